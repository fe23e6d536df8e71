/// Nested loops over constant extents that walk several arrays at once.
#pragma once

#include <cstddef>
#include <utility>

#include <inlay/core/config.hpp>

namespace inlay::kernel {

inline constexpr int max_loops = 8;
inline constexpr int max_streams = 12;

/// Loops from the outermost in; `step[loop][stream]` is how far one iteration moves an array, in elements. `lane` is the loop that
/// vectors lie along, or -1.
struct loop_nest {
  int rank = 0;
  int lane = -1;
  int extent[max_loops]{};
  int step[max_loops][max_streams]{};

  constexpr long long count() const {
    long long product = 1;
    for (int i = 0; i < rank; ++i) product *= extent[i];
    return product;
  }
  constexpr void append(const loop_nest& from, int loop) {
    extent[rank] = from.extent[loop];
    for (int s = 0; s < max_streams; ++s) step[rank][s] = from.step[loop][s];
    ++rank;
  }
  constexpr void erase(int loop) {
    for (int i = loop; i + 1 < rank; ++i) {
      extent[i] = extent[i + 1];
      for (int s = 0; s < max_streams; ++s) step[i][s] = step[i + 1][s];
    }
    --rank;
    if (lane > loop) --lane;
  }
};

/// Drops loops of extent 1 and makes one of two loops where that visits the same elements. With `keep_order` also in the same order.
constexpr loop_nest merged(const loop_nest& loops, bool keep_order) {
  loop_nest result = loops;
  for (int i = result.rank - 1; i >= 0; --i)
    if (result.extent[i] == 1 && i != result.lane) result.erase(i);
  for (int outer = 0; outer < result.rank;) {
    bool gone = false;
    for (int inner = 0; inner < result.rank && !gone; ++inner) {
      if (outer == inner || (keep_order && inner != outer + 1)) continue;
      gone = true;
      for (int s = 0; s < max_streams; ++s) gone = gone && result.step[outer][s] == result.step[inner][s] * result.extent[inner];
      if (!gone) continue;
      result.extent[inner] *= result.extent[outer];
      if (result.lane == outer) result.lane = inner;
      result.erase(outer);
    }
    outer = gone ? 0 : outer + 1;
  }
  return result;
}

/// Where each array stands, in elements. It is copied number by number: what g++ copies as one block it keeps in memory (four copies of a
/// window_place, and half a kilobyte of stack).
template <int Streams> struct cursor {
  std::ptrdiff_t at[Streams]{};

  constexpr cursor() = default;
  INLAY_ALWAYS_INLINE constexpr cursor(const cursor& other) : cursor(other, std::make_integer_sequence<int, Streams>{}) {}
  INLAY_ALWAYS_INLINE constexpr cursor& operator=(const cursor& other) {
    INLAY_UNROLL
    for (int s = 0; s < Streams; ++s) at[s] = other.at[s];
    return *this;
  }

  /// Moves each array by `count` of its steps.
  INLAY_ALWAYS_INLINE constexpr void advance(const int (&step)[max_streams], int count = 1) {
    INLAY_UNROLL
    for (int s = 0; s < Streams; ++s) at[s] += static_cast<std::ptrdiff_t>(count) * step[s];
  }
  INLAY_ALWAYS_INLINE constexpr cursor moved(const int (&step)[max_streams], int count) const {
    cursor result = *this;
    result.advance(step, count);
    return result;
  }

 private:
  template <int... Stream> INLAY_ALWAYS_INLINE constexpr cursor(const cursor& other, std::integer_sequence<int, Stream...>)
      : at{other.at[Stream]...} {}
};

/// Calls `body(cursor)` for each point of the loops in order. `Loops::value` is a loop_nest.
template <class Loops, int Depth = 0, int Streams, class Body>
INLAY_ALWAYS_INLINE constexpr void walk(cursor<Streams> where, const Body& body) {
  if constexpr (Depth == Loops::value.rank) {
    body(where);
  } else {
    for (int i = 0; i < Loops::value.extent[Depth]; ++i) {
      walk<Loops, Depth + 1>(where, body);
      where.advance(Loops::value.step[Depth]);
    }
  }
}

/// Sums in flight along a run of `steps`, where a tile of `sums` alone has too few that do not wait for each other: an FMA takes 4
/// cycles, and two start in each.
constexpr int parallel_sums(int sums, int steps) {
  int result = 1;
  if (INLAY_SCALAR_CORE) return result;
  while (result * sums < 8 && result < 8 && 2 * result <= steps) result *= 2;
  return result;
}

/// The most rows of a tile in a block of `vectors` beside blocks of `widest`, whose tiles have up to `rows` of `height`. Equal weights have
/// equal results in every block, so all add their products in the order of the widest. Where its tiles have sums enough, a narrower block
/// has more rows instead of more parts.
constexpr int rows_beside(int height, int rows, int widest, int vectors) {
  const int tiles = (height + rows - 1) / rows;
  if (INLAY_SCALAR_CORE || vectors == widest || height / tiles * widest < 8) return rows;
  const int more = rows * widest / vectors < 12 ? rows * widest / vectors : 12;
  return more > rows ? more : rows;
}

/// Calls `step(i, i % Parts)` for i < Count, `Parts` calls per iteration of a loop.
template <int Count, int Parts, class Step> INLAY_ALWAYS_INLINE constexpr void repeat(const Step& step) {
  if constexpr (Count <= (INLAY_SCALAR_CORE ? 1 : 4)) {
    INLAY_UNROLL
    for (int i = 0; i < Count; ++i) step(i, i % Parts);
  } else {
    for (int i = 0; i < Count / Parts; ++i) {
      INLAY_UNROLL
      for (int p = 0; p < Parts; ++p) step(i * Parts + p, p);
    }
    if constexpr (Count % Parts != 0) {
      INLAY_UNROLL
      for (int p = 0; p < Count % Parts; ++p) step(Count / Parts * Parts + p, p);
    }
  }
}

}  // namespace inlay::kernel
