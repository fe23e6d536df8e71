/// Element-wise functions and operators with NumPy's broadcasting.
#pragma once

#include <inlay/expression/expression.hpp>

namespace inlay {

/// NumPy's rule: aligned at the last axis, two extents go together when they are equal or one of them is 1.
template <shape Left, shape Right>
concept shapes_broadcast = broadcastable(Left, Right);
template <class Left, class Right>
concept same_element = dtype_of<Left> == dtype_of<Right>;

namespace detail {

template <class Left, class Right> struct common_element {
  using type = element_type_of<Left>;
};
template <scalar Left, class Right> struct common_element<Left, Right> {
  using type = element_type_of<Right>;
};
template <class Left, class Right> using common_element_t = typename common_element<Left, Right>::type;

template <class Operand, class Partner> constexpr builder& target_of(const Operand& operand, const Partner& partner) {
  if constexpr (traced<Operand>) return operand.target();
  else return partner.target();
}

template <element Element, class Operand> constexpr node_id lift_any(builder& target, const Operand& operand) {
  if constexpr (scalar<Operand>) return lift_scalar<Element>(target, operand);
  else return lift(target, operand);
}

template <scalar_function Function, class Operand> constexpr auto unary(const char* label, const Operand& x) {
  const scope_guard scope(x.target(), label);
  using result = std::conditional_t<facts(Function).predicate, bool, element_type_of<Operand>>;
  return expression_of<result, extents_of<Operand>>(x.target(), x.target().map(Function, x.id()));
}

template <scalar_function Function, class Left, class Right> constexpr auto binary(const char* label, const Left& left, const Right& right) {
  builder& target = target_of(left, right);
  const scope_guard scope(target, label);
  using common = common_element_t<Left, Right>;
  using result = std::conditional_t<facts(Function).predicate, bool, common>;
  const node_id a = lift_any<common>(target, left);
  const node_id b = lift_any<common>(target, right);
  return expression_of<result, broadcast_shape(extents_of<Left>, extents_of<Right>)>(target, target.map(Function, a, b));
}

}  // namespace detail

/// At least one operand is an expression; the others are expressions, named tensors or numbers.
template <class Left, class Right>
concept element_wise_operands = (traced<Left> && (tensor_operand<Right> || scalar<Right>)) || (traced<Right> && (named_tensor<Left> || scalar<Left>));

template <class Left, class Right>
  requires element_wise_operands<Left, Right> && shapes_broadcast<extents_of<Left>, extents_of<Right>>
constexpr auto operator+(const Left& left, const Right& right) {
  return detail::binary<scalar_function::add>("add", left, right);
}

/// max(x, 0), element by element; NaN stays NaN.
template <traced Operand> constexpr auto relu(const Operand& x) { return detail::unary<scalar_function::relu>("relu", x); }

}  // namespace inlay
