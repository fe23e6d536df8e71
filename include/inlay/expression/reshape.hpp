/// Other extents for the same elements: reshape, flatten, squeeze, unsqueeze.
#pragma once

#include <inlay/expression/axes.hpp>

namespace inlay {

/// A reshape keeps the number of elements.
template <int From, int To>
concept element_count_is_kept = From == To;
template <int Count>
concept at_most_one_extent_is_inferred = Count <= 1;
/// An extent is positive, or -1 to be inferred.
template <int Extent>
concept is_extent_or_inferred = Extent >= 1 || Extent == -1;

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

}  // namespace detail

/// `reshape<1, -1>(x)`: row-major order stays; one extent may be -1.
template <int... Extents, traced Operand, int From = extents_of<Operand>.size(),
          int To = detail::inferred_extents(extents_of<Operand>.size(), make_shape(Extents...)).size()>
  requires(is_extent_or_inferred<Extents> && ...) && at_most_one_extent_is_inferred<(0 + ... + (Extents == -1 ? 1 : 0))> && element_count_is_kept<From, To>
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

}  // namespace inlay
