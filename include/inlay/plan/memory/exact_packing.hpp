/// Branch and bound over offsets, for few blocks.
#pragma once

#include <inlay/plan/memory/packing.hpp>

namespace inlay::memory::detail {

inline constexpr int max_exact_blocks = 24;

/// All packings into less than `limit` units in which no block could lie lower: blocks are placed in order of offset, each at its
/// lowest free place, which must not be below the block placed before it.
class exact_packing {
 public:
  constexpr exact_packing(packing& trial, units limit) : trial_(trial), limit_(limit) { trial_.clear(); }

  bool refuted = false;  ///< after `run` returned false: every packing was tried, not only the budget of tests spent

  /// True: `trial` holds a packing below the limit.
  constexpr bool run(int until) {
    while (depth_ < trial_.blocks.count) {
      if (trial_.tests >= until) return false;
      branch();
      while (next_[depth_] == candidates_) {
        refuted = depth_ == 0;
        if (refuted) return false;
        candidates_ = first_[depth_--];
        take_back();
      }
      place(candidate_[next_[depth_]++]);
    }
    return true;
  }

 private:
  static constexpr int most = max_exact_blocks;
  struct change {
    int block = 0;
    int raised = 0;
    units low = 0;
  };

  packing& trial_;
  units limit_;
  int depth_ = 0;
  int placed_[most]{};
  units low_[most]{};    ///< per block to be placed: its lowest free place
  int raised_[most]{};   ///< the depth at which that last changed
  list<change> undone_{};
  int first_change_[most]{};
  int candidates_ = 0;
  int candidate_[most * most]{}, first_[most + 1]{}, next_[most + 1]{};

  constexpr void branch() {
    const int first = candidates_, count = trial_.blocks.count;
    first_[depth_] = next_[depth_] = first;
    units ceiling = unlimited;  // a block that fits below another one has to come before it
    for (int block = 0; block < count; ++block) {
      if (trial_.place[block] >= 0) continue;
      const units top = low_[block] + trial_.blocks.height[block];
      if (top >= limit_) return;
      if (top < ceiling) ceiling = top;
    }
    const int last = depth_ == 0 ? -1 : placed_[depth_ - 1];
    const units floor = depth_ == 0 ? 0 : trial_.place[last];
    for (int block = 0; block < count; ++block) {
      const units low = low_[block];
      if (trial_.place[block] >= 0 || low < floor || low >= ceiling) continue;
      if (low == floor && block < last && raised_[block] != depth_) continue;  // the same packing with the two exchanged
      int at = candidates_++;
      for (; at > first; --at) {
        const int other = candidate_[at - 1];
        if (low_[other] < low || (low_[other] == low && trial_.blocks.height[other] >= trial_.blocks.height[block])) break;
        candidate_[at] = other;
      }
      candidate_[at] = block;
    }
  }

  constexpr void place(int block) {
    trial_.place[block] = low_[block];
    placed_[depth_] = block;
    first_change_[depth_] = undone_.size();
    ++depth_;
    const block_list& blocks = trial_.blocks;
    const lifetimes& times = trial_.times;
    for (int id = blocks.head[block]; id >= 0; id = blocks.next[id])
      for (int at = times.first_other[id]; at >= 0; at = times.next_other[at]) {
        const int other = blocks.block[times.other[at]];
        if (trial_.place[other] >= 0) continue;
        const units low = trial_.lowest(other, low_[other]);
        if (low == low_[other]) continue;
        undone_.push_back({.block = other, .raised = raised_[other], .low = low_[other]});
        low_[other] = low;
        raised_[other] = depth_;
      }
  }

  constexpr void take_back() {
    for (; undone_.size() > first_change_[depth_]; undone_.pop_back()) {
      const change& last = undone_.back();
      low_[last.block] = last.low;
      raised_[last.block] = last.raised;
    }
    trial_.place[placed_[depth_]] = -1;
  }
};

}  // namespace inlay::memory::detail
