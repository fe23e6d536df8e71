/// A scale by constants moves into the weights of the product that reads it.
#pragma once

#include <inlay/rewrite/fold_scale.hpp>

namespace inlay::rewrite {

namespace detail {

constexpr bool apply_fold_input_scale(rewriter& rw, node_id product) {
  const int weights = weight_operand(rw, product);
  if (weights < 0) return false;
  const node_id scaled = rw.operand(product, 1 - weights);
  const scale_match scale = match_scale(rw, scaled);
  if (!scale || is_constant(rw, scale.value)) return false;
  rw.about(scaled);
  if (!(rw[scaled].extents == rw[scale.value].extents)) return rw.miss("the scale broadcasts its value to a larger shape");
  if (rw.is_output(scaled)) return rw.miss("the scaled value is an output of the network");
  if (rw.uses(scaled) != 1) return rw.miss("the scaled value has other users");
  if (!varies_along(factor_extents(rw, scale), rw[scaled].extents, input_channel_axis(rw, product, weights)))
    return rw.miss("the scale varies within an input channel");
  evaluated factors = factors_of(rw, scale);
  if (const char* reason = refuse_factors(rw, factors)) return rw.miss(reason);
  const shape& extents = rw.source(product, weights).extents;
  evaluated own_factors = factors_for_weights(rw[product], weights, extents, true, static_cast<evaluated&&>(factors));
  if (const char* reason = scale_weights(rw, product, weights, static_cast<evaluated&&>(own_factors))) return rw.miss(reason);
  rw.set_operand(product, 1 - weights, scale.value);
  return true;
}

}  // namespace detail

/// A multiplication or division by constants, one for each input channel, or a negation, moves into the weights of the product that
/// reads it. Zero padding is no obstacle: padding times a scale is still zero.
///
///     %1 = constant {...} : f32[4, 1, 1]                  %3 = map.multiply %w, %s : f32[8, 4, 3, 3]
///     %2 = map.multiply %0, %1 : f32[1, 4, 9, 9]    =>    %4 = convolve %0, %3 : f32[1, 8, 7, 7]
///     %4 = convolve %2, %w : f32[1, 8, 7, 7]
///
/// Rounding: x * (w * s) instead of (x * s) * w.
inline constexpr rule fold_input_scale{"fold_input_scale", roots(op::contract, op::convolve), &detail::apply_fold_input_scale};

}  // namespace inlay::rewrite
