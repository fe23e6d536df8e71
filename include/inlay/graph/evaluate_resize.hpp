/// Reference evaluation of resize.
#pragma once

#include <inlay/graph/evaluate_product.hpp>
#include <inlay/graph/positions.hpp>

namespace inlay::detail {

/// One output position of a linear resize: x[low] * (1 - weight) + x[high] * weight.
struct resize_sample {
  int low = 0;
  int high = 0;
  double weight = 0;
};

/// Where output position i of `out` lies among `in` elements, as a number:
/// half_pixel (i + 1/2) * in / out - 1/2, but not below 0; align_corners i * (in - 1) / (out - 1); asymmetric i * in / out.
constexpr resize_sample linear_sample(resize_coordinates coordinates, int i, int in, int out) {
  double position = 0;
  if (coordinates == resize_coordinates::half_pixel) position = (i + 0.5) * in / out - 0.5;
  if (coordinates == resize_coordinates::align_corners && out > 1) position = static_cast<double>(i) * (in - 1) / (out - 1);
  if (coordinates == resize_coordinates::asymmetric) position = static_cast<double>(i) * in / out;
  if (position < 0) position = 0;
  const int low = static_cast<int>(position) < in ? static_cast<int>(position) : in - 1;
  return {low, low + 1 < in ? low + 1 : low, position - low};
}

/// Resamples one axis; the others stay.
constexpr evaluated resize_axis(const node& value, const evaluated& x, int axis) {
  shape extents = x.extents;
  const int in = extents[axis], out = value.extents[axis];
  extents[axis] = out;
  evaluated result = filled(x.type, extents);
  int before = 1, after = 1;
  for (int i = 0; i < axis; ++i) before *= extents[i];
  for (int i = axis + 1; i < extents.rank; ++i) after *= extents[i];
  for (int j = 0; j < out; ++j) {
    resize_sample sample = linear_sample(value.coordinates, j, in, out);
    if (value.interpolation == resize_mode::nearest) sample.low = infer::nearest_sample(value.coordinates, j, in, out);
    // A weight of 0 is not multiplied: what it would hide may be infinite.
    const bool single = value.interpolation == resize_mode::nearest || sample.low == sample.high || sample.weight == 0;
    for (int i = 0; i < before; ++i)
      for (int k = 0; k < after; ++k) {
        const double low = x[(i * in + sample.low) * after + k];
        const double high = x[(i * in + sample.high) * after + k];
        result[(i * out + j) * after + k] = single ? low : plus_product(math::multiply(low, 1 - sample.weight), high, sample.weight);
      }
  }
  return result;
}

/// Resamples every axis but the first two, one after the other: linear interpolation is a product of its axes.
constexpr evaluated evaluate_resize(const node& value, const evaluated& x) {
  evaluated result = x;
  for (int axis = 2; axis < value.extents.rank; ++axis)
    if (value.extents[axis] != x.extents[axis]) result = resize_axis(value, result, axis);
  return result;
}

}  // namespace inlay::detail
