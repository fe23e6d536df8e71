/// Turns chosen ranges of steps into groups that run row by row.
#pragma once

#include <inlay/plan/rolling/accumulate.hpp>
#include <inlay/plan/rolling/choose.hpp>
#include <inlay/plan/tiles.hpp>

namespace inlay::plan {

namespace detail {

/// Rewrites the steps of a plan that run row by row: their descriptions become those of one row, and the values between them rings of rows.
class row_roller {
  // Templates come first, as in row_analysis.
  /// Windows are told the row; the first operand stays at the start of its ring.
  template <class Description> static constexpr void cut_window(Description& next, step& each) {
    next.ring = each.in[0].ring > 0 ? each.in[0].ring : next.in_extent[0];
    each.in[0].row_step = each.in[0].ring = 0;
    if (next.rank > 1) return;
    next.rank = 2;
    next.in_extent[1] = next.out_extent[1] = next.kernel[1] = next.stride[1] = next.dilation[1] = 1;
    next.pad[1] = next.in_s[1] = next.out_s[1] = 0;
    for (int i = 0; i < next.operands; ++i) next.operand_s[i][1] = 0;
  }

 public:
  /// `apart`: each ring is a buffer of its own, so that some of them can lie in fast memory.
  constexpr row_roller(plan& made, const row_analysis& rows, const target& machine, bool apart)
      : made_(made), rows_(rows), machine_(machine), apart_(apart) {}

  /// `is_inside(buffer)`: only the steps of the range touch it.
  template <class Inside> constexpr void roll(const step_range& range, const Inside& touched_by_range_alone, bool feeds) {
    row_simulation run(made_, rows_, range.first, range.count);
    const auto is_inside = [&](int buffer) { return touched_by_range_alone(buffer) || (feeds && buffer == run.buffer_of(0)); };
    const list<bool> nothing = list<bool>::filled(run.values());
    run.run(nothing, nothing);
    list<bool> single = nothing;
    for (int i = 1; i < run.values(); ++i) single[i] = is_inside(run.buffer_of(i)) && run.ring(i) == 1;
    list<bool> ends = nothing;
    for (int i = 0; i < run.values(); ++i) ends[i] = !is_inside(run.buffer_of(i));
    run.run(ends, single);

    row_group group{.first_step = range.first,
                    .steps = range.count,
                    .rows = run.rows(),
                    .fed = feeds,
                    .first_edge = made_.row_edges.size(),
                    .edges = run.edges().size()};
    for (const row_edge& each : run.edges()) made_.row_edges.push_back(each);
    place_rings(run, is_inside, single, range, group);
    for (int i = range.first; i < range.first + range.count; ++i) cut(i);
    for (int later = 1; later < run.values(); ++later) {
      if (!may_overlap(run.buffer_of(0), run.buffer_of(later)) || !ends[later]) continue;
      group.lead = static_cast<std::size_t>(run.lead(0, later));
      group.driver = run.buffer_of(0);
      group.result = run.buffer_of(later);
    }
    insert_group(made_.groups, group);
  }

 private:
  constexpr bool may_overlap(int driver, int result) const {
    const auto lies_in_rows = [&](int buffer) { return made_.buffers[buffer].where == operand::place::arena && rows_.is_compact(buffer); };
    return lies_in_rows(driver) && lies_in_rows(result);
  }

  /// One buffer for all rings, or for those that are not buffers of their own. Values of which one row is there share room with those that are
  /// never there at the same time.
  template <class Inside> constexpr void place_rings(const row_simulation& run, const Inside& is_inside, const list<bool>& single,
                                                     const step_range& range, row_group& group) {
    list<std::size_t> offset = list<std::size_t>::filled(run.values()), bytes = offset;
    std::size_t total = 0;
    bool any = false;
    const auto is_apart = [&](int value) { return apart_ && value > 0 && !single[value]; };
    for (int i = 0; i < run.values(); ++i) {
      if (!is_inside(run.buffer_of(i))) continue;
      bytes[i] = aligned(static_cast<std::size_t>(run.ring(i)) * rows_.row_bytes(run.buffer_of(i)), machine_.buffer_alignment);
      if (is_apart(i)) continue;
      any = true;
      if (single[i]) continue;
      offset[i] = total;
      total += bytes[i];
    }
    std::size_t end = total;
    for (int i = 1; i < run.values(); ++i) {
      if (!single[i]) continue;
      offset[i] = total;
      for (bool moved = true; moved;) {
        moved = false;
        for (int k = 1; k < i; ++k) {
          if (!single[k] || !run.together(i, k) || offset[i] >= offset[k] + bytes[k] || offset[k] >= offset[i] + bytes[i]) continue;
          offset[i] = offset[k] + bytes[k];
          moved = true;
        }
      }
      if (offset[i] + bytes[i] > end) end = offset[i] + bytes[i];
    }
    if (any) group.rings = made_.buffers.push_back({.bytes = end, .scope = made_.buffers[run.buffer_of(1)].scope});
    // Operands name the outermost buffer, and count elements from its start.
    const auto move = [&](operand& used) {
      const int root = root_of(made_, used.buffer);
      if (root < 0 || run.value_of(root) < 0 || bytes[run.value_of(root)] == 0 || used.where != operand::place::arena) return;
      const int value = run.value_of(root);
      used.ring = run.ring(value);
      if (is_apart(value)) return;
      used.index = group.rings;
      used.offset += static_cast<int>(offset[value] / facts(used.type).bytes);
    };
    for (int i = range.first; i < range.first + range.count; ++i) {
      step& each = made_.steps[i];
      for (int k = 0; k < each.inputs; ++k) move(each.in[k]);
      move(each.out);
    }
    if (bytes[0] > 0) move(made_.fed);
    for (int i = 0; i < run.values(); ++i) {
      if (bytes[i] == 0) continue;
      buffer& memory = made_.buffers[run.buffer_of(i)];
      memory.bytes = bytes[i];
      if (is_apart(i)) continue;
      memory.inside = group.rings;
      memory.part_offset = 0;  // operands have theirs
    }
  }

  constexpr void cut(int which) {
    step& each = made_.steps[which];
    const row_cut& how = rows_[which];
    each.walk = how.walk;
    each.out.row_step = how.out_step;
    for (int k = 0; k < each.inputs; ++k) {
      each.in[k].row_step = how.in_step[k];
      if (!how.moves(k)) each.in[k].ring = 0;
    }
    switch (each.kind) {
      case step_kind::convolve: {
        kernel::convolve_description next = made_.convolves[each.description];
        cut_window(next, each);
        if (next.pixels > next.out_extent[next.rank - 1]) next.pixels = next.out_extent[next.rank - 1];
        each.description = intern(made_.convolves, next);
        break;
      }
      case step_kind::window: {
        kernel::window_description next = made_.windows[each.description];
        cut_window(next, each);
        if (how.accumulates)
          row_accumulation(made_, machine_).split(each, next);
        else
          each.description = intern(made_.windows, next);
        break;
      }
      case step_kind::contract: {
        kernel::contract_description next = made_.contracts[each.description];
        next.m /= how.walk.rows;
        set_tile(next, next.m, machine_, static_cast<int>(facts(each.out.type).bytes));
        each.description = intern(made_.contracts, next);
        break;
      }
      case step_kind::remap: {
        kernel::remap_description next = made_.remaps[each.description];
        next.row_axis = how.loop;
        next.ring = each.in[0].ring > 0 ? each.in[0].ring : next.in_extent[how.loop];
        each.in[0].row_step = each.in[0].ring = 0;
        each.description = intern(made_.remaps, next);
        break;
      }
      case step_kind::copy: {
        const kernel::nest_description row = one_row(as_nest(made_.copies[each.description]), how);
        kernel::copy_description next{.rank = row.rank};
        for (int i = 0; i < row.rank; ++i) {
          next.extent[i] = row.extent[i];
          next.out_stride[i] = row.out_stride[i];
          next.in_stride[i] = row.stride[0][i];
        }
        each.description = intern(made_.copies, next);
        break;
      }
      default: {
        kernel::nest_description next = one_row(made_.nests[each.description], how);
        if (how.accumulates)
          row_accumulation(made_, machine_).split(each, next);
        else
          each.description = intern(made_.nests, with_lanes(next, each, machine_));
        break;
      }
    }
  }
  /// The loops of one row.
  static constexpr kernel::nest_description one_row(kernel::nest_description nest, const row_cut& how) {
    const int inner = nest.extent[how.loop] / how.walk.rows;
    nest.extent[how.loop] = inner;
    if (inner > 1) return nest;
    for (int i = how.loop; i + 1 < nest.rank; ++i) {
      nest.extent[i] = nest.extent[i + 1];
      nest.reduced[i] = nest.reduced[i + 1];
      nest.out_stride[i] = nest.out_stride[i + 1];
      for (int k = 0; k < nest.operands; ++k) nest.stride[k][i] = nest.stride[k][i + 1];
    }
    --nest.rank;
    nest.extent[nest.rank] = nest.out_stride[nest.rank] = 0;
    nest.reduced[nest.rank] = false;
    for (int k = 0; k < nest.operands; ++k) nest.stride[k][nest.rank] = 0;
    return nest;
  }
  plan& made_;
  const row_analysis& rows_;
  const target& machine_;
  bool apart_;
};

}  // namespace detail

}  // namespace inlay::plan
