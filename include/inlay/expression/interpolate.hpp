/// Resampling of spatial axes: interpolate, pixel_shuffle, pixel_unshuffle.
#pragma once

#include <inlay/expression/options.hpp>
#include <inlay/expression/result.hpp>
#include <inlay/graph/composite/move.hpp>

namespace inlay {

namespace detail {

/// What the options of interpolate say. Sizes and factors of 0 are not given. The mode is one for `least_axes` to `most_axes` spatial axes.
struct resize_settings {
  int size[3]{};
  int factor[3]{};
  resize_mode mode = resize_mode::nearest;
  resize_coordinates coordinates = resize_coordinates::asymmetric;
  int least_axes = 1;
  int most_axes = 3;
};

template <int... Values> struct output_size_tag {
  static constexpr unsigned kind = kind::output_size;
  static constexpr int values = sizeof...(Values);
  static constexpr void set(resize_settings& settings) { spread<Values...>(settings.size); }
};
template <int... Values> struct scale_factor_tag {
  static constexpr unsigned kind = kind::output_size;
  static constexpr int values = sizeof...(Values);
  static constexpr void set(resize_settings& settings) { spread<Values...>(settings.factor); }
};
template <resize_mode Mode, resize_coordinates Coordinates, int LeastAxes = 1, int MostAxes = 3> struct interpolation_tag {
  static constexpr unsigned kind = kind::interpolation;
  static constexpr void set(resize_settings& settings) {
    settings.mode = Mode;
    if (settings.coordinates != resize_coordinates::align_corners) settings.coordinates = Coordinates;
    settings.least_axes = LeastAxes;
    settings.most_axes = MostAxes;
  }
};
struct align_corners_tag {
  static constexpr unsigned kind = kind::coordinates;
  static constexpr void set(resize_settings& settings) { settings.coordinates = resize_coordinates::align_corners; }
};

template <class Input, class... Options>
  requires traced<Input>
struct resizing {
  static constexpr int spatial_axes = rank_of<Input> - 2;
  static constexpr int option_values = odd_value_count<spatial_axes, Options...>();
  static constexpr resize_settings settings = [] {
    resize_settings result;
    apply_options<resize_settings, Options...>(result);
    return result;
  }();
  /// The number of axes nearest to the input's that the mode is for.
  static constexpr int axes_of_mode = [] {
    if (spatial_axes < settings.least_axes) return settings.least_axes;
    return spatial_axes > settings.most_axes ? settings.most_axes : spatial_axes;
  }();
  static constexpr shape extents = [] {
    shape result = extents_of<Input>;
    for (int i = 2; i < result.rank && i < 5; ++i) {
      if (settings.size[i - 2] > 0) result[i] = settings.size[i - 2];
      if (settings.factor[i - 2] > 0) result[i] *= settings.factor[i - 2];
    }
    return result;
  }();
};

inline constexpr unsigned interpolate_options = kind::output_size | kind::interpolation | kind::coordinates;
template <class Option> inline constexpr bool gives_size = (kind_of<Option>() & kind::output_size) != 0;

}  // namespace detail

/// The extents that interpolate makes of the spatial axes: `output_size<224>` for all, `output_size<64, 96>` for each.
template <int... Values>
  requires(is_positive<Values> && ...)
inline constexpr detail::output_size_tag<Values...> output_size{};
/// How many times larger interpolate makes the spatial axes.
template <int... Values>
  requires(is_positive<Values> && ...)
inline constexpr detail::scale_factor_tag<Values...> scale_factor{};
/// The element at floor(i * in / out), PyTorch's "nearest".
inline constexpr detail::interpolation_tag<resize_mode::nearest, resize_coordinates::asymmetric> nearest{};
/// The element at floor((i + 1/2) * in / out), PyTorch's "nearest-exact".
inline constexpr detail::interpolation_tag<resize_mode::nearest, resize_coordinates::half_pixel> nearest_exact{};
/// Linear interpolation along two spatial axes, or along one: PyTorch's "linear" is the dense layer's name here. Pixels are squares unless
/// `align_corners` is given.
inline constexpr detail::interpolation_tag<resize_mode::linear, resize_coordinates::half_pixel, 1, 2> bilinear{};
/// The same along three.
inline constexpr detail::interpolation_tag<resize_mode::linear, resize_coordinates::half_pixel, 3, 3> trilinear{};
/// The centres of the corner pixels stay where they are.
inline constexpr detail::align_corners_tag align_corners{};

template <int Rank>
concept input_has_one_to_three_spatial_axes = Rank >= 3 && Rank <= 5;
/// `bilinear` is for one or two spatial axes, `trilinear` for three.
template <int SpatialAxes, int AxesOfMode>
concept mode_fits_spatial_axes = SpatialAxes == AxesOfMode;
template <int Given>
concept one_size_is_given = Given == 1;
template <resize_mode Mode, resize_coordinates Coordinates>
concept corners_are_aligned_only_when_linear = Mode == resize_mode::linear || Coordinates != resize_coordinates::align_corners;
template <class... Options>
concept interpolate_options = layer_takes_options<detail::interpolate_options, Options...> && each_option_is_given_once<Options...>;

/// x (N, C, spatial...) resampled: `interpolate(x, output_size<64, 96>, bilinear, align_corners)`, `interpolate(x, scale_factor<2>)`. The mode is
/// nearest (the default), nearest_exact, bilinear or trilinear.
template <floating_expression Input, class... Options, class Resizing = detail::resizing<Input, Options...>, int Rank = rank_of<Input>,
          int Values = Resizing::option_values, int SpatialAxes = Resizing::spatial_axes, int AxesOfMode = Resizing::axes_of_mode,
          int SizesGiven = (0 + ... + (detail::gives_size<Options> ? 1 : 0))>
  requires interpolate_options<Options...> && input_has_one_to_three_spatial_axes<Rank> && mode_fits_spatial_axes<SpatialAxes, AxesOfMode> &&
           one_size_is_given<SizesGiven> && one_value_or_one_per_axis<Values, SpatialAxes> &&
           corners_are_aligned_only_when_linear<Resizing::settings.mode, Resizing::settings.coordinates>
constexpr auto interpolate(const Input& x, const Options&...) {
  builder& target = x.target();
  const scope_guard scope(target, "interpolate");
  return detail::result<element_type_of<Input>, Resizing::extents>(
      {target, target.resize(x.id(), Resizing::extents, Resizing::settings.mode, Resizing::settings.coordinates)});
}

template <int Rank>
concept input_has_channels_and_two_spatial_axes = Rank >= 3;
/// pixel_shuffle makes blocks of Factor * Factor pixels from as many channels.
template <int Channels, int BlockSize>
concept channels_divide_into_blocks = Channels % BlockSize == 0;
template <int Extent, int Factor>
concept extent_divides_by_factor = Extent % Factor == 0;

namespace detail {
constexpr int extent_from_last(const shape& x, int from_last) { return from_last <= x.rank ? x[x.rank - from_last] : 0; }
constexpr shape shuffled(shape x, int factor) {
  x[x.rank - 3] /= factor * factor;
  x[x.rank - 2] *= factor;
  x[x.rank - 1] *= factor;
  return x;
}
constexpr shape unshuffled(shape x, int factor) {
  x[x.rank - 3] *= factor * factor;
  x[x.rank - 2] /= factor;
  x[x.rank - 1] /= factor;
  return x;
}
}  // namespace detail

/// (..., C * r * r, H, W) to (..., C, H * r, W * r) with r = Factor.
template <int Factor, traced Input, int Rank = rank_of<Input>, int Channels = detail::extent_from_last(extents_of<Input>, 3),
          int BlockSize = Factor * Factor>
  requires is_positive<Factor> && input_has_channels_and_two_spatial_axes<Rank> && channels_divide_into_blocks<Channels, BlockSize>
constexpr auto pixel_shuffle(const Input& x) {
  const scope_guard scope(x.target(), "pixel_shuffle");
  return detail::result<element_type_of<Input>, detail::shuffled(extents_of<Input>, Factor)>(composite::pixel_shuffle(detail::term_of(x), Factor));
}

/// (..., C, H * r, W * r) to (..., C * r * r, H, W) with r = Factor.
template <int Factor, traced Input, int Rank = rank_of<Input>, int Height = detail::extent_from_last(extents_of<Input>, 2),
          int Width = detail::extent_from_last(extents_of<Input>, 1)>
  requires is_positive<Factor> && input_has_channels_and_two_spatial_axes<Rank> && extent_divides_by_factor<Height, Factor> &&
           extent_divides_by_factor<Width, Factor>
constexpr auto pixel_unshuffle(const Input& x) {
  const scope_guard scope(x.target(), "pixel_unshuffle");
  return detail::result<element_type_of<Input>, detail::unshuffled(extents_of<Input>, Factor)>(
      composite::pixel_unshuffle(detail::term_of(x), Factor));
}

}  // namespace inlay
