/// The preparation: steps that depend on parameters and constants alone run once, before the first run, into memory of their own.
#pragma once

#include <inlay/plan/lowering.hpp>

namespace inlay::plan {

namespace detail {

/// Which nodes depend on parameters and constants alone.
constexpr list<bool> known_beforehand(const graph& source) {
  list<bool> known = list<bool>::filled(source.size(), true);
  for (const graph_input& each : source.inputs) known[each.value] = each.parameter;
  for (node_id id = 0; id < source.size(); ++id)
    for (int i = 0; i < source[id].operands; ++i) known[id] = known[id] && known[source.operand(id, i)];
  return known;
}

class preparation {
 public:
  constexpr preparation(plan& made, const graph& source) : made_(made), source_(source), known_(list<bool>::filled(made.buffers.size(), true)) {}

  constexpr void set_apart(const target& machine) {
    find_steps();
    list<step> runs;
    for (int i = 0; i < made_.steps.size(); ++i) {
      for_each_operand(made_.steps[i], [&](operand& used) {
        if (used.where != operand::place::arena || !known_[root_of(made_, used.buffer)]) return;
        used.where = operand::place::prepared;
        made_.buffers[used.index].where = operand::place::prepared;
      });
      (once_[i] ? made_.preparation : runs).push_back(made_.steps[i]);
    }
    made_.steps = runs;
    copy_parameters();
    place(machine);
  }

 private:
  /// A step runs once if all it reads is known beforehand and nothing else writes to the memory of its result.
  constexpr void find_steps() {
    once_ = list<bool>::filled(made_.steps.size(), true);
    for (bool changed = true; changed;) {
      changed = false;
      for (int i = 0; i < made_.steps.size(); ++i) {
        step& each = made_.steps[i];
        if (!once_[i]) continue;
        bool all_known = each.out.where == operand::place::arena;
        for_each_operand(each, [&](const operand& used) { all_known = all_known && is_known(used); });
        if (all_known) continue;
        once_[i] = false;
        if (each.out.buffer >= 0) known_[root_of(made_, each.out.buffer)] = false;
        changed = true;
      }
    }
  }
  constexpr bool is_known(const operand& used) const {
    if (used.where == operand::place::arena) return known_[root_of(made_, used.buffer)];
    if (used.where == operand::place::input) return source_.inputs[used.index].parameter;
    return used.where != operand::place::output;
  }

  /// Runs are not given parameters. One that they read as it is (most are packed, or a part of them was copied) is kept as a whole.
  constexpr void copy_parameters() {
    list<int> copy = list<int>::filled(source_.inputs.size(), -1);
    for (step& each : made_.steps)
      for_each_operand(each, [&](operand& used) {
        if (used.where != operand::place::input || !source_.inputs[used.index].parameter) return;
        if (copy[used.index] < 0) copy[used.index] = copy_parameter(used);
        used.where = operand::place::prepared;
        used.index = copy[used.index];
        used.buffer = used.index;
      });
  }
  constexpr int copy_parameter(const operand& which) {
    const node& value = source_[source_.inputs[which.index].value];
    const int count = value.extents.size();
    const int kept = made_.buffers.push_back(
        {.where = operand::place::prepared, .bytes = static_cast<std::size_t>(count) * facts(value.type).bytes, .scope = value.scope});
    step next{.kind = step_kind::copy, .first_scope = made_.scopes.size()};
    next.description = intern(made_.copies, kernel::copy_description{.rank = 1, .extent = {count}, .out_stride = {1}, .in_stride = {1}});
    next.in[0] = {.where = operand::place::input, .type = value.type, .index = which.index};
    next.inputs = 1;
    next.out = {.where = operand::place::prepared, .type = value.type, .index = kept, .buffer = kept};
    made_.preparation.push_back(next);
    return kept;
  }

  /// First fit in the order of the steps. What runs read stays; the rest is free after its last reader in the preparation.
  constexpr void place(const target& machine) {
    list<int> last = list<int>::filled(made_.buffers.size(), -1);
    for (int i = 0; i < made_.preparation.size(); ++i)
      for_each_operand(made_.preparation[i], [&](const operand& used) {
        if (used.where == operand::place::prepared) last[used.index] = i;
      });
    for (step& each : made_.steps)
      for_each_operand(each, [&](const operand& used) {
        if (used.where == operand::place::prepared) last[used.index] = made_.preparation.size();
      });
    list<int> alive;
    list<bool> placed = list<bool>::filled(made_.buffers.size());
    for (int i = 0; i < made_.preparation.size(); ++i) {
      const int which = made_.preparation[i].out.index;
      if (placed[which]) continue;
      placed[which] = true;
      int kept = 0;
      for (int each : alive)
        if (last[each] >= i) alive[kept++] = each;
      alive.resize(kept);
      place_among(alive, which, machine.buffer_alignment);
    }
  }
  /// `alive` is in the order of offsets.
  constexpr void place_among(list<int>& alive, int which, std::size_t alignment) {
    const std::size_t bytes = made_.buffers[which].bytes;
    std::size_t offset = 0;
    int at = 0;
    for (; at < alive.size(); ++at) {
      const buffer& next = made_.buffers[alive[at]];
      if (offset + bytes <= next.offset) break;
      offset = aligned(next.offset + next.bytes, alignment);
    }
    made_.buffers[which].offset = offset;
    if (offset + bytes > made_.prepared_bytes) made_.prepared_bytes = offset + bytes;
    alive.push_back(which);
    for (int i = alive.size() - 1; i > at; --i) {
      alive[i] = alive[i - 1];
      alive[i - 1] = which;
    }
  }

  plan& made_;
  const graph& source_;
  list<bool> known_;
  list<bool> once_;
};

}  // namespace detail

/// Moves steps to the preparation. Memory of their results is no longer in the arena.
constexpr void set_preparation_apart(plan& made, const graph& source, const target& machine) { detail::preparation(made, source).set_apart(machine); }

}  // namespace inlay::plan
