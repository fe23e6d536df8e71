/// Comparisons with zero and sums of both signs become relu, or one maximum.
#pragma once

#include <inlay/rewrite/numbers.hpp>

namespace inlay::rewrite {

namespace detail {

/// `where(x > 0, positive, negative)`, whatever way the comparison is written.
struct sign_choice {
  node_id x = no_node;
  node_id positive = no_node;
  node_id negative = no_node;
  constexpr explicit operator bool() const { return x != no_node; }
};
constexpr sign_choice match_sign_choice(const rewriter& rw, node_id id) {
  using enum scalar_function;
  const node& condition = rw.source(id, 0);
  if (condition.kind != op::map || condition.operands != 2) return {};
  const bool greater_than = condition.function == greater || condition.function == greater_equal;
  if (!greater_than && condition.function != less && condition.function != less_equal) return {};
  const node_id left = rw.operand(rw.operand(id, 0), 0), right = rw.operand(rw.operand(id, 0), 1);
  const bool zero_last = is_number(rw, right, 0);
  if (!zero_last && !is_number(rw, left, 0)) return {};
  const node_id x = zero_last ? left : right;
  if (!(rw[x].extents == rw[id].extents) || rw[x].type != rw[id].type) return {};
  // 0 < x is x > 0
  const bool first_if_positive = greater_than == zero_last;
  return {x, rw.operand(id, first_if_positive ? 1 : 2), rw.operand(id, first_if_positive ? 2 : 1)};
}

/// Which of x and slope * x is meant on both sides of zero: the larger one, the smaller one, or neither.
enum class slope_side { larger, smaller, mixed, not_positive };
constexpr slope_side side_of(const evaluated& slopes) {
  bool larger = true, smaller = true;
  for (double each : slopes.elements) {
    if (!(each > 0) || !is_finite(each)) return slope_side::not_positive;
    larger = larger && each <= 1;
    smaller = smaller && each >= 1;
  }
  return larger ? slope_side::larger : smaller ? slope_side::smaller : slope_side::mixed;
}

constexpr bool recognize_choice(rewriter& rw, node_id id) {
  const sign_choice choice = match_sign_choice(rw, id);
  if (!choice || choice.positive != choice.x) return false;
  if (is_number(rw, choice.negative, 0)) {
    if (rw.options().ieee) return rw.miss("the comparison makes 0 of NaN");
    return rw.replace(id, rw.build().map(scalar_function::relu, choice.x));
  }
  const scale_match scale = match_scale(rw, choice.negative);
  if (!scale || scale.value != choice.x || !(rw[choice.negative].extents == rw[id].extents)) return false;
  if (factor_extents(rw, scale).count() > rw.options().constant_budget) return rw.miss("the slopes are too many to be looked at by the compiler");
  switch (side_of(factors_of(rw, scale))) {
    case slope_side::larger: return rw.replace(id, rw.build().map(scalar_function::maximum, choice.x, choice.negative));
    case slope_side::smaller: return rw.replace(id, rw.build().map(scalar_function::minimum, choice.x, choice.negative));
    case slope_side::mixed: return rw.miss("some slopes are above 1 and some below");
    default: return rw.miss("a slope is not positive");
  }
}

/// relu(-x) times factors, or min(x, 0) times factors, of which slopes are made: the other side of relu(x).
struct negative_part {
  node_id x = no_node;
  evaluated slopes;
};
constexpr negative_part match_negative_part(const rewriter& rw, node_id id, bool subtracted) {
  node_id part = id;
  negative_part result{no_node, inlay::detail::filled(rw[id].type, {}, 1)};
  if (const scale_match scale = match_scale(rw, id)) {
    if (factor_extents(rw, scale).count() > rw.options().constant_budget || !(rw[scale.value].extents == rw[id].extents)) return {};
    part = scale.value;
    result.slopes = factors_of(rw, scale);
  }
  if (rw.uses(id) != 1 || rw.uses(part) != 1) return {};
  bool negates = subtracted;
  if (is_map(rw, part, scalar_function::relu)) {
    const number_match negative = match_number_factor(rw, rw.operand(part, 0));
    if (!negative || negative.number != -1) return {};
    result.x = negative.value;
    negates = !negates;
  } else if (is_map(rw, part, scalar_function::minimum)) {
    const constant_split split = split_constant(rw, part);
    if (!split || !is_number(rw, split.constant, 0) || !(rw[split.value].extents == rw[part].extents)) return {};
    result.x = split.value;
  } else {
    return {};
  }
  for (double& each : result.slopes.elements) {
    if (negates) each = -each;
    if (!is_finite(each)) return {};
  }
  return result;
}

constexpr bool recognize_sum(rewriter& rw, node_id id) {
  const bool subtracts = is_map(rw, id, scalar_function::subtract);
  for (int i = 0; i < (subtracts ? 1 : 2); ++i) {
    const node_id positive = rw.operand(id, i), other = rw.operand(id, 1 - i);
    if (!is_map(rw, positive, scalar_function::relu) || rw.uses(positive) != 1) continue;
    const negative_part part = match_negative_part(rw, other, subtracts);
    const node_id x = rw.operand(positive, 0);
    if (part.x != x || !(rw[x].extents == rw[id].extents)) continue;
    if (rw.options().ieee) return rw.miss("the sum of both signs may be a zero of the other sign");
    builder& target = rw.build();
    const node_id slopes = store(target, part.slopes), scaled = target.map(scalar_function::multiply, x, slopes);
    const slope_side side = side_of(part.slopes);
    if (side == slope_side::larger) return rw.replace(id, target.map(scalar_function::maximum, x, scaled));
    if (side == slope_side::smaller) return rw.replace(id, target.map(scalar_function::minimum, x, scaled));
    const node_id zero = target.splat(rw[id].type, 0), is_positive = target.map(scalar_function::greater, x, zero);
    return rw.replace(id, target.map(scalar_function::where, is_positive, x, scaled));
  }
  return false;
}

constexpr bool apply_recognize_relu(rewriter& rw, node_id id) {
  if (!facts(rw[id].type).floating) return false;
  return is_map(rw, id, scalar_function::where) ? recognize_choice(rw, id) : recognize_sum(rw, id);
}

}  // namespace detail

/// where(x > 0, x, 0) is relu(x). where(x > 0, x, a x) and relu(x) - a relu(-x), for constants a, are max(x, a x) if 0 < a <= 1 and min(x, a x) if
/// a >= 1. The sum becomes the choice for other slopes.
///
///     %1 = map.relu %0 : f32[4]
///     %2 = map.negative %0 : f32[4]               %6 = map.multiply %0, 0.25 : f32[4]
///     %3 = map.relu %2 : f32[4]             =>    %7 = map.maximum %0, %6 : f32[4]
///     %4 = map.multiply %3, -0.25 : f32[4]
///     %5 = map.add %1, %4 : f32[4]
///
/// Exact for choices, but relu keeps NaN where the comparison makes 0 of it; a sum may have the other sign where it is zero.
inline constexpr rule recognize_relu{"recognize_relu", roots(scalar_function::where, scalar_function::add, scalar_function::subtract),
                                     &detail::apply_recognize_relu};

}  // namespace inlay::rewrite
