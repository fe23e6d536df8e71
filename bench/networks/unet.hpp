/// A U-Net of three levels on 96x96: 16, 32 and 64 channels.
#pragma once

#include <bench/networks/parameters.hpp>

namespace networks {

template <int Filters, int Count, class Features> constexpr auto unet_level(parameters<Count>& layers, Features x) {
  using namespace inlay;
  const auto inner = relu(layers.template conv<Filters, 3>(x, padding<1>));
  return relu(layers.template conv<Filters, 3>(inner, padding<1>));
}
/// What comes from below, twice as large, next to what was there on the way down.
template <int Filters, int Count, int Channels, int Height, int Width, class Skipped>
constexpr auto unet_join(parameters<Count>& layers, inlay::expression<float, 1, Channels, Height, Width> below, Skipped skipped) {
  using namespace inlay;
  const auto larger = interpolate(below, scale_factor<2>);
  const auto narrower = relu(layers.template conv<Filters, 3>(larger, padding<1>));
  return unet_level<Filters>(layers, concat<1>(skipped, narrower));
}

inline constexpr auto unet = [](inlay::expression<float, 1, 3, 96, 96> image, inlay::parameter<float, 129'841> weights) {
  using namespace inlay;
  parameters layers(weights);
  const auto at_96 = unet_level<16>(layers, image);
  const auto at_48 = unet_level<32>(layers, max_pool2d<2>(at_96));
  const auto at_24 = unet_level<64>(layers, max_pool2d<2>(at_48));
  const auto up_48 = unet_join<32>(layers, at_24, at_48);
  const auto up_96 = unet_join<16>(layers, up_48, at_96);
  return layers.last(sigmoid(layers.conv<1, 1>(up_96)));
};

}  // namespace networks
