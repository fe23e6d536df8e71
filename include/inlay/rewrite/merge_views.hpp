/// Views of views become one view.
#pragma once

#include <inlay/rewrite/constants.hpp>

namespace inlay::rewrite {

namespace detail {

/// Whether a permutation moves axes of extent 1 only, so that the elements stay in their order.
constexpr bool keeps_order(const node& permuted) {
  int last = -1;
  for (int i = 0; i < permuted.extents.rank; ++i) {
    if (permuted.extents[i] == 1) continue;
    if (permuted.order[i] < last) return false;
    last = permuted.order[i];
  }
  return true;
}

constexpr bool apply_merge_views(rewriter& rw, node_id id) {
  const node& root = rw[id];
  const node_id below = rw.operand(id, 0);
  const shape extents = root.extents;
  if (root.kind == op::permute && keeps_order(root)) return rw.replace(id, rw.build().reshape(below, extents));
  if (rw[below].kind != root.kind) return false;
  const node_id value = rw.operand(below, 0);
  const node& inner = rw[below];
  switch (root.kind) {
    case op::reshape: return rw.replace(id, rw.build().reshape(value, extents));
    case op::broadcast: return rw.replace(id, rw.build().broadcast(value, extents));
    case op::permute: {
      int order[max_rank]{};
      for (int i = 0; i < extents.rank; ++i) order[i] = inner.order[root.order[i]];
      return rw.replace(id, rw.build().permute(value, order));
    }
    case op::slice: {
      int start[max_rank]{}, step[max_rank]{};
      for (int i = 0; i < extents.rank; ++i) {
        start[i] = inner.order[i] + root.order[i] * inner.amount[i];
        step[i] = inner.amount[i] * root.amount[i];
      }
      return rw.replace(id, rw.build().slice(value, start, step, extents));
    }
    default: return false;
  }
}

}  // namespace detail

/// Reshape of reshape, permute of permute, slice of slice and broadcast of broadcast; a permute that moves axes of extent 1 only becomes a
/// reshape. The view between stays for its other users.
///
///     %1 = permute(1, 0, 2) %0 : f32[3, 2, 4]      =>      %2 = permute(1, 2, 0) %0 : f32[3, 4, 2]
///     %2 = permute(0, 2, 1) %1 : f32[3, 4, 2]
///
/// Exact.
inline constexpr rule merge_views{"merge_views", roots(op::reshape, op::permute, op::broadcast, op::slice), &detail::apply_merge_views};

}  // namespace inlay::rewrite
