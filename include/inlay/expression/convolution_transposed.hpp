/// conv_transpose1d, conv_transpose2d and conv_transpose3d.
#pragma once

#include <inlay/expression/convolution.hpp>

namespace inlay {

/// Padding cuts off less than the whole result of a transposed convolution.
template <int Extent>
concept transposed_result_is_not_empty = Extent >= 1;
template <int OutputPadding, int StrideOrDilation>
concept output_padding_is_smaller_than_stride_or_dilation = OutputPadding < StrideOrDilation;

namespace detail {

/// What is checked of a transposed convolution, and the settings that it was computed from.
struct transposed_facts {
  int rank = 0, weight_rank = 0, option_values = 1;
  int channels = 0, weight_channels = 0;
  int groups = 1, filters = 0, bias = 0;
  int smallest = 1;  ///< the smallest extent of the result
  int output_padding = 0, output_padding_limit = 1;
  window_settings settings{};
  shape extents{};
};

template <int SpatialAxes, class Input, class Weights, class... Options> constexpr transposed_facts facts_of_transposed() {
  const shape x = batched(extents_of<Input>, SpatialAxes), w = extents_of<Weights>;
  transposed_facts facts{.rank = rank_of<Input>, .weight_rank = w.rank, .option_values = odd_value_count<SpatialAxes, Options...>()};
  facts.settings = settings_of<Options...>(x, kernel_of<SpatialAxes>(w));
  facts.groups = facts.settings.groups;
  if (x.rank != SpatialAxes + 2 || w.rank != SpatialAxes + 2) return facts;
  facts.channels = x[1];
  facts.weight_channels = w[0];
  facts.filters = w[1] * facts.groups;
  facts.bias = extents_of_tensor<Options...>(make_shape(facts.filters)).size();
  const window& geometry = facts.settings.geometry;
  const shape y = infer::convolve_transposed(x, w, geometry, facts.groups, facts.settings.output_padding);
  for (int i = SpatialAxes - 1; i >= 0; --i) {
    if (i == SpatialAxes - 1 || y[i + 2] < facts.smallest) facts.smallest = y[i + 2];
    const int limit = geometry.stride[i] > geometry.dilation[i] ? geometry.stride[i] : geometry.dilation[i];
    if (facts.settings.output_padding[i] >= limit) {
      facts.output_padding = facts.settings.output_padding[i];
      facts.output_padding_limit = limit;
    }
  }
  facts.extents = unbatched(y, facts.rank == y.rank);
  return facts;
}
template <int SpatialAxes, class Input, class Weights, class... Options>
  requires has_element<Input> && has_element<Weights>
struct transposed_convolution {
  static constexpr transposed_facts facts = facts_of_transposed<SpatialAxes, Input, Weights, Options...>();
};

inline constexpr unsigned transposed_options =
    kind::stride | kind::dilation | kind::groups | kind::pad_before | kind::pad_after | kind::output_padding | kind::tensor;
template <class Option> inline constexpr bool pads_to_same = std::is_same_v<plain_t<Option>, same_padding_tag>;

template <int SpatialAxes, class Input, class Weights, class... Options>
constexpr composite::term convolve_transposed(const char* label, const transposed_facts& facts, const Input& x, const Weights& w,
                                              const Options&... options) {
  builder& target = x.target();
  const scope_guard scope(target, label);
  const composite::term image = composite::reshape(term_of(x), batched(extents_of<Input>, SpatialAxes));
  const node_id convolved =
      target.convolve_transposed(image.id(), lift(target, w), facts.settings.geometry, facts.groups, facts.settings.output_padding);
  composite::term y(target, convolved);
  const node_id bias = lift_tensor(target, 0, options...);
  if (bias != no_node) y = y + composite::along_channels({target, bias}, SpatialAxes + 2);
  return composite::reshape(y, facts.extents);
}

}  // namespace detail

/// The same result comes from several inputs, so a transposed convolution cannot be told to keep the extent: no `same_padding`.
template <class... Options>
concept transposed_padding_is_in_numbers = (!detail::pads_to_same<Options> && ...);
/// Weights, then options in any order: stride, dilation, groups, padding (or pad_before, pad_after), output_padding, a bias.
template <class Input, class Weights, class... Options>
concept transposed_operands = traced<Input> && tensor_operand<Weights> && weights_have_names<Options...> &&
                              layer_takes_options<detail::transposed_options, Options...> && transposed_padding_is_in_numbers<Options...> &&
                              each_option_is_given_once<Options...> && element_types_match<Input, Weights, Options...>;

/// x (N, C, L) or (C, L), w (C, O / groups, k), bias (O): (N, O, L') or (O, L'),
/// L' = (L - 1) * stride - pads + dilation * (k - 1) + output_padding + 1.
template <class Input, class Weights, class... Options, class Layer = detail::transposed_convolution<1, Input, Weights, Options...>,
          int Rank = Layer::facts.rank, int WeightRank = Layer::facts.weight_rank, int Values = Layer::facts.option_values,
          int Channels = Layer::facts.channels, int WeightChannels = Layer::facts.weight_channels, int Groups = Layer::facts.groups,
          int Filters = Layer::facts.filters, int BiasValues = Layer::facts.bias, int Extent = Layer::facts.smallest,
          int OutputPadding = Layer::facts.output_padding, int StrideOrDilation = Layer::facts.output_padding_limit>
  requires transposed_operands<Input, Weights, Options...> && input_rank_fits<Rank, 1> && weight_rank_fits<WeightRank, 1> &&
           one_value_or_one_per_axis<Values, 1> && channels_match<Channels, WeightChannels> && groups_divide_channels<Groups, Channels> &&
           bias_fits_filters<BiasValues, Filters> && transposed_result_is_not_empty<Extent> &&
           output_padding_is_smaller_than_stride_or_dilation<OutputPadding, StrideOrDilation>
constexpr auto conv_transpose1d(const Input& x, Weights&& w, Options&&... options) {
  return detail::result<element_type_of<Input>, Layer::facts.extents>(
      detail::convolve_transposed<1>("conv_transpose1d", Layer::facts, x, w, options...));
}

/// x (N, C, H, W) or (C, H, W), w (C, O / groups, kh, kw), bias (O): (N, O, H', W') or (O, H', W'),
/// W' = (W - 1) * stride - pads + dilation * (kw - 1) + output_padding + 1.
template <class Input, class Weights, class... Options, class Layer = detail::transposed_convolution<2, Input, Weights, Options...>,
          int Rank = Layer::facts.rank, int WeightRank = Layer::facts.weight_rank, int Values = Layer::facts.option_values,
          int Channels = Layer::facts.channels, int WeightChannels = Layer::facts.weight_channels, int Groups = Layer::facts.groups,
          int Filters = Layer::facts.filters, int BiasValues = Layer::facts.bias, int Extent = Layer::facts.smallest,
          int OutputPadding = Layer::facts.output_padding, int StrideOrDilation = Layer::facts.output_padding_limit>
  requires transposed_operands<Input, Weights, Options...> && input_rank_fits<Rank, 2> && weight_rank_fits<WeightRank, 2> &&
           one_value_or_one_per_axis<Values, 2> && channels_match<Channels, WeightChannels> && groups_divide_channels<Groups, Channels> &&
           bias_fits_filters<BiasValues, Filters> && transposed_result_is_not_empty<Extent> &&
           output_padding_is_smaller_than_stride_or_dilation<OutputPadding, StrideOrDilation>
constexpr auto conv_transpose2d(const Input& x, Weights&& w, Options&&... options) {
  return detail::result<element_type_of<Input>, Layer::facts.extents>(
      detail::convolve_transposed<2>("conv_transpose2d", Layer::facts, x, w, options...));
}

/// x (N, C, D, H, W) or (C, D, H, W), w (C, O / groups, kd, kh, kw), bias (O): (N, O, D', H', W') or (O, D', H', W'),
/// W' = (W - 1) * stride - pads + dilation * (kw - 1) + output_padding + 1.
template <class Input, class Weights, class... Options, class Layer = detail::transposed_convolution<3, Input, Weights, Options...>,
          int Rank = Layer::facts.rank, int WeightRank = Layer::facts.weight_rank, int Values = Layer::facts.option_values,
          int Channels = Layer::facts.channels, int WeightChannels = Layer::facts.weight_channels, int Groups = Layer::facts.groups,
          int Filters = Layer::facts.filters, int BiasValues = Layer::facts.bias, int Extent = Layer::facts.smallest,
          int OutputPadding = Layer::facts.output_padding, int StrideOrDilation = Layer::facts.output_padding_limit>
  requires transposed_operands<Input, Weights, Options...> && input_rank_fits<Rank, 3> && weight_rank_fits<WeightRank, 3> &&
           one_value_or_one_per_axis<Values, 3> && channels_match<Channels, WeightChannels> && groups_divide_channels<Groups, Channels> &&
           bias_fits_filters<BiasValues, Filters> && transposed_result_is_not_empty<Extent> &&
           output_padding_is_smaller_than_stride_or_dilation<OutputPadding, StrideOrDilation>
constexpr auto conv_transpose3d(const Input& x, Weights&& w, Options&&... options) {
  return detail::result<element_type_of<Input>, Layer::facts.extents>(
      detail::convolve_transposed<3>("conv_transpose3d", Layer::facts, x, w, options...));
}

}  // namespace inlay
