/// Pools whose windows follow from the extents of the result, and pools over whole images.
#pragma once

#include <inlay/expression/window.hpp>
#include <inlay/graph/composite/adaptive_pool.hpp>

namespace inlay {

/// One extent of the result for all spatial axes, or one for each.
template <int Values, int SpatialAxes>
concept result_has_one_extent_or_one_per_axis = Values == 1 || Values == SpatialAxes;

namespace detail {

/// (N, C, extents...) for an input that may lack N.
template <int SpatialAxes, int... Extents> constexpr shape adaptive_shape(const shape& input) {
  shape x = batched(input, SpatialAxes);
  int extents[3]{};
  spread<Extents...>(extents);
  for (int i = 0; i < SpatialAxes && x.rank == SpatialAxes + 2; ++i) x[i + 2] = extents[i];
  return x;
}

constexpr composite::term adaptive_pool(const char* label, composite::term x, reduction how, const shape& batched_extents, const shape& extents) {
  const scope_guard scope(x.target(), label);
  const composite::term image = composite::reshape(x, batched(x.extents(), batched_extents.rank - 2));
  return composite::reshape(composite::adaptive_pool(image, how, batched_extents), extents);
}
constexpr shape pooled_to_one(shape x) {
  for (int i = 2; i < x.rank; ++i) x[i] = 1;
  return x;
}

}  // namespace detail

/// The mean of each bin of x (N, C, L) or (C, L),
/// `adaptive_avg_pool1d<4>(x)`: bin i runs from floor(i * in / out) to ceil((i + 1) * in / out).
template <int... Extents, floating_expression Input, int Rank = rank_of<Input>, int Values = sizeof...(Extents)>
  requires(is_positive<Extents> && ...) && input_rank_fits<Rank, 1> && result_has_one_extent_or_one_per_axis<Values, 1>
constexpr auto adaptive_avg_pool1d(const Input& x) {
  constexpr shape batched = detail::adaptive_shape<1, Extents...>(extents_of<Input>);
  constexpr shape extents = detail::unbatched(batched, Rank == 3);
  return detail::result<element_type_of<Input>, extents>(
      detail::adaptive_pool("adaptive_avg_pool1d", detail::term_of(x), reduction::sum, batched, extents));
}

/// The mean of each bin of x (N, C, H, W) or (C, H, W),
/// `adaptive_avg_pool2d<7, 5>(x)`: bin i runs from floor(i * in / out) to ceil((i + 1) * in / out).
template <int... Extents, floating_expression Input, int Rank = rank_of<Input>, int Values = sizeof...(Extents)>
  requires(is_positive<Extents> && ...) && input_rank_fits<Rank, 2> && result_has_one_extent_or_one_per_axis<Values, 2>
constexpr auto adaptive_avg_pool2d(const Input& x) {
  constexpr shape batched = detail::adaptive_shape<2, Extents...>(extents_of<Input>);
  constexpr shape extents = detail::unbatched(batched, Rank == 4);
  return detail::result<element_type_of<Input>, extents>(
      detail::adaptive_pool("adaptive_avg_pool2d", detail::term_of(x), reduction::sum, batched, extents));
}

/// The mean of each bin of x (N, C, D, H, W) or (C, D, H, W),
/// `adaptive_avg_pool3d<2, 4, 4>(x)`: bin i runs from floor(i * in / out) to ceil((i + 1) * in / out).
template <int... Extents, floating_expression Input, int Rank = rank_of<Input>, int Values = sizeof...(Extents)>
  requires(is_positive<Extents> && ...) && input_rank_fits<Rank, 3> && result_has_one_extent_or_one_per_axis<Values, 3>
constexpr auto adaptive_avg_pool3d(const Input& x) {
  constexpr shape batched = detail::adaptive_shape<3, Extents...>(extents_of<Input>);
  constexpr shape extents = detail::unbatched(batched, Rank == 5);
  return detail::result<element_type_of<Input>, extents>(
      detail::adaptive_pool("adaptive_avg_pool3d", detail::term_of(x), reduction::sum, batched, extents));
}

/// The largest element of each bin of x (N, C, L) or (C, L),
/// `adaptive_max_pool1d<4>(x)`: bin i runs from floor(i * in / out) to ceil((i + 1) * in / out).
template <int... Extents, floating_expression Input, int Rank = rank_of<Input>, int Values = sizeof...(Extents)>
  requires(is_positive<Extents> && ...) && input_rank_fits<Rank, 1> && result_has_one_extent_or_one_per_axis<Values, 1>
constexpr auto adaptive_max_pool1d(const Input& x) {
  constexpr shape batched = detail::adaptive_shape<1, Extents...>(extents_of<Input>);
  constexpr shape extents = detail::unbatched(batched, Rank == 3);
  return detail::result<element_type_of<Input>, extents>(
      detail::adaptive_pool("adaptive_max_pool1d", detail::term_of(x), reduction::maximum, batched, extents));
}

/// The largest element of each bin of x (N, C, H, W) or (C, H, W),
/// `adaptive_max_pool2d<7, 5>(x)`: bin i runs from floor(i * in / out) to ceil((i + 1) * in / out).
template <int... Extents, floating_expression Input, int Rank = rank_of<Input>, int Values = sizeof...(Extents)>
  requires(is_positive<Extents> && ...) && input_rank_fits<Rank, 2> && result_has_one_extent_or_one_per_axis<Values, 2>
constexpr auto adaptive_max_pool2d(const Input& x) {
  constexpr shape batched = detail::adaptive_shape<2, Extents...>(extents_of<Input>);
  constexpr shape extents = detail::unbatched(batched, Rank == 4);
  return detail::result<element_type_of<Input>, extents>(
      detail::adaptive_pool("adaptive_max_pool2d", detail::term_of(x), reduction::maximum, batched, extents));
}

/// The largest element of each bin of x (N, C, D, H, W) or (C, D, H, W),
/// `adaptive_max_pool3d<2, 4, 4>(x)`: bin i runs from floor(i * in / out) to ceil((i + 1) * in / out).
template <int... Extents, floating_expression Input, int Rank = rank_of<Input>, int Values = sizeof...(Extents)>
  requires(is_positive<Extents> && ...) && input_rank_fits<Rank, 3> && result_has_one_extent_or_one_per_axis<Values, 3>
constexpr auto adaptive_max_pool3d(const Input& x) {
  constexpr shape batched = detail::adaptive_shape<3, Extents...>(extents_of<Input>);
  constexpr shape extents = detail::unbatched(batched, Rank == 5);
  return detail::result<element_type_of<Input>, extents>(
      detail::adaptive_pool("adaptive_max_pool3d", detail::term_of(x), reduction::maximum, batched, extents));
}

/// The mean of each channel of x (N, C, spatial...): (N, C, 1...).
template <floating_expression Input, int Rank = rank_of<Input>>
  requires input_has_spatial_axes<Rank>
constexpr auto global_avg_pool(const Input& x) {
  constexpr shape extents = detail::pooled_to_one(extents_of<Input>);
  return detail::result<element_type_of<Input>, extents>(
      detail::adaptive_pool("global_avg_pool", detail::term_of(x), reduction::sum, extents, extents));
}

/// The largest element of each channel of x (N, C, spatial...): (N, C, 1...).
template <floating_expression Input, int Rank = rank_of<Input>>
  requires input_has_spatial_axes<Rank>
constexpr auto global_max_pool(const Input& x) {
  constexpr shape extents = detail::pooled_to_one(extents_of<Input>);
  return detail::result<element_type_of<Input>, extents>(
      detail::adaptive_pool("global_max_pool", detail::term_of(x), reduction::maximum, extents, extents));
}

}  // namespace inlay
