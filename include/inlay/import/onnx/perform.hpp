/// How one node becomes part of the graph: its operator runs and what it appended is checked, or it is computed here and now.
#pragma once

#include <inlay/import/onnx/call.hpp>

namespace inlay::imports::detail {

constexpr bool is_pooled(const value& from) {
  return from.source.where == constant_source::place::pool || from.source.where == constant_source::place::pool_of_halves;
}
constexpr bool holds_graph(const node_view& node) {
  for (const attribute_view& each : node.attributes)
    if (each.graph.data() != nullptr) return true;
  return false;
}

/// Runs an operator and checks what it appended.
constexpr void perform(const operator_entry& entry, call& now) {
  builder& target = now.target();
  const node_id first = target.result().size();
  {
    const scope_guard scope(target, entry.name.data());
    entry.import(now);
  }
  if (now.failed()) return;
  for (node_id id = first; id < target.result().size(); ++id) {
    const char* rule = inlay::detail::verify_operands(target.result(), id);
    if (rule == nullptr && target.result()[id].kind != op::input) rule = inlay::detail::verify_node(target.result(), id);
    if (rule != nullptr) {
      now.fail(rule);
      return;
    }
  }
  for (int i = 0; i < now.outputs.size(); ++i)
    if (!now.outputs[i].present && now.wants(i)) {
      text words;
      words << "its output " << i << " is not supported";
      now.fail(words);
    }
}

/// What depends on small constants only is computed now, in a graph of its own: shapes, axes, masks.
constexpr bool fold(const operator_entry& entry, call& now) {
  constexpr long long limit = 4096;
  if (now.inputs.empty() || holds_graph(now.node())) return false;
  for (const value& each : now.inputs) {
    if (!each.present) continue;
    if (!each.constant() || each.sequence) return false;
    const bool one_value = each.source.where == constant_source::place::splat;
    if (each.extents.count() > limit && !one_value) return false;
  }
  builder scratch;
  call inside(scratch, now.file(), now.node(), now.opset(), now.bodies());
  for (const value& each : now.inputs) {
    value copy = each;
    copy.id = no_node;
    if (each.present && is_pooled(each)) copy = value_of_elements(scratch, elements_of(now.target(), each));
    inside.inputs.push_back(copy);
  }
  perform(entry, inside);
  if (inside.failed()) {
    now.fail(inside.reason());
    return true;
  }
  // Few numbers may still take many in between.
  long long computed = 0;
  for (const node& each : scratch.result().nodes) computed += is_splat(each) ? 0 : each.extents.count();
  if (computed > 1 << 20) return false;
  for (const value& each : inside.outputs)
    if (each.sequence || (each.present && !each.constant() && each.extents.count() > limit)) return false;
  for (int i = 0; i < inside.outputs.size(); ++i) {
    const value& each = inside.outputs[i];
    if (!each.present) continue;
    const bool stays = each.constant() && !is_pooled(each);
    if (stays) now.outputs[i] = value_of_constant(each.type, each.extents, each.source);
    else if (each.constant()) now.outputs[i] = value_of_elements(now.target(), elements_of(scratch, each));
    else now.outputs[i] = value_of_elements(now.target(), evaluate_constant(scratch.result(), each.id));
  }
  return true;
}

}  // namespace inlay::imports::detail
