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
  if constexpr (fused<Pack>)
    r = fma(n.value, Pack(element(-0.5) * math::ln_2<element>), a);
  else
    r = fma(n.value, Pack(element(-0.5) * c::ln2_low), fma(n.value, Pack(element(-0.5) * c::ln2_high), a));
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

/// tanh(x) = h / (h + 1) with h = (e^(2|x|) - 1) / 2. 2.34 ulp; double 2.47.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack tanh(Pack x) {
  using element = typename Pack::element;
  const Pack a = at_most(abs(x), Pack(sizeof(element) == 4 ? element(9.2) : element(20)));
  const Pack h = detail::half_expm1_of_double(a);
  return detail::with_signs_of(h / (h + Pack(1)), x);
}

/// 1 / (1 + e^-x), as z / (1 + z) with z = e^-|x| where x is negative: accurate also where the result is tiny. 2.01 ulp; double 2.24.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack sigmoid(Pack x) {
  using element = typename Pack::element;
  const Pack z = detail::exp_between(at_least(-abs(x), Pack(detail::exp_lowest<element>)));
  return select(x < Pack(0), z, Pack(1)) / (z + Pack(1));
}

namespace detail {

/// (e^a - less) / 4 for less = 0 or 1 and 0 <= a <= 89.5 (710.5 in double): a quarter, so that it does not overflow before its double does.
template <int Less, is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack quarter_exp(Pack a) {
  using element = typename Pack::element;
  const auto n = nearest(a, math::log2_e<element>);
  const Pack quarter = power_of_two<-2>(n.shifted);
  return fma(quarter, exp_less_one(less_powers(a, n.value)), quarter - Pack(element(0.25) * Less));
}

}  // namespace detail

/// sinh(x) = 2 (q + q / (4q + 1)) with q = (e^|x| - 1) / 4. 1.92 ulp; double 2.30.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack sinh(Pack x) {
  using element = typename Pack::element;
  const Pack a = abs(x);
  const Pack q = detail::quarter_exp<1>(at_most(a, Pack(detail::exp_highest<element> + element(0.7))));
  const Pack half = q + q / fma(Pack(4), q, Pack(1));
  // quarters of denormal numbers lose their last bits
  return select(a < Pack(element(1e-18)), x, detail::with_signs_of(half + half, x));
}

/// cosh(x) = 2 (q + 1 / (16 q)) with q = e^|x| / 4. 1.31 ulp; double 1.33.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack cosh(Pack x) {
  using element = typename Pack::element;
  const Pack q = detail::quarter_exp<0>(at_most(abs(x), Pack(detail::exp_highest<element> + element(0.7))));
  const Pack half = q + Pack(element(0.0625)) / q;
  return half + half;
}

}  // namespace inlay::simd
