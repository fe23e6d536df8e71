/// Lowers convolution and pooling with what follows them.
#pragma once

#include <inlay/plan/lower_contract.hpp>
#include <inlay/plan/winograd.hpp>

namespace inlay::plan {

namespace detail {

/// The fields that convolution and pooling descriptions have in common.
template <class Description>
constexpr void describe_window(const lowering& context, const region& which, const written_program& read, const written_program& code,
                               Description& next) {
  const graph& source = context.source;
  const node& root = source[which.root];
  const node_id input = read.inputs[0];
  const shape &in = source[input].extents, &out = root.extents;
  const strides &in_step = context.places.of[input].at.step, &out_step = context.places.of[which.result].at.step;
  next.rank = root.geometry.rank;
  next.batch = out[0];
  next.in_n = in_step[0];
  next.in_c = in_step[1];
  next.out_n = out_step[0];
  next.out_c = out_step[1];
  for (int i = 0; i < next.rank; ++i) {
    next.in_extent[i] = in[i + 2];
    next.out_extent[i] = out[i + 2];
    next.kernel[i] = root.geometry.kernel[i];
    next.stride[i] = root.geometry.stride[i];
    next.dilation[i] = root.geometry.dilation[i];
    next.pad[i] = root.geometry.pad_before[i];
    next.in_s[i] = in_step[i + 2];
    next.out_s[i] = out_step[i + 2];
  }
  next.prologue = read.code;
  next.epilogue = code.code;
  next.operands = code.inputs.size() - 1;
  for (int i = 0; i < next.operands; ++i) {
    const strides step = context.strides_as(code.inputs[i + 1], out);
    next.operand_n[i] = step[0];
    next.operand_c[i] = step[1];
    for (int k = 0; k < next.rank; ++k) next.operand_s[i][k] = step[k + 2];
  }
}

/// The channels of a convolution's weights: (O, I / groups, kernel...), of transposed ones (I, O / groups, kernel...).
struct weight_channels {
  int groups = 1, inputs = 1, outputs = 1;  ///< inputs and outputs of one group
  bool transposed = false, depthwise = false;
  constexpr int on_axis_0() const { return transposed ? inputs : outputs; }
};

/// The axes of weights that are read as they are, or of one part of them.
constexpr packed_weights describe_weights(const weight_source& weight, const shape& extents, const weight_channels& channels, packed_weights packed) {
  const weight_axis leading = axis_of(channels.on_axis_0(), weight, 0);
  packed.group = {channels.groups, leading.step * leading.extent, leading.scale_step * leading.extent};
  packed.output = axis_of(channels.outputs, weight, channels.transposed ? 1 : 0);
  packed.input[0] = axis_of(channels.inputs, weight, channels.transposed ? 0 : 1);
  // Depthwise, the outputs of all groups are one axis where they follow each other.
  const int all = channels.outputs * channels.groups;
  const bool follow = packed.group.step == channels.outputs * packed.output.step &&
                      packed.group.scale_step == channels.outputs * packed.output.scale_step;
  if (channels.depthwise && channels.outputs == 1) packed.output = packed.group;
  else if (channels.depthwise && follow) packed.output.extent = all;
  if (packed.output.extent == all) packed.group = {};
  for (int i = 2; i < extents.rank; ++i) packed.tap[i - 2] = axis_of(extents[i], weight, i);
  return packed;
}

/// Takes the outputs of `next` in, if they follow those of `last` with one distance between neighbours.
constexpr bool join_outputs(packed_weights& last, const packed_weights& next) {
  packed_weights moved = next, wider = last;
  if (last.output.extent == 1 && next.output.extent == 1) {
    wider.output = {1, next.offset - last.offset, next.scale_offset - last.scale_offset};
    moved.output = wider.output;
  }
  const weight_axis& axis = wider.output;
  moved.offset -= axis.extent * axis.step;
  moved.scale_offset -= axis.extent * axis.scale_step;
  moved.first_output -= axis.extent;
  moved.output.extent = axis.extent;
  if (!(moved == wider)) return false;
  wider.output.extent += next.output.extent;
  last = wider;
  return true;
}

/// The records of one part of a sum. Where it is not the same range of channels in each group, each group gets a record of its own.
constexpr void describe_part(const lowering& context, const weight_part& part, const shape& whole, const weight_channels& channels,
                             packed_weights packed, list<packed_weights>& records) {
  packed.partial = true;
  int number = 1;
  for (int i = whole.rank - 1; i >= 2; --i) {
    packed.tap_number[i - 2] = number;
    packed.first_tap += part.first[i] * number;
    packed.tap[i - 2] = axis_of(part.extents[i], part.source, i);
    number *= whole[i];
  }
  const int begin_of_part = records.size();
  const bool every_group = channels.groups == 1 || (part.covers(whole, 0) && !channels.depthwise);
  const int each = channels.on_axis_0(), output_axis = channels.transposed ? 1 : 0;
  for (int group = 0; group < (every_group ? 1 : channels.groups); ++group) {
    int begin = part.first[0] - group * each, end = begin + part.extents[0];
    if (begin < 0) begin = 0;
    if (end > each) end = each;
    if (begin >= end) continue;
    weight_part here = part;
    const int skipped = group * each + begin - part.first[0];
    here.source.at.offset += skipped * here.source.at.step[0];
    if (here.source.scale != no_node) here.source.scale_at.offset += skipped * here.source.scale_at.step[0];
    here.first[0] = begin;
    here.extents[0] = end - begin;
    packed_weights next = packed;
    const weight_axis leading = axis_of(each, here.source, 0);
    next.group = {every_group ? channels.groups : 1, leading.step * each, leading.scale_step * each};
    next.output = axis_of(here.extents[output_axis], here.source, output_axis);
    next.input[0] = axis_of(here.extents[1 - output_axis], here.source, 1 - output_axis);
    next.first_group = channels.depthwise ? 0 : group;
    next.first_output = here.first[output_axis] + (channels.depthwise ? group * channels.outputs : 0);
    next.first_input = here.first[1 - output_axis];
    next = with_source(context, here.source, next);
    if (!channels.depthwise || records.size() == begin_of_part || !join_outputs(records.back(), next)) records.push_back(next);
  }
}

}  // namespace detail

constexpr void lower_convolve(lowering& context, const region& which) {
  const graph& source = context.source;
  const node& root = source[which.root];
  const written_program read = context.input_of(which);
  const node_id input = read.inputs[0], weights = source.operand(which.root, 1);
  const node_id* members = context.regions.members.data() + which.first_member;
  const written_program code = write_program(source, members, which.members, which.root);

  kernel::convolve_description next;
  detail::describe_window(context, which, read, code, next);
  next.channels_in = source[input].extents[1];
  next.channels_out = root.extents[1];
  next.groups = root.groups;
  next.transposed = root.transposed;
  const int inputs = next.channels_in / next.groups, outputs = next.channels_out / next.groups;
  const bool depthwise = next.is_depthwise();
  const shape& whole = source[weights].extents;
  list<weight_part> parts;
  const bool packs = context.may_pack && resolve_parts(source, weights, parts);
  set_tile(next, context.machine, context.element_bytes(which.root));
  // Weights must be transformed by the compiler, or once; what is computed once has no memory of its own.
  const bool known = context.prepares && context.known_beforehand[weights];
  const bool real = (root.type == dtype::f32 || root.type == dtype::f64) && source[input].type == root.type && source[weights].type == root.type;
  if (real && (packs || known) && !(context.prepares && context.known_beforehand[which.root]))
    choose_winograd(next, context.machine, context.element_bytes(which.root), context.transforms);
  long long results = next.batch;
  for (int i = 0; i < next.rank; ++i) results *= next.out_extent[i];
  if (!depthwise && context.weights_leave_cache && (next.is_winograd() || reads_weights_seldom(results))) next.reads_ahead = true;

  packed_layout layout = next.weight_layout();
  const int taps = layout.taps;
  if (next.is_winograd()) layout.taps = winograd::geometry_of(next).products();
  const detail::weight_channels channels{next.groups, inputs, outputs, root.transposed, depthwise};

  operand weight_operand;
  if (packs) {
    list<packed_weights> records;
    packed_weights empty{.layout = layout};
    for (int i = 0; i < 3; ++i) empty.winograd[i] = next.winograd[i];
    whole_part_first(whole, parts);
    const bool writes = parts[0].covers(whole);
    if (writes) records.push_back(detail::with_source(context, parts[0].source, detail::describe_weights(parts[0].source, whole, channels, empty)));
    for (int i = writes ? 1 : 0; i < parts.size(); ++i) detail::describe_part(context, parts[i], whole, channels, empty, records);
    weight_operand = {.where = operand::place::weights, .type = source[weights].type, .index = detail::add_weights(context, weights, records)};
  } else {
    const packed_weights packed = detail::describe_weights({.possible = true, .at = context.places.of[weights].at}, whole, channels, {});
    kernel::pack_description geometry{.layout = layout, .group = packed.group, .output = packed.output, .input = packed.input[0]};
    for (int i = 0; i < 3; ++i) geometry.tap[i] = packed.tap[i], geometry.winograd[i] = next.winograd[i];
    weight_operand = detail::pack_at_run_time(context, which, weights, geometry);
  }
  step result = context.begin_step(step_kind::convolve, which);
  result.in[0] = context.operand_of(input);
  result.in[1] = weight_operand;
  for (int i = 0; i < next.operands; ++i) result.in[i + 2] = context.operand_of(code.inputs[i + 1]);
  result.inputs = next.operands + 2;
  result.out = context.operand_of(which.result);
  const long long positions = root.transposed ? source[input].extents.count() * outputs : root.extents.count() * inputs;
  result.macs = positions * taps;
  if (next.is_winograd()) {
    const std::size_t bytes = static_cast<std::size_t>(winograd::geometry_of(next).scratch()) * facts(root.type).bytes;
    const int memory = context.out.buffers.push_back({.bytes = bytes, .scope = root.scope});
    result.scratch = {.where = operand::place::arena, .type = root.type, .index = memory, .buffer = memory};
  }
  result.description = intern(context.out.convolves, next);
  context.out.steps.push_back(result);
}

constexpr void lower_window(lowering& context, const region& which) {
  const graph& source = context.source;
  const node& root = source[which.root];
  const node_id* members = context.regions.members.data() + which.first_member;
  const written_program code = write_program(source, members, which.members, which.root);
  const written_program read = context.input_of(which);
  kernel::window_description next;
  detail::describe_window(context, which, read, code, next);
  next.channels = root.extents[1];
  for (int i = 0; i < next.rank; ++i) next.pad_after[i] = root.geometry.pad_after[i];
  next.how = root.how;
  next.average = root.average;
  next.count_include_pad = root.count_include_pad;
  next.lanes = lanes_covering(next.channels, context.machine, context.element_bytes(which.root));
  step result = context.begin_step(step_kind::window, which);
  result.in[0] = context.operand_of(read.inputs[0]);
  for (int i = 0; i < next.operands; ++i) result.in[i + 1] = context.operand_of(code.inputs[i + 1]);
  result.inputs = next.operands + 1;
  result.out = context.operand_of(which.result);
  result.description = intern(context.out.windows, next);
  context.out.steps.push_back(result);
}

}  // namespace inlay::plan
