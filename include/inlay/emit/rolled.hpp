/// Groups of steps that run row by row.
#pragma once

#include <utility>

#include <inlay/emit/run_step.hpp>

namespace inlay::emit {

namespace detail {

/// The rows of a group's steps: how many of each are done, and the code that computes the next one. The order is that of plan::row_schedule:
/// whenever a row of the driving value is there, the last step that can compute a row does so, until none can.
template <class Stages, int Group> class rolled_group {
  static constexpr plan::row_group group = Stages::planned.groups[Group];
  static constexpr const plan::step& step(int number) { return Stages::planned.steps[group.first_step + number]; }
  static constexpr const plan::row_edge& edge(int number) { return Stages::planned.row_edges[group.first_edge + number]; }

  /// The edges by which a step reads.
  template <int Step> struct inputs_of {
    static constexpr int count = [] {
      int result = 0;
      for (int e = 0; e < group.edges; ++e) result += edge(e).reader == Step;
      return result;
    }();
    static constexpr int number(int which) {
      for (int e = 0; e < group.edges; ++e)
        if (edge(e).reader == Step && which-- == 0) return e;
      return -1;
    }
  };
  static constexpr int last_reader(int producer) {
    int result = producer;
    for (int e = 0; e < group.edges; ++e)
      if (edge(e).producer == producer && edge(e).reader > result) result = edge(e).reader;
    return result;
  }

 public:
  static constexpr int rows = group.rows;
  static constexpr int end = group.first_step + group.steps;

  /// All rows, where the driving value is in memory.
  template <class Simd, class Memory> INLAY_ALWAYS_INLINE constexpr void run(Memory& memory) {
    while (fed_ < rows) feed<Simd>(memory);
  }
  /// One more row of the driving value is there.
  template <class Simd, class Memory> INLAY_ALWAYS_INLINE constexpr void feed(Memory& memory) {
    ++fed_;
    int cursor = group.steps - 1;
    while (advance_one<Simd>(memory, cursor, std::make_integer_sequence<int, group.steps>{})) {}
  }

 private:
  /// Computes a row of the last step at or before `cursor` that can; false: none can. Nothing behind that step's last reader has become possible.
  template <class Simd, class Memory, int... Number>
  INLAY_ALWAYS_INLINE constexpr bool advance_one(Memory& memory, int& cursor, std::integer_sequence<int, Number...>) {
    return (try_step<group.steps - 1 - Number, Simd>(memory, cursor) || ...);
  }
  template <int Step, class Simd, class Memory> INLAY_ALWAYS_INLINE constexpr bool try_step(Memory& memory, int& cursor) {
    if (Step > cursor || !is_possible<Step>(std::make_integer_sequence<int, inputs_of<Step>::count>{})) return false;
    compute<Step, Simd>(memory, done_[Step]);
    ++done_[Step];
    cursor = last_reader(Step);
    return true;
  }
  template <int Step, int... Input> INLAY_ALWAYS_INLINE constexpr bool is_possible(std::integer_sequence<int, Input...>) const {
    constexpr plan::row_walk walk = step(Step).walk;
    const int row = done_[Step];
    return row < walk.rows && (has_rows<inputs_of<Step>::number(Input)>(walk, row) && ...);
  }
  template <int Edge> INLAY_ALWAYS_INLINE constexpr bool has_rows(const plan::row_walk& walk, int row) const {
    constexpr plan::row_edge from = edge(Edge);
    if constexpr (from.producer < 0) return fed_ >= walk.needed(from.operand, row);
    else return done_[from.producer] >= walk.needed(from.operand, row);
  }

  /// A function for each step: what the compiler would gain by inlining them all into one loop it would lose on registers.
  template <int Step, class Simd, class Memory> INLAY_APART static constexpr void compute(Memory& memory, int row) {
    constexpr int number = group.first_step + Step;
    constexpr int description = step(Step).description, begin = step(Step).begin, inputs = step(Step).inputs, rows = step(Step).rows;
    constexpr bool shared = step(Step).shares_kernel;
    if constexpr (begin >= 0) {
      // The last operand is the output, in which there is nothing yet.
      if (row == 0) run_row<Stages, number, begin, false, Simd>(memory, row, std::make_integer_sequence<int, inputs - 1>{});
      else run_row<Stages, number, description, shared, Simd>(memory, row, std::make_integer_sequence<int, inputs>{});
    } else {
      run_row<Stages, number, description, shared, Simd>(memory, row, std::make_integer_sequence<int, inputs>{});
    }
    if constexpr (rows >= 0) {
      constexpr int row_inputs = step(Step).row_inputs, last = step(Step).walk.rows - 1;
      if (row == last || finishes_each_block<number>()) run_rows<Stages, number, Simd>(memory, std::make_integer_sequence<int, row_inputs>{});
    }
  }

  /// Whether a step's second pass runs over the rows of each call.
  template <int Number> static constexpr bool finishes_each_block() {
    constexpr plan::step_kind kind = Stages::planned.steps[Number].kind;
    if constexpr (kind == plan::step_kind::contract) return Stages::planned.contracts[Stages::planned.steps[Number].description].out_stays;
    else return false;
  }

  int fed_ = 0;
  int done_[group.steps]{};
};

}  // namespace detail
}  // namespace inlay::emit
