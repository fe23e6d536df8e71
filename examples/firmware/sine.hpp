/// The first network of many: a sine, learned by 1-16-16-1 neurons (train_sine.cpp).
#pragma once

#include <inlay/inlay.hpp>

#include "sine_weights.hpp"

namespace networks {

inline constexpr auto sine = [](inlay::expression<float, 1, 1> angle) {
  using namespace inlay;
  using namespace sine_weights;
  return linear(relu(linear(relu(linear(angle, w1, b1)), w2, b2)), w3, b3);
};

}  // namespace networks
