/// Where rows are of a value of which only some are in memory.
#pragma once

#include <cstddef>

#include <inlay/core/opaque.hpp>

namespace inlay {

/// Of a value with one reader, whose window moves on by several rows: the first rows that it reads were read by the window before, too, and the last
/// ones are read again by the next one. Both kinds take turns at two places. The rows between them are read once and lie `apart`, where other
/// values may be as soon as the window has moved on. (Of 3 rows with a stride of 2 that is 1: rows 0, 4, ... are at place 0, rows 2, 6, ... at 1.)
struct row_turns {
  int stride = 0;  ///< 0: there are none, and row r is at r % ring
  int pad = 0;     ///< rows before the first one that the first window would read
  int apart = 0;   ///< elements from row 0 to the rows that are read once

  friend constexpr bool operator==(const row_turns&, const row_turns&) = default;

  /// Of a window of `ring` rows, how many the next one reads again.
  constexpr int kept(int ring) const { return ring - stride; }
  /// How many of `ring` rows stay where they are for a later window: both turns of those that are kept, or all.
  constexpr int waiting(int ring) const { return stride > 0 ? 2 * kept(ring) : ring; }
  constexpr bool is_read_once(int row, int ring) const { return (row + pad) % stride >= kept(ring); }
};

/// Elements from row 0 to another one, of a value that has `ring` rows in memory (0: all).
INLAY_ALWAYS_INLINE constexpr std::ptrdiff_t row_distance(int row, int row_step, int ring, const row_turns& turns) {
  // Without signs remainders by constants are cheaper.
  const unsigned number = static_cast<unsigned>(row);
  unsigned rows = static_cast<unsigned>(ring);
  const auto steps = [&](unsigned count) { return static_cast<std::ptrdiff_t>(count) * row_step; };
  if (ring == 0) return steps(number);
  if (turns.stride == 0) {
#if defined(__ARM_FEATURE_IDIV)
    // Two instructions, where multiplying by the inverse of a constant takes six.
    rows = static_cast<unsigned>(opaque(ring));
#endif
    return steps(number % rows);
  }
  const unsigned stride = static_cast<unsigned>(turns.stride), kept = static_cast<unsigned>(turns.kept(ring));
  const unsigned from_start = number + static_cast<unsigned>(turns.pad), place = from_start % stride;
  if (place >= kept) return turns.apart + steps(place - kept);
  const std::ptrdiff_t turn = from_start / stride % 2 == 0 ? 0 : steps(kept);
  return kept == 1 ? turn : turn + steps(place);
}

}  // namespace inlay
