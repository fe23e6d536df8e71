/// Powers, roots, reciprocals, remainder and comparison-like functions, in double and in constant expressions.
#pragma once

#include <inlay/core/math/arithmetic.hpp>
#include <inlay/core/math/exp.hpp>
#include <inlay/core/math/log.hpp>

namespace inlay::math {

constexpr double sign(double x) { return x > 0 ? 1 : x < 0 ? -1 : 0; }  // 0 for NaN, as torch.sign
/// NaN if either is.
constexpr double maximum(double a, double b) { return is_nan(a) || a > b ? a : b; }
constexpr double minimum(double a, double b) { return is_nan(a) || a < b ? a : b; }
constexpr double relu(double x) { return x < 0 ? 0 : x; }

/// a / b also where b is zero, which no constant expression may divide by.
constexpr double divide(double a, double b) {
  if (detail::moderate(a) && b < 0x1p500 && b > 0x1p-500) return a / b;
  if (is_nan(a) || is_nan(b)) return not_a_number<double>;
  if (b == 0) {
    if (a == 0) return not_a_number<double>;
    return sign_bit(a) == sign_bit(b) ? infinity<double> : -infinity<double>;
  }
  if (is_inf(a) && is_inf(b)) return not_a_number<double>;
  if (abs(b) < 1 && abs(a) > abs(b) * std::numeric_limits<double>::max())
    return copy_sign(infinity<double>, sign_bit(a) == sign_bit(b) ? 1.0 : -1.0);
  return a / b;
}
constexpr double reciprocal(double x) { return divide(1, x); }
constexpr double rsqrt(double x) { return divide(1, sqrt(x)); }

/// 1 ulp; Newton's iteration for x^(-1/3), then one step that uses the residual of the cube.
constexpr double cbrt(double x) {
  if (is_nan(x) || is_inf(x) || x == 0) return x;
  double a = abs(x);
  int power = 0;
  if (a < 0x1p-1022) {
    a *= 0x1p54;
    power = -18;
  }
  const int exponent = static_cast<int>(bits_of(a) >> 52) - 1023;
  const int third = (exponent + 1200) / 3 - 400;
  a = scale_by_power(a, -3 * third);  // [1, 8)
  const double m = 0.25 * a;
  double root = 0x1.c0205ep+0 + m * (-0x1.30532ap+0 + m * (0x1.08f510p-1 + m * -0x1.4b5e7cp-4));
  for (int i = 0; i < 4; ++i) root = root * (4 - m * root * root * root) * (1.0 / 3);
  root *= 0x1.428a2f98d728bp-1;  // 4^(-1/3)
  double result = a * root * root;
  result += (a - result * result * result) * (root * root) * (1.0 / 3);
  return copy_sign(result * power_of_two(third + power), x);
}

/// a - trunc(a / b) * b, exact: the sign of the dividend, as C's fmod.
constexpr double fmod(double a, double b) {
  if (is_nan(a) || is_nan(b) || is_inf(a) || b == 0) return not_a_number<double>;
  double rest = abs(a);
  const double divisor = abs(b);
  if (!is_inf(b)) {
    const auto exponent = [](double x) {
      return x < 0x1p-1022 ? static_cast<int>(bits_of(x * 0x1p54) >> 52) - 54 : static_cast<int>(bits_of(x) >> 52);
    };
    // in two parts: from the smallest denormal to the largest number 2^k itself is out of range
    const auto scaled = [](double x, int k) { return scale_by_power(scale_by_power(x, k / 2), k - k / 2); };
    while (rest >= divisor) {
      // the largest divisor * 2^k that is not above the rest; the difference is exact
      const int k = exponent(rest) - exponent(divisor);
      double multiple = scaled(divisor, k);
      if (multiple > rest) multiple = scaled(divisor, k - 1);
      rest -= multiple;
    }
  }
  return sign_bit(a) ? -rest : rest;
}
/// a - floor(a / b) * b, computed exactly before the last rounding: the sign of the divisor, as torch.remainder.
constexpr double remainder(double a, double b) {
  const double rest = fmod(a, b);
  return rest != 0 && sign_bit(rest) != sign_bit(b) ? rest + b : rest;
}

/// 1 ulp. Special cases as C's pow.
constexpr double pow(double x, double y) {
  if (y == 0 || x == 1) return 1;
  if (is_nan(x)) return x;
  if (is_nan(y)) return y;
  const double a = abs(x);
  const bool integer = trunc(y) == y;
  const bool odd = integer && abs(y) < 0x1p53 && trunc(0.5 * y) != 0.5 * y;
  const bool negative = sign_bit(x) && odd;
  const double huge = negative ? -infinity<double> : infinity<double>;
  const double tiny = negative ? -0.0 : 0.0;
  if (a == 0 || is_inf(a)) return (y < 0) == (a == 0) ? huge : tiny;
  if (is_inf(y)) return a == 1 ? 1 : (a > 1) == (y > 0) ? infinity<double> : 0;
  if (x < 0 && !integer) return not_a_number<double>;
  if (a == 1) return negative ? -1 : 1;
  if (abs(y) > 0x1p70) return (a > 1) == (y > 0) ? infinity<double> : 0;

  using c = coefficients<double>;
  const auto [power, f] = detail::split(a);
  const detail::double_word part = detail::log_double_word(f);
  detail::double_word log = part;
  if (power != 0) {
    const detail::double_word sum = detail::fast_two_sum(power * c::ln2_high, part.high);
    log = detail::fast_two_sum(sum.high, sum.low + (part.low + power * c::ln2_low));
  }
  const double estimate = y * log.high;
  if (estimate > 710) return huge;
  if (estimate < -746) return tiny;
  const detail::double_word exponent = detail::multiply(log, y);
  const double count = round(exponent.high * log2_e<double>);
  const double high = exponent.high - count * c::ln2_high;
  const double low = count * c::ln2_low - exponent.low;
  const double r = high - low;
  const double rest = (high - r) - low;
  const double value = scale_by_power(1 + (r + (r * r * detail::horner(r, c::exp) + rest)), static_cast<int>(count));
  return negative ? -value : value;
}

}  // namespace inlay::math
