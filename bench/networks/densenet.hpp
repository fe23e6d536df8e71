/// A dense block of four layers and what follows it, as in DenseNet: norms and rectifiers come before the convolutions.
#pragma once

#include <bench/networks/weights.hpp>

namespace networks {

template <int Layer, int Filters, int Kernel, int Channels, int Height, int Width>
constexpr auto preactivated(inlay::expression<float, 1, Channels, Height, Width> x) {
  using namespace inlay;
  return conv2d(relu(batch_norm(x, norm<Layer, Channels>)), weights<Layer, Filters, Channels, Kernel, Kernel>, same_padding);
}
/// Twelve channels more.
template <int Layer, class Features> constexpr auto dense_layer(Features x) {
  return inlay::concat<1>(x, preactivated<Layer + 1, 12, 3>(preactivated<Layer, 48, 1>(x)));
}

inline constexpr auto densenet = [](inlay::expression<float, 1, 3, 32, 32> image) {
  using namespace inlay;
  const auto stem = conv2d(image, weights<1, 24, 3, 3, 3>, padding<1>);
  const auto block = dense_layer<8>(dense_layer<6>(dense_layer<4>(dense_layer<2>(stem))));
  return avg_pool2d<2>(preactivated<10, 36, 1>(block));
};

}  // namespace networks
