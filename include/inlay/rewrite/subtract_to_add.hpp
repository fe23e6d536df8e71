/// Subtractions with constants become additions.
#pragma once

#include <inlay/rewrite/weights.hpp>

namespace inlay::rewrite {

namespace detail {

constexpr bool apply_subtract_to_add(rewriter& rw, node_id id) {
  if (!is_map(rw, id, scalar_function::subtract) || !facts(rw[id].type).floating) return false;
  const constant_split split = split_constant(rw, id);
  if (!split) return false;
  if (split.constant_first) {
    const bool folds = !rw.options().ieee && (is_product(rw, split.value) || match_scale(rw, split.value) || match_shift(rw, split.value));
    if (!folds || rw.uses(split.value) != 1) return false;
    builder& target = rw.build();
    const node_id negated = target.map(scalar_function::multiply, split.value, target.splat(rw[id].type, -1));
    return rw.replace(id, target.map(scalar_function::add, negated, split.constant));
  }
  const shape extents = rw[split.constant].extents;
  builder& target = rw.build();
  if (is_splat(rw[split.constant])) {
    const node_id constant = target.splat(rw[id].type, -rw[split.constant].source.value, extents);
    return rw.replace(id, target.map(scalar_function::add, split.value, constant));
  }
  if (extents.count() > rw.options().constant_budget) return rw.miss("the constant is too large to be negated by the compiler");
  evaluated negated = elements_of(rw, split.constant);
  for (double& each : negated.elements) each = -each;
  return rw.replace(id, target.map(scalar_function::add, split.value, store(target, negated)));
}

}  // namespace detail

/// x - c becomes x + (-c). c - x becomes x * -1 + c where x is a product, scaled or shifted by constants: then both are folded into it.
///
///     %2 = map.subtract %0, %1 : f32[4]      =>      %2 = map.add %0, %3 : f32[4]      %3 = -%1
///
/// Exact: the same sum, also for infinities, NaN and -0.
inline constexpr rule subtract_to_add{"subtract_to_add", roots(scalar_function::subtract), &detail::apply_subtract_to_add};

}  // namespace inlay::rewrite
