/// + - * /, powers, extremes and remainders, element by element with broadcasting.
#pragma once

#include <inlay/expression/map.hpp>
#include <inlay/graph/composite/power.hpp>

namespace inlay {

/// Operands of this file are expressions, named tensors and numbers in any mix, of one element type, which is that of the result; its extents are
/// those that both broadcast to. Truth values are refused, and of `/`, `atan2` and `pow` integers.
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires arithmetic_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto operator+(Left&& left, Right&& right) {
  return detail::binary<scalar_function::add>("add", left, right);
}
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires arithmetic_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto operator-(Left&& left, Right&& right) {
  return detail::binary<scalar_function::subtract>("subtract", left, right);
}
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires arithmetic_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto operator*(Left&& left, Right&& right) {
  return detail::binary<scalar_function::multiply>("multiply", left, right);
}
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires floating_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto operator/(Left&& left, Right&& right) {
  return detail::binary<scalar_function::divide>("divide", left, right);
}
/// The larger of two; NaN when one of them is.
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires arithmetic_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto maximum(Left&& left, Right&& right) {
  return detail::binary<scalar_function::maximum>("maximum", left, right);
}
/// The smaller of two; NaN when one of them is.
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires arithmetic_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto minimum(Left&& left, Right&& right) {
  return detail::binary<scalar_function::minimum>("minimum", left, right);
}
/// left - floor(left / right) * right: the sign is that of the divisor, as in PyTorch's and NumPy's `remainder`.
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires arithmetic_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto remainder(Left&& left, Right&& right) {
  return detail::binary<scalar_function::remainder>("remainder", left, right);
}
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires arithmetic_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto operator%(Left&& left, Right&& right) {
  return detail::binary<scalar_function::remainder>("remainder", left, right);
}
/// The angle of the point (x = right, y = left), in (-pi, pi].
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires floating_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto atan2(Left&& left, Right&& right) {
  return detail::binary<scalar_function::atan2>("atan2", left, right);
}
template <numeric_expression Operand> constexpr auto operator-(const Operand& x) { return detail::unary<scalar_function::negative>("negative", x); }
template <numeric_expression Operand> constexpr auto operator+(const Operand& x) { return x; }

/// left to the power right. Powers that are the numbers 2, 3, 1/2, -1/2, -1 and 1 become products, roots and reciprocals, as in PyTorch.
template <class Left, class Right, int LeftExtent = detail::clash_of<Left, Right>.left, int RightExtent = detail::clash_of<Left, Right>.right>
  requires floating_operands<Left, Right> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto pow(Left&& left, Right&& right) {
  if constexpr (scalar<Right>) {
    const scope_guard scope(left.target(), "pow");
    return detail::result_like<Left>(composite::power(detail::term_of(left), static_cast<double>(right)));
  } else {
    return detail::binary<scalar_function::pow>("pow", left, right);
  }
}

/// `x += y` is x = x + y, for a y that expands to the extents of x.
template <element Element, int... Extents, class Right, int Rank = rank_of<Right>, int ResultRank = sizeof...(Extents),
          int From = detail::expand_clash(extents_of<Right>, make_shape(Extents...)).left,
          int To = detail::expand_clash(extents_of<Right>, make_shape(Extents...)).right>
  requires arithmetic_operands<expression<Element, Extents...>, Right> && expansion_keeps_all_axes<Rank, ResultRank> && extent_expands<From, To>
constexpr expression<Element, Extents...>& operator+=(expression<Element, Extents...>& left, Right&& right) {
  return left = left + right;
}
template <element Element, int... Extents, class Right, int Rank = rank_of<Right>, int ResultRank = sizeof...(Extents),
          int From = detail::expand_clash(extents_of<Right>, make_shape(Extents...)).left,
          int To = detail::expand_clash(extents_of<Right>, make_shape(Extents...)).right>
  requires arithmetic_operands<expression<Element, Extents...>, Right> && expansion_keeps_all_axes<Rank, ResultRank> && extent_expands<From, To>
constexpr expression<Element, Extents...>& operator-=(expression<Element, Extents...>& left, Right&& right) {
  return left = left - right;
}
template <element Element, int... Extents, class Right, int Rank = rank_of<Right>, int ResultRank = sizeof...(Extents),
          int From = detail::expand_clash(extents_of<Right>, make_shape(Extents...)).left,
          int To = detail::expand_clash(extents_of<Right>, make_shape(Extents...)).right>
  requires arithmetic_operands<expression<Element, Extents...>, Right> && expansion_keeps_all_axes<Rank, ResultRank> && extent_expands<From, To>
constexpr expression<Element, Extents...>& operator*=(expression<Element, Extents...>& left, Right&& right) {
  return left = left * right;
}
template <element Element, int... Extents, class Right, int Rank = rank_of<Right>, int ResultRank = sizeof...(Extents),
          int From = detail::expand_clash(extents_of<Right>, make_shape(Extents...)).left,
          int To = detail::expand_clash(extents_of<Right>, make_shape(Extents...)).right>
  requires floating_operands<expression<Element, Extents...>, Right> && expansion_keeps_all_axes<Rank, ResultRank> && extent_expands<From, To>
constexpr expression<Element, Extents...>& operator/=(expression<Element, Extents...>& left, Right&& right) {
  return left = left / right;
}

}  // namespace inlay
