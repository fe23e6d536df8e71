/// The scalar functions that a map may apply, and all facts about them in one table.
#pragma once

namespace inlay {

enum class scalar_function : unsigned char {
  // one operand
  identity, negative, absolute, sign, reciprocal, square, floor, ceil, round, trunc, sqrt, rsqrt, cbrt,
  exp, exp2, expm1, log, log2, log10, log1p, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh, erf, sigmoid, relu,
  logical_not, is_nan, is_inf, bit_not,
  // two operands
  add, subtract, multiply, divide, pow, maximum, minimum, remainder, fmod, atan2, bit_and, bit_or, bit_xor, shift_left, shift_right,
  equal, not_equal, less, less_equal, greater, greater_equal, logical_and, logical_or, logical_xor,
  // three operands
  where,
};

inline constexpr int scalar_function_count = static_cast<int>(scalar_function::where) + 1;

/// What is known of one scalar function.
struct scalar_function_facts {
  const char* name;
  int arity;
  bool commutative = false;
  bool predicate = false;      ///< the result is boolean
  bool cheap = true;           ///< cheaper to compute again than to keep
  bool monotonic = false;      ///< non-decreasing in its only operand
};

inline constexpr scalar_function_facts scalar_function_table[scalar_function_count] = {
    {.name = "identity", .arity = 1, .monotonic = true},
    {.name = "negative", .arity = 1},
    {.name = "abs", .arity = 1},
    {.name = "sign", .arity = 1, .monotonic = true},
    {.name = "reciprocal", .arity = 1},
    {.name = "square", .arity = 1},
    {.name = "floor", .arity = 1, .monotonic = true},
    {.name = "ceil", .arity = 1, .monotonic = true},
    {.name = "round", .arity = 1, .monotonic = true},
    {.name = "trunc", .arity = 1, .monotonic = true},
    {.name = "sqrt", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "rsqrt", .arity = 1, .cheap = false},
    {.name = "cbrt", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "exp", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "exp2", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "expm1", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "log", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "log2", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "log10", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "log1p", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "sin", .arity = 1, .cheap = false},
    {.name = "cos", .arity = 1, .cheap = false},
    {.name = "tan", .arity = 1, .cheap = false},
    {.name = "asin", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "acos", .arity = 1, .cheap = false},
    {.name = "atan", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "sinh", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "cosh", .arity = 1, .cheap = false},
    {.name = "tanh", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "asinh", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "acosh", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "atanh", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "erf", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "sigmoid", .arity = 1, .cheap = false, .monotonic = true},
    {.name = "relu", .arity = 1, .monotonic = true},
    {.name = "logical_not", .arity = 1, .predicate = true},
    {.name = "is_nan", .arity = 1, .predicate = true},
    {.name = "is_inf", .arity = 1, .predicate = true},
    {.name = "bit_not", .arity = 1},
    {.name = "add", .arity = 2, .commutative = true},
    {.name = "subtract", .arity = 2},
    {.name = "multiply", .arity = 2, .commutative = true},
    {.name = "divide", .arity = 2},
    {.name = "pow", .arity = 2, .cheap = false},
    {.name = "maximum", .arity = 2, .commutative = true},
    {.name = "minimum", .arity = 2, .commutative = true},
    {.name = "remainder", .arity = 2, .cheap = false},
    {.name = "fmod", .arity = 2, .cheap = false},
    {.name = "atan2", .arity = 2, .cheap = false},
    {.name = "bit_and", .arity = 2, .commutative = true},
    {.name = "bit_or", .arity = 2, .commutative = true},
    {.name = "bit_xor", .arity = 2, .commutative = true},
    {.name = "shift_left", .arity = 2},
    {.name = "shift_right", .arity = 2},
    {.name = "equal", .arity = 2, .commutative = true, .predicate = true},
    {.name = "not_equal", .arity = 2, .commutative = true, .predicate = true},
    {.name = "less", .arity = 2, .predicate = true},
    {.name = "less_equal", .arity = 2, .predicate = true},
    {.name = "greater", .arity = 2, .predicate = true},
    {.name = "greater_equal", .arity = 2, .predicate = true},
    {.name = "logical_and", .arity = 2, .commutative = true, .predicate = true},
    {.name = "logical_or", .arity = 2, .commutative = true, .predicate = true},
    {.name = "logical_xor", .arity = 2, .commutative = true, .predicate = true},
    {.name = "where", .arity = 3},
};

constexpr const scalar_function_facts& facts(scalar_function function) { return scalar_function_table[static_cast<int>(function)]; }

/// How a reduction combines elements. `argmax` and `argmin` give the index of the first extreme element.
enum class reduction : unsigned char { none, sum, product, maximum, minimum, argmax, argmin };

constexpr const char* name(reduction how) {
  constexpr const char* names[] = {"none", "sum", "prod", "max", "min", "argmax", "argmin"};
  return names[static_cast<int>(how)];
}

}  // namespace inlay
