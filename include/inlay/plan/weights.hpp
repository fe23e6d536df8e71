/// Weights in normal form: a constant seen through views, at most once multiplied by a constant scale. Only these are packed.
#pragma once

#include <inlay/plan/users.hpp>
#include <inlay/plan/views.hpp>

namespace inlay::plan {

struct weight_source {
  bool possible = false;
  node_id base = no_node;
  view at{};  ///< strides over the extents of the node that was resolved
  node_id scale = no_node;
  view scale_at{};
};

constexpr weight_source resolve_weight(const graph& source, node_id id) {
  const node& value = source[id];
  if (value.kind == op::constant)
    return {.possible = true, .base = id, .at = {0, is_splat(value) ? strides{value.extents.rank, {}} : dense_strides(value.extents)}};
  if (facts(value.kind).view) {
    weight_source result = resolve_weight(source, source.operand(id, 0));
    if (!result.possible) return {};
    const shape& from = source.source(id, 0).extents;
    const optional_view seen = view_of(value, from, result.at);
    const optional_view scale_seen = result.scale == no_node ? optional_view{true, {}} : view_of(value, from, result.scale_at);
    if (!seen.possible || !scale_seen.possible) return {};
    result.at = seen.value;
    result.scale_at = scale_seen.value;
    return result;
  }
  if (value.kind != op::map || value.function != scalar_function::multiply) return {};
  const node_id left = source.operand(id, 0), right = source.operand(id, 1);
  const bool left_is_weight = source[left].extents == value.extents;
  const node_id weight = left_is_weight ? left : right, scale = left_is_weight ? right : left;
  if (!(source[weight].extents == value.extents)) return {};
  weight_source result = resolve_weight(source, weight);
  const weight_source factor = resolve_weight(source, scale);
  if (!result.possible || !factor.possible || result.scale != no_node || factor.scale != no_node) return {};
  result.scale = factor.base;
  result.scale_at = {factor.at.offset, broadcast_strides(source[scale].extents, factor.at.step, value.extents)};
  return result;
}

/// Whether every reader of a node packs it as weights, so that nothing is computed for it at run time.
constexpr bool only_packed(const graph& source, const user_table& users, node_id id) {
  if (users.count(id) == 0 || users.is_output(id)) return false;
  for (int i = 0; i < users.count(id); ++i) {
    const node_id reader = users.user(id, i);
    const node& user = source[reader];
    if (user.kind == op::contract || user.kind == op::convolve) {
      if (source.operand(reader, 0) == id || !resolve_weight(source, id).possible) return false;
      if (user.kind == op::contract && source[id].extents.rank != 2) return false;
    } else if (facts(user.kind).view || (user.kind == op::map && user.function == scalar_function::multiply)) {
      if (!resolve_weight(source, reader).possible || !only_packed(source, users, reader)) return false;
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace inlay::plan
