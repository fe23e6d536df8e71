/// What convolutions and pools share: their settings, computed from operands and options.
#pragma once

#include <inlay/expression/axes.hpp>
#include <inlay/expression/map.hpp>

namespace inlay {

/// The input is (N, C, spatial...) or (C, spatial...).
template <int Rank, int SpatialAxes>
concept input_rank_fits = Rank == SpatialAxes + 1 || Rank == SpatialAxes + 2;
/// A window, dilation included, is not larger than the padded input along any axis.
template <int Window, int PaddedInput>
concept window_fits_input = Window <= PaddedInput;

namespace detail {

/// (N, C, spatial...) of an input that may lack N.
constexpr shape batched(const shape& x, int spatial_axes) {
  if (x.rank != spatial_axes + 1) return x;
  shape extents = make_shape(1);
  for (int i = 0; i < x.rank; ++i) extents.append(x[i]);
  return extents;
}
/// The result's extents without N where the input had none.
constexpr shape unbatched(const shape& y, bool had_batch) {
  if (had_batch) return y;
  shape extents;
  for (int i = 1; i < y.rank; ++i) extents.append(y[i]);
  return extents;
}

constexpr int reach(const window& geometry, int axis) { return geometry.dilation[axis] * (geometry.kernel[axis] - 1) + 1; }

/// Padding for which the result has ceil(in / stride) elements; the odd one goes after.
constexpr void pad_to_same(window& geometry, const shape& x) {
  for (int i = 0; i < geometry.rank; ++i) {
    const int in = x[i + 2], stride = geometry.stride[i];
    const int total = ((in + stride - 1) / stride - 1) * stride + reach(geometry, i) - in;
    geometry.pad_before[i] = total > 0 ? total / 2 : 0;
    geometry.pad_after[i] = total > 0 ? total - total / 2 : 0;
  }
}

/// Settings of a layer with this kernel; `x` is (N, C, spatial...).
template <class... Options> constexpr window_settings settings_of(const shape& x, const window& kernel) {
  window_settings settings{.geometry = kernel};
  apply_options<window_settings, Options...>(settings);
  if (settings.same_padding && x.rank == kernel.rank + 2) pad_to_same(settings.geometry, x);
  return settings;
}

/// The window and the padded input of the first axis where the window is the larger one; of axis 0 when there is none.
constexpr extent_pair window_and_input(const shape& x, const window& geometry) {
  extent_pair found;
  for (int i = geometry.rank - 1; i >= 0 && x.rank == geometry.rank + 2; --i) {
    const extent_pair here{reach(geometry, i), x[i + 2] + geometry.pad_before[i] + geometry.pad_after[i]};
    if (here.left > here.right || (i == 0 && found.left <= found.right)) found = here;
  }
  return found;
}

}  // namespace detail

}  // namespace inlay
