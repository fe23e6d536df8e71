/// A scale by constants moves in front of a shift by constants.
#pragma once

#include <inlay/rewrite/weights.hpp>

namespace inlay::rewrite {

namespace detail {

/// Why a shift cannot be scaled by factors of these extents, or nullptr.
constexpr const char* refuse_scaled_shift(const rewriter& rw, node_id shift, const shape& factors) {
  if (combination_grows(factors, rw[shift].extents)) return "scale and shift together are larger than either of them";
  if (broadcast_shape(factors, rw[shift].extents).count() > rw.options().constant_budget)
    return "the scaled shift is too large to be computed by the compiler";
  return nullptr;
}
constexpr evaluated scaled_shift(const rewriter& rw, node_id shift, const evaluated& factors) {
  return combine(scalar_function::multiply, elements_of(rw, shift), factors);
}

constexpr bool apply_scale_before_shift(rewriter& rw, node_id id) {
  const scale_match scale = match_scale(rw, id);
  if (!scale) return false;
  const constant_split shift = match_shift(rw, scale.value);
  if (!shift || !(is_product(rw, shift.value) || match_scale(rw, shift.value))) return false;
  rw.about(shift.value);
  if (rw.options().ieee) return rw.miss(overflows_move);
  if (!(rw[id].extents == rw[scale.value].extents && rw[id].extents == rw[shift.value].extents))
    return rw.miss("the scale or the shift broadcasts to a larger shape");
  if (rw.is_output(scale.value)) return rw.miss("the shifted value is an output of the network");
  if (rw.uses(scale.value) != 1) return rw.miss("the shifted value has other users");
  if (const char* reason = refuse_scaled_shift(rw, shift.constant, factor_extents(rw, scale))) return rw.miss(reason);
  const evaluated factors = factors_of(rw, scale), scaled = scaled_shift(rw, shift.constant, factors);
  if (!is_finite_everywhere(scaled)) return rw.miss("the scaled shift is not finite everywhere");
  builder& target = rw.build();
  const node_id product = target.map(scalar_function::multiply, shift.value, store(target, factors));
  return rw.replace(id, target.map(scalar_function::add, product, store(target, scaled)));
}

}  // namespace detail

/// (x + b) * s becomes x * s + b * s where x is a product or a scaled value: then the scale can be folded into what is before it.
///
///     %1 = contract %0, %w : f32[2, 8]                %1 = contract %0, %w : f32[2, 8]
///     %3 = map.add %1, %2 : f32[2, 8]           =>    %6 = map.multiply %1, %4 : f32[2, 8]
///     %5 = map.multiply %3, %4 : f32[2, 8]            %8 = map.add %6, %7 : f32[2, 8]             %7 = %2 * %4
///
/// Divisions and negations count as scales. Rounding: the distributive law; b * s is kept in double precision.
inline constexpr rule scale_before_shift{"scale_before_shift", roots(scalar_function::multiply, scalar_function::divide, scalar_function::negative),
                                         &detail::apply_scale_before_shift};

}  // namespace inlay::rewrite
