/// Movements of elements that are composites: flip, roll, diagonals, pixel shuffles, triangles.
#pragma once

#include <inlay/graph/composite/term.hpp>

namespace inlay::composite {

/// The order reversed along the axes whose bit is set.
constexpr term flip(term x, unsigned axes) {
  const shape extents = x.extents();
  int first[max_rank]{}, steps[max_rank]{};
  bool changes = false;
  for (int i = 0; i < extents.rank; ++i) {
    const bool reversed = (axes >> i & 1u) != 0 && extents[i] > 1;
    first[i] = reversed ? extents[i] - 1 : 0;
    steps[i] = reversed ? -1 : 1;
    changes = changes || reversed;
  }
  if (!changes) return x;
  return {x.target(), x.target().slice(x.id(), first, steps, extents)};
}

/// Elements moved by `shift` along an axis, around the end.
constexpr term roll(term x, int axis, int shift) {
  const int extent = x.extents()[axis];
  const int moved = (shift % extent + extent) % extent;
  if (moved == 0) return x;
  return concat(x.target(), {slice(x, axis, extent - moved, 1, moved).id(), slice(x, axis, 0, 1, extent - moved).id()}, axis);
}

/// The elements whose indices on axes a < b agree; they stay on axis a, and axis b is gone.
constexpr term diagonal(term x, int a, int b) {
  const shape extents = x.extents();
  const int extent = extents[a];
  // Both axes go to the end, where they are one axis of extent^2, and every (extent + 1)-th element is wanted.
  int order[max_rank]{}, back[max_rank]{};
  shape merged;
  int next = 0;
  for (int i = 0; i < extents.rank; ++i)
    if (i != a && i != b) {
      order[next++] = i;
      merged.append(extents[i]);
    }
  order[next] = a;
  order[next + 1] = b;
  merged.append(extent * extent);
  const term flat = slice(reshape(permute(x, order), merged), merged.rank - 1, 0, extent + 1, extent);
  for (int i = 0, rest = 0; i < extents.rank - 1; ++i) back[i] = i == a ? merged.rank - 1 : rest++;
  return permute(flat, back);
}

/// (..., C * r * r, H, W) to (..., C, H * r, W * r).
constexpr term pixel_shuffle(term x, int factor) {
  const shape from = x.extents();
  const int rank = from.rank, channels = from[rank - 3] / (factor * factor), height = from[rank - 2], width = from[rank - 1];
  int batch = 1;
  for (int i = 0; i < rank - 3; ++i) batch *= from[i];
  const term blocks = reshape(x, make_shape(batch, channels, factor, factor, height, width));
  shape to = from;
  to[rank - 3] = channels;
  to[rank - 2] = height * factor;
  to[rank - 1] = width * factor;
  return reshape(permute(blocks, {0, 1, 4, 2, 5, 3}), to);
}
/// (..., C, H * r, W * r) to (..., C * r * r, H, W).
constexpr term pixel_unshuffle(term x, int factor) {
  const shape from = x.extents();
  const int rank = from.rank, channels = from[rank - 3], height = from[rank - 2] / factor, width = from[rank - 1] / factor;
  int batch = 1;
  for (int i = 0; i < rank - 3; ++i) batch *= from[i];
  const term blocks = reshape(x, make_shape(batch, channels, height, factor, width, factor));
  shape to = from;
  to[rank - 3] = channels * factor * factor;
  to[rank - 2] = height;
  to[rank - 1] = width;
  return reshape(permute(blocks, {0, 1, 3, 5, 2, 4}), to);
}

/// 0, 1, 2, ..., each plus an offset, as a constant of an element type.
constexpr term counting(builder& target, dtype type, const shape& extents, int offset) {
  list<double> elements;
  elements.reserve(extents.size());
  for (int i = 0; i < extents.size(); ++i) elements.push_back(i + offset);
  return {target, target.computed(type, extents, elements)};
}
/// Truth values (rows, columns): column <= row + diagonal. They are a comparison of two vectors, not rows * columns constants.
constexpr term lower_triangle(builder& target, dtype type, int rows, int columns, int diagonal) {
  const term row = counting(target, type, make_shape(rows, 1), diagonal);
  const term column = counting(target, type, make_shape(columns), 0);
  return map(scalar_function::greater_equal, row, column);
}
/// x where it lies on or below a diagonal, 0 elsewhere.
constexpr term lower(term x, int diagonal) {
  const shape extents = x.extents();
  const term inside = lower_triangle(x.target(), x.type(), extents[extents.rank - 2], extents[extents.rank - 1], diagonal);
  return where(inside, x, x.number(0));
}
/// x where it lies on or above a diagonal, 0 elsewhere.
constexpr term upper(term x, int diagonal) {
  const shape extents = x.extents();
  const term below = lower_triangle(x.target(), x.type(), extents[extents.rank - 2], extents[extents.rank - 1], diagonal - 1);
  return where(below, x.number(0), x);
}

}  // namespace inlay::composite
