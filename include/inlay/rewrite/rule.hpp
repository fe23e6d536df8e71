/// A rewrite as a value: its name, where it starts, and what it does.
#pragma once

#include <inlay/graph/node.hpp>

namespace inlay::rewrite {

class rewriter;

/// The kinds of node that a rewrite starts from.
template <class... Kinds> constexpr unsigned roots(Kinds... kinds) { return ((1u << static_cast<int>(kinds)) | ...); }
inline constexpr unsigned any_root = ~0u;

/// `apply(rw, root)` looks at one node. It either changes nothing and returns false, after saying why in the case of a near miss
/// (`return rw.miss("sentence")`), or appends nodes with `rw.build()`, calls `rw.replace` and returns true.
struct rule {
  const char* name;
  unsigned roots;
  bool (*apply)(rewriter& rw, node_id root);
};

}  // namespace inlay::rewrite
