/// Digits: LeNet-5 with rectifiers and maxima.
#pragma once

#include <bench/networks/weights.hpp>

namespace networks {

inline constexpr auto lenet_5 = [](inlay::expression<float, 1, 1, 28, 28> image) {
  using namespace inlay;
  const auto x = max_pool2d<2>(relu(conv2d(image, weights<1, 6, 1, 5, 5>, bias<1, 6>, padding<2>)));
  const auto y = max_pool2d<2>(relu(conv2d(x, weights<2, 16, 6, 5, 5>, bias<2, 16>)));
  const auto z = relu(linear(relu(linear(flatten(y), weights<3, 120, 400>, bias<3, 120>)), weights<4, 84, 120>, bias<4, 84>));
  return softmax(linear(z, weights<5, 10, 84>, bias<5, 10>));
};

}  // namespace networks
