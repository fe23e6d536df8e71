/// What rewriting a graph may assume and do, and what it gives back.
#pragma once

#include <inlay/graph/remark.hpp>

namespace inlay {

namespace rewrite {
struct rule;
}

struct rewrite_options {
  bool fold = true;   ///< false: only what leaves the user's operations as they are (identities, common values, constants, dead nodes)
  bool ieee = false;  ///< true: infinities, NaN and -0 stay as the network's own operations would make them
  /// A model with more weights keeps them as they are stored: touching each of them costs the compiler about 4 us.
  long long weight_budget = 250000;
  /// Results with more elements, or that take more than 16 times as many multiplications, are not computed by the compiler.
  int constant_budget = 4096;
  /// Of one vector register. Products whose channels leave lanes unused are joined.
  int vector_bytes = 32;
  const rewrite::rule* without = nullptr;  ///< a rewrite that does not run: how bench/catalogue finds what it is worth
};

/// A graph after its rewrites, and what they have to say.
struct rewritten {
  graph result;
  list<remark> remarks;
};

}  // namespace inlay
