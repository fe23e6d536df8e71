/// Questions about constants that rewrites share, and how they make new ones.
#pragma once

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
/// Tells -0 from 0.
constexpr bool same_number(double left, double right) {
  return std::bit_cast<std::uint64_t>(left) == std::bit_cast<std::uint64_t>(right);
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

/// A constant of the elements that were computed; a splat where they are all the same.
constexpr node_id store(builder& target, const evaluated& value) {
  for (int i = 1; i < value.size(); ++i)
    if (!same_number(value[i], value[0])) return target.computed(value.type, value.extents, value.elements);
  return target.splat(value.type, value[0], value.extents);
}

constexpr evaluated elements_of(const rewriter& rw, node_id constant) { return inlay::detail::evaluate_source(rw.current(), rw[constant]); }

/// function(left, right) in double precision, broadcast.
constexpr evaluated combine(scalar_function function, const evaluated& left, const evaluated& right) {
  const node shaped{.kind = op::map, .type = left.type, .extents = broadcast_shape(left.extents, right.extents), .function = function};
  return inlay::detail::evaluate_map(shaped, {&left, &right});
}

/// Whether combining two constants by broadcasting gives one that is larger than both.
constexpr bool combination_grows(const shape& left, const shape& right) {
  const long long count = broadcast_shape(left, right).count();
  return count > left.count() && count > right.count();
}

}  // namespace inlay::rewrite
