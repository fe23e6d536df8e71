/// One spatial axis of a convolution or pooling: which input each tap of each output reads, and how a row of outputs is cut into tiles.
#pragma once

#include <inlay/core/config.hpp>

namespace inlay::kernel {

/// Outputs first, first + step, ... (`count` of them) that use the same taps: output q and tap t read input q * in_step + offset +
/// t * offset_step, if there is one, with weight tap + t * tap_step. Ordinary windows have one phase; a transposed convolution has
/// `stride` of them.
struct axis_phase {
  int in_extent = 1;
  int first = 0;
  int step = 1;
  int count = 0;
  int in_step = 1;
  int taps = 0;
  int tap = 0;
  int tap_step = 1;
  int offset = 0;
  int offset_step = 1;

  constexpr int base(int output) const { return output * in_step + offset; }
  /// The taps [first_tap, end_tap) read inputs that are there.
  constexpr int first_tap(int output) const {
    const int missing = -base(output);
    if (missing <= 0) return 0;
    const int result = (missing + offset_step - 1) / offset_step;
    return result < taps ? result : taps;
  }
  constexpr int end_tap(int output) const {
    const int room = in_extent - base(output);
    if (room <= 0) return 0;
    const int result = (room + offset_step - 1) / offset_step;
    return result < taps ? result : taps;
  }
  constexpr bool whole(int output) const { return first_tap(output) == 0 && end_tap(output) == taps; }
};

struct window_axis {
  int in_extent = 1;
  int out_extent = 1;
  int kernel = 1;
  int stride = 1;
  int dilation = 1;
  int pad = 0;
  bool transposed = false;
  int pad_after = 0;  ///< only where averages count padding

  /// Taps of a window at input `start` that an average counts: those before the end of the padding.
  constexpr int counted_taps(int start) const {
    const int room = in_extent + pad_after - start;
    const int result = room <= 0 ? 0 : (room + dilation - 1) / dilation;
    return result < kernel ? result : kernel;
  }
  constexpr int phases() const { return transposed ? (stride < out_extent ? stride : out_extent) : 1; }
  constexpr axis_phase phase(int number) const {
    axis_phase result{.in_extent = in_extent};
    if (!transposed) {
      result.count = out_extent;
      result.in_step = stride;
      result.taps = kernel;
      result.offset = -pad;
      result.offset_step = dilation;
      return result;
    }
    result.first = number;
    result.step = stride;
    result.count = (out_extent - number + stride - 1) / stride;
    // Tap k serves output o if stride divides o + pad - k * dilation; with growing k the input goes down, so the last tap comes first.
    int period = 1;
    while (period * dilation % stride != 0) ++period;
    result.tap_step = -period;
    result.offset_step = period * dilation / stride;
    for (int k = 0; k < kernel; ++k) {
      if ((number + pad - k * dilation) % stride != 0) continue;
      ++result.taps;
      result.tap = k;
      result.offset = (number + pad - k * dilation) / stride;
    }
    return result;
  }
};

/// A row of outputs in tiles of at most `pixels`, of two sizes that differ by one, the larger ones first. Tiles [left, right) read no
/// padding; the others are compiled for their place. If there are too many of those, the row is cut into segments of equal taps instead.
struct row_split {
  int tiles = 0;
  int larger = 0;
  int larger_tiles = 0;
  int left = 0;
  int right = 0;
  bool segmented = false;

  constexpr int start(int tile) const { return tile * larger - (tile > larger_tiles ? tile - larger_tiles : 0); }
  constexpr int size(int tile) const { return tile < larger_tiles ? larger : larger - 1; }
};

/// `cost`: instructions per tap and pixel.
constexpr row_split split_row(const axis_phase& phase, int pixels, int cost) {
  row_split result;
  result.tiles = (phase.count + pixels - 1) / pixels;
  result.larger = (phase.count + result.tiles - 1) / result.tiles;
  result.larger_tiles = phase.count - result.tiles * (result.larger - 1);
  const auto whole = [&](int tile) {
    const int first = result.start(tile);
    return phase.whole(first) && phase.whole(first + result.size(tile) - 1);
  };
  while (result.left < result.tiles && !whole(result.left)) ++result.left;
  result.right = result.tiles;
  while (result.right > result.left && !whole(result.right - 1)) --result.right;
  const int borders = result.left + result.tiles - result.right;
  result.segmented = borders > 4 || borders * phase.taps * result.larger * cost > (INLAY_SCALAR_CORE ? 60 : 800);
  if (INLAY_SCALAR_CORE && result.segmented) result.larger = pixels < phase.count ? pixels : phase.count;  // chosen for the outputs inside
  return result;
}

/// Outputs [start[i], start[i + 1]) of a row read the same taps.
template <int Capacity> struct row_segments {
  int count = 0;
  int start[Capacity + 1]{};
};
template <int Capacity> constexpr row_segments<Capacity> segments_of(const axis_phase& phase) {
  row_segments<Capacity> result;
  for (int q = 0; q < phase.count; ++q)
    if (q == 0 || phase.first_tap(q) != phase.first_tap(q - 1) || phase.end_tap(q) != phase.end_tap(q - 1)) result.start[result.count++] = q;
  result.start[result.count] = phase.count;
  return result;
}

}  // namespace inlay::kernel
