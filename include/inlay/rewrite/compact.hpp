/// Compaction: what is left of a graph when its rewrites are done.
#pragma once

#include <inlay/graph/graph.hpp>

namespace inlay::rewrite {

namespace detail {

/// Numbers the nodes that a graph's outputs need, operands first, otherwise in the order in which they stand.
class compaction {
 public:
  constexpr explicit compaction(const graph& source) : graph_(source), place_(list<int>::filled(source.size(), unneeded)) {
    order_.reserve(source.size());
    for (const graph_input& input : source.inputs) place_[input.value] = needed;
    for (const graph_output& output : source.outputs) need(output.value);
    for (node_id id = 0; id < source.size(); ++id)
      if (place_[id] == needed) place(id);
  }
  constexpr const list<node_id>& order() const { return order_; }
  constexpr int place_of(node_id id) const { return place_[id]; }

 private:
  static constexpr int unneeded = -1;
  static constexpr int needed = -2;

  constexpr void need(node_id root) {
    if (place_[root] != unneeded) return;
    place_[root] = needed;
    stack_.push_back(root);
    while (!stack_.empty()) {
      const node_id id = stack_.back();
      stack_.pop_back();
      for (int i = 0; i < graph_[id].operands; ++i) {
        const node_id operand = graph_.operand(id, i);
        if (place_[operand] != unneeded) continue;
        place_[operand] = needed;
        stack_.push_back(operand);
      }
    }
  }

  /// A node stays on the stack until its operands have their place. (No recursion: a network is deeper than a compiler's call stack.)
  constexpr void place(node_id root) {
    stack_.push_back(root);
    while (!stack_.empty()) {
      const node_id id = stack_.back();
      bool ready = true;
      for (int i = graph_[id].operands - 1; i >= 0; --i) {
        const node_id operand = graph_.operand(id, i);
        if (place_[operand] >= 0) continue;
        stack_.push_back(operand);
        ready = false;
      }
      if (!ready) continue;
      stack_.pop_back();
      if (place_[id] < 0) place_[id] = order_.push_back(id);
    }
  }

  const graph& graph_;
  list<int> place_;
  list<node_id> order_;
  list<node_id> stack_;
};

}  // namespace detail

/// The nodes that outputs depend on (and all inputs), operands first, with only the operands and pool elements they use. The order of
/// nodes that were in order already is kept.
constexpr graph compact(const graph& source) {
  const detail::compaction places(source);
  graph result;
  result.nodes.reserve(places.order().size());
  result.operands.reserve(source.operands.size());
  for (node_id id : places.order()) {
    result.nodes.push_back(source[id]);
    node& next = result.nodes.back();
    next.first_operand = result.operands.size();
    for (int i = 0; i < next.operands; ++i) result.operands.push_back(places.place_of(source.operand(id, i)));
    const bool halves = next.source.where == constant_source::place::pool_of_halves;
    if (!halves && next.source.where != constant_source::place::pool) continue;
    const int count = (halves ? 2 : 1) * next.extents.size();
    const double* elements = source.pool.data() + next.source.pool_begin;
    next.source.pool_begin = result.pool.size();
    for (int i = 0; i < count; ++i) result.pool.push_back(elements[i]);
  }
  result.inputs = source.inputs;
  for (graph_input& each : result.inputs) each.value = places.place_of(each.value);
  result.outputs = source.outputs;
  for (graph_output& each : result.outputs) each.value = places.place_of(each.value);
  result.scopes = source.scopes;
  return result;
}

}  // namespace inlay::rewrite
