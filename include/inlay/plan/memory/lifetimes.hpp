/// What an order makes of the buffers: when each is live, which are live together, and which may take the place of which.
#pragma once

#include <inlay/plan/memory/progress.hpp>

namespace inlay::memory::detail {

/// Positions are places in the order: -1 is before the first operation, `operations` after the last.
struct lifetimes {
  int start[max_buffers]{};      ///< per buffer: where it is first written
  int end[max_buffers]{};        ///< where it is last used, inclusive
  int source[max_buffers]{};     ///< the link by which it may take the place of an input, or -1
  int replaces[max_buffers]{};   ///< that input, or -1
  bool optional[max_buffers]{};  ///< without that link the peak would be the same
  units load[max_buffers]{};     ///< the most that is live while it is
  list<int> by_start{};          ///< all buffers that take room in the arena, in order of start
  list<int> first_other{};       ///< per buffer: a list of those live with it, linked ones too, in `other` and `next_other`
  list<int> other{};
  list<int> next_other{};
  units peak = 0;
  bool exhaustive = true;        ///< no other choice of links, and none that an exhaustive search of offsets would not see

  constexpr lifetimes(const usage& net, const list<int>& order) {
    progress now(net);
    set_spans(net, order);
    for (int id = 0; id < net.buffers; ++id)
      if (net.live_first[id]) enter(id);
    raise_load(now.live_at_start);
    for (int id = 0; id < net.buffers; ++id)
      if (net.live_first[id] && end[id] == -1) leave(id);
    units unlinked[max_operations]{};
    for (int position = 0; position < order.size(); ++position) {
      const int op = order[position];
      if (net.first_link[op] != net.first_link[op + 1]) choose_links(now, op);
      unlinked[position] = now.live;
      const int first = net.first_touched[op], last = net.first_touched[op + 1];
      for (int at = first; at < last; ++at) {
        const int id = net.touched[at];
        if (start[id] != position) continue;
        enter(id);
        unlinked[position] += net.size[id];
      }
      raise_load(now.live + now.step[op]);
      for (int at = first; at < last; ++at)
        if (end[net.touched[at]] == position) leave(net.touched[at]);
      now.run(op);
    }
    for (const int id : by_start)
      if (source[id] >= 0) optional[id] = unlinked[start[id]] <= peak;
  }

 private:
  int active_count_ = 0;
  int active_[max_buffers]{};
  int active_at_[max_buffers]{};

  constexpr void set_spans(const usage& net, const list<int>& order) {
    for (int id = 0; id < net.buffers; ++id) {
      start[id] = end[id] = source[id] = replaces[id] = -1;
      first_other.push_back(-1);
    }
    for (int position = 0; position < order.size(); ++position) {
      const int op = order[position];
      for (int at = net.first_touched[op]; at < net.first_touched[op + 1]; ++at) {
        const int id = net.touched[at];
        if (start[id] < 0 && !net.live_first[id]) start[id] = position;
        end[id] = position;
      }
    }
    for (int id = 0; id < net.buffers; ++id)
      if (net.kept[id]) end[id] = order.size();
  }

  constexpr void choose_links(const progress& now, int op) {
    const usage& net = now.net;
    const list<int> chosen = now.links_of(op);
    for (const int at : chosen) {
      source[net.links[at].output] = at;
      replaces[net.links[at].output] = net.links[at].input;
    }
    int possible = 0;
    for (int at = net.first_link[op]; at < net.first_link[op + 1]; ++at) {
      if (now.remaining[net.links[at].input] != 1) continue;
      ++possible;
      if (net.links[at].exact) exhaustive = false;  // two that must move together: no single one of them can be moved down
    }
    if (possible > chosen.size() || net.first_link[op + 1] - net.first_link[op] >= max_matched_links) exhaustive = false;
  }

  constexpr void enter(int id) {
    for (int i = 0; i < active_count_; ++i) {
      connect(id, active_[i]);
      connect(active_[i], id);
    }
    active_at_[id] = active_count_;
    active_[active_count_++] = id;
    by_start.push_back(id);
  }
  constexpr void connect(int from, int to) {
    next_other.push_back(first_other[from]);
    first_other[from] = other.push_back(to);
  }

  constexpr void leave(int id) {
    const int hole = active_at_[id], moved = active_[--active_count_];
    active_[hole] = moved, active_at_[moved] = hole;
  }

  constexpr void raise_load(units now) {
    if (now > peak) peak = now;
    for (int i = 0; i < active_count_; ++i)
      if (now > load[active_[i]]) load[active_[i]] = now;
  }
};

}  // namespace inlay::memory::detail
