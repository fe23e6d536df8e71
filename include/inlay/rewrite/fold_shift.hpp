/// Two shifts by constants become one.
#pragma once

#include <inlay/rewrite/affine.hpp>

namespace inlay::rewrite {

namespace detail {

constexpr bool apply_fold_shift(rewriter& rw, node_id id) {
  const constant_split outer = match_shift(rw, id);
  if (!outer) return false;
  const constant_split inner = match_shift(rw, outer.value);
  if (!inner) return false;
  rw.about(outer.value);
  if (rw.options().ieee) return rw.miss(overflows_move);
  if (rw.is_output(outer.value)) return rw.miss("the value between the shifts is an output of the network");
  if (rw.uses(outer.value) != 1) return rw.miss("the value between the shifts has other users");
  if (combination_grows(rw[inner.constant].extents, rw[outer.constant].extents))
    return rw.miss("both shifts together are larger than either of them");
  const long long count = broadcast_shape(rw[inner.constant].extents, rw[outer.constant].extents).count();
  if (count > rw.options().constant_budget) return rw.miss("the sum of the shifts is too large to be computed by the compiler");
  const evaluated sum = combine(scalar_function::add, elements_of(rw, inner.constant), elements_of(rw, outer.constant));
  if (!is_finite_everywhere(sum)) return rw.miss("the sum of the shifts is not finite everywhere");
  builder& target = rw.build();
  return rw.replace(id, target.map(scalar_function::add, inner.value, store(target, sum)));
}

}  // namespace detail

/// Additions of constants in a row become one: the bias of a layer and the shift of the batch norm after it.
///
///     %2 = map.add %0, %1 : f32[1, 8, 9, 9]      =>      %4 = map.add %0, %5 : f32[1, 8, 9, 9]      %5 = %1 + %3
///     %4 = map.add %2, %3 : f32[1, 8, 9, 9]
///
/// Needs `fold_scale` and `scale_before_shift` to have taken away the scales between them. Rounding: x + (b + c) instead of (x + b) + c;
/// the sum of the constants is kept in double precision.
inline constexpr rule fold_shift{"fold_shift", roots(scalar_function::add), &detail::apply_fold_shift};

}  // namespace inlay::rewrite
