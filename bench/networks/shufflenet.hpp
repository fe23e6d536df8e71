/// Three units of ShuffleNetV2: half of the channels are computed, then both halves are shuffled.
#pragma once

#include <bench/networks/weights.hpp>

namespace networks {

template <int Layer, int Channels, int Height, int Width> constexpr auto shufflenet_unit(inlay::expression<float, 1, Channels, Height, Width> x) {
  using namespace inlay;
  constexpr int half = Channels / 2;
  const auto [kept, used] = split<2, 1>(x);
  const auto narrow = relu(batch_norm(conv2d(used, weights<Layer, half, half, 1, 1>), norm<Layer, half>));
  const auto deep = batch_norm(conv2d(narrow, weights<Layer + 1, half, 1, 3, 3>, groups<half>, padding<1>), norm<Layer + 1, half>);
  const auto wide = relu(batch_norm(conv2d(deep, weights<Layer + 2, half, half, 1, 1>), norm<Layer + 2, half>));
  const auto halves = reshape<1, 2, half, Height, Width>(concat<1>(kept, wide));
  return reshape<1, Channels, Height, Width>(permute<0, 2, 1, 3, 4>(halves));
}

inline constexpr auto shufflenet = [](inlay::channels_last<inlay::expression<float, 1, 48, 28, 28>> features) {
  using namespace inlay;
  return as_channels_last(shufflenet_unit<7>(shufflenet_unit<4>(shufflenet_unit<1>(features))));
};

}  // namespace networks
