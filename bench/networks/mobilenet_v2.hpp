/// MobileNetV2 (width 1 on 224x224, width 0.3 on 80x80), with 1,000 classes.
#pragma once

#include <bench/networks/inverted.hpp>

namespace networks {

/// Channels of a network that is `Tenths` / 10 as wide: multiples of 8, and less than a tenth narrower than asked for.
template <int Tenths> constexpr int scaled(int channels) {
  const int wanted = channels * Tenths, nearest = (wanted + 40) / 80 * 8, rounded = nearest < 8 ? 8 : nearest;
  return 100 * rounded < 9 * wanted ? rounded + 8 : rounded;
}

/// Several of them: the first one changes the extents, the others add what they are given.
template <int Filters, int Stride, int Repeats, int Count, class Features>
constexpr auto inverted_stage(parameters<Count>& layers, Features features) {
  auto x = inverted<Filters, Stride>(layers, features);
  for (int i = 1; i < Repeats; ++i) x = x + inverted<Filters, 1>(layers, x);
  return x;
}

template <int Tenths, class Image, int Count> constexpr auto mobilenet_v2_of_width(Image image, inlay::expression<float, Count> weights) {
  using namespace inlay;
  parameters layers(weights);
  const auto stem = relu6(layers.template conv<scaled<Tenths>(32), 3>(image, stride<2>, padding<1>));
  const auto first = layers.template conv<scaled<Tenths>(16), 1>(relu6(layers.template depthwise<3>(stem, padding<1>)));
  const auto second = inverted_stage<scaled<Tenths>(24), 2, 2>(layers, first);
  const auto third = inverted_stage<scaled<Tenths>(32), 2, 3>(layers, second);
  const auto fourth = inverted_stage<scaled<Tenths>(96), 1, 3>(layers, inverted_stage<scaled<Tenths>(64), 2, 4>(layers, third));
  const auto fifth = inverted_stage<scaled<Tenths>(320), 1, 1>(layers, inverted_stage<scaled<Tenths>(160), 2, 3>(layers, fourth));
  const auto features = relu6(layers.template conv<1280, 1>(fifth));
  return layers.last(softmax(layers.template linear<1000>(flatten(global_avg_pool(features)))));
}

inline constexpr auto mobilenet_v2 = [](inlay::expression<float, 1, 3, 224, 224> image, inlay::parameter<float, 3'487'816> weights) {
  return mobilenet_v2_of_width<10>(image, weights);
};

inline constexpr auto mobilenet_v2_small = [](inlay::expression<float, 1, 3, 80, 80> image, inlay::parameter<float, 1'611'504> weights) {
  return mobilenet_v2_of_width<3>(image, weights);
};

}  // namespace networks
