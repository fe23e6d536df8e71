/// Packs of one element type made from packs of the other, and packs cut into halves.
#pragma once

#include <type_traits>
#include <utility>

#include <inlay/core/config.hpp>
#include <inlay/simd/bitwise.hpp>
#include <inlay/simd/memory.hpp>

namespace inlay::simd {

template <is_pack Pack> struct halves {
  with_lanes<Pack, Pack::lanes / 2> low;
  with_lanes<Pack, Pack::lanes / 2> high;
};
namespace detail {

template <is_pack Pack> using vector_of_pack = vector_type<typename Pack::element, Pack::lanes>;
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr vector_of_pack<Pack> vector_of(Pack x) {
  return bit_cast<vector_of_pack<Pack>>(bits_of(x));
}
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack from_vector(vector_of_pack<Pack> x) {
  return from_bits<Pack>(bit_cast<bits_of_pack<Pack>>(x));
}

/// Lanes First, First + 1, ... of a pack; all lanes moved down; the lanes of two packs in a row.
template <class Narrow, int First, is_pack Pack, int... Lane>
INLAY_ALWAYS_INLINE constexpr Narrow some_lanes(Pack x, std::integer_sequence<int, Lane...>) {
#if INLAY_CONSTEXPR_VECTORS
  if constexpr (sizeof...(Lane) > 1) {
    if (!INLAY_IN_COMPILER) return from_vector<Narrow>(__builtin_shufflevector(vector_of(x), vector_of(x), (First + Lane)...));
  }
#endif
  return generate<Narrow>([x](int i) { return x[First + i]; });
}
template <int By, is_pack Pack, int... Lane> INLAY_ALWAYS_INLINE constexpr Pack rotated(Pack x, std::integer_sequence<int, Lane...>) {
  constexpr int lanes = sizeof...(Lane);
#if INLAY_CONSTEXPR_VECTORS
  if (!INLAY_IN_COMPILER) return from_vector<Pack>(__builtin_shufflevector(vector_of(x), vector_of(x), (By + Lane) % lanes...));
#endif
  return generate<Pack>([x](int i) { return x[(By + i) % lanes]; });
}
template <class Wide, is_pack Pack, int... Lane>
INLAY_ALWAYS_INLINE constexpr Wide lanes_in_row(Pack low, Pack high, std::integer_sequence<int, Lane...>) {
#if INLAY_CONSTEXPR_VECTORS
  if constexpr (Pack::lanes > 1) {
    if (!INLAY_IN_COMPILER) return from_vector<Wide>(__builtin_shufflevector(vector_of(low), vector_of(high), Lane...));
  }
#endif
  return generate<Wide>([low, high](int i) { return i < Pack::lanes ? low[i] : high[i - Pack::lanes]; });
}

}  // namespace detail

template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr halves<Pack> split_lanes(Pack x) {
  constexpr int half = Pack::lanes / 2;
  using narrow = with_lanes<Pack, half>;
  constexpr auto sequence = std::make_integer_sequence<int, half>{};
  return {detail::some_lanes<narrow, 0>(x, sequence), detail::some_lanes<narrow, half>(x, sequence)};
}
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr with_lanes<Pack, Pack::lanes * 2> join_lanes(Pack low, Pack high) {
  return detail::lanes_in_row<with_lanes<Pack, Pack::lanes * 2>>(low, high, std::make_integer_sequence<int, Pack::lanes * 2>{});
}

/// The same values in another element type, rounded to it.
template <class Element, is_pack Pack> INLAY_ALWAYS_INLINE constexpr pack<Element, Pack::lanes, typename Pack::simd> convert(Pack x) {
  using result = pack<Element, Pack::lanes, typename Pack::simd>;
#if INLAY_CONSTEXPR_VECTORS
  if constexpr (Pack::lanes > 1) {
    if (!INLAY_IN_COMPILER) {
      return detail::from_vector<result>(__builtin_convertvector(detail::vector_of(x), detail::vector_of_pack<result>));
    }
  }
#endif
  return generate<result>([x](int i) { return static_cast<Element>(x[i]); });
}

}  // namespace inlay::simd
