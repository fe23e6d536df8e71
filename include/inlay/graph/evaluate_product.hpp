/// Reference evaluation of sums of products: matrix products and convolutions.
#pragma once

#include <inlay/graph/evaluate_numbers.hpp>
#include <inlay/graph/node.hpp>

namespace inlay::detail {

constexpr double plus_product(double sum, double a, double b) { return math::add(sum, math::multiply(a, b)); }
template <class Integer> constexpr Integer plus_product(Integer sum, Integer a, Integer b) { return number::plus_product(sum, a, b); }

/// y[..., m, n] = sum over k of a[..., m, k] * b[..., k, n], leading axes broadcast.
constexpr evaluated evaluate_contract(const node& value, const evaluated& a, const evaluated& b) {
  const int rank = value.extents.rank;
  const int rows = value.extents[rank - 2], columns = value.extents[rank - 1];
  const int a_rows = a.extents[a.extents.rank - 2], a_columns = a.extents[a.extents.rank - 1];
  const int b_columns = b.extents[b.extents.rank - 1];
  const int depth = value.transpose_a ? a_rows : a_columns;
  const int a_row = value.transpose_a ? 1 : a_columns, a_depth = value.transpose_a ? a_columns : 1;
  const int b_column = value.transpose_b ? b_columns : 1, b_depth = value.transpose_b ? 1 : b_columns;

  // The leading axes alone; their strides count elements of the whole operands.
  const auto batch_of = [](shape extents) {
    extents.rank -= 2;
    return extents;
  };
  const auto batch_cursor = [&](const evaluated& operand) {
    const shape batch = batch_of(operand.extents);
    strides step = broadcast_strides(batch, batch_of(value.extents));
    const int matrix = operand.extents[batch.rank] * operand.extents[batch.rank + 1];
    for (int i = 0; i < step.rank; ++i) step[i] *= matrix;
    return cursor(batch_of(value.extents), step);
  };
  return computed_in_numbers(value.type, value.extents, {&a, &b}, [&]<class Number>(Number* out, const Number* const* in) {
    const int count = value.extents.size();
    if (depth == 0) {
      for (int i = 0; i < count; ++i) out[i] = 0;
      return;
    }
    cursor at_a = batch_cursor(a), at_b = batch_cursor(b);
    for (int position = 0; position < count; at_a.next(), at_b.next())
      for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column, ++position) {
          const Number* left = in[0] + at_a.offset() + row * a_row;
          const Number* right = in[1] + at_b.offset() + column * b_column;
          Number sum = 0;
          for (int k = 0; k < depth; ++k) sum = plus_product(sum, left[k * a_depth], right[k * b_depth]);
          out[position] = sum;
        }
  });
}

/// Spatial extents of a tensor (N, C, spatial...) as three, the missing ones 1: windows of every rank become one loop nest.
struct spatial_extents {
  constexpr spatial_extents(const shape& extents, int rank) {
    for (int i = 0; i < rank; ++i) extent[i] = extents[i + 2];
  }
  constexpr int operator[](int axis) const { return extent[axis]; }
  constexpr int count() const { return extent[0] * extent[1] * extent[2]; }
  /// Offset of a position inside its channel, -1 when it lies outside.
  constexpr int offset(int x, int y, int z) const {
    if (x < 0 || y < 0 || z < 0 || x >= extent[0] || y >= extent[1] || z >= extent[2]) return -1;
    return (x * extent[1] + y) * extent[2] + z;
  }
  int extent[3] = {1, 1, 1};
};

/// Where tap `tap` of the window at position `position` reads along an axis.
constexpr int tap_position(const window& geometry, int axis, int position, int tap) {
  return position * geometry.stride[axis] - geometry.pad_before[axis] + tap * geometry.dilation[axis];
}

/// Calls `visit(window offset, tap offset, element offset)` for each tap of each window that reads an element and not padding.
template <class Visit>
constexpr void for_each_tap(const window& geometry, const spatial_extents& windows, const spatial_extents& elements, const Visit& visit) {
  const int* kernel = geometry.kernel;
  int at = 0;
  for (int i = 0; i < windows[0]; ++i)
    for (int j = 0; j < windows[1]; ++j)
      for (int k = 0; k < windows[2]; ++k, ++at) {
        int tap = 0;
        for (int p = 0; p < kernel[0]; ++p)
          for (int q = 0; q < kernel[1]; ++q)
            for (int r = 0; r < kernel[2]; ++r, ++tap) {
              const int element = elements.offset(tap_position(geometry, 0, i, p), tap_position(geometry, 1, j, q), tap_position(geometry, 2, k, r));
              if (element >= 0) visit(at, tap, element);
            }
      }
}

/// y[n, o, s] = sum over c, t of x[n, c, s * stride - pad + t * dilation] * w[o, c, t], c over the channels of o's group.
///
/// Transposed, the same windows lie over y and each element of x is scattered through one:
/// y[n, o, s * stride - pad + t * dilation] += x[n, c, s] * w[c, o, t].
constexpr evaluated evaluate_convolve(const node& value, const evaluated& x, const evaluated& w) {
  const window& geometry = value.geometry;
  const spatial_extents in(x.extents, geometry.rank), out(value.extents, geometry.rank), taps(w.extents, geometry.rank);
  const int channels_in = x.extents[1], channels_out = value.extents[1];
  const int group_in = channels_in / value.groups, group_out = channels_out / value.groups;
  return computed_in_numbers(value.type, value.extents, {&x, &w}, [&]<class Number>(Number* result, const Number* const* operands) {
    for (int n = 0; n < x.extents[0]; ++n)
      for (int o = 0; o < channels_out; ++o)
        for (int c = 0; c < group_in; ++c) {
          const int group = o / group_out, channel = group * group_in + c;
          const int filter = value.transposed ? channel * group_out + o % group_out : o * group_in + c;
          const Number* source = operands[0] + (n * channels_in + channel) * in.count();
          const Number* weight = operands[1] + filter * taps.count();
          Number* target = result + (n * channels_out + o) * out.count();
          if (value.transposed)
            for_each_tap(geometry, in, out,
                         [&](int at, int tap, int element) { target[element] = plus_product(target[element], source[at], weight[tap]); });
          else
            for_each_tap(geometry, out, in,
                         [&](int at, int tap, int element) { target[at] = plus_product(target[at], source[element], weight[tap]); });
        }
  });
}

}  // namespace inlay::detail
