/// Adaptive pools: windows where the bins are equal, else one slice and one reduction for each bin.
#pragma once

#include <inlay/graph/composite/term.hpp>

namespace inlay::composite {

/// The mean (`how` sum) or the maximum over these axes.
constexpr term pool_axes(term x, reduction how, unsigned axes) { return how == reduction::sum ? mean(x, axes) : reduce(how, x, axes); }

/// Bin i of an axis runs from floor(i * in / out) to ceil((i + 1) * in / out).
constexpr term pool_bins(term x, reduction how, int axis, int out) {
  const int in = x.extents()[axis];
  list<node_id> bins;
  for (int i = 0; i < out; ++i) {
    const int begin = i * in / out, end = ((i + 1) * in + out - 1) / out;
    bins.push_back(pool_axes(slice(x, axis, begin, 1, end - begin), how, 1u << axis).id());
  }
  return concat(x.target(), bins, axis);
}

/// x (N, C, spatial...) to `extents`. Bins are rectangles, so axes are pooled one after the other.
constexpr term adaptive_pool(term x, reduction how, const shape& extents) {
  const shape from = x.extents();
  window geometry{.rank = from.rank - 2};
  shape windowed = from;
  bool whole = true, windows = false;
  for (int i = 2; i < from.rank; ++i) {
    whole = whole && extents[i] == 1;
    if (from[i] % extents[i] != 0 || from[i] == extents[i]) continue;
    geometry.kernel[i - 2] = geometry.stride[i - 2] = from[i] / extents[i];
    windowed[i] = extents[i];
    windows = true;
  }
  if (whole) return pool_axes(x, how, axes_from(2, from.rank));
  if (windows) x = {x.target(), x.target().window_reduce(x.id(), how, geometry, windowed, how == reduction::sum)};
  for (int i = 2; i < from.rank; ++i)
    if (windowed[i] != extents[i]) x = pool_bins(x, how, i, extents[i]);
  return x;
}

}  // namespace inlay::composite
