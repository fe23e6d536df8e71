/// Powers, roots, reciprocals, remainder, sign and relu of packs.
#pragma once

#include <inlay/simd/convert.hpp>
#include <inlay/simd/exp.hpp>
#include <inlay/simd/lane_by_lane.hpp>
#include <inlay/simd/log.hpp>

namespace inlay::simd {

template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack square(Pack x) { return x * x; }
/// 1 / x, correctly rounded.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack reciprocal(Pack x) { return Pack(1) / x; }
/// 1 / sqrt(x), both correctly rounded: 1.49 ulp.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack rsqrt(Pack x) { return Pack(1) / sqrt(x); }
/// -1, 0 or 1; 0 for NaN, as torch.sign.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack sign(Pack x) {
  return select(x > Pack(0), Pack(1), select(x < Pack(0), Pack(-1), Pack(0)));
}
/// max(x, 0) that keeps NaN.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack relu(Pack x) { return at_least(x, Pack(0)); }

/// a - floor(a / b) * b computed exactly before the last rounding, with the sign of the divisor, as torch.remainder. Lane by lane.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack remainder(Pack a, Pack b) { return detail::lane_by_lane<math::remainder>(a, b); }

/// a - trunc(a / b) * b, exact, with the sign of the dividend. Lane by lane.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack fmod(Pack a, Pack b) { return detail::lane_by_lane<math::fmod>(a, b); }

/// Newton's iteration for m^(-1/3), then one step that uses the residual of the cube. 0.74 ulp; double 0.73.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack cbrt(Pack x) {
  using element = typename Pack::element;
  const Pack a = abs(x);
  const auto [power, fraction] = detail::split(a);
  const auto third = detail::nearest(power, element(1) / 3);
  // a = 8^third * m, 0.35 < m < 2.85
  const Pack scaled = Pack(detail::power_of_two(detail::nearest(fma(third.value, Pack(-3), power), element(1)).shifted));
  const Pack m = fma(fraction, scaled, scaled);
  Pack root = fma(m, fma(m, fma(m, Pack(element(-0x1.4b5e7bp-4)), Pack(element(0x1.08f510p-1))), Pack(element(-0x1.30532ap+0))),
                  Pack(element(0x1.c0205ep+0)));
  constexpr int rounds = sizeof(element) == 4 ? 2 : 3;
  INLAY_UNROLL
  for (int i = 0; i < rounds; ++i) root = root * fma(m * root, root * root, Pack(-4)) * Pack(element(-1) / 3);
  Pack result = m * root * root;
  result = fma(fma(-result * result, result, m), root * root * Pack(element(1) / 3), result);
  result = result * detail::power_of_two(third.shifted);
  const auto regular = a > Pack(0) && a < Pack(math::infinity<element>);
  return detail::with_signs_of(select(regular, result, a), x);
}

namespace detail {

/// e^(y log(a)) for a >= 0, in double: its error there is far below a float's last bit.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack power_in_double(Pack a, Pack y) {
  if constexpr (Pack::lanes > 1 && Pack::lanes * sizeof(double) > sizeof(Pack)) {
    const auto [a_low, a_high] = split_lanes(a);
    const auto [y_low, y_high] = split_lanes(y);
    const auto low = exp(convert<double>(y_low) * log(convert<double>(a_low)));
    const auto high = exp(convert<double>(y_high) * log(convert<double>(a_high)));
    return join_lanes(convert<float>(low), convert<float>(high));
  } else {
    return convert<float>(exp(convert<double>(y) * log(convert<double>(a))));
  }
}

}  // namespace detail

/// x^y with the special cases of C's pow; in double lane by lane. 0.51 ulp; double 0.85.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack pow(Pack x, Pack y) {
  using element = typename Pack::element;
  if constexpr (sizeof(element) == 8) {
    return detail::lane_by_lane<math::pow>(x, y);
  } else {
    const Pack a = abs(x);
    const Pack magnitude = detail::power_in_double(a, y);
    const auto integer = trunc(y) == y;
    const Pack half = Pack(element(0.5)) * y;
    const auto odd = integer && trunc(half) != half && abs(half) < Pack(math::infinity<element>);
    const Pack with_sign = select(odd, detail::flip_signs(magnitude, detail::signs_of(x)), magnitude);
    const auto undefined = x < Pack(0) && !integer && a < Pack(math::infinity<element>);
    const auto one = y == Pack(0) || x == Pack(1) || (a == Pack(1) && abs(y) == Pack(math::infinity<element>));
    return select(one, Pack(1), select(undefined, Pack(math::not_a_number<element>), with_sign));
  }
}

}  // namespace inlay::simd
