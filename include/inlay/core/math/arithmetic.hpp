/// Sums and products for constant expressions. The operators give the same, but clang refuses them when the result is NaN, and g++ when
/// it is infinite and the operands are not.
#pragma once

#include <inlay/core/config.hpp>
#include <inlay/core/math/bits.hpp>

namespace inlay::math {

namespace detail {
/// a + b and a * b with half the exponent taken off: rounds up to the limit exactly when the result rounds to infinity.
constexpr bool sum_overflows(double a, double b) { return abs(a) > 0x1p1000 && abs(a * 0.5 + b * 0.5) >= 0x1p1023; }
constexpr bool product_overflows(double a, double b) { return abs(a) > 1 && abs(b) > 1 && abs((a * 0x1p-512) * (b * 0x1p-512)) >= 1; }
/// Neither NaN nor so large that a sum or product of two could overflow. Asked first: the other questions take a compiler ten times as long.
constexpr bool moderate(double a) { return a < 0x1p500 && a > -0x1p500; }
}  // namespace detail

/// a + b
INLAY_ALWAYS_INLINE constexpr double add(double a, double b) {
  if (!INLAY_IN_COMPILER) return a + b;
  if (detail::moderate(a) && detail::moderate(b)) return a + b;
  if (is_nan(a) || is_nan(b) || (is_inf(a) && a == -b)) return not_a_number<double>;
  if (is_finite(a) && is_finite(b) && detail::sum_overflows(a, b)) return copy_sign(infinity<double>, a);
  return a + b;
}
/// a - b
INLAY_ALWAYS_INLINE constexpr double subtract(double a, double b) { return add(a, -b); }
/// a * b
INLAY_ALWAYS_INLINE constexpr double multiply(double a, double b) {
  if (!INLAY_IN_COMPILER) return a * b;
  if (detail::moderate(a) && detail::moderate(b)) return a * b;
  if (is_nan(a) || is_nan(b) || (is_inf(a) && b == 0) || (a == 0 && is_inf(b))) return not_a_number<double>;
  if (is_finite(a) && is_finite(b) && detail::product_overflows(a, b)) return copy_sign(infinity<double>, sign_bit(a) == sign_bit(b) ? 1.0 : -1.0);
  return a * b;
}

}  // namespace inlay::math
