/// The digits network: what train.py trained, written as a C++ expression.
#pragma once

#include <iterator>

#include <inlay/inlay.hpp>

#include "digits_weights.hpp"

/// From an image (0 = paper, 1 = ink) to one number for each digit, the larger the likelier.
inline constexpr auto digit_logits = [](inlay::expression<float, 1, 1, 28, 28> image) {
  using namespace inlay;
  using namespace digits_weights;
  auto x = relu(batch_norm(conv2d(image, conv1_w, stride<2>, padding<1>), bn1));
  auto y = relu(batch_norm(conv2d(x, conv2_w, stride<2>, padding<1>), bn2));
  for (auto const& block : blocks) y = relu(y + batch_norm(conv2d(y, block.w, padding<1>), block.bn));
  return linear(flatten(max_pool2d<2>(y)), fc_w, fc_b);
};

/// The same with probabilities: networks are functions, so one can be part of another.
inline constexpr auto digits = [](inlay::expression<float, 1, 1, 28, 28> image) { return inlay::softmax(digit_logits(image)); };
