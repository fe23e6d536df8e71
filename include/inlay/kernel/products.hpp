/// The innermost loop of matrix products and convolutions.
#pragma once

#include <type_traits>
#include <utility>

#include <inlay/core/config.hpp>
#include <inlay/kernel/access.hpp>
#include <inlay/kernel/evaluate.hpp>
#include <inlay/simd/several.hpp>

namespace inlay::kernel {

/// The prologue that does nothing.
struct as_loaded {
  static constexpr program value{.inputs = 1};
};

/// sum[r][v] += prologue(factor[r * distance]) * column[v] for r in [Low, High) and all v, where `Prologue::value` is a program of one input.
/// `distance` is a std::integral_constant or, in functions that several layers share, an int.
/// In a constant expression these are bare operations on compiler vectors: they are most of what a network run by the compiler costs, and a
/// call costs more than the operation.
template <class Prologue, int Low, int High, int Vectors, class Pack, int Rows, class Distance>
INLAY_ALWAYS_INLINE constexpr void add_products(Pack (&sum)[Rows][Vectors], const typename Pack::element* factor, const Pack (&column)[Vectors],
                                                Distance distance) {
#if INLAY_CONSTEXPR_VECTORS
  if constexpr (std::is_same_v<typename Pack::simd, simd::portable>)
    if (INLAY_IN_COMPILER) {
      for (int r = Low; r < High; ++r) {
        auto row = factor[(r - Low) * distance];
        if constexpr (Prologue::value.size > 0) row = evaluate<Prologue>(simd::with_lanes<Pack, 1>(row))[0];
        for (int v = 0; v < Vectors; ++v) {
          auto& target = sum[r][v].value;
          target = target + row * column[v].value;
        }
      }
      return;
    }
#endif
  INLAY_UNROLL
  for (int r = Low; r < High; ++r) {
    const Pack row = evaluate<Prologue>(Pack(factor[(r - Low) * distance]));
    INLAY_UNROLL
    for (int v = 0; v < Vectors; ++v) sum[r][v] = fma(row, column[v], sum[r][v]);
  }
}

/// Asks for the packed vectors that are read this many steps later, a cache line at a time. A core that starts two products of 64 bytes in a cycle
/// has not enough loads under way to read weights from the third cache as fast as it could: ResNet-18 takes 26 ms without this and 21 ms with it.
inline constexpr int steps_ahead = 32;
template <class Pack, int Vectors> INLAY_ALWAYS_INLINE constexpr void ask_for_column(const typename Pack::element* column) {
  constexpr int line = 64 / static_cast<int>(sizeof(typename Pack::element)), count = Vectors * Pack::lanes;
  INLAY_UNROLL
  for (int i = 0; i < count; i += line) prefetch(column, steps_ahead * count + i);
}

/// The same with the vectors of a packed column, which are loaded here: as many at once as an instruction can.
template <class Prologue, int Low, int High, int Vectors, class Pack, int Rows, class Distance>
INLAY_ALWAYS_INLINE constexpr void add_packed_products(Pack (&sum)[Rows][Vectors], const typename Pack::element* factor,
                                                       const typename Pack::element* column, Distance distance) {
  constexpr int most = simd::most_at_once<Pack>;
  if constexpr (most == 1 || Vectors <= most) {
    Pack loaded[Vectors];
    simd::load_several(loaded, column);
    add_products<Prologue, Low, High>(sum, factor, loaded, distance);
  } else {
    Pack row[Rows];
    INLAY_UNROLL
    for (int r = Low; r < High; ++r) row[r] = evaluate<Prologue>(Pack(factor[(r - Low) * distance]));
    const auto part = [&]<int First, int Count>() __attribute__((always_inline)) {
      Pack loaded[Count];
      simd::load_several(loaded, column + First * Pack::lanes);
      INLAY_UNROLL
      for (int r = Low; r < High; ++r) {
        INLAY_UNROLL
        for (int v = 0; v < Count; ++v) {
          sum[r][First + v] = fma(row[r], loaded[v], sum[r][First + v]);
          column = simd::behind(sum[r][First + v], column);
        }
      }
    };
    [&]<int... Part>(std::integer_sequence<int, Part...>) __attribute__((always_inline)) {
      (part.template operator()<Part * most, (Vectors - Part * most < most ? Vectors - Part * most : most)>(), ...);
    }(std::make_integer_sequence<int, (Vectors + most - 1) / most>{});
  }
}

}  // namespace inlay::kernel
