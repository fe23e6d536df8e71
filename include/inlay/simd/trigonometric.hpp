/// sin, cos and tan of packs.
#pragma once

#include <inlay/simd/exponent.hpp>
#include <inlay/simd/lane_by_lane.hpp>

namespace inlay::simd {

namespace detail {

/// pi/2 in parts; all but the last times a quadrant count are exact.
inline constexpr float pi_over_2_parts_f32[] = {0x1.92p+0f, 0x1.fb4p-12f, 0x1.444p-24f, 0x1.68c234p-39f};

/// Up to here the parts suffice; larger arguments go to the scalar library, which reduces them with 192 bits of 2/pi.
template <class Element> inline constexpr Element largest_angle = sizeof(Element) == 4 ? Element(1e4) : Element(1e6);

/// x = quadrant pi/2 + r + low; `quadrant` has the count in its low bits.
template <is_pack Pack> struct quadrant_angle {
  Pack r;
  Pack low;
  bits_of_pack<Pack> quadrant;
};
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr quadrant_angle<Pack> reduce_angle(Pack x) {
  using element = typename Pack::element;
  const auto n = nearest(x, math::two_over_pi<element>);
  if constexpr (sizeof(element) == 4) {
    Pack r = x;
    for (const float part : pi_over_2_parts_f32) r = fma(n.value, Pack(-part), r);
    return {r, Pack(0), bits_of(n.shifted)};
  } else {
    constexpr auto& parts = math::detail::pi_over_2_parts;
    const Pack first = fma(n.value, Pack(-parts[0]), x);
    const Pack second = n.value * Pack(parts[1]);
    const Pack high = first - second;
    const Pack low = fma(n.value, Pack(-parts[2]), (first - high) - second);
    const Pack sum = high + low;
    return {sum, (high - sum) + low, bits_of(n.shifted)};
  }
}

template <is_pack Pack> struct sine_and_cosine {
  Pack sine;
  Pack cosine;
};
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr sine_and_cosine<Pack> in_quadrant(Pack r, Pack low) {
  using element = typename Pack::element;
  using c = coefficients<Pack>;
  const Pack z = r * r, square = z * z;
  const Pack half = z * Pack(element(0.5));
  const Pack near_one = Pack(1) - half;
  const Pack sine_rest = r * z * polynomial(z, square, c::sin);
  const Pack cosine_rest = square * polynomial(z, square, c::cos);
  if constexpr (sizeof(element) == 4)
    return {r + sine_rest, near_one + (((Pack(1) - near_one) - half) + cosine_rest)};
  else
    return {r + fma(low, near_one, sine_rest), near_one + (((Pack(1) - near_one) - half) + fma(-r, low, cosine_rest))};
}

/// True where the lowest bit is set.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr auto odd(bits_of_pack<Pack> bits) {
  constexpr int top = sizeof(typename Pack::element) * 8 - 1;
  return from_bits<Pack>((bits << top) | same_bits<Pack>(one_bits<Pack>)) < Pack(0);
}

/// sin(x + turns pi/2) for x >= 0, its sign flipped where `signs` is set.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack sin_after_turns(Pack x, int turns, bits_of_pack<Pack> signs) {
  using element = typename Pack::element;
  using word = bits_type<element>;
  constexpr int top = sizeof(element) * 8 - 1;
  const auto [r, low, count] = reduce_angle(x);
  const auto quadrant = count + same_bits<Pack>(static_cast<word>(turns));
  const auto [sine, cosine] = in_quadrant(r, low);
  const auto sign = (quadrant << (top - 1)) & same_bits<Pack>(sign_bit<element>);
  return flip_signs(select(odd<Pack>(quadrant), cosine, sine), sign ^ signs);
}

template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr bool any_large(Pack a) {
  return any(a > Pack(largest_angle<typename Pack::element>));
}

}  // namespace detail

/// 2.35 ulp; double 0.78.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack sin(Pack x) {
  const Pack a = abs(x);
  if (detail::any_large(a)) [[unlikely]]
    return detail::lane_by_lane<math::sin>(x);
  return detail::sin_after_turns(a, 0, detail::signs_of(x));
}

/// 2.41 ulp; double 0.78.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack cos(Pack x) {
  const Pack a = abs(x);
  if (detail::any_large(a)) [[unlikely]]
    return detail::lane_by_lane<math::cos>(x);
  return detail::sin_after_turns(a, 1, detail::bits_of(Pack(0)));
}

/// 3.59 ulp; double 2.13.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack tan(Pack x) {
  const Pack a = abs(x);
  if (detail::any_large(a)) [[unlikely]]
    return detail::lane_by_lane<math::tan>(x);
  const auto [r, low, quadrant] = detail::reduce_angle(a);
  const auto [sine, cosine] = detail::in_quadrant(r, low);
  const auto turned = detail::odd<Pack>(quadrant);
  return detail::flip_signs(select(turned, -cosine, sine) / select(turned, sine, cosine), detail::signs_of(x));
}

}  // namespace inlay::simd
