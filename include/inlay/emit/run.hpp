/// From a plan to the calls of its kernels: what is left of a network at run time.
#pragma once

#include <inlay/emit/rolled.hpp>

namespace inlay::emit {

namespace detail {

/// The group that a step belongs to, or -1.
template <class Stages> constexpr int group_of(int step) {
  for (int i = 0; i < Stages::planned.sizes.groups; ++i) {
    const plan::row_group& each = Stages::planned.groups[i];
    if (step >= each.first_step && step < each.first_step + each.steps) return i;
  }
  return -1;
}

/// How many steps one function of the program holds, at most: the compiler inlines halves into halves, and all of 320 steps in one function
/// took g++ 3.7 s where ten functions take 1.
inline constexpr int steps_inlined = 32;

template <class Stages, int Begin, int End, class Simd, class Memory> INLAY_ALWAYS_INLINE constexpr void run_range(Memory& memory);
template <class Stages, int Begin, int End, class Simd, class Memory> INLAY_APART constexpr void run_apart(Memory& memory) {
  run_range<Stages, Begin, End, Simd>(memory);
}

/// Steps [Begin, End) by halves: a fold over all of them would nest as deep as there are steps.
template <class Stages, int Begin, int End, class Simd, class Memory> INLAY_ALWAYS_INLINE constexpr void run_range(Memory& memory) {
  if constexpr (Begin >= End) {
    // Nothing: not the group either that would begin here.
  } else if constexpr (const int group = group_of<Stages>(Begin); group >= 0) {
    // Steps of a group run with its first one.
    if constexpr (Stages::planned.groups[group].first_step == Begin) rolled_group<Stages, group>{}.template run<Simd>(memory);
    constexpr int next = Stages::planned.groups[group].first_step + Stages::planned.groups[group].steps;
    if constexpr (next < End) run_range<Stages, next, End, Simd>(memory);
  } else if constexpr (End - Begin == 1) {
    constexpr int inputs = Stages::planned.steps[Begin].inputs, rows = Stages::planned.steps[Begin].rows;
    run_step<Stages, Begin, Simd>(memory, std::make_integer_sequence<int, inputs>{});
    if constexpr (rows >= 0) {
      constexpr int row_inputs = Stages::planned.steps[Begin].row_inputs;
      run_rows<Stages, Begin, Simd>(memory, std::make_integer_sequence<int, row_inputs>{});
    }
  } else if constexpr (End - Begin > steps_inlined) {
    constexpr int middle = Begin + (End - Begin) / 2;
    run_apart<Stages, Begin, middle, Simd>(memory);
    run_apart<Stages, middle, End, Simd>(memory);
  } else if constexpr (End > Begin) {
    constexpr int middle = Begin + (End - Begin) / 2;
    run_range<Stages, Begin, middle, Simd>(memory);
    run_range<Stages, middle, End, Simd>(memory);
  }
}

}  // namespace detail

/// All steps of a network, in order.
template <class Stages, class Simd, class Memory> INLAY_ALWAYS_INLINE constexpr void run(Memory& memory) {
  detail::run_range<Stages, 0, Stages::planned.sizes.steps, Simd>(memory);
}

/// The steps that need no input of a run.
template <class Stages, class Simd, class Memory> INLAY_ALWAYS_INLINE constexpr void prepare(Memory& memory) {
  constexpr int first = Stages::planned.sizes.steps;
  detail::run_range<Stages, first, first + Stages::planned.sizes.preparation, Simd>(memory);
}

}  // namespace inlay::emit
