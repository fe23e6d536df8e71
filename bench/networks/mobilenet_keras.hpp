/// MobileNetV1 of width 0.25 on 96x96 in the words of Keras: pixels are rescaled in the network, zeros are added by layers of their own,
/// and the classifier is a convolution of 1x1 between two reshapes.
#pragma once

#include <bench/networks/weights.hpp>

namespace networks {

template <int Layer, int Filters, int Stride = 1, int Channels, int Height, int Width>
constexpr auto keras_separable(inlay::expression<float, 1, Channels, Height, Width> x) {
  using namespace inlay;
  const auto pointwise = [](const auto& deep) {
    const auto active = relu6(batch_norm(deep, norm<Layer, Channels>));
    return relu6(batch_norm(conv2d(active, weights<Layer + 1, Filters, Channels, 1, 1>), norm<Layer + 1, Filters>));
  };
  if constexpr (Stride == 1) return pointwise(conv2d(x, weights<Layer, Channels, 1, 3, 3>, groups<Channels>, padding<1>));
  else return pointwise(conv2d(pad<0, 1, 0, 1>(x), weights<Layer, Channels, 1, 3, 3>, groups<Channels>, stride<Stride>));
}

inline constexpr auto mobilenet_keras = [](inlay::expression<float, 1, 96, 96, 3> pixels) {
  using namespace inlay;
  const auto image = permute<0, 3, 1, 2>(pixels / 127.5f - 1.0f);
  const auto at_48 = relu6(batch_norm(conv2d(pad<0, 1, 0, 1>(image), weights<1, 8, 3, 3, 3>, stride<2>), norm<1, 8>));
  const auto at_24 = keras_separable<6, 32>(keras_separable<4, 32, 2>(keras_separable<2, 16>(at_48)));
  const auto at_12 = keras_separable<10, 64>(keras_separable<8, 64, 2>(at_24));
  const auto at_6 = keras_separable<12, 128, 2>(at_12);
  const auto deeper = keras_separable<18, 128>(keras_separable<16, 128>(keras_separable<14, 128>(at_6)));
  const auto deepest = keras_separable<22, 128>(keras_separable<20, 128>(deeper));
  const auto at_3 = keras_separable<26, 256>(keras_separable<24, 256, 2>(deepest));
  const auto means = reshape<1, 256, 1, 1>(mean(at_3, axis<2, 3>));
  return softmax(reshape<1, 2>(conv2d(means, weights<28, 2, 256, 1, 1>, bias<28, 2>)));
};

}  // namespace networks
