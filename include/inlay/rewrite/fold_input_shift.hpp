/// A shift by constants moves behind the product that reads it.
#pragma once

#include <inlay/rewrite/fold_scale.hpp>

namespace inlay::rewrite {

namespace detail {

/// One number for each channel, repeated over the other axes; the channels lie along axis 1 or are all.
constexpr evaluated repeated(const evaluated& numbers, const shape& extents) {
  evaluated result{extents, numbers.type, {}};
  int inner = 1;
  for (int i = 2; i < extents.rank; ++i) inner *= extents[i];
  for (int i = 0; i < extents[1]; ++i)
    for (int k = 0; k < inner; ++k) result.elements.push_back(numbers[numbers.size() == 1 ? 0 : i]);
  return result;
}

/// What a shift of each input channel adds to each output channel: the sums of the weights. Every window reads it all.
constexpr evaluated shift_of_windows(const node& product, const evaluated& numbers, const evaluated& weights, const shape& in) {
  if (product.kind == op::contract) {
    const shape out = make_shape(1, product.extents[product.extents.rank - 1]);
    const node row{.kind = op::contract, .type = product.type, .extents = out, .transpose_b = product.transpose_b};
    evaluated result = inlay::detail::evaluate_contract(row, repeated(numbers, make_shape(1, in[in.rank - 1])), weights);
    result.extents = make_shape(result.size());
    return result;
  }
  node at_once = product;
  shape field = in;
  field[0] = at_once.extents[0] = 1;
  for (int i = 0; i < product.geometry.rank; ++i) {
    field[i + 2] = product.geometry.kernel[i];
    at_once.extents[i + 2] = 1;
    at_once.geometry.stride[i] = at_once.geometry.dilation[i] = 1;
  }
  return inlay::detail::evaluate_convolve(at_once, repeated(numbers, field), weights);
}

constexpr bool has_partial_windows(const node& product) {
  if (product.kind != op::convolve) return false;
  if (product.transposed) return true;
  for (int i = 0; i < product.geometry.rank; ++i)
    if (product.geometry.pad_before[i] != 0 || product.geometry.pad_after[i] != 0) return true;
  return false;
}

constexpr bool apply_fold_input_shift(rewriter& rw, node_id id) {
  if (weight_operand(rw, id) != 1 || rw[id].transpose_a || (rw[id].kind == op::contract && rw.source(id, 1).extents.rank != 2)) return false;
  const node_id shifted = rw.operand(id, 0);
  const constant_split shift = match_shift(rw, shifted);
  if (!shift) return false;
  rw.about(shifted);
  if (rw.options().ieee) return rw.miss(overflows_move);
  if (!(rw[shifted].extents == rw[shift.value].extents)) return rw.miss("the shift broadcasts its value to a larger shape");
  if (rw.is_output(shifted)) return rw.miss("the shifted value is an output of the network");
  if (rw.uses(shifted) != 1) return rw.miss("the shifted value has other users");
  if (!varies_along(rw[shift.constant].extents, rw[shifted].extents, input_channel_axis(rw, id, 1)))
    return rw.miss("the shift varies within an input channel");
  if (!is_small_weights(rw, rw.operand(id, 1)) || rw.source(id, 1).extents.count() > rw.options().constant_budget)
    return rw.miss("the weights are too many to be summed up by the compiler");
  const evaluated weights = evaluate_constant(rw.current(), rw.operand(id, 1));
  const node product = rw[id];
  const shape in = rw[shifted].extents;
  const evaluated numbers = elements_of(rw, shift.constant);
  evaluated total;
  if (has_partial_windows(product)) {
    // A map behind a product costs nothing; one number for each position is a value to be read.
    const op before = rw[shift.value].kind;
    if (before == op::map || before == op::contract || before == op::convolve || before == op::window_reduce)
      return rw.miss("zeros of the padding are not shifted");
    node map = product;
    shape field = in;
    field[0] = map.extents[0] = 1;
    const long long positions = product.transposed ? field.count() * weights.extents[1] : map.extents.count() * weights.extents[1];
    long long taps = 1;
    for (int i = 2; i < weights.extents.rank; ++i) taps *= weights.extents[i];
    if (map.extents.count() > rw.options().constant_budget || positions * taps > 16LL * rw.options().constant_budget)
      return rw.miss("zeros of the padding are not shifted");
    total = inlay::detail::evaluate_convolve(map, repeated(numbers, field), weights);
  } else {
    total = shift_of_windows(product, numbers, weights, in);
  }
  if (!is_finite_everywhere(total)) return rw.miss("the shift is not finite everywhere");
  builder& target = rw.build();
  const node_id unshifted = target.append(product, {shift.value, rw.operand(id, 1)});
  return rw.replace(id, rw.build().map(scalar_function::add, unshifted, store(rw.build(), total)));
}

}  // namespace detail

/// w (x + b) is w x + w b: a shift by constants, one for each input channel, moves behind the product, where it joins the bias; a scale before it
/// is then next to the weights. Padding adds zeros, not shifts: windows that hang over the border take in less of b. Then one number for each
/// position is added, if those are few and the shift would be a step of its own.
///
///     %1 = map.add %0, %b : f32[1, 4, 9, 9]              %3 = convolve %0, %w : f32[1, 8, 7, 7]
///     %2 = convolve %1, %w : f32[1, 8, 7, 7]       =>    %4 = map.add %3, %c : f32[1, 8, 7, 7]        %c = sums of %w * %b
///
/// Weights are read, so up to the constant budget only. Rounding: the distributive law.
inline constexpr rule fold_input_shift{"fold_input_shift", roots(op::contract, op::convolve), &detail::apply_fold_input_shift};

}  // namespace inlay::rewrite
