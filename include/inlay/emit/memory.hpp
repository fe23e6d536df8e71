/// Memory of one run: bytes when the network runs, typed arrays when the compiler runs it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <tuple>

#include <inlay/emit/stages.hpp>

namespace inlay::emit {

/// An arena in two regions: what the plan has below `FastBytes` is in the fast one. Offsets are known to the compiler, and so is the region.
template <std::size_t FastBytes> struct parted_arena {
  std::byte* fast;
  std::byte* slow;

  INLAY_ALWAYS_INLINE friend std::byte* operator+(const parted_arena& arena, std::size_t offset) {
    return offset < FastBytes ? arena.fast + offset : arena.slow + (offset - FastBytes);
  }
};

/// The arena and what was prepared as bytes, and the caller's inputs and outputs.
template <class Inputs, class Outputs, class Arena = std::byte*> struct run_time_memory {
  static constexpr bool in_compiler = false;
  Arena arena;
  Inputs inputs;
  Outputs outputs;
  std::byte* prepared = nullptr;  ///< written by the preparation, read by runs

  template <class Element> INLAY_ALWAYS_INLINE Element* at(std::size_t byte_offset) const { return reinterpret_cast<Element*>(arena + byte_offset); }
  template <class Element> INLAY_ALWAYS_INLINE Element* at_prepared(std::size_t byte_offset) const {
    return reinterpret_cast<Element*>(prepared + byte_offset);
  }
};

namespace detail {
template <class... Elements> struct lists_of {
  using elements = std::tuple<list<Elements>...>;
  using arrays = std::tuple<list<list<Elements>>...>;
};
using typed_lists = lists_of<float, double, bool, std::int8_t, std::uint8_t, std::int16_t, std::uint16_t, std::int32_t, std::uint32_t, std::int64_t,
                             std::uint64_t, float16, bfloat16>;
}  // namespace detail

/// One array for each element type, each as long as the arena (and likewise for what was prepared): constant expressions cannot read one object
/// as another.
template <std::size_t Bytes, std::size_t PreparedBytes, class Inputs, class Outputs> struct compiler_memory {
  static constexpr bool in_compiler = true;
  using elements = detail::typed_lists::elements;
  Inputs inputs;
  Outputs outputs;
  elements arenas{};
  elements prepared{};
  detail::typed_lists::arrays weights{};

  template <class Element> constexpr Element* at(std::size_t byte_offset) { return element_at<Bytes, Element>(arenas, byte_offset); }
  template <class Element> constexpr Element* at_prepared(std::size_t byte_offset) {
    return element_at<PreparedBytes, Element>(prepared, byte_offset);
  }
  template <std::size_t Size, class Element> static constexpr Element* element_at(elements& all, std::size_t byte_offset) {
    list<Element>& array = std::get<list<Element>>(all);
    if (array.empty()) array.resize(static_cast<int>(Size / sizeof(Element)) + 1);
    return array.data() + byte_offset / sizeof(Element);
  }
  /// Packed weights as one array: constant expressions may not step from one block to the next. (Made when they are asked for. A constexpr
  /// variable for each layer would be evaluated for networks, too, that only run in the program: 40 residual blocks compiled in 19 s, not 8.)
  template <class Packed> constexpr auto* flat(const Packed& source) {
    using element = std::remove_cvref_t<decltype(source.blocks[0].lane[0])>;
    list<element> array;
    for (const auto& block : source.blocks)
      for (const element& each : block.lane) array.push_back(each);
    list<list<element>>& kept = std::get<list<list<element>>>(weights);
    kept.push_back({});
    kept.back() = static_cast<list<element>&&>(array);
    return static_cast<const element*>(kept.back().data());
  }
};

/// The address of an operand. `Operand::value` is a plan::operand.
template <class Stages, class Operand, class Memory> INLAY_ALWAYS_INLINE constexpr auto* address(Memory& memory) {
  constexpr plan::operand what = Operand::value;
  using element = element_of<what.type>;
  if constexpr (what.where == plan::operand::place::arena) {
    constexpr std::size_t offset = Stages::planned.buffers[what.index].offset;
    return memory.template at<element>(offset) + what.offset;
  } else if constexpr (what.where == plan::operand::place::prepared) {
    constexpr std::size_t offset = Stages::planned.buffers[what.index].offset;
    return memory.template at_prepared<element>(offset) + what.offset;
  } else if constexpr (what.where == plan::operand::place::input) {
    return std::get<what.index>(memory.inputs) + what.offset;
  } else if constexpr (what.where == plan::operand::place::output) {
    return std::get<what.index>(memory.outputs) + what.offset;
  } else if constexpr (what.where == plan::operand::place::weights) {
    if constexpr (Memory::in_compiler) return memory.flat(packed<Stages, what.index>);
    else return reinterpret_cast<const element*>(&packed<Stages, what.index>);
  } else {
    static_assert(what.where == plan::operand::place::constant);
    constexpr constant_source source = Stages::planned.constants[what.index].source;
    if constexpr (source.where == constant_source::place::memory && source.bytes == nullptr)
      return plan::typed_memory<element>(source) + what.offset;
    else return static_cast<const element*>(computed_constant<Stages, what.index>.data) + what.offset;
  }
}

}  // namespace inlay::emit
