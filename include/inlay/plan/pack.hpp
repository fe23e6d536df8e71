/// The one place where each weight is touched: read, scaled, converted and put in order in one pass over the packed array.
#pragma once

#include <utility>

#include <inlay/core/winograd.hpp>
#include <inlay/plan/step.hpp>
#include <inlay/plan/stored_elements.hpp>
#include <inlay/plan/target.hpp>

namespace inlay::plan {

template <class Element, int Block> struct packed_block {
  Element lane[Block];
};

/// Packed weights as blocks: what one register block reads together is stored by one assignment, which compilers evaluate three
/// times faster than element by element.
template <class Element, int Block, int Blocks> struct packed_array {
  alignas(this_target().buffer_alignment) packed_block<Element, Block> blocks[Blocks > 0 ? Blocks : 1]{};
};

namespace detail {

/// Distances of all index combinations of some axes, outermost first, in the weights and in their scale.
struct weight_offsets {
  list<int> weight{0};
  list<int> scale{0};

  template <int Axes> constexpr explicit weight_offsets(const weight_axis (&axes)[Axes]) {
    for (const weight_axis& axis : axes) {
      if (axis.extent == 1) continue;
      list<int> inner_weight, inner_scale;
      for (int i = 0; i < weight.size(); ++i)
        for (int k = 0; k < axis.extent; ++k) {
          inner_weight.push_back(weight[i] + k * axis.step);
          inner_scale.push_back(scale[i] + k * axis.scale_step);
        }
      weight = static_cast<list<int>&&>(inner_weight);
      scale = static_cast<list<int>&&>(inner_scale);
    }
  }
  constexpr int size() const { return weight.size(); }
};

/// Writes blocks: `Block` outputs of one group, tap and input, as numbers of type Value.
template <int Block, class Value> class block_writer {
 public:
  constexpr block_writer(const packed_weights& what, const double* pool, bool in_memory) : what_(what), pool_(pool), in_memory_(in_memory) {}

  /// The block from output `first` on; `from` and `scale_from` are where output 0 stands.
  template <class Memory> constexpr packed_block<Value, Block> operator()(const Memory& memory, int first, int from, int scale_from) {
    const int count = what_.layout.outputs - first < Block ? what_.layout.outputs - first : Block;
    const int step = what_.output.step;
    int position = from + first * step;
    if (!in_memory_ || what_.scaled) find_factors(first, count, scale_from);
    if (in_memory_ && !several_groups_ && count == Block) return whole(memory, position, step, std::make_index_sequence<Block>{});
    packed_block<Value, Block> next{};
    if (several_groups_) {
      for (int lane = 0; lane < count; ++lane) {
        position = from + what_.place_of_output(first + lane);
        const double value = in_memory_ ? static_cast<double>(memory.element[position]) : stored_element(what_.source, what_.type, pool_, position);
        next.lane[lane] = static_cast<Value>(what_.scaled ? value * factor_[lane] : value);
      }
      return next;
    }
    // Plain loops over pointers: each weight passes here once, and a function call would cost as much as all of it.
    if (!in_memory_)
      for (int lane = 0; lane < count; ++lane, position += step)
        next.lane[lane] = static_cast<Value>(stored_element(what_.source, what_.type, pool_, position) * factor_[lane]);
    else if (what_.scaled)
      for (int lane = 0; lane < count; ++lane, position += step)
        next.lane[lane] = static_cast<Value>(static_cast<double>(memory.element[position]) * factor_[lane]);
    else
      for (int lane = 0; lane < count; ++lane, position += step) next.lane[lane] = static_cast<Value>(memory.element[position]);
    return next;
  }

 private:
  /// In one expression: g++ takes half the time of a loop.
  template <class Memory, std::size_t... Lane>
  constexpr packed_block<Value, Block> whole(const Memory& memory, int position, int step, std::index_sequence<Lane...>) const {
    if (what_.scaled)
      return {{static_cast<Value>(static_cast<double>(memory.element[position + static_cast<int>(Lane) * step]) * factor_[Lane])...}};
    return {{static_cast<Value>(memory.element[position + static_cast<int>(Lane) * step])...}};
  }
  /// Most scales differ between outputs only, so one block's serve the next.
  constexpr void find_factors(int first, int count, int scale_from) {
    if (known_ && scale_from == scale_from_ && first == first_) return;
    for (int lane = 0; lane < count; ++lane)
      factor_[lane] = what_.scaled ? stored_element(what_.scale, what_.scale_type, pool_, scale_from + what_.scale_of_output(first + lane)) : 1;
    known_ = true;
    scale_from_ = scale_from;
    first_ = first;
  }

  const packed_weights& what_;
  const double* pool_;
  bool in_memory_;
  double factor_[Block]{};
  bool several_groups_ = what_.layout.depthwise && what_.output.extent < what_.layout.outputs;
  bool known_ = false;
  int scale_from_ = 0;
  int first_ = 0;
};

/// Writes weights that cover the whole array. Element 0 is the one at `origin` in `memory`.
template <int Block, class Value, class Memory>
constexpr void write_whole(packed_block<Value, Block>* blocks, const packed_weights& what, const double* pool, const Memory& memory, int origin) {
  const weight_offsets taps(what.tap), inputs(what.input);
  const int count = what.layout.blocks();
  block_writer<Block, Value> write(what, pool, what.source.where == constant_source::place::memory);
  int at = 0;
  if (what.layout.depthwise) {
    for (int t = 0; t < taps.size(); ++t)
      for (int b = 0; b < count; ++b)
        blocks[at++] = write(memory, b * Block, origin + what.offset + taps.weight[t], what.scale_offset + taps.scale[t]);
    return;
  }
  for (int g = 0; g < what.group.extent; ++g)
    for (int b = 0; b < count; ++b)
      for (int t = 0; t < taps.size(); ++t) {
        const int from = origin + what.offset + g * what.group.step + taps.weight[t];
        const int scale_from = what.scale_offset + g * what.group.scale_step + taps.scale[t];
        for (int i = 0; i < inputs.size(); ++i) blocks[at++] = write(memory, b * Block, from + inputs.weight[i], scale_from + inputs.scale[i]);
      }
}

/// Most blocks of a unit matrix are zero.
constexpr bool any_diagonal(const packed_weights& part, int from, int count) {
  for (int k = 0; k < count; ++k)
    if (diagonal_element(part.source.columns, from + k * part.output.step) != 0) return true;
  return false;
}

/// Adds one part of a sum to the packed array. Element 0 is the one at `origin` in `memory`.
template <int Block, class Value, class Memory>
constexpr void add_part(packed_block<Value, Block>* blocks, const packed_layout& layout, const packed_weights& part, const double* pool,
                        const Memory& memory, int origin) {
  const weight_offsets taps(part.tap), inputs(part.input);
  const weight_axis numbered[] = {
      {part.tap[0].extent, part.tap_number[0]}, {part.tap[1].extent, part.tap_number[1]}, {part.tap[2].extent, part.tap_number[2]}};
  const weight_offsets tap_numbers(numbered);
  const bool in_memory = part.source.where == constant_source::place::memory;
  const bool diagonal = part.source.where == constant_source::place::diagonal;
  const int end = part.first_output + part.output.extent;
  for (int g = 0; g < part.group.extent; ++g)
    for (int first = part.first_output; first < end;) {
      const int block = first / Block, lane = first % Block, room = Block - lane, count = end - first < room ? end - first : room;
      const int output = part.offset + g * part.group.step + (first - part.first_output) * part.output.step;
      const int scale_output = part.scale_offset + g * part.group.scale_step + (first - part.first_output) * part.output.scale_step;
      double factor[Block]{};
      int factors_of = -1;  // most scales differ between outputs only
      for (int t = 0; t < taps.size(); ++t)
        for (int i = 0; i < inputs.size(); ++i) {
          const int at = layout.index(part.first_group + g, part.first_tap + tap_numbers.weight[t], part.first_input + i, block * Block) / Block;
          const int scale_from = scale_output + taps.scale[t] + inputs.scale[i];
          if (part.scaled && scale_from != factors_of)
            for (int k = 0; k < count; ++k) factor[k] = stored_element(part.scale, part.scale_type, pool, scale_from + k * part.output.scale_step);
          factors_of = scale_from;
          int from = output + taps.weight[t] + inputs.weight[i];
          if (diagonal && !any_diagonal(part, from, count)) continue;
          packed_block<Value, Block> next = blocks[at];
          for (int k = 0; k < count; ++k, from += part.output.step) {
            const double value = in_memory ? static_cast<double>(memory.element[origin + from]) : stored_element(part.source, part.type, pool, from);
            next.lane[lane + k] = static_cast<Value>(static_cast<double>(next.lane[lane + k]) + (part.scaled ? value * factor[k] : value));
          }
          blocks[at] = next;
        }
      first += count;
    }
}

/// All parts, as they were trained but for the order.
template <class Element, int Lines, int Block, class Value>
constexpr void write_parts(packed_block<Value, Block>* blocks, const packed_layout& layout, const packed_weights* first, const double* pool) {
  const bool partial = first->partial;
  if (!partial) with_elements<Element, Lines>(*first, [&](const auto& memory, int origin) { write_whole(blocks, *first, pool, memory, origin); });
  for (int i = partial ? 0 : 1; i < first->parts; ++i)
    with_elements<Element, Lines>(first[i], [&](const auto& memory, int origin) { add_part(blocks, layout, first[i], pool, memory, origin); });
}

/// The filters of one input and a block of outputs at each position: tap t of them stands at `from[t * tap_step]`.
template <class Element, int Block> constexpr void transform_block(int high, int wide, const packed_block<double, Block>* from, int tap_step,
                                                                   packed_block<Element, Block>* to, int position_step) {
  const int taps = (high == 1 ? 1 : 3) * (wide == 1 ? 1 : 3), positions = winograd::positions(high) * winograd::positions(wide);
  packed_block<Element, Block> next[36]{};
  for (int lane = 0; lane < Block; ++lane) {
    double filter[9]{}, transformed[36]{};
    for (int t = 0; t < taps; ++t) filter[t] = from[t * tap_step].lane[lane];
    winograd::transform_filter(high, wide, filter, transformed);
    for (int p = 0; p < positions; ++p) next[p].lane[lane] = static_cast<Element>(transformed[p]);
  }
  for (int p = 0; p < positions; ++p) to[p * position_step] = next[p];
}

/// Weights of a convolution by Winograd's transforms: summed and scaled in double, transformed in double, and then rounded.
template <int Lines, class Element, int Block>
constexpr void write_transformed(packed_block<Element, Block>* blocks, const packed_weights* first, const double* pool) {
  const bool one_axis = first->winograd[1] == 0;
  const int high = one_axis ? 1 : first->winograd[0], wide = one_axis ? first->winograd[0] : first->winograd[1];
  const packed_layout& positions = first->layout;
  packed_layout plain = positions;
  plain.taps = (high == 1 ? 1 : 3) * (wide == 1 ? 1 : 3);
  list<packed_block<double, Block>> trained = list<packed_block<double, Block>>::filled(plain.size() / Block);
  write_parts<Element, Lines>(trained.data(), plain, first, pool);
  for (int b = 0; b < plain.blocks(); ++b)
    for (int i = 0; i < plain.inputs; ++i)
      transform_block(high, wide, trained.data() + b * plain.taps * plain.inputs + i, plain.inputs, blocks + b * positions.taps * plain.inputs + i,
                      plain.inputs);
}

}  // namespace detail

/// Of `first` all parts are taken. `pool` holds the elements that the compiler computed (plan::pool); `Lines` is `lines_read(first)`.
template <class Element, int Block, int Blocks, int Lines>
constexpr packed_array<Element, Block, Blocks> pack_weights(const packed_weights* first, const double* pool) {
  packed_array<Element, Block, Blocks> result;
  const packed_weights& what = *first;
  if (what.winograd[0] > 0) detail::write_transformed<Lines>(result.blocks, first, pool);
  else detail::write_parts<Element, Lines>(result.blocks, what.layout, first, pool);
  return result;
}

}  // namespace inlay::plan
