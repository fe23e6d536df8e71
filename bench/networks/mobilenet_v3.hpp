/// Two blocks of MobileNetV3 (small), with hard swish and a gate for each channel.
#pragma once

#include <bench/networks/weights.hpp>

namespace networks {

/// Each channel times a number between 0 and 1 that depends on the means of all.
template <int Layer, int Channels, int Height, int Width> constexpr auto gated(inlay::expression<float, 1, Channels, Height, Width> x) {
  using namespace inlay;
  constexpr int squeezed = Channels / 4;
  const auto narrow = relu(conv2d(global_avg_pool(x), weights<Layer, squeezed, Channels, 1, 1>, bias<Layer, squeezed>));
  return x * hard_sigmoid(conv2d(narrow, weights<Layer + 1, Channels, squeezed, 1, 1>, bias<Layer + 1, Channels>));
}
template <int Layer, int Filters, int Expanded, int Stride, int Channels, int Height, int Width>
constexpr auto mobilenet_v3_block(inlay::expression<float, 1, Channels, Height, Width> x) {
  using namespace inlay;
  const auto wide = hard_swish(batch_norm(conv2d(x, weights<Layer, Expanded, Channels, 1, 1>), norm<Layer, Expanded>));
  const auto deep = conv2d(wide, weights<Layer + 1, Expanded, 1, 5, 5>, groups<Expanded>, stride<Stride>, padding<2>);
  const auto active = hard_swish(gated<Layer + 2>(batch_norm(deep, norm<Layer + 1, Expanded>)));
  const auto y = batch_norm(conv2d(active, weights<Layer + 4, Filters, Expanded, 1, 1>), norm<Layer + 4, Filters>);
  if constexpr (Stride == 1 && Filters == Channels) return x + y;
  else return y;
}

inline constexpr auto mobilenet_v3 = [](inlay::channels_last<inlay::expression<float, 1, 24, 28, 28>> features) {
  return inlay::as_channels_last(mobilenet_v3_block<6, 40, 240, 1>(mobilenet_v3_block<1, 40, 96, 2>(features)));
};

}  // namespace networks
