/// Two arenas: as much as possible of what steps move is moved in a fast one of limited size.
#pragma once

#include <inlay/plan/arena.hpp>
#include <inlay/plan/memory/split.hpp>

namespace inlay::plan {

/// Bytes that the steps read and write of each buffer. To be asked before steps run row by row: then buffers hold some rows only.
constexpr list<long long> moved_by_buffer(const plan& made) {
  list<long long> moved = list<long long>::filled(made.buffers.size(), 0);
  for (const step& each : made.steps) {
    const auto add = [&](const operand& used, int times) {
      if (used.buffer >= 0) moved[used.buffer] += times * static_cast<long long>(made.buffers[used.buffer].bytes);
    };
    for (int i = 0; i < each.inputs; ++i) add(each.in[i], 1);
    add(each.out, each.rows >= 0 ? 3 : 1);
    for (int i = 1; i < each.row_inputs; ++i) add(each.row_in[i], 1);
    add(each.scratch, 2);
  }
  return moved;
}

/// Of a plan that has its arena, in the order of its steps: parts the arena into a fast one of at most `limit` bytes and a slow one.
constexpr void place_in_two_regions(plan& made, const target& machine, list<long long> moved, long long limit) {
  moved.resize(made.buffers.size(), 0);  // rings of rows are buffers that hold others
  const detail::arena_problem asked = arena_problem_of(made);
  const int alignment = static_cast<int>(machine.buffer_alignment);
  const memory::layout whole = memory::plan(asked.net, {.alignment = alignment, .order_states = 0});
  const memory::split_layout layout = memory::split(asked.net, whole, moved, static_cast<std::size_t>(limit), alignment);
  for (int i = 0; i < made.buffers.size(); ++i)
    if (made.buffers[i].where != operand::place::prepared) made.buffers[i].offset = layout.offset[i];
  // Rings of rows that are buffers of their own are there while their group runs.
  for (const row_group& group : made.groups)
    for (int k = 0; k < group.steps; ++k) {
      const operand& out = made.steps[group.first_step + k].out;
      if (out.ring == 0) continue;
      made.buffers[out.index].first_step = group.first_step;
      made.buffers[out.index].last_step = group.first_step + group.steps - 1;
    }
  made.arena_bytes = layout.arena_bytes;
  made.parted = true;
  made.fast_bytes = layout.fast_bytes;
  made.fast_bytes_moved = static_cast<std::size_t>(layout.fast_moved);
}

}  // namespace inlay::plan
