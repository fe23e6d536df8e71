/// Visual wake words, person or not: MobileNetV1 of width 0.25 on 96x96 (MLPerf Tiny).
#pragma once

#include <bench/networks/weights.hpp>

namespace networks {

/// A depthwise convolution of 3x3 and a pointwise one.
template <int Layer, int Filters, int Stride = 1, int Channels, int Height, int Width>
constexpr auto separable(inlay::expression<float, 1, Channels, Height, Width> x) {
  using namespace inlay;
  const auto deep = conv2d(x, weights<Layer, Channels, 1, 3, 3>, stride<Stride>, groups<Channels>, same_padding);
  const auto active = relu(batch_norm(deep, norm<Layer, Channels>));
  return relu(batch_norm(conv2d(active, weights<Layer + 1, Filters, Channels, 1, 1>), norm<Layer + 1, Filters>));
}

inline constexpr auto mobilenet_v1 = [](inlay::expression<float, 1, 3, 96, 96> image) {
  using namespace inlay;
  const auto at_48 = relu(batch_norm(conv2d(image, weights<1, 8, 3, 3, 3>, stride<2>, same_padding), norm<1, 8>));
  const auto at_24 = separable<6, 32>(separable<4, 32, 2>(separable<2, 16>(at_48)));
  const auto at_12 = separable<10, 64>(separable<8, 64, 2>(at_24));
  const auto at_6 = separable<12, 128, 2>(at_12);
  const auto deeper = separable<18, 128>(separable<16, 128>(separable<14, 128>(at_6)));
  const auto deepest = separable<22, 128>(separable<20, 128>(deeper));
  const auto at_3 = separable<26, 256>(separable<24, 256, 2>(deepest));
  return softmax(linear(flatten(global_avg_pool(at_3)), weights<28, 2, 256>, bias<28, 2>));
};

inline constexpr inlay::tensor<float, 3> pixel_mean = {123.7f, 116.3f, 103.5f}, pixel_deviation = {58.4f, 57.1f, 57.4f};
/// The same for pixels from a camera: rows of red, green and blue from 0 to 255.
inline constexpr auto mobilenet_v1_of_pixels = [](inlay::expression<float, 1, 96, 96, 3> pixels) {
  using namespace inlay;
  return mobilenet_v1(permute<0, 3, 1, 2>((pixels - pixel_mean) / pixel_deviation));
};

}  // namespace networks
