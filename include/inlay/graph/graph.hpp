/// The graph: nodes in an order in which operands come first, as plain values.
#pragma once

#include <inlay/core/list.hpp>
#include <inlay/graph/node.hpp>

namespace inlay {

/// How the caller's memory of an input or output is laid out.
struct memory_layout {
  strides step;
};

struct graph_input {
  node_id value = no_node;
  memory_layout layout;
};

struct graph_output {
  node_id value = no_node;
  memory_layout layout;
};

/// An operation as the user wrote it; composites such as batch_norm become several nodes of one scope.
struct scope {
  const char* label = "";
};

/// A network as a value. It exists while the compiler works on it; `stored_graph` is its resting form.
struct graph {
  list<node> nodes;
  list<node_id> operands;
  list<graph_input> inputs;
  list<graph_output> outputs;
  list<double> pool;  ///< elements of constants that were computed
  list<scope> scopes;

  constexpr int size() const { return nodes.size(); }
  constexpr const node& operator[](node_id id) const { return nodes[id]; }
  constexpr node& operator[](node_id id) { return nodes[id]; }
  constexpr node_id operand(node_id id, int index) const { return operands[nodes[id].first_operand + index]; }
  constexpr const node& source(node_id id, int index) const { return nodes[operand(id, index)]; }
  constexpr const char* label(node_id id) const { return scopes[nodes[id].scope].label; }
};

/// Whether a node is a constant whose elements all have one value.
constexpr bool is_splat(const node& value) { return value.kind == op::constant && value.source.where == constant_source::place::splat; }

/// Element `position` (row-major) of a constant, as a double.
constexpr double constant_element(const graph& owner, const node& value, int position) {
  const constant_source& source = value.source;
  if (source.where == constant_source::place::splat) return source.value;
  if (source.where == constant_source::place::pool) return owner.pool[source.pool_begin + position];
  switch (value.type) {
    case dtype::f32: return static_cast<double>(source.f32[position]);
    case dtype::f64: return source.f64[position];
    case dtype::boolean: return source.boolean[position] ? 1 : 0;
    case dtype::i32: return static_cast<double>(source.i32[position]);
    default: return static_cast<double>(source.i64[position]);
  }
}

struct graph_sizes {
  int nodes = 0, operands = 0, inputs = 0, outputs = 0, pool = 0, scopes = 0;
};

constexpr graph_sizes sizes_of(const graph& source) {
  return {source.nodes.size(), source.operands.size(), source.inputs.size(), source.outputs.size(), source.pool.size(), source.scopes.size()};
}

/// A graph of fixed capacity that can stay in a constexpr variable.
template <graph_sizes Capacity> struct stored_graph {
  graph_sizes used{};
  node nodes[Capacity.nodes + 1]{};
  node_id operands[Capacity.operands + 1]{};
  graph_input inputs[Capacity.inputs + 1]{};
  graph_output outputs[Capacity.outputs + 1]{};
  double pool[Capacity.pool + 1]{};
  scope scopes[Capacity.scopes + 1]{};
};

/// Stores a graph that is known to fit; going over the capacity is an out-of-bounds error of the constant evaluation.
template <graph_sizes Capacity> constexpr stored_graph<Capacity> store(const graph& source) {
  stored_graph<Capacity> result;
  result.used = sizes_of(source);
  for (int i = 0; i < result.used.nodes; ++i) result.nodes[i] = source.nodes[i];
  for (int i = 0; i < result.used.operands; ++i) result.operands[i] = source.operands[i];
  for (int i = 0; i < result.used.inputs; ++i) result.inputs[i] = source.inputs[i];
  for (int i = 0; i < result.used.outputs; ++i) result.outputs[i] = source.outputs[i];
  for (int i = 0; i < result.used.pool; ++i) result.pool[i] = source.pool[i];
  for (int i = 0; i < result.used.scopes; ++i) result.scopes[i] = source.scopes[i];
  return result;
}

template <graph_sizes Capacity> constexpr graph load(const stored_graph<Capacity>& source) {
  graph result;
  result.nodes.reserve(source.used.nodes);
  result.operands.reserve(source.used.operands);
  for (int i = 0; i < source.used.nodes; ++i) result.nodes.push_back(source.nodes[i]);
  for (int i = 0; i < source.used.operands; ++i) result.operands.push_back(source.operands[i]);
  for (int i = 0; i < source.used.inputs; ++i) result.inputs.push_back(source.inputs[i]);
  for (int i = 0; i < source.used.outputs; ++i) result.outputs.push_back(source.outputs[i]);
  for (int i = 0; i < source.used.pool; ++i) result.pool.push_back(source.pool[i]);
  for (int i = 0; i < source.used.scopes; ++i) result.scopes.push_back(source.scopes[i]);
  return result;
}

}  // namespace inlay
