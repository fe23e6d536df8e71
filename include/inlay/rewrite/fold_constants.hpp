/// What depends on constants only is computed by the compiler.
#pragma once

#include <inlay/rewrite/weights.hpp>

namespace inlay::rewrite {

namespace detail {

/// Multiplications (or other combinations of two elements) that a node takes.
constexpr long long evaluation_cost(const rewriter& rw, node_id id) {
  const node& root = rw[id];
  long long cost = root.extents.count();
  switch (root.kind) {
    case op::contract: {
      const shape& a = rw.source(id, 0).extents;
      return cost * a[a.rank - (root.transpose_a ? 2 : 1)];
    }
    case op::convolve: {
      const shape& weights = rw.source(id, 1).extents;
      return root.transposed ? rw.source(id, 0).extents.count() * weights.count() / weights[0] : cost * weights.count() / weights[0];
    }
    case op::window_reduce:
      for (int extent : root.geometry.kernel) cost *= extent;
      return cost;
    case op::reduce: return rw.source(id, 0).extents.count();
    default: return cost;
  }
}

constexpr bool apply_fold_constants(rewriter& rw, node_id id) {
  const node& root = rw[id];
  bool splats = true;
  for (int i = 0; i < root.operands; ++i) {
    const node& operand = rw.source(id, i);
    if (operand.kind != op::constant) return false;
    splats = splats && is_splat(operand);
  }
  if (root.operands == 0) return false;
  const dtype type = root.type;
  const shape extents = root.extents;
  if (root.kind == op::reshape || (splats && facts(root.kind).view)) {
    const constant_source elements = rw.source(id, 0).source;
    return rw.replace(id, rw.build().constant(type, extents, elements));
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
    return rw.replace(id, rw.build().splat(type, inlay::detail::evaluate_map(scalar, places)[0], extents));
  }
  if (root.kind == op::broadcast) return false;
  if (facts(root.kind).view && is_in_memory(rw, id)) return false;
  if (is_scaled_weights(rw, id)) return false;
  if (extents.count() > rw.options().constant_budget) return rw.miss("the result is too large to be computed by the compiler");
  if (evaluation_cost(rw, id) > 16LL * rw.options().constant_budget) return rw.miss("the result takes the compiler too long to compute");
  const evaluated value = evaluate_constant(rw.current(), id);
  return rw.replace(id, store(rw.build(), value));
}

}  // namespace detail

/// A node whose operands are constants becomes a constant, computed in double precision.
///
///     %2 = map.rsqrt %1 : f32[8]      =>      %2 = constant {...} : f32[8]
///
/// Left alone: large results, views of the user's memory (reshapes only give their constant other extents), and weights in the normal form
/// of fold_scale. Rounding: intermediate results are not rounded to the element type.
inline constexpr rule fold_constants{"fold_constants", any_root & ~roots(op::input, op::constant), &detail::apply_fold_constants};

}  // namespace inlay::rewrite
