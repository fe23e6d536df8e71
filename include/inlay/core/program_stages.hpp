/// How a program with reductions is run over a row: in which pass each value is made, and which one is worth keeping.
#pragma once

#include <inlay/core/program.hpp>

namespace inlay {

inline constexpr int max_program_registers = max_program_inputs + max_program_constants + max_program_size;
inline constexpr int max_program_passes = 8;

/// A row is all points of the reduced axes. A value is `uniform` when it is the same at each point: reductions, constants, inputs that
/// do not move along the row, and functions of those. Pass p reads the row once and finishes the reductions of level p + 1; values of
/// level p may depend on them. A value that several passes need is computed again in each, except `kept`, which pass `kept_pass`
/// stores in the output and later passes load from there: softmax keeps exp(x - max).
struct program_stages {
  int passes = 1;
  bool row_result = false;  ///< one result per row, known after the last pass
  bool uniform[max_program_registers]{};
  int level[max_program_registers]{};
  bool needed[max_program_passes][max_program_registers]{};  ///< read or computed at each point of the pass
  int kept = -1;
  int kept_pass = -1;

};

namespace detail {

constexpr void mark_needed(const program& code, program_stages& stages, int pass, int reg) {
  if (reg < 0 || stages.uniform[reg] || stages.needed[pass][reg]) return;
  stages.needed[pass][reg] = true;
  if (code.is_input(reg) || (reg == stages.kept && pass > stages.kept_pass)) return;
  const instruction& now = code.at(reg);
  mark_needed(code, stages, pass, now.a);
  mark_needed(code, stages, pass, now.b);
  mark_needed(code, stages, pass, now.c);
}

/// Fills `needed`; the result is the cost of all passes per point.
constexpr int schedule_passes(const program& code, program_stages& stages) {
  for (auto& pass : stages.needed)
    for (bool& reg : pass) reg = false;
  int cost = stages.kept >= 0 ? 1 : 0;
  for (int pass = 0; pass < stages.passes; ++pass) {
    for (int i = 0; i < code.size; ++i)
      if (code.code[i].reduce != reduction::none && stages.level[code.code[i].a] == pass) mark_needed(code, stages, pass, code.code[i].a);
    if (!stages.row_result && pass == stages.passes - 1) mark_needed(code, stages, pass, code.result());
    for (int reg = 0; reg < code.result_register(code.size); ++reg) {
      if (!stages.needed[pass][reg]) continue;
      const bool loaded = code.is_input(reg) || (reg == stages.kept && pass > stages.kept_pass);
      cost += loaded || facts(code.at(reg).function).cheap ? 1 : 20;
    }
  }
  return cost;
}

}  // namespace detail

/// `uniform_input[i]`: input i does not move along the row. `row_result`: one element is written per row. `may_keep`: the output has an
/// element per point of the type that is computed in. `like_output[i]`: input i lies like the output and so might be the same memory;
/// nothing is kept where such an input is read after that.
constexpr program_stages stage_program(const program& code, const bool* uniform_input, const bool* like_output, bool row_result, bool may_keep) {
  program_stages stages;
  stages.row_result = row_result;
  for (int reg = 0; reg < code.result_register(code.size); ++reg) {
    if (code.is_input(reg) || code.is_constant(reg)) {
      stages.uniform[reg] = code.is_constant(reg) || uniform_input[reg];
      continue;
    }
    const instruction& now = code.at(reg);
    stages.uniform[reg] = true;
    const int operands[] = {now.a, now.b, now.c};
    for (const int operand : operands) {
      if (operand < 0) continue;
      stages.uniform[reg] = stages.uniform[reg] && stages.uniform[operand];
      if (stages.level[operand] > stages.level[reg]) stages.level[reg] = stages.level[operand];
    }
    if (now.reduce != reduction::none) {
      stages.uniform[reg] = true;
      ++stages.level[reg];
    }
  }
  stages.passes = stages.level[code.result()] + (row_result ? 0 : 1);
  int best = detail::schedule_passes(code, stages);
  if (!may_keep || row_result) return stages;
  const program_stages recomputed = stages;
  for (int i = 0; i < code.size; ++i) {
    const int reg = code.result_register(i);
    if (stages.uniform[reg] || facts(code.code[i].function).predicate) continue;
    program_stages kept = recomputed;
    int first = 0;
    while (first < recomputed.passes && !recomputed.needed[first][reg]) ++first;
    if (first >= recomputed.passes - 1) continue;
    kept.kept = reg;
    kept.kept_pass = first;
    const int cost = detail::schedule_passes(code, kept);
    bool overwrites = false;
    for (int pass = first + 1; pass < kept.passes; ++pass)
      for (int input = 0; input < code.inputs; ++input) overwrites = overwrites || (kept.needed[pass][input] && like_output[input]);
    if (cost < best && !overwrites) {
      best = cost;
      stages = kept;
    }
  }
  return stages;
}

}  // namespace inlay
