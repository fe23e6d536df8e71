/// exp, exp2 and expm1 of packs. Errors here and in the other headers are the largest measured, in units in the last place, with an fma
/// that rounds once: of all floats on packs of 16 (preset test-ulp), of 2,400,000 doubles of all sizes.
#pragma once

#include <inlay/simd/exponent.hpp>

namespace inlay::simd {

namespace detail {

/// e^r - 1 for |r| <= ln(2)/2 and a little more.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack exp_less_one(Pack r) {
  const Pack square = r * r;
  return fma(square, polynomial(r, square, coefficients<Pack>::exp), r);
}

/// x - n ln(2), in two steps of which the first is exact.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack less_powers(Pack x, Pack n) {
  using c = coefficients<Pack>;
  return fma(n, Pack(-c::ln2_low), fma(n, Pack(-c::ln2_high), x));
}

/// Bounds beyond which e^x is zero and infinite.
template <class Element> inline constexpr Element exp_lowest = sizeof(Element) == 4 ? Element(-104) : Element(-746);
template <class Element> inline constexpr Element exp_highest = sizeof(Element) == 4 ? Element(88.8) : Element(709.8);

/// e^x for x between those bounds.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack exp_between(Pack x) {
  const auto n = nearest(x, math::log2_e<typename Pack::element>);
  return scale(exp_less_one(less_powers(x, n.value)) + Pack(1), n);
}

}  // namespace detail

/// e^x. 1.04 ulp; double 0.99.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack exp(Pack x) {
  using element = typename Pack::element;
  return detail::exp_between(at_least(at_most(x, Pack(detail::exp_highest<element>)), Pack(detail::exp_lowest<element>)));
}

/// 2^x. 1.04 ulp; double 1.05.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack exp2(Pack x) {
  using element = typename Pack::element;
  constexpr element highest = sizeof(element) == 4 ? 129 : 1025, lowest = sizeof(element) == 4 ? -151 : -1076;
  const Pack bounded = at_least(at_most(x, Pack(highest)), Pack(lowest));
  const auto n = detail::nearest(bounded, element(1));
  return detail::scale(detail::exp_less_one((bounded - n.value) * Pack(math::ln_2<element>)) + Pack(1), n);
}

/// e^x - 1. 1.59 ulp; double 1.82.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack expm1(Pack x) {
  using element = typename Pack::element;
  const Pack bounded = at_least(at_most(x, Pack(detail::exp_highest<element>)), Pack(-40));
  const auto n = detail::nearest(bounded, math::log2_e<element>);
  const Pack p = detail::exp_less_one(detail::less_powers(bounded, n.value));
  const Pack half = detail::power_of_two<-1>(n.shifted);  // half, so that 2^n does not overflow before the sum does
  const Pack result = fma(half, p, half - Pack(element(0.5)));
  return select(abs(x) < Pack(element(1e-18)), x, result + result);  // halves of denormal numbers lose their last bit
}

}  // namespace inlay::simd
