/// A network with more parameters than the compiler is to pack.
#pragma once

#include <inlay/inlay.hpp>

inline constexpr auto filters = [] {
  inlay::tensor<float, 40, 8, 3, 3> values{};
  for (int i = 0; i < values.size; ++i) values.data[i] = static_cast<float>(i * 7 % 23 - 11) / 64.0f;
  return values;
}();
inline constexpr auto bias = [] {
  inlay::tensor<float, 40> values{};
  for (int i = 0; i < values.size; ++i) values.data[i] = static_cast<float>(i % 5 - 2) / 8.0f;
  return values;
}();
inline constexpr auto matrix = [] {
  inlay::tensor<float, 9, 40> values{};
  for (int i = 0; i < values.size; ++i) values.data[i] = static_cast<float>(i * 3 % 19 - 9) / 32.0f;
  return values;
}();

inline constexpr auto large = [](inlay::expression<float, 1, 8, 10, 10> image) {
  using namespace inlay;
  return linear(flatten(global_avg_pool(relu(conv2d(image, filters, bias, padding<1>)))), matrix);
};
