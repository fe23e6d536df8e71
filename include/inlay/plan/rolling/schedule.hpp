/// The order in which the rows of a group are computed.
#pragma once

#include <inlay/plan/step.hpp>

namespace inlay::plan {

/// Whenever a row of the driving value is there, the last step that can compute a row does so, again and again until none can. So rows are
/// read as soon as they are there, and a value with one reader needs as many rows in memory as the window of its reader has.
///
///     schedule.feed();
///     for (int step = schedule.next(); step >= 0; step = schedule.next()) {
///       compute(step, schedule.done(step));
///       schedule.finish(step);
///     }
///
/// (Compiled groups follow the same order, see emit/rolled.hpp.)
class row_schedule {
 public:
  constexpr row_schedule(const list<row_walk>& walks, const list<row_edge>& edges) : walks_(walks), edges_(edges) {
    const int steps = walks.size();
    done_ = list<int>::filled(steps);
    last_reader_ = list<int>::filled(steps);
    first_input_ = list<int>::filled(steps, -1);
    next_input_ = list<int>::filled(edges.size(), -1);
    needed_ = list<int>::filled(edges.size());
    for (int i = 0; i < steps; ++i) last_reader_[i] = i;
    for (int e = 0; e < edges.size(); ++e) {
      const row_edge edge = edges[e];
      next_input_[e] = first_input_[edge.reader];
      first_input_[edge.reader] = e;
      if (edge.producer >= 0 && edge.reader > last_reader_[edge.producer]) last_reader_[edge.producer] = edge.reader;
    }
    for (int i = 0; i < steps; ++i) look_ahead(i);
  }

  constexpr void feed() {
    ++fed_;
    cursor_ = walks_.size() - 1;
  }
  constexpr int next() {
    // Raw pointers: in a constant expression of g++ each call of operator[] costs as much as ten additions.
    const int *done = done_.data(), *first = first_input_.data(), *following = next_input_.data(), *needed = needed_.data();
    const row_edge* edges = edges_.data();
    const row_walk* walks = walks_.data();
    for (; cursor_ >= 0; --cursor_) {
      bool possible = done[cursor_] < walks[cursor_].rows;
      for (int e = first[cursor_]; e >= 0 && possible; e = following[e]) {
        const int producer = edges[e].producer;
        possible = (producer < 0 ? fed_ : done[producer]) >= needed[e];
      }
      if (possible) return cursor_;
    }
    return -1;
  }
  constexpr void finish(int step) {
    ++done_[step];
    look_ahead(step);
    cursor_ = last_reader_[step];
  }
  constexpr int done(int step) const { return done_[step]; }
  constexpr int fed() const { return fed_; }

 private:
  /// How many rows the next result of a step needs.
  constexpr void look_ahead(int step) {
    const row_walk& walk = walks_[step];
    for (int e = first_input_[step]; e >= 0; e = next_input_[e]) needed_[e] = walk.needed(edges_[e].operand, done_[step]);
  }

  const list<row_walk>& walks_;
  const list<row_edge>& edges_;
  list<int> done_, last_reader_;
  list<int> first_input_, next_input_, needed_;
  int fed_ = 0;
  int cursor_ = -1;
};

}  // namespace inlay::plan
