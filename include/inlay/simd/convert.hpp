/// Packs of one element type made from packs of the other, and packs cut into halves.
#pragma once

#include <inlay/simd/pack.hpp>

namespace inlay::simd {

template <is_pack Pack> struct halves {
  with_lanes<Pack, Pack::lanes / 2> low;
  with_lanes<Pack, Pack::lanes / 2> high;
};
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr halves<Pack> split_lanes(Pack x) {
  constexpr int half = Pack::lanes / 2;
  using narrow = with_lanes<Pack, half>;
  return {generate<narrow>([x](int i) { return x[i]; }), generate<narrow>([x](int i) { return x[i + half]; })};
}
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr with_lanes<Pack, Pack::lanes * 2> join_lanes(Pack low, Pack high) {
  return generate<with_lanes<Pack, Pack::lanes * 2>>([low, high](int i) { return i < Pack::lanes ? low[i] : high[i - Pack::lanes]; });
}

/// The same values in another element type, rounded to it.
template <class Element, is_pack Pack> INLAY_ALWAYS_INLINE constexpr pack<Element, Pack::lanes, typename Pack::simd> convert(Pack x) {
  using result = pack<Element, Pack::lanes, typename Pack::simd>;
#if INLAY_CONSTEXPR_VECTORS
  if constexpr (Pack::lanes > 1) {
    if (!std::is_constant_evaluated()) {
      const auto vector = detail::bit_cast<detail::vector_type<typename Pack::element, Pack::lanes>>(detail::bits_of(x));
      const auto converted = __builtin_convertvector(vector, detail::vector_type<Element, Pack::lanes>);
      return detail::from_bits<result>(detail::bit_cast<detail::bits_of_pack<result>>(converted));
    }
  }
#endif
  return generate<result>([x](int i) { return static_cast<Element>(x[i]); });
}

}  // namespace inlay::simd
