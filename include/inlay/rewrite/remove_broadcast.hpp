/// Maps broadcast by themselves: views that only repeat their operand are skipped.
#pragma once

#include <inlay/rewrite/constants.hpp>

namespace inlay::rewrite {

namespace detail {

constexpr bool apply_remove_broadcast(rewriter& rw, node_id id) {
  const node& root = rw[id];
  bool found = false;
  shape extents{};
  list<node_id> operands;
  for (int i = 0; i < root.operands; ++i) {
    node_id operand = rw.operand(id, i);
    const bool repeated = rw[operand].kind == op::broadcast;
    if (repeated) operand = rw.operand(operand, 0);
    const bool splat = is_splat(rw[operand]) && rw[operand].extents.rank > 0;
    found = found || splat || repeated;
    if (!splat) extents = broadcast_shape(extents, rw[operand].extents);
    operands.push_back(operand);
  }
  if (!found) return false;
  if (!(extents == root.extents)) return root.operands > 1 && rw.miss("without the broadcast the result would be smaller");
  builder& target = rw.build();
  for (node_id& operand : operands)
    if (is_splat(rw[operand])) operand = target.splat(rw[operand].type, rw[operand].source.value);
  return rw.replace(id, target.append(rw[id], operands));
}

}  // namespace detail

/// A map reads what was broadcast, and constants with one value for all elements as scalars, if its result keeps its shape through the
/// other operands.
///
///     %2 = broadcast %1 : f32[2, 4]               =>      %3 = map.add %0, %1 : f32[2, 4]
///     %3 = map.add %0, %2 : f32[2, 4]
///
/// Exact.
inline constexpr rule remove_broadcast{"remove_broadcast", roots(op::map), &detail::apply_remove_broadcast};

}  // namespace inlay::rewrite
