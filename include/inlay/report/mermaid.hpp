/// Mermaid diagrams: the graph before, and the steps after.
#pragma once

#include <inlay/plan/step.hpp>
#include <inlay/report/names.hpp>

namespace inlay::report {

namespace detail {

/// What a node is, in a few words.
constexpr text node_text(const graph& source, node_id id) {
  const node& value = source[id];
  text out;
  switch (value.kind) {
    case op::map: out << facts(value.function).name; break;
    case op::reduce:
    case op::window_reduce: out << facts(value.kind).name << ' ' << (value.average ? "mean" : name(value.how)); break;
    default: out << facts(value.kind).name; break;
  }
  out << "<br>";
  for (int i = 0; i < value.extents.rank; ++i) out << (i == 0 ? "" : "x") << value.extents[i];
  return out;
}

}  // namespace detail

/// The graph as the user wrote it: one box per operation, constants left out.
constexpr text mermaid(const graph& source) {
  const list<text> names = operation_names(source.scopes);
  text out;
  out << "flowchart TD\n";
  const auto key = [&](text& to, node_id id) {
    if (source[id].kind != op::input && source[id].scope != 0) to << 's' << source[id].scope;
    else to << 'n' << id;
  };
  list<bool> shown = list<bool>::filled(source.scopes.size());
  for (node_id id = 0; id < source.size(); ++id) {
    const node& value = source[id];
    if (value.kind == op::constant) continue;
    if (value.kind == op::input) {
      out << "  n" << id << "([\"input<br>";
      for (int i = 0; i < value.extents.rank; ++i) out << (i == 0 ? "" : "x") << value.extents[i];
      out << "\"])\n";
    } else if (value.scope == 0) {
      out << "  n" << id << "[\"" << detail::node_text(source, id) << "\"]\n";
    } else if (!shown[value.scope]) {
      shown[value.scope] = true;
      // The last node of the operation has its result's extents.
      node_id last = id;
      for (node_id k = id; k < source.size(); ++k)
        if (source[k].scope == value.scope && source[k].kind != op::constant) last = k;
      out << "  s" << value.scope << "[\"" << names[value.scope] << "<br>";
      for (int i = 0; i < source[last].extents.rank; ++i) out << (i == 0 ? "" : "x") << source[last].extents[i];
      out << "\"]\n";
    }
  }
  list<text> drawn;
  for (node_id id = 0; id < source.size(); ++id) {
    for (int i = 0; i < source[id].operands; ++i) {
      const node_id from = source.operand(id, i);
      if (source[from].kind == op::constant || (source[from].scope == source[id].scope && source[id].scope != 0)) continue;
      text arrow;
      arrow << "  ";
      key(arrow, from);
      arrow << " --> ";
      key(arrow, id);
      bool known = false;
      for (const text& each : drawn) known = known || each.view() == arrow.view();
      if (known) continue;
      drawn.push_back(arrow);
      out << arrow << '\n';
    }
  }
  for (int i = 0; i < source.outputs.size(); ++i) {
    text arrow;
    out << "  o" << i << "([\"output\"])\n  ";
    key(arrow, source.outputs[i].value);
    out << arrow << " --> o" << i << '\n';
  }
  return out;
}

/// The steps that run: one box per loop, arrows are buffers with their bytes.
constexpr text mermaid(const list<scope>& scopes, const plan::plan& made) {
  const list<text> names = operation_names(scopes);
  text out;
  out << "flowchart TD\n";
  for (int i = 0; i < made.steps.size(); ++i) {
    const plan::step& step = made.steps[i];
    out << "  t" << i << "[\"";
    for (int k = 0; k < step.scopes; ++k) out << (k == 0 ? "" : " + ") << names[made.scopes[step.first_scope + k]];
    out << "<br><i>" << plan::name(step.kind) << "</i>\"]\n";
  }
  const auto writer_of = [&](int buffer, int before) {
    int writer = -1;
    for (int i = 0; i < before; ++i)
      for (int at = made.steps[i].out.buffer; at >= 0; at = made.buffers[at].inside)
        if (at == buffer) writer = i;
    return writer;
  };
  for (int i = 0; i < made.steps.size(); ++i) {
    const plan::step& step = made.steps[i];
    for (int k = 0; k < step.inputs; ++k) {
      const plan::operand& in = step.in[k];
      if (in.buffer < 0) continue;
      const int writer = writer_of(in.buffer, i);
      if (in.where == plan::operand::place::input) out << "  i" << in.index << "([\"input\"]) --> t" << i << '\n';
      else if (writer >= 0)
        out << "  t" << writer << " -- \"" << grouped(static_cast<long long>(made.buffers[in.buffer].bytes)) << " B\" --> t" << i << '\n';
    }
    if (step.out.where == plan::operand::place::output) out << "  t" << i << " --> o" << step.out.index << "([\"output\"])\n";
  }
  return out;
}

}  // namespace inlay::report
