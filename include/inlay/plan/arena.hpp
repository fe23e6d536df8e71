/// The arena: hands buffers and steps to the memory planner and takes over its order and offsets.
#pragma once

#include <inlay/plan/memory/plan.hpp>
#include <inlay/plan/step.hpp>
#include <inlay/plan/target.hpp>

namespace inlay::plan {

namespace detail {

constexpr bool same_strides(const int* left, const int* right, int rank) {
  for (int i = 0; i < rank; ++i)
    if (left[i] != right[i]) return false;
  return true;
}

/// Whether a step reads its operand element by element at the place it then writes.
constexpr bool reads_where_it_writes(const plan& made, const step& next, int input) {
  switch (next.kind) {
    case step_kind::nest: {
      const kernel::nest_description& nest = made.nests[next.description];
      if (!same_strides(nest.stride[input], nest.out_stride, nest.rank)) return false;
      for (int i = 0; i < nest.rank; ++i)
        if (nest.reduced[i] && nest.out_stride[i] == 0) return false;
      return true;  // the kernel keeps nothing in the output that it would read again from an operand lying like it
    }
    case step_kind::contract: {
      const kernel::contract_description& d = made.contracts[next.description];
      const int operand = input - 2;
      return operand >= 0 && (d.m == 1 || d.operand_m[operand] == d.out_m) && (d.n == 1 || d.operand_n[operand] == d.out_n) &&
             same_strides(d.operand_batch[operand], d.out_batch, d.batch_rank);
    }
    case step_kind::convolve: {
      const kernel::convolve_description& d = made.convolves[next.description];
      const int operand = input - 2;
      return operand >= 0 && (d.batch == 1 || d.operand_n[operand] == d.out_n) && (d.channels_out == 1 || d.operand_c[operand] == d.out_c) &&
             same_strides(d.operand_s[operand], d.out_s, d.rank);
    }
    default: return false;
  }
}

/// What the memory planner is asked. Steps that pack weights and the one that reads these are one operation: packing earlier gains
/// nothing, and each order of them would be one to try. So are the steps of a group that run row by row.
struct arena_problem {
  memory::problem net;
  list<int> first_step;  ///< per operation, and one more
};

/// What a group reads of others, what it writes for others, and its rings.
constexpr void add_group(memory::problem& net, const plan& made, const row_group& group) {
  list<int> written;
  for (int i = 0; i < group.steps; ++i) {
    const int buffer = made.steps[group.first_step + i].out.buffer;
    if (root_of(made, buffer) != group.rings) written.push_back(buffer);
  }
  const auto writes = [&](int buffer) {
    for (int each : written)
      if (root_of(made, each) == root_of(made, buffer)) return true;
    return false;
  };
  for (int i = 0; i < group.steps; ++i) {
    const step& each = made.steps[group.first_step + i];
    const auto read = [&](const operand& used) {
      if (used.buffer >= 0 && root_of(made, used.buffer) != group.rings && !writes(used.buffer)) net.read(used.buffer);
    };
    for (int k = 0; k < each.inputs; ++k) read(each.in[k]);
    for (int k = 1; k < each.row_inputs; ++k) read(each.row_in[k]);
  }
  for (int each : written) net.write(each);
  if (group.rings >= 0) net.write(group.rings);
  if (group.driver >= 0) net.may_overlap(group.driver, group.result, group.lead, memory::never);
}

/// The operands of a step's result that it may write over. `before`: a step that runs in turn with it, block by block.
constexpr void add_reuses(const plan& made, const step& each, memory::problem& net, const step* before = nullptr) {
  if (made.buffers[each.out.buffer].inside >= 0 || each.out.where != operand::place::arena) return;
  const auto in = [&](int index) -> const operand& { return index < each.inputs ? each.in[index] : each.row_in[index - each.inputs]; };
  const int reads = each.inputs + (each.rows >= 0 ? each.row_inputs : 0);
  for (int i = 0; i < each.inputs; ++i) {
    const operand& input = each.in[i];
    if (input.where != operand::place::arena || made.buffers[input.buffer].inside >= 0 || input.offset != 0) continue;
    if (made.buffers[input.buffer].bytes != made.buffers[each.out.buffer].bytes || facts(input.type).bytes != facts(each.out.type).bytes) continue;
    bool read_elsewhere = false;
    for (int k = 0; k < reads; ++k)
      read_elsewhere =
          read_elsewhere || (k != i && in(k).buffer >= 0 && in(k).buffer != each.out.buffer && root_of(made, in(k).buffer) == input.buffer);
    for (int k = 0; before != nullptr && k < before->inputs; ++k)
      read_elsewhere = read_elsewhere || (before->in[k].buffer >= 0 && root_of(made, before->in[k].buffer) == input.buffer);
    if (!read_elsewhere && reads_where_it_writes(made, each, i)) net.may_replace(input.buffer, each.out.buffer);
  }
}

}  // namespace detail

constexpr detail::arena_problem arena_problem_of(const plan& made) {
  detail::arena_problem result;
  memory::problem& net = result.net;
  for (const buffer& each : made.buffers) {
    if (each.inside >= 0) net.add_part(each.inside, each.bytes);
    else if (each.where == operand::place::arena) each.holds_output ? net.add_kept(each.bytes) : net.add_buffer(each.bytes);
    else net.add_external(each.bytes);
  }
  int packed = -1;  // the buffer that this operation has packed weights into
  for (int i = 0, group = 0; i < made.steps.size(); ++i) {
    const step& each = made.steps[i];
    if (group < made.groups.size() && made.groups[group].first_step == i) {
      net.add_operation();
      result.first_step.push_back(i);
      detail::add_group(net, made, made.groups[group]);
      if (each.kind == step_kind::contract && made.contracts[each.description].block > 0) detail::add_reuses(made, made.steps[i + 1], net, &each);
      i += made.groups[group++].steps - 1;
      packed = -1;
      continue;
    }
    if (packed < 0) {
      net.add_operation();
      result.first_step.push_back(i);
    }
    const auto read = [&](const operand& used) {
      if (used.buffer >= 0 && used.buffer != each.out.buffer && used.buffer != packed) net.read(used.buffer);
    };
    for (int k = 0; k < each.inputs; ++k) read(each.in[k]);
    // The first operand of the rows is the result itself.
    for (int k = 1; each.rows >= 0 && k < each.row_inputs; ++k) read(each.row_in[k]);
    net.write(each.out.buffer);
    if (each.scratch.buffer >= 0) net.write(each.scratch.buffer);
    packed = each.kind == step_kind::pack ? each.out.buffer : -1;
    if (packed < 0) detail::add_reuses(made, each, net);
  }
  result.first_step.push_back(made.steps.size());
  return result;
}

/// Orders the steps and gives each buffer its offset.
constexpr void place_in_arena(plan& made, const target& machine) {
  const detail::arena_problem asked = arena_problem_of(made);
  const memory::layout layout = memory::plan(asked.net, {.alignment = static_cast<int>(machine.buffer_alignment)});

  list<step> ordered;
  ordered.reserve(made.steps.size());
  list<row_group> groups;
  for (int which : layout.order) {
    for (const row_group& each : made.groups) {
      if (each.first_step != asked.first_step[which]) continue;
      groups.push_back(each);
      groups.back().first_step = ordered.size();
    }
    for (int i = asked.first_step[which]; i < asked.first_step[which + 1]; ++i) ordered.push_back(made.steps[i]);
  }
  made.steps = static_cast<list<step>&&>(ordered);
  made.groups = static_cast<list<row_group>&&>(groups);
  for (int i = 0; i < made.buffers.size(); ++i)
    if (made.buffers[i].where != operand::place::prepared) made.buffers[i].offset = layout.offset[i];
  for (int i = 0; i < made.steps.size(); ++i) {
    const step& each = made.steps[i];
    const auto touch = [&](const operand& used) {
      if (used.buffer < 0) return;
      buffer& memory = made.buffers[detail::root_of(made, used.buffer)];
      if (memory.first_step < 0) memory.first_step = i;
      memory.last_step = i;
    };
    for (int k = 0; k < each.inputs; ++k) touch(each.in[k]);
    for (int k = 1; k < each.row_inputs; ++k) touch(each.row_in[k]);
    touch(each.out);
    touch(each.scratch);
  }
  made.arena_bytes = layout.arena_bytes;
  made.arena_lower_bound = layout.lower_bound;
}

}  // namespace inlay::plan
