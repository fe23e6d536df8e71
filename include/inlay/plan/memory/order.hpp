/// The order of operations with the smallest peak: a threshold search that keeps the given order wherever that is as good.
#pragma once

#include <inlay/plan/memory/segment_search.hpp>

namespace inlay::memory::detail {

struct order_result {
  list<int> order{};
  units peak = 0;
  units bound = 0;      ///< no order has a smaller peak
  int states = 0;       ///< search states visited
  bool greedy = false;  ///< the budget ran out
};

/// Operations of [first, end) that lie between two cuts, and the peak they have in the given order.
struct segment {
  int first = 0;
  int end = 0;
  units peak = 0;
};

/// A cut is an operation that all before it lead to and all after it come from: every order passes there with the same ones
/// finished. The operations between two cuts can be ordered on their own.
struct cuts {
  bool is_cut[max_operations]{};

  constexpr explicit cuts(const usage& net) {
    int last_source[max_operations]{};  // + 1
    int open_until = -1;                // the latest first use of what has been run
    for (int op = 0; op < net.operations; ++op) {
      is_cut[op] = open_until <= op;
      const int first = net.successors.first[op];
      const int first_use = first < 0 ? net.operations : net.successors.item[first];
      if (first_use > open_until) open_until = first_use;
      for (int at = first; at >= 0; at = net.successors.next[at]) last_source[net.successors.item[at]] = op + 1;
    }
    int open_from = net.operations;
    for (int op = net.operations - 1; op >= 0; --op) {
      if (open_from < op) is_cut[op] = false;
      if (last_source[op] - 1 < open_from) open_from = last_source[op] - 1;
    }
  }
};

/// The least that one operation needs in any order: all it touches, at best written over each other.
constexpr units least_step(const usage& net, int op) {
  units sum = 0;
  for (int at = net.first_touched[op]; at < net.first_touched[op + 1]; ++at) sum += net.size[net.touched[at]];
  link_choice choice;
  choice.choose(net, op);
  return sum - choice.saving;
}

class order_search {
 public:
  constexpr order_search(const usage& net, int budget) : net_(net), budget_(budget), budget_given_(budget) {}

  constexpr order_result run() {
    for (int op = 0; op < net_.operations; ++op) result_.order.push_back(op);
    find_segments();
    int worst = -1;
    for (int i = 0; i < segments_.size(); ++i)
      if (segments_[i].peak > level_ && (worst < 0 || segments_[i].peak > segments_[worst].peak)) worst = i;
    if (worst < 0 || budget_ == 0) return take_result();
    // The worst segment first: what it cannot avoid, no other needs to stay below.
    const units given = segments_[worst].peak;
    solve(segments_[worst]);
    if (level_ < given)
      for (int i = 0; i < segments_.size(); ++i)
        if (i != worst) solve(segments_[i]);
    return take_result();
  }

 private:
  const usage& net_;
  int budget_;
  int budget_given_;
  units level_ = 0;  ///< what the order found so far needs
  list<segment> segments_{};
  order_result result_{};

  constexpr order_result take_result() {
    result_.states = budget_given_ - budget_;
    return static_cast<order_result&&>(result_);
  }

  /// Segments, their peaks in the given order, and a bound, in linear time.
  constexpr void find_segments() {
    progress now(net_);
    const cuts cut(net_);
    units bound = now.live_at_start;
    int first = 0;
    units peak = 0;
    for (int op = 0; op < net_.operations; ++op) {
      const units step = now.live + now.step[op];
      const bool is_cut = cut.is_cut[op];
      const units least = is_cut ? step : least_step(net_, op);
      if (least > bound) bound = least;
      if (is_cut) {
        if (op > first) segments_.push_back({.first = first, .end = op, .peak = peak});
        first = op + 1, peak = 0;
      } else if (step > peak) {
        peak = step;
      }
      now.run(op);
    }
    if (net_.operations > first) segments_.push_back({.first = first, .end = net_.operations, .peak = peak});
    result_.bound = level_ = bound;
  }

  /// Leaves a segment as it is if that stays within the level; else takes the best order found.
  ///
  /// A search costs about as much whatever peak it refutes, and a hundredth of that where there is an order. So it comes from above, from
  /// just below the best order known: the first one that fails is the whole proof. (From below, 75 operations wired at random take three
  /// times the states, and of graphs of 64 random operations a fifth is proven instead of 19 in 20.)
  constexpr void solve(const segment& part) {
    if (part.peak <= level_) return;
    progress now(net_);
    for (int op = 0; op < part.first; ++op) now.run(op);
    units found = part.peak;   // the lowest peak that is known to be possible
    units reach = level_;      // the lowest that is not known to be impossible or too far away
    if (run_greedily(now, part.end, found)) found = take(now, part);
    segment_search search(now, part.end);
    for (units step = 1; reach < found && budget_ > 0;) {
      const units threshold = found - reach > step ? found - step : reach;
      int slice = result_.greedy ? budget_ / 4 : budget_ - budget_ / 4;
      if (slice < 512) slice = budget_;
      budget_ -= slice;
      const auto outcome = search.run(threshold, slice);
      budget_ += slice;
      if (outcome == segment_search::outcome::found) {
        found = take(now, part);
        step = (found - reach) / 16 + 1;
      } else if (outcome == segment_search::outcome::none) {
        reach = search.next_threshold < found ? search.next_threshold : found;
        if (reach > result_.bound) result_.bound = reach;
        step = 1;
      } else {
        result_.greedy = true;
        reach = threshold + 1;
        step = (found - reach + 1) / 2;
      }
    }
    if (found > level_) level_ = found;
  }

  /// Keeps the order in which a segment has just been run. Returns its peak.
  constexpr units take(progress& now, const segment& part) {
    units peak = 0;
    for (int at = part.end - 1; at >= part.first; --at) {
      const int op = result_.order[at] = now.order[at];
      now.undo_to(at);
      if (now.live + now.step[op] > peak) peak = now.live + now.step[op];
    }
    return peak;
  }

  /// Next is always the operation that raises the peak least, then the one that leaves least behind. Undone if that reaches the limit.
  constexpr bool run_greedily(progress& now, int goal, units limit) const {
    const int base = now.finished;
    units peak = 0;
    while (now.finished < goal) {
      int best = -1;
      units best_peak = 0;
      for (int i = 0; i < now.ready_count; ++i) {
        const int op = now.ready[i];
        const units step = now.live + now.step[op], reached = step > peak ? step : peak;
        if (best >= 0 && reached > best_peak) continue;
        if (best >= 0 && reached == best_peak)
          if (now.change[op] > now.change[best] || (now.change[op] == now.change[best] && op > best)) continue;
        best = op, best_peak = reached;
      }
      if (best_peak >= limit) {
        now.undo_to(base);
        return false;
      }
      peak = best_peak;
      now.run(best);
    }
    return true;
  }
};

}  // namespace inlay::memory::detail
