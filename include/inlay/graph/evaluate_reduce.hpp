/// Reference evaluation of reductions, over windows and over axes.
#pragma once

#include <inlay/graph/evaluate_product.hpp>

namespace inlay::detail {

// Doubles go a shorter way than number::combined: in a constant expression each call counts.
constexpr double combined(reduction how, double total, double next) {
  if (how == reduction::sum) return math::add(total, next);
  if (how == reduction::product) return math::multiply(total, next);
  if (total != total) return total;
  if (next != next) return next;
  return (how == reduction::maximum ? next > total : next < total) ? next : total;
}
template <class Integer> constexpr Integer combined(reduction how, Integer total, Integer next) { return number::combined(how, total, next); }

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
  const window& geometry = value.geometry;
  const spatial_extents in(x.extents, geometry.rank), out(value.extents, geometry.rank);
  const int channels = x.extents[0] * x.extents[1];
  return computed_in_numbers(value.type, value.extents, {&x}, [&]<class Number>(Number* result, const Number* const* operands) {
    const Number start = number::identity<Number>(value.how, value.type);
    for (int channel = 0; channel < channels; ++channel) {
      const Number* source = operands[0] + channel * in.count();
      Number* target = result + channel * out.count();
      for (int i = 0; i < out.count(); ++i) target[i] = start;
      for_each_tap(geometry, out, in, [&](int at, int, int element) { target[at] = combined(value.how, target[at], source[element]); });
      if (!value.average) continue;
      int at = 0;
      for (int i = 0; i < out[0]; ++i)
        for (int j = 0; j < out[1]; ++j)
          for (int k = 0; k < out[2]; ++k, ++at) {
            const int divisor = counted_taps(geometry, in, {i, j, k}, value.count_include_pad);
            target[at] = divisor == 0 ? Number(0) : static_cast<Number>(math::divide(static_cast<double>(target[at]), divisor));
          }
    }
  });
}

/// y[kept] = how over the reduced axes of x. Of several axes argmax counts positions in row-major order.
constexpr evaluated evaluate_reduce(const node& value, const evaluated& x) {
  const bool gives_index = value.how == reduction::argmax || value.how == reduction::argmin;
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
  return computed_in_numbers(value.type, value.extents, {&x}, [&]<class Number>(Number* result, const Number* const* operands) {
    const Number start = number::identity<Number>(value.how, x.type);
    const int results = value.extents.size(), count = x.size();
    list<Number> extreme = list<Number>::filled(gives_index ? results : 0, start);
    for (int i = 0; i < results; ++i) result[i] = gives_index ? Number(0) : start;
    cursor target(x.extents, kept), index(x.extents, reduced);
    for (int i = 0; i < count; ++i, target.next()) {
      if (!gives_index) {
        Number& found = result[target.offset()];
        found = combined(value.how, found, operands[0][i]);
        continue;
      }
      Number& found = extreme[target.offset()];
      if (number::more_extreme(value.how, operands[0][i], found)) {
        found = operands[0][i];
        result[target.offset()] = static_cast<Number>(index.offset());
      }
      index.next();
    }
  });
}

}  // namespace inlay::detail
