/// Two hundred layers one after the other: 66 inverted residual blocks between a first and a last convolution.
#pragma once

#include <bench/networks/inverted.hpp>

namespace networks {

inline constexpr auto chain = [](inlay::expression<float, 1, 3, 16, 16> image, inlay::parameter<float, 274'122> weights) {
  using namespace inlay;
  parameters layers(weights);
  auto x = layers.conv<16, 3>(image, padding<1>);
  for (int block = 0; block < 66; ++block) x = x + inverted<16, 1>(layers, x);
  return layers.last(layers.conv<10, 1>(x));
};

}  // namespace networks
