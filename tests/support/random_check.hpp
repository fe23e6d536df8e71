/// One random graph, checked: the graph as it is, the rewritten graph and both plans give the same values.
#pragma once

#include <cmath>
#include <sstream>
#include <string>

#include <inlay/graph/evaluate.hpp>
#include <inlay/graph/print.hpp>
#include <inlay/graph/verify.hpp>
#include <inlay/plan/memory/check.hpp>
#include <inlay/rewrite/pipeline.hpp>

#include <support/plan_interpreter.hpp>
#include <support/random_graph.hpp>

namespace support {

/// Inputs of a graph: multiples of 1/64 in [-2, 2].
inline inlay::list<inlay::evaluated> random_inputs(const inlay::graph& graph, std::uint64_t seed) {
  random_source random(seed + 1000);
  inlay::list<inlay::evaluated> result;
  for (const inlay::graph_input& input : graph.inputs) {
    inlay::evaluated value = inlay::detail::filled(graph[input.value].type, graph[input.value].extents);
    for (int i = 0; i < value.size(); ++i) value[i] = (random.below(257) - 128) / 64.0;
    result.push_back(value);
  }
  return result;
}

/// Elements as they lie in the caller's memory.
inline std::vector<double> laid_out(const inlay::evaluated& value, const inlay::strides& step) {
  std::size_t size = 1;
  for (int i = 0; i < value.extents.rank; ++i) size += static_cast<std::size_t>(value.extents[i] - 1) * static_cast<std::size_t>(step[i]);
  std::vector<double> memory(size, std::nan(""));
  int index[inlay::max_rank]{};
  for (int i = 0; i < value.size(); ++i) {
    std::size_t at = 0;
    for (int axis = 0; axis < value.extents.rank; ++axis) at += static_cast<std::size_t>(index[axis]) * static_cast<std::size_t>(step[axis]);
    memory[at] = value[i];
    inlay::advance(index, value.extents);
  }
  return memory;
}

inline bool agree(double left, double right, double tolerance) {
  if (std::isnan(left) || std::isnan(right)) return std::isnan(left) && std::isnan(right);
  if (left == right) return true;
  return std::abs(left - right) <= tolerance * std::max(1.0, std::max(std::abs(left), std::abs(right)));
}

/// Empty, or what differs.
inline std::string compare(const char* what, const inlay::graph& graph, const inlay::list<inlay::evaluated>& wanted, const std::vector<std::vector<double>>& got,
                           double tolerance) {
  for (int i = 0; i < wanted.size(); ++i) {
    const std::vector<double> expected = laid_out(wanted[i], graph.outputs[i].layout.step);
    for (std::size_t k = 0; k < expected.size(); ++k)
      if (!agree(expected[k], got[static_cast<std::size_t>(i)][k], tolerance)) {
        std::ostringstream out;
        out.precision(17);
        out << what << ": output " << i << " element " << k << " is " << got[static_cast<std::size_t>(i)][k] << ", expected " << expected[k];
        return out.str();
      }
  }
  return {};
}

/// No two buffers that are alive at the same time share a byte, unless one was taken over in place by the step that ends the other.
/// Independent of the planner: it looks at steps and addresses only.
inline std::string overlaps(const inlay::plan::plan& plan) {
  struct life {
    std::size_t begin, end;
    int first, last, buffer;
  };
  // The steps of a group run in turn.
  const auto moment = [&](int step) {
    for (const inlay::plan::row_group& group : plan.groups)
      if (step >= group.first_step && step < group.first_step + group.steps) return group.first_step;
    return step;
  };
  std::vector<life> lives;
  for (int i = 0; i < plan.buffers.size(); ++i) {
    const inlay::plan::buffer& each = plan.buffers[i];
    if (each.where != inlay::plan::operand::place::arena || each.inside >= 0) continue;
    int first = 1 << 30, last = -1;
    const auto uses = [&](const inlay::plan::operand& operand) {
      return operand.where == inlay::plan::operand::place::arena && operand.index == i;
    };
    for (int s = 0; s < plan.steps.size(); ++s) {
      const inlay::plan::step& step = plan.steps[s];
      bool used = uses(step.out) || uses(step.scratch);
      for (int k = 0; k < step.inputs; ++k) used = used || uses(step.in[k]);
      for (int k = 0; k < step.row_inputs; ++k) used = used || uses(step.row_in[k]);
      if (used) {
        first = std::min(first, moment(s));
        last = std::max(last, moment(s));
      }
    }
    if (last < 0) continue;
    if (each.offset + each.bytes > plan.arena_bytes) return "a buffer leaves the arena";
    lives.push_back({each.offset, each.offset + each.bytes, first, last, i});
  }
  for (const life& a : lives)
    for (const life& b : lives) {
      if (a.buffer >= b.buffer || a.begin >= b.end || b.begin >= a.end) continue;
      const life &early = a.first <= b.first ? a : b, &late = a.first <= b.first ? b : a;
      if (late.first > early.last) continue;
      const bool taken_over = late.first == early.last && late.begin == early.begin && late.end == early.end;
      bool runs_behind = false;
      for (const inlay::plan::row_group& group : plan.groups)
        runs_behind = runs_behind || (group.driver == early.buffer && group.result == late.buffer && early.begin >= late.begin + group.lead &&
                                      late.first >= group.first_step && early.last < group.first_step + group.steps);
      if (!taken_over && !runs_behind) return "buffers " + std::to_string(a.buffer) + " and " + std::to_string(b.buffer) + " overlap";
    }
  return {};
}

/// What is wrong with the regions of a plan, which is else a plan like any other.
inline std::string in_both_regions(const inlay::plan::plan& plan, long long limit) {
  if (plan.fast_bytes > static_cast<std::size_t>(limit)) return "the fast region is too large";
  if (plan.fast_bytes > plan.arena_bytes || plan.fast_bytes_moved > plan.bytes_moved) return "more is fast than there is";
  for (const inlay::plan::buffer& each : plan.buffers) {
    if (each.where != inlay::plan::operand::place::arena || each.inside >= 0 || each.offset >= plan.fast_bytes) continue;
    if (each.offset + each.bytes > plan.fast_bytes) return "a buffer lies in both regions";
  }
  return {};
}

/// Whether an element is a whole number but for less than 1e-9.
inline bool is_rounded_from_nearby(const inlay::evaluated& value) {
  for (int k = 0; k < value.size(); ++k)
    if (value[k] != 0 && std::abs(value[k] - std::round(value[k])) <= 1e-9) return true;
  return false;
}

/// Whether the largest (smallest) element and the next one differ by less than 1e-9.
inline bool has_two_extremes(const inlay::node& reduction, const inlay::evaluated& value) {
  const inlay::shape& from = value.extents;
  inlay::strides kept{from.rank, {}};
  const inlay::strides dense = inlay::dense_strides(reduction.extents);
  for (int axis = 0; axis < from.rank; ++axis) kept[axis] = reduction.axes >> axis & 1u ? 0 : dense[axis];
  const double sign = reduction.how == inlay::reduction::argmax ? 1 : -1, lowest = -inlay::math::infinity<double>;
  inlay::list<double> first = inlay::list<double>::filled(reduction.extents.size(), lowest), second = first;
  inlay::detail::cursor target(from, kept);
  for (int k = 0; k < value.size(); ++k, target.next()) {
    double &best = first[target.offset()], &next = second[target.offset()];
    const double element = sign * value[k];
    next = std::max(next, std::min(best, element));
    best = std::max(best, element);
  }
  for (int k = 0; k < first.size(); ++k)
    if (first[k] - second[k] <= 1e-9 * std::max(1.0, std::abs(first[k]))) return true;
  return false;
}

/// Whether a value hangs on less than 1e-9, so that sums whose terms are added in another order give quite another one: the index of the largest of
/// several values, or a number that is rounded to a whole one. (Zeros are exact: they come from relu and from padding.)
inline bool has_ties(const inlay::graph& written, const inlay::list<inlay::evaluated>& inputs) {
  inlay::graph probe = written;
  inlay::list<inlay::node> users;
  probe.outputs.resize(0);
  for (const inlay::node& each : written.nodes) {
    const bool finds = each.kind == inlay::op::reduce && (each.how == inlay::reduction::argmax || each.how == inlay::reduction::argmin);
    const bool rounds = each.kind == inlay::op::map && (each.function == inlay::scalar_function::floor || each.function == inlay::scalar_function::sign);
    if (!finds && !rounds) continue;
    probe.outputs.push_back({.value = written.operands[each.first_operand], .layout = {}});
    users.push_back(each);
  }
  const inlay::list<inlay::evaluated> operands = inlay::evaluate(probe, inputs);
  for (int i = 0; i < operands.size(); ++i)
    if (users[i].kind == inlay::op::map ? is_rounded_from_nearby(operands[i]) : has_two_extremes(users[i], operands[i])) return true;
  return false;
}

/// Whether `ieee` keeps its promise: NaN, infinities and signs of zeros come out where the graph as it is has them. (Large numbers would not do:
/// the compiler computes in double precision, where f32 overflows unnoticed.)
inline bool keeps_special_values(const inlay::graph& written, const inlay::graph& optimized, std::uint64_t seed) {
  constexpr double special[] = {INFINITY, -INFINITY, NAN, 0.0, -0.0, -0.0};
  random_source random(seed + 77);
  inlay::list<inlay::evaluated> inputs = random_inputs(written, seed);
  for (inlay::evaluated& each : inputs)
    for (int i = 0; i < each.size(); ++i)
      if (random.chance(10)) each[i] = special[random.below(6)];
  if (has_ties(written, inputs)) return true;
  const inlay::list<inlay::evaluated> wanted = inlay::evaluate(written, inputs), got = inlay::evaluate(optimized, inputs);
  for (int i = 0; i < wanted.size(); ++i)
    for (int k = 0; k < wanted[i].size(); ++k) {
      const double left = wanted[i][k], right = got[i][k];
      if (std::isnan(left) != std::isnan(right) || std::isinf(left) != std::isinf(right)) return false;
      if (std::isinf(left) && left != right) return false;
      if (left == 0 && right == 0 && std::signbit(left) != std::signbit(right)) return false;
    }
  return true;
}

/// Empty, or the first thing that went wrong.
inline std::string check_random_graph(std::uint64_t seed, graph_statistics& statistics, double tolerance = 1e-9) {
  const inlay::graph written = random_graph(seed, statistics);
  if (const char* broken = inlay::verify(written)) return std::string("verify: ") + broken;
  const inlay::list<inlay::evaluated> inputs = random_inputs(written, seed);
  statistics.has_ties = has_ties(written, inputs);
  if (statistics.has_ties) return {};
  const inlay::list<inlay::evaluated> wanted = inlay::evaluate(written, inputs);
  std::vector<std::vector<double>> memory;
  std::vector<std::size_t> sizes;
  for (int i = 0; i < written.inputs.size(); ++i) memory.push_back(laid_out(inputs[i], written.inputs[i].layout.step));
  for (int i = 0; i < wanted.size(); ++i) sizes.push_back(laid_out(wanted[i], written.outputs[i].layout.step).size());
  constexpr inlay::rewrite_options ways[] = {{}, {.fold = false}, {.ieee = true}};
  for (const inlay::rewrite_options& way : ways) {
    const bool fuse = way.fold;
    const inlay::graph optimized = inlay::optimize(written, way).result;
    if (const char* broken = inlay::verify(optimized)) return std::string("verify after rewriting: ") + broken;
    if (way.ieee && !keeps_special_values(written, optimized, seed)) return "with ieee: NaN, an infinity or the sign of a zero is another";
    const inlay::list<inlay::evaluated> rewritten = inlay::evaluate(optimized, inputs);
    for (int i = 0; i < wanted.size(); ++i) {
      const std::string wrong = compare(fuse ? "rewritten" : "rewritten (unfused)", written, wanted, {[&] {
                                          std::vector<std::vector<double>> all;
                                          for (int k = 0; k < rewritten.size(); ++k) all.push_back(laid_out(rewritten[k], written.outputs[k].layout.step));
                                          return all;
                                        }()},
                                        tolerance);
      if (!wrong.empty()) return wrong;
    }
    const auto check_plan = [&](const inlay::plan::plan& plan, const std::string& name, const std::vector<int>& parameters = {}) -> std::string {
      if (const std::string wrong = overlaps(plan); !wrong.empty()) return name + ": " + wrong;
      try {
        plan_interpreter interpreter(plan, memory, sizes);
        interpreter.prepare(parameters);
        interpreter.run();
        // A second run finds what the first one left.
        return compare(name.c_str(), written, wanted, interpreter.run(), tolerance);
      } catch (const std::exception& problem) {
        return name + ": " + problem.what();
      }
    };
    if (fuse) {
      inlay::list<long long> moved;
      const inlay::plan::plan plan = inlay::plan::place_graph(optimized, {}, {.branches = inlay::plan::branch_fusion::everywhere}, moved);
      statistics.fused_branches += plan.fused_branches;
      if (const std::string wrong = check_plan(plan, "plan with fused branches"); !wrong.empty()) return wrong;
    }
    for (const bool roll : {false, true})
      for (const long long budget : {250000LL, 0LL}) {
        inlay::plan::plan_options how{.fuse = fuse, .weight_budget = budget, .roll = roll};
        if (seed % 2 == 0) how.transforms = inlay::plan::winograd_use::wherever_possible;  // few of these networks have 16 channels
        if (!roll && seed % 3 == 0) {  // caches that a few rows fill
          how.machine.l1_bytes = 64;
          how.machine.l2_bytes = std::size_t{512} << seed % 4;
          how.machine.long_row = 1;
        }
        if (roll) how.machine.buffer_alignment = 8;  // rows of small networks, too, save something then,
        if (roll) how.machine.block_rows = 3;        // and their products have several blocks
        const inlay::plan::plan plan = inlay::plan::make_plan(optimized, how);
        statistics.rolled_groups += plan.groups.size();
        for (const inlay::plan::row_group& group : plan.groups) statistics.rolled_steps += group.steps;
        const std::string name = std::string(roll ? "rolled plan" : "plan") + (fuse ? "" : " (unfused)");
        if (const std::string wrong = check_plan(plan, name); !wrong.empty()) return wrong;
        if (budget == 0) {
          // Some inputs, and all constants, are prepared.
          inlay::graph with_parameters = optimized;
          std::vector<int> parameters;
          for (int i = 0; i < with_parameters.inputs.size(); ++i) {
            with_parameters.inputs[i].parameter = (seed + static_cast<std::uint64_t>(i)) % 3 != 0;
            if (with_parameters.inputs[i].parameter) parameters.push_back(i);
          }
          how.prepare = true;
          const inlay::plan::plan prepared = inlay::plan::make_plan(with_parameters, how);
          how.prepare = false;
          statistics.prepared_steps += prepared.preparation.size();
          if (const std::string wrong = check_plan(prepared, name + " with a preparation", parameters); !wrong.empty()) return wrong;
        }
        // In two regions: nothing, something, or everything in the fast one.
        how.fast_limit = static_cast<long long>(plan.arena_bytes * (seed * 7 % 13) / 11);
        const inlay::plan::plan parted = inlay::plan::make_plan(optimized, how);
        statistics.parted_plans += parted.fast_bytes > 0 && parted.fast_bytes < parted.arena_bytes;
        const std::string in_regions = name + " in two regions, one of " + std::to_string(how.fast_limit) + " bytes";
        if (const std::string wrong = in_both_regions(parted, how.fast_limit); !wrong.empty()) return in_regions + ": " + wrong;
        if (const std::string wrong = check_plan(parted, in_regions); !wrong.empty()) return wrong;
      }
  }
  return {};
}

}  // namespace support
