/// Functions that change nothing after the function before them are removed.
#pragma once

#include <inlay/rewrite/constants.hpp>

namespace inlay::rewrite {

namespace detail {

constexpr bool gives_integers(scalar_function function) {
  using enum scalar_function;
  return function == floor || function == ceil || function == round || function == trunc || function == sign;
}
constexpr bool gives_no_negatives(scalar_function function) {
  using enum scalar_function;
  return function == relu || function == absolute || function == square || function == sqrt || function == exp || function == exp2 ||
         function == sigmoid || function == cosh || function == acosh;
}
/// Whether outer(inner(x)) is inner(x). Of integers that may wrap around, square and abs may be negative.
constexpr bool absorbs(dtype type, scalar_function outer, scalar_function inner) {
  using enum scalar_function;
  if (outer == relu || outer == absolute) return inner == relu || (facts(type).floating && gives_no_negatives(inner));
  if (outer == sign) return inner == sign;
  return gives_integers(outer) && gives_integers(inner);
}

constexpr bool apply_remove_repetition(rewriter& rw, node_id id) {
  const node& root = rw[id];
  if (root.operands != 1) return false;
  const node_id below = rw.operand(id, 0);
  if (rw[below].kind != op::map || rw[below].operands != 1) return false;
  const scalar_function outer = root.function, inner = rw[below].function;
  if (absorbs(root.type, outer, inner)) {
    const bool keeps_sign = inner == scalar_function::relu || inner == scalar_function::sqrt;
    if (rw.options().ieee && outer == scalar_function::absolute && keeps_sign) return rw.miss("the value may be -0");
    return rw.replace(id, below);
  }
  if (outer != inner || (outer != scalar_function::negative && outer != scalar_function::logical_not)) return false;
  const node_id value = rw.operand(below, 0);
  return rw[value].type == root.type && rw.replace(id, value);
}

}  // namespace detail

/// relu of relu, abs of square, floor of round, and so on: a function whose operand is in its range already. Double negation.
///
///     %1 = map.relu %0 : f32[4]      =>      %1 = map.relu %0 : f32[4]
///     %2 = map.relu %1 : f32[4]
///
/// Exact, but relu and the square root keep -0, and abs does not.
inline constexpr rule remove_repetition{"remove_repetition",
                                        roots(scalar_function::negative, scalar_function::absolute, scalar_function::sign,
                                              scalar_function::floor, scalar_function::ceil, scalar_function::round,
                                              scalar_function::trunc, scalar_function::relu, scalar_function::logical_not),
                                        &detail::apply_remove_repetition};

}  // namespace inlay::rewrite
