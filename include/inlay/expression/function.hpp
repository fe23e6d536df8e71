/// Functions of one operand, element by element; cast, and constants as expressions.
#pragma once

#include <inlay/expression/map.hpp>

namespace inlay {

/// The results of all functions have the extents of x and, but for `isnan` and `isinf`, its element type; angles are in radians. The errors of floats
/// are in docs/reference/operators.md.
template <numeric_expression Operand> constexpr auto negative(const Operand& x) { return detail::unary<scalar_function::negative>("negative", x); }
template <numeric_expression Operand> constexpr auto abs(const Operand& x) { return detail::unary<scalar_function::absolute>("abs", x); }
/// -1, 0 or 1; NaN stays NaN.
template <numeric_expression Operand> constexpr auto sign(const Operand& x) { return detail::unary<scalar_function::sign>("sign", x); }
template <numeric_expression Operand> constexpr auto square(const Operand& x) { return detail::unary<scalar_function::square>("square", x); }
template <floating_expression Operand> constexpr auto floor(const Operand& x) { return detail::unary<scalar_function::floor>("floor", x); }
template <floating_expression Operand> constexpr auto ceil(const Operand& x) { return detail::unary<scalar_function::ceil>("ceil", x); }
/// To the nearest integer, halves to the even one.
template <floating_expression Operand> constexpr auto round(const Operand& x) { return detail::unary<scalar_function::round>("round", x); }
template <floating_expression Operand> constexpr auto trunc(const Operand& x) { return detail::unary<scalar_function::trunc>("trunc", x); }
template <floating_expression Operand> constexpr auto reciprocal(const Operand& x) {
  return detail::unary<scalar_function::reciprocal>("reciprocal", x);
}
template <floating_expression Operand> constexpr auto sqrt(const Operand& x) { return detail::unary<scalar_function::sqrt>("sqrt", x); }
/// 1 / sqrt(x)
template <floating_expression Operand> constexpr auto rsqrt(const Operand& x) { return detail::unary<scalar_function::rsqrt>("rsqrt", x); }
template <floating_expression Operand> constexpr auto cbrt(const Operand& x) { return detail::unary<scalar_function::cbrt>("cbrt", x); }
template <floating_expression Operand> constexpr auto exp(const Operand& x) { return detail::unary<scalar_function::exp>("exp", x); }
template <floating_expression Operand> constexpr auto exp2(const Operand& x) { return detail::unary<scalar_function::exp2>("exp2", x); }
template <floating_expression Operand> constexpr auto expm1(const Operand& x) { return detail::unary<scalar_function::expm1>("expm1", x); }
template <floating_expression Operand> constexpr auto log(const Operand& x) { return detail::unary<scalar_function::log>("log", x); }
template <floating_expression Operand> constexpr auto log2(const Operand& x) { return detail::unary<scalar_function::log2>("log2", x); }
template <floating_expression Operand> constexpr auto log10(const Operand& x) { return detail::unary<scalar_function::log10>("log10", x); }
template <floating_expression Operand> constexpr auto log1p(const Operand& x) { return detail::unary<scalar_function::log1p>("log1p", x); }
template <floating_expression Operand> constexpr auto sin(const Operand& x) { return detail::unary<scalar_function::sin>("sin", x); }
template <floating_expression Operand> constexpr auto cos(const Operand& x) { return detail::unary<scalar_function::cos>("cos", x); }
template <floating_expression Operand> constexpr auto tan(const Operand& x) { return detail::unary<scalar_function::tan>("tan", x); }
template <floating_expression Operand> constexpr auto asin(const Operand& x) { return detail::unary<scalar_function::asin>("asin", x); }
template <floating_expression Operand> constexpr auto acos(const Operand& x) { return detail::unary<scalar_function::acos>("acos", x); }
template <floating_expression Operand> constexpr auto atan(const Operand& x) { return detail::unary<scalar_function::atan>("atan", x); }
template <floating_expression Operand> constexpr auto sinh(const Operand& x) { return detail::unary<scalar_function::sinh>("sinh", x); }
template <floating_expression Operand> constexpr auto cosh(const Operand& x) { return detail::unary<scalar_function::cosh>("cosh", x); }
template <floating_expression Operand> constexpr auto asinh(const Operand& x) { return detail::unary<scalar_function::asinh>("asinh", x); }
template <floating_expression Operand> constexpr auto acosh(const Operand& x) { return detail::unary<scalar_function::acosh>("acosh", x); }
template <floating_expression Operand> constexpr auto atanh(const Operand& x) { return detail::unary<scalar_function::atanh>("atanh", x); }
template <floating_expression Operand> constexpr auto erf(const Operand& x) { return detail::unary<scalar_function::erf>("erf", x); }
template <floating_expression Operand> constexpr auto isnan(const Operand& x) { return detail::unary<scalar_function::is_nan>("isnan", x); }
template <floating_expression Operand> constexpr auto isinf(const Operand& x) { return detail::unary<scalar_function::is_inf>("isinf", x); }

/// A tensor as an expression of the network that x belongs to: `exp(constant(x, w))`. Where one operand is an expression, others need no such help.
template <traced Operand, named_tensor Weights> constexpr auto constant(const Operand& x, Weights&& w) {
  const scope_guard scope(x.target(), "constant");
  return detail::result<element_type_of<Weights>, extents_of<Weights>>(detail::term_of(x.target(), w));
}

/// `cast<double>(x)`: towards zero from floating point to integers; to bool, whether an element is not zero.
template <element To, traced Operand> constexpr auto cast(const Operand& x) {
  builder& target = x.target();
  const scope_guard scope(target, "cast");
  using from = element_type_of<Operand>;
  if constexpr (std::is_same_v<To, from>) return detail::result_like<Operand>(detail::term_of(x));
  else if constexpr (std::is_same_v<To, bool>)
    return detail::result<bool, extents_of<Operand>>({target, target.map(scalar_function::not_equal, x.id(), target.splat(dtype_of<from>, 0))});
  else return detail::result<To, extents_of<Operand>>({target, target.cast(x.id(), dtype_of<To>)});
}

}  // namespace inlay
