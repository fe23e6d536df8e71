/// Networks that only the firmware examples have.
#pragma once

#include <bench/networks/weights.hpp>

namespace networks {

/// 784-128-10, as for digits.
inline constexpr auto mlp_784 = [](inlay::expression<float, 1, 784> image) {
  using namespace inlay;
  return linear(relu(linear(image, weights<1, 128, 784>, bias<1, 128>)), weights<2, 10, 128>, bias<2, 10>);
};

/// 16-32-32-4 with tanh, as in control loops.
inline constexpr auto mlp_16 = [](inlay::expression<float, 1, 16> state) {
  using namespace inlay;
  const auto inner = tanh(linear(tanh(linear(state, weights<1, 32, 16>, bias<1, 32>)), weights<2, 32, 32>, bias<2, 32>));
  return linear(inner, weights<3, 4, 32>, bias<3, 4>);
};

/// Whole numbers between -64 and 64.
template <class Tensor> constexpr Tensor whole_weights(unsigned seed) {
  Tensor values{};
  for (auto& each : values) {
    seed = seed * 1664525u + 1013904223u;
    each = static_cast<int>(seed >> 25) - 64;
  }
  return values;
}
inline constexpr auto whole_first = whole_weights<inlay::tensor<std::int32_t, 64, 16>>(1);
inline constexpr auto whole_second = whole_weights<inlay::tensor<std::int32_t, 16, 10>>(2);

/// Bytes through two layers of integers: the scores, their low bytes, and the index of the largest one.
inline constexpr auto integers = [](inlay::expression<std::int8_t, 1, 64> pixels) {
  using namespace inlay;
  const auto hidden = clamp(remainder(matmul(cast<std::int32_t>(pixels), whole_first), 301) - 150, 0, 127);
  const auto scores = matmul(hidden, whole_second);
  return concat<1>(scores, cast<std::int32_t>(cast<std::int8_t>(scores)), cast<std::int32_t>(argmax(scores, axis<1>, keepdims)));
};

/// Nothing: what remains of a program without a network.
inline constexpr auto empty = [](inlay::expression<float, 1, 1> x) { return x; };

}  // namespace networks
