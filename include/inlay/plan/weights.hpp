/// Weights in normal form: a sum of parts, each a constant seen through views, at most once multiplied by a constant scale, that stands
/// somewhere inside the whole. Only these are packed.
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

/// One of the parts that weights are the sum of: elements of `source`, `extents` of them, from `first` on in the whole.
struct weight_part {
  weight_source source;
  shape extents;
  int first[max_rank]{};

  constexpr bool covers(const shape& whole, int axis) const { return first[axis] == 0 && extents[axis] == whole[axis]; }
  constexpr bool covers(const shape& whole) const {
    for (int i = 0; i < whole.rank; ++i)
      if (!covers(whole, i)) return false;
    return true;
  }
};
inline constexpr int max_weight_parts = 64;

namespace detail {

/// A view's parts. A slice may leave nothing of a part; a reshape needs all of it, as a range of rows is no range of other rows.
constexpr bool view_parts(const node& value, const shape& from, list<weight_part>& parts, int begin) {
  int kept = begin;
  for (int k = begin; k < parts.size(); ++k) {
    weight_part part = parts[k];
    if (value.kind == op::reshape && !part.covers(from)) return false;
    bool empty = false;
    node seen = value;  // a slice counts from the part's first element
    if (value.kind == op::slice)
      for (int i = 0; i < from.rank; ++i) {
        const int step = value.amount[i], last = part.first[i] + part.extents[i] - 1;
        // start + index * step lies in the part for index in [low, high].
        const int near = step > 0 ? part.first[i] - value.order[i] : value.order[i] - last;
        const int far = step > 0 ? last - value.order[i] : value.order[i] - part.first[i];
        const int size = step > 0 ? step : -step;
        const int low = near > 0 ? (near + size - 1) / size : 0;
        const int high = far < 0 ? -1 : far / size < value.extents[i] - 1 ? far / size : value.extents[i] - 1;
        if (low > high) empty = true;
        seen.order[i] = value.order[i] + low * step - part.first[i];
        part.first[i] = low;
        part.extents[i] = high - low + 1;
      }
    if (empty) continue;
    const shape& before = value.kind == op::slice ? from : parts[k].extents;
    const optional_view at = view_of(seen, before, part.source.at);
    const optional_view scale_at = part.source.scale == no_node ? optional_view{true, {}} : view_of(seen, before, part.source.scale_at);
    if (!at.possible || !scale_at.possible) return false;
    part.source.at = at.value;
    part.source.scale_at = scale_at.value;
    if (value.kind == op::reshape) {
      part.extents = value.extents;
      for (int& each : part.first) each = 0;
    } else if (value.kind == op::permute) {
      for (int i = 0; i < from.rank; ++i) {
        part.first[i] = parts[k].first[value.order[i]];
        part.extents[i] = parts[k].extents[value.order[i]];
      }
    } else if (value.kind == op::broadcast) {
      const int added = value.extents.rank - from.rank;
      part.extents = value.extents;
      for (int i = 0; i < value.extents.rank; ++i) {
        const bool repeats = i < added || from[i - added] == 1;
        part.first[i] = repeats ? 0 : parts[k].first[i - added];
        if (!repeats) part.extents[i] = parts[k].extents[i - added];
      }
    }
    parts[kept++] = part;
  }
  parts.resize(kept);
  return kept > begin;
}

}  // namespace detail

/// Appends the parts of weights; false if the node is not of the normal form. What else than `resolve_weight` it takes: additions, pads
/// with zeros and concatenations of parts, and views and one scale of these.
constexpr bool resolve_parts(const graph& source, node_id id, list<weight_part>& parts) {
  if (parts.size() >= max_weight_parts) return false;
  const node& value = source[id];
  if (const weight_source whole = resolve_weight(source, id); whole.possible) {
    parts.push_back({.source = whole, .extents = value.extents});
    return true;
  }
  const int begin = parts.size();
  const auto resolve = [&](int index) { return resolve_parts(source, source.operand(id, index), parts); };
  if (facts(value.kind).view) return resolve(0) && detail::view_parts(value, source.source(id, 0).extents, parts, begin);
  switch (value.kind) {
    case op::pad:
      if (value.mode != pad_mode::constant || value.pad_value != 0 || !resolve(0)) return false;
      for (int k = begin; k < parts.size(); ++k)
        for (int i = 0; i < value.extents.rank; ++i) parts[k].first[i] += value.order[i];
      return true;
    case op::concat:
      for (int n = 0, at = 0; n < value.operands; ++n) {
        const int first = parts.size();
        if (!resolve(n)) return false;
        for (int k = first; k < parts.size(); ++k) parts[k].first[value.axis] += at;
        at += source.source(id, n).extents[value.axis];
      }
      return true;
    case op::map: break;
    default: return false;
  }
  const bool adds = value.function == scalar_function::add;
  if (!facts(value.type).floating || (!adds && value.function != scalar_function::multiply)) return false;
  if (adds) {
    if (!(source.source(id, 0).extents == value.extents) || !(source.source(id, 1).extents == value.extents)) return false;
    return resolve(0) && resolve(1);
  }
  for (int n = 0; n < 2; ++n) {
    const weight_source factor = resolve_weight(source, source.operand(id, 1 - n));
    if (!factor.possible || factor.scale != no_node || !(source.source(id, n).extents == value.extents)) continue;
    if (!resolve(n)) return false;
    const strides step = broadcast_strides(source.source(id, 1 - n).extents, factor.at.step, value.extents);
    for (int k = begin; k < parts.size(); ++k) {
      weight_part& part = parts[k];
      if (part.source.scale != no_node) return false;
      part.source.scale = factor.base;
      part.source.scale_at = {factor.at.offset, step};
      for (int i = 0; i < value.extents.rank; ++i) part.source.scale_at.offset += part.first[i] * step[i];
    }
    return true;
  }
  return false;
}
/// Puts a part that covers the whole first: it is written, and only the others are added to what is there.
constexpr void whole_part_first(const shape& whole, list<weight_part>& parts) {
  for (int i = 0; i < parts.size(); ++i) {
    if (!parts[i].covers(whole)) continue;
    const weight_part moved = parts[i];
    parts[i] = parts[0];
    parts[0] = moved;
    return;
  }
}
constexpr bool is_packable(const graph& source, node_id id) {
  if (resolve_weight(source, id).possible) return true;
  list<weight_part> parts;
  return resolve_parts(source, id, parts);
}

/// Whether a node does what weights are made of: it scales, adds, pads or joins.
constexpr bool makes_weights(const node& value) {
  if (value.kind == op::map) return value.function == scalar_function::multiply || value.function == scalar_function::add;
  return value.kind == op::pad || value.kind == op::concat;
}

/// Whether every reader of a node packs it as weights, so that nothing is computed for it at run time.
constexpr bool only_packed(const graph& source, const user_table& users, node_id id) {
  if (users.count(id) == 0 || users.is_output(id)) return false;
  for (int i = 0; i < users.count(id); ++i) {
    const node_id reader = users.user(id, i);
    const node& user = source[reader];
    if (user.kind == op::contract || user.kind == op::convolve) {
      if (source.operand(reader, 0) == id || !is_packable(source, id)) return false;
      if (user.kind == op::contract && source[id].extents.rank != 2) return false;
    } else if (facts(user.kind).view || makes_weights(user)) {
      if (!is_packable(source, reader) || !only_packed(source, users, reader)) return false;
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace inlay::plan
