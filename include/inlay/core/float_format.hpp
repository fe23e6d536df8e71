/// Floating formats of 16 bits: storage for elements that are computed with in a wider type.
#pragma once

#include <inlay/core/math/arithmetic.hpp>
#include <inlay/core/math/exact.hpp>

namespace inlay {

/// A sign, a biased exponent and a fraction, with infinities and NaN as IEEE 754 has them.
struct float_format {
  int exponent_bits;
  int fraction_bits;

  constexpr int bias() const { return (1 << (exponent_bits - 1)) - 1; }
  constexpr int lowest_exponent() const { return 1 - bias(); }
};

inline constexpr float_format float16_format{5, 10};
inline constexpr float_format bfloat16_format{8, 7};

namespace detail {
/// The exponent of a finite number other than 0; of numbers below the normal ones any that is low enough.
constexpr int exponent_of(double x) { return static_cast<int>(math::bits_of(x) >> 52 & 0x7ff) - 1023; }
}  // namespace detail

/// The nearest number of a format, halves to even; what is too large becomes infinite.
constexpr double rounded_to(const float_format& format, double x) {
  if (math::is_nan(x) || math::is_inf(x) || x == 0) return x;
  const int exponent = detail::exponent_of(x);
  if (exponent < format.lowest_exponent() - format.fraction_bits - 2) return math::copy_sign(0.0, x);
  if (exponent > format.bias()) return math::copy_sign(math::infinity<double>, x);
  const int unit = (exponent < format.lowest_exponent() ? format.lowest_exponent() : exponent) - format.fraction_bits;
  const double rounded = math::round(x * math::power_of_two(-unit)) * math::power_of_two(unit);
  return math::abs(rounded) < 2 * math::power_of_two(format.bias()) ? rounded : math::copy_sign(math::infinity<double>, x);
}

/// The bits of a number; it is rounded first.
constexpr std::uint16_t encoded_as(const float_format& format, double x) {
  const int sign = math::sign_bit(x) ? 1 << (format.exponent_bits + format.fraction_bits) : 0;
  const int all_ones = ((1 << format.exponent_bits) - 1) << format.fraction_bits;
  if (math::is_nan(x)) return static_cast<std::uint16_t>(sign | all_ones | 1 << (format.fraction_bits - 1));
  const double magnitude = math::abs(rounded_to(format, x));
  if (math::is_inf(magnitude)) return static_cast<std::uint16_t>(sign | all_ones);
  if (magnitude == 0) return static_cast<std::uint16_t>(sign);
  const int exponent = detail::exponent_of(magnitude);
  const bool normal = exponent >= format.lowest_exponent();
  const int unit = (normal ? exponent : format.lowest_exponent()) - format.fraction_bits;
  // The leading 1 of a normal number adds 1 to the exponent field.
  const int field = normal ? (exponent - format.lowest_exponent()) << format.fraction_bits : 0;
  return static_cast<std::uint16_t>(sign | (field + static_cast<int>(magnitude * math::power_of_two(-unit))));
}

/// The number that bits stand for.
constexpr double decoded_from(const float_format& format, std::uint16_t bits) {
  const int fraction = bits & ((1 << format.fraction_bits) - 1);
  const int exponent = bits >> format.fraction_bits & ((1 << format.exponent_bits) - 1);
  const double sign = (bits >> (format.exponent_bits + format.fraction_bits)) != 0 ? -1 : 1;
  if (exponent == (1 << format.exponent_bits) - 1) return fraction != 0 ? math::not_a_number<double> : sign * math::infinity<double>;
  const int unit = format.lowest_exponent() - format.fraction_bits + (exponent > 0 ? exponent - 1 : 0);
  return sign * ((exponent > 0 ? 1 << format.fraction_bits : 0) + fraction) * math::power_of_two(unit);
}

namespace detail {

/// Elements of 16 bits: they convert to and from numbers and compute nothing themselves.
template <int ExponentBits, int FractionBits> struct small_float {
  std::uint16_t bits = 0;

  static constexpr float_format format{ExponentBits, FractionBits};
  constexpr small_float() = default;
  template <class Number>
    requires std::is_arithmetic_v<Number>
  constexpr explicit(!std::is_same_v<Number, float> && !std::is_same_v<Number, double>) small_float(Number value)
      : bits(encoded_as(format, static_cast<double>(value))) {}
  static constexpr small_float from_bits(std::uint16_t bits) {
    small_float result;
    result.bits = bits;
    return result;
  }
  /// Exact.
  template <class Number>
    requires std::is_arithmetic_v<Number>
  constexpr explicit operator Number() const { return static_cast<Number>(decoded_from(format, bits)); }
  /// As numbers: NaN equals nothing, and the zeros each other.
  friend constexpr bool operator==(small_float left, small_float right) { return static_cast<double>(left) == static_cast<double>(right); }
};

}  // namespace detail

/// IEEE half precision: `tensor<float16, 8>` is stored so, and computed with in float.
using float16 = detail::small_float<5, 10>;
/// The upper half of a float.
using bfloat16 = detail::small_float<8, 7>;

}  // namespace inlay
