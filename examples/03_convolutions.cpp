// Lesson 3: a convolutional network, with its budget in the source.
//
// Batch norms, activations and residual connections cost nothing of their own: a batch norm is folded into the weights of the convolution
// in front of it, the rest happens in registers before a result is stored. How much that saves can be measured: `unfused` compiles the
// same source into one loop for each operation, with the same kernels.
#include <cstdio>
#include <string_view>

#include <inlay/inlay.hpp>

// Weights would come from training (see digits/). Here a few lines make some up, in the compiler.
template <int... Extents> constexpr inlay::tensor<float, Extents...> made_up(int seed, float size, float center = 0) {
  inlay::tensor<float, Extents...> values{};
  unsigned state = static_cast<unsigned>(seed) * 2654435761u + 1;
  for (float& value : values) {
    state = state * 1664525u + 1013904223u;
    value = center + size * (static_cast<float>(state >> 16) / 32768 - 1);
  }
  return values;
}
template <int Channels> constexpr inlay::batch_norm_parameters<float, Channels> made_up_norm(int seed) {
  return {.weight = made_up<Channels>(seed, 0.5f, 1), .bias = made_up<Channels>(seed + 1, 0.3f), .running_mean = made_up<Channels>(seed + 2, 0.3f),
          .running_var = made_up<Channels>(seed + 3, 0.4f, 0.6f)};
}

constexpr auto stem_w = made_up<16, 3, 3, 3>(1, 0.3f);
constexpr auto stem_norm = made_up_norm<16>(2);

struct residual_block {
  inlay::tensor<float, 16, 16, 3, 3> w1, w2;
  inlay::batch_norm_parameters<float, 16> norm1, norm2;
};
constexpr residual_block blocks[] = {
    {made_up<16, 16, 3, 3>(10, 0.1f), made_up<16, 16, 3, 3>(11, 0.1f), made_up_norm<16>(12), made_up_norm<16>(16)},
    {made_up<16, 16, 3, 3>(20, 0.1f), made_up<16, 16, 3, 3>(21, 0.1f), made_up_norm<16>(22), made_up_norm<16>(26)},
};
constexpr auto head_w = made_up<10, 16>(30, 0.5f);
constexpr auto head_b = made_up<10>(31, 0.5f);

// A function, a struct and a loop: a network is ordinary C++.
constexpr auto residual(auto x, const residual_block& block) {
  using namespace inlay;
  auto y = relu(batch_norm(conv2d(x, block.w1, padding<1>), block.norm1));
  return relu(x + batch_norm(conv2d(y, block.w2, padding<1>), block.norm2));
}

constexpr auto network = [](inlay::expression<float, 1, 3, 32, 32> image) {
  using namespace inlay;
  auto x = relu(batch_norm(conv2d(image, stem_w, stride<2>, padding<1>), stem_norm));
  for (const auto& block : blocks) x = residual(x, block);
  return linear(flatten(global_avg_pool(x)), head_w, head_b);
};

using model = inlay::model<network>;
using unfused_model = inlay::model<network, inlay::unfused>;

// The budget. Whoever adds a layer that does not fit learns it from the compiler.
static_assert(model::steps == 1 + 2 * std::size(blocks) + 2);                // stem; two convolutions a block; pool and linear
static_assert(unfused_model::steps == 3 + 7 * std::size(blocks) + 2);        // each operation by itself
static_assert(inlay::within_budget<model::arena_bytes, 56 * 1024>);           // x and y, 16 KiB each: the result of a block takes the place of its x.
                                                                             // The rest is for Winograd's transforms, which `exact` forbids
static_assert(model::macs == 16 * 16 * (16 * 3 + 4 * 16 * 16) * 9 + 10 * 16);

static model net;
static unfused_model unfused_net;

int main() {
  auto image = made_up<1, 3, 32, 32>(40, 1);
  const auto fused = net(image), unfused = unfused_net(image);

  std::printf("                        fused   unfused\n");
  std::printf("loops over data    %10d%10d\n", model::steps, unfused_model::steps);
  std::printf("bytes of arena     %10zu%10zu\n", model::arena_bytes, unfused_model::arena_bytes);
  std::printf("bytes of weights   %10zu%10zu\n\n", model::weight_bytes, unfused_model::weight_bytes);

  // Folding a batch norm rounds elsewhere, so the results agree up to rounding and not to the bit.
  bool agree = true;
  for (int i = 0; i < 10; ++i) {
    const float difference = fused[i] - unfused[i];
    agree = agree && difference < 1e-4f && difference > -1e-4f;
    std::printf("class %d            %10.5f%10.5f\n", i, static_cast<double>(fused[i]), static_cast<double>(unfused[i]));
  }

  // Where each intermediate value lies, and while which steps it is needed. Offsets were chosen inside the compiler.
  const std::string_view map = model::memory_map();
  std::printf("\n%.*s", static_cast<int>(map.size()), map.data());
  return agree ? 0 : 1;
}
