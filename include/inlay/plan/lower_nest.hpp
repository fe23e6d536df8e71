/// Lowers a chain of maps, or rows of reduce and map, to a loop nest.
#pragma once

#include <inlay/plan/lowering.hpp>

namespace inlay::plan {

namespace detail {

/// Lanes run where most arrays lie side by side; an array with gaps costs one load for each lane. The longer axis wins a tie.
constexpr void choose_lanes(kernel::nest_description& nest, int widest) {
  int best = -1, best_score = 0;
  for (int i = 0; i < nest.rank; ++i) {
    int score = nest.out_stride[i] == 1 ? 4 : nest.out_stride[i] == 0 ? 0 : -6;
    for (int k = 0; k < nest.operands; ++k) score += nest.stride[k][i] == 1 ? 2 : nest.stride[k][i] == 0 ? 0 : -6;
    if (best >= 0 && (score < best_score || (score == best_score && nest.extent[i] < nest.extent[best]))) continue;
    best_score = score;
    best = i;
  }
  nest.vector_dim = best;
  nest.lanes = best < 0 ? 1 : lanes_for(nest.extent[best], widest);
}

/// The nest over `full`, whose reduced axes are the bits of `axes`, with out strides 0 along them if the result is reduced.
constexpr kernel::nest_description nest_over(const lowering& context, const shape& full, unsigned axes, const strides& out,
                                             const written_program& code, const target& machine, int element_bytes) {
  kernel::nest_description result;
  result.code = code.code;
  result.operands = code.inputs.size();
  strides in[max_program_inputs];
  for (int i = 0; i < code.inputs.size(); ++i) in[i] = context.strides_as(code.inputs[i], full);

  // Loops in the order of memory: of the output where it has the axis, else of the operands. A search for the first extreme runs along its row
  // in the order of the axes, which its positions count.
  bool searches = false;
  for (int i = 0; i < code.code.size; ++i)
    searches = searches || code.code.code[i].reduce == reduction::argmax || code.code.code[i].reduce == reduction::argmin;
  const auto weight = [&](int axis) {
    int most = out[axis] < 0 ? -out[axis] : out[axis];
    for (int i = 0; i < result.operands && most == 0; ++i) most = in[i][axis] < 0 ? -in[i][axis] : in[i][axis];
    return most;
  };
  int order[max_rank]{}, rank = 0;
  for (int axis = 0; axis < full.rank; ++axis) {
    if (full[axis] == 1) continue;
    int at = rank++;
    const bool stays = searches && (axes >> axis & 1u) != 0;
    for (; at > 0 && !stays && weight(order[at - 1]) < weight(axis); --at) order[at] = order[at - 1];
    order[at] = axis;
  }
  for (int i = 0; i < rank; ++i) {
    const int axis = order[i];
    const bool reduced = axes >> axis & 1u;
    const int previous = result.rank - 1;
    // Neighbouring axes that every array runs through without a gap are one loop.
    bool joins = previous >= 0 && result.reduced[previous] == reduced && result.out_stride[previous] == out[axis] * full[axis];
    for (int k = 0; k < result.operands && joins; ++k) joins = result.stride[k][previous] == in[k][axis] * full[axis];
    const int at = joins ? previous : result.rank++;
    result.extent[at] = joins ? result.extent[at] * full[axis] : full[axis];
    result.reduced[at] = reduced;
    result.out_stride[at] = out[axis];
    for (int k = 0; k < result.operands; ++k) result.stride[k][at] = in[k][axis];
  }

  choose_lanes(result, machine.lanes(static_cast<std::size_t>(element_bytes)));
  return result;
}

/// The type a region computes in decides the width of its vectors.
constexpr int widest_element(const lowering& context, const written_program& code, node_id result) {
  int bytes = context.source[result].type == dtype::boolean ? 4 : context.element_bytes(result);
  for (node_id input : code.inputs)
    if (context.source[input].type != dtype::boolean && context.element_bytes(input) > bytes) bytes = context.element_bytes(input);
  return bytes;
}

}  // namespace detail

namespace detail {

/// The integers that members of a region compute in; a floating type if they do not, or not with integers alone. What the last one gives, a
/// conversion or an index, is not what it computes in.
constexpr dtype computed_integers(const graph& source, const node_id* members, int count) {
  dtype result = dtype::f32;
  for (int i = count - 1; i >= 0; --i) {
    const node& member = source[members[i]];
    if (is_floating(member.type)) return dtype::f32;
    for (int k = member.operands - 1; k >= 0; --k) {
      const dtype type = source.source(members[i], k).type;
      if (is_floating(type)) return dtype::f32;
      if (is_integer(type) && (i == count - 1 || !is_integer(member.type))) result = type;
    }
    if (i < count - 1 && is_integer(member.type)) result = member.type;
  }
  return result;
}

}  // namespace detail

constexpr void lower_nest(lowering& context, const region& which) {
  const node_id* members = context.regions.members.data() + which.first_member;
  const written_program code = write_program(context.source, members, which.members, no_node);
  shape full = context.source[which.result].extents;
  unsigned axes = 0;
  for (int i = 0; i < which.members; ++i)
    if (context.source[members[i]].kind == op::reduce) {
      axes = context.source[members[i]].axes;
      full = context.source.source(members[i], 0).extents;
    }
  step next = context.begin_step(step_kind::nest, which);
  const strides out = context.strides_as(which.result, full);
  kernel::nest_description nest =
      detail::nest_over(context, full, axes, out, code, context.machine, detail::widest_element(context, code, which.result));
  nest.computes = detail::computed_integers(context.source, members, which.members);
  next.description = intern(context.out.nests, nest);
  next.inputs = code.inputs.size();
  for (int i = 0; i < code.inputs.size(); ++i) next.in[i] = context.operand_of(code.inputs[i]);
  next.out = context.operand_of(which.result);
  context.out.steps.push_back(next);
}

/// Rows applied in place to what a product has written: register 0 is the product's result.
constexpr void lower_rows(lowering& context, const region& which, step& next) {
  const node_id* members = context.regions.members.data() + which.first_member + which.members - which.row_members;
  const written_program code = write_program(context.source, members, which.row_members, which.inner);
  const shape& full = context.source[which.result].extents;
  const strides out = context.places.of[which.result].at.step;
  // The product's result has no place of its own: it lies where the rows will be.
  kernel::nest_description nest = [&] {
    written_program others = code;
    others.inputs[0] = which.result;
    return detail::nest_over(context, full, 1u << (full.rank - 1), out, others, context.machine, context.element_bytes(which.result));
  }();
  next.rows = intern(context.out.nests, nest);
  next.row_inputs = code.inputs.size();
  next.row_in[0] = context.operand_of(which.result);
  for (int i = 1; i < code.inputs.size(); ++i) next.row_in[i] = context.operand_of(code.inputs[i]);
}

}  // namespace inlay::plan
