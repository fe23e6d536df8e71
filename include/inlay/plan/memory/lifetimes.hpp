/// What an order makes of the buffers: when each is live, which are live together, and which takes the place of which.
#pragma once

#include <inlay/plan/memory/progress.hpp>

namespace inlay::memory::detail {

/// Positions are places in the order: -1 is before the first operation, `operations` after the last.
struct lifetimes {
  list<int> start;      ///< per buffer: where it is first written
  list<int> end;        ///< where it is last used, inclusive
  list<int> source;     ///< the link by which it may take the place of an input, or -1
  list<int> replaces;   ///< that input, or -1
  list<bool> optional;  ///< without that link the peak would be the same
  list<units> load;     ///< the most that is live while it is
  list<int> by_start;   ///< all buffers that take room in the arena, in order of start
  rows together;        ///< per buffer: those live with it, linked ones too
  units peak = 0;
};

class lifetime_finder {
 public:
  constexpr lifetime_finder(const usage& net, const list<int>& order) : net_(net), order_(order), now_(net) {}

  constexpr lifetimes run() {
    set_spans();
    result_.peak = now_.live_at_start();
    for (int id = 0; id < net_.buffers; ++id)
      if (net_.live_first[id]) enter(id);
    raise_load(result_.peak);
    for (int id = 0; id < net_.buffers; ++id)
      if (net_.live_first[id] && result_.end[id] == -1) leave(id);
    list<units> unlinked;
    for (int position = 0; position < order_.size(); ++position) {
      const int op = order_[position];
      const price& cost = now_.price_of(op);
      for (const int at : now_.links_of(op)) {
        result_.source[net_.links[at].output] = at;
        result_.replaces[net_.links[at].output] = net_.links[at].input;
      }
      for (const int *id = net_.touched.begin(op), *last = net_.touched.end(op); id != last; ++id)
        if (result_.start[*id] == position) enter(*id);
      raise_load(now_.live() + cost.step());
      unlinked.push_back(now_.live() + cost.need);
      for (const int *id = net_.touched.begin(op), *last = net_.touched.end(op); id != last; ++id)
        if (result_.end[*id] == position) leave(*id);
      now_.run(op);
    }
    result_.together = group_by(net_.buffers, from_, to_);
    for (const int id : result_.by_start)
      if (result_.source[id] >= 0) result_.optional[id] = unlinked[result_.start[id]] <= result_.peak;
    return static_cast<lifetimes&&>(result_);
  }

 private:
  const usage& net_;
  const list<int>& order_;
  progress now_;
  lifetimes result_{};
  list<int> active_{}, active_at_{}, from_{}, to_{};

  constexpr void set_spans() {
    result_.start.resize(net_.buffers, -1);
    result_.end.resize(net_.buffers, -1);
    result_.source.resize(net_.buffers, -1);
    result_.replaces.resize(net_.buffers, -1);
    result_.optional.resize(net_.buffers, false);
    result_.load.resize(net_.buffers, 0);
    active_at_.resize(net_.buffers, -1);
    for (int position = 0; position < order_.size(); ++position) {
      const int op = order_[position];
      for (const int *id = net_.touched.begin(op), *last = net_.touched.end(op); id != last; ++id) {
        if (result_.start[*id] < 0 && !net_.live_first[*id]) result_.start[*id] = position;
        result_.end[*id] = position;
      }
    }
    for (int id = 0; id < net_.buffers; ++id)
      if (net_.kept[id]) result_.end[id] = order_.size();
  }

  constexpr void enter(int id) {
    for (const int other : active_) {
      from_.push_back(id), to_.push_back(other);
      from_.push_back(other), to_.push_back(id);
    }
    active_at_[id] = active_.push_back(id);
    result_.by_start.push_back(id);
  }

  constexpr void leave(int id) {
    const int at = active_at_[id], moved = active_.back();
    active_[at] = moved, active_at_[moved] = at;
    active_.pop_back();
  }

  constexpr void raise_load(units load) {
    if (load > result_.peak) result_.peak = load;
    for (const int id : active_)
      if (load > result_.load[id]) result_.load[id] = load;
  }
};

}  // namespace inlay::memory::detail
