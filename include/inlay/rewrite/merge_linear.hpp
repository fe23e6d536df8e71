/// A product of a product becomes one product.
#pragma once

#include <inlay/rewrite/weights.hpp>

namespace inlay::rewrite {

namespace detail {

/// Where the element for one output, input and tap stands in weights; of both weights `output` and `input` count the values between.
struct weight_strides {
  int output = 0, input = 0, tap = 0;
};
constexpr weight_strides strides_of_weights(const node& product, const shape& weights) {
  if (product.kind == op::contract) return product.transpose_b ? weight_strides{weights[1], 1, 0} : weight_strides{1, weights[1], 0};
  int taps = 1;
  for (int i = 2; i < weights.rank; ++i) taps *= weights[i];
  return {weights[1] * taps, taps, 1};
}

/// Two products in a row: how many of what they have.
struct linear_pair {
  node_id inner = no_node;
  node_id outer = no_node;
  node_id shift = no_node;  ///< a constant, added between
  int inputs = 0, between = 0, outputs = 0;
  int inner_taps = 1, outer_taps = 1;
  constexpr long long multiplications() const { return 1LL * inputs * between * outputs * inner_taps * outer_taps; }
  constexpr long long weights() const { return 1LL * inputs * outputs * inner_taps * outer_taps; }
};

constexpr bool is_point(const window& geometry) {
  for (int i = 0; i < geometry.rank; ++i)
    if (geometry.kernel[i] != 1 || geometry.stride[i] != 1 || geometry.pad_before[i] != 0 || geometry.pad_after[i] != 0) return false;
  return true;
}
constexpr bool pads(const window& geometry) {
  for (int i = 0; i < geometry.rank; ++i)
    if (geometry.pad_before[i] != 0 || geometry.pad_after[i] != 0) return true;
  return false;
}

constexpr linear_pair find_pair(const rewriter& rw, node_id outer) {
  linear_pair result{.outer = outer};
  node_id between = rw.operand(outer, 0);
  if (const constant_split shift = match_shift(rw, between); shift && rw[shift.value].extents == rw[between].extents) {
    result.shift = shift.constant;
    between = shift.value;
  }
  if (rw[between].kind != rw[outer].kind || !facts(rw[outer].type).floating) return {};
  if (!is_weights(rw, rw.operand(outer, 1)) || !is_weights(rw, rw.operand(between, 1)) || is_weights(rw, rw.operand(between, 0))) return {};
  const node &first = rw[between], &second = rw[outer];
  const shape &v = rw.source(between, 1).extents, &w = rw.source(outer, 1).extents;
  if (first.kind == op::contract) {
    if (second.transpose_a || v.rank != 2 || w.rank != 2) return {};
    result.inputs = v[first.transpose_b ? 1 : 0];
    result.between = v[first.transpose_b ? 0 : 1];
    result.outputs = w[second.transpose_b ? 0 : 1];
  } else {
    if (first.transposed || second.transposed || first.groups != 1 || second.groups != 1) return {};
    result.inputs = v[1];
    result.between = v[0];
    result.outputs = w[0];
    for (int i = 2; i < v.rank; ++i) {
      result.inner_taps *= v[i];
      result.outer_taps *= w[i];
    }
  }
  result.inner = between;
  return result;
}

/// The sum over the values between of what both products multiply with.
constexpr evaluated product_of_weights(const rewriter& rw, const linear_pair& pair, const shape& extents, const weight_strides& to) {
  const evaluated inner = evaluate_constant(rw.current(), rw.operand(pair.inner, 1));
  const evaluated outer = evaluate_constant(rw.current(), rw.operand(pair.outer, 1));
  const weight_strides a = strides_of_weights(rw[pair.inner], inner.extents), b = strides_of_weights(rw[pair.outer], outer.extents);
  evaluated result = inlay::detail::filled(inner.type, extents);
  // Raw pointers: up to 65,536 rounds.
  const double *left = inner.elements.data(), *right = outer.elements.data();
  const int taps = pair.inner_taps * pair.outer_taps;
  for (int o = 0; o < pair.outputs; ++o)
    for (int i = 0; i < pair.inputs; ++i)
      for (int t = 0; t < taps; ++t) {
        const double* x = left + i * a.input + (pair.inner_taps > 1 ? t * a.tap : 0);
        const double* y = right + o * b.output + (pair.outer_taps > 1 ? t * b.tap : 0);
        double sum = 0;
        for (int m = 0; m < pair.between; ++m) sum += x[m * a.output] * y[m * b.input];
        result[o * to.output + i * to.input + t * to.tap] = sum;
      }
  return result;
}

/// What the outer product makes of the shift between, one value for each output.
constexpr evaluated product_of_shift(const rewriter& rw, const linear_pair& pair, const shape& extents) {
  const evaluated outer = evaluate_constant(rw.current(), rw.operand(pair.outer, 1)), shift = elements_of(rw, pair.shift);
  const weight_strides b = strides_of_weights(rw[pair.outer], outer.extents);
  evaluated result = inlay::detail::filled(outer.type, extents);
  for (int o = 0; o < pair.outputs; ++o)
    for (int m = 0; m < pair.between; ++m)
      for (int t = 0; t < pair.outer_taps; ++t)
        result[o] += shift[shift.size() == 1 ? 0 : m] * outer[o * b.output + m * b.input + t * b.tap];
  return result;
}

/// Multiplications of both products, or of the one that would take their place.
constexpr long long work_of_both(const rewriter& rw, const linear_pair& pair) {
  return rw[pair.inner].extents.count() * pair.inputs * pair.inner_taps + rw[pair.outer].extents.count() * pair.between * pair.outer_taps;
}
constexpr long long work_of_one(const rewriter& rw, const linear_pair& pair) {
  return rw[pair.outer].extents.count() * pair.inputs * pair.inner_taps * pair.outer_taps;
}

constexpr bool apply_merge_linear(rewriter& rw, node_id id) {
  const linear_pair pair = find_pair(rw, id);
  if (pair.inner == no_node) return false;
  rw.about(pair.inner);
  const bool convolves = rw[id].kind == op::convolve;
  for (const node_id value : {pair.inner, rw.operand(id, 0)}) {
    if (rw.is_output(value)) return rw.miss("the value between the products is an output of the network");
    if (rw.uses(value) != 1) return rw.miss("the value between the products has other users");
  }
  const bool point_last = convolves && is_point(rw[id].geometry), point_first = convolves && is_point(rw[pair.inner].geometry);
  if (convolves && !point_last && !point_first) return rw.miss("neither convolution is of single elements: a kernel of 1, stride 1 and no padding");
  if (pair.shift != no_node) {
    if (!varies_along(rw[pair.shift].extents, rw[pair.inner].extents, output_channel_axis(rw, pair.inner, 1)))
      return rw.miss("the shift between the products varies within a channel");
    if (convolves && pads(rw[id].geometry)) return rw.miss("the shift between the products is not in the padding of the second one");
  }
  if (work_of_one(rw, pair) >= work_of_both(rw, pair)) return rw.miss("one product would take more multiplications than both");
  if (rw.options().ieee) return rw.miss(overflows_move);
  if (pair.weights() > rw.options().constant_budget || pair.multiplications() > 16LL * rw.options().constant_budget)
    return rw.miss("the product of the weights takes the compiler too long to compute");
  shape extents = rw.source(point_last ? pair.inner : id, 1).extents;
  weight_strides to{1, pair.outputs, 0};
  if (convolves) {
    extents[0] = pair.outputs;
    extents[1] = pair.inputs;
    to = strides_of_weights(rw[id], extents);
  } else {
    extents = make_shape(pair.inputs, pair.outputs);
  }
  const evaluated weights = product_of_weights(rw, pair, extents, to);
  if (!is_finite_everywhere(weights)) return rw.miss("the product of the weights is not finite everywhere");
  const node_id x = rw.operand(pair.inner, 0);
  const window geometry = rw[point_last ? pair.inner : id].geometry;
  const bool transpose_a = rw[pair.inner].transpose_a;
  evaluated shift;
  if (pair.shift != no_node) {
    shape channels = make_shape(pair.outputs);
    for (int i = 2; i < extents.rank; ++i) channels.append(1);
    shift = product_of_shift(rw, pair, channels);
    if (!is_finite_everywhere(shift)) return rw.miss("the product of the weights is not finite everywhere");
  }
  builder& target = rw.build();
  const node_id merged = store(target, weights);
  node_id result = convolves ? target.convolve(x, merged, geometry) : target.contract(x, merged, transpose_a);
  if (pair.shift != no_node) result = target.map(scalar_function::add, result, store(target, shift));
  return rw.replace(id, result);
}

}  // namespace detail

/// A product of a product, with nothing but a shift between, becomes one product where that takes fewer multiplications: matrix products with
/// constant right operands, and convolutions without groups one of which is of single elements (1 x 1). The weights are multiplied here.
///
///     %2 = contract %0, %1 : f32[4, 16]
///     %4 = contract %2, %3 : f32[4, 2]      =>      %4 = contract %0, %5 : f32[4, 2]      %5 = %1 * %3
///
/// Rounding: x * (v * w) instead of (x * v) * w. Off with `ieee`.
inline constexpr rule merge_linear{"merge_linear", roots(op::contract, op::convolve), &detail::apply_merge_linear};

}  // namespace inlay::rewrite
