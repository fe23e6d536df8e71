/// Offsets: every block at the lowest place that is free, in several orders, then repairing what came out too high.
#pragma once

#include <inlay/plan/memory/exact_packing.hpp>

namespace inlay::memory::detail {

struct offset_result {
  list<units> offset{};  ///< per buffer
  units arena = -1;       ///< -1: nothing found yet
  bool proven = false;    ///< no offsets for this order need less
  int tests = 0;          ///< pairs of buffers compared
};

/// Sorts by key, descending; equal ones keep their order. Merge sort: bottom up.
constexpr void sort_descending(list<int>& items, const list<units>& keys) {
  list<int> other = items;
  for (int width = 1; width < items.size(); width *= 2) {
    for (int first = 0; first < items.size(); first += 2 * width) {
      const int middle = first + width < items.size() ? first + width : items.size();
      const int last = middle + width < items.size() ? middle + width : items.size();
      for (int left = first, right = middle, at = first; at < last; ++at)
        other[at] = right == last || (left < middle && keys[items[left]] >= keys[items[right]]) ? items[left++] : items[right++];
    }
    list<int> swapped = static_cast<list<int>&&>(items);
    items = static_cast<list<int>&&>(other);
    other = static_cast<list<int>&&>(swapped);
  }
}

class offset_search {
 public:
  constexpr offset_search(const usage& net, const lifetimes& times, int budget) : net_(net), times_(times), budget_(budget) {}

  constexpr offset_result run() {
    for (int i = 0; i < styles * sequences; ++i) {
      attempts_.push_back({});
      search(i / sequences, i % sequences, 1);
    }
    const int kept_back = times_.by_start.size() <= max_exact_blocks ? budget_ / 4 : 0;
    budget_ -= kept_back;
    for (int rounds = 8; !out_of_budget() && !done(); rounds *= 2)
      for (int i = 0; i < repaired_styles * sequences; ++i) search(i % repaired_styles, i / repaired_styles, rounds);
    for (const int style : {link_style::all, link_style::none})
      if (kept_back > 0 && !done()) try_all(style, kept_back / 2);
    best_.proven = done();
    return static_cast<offset_result&&>(best_);
  }

 private:
  static constexpr int styles = 9;
  static constexpr int repaired_styles = 3;  ///< the others rarely end better
  static constexpr int sequences = 5;
  struct attempt {
    list<int> sequence{};
    int round = 0;
  };

  const usage& net_;
  const lifetimes& times_;
  int budget_;
  list<attempt> attempts_{};
  offset_result best_{};

  constexpr bool done() const { return best_.proven || best_.arena == times_.peak; }
  constexpr bool out_of_budget() const { return best_.tests >= budget_; }

  static constexpr link_style style_of(int style) {
    if (style < 3) return {.glued = static_cast<decltype(link_style::glued)>(style)};
    return {.glued = style < 6 ? link_style::all : link_style::needed, .far_if_larger = style % 3 != 1, .far_if_smaller = style % 3 != 0};
  }

  constexpr list<units> keys(const block_list& blocks, int which) const {
    list<units> result = list<units>::filled(blocks.count, 0);
    for (int block = 0; block < blocks.count; ++block)
      for (int id = blocks.head[block]; id >= 0; id = blocks.next[id]) {
        const units duration = times_.end[id] - times_.start[id] + 1;
        units& key = result[block];
        if (which == 2) key = blocks.height[block];
        if (which == 3) key += duration * net_.size[id];
        if (which == 4 && times_.load[id] > key) key = times_.load[id];
      }
    return result;
  }

  /// Few blocks: every packing that is smaller.
  constexpr void try_all(int style, int budget) {
    const block_list blocks(net_, times_, style_of(style));
    if (style > 0 && blocks.changed == 0) return;
    packing trial(net_, times_, blocks);
    for (bool found = true; found && !done();) {
      exact_packing search(trial, best_.arena);
      found = search.run(budget);
      units arena = 0;
      for (int i = 0; found && i < blocks.count; ++i)
        if (trial.place[i] + blocks.height[i] > arena) arena = trial.place[i] + blocks.height[i];
      if (found) keep(trial, arena);
      if (search.refuted && times_.exhaustive && (style == link_style::none || blocks.count == times_.by_start.size())) best_.proven = true;
    }
    best_.tests += trial.tests;
  }

  /// Sequence 0: by start, at both ends; 1: by start; 2: by height; 3: by area; 4: by load, then height. Goes on where it stopped.
  constexpr void search(int style, int which, int rounds) {
    if (done() || (rounds > 1 && out_of_budget())) return;
    const block_list blocks(net_, times_, style_of(style));
    if (style > 0 && blocks.changed == 0) return;
    packing trial(net_, times_, blocks);
    attempt& state = attempts_[style * sequences + which];
    if (state.round == 0) {
      for (int block = 0; block < blocks.count; ++block) state.sequence.push_back(block);
      if (which == 4) sort_descending(state.sequence, keys(blocks, 2));
      if (which >= 2) sort_descending(state.sequence, keys(blocks, which));
    }
    for (const int end = state.round + rounds; state.round < end && !done() && best_.tests + trial.tests <= budget_; ++state.round)
      repair(trial, state, which == 0);
    best_.tests += trial.tests;
  }

  /// Places all; what ends above the peak goes to the front of the sequence for the next round: usually the first such block alone
  /// (the rest need not be placed then), all of them every fourth time.
  constexpr void repair(packing& trial, attempt& state, bool ends) {
    const bool all = state.round % 4 == 0;
    trial.clear();
    list<int> front, rest;
    units arena = 0;
    for (const int block : state.sequence) {
      if (!all && !front.empty()) {
        rest.push_back(block);
        continue;
      }
      const units top = trial.put(block, ends);
      if (top > arena) arena = top;
      (top > times_.peak ? front : rest).push_back(block);
    }
    if ((all || front.empty()) && (best_.arena < 0 || arena < best_.arena)) keep(trial, arena);
    for (const int block : rest) front.push_back(block);
    state.sequence = static_cast<list<int>&&>(front);
  }

  constexpr void keep(const packing& trial, units arena) {
    best_.arena = arena;
    best_.offset.resize(net_.buffers, 0);
    for (const int id : times_.by_start) best_.offset[id] = trial.place[trial.blocks.block[id]] + trial.blocks.lower[id];
  }
};

}  // namespace inlay::memory::detail
