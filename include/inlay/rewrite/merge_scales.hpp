/// Two scales by constants become one.
#pragma once

#include <inlay/rewrite/affine.hpp>

namespace inlay::rewrite {

namespace detail {

constexpr bool apply_merge_scales(rewriter& rw, node_id id) {
  const scale_match outer = match_scale(rw, id);
  if (!outer) return false;
  const scale_match inner = match_scale(rw, outer.value);
  if (!inner || is_constant(rw, inner.value)) return false;
  rw.about(outer.value);
  if (rw.options().ieee) return rw.miss(overflows_move);
  if (rw.is_output(outer.value)) return rw.miss("the value between the scales is an output of the network");
  if (rw.uses(outer.value) != 1) return rw.miss("the value between the scales has other users");
  if (combination_grows(factor_extents(rw, inner), factor_extents(rw, outer)))
    return rw.miss("both scales together are larger than either of them");
  if (broadcast_shape(factor_extents(rw, inner), factor_extents(rw, outer)).count() > rw.options().constant_budget)
    return rw.miss("the product of the scales is too large to be computed by the compiler");
  const evaluated factors = combine(scalar_function::multiply, factors_of(rw, inner), factors_of(rw, outer));
  if (!is_finite_everywhere(factors)) return rw.miss("the product of the scales is not finite everywhere");
  builder& target = rw.build();
  return rw.replace(id, target.map(scalar_function::multiply, inner.value, store(target, factors)));
}

}  // namespace detail

/// Multiplications, divisions and negations in a row, each by constants, become one multiplication.
///
///     %2 = map.multiply %0, %1 : f32[4]      =>      %4 = map.multiply %0, %5 : f32[4]      %5 = %1 * %3
///     %4 = map.multiply %2, %3 : f32[4]
///
/// Rounding: x * (a * b) instead of (x * a) * b; the product of the constants is kept in double precision.
inline constexpr rule merge_scales{"merge_scales", roots(scalar_function::multiply, scalar_function::divide, scalar_function::negative),
                                   &detail::apply_merge_scales};

}  // namespace inlay::rewrite
