/// Several tensors as one: concat and stack.
#pragma once

#include <inlay/expression/axes.hpp>
#include <inlay/expression/map.hpp>

namespace inlay {

/// Expressions and named tensors of one element type, at least one of them an expression.
template <class... Operands>
concept joined_operands = weights_have_names<Operands...> && (traced<Operands> || ...) && (tensor_operand<Operands> && ...) &&
                          element_types_match<Operands...>;
template <int Rank, int OtherRank>
concept ranks_match = Rank == OtherRank;
/// Joined tensors have the same extents along all other axes.
template <int Extent, int OtherExtent>
concept other_extents_match = Extent == OtherExtent;

namespace detail {

/// What is checked of operands that are joined: the first rank or extent that differs from that of the first operand.
struct join_facts {
  int rank = 0, other_rank = 0;
  extent_pair extents{};
  int total = 0;  ///< the sum of the extents along the axis
};
template <int Count> constexpr join_facts facts_of_join(const shape (&parts)[Count], int axis) {
  const shape& first = parts[0];
  join_facts facts{.rank = first.rank, .other_rank = first.rank};
  const int joined = normalized_axis(axis, first.rank);
  for (const shape& part : parts) {
    if (part.rank != first.rank && facts.other_rank == first.rank) facts.other_rank = part.rank;
    if (part.rank != first.rank) continue;
    for (int i = 0; i < first.rank; ++i)
      if (i != joined && part[i] != first[i] && facts.extents.left == facts.extents.right) facts.extents = {first[i], part[i]};
    if (joined >= 0 && joined < first.rank) facts.total += part[joined];
  }
  return facts;
}
inline constexpr int no_axis = -1000;

template <int Axis, class... Operands>
  requires(sizeof...(Operands) > 0 && (has_element<Operands> && ...))
struct join {
  static constexpr shape parts[] = {extents_of<Operands>...};
  static constexpr join_facts facts = facts_of_join(parts, Axis);
};
constexpr shape stack_shape(const shape& part, int axis, int count) {
  shape extents;
  for (int i = 0; i <= part.rank; ++i) {
    if (i == axis) extents.append(count);
    if (i < part.rank) extents.append(part[i]);
  }
  return extents;
}
constexpr shape joined_shape(shape part, int axis, int total) {
  part[axis] = total;
  return part;
}

}  // namespace detail

/// `concat<1>(a, b, c)`: one after the other along an axis, the first by default.
template <int Axis = 0, class... Operands, class Join = detail::join<Axis, Operands...>, int Rank = Join::facts.rank,
          int OtherRank = Join::facts.other_rank,
          int Extent = Join::facts.extents.left, int OtherExtent = Join::facts.extents.right>
  requires joined_operands<Operands...> && ranks_match<Rank, OtherRank> && axis_is_in_range<Axis, Rank> && other_extents_match<Extent, OtherExtent>
constexpr auto concat(Operands&&... parts) {
  builder& target = detail::target_of(parts...);
  const scope_guard scope(target, "concat");
  constexpr int axis = normalized_axis(Axis, Rank);
  constexpr shape extents = detail::joined_shape(Join::parts[0], axis, Join::facts.total);
  return detail::result<detail::common_element_t<Operands...>, extents>(composite::concat(target, {detail::lift(target, parts)...}, axis));
}

/// `stack<0>(a, b, c)`: along a new axis, the first by default; all extents are equal.
template <int Axis = 0, class... Operands, class Join = detail::join<detail::no_axis, Operands...>, int Rank = Join::facts.rank,
          int OtherRank = Join::facts.other_rank, int Extent = Join::facts.extents.left, int OtherExtent = Join::facts.extents.right,
          int ResultRank = Rank + 1>
  requires joined_operands<Operands...> && ranks_match<Rank, OtherRank> && axis_is_in_range<Axis, ResultRank> &&
           other_extents_match<Extent, OtherExtent>
constexpr auto stack(Operands&&... parts) {
  builder& target = detail::target_of(parts...);
  const scope_guard scope(target, "stack");
  constexpr int axis = normalized_axis(Axis, ResultRank);
  constexpr shape each = detail::stack_shape(Join::parts[0], axis, 1);
  constexpr shape extents = detail::stack_shape(Join::parts[0], axis, sizeof...(Operands));
  return detail::result<detail::common_element_t<Operands...>, extents>(
      composite::concat(target, {composite::reshape(detail::term_of(target, parts), each).id()...}, axis));
}

}  // namespace inlay
