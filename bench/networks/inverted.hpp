/// The block that MobileNetV2 is made of.
#pragma once

#include <bench/networks/parameters.hpp>

namespace networks {

/// Pointwise to `Expansion` times the channels, depthwise, and back without an activation.
template <int Filters, int Stride, int Expansion = 6, int Count, int Channels, int Height, int Width>
constexpr auto inverted(parameters<Count>& layers, inlay::expression<float, 1, Channels, Height, Width> x) {
  using namespace inlay;
  const auto wide = relu6(layers.template conv<Expansion * Channels, 1>(x));
  const auto deep = relu6(layers.template depthwise<3>(wide, stride<Stride>, padding<1>));
  return layers.template conv<Filters, 1>(deep);
}

}  // namespace networks
