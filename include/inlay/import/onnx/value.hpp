/// Values of an ONNX graph while it is imported: nodes of our graph, or constants that have no node yet; and the names they go by.
#pragma once

#include <inlay/graph/evaluate.hpp>
#include <inlay/import/onnx/schema.hpp>

namespace inlay::imports {

/// A tensor (or, where an operator makes one, a sequence of them). Constants become nodes when an operator reads them as operands, so shapes
/// that are computed leave nothing behind, and constants without elements may exist.
struct value {
  bool present = false;   ///< an optional input may be left out
  bool poisoned = false;  ///< it comes from a node that could not be imported
  bool sequence = false;
  dtype type = dtype::f32;
  shape extents{};
  node_id id = no_node;
  constant_source source{};
  list<value> parts{};    ///< of a sequence

  constexpr bool constant() const { return source.where != constant_source::place::none; }
};

constexpr value value_of_node(const builder& target, node_id id) {
  return {.present = true, .type = target[id].type, .extents = target[id].extents, .id = id};
}
constexpr value value_of_constant(dtype type, const shape& extents, const constant_source& source) {
  return {.present = true, .type = type, .extents = extents, .source = source};
}
constexpr value poisoned_value() { return {.present = true, .poisoned = true}; }

/// What is known of a constant value, element by element.
constexpr evaluated elements_of(const builder& target, const value& from) {
  return inlay::elements_of(target.result(), node{.kind = op::constant, .type = from.type, .extents = from.extents, .source = from.source});
}
/// Elements that were computed, as a constant value.
constexpr value value_of_elements(builder& target, const evaluated& from) {
  return value_of_constant(from.type, from.extents, stored(target, from));
}

/// Names and their values. Bodies of Loop, Scan and If see the names around them: `mark` before, `release` after.
class environment {
 public:
  constexpr environment() {
    for (int& head : heads_) head = -1;
  }
  constexpr int mark() const { return bindings_.size(); }
  constexpr void release(int mark) {
    while (bindings_.size() > mark) {
      const binding& last = bindings_.back();
      heads_[last.hash % buckets] = last.next;
      bindings_.pop_back();
    }
  }
  constexpr void bind(std::string_view name, const value& held) {
    const unsigned hash = hash_of(name);
    const int next = heads_[hash % buckets];
    heads_[hash % buckets] = bindings_.push_back({name, hash, next, held});
  }
  constexpr const value* find(std::string_view name) const {
    const unsigned hash = hash_of(name);
    for (int i = heads_[hash % buckets]; i >= 0; i = bindings_[i].next)
      if (bindings_[i].hash == hash && bindings_[i].name == name) return &bindings_[i].held;
    return nullptr;
  }

 private:
  static constexpr int buckets = 256;
  struct binding {
    std::string_view name;
    unsigned hash = 0;
    int next = -1;
    value held;
  };
  static constexpr unsigned hash_of(std::string_view name) {
    unsigned hash = 2166136261u;
    const char* at = name.data();
    for (std::size_t i = 0; i < name.size(); ++i) hash = (hash ^ static_cast<unsigned char>(at[i])) * 16777619u;
    return hash;
  }
  list<binding> bindings_;
  int heads_[buckets]{};
};

}  // namespace inlay::imports
