/// A pad moves into the window that reads it.
#pragma once

#include <inlay/rewrite/bounds.hpp>

namespace inlay::rewrite {

namespace detail {

/// A window over the padded value as one over the value itself.
constexpr window with_pad(window geometry, const node& pad) {
  for (int i = 0; i < geometry.rank; ++i) {
    geometry.pad_before[i] += pad.order[i + 2];
    geometry.pad_after[i] += pad.amount[i + 2];
  }
  return geometry;
}
/// Whether windows rounded up are counted alike: none of them may start after the input and the padding before it.
constexpr bool counts_windows(const window& geometry, const shape& in, const shape& out) {
  for (int i = 0; i < geometry.rank; ++i) {
    const auto extent = [&](auto& infer_extent) {
      return infer_extent(in[i + 2], geometry.kernel[i], geometry.stride[i], geometry.dilation[i], geometry.pad_before[i], geometry.pad_after[i]);
    };
    if (out[i + 2] != extent(infer::window_extent) && out[i + 2] != extent(infer::window_extent_ceil)) return false;
  }
  return true;
}
constexpr bool has_padding(const window& geometry) {
  for (int i = 0; i < geometry.rank; ++i)
    if (geometry.pad_before[i] != 0 || geometry.pad_after[i] != 0) return true;
  return false;
}
constexpr bool has_finite_weights(const rewriter& rw, node_id weights) {
  return is_constant(rw, weights) && (is_splat(rw[weights]) || rw[weights].extents.count() <= rw.options().constant_budget) &&
         all_elements(rw, weights, is_finite);
}

/// Why the padding of this window is something else than elements of the pad, or nullptr.
constexpr const char* refuse_pad(const rewriter& rw, node_id id, node_id padded) {
  const node &root = rw[id], &pad = rw[padded];
  const bool product = root.kind == op::convolve;
  const double neutral = product ? 0 : number::floating_identity(root.how);
  const bool is_neutral = pad.pad_value == neutral && (is_finite(neutral) || facts(root.type).floating);
  if (product && rw.options().ieee && is_neutral && !has_finite_weights(rw, rw.operand(id, 1)))
    return "a weight may be infinite, and zero times infinity is not zero";
  if (root.average && !root.count_include_pad && has_padding(root.geometry))
    return "the average counts the pad, but not the padding of its window";
  if (is_neutral) return nullptr;
  if (product || root.how == reduction::sum || root.how == reduction::product)
    return "the pad value is not what the padding of a window counts as";
  // Not neutral, but without effect where each window has an element that is at least as extreme.
  const node_id x = rw.operand(padded, 0);
  const bounds value = bounds_of(rw, x);
  if (root.how == reduction::maximum ? !(value.lower >= pad.pad_value) : !(value.upper <= pad.pad_value))
    return "the pad value may be the result of a window";
  if (has_empty_windows(with_pad(root.geometry, pad), rw[x].extents, root.extents))
    return "the pad value is the result of a window that reads nothing else";
  if (rw.options().ieee && pad.pad_value == 0 && value.lower <= 0 && value.upper >= 0)
    return "the pad value is zero, and a window may hold a zero of the other sign";
  return nullptr;
}

constexpr bool apply_fold_pad(rewriter& rw, node_id id) {
  const node_id padded = rw.operand(id, 0);
  if (rw[padded].kind != op::pad) return false;
  const node& pad = rw[padded];
  rw.about(padded);
  if (pad.mode != pad_mode::constant) return rw.miss("the pad repeats elements of the value");
  if (rw[id].transposed) return rw.miss("a transposed convolution does not pad its input");
  if (pad.order[0] != 0 || pad.amount[0] != 0 || pad.order[1] != 0 || pad.amount[1] != 0)
    return rw.miss("the pad is not along the axes of the window alone");
  if (rw.is_output(padded)) return rw.miss("the padded value is an output of the network");
  if (rw.uses(padded) != 1) return rw.miss("the padded value has other users");
  if (const char* reason = refuse_pad(rw, id, padded)) return rw.miss(reason);
  const node_id x = rw.operand(padded, 0);
  node next = rw[id];
  next.geometry = with_pad(next.geometry, pad);
  if (!counts_windows(next.geometry, rw[x].extents, next.extents)) return rw.miss("the last window would start after the input");
  if (next.average) next.count_include_pad = true;
  list<node_id> operands{x};
  for (int i = 1; i < next.operands; ++i) operands.push_back(rw.operand(id, i));
  return rw.replace(id, rw.build().append(next, operands));
}

}  // namespace detail

/// A pad with one value along spatial axes becomes padding of the convolution or pool that reads it, if that padding counts as the same:
/// zero for convolutions, sums and averages, -infinity for a maximum, infinity for a minimum. A maximum also takes a value in that no element
/// lies below (zeros around a relu), if no window reads the pad alone. An average counts the pad, and so its padding from now on.
///
///     %1 = pad %0 {before [0, 0, 1, 1], after [0, 0, 1, 1]} : f32[1, 4, 10, 10]    =>    %2 = convolve %0, %w {pad 1} : f32[1, 8, 8, 8]
///     %2 = convolve %1, %w : f32[1, 8, 8, 8]
///
/// Exact, but a maximum of zeros may have the other sign, and infinite weights make NaN of a pad of zeros: left alone with `ieee`.
inline constexpr rule fold_pad{"fold_pad", roots(op::convolve, op::window_reduce), &detail::apply_fold_pad};

}  // namespace inlay::rewrite
