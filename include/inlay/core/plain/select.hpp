/// Plain loops of their own kind: boxes that do not overlap, determinants, the bits of elements as another type.
#pragma once

#include <inlay/core/plain/sample.hpp>

namespace inlay::plain {

/// Boxes (N, boxes, 4), scores (N, classes, boxes), the most boxes of a class, the overlap and the score they need: rows (image, class, box) from the
/// highest score down; rows that there are not are -1. number[0] = 1: boxes are centre x, centre y, width, height, else two opposite corners.
template <class Out, class Box, class Score, class Most, class Overlap, class Threshold>
constexpr void non_max_suppression(const plain_description& d, Out* out, const Box* boxes, const Score* scores, const Most* most,
                                   const Overlap* overlap, const Threshold* threshold) {
  using real = real_of<Box>;
  const int images = d.in[0][0], count = d.in[0][1], classes = d.in[1][1], room = d.out[0], total = d.out.size();
  struct rectangle {
    real low[2], high[2];
    constexpr real area() const { return (high[0] - low[0]) * (high[1] - low[1]); }
  };
  const auto box_of = [&](int image, int number) {
    const Box* from = boxes + (image * count + number) * 4;
    rectangle box{};
    for (int i = 0; i < 2; ++i) {
      const real a = static_cast<real>(from[i]), b = static_cast<real>(from[i + 2]);
      if (d.with.number[0] != 0) {
        box.low[i] = a - b / 2;
        box.high[i] = a + b / 2;
      } else {
        box.low[i] = a < b ? a : b;
        box.high[i] = a < b ? b : a;
      }
    }
    return box;
  };
  const auto overlaps = [&](const rectangle& a, const rectangle& b) {
    real common = 1;
    for (int i = 0; i < 2; ++i) {
      const real low = a.low[i] > b.low[i] ? a.low[i] : b.low[i], high = a.high[i] < b.high[i] ? a.high[i] : b.high[i];
      common *= high > low ? high - low : real(0);
    }
    const real all = a.area() + b.area() - common;
    return common > 0 && common > static_cast<real>(overlap[0]) * all;
  };
  for (int i = 0; i < total; ++i) out[i] = Out(-1);
  int rows = 0;
  for (int image = 0; image < images; ++image)
    for (int kind = 0; kind < classes; ++kind) {
      const Score* score = scores + (image * classes + kind) * count;
      const int first = rows;
      int last = -1;
      while (rows < room && rows - first < static_cast<int>(most[0])) {
        int best = -1;
        for (int i = 0; i < count; ++i) {
          const bool after_last = last < 0 || score[i] < score[last] || (score[i] == score[last] && i > last);
          if (after_last && score[i] > static_cast<Score>(threshold[0]) && (best < 0 || score[i] > score[best])) best = i;
        }
        if (best < 0) break;
        last = best;
        const rectangle box = box_of(image, best);
        bool free = true;
        for (int row = first; row < rows && free; ++row) free = !overlaps(box, box_of(image, static_cast<int>(out[row * 3 + 2])));
        if (!free) continue;
        out[rows * 3] = static_cast<Out>(image);
        out[rows * 3 + 1] = static_cast<Out>(kind);
        out[rows * 3 + 2] = static_cast<Out>(best);
        ++rows;
      }
    }
}

/// x (..., n, n) gives (..., n * n + 1): the determinant, then what is left of the elimination (a loop has no memory of its own).
template <class Out, class In> constexpr void determinant(const plain_description& d, Out* out, const In* in) {
  using real = real_of<Out>;
  const int n = d.in[0][d.in[0].rank - 1], matrices = product(d.in[0], 0, d.in[0].rank - 2);
  for (int m = 0; m < matrices; ++m) {
    Out *const result = out + m * (n * n + 1), *const a = result + 1;
    for (int i = 0; i < n * n; ++i) a[i] = static_cast<Out>(in[m * n * n + i]);
    real value = 1;
    const auto magnitude = [&](int row, int column) {
      const real x = static_cast<real>(a[row * n + column]);
      return x < 0 ? -x : x;
    };
    for (int i = 0; i < n; ++i) {
      int pivot = i;
      for (int row = i + 1; row < n; ++row)
        if (magnitude(row, i) > magnitude(pivot, i)) pivot = row;
      if (pivot != i) {
        value = -value;
        for (int k = i; k < n; ++k) {
          const Out moved = a[i * n + k];
          a[i * n + k] = a[pivot * n + k];
          a[pivot * n + k] = moved;
        }
      }
      const real diagonal = static_cast<real>(a[i * n + i]);
      value = number::multiply(value, diagonal);
      if (diagonal == 0) break;
      for (int row = i + 1; row < n; ++row) {
        const real factor = static_cast<real>(a[row * n + i]) / diagonal;
        for (int k = i; k < n; ++k)
          a[row * n + k] = static_cast<Out>(number::plus_product(static_cast<real>(a[row * n + k]), -factor, static_cast<real>(a[i * n + k])));
      }
    }
    *result = static_cast<Out>(value);
  }
}

}  // namespace inlay::plain
