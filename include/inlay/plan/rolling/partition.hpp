/// Which segments of a network run row by row: a search over costs, without plans.
#pragma once

#include <inlay/core/list.hpp>

namespace inlay::plan::detail {

/// What it takes to run the segments [first, end) as one group, or a segment alone that does not run row by row.
struct segment_group {
  int first = 0;
  int end = 0;
  bool rolls = true;
  bool overlaps = false;  ///< the value it ends with may lie `lead` bytes before the one it begins with, over it; else they are apart
  long long rings = 0;    ///< bytes of rows in between; of a segment alone, all bytes that are alive at once
  long long lead = 0;
};

/// Segments stand one after the other, and from each to the next one value is alive. `size[i]` are the bytes in the arena of the value before segment
/// i, and `size[segments]` those of the last result; 0: the value is not in the arena. Groups stand in the order of their first segment.
struct partition_problem {
  int segments = 0;
  list<long long> size;
  list<segment_group> groups;
};

/// Finds the groups with which the arena is as small as possible. What overlaps moves towards the start of the arena, group by group, and has to
/// come back up some time; so a peak can be too low for all values to find a place although none of them alone is too large.
class partition_search {
 public:
  constexpr explicit partition_search(const partition_problem& net) : net_(net) {
    const long long* size = net.size.data();
    for (const segment_group& each : net.groups) {
      const long long from = size[each.first], to = size[each.end], behind = each.lead + from;
      if (!each.rolls)
        peak_.push_back(each.rings);
      else if (!each.overlaps || from == 0 || to == 0 || behind > from + to)
        peak_.push_back(each.rings + from + to);
      else
        peak_.push_back(each.rings + (behind > to ? behind : to));
    }
  }

  /// Partitions worth planning, as numbers of the groups that roll, ascending: the one with the fewest groups for the least peak, and where it may
  /// be that not all of its values find a place, one for which they do.
  constexpr list<list<int>> run() {
    list<list<int>> result;
    const long long least = least_peak();
    const list<int> few = fewest_segments(least);
    result.push_back(rolling(few));
    if (finds_places(few, least)) return result;
    long long low = least, high = 2 * least;  // with `high` there is room for everything twice
    list<int> best;
    for (int i = 0; i < 12 && low + low / 512 < high; ++i) {
      const long long middle = low + (high - low) / 2;
      list<int> found = highest_places(middle);
      if (found.empty()) {
        low = middle;
      } else {
        high = middle;
        best = static_cast<list<int>&&>(found);
      }
    }
    if (const list<int> other = fewest_segments(high); finds_places(other, high))
      result.push_back(rolling(other));
    else if (!best.empty())
      result.push_back(rolling(best));
    return result;
  }

 private:
  static constexpr long long never = 1LL << 60;
  static constexpr int none = 1 << 30;

  /// From the groups by which each boundary was reached to the groups on the way to the last one, in order.
  constexpr list<int> way(const list<int>& by) const {
    list<int> backwards, result;
    for (int at = net_.segments; at > 0; at = net_.groups[by[at]].first) {
      if (by[at] < 0) return {};
      backwards.push_back(by[at]);
    }
    for (int i = backwards.size() - 1; i >= 0; --i) result.push_back(backwards[i]);
    return result;
  }
  constexpr list<int> rolling(const list<int>& groups) const {
    list<int> result;
    for (int each : groups)
      if (net_.groups[each].rolls) result.push_back(each);
    return result;
  }

  // One pass over the groups each: what is known of a boundary is final before the groups that begin there. Raw pointers, as in row_schedule.
  constexpr long long least_peak() const {
    list<long long> best = list<long long>::filled(net_.segments + 1, never);
    best[0] = 0;
    long long* at = best.data();
    const segment_group* groups = net_.groups.data();
    const long long* peaks = peak_.data();
    for (int i = 0; i < net_.groups.size(); ++i) {
      const long long before = at[groups[i].first], peak = peaks[i] > before ? peaks[i] : before;
      if (peak < at[groups[i].end]) at[groups[i].end] = peak;
    }
    return best[net_.segments];
  }
  /// The partition with the fewest segments in groups whose parts need no more than `limit`.
  constexpr list<int> fewest_segments(long long limit) const {
    list<int> fewest = list<int>::filled(net_.segments + 1, none), by = list<int>::filled(net_.segments + 1, -1);
    fewest[0] = 0;
    int* at = fewest.data();
    const segment_group* groups = net_.groups.data();
    const long long* peaks = peak_.data();
    for (int i = 0; i < net_.groups.size(); ++i) {
      const segment_group& each = groups[i];
      const int count = at[each.first] + (each.rolls ? each.end - each.first : 0);
      if (peaks[i] > limit || count >= at[each.end]) continue;
      at[each.end] = count;
      by[each.end] = i;
    }
    return way(by);
  }

  /// The highest place of the value after a group, if the one before it can lie at any place up to `place`; -1: there is none.
  static constexpr long long place_after(const segment_group& group, long long from, long long to, long long place, long long arena) {
    if (!group.rolls) return group.rings <= arena ? arena - to : -1;
    if (group.rings + from + to <= arena) return arena - to;
    if (!group.overlaps || from == 0 || to == 0) return -1;
    const long long most = arena - group.rings - from, highest = (place < most ? place : most) - group.lead, fits = arena - group.rings - to;
    return highest < fits ? highest : fits;
  }
  /// (Of an input that is never there as a whole the groups that read it know.)
  constexpr long long first_place(long long arena) const { return net_.size[0] <= arena ? arena - net_.size[0] : 0; }
  constexpr bool finds_places(const list<int>& groups, long long arena) const {
    long long place = first_place(arena);
    for (int each : groups)
      if (place >= 0) place = place_after(net_.groups[each], net_.size[net_.groups[each].first], net_.size[net_.groups[each].end], place, arena);
    return place >= 0;
  }
  /// The partition that leaves each value the highest place; empty if there is none.
  constexpr list<int> highest_places(long long arena) const {
    list<long long> places = list<long long>::filled(net_.segments + 1, -1);
    list<int> by = list<int>::filled(net_.segments + 1, -1);
    places[0] = first_place(arena);
    long long* place = places.data();
    const long long* size = net_.size.data();
    const segment_group* groups = net_.groups.data();
    const long long* peaks = peak_.data();
    for (int i = 0; i < net_.groups.size(); ++i) {
      const segment_group& each = groups[i];
      if (place[each.first] < 0 || peaks[i] > arena) continue;
      const long long found = place_after(each, size[each.first], size[each.end], place[each.first], arena);
      if (found <= place[each.end]) continue;
      place[each.end] = found;
      by[each.end] = i;
    }
    return way(by);
  }

  const partition_problem& net_;
  list<long long> peak_;
};

}  // namespace inlay::plan::detail
