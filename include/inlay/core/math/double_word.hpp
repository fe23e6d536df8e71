/// Sums of two doubles that hold about 106 bits.
#pragma once

#include <inlay/core/math/bits.hpp>

namespace inlay::math::detail {

struct double_word {
  double high;
  double low;
};

/// a + b exactly; needs |a| >= |b| or a == 0.
INLAY_ALWAYS_INLINE constexpr double_word fast_two_sum(double a, double b) {
  const double sum = a + b;
  return {sum, b - (sum - a)};
}

/// a * b exactly, by halves of 26 bits (cut off by their bits: contraction to fma cannot break that).
INLAY_ALWAYS_INLINE constexpr double_word two_product(double a, double b) {
  constexpr std::uint64_t upper = ~std::uint64_t(0x7ffffff);
  const double a_high = from_bits(bits_of(a) & upper), a_low = a - a_high;
  const double b_high = from_bits(bits_of(b) & upper), b_low = b - b_high;
  const double product = a * b;
  return {product, ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low};
}

INLAY_ALWAYS_INLINE constexpr double_word multiply(double_word a, double_word b) {
  const double_word product = two_product(a.high, b.high);
  return fast_two_sum(product.high, product.low + (a.high * b.low + a.low * b.high));
}
INLAY_ALWAYS_INLINE constexpr double_word multiply(double_word a, double b) {
  const double_word product = two_product(a.high, b);
  return fast_two_sum(product.high, product.low + a.low * b);
}
/// Needs |a| >= |b|.
INLAY_ALWAYS_INLINE constexpr double_word add(double_word a, double_word b) {
  const double_word sum = fast_two_sum(a.high, b.high);
  return fast_two_sum(sum.high, sum.low + (a.low + b.low));
}

}  // namespace inlay::math::detail
