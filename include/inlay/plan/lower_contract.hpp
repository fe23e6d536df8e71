/// Lowers a product and what follows it to a contract step.
#pragma once

#include <inlay/plan/lower_nest.hpp>
#include <inlay/plan/tiles.hpp>
#include <inlay/plan/weights.hpp>

namespace inlay::plan {

namespace detail {

/// Strides of the two matrices and the result, with leading axes aligned.
struct product_strides {
  shape out;
  strides a, b, result;
  int m = 0, k = 0, n = 0;
  int a_m = 0, a_k = 0, b_k = 0, b_n = 0;
};

constexpr weight_axis axis_of(int extent, const weight_source& source, int axis) {
  return {extent, source.at.step[axis], source.scale == no_node ? 0 : source.scale_at.step[axis]};
}

/// What a part is made of, beside the axes that the caller has filled in.
constexpr packed_weights with_source(const lowering& context, const weight_source& source, packed_weights next) {
  const node& base = context.source[source.base];
  next.type = base.type;
  next.source = base.source;
  next.offset = source.at.offset;
  if (source.scale != no_node) {
    const node& scale = context.source[source.scale];
    next.scaled = true;
    next.scale_type = scale.type;
    next.scale = scale.source;
    next.scale_offset = source.scale_at.offset;
  }
  return next;
}
/// Records weights that will be packed; `index` of the same node and layout is used again.
constexpr int add_weights(lowering& context, node_id id, list<packed_weights>& parts) {
  parts[0].parts = parts.size();
  for (int i = 1; i < parts.size(); ++i) parts[i].parts = 0;
  list<packed_weights>& all = context.out.weights;
  int& known = context.weight_index[id];
  bool same = known >= 0;
  for (int i = 0; i < parts.size() && same; ++i) same = known + i < all.size() && all[known + i] == parts[i];
  if (same) return known;
  known = all.size();
  for (const packed_weights& each : parts) all.push_back(each);
  return known;
}

/// Weights known only at run time are packed by a step of their own, into a buffer that lives until the step after it has read it.
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

/// The input axis of flattened channels-last rows: (spatial..., C) in memory, (C, spatial...) as trained.
constexpr void flattened_inputs(const shape& rows, const weight_axis& plain, packed_weights& next) {
  int logical = 1, at = 0;
  int spatial[3]{};
  for (int i = rows.rank - 1; i >= 2; --i) {
    spatial[i - 2] = logical;
    logical *= rows[i];
  }
  for (int i = 2; i < rows.rank; ++i) next.input[at++] = {rows[i], plain.step * spatial[i - 2], plain.scale_step * spatial[i - 2]};
  next.input[at] = {rows[1], plain.step * logical, plain.scale_step * logical};
}

}  // namespace detail

constexpr void lower_contract(lowering& context, const region& which) {
  const graph& source = context.source;
  const node& product = source[which.root];
  const written_program read = context.input_of(which);
  const node_id a = read.inputs[0], b = source.operand(which.root, 1);
  const shape& out = product.extents;
  const shape &a_extents = source[a].extents, &b_extents = source[b].extents;
  const int batch_rank = out.rank - 2;

  kernel::contract_description next;
  next.m = out[out.rank - 2];
  next.n = out[out.rank - 1];
  next.k = a_extents[product.transpose_a ? a_extents.rank - 2 : a_extents.rank - 1];
  const strides& a_step = context.places.of[a].at.step;
  next.a_m = a_step[product.transpose_a ? a_extents.rank - 1 : a_extents.rank - 2];
  next.a_k = a_step[product.transpose_a ? a_extents.rank - 2 : a_extents.rank - 1];
  const strides out_step = context.places.of[which.result].at.step;
  next.out_m = out_step[out.rank - 2];
  next.out_n = out_step[out.rank - 1];

  const node_id* members = context.regions.members.data() + which.first_member;
  const written_program code = write_program(source, members, which.members - which.row_members, which.root);
  next.prologue = read.code;
  next.epilogue = code.code;
  next.operands = code.inputs.size() - 1;
  strides operand_step[kernel::max_epilogue_operands];
  for (int i = 0; i < next.operands; ++i) {
    operand_step[i] = context.strides_as(code.inputs[i + 1], out);
    next.operand_m[i] = operand_step[i][out.rank - 2];
    next.operand_n[i] = operand_step[i][out.rank - 1];
  }

  const int b_k_axis = product.transpose_b ? b_extents.rank - 1 : b_extents.rank - 2;
  const int b_n_axis = product.transpose_b ? b_extents.rank - 2 : b_extents.rank - 1;
  list<weight_part> parts;
  const bool packs = context.may_pack && b_extents.rank == 2 && resolve_parts(source, b, parts);
  const strides b_step = packs ? strides{} : context.places.of[b].at.step;

  // Leading axes: those of b that repeat let the rows of all batches be one taller matrix.
  shape a_batch = a_extents, b_batch = b_extents;
  a_batch.rank -= 2;
  b_batch.rank -= 2;
  shape batch = out;
  batch.rank = batch_rank;
  strides a_batch_step = broadcast_strides(a_batch, a_step, batch);
  strides b_batch_step = packs ? strides{batch_rank, {}} : broadcast_strides(b_batch, b_step, batch);
  bool joining = true;
  for (int i = batch_rank - 1; i >= 0; --i) {
    if (batch[i] == 1) continue;
    bool joins = joining && b_batch_step[i] == 0 && a_batch_step[i] == next.a_m * next.m && out_step[i] == next.out_m * next.m;
    for (int k = 0; k < next.operands && joins; ++k) joins = operand_step[k][i] == next.operand_m[k] * next.m;
    if (joins || (next.m == 1 && joining && b_batch_step[i] == 0)) {
      if (next.m == 1) {
        next.a_m = a_batch_step[i];
        next.out_m = out_step[i];
        for (int k = 0; k < next.operands; ++k) next.operand_m[k] = operand_step[k][i];
      }
      next.m *= batch[i];
      continue;
    }
    joining = false;
    const int at = next.batch_rank++;
    next.batch[at] = batch[i];
    next.a_batch[at] = a_batch_step[i];
    next.b_batch[at] = b_batch_step[i];
    next.out_batch[at] = out_step[i];
    for (int k = 0; k < next.operands; ++k) next.operand_batch[k][at] = operand_step[k][i];
  }

  const tile shape_of_tile = product_tile(next.m, next.n, context.machine, context.element_bytes(which.root),
                                          static_cast<long long>(next.a_m) * context.element_bytes(which.root));
  next.lanes = shape_of_tile.lanes;
  next.vectors = shape_of_tile.vectors;
  next.rows = shape_of_tile.rows;
  // Of a single row the next product broadcasts the elements right after they were stored: vectors of 64 bytes keep it waiting, as long as it takes
  // to store them. 16-32-32-4 with tanh: 82 ns with 16 lanes, 68 ns with 8.
  if (next.m == 1 && next.lanes * context.element_bytes(which.root) > 32 && context.machine.widest_at_once == 1 && next.vectors <= 4) {
    next.lanes /= 2;
    next.vectors = (next.n + next.lanes - 1) / next.lanes;
  }
  next.reads_ahead = context.weights_leave_cache && reads_weights_seldom(next.m);
  next.pass = rows_of_pass(next, context.machine, context.element_bytes(which.root));

  step result = context.begin_step(step_kind::contract, which);
  result.in[0] = context.operand_of(a);
  if (packs) {
    list<packed_weights> records;
    whole_part_first(b_extents, parts);
    for (const weight_part& part : parts) {
      packed_weights packed;
      packed.layout = {.inputs = next.k, .outputs = next.n, .lanes = next.lanes, .vectors = next.vectors};
      packed.output = detail::axis_of(part.extents[b_n_axis], part.source, b_n_axis);
      const weight_axis inputs = detail::axis_of(part.extents[b_k_axis], part.source, b_k_axis);
      if (const node_id rows = context.places.of[a].flattened; rows != no_node) detail::flattened_inputs(source[rows].extents, inputs, packed);
      else packed.input[0] = inputs;
      packed.partial = !records.empty() || !part.covers(b_extents);
      packed.first_output = part.first[b_n_axis];
      packed.first_input = part.first[b_k_axis];
      records.push_back(detail::with_source(context, part.source, packed));
    }
    next.b_layout = weight_layout::packed;
    result.in[1] = {.where = operand::place::weights, .type = source[b].type, .index = detail::add_weights(context, b, records)};
  } else if (context.prepares && context.known_beforehand[b] && b_extents.rank == 2) {
    const kernel::pack_description geometry{.layout = {.inputs = next.k, .outputs = next.n, .lanes = next.lanes, .vectors = next.vectors},
                                            .output = {next.n, b_step[b_n_axis], 0},
                                            .input = {next.k, b_step[b_k_axis], 0}};
    next.b_layout = weight_layout::packed;
    result.in[1] = detail::pack_at_run_time(context, which, b, geometry);
  } else {
    next.b_k = b_step[b_k_axis];
    next.b_n = b_step[b_n_axis];
    result.in[1] = context.operand_of(b);
  }
  for (int i = 0; i < next.operands; ++i) result.in[i + 2] = context.operand_of(code.inputs[i + 1]);
  result.inputs = next.operands + 2;
  result.out = context.operand_of(which.result);
  result.macs = out.count() * next.k;
  result.description = intern(context.out.contracts, next);
  if (which.row_members > 0) lower_rows(context, which, result);
  context.out.steps.push_back(result);
}

}  // namespace inlay::plan
