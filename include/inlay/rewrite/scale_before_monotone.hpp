/// A positive scale by constants moves in front of functions that it commutes with, towards a product.
#pragma once

#include <inlay/rewrite/fold_scale.hpp>
#include <inlay/rewrite/scale_before_shift.hpp>

namespace inlay::rewrite {

namespace detail {

constexpr bool is_extreme_pool(const node& value) {
  return value.kind == op::window_reduce && (value.how == reduction::maximum || value.how == reduction::minimum);
}
/// Whether a scale may move in front of a node: relu, a maximum or minimum of windows, a concatenation.
constexpr bool commutes_with_scale(const rewriter& rw, node_id id) {
  return is_map(rw, id, scalar_function::relu) || is_extreme_pool(rw[id]) || rw[id].kind == op::concat;
}

/// The factors of one operand: of a part of a concatenation a range of them, unless they do not vary along its axis.
constexpr evaluated factors_of_operand(const evaluated& factors, const node& user, int first, int extent) {
  const int axis = user.axis - (user.extents.rank - factors.extents.rank);
  if (user.kind != op::concat || axis < 0 || factors.extents[axis] == 1) return factors;
  node part{.kind = op::slice, .type = factors.type, .extents = factors.extents};
  part.extents[axis] = extent;
  part.order[axis] = first;
  for (int& step : part.amount) step = 1;
  return inlay::detail::evaluate_slice(part, factors);
}

/// Follows a scale to the products that would take it in, past 16 nodes at most.
class scale_descent {
 public:
  constexpr explicit scale_descent(rewriter& rw) : rw_(rw) {}

  /// Whether all ways up end at products.
  constexpr bool meets_products(node_id id) {
    if (nodes_left_-- == 0) return false;
    if (is_product(rw_, id)) return true;
    if (const constant_split shift = match_shift(rw_, id)) return is_product(rw_, shift.value);
    if (!commutes_with_scale(rw_, id)) return false;
    for (int i = 0; i < rw_[id].operands; ++i)
      if (!meets_products(rw_.operand(id, i))) return false;
    return true;
  }
  /// Why the scale would not get through or not be taken in, or nullptr. `id` is what it stands behind.
  constexpr const char* refuse(node_id id, const evaluated& factors) {
    const node& value = rw_[id];
    rw_.about(id);
    if (is_product(rw_, id)) return refuse_at_product(id, factors);
    if (rw_.is_output(id)) return "a value in front of the scale is an output of the network";
    if (rw_.uses(id) != 1) return "a value in front of the scale has other users";
    if (const constant_split shift = match_shift(rw_, id)) {
      if (!(value.extents == rw_[shift.value].extents)) return "a shift in front of the scale broadcasts to a larger shape";
      if (const char* reason = refuse_scaled_shift(rw_, shift.constant, factors.extents)) return reason;
      if (!is_finite_everywhere(scaled_shift(rw_, shift.constant, factors))) return "the scaled shift is not finite everywhere";
      return refuse(shift.value, factors);
    }
    if (value.kind == op::concat) return refuse_at_parts(id, factors);
    for (double each : factors.elements)
      if (!(each > 0)) return "the scale is not positive everywhere";
    if (is_extreme_pool(value) && !is_same_in_windows(factors.extents, value.extents)) return "the scale varies within a window";
    return refuse(rw_.operand(id, 0), factors);
  }

 private:
  static constexpr bool is_same_in_windows(const shape& factors, const shape& extents) {
    for (int i = 1; i <= factors.rank; ++i)
      if (factors[factors.rank - i] != 1 && extents.rank - i >= 2) return false;
    return true;
  }
  constexpr const char* refuse_at_parts(node_id id, const evaluated& factors) {
    const node& value = rw_[id];
    int first = 0;
    for (int i = 0; i < value.operands; ++i) {
      const node_id part = rw_.operand(id, i);
      const int extent = rw_[part].extents[value.axis];
      if (const char* reason = refuse(part, factors_of_operand(factors, value, first, extent))) return reason;
      first += extent;
    }
    return nullptr;
  }
  constexpr const char* refuse_at_product(node_id id, const evaluated& factors) {
    if (const char* reason = refuse_scale(rw_, id, factors.extents)) return reason;
    if (const char* reason = refuse_factors(rw_, factors)) return reason;
    const bool taken = takes_scale(rw_, id, weight_operand(rw_, id), weight_factors(rw_, id, evaluated(factors)).extents);
    return taken ? nullptr : scaled_along_another_axis;
  }

  rewriter& rw_;
  int nodes_left_ = 16;
};

constexpr bool apply_scale_before_monotone(rewriter& rw, node_id id) {
  const scale_match scale = match_scale(rw, id);
  if (!scale || !commutes_with_scale(rw, scale.value)) return false;
  scale_descent descent(rw);
  if (!descent.meets_products(scale.value)) return false;
  rw.about(scale.value);
  if (rw.options().ieee) return rw.miss("a product that underflows may be a zero of the other sign");
  if (!(rw[id].extents == rw[scale.value].extents)) return rw.miss("the scale broadcasts its value to a larger shape");
  if (factor_extents(rw, scale).count() > rw.options().constant_budget) return rw.miss("the scale is too large to be looked at by the compiler");
  const evaluated factors = factors_of(rw, scale);
  if (const char* reason = descent.refuse(scale.value, factors)) return rw.miss(reason);
  rw.about(scale.value);
  const node moved = rw[scale.value];
  list<node_id> scaled;
  int first = 0;
  for (int i = 0; i < moved.operands; ++i) {
    const node_id x = rw.operand(scale.value, i);
    const int extent = moved.kind == op::concat ? rw[x].extents[moved.axis] : 0;
    builder& target = rw.build();
    scaled.push_back(target.map(scalar_function::multiply, x, store(target, factors_of_operand(factors, moved, first, extent))));
    first += extent;
  }
  return rw.replace(id, rw.build_like(scale.value).append(moved, scaled));
}

}  // namespace detail

/// relu(x) * s is relu(x * s) where s > 0, a maximum of windows times s is the maximum of their elements times s, and parts of a
/// concatenation can be scaled before they are joined. So a scale, the batch norm's after an activation for instance, gets through to the
/// products in front, if each of them can take it in and no value on the way is read by others: then no scale is left.
///
///     %2 = map.add %1, %b : f32[1, 8, 9, 9]              %6 = map.multiply %2, %s : f32[1, 8, 9, 9]
///     %3 = map.relu %2 : f32[1, 8, 9, 9]           =>    %7 = map.relu %6 : f32[1, 8, 9, 9]
///     %5 = map.multiply %3, %s : f32[1, 8, 9, 9]
///
/// `scale_before_shift` and `fold_scale` take it from there. Exact, but where x * s underflows a zero may have the other sign; a division
/// becomes a multiplication by the reciprocal, kept in double precision.
inline constexpr rule scale_before_monotone{"scale_before_monotone",
                                            roots(scalar_function::multiply, scalar_function::divide, scalar_function::negative),
                                            &detail::apply_scale_before_monotone};

}  // namespace inlay::rewrite
