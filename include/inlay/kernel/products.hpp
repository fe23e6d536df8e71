/// The innermost loop of matrix products and convolutions.
#pragma once

#include <inlay/kernel/evaluate.hpp>

namespace inlay::kernel {

/// sum[r][v] += prologue(factor[r * Distance]) * column[v] for r in [Low, High) and all v, where `Prologue::value` is a program of one input.
/// In a constant expression these are bare operations on compiler vectors: they are most of what a network run by the compiler costs, and a
/// call costs more than the operation.
template <class Prologue, int Low, int High, int Distance, int Vectors, class Pack, int Rows>
INLAY_ALWAYS_INLINE constexpr void add_products(Pack (&sum)[Rows][Vectors], const typename Pack::element* factor, const Pack (&column)[Vectors]) {
#if INLAY_CONSTEXPR_VECTORS
  if constexpr (std::is_same_v<typename Pack::simd, simd::portable>)
    if (std::is_constant_evaluated()) {
      for (int r = Low; r < High; ++r) {
        auto row = factor[(r - Low) * Distance];
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
    const Pack row = evaluate<Prologue>(Pack(factor[(r - Low) * Distance]));
    INLAY_UNROLL
    for (int v = 0; v < Vectors; ++v) sum[r][v] = fma(row, column[v], sum[r][v]);
  }
}

}  // namespace inlay::kernel
