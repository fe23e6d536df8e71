/// Lowers operations that move elements: copies, concatenation, padding, gathering and resizing.
#pragma once

#include <initializer_list>

#include <inlay/graph/positions.hpp>
#include <inlay/plan/lowering.hpp>

namespace inlay::plan {

namespace detail {

/// A strided copy with gapless neighbours joined to one loop.
constexpr kernel::copy_description copy_between(const shape& extents, const strides& from, const strides& to) {
  int order[max_rank]{}, rank = 0;
  const auto weight = [&](int axis) { return to[axis] < 0 ? -to[axis] : to[axis]; };
  for (int axis = 0; axis < extents.rank; ++axis) {
    if (extents[axis] == 1) continue;
    int at = rank++;
    for (; at > 0 && weight(order[at - 1]) < weight(axis); --at) order[at] = order[at - 1];
    order[at] = axis;
  }
  kernel::copy_description result;
  for (int i = 0; i < rank; ++i) {
    const int axis = order[i], previous = result.rank - 1;
    const bool joins = previous >= 0 && result.out_stride[previous] == to[axis] * extents[axis] &&
                       result.in_stride[previous] == from[axis] * extents[axis];
    const int at = joins ? previous : result.rank++;
    result.extent[at] = joins ? result.extent[at] * extents[axis] : extents[axis];
    result.out_stride[at] = to[axis];
    result.in_stride[at] = from[axis];
  }
  return result;
}

constexpr void copy_step(lowering& context, int scope, const operand& from, const strides& from_step, const operand& to, const strides& to_step,
                         const shape& extents) {
  step next{.kind = step_kind::copy, .inputs = 1, .out = to, .first_scope = context.out.scopes.size(), .scopes = 1};
  context.out.scopes.push_back(scope);
  next.in[0] = from;
  next.description = intern(context.out.copies, copy_between(extents, from_step, to_step));
  context.out.steps.push_back(next);
}

constexpr kernel::remap_description remap_of(const lowering& context, const region& which, node_id input) {
  const graph& source = context.source;
  kernel::remap_description next;
  const shape &out = source[which.result].extents, &in = source[input].extents;
  next.rank = out.rank;
  for (int i = 0; i < out.rank; ++i) {
    next.extent[i] = out[i];
    next.in_extent[i] = in[i];
    next.out_stride[i] = context.places.of[which.result].at.step[i];
    next.in_stride[i] = context.places.of[input].at.step[i];
  }
  return next;
}

/// Axes in the order of memory, so that what lies side by side is read in the innermost loop.
template <class Description, class Swap> constexpr void order_axes(Description& next, const Swap& swap_more) {
  const auto weight = [&](int axis) {
    return next.extent[axis] == 1 ? 1 << 30 : next.out_stride[axis] < 0 ? -next.out_stride[axis] : next.out_stride[axis];
  };
  const auto swap = [](int& left, int& right) {
    const int moved = left;
    left = right;
    right = moved;
  };
  for (int i = 1; i < next.rank; ++i)
    for (int k = i; k > 0 && weight(k - 1) < weight(k); --k) {
      swap(next.extent[k - 1], next.extent[k]);
      swap(next.out_stride[k - 1], next.out_stride[k]);
      swap(next.in_stride[k - 1], next.in_stride[k]);
      swap_more(swap, k - 1, k);
    }
}
constexpr void order_axes(kernel::remap_description& next) {
  order_axes(next, [&](const auto& swap, int left, int right) {
    swap(next.in_extent[left], next.in_extent[right]);
    swap(next.table[left], next.table[right]);
  });
}
constexpr void order_axes(kernel::gather_description& next) {
  order_axes(next, [&](const auto& swap, int left, int right) { swap(next.index_stride[left], next.index_stride[right]); });
}

/// A step that reads whole operands and writes the region's result.
constexpr void move_step(lowering& context, const region& which, step_kind kind, int description, std::initializer_list<node_id> operands) {
  step next = context.begin_step(kind, which);
  for (node_id operand : operands) next.in[next.inputs++] = context.operand_of(operand);
  next.out = context.operand_of(which.result);
  next.description = description;
  context.out.steps.push_back(next);
}

template <class Position> constexpr int add_table(lowering& context, int count, const Position& position) {
  const int first = context.out.tables.size();
  for (int i = 0; i < count; ++i) context.out.tables.push_back(position(i));
  return first;
}
/// intern for a description whose tables were added last: equal tables are there once, or no two steps would share a kernel.
constexpr int intern_with_tables(lowering& context, const kernel::remap_description& next) {
  list<int>& tables = context.out.tables;
  const int first = next.first_table(), count = next.rank > 0 ? tables.size() - first : 0;
  for (int i = 0; i < context.out.remaps.size(); ++i) {
    const int begin = context.out.remaps[i].first_table();
    kernel::remap_description moved = next;
    for (int axis = 0; axis < next.rank; ++axis) moved.table[axis] += begin - first;
    bool same = moved == context.out.remaps[i];
    for (int k = 0; k < count && same; ++k) same = tables[begin + k] == tables[first + k];
    if (!same) continue;
    if (count > 0) tables.resize(first);
    return i;
  }
  return context.out.remaps.push_back(next);
}

}  // namespace detail

/// A reshape that strides cannot express: its operand is copied to a dense buffer.
constexpr void lower_copy(lowering& context, node_id id) {
  const node& value = context.source[id];
  const node_id from = context.source.operand(id, 0);
  const placement& place = context.places.of[from];
  const shape& extents = context.source[from].extents;
  if (const optional_view viewed = view_of(value, extents, place.at); viewed.possible) {
    operand part = context.operand_of(from);
    part.offset += viewed.value.offset - place.at.offset;
    detail::copy_step(context, value.scope, part, viewed.value.step, context.operand_of(id), dense_strides(value.extents), value.extents);
    return;
  }
  // Written with the operand's extents in row-major order, read with the new ones.
  detail::copy_step(context, value.scope, context.operand_of(from), place.at.step, context.operand_of(id), dense_strides(extents),
                    extents);
}

/// A network output that no step computes in place: an input, a constant, a view, or a value returned twice.
constexpr void lower_output(lowering& context, int index) {
  const graph_output& output = context.source.outputs[index];
  const node& value = context.source[output.value];
  const int memory = context.out.buffers.push_back({.where = operand::place::output,
                                                 .index = index,
                                                 .bytes = static_cast<std::size_t>(value.extents.count()) * facts(value.type).bytes,
                                                 .scope = value.scope});
  const operand to{.where = operand::place::output, .type = value.type, .index = index, .buffer = memory};
  const strides& from_step = context.places.of[output.value].at.step;
  detail::copy_step(context, value.scope, context.operand_of(output.value), from_step, to, output.layout.step, value.extents);
}

constexpr void lower_concat(lowering& context, const region& which) {
  const graph& source = context.source;
  const node& whole = source[which.result];
  const placement& place = context.places.of[which.result];
  int begin = 0;
  for (int i = 0; i < whole.operands; ++i) {
    const node_id part = source.operand(which.result, i);
    const int offset = begin * place.at.step[whole.axis];
    begin += source[part].extents[whole.axis];
    if (source[part].extents.count() == 0) continue;
    const placement& from = context.places.of[part];
    if (from.what == placement::kind::buffer && context.places.buffers[from.buffer].inside == place.buffer) continue;
    operand to = context.operand_of(which.result);
    to.offset += offset;
    to.buffer = context.out.buffers.push_back({.bytes = static_cast<std::size_t>(source[part].extents.count()) * facts(whole.type).bytes,
                                            .inside = place.buffer,
                                            .part_offset = offset,
                                            .scope = whole.scope});
    detail::copy_step(context, whole.scope, context.operand_of(part), from.at.step, to, place.at.step, source[part].extents);
  }
}

constexpr void lower_pad(lowering& context, const region& which) {
  const node& value = context.source[which.result];
  const node_id input = context.source.operand(which.result, 0);
  kernel::remap_description next = detail::remap_of(context, which, input);
  next.fill = {value.pad_value};
  for (int i = 0; i < next.rank; ++i)
    next.table[i] = detail::add_table(context, next.extent[i],
                                      [&](int at) { return infer::padded_index(value.mode, at - value.order[i], next.in_extent[i]); });
  detail::order_axes(next);
  detail::move_step(context, which, step_kind::remap, detail::intern_with_tables(context, next), {input});
}

constexpr void lower_resize(lowering& context, const region& which) {
  const graph& source = context.source;
  const node& value = source[which.result];
  const node_id input = source.operand(which.result, 0);
  if (value.interpolation == resize_mode::nearest) {
    kernel::remap_description next = detail::remap_of(context, which, input);
    for (int i = 0; i < next.rank; ++i)
      next.table[i] = detail::add_table(context, next.extent[i], [&](int at) {
        return i < 2 ? at : infer::nearest_sample(value.coordinates, at, next.in_extent[i], next.extent[i]);
      });
    detail::order_axes(next);
    return detail::move_step(context, which, step_kind::remap, detail::intern_with_tables(context, next), {input});
  }
  const strides &in_step = context.places.of[input].at.step, &out_step = context.places.of[which.result].at.step;
  kernel::resize_description next{
      .rank = value.extents.rank - 2, .batch = value.extents[0], .channels = value.extents[1], .coordinates = value.coordinates};
  next.in_n = in_step[0];
  next.in_c = in_step[1];
  next.out_n = out_step[0];
  next.out_c = out_step[1];
  for (int i = 0; i < next.rank; ++i) {
    next.in_extent[i] = source[input].extents[i + 2];
    next.out_extent[i] = value.extents[i + 2];
    next.in_s[i] = in_step[i + 2];
    next.out_s[i] = out_step[i + 2];
  }
  detail::move_step(context, which, step_kind::resize, intern(context.out.resizes, next), {input});
}

constexpr void lower_gather(lowering& context, const region& which) {
  const graph& source = context.source;
  const node& value = source[which.result];
  const node_id input = source.operand(which.result, 0), indices = source.operand(which.result, 1);
  const shape &in = source[input].extents, &at = source[indices].extents;
  const strides &in_step = context.places.of[input].at.step, &index_step = context.places.of[indices].at.step;
  kernel::gather_description next{.rank = value.extents.rank, .axis_extent = in[value.axis], .axis_stride = in_step[value.axis]};
  for (int i = 0; i < next.rank; ++i) {
    next.extent[i] = value.extents[i];
    next.out_stride[i] = context.places.of[which.result].at.step[i];
    if (i < value.axis) next.in_stride[i] = in_step[i];
    else if (i < value.axis + at.rank) next.index_stride[i] = index_step[i - value.axis];
    else next.in_stride[i] = in_step[i - at.rank + 1];
  }
  detail::order_axes(next);
  detail::move_step(context, which, step_kind::gather, intern(context.out.gathers, next), {input, indices});
}

/// A value as a plain loop reads it: dense. What lies in memory otherwise is copied, once for all loops.
constexpr operand dense_operand(lowering& context, node_id id, int scope) {
  const node& value = context.source[id];
  const operand in = context.operand_of(id);
  const strides& step = context.places.of[id].at.step;
  const strides dense = dense_strides(value.extents);
  if (same_layout(value.extents, step, dense)) return in;
  for (int i = 0; i < context.densely_copied.size(); ++i)
    if (context.densely_copied[i] == id) return context.dense_copies[i];
  const std::size_t bytes = static_cast<std::size_t>(value.extents.count()) * facts(value.type).bytes;
  const int copied = context.out.buffers.push_back({.bytes = bytes, .scope = scope});
  const operand to{.where = operand::place::arena, .type = value.type, .index = copied, .buffer = copied};
  detail::copy_step(context, scope, in, step, to, dense, value.extents);
  context.densely_copied.push_back(id);
  context.dense_copies.push_back(to);
  return to;
}

constexpr void lower_plain(lowering& context, const region& which) {
  const graph& source = context.source;
  const node& value = source[which.result];
  plain_description description{.with = plain_attributes_of(value), .out = value.extents};
  operand in[max_plain_operands];
  for (int i = 0; i < value.operands; ++i) {
    const node_id id = source.operand(which.result, i);
    description.in[i] = source[id].extents;
    in[i] = dense_operand(context, id, value.scope);
  }
  detail::move_step(context, which, step_kind::plain, intern(context.out.plains, description), {});
  step& next = context.out.steps.back();
  for (int i = 0; i < value.operands; ++i) next.in[next.inputs++] = in[i];
}

}  // namespace inlay::plan
