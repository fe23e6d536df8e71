/// Reductions over all rows, one row after the other.
#pragma once

#include <inlay/plan/lower_nest.hpp>
#include <inlay/plan/rolling/rows.hpp>

namespace inlay::plan::detail {

/// A nest for one row of what a step reads and writes, with its lanes chosen again.
constexpr kernel::nest_description with_lanes(kernel::nest_description nest, const step& each, const target& machine) {
  std::size_t bytes = facts(each.out.type).bytes;
  for (int k = 0; k < each.inputs; ++k)
    if (each.in[k].type != dtype::boolean && facts(each.in[k].type).bytes > bytes) bytes = facts(each.in[k].type).bytes;
  choose_lanes(nest, machine.lanes(bytes < 4 ? 4 : bytes));
  return nest;
}

/// Splits steps that reduce over all rows into what is done for the first row, for each other row, and at the end.
class row_accumulation {
 public:
  constexpr row_accumulation(plan& made, const target& machine) : made_(made), machine_(machine) {}

  /// A reduction over all rows becomes three programs: row 0 writes its sum, the other rows add theirs to it, and what follows the reduction runs
  /// once, when all rows are there.
  constexpr void split(step& each, const kernel::nest_description& row) {
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
    each.begin = intern(made_.nests, with_lanes(begin, each, machine_));
    each.description = intern(made_.nests, with_lanes(next, each, machine_));
    if (tail.code.size == 0) return;

    // The loops along the row are gone.
    kernel::nest_description finish{.operands = tail_inputs.size(), .code = tail.code};
    for (int i = 0; i < row.rank; ++i) {
      if (row.reduced[i]) continue;
      finish.extent[finish.rank] = row.extent[i];
      finish.out_stride[finish.rank] = row.out_stride[i];
      for (int k = 0; k < finish.operands; ++k)
        finish.stride[k][finish.rank] = tail_inputs[k] < 0 ? row.out_stride[i] : row.stride[tail_inputs[k]][i];
      ++finish.rank;
    }
    each.row_inputs = tail_inputs.size();
    each.row_in[0] = each.out;
    for (int k = 1; k < tail_inputs.size(); ++k) each.row_in[k] = from[tail_inputs[k]];
    each.rows = intern(made_.nests, with_lanes(finish, each, machine_));
  }
  /// The same for a window over all rows.
  constexpr void split(step& each, const kernel::window_description& whole) {
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
      each.rows = intern(made_.nests, with_lanes(nest, each, machine_));
    }
    each.inputs = 2;
    each.in[1] = each.out;
  }

 private:
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
  const target& machine_;
};

}  // namespace inlay::plan::detail
