/// Other extents for the same elements: reshape, flatten, squeeze, unsqueeze.
#pragma once

#include <inlay/expression/axes.hpp>

namespace inlay {

/// A reshape keeps the number of elements.
template <int From, int To>
concept element_count_is_kept = From == To;
template <int Count>
concept at_most_one_extent_is_inferred = Count <= 1;

namespace detail {

/// The extents with -1 replaced by what the number of elements leaves.
constexpr shape inferred_extents(int elements, const shape& wanted) {
  shape extents = wanted;
  int known = 1;
  for (int i = 0; i < wanted.rank; ++i)
    if (wanted[i] > 0) known *= wanted[i];
  for (int i = 0; i < wanted.rank; ++i)
    if (wanted[i] == -1) extents[i] = elements / known > 0 ? elements / known : 1;
  return extents;
}

template <shape Extents, class Operand> constexpr auto reshape_to(const char* label, const Operand& x) {
  const scope_guard scope(x.target(), label);
  return result<element_type_of<Operand>, Extents>(composite::reshape(term_of(x), Extents));
}

constexpr shape flatten_shape(const shape& x, int start, int end) {
  shape extents;
  for (int i = 0; i < x.rank; ++i) {
    if (i <= start || i > end) extents.append(x[i]);
    else extents[extents.rank - 1] *= x[i];
  }
  if (x.rank == 0) extents.append(1);
  return extents;
}

/// The bits of the axes to squeeze: those given, or all of extent 1.
constexpr unsigned squeezed_axes(const shape& x, const axis_settings& axes) {
  if (axes.count > 0) return axes_mask(axes, x.rank);
  unsigned mask = 0;
  for (int i = 0; i < x.rank; ++i)
    if (x[i] == 1) mask |= 1u << i;
  return mask;
}
/// The first extent along these axes that is not 1; 1 when there is none.
constexpr int squeezed_extent(const shape& x, unsigned axes) {
  for (int i = 0; i < x.rank; ++i)
    if ((axes >> i & 1u) != 0 && x[i] != 1) return x[i];
  return 1;
}
constexpr shape unsqueeze_shape(const shape& x, int axis) {
  shape extents;
  for (int i = 0; i < x.rank; ++i) {
    if (i == axis) extents.append(1);
    extents.append(x[i]);
  }
  if (axis == x.rank) extents.append(1);
  return extents;
}

}  // namespace detail

/// `reshape<1, -1>(x)`: row-major order stays; one extent may be -1.
template <int... Extents, traced Operand, int Inferred = (0 + ... + (Extents == -1 ? 1 : 0)), int From = extents_of<Operand>.size(),
          int To = detail::inferred_extents(extents_of<Operand>.size(), make_shape(Extents...)).size()>
  requires(is_extent_or_inferred<Extents> && ...) && at_most_one_extent_is_inferred<Inferred> && element_count_is_kept<From, To>
constexpr auto reshape(const Operand& x) {
  return detail::reshape_to<detail::inferred_extents(From, make_shape(Extents...))>("reshape", x);
}

/// `flatten(x)` makes (N, everything else), as PyTorch's nn.Flatten does; `flatten<0>(x)` is one axis (torch.flatten's default);
/// `flatten<1, 2>(x)` makes one axis of axes 1 to 2.
template <int Start = 1, int End = -1, traced Operand, int Rank = rank_of<Operand>>
  requires axis_is_in_range<Start, Rank> && axis_is_in_range<End, Rank> && (normalized_axis(Start, Rank) <= normalized_axis(End, Rank))
constexpr auto flatten(const Operand& x) {
  return detail::reshape_to<detail::flatten_shape(extents_of<Operand>, normalized_axis(Start, Rank), normalized_axis(End, Rank))>("flatten", x);
}

template <int Extent>
concept squeezed_extent_is_one = Extent == 1;

/// Drops axes of extent 1: those named, or all of them.
template <int... Axes, traced Operand, int Rank = rank_of<Operand>,
          int Axis = detail::odd_axis(detail::settings_of_axes<Axes...>(), Rank == 0 ? 1 : Rank),
          int Extent = detail::squeezed_extent(extents_of<Operand>, detail::squeezed_axes(extents_of<Operand>, detail::settings_of_axes<Axes...>()))>
  requires(Rank == 0 || axis_is_in_range<Axis, Rank>) && squeezed_extent_is_one<Extent>
constexpr auto squeeze(const Operand& x) {
  constexpr unsigned axes = detail::squeezed_axes(extents_of<Operand>, detail::settings_of_axes<Axes...>());
  return detail::reshape_to<detail::without_axes(extents_of<Operand>, axes)>("squeeze", x);
}

/// A new axis of extent 1, counted in the result: `unsqueeze<0>(x)` in front, `unsqueeze<-1>(x)` at the end.
template <int Axis, traced Operand, int ResultRank = rank_of<Operand> + 1>
  requires axis_is_in_range<Axis, ResultRank>
constexpr auto unsqueeze(const Operand& x) {
  return detail::reshape_to<detail::unsqueeze_shape(extents_of<Operand>, normalized_axis(Axis, ResultRank))>("unsqueeze", x);
}

}  // namespace inlay
