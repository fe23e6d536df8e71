/// SqueezeNet 1.1 on 224x224, with 1,000 classes.
#pragma once

#include <bench/networks/parameters.hpp>

namespace networks {

/// Few channels, and then many from windows of 1x1 and of 3x3.
template <int Squeezed, int Expanded, int Count, class Features> constexpr auto fire(parameters<Count>& layers, Features x) {
  using namespace inlay;
  const auto squeezed = relu(layers.template conv<Squeezed, 1>(x));
  const auto points = relu(layers.template conv<Expanded, 1>(squeezed));
  const auto windows = relu(layers.template conv<Expanded, 3>(squeezed, padding<1>));
  return concat<1>(points, windows);
}

inline constexpr auto squeezenet = [](inlay::expression<float, 1, 3, 224, 224> image, inlay::parameter<float, 1'235'496> weights) {
  using namespace inlay;
  parameters layers(weights);
  const auto at_55 = max_pool2d<3>(relu(layers.conv<64, 3>(image, stride<2>)), stride<2>, ceil_mode);
  const auto at_27 = max_pool2d<3>(fire<16, 64>(layers, fire<16, 64>(layers, at_55)), stride<2>, ceil_mode);
  const auto at_13 = max_pool2d<3>(fire<32, 128>(layers, fire<32, 128>(layers, at_27)), stride<2>, ceil_mode);
  const auto features = fire<64, 256>(layers, fire<64, 256>(layers, fire<48, 192>(layers, fire<48, 192>(layers, at_13))));
  return layers.last(softmax(flatten(global_avg_pool(relu(layers.conv<1000, 1>(features))))));
};

}  // namespace networks
