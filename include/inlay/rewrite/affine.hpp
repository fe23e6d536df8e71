/// Scales and shifts by constants: how rewrites recognise them.
#pragma once

#include <inlay/rewrite/constants.hpp>

namespace inlay::rewrite {

/// Why no rewrite associates sums and products in another way where infinities must stay as they are.
inline constexpr const char* overflows_move = "an intermediate value may overflow where it did not, or the reverse";
inline constexpr const char* exceeds_weight_budget = "the model has more weights than the compiler may touch: they stay as they are stored";

/// A map that multiplies a floating-point value by constants: x * s, x / s or -x.
struct scale_match {
  node_id value = no_node;
  node_id constant = no_node;  ///< s; none for -x
  bool divides = false;
  constexpr explicit operator bool() const { return value != no_node; }
};

constexpr scale_match match_scale(const rewriter& rw, node_id id) {
  const node& root = rw[id];
  if (root.kind != op::map || !facts(root.type).floating) return {};
  if (root.function == scalar_function::negative) return {.value = rw.operand(id, 0)};
  if (root.function != scalar_function::multiply && root.function != scalar_function::divide) return {};
  const constant_split split = split_constant(rw, id);
  const bool divides = root.function == scalar_function::divide;
  if (!split || (divides && split.constant_first)) return {};
  return {.value = split.value, .constant = split.constant, .divides = divides};
}

/// The factors of a scale, in double precision; of a division the reciprocals.
constexpr evaluated factors_of(const rewriter& rw, const scale_match& scale) {
  if (scale.constant == no_node) return inlay::detail::filled(rw[scale.value].type, {}, -1);
  evaluated factors = elements_of(rw, scale.constant);
  if (scale.divides)
    for (double& each : factors.elements) each = each == 0 ? math::infinity<double> : 1 / each;
  return factors;
}
constexpr shape factor_extents(const rewriter& rw, const scale_match& scale) {
  return scale.constant == no_node ? shape{} : rw[scale.constant].extents;
}

/// x + c or c + x for a floating-point value.
constexpr constant_split match_shift(const rewriter& rw, node_id id) {
  if (!is_map(rw, id, scalar_function::add) || !facts(rw[id].type).floating) return {};
  return split_constant(rw, id);
}

constexpr bool is_product(const rewriter& rw, node_id id) { return rw[id].kind == op::contract || rw[id].kind == op::convolve; }

}  // namespace inlay::rewrite
