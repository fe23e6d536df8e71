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

/// Nothing: what remains of a program without a network.
inline constexpr auto empty = [](inlay::expression<float, 1, 1> x) { return x; };

}  // namespace networks
