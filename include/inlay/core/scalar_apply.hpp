/// The meaning of each scalar function on plain doubles: what the reference evaluator computes with.
#pragma once

#include <inlay/core/math.hpp>
#include <inlay/core/scalar_function.hpp>

namespace inlay {

/// function(a, b, c); truth values are 0 and 1, operands beyond the arity are ignored.
constexpr double apply(scalar_function function, double a, double b = 0, double c = 0) {
  using enum scalar_function;
  // clang-format off
  switch (function) {
    case identity: return a;
    case negative: return -a;
    case absolute: return math::abs(a);
    case sign: return math::sign(a);
    case reciprocal: return math::reciprocal(a);
    case square: return math::multiply(a, a);
    case floor: return math::floor(a);
    case ceil: return math::ceil(a);
    case round: return math::round(a);
    case trunc: return math::trunc(a);
    case sqrt: return math::sqrt(a);
    case rsqrt: return math::rsqrt(a);
    case cbrt: return math::cbrt(a);
    case exp: return math::exp(a);
    case exp2: return math::exp2(a);
    case expm1: return math::expm1(a);
    case log: return math::log(a);
    case log2: return math::log2(a);
    case log10: return math::log10(a);
    case log1p: return math::log1p(a);
    case sin: return math::sin(a);
    case cos: return math::cos(a);
    case tan: return math::tan(a);
    case asin: return math::asin(a);
    case acos: return math::acos(a);
    case atan: return math::atan(a);
    case sinh: return math::sinh(a);
    case cosh: return math::cosh(a);
    case tanh: return math::tanh(a);
    case asinh: return math::asinh(a);
    case acosh: return math::acosh(a);
    case atanh: return math::atanh(a);
    case erf: return math::erf(a);
    case sigmoid: return math::sigmoid(a);
    case relu: return math::relu(a);
    case logical_not: return a == 0;
    case is_nan: return math::is_nan(a);
    case is_inf: return math::is_inf(a);
    case bit_not: return math::bit_not(a);
    case add: return math::add(a, b);
    case subtract: return math::subtract(a, b);
    case multiply: return math::multiply(a, b);
    case divide: return math::divide(a, b);
    case pow: return math::pow(a, b);
    case maximum: return math::maximum(a, b);
    case minimum: return math::minimum(a, b);
    case remainder: return math::remainder(a, b);
    case fmod: return math::fmod(a, b);
    case atan2: return math::atan2(a, b);
    case bit_and: return math::bit_and(a, b);
    case bit_or: return math::bit_or(a, b);
    case bit_xor: return math::bit_xor(a, b);
    case shift_left: return math::shift_left(a, b);
    case shift_right: return math::shift_right(a, b);
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
  }
  // clang-format on
  return 0;
}

}  // namespace inlay
