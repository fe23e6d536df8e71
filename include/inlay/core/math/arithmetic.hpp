/// Sums and products whose result may be NaN. The operators give the same, but clang refuses a NaN result in a constant expression.
#pragma once

#include <type_traits>

#include <inlay/core/math/bits.hpp>

namespace inlay::math {

/// a + b
INLAY_ALWAYS_INLINE constexpr double add(double a, double b) {
  if (std::is_constant_evaluated() && (is_nan(a) || is_nan(b) || (is_inf(a) && a == -b))) return not_a_number<double>;
  return a + b;
}
/// a - b
INLAY_ALWAYS_INLINE constexpr double subtract(double a, double b) { return add(a, -b); }
/// a * b
INLAY_ALWAYS_INLINE constexpr double multiply(double a, double b) {
  if (std::is_constant_evaluated() && (is_nan(a) || is_nan(b) || (is_inf(a) && b == 0) || (a == 0 && is_inf(b)))) return not_a_number<double>;
  return a * b;
}

}  // namespace inlay::math
