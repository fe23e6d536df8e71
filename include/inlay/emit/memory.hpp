/// Memory of one run: bytes when the network runs, typed arrays when the compiler runs it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <tuple>

#include <inlay/emit/stages.hpp>

namespace inlay::emit {

/// The arena as bytes, and the caller's inputs and outputs.
template <class Inputs, class Outputs> struct run_time_memory {
  static constexpr bool in_compiler = false;
  std::byte* arena;
  Inputs inputs;
  Outputs outputs;

  template <class Element> INLAY_ALWAYS_INLINE Element* at(std::size_t byte_offset) const { return reinterpret_cast<Element*>(arena + byte_offset); }
};

/// One array for each element type, each as long as the arena: constant expressions cannot read one object as another.
template <std::size_t Bytes, class Inputs, class Outputs> struct compiler_memory {
  static constexpr bool in_compiler = true;
  Inputs inputs;
  Outputs outputs;
  list<float> f32{};
  list<double> f64{};
  list<bool> boolean{};
  list<std::int32_t> i32{};
  list<std::int64_t> i64{};

  template <class Element> constexpr Element* at(std::size_t byte_offset) {
    const auto from = [&](auto& array) {
      if (array.empty()) array.resize(static_cast<int>(Bytes / sizeof(Element)) + 1);
      return array.data() + byte_offset / sizeof(Element);
    };
    constexpr dtype type = dtype_of<Element>;
    if constexpr (type == dtype::f32) return from(f32);
    else if constexpr (type == dtype::f64) return from(f64);
    else if constexpr (type == dtype::boolean) return from(boolean);
    else if constexpr (type == dtype::i32) return from(i32);
    else return from(i64);
  }
};

/// The address of an operand. `Operand::value` is a plan::operand.
template <class Stages, class Operand, class Memory> INLAY_ALWAYS_INLINE constexpr auto* address(Memory& memory) {
  constexpr plan::operand what = Operand::value;
  using element = element_of<what.type>;
  if constexpr (what.where == plan::operand::place::arena) {
    constexpr std::size_t offset = Stages::planned.buffers[what.index].offset;
    return memory.template at<element>(offset) + what.offset;
  } else if constexpr (what.where == plan::operand::place::input) {
    return std::get<what.index>(memory.inputs) + what.offset;
  } else if constexpr (what.where == plan::operand::place::output) {
    return std::get<what.index>(memory.outputs) + what.offset;
  } else if constexpr (what.where == plan::operand::place::weights) {
    if constexpr (Memory::in_compiler) return static_cast<const element*>(flat_weights<Stages, what.index>.data);
    else return reinterpret_cast<const element*>(&packed<Stages, what.index>);
  } else {
    static_assert(what.where == plan::operand::place::constant);
    constexpr constant_source source = Stages::planned.constants[what.index].source;
    if constexpr (source.where == constant_source::place::memory) return plan::detail::typed_memory<element>(source) + what.offset;
    else return static_cast<const element*>(computed_constant<Stages, what.index>.data) + what.offset;
  }
}

}  // namespace inlay::emit
