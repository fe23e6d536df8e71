/// tanh, sigmoid, sinh and cosh of packs.
#pragma once

#include <inlay/simd/exp.hpp>

namespace inlay::simd {

namespace detail {

/// (e^(2a) - 1) / 2 for 0 <= a <= 20; the larger a, the less accurate: tanh hardly changes with it then.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack half_expm1_of_double(Pack a) {
  using element = typename Pack::element;
  using c = coefficients<Pack>;
  const auto n = nearest(a, 2 * math::log2_e<element>);
  // 2a = n ln(2) + 2r
  Pack r;
  if constexpr (fused<Pack>)
    r = fma(n.value, Pack(element(-0.5) * math::ln_2<element>), a);
  else
    r = fma(n.value, Pack(element(-0.5) * c::ln2_low), fma(n.value, Pack(element(-0.5) * c::ln2_high), a));
  const Pack square = r * r;
  const Pack p = fma(square, polynomial(r, square, c::tanh), r);
  const Pack s = power_of_two(n.shifted);
  return fma(s, p, fma(s, Pack(element(0.5)), Pack(element(-0.5))));
}

}  // namespace detail

/// tanh(x) = h / (h + 1) with h = (e^(2|x|) - 1) / 2. 2.46 ulp; double 2.50.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack tanh(Pack x) {
  using element = typename Pack::element;
  const Pack a = at_most(abs(x), Pack(sizeof(element) == 4 ? element(9.2) : element(20)));
  const Pack h = detail::half_expm1_of_double(a);
  return detail::with_signs_of(h / (h + Pack(1)), x);
}

/// 1 / (1 + e^-x), as c / (c + c e^-x): the power of two keeps c e^-x finite where the result is a denormal number. 2.48 ulp; double 2.29.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack sigmoid(Pack x) {
  using element = typename Pack::element;
  constexpr bool single = sizeof(element) == 4;
  constexpr int down = single ? 24 : 54;
  const Pack y = at_least(at_most(-x, Pack(-detail::exp_lowest<element>)), Pack(single ? element(-70) : element(-600)));
  const auto n = detail::nearest(y, math::log2_e<element>);
  const Pack s = detail::power_of_two<-down>(n.shifted);
  const Pack c = Pack(1 / element(std::uint64_t(1) << down));
  return c / (fma(s, detail::exp_less_one(detail::less_powers(y, n.value)), s) + c);
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

/// sinh(x) = 2 (q + q / (4q + 1)) with q = (e^|x| - 1) / 4. 2.32 ulp; double 2.31.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack sinh(Pack x) {
  using element = typename Pack::element;
  const Pack a = abs(x);
  const Pack q = detail::quarter_exp<1>(at_most(a, Pack(detail::exp_highest<element> + element(0.7))));
  const Pack half = q + q / fma(Pack(4), q, Pack(1));
  // quarters of denormal numbers lose their last bits
  return select(a < Pack(element(1e-18)), x, detail::with_signs_of(half + half, x));
}

/// cosh(x) = 2 (q + 1 / (16 q)) with q = e^|x| / 4. 1.51 ulp; double 1.40.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack cosh(Pack x) {
  using element = typename Pack::element;
  const Pack q = detail::quarter_exp<0>(at_most(abs(x), Pack(detail::exp_highest<element> + element(0.7))));
  const Pack half = q + Pack(element(0.0625)) / q;
  return half + half;
}

}  // namespace inlay::simd
