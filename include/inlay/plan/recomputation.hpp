/// What it costs to compute a value in each of its readers, compared with a trip through memory.
#pragma once

#include <inlay/plan/regions.hpp>
#include <inlay/plan/tiles.hpp>

namespace inlay::plan {

/// Unit: one instruction on a vector register, of which two start in a cycle. Measured on Zen 4 with g++ 12 for a relu (0.15 ns each): a pass over
/// memory takes 7 of them per vector beside its arithmetic, in the first and second level cache alike. In matrix products, dense convolutions and
/// pools each instruction costs its time, as they compete for the units that multiply and compare. Depthwise convolutions wait for their loads
/// and hide three of four (3x3, 44 channels 14x14: 0.03 us of 1.4, for a pass of 0.59; 5x5: 0.09 of 3.4).
inline constexpr int pass_cost = 7;

/// Instructions of a map; the others are not cheap. Divisions take the divider for several cycles.
constexpr int instructions_of(const node& value) {
  return value.function == scalar_function::divide || value.function == scalar_function::reciprocal ? 8 : 1;
}

/// Whether a value, or what it is a view of, is kept in memory for its readers. `inputs_kept`: the caller keeps those of the network.
constexpr bool takes_memory(const graph& source, node_id id, bool inputs_kept) {
  while (facts(source[id].kind).view) id = source.operand(id, 0);
  return source[id].kind != op::constant && (source[id].kind != op::input || !inputs_kept);
}
/// Whether it leaves out elements of what it is a view of.
constexpr bool has_gaps(const graph& source, node_id id) {
  for (; facts(source[id].kind).view; id = source.operand(id, 0)) {
    if (source[id].kind != op::slice) continue;
    for (int i = 0; i < source[id].extents.rank; ++i)
      if (source[id].amount[i] != 1) return true;
  }
  return false;
}

namespace detail {

/// How many times a matrix product applies its prologue to a vector register: each row broadcasts elements for each block of columns.
constexpr long long product_evaluations(long long factors, int rows, int columns, const target& machine, int element_bytes) {
  const tile shape_of_tile = product_tile(rows, columns, machine, element_bytes);
  const int width = shape_of_tile.lanes * shape_of_tile.vectors;
  return factors * ((columns + width - 1) / width);
}

}  // namespace detail

/// How often the kernel of an anchor applies a prologue to a vector register.
constexpr long long prologue_evaluations(const graph& source, node_id anchor, const target& machine) {
  const node& root = source[anchor];
  const shape& in = source.source(anchor, 0).extents;
  const int bytes = static_cast<int>(facts(root.type).bytes);
  const long long lanes = machine.lanes(facts(root.type).bytes);
  if (root.kind == op::contract) {
    const int rows = root.extents[root.extents.rank - 2], columns = root.extents[root.extents.rank - 1];
    if (columns == 0 || rows == 0) return 0;
    const int k = in[root.transpose_a ? in.rank - 2 : in.rank - 1];
    return detail::product_evaluations(root.extents.count() / columns * k, rows, columns, machine, bytes);
  }
  const window& geometry = root.geometry;
  long long taps = 1;
  for (int i = 0; i < geometry.rank; ++i) taps *= geometry.kernel[i];
  const long long positions = root.transposed ? in.count() : root.extents.count();
  if (root.kind == op::window_reduce) return (positions * taps + lanes - 1) / lanes;
  const int inputs = in[1] / root.groups, outputs = root.extents[1] / root.groups;
  const int width = root.extents[root.extents.rank - 1];
  if (inputs == 1 && root.groups > 1) {
    const int along = geometry.kernel[geometry.rank - 1];  // a row of about 8 pixels shares its inputs
    const long long loads = root.transposed ? positions * taps : positions * (taps / along) * (7 + along) / 8;
    return (loads / 4 + lanes - 1) / lanes;
  }
  const long long factors = root.transposed ? positions * taps : positions / root.extents[1] * taps * in[1];
  return detail::product_evaluations(factors, width < 2 ? 2 : width, outputs, machine, bytes);
}

}  // namespace inlay::plan
