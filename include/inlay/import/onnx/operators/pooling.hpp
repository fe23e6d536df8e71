/// ONNX pools.
#pragma once

#include <inlay/graph/composite/power.hpp>
#include <inlay/import/onnx/operators/movement.hpp>
#include <inlay/import/onnx/operators/window.hpp>

namespace inlay::imports {

/// The extents of a pool's result; with ceil_mode a last window may hang over the end.
constexpr shape pooled_extents(call& at, const shape& x, const window& geometry) {
  const bool ceil = at.flag("ceil_mode");
  shape extents = x;
  for (int i = 0; i < geometry.rank; ++i) {
    const auto count = [&](auto& infer_extent) {
      return infer_extent(x[i + 2], geometry.kernel[i], geometry.stride[i], geometry.dilation[i], geometry.pad_before[i], geometry.pad_after[i]);
    };
    extents[i + 2] = ceil ? count(infer::window_extent_ceil) : count(infer::window_extent);
  }
  return extents;
}

constexpr bool read_pool(call& at, const shape& x, window& geometry, shape& extents) {
  if (!at.require(x.rank >= 3, "its input has no spatial axes") || !read_window(at, x, at.integers("kernel_shape"), geometry)) return false;
  extents = pooled_extents(at, x, geometry);
  return at.require(extents.count() > 0, "its window does not fit its input");
}

constexpr void import_average_pool(call& at) {
  const term x = at.operand(0);
  window geometry;
  shape extents;
  if (!read_pool(at, x.extents(), geometry, extents)) return;
  const bool counts_padding = at.flag("count_include_pad");
  at.give(term(at.target(), at.target().window_reduce(x.id(), reduction::sum, geometry, extents, true, counts_padding)));
}

/// Where each tap of each window reads, in the padded input, window by window.
constexpr list<double> window_positions(const window& geometry, const shape& windows, const shape& padded) {
  list<double> result;
  int at[max_rank]{}, tap[max_rank]{};
  shape outer, inner;
  for (int i = 0; i < geometry.rank; ++i) {
    outer.append(windows[i + 2]);
    inner.append(geometry.kernel[i]);
  }
  do {
    do {
      int position = 0;
      for (int i = 0; i < geometry.rank; ++i) position = position * padded[i + 2] + at[i] * geometry.stride[i] + tap[i] * geometry.dilation[i];
      result.push_back(position);
    } while (advance(tap, inner));
  } while (advance(at, outer));
  return result;
}

/// The place of each maximum in the whole input: the taps of all windows side by side, the place of the largest among them, and what is
/// read there.
constexpr term pool_indices(call& at, term x, const window& geometry, const shape& extents) {
  const shape from = x.extents();
  const int channels = from[0] * from[1];
  int before[max_rank]{}, after[max_rank]{};
  shape padded = from;
  for (int i = 0; i < geometry.rank; ++i) {
    const int reach = (extents[i + 2] - 1) * geometry.stride[i] + geometry.dilation[i] * (geometry.kernel[i] - 1) + 1;
    const int missing = reach - from[i + 2] - geometry.pad_before[i];
    before[i + 2] = geometry.pad_before[i];
    after[i + 2] = missing > geometry.pad_after[i] ? missing : geometry.pad_after[i];
    padded[i + 2] += before[i + 2] + after[i + 2];
  }
  const list<double> positions = window_positions(geometry, extents, padded);
  int windows = 1, taps = 1;
  for (int i = 0; i < geometry.rank; ++i) {
    windows *= extents[i + 2];
    taps *= geometry.kernel[i];
  }
  // What a position in the padded input is in the input; column-major order counts the first spatial axis fastest.
  const bool column_major = at.flag("storage_order");
  list<double> places;
  for (double each : positions) {
    int rest = static_cast<int>(each), index[3]{};
    for (int i = geometry.rank - 1; i >= 0; --i) {
      index[i] = rest % padded[i + 2] - before[i + 2];
      rest /= padded[i + 2];
    }
    int place = 0;
    for (int i = 0; i < geometry.rank; ++i) {
      const int axis = column_major ? geometry.rank - 1 - i : i;
      place = place * from[axis + 2] + index[axis];
    }
    places.push_back(place);
  }
  builder& target = at.target();
  const double lowest = facts(x.type()).floating ? -math::infinity<double> : inlay::detail::held_by(x.type(), x.type() == dtype::i8 ? -128 : 0);
  const term spread(target, target.pad(x.id(), before, after, pad_mode::constant, lowest));
  const term flat = reshape(spread, make_shape(channels, padded.size() / channels));
  const term sides = taken_at(at, flat, 1, positions);
  const term rows = reshape(sides, make_shape(channels, windows, taps));
  const term best = reduce(reduction::argmax, rows, 4u);  // (channels, windows, 1)
  list<double> firsts, offsets;
  for (int i = 0; i < windows; ++i) firsts.push_back(i * taps);
  for (int i = 0; i < channels; ++i) offsets.push_back(static_cast<double>(i) * (from.size() / channels));
  const term entry = best + at.computed(dtype::i64, make_shape(windows, 1), firsts);
  const term table = at.computed(dtype::i64, make_shape(places.size()), places);
  const term place(target, target.gather(table.id(), entry.id(), 0));
  return reshape(place + at.computed(dtype::i64, make_shape(channels, 1, 1), offsets), extents);
}

constexpr void import_max_pool(call& at) {
  const term x = at.operand(0);
  window geometry;
  shape extents;
  if (!read_pool(at, x.extents(), geometry, extents)) return;
  at.give(term(at.target(), at.target().window_reduce(x.id(), reduction::maximum, geometry, extents)));
  if (at.wants(1)) at.give(1, pool_indices(at, x, geometry, extents));
}

/// (sum |x|^p)^(1/p)
constexpr void import_lp_pool(call& at) {
  const term x = at.operand(0);
  window geometry;
  shape extents;
  if (!read_pool(at, x.extents(), geometry, extents)) return;
  const double p = static_cast<double>(at.integer("p", 2));
  if (!at.require(p >= 1, "its p is less than 1")) return;
  const term powers = composite::power(map(scalar_function::absolute, x), p);
  const term sums(at.target(), at.target().window_reduce(powers.id(), reduction::sum, geometry, extents));
  at.give(composite::power(sums, 1 / p));
}

constexpr unsigned spatial_axes(const shape& x) { return x.rank > 2 ? composite::axes_from(2, x.rank) : 0; }
constexpr void import_global_average_pool(call& at) {
  const term x = at.operand(0);
  at.give(spatial_axes(x.extents()) == 0 ? x : mean(x, spatial_axes(x.extents())));
}
constexpr void import_global_max_pool(call& at) {
  const term x = at.operand(0);
  at.give(reduce(reduction::maximum, x, spatial_axes(x.extents())));
}
constexpr void import_global_lp_pool(call& at) {
  const term x = at.operand(0);
  const double p = static_cast<double>(at.integer("p", 2));
  if (!at.require(p >= 1, "its p is less than 1")) return;
  const term powers = composite::power(map(scalar_function::absolute, x), p);
  at.give(composite::power(reduce(reduction::sum, powers, spatial_axes(x.extents())), 1 / p));
}

/// x / (bias + alpha / size * sum of squares over neighbouring channels)^beta: the channels become the rows of an image.
constexpr void import_lrn(call& at) {
  const term x = at.operand(0);
  const shape from = x.extents();
  const long long size = at.integer("size", 1);
  if (!at.require(from.rank >= 2 && size >= 1 && size < most_extent, "its input has no channels, or its size is not positive")) return;
  const int before = static_cast<int>((size - 1) / 2), after = static_cast<int>(size) - 1 - before;
  window geometry{.rank = 2};
  geometry.kernel[0] = static_cast<int>(size);
  geometry.pad_before[0] = before;
  geometry.pad_after[0] = after;
  const int inner = from.size() / (from[0] * from[1]);
  const shape image = make_shape(from[0], 1, from[1], inner);
  const term squares = reshape(map(scalar_function::square, x), image);
  const term sums(at.target(), at.target().window_reduce(squares.id(), reduction::sum, geometry, image));
  const term scaled = reshape(sums, from) * (at.number("alpha", 0.0001F) / static_cast<double>(size)) + at.number("bias", 1);
  at.give(x * composite::power(scaled, -at.number("beta", 0.75)));
}

inline constexpr operator_entry pooling_operators[] = {
    {"AveragePool", import_average_pool}, {"MaxPool", import_max_pool}, {"LpPool", import_lp_pool},
    {"GlobalAveragePool", import_global_average_pool}, {"GlobalMaxPool", import_global_max_pool}, {"GlobalLpPool", import_global_lp_pool},
    {"LRN", import_lrn},
};

}  // namespace inlay::imports
