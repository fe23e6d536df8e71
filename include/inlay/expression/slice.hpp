/// Parts of a tensor: slice, select, flip, roll, split, split_sizes, chunk.
#pragma once

#include <array>
#include <tuple>

#include <inlay/expression/axes.hpp>
#include <inlay/graph/composite/move.hpp>

namespace inlay {

/// In place of a start or stop of a slice: from the first, or to the last, in the direction of the step. Python leaves them out.
inline constexpr int open_end = -2147483647 - 1;

template <int Step>
concept step_is_not_zero = Step != 0;
template <int Elements>
concept slice_is_not_empty = Elements > 0;
template <int Index, int Extent>
concept index_is_in_range = Index >= -Extent && Index < Extent;
/// An axis splits into equal sections.
template <int Sections, int Extent>
concept sections_divide_extent = Extent % Sections == 0;
template <int Sum, int Extent>
concept sizes_add_up_to_extent = Sum == Extent;

namespace detail {

struct slice_range {
  int start = 0;
  int count = 0;
};
/// Python's rules: negative ends count from the back, and ends outside are moved to the border.
constexpr slice_range slice_range_of(int extent, int start, int stop, int step) {
  const int low = step > 0 ? 0 : -1, high = step > 0 ? extent : extent - 1;
  const auto clamped = [&](int end, int open) {
    if (end == open_end) return open;
    if (end < 0) end += extent;
    return end < low ? low : end > high ? high : end;
  };
  const int first = clamped(start, step > 0 ? low : high), last = clamped(stop, step > 0 ? high : low);
  if (step == 0 || (step > 0 ? last <= first : last >= first)) return {first, 0};
  return {first, step > 0 ? (last - first + step - 1) / step : (first - last - step - 1) / -step};
}
constexpr int extent_or_one(const shape& x, int axis) {
  const int index = normalized_axis(axis, x.rank);
  return index >= 0 && index < x.rank ? x[index] : 1;
}
constexpr shape with_extent(shape x, int axis, int extent) {
  x[axis] = extent;
  return x;
}

/// Elements start, ..., start + count - 1 of an axis.
template <int Axis, int Start, int Count, class Operand> constexpr auto piece(const Operand& x) {
  constexpr shape extents = with_extent(extents_of<Operand>, Axis, Count);
  return result<element_type_of<Operand>, extents>(composite::slice(term_of(x), Axis, Start, 1, Count));
}
template <int Axis, int Count, class Operand, int... Indices>
constexpr auto equal_pieces(const Operand& x, std::integer_sequence<int, Indices...>) {
  return std::array{piece<Axis, Indices * Count, Count>(x)...};
}

}  // namespace detail

/// `slice<Axis, Start, Stop, Step>(x)` is x[..., Start:Stop:Step, ...]; `slice<0, open_end, open_end, -1>(x)` is reversed.
template <int Axis, int Start, int Stop = open_end, int Step = 1, traced Operand, int Rank = rank_of<Operand>,
          int Elements = detail::slice_range_of(detail::extent_or_one(extents_of<Operand>, Axis), Start, Stop, Step).count>
  requires step_is_not_zero<Step> && axis_is_in_range<Axis, Rank> && slice_is_not_empty<Elements>
constexpr auto slice(const Operand& x) {
  const scope_guard scope(x.target(), "slice");
  constexpr int axis = normalized_axis(Axis, Rank);
  constexpr int start = detail::slice_range_of(extents_of<Operand>[axis], Start, Stop, Step).start;
  constexpr shape extents = detail::with_extent(extents_of<Operand>, axis, Elements);
  return detail::result<element_type_of<Operand>, extents>(composite::slice(detail::term_of(x), axis, start, Step, Elements));
}

/// `select<Axis, Index>(x)`: one element of an axis, which is dropped.
template <int Axis, int Index, traced Operand, int Rank = rank_of<Operand>, int Extent = detail::extent_or_one(extents_of<Operand>, Axis)>
  requires axis_is_in_range<Axis, Rank> && index_is_in_range<Index, Extent>
constexpr auto select(const Operand& x) {
  const scope_guard scope(x.target(), "select");
  constexpr int axis = normalized_axis(Axis, Rank);
  constexpr shape extents = detail::without_axes(extents_of<Operand>, 1u << axis);
  const composite::term chosen = composite::slice(detail::term_of(x), axis, normalized_axis(Index, Extent), 1, 1);
  return detail::result<element_type_of<Operand>, extents>(composite::reshape(chosen, extents));
}

/// The order of elements reversed along the axes named, or along all.
template <int... Axes, traced Operand, int Rank = rank_of<Operand> == 0 ? 1 : rank_of<Operand>,
          int Axis = detail::odd_axis(detail::settings_of_axes<Axes...>(), Rank)>
  requires axis_is_in_range<Axis, Rank>
constexpr auto flip(const Operand& x) {
  const scope_guard scope(x.target(), "flip");
  return detail::result_like<Operand>(composite::flip(detail::term_of(x), detail::axes_mask(detail::settings_of_axes<Axes...>(), rank_of<Operand>)));
}

/// `roll<Shift, Axis>(x)`: elements move by Shift along an axis, and those that leave at the end come in at the front.
template <int Shift, int Axis, traced Operand, int Rank = rank_of<Operand>>
  requires axis_is_in_range<Axis, Rank>
constexpr auto roll(const Operand& x) {
  const scope_guard scope(x.target(), "roll");
  return detail::result_like<Operand>(composite::roll(detail::term_of(x), normalized_axis(Axis, Rank), Shift));
}

/// `split<3, -1>(x)`: equal sections of an axis (NumPy's split), as a std::array: `auto [q, k, v] = split<3, -1>(x);`.
template <int Sections, int Axis = 0, traced Operand, int Rank = rank_of<Operand>, int Extent = detail::extent_or_one(extents_of<Operand>, Axis)>
  requires is_positive<Sections> && axis_is_in_range<Axis, Rank> && sections_divide_extent<Sections, Extent>
constexpr auto split(const Operand& x) {
  const scope_guard scope(x.target(), "split");
  return detail::equal_pieces<normalized_axis(Axis, Rank), Extent / Sections>(x, std::make_integer_sequence<int, Sections>{});
}

namespace detail {
template <int Axis, int Extent, int Count, class Operand, int... Indices>
constexpr auto chunks(const Operand& x, std::integer_sequence<int, Indices...>) {
  return std::tuple{piece<Axis, Indices * Count, (Extent - Indices * Count < Count ? Extent - Indices * Count : Count)>(x)...};
}
template <int... Sizes> constexpr int start_of(int index) {
  constexpr int sizes[] = {Sizes...};
  int start = 0;
  for (int i = 0; i < index; ++i) start += sizes[i];
  return start;
}
template <int Axis, int... Sizes, class Operand, int... Indices>
constexpr auto sized_pieces(const Operand& x, std::integer_sequence<int, Indices...>) {
  return std::tuple{piece<Axis, start_of<Sizes...>(Indices), Sizes>(x)...};
}
}  // namespace detail

/// `split_sizes<Axis, 2, 3, 5>(x)`: sections of these extents, as a std::tuple (torch.split with a list).
template <int Axis, int... Sizes, traced Operand, int Rank = rank_of<Operand>, int Sum = (0 + ... + Sizes),
          int Extent = detail::extent_or_one(extents_of<Operand>, Axis)>
  requires(is_positive<Sizes> && ...) && axis_is_in_range<Axis, Rank> && sizes_add_up_to_extent<Sum, Extent>
constexpr auto split_sizes(const Operand& x) {
  const scope_guard scope(x.target(), "split_sizes");
  return detail::sized_pieces<normalized_axis(Axis, Rank), Sizes...>(x, std::make_integer_sequence<int, sizeof...(Sizes)>{});
}

/// `chunk<4, 1>(x)`: at most so many sections of extent ceil(extent / chunks), the last one smaller, as a std::tuple (torch.chunk).
template <int Chunks, int Axis = 0, traced Operand, int Rank = rank_of<Operand>, int Extent = detail::extent_or_one(extents_of<Operand>, Axis)>
  requires is_positive<Chunks> && axis_is_in_range<Axis, Rank>
constexpr auto chunk(const Operand& x) {
  const scope_guard scope(x.target(), "chunk");
  constexpr int count = (Extent + Chunks - 1) / Chunks;
  return detail::chunks<normalized_axis(Axis, Rank), Extent, count>(x, std::make_integer_sequence<int, (Extent + count - 1) / count>{});
}

}  // namespace inlay
