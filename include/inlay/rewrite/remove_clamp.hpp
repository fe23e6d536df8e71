/// Limits that a value keeps to anyway are removed.
#pragma once

#include <inlay/rewrite/bounds.hpp>
#include <inlay/rewrite/clamps.hpp>

namespace inlay::rewrite {

namespace detail {

constexpr bool apply_remove_clamp(rewriter& rw, node_id id) {
  const clamp_match clamp = match_clamp(rw, id);
  if (!clamp) return false;
  const bounds value = bounds_of(rw, clamp.value);
  if (!value.known()) return false;
  bounds limit{0, 0};
  if (clamp.constant != no_node) limit = bounds_of_constant(rw, clamp.constant);
  if (clamp.lower ? !(value.lower >= limit.upper) : !(value.upper <= limit.lower)) return false;
  const bool may_be_zero = value.lower <= 0 && value.upper >= 0 && limit.lower <= 0 && limit.upper >= 0;
  if (rw.options().ieee && clamp.constant != no_node && may_be_zero)
    return rw.miss("the limit is zero, and the value may be a zero of the other sign");
  return rw.replace(id, clamp.value);
}

}  // namespace detail

/// relu(x), max(x, c) and min(x, c) are x where the operations that compute x keep it on that side of c: relu of a max pool of relus, of a
/// sum of relus, or of a concatenation of sigmoids.
///
///     %1 = map.relu %0 : f32[1, 2, 4, 4]                   %1 = map.relu %0 : f32[1, 2, 4, 4]
///     %2 = window_reduce.max %1 : f32[1, 2, 2, 2]    =>    %2 = window_reduce.max %1 : f32[1, 2, 2, 2]
///     %3 = map.relu %2 : f32[1, 2, 2, 2]
///
/// Exact, also for NaN, which limits let pass. But max(-0, 0) is 0, and min(0, -0) is -0 (relu keeps -0): left alone with `ieee`.
inline constexpr rule remove_clamp{"remove_clamp", roots(scalar_function::relu, scalar_function::maximum, scalar_function::minimum),
                                   &detail::apply_remove_clamp};

}  // namespace inlay::rewrite
