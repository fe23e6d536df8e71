/// Reference evaluation of reductions, over windows and over axes.
#pragma once

#include <inlay/graph/evaluate_product.hpp>

namespace inlay::detail {

constexpr double reduction_identity(reduction how) {
  if (how == reduction::product) return 1;
  if (how == reduction::maximum || how == reduction::argmax) return -math::infinity<double>;
  if (how == reduction::minimum || how == reduction::argmin) return math::infinity<double>;
  return 0;
}

/// Whether `next` takes the place of the extreme element found so far. The first NaN wins over everything.
constexpr bool more_extreme(reduction how, double next, double found) {
  if (found != found) return false;
  if (next != next) return true;
  return how == reduction::maximum || how == reduction::argmax ? next > found : next < found;
}

constexpr double combined(reduction how, double total, double next) {
  if (how == reduction::sum) return math::add(total, next);
  if (how == reduction::product) return math::multiply(total, next);
  return more_extreme(how, next, total) ? next : total;
}

/// The number of taps of one window that count for an average: those on elements, or those on elements and stated padding (a window
/// that hangs over the padding in ceil mode has fewer).
constexpr int counted_taps(const window& geometry, const spatial_extents& in, const int (&position)[3], bool with_padding) {
  int count = 1;
  for (int axis = 0; axis < 3; ++axis) {
    int taps = 0;
    for (int tap = 0; tap < geometry.kernel[axis]; ++tap) {
      const int at = tap_position(geometry, axis, position[axis], tap);
      taps += with_padding ? at < in[axis] + geometry.pad_after[axis] : at >= 0 && at < in[axis];
    }
    count *= taps;
  }
  return count;
}

/// y[n, c, s] = how over t of x[n, c, s * stride - pad + t * dilation]; padding takes no part, but may count in an average.
constexpr evaluated evaluate_window_reduce(const node& value, const evaluated& x) {
  evaluated result = filled(value.type, value.extents, reduction_identity(value.how));
  const window& geometry = value.geometry;
  const spatial_extents in(x.extents, geometry.rank), out(value.extents, geometry.rank);
  const int channels = x.extents[0] * x.extents[1];
  for (int channel = 0; channel < channels; ++channel) {
    const double* source = x.elements.data() + channel * in.count();
    double* target = result.elements.data() + channel * out.count();
    for_each_tap(geometry, out, in, [&](int at, int, int element) { target[at] = combined(value.how, target[at], source[element]); });
    if (!value.average) continue;
    int at = 0;
    for (int i = 0; i < out[0]; ++i)
      for (int j = 0; j < out[1]; ++j)
        for (int k = 0; k < out[2]; ++k, ++at) {
          const int divisor = counted_taps(geometry, in, {i, j, k}, value.count_include_pad);
          target[at] = divisor == 0 ? 0 : math::divide(target[at], divisor);
        }
  }
  return result;
}

/// y[kept] = how over the reduced axes of x. Of several axes argmax counts positions in row-major order.
constexpr evaluated evaluate_reduce(const node& value, const evaluated& x) {
  const bool gives_index = value.how == reduction::argmax || value.how == reduction::argmin;
  evaluated result = filled(value.type, value.extents, gives_index ? 0 : reduction_identity(value.how));
  list<double> extreme;
  if (gives_index) extreme = list<double>::filled(result.size(), reduction_identity(value.how));

  strides kept{x.extents.rank, {}}, reduced{x.extents.rank, {}};
  const strides dense = dense_strides(value.extents);
  int step = 1;
  for (int axis = x.extents.rank - 1; axis >= 0; --axis) {
    if (value.axes >> axis & 1u) {
      reduced[axis] = step;
      step *= x.extents[axis];
    } else {
      kept[axis] = dense[axis];
    }
  }
  cursor target(x.extents, kept), index(x.extents, reduced);
  for (int i = 0; i < x.size(); ++i, target.next()) {
    double& found = gives_index ? extreme[target.offset()] : result[target.offset()];
    if (!gives_index) {
      found = combined(value.how, found, x[i]);
      continue;
    }
    if (more_extreme(value.how, x[i], found)) {
      found = x[i];
      result[target.offset()] = index.offset();
    }
    index.next();
  }
  for (double& element : result.elements) element = held_by(value.type, element);
  return result;
}

}  // namespace inlay::detail
