/// Averages and sums of what a product makes are taken of its operand.
#pragma once

#include <inlay/rewrite/bounds.hpp>
#include <inlay/rewrite/summed_product.hpp>

namespace inlay::rewrite {

namespace detail {

/// Whether a product does the same at each position that is averaged over: a convolution of single pixels, a matrix product whose rows are.
constexpr bool is_pointwise(const rewriter& rw, node_id id) {
  const node& value = rw[id];
  if (value.kind == op::contract) return !value.transpose_a && rw.source(id, 1).extents.rank == 2;
  if (value.kind != op::convolve || value.transposed) return false;
  const window& over = value.geometry;
  for (int i = 0; i < over.rank; ++i)
    if (over.kernel[i] != 1 || over.stride[i] != 1 || over.pad_before[i] != 0 || over.pad_after[i] != 0) return false;
  return true;
}
/// Whether the root averages over positions alone.
constexpr bool runs_over_positions(const node& root, const node& product) {
  if (root.kind == op::window_reduce) return product.kind == op::convolve;
  const int rank = product.extents.rank;
  return (root.axes & (product.kind == op::convolve ? 3u : 1u << (rank - 1))) == 0;
}

/// How many elements a result combines; of windows the most.
constexpr long long combined_elements(const node& root, const shape& in) {
  if (root.kind == op::reduce) return in.count() / root.extents.count();
  return 1LL * root.geometry.kernel[0] * root.geometry.kernel[1] * root.geometry.kernel[2];
}

/// What a shift becomes when it is averaged or summed up: the same, a multiple, or nothing that all results share.
constexpr double factor_of_shift(const rewriter& rw, node_id id) {
  const node& root = rw[id];
  const shape& in = rw.source(id, 0).extents;
  if (root.kind == op::reduce) return static_cast<double>(combined_elements(root, in));
  bool pads = has_empty_windows(root.geometry, in, root.extents);
  for (int i = 0; i < root.geometry.rank; ++i) pads = pads || root.geometry.pad_before[i] != 0 || root.geometry.pad_after[i] != 0;
  return root.average && !pads ? 1 : 0;
}

constexpr bool apply_average_before_product(rewriter& rw, node_id id) {
  const node root = rw[id];
  const summed_product found = match_summed_product(rw, id);
  const node_id product = found.product;
  if (!found || !is_pointwise(rw, product) || !runs_over_positions(root, rw[product])) return false;
  const node_id x = rw.operand(product, 0);
  const shape from = rw[x].extents, to = rw[product].extents;
  const bool convolves = rw[product].kind == op::convolve;
  const int channel = convolves ? 1 : to.rank - 1;
  if (from.rank != to.rank) return false;
  rw.about(product);
  const long long inputs = from[channel], outputs = to[channel], positions = to.count() / outputs, results = root.extents.count() / outputs;
  const long long summed = inputs / rw[product].groups, combined = combined_elements(root, to);
  if (results * (summed * outputs + combined * inputs) >= positions * summed * outputs + results * combined * outputs)
    return rw.miss("the product in front takes fewer operations");
  if (rw.options().ieee) return rw.miss(overflows_move);
  if (const char* reason = refuse_readers(rw, found)) return rw.miss(reason);
  const double factor = found.shift ? factor_of_shift(rw, id) : 1;
  if (factor == 0) return rw.miss("zeros of the padding are not shifted");
  if (!shifts_channels(rw, found, channel)) return rw.miss("the shift varies within an output channel");

  node first = root, second = rw[product];
  first.extents[channel] = from[channel];
  second.extents = root.extents;
  const node_id weights = rw.operand(product, 1);
  const node_id pooled = rw.build().append(first, {x});
  const node_id moved = rw.build_like(product).append(second, {pooled, weights});
  return rw.replace(id, shifted_again(rw, found, moved, factor));
}

}  // namespace detail

/// The average (or sum) of w x + b over positions is w times the average of x, plus b: it is taken in front of a convolution of single pixels, or
/// of a matrix product whose rows are averaged, where that takes fewer operations. Of DenseNet's transitions a quarter is left.
///
///     %1 = convolve %0, %w : f32[1, 8, 8, 8]                               %3 = window_reduce.average %0 {...} : f32[1, 16, 4, 4]
///     %2 = window_reduce.average %1 {kernel 2, stride 2} : f32[1, 8, 4, 4]  => %4 = convolve %3, %w : f32[1, 8, 4, 4]
///
/// Rounding: sums are associated in another way.
inline constexpr rule average_before_product{"average_before_product", roots(op::window_reduce, op::reduce), &detail::apply_average_before_product};

}  // namespace inlay::rewrite
