/// Products of matrices: matmul, linear, dot and outer.
#pragma once

#include <inlay/expression/axes.hpp>
#include <inlay/expression/map.hpp>

namespace inlay {

/// The extents that a product sums over are equal.
template <int Left, int Right>
concept inner_dimensions_match = Left == Right;
/// Leading axes broadcast.
template <int Left, int Right>
concept batches_broadcast = extents_broadcast<Left, Right>;

namespace detail {

/// matmul's view of its operands: a vector on the left is a row, one on the right a column.
constexpr shape as_left_matrix(const shape& x) { return x.rank == 1 ? make_shape(1, x[0]) : x; }
constexpr shape as_right_matrix(const shape& x) { return x.rank == 1 ? make_shape(x[0], 1) : x; }
constexpr int last_extent(const shape& x, int from_last = 1) { return from_last <= x.rank ? x[x.rank - from_last] : 0; }
constexpr shape leading_axes(shape x, int dropped) {
  x.rank = x.rank > dropped ? x.rank - dropped : 0;
  return x;
}

constexpr shape matmul_shape(const shape& left, const shape& right) {
  const shape full = infer::contract(as_left_matrix(left), as_right_matrix(right), false, false);
  shape kept = leading_axes(full, 2);
  if (left.rank > 1) kept.append(full[full.rank - 2]);
  if (right.rank > 1) kept.append(full[full.rank - 1]);
  return kept;
}
constexpr int matmul_right_inner(const shape& right) { return last_extent(right, right.rank == 1 ? 1 : 2); }

/// What a matrix product needs to know of its operands' shapes.
constexpr extent_pair batch_clash(const shape& left, const shape& right) { return broadcast_clash(leading_axes(left, 2), leading_axes(right, 2)); }

/// x (..., in) times w (out, in) transposed: (..., out).
constexpr shape linear_shape(const shape& x, const shape& w) {
  shape extents = x;
  extents[x.rank - 1] = w[0];
  return extents;
}

}  // namespace detail

template <class Left, class Right>
concept product_operands = weights_have_names<Left, Right> && (traced<Left> || traced<Right>) && tensor_operand<Left> && tensor_operand<Right> &&
                           element_types_match<Left, Right>;

/// NumPy's matmul: (..., m, k) times (..., k, n) is (..., m, n), leading axes broadcast; a vector is a row on the left and a column on
/// the right, and its axis is not in the result.
template <class Left, class Right, int LeftRank = rank_of<Left>, int RightRank = rank_of<Right>,
          int LeftInner = detail::last_extent(extents_of<Left>),
          int RightInner = detail::matmul_right_inner(extents_of<Right>),
          int LeftBatch = detail::batch_clash(extents_of<Left>, extents_of<Right>).left,
          int RightBatch = detail::batch_clash(extents_of<Left>, extents_of<Right>).right>
  requires product_operands<Left, Right> && has_an_axis<LeftRank> && has_an_axis<RightRank> && inner_dimensions_match<LeftInner, RightInner> &&
           batches_broadcast<LeftBatch, RightBatch>
constexpr auto matmul(Left&& left, Right&& right) {
  builder& target = detail::target_of(left, right);
  const scope_guard scope(target, "matmul");
  const composite::term a = composite::reshape(detail::term_of(target, left), detail::as_left_matrix(extents_of<Left>));
  const composite::term b = composite::reshape(detail::term_of(target, right), detail::as_right_matrix(extents_of<Right>));
  constexpr shape extents = detail::matmul_shape(extents_of<Left>, extents_of<Right>);
  return detail::result<detail::common_element_t<Left, Right>, extents>(composite::reshape({target, target.contract(a.id(), b.id())}, extents));
}

/// The sum of the products of two vectors.
template <class Left, class Right, int LeftRank = rank_of<Left>, int RightRank = rank_of<Right>,
          int LeftInner = detail::last_extent(extents_of<Left>),
          int RightInner = detail::last_extent(extents_of<Right>)>
  requires product_operands<Left, Right> && (LeftRank == 1) && (RightRank == 1) && inner_dimensions_match<LeftInner, RightInner>
constexpr auto dot(Left&& left, Right&& right) {
  return matmul(left, right);
}

/// The products of all pairs of elements of two vectors, (m) and (n) to (m, n).
template <class Left, class Right, int LeftRank = rank_of<Left>, int RightRank = rank_of<Right>>
  requires product_operands<Left, Right> && (LeftRank == 1) && (RightRank == 1)
constexpr auto outer(Left&& left, Right&& right) {
  builder& target = detail::target_of(left, right);
  const scope_guard scope(target, "outer");
  constexpr int rows = extents_of<Left>[0], columns = extents_of<Right>[0];
  const composite::term column = composite::reshape(detail::term_of(target, left), make_shape(rows, 1));
  return detail::result<detail::common_element_t<Left, Right>, make_shape(rows, columns)>(column * detail::term_of(target, right));
}

template <int Count>
concept at_most_one_bias = Count <= 1;
/// The bias has one value for each output.
template <int Values, int Outputs>
concept bias_fits_outputs = Values == Outputs;

/// x (..., inputs) times w (outputs, inputs) transposed, plus the bias (outputs) if there is one: (..., outputs).
template <traced Input, tensor_operand Weights, class... Bias, int InputRank = rank_of<Input>, int WeightRank = rank_of<Weights>,
          int InputInner = detail::last_extent(extents_of<Input>), int WeightInner = detail::last_extent(extents_of<Weights>),
          int Outputs = detail::last_extent(extents_of<Weights>, 2), int BiasExtent = detail::extents_of_tensor<Bias...>(make_shape(Outputs)).size()>
  requires weights_have_names<Bias...> && (tensor_operand<Bias> && ...) &&
           at_most_one_bias<sizeof...(Bias)> && element_types_match<Input, Weights, Bias...> &&
           has_an_axis<InputRank> && weights_are_a_matrix<WeightRank> && inner_dimensions_match<InputInner, WeightInner> &&
           bias_fits_outputs<BiasExtent, Outputs>
constexpr auto linear(const Input& x, Weights&& w, Bias&&... bias) {
  builder& target = x.target();
  const scope_guard scope(target, "linear");
  constexpr shape extents = detail::linear_shape(extents_of<Input>, extents_of<Weights>);
  const composite::term rows = composite::reshape(detail::term_of(x), detail::as_left_matrix(extents_of<Input>));
  composite::term y(target, target.contract(rows.id(), detail::lift(target, w), false, true));
  ((y = y + composite::reshape(detail::term_of(target, bias), make_shape(Outputs))), ...);
  return detail::result<element_type_of<Input>, extents>(composite::reshape(y, extents));
}

}  // namespace inlay
