/// Whole numbers among the doubles: conversion to 64-bit integers, and functions of their bits.
#pragma once

#include <inlay/core/math/arithmetic.hpp>
#include <inlay/core/math/exact.hpp>

namespace inlay::math {

/// Without its fraction; NaN is 0, and what is out of range the nearest integer in it.
constexpr std::int64_t to_int64(double x) {
  if (is_nan(x)) return 0;
  if (x >= 0x1p63) return std::numeric_limits<std::int64_t>::max();
  if (x <= -0x1p63) return std::numeric_limits<std::int64_t>::min();
  return static_cast<std::int64_t>(x);
}
constexpr std::uint64_t to_uint64(double x) {
  if (x >= 0x1p64) return std::numeric_limits<std::uint64_t>::max();
  if (x >= 0x1p63) return static_cast<std::uint64_t>(x);
  return static_cast<std::uint64_t>(to_int64(x));  // negative numbers wrap around
}
/// To a double from which a narrower one is made: inexact ones get an odd last bit, so that rounding twice is rounding once.
template <class Integer> constexpr double to_double_odd(Integer x) {
  const double nearest = static_cast<double>(x);
  const bool back = nearest < static_cast<double>(std::numeric_limits<Integer>::max());
  if (back && static_cast<Integer>(nearest) == x) return nearest;
  const bool above = !back || (x < 0 ? static_cast<Integer>(nearest) < x : static_cast<Integer>(nearest) > x);
  const std::uint64_t bits = bits_of(nearest);
  return from_bits((above ? bits - 1 : bits) | 1u);
}

constexpr double bit_not(double a) { return static_cast<double>(~to_int64(a)); }
constexpr double bit_and(double a, double b) { return static_cast<double>(to_int64(a) & to_int64(b)); }
constexpr double bit_or(double a, double b) { return static_cast<double>(to_int64(a) | to_int64(b)); }
constexpr double bit_xor(double a, double b) { return static_cast<double>(to_int64(a) ^ to_int64(b)); }
/// By 0 to 63 places; by any other number of places nothing is left.
constexpr double shift_left(double a, double places) { return places >= 0 && places < 64 ? multiply(a, power_of_two(static_cast<int>(places))) : 0; }
constexpr double shift_right(double a, double places) {
  return places >= 0 && places < 64 ? floor(a * power_of_two(-static_cast<int>(places))) : a < 0 ? -1 : 0;
}

}  // namespace inlay::math
