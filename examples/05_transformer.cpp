// Lesson 5: a transformer block, and PyTorch's opinion of it.
//
// Attention is no single layer but a handful of operations that inlay fuses like any others. The block is the one that GPT stacks:
// layer norm, attention in which no token sees a later one, a residual; layer norm, two linear layers with a gelu between, a residual.
// 05_transformer.py built it in PyTorch (nn.TransformerEncoderLayer) and wrote its weights, an input and its result to
// 05_transformer_values.hpp; weights keep PyTorch's layout.
#include <cmath>
#include <cstdio>
#include <string_view>

#include <inlay/inlay.hpp>

#include "05_transformer_values.hpp"

// 12 tokens of 16 features.
using sequence = inlay::expression<float, 12, 16>;

// Each half is a function of its own; tokens (12, 16) become heads (4, 12, 4) and come back.
constexpr sequence attention(sequence x) {
  using namespace inlay;
  using namespace transformer;
  auto [query, key, value] = split<3, -1>(linear(x, qkv_w, qkv_b));
  auto seen = scaled_dot_product_attention(split_heads<heads>(query), split_heads<heads>(key), split_heads<heads>(value), causal);
  return linear(merge_heads(seen), projection_w, projection_b);
}

constexpr sequence perceptron(sequence x) {
  using namespace inlay;
  using namespace transformer;
  return linear(gelu(linear(x, up_w, up_b)), down_w, down_b);
}

inline constexpr auto block = [](sequence x) {
  using namespace inlay;
  using namespace transformer;
  x = x + attention(layer_norm(x, norm1_w, norm1_b));
  return x + perceptron(layer_norm(x, norm2_w, norm2_b));
};

using model = inlay::model<block>;
using unfused_model = inlay::model<block, inlay::unfused>;

// Two layer norms and six products: the softmax is part of the product that makes its scores, the gelu and the residuals are part of
// theirs. One copy brings the heads side by side again.
static_assert(model::steps <= 9);

static model net;
static unfused_model unfused_net;

static float largest_difference(const inlay::tensor<float, 12, 16>& left, const inlay::tensor<float, 12, 16>& right) {
  float largest = 0;
  for (int i = 0; i < left.size; ++i) largest = std::fmax(largest, std::fabs(left[i] - right[i]));
  return largest;
}

int main() {
  const auto fused = net(transformer::tokens), unfused = unfused_net(transformer::tokens);

  std::printf("the first features of the last token\n");
  const auto print = [](const char* whose, const inlay::tensor<float, 12, 16>& result) {
    std::printf("  %-8s", whose);
    for (int i = 0; i < 6; ++i) std::printf(" %10.6f", static_cast<double>(result(11, i)));
    std::printf("\n");
  };
  print("PyTorch", transformer::expected);
  print("fused", fused);
  print("unfused", unfused);

  const float difference = largest_difference(fused, transformer::expected), unfused_difference = largest_difference(unfused, transformer::expected);
  std::printf("largest difference from PyTorch: fused %.1e, unfused %.1e\n\n", static_cast<double>(difference), static_cast<double>(unfused_difference));

  std::printf("unfused: %d steps, %zu bytes of arena\nfused: ", unfused_model::steps, unfused_model::arena_bytes);
  std::string_view report = model::explain();
  report = report.substr(0, report.find("done:"));
  std::printf("%.*s", static_cast<int>(report.size()), report.data());
  return difference < 1e-5f && unfused_difference < 1e-5f ? 0 : 1;
}
