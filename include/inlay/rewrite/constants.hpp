/// Questions about constants that rewrites share, and how they make new ones.
#pragma once

#include <inlay/graph/constant.hpp>
#include <inlay/graph/evaluate.hpp>
#include <inlay/rewrite/rewriter.hpp>

namespace inlay::rewrite {

constexpr bool is_constant(const rewriter& rw, node_id id) { return rw[id].kind == op::constant; }
constexpr bool is_map(const rewriter& rw, node_id id, scalar_function function) { return rw[id].kind == op::map && rw[id].function == function; }

/// Whether a condition holds for every element of a constant.
template <class Condition> constexpr bool all_elements(const rewriter& rw, node_id constant, const Condition& holds) {
  const node& value = rw[constant];
  const int count = is_splat(value) ? 1 : value.extents.size();
  for (int i = 0; i < count; ++i)
    if (!holds(constant_element(rw.current(), value, i))) return false;
  return true;
}
constexpr bool is_finite(double value) { return math::is_finite(value); }
/// Whether all elements are finite as their type holds them: factors are computed in double precision and used in single.
constexpr bool is_finite_everywhere(const evaluated& value) {
  const double limit = value.type == dtype::f32 ? 0x1.ffffffp127 : math::infinity<double>;
  for (double each : value.elements)
    if (!(math::abs(each) < limit)) return false;
  return true;
}

/// The operands of a map of which one is constant and the other is not.
struct constant_split {
  node_id value = no_node;
  node_id constant = no_node;
  bool constant_first = false;
  constexpr explicit operator bool() const { return value != no_node; }
};
constexpr constant_split split_constant(const rewriter& rw, node_id id) {
  if (rw[id].kind != op::map || rw[id].operands != 2) return {};
  const node_id left = rw.operand(id, 0), right = rw.operand(id, 1);
  if (is_constant(rw, left) == is_constant(rw, right)) return {};
  if (is_constant(rw, right)) return {left, right, false};
  return {right, left, true};
}

namespace detail {

// Loops over raw pointers: in a constant expression of g++ each function call costs as much as ten additions.
template <class Function> constexpr void combine_elements(double* out, const double* left, int left_step, const double* right, int right_step,
                                                          int count, scalar_function function, const Function& quick) {
  for (int i = 0; i < count; ++i) {
    const double a = left[i * left_step], b = right[i * right_step];
    // Far from overflow, and no NaN: no need for the careful forms of core/math.
    if (a < 1e100 && a > -1e100 && b < 1e100 && b > -1e100) out[i] = quick(a, b);
    else out[i] = apply(function, a, b);
  }
}

}  // namespace detail

constexpr evaluated elements_of(const rewriter& rw, node_id constant) { return inlay::elements_of(rw.current(), rw[constant]); }

/// function(left, right) in double precision, broadcast.
constexpr evaluated combine(scalar_function function, dtype type, const evaluated& left, const evaluated& right) {
  const int left_count = left.size(), right_count = right.size();
  const bool same_type = left.type == type && right.type == type && facts(type).floating;
  if (!same_type || !(left_count == 1 || right_count == 1 || left.extents == right.extents)) {
    const node shaped{.kind = op::map, .type = type, .extents = broadcast_shape(left.extents, right.extents), .function = function};
    return inlay::detail::evaluate_map(shaped, {&left, &right});
  }
  evaluated result{broadcast_shape(left.extents, right.extents), type, {}};
  const int count = left_count > right_count ? left_count : right_count;
  result.elements.resize(count);
  const auto loop = [&](const auto& quick) {
    detail::combine_elements(result.elements.data(), left.elements.data(), left_count > 1, right.elements.data(), right_count > 1, count, function,
                             quick);
  };
  if (function == scalar_function::multiply) loop([](double a, double b) { return a * b; });
  else if (function == scalar_function::add) loop([](double a, double b) { return a + b; });
  else if (function == scalar_function::subtract) loop([](double a, double b) { return a - b; });
  else loop([&](double a, double b) { return apply(function, a, b); });
  return result;
}
constexpr evaluated combine(scalar_function function, const evaluated& left, const evaluated& right) {
  return combine(function, left.type, left, right);
}

/// Whether combining two constants by broadcasting gives one that is larger than both.
constexpr bool combination_grows(const shape& left, const shape& right) {
  const long long count = broadcast_shape(left, right).count();
  return count > left.count() && count > right.count();
}

}  // namespace inlay::rewrite
