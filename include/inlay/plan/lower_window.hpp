/// Lowers convolution and pooling with what follows them.
#pragma once

#include <inlay/plan/lower_contract.hpp>

namespace inlay::plan {

namespace detail {

/// The fields that convolution and pooling descriptions have in common.
template <class Description> constexpr void describe_window(const lowering& context, const region& which, const written_program& code, Description& next) {
  const graph& source = context.source;
  const node& root = source[which.root];
  const node_id input = source.operand(which.root, 0);
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
  next.epilogue = code.code;
  next.operands = code.inputs.size() - 1;
  for (int i = 0; i < next.operands; ++i) {
    const strides step = context.strides_as(code.inputs[i + 1], out);
    next.operand_n[i] = step[0];
    next.operand_c[i] = step[1];
    for (int k = 0; k < next.rank; ++k) next.operand_s[i][k] = step[k + 2];
  }
}

/// Weights known only at run time are packed by a step of their own, into a buffer that lives until the convolution has read it.
constexpr operand pack_at_run_time(lowering& context, const region& which, node_id weights, const kernel::pack_description& geometry) {
  step next = context.begin_step(step_kind::pack, which);
  next.in[0] = context.operand_of(weights);
  next.inputs = 1;
  const std::size_t bytes = static_cast<std::size_t>(geometry.layout.size()) * facts(context.source[weights].type).bytes;
  const int memory = context.out.buffers.push_back({.bytes = bytes, .scope = context.source[which.root].scope});
  next.out = {.where = operand::place::arena, .type = context.source[weights].type, .index = memory, .buffer = memory};
  next.description = intern(context.out.packs, geometry);
  context.out.steps.push_back(next);
  return next.out;
}

}  // namespace detail

constexpr void lower_convolve(lowering& context, const region& which) {
  const graph& source = context.source;
  const node& root = source[which.root];
  const node_id input = source.operand(which.root, 0), weights = source.operand(which.root, 1);
  const node_id* members = context.regions.members.data() + which.first_member;
  const written_program code = write_program(source, members, which.members, which.root);

  kernel::convolve_description next;
  detail::describe_window(context, which, code, next);
  next.channels_in = source[input].extents[1];
  next.channels_out = root.extents[1];
  next.groups = root.groups;
  next.transposed = root.transposed;
  const int inputs = next.channels_in / next.groups, outputs = next.channels_out / next.groups;
  const bool depthwise = inputs == 1 && next.groups > 1;
  const int width = next.out_extent[next.rank - 1];
  const tile shape_of_tile = product_tile(width < 2 ? 2 : width, depthwise ? next.channels_out : outputs, context.machine, context.element_bytes(which.root));
  next.lanes = shape_of_tile.lanes;
  next.vectors = depthwise ? 1 : shape_of_tile.vectors;
  next.pixels = shape_of_tile.rows;
  // Taps of a depthwise convolution are loaded beside the sums: half the registers are for them.
  const int most = context.machine.vector_registers >= 32 ? 12 : 6;
  if (depthwise && next.pixels > most) next.pixels = most;

  const packed_layout layout{.groups = depthwise ? 1 : next.groups,
                             .taps = next.kernel[0] * next.kernel[1] * next.kernel[2],
                             .inputs = inputs,
                             .outputs = depthwise ? next.channels_out : outputs,
                             .lanes = next.lanes,
                             .vectors = next.vectors,
                             .depthwise = depthwise};
  // Weights are (O, I / groups, kernel...); transposed ones (I, O / groups, kernel...).
  weight_source weight = context.may_pack ? resolve_weight(source, weights) : weight_source{};
  const bool packs = weight.possible;
  if (!packs) weight = {.possible = true, .at = context.places.of[weights].at};
  packed_weights packed{.layout = layout};
  const int output_axis = root.transposed ? 1 : 0, input_axis = root.transposed ? 0 : 1;
  const int per_group = root.transposed ? inputs : outputs;
  const weight_axis leading = detail::axis_of(per_group, weight, 0);
  packed.group = {next.groups, leading.step * per_group, leading.scale_step * per_group};
  packed.output = detail::axis_of(outputs, weight, output_axis);
  packed.input[0] = detail::axis_of(inputs, weight, input_axis);
  // Depthwise, the outputs of all groups are one axis where they follow each other.
  const bool follow = packed.group.step == outputs * packed.output.step && packed.group.scale_step == outputs * packed.output.scale_step;
  if (depthwise && outputs == 1) packed.output = packed.group;
  else if (depthwise && follow) packed.output.extent = next.channels_out;
  if (packed.output.extent == next.channels_out) packed.group = {};
  for (int i = 0; i < next.rank; ++i) packed.tap[i] = detail::axis_of(next.kernel[i], weight, i + 2);

  operand weight_operand;
  if (packs) {
    weight_operand = {.where = operand::place::weights, .type = source[weights].type, .index = detail::add_weights(context, weights, weight, packed)};
  } else {
    kernel::pack_description geometry{.layout = layout, .group = packed.group, .output = packed.output, .input = packed.input[0]};
    for (int i = 0; i < 3; ++i) geometry.tap[i] = packed.tap[i];
    weight_operand = detail::pack_at_run_time(context, which, weights, geometry);
  }
  step result = context.begin_step(step_kind::convolve, which);
  result.in[0] = context.operand_of(input);
  result.in[1] = weight_operand;
  for (int i = 0; i < next.operands; ++i) result.in[i + 2] = context.operand_of(code.inputs[i + 1]);
  result.inputs = next.operands + 2;
  result.out = context.operand_of(which.result);
  const long long positions = root.transposed ? source[input].extents.count() * outputs : root.extents.count() * inputs;
  result.macs = positions * layout.taps;
  result.description = intern(context.out.convolves, next);
  context.out.steps.push_back(result);
}

constexpr void lower_window(lowering& context, const region& which) {
  const graph& source = context.source;
  const node& root = source[which.root];
  const node_id* members = context.regions.members.data() + which.first_member;
  const written_program code = write_program(source, members, which.members, which.root);
  kernel::window_description next;
  detail::describe_window(context, which, code, next);
  next.channels = root.extents[1];
  for (int i = 0; i < next.rank; ++i) next.pad_after[i] = root.geometry.pad_after[i];
  next.how = root.how;
  next.average = root.average;
  next.count_include_pad = root.count_include_pad;
  next.lanes = lanes_covering(next.channels, context.machine.lanes(static_cast<std::size_t>(context.element_bytes(which.root))));
  step result = context.begin_step(step_kind::window, which);
  result.in[0] = context.operand_of(source.operand(which.root, 0));
  for (int i = 0; i < next.operands; ++i) result.in[i + 1] = context.operand_of(code.inputs[i + 1]);
  result.inputs = next.operands + 1;
  result.out = context.operand_of(which.result);
  result.description = intern(context.out.windows, next);
  context.out.steps.push_back(result);
}

}  // namespace inlay::plan
