/// Removes nodes that no output depends on.
#pragma once

#include <inlay/rewrite/rewriter.hpp>

namespace inlay::rewrite {

/// A node that nobody reads and that is no input goes, and so do the operands that only it has read.
///
///     %1 = map.exp %0 : f32[4]             =>
///     output %0                                   output %0
///
/// Exact.
inline constexpr rule remove_dead{"remove_dead", all_roots_but(roots(op::input)), [](rewriter& rw, node_id id) -> bool {
  return rw.uses(id) == 0 && rw.remove(id);
}};

}  // namespace inlay::rewrite
