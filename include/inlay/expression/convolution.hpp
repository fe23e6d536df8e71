/// conv1d, conv2d and conv3d.
#pragma once

#include <inlay/expression/window.hpp>

namespace inlay {

/// The weights are (filters, channels / groups, kernel...).
template <int Rank, int SpatialAxes>
concept weight_rank_fits = Rank == SpatialAxes + 2;
/// The input has as many channels as the weights expect (those of one group times the number of groups).
template <int InputChannels, int WeightChannels>
concept channels_match = InputChannels == WeightChannels;
template <int Groups, int Filters>
concept groups_divide_filters = Filters % Groups == 0;
/// The bias has one value for each filter.
template <int Values, int Filters>
concept bias_fits_filters = Values == Filters;

namespace detail {

/// What is checked of a convolution, and the settings that it was computed from.
struct convolution_facts {
  int rank = 0, weight_rank = 0, option_values = 1;
  int channels = 0, expected_channels = 0;
  int groups = 1, filters = 0, bias = 0;
  int window = 1, padded_input = 1;
  window_settings settings{};
  shape extents{};
};

template <int SpatialAxes> constexpr window kernel_of(const shape& weights) {
  window geometry{.rank = SpatialAxes};
  for (int i = 0; i < SpatialAxes && weights.rank == SpatialAxes + 2; ++i) geometry.kernel[i] = weights[i + 2];
  return geometry;
}

template <int SpatialAxes, class Input, class Weights, class... Options> constexpr convolution_facts facts_of_convolution() {
  const shape x = batched(extents_of<Input>, SpatialAxes), w = extents_of<Weights>;
  convolution_facts facts{.rank = rank_of<Input>, .weight_rank = w.rank, .option_values = odd_value_count<SpatialAxes, Options...>()};
  facts.settings = settings_of<Options...>(x, kernel_of<SpatialAxes>(w));
  facts.groups = facts.settings.groups;
  if (x.rank != SpatialAxes + 2 || w.rank != SpatialAxes + 2) return facts;
  facts.channels = x[1];
  facts.expected_channels = w[1] * facts.groups;
  facts.filters = w[0];
  facts.bias = extents_of_tensor<Options...>(make_shape(w[0])).size();
  const extent_pair fit = window_and_input(x, facts.settings.geometry);
  facts.window = fit.left;
  facts.padded_input = fit.right;
  facts.extents = unbatched(infer::convolve(x, w, facts.settings.geometry), facts.rank == x.rank);
  return facts;
}
template <int SpatialAxes, class Input, class Weights, class... Options>
  requires has_element<Input> && has_element<Weights>
struct convolution {
  static constexpr convolution_facts facts = facts_of_convolution<SpatialAxes, Input, Weights, Options...>();
};

inline constexpr unsigned convolution_options = kind::stride | kind::dilation | kind::groups | kind::pad_before | kind::pad_after | kind::tensor;

template <int SpatialAxes, class Input, class Weights, class... Options>
constexpr auto convolve(const char* label, const convolution_facts& facts, const Input& x, const Weights& w, const Options&... options) {
  builder& target = x.target();
  const scope_guard scope(target, label);
  const composite::term image = composite::reshape(term_of(x), batched(extents_of<Input>, SpatialAxes));
  composite::term y(target, target.convolve(image.id(), lift(target, w), facts.settings.geometry, facts.groups));
  const node_id bias = lift_tensor(target, 0, options...);
  if (bias != no_node) y = y + composite::along_channels({target, bias}, SpatialAxes + 2);
  return composite::reshape(y, facts.extents);
}

}  // namespace detail

/// Weights, then options in any order: stride, dilation, groups, padding (or pad_before, pad_after, same_padding), a bias.
template <class Input, class Weights, class... Options>
concept convolution_operands = traced<Input> && tensor_operand<Weights> && weights_have_names<Options...> &&
                               layer_takes_options<detail::convolution_options, Options...> && each_option_is_given_once<Options...> &&
                               element_types_match<Input, Weights, Options...>;

/// x (N, C, L) or (C, L), w (O, C / groups, k), bias (O): (N, O, L') or (O, L'),
/// L' = floor((L + pads - dilation * (k - 1) - 1) / stride) + 1.
template <class Input, class Weights, class... Options, class Layer = detail::convolution<1, Input, Weights, Options...>,
          int Rank = Layer::facts.rank, int WeightRank = Layer::facts.weight_rank, int Values = Layer::facts.option_values,
          int Channels = Layer::facts.channels, int Expected = Layer::facts.expected_channels, int Groups = Layer::facts.groups,
          int Filters = Layer::facts.filters, int BiasValues = Layer::facts.bias, int Window = Layer::facts.window,
          int PaddedInput = Layer::facts.padded_input>
  requires convolution_operands<Input, Weights, Options...> && input_rank_fits<Rank, 1> && weight_rank_fits<WeightRank, 1> &&
           one_value_or_one_per_axis<Values, 1> && channels_match<Channels, Expected> && groups_divide_filters<Groups, Filters> &&
           bias_fits_filters<BiasValues, Filters> && window_fits_input<Window, PaddedInput>
constexpr auto conv1d(const Input& x, Weights&& w, Options&&... options) {
  return detail::result<element_type_of<Input>, Layer::facts.extents>(detail::convolve<1>("conv1d", Layer::facts, x, w, options...));
}

/// x (N, C, H, W) or (C, H, W), w (O, C / groups, kh, kw), bias (O): (N, O, H', W') or (O, H', W'),
/// W' = floor((W + pads - dilation * (kw - 1) - 1) / stride) + 1.
template <class Input, class Weights, class... Options, class Layer = detail::convolution<2, Input, Weights, Options...>,
          int Rank = Layer::facts.rank, int WeightRank = Layer::facts.weight_rank, int Values = Layer::facts.option_values,
          int Channels = Layer::facts.channels, int Expected = Layer::facts.expected_channels, int Groups = Layer::facts.groups,
          int Filters = Layer::facts.filters, int BiasValues = Layer::facts.bias, int Window = Layer::facts.window,
          int PaddedInput = Layer::facts.padded_input>
  requires convolution_operands<Input, Weights, Options...> && input_rank_fits<Rank, 2> && weight_rank_fits<WeightRank, 2> &&
           one_value_or_one_per_axis<Values, 2> && channels_match<Channels, Expected> && groups_divide_filters<Groups, Filters> &&
           bias_fits_filters<BiasValues, Filters> && window_fits_input<Window, PaddedInput>
constexpr auto conv2d(const Input& x, Weights&& w, Options&&... options) {
  return detail::result<element_type_of<Input>, Layer::facts.extents>(detail::convolve<2>("conv2d", Layer::facts, x, w, options...));
}

/// x (N, C, D, H, W) or (C, D, H, W), w (O, C / groups, kd, kh, kw), bias (O): (N, O, D', H', W') or (O, D', H', W'),
/// W' = floor((W + pads - dilation * (kw - 1) - 1) / stride) + 1.
template <class Input, class Weights, class... Options, class Layer = detail::convolution<3, Input, Weights, Options...>,
          int Rank = Layer::facts.rank, int WeightRank = Layer::facts.weight_rank, int Values = Layer::facts.option_values,
          int Channels = Layer::facts.channels, int Expected = Layer::facts.expected_channels, int Groups = Layer::facts.groups,
          int Filters = Layer::facts.filters, int BiasValues = Layer::facts.bias, int Window = Layer::facts.window,
          int PaddedInput = Layer::facts.padded_input>
  requires convolution_operands<Input, Weights, Options...> && input_rank_fits<Rank, 3> && weight_rank_fits<WeightRank, 3> &&
           one_value_or_one_per_axis<Values, 3> && channels_match<Channels, Expected> && groups_divide_filters<Groups, Filters> &&
           bias_fits_filters<BiasValues, Filters> && window_fits_input<Window, PaddedInput>
constexpr auto conv3d(const Input& x, Weights&& w, Options&&... options) {
  return detail::result<element_type_of<Input>, Layer::facts.extents>(detail::convolve<3>("conv3d", Layer::facts, x, w, options...));
}

}  // namespace inlay
