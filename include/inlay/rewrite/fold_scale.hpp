/// A scale by constants moves into the weights of the product that feeds it.
#pragma once

#include <inlay/rewrite/weights.hpp>

namespace inlay::rewrite {

namespace detail {

/// Why weights cannot take factors in, or nullptr.
constexpr const char* refuse_factors(rewriter& rw, const evaluated& factors) {
  if (!is_finite_everywhere(factors)) return "the scale is not finite everywhere";
  if (rw.options().ieee) return overflows_move;
  if (rw.weights() > rw.options().weight_budget) return exceeds_weight_budget;
  return nullptr;
}

/// Why a product cannot take in a scale of its result that has these extents, or nullptr.
constexpr const char* refuse_scale(const rewriter& rw, node_id product, const shape& factors) {
  if (rw.is_output(product)) return "the unscaled result is an output of the network";
  if (rw.uses(product) != 1) return "the unscaled result has other users";
  const int weights = weight_operand(rw, product);
  if (weights < 0) return "the weights are known only when the network runs";
  if (!varies_along(factors, rw[product].extents, output_channel_axis(rw, product, weights))) return "the scale varies within an output channel";
  return nullptr;
}
/// One factor for each output channel, as the weights take it in.
constexpr evaluated weight_factors(const rewriter& rw, node_id product, evaluated&& factors) {
  const int weights = weight_operand(rw, product);
  return factors_for_weights(rw[product], weights, rw.source(product, weights).extents, false, static_cast<evaluated&&>(factors));
}

constexpr bool apply_fold_scale(rewriter& rw, node_id id) {
  const scale_match scale = match_scale(rw, id);
  if (!scale) {
    if (!is_map(rw, id, scalar_function::multiply)) return false;
    for (int i = 0; i < 2; ++i) {
      const node_id factor = rw.operand(id, i);
      if (!is_product(rw, factor) || rw.uses(factor) != 1 || weight_operand(rw, factor) < 0) continue;
      rw.about(factor);
      return rw.miss("the scale is not constant");
    }
    return false;
  }
  const node_id product = scale.value;
  if (!is_product(rw, product)) {
    if (rw[product].kind != op::map || rw[product].operands == 0 || rw.uses(product) != 1) return false;
    for (int i = 0; i < rw[product].operands; ++i) {
      const node_id below = rw.operand(product, i);
      if (!is_product(rw, below) || match_scale(rw, product) || match_shift(rw, product)) continue;
      rw.about(below);
      return rw.miss(is_map(rw, product, scalar_function::add) ? "a value that is not constant is added before the scale"
                                                               : "another function is applied before the scale");
    }
    return false;
  }
  rw.about(product);
  if (!(rw[id].extents == rw[product].extents)) return rw.miss("the scale broadcasts the result to a larger shape");
  if (const char* reason = refuse_scale(rw, product, factor_extents(rw, scale))) return rw.miss(reason);
  evaluated factors = factors_of(rw, scale);
  if (const char* reason = refuse_factors(rw, factors)) return rw.miss(reason);
  if (const char* reason = scale_weights(rw, product, weight_operand(rw, product), weight_factors(rw, product, static_cast<evaluated&&>(factors))))
    return rw.miss(reason);
  return rw.replace(id, product);
}

}  // namespace detail

/// A multiplication or division by constants, one for each output channel, or a negation, moves into the weights. They are not computed
/// here: a kernel's constant is `weights * scale`.
///
///     %2 = convolve %0, %1 : f32[1, 8, 9, 9]              %3 = map.multiply %1, %s : f32[8, 4, 3, 3]
///     %3 = constant {...} : f32[8, 1, 1]            =>    %4 = convolve %0, %3 : f32[1, 8, 9, 9]
///     %4 = map.multiply %2, %3 : f32[1, 8, 9, 9]
///
/// Works for contract, and for convolve with any groups, dilation and stride, also transposed. Rounding: w * s is rounded once instead of
/// (x * w) * s; factors are kept in double precision, reciprocals too.
inline constexpr rule fold_scale{"fold_scale", roots(scalar_function::multiply, scalar_function::divide, scalar_function::negative),
                                 &detail::apply_fold_scale};

}  // namespace inlay::rewrite
