/// A scale by one constant moves in front of a view.
#pragma once

#include <inlay/rewrite/affine.hpp>

namespace inlay::rewrite {

namespace detail {

constexpr bool apply_scale_before_view(rewriter& rw, node_id id) {
  const scale_match scale = match_scale(rw, id);
  if (!scale) return false;
  const node_id view = scale.value;
  if (!facts(rw[view].kind).view || rw[view].kind == op::broadcast || rw[view].kind == op::slice) return false;
  node_id below = rw.operand(view, 0);
  while (rw[below].kind == op::reshape || rw[below].kind == op::permute) below = rw.operand(below, 0);
  if (!is_product(rw, below) && rw[below].kind != op::reduce && !match_scale(rw, below) && !match_shift(rw, below)) return false;
  rw.about(below);
  if (factor_extents(rw, scale).count() != 1) return rw.miss("the scale is not one number for all elements");
  if (rw[id].extents.rank != rw[view].extents.rank) return rw.miss("the scale broadcasts the view to a larger shape");
  if (rw.is_output(view)) return rw.miss("the unscaled view is an output of the network");
  if (rw.uses(view) != 1) return rw.miss("the unscaled view has other users");
  if (rw.uses(rw.operand(view, 0)) != 1) return rw.miss("the value under the view has other users");
  if (rw.options().ieee && scale.divides) return rw.miss("a multiplication by the reciprocal may overflow where the division does not");
  const dtype type = rw[id].type;
  const double factor = factors_of(rw, scale)[0];
  if (!is_finite_everywhere({{}, type, {factor}})) return rw.miss("the scale is not finite");
  builder& target = rw.build();
  const node_id scaled = target.map(scalar_function::multiply, rw.operand(view, 0), target.splat(type, factor));
  return rw.replace(id, rw.build_like(view).append(rw[view], {scaled}));
}

}  // namespace detail

/// A multiplication or division by one number, or a negation, after a reshape or permute moves in front of it where it meets a product, a
/// reduction, or another scale or shift by constants: queries of attention are scaled after their heads were split.
///
///     %1 = contract %0, %w : f32[6, 8]                %4 = map.multiply %1, 0.5 : f32[6, 8]
///     %2 = reshape %1 : f32[6, 2, 4]            =>    %5 = reshape %4 : f32[6, 2, 4]
///     %3 = map.multiply %2, 0.5 : f32[6, 2, 4]
///
/// Exact for multiplications; a division becomes a multiplication by the reciprocal, kept in double precision.
inline constexpr rule scale_before_view{"scale_before_view", roots(scalar_function::multiply, scalar_function::divide, scalar_function::negative),
                                        &detail::apply_scale_before_view};

}  // namespace inlay::rewrite
