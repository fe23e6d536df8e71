/// From the name of a scalar function to its code on packs.
#pragma once

#include <inlay/core/scalar_function.hpp>
#include <inlay/simd/functions.hpp>

namespace inlay::simd {

namespace detail {

/// A truth value from a mask, or from numbers that are compared with zero.
template <class Value> INLAY_ALWAYS_INLINE constexpr auto truth(Value x) {
  if constexpr (is_pack<Value>) return x != Value(0);
  else return x;
}

// clang-format off
template <scalar_function Function, class Pack> INLAY_ALWAYS_INLINE constexpr auto apply_one(Pack a) {
  using name = scalar_function;
  if constexpr (Function == name::identity) return a;
  else if constexpr (Function == name::logical_not) return !truth(a);
  else if constexpr (Function == name::negative) return -a;
  else if constexpr (Function == name::absolute) return simd::abs(a);
  else if constexpr (Function == name::sign) return simd::sign(a);
  else if constexpr (Function == name::reciprocal) return simd::reciprocal(a);
  else if constexpr (Function == name::square) return simd::square(a);
  else if constexpr (Function == name::floor) return simd::floor(a);
  else if constexpr (Function == name::ceil) return simd::ceil(a);
  else if constexpr (Function == name::round) return simd::round(a);
  else if constexpr (Function == name::trunc) return simd::trunc(a);
  else if constexpr (Function == name::sqrt) return simd::sqrt(a);
  else if constexpr (Function == name::rsqrt) return simd::rsqrt(a);
  else if constexpr (Function == name::cbrt) return simd::cbrt(a);
  else if constexpr (Function == name::exp) return simd::exp(a);
  else if constexpr (Function == name::exp2) return simd::exp2(a);
  else if constexpr (Function == name::expm1) return simd::expm1(a);
  else if constexpr (Function == name::log) return simd::log(a);
  else if constexpr (Function == name::log2) return simd::log2(a);
  else if constexpr (Function == name::log10) return simd::log10(a);
  else if constexpr (Function == name::log1p) return simd::log1p(a);
  else if constexpr (Function == name::sin) return simd::sin(a);
  else if constexpr (Function == name::cos) return simd::cos(a);
  else if constexpr (Function == name::tan) return simd::tan(a);
  else if constexpr (Function == name::asin) return simd::asin(a);
  else if constexpr (Function == name::acos) return simd::acos(a);
  else if constexpr (Function == name::atan) return simd::atan(a);
  else if constexpr (Function == name::sinh) return simd::sinh(a);
  else if constexpr (Function == name::cosh) return simd::cosh(a);
  else if constexpr (Function == name::tanh) return simd::tanh(a);
  else if constexpr (Function == name::asinh) return simd::asinh(a);
  else if constexpr (Function == name::acosh) return simd::acosh(a);
  else if constexpr (Function == name::atanh) return simd::atanh(a);
  else if constexpr (Function == name::erf) return simd::erf(a);
  else if constexpr (Function == name::sigmoid) return simd::sigmoid(a);
  else if constexpr (Function == name::relu) return simd::relu(a);
  else if constexpr (Function == name::is_nan) return simd::is_nan(a);
  else if constexpr (Function == name::bit_not) return detail::lane_by_lane<math::bit_not>(a);
  else return simd::is_inf(a);
}

template <scalar_function Function, class Left, class Right> INLAY_ALWAYS_INLINE constexpr auto apply_two(Left a, Right b) {
  using name = scalar_function;
  if constexpr (Function == name::logical_and) return truth(a) && truth(b);
  else if constexpr (Function == name::logical_or) return truth(a) || truth(b);
  else if constexpr (Function == name::logical_xor) return truth(a) ^ truth(b);
  else if constexpr (!is_pack<Left> && Function == name::equal) return !(truth(a) ^ truth(b));
  else if constexpr (!is_pack<Left> && Function == name::not_equal) return truth(a) ^ truth(b);
  else if constexpr (Function == name::add) return a + b;
  else if constexpr (Function == name::subtract) return a - b;
  else if constexpr (Function == name::multiply) return a * b;
  else if constexpr (Function == name::divide) return a / b;
  else if constexpr (Function == name::pow) return simd::pow(a, b);
  else if constexpr (Function == name::maximum) return maximum(a, b);
  else if constexpr (Function == name::minimum) return minimum(a, b);
  else if constexpr (Function == name::remainder) return simd::remainder(a, b);
  else if constexpr (Function == name::fmod) return simd::fmod(a, b);
  else if constexpr (Function == name::atan2) return simd::atan2(a, b);
  else if constexpr (Function == name::bit_and) return detail::lane_by_lane<math::bit_and>(a, b);
  else if constexpr (Function == name::bit_or) return detail::lane_by_lane<math::bit_or>(a, b);
  else if constexpr (Function == name::bit_xor) return detail::lane_by_lane<math::bit_xor>(a, b);
  else if constexpr (Function == name::shift_left) return detail::lane_by_lane<math::shift_left>(a, b);
  else if constexpr (Function == name::shift_right) return detail::lane_by_lane<math::shift_right>(a, b);
  else if constexpr (Function == name::equal) return a == b;
  else if constexpr (Function == name::not_equal) return a != b;
  else if constexpr (Function == name::less) return a < b;
  else if constexpr (Function == name::less_equal) return a <= b;
  else if constexpr (Function == name::greater) return a > b;
  else return a >= b;
}

// clang-format on
template <class Condition, class Value> INLAY_ALWAYS_INLINE constexpr auto choose(Condition condition, Value a, Value b) {
  const auto chosen = truth(condition);
  if constexpr (is_pack<Value>) return select(chosen, a, b);
  else return (chosen && a) || (!chosen && b);
}

}  // namespace detail

/// Function applied lane by lane; predicates give a mask, logical functions take masks or packs (true where not zero). The first
/// operand of `where` is a mask or a pack, the others are packs, or masks if both are.
template <scalar_function Function, class... Packs> INLAY_ALWAYS_INLINE constexpr auto apply(Packs... operands) {
  static_assert(sizeof...(Packs) == facts(Function).arity, "as many operands as the function takes");
  if constexpr (sizeof...(Packs) == 1) {
    return detail::apply_one<Function>(operands...);
  } else if constexpr (sizeof...(Packs) == 2) {
    return detail::apply_two<Function>(operands...);
  } else {
    return detail::choose(operands...);
  }
}

}  // namespace inlay::simd
