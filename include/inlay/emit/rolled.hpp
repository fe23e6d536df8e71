/// Groups of steps that run row by row.
#pragma once

#include <utility>

#include <inlay/emit/row_conditions.hpp>
#include <inlay/emit/run_step.hpp>

namespace inlay::emit {

namespace detail {

/// The rows of a group's steps: how many of each are done, and the code that computes the next one. The order is that of plan::row_schedule:
/// whenever a row of the driving value is there, the last step that can compute a row does so, until none can.
template <class Stages, int Group> class rolled_group {
  static constexpr plan::row_group group = Stages::planned.groups[Group];
  static constexpr const plan::step& step(int number) { return Stages::planned.steps[group.first_step + number]; }
  using conditions = row_conditions<Stages, Group>;

 public:
  static constexpr int rows = group.rows;
  static constexpr int end = group.first_step + group.steps;

  /// All rows, where the driving value is in memory.
  template <class Simd, class Memory> INLAY_ALWAYS_INLINE constexpr void run(Memory& memory) {
    while (done_[0] < rows) feed<Simd>(memory);
  }
  /// One more row of the driving value is there.
  template <class Simd, class Memory> INLAY_ALWAYS_INLINE constexpr void feed(Memory& memory) {
    using steps = std::make_integer_sequence<int, group.steps>;
    if constexpr (Stages::machine.code == code_goal::fastest) {
      // Conditions with their numbers: LeNet-5 takes 1.06 of the time of whole tensors if they are read, 1.01 if they are compiled.
      count(0);
      int at = group.steps;
      while (advance_one<Simd>(memory, at, steps{})) {}
    } else {
      int at = 0;
      while ((at = next_possible(conditions::numbers.value, conditions::numbers.edge, done_, at)) > 0)
        compute_step<Simd>(memory, at - 1, done_[at], steps{});
    }
  }

 private:
  INLAY_ALWAYS_INLINE constexpr void count(int value) { done_[value] = static_cast<typename conditions::entry>(done_[value] + 1); }

  /// Computes a row of the last value at or before `at` that can; false: none can.
  template <class Simd, class Memory, int... Step>
  INLAY_ALWAYS_INLINE constexpr bool advance_one(Memory& memory, int& at, std::integer_sequence<int, Step...>) {
    return (try_step<group.steps - 1 - Step, Simd>(memory, at) || ...);
  }
  template <int Step, class Simd, class Memory> INLAY_ALWAYS_INLINE constexpr bool try_step(Memory& memory, int& at) {
    if (Step >= at || !is_possible(conditions::numbers.value, conditions::numbers.edge, done_, Step + 1)) return false;
    compute<Step, Simd>(memory, done_[Step + 1]);
    count(Step + 1);
    at = conditions::numbers.value[Step + 1][value_number::last_reader];
    return true;
  }
  /// Compilers make a table of jumps of this. (One of pointers would take fewer bytes, and hide from all who sum up stacks what is called.)
  template <class Simd, class Memory, int... Step>
  INLAY_ALWAYS_INLINE static constexpr void compute_step(Memory& memory, int number, int row, std::integer_sequence<int, Step...>) {
    static_cast<void>(((number == Step && (compute<Step, Simd>(memory, row), true)) || ...));
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

  /// Rows of the driving value, and of each step.
  typename conditions::entry done_[group.steps + 1]{};
};

}  // namespace detail
}  // namespace inlay::emit
