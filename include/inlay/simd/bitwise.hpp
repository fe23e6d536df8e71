/// Packs seen as integers: what elementary functions do to signs and exponents.
#pragma once

#include <limits>

#include <inlay/simd/pack_type.hpp>

namespace inlay::simd {

namespace detail {

template <class Element> struct float_format;
template <> struct float_format<float> {
  static constexpr int mantissa = 23, bias = 127;
  static constexpr float round_magic = 0x1.8p23f;  // adding it leaves the nearest integer in the low bits
};
template <> struct float_format<double> {
  static constexpr int mantissa = 52, bias = 1023;
  static constexpr double round_magic = 0x1.8p52;
};

template <class Element> inline constexpr bits_type<Element> sign_bit = bits_type<Element>(1) << (sizeof(Element) * 8 - 1);

template <is_pack Pack> using bits_of_pack = typename Pack::backend::bits;

template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr bits_of_pack<Pack> bits_of(Pack a) { return Pack::backend::bits_of(a.value); }
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack from_bits(bits_of_pack<Pack> bits) {
  return {typename Pack::from_backend{}, Pack::backend::from_bits(bits)};
}
/// The same bits in each lane.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr bits_of_pack<Pack> same_bits(bits_type<typename Pack::element> bits) {
  return bits_of(Pack(bit_cast<typename Pack::element>(bits)));
}

}  // namespace detail

template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack abs(Pack x) {
  using element = typename Pack::element;
  return detail::from_bits<Pack>(detail::bits_of(x) &
                                 detail::same_bits<Pack>(static_cast<detail::bits_type<element>>(~detail::sign_bit<element>)));
}

namespace detail {

/// The sign bits of a pack, and a pack with its signs flipped where those are set.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr bits_of_pack<Pack> signs_of(Pack x) {
  return bits_of(x) & same_bits<Pack>(sign_bit<typename Pack::element>);
}
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack flip_signs(Pack x, bits_of_pack<Pack> signs) {
  return from_bits<Pack>(bits_of(x) ^ signs);
}
/// `magnitude`, which is not negative, with the signs of another pack.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack with_signs_of(Pack magnitude, Pack signs) {
  return from_bits<Pack>(bits_of(magnitude) | signs_of(signs));
}

}  // namespace detail

template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack copy_sign(Pack magnitude, Pack signs) {
  return detail::with_signs_of(abs(magnitude), signs);
}

template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr auto is_nan(Pack x) { return x != x; }
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr auto is_inf(Pack x) {
  return abs(x) == Pack(std::numeric_limits<typename Pack::element>::infinity());
}

}  // namespace inlay::simd
