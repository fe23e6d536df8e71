/// Two normal cells of NASNet-A: five sums of two branches each, over 44 channels at 14x14.
#pragma once

#include <bench/networks/parameters.hpp>

namespace networks {

/// A rectifier and a separable convolution, twice.
template <int Kernel, int Count, int Channels, int Height, int Width>
constexpr auto separable_twice(parameters<Count>& layers, inlay::expression<float, 1, Channels, Height, Width> x) {
  using namespace inlay;
  for (int i = 0; i < 2; ++i) {
    const auto deep = layers.template depthwise<Kernel>(relu(x), padding<Kernel / 2>);
    x = layers.template conv<Channels, 1>(deep);
  }
  return x;
}

template <int Filters, int Count, class Before, class Features> constexpr auto nasnet_cell(parameters<Count>& layers, Before before, Features x) {
  using namespace inlay;
  const auto average = [](const auto& of) { return avg_pool2d<3>(of, stride<1>, padding<1>, count_include_pad<false>); };
  const auto b = layers.template conv<Filters, 1>(relu(before));
  const auto c = layers.template conv<Filters, 1>(relu(x));
  const auto first = separable_twice<3>(layers, c) + c;
  const auto left = separable_twice<3>(layers, b);
  const auto second = left + separable_twice<5>(layers, c);
  const auto third = average(c) + b;
  const auto fourth = average(b) + average(b);
  const auto wide = separable_twice<5>(layers, b);
  const auto fifth = wide + separable_twice<3>(layers, b);
  return concat<1>(b, first, second, third, fourth, fifth);
}

inline constexpr auto nasnet = [](inlay::channels_last<inlay::expression<float, 1, 264, 14, 14>> features,
                                  inlay::parameter<float, 100'672> weights) {
  parameters layers(weights);
  const auto inner = nasnet_cell<44>(layers, features, features);
  return layers.last(inlay::as_channels_last(nasnet_cell<44>(layers, features, inner)));
};

}  // namespace networks
