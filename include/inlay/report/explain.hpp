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
    if (each.rings >= 0) out << ", " << grouped(static_cast<long long>(made.buffers[each.rings].bytes)) << " bytes of rows";
    out << '\n';
  }
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
  out << made.steps.size() << (made.steps.size() == 1 ? " step, " : " steps, ") << grouped(static_cast<long long>(made.arena_bytes)) << " bytes of arena ("
      << (made.arena_bytes == made.arena_lower_bound ? "proven minimal" : "not proven minimal") << "), "
      << grouped(static_cast<long long>(made.weight_bytes)) << " bytes of weights, " << grouped(made.macs) << " multiply-accumulates\n";
  list_steps(out, made, names);
  list_groups(out, made);
  out << "done:\n";
  list_remarks(out, rewritten, names, true);
  list_remarks(out, made.remarks, names, true);
  out << "not done:\n";
  list_remarks(out, rewritten, names, false);
  list_remarks(out, made.remarks, names, false);
  return out;
}

}  // namespace inlay::report
