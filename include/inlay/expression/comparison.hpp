/// Comparisons, logic on truth values, and `where`.
#pragma once

#include <inlay/expression/map.hpp>

namespace inlay {

/// Comparisons take expressions, named tensors and numbers in any mix, of one element type; the result is truth values of the extents that both
/// broadcast to. A comparison with NaN is false, but `!=` is true.
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires element_wise_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto operator==(Left&& left, Right&& right) {
  return detail::binary<scalar_function::equal>("equal", left, right);
}
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires element_wise_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto operator!=(Left&& left, Right&& right) {
  return detail::binary<scalar_function::not_equal>("not_equal", left, right);
}
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires arithmetic_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto operator<(Left&& left, Right&& right) {
  return detail::binary<scalar_function::less>("less", left, right);
}
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires arithmetic_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto operator<=(Left&& left, Right&& right) {
  return detail::binary<scalar_function::less_equal>("less_equal", left, right);
}
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires arithmetic_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto operator>(Left&& left, Right&& right) {
  return detail::binary<scalar_function::greater>("greater", left, right);
}
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires arithmetic_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto operator>=(Left&& left, Right&& right) {
  return detail::binary<scalar_function::greater_equal>("greater_equal", left, right);
}

/// Of truth values, with broadcasting: `cast<bool>(x)` makes some of numbers.
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires boolean_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto logical_and(Left&& left, Right&& right) {
  return detail::binary<scalar_function::logical_and>("logical_and", left, right);
}
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires boolean_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto logical_or(Left&& left, Right&& right) {
  return detail::binary<scalar_function::logical_or>("logical_or", left, right);
}
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires boolean_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto logical_xor(Left&& left, Right&& right) {
  return detail::binary<scalar_function::logical_xor>("logical_xor", left, right);
}
template <boolean_expression Operand> constexpr auto logical_not(const Operand& x) {
  return detail::unary<scalar_function::logical_not>("logical_not", x);
}

/// Both sides are computed, as those of logical_and.
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires boolean_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto operator&&(Left&& left, Right&& right) {
  return detail::binary<scalar_function::logical_and>("logical_and", left, right);
}
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires boolean_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto operator||(Left&& left, Right&& right) {
  return detail::binary<scalar_function::logical_or>("logical_or", left, right);
}
template <boolean_expression Operand> constexpr auto operator!(const Operand& x) { return logical_not(x); }

/// The condition is truth values, the choices are expressions, named tensors or numbers; at least one of the three is an expression.
template <class Condition, class Left, class Right>
concept where_operands = weights_have_names<Condition, Left, Right> && (traced<Condition> || traced<Left> || traced<Right>) &&
                         tensor_operand<Condition> && std::is_same_v<element_type_of<Condition>, bool> && (tensor_operand<Left> || scalar<Left>) &&
                         (tensor_operand<Right> || scalar<Right>) && element_types_match<Left, Right>;

namespace detail {
template <class Left, class Right> struct choice_element : common_element<Left, Right> {};
template <scalar Left, scalar Right> struct choice_element<Left, Right> : std::common_type<plain_t<Left>, plain_t<Right>> {};
}  // namespace detail

/// left where the condition holds, right elsewhere. Two numbers choose the type that C++ gives `condition ? left : right`.
template <class Condition, class Left, class Right, int LeftExtent = detail::clash_of<Condition, Left, Right>.left,
          int RightExtent = detail::clash_of<Condition, Left, Right>.right>
  requires where_operands<Condition, Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto where(Condition&& condition, Left&& left, Right&& right) {
  builder& target = detail::target_of(condition, left, right);
  const scope_guard scope(target, "where");
  using element = typename detail::choice_element<Left, Right>::type;
  const node_id test = detail::lift(target, condition);
  const node_id a = detail::lift_any<element>(target, left);
  const node_id b = detail::lift_any<element>(target, right);
  return detail::result<element, broadcast_shape(broadcast_shape(extents_of<Condition>, extents_of<Left>), extents_of<Right>)>(
      {target, target.map(scalar_function::where, test, a, b)});
}

}  // namespace inlay
