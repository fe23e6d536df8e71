/// Shapes, strides and axes as values.
#pragma once

namespace inlay {

inline constexpr int max_rank = 8;

/// The extents of a tensor, outermost first. Rank 0 is a scalar.
struct shape {
  int rank = 0;
  int extent[max_rank]{};

  constexpr int operator[](int axis) const { return extent[axis]; }
  constexpr int& operator[](int axis) { return extent[axis]; }
  /// Of more elements than a tensor may have (2^31) it gives a number that is too large, too.
  constexpr long long count() const {
    long long product = 1;
    for (int i = 0; i < rank; ++i) {
      product *= extent[i];
      if (product > 0x7fffffff) product = 0x80000000;
    }
    return product;
  }
  constexpr int size() const { return static_cast<int>(count()); }
  constexpr void append(int value) { extent[rank++] = value; }
  friend constexpr bool operator==(const shape& left, const shape& right) {
    if (left.rank != right.rank) return false;
    for (int i = 0; i < left.rank; ++i)
      if (left.extent[i] != right.extent[i]) return false;
    return true;
  }
};

template <class... Extents> constexpr shape make_shape(Extents... extents) {
  return shape{static_cast<int>(sizeof...(extents)), {static_cast<int>(extents)...}};
}

/// Distances in elements between neighbours along each axis.
struct strides {
  int rank = 0;
  int step[max_rank]{};

  constexpr int operator[](int axis) const { return step[axis]; }
  constexpr int& operator[](int axis) { return step[axis]; }
  friend constexpr bool operator==(const strides&, const strides&) = default;
};

/// Row-major strides without gaps (C order).
constexpr strides dense_strides(const shape& extents) {
  strides result{extents.rank, {}};
  int step = 1;
  for (int i = extents.rank - 1; i >= 0; --i) {
    result[i] = step;
    step *= extents[i];
  }
  return result;
}

/// Strides of the channels-last order (N, spatial..., C) of a tensor whose axes are (N, C, spatial...). Ranks below 3 are dense.
constexpr strides channels_last_strides(const shape& extents) {
  if (extents.rank < 3) return dense_strides(extents);
  strides result{extents.rank, {}};
  int step = extents[1];
  result[1] = 1;
  for (int i = extents.rank - 1; i >= 2; --i) {
    result[i] = step;
    step *= extents[i];
  }
  result[0] = step;
  return result;
}

/// Whether two layouts of the same extents put each element at the same place (axes of extent 1 do not matter).
constexpr bool same_layout(const shape& extents, const strides& left, const strides& right) {
  for (int i = 0; i < extents.rank; ++i)
    if (extents[i] != 1 && left[i] != right[i]) return false;
  return true;
}

/// The axis counted from the front; negative axes count from the back.
constexpr int normalized_axis(int axis, int rank) { return axis < 0 ? axis + rank : axis; }

/// Whether two shapes broadcast together (NumPy's rule: aligned at the last axis, extents equal or 1).
constexpr bool broadcastable(const shape& left, const shape& right) {
  for (int i = 1; i <= left.rank && i <= right.rank; ++i) {
    const int a = left[left.rank - i], b = right[right.rank - i];
    if (a != b && a != 1 && b != 1) return false;
  }
  return true;
}

/// The shape both operands broadcast to; they must be `broadcastable`.
constexpr shape broadcast_shape(const shape& left, const shape& right) {
  shape result{left.rank > right.rank ? left.rank : right.rank, {}};
  for (int i = 1; i <= result.rank; ++i) {
    const int a = i <= left.rank ? left[left.rank - i] : 1;
    const int b = i <= right.rank ? right[right.rank - i] : 1;
    result[result.rank - i] = a == 1 ? b : a;
  }
  return result;
}

/// Steps through all indices of a shape in row-major order: `do { ... } while (advance(index, extents));`
constexpr bool advance(int (&index)[max_rank], const shape& extents) {
  for (int axis = extents.rank - 1; axis >= 0; --axis) {
    if (++index[axis] < extents[axis]) return true;
    index[axis] = 0;
  }
  return false;
}

}  // namespace inlay
