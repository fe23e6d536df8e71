/// ResNet-18 on 224x224, with 1,000 classes.
#pragma once

#include <bench/networks/parameters.hpp>

namespace networks {

/// Two convolutions of 3x3 with a shortcut. Where the image gets smaller the shortcut is a convolution of 1x1.
template <int Filters, int Stride, int Count, int Channels, int Height, int Width>
constexpr auto resnet_18_block(parameters<Count>& layers, inlay::expression<float, 1, Channels, Height, Width> x) {
  using namespace inlay;
  const auto inner = relu(layers.template conv<Filters, 3>(x, stride<Stride>, padding<1>));
  const auto outer = layers.template conv<Filters, 3>(inner, padding<1>);
  if constexpr (Stride == 1) return relu(outer + x);
  else return relu(outer + layers.template conv<Filters, 1>(x, stride<Stride>));
}
template <int Filters, int Stride, int Count, class Features> constexpr auto resnet_18_stage(parameters<Count>& layers, Features x) {
  return resnet_18_block<Filters, 1>(layers, resnet_18_block<Filters, Stride>(layers, x));
}

inline constexpr auto resnet_18 = [](inlay::expression<float, 1, 3, 224, 224> image, inlay::parameter<float, 11'684'712> weights) {
  using namespace inlay;
  parameters layers(weights);
  const auto stem = max_pool2d<3>(relu(layers.conv<64, 7>(image, stride<2>, padding<3>)), stride<2>, padding<1>);
  const auto at_28 = resnet_18_stage<128, 2>(layers, resnet_18_stage<64, 1>(layers, stem));
  const auto at_7 = resnet_18_stage<512, 2>(layers, resnet_18_stage<256, 2>(layers, at_28));
  return layers.last(softmax(layers.linear<1000>(flatten(global_avg_pool(at_7)))));
};

}  // namespace networks
