/// Places a plan in the arena, row by row where that makes it smaller.
#pragma once

#include <limits>

#include <inlay/plan/arena.hpp>
#include <inlay/plan/rolling/roll.hpp>

namespace inlay::plan {

namespace detail {

/// In the order of their steps.
constexpr void sort_groups(plan& made) {
  for (int i = 1; i < made.groups.size(); ++i)
    for (int k = i; k > 0 && made.groups[k].first_step < made.groups[k - 1].first_step; --k) {
      const row_group later = made.groups[k - 1];
      made.groups[k - 1] = made.groups[k];
      made.groups[k] = later;
    }
}

/// Forgets the descriptions of steps that run row by row now.
constexpr void forget_unused_descriptions(plan& made) {
  const auto keep = [&](auto& descriptions, step_kind kind) {
    auto kept = descriptions;
    kept.clear();
    const auto move = [&](int& description) {
      if (description >= 0) description = intern(kept, descriptions[description]);
    };
    const auto move_of = [&](step& each) {
      if (each.kind == kind) move(each.description), move(each.begin);
      if (kind == step_kind::nest) move(each.rows);
    };
    for (step& each : made.steps) move_of(each);
    for (step& each : made.preparation) move_of(each);
    descriptions = static_cast<decltype(kept)&&>(kept);
  };
  keep(made.nests, step_kind::nest);
  keep(made.convolves, step_kind::convolve);
  keep(made.windows, step_kind::window);
  keep(made.copies, step_kind::copy);
  keep(made.remaps, step_kind::remap);
}

/// Makes groups of ranges of steps.
constexpr void roll_ranges(plan& made, const row_analysis& rows, const row_segments_of_plan& segments, const list<step_range>& chosen,
                           const target& machine, bool rings_apart) {
  row_roller roller(made, rows, machine, rings_apart);
  for (const step_range& range : chosen) roller.roll(range, [&](int buffer) { return segments.is_inside(buffer, range); }, segments.is_fed(range));
  sort_groups(made);
  forget_unused_descriptions(made);
}

/// Half of the second cache holds the rows that wait. `weights`: what each row may read anew.
constexpr list<step_range> large_groups(const row_segments_of_plan& segments, const target& machine, long long weights) {
  const long long most = static_cast<long long>(machine.large_value());
  return segments.choose_large(most, {.kept = 2 * most, .weights = weights, .long_row = machine.long_row});
}

}  // namespace detail

constexpr bool holds_large_values(const plan& made, const target& machine) {
  for (const buffer& each : made.buffers)
    if (each.where == operand::place::arena && each.bytes > machine.large_value()) return true;
  return false;
}

/// Steps that would hand each other more than the second cache keeps run row by row: depthwise and pointwise layers of large images, a convolution
/// and its pooling. Their weights stay in the cache: 1024 filters of 1024 channels on 14x14 would come 14 times from beyond it.
constexpr void roll_large_values(plan& made, const target& machine) {
  if (!holds_large_values(made, machine)) return;
  const row_analysis rows(made);
  const detail::row_segments_of_plan segments(made, rows, machine.buffer_alignment, false, false);
  const list<step_range> chosen = detail::large_groups(segments, machine, static_cast<long long>(machine.l2_bytes) / 2);
  if (!chosen.empty()) detail::roll_ranges(made, rows, segments, chosen, machine, false);
}

/// Places a plan in the arena, with groups of steps that run row by row where that makes it smaller: between them only the rows are in memory that
/// somebody still reads. Nothing is computed twice. `feed`: the rows of the network's first input come one at a time.
/// `rings_apart`: the rows of each value are a buffer of their own.
constexpr void place_in_rows(plan& made, const target& machine, bool feed, bool rings_apart) {
  const row_analysis rows(made);
  detail::row_segments_of_plan segments(made, rows, machine.buffer_alignment, feed, rings_apart);
  list<remark> remarks;
  list<list<step_range>> choices = segments.choose(remarks);
  // Memory counts here, and weights have none in the arena. (Inception's cells take 933,504 bytes so, and 946,560 without.)
  if (holds_large_values(made, machine)) choices.push_back(detail::large_groups(segments, machine, std::numeric_limits<long long>::max()));
  plan best = made;
  place_in_arena(best, machine);
  for (const list<step_range>& chosen : choices) {
    if (chosen.empty()) continue;
    plan rolled = made;
    detail::roll_ranges(rolled, rows, segments, chosen, machine, rings_apart);
    place_in_arena(rolled, machine);
    if (rolled.arena_bytes < best.arena_bytes) best = static_cast<plan&&>(rolled);
  }
  for (const remark& each : remarks) best.remarks.push_back(each);
  made = static_cast<plan&&>(best);
}

}  // namespace inlay::plan
