/// Two regions: which buffers live in a fast one of limited size, so that as much as possible of what operations move is moved there.
#pragma once

#include <inlay/plan/memory/plan.hpp>

namespace inlay::memory {

/// Offsets below `fast_bytes` are in the fast region, the others, less `fast_bytes`, in the slow one. No buffer lies in both.
struct split_layout : layout {
  std::size_t fast_bytes = 0;
  long long fast_moved = 0;  ///< bytes read and written there
};

namespace detail {

/// Packings of the fast region that are tried for a set of buffers, at most in comparisons, and sets that are tried in addition to the first three.
inline constexpr int split_tests = 8000, split_tries = 64;

class region_split {
 public:
  constexpr region_split(const problem& net, const layout& whole, const list<long long>& moved, std::size_t limit, int alignment)
      : net_(net), whole_(whole), alignment_(alignment), limit_(static_cast<units>(limit / static_cast<std::size_t>(alignment))) {
    for (int id = 0; id < net.buffers.size(); ++id) {
      int holder = id;
      while (net.buffers[holder].inside >= 0) holder = net.buffers[holder].inside;
      root_.push_back(holder);
    }
    find_spans();
    find_groups();
    for (int id = 0; id < net.buffers.size(); ++id)
      if (const int group = group_[root_[id]]; group >= 0) groups_[group].moved += moved[id];
  }

  constexpr split_layout run() {
    keep(list<bool>::filled(groups_.size(), false), {.alignment = alignment_}, 0);
    list<int> sequence;
    for (int i = 0; i < groups_.size(); ++i) sequence.push_back(i);
    list<int> first = sequence;
    for (int which = 0; which < 3; ++which) {
      list<int> sorted = sequence;
      sort_descending(sorted, keys(which));
      if (which == 0) first = sorted;
      if (attempt(sorted)) first = sorted;
    }
    // One that was left out goes first.
    int tries = split_tries;
    for (bool better = true; better;) {
      better = false;
      for (int i = 0; i < groups_.size() && !better && tries > 0; ++i) {
        if (chosen_[i] || groups_[i].moved == 0) continue;
        --tries;
        list<int> other;
        other.push_back(i);
        for (int each : first)
          if (each != i) other.push_back(each);
        better = attempt(other);
        if (better) first = other;
      }
    }
    return merged();
  }

 private:
  /// Buffers that take each other's place at the same offset: they move together, since apart each would need its own room.
  struct group {
    list<int> members{};
    int first = 0;  ///< positions in the order
    int last = 0;
    units area = 0;
    units height = 0;
    long long moved = 0;
  };

  const problem& net_;
  const layout& whole_;
  int alignment_;
  units limit_;
  list<int> root_{}, first_{}, last_{};  ///< per buffer
  list<int> group_{};
  list<group> groups_{};
  list<bool> chosen_{};
  layout fast_{};
  long long moved_ = 0;

  constexpr units size_of(int id) const { return to_units(net_.buffers[id].bytes, alignment_); }

  /// Positions count from 1; 0 is before the first operation.
  constexpr void find_spans() {
    const int count = whole_.order.size();
    first_ = list<int>::filled(net_.buffers.size(), -1);
    last_ = first_;
    list<bool> written = list<bool>::filled(net_.buffers.size(), false);
    const auto use = [&](int id, int position) {
      if (first_[id] < 0) first_[id] = position;
      last_[id] = position;
    };
    for (int at = 0; at < count; ++at) {
      const operation& now = net_.operations[whole_.order[at]];
      for (int i = 0; i < now.inputs; ++i) use(root_[net_.inputs[now.first_input + i]], at + 1);
      for (int i = 0; i < now.outputs; ++i) {
        const int id = root_[net_.outputs[now.first_output + i]];
        written[id] = true;
        use(id, at + 1);
      }
    }
    for (int id = 0; id < net_.buffers.size(); ++id) {
      if (first_[id] >= 0 && !written[id]) first_[id] = 0;
      if (net_.buffers[id].kept) last_[root_[id]] = count + 1;
    }
  }

  constexpr bool takes_room(int id) const { return root_[id] == id && !net_.buffers[id].external && first_[id] >= 0 && net_.buffers[id].bytes > 0; }
  /// The buffer whose place this one takes at the same offset, or -1.
  constexpr int replaced_by(int id) const {
    const int input = whole_.reused[id];
    if (input < 0 || whole_.offset[input] != whole_.offset[id]) return -1;
    for (const reuse& each : net_.reuses)
      if (each.input == input && each.output == id && each.exact) return input;
    return -1;
  }
  constexpr void find_groups() {
    group_ = list<int>::filled(net_.buffers.size(), -1);
    list<int> by_start, keys;
    for (int at = 0; at <= whole_.order.size(); ++at)
      for (int id = 0; id < net_.buffers.size(); ++id)
        if (first_[id] == at && takes_room(id)) by_start.push_back(id);
    for (const int id : by_start) {
      const int before = replaced_by(id);
      group_[id] = before >= 0 ? group_[before] : groups_.push_back({.first = first_[id], .last = last_[id]});
      group& own = groups_[group_[id]];
      own.members.push_back(id);
      if (last_[id] > own.last) own.last = last_[id];
    }
    for (group& each : groups_)
      for (int at = each.first; at <= each.last; ++at) {
        const units height = height_at(each, at);
        each.area += height;
        if (height > each.height) each.height = height;
      }
  }
  /// Those of a group that are live at one position lie over each other.
  constexpr units height_at(const group& which, int position) const {
    units height = 0;
    for (const int id : which.members)
      if (first_[id] <= position && position <= last_[id] && size_of(id) > height) height = size_of(id);
    return height;
  }

  constexpr list<units> keys(int which) const {
    list<units> result;
    for (const group& each : groups_) {
      const units by = which == 0 ? each.area : which == 1 ? each.height : 1;
      result.push_back(which == 2 ? each.moved : (each.moved << 12) / by);
    }
    return result;
  }

  /// In sequence, what fits beside those before it. True: the best set so far.
  constexpr bool attempt(const list<int>& sequence) {
    list<bool> banned = list<bool>::filled(groups_.size(), false);
    for (;;) {
      list<bool> chosen = list<bool>::filled(groups_.size(), false);
      list<units> load = list<units>::filled(whole_.order.size() + 2, 0);
      long long moved = 0;
      int worst = -1;
      for (const int which : sequence) {
        const group& each = groups_[which];
        bool fits = !banned[which] && each.height <= limit_;
        for (int at = each.first; fits && at <= each.last; ++at) fits = load[at] + height_at(each, at) <= limit_;
        if (!fits) continue;
        for (int at = each.first; at <= each.last; ++at) load[at] += height_at(each, at);
        chosen[which] = true;
        moved += each.moved;
      }
      if (moved <= moved_) return false;
      const layout packed = plan(part(chosen, true), {.alignment = alignment_, .order_states = 0, .offset_tests = split_tests});
      if (to_units(packed.arena_bytes, alignment_) <= limit_) {
        keep(chosen, packed, moved);
        return true;
      }
      // Live at once they fit, but not beside each other: without the last one in the sequence of those that end too high.
      for (const int which : sequence)
        for (const int id : groups_[which].members)
          if (chosen[which] && to_units(packed.offset[id], alignment_) + size_of(id) > limit_) worst = which;
      banned[worst] = true;
    }
  }
  constexpr void keep(const list<bool>& chosen, const layout& packed, long long moved) {
    chosen_ = chosen;
    fast_ = packed;
    moved_ = moved;
  }

  /// The operations in their order with the buffers of one region; the others are somebody else's.
  constexpr problem part(const list<bool>& chosen, bool fast) const {
    problem result = net_;
    for (int at = 0; at < whole_.order.size(); ++at) result.operations[at] = net_.operations[whole_.order[at]];
    for (int id = 0; id < net_.buffers.size(); ++id)
      if (root_[id] == id && fast != (group_[id] >= 0 && chosen[group_[id]]))
        result.buffers[id] = {.bytes = net_.buffers[id].bytes, .external = true};
    return result;
  }

  constexpr split_layout merged() const {
    const layout slow = plan(part(chosen_, false), {.alignment = alignment_, .order_states = 0});
    split_layout result{whole_};
    result.fast_bytes = fast_.arena_bytes;
    result.fast_moved = moved_;
    result.arena_bytes = fast_.arena_bytes + slow.arena_bytes;
    result.peak_bytes = fast_.peak_bytes + slow.peak_bytes;
    result.offsets_proven = false;
    for (int id = 0; id < net_.buffers.size(); ++id) {
      if (net_.buffers[root_[id]].external) continue;
      const int group = group_[root_[id]];
      const bool fast = group >= 0 && chosen_[group];
      const layout& from = fast ? fast_ : slow;
      result.offset[id] = from.offset[id] + (fast ? 0 : fast_.arena_bytes);
      result.reused[id] = from.reused[id];
      result.backward[id] = from.backward[id];
    }
    return result;
  }
};

}  // namespace detail

/// Parts a layout into a fast region of at most `fast_limit` bytes and a slow one, in its order of operations. `moved` says of each buffer how many
/// bytes are read and written. What moves most for the room it takes and the time it takes it is tried first; a set is taken only if it packs
/// below the limit. Costs a search of offsets for each set that is better than those before, and one for the slow region.
constexpr split_layout split(const problem& net, const layout& whole, const list<long long>& moved, std::size_t fast_limit, int alignment) {
  if (whole.arena_bytes <= fast_limit) {
    split_layout result{whole};
    result.fast_bytes = whole.arena_bytes;
    for (int id = 0; id < net.buffers.size(); ++id) {
      int holder = id;
      while (net.buffers[holder].inside >= 0) holder = net.buffers[holder].inside;
      if (!net.buffers[holder].external) result.fast_moved += moved[id];
    }
    return result;
  }
  return detail::region_split(net, whole, moved, fast_limit, alignment).run();
}

}  // namespace inlay::memory
