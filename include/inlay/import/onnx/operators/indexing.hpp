/// ONNX operators that choose elements by indices, which may be known only when the network runs.
#pragma once

#include <inlay/graph/composite/gather.hpp>
#include <inlay/import/onnx/operators/movement.hpp>
#include <inlay/import/onnx/operators/reduction.hpp>

namespace inlay::imports {

/// Indices as 32- or 64-bit integers, which is what a gather reads.
constexpr term as_indices(call& at, term indices) {
  if (indices.type() == dtype::i32 || indices.type() == dtype::i64) return indices;
  return {at.target(), at.target().cast(indices.id(), dtype::i64)};
}

constexpr void import_gather(call& at) {
  const int axis = at.axis(at.integer("axis", 0), at.rank(0));
  if (at.failed() || !at.require(at.rank(0) - 1 + at.rank(1) <= max_rank, "more than 8 dimensions")) return;
  const shape extents = infer::gather(at.extents(0), at.extents(1), axis);
  if (extents.count() == 0) return at.give(0, value_of_constant(at.type(0), extents, splat_of(0)));
  const term x = at.operand(0), indices = at.operand(1);
  if (at.failed()) return;
  if (at.constant(1) && at.extents(1).count() == 1) {
    // One known index is a slice, which costs nothing.
    const long long given = at.known_integers(1)[0], index = given < 0 ? given + at.extents(0)[axis] : given;
    if (!at.require(index >= 0 && index < at.extents(0)[axis], "its index is outside of its input")) return;
    return at.give(reshape(slice(x, axis, static_cast<int>(index), 1, 1), extents));
  }
  at.give(term(at.target(), at.target().gather(x.id(), as_indices(at, indices).id(), axis)));
}

constexpr void import_gather_elements(call& at) {
  const term x = at.operand(0), indices = at.operand(1);
  const int axis = at.axis(at.integer("axis", 0), x.extents().rank);
  if (at.failed() || !at.require(indices.extents().rank == x.extents().rank, "its indices have another rank than its input")) return;
  for (int i = 0; i < x.extents().rank; ++i)
    if (i != axis && !at.require(indices.extents()[i] <= x.extents()[i], "its indices are longer than its input")) return;
  long long offsets = 0;
  for (int i = 0; i < x.extents().rank; ++i) offsets += indices.extents()[i];
  if (at.few(offsets)) at.give(composite::gather_elements(x, as_indices(at, indices), axis));
}

/// The last axis of the indices counts along the first axes after the batch: they become one position each.
constexpr term row_positions(call& at, term indices, const shape& x, int batch_axes, int& rows, int& depth) {
  const int last = indices.extents().rank - 1;
  depth = indices.extents()[last];
  rows = 1;
  for (int i = 0; i < batch_axes + depth; ++i) rows *= x[i];
  term position = indices;
  for (int k = 0; k < depth; ++k) {
    const term each = slice(indices, last, k, 1, 1);
    const int extent = x[batch_axes + k];
    const term from_end = each + extent, negative = map(scalar_function::less, each, each.number(0));
    const term index = minimum(maximum(where(negative, from_end, each), 0), extent - 1);
    position = k == 0 ? index : position * extent + index;
  }
  (void)at;
  return position;
}

constexpr void import_gather_nd(call& at) {
  const term x = at.operand(0), indices = as_indices(at, at.operand(1));
  const shape from = x.extents(), index_extents = indices.extents();
  const long long batch_axes = at.integer("batch_dims", 0);
  const int last = index_extents.rank - 1;
  if (!at.require(index_extents.rank >= 1 && batch_axes >= 0 && batch_axes <= last && batch_axes + index_extents[last] <= from.rank,
                  "its indices do not fit its input"))
    return;
  const int batches = static_cast<int>(batch_axes);
  for (int i = 0; i < batches; ++i)
    if (!at.require(index_extents[i] == from[i], "its indices have other batches than its input")) return;
  int rows = 0, depth = 0;
  term position = row_positions(at, indices, from, batches, rows, depth);
  int batch = 1;
  for (int i = 0; i < batches; ++i) batch *= from[i];
  shape flat = make_shape(rows), result, positions;
  for (int i = batches + depth; i < from.rank; ++i) flat.append(from[i]);
  for (int i = 0; i < last; ++i) {
    result.append(index_extents[i]);
    positions.append(index_extents[i]);
  }
  position = reshape(position, positions);
  if (batch > 1) {
    list<double> offsets;
    if (!at.few(batch)) return;
    for (int i = 0; i < batch; ++i) offsets.push_back(static_cast<double>(i) * (rows / batch));
    shape along;
    for (int i = 0; i < positions.rank; ++i) along.append(i < batches ? positions[i] : 1);
    position = position + at.computed(position.type(), along, offsets);
  }
  if (!at.require(positions.rank + flat.rank - 1 <= max_rank, "more than 8 dimensions")) return;
  at.give(term(at.target(), at.target().gather(reshape(x, flat).id(), position.id(), 0)));
}

/// values[1] where the depth's index is the one asked for, else values[0].
constexpr void import_one_hot(call& at) {
  term indices = at.operand(0);
  const long long depth = at.known_integer(1, 0);
  if (at.failed() || !at.require(depth >= 1 && depth <= (1 << 20), "its depth is not positive or too large")) return;
  const int rank = indices.extents().rank + 1;
  if (!at.require(rank <= max_rank && at.extents(2).count() == 2, "more than 8 dimensions, or not two values")) return;
  const int axis = at.axis(at.integer("axis", -1), rank);
  if (at.failed()) return;
  if (indices.type() != dtype::i64) indices = {at.target(), at.target().cast(indices.id(), dtype::i64)};
  const int classes = static_cast<int>(depth);
  const term negative = map(scalar_function::less, indices, indices.number(0)), from_end = indices + classes;
  const term wrapped = where(negative, from_end, indices);
  shape spread, along = make_shape(classes);
  for (int i = 0, next = 0; i < rank; ++i) spread.append(i == axis ? 1 : wrapped.extents()[next++]);
  for (int i = axis + 1; i < rank; ++i) along.append(1);
  const term chosen = map(scalar_function::equal, reshape(wrapped, spread), composite::counting(at.target(), dtype::i64, along, 0));
  const term values = reshape(at.operand(2), make_shape(2));
  const term off = reshape(slice(values, 0, 0, 1, 1), {}), on = reshape(slice(values, 0, 1, 1, 1), {});
  at.give(where(chosen, on, off));
}

/// Each batch reversed up to its own length.
constexpr void import_reverse_sequence(call& at) {
  term x = at.operand(0), lengths = at.operand(1);
  const shape from = x.extents();
  const int time = at.axis(at.integer("time_axis", 0), from.rank), batch = at.axis(at.integer("batch_axis", 1), from.rank);
  if (at.failed() || !at.require(time != batch && lengths.extents().count() == from[batch], "its lengths are not one for each batch") ||
      !at.few(from.count()))
    return;
  const bool batch_first = batch < time;
  lengths = reshape(as_indices(at, lengths), batch_first ? make_shape(from[batch], 1) : make_shape(1, from[batch]));
  const term steps = composite::counting(at.target(), lengths.type(), batch_first ? make_shape(1, from[time]) : make_shape(from[time], 1), 0);
  const term mirrored = lengths - steps - 1;
  const term inside = map(scalar_function::less, steps, lengths);
  const term index = where(inside, mirrored, steps);  // over both axes, in their order
  shape spread;
  for (int i = 0; i < from.rank; ++i) spread.append(i == time || i == batch ? from[i] : 1);
  at.give(composite::gather_elements(x, broadcast(reshape(index, spread), from), time));
}

/// The positions whose condition holds; it must be known, as it decides the result's shape.
constexpr void import_compress(call& at) {
  term x = at.operand(0);
  const evaluated condition = at.known(1);
  if (at.failed()) return;
  int axis = 0;
  if (at.has_attribute("axis")) axis = at.axis(at.integer("axis", 0), x.extents().rank);
  else x = reshape(x, make_shape(x.extents().size()));
  list<double> positions;
  for (int i = 0; i < condition.size() && i < x.extents()[axis]; ++i)
    if (condition[i] != 0) positions.push_back(i);
  if (at.failed()) return;
  if (positions.empty()) {
    shape extents = x.extents();
    extents[axis] = 0;
    return at.give(0, value_of_constant(x.type(), extents, splat_of(0)));
  }
  at.give(taken_at(at, x, axis, positions));
}

/// Where a known tensor is not zero.
constexpr void import_non_zero(call& at) {
  const evaluated x = at.known(0);
  if (at.failed()) return;
  const int rank = x.extents.rank;
  list<double> found;
  int index[max_rank]{};
  list<list<double>> coordinates = list<list<double>>::filled(rank);
  for (int i = 0; i < x.size(); ++i, advance(index, x.extents))
    if (x[i] != 0)
      for (int k = 0; k < rank; ++k) coordinates[k].push_back(index[k]);
  for (const list<double>& each : coordinates)
    for (double number : each) found.push_back(number);
  at.give_known(0, dtype::i64, make_shape(rank, rank == 0 ? 0 : coordinates[0].size()), found);
}

inline constexpr operator_entry indexing_operators[] = {
    {"Gather", import_gather}, {"GatherElements", import_gather_elements}, {"GatherND", import_gather_nd}, {"OneHot", import_one_hot},
    {"ReverseSequence", import_reverse_sequence}, {"Compress", import_compress}, {"NonZero", import_non_zero},
};

}  // namespace inlay::imports
