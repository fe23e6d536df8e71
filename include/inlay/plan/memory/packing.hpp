/// Puts blocks at the lowest offsets that are free.
#pragma once

#include <inlay/plan/memory/blocks.hpp>

namespace inlay::memory::detail {

struct packing {
  const usage& net;
  const lifetimes& times;
  const block_list& blocks;
  units place[max_buffers]{};  ///< per block; -1: not placed yet
  int tests = 0;               ///< pairs of buffers compared

  constexpr packing(const usage& net_, const lifetimes& times_, const block_list& blocks_)
      : net(net_), times(times_), blocks(blocks_), other_(times_.other.data()), next_other_(times_.next_other.data()) {}

  constexpr void clear() {
    for (int i = 0; i < blocks.count; ++i) place[i] = -1;
  }

  /// With `ends`, at the top of an arena of the peak's size if offset 0 is taken and the top is free: that is optimal already where
  /// never more than two blocks are live. Returns where the block ends.
  constexpr units put(int block, bool ends) {
    units at = lowest(block, 0);
    const units top = times.peak - blocks.height[block];
    if (ends && at > 0 && top >= 0 && is_free(top)) at = top;
    place[block] = at;
    return at + blocks.height[block];
  }

  /// The lowest free place of a block from `at` on.
  constexpr units lowest(int block, units at) {
    find_taken(block);
    for (bool moved = true; moved;) {
      moved = false;
      for (int i = 0; i < taken_; ++i)
        if (at > above_[i] && at < below_[i]) at = below_[i], moved = true;
    }
    return at;
  }

 private:
  const int* other_;
  const int* next_other_;
  int taken_ = 0;
  units above_[2 * max_buffers]{}, below_[2 * max_buffers]{};  ///< offsets strictly between the two overlap something

  constexpr bool is_free(units at) const {
    for (int i = 0; i < taken_; ++i)
      if (at > above_[i] && at < below_[i]) return false;
    return true;
  }

  constexpr void find_taken(int block) {
    taken_ = 0;
    for (int id = blocks.head[block]; id >= 0; id = blocks.next[id])
      for (int at = times.first_other[id]; at >= 0; at = next_other_[at]) {
        const int other = other_[at], owner = blocks.block[other];
        ++tests;
        if (place[owner] < 0 || owner == block) continue;
        const units from = place[owner] + blocks.lower[other];
        units above = from - net.size[id], below = from + net.size[other];
        const bool replaces = times.replaces[id] == other;
        if (replaces || times.replaces[other] == id) {
          const link& how = net.links[times.source[replaces ? id : other]];
          const units lower = replaces ? how.lower : -how.upper, upper = replaces ? how.upper : -how.lower;
          if (how.exact) {
            take(above - blocks.lower[id], from - blocks.lower[id]);
            above = from;
          }
          if (from + lower > above) above = from + lower;
          if (from + upper < below) below = from + upper;
        }
        if (above < below) take(above - blocks.lower[id], below - blocks.lower[id]);
      }
  }

  constexpr void take(units above, units below) {
    above_[taken_] = above;
    below_[taken_++] = below;
  }
};

}  // namespace inlay::memory::detail
