/// tanh, sigmoid, sinh and cosh of packs.
#pragma once

#include <inlay/simd/exp.hpp>

namespace inlay::simd {

namespace detail {

/// (e^(2a) - 1) / 2 for 0 <= a <= 20; a lower bound of the precision that tanh needs for large a, where e^(2a) hardly counts.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack half_expm1_of_double(Pack a) {
  using element = typename Pack::element;
  using c = coefficients<Pack>;
  const auto n = nearest(a, 2 * math::log2_e<element>);
  // 2a = n ln(2) + 2r: the polynomial for e^(2r) - 1, halved, takes powers of two into its coefficients
  Pack r;
  if constexpr (fused<Pack>) r = fma(n.value, Pack(element(-0.5) * math::ln_2<element>), a);
  else r = fma(n.value, Pack(element(-0.5) * c::ln2_low), fma(n.value, Pack(element(-0.5) * c::ln2_high), a));
  constexpr auto doubled = [] {
    lane_array<element, sizeof(c::exp) / sizeof(element)> result{};
    element power = 2;
    for (int i = 0; i < static_cast<int>(sizeof(c::exp) / sizeof(element)); ++i, power *= 2) result.lane[i] = c::exp[i] * power;
    return result;
  }();
  const Pack square = r * r;
  const Pack p = fma(square, polynomial(r, square, doubled.lane), r);
  const Pack s = power_of_two(n.shifted);
  return fma(s, p, fma(s, Pack(element(0.5)), Pack(element(-0.5))));
}

}  // namespace detail

/// tanh(x) = h / (h + 1) with h = (e^(2|x|) - 1) / 2.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack tanh(Pack x) {
  using element = typename Pack::element;
  const Pack a = at_most(abs(x), Pack(sizeof(element) == 4 ? element(9.2) : element(20)));
  const Pack h = detail::half_expm1_of_double(a);
  return detail::with_signs_of(h / (h + Pack(1)), x);
}

/// 1 / (1 + e^-x), as z / (1 + z) with z = e^-|x| where x is negative: accurate also where the result is tiny.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack sigmoid(Pack x) {
  using element = typename Pack::element;
  const Pack z = detail::exp_between(at_least(-abs(x), Pack(detail::exp_lowest<element>)));
  return select(x < Pack(0), z, Pack(1)) / (z + Pack(1));
}

/// sinh(x) = h + h / (2h + 1) with h = (e^|x| - 1) / 2.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack sinh(Pack x) {
  using element = typename Pack::element;
  const Pack a = at_most(abs(x), Pack(detail::exp_highest<element> + 1));
  const auto n = detail::nearest(a, math::log2_e<element>);
  const Pack p = detail::exp_less_one(detail::less_powers(a, n.value));
  const Pack half = detail::power_of_two<-1>(n.shifted);
  const Pack h = fma(half, p, half - Pack(element(0.5)));
  return detail::with_signs_of(h + h / (h + h + Pack(1)), x);
}

/// cosh(x) = e/2 + 1/(2e) with e = e^|x|.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack cosh(Pack x) {
  using element = typename Pack::element;
  const Pack a = at_most(abs(x), Pack(detail::exp_highest<element> + 1));
  const auto n = detail::nearest(a, math::log2_e<element>);
  const Pack p = detail::exp_less_one(detail::less_powers(a, n.value));
  const Pack half = detail::power_of_two<-1>(n.shifted);
  const Pack e = fma(half, p, half);
  return e + Pack(element(0.25)) / e;
}

}  // namespace inlay::simd
