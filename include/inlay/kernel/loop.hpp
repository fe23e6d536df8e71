/// Nested loops over constant extents that walk several arrays at once.
#pragma once

#include <cstddef>

#include <inlay/core/config.hpp>

namespace inlay::kernel {

inline constexpr int max_loops = 8;
inline constexpr int max_streams = 12;

/// Where each array stands, in elements.
template <int Streams> struct cursor {
  std::ptrdiff_t at[Streams]{};
};

/// Loops from the outermost in; `step[loop][stream]` is how far one iteration moves a stream.
struct loop_nest {
  int rank = 0;
  int extent[max_loops]{};
  int step[max_loops][max_streams]{};

  constexpr long long count() const {
    long long product = 1;
    for (int i = 0; i < rank; ++i) product *= extent[i];
    return product;
  }
  constexpr bool empty() const {
    for (int i = 0; i < rank; ++i)
      if (extent[i] == 0) return true;
    return false;
  }
};

/// Calls `body(cursor)` for each point of the loops in order. `Loops::value` is a loop_nest.
template <class Loops, int Depth = 0, int Streams, class Body>
INLAY_ALWAYS_INLINE constexpr void walk(cursor<Streams> where, const Body& body) {
  if constexpr (Depth == Loops::value.rank) {
    body(where);
  } else {
    for (int i = 0; i < Loops::value.extent[Depth]; ++i) {
      walk<Loops, Depth + 1>(where, body);
      INLAY_UNROLL
      for (int s = 0; s < Streams; ++s) where.at[s] += Loops::value.step[Depth][s];
    }
  }
}

/// Drops loops of extent 1 and merges loops that one longer loop can do. With `keep_order` only neighbours are merged, so the
/// points are still visited in the given order.
constexpr loop_nest merged(const loop_nest& loops, int streams, bool keep_order) {
  loop_nest result;
  for (int i = 0; i < loops.rank; ++i) {
    if (loops.extent[i] == 1) continue;
    result.extent[result.rank] = loops.extent[i];
    for (int s = 0; s < streams; ++s) result.step[result.rank][s] = loops.step[i][s];
    ++result.rank;
  }
  for (bool changed = true; changed;) {
    changed = false;
    for (int outer = 0; outer < result.rank && !changed; ++outer)
      for (int inner = 0; inner < result.rank && !changed; ++inner) {
        if (outer == inner || (keep_order && inner != outer + 1)) continue;
        bool fits = true;
        for (int s = 0; s < streams; ++s) fits = fits && result.step[outer][s] == result.step[inner][s] * result.extent[inner];
        if (!fits) continue;
        result.extent[inner] *= result.extent[outer];
        for (int i = outer; i + 1 < result.rank; ++i) {
          result.extent[i] = result.extent[i + 1];
          for (int s = 0; s < streams; ++s) result.step[i][s] = result.step[i + 1][s];
        }
        --result.rank;
        changed = true;
      }
  }
  return result;
}

}  // namespace inlay::kernel
