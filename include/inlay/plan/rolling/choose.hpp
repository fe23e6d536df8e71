/// Chooses which steps run together row by row.
#pragma once

#include <inlay/graph/remark.hpp>
#include <inlay/plan/rolling/partition.hpp>
#include <inlay/plan/rolling/simulation.hpp>
#include <inlay/plan/target.hpp>

namespace inlay::plan {

struct step_range {
  int first = 0;
  int count = 0;
};

/// Of groups of steps that are to run faster.
struct row_limits {
  long long kept = 0;     ///< bytes of rows that wait
  long long weights = 0;  ///< bytes that each row reads anew
  int long_row = 0;       ///< what a step loses where a row has fewer pixels is more than the caches give
};

namespace detail {

/// The steps in the order in which they were lowered, cut where at most one value of the arena is alive. A segment lies between neighbouring cuts;
/// groups are made of whole segments, so nothing else has to wait in memory while a group runs.
class row_segments_of_plan {
 public:
  /// `feeds`: a group that begins with the first step keeps only some rows of the network's first input. `rings_apart`: see place_in_rows.
  constexpr row_segments_of_plan(const plan& made, const row_analysis& rows, std::size_t alignment, bool feeds, bool rings_apart)
      : made_(made), rows_(rows), alignment_(alignment), feeds_(feeds), rings_apart_(rings_apart) {
    set_lifetimes();
    find_cuts();
  }

  /// Groups with which the arena is as small as possible, with as few steps in them as that takes; several choices where only a plan can tell.
  constexpr list<list<step_range>> choose(list<remark>& remarks) {
    net_.segments = cuts_.size() - 1;
    for (int which : crossing_) net_.size.push_back(bytes_of(which));
    list<bool> rollable;
    list<long long> whole;
    long long most = 0;
    for (int i = 0; i < net_.segments; ++i) {
      rollable.push_back(obstacle_of(i, remarks) == nullptr);
      joins_.push_back(can_join(i));
      whole.push_back(whole_cost(i));
      if (whole[i] > most) most = whole[i];
    }
    for (int first = 0; first < net_.segments;) {
      int end = first;
      while (end < net_.segments && rollable[end] && (end == first || !ends(end - 1))) ++end;
      if (end > first)
        measure(first, end, most, whole);
      else
        add_whole(first++, whole);
      if (end > first) first = end;
    }
    list<list<step_range>> choices;
    for (const list<int>& partition : partition_search(net_).run()) {
      choices.push_back({});
      for (int each : partition)
        choices.back().push_back(steps_of(net_.groups[each].first, net_.groups[each].end));
    }
    return choices;
  }

  /// Groups whose steps would hand each other values of more than `most` bytes.
  constexpr list<step_range> choose_large(long long most, const row_limits& limits) const {
    list<step_range> chosen;
    for (int first = 0, end = 0; first < cuts_.size() - 1; first = end) {
      end = first + 1;
      list<remark> untold;
      const auto can_roll = [&](int segment) { return obstacle_of(segment, untold) == nullptr && has_long_rows(segment, limits.long_row); };
      if (!can_roll(first)) continue;
      while (end < cuts_.size() - 1 && bytes_of(crossing_[end]) > most && !ends(end - 1) && can_join(end) && can_roll(end)) ++end;
      if (end > first + 1 || holds_large(first, most)) choose_large_within(first, end, most, limits, chosen);
    }
    return chosen;
  }

  /// Whether a value is written and read by these steps alone, so that only some of its rows need to be in memory.
  constexpr bool is_inside(int buffer, const step_range& range) const {
    if (buffer < 0 || made_.buffers[buffer].holds_input || made_.buffers[buffer].holds_output) return false;
    return made_.buffers[buffer].where == operand::place::arena && first_[buffer] >= range.first && last_[buffer] < range.first + range.count;
  }

  /// Whether a range of steps takes the rows of the network's input as they come, and nobody else reads it.
  constexpr bool is_fed(const step_range& range) const {
    if (!feeds_ || range.first != 0) return false;
    const int driver = rows_.root(made_.steps[0].in[0]);
    return driver >= 0 && made_.buffers[driver].holds_input && rows_.is_compact(driver) && last_[driver] < range.count;
  }

 private:
  constexpr long long rounded_up(long long bytes) const { return static_cast<long long>(aligned(static_cast<std::size_t>(bytes), alignment_)); }
  constexpr long long bytes_of(int buffer) const {
    return buffer < 0 || made_.buffers[buffer].where != operand::place::arena ? 0 : rounded_up(static_cast<long long>(made_.buffers[buffer].bytes));
  }

  constexpr void set_lifetimes() {
    first_ = list<int>::filled(made_.buffers.size(), -1);
    last_ = list<int>::filled(made_.buffers.size(), -1);
    last_write_ = list<int>::filled(made_.buffers.size(), -1);
    for (int i = 0; i < made_.steps.size(); ++i) {
      const step& each = made_.steps[i];
      const auto touch = [&](const operand& used) {
        const int buffer = root_of(made_, used.buffer);
        if (buffer < 0) return;
        if (first_[buffer] < 0) first_[buffer] = i;
        last_[buffer] = i;
      };
      last_write_[root_of(made_, each.out.buffer)] = i;
      for (int k = 0; k < each.inputs; ++k) touch(each.in[k]);
      for (int k = 1; k < each.row_inputs; ++k) touch(each.row_in[k]);
      touch(each.out);
    }
    for (int i = 0; i < made_.buffers.size(); ++i) {
      if (made_.buffers[i].holds_input) first_[i] = -1;
      if (made_.buffers[i].holds_output) last_[i] = made_.steps.size();
    }
  }
  constexpr bool is_alive(int buffer, int first, int last) const {
    return made_.buffers[buffer].inside < 0 && made_.buffers[buffer].where == operand::place::arena && last_[buffer] >= 0 && first_[buffer] <= last &&
           last_[buffer] >= first;
  }
  constexpr void find_cuts() {
    for (int at = 0; at <= made_.steps.size(); ++at) {
      int alive = 0, which = -1;
      for (int i = 0; i < made_.buffers.size(); ++i)
        if (is_alive(i, at, at - 1)) {
          alive += last_write_[i] < at ? 1 : 2;  // nobody may cut a value that is not complete
          which = i;
        }
      if (alive > 1) continue;
      cuts_.push_back(at);
      crossing_.push_back(which);
    }
  }

  constexpr bool ends(int segment) const { return rows_[cuts_[segment + 1] - 1].accumulates; }
  /// Why a segment cannot be part of a group, or nullptr.
  constexpr const char* obstacle_of(int segment, list<remark>& remarks) const {
    const step_range range = steps_of(segment, segment + 1);
    const auto refuse = [&](int step_number, const char* reason) {
      const step& each = made_.steps[step_number];
      if (each.scopes > 0) remarks.push_back({"roll_rows", reason, made_.scopes[each.first_scope]});
      return reason;
    };
    for (int i = range.first; i < range.first + range.count; ++i) {
      if (rows_[i].obstacle != nullptr) return refuse(i, rows_[i].obstacle);
      if (made_.steps[i].rows >= 0) return refuse(i, "it finishes its result in a second pass");
      if (rows_[i].accumulates && i != range.first + range.count - 1) return refuse(i, "it reduces over all rows, and others run beside it");
      for (int k = 0; k < made_.steps[i].inputs; ++k) {
        const int buffer = rows_.root(made_.steps[i].in[k]);
        if (is_inside(buffer, range) && !rows_[i].moves(k)) return refuse(i, "an operand is needed as a whole");
        if (is_inside(buffer, range) && !rows_.is_compact(buffer)) return refuse(i, "there is room between the rows of an operand");
      }
    }
    const int driver = rows_.root(made_.steps[range.first].in[0]);
    if (driver < 0 || !rows_.layout(driver).known() || !rows_[range.first].moves(0)) return refuse(range.first, "its rows are not rows of memory");
    if (segment > 0 && crossing_[segment] >= 0 && driver != crossing_[segment])
      return refuse(range.first, "it does not begin with the value before it");
    return nullptr;
  }
  /// Whether a value that a segment alone writes and reads has more than `most` bytes.
  constexpr bool holds_large(int segment, long long most) const {
    const step_range range = steps_of(segment, segment + 1);
    for (int i = 0; i < made_.buffers.size(); ++i)
      if (is_inside(i, range) && bytes_of(i) > most) return true;
    return false;
  }
  /// Whether a row of each convolution and product, and a row that a pooling reads, has `enough` pixels.
  constexpr bool has_long_rows(int segment, int enough) const {
    for (int i = cuts_[segment]; i < cuts_[segment + 1]; ++i) {
      const step& each = made_.steps[i];
      if (each.kind == step_kind::convolve) {
        const kernel::convolve_description& d = made_.convolves[each.description];
        if (d.rank < 2 || d.out_extent[d.rank - 1] < enough) return false;
      }
      if (each.kind == step_kind::window) {
        const kernel::window_description& d = made_.windows[each.description];
        if (d.rank < 2 || d.in_extent[d.rank - 1] < enough) return false;
      }
      if (each.kind == step_kind::contract && made_.contracts[each.description].m < enough * rows_[i].walk.rows) return false;
    }
    return true;
  }
  /// The steps of the segments [first, end).
  constexpr step_range steps_of(int first, int end) const { return {cuts_[first], cuts_[end] - cuts_[first]}; }
  /// Cuts segments that hand each other large values into groups that fit, each as long as it can be.
  constexpr void choose_large_within(int first, int end, long long most, const row_limits& limits, list<step_range>& chosen) const {
    const step_range all = steps_of(first, end);
    row_simulation run(made_, rows_, all.first, all.count);
    const list<bool> nothing = list<bool>::filled(run.values());
    run.run(nothing, nothing);
    if (!run.complete()) return;
    const auto fits = [&](const step_range& range) { return kept_bytes(run, range) <= limits.kept && weight_bytes(range) <= limits.weights; };
    for (int begin = first, next = first; begin < end; begin = next) {
      next = begin + 1;
      if (!fits(steps_of(begin, next))) continue;
      while (next < end && fits(steps_of(begin, next + 1))) ++next;
      if (next > begin + 1 || holds_large(begin, most)) chosen.push_back(steps_of(begin, next));
    }
  }
  /// The bytes of all rows that wait while a group runs, part of a range that was simulated.
  constexpr long long kept_bytes(const row_simulation& run, const step_range& range) const {
    long long bytes = 0;
    for (int i = 0; i < run.values(); ++i)
      if (is_inside(run.buffer_of(i), range)) bytes += run.ring(i) * static_cast<long long>(rows_.row_bytes(run.buffer_of(i)));
    return bytes;
  }
  /// What each row of convolutions and products reads anew.
  constexpr long long weight_bytes(const step_range& range) const {
    long long bytes = 0;
    for (int i = range.first; i < range.first + range.count; ++i) {
      const step& each = made_.steps[i];
      const auto add = [&](long long elements) { bytes += elements * static_cast<long long>(facts(each.in[1].type).bytes); };
      if (each.kind == step_kind::convolve) add(made_.convolves[each.description].weight_layout().size());
      if (each.kind == step_kind::contract) add(static_cast<long long>(made_.contracts[each.description].k) * made_.contracts[each.description].n);
    }
    return bytes;
  }
  /// Whether a segment can read the value before it from a ring of rows.
  constexpr bool can_join(int segment) const {
    const int before = crossing_[segment];
    if (before < 0) return true;
    if (!rows_.is_compact(before)) return false;
    for (int i = cuts_[segment]; i < cuts_[segment + 1]; ++i)
      for (int k = 0; k < made_.steps[i].inputs; ++k)
        if (rows_.root(made_.steps[i].in[k]) == before && !rows_[i].moves(k)) return false;
    return true;
  }
  /// What is alive at once while whole values are computed one after the other.
  constexpr long long whole_cost(int segment) const {
    long long most = 0;
    for (int at = cuts_[segment]; at < cuts_[segment + 1]; ++at) {
      long long alive = 0;
      for (int i = 0; i < made_.buffers.size(); ++i)
        if (is_alive(i, at, at)) alive += bytes_of(i);
      if (alive > most) most = alive;
    }
    return most;
  }

  /// The cost of each group within the segments [first, end), all of which can roll: rings, what is there for one row or one window, and the values
  /// at both ends, of which the later one may be written over what is done with of the earlier one.
  /// A group whose rings alone need `most`, what all values as a whole need, is of no use, and neither are longer ones.
  constexpr void measure(int first, int end, long long most, const list<long long>& whole) {
    const int begin = cuts_[first], count = cuts_[end] - begin;
    row_simulation run(made_, rows_, begin, count);
    list<bool> watched = list<bool>::filled(run.values());
    watched[0] = true;
    for (int i = first + 1; i <= end; ++i)
      if (const int at = end_value(run, i, begin); at >= 0) watched[at] = true;
    run.run(watched, list<bool>::filled(run.values()));
    if (!run.complete()) {
      for (int i = first; i < end; ++i) add_whole(i, whole);
      return;
    }
    list<int> last_writer = list<int>::filled(run.values(), -1);
    for (int i = 0; i < count; ++i) last_writer[run.written_by(i)] = i;
    for (int i = first; i < end; ++i) {
      add_whole(i, whole);
      const int before = i == first ? 0 : end_value(run, i, begin);
      if (before < 0) continue;
      row_room room, fed_room;
      if (feeds_ && cuts_[i] == 0) add_rows(run, 0, fed_room);
      const auto add = [&](int value) {
        add_rows(run, value, room);
        add_rows(run, value, fed_room);
      };
      for (int j = i; j < end && (j == i || joins_[j]); ++j) {
        const int after = end_value(run, j + 1, begin);
        // All values of segment j but the one it ends with; that one joined when the next segment did.
        for (int step = cuts_[j]; step < cuts_[j + 1]; ++step) {
          const int value = run.written_by(step - begin);
          if (value > 0 && value != after && last_writer[value] == step - begin) add(value);
        }
        if (j > i)
          if (const int joined = end_value(run, j, begin); joined > 0) add(joined);
        if (room.bytes() > most) break;
        if (after < 0) continue;
        const bool fed = is_fed(steps_of(i, j + 1));
        const bool in_rows = rows_.is_compact(run.buffer_of(before)) && rows_.is_compact(run.buffer_of(after));
        net_.groups.push_back({.first = i,
                               .end = j + 1,
                               .overlaps = !fed && in_rows,
                               .rings = fed ? fed_room.bytes() - bytes_of(run.buffer_of(0)) : room.bytes(),
                               .lead = rounded_up(run.lead(before, after))});
      }
    }
  }
  constexpr void add_whole(int segment, const list<long long>& whole) {
    net_.groups.push_back({.first = segment, .end = segment + 1, .rolls = false, .rings = whole[segment]});
  }
  /// The value that a segment boundary cuts, as a number of the simulation.
  constexpr int end_value(const row_simulation& run, int boundary, int begin) const {
    if (crossing_[boundary] >= 0) return run.value_of(crossing_[boundary]);
    return run.written_by(cuts_[boundary] - 1 - begin);
  }
  /// Room for the rows of values one after the other: those that wait for a later window, and those that share room. Of the latter, a single row is
  /// gone when the next value is written; rows that are read once wait while values before them are computed.
  struct row_room {
    long long rings = 0;
    long long shared = 0;
    constexpr long long bytes() const { return rings + shared; }
  };
  constexpr void add_rows(const row_simulation& run, int value, row_room& room) const {
    const int buffer = run.buffer_of(value), ring = run.ring(value);
    if (made_.buffers[buffer].where != operand::place::arena) return;
    const auto bytes = [&](int rows) { return rounded_up(rows * static_cast<long long>(rows_.row_bytes(buffer))); };
    const row_turns turns = rings_apart_ ? row_turns{} : run.turns_of(value);
    if (turns.stride > 0) {
      room.rings += bytes(turns.waiting(ring));
      room.shared += bytes(ring - turns.waiting(ring));
    } else if (ring > 1 || value == 0) {
      room.rings += bytes(ring);
    } else if (bytes(1) > room.shared) {
      room.shared = bytes(1);
    }
  }

  const plan& made_;
  const row_analysis& rows_;
  std::size_t alignment_;
  bool feeds_;
  bool rings_apart_;
  list<int> first_, last_, last_write_;
  list<int> cuts_, crossing_;
  list<bool> joins_;
  partition_problem net_;
};

}  // namespace detail
}  // namespace inlay::plan
