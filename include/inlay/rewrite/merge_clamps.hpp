/// Bounds by constants in a row become one lower and one upper bound.
#pragma once

#include <inlay/rewrite/clamps.hpp>

namespace inlay::rewrite {

namespace detail {

constexpr evaluated stricter(const clamp_match& match, const evaluated& left, const evaluated& right) {
  return combine(match.lower ? scalar_function::maximum : scalar_function::minimum, left, right);
}
constexpr node_id append_bound(rewriter& rw, node_id value, bool lower, const evaluated& bound) {
  builder& target = rw.build();
  bool zero = lower;
  for (double each : bound.elements) zero = zero && each == 0;
  if (zero) return target.map(scalar_function::relu, value);
  return target.map(lower ? scalar_function::maximum : scalar_function::minimum, value, store(target, bound));
}
constexpr bool in_order(const evaluated& lower, const evaluated& upper) {
  for (double each : combine(scalar_function::less_equal, lower, upper).elements)
    if (each == 0) return false;
  return true;
}

constexpr bool may_be_zero(const evaluated& bound) {
  for (double each : bound.elements)
    if (each == 0) return true;
  return false;
}

constexpr bool apply_merge_clamps(rewriter& rw, node_id id) {
  const clamp_match last = match_clamp(rw, id);
  if (!last) return false;
  const clamp_match middle = match_clamp(rw, last.value);
  if (!middle) return false;
  if (!is_small(rw, last) || !is_small(rw, middle)) return false;
  const evaluated last_bound = limit_of(rw, last), middle_bound = limit_of(rw, middle);
  constexpr const char* reason = "a bound is zero, and a zero may get the other sign";
  if (last.lower == middle.lower) {
    if (combination_grows(last_bound.extents, middle_bound.extents)) return false;
    if (rw.options().ieee && (may_be_zero(last_bound) || may_be_zero(middle_bound))) return rw.miss(reason);
    return rw.replace(id, append_bound(rw, middle.value, last.lower, stricter(last, middle_bound, last_bound)));
  }
  const clamp_match first = match_clamp(rw, middle.value);
  if (!first || first.lower != last.lower || !is_small(rw, first)) return false;
  const evaluated first_bound = limit_of(rw, first);
  if (combination_grows(last_bound.extents, first_bound.extents)) return false;
  if (!(last.lower ? in_order(last_bound, middle_bound) : in_order(middle_bound, last_bound)))
    return rw.miss("the bounds exclude each other");
  if (rw.options().ieee && (may_be_zero(last_bound) || may_be_zero(middle_bound) || may_be_zero(first_bound))) return rw.miss(reason);
  const node_id inner = append_bound(rw, first.value, last.lower, stricter(last, first_bound, last_bound));
  return rw.replace(id, append_bound(rw, inner, middle.lower, middle_bound));
}

}  // namespace detail

/// max(max(x, a), b) is max(x, max(a, b)), and max(min(max(x, a), b), c) is min(max(x, max(a, c)), b) if c <= b; the same with min and max
/// exchanged. relu counts as max(x, 0).
///
///     %1 = map.relu %0 : f32[4]                %1 = map.relu %0 : f32[4]
///     %3 = map.minimum %1, %2 : f32[4]   =>    %3 = map.minimum %1, %2 : f32[4]
///     %4 = map.relu %3 : f32[4]
///
/// Exact, but for the sign of zeros.
inline constexpr rule merge_clamps{"merge_clamps", roots(scalar_function::relu, scalar_function::maximum, scalar_function::minimum),
                                   &detail::apply_merge_clamps};

}  // namespace inlay::rewrite
