/// Image classification on CIFAR-10: three residual stages (MLPerf Tiny).
#pragma once

#include <bench/networks/weights.hpp>

namespace networks {

/// Two convolutions of 3x3 with a shortcut. Where the image gets smaller, or the channels more, the shortcut is a convolution of 1x1.
template <int Layer, int Filters, int Stride, int Channels, int Height, int Width>
constexpr auto resnet_8_stage(inlay::expression<float, 1, Channels, Height, Width> x) {
  using namespace inlay;
  const auto first = conv2d(x, weights<Layer, Filters, Channels, 3, 3>, bias<Layer, Filters>, stride<Stride>, same_padding);
  const auto inner = relu(batch_norm(first, norm<Layer, Filters>));
  const auto second = conv2d(inner, weights<Layer + 1, Filters, Filters, 3, 3>, bias<Layer + 1, Filters>, same_padding);
  const auto outer = batch_norm(second, norm<Layer + 1, Filters>);
  if constexpr (Filters == Channels) return relu(x + outer);
  else return relu(conv2d(x, weights<Layer + 2, Filters, Channels, 1, 1>, bias<Layer + 2, Filters>, stride<Stride>) + outer);
}

inline constexpr auto resnet_8 = [](inlay::expression<float, 1, 3, 32, 32> image) {
  using namespace inlay;
  const auto stem = relu(batch_norm(conv2d(image, weights<1, 16, 3, 3, 3>, bias<1, 16>, padding<1>), norm<1, 16>));
  const auto features = resnet_8_stage<8, 64, 2>(resnet_8_stage<5, 32, 2>(resnet_8_stage<2, 16, 1>(stem)));
  return softmax(linear(flatten(global_avg_pool(features)), weights<11, 10, 64>, bias<11, 10>));
};

}  // namespace networks
