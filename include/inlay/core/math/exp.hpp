/// The exponential function and what follows from it, in double and in constant expressions.
#pragma once

#include <inlay/core/math/exact.hpp>
#include <inlay/core/math/polynomials.hpp>

namespace inlay::math {

namespace detail {

/// x = power * ln(2) + r + rest, and less_one = e^(r + rest) - 1.
struct reduced_exp {
  int power;
  double less_one;
};
constexpr reduced_exp reduce_exp(double x) {
  using c = coefficients<double>;
  const double power = round(x * log2_e<double>);
  const double high = x - power * c::ln2_high;
  const double low = power * c::ln2_low;
  const double r = high - low;
  const double rest = (high - r) - low;
  return {static_cast<int>(power), r + (r * r * horner(r, c::exp) + rest)};
}

}  // namespace detail

/// e^x, 1 ulp.
constexpr double exp(double x) {
  if (is_nan(x)) return x;
  if (x > 709.79) return infinity<double>;
  if (x < -745.14) return 0;
  const auto [power, less_one] = detail::reduce_exp(x);
  return scale_by_power(1 + less_one, power);
}

/// 2^x, 1 ulp.
constexpr double exp2(double x) {
  if (is_nan(x)) return x;
  if (x >= 1024) return infinity<double>;
  if (x < -1075) return 0;
  const double power = round(x);
  const double r = (x - power) * ln_2<double>;
  return scale_by_power(1 + (r + r * r * detail::horner(r, coefficients<double>::exp)), static_cast<int>(power));
}

/// e^x - 1, 1.4 ulp.
constexpr double expm1(double x) {
  if (is_nan(x) || x == 0) return x;
  if (x > 709.79) return infinity<double>;
  if (x < -40) return -1;
  const auto [power, less_one] = detail::reduce_exp(x);
  if (power == 0) return less_one;
  if (power > 56) return scale_by_power(1 + less_one, power);
  return power_of_two(power) * less_one + (power_of_two(power) - 1);
}

/// 1 / (1 + e^-x), 2.3 ulp.
constexpr double sigmoid(double x) {
  if (is_nan(x)) return x;
  const double z = exp(-abs(x));
  return (x < 0 ? z : 1) / (1 + z);
}

/// 2 ulp.
constexpr double sinh(double x) {
  if (is_nan(x) || x == 0) return x;
  const double a = abs(x);
  if (a > 710.48) return copy_sign(infinity<double>, x);
  if (a > 40) return copy_sign(scale_by_power(1 + detail::reduce_exp(a).less_one, detail::reduce_exp(a).power - 1), x);
  const double less_one = expm1(a);
  return copy_sign(0.5 * (less_one + less_one / (less_one + 1)), x);
}

/// 1.3 ulp.
constexpr double cosh(double x) {
  if (is_nan(x)) return x;
  const double a = abs(x);
  if (a > 710.48) return infinity<double>;
  if (a > 40) return scale_by_power(1 + detail::reduce_exp(a).less_one, detail::reduce_exp(a).power - 1);
  const double e = exp(a);
  return 0.5 * e + 0.5 / e;
}

/// 2.5 ulp.
constexpr double tanh(double x) {
  if (is_nan(x) || x == 0) return x;
  const double a = abs(x);
  if (a > 20) return copy_sign(1.0, x);
  const double less_one = expm1(2 * a);
  return copy_sign(less_one / (less_one + 2), x);
}

/// The error function by erf(a) = 1 - e^(-y), y = a + a p(a): one polynomial for all arguments. 2 ulp.
constexpr double erf(double x) {
  if (is_nan(x) || x == 0) return x;
  const double a = abs(x);
  if (a >= 6) return copy_sign(1.0, x);
  return copy_sign(-expm1(-(a + a * detail::horner(a, coefficients<double>::erf))), x);
}

}  // namespace inlay::math
