/// Choices of single elements, as one gather from the flat operand.
#pragma once

#include <inlay/graph/composite/term.hpp>

namespace inlay::composite {

/// result[.., j, ..] = x[.., index[.., j, ..], ..]; `extents` are those of the indices and of the result. Negative indices count from the end.
constexpr term gather_elements(term x, const list<double>& indices, const shape& extents, int axis) {
  const shape from = x.extents();
  const strides step = dense_strides(from);
  list<double> positions;
  positions.reserve(indices.size());
  int at[max_rank]{}, next = 0;
  do {
    int position = 0;
    for (int i = 0; i < from.rank; ++i) {
      double index = i == axis ? indices[next] : at[i];
      if (index < 0) index += from[i];
      position += (index < 0 ? 0 : index < from[i] ? static_cast<int>(index) : from[i] - 1) * step[i];
    }
    positions.push_back(position);
    ++next;
  } while (advance(at, extents));
  builder& target = x.target();
  const term flat = reshape(x, make_shape(from.size()));
  return {target, target.gather(flat.id(), target.computed(dtype::i64, extents, positions), 0)};
}

/// The same for indices known only when the network runs. Indices out of range are moved to the nearest end.
constexpr term gather_elements(term x, term indices, int axis) {
  builder& target = x.target();
  const shape from = x.extents(), extents = indices.extents();
  const strides step = dense_strides(from);
  const term from_end = indices + from[axis];
  const term index = where(indices.number(0) > indices, from_end, indices);
  term position = minimum(maximum(index, 0), from[axis] - 1) * step[axis];
  for (int i = 0; i < from.rank; ++i) {
    if (i == axis || extents[i] == 1) continue;
    shape along = make_shape(extents[i]);
    list<double> offsets;
    for (int k = 0; k < extents[i]; ++k) offsets.push_back(k * step[i]);
    for (int k = i + 1; k < from.rank; ++k) along.append(1);
    position = position + term(target, target.computed(indices.type(), along, offsets));
  }
  const term flat = reshape(x, make_shape(from.size()));
  return {target, target.gather(flat.id(), position.id(), 0)};
}

}  // namespace inlay::composite
