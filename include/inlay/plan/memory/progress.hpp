/// A set of finished operations, what is live after it, and what each further operation would cost; steps forward and back.
#pragma once

#include <inlay/plan/memory/usage.hpp>

namespace inlay::memory::detail {

/// The links of one operation that save most together, each input and each output used once. `remaining` counts, per buffer, the
/// operations yet to touch it: only an input that nobody else will touch can be written over. Null: assume that of all.
struct link_choice {
  const int* remaining = nullptr;
  units saving = 0;
  list<int> links{};
  list<int> trial{};

  constexpr void choose(const usage& net, int op) {
    const int first = net.first_link[op], last = net.first_link[op + 1];
    if (first == last) return;
    int best = -1;
    bool one_output = true;
    for (int i = first; i < last; ++i) {
      const link item = net.links[i];
      one_output = one_output && item.output == net.links[first].output;
      if (item.saving <= saving || !dies(item)) continue;
      best = i;
      saving = item.saving;
    }
    if (!one_output) {
      saving = 0;
      extend(net, first, last, 0);
    } else if (best >= 0) {
      links.push_back(best);
    }
  }

 private:
  constexpr bool dies(const link& item) const { return remaining == nullptr || remaining[item.input] == 1; }

  constexpr void extend(const usage& net, int next, int last, units trial_saving) {
    if (trial_saving > saving) saving = trial_saving, links = trial;
    for (; next < last; ++next) {
      const link& item = net.links[next];
      bool open = dies(item);
      for (const int other : trial) open = open && net.links[other].input != item.input && net.links[other].output != item.output;
      if (!open) continue;
      trial.push_back(next);
      extend(net, next + 1, last, trial_saving + item.saving);
      trial.pop_back();
    }
  }
};

/// The set grows and shrinks one operation at a time, in O(buffers it touches + operations that read its results). What an operation
/// costs falls and never rises while the set grows, which is what makes forced moves exact. The arrays are to be read only; a call
/// costs a constant evaluation more than ten reads.
struct progress {
  const usage& net;
  int finished = 0;
  int order[max_operations]{};  ///< the operations of the set as they were run
  int ready_count = 0;
  int ready[max_operations]{};
  units live = 0;
  units live_at_start = 0;          ///< with inputs that nobody reads
  units step[max_operations]{};     ///< per operation: units beyond `live` while it runs
  units change[max_operations]{};   ///< and after it
  int waiting[max_operations]{};    ///< per operation: for how many; 0: ready or finished
  int remaining[max_buffers]{};     ///< per buffer: operations yet to touch it, never one for what is kept
  int remaining_sum[max_buffers]{}; ///< the sum of their numbers
  unsigned long long done[max_operations / 64]{};

  constexpr explicit progress(const usage& net_) : net(net_) {
    for (int id = 0; id < net.buffers; ++id) {
      const units size = net.size[id];
      if (size == 0) continue;
      const int touches = net.touches[id];
      remaining[id] = net.kept[id] ? touches + net.operations + 2 : touches;
      remaining_sum[id] = net.touch_sum[id];
      untouched_[id] = net.live_first[id] ? -1 : remaining[id];
      if (net.live_first[id]) {
        live_at_start += size;
        if (remaining[id] > 0) live += size;
      } else {
        add_need(id, size);
      }
      if (remaining[id] == 1) change[remaining_sum[id]] -= size;
    }
    for (int op = 0; op < net.operations; ++op) {
      waiting[op] = net.waiting[op];
      if (net.first_link[op] != net.first_link[op + 1]) find_saving(op);
      if (waiting[op] == 0) push_ready(op);
    }
  }

  /// The links that an operation would use if it ran next.
  constexpr list<int> links_of(int op) const {
    link_choice choice{.remaining = remaining};
    choice.choose(net, op);
    return choice.links;
  }

  constexpr void run(int op) {
    live += change[op];
    const int end = net.first_touched[op + 1];
    for (int at = net.first_touched[op]; at < end; ++at) {
      const int id = net.touched[at];
      if (remaining[id] == untouched_[id]) {
        const units size = net.size[id];
        add_need(id, -size);
        step[op] += size, change[op] += size;  // what it cost itself stays
      }
      remaining_sum[id] -= op;
      if (--remaining[id] == 1) last_user(remaining_sum[id], net.size[id]);
    }
    const int hole = ready_at_[op], moved = ready[--ready_count];
    ready[hole] = moved, ready_at_[moved] = hole;
    for (int at = net.successors.first[op]; at >= 0; at = net.successors.next[at]) {
      const int next = net.successors.item[at];
      if (--waiting[next] == 0) push_ready(next);
    }
    done[op / 64] ^= 1ULL << (op % 64);
    order[finished++] = op;
  }

  constexpr void undo_to(int count) {
    while (finished > count) undo();
  }

 private:
  int ready_at_[max_operations]{};
  int untouched_[max_buffers]{};  ///< per buffer: `remaining` before its first writer ran; -1: live from the start
  units saving_[max_operations]{};

  constexpr void undo() {
    const int op = order[--finished];
    done[op / 64] ^= 1ULL << (op % 64);
    for (int at = net.successors.first[op]; at >= 0; at = net.successors.next[at])
      if (waiting[net.successors.item[at]]++ == 0) --ready_count;
    const int hole = ready_at_[op], moved = ready[hole];
    if (hole != ready_count) ready[ready_count] = moved, ready_at_[moved] = ready_count;
    ready[hole] = op;
    ++ready_count;
    const int end = net.first_touched[op + 1];
    for (int at = net.first_touched[op]; at < end; ++at) {
      const int id = net.touched[at];
      if (remaining[id]++ == 1) last_user(remaining_sum[id], -net.size[id]);
      remaining_sum[id] += op;
      if (remaining[id] == untouched_[id]) {
        const units size = net.size[id];
        add_need(id, size);
        step[op] -= size, change[op] -= size;
      }
    }
    live -= change[op];
  }

  constexpr void push_ready(int op) {
    ready_at_[op] = ready_count;
    ready[ready_count++] = op;
  }

  constexpr void add_need(int id, units size) {
    for (int at = net.writers.first[id]; at >= 0; at = net.writers.next[at]) {
      const int op = net.writers.item[at];
      step[op] += size, change[op] += size;
    }
  }

  /// One operation is left that touches a buffer: it will free it. A negative size takes that back.
  constexpr void last_user(int op, units size) {
    change[op] -= size;
    if (net.first_link[op] != net.first_link[op + 1]) find_saving(op);
  }

  constexpr void find_saving(int op) {
    link_choice choice{.remaining = remaining};
    choice.choose(net, op);
    step[op] += saving_[op] - choice.saving;
    saving_[op] = choice.saving;
  }
};

}  // namespace inlay::memory::detail
