/// What depends on constants only is computed by the compiler.
#pragma once

#include <inlay/rewrite/weights.hpp>

namespace inlay::rewrite {

namespace detail {

/// Elements that are read or combined to compute a node.
constexpr long long evaluation_cost(const rewriter& rw, node_id id) {
  const node& root = rw[id];
  long long cost = root.extents.count();
  for (int i = 0; i < root.operands; ++i) cost += rw.source(id, i).extents.count();
  switch (root.kind) {
    case op::contract: {
      const shape& a = rw.source(id, 0).extents;
      return cost + root.extents.count() * a[a.rank - (root.transpose_a ? 2 : 1)];
    }
    case op::convolve: {
      const shape& weights = rw.source(id, 1).extents;
      return cost + (root.transposed ? rw.source(id, 0).extents : root.extents).count() * weights.count() / (weights[0] > 0 ? weights[0] : 1);
    }
    case op::window_reduce: return cost + root.extents.count() * root.geometry.kernel[0] * root.geometry.kernel[1] * root.geometry.kernel[2];
    default: return cost;
  }
}

/// A result as the network's own operation would store it, where infinities must stay: else it is rounded when it is used.
constexpr evaluated as_stored(const rewriter& rw, evaluated&& result) {
  if (rw.options().ieee)
    for (double& each : result.elements) each = inlay::detail::converted_to(result.type, each);
  return static_cast<evaluated&&>(result);
}

constexpr bool apply_fold_constants(rewriter& rw, node_id id) {
  const node& root = rw[id];
  if (root.extents.count() == 0) return rw.set_constant(id, splat_of(0));  // no elements depend on nothing
  bool splats = true;
  for (int i = 0; i < root.operands; ++i) {
    const node& operand = rw.source(id, i);
    if (operand.kind != op::constant) return false;
    splats = splats && is_splat(operand);
  }
  if (root.operands == 0) return false;
  if (root.kind == op::reshape || (splats && facts(root.kind).view)) {
    const constant_source elements = rw.source(id, 0).source;
    return rw.set_constant(id, elements);
  }
  if (splats && root.kind == op::map) {
    node scalar = root;
    scalar.extents = {};
    evaluated operands[3];
    list<const evaluated*> places;
    for (int i = 0; i < scalar.operands; ++i) {
      operands[i] = inlay::detail::filled(rw.source(id, i).type, {}, rw.source(id, i).source.value);
      places.push_back(&operands[i]);
    }
    const evaluated result = as_stored(rw, inlay::detail::evaluate_map(scalar, places));
    if (result.wide.empty()) return rw.set_constant(id, splat_of(result[0]));  // a 64-bit integer that is no double is no splat
  }
  if (root.kind == op::broadcast) return false;
  const bool packs_parts = rw.weights() <= rw.options().weight_budget;
  if (is_scaled_weights(rw, id) || (packs_parts && is_part_of_weights(rw, id))) return false;
  const auto may_be_weights = [&](node_id user) { return rw[user].kind != op::map || is_scaled_weights(rw, user); };
  if (facts(root.kind).view && is_in_memory(rw, id) && rw.any_user(id, may_be_weights)) return false;
  if (root.extents.count() > rw.options().constant_budget) return rw.miss("the result is too large to be computed by the compiler");
  if (evaluation_cost(rw, id) > 16LL * rw.options().constant_budget) return rw.miss("the result takes the compiler too long to compute");
  if (root.kind == op::map && root.operands < 3) {
    const evaluated left = elements_of(rw, rw.operand(id, 0));
    if (root.operands == 1) return rw.set_constant(id, stored(rw.build(), as_stored(rw, combine(root.function, root.type, left, left))));
    const evaluated right = elements_of(rw, rw.operand(id, 1));
    return rw.set_constant(id, stored(rw.build(), as_stored(rw, combine(root.function, root.type, left, right))));
  }
  return rw.set_constant(id, stored(rw.build(), as_stored(rw, evaluate_constant(rw.current(), id))));
}

}  // namespace detail

/// A node whose operands are constants becomes a constant, computed in double precision, and so does one that has no elements.
///
///     %2 = map.rsqrt %1 : f32[8]      =>      %2 = constant {...} : f32[8]
///
/// Left alone: large results, and weights: views of the user's memory that are not read by maps alone (reshapes only give their constant
/// other extents) and the normal form of weights. Rounding: intermediate results are not rounded to the element type, but with `ieee` they are.
inline constexpr rule fold_constants{"fold_constants", all_roots_but(roots(op::input, op::constant)), &detail::apply_fold_constants};

}  // namespace inlay::rewrite
