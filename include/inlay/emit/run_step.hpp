/// From one step to the call of its kernel.
#pragma once

#include <inlay/emit/families.hpp>
#include <inlay/emit/memory.hpp>
#include <inlay/kernel/contract.hpp>
#include <inlay/kernel/convolve.hpp>
#include <inlay/kernel/convolve_shared.hpp>
#include <inlay/kernel/copy.hpp>
#include <inlay/kernel/gather.hpp>
#include <inlay/kernel/nest.hpp>
#include <inlay/kernel/pack_panel.hpp>
#include <inlay/kernel/plain.hpp>
#include <inlay/kernel/remap.hpp>
#include <inlay/kernel/resize.hpp>
#include <inlay/kernel/window_reduce.hpp>
#include <inlay/kernel/winograd.hpp>

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
template <class Stages, int Step> struct operand_scratch {
  static constexpr const plan::operand& value = Stages::planned.steps[Step].scratch;
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

template <class Stages, int Index> struct description_at<Stages, plan::step_kind::plain, Index> {
  static constexpr plain_description value = Stages::planned.plains[Index];
};

/// The tables that one remap reads, and nothing else of the plan.
template <class Stages, int Index> struct remap_tables {
  static constexpr const kernel::remap_description& all = Stages::planned.remaps[Index];
  static constexpr int first = all.first_table();
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
    else if constexpr (Kind == plan::step_kind::convolve && transforms()) kernel::convolve_winograd<Description, Simd>(pointers...);
    else if constexpr (Kind == plan::step_kind::convolve) kernel::convolve<Description, Simd>(pointers...);
    else if constexpr (Kind == plan::step_kind::window) kernel::window_reduce<Description, Simd>(pointers...);
    else if constexpr (Kind == plan::step_kind::copy) kernel::copy<Description, Simd>(pointers...);
    else if constexpr (Kind == plan::step_kind::remap) kernel::remap<Description, Simd>(pointers...);
    else if constexpr (Kind == plan::step_kind::gather) kernel::gather<Description, Simd>(pointers...);
    else if constexpr (Kind == plan::step_kind::resize) kernel::resize<Description, Simd>(pointers...);
    else if constexpr (Kind == plan::step_kind::plain) kernel::plain<Description>(pointers...);
    else if constexpr (transforms()) kernel::pack_transformed<Description, Simd>(pointers...);
    else kernel::pack_panel<Description, Simd>(pointers...);
  }
  template <class... Pointers> INLAY_APART static constexpr void call_shared(Pointers... pointers) { call(pointers...); }

  static consteval bool transforms() {
    if constexpr (Kind == plan::step_kind::convolve || Kind == plan::step_kind::pack) return Description::value.winograd[0] > 0;
    else return false;
  }
  static consteval bool blocks() {
    if constexpr (Kind == plan::step_kind::contract) return Description::value.block > 0;
    else return false;
  }
  /// One row, or one block of them; windows and products are told which.
  template <class... Pointers> INLAY_ALWAYS_INLINE static constexpr void call_row(int row, Pointers... pointers) {
    if constexpr (Kind == plan::step_kind::convolve) kernel::convolve_row<Description, Simd>(row, pointers...);
    else if constexpr (Kind == plan::step_kind::window) kernel::window_reduce_row<Description, Simd>(row, pointers...);
    else if constexpr (blocks()) kernel::contract_block<Description, Simd>(row, pointers...);
    else if constexpr (Kind == plan::step_kind::remap) kernel::remap_row<Description, Simd>(row, pointers...);
    else call(pointers...);
  }
  template <class... Pointers> INLAY_APART static constexpr void call_shared_row(int row, Pointers... pointers) { call_row(row, pointers...); }
};

/// The function of a family of convolutions. `row` is negative for all rows.
template <class Family, class Simd> struct family_call {
  using table = const typename Family::entry*;
  template <class Out, class Element, class... Operand>
  INLAY_ALWAYS_INLINE static constexpr void call(table numbers, int row, Out* out, const Element* in, const Element* weights,
                                                 const Operand*... operand) {
    if constexpr (static_cast<int>(sizeof...(Operand)) < Family::operands.count)
      call(numbers, row, out, in, weights, operand..., static_cast<const Element*>(nullptr));
    else if constexpr (Family::form.row_axis < 0) call_all(numbers, out, in, weights, operand...);
    else call_row(numbers, row, out, in, weights, operand...);
  }

 private:
  template <class... Pointers> INLAY_APART static constexpr void call_all(table numbers, Pointers... pointers) {
    kernel::convolve_shared<Family, Simd>(typename Family::numbers(numbers), -1, pointers...);
  }
  template <class... Pointers> INLAY_APART static constexpr void call_row(table numbers, int row, Pointers... pointers) {
    kernel::convolve_shared<Family, Simd>(typename Family::numbers(numbers), row, pointers...);
  }
};

template <class Stages, plan::step_kind Kind, int Description> consteval bool is_in_family() {
  if constexpr (Kind == plan::step_kind::convolve) return convolve_families<Stages>::shares(Description);
  else return false;
}
template <class Stages, int Description> using family_of = convolve_family<Stages, convolve_families<Stages>::all.family[Description]>;

template <class Stages, plan::step_kind Kind, int Description, bool Shared, class Simd, class... Pointers>
INLAY_ALWAYS_INLINE constexpr void call_kernel(Pointers... pointers) {
  using kernel = kernel_call<Kind, description_at<Stages, Kind, Description>, Simd>;
  if constexpr (is_in_family<Stages, Kind, Description>()) {
    using family = family_of<Stages, Description>;
    family_call<family, Simd>::call(family::template table_of<Description>::value.value, -1, pointers...);
  } else if constexpr (Shared) {
    kernel::call_shared(pointers...);
  } else {
    kernel::call(pointers...);
  }
}
template <class Stages, plan::step_kind Kind, int Description, bool Shared, class Simd, class... Pointers>
INLAY_ALWAYS_INLINE constexpr void call_kernel_row(int row, Pointers... pointers) {
  using kernel = kernel_call<Kind, description_at<Stages, Kind, Description>, Simd>;
  if constexpr (is_in_family<Stages, Kind, Description>()) {
    using family = family_of<Stages, Description>;
    family_call<family, Simd>::call(family::template table_of<Description>::value.value, row, pointers...);
  } else if constexpr (Shared) {
    kernel::call_shared_row(row, pointers...);
  } else {
    kernel::call_row(row, pointers...);
  }
}

template <class Stages, int Step, class Simd, class Memory, int... In>
INLAY_ALWAYS_INLINE constexpr void run_step(Memory& memory, std::integer_sequence<int, In...>) {
  constexpr const plan::step& step = Stages::planned.steps[Step];
  const auto call = [&](auto... leading) __attribute__((always_inline)) {
    call_kernel<Stages, step.kind, step.description, step.shares_kernel, Simd>(leading..., address<Stages, operand_in<Stages, Step, In>>(memory)...);
  };
  if constexpr (step.scratch.where == plan::operand::place::none) call(address<Stages, operand_out<Stages, Step>>(memory));
  else call(address<Stages, operand_out<Stages, Step>>(memory), address<Stages, operand_scratch<Stages, Step>>(memory));
}

template <class Stages, int Step, class Simd, class Memory, int... In>
INLAY_ALWAYS_INLINE constexpr void run_rows(Memory& memory, std::integer_sequence<int, In...>) {
  constexpr const plan::step& step = Stages::planned.steps[Step];
  call_kernel<Stages, plan::step_kind::nest, step.rows, step.shares_rows, Simd>(address<Stages, operand_out<Stages, Step>>(memory),
                                                                                address<Stages, operand_in_rows<Stages, Step, In>>(memory)...);
}

/// The address of an operand's row.
template <class Stages, class Operand, class Memory> INLAY_ALWAYS_INLINE constexpr auto* row_address(Memory& memory, int row) {
  constexpr plan::operand what = Operand::value;
  auto* const first = address<Stages, Operand>(memory);
  if constexpr (what.row_step == 0) return first;
  else if constexpr (what.ring == 1) return first;
  else return first + row_distance(row, what.row_step, what.ring, what.turns);
}
template <class Stages, int Step, int Description, bool Shared, class Simd, class Memory, int... In>
INLAY_ALWAYS_INLINE constexpr void run_row(Memory& memory, int row, std::integer_sequence<int, In...>) {
  constexpr plan::step_kind kind = Stages::planned.steps[Step].kind;
  call_kernel_row<Stages, kind, Description, Shared, Simd>(row, row_address<Stages, operand_out<Stages, Step>>(memory, row),
                                                           row_address<Stages, operand_in<Stages, Step, In>>(memory, row)...);
}

}  // namespace detail
}  // namespace inlay::emit
