/// From the sums of a tile to its results.
#pragma once

#include <inlay/core/config.hpp>
#include <inlay/core/program.hpp>

namespace inlay::kernel {

namespace detail {

/// Whether a program has functions such as exp or erf, which need ten or more registers for constants of their own.
constexpr bool is_long(const program& code) {
  for (int i = 0; i < code.size; ++i)
    if (!facts(code.code[i].function).cheap) return true;
  return false;
}

/// On small cores code is scarcer than instructions: a rectifier and a store take 18 bytes for each sum of a tile, or six instructions more in a
/// loop, which are few beside `depth` products, or beside a long program.
constexpr bool finishes_in_loop(const program& code, int sums, int depth) {
  return INLAY_SCALAR_CORE && ((sums > 4 && depth > 128) || (sums > 1 && is_long(code)));
}

}  // namespace detail

/// Calls `finish(row, sums)` for each row of a tile whose sums are complete: unrolled, each sum in its register. With a long program it is a
/// loop, and the sums wait in memory: 24 copies of erf while 24 sums are alive spilled 356 registers in matmul + bias + gelu, and made it
/// slower than two passes over memory.
template <class Code, int Rows, int Vectors, class Pack, class Finish>
INLAY_ALWAYS_INLINE constexpr void for_each_finished_row(const Pack (&sum)[Rows][Vectors], const Finish& finish) {
  if constexpr (Rows > 2 && detail::is_long(Code::value)) {
    Pack waiting[Rows][Vectors];  // not zeroed: that would be a call of memset
    INLAY_UNROLL
    for (int r = 0; r < Rows; ++r) {
      INLAY_UNROLL
      for (int v = 0; v < Vectors; ++v) waiting[r][v] = sum[r][v];
    }
    INLAY_KEEP_LOOP
    for (int r = 0; r < Rows; ++r) finish(r, waiting[r]);
  } else {
    INLAY_UNROLL
    for (int r = 0; r < Rows; ++r) finish(r, sum[r]);
  }
}

/// The sums of a tile whose packs are single numbers, in memory (see finishes_in_loop).
template <int Rows, int Vectors, class Element> struct waiting_sums {
  Element row[Rows][Vectors];

  template <class Pack> INLAY_ALWAYS_INLINE explicit constexpr waiting_sums(const Pack (&sum)[Rows][Vectors]) {
    INLAY_UNROLL
    for (int r = 0; r < Rows; ++r) {
      INLAY_UNROLL
      for (int v = 0; v < Vectors; ++v) row[r][v] = sum[r][v][0];
    }
  }
  /// Calls `finish(row, sums)` in a loop for the first `count` rows.
  template <class Finish> INLAY_ALWAYS_INLINE constexpr void finish(int count, const Finish& finish) const {
    INLAY_KEEP_LOOP
    for (int r = 0; r < count; ++r) finish(r, row[r]);
  }
};
/// Both at once.
template <int Rows, int Vectors, class Pack, class Finish>
INLAY_ALWAYS_INLINE constexpr void for_each_waiting_row(const Pack (&sum)[Rows][Vectors], int count, const Finish& finish) {
  waiting_sums<Rows, Vectors, typename Pack::element>(sum).finish(count, finish);
}

}  // namespace inlay::kernel
