/// Sine, cosine and tangent in double and in constant expressions, for arguments of any size.
#pragma once

#include <inlay/core/math/double_word.hpp>
#include <inlay/core/math/exact.hpp>
#include <inlay/core/math/polynomials.hpp>

namespace inlay::math {

namespace detail {

/// x = (quadrant + 4k) * pi/2 + high + low, |high| <= pi/4.
struct quadrant_angle {
  int quadrant;
  double high;
  double low;
};

/// pi/2 in three parts; the first two times a number below 2^20 are exact.
inline constexpr double pi_over_2_parts[] = {0x1.921fb544p+0, 0x1.0b4611a6p-34, 0x1.3198a2e037073p-69};

constexpr quadrant_angle reduce_small_angle(double x) {
  const double count = round(x * two_over_pi<double>);
  const double first = x - count * pi_over_2_parts[0];
  const double second = count * pi_over_2_parts[1];
  const double high = first - second;
  const double low = ((first - high) - second) - count * pi_over_2_parts[2];
  const double sum = high + low;
  return {static_cast<int>(count) & 3, sum, (high - sum) + low};
}

/// 2/pi, 1280 bits after the point.
inline constexpr std::uint32_t two_over_pi_words[] = {
    0xa2f9836e, 0x4e441529, 0xfc2757d1, 0xf534ddc0, 0xdb629599, 0x3c439041, 0xfe5163ab, 0xdebbc561, 0xb7246e3a, 0x424dd2e0,
    0x06492eea, 0x09d1921c, 0xfe1deb1c, 0xb129a73e, 0xe88235f5, 0x2ebb4484, 0xe99c7026, 0xb45f7e41, 0x3991d639, 0x835339f4,
    0x9c845f8b, 0xbdf9283b, 0x1ff897ff, 0xde05980f, 0xef2f118b, 0x5a0a6d1f, 0x6d367ecf, 0x27cb09b7, 0x4f463f66, 0x9e5fea2d,
    0x7527bac7, 0xebe5f17b, 0x3d0739f7, 0x8a5292ea, 0x6bfb5fb1, 0x1f8d5d08, 0x56033046, 0xfc7b6bab, 0xf0cfbc20, 0x9af4361d};

/// Payne and Hanek: the mantissa times the 192 bits of 2/pi that decide the quadrant and the fraction. For finite x >= 1.
constexpr quadrant_angle reduce_large_angle(double x) {
  constexpr int words = 6;
  const int exponent = static_cast<int>(bits_of(x) >> 52) - 1023 - 52;  // x = mantissa * 2^exponent
  const std::uint64_t mantissa = (bits_of(x) & 0xfffffffffffff) | 0x10000000000000;
  const int first = exponent < 2 ? 0 : (exponent - 2) / 32;  // words before this one are multiples of 4 turns
  std::uint32_t product[words + 2]{};                        // lowest word first
  for (int half = 0; half < 2; ++half) {
    const std::uint64_t factor = half == 0 ? mantissa & 0xffffffff : mantissa >> 32;
    std::uint64_t carry = 0;
    for (int i = 0; i < words; ++i) {
      carry += factor * two_over_pi_words[first + words - 1 - i] + product[i + half];
      product[i + half] = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    product[words + half] = static_cast<std::uint32_t>(carry);
  }
  // the binary point: bits below are the fraction of a quarter turn
  const int point = 32 * (first + words) - exponent;
  const auto bits_from = [&](int low) {  // 32 bits that begin at that place
    const int word = low / 32;
    const std::uint64_t pair = product[word] | (word + 1 < words + 2 ? static_cast<std::uint64_t>(product[word + 1]) << 32 : 0);
    return static_cast<std::uint32_t>(pair >> (low % 32));
  };
  int quadrant = static_cast<int>(bits_from(point) & 3);
  double fraction_high = 0, fraction_low = 0;
  const std::uint32_t parts[4] = {bits_from(point - 32), bits_from(point - 64), bits_from(point - 96), bits_from(point - 128)};
  const bool up = (parts[0] >> 31) != 0;  // nearest quarter turn: the fraction becomes negative
  quadrant += up;
  double scale = 0x1p-32;
  for (int i = 0; i < 4; ++i) {
    const double part = up ? -static_cast<double>(~parts[i]) : static_cast<double>(parts[i]);
    if (i < 1) {
      fraction_high = part * scale;
    } else {
      const double_word sum = fast_two_sum(fraction_high, part * scale);
      fraction_high = sum.high;
      fraction_low += sum.low;
    }
    scale *= 0x1p-32;
  }
  const double_word fraction = fast_two_sum(fraction_high, fraction_low);
  const double_word angle = multiply(fraction, double_word{pi_over_2<double>, pi_over_2_rest<double>});
  return {quadrant & 3, angle.high, angle.low};
}

constexpr quadrant_angle reduce_angle(double x) {
  const double a = abs(x);
  if (a <= 0.785) return {0, x, 0};
  if (a < 1e6) return reduce_small_angle(x);
  const auto [quadrant, high, low] = reduce_large_angle(a);
  return sign_bit(x) ? quadrant_angle{-quadrant & 3, -high, -low} : quadrant_angle{quadrant, high, low};
}

constexpr double sin_in_quadrant(double r, double low) {
  const double z = r * r;
  return r + (r * z * horner(z, coefficients<double>::sin) + low * (1 - 0.5 * z));
}
constexpr double cos_in_quadrant(double r, double low) {
  const double z = r * r;
  const double half = 0.5 * z;
  const double near_one = 1 - half;
  return near_one + (((1 - near_one) - half) + (z * z * horner(z, coefficients<double>::cos) - r * low));
}

constexpr double sin_or_cos(double x, int turn) {
  if (is_nan(x)) return x;
  if (is_inf(x)) return not_a_number<double>;
  const auto [quadrant, r, low] = reduce_angle(x);
  if (turn == 0 && x == 0) return x;
  const int place = quadrant + turn;
  const double value = (place & 1) != 0 ? cos_in_quadrant(r, low) : sin_in_quadrant(r, low);
  return (place & 2) != 0 ? -value : value;
}

}  // namespace detail

/// 1 ulp.
constexpr double sin(double x) { return detail::sin_or_cos(x, 0); }
/// 1 ulp.
constexpr double cos(double x) { return detail::sin_or_cos(x, 1); }
/// 2 ulp.
constexpr double tan(double x) {
  if (is_nan(x) || x == 0) return x;
  if (is_inf(x)) return not_a_number<double>;
  const auto [quadrant, r, low] = detail::reduce_angle(x);
  const double sine = detail::sin_in_quadrant(r, low), cosine = detail::cos_in_quadrant(r, low);
  return (quadrant & 1) != 0 ? -cosine / sine : sine / cosine;
}

}  // namespace inlay::math
