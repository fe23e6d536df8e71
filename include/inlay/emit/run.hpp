/// From steps to calls of kernels: what is left of a network at run time.
#pragma once

#include <inlay/emit/memory.hpp>
#include <inlay/kernel/contract.hpp>
#include <inlay/kernel/convolve.hpp>
#include <inlay/kernel/copy.hpp>
#include <inlay/kernel/gather.hpp>
#include <inlay/kernel/nest.hpp>
#include <inlay/kernel/pack_panel.hpp>
#include <inlay/kernel/remap.hpp>
#include <inlay/kernel/resize.hpp>
#include <inlay/kernel/window_reduce.hpp>

namespace inlay::emit {

namespace detail {

template <class Stages, int Step, int Index> struct operand_in {
  static constexpr const plan::operand& value = Stages::planned.steps[Step].in[Index];
};
template <class Stages, int Step, int Index> struct operand_in_rows {
  static constexpr const plan::operand& value = Stages::planned.steps[Step].row_in[Index];
};
template <class Stages, int Step> struct operand_out {
  static constexpr const plan::operand& value = Stages::planned.steps[Step].out;
};

/// A kernel description by its place in the plan: equal layers of a network have the same one, and so share code.
template <class Stages, plan::step_kind Kind, int Index> struct description_at;
#define INLAY_DETAIL_DESCRIPTION(KIND, TYPE, LIST)                                                        \
  template <class Stages, int Index> struct description_at<Stages, plan::step_kind::KIND, Index> {        \
    static constexpr kernel::TYPE value = Stages::planned.LIST[Index];                                    \
  };
INLAY_DETAIL_DESCRIPTION(nest, nest_description, nests)
INLAY_DETAIL_DESCRIPTION(contract, contract_description, contracts)
INLAY_DETAIL_DESCRIPTION(convolve, convolve_description, convolves)
INLAY_DETAIL_DESCRIPTION(window, window_description, windows)
INLAY_DETAIL_DESCRIPTION(copy, copy_description, copies)
INLAY_DETAIL_DESCRIPTION(gather, gather_description, gathers)
INLAY_DETAIL_DESCRIPTION(resize, resize_description, resizes)
INLAY_DETAIL_DESCRIPTION(pack, pack_description, packs)
#undef INLAY_DETAIL_DESCRIPTION

/// The tables that one remap reads, and nothing else of the plan.
template <class Stages, int Index> struct remap_tables {
  static constexpr const kernel::remap_description& all = Stages::planned.remaps[Index];
  static constexpr int first = [] {
    int least = all.rank > 0 ? all.table[0] : 0;
    for (int i = 1; i < all.rank; ++i) least = all.table[i] < least ? all.table[i] : least;
    return least;
  }();
  static constexpr int count = [] {
    int sum = 0;
    for (int i = 0; i < all.rank; ++i) sum += all.extent[i];
    return sum;
  }();
  struct array {
    int entry[count > 0 ? count : 1]{};
  };
  static constexpr array copied = [] {
    array result;
    for (int i = 0; i < count; ++i) result.entry[i] = Stages::planned.tables[first + i];
    return result;
  }();
};
template <class Stages, int Index> struct description_at<Stages, plan::step_kind::remap, Index> {
  static constexpr kernel::remap_description value = [] {
    kernel::remap_description result = Stages::planned.remaps[Index];
    for (int i = 0; i < result.rank; ++i) result.table[i] -= remap_tables<Stages, Index>::first;
    return result;
  }();
  static constexpr const int* tables = remap_tables<Stages, Index>::copied.entry;
};

/// One kernel with its description. Called by one step it is inlined there; called by several it is a function.
template <plan::step_kind Kind, class Description, class Simd> struct kernel_call {
  template <class... Pointers> INLAY_ALWAYS_INLINE static constexpr void call(Pointers... pointers) {
    if constexpr (Kind == plan::step_kind::nest) kernel::nest<Description, Simd>(pointers...);
    else if constexpr (Kind == plan::step_kind::contract) kernel::contract<Description, Simd>(pointers...);
    else if constexpr (Kind == plan::step_kind::convolve) kernel::convolve<Description, Simd>(pointers...);
    else if constexpr (Kind == plan::step_kind::window) kernel::window_reduce<Description, Simd>(pointers...);
    else if constexpr (Kind == plan::step_kind::copy) kernel::copy<Description, Simd>(pointers...);
    else if constexpr (Kind == plan::step_kind::remap) kernel::remap<Description, Simd>(pointers...);
    else if constexpr (Kind == plan::step_kind::gather) kernel::gather<Description, Simd>(pointers...);
    else if constexpr (Kind == plan::step_kind::resize) kernel::resize<Description, Simd>(pointers...);
    else kernel::pack_panel<Description, Simd>(pointers...);
  }
  template <class... Pointers> [[gnu::noinline]] static constexpr void call_shared(Pointers... pointers) { call(pointers...); }
};

template <class Stages, plan::step_kind Kind, int Description, bool Shared, class Simd, class... Pointers>
INLAY_ALWAYS_INLINE constexpr void call_kernel(Pointers... pointers) {
  using kernel = kernel_call<Kind, description_at<Stages, Kind, Description>, Simd>;
  if constexpr (Shared) kernel::call_shared(pointers...);
  else kernel::call(pointers...);
}

template <class Stages, int Step, class Simd, class Memory, int... In>
INLAY_ALWAYS_INLINE constexpr void run_step(Memory& memory, std::integer_sequence<int, In...>) {
  constexpr const plan::step& step = Stages::planned.steps[Step];
  call_kernel<Stages, step.kind, step.description, step.shares_kernel, Simd>(address<Stages, operand_out<Stages, Step>>(memory),
                                                                             address<Stages, operand_in<Stages, Step, In>>(memory)...);
}

template <class Stages, int Step, class Simd, class Memory, int... In>
INLAY_ALWAYS_INLINE constexpr void run_rows(Memory& memory, std::integer_sequence<int, In...>) {
  constexpr const plan::step& step = Stages::planned.steps[Step];
  call_kernel<Stages, plan::step_kind::nest, step.rows, step.shares_rows, Simd>(address<Stages, operand_out<Stages, Step>>(memory),
                                                                                address<Stages, operand_in_rows<Stages, Step, In>>(memory)...);
}

/// How many steps one function of the program holds, at most: the compiler inlines halves into halves, and all of 320 steps in one function
/// took g++ 3.7 s where ten functions take 1.
inline constexpr int steps_inlined = 32;

template <class Stages, int Begin, int End, class Simd, class Memory> INLAY_ALWAYS_INLINE constexpr void run_range(Memory& memory);
template <class Stages, int Begin, int End, class Simd, class Memory> [[gnu::noinline]] constexpr void run_apart(Memory& memory) {
  run_range<Stages, Begin, End, Simd>(memory);
}

/// Steps [Begin, End) by halves: a fold over all of them would nest as deep as there are steps.
template <class Stages, int Begin, int End, class Simd, class Memory> INLAY_ALWAYS_INLINE constexpr void run_range(Memory& memory) {
  if constexpr (End - Begin == 1) {
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

}  // namespace inlay::emit
