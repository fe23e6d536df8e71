/// Other orders and repetitions of the same elements: permute, transpose, expand, broadcast_to.
#pragma once

#include <inlay/expression/axes.hpp>
#include <inlay/expression/map.hpp>

namespace inlay {

/// A permutation names each axis of its operand once.
template <int Named, int Rank>
concept permutation_names_every_axis = Named == Rank;

namespace detail {

/// The source axis of each axis of the result.
struct axis_order {
  int axis[max_rank]{};
};
template <int... Axes> constexpr axis_order order_of(int rank) {
  constexpr axis_settings axes = settings_of_axes<Axes...>();
  axis_order order;
  for (int i = 0; i < axes.count; ++i) order.axis[i] = normalized_axis(axes.axis[i], rank);
  return order;
}
constexpr shape permuted(const shape& x, const axis_order& order) { return infer::permute(x, order.axis); }
constexpr shape transposed(shape x, int a, int b) {
  const int extent = x[a];
  x[a] = x[b];
  x[b] = extent;
  return x;
}

/// The extents with -1 replaced by those of x, both aligned at the last axis.
constexpr shape expanded(const shape& x, shape wanted) {
  for (int i = 1; i <= x.rank && i <= wanted.rank; ++i)
    if (wanted[wanted.rank - i] == -1) wanted[wanted.rank - i] = x[x.rank - i];
  return wanted;
}

}  // namespace detail

/// `permute<0, 2, 3, 1>(x)`: axis i of the result is the i-th axis named.
template <int... Axes, traced Operand, int Rank = rank_of<Operand>, int Named = sizeof...(Axes),
          int Distinct = detail::bits_of(detail::axes_mask(detail::settings_of_axes<Axes...>(), Rank))>
  requires permutation_names_every_axis<Named, Rank> && axes_are_distinct<Named, Distinct>
constexpr auto permute(const Operand& x) {
  const scope_guard scope(x.target(), "permute");
  constexpr detail::axis_order order = detail::order_of<Axes...>(Rank);
  return detail::result<element_type_of<Operand>, detail::permuted(extents_of<Operand>, order)>(composite::permute(detail::term_of(x), order.axis));
}

/// Two axes exchanged, the last two by default.
template <int First = -2, int Second = -1, traced Operand, int Rank = rank_of<Operand>>
  requires axis_is_in_range<First, Rank> && axis_is_in_range<Second, Rank>
constexpr auto transpose(const Operand& x) {
  const scope_guard scope(x.target(), "transpose");
  constexpr int a = normalized_axis(First, Rank), b = normalized_axis(Second, Rank);
  return detail::result<element_type_of<Operand>, detail::transposed(extents_of<Operand>, a, b)>(composite::transpose(detail::term_of(x), a, b));
}

/// `expand<4, -1, 8>(x)`: elements along axes of extent 1, and x along new leading axes, are repeated; -1 keeps an extent.
template <int... Extents, traced Operand, int Rank = rank_of<Operand>, int ResultRank = sizeof...(Extents),
          int From = detail::expand_clash(extents_of<Operand>, detail::expanded(extents_of<Operand>, make_shape(Extents...))).left,
          int To = detail::expand_clash(extents_of<Operand>, detail::expanded(extents_of<Operand>, make_shape(Extents...))).right>
  requires(is_extent_or_inferred<Extents> && ...) && expansion_keeps_all_axes<Rank, ResultRank> && extent_expands<From, To>
constexpr auto expand(const Operand& x) {
  const scope_guard scope(x.target(), "expand");
  constexpr shape extents = detail::expanded(extents_of<Operand>, make_shape(Extents...));
  return detail::result<element_type_of<Operand>, extents>(composite::broadcast(detail::term_of(x), extents));
}

/// NumPy's name of expand.
template <int... Extents, traced Operand, int Rank = rank_of<Operand>, int ResultRank = sizeof...(Extents),
          int From = detail::expand_clash(extents_of<Operand>, make_shape(Extents...)).left,
          int To = detail::expand_clash(extents_of<Operand>, make_shape(Extents...)).right>
  requires(is_positive<Extents> && ...) && expansion_keeps_all_axes<Rank, ResultRank> && extent_expands<From, To>
constexpr auto broadcast_to(const Operand& x) {
  return inlay::expand<Extents...>(x);
}

}  // namespace inlay
