/// The cells Mixed_6b and Mixed_6c of Inception-v3: four branches over 768 channels at 17x17.
#pragma once

#include <bench/networks/parameters.hpp>

namespace networks {

template <int Inner, int Count, class Features> constexpr auto inception_cell(parameters<Count>& layers, Features x) {
  using namespace inlay;
  constexpr auto row = padding<0, 3>;
  constexpr auto column = padding<3, 0>;
  const auto point = relu(layers.template conv<192, 1>(x));
  auto once = relu(layers.template conv<Inner, 1>(x));
  once = relu(layers.template conv<Inner, 1, 7>(once, row));
  const auto seven = relu(layers.template conv<192, 7, 1>(once, column));
  auto twice = relu(layers.template conv<Inner, 1>(x));
  twice = relu(layers.template conv<Inner, 7, 1>(twice, column));
  twice = relu(layers.template conv<Inner, 1, 7>(twice, row));
  twice = relu(layers.template conv<Inner, 7, 1>(twice, column));
  const auto thirteen = relu(layers.template conv<192, 1, 7>(twice, row));
  const auto pooled = relu(layers.template conv<192, 1>(avg_pool2d<3>(x, stride<1>, padding<1>)));
  return concat<1>(point, seven, thirteen, pooled);
}

inline constexpr auto inception = [](inlay::channels_last<inlay::expression<float, 1, 768, 17, 17>> features,
                                     inlay::parameter<float, 2'985'152> weights) {
  parameters layers(weights);
  const auto inner = inception_cell<128>(layers, features);
  return layers.last(inlay::as_channels_last(inception_cell<160>(layers, inner)));
};

}  // namespace networks
