/// asin, acos, atan and atan2 of packs.
#pragma once

#include <inlay/simd/polynomial.hpp>

namespace inlay::simd {

namespace detail {

/// For |x| <= 1/2 s = |x|, beyond that s = sqrt((1 - |x|)/2); `rest` = asin(s) - s. NaN outside [-1, 1].
template <is_pack Pack> struct half_angle {
  typename Pack::mask_type beyond;
  Pack s;
  Pack rest;
};
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr half_angle<Pack> asin_parts(Pack a) {
  using element = typename Pack::element;
  const auto beyond = a > Pack(element(0.5));
  const Pack z = select(beyond, (Pack(1) - a) * Pack(element(0.5)), a * a);
  const Pack s = select(beyond, sqrt(z), a);
  return {beyond, s, s * z * polynomial(z, z * z, coefficients<Pack>::asin)};
}

/// The angle in [0, pi/2] whose tangent is high / low; not both zero or infinite.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack angle_of(Pack opposite, Pack adjacent) {
  using element = typename Pack::element;
  const auto steep = opposite > adjacent;
  const Pack small = select(steep, adjacent, opposite), large = select(steep, opposite, adjacent);
  // beyond pi/8: atan(q) = pi/4 - atan((1 - q)/(1 + q))
  const auto middle = small > large * Pack(element(0x1.a827999fcef32p-2));
  const Pack t = select(middle, small - large, small) / select(middle, small + large, large);
  const Pack z = t * t;
  const Pack angle = fma(t * z, polynomial(z, z * z, coefficients<Pack>::atan), t);
  // base + sign * angle, base being 0, pi/4 or pi/2
  const Pack zero = Pack(0);
  const Pack high = select(middle, Pack(element(0.5) * math::pi_over_2<element>), select(steep, Pack(math::pi_over_2<element>), zero));
  const Pack low =
      select(middle, Pack(element(0.5) * math::pi_over_2_rest<element>), select(steep, Pack(math::pi_over_2_rest<element>), zero));
  return high + (select(steep, -angle, angle) + low);
}

}  // namespace detail

/// 1.30 ulp; double 1.24.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack asin(Pack x) {
  using element = typename Pack::element;
  const auto [beyond, s, rest] = detail::asin_parts(abs(x));
  const Pack quarter = Pack(element(0.5) * math::pi_over_2<element>);
  const Pack far = quarter + ((quarter - (s + s)) + (Pack(math::pi_over_2_rest<element>) - (rest + rest)));
  return detail::with_signs_of(select(beyond, far, s + rest), x);
}

/// 1.10 ulp; double 1.07.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack acos(Pack x) {
  using element = typename Pack::element;
  const auto [beyond, s, rest] = detail::asin_parts(abs(x));
  const Pack quarter_turn = Pack(math::pi_over_2<element>), quarter_rest = Pack(math::pi_over_2_rest<element>);
  const Pack near = quarter_turn - (x - (quarter_rest - detail::flip_signs(rest, detail::signs_of(x))));
  const Pack half = select(x < Pack(0), quarter_turn - (s + (rest - quarter_rest)), s + rest);
  return select(beyond, half + half, near);
}

/// 2.13 ulp; double 2.14.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack atan(Pack x) {
  return detail::with_signs_of(detail::angle_of(at_most(abs(x), Pack(std::numeric_limits<typename Pack::element>::max() / 4)), Pack(1)), x);
}

/// The angle of the point (x, y), in [-pi, pi].
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack atan2(Pack y, Pack x) {
  using element = typename Pack::element;
  using limits = std::numeric_limits<element>;
  Pack opposite = abs(y), adjacent = abs(x);
  // sums of huge and quotients of denormal numbers keep their digits when scaled; equal ones (zeros, infinities) become 0/1 or 1/1
  const Pack size = select(opposite > adjacent, opposite, adjacent);
  const Pack factor = select(size > Pack(limits::max() / 4), Pack(element(0.25)),
                             select(size < Pack(limits::min() / limits::epsilon()), Pack(1 / limits::epsilon()), Pack(1)));
  const auto same = opposite == adjacent;
  opposite = select(same, select(opposite == Pack(0), Pack(0), Pack(1)), opposite * factor);
  adjacent = select(same, Pack(1), adjacent * factor);
  const Pack infinity = Pack(math::infinity<element>);
  adjacent = select(opposite == infinity, Pack(0), adjacent);
  opposite = select(opposite == infinity, Pack(1), opposite);
  const Pack angle = detail::angle_of(opposite, adjacent);
  const Pack half_turn = Pack(2 * math::pi_over_2<element>), half_turn_rest = Pack(2 * math::pi_over_2_rest<element>);
  const auto backward = copy_sign(Pack(1), x) < Pack(0);
  const Pack result = detail::with_signs_of(select(backward, half_turn - (angle - half_turn_rest), angle), y);
  return select(is_nan(x) || is_nan(y), x + y, result);
}

}  // namespace inlay::simd
