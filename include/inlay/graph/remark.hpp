/// Remarks: what a rewrite or the planner did to the user's operations, and why it left others alone.
#pragma once

#include <inlay/graph/graph.hpp>

namespace inlay {

/// `reason` is null when the rewrite was applied. Scopes name the user's operations involved (`graph::scopes`).
struct remark {
  const char* rewrite = "";
  const char* reason = nullptr;
  int scope = 0;        ///< the operation that was looked at
  int other_scope = 0;  ///< the operation it was folded into or kept from, if any
  friend constexpr bool operator==(const remark&, const remark&) = default;
};

}  // namespace inlay
