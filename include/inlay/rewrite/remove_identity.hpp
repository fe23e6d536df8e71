/// Operations that give back their operand are removed.
#pragma once

#include <inlay/rewrite/constants.hpp>

namespace inlay::rewrite {

namespace detail {

/// The operand that a map of one constant and one other operand gives back, or `no_node`.
constexpr node_id neutral_operand(const rewriter& rw, node_id id) {
  const constant_split split = split_constant(rw, id);
  if (!split || !(rw[split.value].extents == rw[id].extents) || rw[split.value].type != rw[id].type) return no_node;
  const auto everywhere = [&](double neutral) {
    return all_elements(rw, split.constant, [&](double each) { return each == neutral; });
  };
  constexpr double infinity = math::infinity<double>;
  bool neutral = false;
  switch (rw[id].function) {
    case scalar_function::add:
    case scalar_function::logical_or:
    case scalar_function::logical_xor: neutral = everywhere(0); break;
    case scalar_function::subtract: neutral = !split.constant_first && everywhere(0); break;
    case scalar_function::multiply:
    case scalar_function::logical_and: neutral = everywhere(1); break;
    case scalar_function::divide:
    case scalar_function::pow: neutral = !split.constant_first && everywhere(1); break;
    case scalar_function::maximum: neutral = everywhere(-infinity); break;
    case scalar_function::minimum: neutral = everywhere(infinity); break;
    default: break;
  }
  return neutral ? split.value : no_node;
}

/// x + 0 is 0 for x = -0, but x + (-0) and x - 0 are x.
constexpr bool keeps_negative_zero(const rewriter& rw, node_id id) {
  const bool adds = is_map(rw, id, scalar_function::add);
  if (!adds && !is_map(rw, id, scalar_function::subtract)) return true;
  return all_elements(rw, split_constant(rw, id).constant, [&](double each) { return same_number(each, adds ? -0.0 : 0.0); });
}

constexpr bool moves_nothing(const rewriter& rw, node_id id) {
  const node &root = rw[id], &x = rw.source(id, 0);
  const int rank = root.extents.rank;
  if (root.kind == op::concat && root.operands == 1) return true;
  if (!(root.extents == x.extents)) return false;
  switch (root.kind) {
    case op::reshape:
    case op::broadcast:
    case op::resize: return true;
    case op::pad:
      for (int i = 0; i < rank; ++i)
        if (root.order[i] != 0) return false;
      return true;
    case op::permute:
      for (int i = 0; i < rank; ++i)
        if (root.order[i] != i) return false;
      return true;
    case op::slice:
      for (int i = 0; i < rank; ++i)
        if (root.extents[i] > 1 && root.amount[i] != 1) return false;
      return true;
    case op::reduce: return root.how != reduction::argmax && root.how != reduction::argmin;
    case op::window_reduce:
      for (int i = 0; i < root.geometry.rank; ++i)
        if (root.geometry.kernel[i] != 1 || root.geometry.stride[i] != 1) return false;
      return true;
    default: return false;
  }
}

constexpr bool apply_remove_identity(rewriter& rw, node_id id) {
  const node& root = rw[id];
  if (root.operands == 0) return false;
  const bool keeps_zeros = rw.options().ieee && facts(root.type).floating;
  if (root.kind != op::map) {
    if (!moves_nothing(rw, id)) return false;
    const bool sums = (root.kind == op::reduce || root.kind == op::window_reduce) && root.how == reduction::sum;
    if (keeps_zeros && sums) return rw.miss("adding 0 turns -0 into 0");
    return rw.replace(id, rw.operand(id, 0));
  }
  if (root.function == scalar_function::identity) return root.type == rw.source(id, 0).type && rw.replace(id, rw.operand(id, 0));
  if (root.function == scalar_function::where) {
    const node_id chosen = rw.operand(id, 1);
    return chosen == rw.operand(id, 2) && root.extents == rw[chosen].extents && rw.replace(id, chosen);
  }
  const node_id kept = neutral_operand(rw, id);
  if (kept == no_node) return false;
  if (keeps_zeros && !keeps_negative_zero(rw, id)) return rw.miss("adding 0 turns -0 into 0");
  return rw.replace(id, kept);
}

}  // namespace detail

/// x + 0, x - 0, x * 1, x / 1, x^1, max(x, -inf), min(x, inf), and so on, conversions to the same type, `where` with equal branches,
/// views and resizes to the same extents, pads by nothing, windows of one element, reductions over extents of 1, concatenations of one part.
///
///     %2 = map.multiply %0, %1 : f32[4]      =>      %0
///
/// Constants may be tensors, if they do not broadcast the operand to a larger shape. Exact, but for x + 0 with x = -0, and sums of one such
/// element: they begin with 0.
inline constexpr rule remove_identity{"remove_identity", all_roots_but(roots(op::input, op::constant, op::contract, op::convolve, op::gather)),
                                      &detail::apply_remove_identity};

}  // namespace inlay::rewrite
