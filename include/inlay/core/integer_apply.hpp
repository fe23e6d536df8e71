/// The meaning of scalar functions on integers: 64 bits that wrap around.
#pragma once

#include <inlay/core/dtype.hpp>
#include <inlay/core/math.hpp>
#include <inlay/core/scalar_function.hpp>

namespace inlay {

/// 64 bits as a type of integers holds them: the lowest bits, with the sign or zeros above.
constexpr std::int64_t wrapped_to(dtype type, std::int64_t value) {
  switch (type) {
    case dtype::i8:
      return static_cast<std::int8_t>(value);
    case dtype::u8:
      return static_cast<std::uint8_t>(value);
    case dtype::i16:
      return static_cast<std::int16_t>(value);
    case dtype::u16:
      return static_cast<std::uint16_t>(value);
    case dtype::i32:
      return static_cast<std::int32_t>(value);
    case dtype::u32:
      return static_cast<std::uint32_t>(value);
    default:
      return value;
  }
}

namespace integer {

constexpr std::uint64_t bits(std::int64_t x) { return static_cast<std::uint64_t>(x); }
constexpr std::uint64_t bits(std::uint64_t x) { return x; }

template <class Integer> constexpr Integer add(Integer a, Integer b) { return static_cast<Integer>(bits(a) + bits(b)); }
template <class Integer> constexpr Integer subtract(Integer a, Integer b) { return static_cast<Integer>(bits(a) - bits(b)); }
template <class Integer> constexpr Integer multiply(Integer a, Integer b) { return static_cast<Integer>(bits(a) * bits(b)); }
/// Towards zero; 0 for a divisor of 0.
template <class Integer> constexpr Integer divide(Integer a, Integer b) {
  if (b == 0) return 0;
  if (Integer(-1) < 0 && b == Integer(-1)) return subtract(Integer(0), a);  // the lowest number has no negative
  return static_cast<Integer>(a / b);
}
/// With the sign of the dividend, as C's %; 0 for a divisor of 0.
template <class Integer> constexpr Integer fmod(Integer a, Integer b) { return subtract(a, b == 0 ? a : multiply(divide(a, b), b)); }
/// With the sign of the divisor, as Python's %.
template <class Integer> constexpr Integer remainder(Integer a, Integer b) {
  const Integer rest = fmod(a, b);
  return rest != 0 && (rest < 0) != (b < 0) ? add(rest, b) : rest;
}
/// A negative exponent leaves something of 1 and -1 only.
template <class Integer> constexpr Integer pow(Integer a, Integer exponent) {
  if (exponent < 0) {
    if (a == 1) return 1;
    if (Integer(-1) < 0 && a == Integer(-1)) return exponent % 2 == 0 ? Integer(1) : Integer(-1);
    return 0;
  }
  Integer result = 1;
  for (std::uint64_t left = bits(exponent); left != 0; left >>= 1, a = multiply(a, a))
    if ((left & 1u) != 0) result = multiply(result, a);
  return result;
}
template <class Integer> constexpr Integer shift_left(Integer a, Integer places) {
  return bits(places) < 64 ? static_cast<Integer>(bits(a) << bits(places)) : Integer(0);
}
template <class Integer> constexpr Integer shift_right(Integer a, Integer places) {
  return static_cast<Integer>(bits(places) < 64 ? a >> bits(places) : a < 0 ? Integer(-1) : Integer(0));
}

}  // namespace integer

/// function(a, b, c) for functions that have a meaning on integers; `Integer` is std::int64_t, or std::uint64_t for elements of that type. Narrower
/// types wrap the result.
template <class Integer> constexpr Integer apply_integer(scalar_function function, Integer a, Integer b = 0, Integer c = 0) {
  using enum scalar_function;
  // clang-format off
  switch (function) {
    case negative: return integer::subtract(Integer(0), a);
    case absolute: return a < 0 ? integer::subtract(Integer(0), a) : a;
    case sign: return a > 0 ? Integer(1) : a < 0 ? Integer(-1) : Integer(0);
    case square: return integer::multiply(a, a);
    case relu: return a < 0 ? Integer(0) : a;
    case logical_not: return a == 0;
    case is_nan: case is_inf: return 0;
    case bit_not: return static_cast<Integer>(~integer::bits(a));
    case add: return integer::add(a, b);
    case subtract: return integer::subtract(a, b);
    case multiply: return integer::multiply(a, b);
    case divide: return integer::divide(a, b);
    case pow: return integer::pow(a, b);
    case maximum: return a > b ? a : b;
    case minimum: return a < b ? a : b;
    case remainder: return integer::remainder(a, b);
    case fmod: return integer::fmod(a, b);
    case bit_and: return a & b;
    case bit_or: return a | b;
    case bit_xor: return a ^ b;
    case shift_left: return integer::shift_left(a, b);
    case shift_right: return integer::shift_right(a, b);
    case equal: return a == b;
    case not_equal: return a != b;
    case less: return a < b;
    case less_equal: return a <= b;
    case greater: return a > b;
    case greater_equal: return a >= b;
    case logical_and: return a != 0 && b != 0;
    case logical_or: return a != 0 || b != 0;
    case logical_xor: return (a != 0) != (b != 0);
    case where: return a != 0 ? b : c;
    default: return a;  // identity, floor, ceil, round, trunc
  }
  // clang-format on
}

}  // namespace inlay
