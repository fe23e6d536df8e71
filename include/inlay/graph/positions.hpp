/// Which element of its operand a padded or resized axis reads: what pad and resize mean, for the evaluator and the planner alike.
#pragma once

#include <inlay/graph/node.hpp>

namespace inlay::infer {

/// The index that a padded axis reads, -1 for the pad value. Reflection leaves out the border itself: 2 1 | 0 1 2 3 | 2 1.
constexpr int padded_index(pad_mode mode, int index, int extent) {
  if (index >= 0 && index < extent) return index;
  if (mode == pad_mode::constant) return -1;
  if (mode == pad_mode::edge) return index < 0 ? 0 : extent - 1;
  return index < 0 ? -index : 2 * (extent - 1) - index;
}

/// The element that output position i repeats: half_pixel floor((i + 1/2) * in / out), which torch calls nearest-exact; align_corners
/// i * (in - 1) / (out - 1) to the nearest, halves down; asymmetric floor(i * in / out), torch's nearest. Exact, in integers.
constexpr int nearest_sample(resize_coordinates coordinates, int i, int in, int out) {
  const long long wide = i;
  if (coordinates == resize_coordinates::asymmetric) return static_cast<int>(wide * in / out);
  if (coordinates == resize_coordinates::half_pixel) return static_cast<int>((2 * wide + 1) * in / (2 * out));
  if (out == 1) return 0;
  return static_cast<int>((2 * wide * (in - 1) + out - 2) / (2 * (out - 1)));
}

}  // namespace inlay::infer
