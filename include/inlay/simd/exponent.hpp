/// Packs taken apart into powers of two and the rest, and put together again.
#pragma once

#include <inlay/simd/polynomial.hpp>

namespace inlay::simd::detail {

template <is_pack Pack> using format = float_format<typename Pack::element>;
template <is_pack Pack> inline constexpr auto one_bits = bits_type<typename Pack::element>(format<Pack>::bias) << format<Pack>::mantissa;

/// The nearest integer to a product below 2^22 (2^51 in double), as a value and as the low bits of `shifted`.
template <is_pack Pack> struct nearest_integer {
  Pack value;
  Pack shifted;
};
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr nearest_integer<Pack> nearest(Pack a, typename Pack::element b) {
  const Pack magic = Pack(format<Pack>::round_magic);
  const Pack shifted = fma(a, Pack(b), magic);
  return {shifted - magic, shifted};
}

/// 2^(n + Offset) from the shifted form of n, where that is a normal number.
template <int Offset = 0, is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack power_of_two(Pack shifted) {
  constexpr int mantissa = format<Pack>::mantissa;
  using word = bits_type<typename Pack::element>;
  constexpr word one = word(format<Pack>::bias + Offset) << mantissa;
  return from_bits<Pack>((bits_of(shifted) << mantissa) + same_bits<Pack>(one));
}

/// y * 2^n, rounded once, for -2 bias < n < 2 bias: overflow and denormal results as they should be.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack scale(Pack y, nearest_integer<Pack> n) {
  if constexpr (requires { Pack::backend::scale(y.value, n.value.value); }) {
    return {typename Pack::from_backend{}, Pack::backend::scale(y.value, n.value.value)};
  } else {
    // two factors whose biased exponents are the halves of n + 2 bias
    constexpr int mantissa = format<Pack>::mantissa;
    using word = bits_type<typename Pack::element>;
    constexpr word magic = bit_cast<word>(format<Pack>::round_magic);
    const auto sum = bits_of(n.shifted) - same_bits<Pack>(magic - word(2 * format<Pack>::bias));
    const auto half = sum >> 1;
    return (y * from_bits<Pack>(half << mantissa)) * from_bits<Pack>((sum - half) << mantissa);
  }
}

/// x = 2^power * (1 + fraction), sqrt(1/2) <= 1 + fraction < sqrt(2), for positive finite x.
template <is_pack Pack> struct split_value {
  Pack power;
  Pack fraction;
};
/// `power_word` receives the biased exponents as integers; x is a normal number.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr split_value<Pack> split_normal(Pack x, bits_of_pack<Pack>& biased) {
  constexpr int mantissa = format<Pack>::mantissa;
  using word = bits_type<typename Pack::element>;
  using element = typename Pack::element;
  constexpr word sqrt_half = bit_cast<word>(element(0x1.6a09e667f3bcdp-1));
  constexpr word fraction_bits = (word(1) << mantissa) - 1;
  const auto shifted = bits_of(x) + same_bits<Pack>(one_bits<Pack> - sqrt_half);
  biased = shifted >> mantissa;
  const Pack m = from_bits<Pack>((shifted & same_bits<Pack>(fraction_bits)) + same_bits<Pack>(sqrt_half));
  // integers to floats: set into the low bits of a large one
  const Pack magic = Pack(element(word(1) << mantissa));
  const Pack power = from_bits<Pack>(biased | bits_of(magic)) - (magic + Pack(element(format<Pack>::bias)));
  return {power, m - Pack(1)};
}
template <class Pack>
concept splits_natively = requires(typename Pack::backend::reg a) { Pack::backend::fraction(Pack::backend::exponent(a)); };

/// With instructions for it also zero (a power of -infinity), infinity (of infinity), NaN and negative numbers (a fraction that is NaN).
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr split_value<Pack> split(Pack x) {
  using element = typename Pack::element;
  if constexpr (splits_natively<Pack>) {
    using made = typename Pack::from_backend;
    const Pack power(made{}, Pack::backend::exponent(x.value)), m(made{}, Pack::backend::fraction(x.value));
    const auto large = m > Pack(element(0x1.6a09e667f3bcdp+0));
    return {select(large, power + Pack(1), power), select(large, m * Pack(element(0.5)), m) - Pack(1)};
  } else {
    constexpr element factor = element(std::uint64_t(1) << format<Pack>::mantissa);
    const auto small = x < Pack(std::numeric_limits<element>::min());
    bits_of_pack<Pack> biased;
    const auto [power, fraction] = split_normal(select(small, x * Pack(factor), x), biased);
    return {power - select(small, Pack(element(format<Pack>::mantissa)), Pack(0)), fraction};
  }
}

}  // namespace inlay::simd::detail
