/// Squares of packs, transposed in registers.
#pragma once

#include <utility>

#include <inlay/core/config.hpp>
#include <inlay/simd/memory.hpp>

namespace inlay::simd {

namespace detail {

#if INLAY_CONSTEXPR_VECTORS
/// Lane j of `low` and of `high`, where bit `Block` of j tells them apart, change places with the lanes `Block` away in the other.
template <int Block, class Pack, int... Lane>
INLAY_ALWAYS_INLINE void exchange(Pack& low, Pack& high, std::integer_sequence<int, Lane...>) {
  using vector = vector_type<typename Pack::element, Pack::lanes>;
  const vector a = __builtin_bit_cast(vector, low), b = __builtin_bit_cast(vector, high);
  low = __builtin_bit_cast(Pack, __builtin_shufflevector(a, b, ((Lane & Block) != 0 ? Pack::lanes + (Lane ^ Block) : Lane)...));
  high = __builtin_bit_cast(Pack, __builtin_shufflevector(a, b, ((Lane & Block) != 0 ? Pack::lanes + Lane : (Lane ^ Block))...));
}
template <int Block, class Pack> INLAY_ALWAYS_INLINE void exchange_blocks(Pack (&rows)[Pack::lanes]) {
  INLAY_UNROLL
  for (int i = 0; i < Pack::lanes; ++i)
    if ((i & Block) == 0) exchange<Block>(rows[i], rows[i + Block], std::make_integer_sequence<int, Pack::lanes>{});
  if constexpr (Block > 1) exchange_blocks<Block / 2>(rows);
}
#endif

}  // namespace detail

/// Lane k of row i and lane i of row k change places: log2(lanes) shuffles for each row.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr void transpose(Pack (&rows)[Pack::lanes]) {
  constexpr int lanes = Pack::lanes;
  if constexpr (lanes > 1) {
#if INLAY_CONSTEXPR_VECTORS
    if (!INLAY_IN_COMPILER) {
      detail::exchange_blocks<lanes / 2>(rows);
      return;
    }
#endif
    typename Pack::element columns[lanes][lanes]{};
    for (int i = 0; i < lanes; ++i)
      for (int k = 0; k < lanes; ++k) columns[k][i] = rows[i][k];
    for (int i = 0; i < lanes; ++i) rows[i] = load<Pack>(columns[i]);
  }
}

}  // namespace inlay::simd
