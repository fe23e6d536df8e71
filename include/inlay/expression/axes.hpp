/// Axis options of reductions and softmax, as bit masks.
#pragma once

#include <inlay/expression/options.hpp>
#include <inlay/expression/result.hpp>

namespace inlay {

/// An axis counts from 0, or from -1 for the last.
template <int Axis, int Rank>
concept axis_is_in_range = Axis >= -Rank && Axis < Rank;

namespace detail {

/// The first axis that the rank does not have; -1 when there is none, or for rank 0 and no axes 0.
constexpr int odd_axis(const axis_settings& settings, int rank) {
  for (int i = 0; i < settings.count; ++i)
    if (settings.axis[i] < -rank || settings.axis[i] >= rank) return settings.axis[i];
  return -1;
}
/// Bit i for axis i; all of them when no axis is given.
constexpr unsigned axes_mask(const axis_settings& settings, int rank) {
  unsigned mask = settings.count == 0 ? (1u << rank) - 1u : 0;
  for (int i = 0; i < settings.count; ++i) mask |= 1u << normalized_axis(settings.axis[i], rank);
  return mask;
}

}  // namespace detail

}  // namespace inlay
