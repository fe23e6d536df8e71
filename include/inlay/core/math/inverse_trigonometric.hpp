/// Arc functions in double and in constant expressions.
#pragma once

#include <inlay/core/math/exact.hpp>
#include <inlay/core/math/polynomials.hpp>

namespace inlay::math {

namespace detail {

/// asin(s) - s for |s| <= 1/2, z = s^2.
constexpr double asin_rest(double s, double z) { return s * z * horner(z, coefficients<double>::asin); }

/// asin(sqrt(z)) for z <= 1/4 as a rounded root (26 bits, so twice it is exact) and the rest.
struct half_angle {
  double high;
  double low;
};
constexpr half_angle asin_of_root(double z) {
  const double s = sqrt(z);
  const double high = from_bits(bits_of(s) & ~std::uint64_t(0xffffffff));
  const double low = s == 0 ? 0 : (z - high * high) / (s + high);
  return {high, low + asin_rest(s, z)};
}

}  // namespace detail

/// 1 ulp.
constexpr double asin(double x) {
  if (is_nan(x)) return x;
  const double a = abs(x);
  if (a > 1) return not_a_number<double>;
  if (a <= 0.5) return a < 0x1p-27 ? x : x + detail::asin_rest(x, x * x);
  const auto [high, low] = detail::asin_of_root(0.5 * (1 - a));
  const double quarter = 0.5 * pi_over_2<double>;
  return copy_sign(quarter + ((quarter - 2 * high) + (pi_over_2_rest<double> - 2 * low)), x);
}
/// 1 ulp.
constexpr double acos(double x) {
  if (is_nan(x)) return x;
  const double a = abs(x);
  if (a > 1) return not_a_number<double>;
  if (a <= 0.5) return pi_over_2<double> - (x - (pi_over_2_rest<double> - detail::asin_rest(x, x * x)));
  const auto [high, low] = detail::asin_of_root(0.5 * (1 - a));
  if (x > 0) return 2 * (high + low);
  return 2 * (pi_over_2<double> - (high + (low - pi_over_2_rest<double>)));
}

/// 1 ulp; atan(x) = atan(c) + atan((x - c) / (1 + c x)) with the nearest of four c.
constexpr double atan(double x) {
  if (is_nan(x)) return x;
  const double a = abs(x);
  if (a < 0x1p-27) return x;
  double t = a, high = 0, low = 0;
  if (a > 0x1p60) return copy_sign(pi_over_2<double>, x);
  if (a > 2.4375) {
    t = -1 / a;
    high = pi_over_2<double>;
    low = pi_over_2_rest<double>;
  } else if (a > 1.1875) {
    t = (a - 1.5) / (1 + 1.5 * a);
    high = 0x1.f730bd281f69bp-1;
    low = 0x1.007887af0cbbdp-56;
  } else if (a > 0.6875) {
    t = (a - 1) / (a + 1);
    high = 0.5 * pi_over_2<double>;
    low = 0.5 * pi_over_2_rest<double>;
  } else if (a > 0.4375) {
    t = (2 * a - 1) / (2 + a);
    high = 0x1.dac670561bb4fp-2;
    low = 0x1.a2b7f222f65e2p-56;
  }
  const double z = t * t;
  return copy_sign(high + (t + (t * z * detail::horner(z, coefficients<double>::atan) + low)), x);
}

/// The angle of (x, y), 2 ulp.
constexpr double atan2(double y, double x) {
  if (is_nan(x)) return x;
  if (is_nan(y)) return y;
  const double a = abs(y), b = abs(x);
  double angle = 0;  // of (b, a)
  if (a == b)
    angle = a == 0 ? 0 : 0.5 * pi_over_2<double>;
  else if (b == 0 || is_inf(a))
    angle = pi_over_2<double>;
  else if (is_inf(b))
    angle = 0;
  else if (a > b) {
    // divided so that the quotient is below one
    const double small = b < a * 0x1p-60 ? 0 : atan(b / a);
    angle = pi_over_2<double> - (small - pi_over_2_rest<double>);
  } else {
    const double shift = bits_of(b) >> 52 < 200 ? 0x1p200 : 1;  // no denormal quotients of denormals
    angle = sign_bit(x) && a < b * 0x1p-60 ? 0 : atan((a * shift) / (b * shift));
  }
  if (sign_bit(x)) angle = 2 * pi_over_2<double> - (angle - 2 * pi_over_2_rest<double>);
  return copy_sign(angle, y);
}

}  // namespace inlay::math
