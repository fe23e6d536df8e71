/// `explain`: what was fused or folded, and for each near miss the reason why it was not.
#pragma once

#include <inlay/plan/step.hpp>
#include <inlay/report/names.hpp>

namespace inlay::report {

/// One line a step: what it computes, and which operations of the user became part of it.
constexpr void list_steps(text& out, const plan::plan& made, const list<text>& names) {
  for (int i = 0; i < made.steps.size(); ++i) {
    const plan::step& step = made.steps[i];
    const int begin = out.size();
    out << "  " << i + 1;
    fill_to(out, begin, 6);
    out << plan::name(step.kind) << (step.rows >= 0 ? " + rows" : "");
    fill_to(out, begin, 24);
    for (int k = 0; k < step.scopes; ++k) out << (k == 0 ? "" : " + ") << names[made.scopes[step.first_scope + k]];
    out << '\n';
  }
}

/// Where the rows of a group's values lie: in one buffer, or each in its own.
constexpr std::size_t bytes_of_rows(const plan::plan& made, const plan::row_group& group) {
  std::size_t bytes = group.rings >= 0 ? made.buffers[group.rings].bytes : 0;
  list<int> counted;
  for (int i = 0; i < group.steps; ++i) {
    const plan::operand& out = made.steps[group.first_step + i].out;
    bool known = out.ring == 0 || out.index == group.rings;
    for (int each : counted) known = known || each == out.index;
    if (known) continue;
    counted.push_back(out.index);
    bytes += made.buffers[out.index].bytes;
  }
  return bytes;
}

/// Steps that run together row by row or block by block, and the memory of the rows between them.
constexpr void list_groups(text& out, const plan::plan& made) {
  for (const plan::row_group& each : made.groups) {
    const plan::step& first = made.steps[each.first_step];
    const bool blocks = first.kind == plan::step_kind::contract && made.contracts[first.description].block > 0;
    out << (blocks ? "  block by block: " : "  row by row: ");
    if (each.steps == 1) out << "step " << each.first_step + 1;
    else out << "steps " << each.first_step + 1 << " to " << each.first_step + each.steps;
    out << (each.fed ? ", as the rows of the input come" : "");
    if (blocks) out << ", " << grouped(static_cast<long long>(made.buffers[first.out.buffer].bytes)) << " bytes of rows";
    if (const std::size_t rows = bytes_of_rows(made, each); rows > 0) out << ", " << grouped(static_cast<long long>(rows)) << " bytes of rows";
    out << '\n';
  }
}

/// The steps whose results lie in a region of memory.
constexpr void list_region(text& out, const plan::plan& made, bool fast) {
  out << (fast ? "  in fast memory, " : "  in slow memory, ")
      << grouped(static_cast<long long>(fast ? made.fast_bytes : made.arena_bytes - made.fast_bytes)) << " bytes" << (fast ? " for " : "");
  if (fast)
    out << grouped(static_cast<long long>(made.fast_bytes_moved)) << " of " << grouped(static_cast<long long>(made.bytes_moved)) << " bytes moved";
  bool any = false;
  for (int i = 0; i < made.steps.size(); ++i) {
    const plan::operand& result = made.steps[i].out;
    if (result.where != plan::operand::place::arena || plan::is_fast(made, made.buffers[result.index]) != fast) continue;
    out << (any ? ", " : ": results of steps ") << i + 1;
    any = true;
  }
  out << '\n';
}

constexpr void list_remarks(text& out, const list<remark>& remarks, const list<text>& names, bool applied) {
  for (const remark& each : remarks) {
    if ((each.reason == nullptr) != applied || names[each.scope].size() == 0) continue;
    out << "  " << names[each.scope];
    if (each.other_scope != 0 && each.other_scope != each.scope) out << (applied ? " into " : ", after ") << names[each.other_scope];
    if (each.reason != nullptr) out << ": " << each.reason;
    out << " (" << each.rewrite << ")\n";
  }
}

/// `scopes` are those of the graph as the user wrote it; `rewritten` are the remarks of the rewrites.
constexpr text explain(const list<scope>& scopes, const list<remark>& rewritten, const plan::plan& made) {
  const list<text> names = operation_names(scopes);
  text out;
  out << made.steps.size() << (made.steps.size() == 1 ? " step, " : " steps, ") << grouped(static_cast<long long>(made.arena_bytes))
      << " bytes of arena (" << (made.arena_bytes == made.arena_lower_bound ? "proven minimal" : "not proven minimal") << "), "
      << grouped(static_cast<long long>(made.weight_bytes)) << " bytes of weights, " << grouped(made.macs) << " multiply-accumulates\n";
  list_steps(out, made, names);
  list_groups(out, made);
  if (made.parted) {
    list_region(out, made, true);
    list_region(out, made, false);
  }
  out << "done:\n";
  list_remarks(out, rewritten, names, true);
  list_remarks(out, made.remarks, names, true);
  out << "not done:\n";
  list_remarks(out, rewritten, names, false);
  list_remarks(out, made.remarks, names, false);
  return out;
}

}  // namespace inlay::report
