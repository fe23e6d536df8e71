/// Concatenations of concatenations, and slices that meet concatenations.
#pragma once

#include <inlay/rewrite/constants.hpp>

namespace inlay::rewrite {

namespace detail {

inline constexpr int most_parts = 64;

/// Why the parts of a concatenation cannot take its place among `others` parts of another, or nullptr.
constexpr const char* refuse_parts(const rewriter& rw, node_id inner, int others) {
  if (rw.is_output(inner)) return "the inner concatenation is an output of the network";
  if (rw.uses(inner) != 1) return "the inner concatenation has other users";
  return others + rw[inner].operands > most_parts ? "there would be more than 64 parts" : nullptr;
}
/// Parts of parts, where they are joined along the same axis.
constexpr bool join_inner_parts(rewriter& rw, node_id id) {
  const node& root = rw[id];
  const char* reason = nullptr;
  list<node_id> parts;
  bool found = false;
  for (int i = 0; i < root.operands; ++i) {
    const node_id part = rw.operand(id, i);
    const bool inner = rw[part].kind == op::concat && rw[part].axis == root.axis;
    const char* refused = inner ? refuse_parts(rw, part, parts.size() + root.operands - i - 1) : nullptr;
    if (inner) rw.about(part);
    if (refused != nullptr) reason = refused;
    if (!inner || refused != nullptr) parts.push_back(part);
    else
      for (int k = 0; k < rw[part].operands; ++k) parts.push_back(rw.operand(part, k));
    found = found || (inner && refused == nullptr);
  }
  if (!found) return reason != nullptr && rw.miss(reason);
  return rw.replace(id, rw.build().append(rw[id], parts));
}

/// Whether `next` reads the elements of the same value that follow those of `last` along an axis.
constexpr bool continues(const rewriter& rw, node_id last, node_id next, int axis) {
  const node &left = rw[last], &right = rw[next];
  if (left.kind != op::slice || right.kind != op::slice || rw.operand(last, 0) != rw.operand(next, 0)) return false;
  for (int i = 0; i < left.extents.rank; ++i) {
    const int first = i == axis ? left.order[i] + left.extents[i] * left.amount[i] : left.order[i];
    if (right.order[i] != first || right.amount[i] != left.amount[i]) return false;
  }
  return true;
}
/// Slices of one value that lie side by side in it become one slice.
constexpr bool join_slices(rewriter& rw, node_id id) {
  const node& root = rw[id];
  const int axis = root.axis;
  bool found = false;
  for (int i = 1; i < root.operands && !found; ++i) found = continues(rw, rw.operand(id, i - 1), rw.operand(id, i), axis);
  if (!found) return false;
  list<node_id> parts;
  for (int i = 0; i < rw[id].operands;) {
    const node_id first = rw.operand(id, i);
    node whole = rw[first];
    const int begin = i++;
    for (; i < rw[id].operands && continues(rw, rw.operand(id, i - 1), rw.operand(id, i), axis); ++i)
      whole.extents[axis] += rw.source(id, i).extents[axis];
    parts.push_back(i - begin == 1 ? first : rw.build().append(whole, {rw.operand(first, 0)}));
  }
  return rw.replace(id, parts.size() == 1 ? parts[0] : rw.build().append(rw[id], parts));
}

/// A slice that reads one part only.
constexpr bool slice_one_part(rewriter& rw, node_id id) {
  const node_id joined = rw.operand(id, 0);
  if (rw[joined].kind != op::concat || rw[joined].operands > most_parts) return false;
  const int axis = rw[joined].axis;
  const int start = rw[id].order[axis], end = start + (rw[id].extents[axis] - 1) * rw[id].amount[axis];
  int first = 0;
  for (int i = 0; i < rw[joined].operands; ++i) {
    const node_id part = rw.operand(joined, i);
    const int next = first + rw[part].extents[axis];
    if (start >= first && start < next) {
      if (end < first || end >= next) return false;
      node moved = rw[id];
      moved.order[axis] -= first;
      return rw.replace(id, rw.build().append(moved, {part}));
    }
    first = next;
  }
  return false;
}

constexpr bool apply_merge_concat(rewriter& rw, node_id id) {
  if (rw[id].kind == op::slice) return slice_one_part(rw, id);
  return join_slices(rw, id) || join_inner_parts(rw, id);
}

}  // namespace detail

/// A concatenation of concatenations along the same axis becomes one; a slice that reads one part of a concatenation reads that part; slices
/// of one value that lie side by side in it, joined again, become one slice.
///
///     %2 = concat %0, %1 {axis 1} : f32[2, 6]
///     %4 = concat %2, %3 {axis 1} : f32[2, 9]      =>      %5 = concat %0, %1, %3 {axis 1} : f32[2, 9]
///
/// `remove_identity` takes away slices of everything. Exact.
inline constexpr rule merge_concat{"merge_concat", roots(op::concat, op::slice), &detail::apply_merge_concat};

}  // namespace inlay::rewrite
