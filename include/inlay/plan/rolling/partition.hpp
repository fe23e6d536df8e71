/// Which segments of a network run row by row: a search over costs, without plans.
#pragma once

#include <inlay/core/list.hpp>

namespace inlay::plan::detail {

/// What it takes to run the segments [first, last] as one group.
struct group_cost {
  bool possible = false;
  bool overlaps = false;    ///< the value it ends with may lie `lead` bytes before the one it begins with, over it; else they are apart
  long long rings = 0;      ///< bytes of rows in between
  long long lead = 0;
};

/// Segments stand one after the other, and from each to the next one value is alive. `size[i]` are the bytes in the arena of the value before segment
/// i, and `size[segments]` those of the last result; 0: the value is not in the arena.
struct partition_problem {
  int segments = 0;
  list<long long> size;
  list<long long> whole;  ///< per segment: bytes alive at once if it does not run row by row
  list<group_cost> groups;

  constexpr const group_cost& group(int first, int last) const { return groups[first * segments + last]; }
  /// Bytes alive at once while a group runs.
  constexpr long long peak(int first, int last) const {
    const group_cost& cost = group(first, last);
    const long long from = size[first], to = size[last + 1];
    if (!cost.overlaps || from == 0 || to == 0) return cost.rings + from + to;
    const long long behind = cost.lead + from;
    return cost.rings + (behind > to ? (behind < from + to ? behind : from + to) : to);
  }
};

/// Finds the groups with which the arena is as small as possible. What overlaps moves towards the start of the arena, group by group, and has to
/// come back up some time; so a peak can be too low for all values to find a place although none of them alone is too large.
class partition_search {
 public:
  constexpr explicit partition_search(const partition_problem& net) : net_(net) {}

  /// Per segment: the first segment of the group it ends, or -1 if it ends none.
  constexpr list<int> run() {
    const long long least = least_peak();
    list<int> few = fewest_steps(least);
    if (finds_places(few, least)) return few;
    long long low = least, high = 2 * least;  // with `high` there is room for everything twice
    list<int> best = few;
    for (int i = 0; i < 12 && low + low / 512 < high; ++i) {
      const long long middle = low + (high - low) / 2;
      list<int> found = highest_places(middle);
      (found.empty() ? low : high) = middle;
      if (!found.empty()) best = static_cast<list<int>&&>(found);
    }
    if (list<int> other = fewest_steps(high); finds_places(other, high)) return other;
    return best;
  }

 private:
  static constexpr long long never = 1LL << 60;
  static constexpr int none = 1 << 30;

  constexpr long long least_peak() const {
    list<long long> best = list<long long>::filled(net_.segments + 1, never);
    best[0] = 0;
    const auto larger = [](long long left, long long right) { return left > right ? left : right; };
    for (int j = 1; j <= net_.segments; ++j) {
      best[j] = larger(best[j - 1], net_.whole[j - 1]);
      for (int i = j - 1; i >= 0; --i) {
        if (!net_.group(i, j - 1).possible) continue;
        if (const long long peak = larger(best[i], net_.peak(i, j - 1)); peak < best[j]) best[j] = peak;
      }
    }
    return best[net_.segments];
  }
  /// The partition with the fewest segments in groups whose parts need no more than `peak`.
  constexpr list<int> fewest_steps(long long peak) const {
    list<int> fewest = list<int>::filled(net_.segments + 1, none), from = list<int>::filled(net_.segments, -1);
    fewest[0] = 0;
    for (int j = 1; j <= net_.segments; ++j) {
      if (net_.whole[j - 1] <= peak) fewest[j] = fewest[j - 1];
      for (int i = j - 1; i >= 0; --i) {
        if (fewest[i] == none || fewest[i] + j - i >= fewest[j] || !net_.group(i, j - 1).possible || net_.peak(i, j - 1) > peak) continue;
        fewest[j] = fewest[i] + j - i;
        from[j - 1] = i;
      }
    }
    return chosen(from);
  }
  /// Only the groups on the way back from the last segment.
  constexpr list<int> chosen(const list<int>& from) const {
    list<int> result = list<int>::filled(net_.segments, -1);
    for (int j = net_.segments; j > 0; j = from[j - 1] >= 0 ? from[j - 1] : j - 1) result[j - 1] = from[j - 1];
    return result;
  }

  /// (Of an input that is never there as a whole the groups that read it know.)
  constexpr long long first_place(long long arena) const { return net_.size[0] <= arena ? arena - net_.size[0] : 0; }
  /// The highest place of the value after segments [first, last], if the one before them can lie at any place up to `place`; -1: there is none.
  constexpr long long place_after(int first, int last, bool group, long long place, long long arena) const {
    const long long from = net_.size[first], to = net_.size[last + 1];
    if (!group) return net_.whole[last] <= arena ? arena - to : -1;
    const group_cost& cost = net_.group(first, last);
    if (cost.rings + from + to <= arena) return arena - to;
    if (!cost.overlaps || from == 0 || to == 0) return -1;
    const long long most = arena - cost.rings - from, highest = (place < most ? place : most) - cost.lead, fits = arena - cost.rings - to;
    return highest < fits ? highest : fits;
  }
  constexpr bool finds_places(const list<int>& from, long long arena) const {
    long long place = first_place(arena);
    for (int j = 0; j < net_.segments && place >= 0;) {
      // The group that begins here, or a segment alone.
      int last = j;
      bool group = false;
      for (int k = j; k < net_.segments && !group; ++k)
        if (from[k] == j) {
          last = k;
          group = true;
        }
      place = place_after(j, last, group, place, arena);
      j = last + 1;
    }
    return place >= 0;
  }
  /// The partition that leaves each value the highest place; empty if there is none.
  constexpr list<int> highest_places(long long arena) const {
    list<long long> place = list<long long>::filled(net_.segments + 1, -1);
    list<int> from = list<int>::filled(net_.segments, -1);
    place[0] = first_place(arena);
    for (int j = 1; j <= net_.segments; ++j) {
      if (place[j - 1] >= 0) place[j] = place_after(j - 1, j - 1, false, place[j - 1], arena);
      for (int i = j - 1; i >= 0; --i) {
        if (place[i] < 0 || !net_.group(i, j - 1).possible) continue;
        const long long found = place_after(i, j - 1, true, place[i], arena);
        if (found <= place[j]) continue;
        place[j] = found;
        from[j - 1] = i;
      }
    }
    if (place[net_.segments] < 0) return {};
    return chosen(from);
  }

  const partition_problem& net_;
};

}  // namespace inlay::plan::detail
