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
  constexpr void solve(const segment& part) {
    if (part.peak <= level_) return;
    progress now(net_);
    for (int op = 0; op < part.first; ++op) now.run(op);
    units found = part.peak;  // the lowest peak known to be possible
    segment_search search(now, part.end);
    // From below: each threshold that is refuted raises the bound.
    const int kept_back = budget_ / 4;
    budget_ -= kept_back;
    units threshold = level_;
    auto outcome = segment_search::outcome::none;
    while (threshold < found && outcome == segment_search::outcome::none) {
      outcome = search.run(threshold, budget_);
      if (outcome == segment_search::outcome::found) {
        found = take(now, part, threshold);
      } else if (outcome == segment_search::outcome::none) {
        threshold = search.next_threshold < found ? search.next_threshold : found;
        if (threshold > result_.bound) result_.bound = threshold;
      }
    }
    budget_ += kept_back;
    if (outcome == segment_search::outcome::exhausted) {
      result_.greedy = true;
      const units peak = run_greedily(now, part.end);
      if (peak < found) found = take(now, part, peak);
      now.undo_to(part.first);
      // From above: halve the distance between what is refuted or out of reach and what is known to be possible.
      for (units low = threshold; budget_ > 0 && low + 1 < found;) {
        int slice = budget_ < 512 ? budget_ : budget_ / 4;
        budget_ -= slice;
        const units middle = low + (found - low) / 2;
        if (search.run(middle, slice) == segment_search::outcome::found)
          found = take(now, part, middle);
        else
          low = middle;
        budget_ += slice;
      }
    }
    if (found > level_) level_ = found;
  }

  /// Keeps the order in which a segment has just been run.
  constexpr units take(progress& now, const segment& part, units peak) {
    for (int at = part.first; at < part.end; ++at) result_.order[at] = now.order[at];
    now.undo_to(part.first);
    return peak;
  }

  /// Next is always the operation that raises the peak least, then the one that leaves least behind.
  constexpr units run_greedily(progress& now, int goal) const {
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
      peak = best_peak;
      now.run(best);
    }
    return peak;
  }
};

}  // namespace inlay::memory::detail
