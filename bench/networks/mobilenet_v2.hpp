/// MobileNetV2 of width 1 on 224x224, with 1,000 classes.
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
/// Several of them: the first one changes the extents, the others add what they are given.
template <int Filters, int Stride, int Repeats, int Count, class Features> constexpr auto inverted_stage(parameters<Count>& layers, Features features) {
  auto x = inverted<Filters, Stride>(layers, features);
  for (int i = 1; i < Repeats; ++i) x = x + inverted<Filters, 1>(layers, x);
  return x;
}

inline constexpr auto mobilenet_v2 = [](inlay::expression<float, 1, 3, 224, 224> image, inlay::expression<float, 3'487'816> weights) {
  using namespace inlay;
  parameters layers(weights);
  const auto stem = relu6(layers.conv<32, 3>(image, stride<2>, padding<1>));
  const auto at_112 = layers.conv<16, 1>(relu6(layers.depthwise<3>(stem, padding<1>)));
  const auto at_56 = inverted_stage<24, 2, 2>(layers, at_112);
  const auto at_28 = inverted_stage<32, 2, 3>(layers, at_56);
  const auto at_14 = inverted_stage<96, 1, 3>(layers, inverted_stage<64, 2, 4>(layers, at_28));
  const auto at_7 = inverted_stage<320, 1, 1>(layers, inverted_stage<160, 2, 3>(layers, at_14));
  const auto features = relu6(layers.conv<1280, 1>(at_7));
  return layers.last(softmax(layers.linear<1000>(flatten(global_avg_pool(features)))));
};
static_assert(inlay::model<mobilenet_v2>::macs == 300'774'272);

}  // namespace networks
