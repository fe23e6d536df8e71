/// Tiles of rows whose lanes lie far apart in memory, while the rows are neighbours: channels in lanes, pixels in a row, memory in PyTorch's order.
#pragma once

#include <inlay/simd/transpose.hpp>

namespace inlay::kernel {

namespace detail {
/// Calls `part(first, width)`, both integral constants, for each square's share of the rows; the last one may be narrower.
template <int Rows, int Lanes, class Function, int... Number>
INLAY_ALWAYS_INLINE constexpr void for_each_part(const Function& part, std::integer_sequence<int, Number...>) {
  (part(std::integral_constant<int, Number * Lanes>{},
        std::integral_constant<int, (Rows - Number * Lanes < Lanes ? Rows - Number * Lanes : Lanes)>{}),
   ...);
}
}  // namespace detail

/// Whether a tile of `Rows` packs is better read or written through a transposition than lane by lane.
constexpr bool is_crosswise(int rows, int lanes, int row_step, int lane_step) {
  return lanes > 1 && rows >= lanes / 4 && rows > 1 && row_step == 1 && lane_step != 1 && lane_step != 0;
}

/// row[r] lane c = from[r + c * lane_step], for c < Count; the other lanes are zero.
template <int Count, class Pack, int Rows>
INLAY_ALWAYS_INLINE constexpr void load_crosswise(Pack (&row)[Rows], const typename Pack::element* from, std::ptrdiff_t lane_step) {
  constexpr int lanes = Pack::lanes;
  const auto part = [&]<int First, int Width>(std::integral_constant<int, First>, std::integral_constant<int, Width>) __attribute__((always_inline)) {
    Pack square[lanes];
    INLAY_UNROLL
    for (int c = 0; c < lanes; ++c) square[c] = c < Count ? simd::load_first<Pack, Width>(from + First + c * lane_step) : Pack(0);
    simd::transpose(square);
    INLAY_UNROLL
    for (int r = 0; r < Width; ++r) row[First + r] = square[r];
  };
  detail::for_each_part<Rows, lanes>(part, std::make_integer_sequence<int, (Rows + lanes - 1) / lanes>{});
}

/// to[r + c * lane_step] = row[r] lane c, for c < Count.
template <int Count, class Pack, int Rows>
INLAY_ALWAYS_INLINE constexpr void store_crosswise(typename Pack::element* to, std::ptrdiff_t lane_step, const Pack (&row)[Rows]) {
  constexpr int lanes = Pack::lanes;
  const auto part = [&]<int First, int Width>(std::integral_constant<int, First>, std::integral_constant<int, Width>) __attribute__((always_inline)) {
    Pack square[lanes];
    INLAY_UNROLL
    for (int r = 0; r < lanes; ++r) square[r] = r < Width ? row[First + (r < Width ? r : 0)] : Pack(0);
    simd::transpose(square);
    INLAY_UNROLL
    for (int c = 0; c < Count; ++c) simd::store_first<Width>(to + First + c * lane_step, square[c]);
  };
  detail::for_each_part<Rows, lanes>(part, std::make_integer_sequence<int, (Rows + lanes - 1) / lanes>{});
}

}  // namespace inlay::kernel
