/// The one place where each weight is touched: decode, scale, convert and reorder in one pass over the packed array.
#pragma once

#include <inlay/plan/step.hpp>

namespace inlay::plan {

/// Packed weights as blocks: what one register block reads together is stored by one assignment, which compilers evaluate three
/// times faster than element by element.
template <class Element, int Block, int Blocks> struct packed_array {
  struct block {
    Element lane[Block];
  };
  alignas(64) block blocks[Blocks > 0 ? Blocks : 1]{};
};

namespace detail {

/// The user's elements of a constant in memory.
template <element Element> constexpr const Element* typed_memory(const constant_source& source) {
  constexpr dtype type = dtype_of<Element>;
  if constexpr (type == dtype::f32) return source.f32;
  else if constexpr (type == dtype::f64) return source.f64;
  else if constexpr (type == dtype::boolean) return source.boolean;
  else if constexpr (type == dtype::i32) return source.i32;
  else return source.i64;
}

constexpr double scale_element(const constant_source& source, dtype type, const double* pool, int position) {
  if (source.where == constant_source::place::splat) return source.value;
  if (source.where == constant_source::place::pool) return pool[source.pool_begin + position];
  return type == dtype::f64 ? source.f64[position] : static_cast<double>(source.f32[position]);
}

}  // namespace detail

/// `pool` holds the elements that the compiler computed (plan::pool).
template <class Element, int Block, int Blocks>
constexpr packed_array<Element, Block, Blocks> pack_weights(const packed_weights& what, const double* pool) {
  packed_array<Element, Block, Blocks> result;
  using block = typename packed_array<Element, Block, Blocks>::block;
  const packed_layout& layout = what.layout;
  const Element* memory = what.source.where == constant_source::place::memory ? detail::typed_memory<Element>(what.source) : nullptr;
  const int blocks = layout.blocks();
  int at = 0;
  // One block: `count` outputs from `first` on, of one group, tap and input.
  const auto fill = [&](int first, int from, int scale_from) {
    const int count = layout.outputs - first < Block ? layout.outputs - first : Block;
    block next{};
    for (int lane = 0; lane < count; ++lane) {
      const int position = from + (first + lane) * what.output.step;
      if (memory != nullptr && !what.scaled) {
        next.lane[lane] = memory[position];
        continue;
      }
      double value = memory != nullptr ? static_cast<double>(memory[position]) : detail::scale_element(what.source, what.type, pool, position);
      if (what.scaled) value *= detail::scale_element(what.scale, what.scale_type, pool, scale_from + (first + lane) * what.output.scale_step);
      next.lane[lane] = static_cast<Element>(value);
    }
    result.blocks[at++] = next;
  };
  const auto each_tap = [&](int from, int scale_from, const auto& body) {
    for (int i = 0; i < what.tap[0].extent; ++i)
      for (int k = 0; k < what.tap[1].extent; ++k)
        for (int l = 0; l < what.tap[2].extent; ++l)
          body(from + i * what.tap[0].step + k * what.tap[1].step + l * what.tap[2].step,
               scale_from + i * what.tap[0].scale_step + k * what.tap[1].scale_step + l * what.tap[2].scale_step);
  };
  const auto each_input = [&](int from, int scale_from, const auto& body) {
    for (int i = 0; i < what.input[0].extent; ++i)
      for (int k = 0; k < what.input[1].extent; ++k)
        for (int l = 0; l < what.input[2].extent; ++l)
          for (int m = 0; m < what.input[3].extent; ++m)
            body(from + i * what.input[0].step + k * what.input[1].step + l * what.input[2].step + m * what.input[3].step,
                 scale_from + i * what.input[0].scale_step + k * what.input[1].scale_step + l * what.input[2].scale_step + m * what.input[3].scale_step);
  };
  if (layout.depthwise) {
    each_tap(what.offset, what.scale_offset, [&](int from, int scale_from) {
      for (int b = 0; b < blocks; ++b) fill(b * Block, from, scale_from);
    });
    return result;
  }
  for (int g = 0; g < what.group.extent; ++g)
    for (int b = 0; b < blocks; ++b)
      each_tap(what.offset + g * what.group.step, what.scale_offset + g * what.group.scale_step, [&](int tap_from, int tap_scale) {
        each_input(tap_from, tap_scale, [&](int from, int scale_from) { fill(b * Block, from, scale_from); });
      });
  return result;
}

}  // namespace inlay::plan
