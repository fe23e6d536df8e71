/// Functions of packs computed one lane after the other by the scalar library, out of line: for rare functions and rare arguments.
#pragma once

#include <inlay/core/math.hpp>
#include <inlay/simd/pack.hpp>

namespace inlay::simd::detail {

template <auto Function, int Lanes, class Element> INLAY_APART constexpr void apply_to_array(Element* a) {
  for (int i = 0; i < Lanes; ++i) a[i] = static_cast<Element>(Function(static_cast<double>(a[i])));
}
template <auto Function, int Lanes, class Element> INLAY_APART constexpr void apply_to_arrays(Element* a, const Element* b) {
  for (int i = 0; i < Lanes; ++i) a[i] = static_cast<Element>(Function(static_cast<double>(a[i]), static_cast<double>(b[i])));
}

template <auto Function, is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack lane_by_lane(Pack a) {
  typename Pack::element lanes[Pack::lanes]{};
  store(lanes, a);
  apply_to_array<Function, Pack::lanes>(lanes);
  return load<Pack>(lanes);
}
template <auto Function, is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack lane_by_lane(Pack a, Pack b) {
  typename Pack::element lanes[Pack::lanes]{}, others[Pack::lanes]{};
  store(lanes, a);
  store(others, b);
  apply_to_arrays<Function, Pack::lanes>(lanes, others);
  return load<Pack>(lanes);
}

}  // namespace inlay::simd::detail
