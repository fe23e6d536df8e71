/// Sigmoids that are written with exp or tanh become the function.
#pragma once

#include <inlay/rewrite/numbers.hpp>

namespace inlay::rewrite {

namespace detail {

/// The z of 1 + e^z, where nobody else reads the sum.
constexpr node_id match_one_plus_exp(const rewriter& rw, node_id id) {
  const number_match sum = match_added_number(rw, id);
  if (!sum || sum.number != 1 || !is_map(rw, sum.value, scalar_function::exp)) return no_node;
  return rw.operand(sum.value, 0);
}
constexpr node_id exp_of_one_plus_exp(const rewriter& rw, node_id id) { return match_added_number(rw, id).value; }

/// Whether -z costs nothing: z is negated, scaled or a product.
constexpr bool takes_negation(const rewriter& rw, node_id z) {
  if (rw.uses(z) != 1) return false;
  const constant_split shift = match_shift(rw, z);
  return match_scale(rw, z) || is_product(rw, z) || (shift && is_product(rw, shift.value) && rw.uses(shift.value) == 1);
}
constexpr node_id negated(rewriter& rw, node_id z) {
  return is_map(rw, z, scalar_function::negative) ? rw.operand(z, 0) : rw.build().map(scalar_function::negative, z);
}

constexpr bool recognize_exp_quotient(rewriter& rw, node_id id) {
  const bool reciprocal = is_map(rw, id, scalar_function::reciprocal);
  const node_id divisor = rw.operand(id, reciprocal ? 0 : 1);
  const node_id z = match_one_plus_exp(rw, divisor);
  if (z == no_node) return false;
  const node_id exponential = exp_of_one_plus_exp(rw, divisor);
  rw.about(exponential);
  const bool of_itself = !reciprocal && rw.operand(id, 0) == exponential;
  const bool of_one = reciprocal || (is_number(rw, rw.operand(id, 0), 1) && rw[divisor].extents == rw[id].extents);
  if (!of_itself && !of_one && !takes_negation(rw, z)) return false;
  if (rw.uses(divisor) != 1 || rw.uses(exponential) != (of_itself ? 2 : 1)) return rw.miss("the exponential has other users");
  if (rw.options().ieee && !of_one) return rw.miss("infinity divided by infinity is NaN");
  if (of_itself) return rw.replace(id, rw.build().map(scalar_function::sigmoid, z));
  const node_id numerator = reciprocal ? no_node : rw.operand(id, 0);
  const node_id argument = negated(rw, z);
  const node_id share = rw.build().map(scalar_function::sigmoid, argument);
  return rw.replace(id, of_one ? share : rw.build().map(scalar_function::multiply, numerator, share));
}

/// The u of 1 + tanh(u), read by nobody else.
constexpr node_id match_one_plus_tanh(const rewriter& rw, node_id id) {
  const number_match sum = match_added_number(rw, id);
  if (!sum || sum.number != 1 || rw.uses(id) != 1 || rw.uses(sum.value) != 1) return no_node;
  return is_map(rw, sum.value, scalar_function::tanh) ? rw.operand(sum.value, 0) : no_node;
}
constexpr node_id sigmoid_of_double(rewriter& rw, node_id u) {
  const node_id doubled = times(rw, u, 2);
  return rw.build().map(scalar_function::sigmoid, doubled);
}

/// tanh(u) * 0.5 + 0.5
constexpr bool recognize_shifted_tanh(rewriter& rw, node_id id) {
  const number_match sum = match_added_number(rw, id);
  if (!sum || sum.number != 0.5 || rw.uses(sum.value) != 1) return false;
  const number_match half = match_number_factor(rw, sum.value);
  if (!half || half.number != 0.5 || !is_map(rw, half.value, scalar_function::tanh) || rw.uses(half.value) != 1) return false;
  return rw.replace(id, sigmoid_of_double(rw, rw.operand(half.value, 0)));
}

/// Of a product with y, which may be infinite.
constexpr bool recognize_share(rewriter& rw, node_id id, node_id y, node_id u, double number) {
  if (rw.options().ieee) return rw.miss("1 + tanh may be zero where the sigmoid is not, and zero times infinity is NaN");
  const node_id share = sigmoid_of_double(rw, u);
  return rw.replace(id, times(rw, rw.build().map(scalar_function::multiply, y, share), number));
}

/// (1 + tanh(u)) * c, y * (1 + tanh(u)) * c and y * c * (1 + tanh(u)) for numbers c: one factor is left, 2 * c.
constexpr bool recognize_tanh_product(rewriter& rw, node_id id) {
  if (const number_match outer = match_number_factor(rw, id)) {
    if (const node_id u = match_one_plus_tanh(rw, outer.value); u != no_node)
      return rw.replace(id, times(rw, sigmoid_of_double(rw, u), 2 * outer.number));
    if (!is_map(rw, outer.value, scalar_function::multiply) || rw.uses(outer.value) != 1) return false;
    for (int i = 0; i < 2; ++i) {
      const node_id u = match_one_plus_tanh(rw, rw.operand(outer.value, i)), y = rw.operand(outer.value, 1 - i);
      if (u == no_node || is_constant(rw, y)) continue;
      return recognize_share(rw, id, y, u, 2 * outer.number);
    }
    return false;
  }
  for (int i = 0; i < 2; ++i) {
    const node_id u = match_one_plus_tanh(rw, rw.operand(id, i)), scaled = rw.operand(id, 1 - i);
    const number_match factor = u == no_node ? number_match{} : match_number_factor(rw, scaled);
    if (!factor || rw.uses(scaled) != 1) continue;
    const node_id y = rw.options().ieee ? factor.value : times(rw, factor.value, 2 * factor.number);
    return recognize_share(rw, id, y, u, 1);
  }
  return false;
}

constexpr bool apply_recognize_sigmoid(rewriter& rw, node_id id) {
  if (!facts(rw[id].type).floating) return false;
  switch (rw[id].function) {
    case scalar_function::add: return recognize_shifted_tanh(rw, id);
    case scalar_function::multiply: return recognize_tanh_product(rw, id);
    default: return recognize_exp_quotient(rw, id);
  }
}

}  // namespace detail

/// 1 / (1 + e^-x) and e^x / (1 + e^x) are sigmoid(x), y / (1 + e^-x) is y * sigmoid(x). tanh(u) / 2 + 1 / 2 is sigmoid(2 u), so
/// y * (1 + tanh(u)) / 2, as GELU is often approximated, is y * sigmoid(2 u).
///
///     %1 = map.negative %0 : f32[4]
///     %2 = map.exp %1 : f32[4]            =>      %5 = map.sigmoid %0 : f32[4]
///     %3 = map.add %2, 1 : f32[4]
///     %4 = map.reciprocal %3 : f32[4]
///
/// Rounding; where 1 + tanh(u) cancels, sigmoid(2 u) does not. Infinite exponentials become what they are in the limit instead of NaN, and
/// so do infinite y: left alone with `ieee`.
inline constexpr rule recognize_sigmoid{"recognize_sigmoid",
                                        roots(scalar_function::divide, scalar_function::reciprocal, scalar_function::multiply, scalar_function::add),
                                        &detail::apply_recognize_sigmoid};

}  // namespace inlay::rewrite
