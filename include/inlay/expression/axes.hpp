/// Axis options of reductions and softmax, as bit masks.
#pragma once

#include <inlay/expression/options.hpp>
#include <inlay/expression/result.hpp>

namespace inlay {

/// An axis counts from 0, or from -1 for the last.
template <int Axis, int Rank>
concept axis_is_in_range = Axis >= -Rank && Axis < Rank;
template <int Rank>
concept has_an_axis = Rank >= 1;
/// The weights of linear are (outputs, inputs), those of embedding (entries, features).
template <int Rank>
concept weights_are_a_matrix = Rank == 2;
/// The last two axes are rows and columns.
template <int Rank>
concept operand_is_matrices = Rank >= 2;
/// The input is (N, C, spatial...).
template <int Rank>
concept input_has_spatial_axes = Rank >= 3;
template <int Groups, int Channels>
concept groups_divide_channels = Groups >= 1 && Channels % Groups == 0;
/// An extent is positive, or -1 to be inferred.
template <int Extent>
concept is_extent_or_inferred = Extent >= 1 || Extent == -1;
/// No axis is named twice.
template <int Named, int Distinct>
concept axes_are_distinct = Named == Distinct;

namespace detail {

/// The first axis that the rank does not have; when there is none, one that every rank has (rank 0 has no axis at all).
constexpr int odd_axis(const axis_settings& settings, int rank) {
  for (int i = 0; i < settings.count && i < max_rank; ++i)
    if (settings.axis[i] < -rank || settings.axis[i] >= rank) return settings.axis[i];
  return -1;
}
/// Bit i for axis i; all of them when no axis is given.
constexpr unsigned axes_mask(const axis_settings& settings, int rank) {
  unsigned mask = settings.count == 0 ? (1u << rank) - 1u : 0;
  for (int i = 0; i < settings.count && i < max_rank; ++i) {
    const int axis = normalized_axis(settings.axis[i], rank);
    if (axis >= 0 && axis < rank) mask |= 1u << axis;
  }
  return mask;
}
constexpr int bits_of(unsigned mask) {
  int count = 0;
  for (; mask != 0; mask &= mask - 1) ++count;
  return count;
}
/// The extents without the axes whose bit is set.
constexpr shape without_axes(const shape& x, unsigned axes) {
  shape extents;
  for (int i = 0; i < x.rank; ++i)
    if ((axes >> i & 1u) == 0) extents.append(x[i]);
  return extents;
}
template <int... Axes> constexpr axis_settings settings_of_axes() {
  axis_settings settings;
  axis_tag<Axes...>::set(settings);
  return settings;
}

}  // namespace detail

}  // namespace inlay
