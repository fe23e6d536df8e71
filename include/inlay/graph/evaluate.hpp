/// The reference evaluator: what a graph means, in plain scalar double precision, inside the compiler or outside.
#pragma once

#include <inlay/graph/constant.hpp>
#include <inlay/graph/evaluate_map.hpp>
#include <inlay/graph/evaluate_move.hpp>
#include <inlay/graph/evaluate_product.hpp>
#include <inlay/graph/evaluate_reduce.hpp>
#include <inlay/graph/evaluate_resize.hpp>

namespace inlay {

/// One node from the values of its operands. Every primitive is computed by its definition and without rounding to its element type,
/// except that integers wrap around and conversions to f32 round; semantics are PyTorch's. Inputs have no value of their own.
constexpr evaluated evaluate_node(const graph& source, node_id id, const list<const evaluated*>& operands) {
  const node& value = source[id];
  switch (value.kind) {
    case op::input: break;
    case op::constant: return elements_of(source, value);
    case op::map: return detail::evaluate_map(value, operands);
    case op::contract: return detail::evaluate_contract(value, *operands[0], *operands[1]);
    case op::convolve: return detail::evaluate_convolve(value, *operands[0], *operands[1]);
    case op::window_reduce: return detail::evaluate_window_reduce(value, *operands[0]);
    case op::reduce: return detail::evaluate_reduce(value, *operands[0]);
    case op::reshape: return {value.extents, value.type, operands[0]->elements, operands[0]->wide};
    case op::permute: return detail::evaluate_permute(value, *operands[0]);
    case op::broadcast: return detail::evaluate_broadcast(value, *operands[0]);
    case op::slice: return detail::evaluate_slice(value, *operands[0]);
    case op::concat: return detail::evaluate_concat(value, operands);
    case op::pad: return detail::evaluate_pad(value, *operands[0]);
    case op::gather: return detail::evaluate_gather(value, *operands[0], *operands[1]);
    case op::resize: return detail::evaluate_resize(value, *operands[0]);
    case op::plain: return value.evaluation(value, operands);
  }
  return {};
}

/// All outputs of a graph whose operands come before their users. A value is dropped after its last use.
constexpr list<evaluated> evaluate(const graph& source, const list<evaluated>& inputs) {
  list<node_id> last_use = list<node_id>::filled(source.size(), no_node);
  for (node_id id = 0; id < source.size(); ++id)
    for (int i = 0; i < source[id].operands; ++i) last_use[source.operand(id, i)] = id;
  for (const graph_output& each : source.outputs) last_use[each.value] = source.size();

  list<evaluated> values = list<evaluated>::filled(source.size());
  for (int i = 0; i < source.inputs.size(); ++i) values[source.inputs[i].value] = inputs[i];
  for (node_id id = 0; id < source.size(); ++id) {
    if (last_use[id] == no_node || source[id].kind == op::input) continue;
    list<const evaluated*> operands;
    for (int i = 0; i < source[id].operands; ++i) operands.push_back(&values[source.operand(id, i)]);
    values[id] = evaluate_node(source, id, operands);
    for (int i = 0; i < source[id].operands; ++i)
      if (last_use[source.operand(id, i)] == id) values[source.operand(id, i)] = {};
  }
  list<evaluated> results;
  for (const graph_output& each : source.outputs) results.push_back(values[each.value]);
  return results;
}

namespace detail {

/// Values of a constant subgraph by node: shared nodes are computed once. Operands may stand anywhere in the graph.
class constant_evaluator {
 public:
  constexpr explicit constant_evaluator(const graph& source) : source_(source) {}
  /// The index of the node's value in `values`.
  constexpr int evaluate(node_id id) {
    for (int i = 0; i < known_.size(); ++i)
      if (known_[i] == id) return i;
    list<int> places;
    for (int i = 0; i < source_[id].operands; ++i) places.push_back(evaluate(source_.operand(id, i)));
    list<const evaluated*> operands;
    for (int place : places) operands.push_back(&values[place]);
    evaluated value = evaluate_node(source_, id, operands);
    values.resize(values.size() + 1);
    values.back() = static_cast<evaluated&&>(value);
    return known_.push_back(id);
  }
  list<evaluated> values;

 private:
  const graph& source_;
  list<node_id> known_;
};

}  // namespace detail

/// The value of a node that depends on constants only.
constexpr evaluated evaluate_constant(const graph& source, node_id id) {
  detail::constant_evaluator evaluator(source);
  return static_cast<evaluated&&>(evaluator.values[evaluator.evaluate(id)]);
}

}  // namespace inlay
