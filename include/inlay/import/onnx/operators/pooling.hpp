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

constexpr void import_max_pool(call& at) {
  const term x = at.operand(0);
  window geometry;
  shape extents;
  if (!read_pool(at, x.extents(), geometry, extents)) return;
  at.give(term(at.target(), at.target().window_reduce(x.id(), reduction::maximum, geometry, extents)));
  if (!at.wants(1)) return;
  // Where the maxima are in the whole input, by rows or by columns.
  const plain_attributes with{.function = plain_function::max_positions, .number = {at.flag("storage_order")}, .geometry = geometry};
  at.give(1, term(at.target(), at.target().plain(with, {x.id()}, dtype::i64, extents)));
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
  if (!at.require(from.rank >= 2 && from.count() > 0 && size >= 1 && size < most_extent, "its input has no channels, or its size is not positive"))
    return;
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
