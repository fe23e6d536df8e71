/// Reference evaluation of the operations that move elements: permute, broadcast, slice, concat, pad, gather.
#pragma once

#include <inlay/graph/evaluate_value.hpp>
#include <inlay/graph/node.hpp>
#include <inlay/graph/positions.hpp>

namespace inlay::detail {

/// What `move(to, from)` makes of the elements of x, and of 64-bit integers that are no doubles.
template <class Move> constexpr void move_elements(evaluated& result, const evaluated& x, const Move& move) {
  move(result.elements.data(), x.elements.data());
  if (x.wide.empty()) return;
  if (result.wide.empty()) result.wide = integers_of(result);
  move(result.wide.data(), x.wide.data());
}

/// Reads elements of x in the order of a cursor over the result.
constexpr evaluated read_strided(const node& value, const evaluated& x, const strides& step, int offset = 0) {
  evaluated result = filled(value.type, value.extents);
  const int count = result.size();
  move_elements(result, x, [&](auto* to, const auto* from) {
    cursor at(value.extents, step, offset);
    for (int i = 0; i < count; ++i, at.next()) to[i] = from[at.offset()];
  });
  return result;
}

constexpr evaluated evaluate_permute(const node& value, const evaluated& x) {
  const strides dense = dense_strides(x.extents);
  strides step{value.extents.rank, {}};
  for (int i = 0; i < step.rank; ++i) step[i] = dense[value.order[i]];
  return read_strided(value, x, step);
}

constexpr evaluated evaluate_broadcast(const node& value, const evaluated& x) {
  return read_strided(value, x, broadcast_strides(x.extents, value.extents));
}

constexpr evaluated evaluate_slice(const node& value, const evaluated& x) {
  strides step = dense_strides(x.extents);
  int first = 0;
  for (int i = 0; i < step.rank; ++i) {
    first += value.order[i] * step[i];
    step[i] *= value.amount[i];
  }
  return read_strided(value, x, step, first);
}

constexpr evaluated evaluate_concat(const node& value, const list<const evaluated*>& parts) {
  evaluated result = filled(value.type, value.extents);
  const strides step = dense_strides(value.extents);
  int first = 0;
  bool wide = false;
  for (const evaluated* part : parts) wide = wide || !part->wide.empty();
  if (wide) result.wide.resize(result.size());
  for (const evaluated* part : parts) {
    const auto place = [&](auto& to, const auto& from) {
      cursor at(part->extents, step, first);
      for (int i = 0; i < part->size(); ++i, at.next()) to[at.offset()] = from[i];
    };
    place(result.elements, part->elements);
    if (wide) place(result.wide, integers_of(*part));
    first += part->extents[value.axis] * step[value.axis];
  }
  return result;
}

constexpr evaluated evaluate_pad(const node& value, const evaluated& x) {
  evaluated result = filled(value.type, value.extents, held_by(value.type, value.pad_value));
  const strides step = dense_strides(x.extents);
  const int count = result.size();
  move_elements(result, x, [&](auto* to, const auto* from) {
    cursor at(value.extents, dense_strides(value.extents));
    for (int i = 0; i < count; ++i, at.next()) {
      int source = 0;
      for (int axis = 0; axis < step.rank && source >= 0; ++axis) {
        const int index = infer::padded_index(value.mode, at[axis] - value.order[axis], x.extents[axis]);
        source = index < 0 ? -1 : source + index * step[axis];
      }
      if (source >= 0) to[i] = from[source];
    }
  });
  return result;
}

/// y[before, j, after] = x[before, indices[j], after]. Negative indices count from the end; others outside go to the nearest end.
constexpr evaluated evaluate_gather(const node& value, const evaluated& x, const evaluated& indices) {
  evaluated result = filled(value.type, value.extents);
  const int extent = x.extents[value.axis];
  int before = 1, after = 1;
  for (int i = 0; i < value.axis; ++i) before *= x.extents[i];
  for (int i = value.axis + 1; i < x.extents.rank; ++i) after *= x.extents[i];
  move_elements(result, x, [&](auto* to, const auto* from) {
    int position = 0;
    for (int i = 0; i < before; ++i)
      for (int j = 0; j < indices.size(); ++j) {
        const double asked = indices[j] < 0 ? indices[j] + extent : indices[j];
        const int index = asked < 0 ? 0 : asked >= extent ? extent - 1 : static_cast<int>(asked);
        for (int k = 0; k < after; ++k) to[position++] = from[(i * extent + index) * after + k];
      }
  });
  return result;
}

}  // namespace inlay::detail
