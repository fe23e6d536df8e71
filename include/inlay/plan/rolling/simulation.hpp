/// Runs a range of steps row by row without computing anything, to see which rows are in memory together.
#pragma once

#include <inlay/plan/rolling/rows.hpp>
#include <inlay/plan/rolling/schedule.hpp>

namespace inlay::plan::detail {

/// Steps [first, first + count) of a plan as a group. Its values are numbered; value 0 is the one that drives the group: it is in memory as a whole
/// before the group begins, or comes in row by row. A value with one reader needs as many rows as the window of this reader has; what decides about
/// branches that join is how far one of them lags behind.
class row_simulation {
 public:
  constexpr row_simulation(const plan& made, const row_analysis& rows, int first, int count)
      : made_(made), rows_(rows), first_(first), count_(count) {
    value_of_.resize(made.buffers.size(), -1);
    add_value(rows.root(made.steps[first].in[0]));
    for (int i = 0; i < count; ++i) out_.push_back(add_value(rows.root(made.steps[first + i].out)));
    connect();
  }

  constexpr int values() const { return buffer_.size(); }
  constexpr int buffer_of(int value) const { return buffer_[value]; }
  constexpr int value_of(int buffer) const { return value_of_[buffer]; }
  constexpr int written_by(int step) const { return out_[step]; }
  constexpr const list<row_edge>& edges() const { return edges_; }
  /// Rows of the driving value.
  constexpr int rows() const { return rows_.layout(buffer_[0]).rows; }

  /// `watched` values: for each two of them, how far the rows written of the later one may reach before the first row of the earlier one that is
  /// still needed (see `lead`). Of `exclusive` values it notes which ones are never there together; where their rows take turns, that says something
  /// of the rows only that are read once.
  constexpr void run(const list<bool>& watched, const list<bool>& exclusive) { run(watched, exclusive, list<row_turns>::filled(values())); }
  constexpr void run(const list<bool>& watched, const list<bool>& exclusive, const list<row_turns>& turns) {
    watched_ = watched;
    exclusive_ = exclusive;
    turns_ = turns;
    ring_ = list<int>::filled(values());
    lead_ = list<long long>::filled(values() * values());
    together_ = list<bool>::filled(values() * values());
    list<row_walk> walks;
    for (int i = 0; i < count_; ++i) walks.push_back(rows_[first_ + i].walk);
    row_bytes_.clear();
    oldest_ = list<int>::filled(values(), unread);
    for (int i = 0; i < values(); ++i) row_bytes_.push_back(static_cast<long long>(rows_.row_bytes(buffer_[i])));
    for (const read& each : reads_) find_oldest(each.value, nullptr);
    row_schedule schedule(walks, edges_);
    while (schedule.fed() < rows()) {
      schedule.feed();
      if (schedule.fed() - oldest_[0] > ring_[0]) ring_[0] = schedule.fed() - oldest_[0];
      note_together(schedule, 0, schedule.fed() - 1);
      for (int which = schedule.next(); which >= 0; which = schedule.next()) {
        write(schedule, which);
        schedule.finish(which);
        for (int at = first_read_[which]; at >= 0; at = reads_[at].next_of_reader) find_oldest(reads_[at].value, &schedule);
      }
    }
    complete_ = true;
    for (int i = 0; i < count_; ++i) complete_ = complete_ && schedule.done(i) == walks[i].rows;
  }

  /// Rows of a value that have to be in memory.
  constexpr int ring(int value) const { return ring_[value]; }
  /// max over rows i written of `later`: bytes of rows 0..i, minus those of `earlier`'s rows that nobody needs any more. Never less than 0.
  constexpr long long lead(int earlier, int later) const { return lead_[earlier * values() + later]; }
  constexpr bool together(int left, int right) const { return together_[left * values() + right] || together_[right * values() + left]; }
  /// Whether rows of a value can take turns: it has one reader, whose window moves on by more rows than it shares with the next one. (After a run.)
  constexpr row_turns turns_of(int value) const {
    const int only = first_reader_[value];
    if (only < 0 || reads_[only].next >= 0 || reads_[only].operand != 0) return {};
    const int reader = first_ + reads_[only].reader;
    const row_walk& walk = rows_[reader].walk;
    const step_kind kind = made_.steps[reader].kind;
    const bool finds_rows = (kind == step_kind::convolve || kind == step_kind::window) && !rows_[reader].accumulates && walk.divisor == 1;
    if (!finds_rows || walk.reach == 1 || ring_[value] != walk.reach) return {};
    const row_turns result{.stride = walk.stride, .pad = walk.pad};
    const int kept = result.kept(walk.reach);
    return kept >= 0 && kept < walk.stride ? result : row_turns{};
  }
  /// Whether all rows were computed.
  constexpr bool complete() const { return complete_; }

 private:
  constexpr int add_value(int buffer) {
    if (value_of_[buffer] < 0) value_of_[buffer] = buffer_.push_back(buffer);
    return value_of_[buffer];
  }
  constexpr void connect() {
    first_reader_ = list<int>::filled(values(), -1);
    first_read_ = list<int>::filled(count_, -1);
    for (int i = 0; i < count_; ++i) {
      const step& reader = made_.steps[first_ + i];
      for (int k = 0; k < reader.inputs; ++k) {
        const int buffer = rows_.root(reader.in[k]);
        const int value = buffer < 0 ? -1 : value_of_[buffer];
        if (value < 0 || !rows_[first_ + i].moves(k) || value == out_[i]) continue;
        first_reader_[value] = first_read_[i] =
            reads_.push_back({.value = value, .reader = i, .operand = k, .next = first_reader_[value], .next_of_reader = first_read_[i]});
        if (value == 0) edges_.push_back({-1, i, k});
        for (int writer = 0; writer < count_ && value > 0; ++writer)
          if (out_[writer] == value && writer != i) edges_.push_back({writer, i, k});
      }
    }
  }

  /// Notes the first row of a value that somebody still needs.
  constexpr void find_oldest(int value, const row_schedule* schedule) {
    int result = unread;
    for (int at = first_reader_[value]; at >= 0; at = reads_[at].next) {
      const int reader = reads_[at].reader, done = schedule == nullptr ? 0 : schedule->done(reader);
      const row_walk& walk = rows_[first_ + reader].walk;
      if (done == walk.rows) continue;
      if (const int row = walk.oldest(reads_[at].operand, done); row < result) result = row;
    }
    oldest_[value] = result;
  }
  /// Notes what is in memory while a step writes its next row.
  constexpr void write(const row_schedule& schedule, int which) {
    const int out = out_[which], row = schedule.done(which);
    const int kept = oldest_[out] < row ? row - oldest_[out] + 1 : 1;
    if (kept > ring_[out]) ring_[out] = kept;
    if (watched_[out]) {
      // What accumulates is written as a whole with the first row.
      const bool accumulates = rows_[first_ + which].accumulates;
      const long long end = accumulates ? static_cast<long long>(made_.buffers[buffer_[out]].bytes) : (row + 1) * row_bytes_[out];
      const bool* watched = watched_.data();
      const int* oldest = oldest_.data();
      const long long* bytes = row_bytes_.data();
      long long* lead = lead_.data();
      const int all = values();
      for (int value = 0; value < out; ++value)
        if (watched[value] && oldest[value] != unread)
          if (const long long ahead = end - oldest[value] * bytes[value]; ahead > lead[value * all + out]) lead[value * all + out] = ahead;
    }
    note_together(schedule, out, row);
  }
  /// Notes what is there of exclusive values when row `row` of such a value comes.
  constexpr void note_together(const row_schedule& schedule, int out, int row) {
    if (!exclusive_[out] || !counts(out, row)) return;
    for (int value = 0; value < values(); ++value) {
      if (value == out || !exclusive_[value]) continue;
      int last = value == 0 ? schedule.fed() - 1 : -1;
      for (int i = 0; i < count_; ++i)
        if (out_[i] == value && schedule.done(i) - 1 > last) last = schedule.done(i) - 1;
      for (int old = oldest_[value]; old <= last; ++old)
        if (counts(value, old)) together_[value * values() + out] = true;
    }
  }
  constexpr bool counts(int value, int row) const {
    if (turns_[value].stride == 0) return true;
    return turns_[value].is_read_once(row, rows_[first_ + reads_[first_reader_[value]].reader].walk.reach);
  }

  static constexpr int unread = 1 << 30;
  struct read {
    int value = 0;
    int reader = 0;
    int operand = 0;
    int next = -1;            ///< of the same value
    int next_of_reader = -1;  ///< by the same step
  };

  const plan& made_;
  const row_analysis& rows_;
  int first_;
  int count_;
  bool complete_ = false;
  list<int> value_of_;  ///< of a buffer
  list<int> buffer_;    ///< of a value
  list<int> out_;       ///< the value a step writes
  list<row_edge> edges_;
  list<read> reads_;
  list<int> first_reader_, first_read_;
  list<int> oldest_;  ///< per value: the first row that somebody still needs, or `unread`
  list<long long> row_bytes_;
  list<bool> watched_, exclusive_;
  list<row_turns> turns_;
  list<int> ring_;
  list<long long> lead_;
  list<bool> together_;
};

}  // namespace inlay::plan::detail
