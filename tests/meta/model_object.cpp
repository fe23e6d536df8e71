// A model as a user compiles it: symbols.sh looks at what this object file needs from others.
#include <inlay/inlay.hpp>

namespace example {

template <int... Extents> constexpr inlay::tensor<float, Extents...> ramp(float scale) {
  inlay::tensor<float, Extents...> values{};
  for (int i = 0; i < values.size; ++i) values[i] = scale * static_cast<float>(i % 17 - 8);
  return values;
}

inline constexpr auto conv_w = ramp<8, 3, 3, 3>(0.05f);
inline constexpr auto mean = ramp<8>(0.1f), gain = ramp<8>(0.2f), shift = ramp<8>(0.3f);
inline constexpr inlay::tensor<float, 8> variance = {1, 2, 3, 4, 5, 6, 7, 8};
inline constexpr auto block_w = ramp<8, 8, 3, 3>(0.02f);
inline constexpr auto fc_w = ramp<10, 8 * 7 * 7>(0.01f);
inline constexpr auto fc_b = ramp<10>(0.1f);

inline constexpr auto network = [](inlay::expression<float, 1, 3, 14, 14> image) {
  using namespace inlay;
  auto x = relu(batch_norm(conv2d(image, conv_w, padding<1>), mean, variance, gain, shift));
  x = tanh(x + conv2d(x, block_w, padding<1>));
  return softmax(linear(flatten(max_pool2d<2>(x)), fc_w, fc_b));
};

}  // namespace example

void classify(inlay::model<example::network>& net, const inlay::tensor<float, 1, 3, 14, 14>& image, inlay::tensor<float, 1, 10>& result) {
  result = net(image);
}
