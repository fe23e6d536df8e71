/// The bits of a float, and what can be read from or written into them.
#pragma once

#include <bit>
#include <cstdint>
#include <limits>

#include <inlay/core/config.hpp>

namespace inlay::math {

template <class Real> inline constexpr Real infinity = std::numeric_limits<Real>::infinity();
template <class Real> inline constexpr Real not_a_number = std::numeric_limits<Real>::quiet_NaN();

INLAY_ALWAYS_INLINE constexpr std::uint32_t bits_of(float x) { return std::bit_cast<std::uint32_t>(x); }
INLAY_ALWAYS_INLINE constexpr std::uint64_t bits_of(double x) { return std::bit_cast<std::uint64_t>(x); }
INLAY_ALWAYS_INLINE constexpr float from_bits(std::uint32_t bits) { return std::bit_cast<float>(bits); }
INLAY_ALWAYS_INLINE constexpr double from_bits(std::uint64_t bits) { return std::bit_cast<double>(bits); }

template <class Real> INLAY_ALWAYS_INLINE constexpr bool is_nan(Real x) { return x != x; }
template <class Real> INLAY_ALWAYS_INLINE constexpr bool is_inf(Real x) { return x == infinity<Real> || x == -infinity<Real>; }

template <class Real> INLAY_ALWAYS_INLINE constexpr bool sign_bit(Real x) { return (bits_of(x) >> (sizeof(Real) * 8 - 1)) != 0; }
template <class Real> INLAY_ALWAYS_INLINE constexpr Real abs(Real x) { return sign_bit(x) ? -x : x; }
template <class Real> INLAY_ALWAYS_INLINE constexpr bool is_finite(Real x) { return abs(x) <= std::numeric_limits<Real>::max(); }
template <class Real> INLAY_ALWAYS_INLINE constexpr Real copy_sign(Real magnitude, Real sign) {
  return sign_bit(magnitude) == sign_bit(sign) ? magnitude : -magnitude;
}

/// x < bound, and x > bound, as a comparison of integers; the first bound is not above zero, the second one not below, and neither is NaN. With a
/// constant bound that is three instructions.
INLAY_ALWAYS_INLINE constexpr bool is_below(float x, float bound) {
  const std::uint32_t first = bits_of(bound) | 0x80000000u;
  return bits_of(x) - first - 1 < 0xff800000u - first;
}
INLAY_ALWAYS_INLINE constexpr bool is_above(float x, float bound) {
  const std::uint32_t first = bits_of(bound) & 0x7fffffffu;
  return bits_of(x) - first - 1 < 0x7f800000u - first;
}

/// 2^exponent for a normal result: -1022 <= exponent <= 1023.
INLAY_ALWAYS_INLINE constexpr double power_of_two(int exponent) { return from_bits(static_cast<std::uint64_t>(exponent + 1023) << 52); }

/// x * 2^exponent, rounded once, for any exponent in [-2200, 2200].
constexpr double scale_by_power(double x, int exponent) {
  if (exponent > 1023) {
    x *= power_of_two(1023);
    exponent -= 1023;
    if (exponent > 1023) {
      x *= power_of_two(1023);
      exponent = exponent - 1023 > 1023 ? 1023 : exponent - 1023;
    }
  } else if (exponent < -1022) {
    // 53 bits kept back: rounding happens only in the last product
    x *= power_of_two(-1022 + 53);
    exponent += 1022 - 53;
    if (exponent < -1022) {
      x *= power_of_two(-1022 + 53);
      exponent = exponent + 1022 - 53 < -1022 ? -1022 : exponent + 1022 - 53;
    }
  }
  return x * power_of_two(exponent);
}

}  // namespace inlay::math
