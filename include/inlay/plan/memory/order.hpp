/// The order of operations with the smallest peak: a threshold search that keeps the given order wherever that is as good.
#pragma once

#include <inlay/plan/memory/progress.hpp>
#include <inlay/plan/memory/state_set.hpp>

namespace inlay::memory::detail {

/// All orders of one segment, the operations from where `now` stands up to `goal` finished ones, none of whose steps goes above a
/// threshold. Depth first, never into the same set of finished operations twice. A move that ends no higher than it began is taken
/// without trying others: prices only fall, so whatever comes later would be as cheap after it. That holds for one operation, and
/// for a chain in which each needs the one before, up to the first point that is no higher (a valley).
class segment_search {
 public:
  enum class outcome { found, none, exhausted };

  constexpr segment_search(progress& now, int goal)
      : now_(now), base_(now.order().size()), goal_(goal), memo_((goal - 1) / 64 - base_ / 64 + 1) {}

  units next_threshold = 0;  ///< after `none`: no order has a smaller peak

  /// On `found`, the operations of the segment have been run; else none of them.
  constexpr outcome run(units threshold, int& budget) {
    next_threshold = -1;
    threshold_ = threshold;
    memo_.clear(), frames_.clear(), candidates_.clear();
    for (;;) {
      if (at_goal()) return outcome::found;
      if (memo_.insert(now_.done() + base_ / 64)) {
        if (budget == 0) break;
        --budget;
        bool moved = false;
        while (!at_goal() && forced_move()) moved = true;
        if (at_goal()) return outcome::found;
        if (!moved || memo_.insert(now_.done() + base_ / 64)) branch();
      }
      while (!frames_.empty() && frames_.back().next == candidates_.size()) close_frame();
      if (frames_.empty()) break;
      now_.undo_to(frames_.back().finished);
      now_.run(candidates_[frames_.back().next++]);
    }
    now_.undo_to(base_);
    return frames_.empty() ? outcome::none : outcome::exhausted;
  }

 private:
  struct frame {
    int finished = 0;  ///< operations
    int first = 0;     ///< candidate; they reach to the end of the list
    int next = 0;
  };

  progress& now_;
  int base_;
  int goal_;
  units threshold_ = 0;
  state_set memo_;
  list<frame> frames_{};
  list<int> candidates_{};

  constexpr bool at_goal() const { return now_.order().size() == goal_; }
  constexpr bool fits(int op) const { return now_.live() + now_.price_of(op).step() <= threshold_; }

  constexpr bool forced_move() {
    for (const int op : now_.ready())
      if (now_.price_of(op).change() <= 0 && fits(op)) return now_.run(op), true;
    for (int i = 0; i < now_.ready().size(); ++i) {  // a chain that fails leaves the list as it was, perhaps elsewhere
      const int op = now_.ready()[i];
      if (fits(op) && has_next(op) && follow_chain(op)) return true;
    }
    return false;
  }

  /// Something is ready after it that was not before.
  constexpr bool has_next(int op) const {
    const usage& net = now_.net();
    for (const int *next = net.successors.begin(op), *last = net.successors.end(op); next != last; ++next)
      if (now_.waiting(*next) == 1) return true;
    return false;
  }

  constexpr bool follow_chain(int op) {
    const units level = now_.live();
    const int start = now_.order().size();
    while (op >= 0) {
      now_.run(op);
      if (now_.live() <= level || at_goal()) return true;
      const usage& net = now_.net();
      int best = -1;
      for (const int *next = net.successors.begin(op), *last = net.successors.end(op); next != last; ++next)
        if (now_.waiting(*next) == 0 && fits(*next) && (best < 0 || now_.price_of(*next).change() < now_.price_of(best).change()))
          best = *next;
      op = best;
    }
    now_.undo_to(start);
    return false;
  }

  constexpr void branch() {
    const int first = candidates_.size();
    frames_.push_back({.finished = now_.order().size(), .first = first, .next = first});
    for (const int op : now_.ready()) {
      const price& cost = now_.price_of(op);
      const units step = now_.live() + cost.step();
      if (step > threshold_) {
        if (next_threshold < 0 || step < next_threshold) next_threshold = step;
        continue;
      }
      int at = candidates_.push_back(op);
      for (; at > first && before(op, candidates_[at - 1]); --at) candidates_[at] = candidates_[at - 1];
      candidates_[at] = op;
    }
  }

  constexpr bool before(int op, int other) const {
    const units left = now_.price_of(op).change(), right = now_.price_of(other).change();
    return left < right || (left == right && op < other);
  }

  constexpr void close_frame() {
    candidates_.resize(frames_.back().first);
    frames_.pop_back();
  }
};

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
constexpr list<bool> find_cuts(const usage& net) {
  list<int> last_source = list<int>::filled(net.operations, -1);
  list<bool> cut = list<bool>::filled(net.operations, false);
  int open_until = -1;  // the latest first use of what has been run
  for (int op = 0; op < net.operations; ++op) {
    cut[op] = open_until <= op;
    const int *first = net.successors.begin(op), *last = net.successors.end(op);
    const int first_use = first == last ? net.operations : *first;
    if (first_use > open_until) open_until = first_use;
    for (; first != last; ++first) last_source[*first] = op;
  }
  int open_from = net.operations;
  for (int op = net.operations - 1; op >= 0; --op) {
    cut[op] = cut[op] && open_from >= op;
    if (last_source[op] < open_from) open_from = last_source[op];
  }
  return cut;
}

/// The least that one operation needs in any order: all it touches, at best written over each other.
constexpr units least_step(const usage& net, int op) {
  units sum = 0;
  for (const int *id = net.touched.begin(op), *last = net.touched.end(op); id != last; ++id) sum += net.size[*id];
  link_choice choice;
  choice.choose(net, op);
  return sum - choice.saving;
}

class order_search {
 public:
  constexpr order_search(const usage& net, int budget) : net_(net), budget_(budget), budget_given_(budget) {}

  constexpr order_result run() {
    const units peak = find_segments();
    int worst = -1;
    for (int i = 0; i < segments_.size(); ++i)
      if (segments_[i].peak > level_ && (worst < 0 || segments_[i].peak > segments_[worst].peak)) worst = i;
    // The worst segment first: what it cannot avoid, no other needs to stay below.
    list<int> worst_order;
    if (worst >= 0) {
      progress now(net_);
      for (int op = 0; op < segments_[worst].first; ++op) now.run(op);
      solve(now, segments_[worst]);
      for (int at = segments_[worst].first; at < segments_[worst].end; ++at) worst_order.push_back(now.order()[at]);
    }
    order_result result{.peak = peak, .greedy = greedy_};
    if (worst >= 0 && level_ < peak) {
      progress now(net_);
      for (int i = 0, op = 0; op < net_.operations;) {
        if (i == segments_.size() || op < segments_[i].first) {
          now.run(op++);
          continue;
        }
        if (i == worst)
          for (const int next : worst_order) now.run(next);
        else
          solve(now, segments_[i]);
        op = segments_[i++].end;
      }
      result.order = now.order();
      result.peak = level_;
    } else {
      for (int op = 0; op < net_.operations; ++op) result.order.push_back(op);
    }
    result.bound = bound_;
    result.states = budget_given_ - budget_;
    return result;
  }

 private:
  const usage& net_;
  int budget_;
  int budget_given_;
  bool greedy_ = false;
  units bound_ = 0;  ///< proven: no order peaks lower
  units level_ = 0;  ///< what the order found so far needs
  list<segment> segments_{};

  /// Bounds, segments and the peak of the given order, in linear time.
  constexpr units find_segments() {
    progress now(net_);
    const list<bool> cut = find_cuts(net_);
    units peak = now.live_at_start();
    bound_ = peak;
    int first = 0;
    units segment_peak = 0;
    for (int op = 0; op <= net_.operations; ++op) {
      const bool is_cut = op == net_.operations || cut[op];
      if (is_cut && op > first) segments_.push_back({.first = first, .end = op, .peak = segment_peak});
      if (is_cut) first = op + 1, segment_peak = 0;
      if (op == net_.operations) break;
      const units step = now.live() + now.price_of(op).step();
      const units least = is_cut ? step : least_step(net_, op);
      if (least > bound_) bound_ = least;
      if (step > peak) peak = step;
      if (!is_cut && step > segment_peak) segment_peak = step;
      now.run(op);
    }
    level_ = bound_;
    return peak;
  }

  /// Runs the operations of a segment in the given order if that stays within the level, else in the best one found.
  constexpr void solve(progress& now, const segment& part) {
    units found = part.peak;  // the lowest peak known to be possible
    list<int> best;
    if (part.peak > level_ && budget_given_ > 0) {
      segment_search search(now, part.end);
      // From below: each threshold that is refuted raises the bound.
      units threshold = level_;
      int budget = budget_ - budget_ / 4;
      budget_ -= budget;
      auto outcome = segment_search::outcome::none;
      while (threshold < found && outcome == segment_search::outcome::none) {
        outcome = search.run(threshold, budget);
        if (outcome == segment_search::outcome::found) take(now, part, threshold, found, best);
        if (outcome != segment_search::outcome::none) continue;
        threshold = search.next_threshold < found ? search.next_threshold : found;
        if (threshold > bound_) bound_ = threshold;
      }
      budget_ += budget;
      if (outcome == segment_search::outcome::exhausted) {
        greedy_ = true;
        const units peak = run_greedily(now, part);
        if (peak < found) take(now, part, peak, found, best);
        now.undo_to(part.first);
        // From above: halve the distance between what is refuted or out of reach and what is known to be possible.
        for (units low = threshold; budget_ > 0 && low + 1 < found;) {
          int slice = budget_ < 512 ? budget_ : budget_ / 4;
          budget_ -= slice;
          const units middle = low + (found - low) / 2;
          if (search.run(middle, slice) == segment_search::outcome::found)
            take(now, part, middle, found, best);
          else
            low = middle;
          budget_ += slice;
        }
      }
    }
    if (best.empty())
      for (int op = part.first; op < part.end; ++op) best.push_back(op);
    for (const int op : best) now.run(op);
    if (found > level_) level_ = found;
  }

  /// Keeps the order in which a segment has just been run.
  constexpr void take(progress& now, const segment& part, units peak, units& found, list<int>& best) const {
    found = peak;
    best.clear();
    for (int at = part.first; at < part.end; ++at) best.push_back(now.order()[at]);
    now.undo_to(part.first);
  }

  /// Next is always the operation that raises the peak least, then the one that leaves least behind.
  constexpr units run_greedily(progress& now, const segment& part) {
    units peak = 0;
    while (now.order().size() < part.end) {
      int best = -1;
      units best_peak = 0;
      for (const int op : now.ready()) {
        const price& cost = now.price_of(op);
        const units step = now.live() + cost.step(), reached = step > peak ? step : peak;
        if (best >= 0 && reached > best_peak) continue;
        if (best >= 0 && reached == best_peak) {
          const units change = cost.change(), best_change = now.price_of(best).change();
          if (change > best_change || (change == best_change && op > best)) continue;
        }
        best = op, best_peak = reached;
      }
      peak = best_peak;
      now.run(best);
    }
    return peak;
  }
};

}  // namespace inlay::memory::detail
