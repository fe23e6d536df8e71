/// Two shifts by constants become one.
#pragma once

#include <utility>

#include <inlay/rewrite/affine.hpp>

namespace inlay::rewrite {

namespace detail {

/// Why a shifted value has to stay as it is, or null.
constexpr const char* shift_stays(const rewriter& rw, node_id shifted) {
  if (rw.options().ieee) return overflows_move;
  if (rw.is_output(shifted)) return "the value between the shifts is an output of the network";
  if (rw.uses(shifted) != 1) return "the value between the shifts has other users";
  return nullptr;
}

/// Why two shifts do not become one, or null and their sum.
constexpr const char* add_shifts(const rewriter& rw, node_id first, node_id second, evaluated& sum) {
  if (combination_grows(rw[first].extents, rw[second].extents)) return "both shifts together are larger than either of them";
  if (broadcast_shape(rw[first].extents, rw[second].extents).count() > rw.options().constant_budget)
    return "the sum of the shifts is too large to be computed by the compiler";
  sum = combine(scalar_function::add, elements_of(rw, first), elements_of(rw, second));
  return is_finite_everywhere(sum) ? nullptr : "the sum of the shifts is not finite everywhere";
}

/// (x + b) + c.
constexpr bool fold_shift_of_shift(rewriter& rw, node_id id, const constant_split& outer) {
  const constant_split inner = match_shift(rw, outer.value);
  if (!inner) return false;
  rw.about(outer.value);
  if (const char* why = shift_stays(rw, outer.value)) return rw.miss(why);
  evaluated sum;
  if (const char* why = add_shifts(rw, inner.constant, outer.constant, sum)) return rw.miss(why);
  builder& target = rw.build();
  return rw.replace(id, target.map(scalar_function::add, inner.value, store(target, sum)));
}

/// (x + b) + (y + c). The shift stays with the later of both, whose loop ends with the sum.
constexpr bool fold_shifts_of_sum(rewriter& rw, node_id id) {
  node_id early = rw.operand(id, 0), late = rw.operand(id, 1);
  if (early == late || !(rw[early].extents == rw[late].extents)) return false;
  if (early > late) std::swap(early, late);
  const constant_split first = match_shift(rw, early), second = match_shift(rw, late);
  if (!first || !second) return false;
  for (node_id shifted : {early, late}) {
    rw.about(shifted);
    if (const char* why = shift_stays(rw, shifted)) return rw.miss(why);
  }
  evaluated sum;
  if (const char* why = add_shifts(rw, first.constant, second.constant, sum)) return rw.miss(why);
  builder& target = rw.build();
  const node_id shifted = target.map(scalar_function::add, second.value, store(target, sum));
  return rw.replace(id, target.map(scalar_function::add, first.value, shifted));
}

constexpr bool apply_fold_shift(rewriter& rw, node_id id) {
  if (!facts(rw[id].type).floating) return false;
  const constant_split outer = match_shift(rw, id);
  return outer ? fold_shift_of_shift(rw, id, outer) : fold_shifts_of_sum(rw, id);
}

}  // namespace detail

/// Additions of constants in a row become one: the bias of a layer and the shift of the batch norm after it. So do those of two values that are
/// added: the biases of a layer and of the shortcut around it.
///
///     %2 = map.add %0, %1 : f32[1, 8, 9, 9]      =>      %4 = map.add %0, %5 : f32[1, 8, 9, 9]      %5 = %1 + %3
///     %4 = map.add %2, %3 : f32[1, 8, 9, 9]
///
///     %4 = map.add %0, %1 : f32[4]               =>      %7 = map.add %2, %8 : f32[4]               %8 = %1 + %3
///     %5 = map.add %2, %3 : f32[4]                       %6 = map.add %0, %7 : f32[4]
///     %6 = map.add %4, %5 : f32[4]
///
/// Needs `fold_scale` and `scale_before_shift` to have taken away the scales between them. Rounding: x + (b + c) instead of (x + b) + c;
/// the sum of the constants is kept in double precision.
inline constexpr rule fold_shift{"fold_shift", roots(scalar_function::add), &detail::apply_fold_shift};

}  // namespace inlay::rewrite
