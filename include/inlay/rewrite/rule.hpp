/// A rewrite as a value: its name, where it starts, and what it does.
#pragma once

#include <initializer_list>

#include <inlay/core/list.hpp>
#include <inlay/graph/node.hpp>

namespace inlay::rewrite {

class rewriter;

/// The nodes that a rewrite starts from, as a set of operations and, for maps, of scalar functions. A node is offered only to the rewrites
/// that start from its kind: asking each of twenty about each node is what costs compile time.
struct root_set {
  unsigned kinds = 0;
  unsigned long long functions = 0;

  constexpr bool contains(op kind) const { return (kinds >> static_cast<int>(kind) & 1u) != 0; }
  constexpr bool contains(scalar_function function) const { return (functions >> static_cast<int>(function) & 1u) != 0; }
};
static_assert(scalar_function_count <= 64);

/// Nodes of these kinds; maps of any function.
template <class... Kinds> constexpr root_set roots(op first, Kinds... others) {
  const unsigned kinds = (1u << static_cast<int>(first)) | (0u | ... | (1u << static_cast<int>(others)));
  return {kinds, (kinds >> static_cast<int>(op::map) & 1u) != 0 ? ~0ull : 0};
}
/// Maps of these functions.
template <class... Functions> constexpr root_set roots(scalar_function first, Functions... others) {
  return {1u << static_cast<int>(op::map), (1ull << static_cast<int>(first)) | (0ull | ... | (1ull << static_cast<int>(others)))};
}
constexpr root_set all_roots_but(root_set excluded) { return {~excluded.kinds, ~0ull}; }
constexpr root_set operator|(root_set left, root_set right) { return {left.kinds | right.kinds, left.functions | right.functions}; }

/// `apply(rw, root)` looks at one node. It either changes nothing and returns false, after saying why in the case of a near miss
/// (`return rw.miss("sentence")`), or appends nodes with `rw.build()`, calls `rw.replace` and returns true.
struct rule {
  const char* name;
  root_set roots;
  bool (*apply)(rewriter& rw, node_id root);
};

/// The rules for each kind of node, in the order in which they are tried.
class rule_table {
 public:
  constexpr explicit rule_table(std::initializer_list<const rule*> rules, const rule* without = nullptr) {
    for (int key = 0; key < keys; ++key) {
      first_[key] = rules_.size();
      for (const rule* each : rules)
        if (each != without && starts_at(*each, key)) rules_.push_back(each);
    }
    first_[keys] = rules_.size();
  }
  struct range {
    const rule* const* begin;
    const rule* const* end;
  };
  constexpr range starting_at(const node& root) const {
    const int key = root.kind == op::map ? kinds + static_cast<int>(root.function) : static_cast<int>(root.kind);
    const rule* const* rules = rules_.data();
    return {rules + first_[key], rules + first_[key + 1]};
  }

 private:
  static constexpr int kinds = op_count;
  static constexpr int keys = kinds + scalar_function_count;

  static constexpr bool starts_at(const rule& each, int key) {
    if (key < kinds) return each.roots.contains(static_cast<op>(key));
    return each.roots.contains(op::map) && each.roots.contains(static_cast<scalar_function>(key - kinds));
  }

  list<const rule*> rules_;
  int first_[keys + 1]{};
};

}  // namespace inlay::rewrite
