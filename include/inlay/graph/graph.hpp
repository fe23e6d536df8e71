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
  bool parameter = false;  ///< given once, before the first run, and the same in all of them
};

struct graph_output {
  node_id value = no_node;
  memory_layout layout;
};

/// An operation as the user wrote it; composites such as batch_norm become several nodes of one scope.
struct scope {
  const char* label = "";
};

/// A network as a value. It exists while the compiler works on it, and is traced again where it is needed again.
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

/// The first input that each run is given, or the number of inputs.
constexpr int first_run_input(const graph& source) {
  int index = 0;
  while (index < source.inputs.size() && source.inputs[index].parameter) ++index;
  return index;
}
constexpr bool has_parameters(const graph& source) {
  for (const graph_input& each : source.inputs)
    if (each.parameter) return true;
  return false;
}

/// Whether a node is a constant whose elements all have one value.
constexpr bool is_splat(const node& value) { return value.kind == op::constant && value.source.where == constant_source::place::splat; }

/// Element `position` (row-major) of a constant, as a double.
constexpr double constant_element(const graph& owner, const node& value, int position) {
  const constant_source& source = value.source;
  if (source.where == constant_source::place::splat) return source.value;
  if (source.where == constant_source::place::pool) return owner.pool[source.pool_begin + position];
  if (source.where == constant_source::place::diagonal) return diagonal_element(source.columns, position);
  if (source.where == constant_source::place::pool_of_halves) {
    const std::uint64_t element = wide_element(owner.pool.data() + source.pool_begin, position);
    return value.type == dtype::u64 ? static_cast<double>(element) : static_cast<double>(static_cast<std::int64_t>(element));
  }
  if (source.bytes != nullptr)
    return visit_element(value.type, [&]<class Element>(Element*) { return double_from_bytes<Element>(source.bytes, position); });
  switch (value.type) {
    case dtype::f32: return static_cast<double>(source.f32[position]);
    case dtype::f64: return source.f64[position];
    case dtype::boolean: return source.boolean[position] ? 1 : 0;
    case dtype::i32: return static_cast<double>(source.i32[position]);
    default: return static_cast<double>(source.i64[position]);
  }
}

}  // namespace inlay
