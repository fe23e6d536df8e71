/// From an optimised graph to a plan: regions, placement, steps, arena.
#pragma once

#include <inlay/plan/arena.hpp>
#include <inlay/plan/branches.hpp>
#include <inlay/plan/lower_contract.hpp>
#include <inlay/plan/lower_move.hpp>
#include <inlay/plan/lower_nest.hpp>
#include <inlay/plan/lower_window.hpp>
#include <inlay/plan/preparation.hpp>
#include <inlay/plan/rolling/pairs.hpp>
#include <inlay/plan/rolling/place.hpp>
#include <inlay/plan/two_regions.hpp>

namespace inlay::plan {

struct plan_options {
  bool fuse = true;
  bool fuse_branches = true;  ///< false: no value is computed in several steps, which tells what that is worth
  long long weight_budget = 250000;  ///< above it weights stay where they are
  target machine = this_target();
  bool roll = false;         ///< row by row where that makes the arena smaller
  bool io_in_arena = false;  ///< inputs and outputs are there, too
  bool feed = false;         ///< the first input comes row by row
  winograd_use transforms = winograd_use::where_faster;
  bool prepare = false;      ///< what depends on constants alone is computed once (with parameters it is in any case)
  long long fast_limit = -1; ///< bytes of fast memory for a part of the arena; negative: the arena is one
};

namespace detail {

constexpr long long parameter_count(const graph& source) {
  long long count = 0;
  for (const node& each : source.nodes)
    if (each.kind == op::constant && each.source.where == constant_source::place::memory) count += each.extents.count();
  return count;
}

/// Of all constants and parameters.
constexpr std::size_t bytes_of_weights(const graph& source) {
  std::size_t bytes = 0;
  const auto add = [&](const node& each) { bytes += static_cast<std::size_t>(each.extents.count()) * facts(each.type).bytes; };
  for (const node& each : source.nodes)
    if (each.kind == op::constant && !is_splat(each)) add(each);
  for (const graph_input& each : source.inputs)
    if (each.parameter) add(source[each.value]);
  return bytes;
}

/// Notes which kernels several steps call.
constexpr void find_shared_kernels(plan& made) {
  constexpr int kinds = static_cast<int>(step_kind::pack) + 1;
  list<int> users[kinds];
  const auto users_of = [&](step_kind kind, int description) -> int& {
    list<int>& counts = users[static_cast<int>(kind)];
    if (counts.size() <= description) counts.resize(description + 1, 0);
    return counts[description];
  };
  const auto count = [&](const step& each) {
    ++users_of(each.kind, each.description);
    if (each.rows >= 0) ++users_of(step_kind::nest, each.rows);
  };
  for (const step& each : made.steps) count(each);
  for (const step& each : made.preparation) count(each);
  const auto note = [&](step& each) {
    each.shares_kernel = users_of(each.kind, each.description) > 1;
    if (each.rows >= 0) each.shares_rows = users_of(step_kind::nest, each.rows) > 1;
  };
  for (step& each : made.steps) note(each);
  for (step& each : made.preparation) note(each);
}

/// What all steps do and move, and what is stored.
constexpr void count_costs(plan& made) {
  for (const step& each : made.steps) {
    made.macs += each.macs;
    const auto moved = [&](const operand& value) { return value.buffer < 0 ? std::size_t{0} : made.buffers[value.buffer].bytes; };
    for (int i = 0; i < each.inputs; ++i) made.bytes_moved += moved(each.in[i]);
    made.bytes_moved += moved(each.out);
    if (each.rows >= 0) made.bytes_moved += 2 * moved(each.out);
    for (int i = 1; i < each.row_inputs; ++i) made.bytes_moved += moved(each.row_in[i]);
    made.bytes_moved += 2 * moved(each.scratch);
  }
  for (const packed_weights& each : made.weights)
    if (each.parts > 0) made.weight_bytes += static_cast<std::size_t>(each.layout.size()) * facts(each.type).bytes;
  for (const plain_constant& each : made.constants) made.weight_bytes += static_cast<std::size_t>(each.count) * facts(each.type).bytes;
}

/// Turns memory of the caller into buffers of the arena: all that a run is given and returns, or its first input alone.
constexpr void hold_in_arena(plan& made, const graph& source, bool all) {
  for (int i = 0; i < made.buffers.size(); ++i) {
    buffer& each = made.buffers[i];
    const bool given = each.where == operand::place::input && !source.inputs[each.index].parameter;
    const bool input = given && (all || each.index == first_run_input(source)), output = all && each.where == operand::place::output;
    if (!input && !output) continue;
    each.where = operand::place::arena;
    each.holds_input = input;
    each.holds_output = output;
    if (input && !all) made.fed = {.where = operand::place::arena, .index = i, .buffer = i};
  }
  const auto follow = [&](operand& used) {
    if (used.where != operand::place::input && used.where != operand::place::output) return;
    const int root = root_of(made, used.buffer);
    if (made.buffers[root].where != operand::place::arena) return;
    used.where = operand::place::arena;
    used.index = root;
  };
  for (step& each : made.steps) for_each_operand(each, follow);
}

constexpr void lower_region(lowering& context, const region& which) {
  switch (context.source[which.root].kind) {
    case op::map:
    case op::reduce: return lower_nest(context, which);
    case op::contract: return lower_contract(context, which);
    case op::convolve: return lower_convolve(context, which);
    case op::window_reduce: return lower_window(context, which);
    case op::concat: return lower_concat(context, which);
    case op::pad: return lower_pad(context, which);
    case op::gather: return lower_gather(context, which);
    case op::resize: return lower_resize(context, which);
    case op::plain: return lower_plain(context, which);
    default: return;
  }
}

}  // namespace detail

/// What may be planned one way or the other, where only the arena tells which is better.
struct plan_variant {
  branch_fusion branches = branch_fusion::where_free;
  list<node_id> copied_late{};  ///< concatenations whose parts have places of their own
};

/// The steps in the order in which the network was written, without an arena.
constexpr plan lower_graph(const graph& source, const plan_options& options = {}, const plan_variant& variant = {}) {
  const bool may_pack = detail::parameter_count(source) <= options.weight_budget;
  const user_table users(source);
  region_table regions = form_regions(source, users, {.fuse = options.fuse, .may_pack = may_pack});
  const bool prepares = options.prepare || has_parameters(source);
  list<bool> known_beforehand;
  if (prepares) known_beforehand = detail::known_beforehand(source);
  const bool inputs_kept = !options.io_in_arena && !options.feed;
  const branch_options branches{.where = variant.branches, .inputs_kept = inputs_kept, .known_beforehand = known_beforehand};
  if (options.fuse && options.fuse_branches) fuse_branches(source, users, regions, branches, options.machine);
  const placements places = place_values(source, users, regions, may_pack, options.feed, variant.copied_late);

  plan result;
  result.buffers = places.buffers;
  result.pool = source.pool;
  result.remarks = regions.remarks;
  result.fused_branches = regions.fused_branches;
  result.left_branches = regions.left_branches;
  lowering context{.source = source,
                   .users = users,
                   .regions = regions,
                   .places = places,
                   .machine = options.machine,
                   .may_pack = may_pack,
                   .weights_leave_cache = !options.machine.is_scalar() && options.machine.has_second_cache() &&
                                          detail::bytes_of_weights(source) > options.machine.l2_bytes,
                   // Rows are transformed in strips of several: they do not run one by one.
                   .transforms = options.roll || options.feed ? winograd_use::never : options.transforms,
                   .prepares = prepares,
                   .out = result,
                   .constant_index = list<int>::filled(source.size(), -1),
                   .weight_index = list<int>::filled(source.size(), -1)};
  context.known_beforehand = known_beforehand;
  // Reshapes that need a copy stand between the regions whose values they read and those that read them.
  int next_region = 0;
  for (node_id id = 0; id < source.size(); ++id) {
    if (places.of[id].copied) lower_copy(context, id);
    while (next_region < regions.regions.size() && regions.regions[next_region].result == id)
      detail::lower_region(context, regions.regions[next_region++]);
  }
  for (int i = 0; i < source.outputs.size(); ++i) {
    const placement& place = places.of[source.outputs[i].value];
    const bool in_place = place.what == placement::kind::buffer && places.buffers[place.buffer].where == operand::place::output &&
                          places.buffers[place.buffer].index == i && place.at.offset == 0 &&
                          same_layout(source[source.outputs[i].value].extents, place.at.step, source.outputs[i].layout.step);
    if (!in_place) lower_output(context, i);
  }
  if (context.prepares) set_preparation_apart(result, source, options.machine);
  if (options.io_in_arena || options.feed) detail::hold_in_arena(result, source, options.io_in_arena);
  if (options.feed) result.fed.row_step = places.of[source.inputs[first_run_input(source)].value].at.step[2];
  detail::count_costs(result);
  return result;
}

/// With an arena that is one, in rows where that is asked for.
constexpr plan place_graph(const graph& source, const plan_options& options, const plan_variant& variant, list<long long>& moved) {
  plan result = lower_graph(source, options, variant);
  for (node_id each : variant.copied_late) result.remarks.push_back({.rewrite = "copy_late", .scope = source[each].scope});
  if (options.fast_limit >= 0) moved = moved_by_buffer(result);
  if (options.fuse) roll_products(result, options.machine, options.roll);
  if (options.roll) {
    place_in_rows(result, options.machine, options.feed, options.fast_limit >= 0);
  } else {
    if (options.fuse && !options.feed && options.fast_limit < 0) roll_large_values(result, options.machine);
    place_in_arena(result, options.machine);
  }
  return result;
}

/// Whether all rows of a value are in memory at once, in the arena or the caller's.
constexpr bool lies_whole_in_memory(const plan& made, const node& value) {
  const std::size_t bytes = static_cast<std::size_t>(value.extents.count()) * facts(value.type).bytes;
  for (const buffer& each : made.buffers)
    if (each.scope == value.scope && each.bytes == bytes && each.inside < 0) return true;
  return false;
}

/// Concatenations, of which more than this are not planned both ways: each takes another plan.
inline constexpr int max_late_copies = 4;

constexpr plan make_plan(const graph& source, const plan_options& options = {}) {
  list<long long> moved;
  plan_variant variant;
  plan result = place_graph(source, options, variant, moved);
  const auto try_variant = [&] {
    list<long long> moved_otherwise;
    plan other = place_graph(source, options, variant, moved_otherwise);
    if (other.arena_bytes >= result.arena_bytes) return false;
    result = static_cast<plan&&>(other);
    moved = static_cast<list<long long>&&>(moved_otherwise);
    return true;
  };
  // A value that many read cannot be kept as some rows: fused branches may make rows larger, too.
  if (options.roll) {
    const bool fused = result.fused_branches > 0, left = result.left_branches > 0;
    const auto try_branches = [&](branch_fusion next) {
      const branch_fusion before = variant.branches;
      variant.branches = next;
      if (!try_variant()) variant.branches = before;
    };
    if (left) try_branches(branch_fusion::everywhere);
    if (fused) try_branches(branch_fusion::none);
  }
  // A part that is there early waits in a whole that is larger. Copied when the last part is there, it waits on its own.
  list<node_id> joins;
  for (node_id id = 0; id < source.size() && options.roll; ++id)
    if (source[id].kind == op::concat) joins.push_back(id);
  for (int i = 0; i < joins.size() && joins.size() <= max_late_copies; ++i) {
    if (!lies_whole_in_memory(result, source[joins[i]])) continue;
    variant.copied_late.push_back(joins[i]);
    if (!try_variant()) variant.copied_late.pop_back();
  }
  if (options.fast_limit >= 0) place_in_two_regions(result, options.machine, static_cast<list<long long>&&>(moved), options.fast_limit);
  detail::find_shared_kernels(result);
  return result;
}

}  // namespace inlay::plan
