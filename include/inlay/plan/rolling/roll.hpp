/// Turns chosen ranges of steps into groups that run row by row.
#pragma once

#include <inlay/plan/lower_nest.hpp>
#include <inlay/plan/rolling/choose.hpp>

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

    row_group group{.first_step = range.first, .steps = range.count, .rows = run.rows(), .fed = feeds, .first_edge = made_.row_edges.size(), .edges = run.edges().size()};
    for (const row_edge& each : run.edges()) made_.row_edges.push_back(each);
    place_rings(run, is_inside, single, range, group);
    for (int i = range.first; i < range.first + range.count; ++i) cut(i);
    for (int later = 1; later < run.values(); ++later) {
      if (!may_overlap(run.buffer_of(0), run.buffer_of(later)) || !ends[later]) continue;
      group.lead = static_cast<std::size_t>(run.lead(0, later));
      group.driver = run.buffer_of(0);
      group.result = run.buffer_of(later);
    }
    made_.groups.push_back(group);
  }

 private:
  constexpr bool may_overlap(int driver, int result) const {
    const auto lies_in_rows = [&](int buffer) { return made_.buffers[buffer].where == operand::place::arena && rows_.is_compact(buffer); };
    return lies_in_rows(driver) && lies_in_rows(result);
  }
  constexpr std::size_t aligned(std::size_t bytes) const { return (bytes + machine_.buffer_alignment - 1) / machine_.buffer_alignment * machine_.buffer_alignment; }

  /// One buffer for all rings, or for those that are not buffers of their own. Values of which one row is there share room with those that are never there at the same time.
  template <class Inside>
  constexpr void place_rings(const row_simulation& run, const Inside& is_inside, const list<bool>& single, const step_range& range, row_group& group) {
    list<std::size_t> offset = list<std::size_t>::filled(run.values()), bytes = offset;
    std::size_t total = 0;
    bool any = false;
    const auto is_apart = [&](int value) { return apart_ && value > 0 && !single[value]; };
    for (int i = 0; i < run.values(); ++i) {
      if (!is_inside(run.buffer_of(i))) continue;
      bytes[i] = aligned(static_cast<std::size_t>(run.ring(i)) * rows_.row_bytes(run.buffer_of(i)));
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
      const int root = outermost_before(used.buffer, group.rings);
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
  constexpr int outermost_before(int number, int end) const {
    while (number >= 0 && made_.buffers[number].inside >= 0 && made_.buffers[number].inside != end) number = made_.buffers[number].inside;
    return number;
  }

  constexpr void cut(int which) {
    step& each = made_.steps[which];
    const row_cut& how = rows_[which];
    each.walk = how.walk;
    each.out.row_step = how.out_step;
    for (int k = 0; k < each.inputs; ++k) {
      each.in[k].row_step = how.in_step[k];
      if (how.in_step[k] == 0 && k > 0) each.in[k].ring = 0;
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
        if (how.accumulates) accumulate(each, next);
        else each.description = intern(made_.windows, next);
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
        if (how.accumulates) accumulate(each, next);
        else each.description = intern(made_.nests, with_lanes(next, each));
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
  constexpr kernel::nest_description with_lanes(kernel::nest_description nest, const step& each) const {
    std::size_t bytes = facts(each.out.type).bytes;
    for (int k = 0; k < each.inputs; ++k)
      if (each.in[k].type != dtype::boolean && facts(each.in[k].type).bytes > bytes) bytes = facts(each.in[k].type).bytes;
    choose_lanes(nest, machine_.lanes(bytes < 4 ? 4 : bytes));
    return nest;
  }

  /// A reduction over all rows becomes three programs: row 0 writes its sum, the other rows add theirs to it, and what follows the reduction runs
  /// once, when all rows are there.
  constexpr void accumulate(step& each, const kernel::nest_description& row) {
    const int found = only_reduction(made_.nests[each.description]);
    const program& all = row.code;
    const reduction how = all.code[found].reduce;
    const int sum = all.result_register(found);
    kernel::nest_description begin = extract(row, sum, -1), tail = extract(row, all.result(), sum);
    list<int> begin_inputs = inputs_of(all, sum, -1), tail_inputs = inputs_of(all, all.result(), sum);

    kernel::nest_description next = begin;
    const int room = next.operands++;  // what is in the output
    for (int i = 0; i < next.rank; ++i) next.stride[room][i] = next.out_stride[i];
    shift_registers(next.code, 1);
    next.code.inputs = next.operands;
    next.code.code[next.code.size] = {.function = combining(how), .a = next.code.result(), .b = room};
    ++next.code.size;

    operand from[max_step_operands]{};
    for (int k = 0; k < each.inputs; ++k) from[k] = each.in[k];
    each.inputs = begin_inputs.size() + 1;
    for (int k = 0; k < begin_inputs.size(); ++k) each.in[k] = from[begin_inputs[k]];
    each.in[room] = each.out;
    each.begin = intern(made_.nests, with_lanes(begin, each));
    each.description = intern(made_.nests, with_lanes(next, each));
    if (tail.code.size == 0) return;

    // The loops along the row are gone.
    kernel::nest_description finish{.operands = tail_inputs.size(), .code = tail.code};
    for (int i = 0; i < row.rank; ++i) {
      if (row.reduced[i]) continue;
      finish.extent[finish.rank] = row.extent[i];
      finish.out_stride[finish.rank] = row.out_stride[i];
      for (int k = 0; k < finish.operands; ++k) finish.stride[k][finish.rank] = tail_inputs[k] < 0 ? row.out_stride[i] : row.stride[tail_inputs[k]][i];
      ++finish.rank;
    }
    each.row_inputs = tail_inputs.size();
    each.row_in[0] = each.out;
    for (int k = 1; k < tail_inputs.size(); ++k) each.row_in[k] = from[tail_inputs[k]];
    each.rows = intern(made_.nests, with_lanes(finish, each));
  }
  /// The same for a window over all rows.
  constexpr void accumulate(step& each, const kernel::window_description& whole) {
    kernel::window_description next = whole;
    next.kernel[0] = next.stride[0] = next.dilation[0] = 1;
    next.out_extent[0] = next.in_extent[0];
    next.average = false;
    next.operands = 0;
    const program nothing{.inputs = 1};
    next.epilogue = nothing;
    each.begin = intern(made_.windows, next);
    next.operands = 1;  // what is in the output
    next.operand_n[0] = next.out_n;
    next.operand_c[0] = next.out_c;
    for (int i = 0; i < next.rank; ++i) next.operand_s[0][i] = next.out_s[i];
    next.epilogue.inputs = 2;
    next.epilogue.size = 1;
    next.epilogue.code[0] = {.function = combining(whole.how), .a = 0, .b = 1};
    each.description = intern(made_.windows, next);

    program finish = whole.epilogue;
    if (whole.average) {
      // A constant more, and its product with the sum in front of everything that read the sum.
      const double count = static_cast<double>(whole.kernel[0]) * whole.kernel[1] * whole.kernel[2];
      const program& from = whole.epilogue;
      finish.constant[finish.constants++] = 1 / count;
      finish.code[0] = {.function = scalar_function::multiply, .a = 0, .b = finish.constant_register(from.constants)};
      for (int i = 0; i < from.size; ++i) {
        const auto renamed = [&](int reg) { return reg == 0 ? finish.result_register(0) : reg >= from.result_register(0) ? reg + 2 : reg; };
        instruction moved = from.code[i];
        moved.a = renamed(moved.a);
        moved.b = renamed(moved.b);
        moved.c = renamed(moved.c);
        finish.code[i + 1] = moved;
      }
      finish.size = from.size + 1;
    }
    kernel::nest_description nest{.operands = whole.operands + 1, .code = finish};
    const auto append = [&](int extent, int out, const auto& stride_of) {
      if (extent == 1) return;
      int at = nest.rank++;  // in the order of memory
      for (; at > 0 && nest.out_stride[at - 1] < out; --at) {
        nest.extent[at] = nest.extent[at - 1];
        nest.out_stride[at] = nest.out_stride[at - 1];
        for (int k = 0; k < nest.operands; ++k) nest.stride[k][at] = nest.stride[k][at - 1];
      }
      nest.extent[at] = extent;
      nest.out_stride[at] = nest.stride[0][at] = out;
      for (int k = 0; k < whole.operands; ++k) nest.stride[k + 1][at] = stride_of(k);
    };
    for (int i = 1; i < whole.rank; ++i) append(whole.out_extent[i], whole.out_s[i], [&](int k) { return whole.operand_s[k][i]; });
    append(whole.channels, whole.out_c, [&](int k) { return whole.operand_c[k]; });
    if (finish.size > 0) {
      each.row_inputs = nest.operands;
      for (int k = 0; k < whole.operands; ++k) each.row_in[k + 1] = each.in[k + 1];
      each.row_in[0] = each.out;
      each.rows = intern(made_.nests, with_lanes(nest, each));
    }
    each.inputs = 2;
    each.in[1] = each.out;
  }
  static constexpr scalar_function combining(reduction how) {
    if (how == reduction::sum) return scalar_function::add;
    if (how == reduction::product) return scalar_function::multiply;
    return how == reduction::maximum ? scalar_function::maximum : scalar_function::minimum;
  }
  static constexpr void mark(const program& code, int reg, int stop, list<bool>& used) {
    if (reg < 0 || used[reg]) return;
    used[reg] = true;
    if (reg == stop || reg < code.result_register(0)) return;
    mark(code, code.at(reg).a, stop, used);
    mark(code, code.at(reg).b, stop, used);
    mark(code, code.at(reg).c, stop, used);
  }
  /// The inputs from which `result` is computed; with `stop` this register is the first of them, as -1.
  static constexpr list<int> inputs_of(const program& code, int result, int stop) {
    list<bool> used = list<bool>::filled(code.result_register(code.size));
    mark(code, result, stop, used);
    list<int> inputs;
    if (stop >= 0) inputs.push_back(-1);
    for (int i = 0; i < code.inputs; ++i)
      if (used[i]) inputs.push_back(i);
    return inputs;
  }
  /// The part of a nest that computes register `result`, from register `stop` (which becomes input 0) where there is one.
  static constexpr kernel::nest_description extract(const kernel::nest_description& nest, int result, int stop) {
    const program& code = nest.code;
    list<bool> used = list<bool>::filled(code.result_register(code.size));
    mark(code, result, stop, used);
    list<int> number = list<int>::filled(code.result_register(code.size), -1);
    const list<int> inputs = inputs_of(code, result, stop);
    kernel::nest_description part = nest;
    part.operands = inputs.size();
    for (auto& strides_of_operand : part.stride)
      for (int& each : strides_of_operand) each = 0;
    for (int k = 0; k < inputs.size(); ++k) {
      number[inputs[k] < 0 ? stop : inputs[k]] = k;
      for (int i = 0; i < nest.rank; ++i) part.stride[k][i] = inputs[k] < 0 ? nest.out_stride[i] : nest.stride[inputs[k]][i];
    }
    program to{.inputs = inputs.size()};
    for (int i = 0; i < code.constants; ++i) {
      if (!used[code.constant_register(i)]) continue;
      to.constant[to.constants] = code.constant[i];
      number[code.constant_register(i)] = to.constant_register(to.constants++);
    }
    for (int i = 0; i < code.size; ++i) {
      const int reg = code.result_register(i);
      if (!used[reg] || reg == stop) continue;
      const auto renamed = [&](int old) { return old < 0 ? -1 : number[old]; };
      instruction next = code.code[i];
      next.a = renamed(next.a);
      next.b = renamed(next.b);
      next.c = renamed(next.c);
      to.code[to.size] = next;
      number[reg] = to.result_register(to.size++);
    }
    part.code = to;
    return part;
  }
  /// Makes room for more inputs: constants and results get higher numbers.
  static constexpr void shift_registers(program& code, int more) {
    const auto shift = [&](int& reg) {
      if (reg >= code.inputs) reg += more;
    };
    for (int i = 0; i < code.size; ++i) {
      shift(code.code[i].a);
      shift(code.code[i].b);
      shift(code.code[i].c);
    }
  }

  plan& made_;
  const row_analysis& rows_;
  const target& machine_;
  bool apart_;
};

}  // namespace detail

}  // namespace inlay::plan
