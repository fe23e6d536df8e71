/// Orders of a run of operations that stay below a threshold.
#pragma once

#include <inlay/plan/memory/progress.hpp>
#include <inlay/plan/memory/state_set.hpp>

namespace inlay::memory::detail {

/// All orders of one segment, the operations from where `now` stands up to `goal` finished ones, none of whose steps goes above a
/// threshold. Depth first, never into the same set of finished operations twice. A move that ends no higher than it began is taken
/// without trying others: costs only fall, so whatever comes later would cost no more after it. That holds for one operation, and
/// for two of which the second needs the first (a valley).
class segment_search {
 public:
  enum class outcome { found, none, exhausted };

  constexpr segment_search(progress& now, int goal)
      : now_(now), base_(now.finished), goal_(goal), memo_((goal - 1) / 64 - base_ / 64 + 1) {}

  units next_threshold = 0;  ///< after `none`: no order has a smaller peak

  /// On `found`, the operations of the segment have been run; else none of them.
  constexpr outcome run(units threshold, int& budget) {
    next_threshold = unlimited;
    threshold_ = threshold;
    depth_ = candidates_ = 0;
    memo_.clear();
    while (now_.finished < goal_) {
      if (memo_.insert(now_.done + base_ / 64)) {
        if (budget == 0) break;
        --budget;
        bool moved = false;
        while (now_.finished < goal_ && forced_move()) moved = true;
        if (now_.finished == goal_) break;
        if (!moved || memo_.insert(now_.done + base_ / 64)) branch();
      }
      while (depth_ > 0 && next_[depth_ - 1] == candidates_) candidates_ = first_[--depth_];
      if (depth_ == 0) break;
      now_.undo_to(finished_[depth_ - 1]);
      now_.run(candidate_[next_[depth_ - 1]++]);
    }
    if (now_.finished == goal_) return outcome::found;
    now_.undo_to(base_);
    return depth_ == 0 ? outcome::none : outcome::exhausted;
  }

 private:
  progress& now_;
  int base_;
  int goal_;
  units threshold_ = 0;
  state_set memo_;
  // One frame per branching: where it was, and its candidates, which reach to those of the next one.
  int depth_ = 0;
  int finished_[max_operations]{}, first_[max_operations]{}, next_[max_operations]{};
  int candidates_ = 0;
  int candidate_[max_uses]{};

  constexpr bool forced_move() {
    const units room = threshold_ - now_.live;
    for (int i = 0; i < now_.ready_count; ++i) {
      const int op = now_.ready[i];
      if (now_.change[op] > 0 || now_.step[op] > room) continue;
      now_.run(op);
      return true;
    }
    if (now_.finished + 2 > goal_) return false;
    const usage& net = now_.net;
    for (int i = 0; i < now_.ready_count; ++i) {
      const int op = now_.ready[i];
      if (now_.step[op] > room) continue;
      for (int at = net.successors.first[op]; at >= 0; at = net.successors.next[at]) {
        const int next = net.successors.item[at];
        if (now_.waiting[next] == 1 && is_valley(op, next)) return true;
      }
    }
    return false;
  }

  /// Runs both if that ends no higher than now.
  constexpr bool is_valley(int op, int next) {
    const usage& net = now_.net;
    units end = now_.change[op] + now_.change[next];
    for (int at = net.first_touched[op]; at < net.first_touched[op + 1]; ++at) {
      const int id = net.touched[at];
      if (now_.remaining[id] == 2 && now_.remaining_sum[id] == op + next) end -= net.size[id];
    }
    if (end > 0) return false;
    now_.run(op);
    const bool fits = now_.live + now_.step[next] <= threshold_;
    if (fits)
      now_.run(next);
    else
      now_.undo_to(now_.finished - 1);
    return fits;
  }

  /// Candidates, the one that leaves least behind first; those above the threshold say where the next one has to be.
  constexpr void branch() {
    const int first = candidates_;
    finished_[depth_] = now_.finished;
    first_[depth_] = next_[depth_] = first;
    ++depth_;
    for (int i = 0; i < now_.ready_count; ++i) {
      const int op = now_.ready[i];
      const units peak = now_.live + now_.step[op], change = now_.change[op];
      if (peak > threshold_) {
        if (peak < next_threshold) next_threshold = peak;
        continue;
      }
      if (candidates_ == max_uses) network_has_more_operations_or_buffers_than_the_planner_takes(candidates_);
      int at = candidates_++;
      for (; at > first; --at) {
        const int other = candidate_[at - 1];
        if (now_.change[other] < change || (now_.change[other] == change && other < op)) break;
        candidate_[at] = other;
      }
      candidate_[at] = op;
    }
  }
};

}  // namespace inlay::memory::detail
