/// Values that are computed twice are computed once.
#pragma once

#include <inlay/rewrite/rewriter.hpp>

namespace inlay::rewrite {

namespace detail {

constexpr bool apply_remove_common(rewriter& rw, node_id id) {
  const node_id other = rw.earlier_equal(id);
  if (other == no_node) return false;
  rw.about(other);
  // Unfused, an operation shows its last value only: what is inside of another operation cannot be read.
  if (!rw.options().fold && rw[id].kind != op::constant && rw[id].scope != rw[other].scope) {
    const int scope = rw[other].scope;
    if (!rw.is_output(other) && !rw.any_user(other, [&](node_id user) { return rw[user].scope != scope; }))
      return rw.miss("operations of the user are kept apart");
  }
  return rw.replace(id, other);
}

}  // namespace detail

/// A node with the same operation, attributes and operands as an earlier one is replaced by that. Operands of commutative functions
/// match in any order. Constants are the same when they lie in the same memory, and up to the constant budget when their elements are: equal weights
/// at two addresses are stored once.
///
///     %1 = map.exp %0 : f32[4]                    %1 = map.exp %0 : f32[4]
///     %2 = map.exp %0 : f32[4]              =>    %3 = map.add %1, %1 : f32[4]
///     %3 = map.add %1, %2 : f32[4]
///
/// Exact.
inline constexpr rule remove_common{"remove_common", all_roots_but(roots(op::input)), &detail::apply_remove_common};

}  // namespace inlay::rewrite
