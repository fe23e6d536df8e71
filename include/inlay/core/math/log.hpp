/// Logarithms and the inverse hyperbolic functions, in double and in constant expressions.
#pragma once

#include <inlay/core/math/double_word.hpp>
#include <inlay/core/math/exact.hpp>
#include <inlay/core/math/polynomials.hpp>

namespace inlay::math {

namespace detail {

/// x = 2^power * (1 + fraction) with sqrt(1/2) <= 1 + fraction < sqrt(2); x positive and finite.
struct split_log {
  int power;
  double fraction;
};
constexpr split_log split(double x) {
  int power = -1023;
  if (x < 0x1p-1022) {
    x *= 0x1p54;
    power -= 54;
  }
  constexpr std::uint64_t sqrt_half = 0x3fe6a09e667f3bcd;
  const std::uint64_t shifted = bits_of(x) + (bits_of(1.0) - sqrt_half);
  power += static_cast<int>(shifted >> 52);
  return {power, from_bits((shifted & 0xfffffffffffff) + sqrt_half) - 1};
}

/// log(2^power * (1 + f))
constexpr double log_of_split(int power, double f) {
  using c = coefficients<double>;
  const double s = f / (2 + f);
  const double z = s * s;
  const double half = 0.5 * f * f;
  const double rest = s * (half + z * horner(z, c::log));
  return power * c::ln2_high - ((half - (rest + power * c::ln2_low)) - f);
}

/// log(1 + f) to 68 bits.
constexpr double_word log_double_word(double f) {
  if (f == 0) return {0, 0};
  const double_word denominator = fast_two_sum(2, f);
  const double quotient = f / denominator.high;
  const double_word back = two_product(quotient, denominator.high);
  const double_word s = fast_two_sum(quotient, ((f - back.high) - back.low - quotient * denominator.low) / denominator.high);
  const double_word z = multiply(s, s);
  const double tail = z.high * z.high * horner(z.high, coefficients<double>::log_tail);
  const double_word two_thirds = {0x1.5555555555555p-1, 0x1.5555555555555p-55};
  const double_word terms = add(multiply(z, two_thirds), {tail, 0});
  const double_word cube = multiply(s, terms);
  return add({2 * s.high, 2 * s.low}, cube);
}

/// power * high + product, high being exact in `power * high`.
constexpr double log_in_base(double x, double_word scale, double power_high, double power_low) {
  const auto [power, f] = split(x);
  const double_word part = multiply(log_double_word(f), scale);
  if (power == 0) return part.high + part.low;
  const double_word sum = fast_two_sum(power * power_high, part.high);
  return sum.high + (sum.low + (part.low + power * power_low));
}

}  // namespace detail

/// Natural logarithm, 1 ulp.
constexpr double log(double x) {
  if (is_nan(x) || x == infinity<double>) return x;
  if (x <= 0) return x == 0 ? -infinity<double> : not_a_number<double>;
  const auto [power, f] = detail::split(x);
  return detail::log_of_split(power, f);
}
/// 1 ulp.
constexpr double log2(double x) {
  if (is_nan(x) || x == infinity<double>) return x;
  if (x <= 0) return x == 0 ? -infinity<double> : not_a_number<double>;
  return detail::log_in_base(x, {0x1.71547652b82fep+0, 0x1.777d0ffda0d24p-56}, 1, 0);
}
/// 1 ulp.
constexpr double log10(double x) {
  using c = coefficients<double>;
  if (is_nan(x) || x == infinity<double>) return x;
  if (x <= 0) return x == 0 ? -infinity<double> : not_a_number<double>;
  return detail::log_in_base(x, {0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57}, c::log10_2_high, c::log10_2_low);
}
/// log(1 + x), 1.4 ulp.
constexpr double log1p(double x) {
  if (is_nan(x) || x == infinity<double> || x == 0) return x;
  if (x <= -1) return x == -1 ? -infinity<double> : not_a_number<double>;
  const auto [power, f] = detail::split(1 + x);
  if (power == 0) return abs(x) < 0x1p-54 ? x : detail::log_of_split(0, x);
  if (power > 60) return detail::log_of_split(power, f);
  const double scale = power_of_two(-power);
  return detail::log_of_split(power, x * scale + (scale - 1));
}

/// 2 ulp.
constexpr double asinh(double x) {
  if (is_nan(x) || is_inf(x) || x == 0) return x;
  const double a = abs(x);
  if (a > 0x1p30) return copy_sign(log(a) + ln_2<double>, x);
  return copy_sign(log1p(a + a * a / (1 + sqrt(a * a + 1))), x);
}
/// 2 ulp.
constexpr double acosh(double x) {
  if (is_nan(x) || x == infinity<double>) return x;
  if (x < 1) return not_a_number<double>;
  if (x > 0x1p30) return log(x) + ln_2<double>;
  const double t = x - 1;
  return log1p(t + sqrt(2 * t + t * t));
}
/// 2 ulp.
constexpr double atanh(double x) {
  if (is_nan(x) || x == 0) return x;
  const double a = abs(x);
  if (a >= 1) return a == 1 ? copy_sign(infinity<double>, x) : not_a_number<double>;
  return copy_sign(0.5 * log1p(2 * a / (1 - a)), x);
}

}  // namespace inlay::math
