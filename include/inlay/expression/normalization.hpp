/// batch_norm, layer_norm, group_norm, instance_norm and rms_norm.
#pragma once

#include <inlay/expression/axes.hpp>
#include <inlay/expression/map.hpp>
#include <inlay/graph/composite/normalization.hpp>

namespace inlay {

/// The input is (N, C) or (N, C, spatial...).
template <int Rank>
concept input_has_channels = Rank >= 2;
/// A norm's statistics, weight and bias have one value for each channel.
template <int Values, int Channels>
concept values_fit_channels = Values == Channels;

namespace detail {

constexpr int channels_of(const shape& x) { return x.rank < 2 ? 0 : x[1]; }

/// The number of values of the first tensor that has other than `channels` of them; `channels` when there is none.
template <class... Options> constexpr int odd_channel_values(int channels) {
  int odd = channels;
  [[maybe_unused]] const auto look = [&]<class Option>(std::type_identity<Option>) {
    if constexpr (has_element<Option>)
      if (odd == channels) odd = extents_of<Option>.size();
  };
  (look(std::type_identity<Options>{}), ...);
  return odd;
}

template <class Trained> struct trained_norm {
  static constexpr int values = 0;
};
template <element Element, int Values> struct trained_norm<batch_norm_parameters<Element, Values>> {
  using vector = tensor<Element, Values>;
  static constexpr int values = Values;
};

template <class... Options> constexpr int count_tensors() { return (0 + ... + (has_element<Options> ? 1 : 0)); }
template <class... Options> constexpr int count_epsilons() { return (0 + ... + (std::is_same_v<plain_t<Options>, epsilon> ? 1 : 0)); }

}  // namespace detail

/// Optional operands of a norm: a weight, a bias after it, and `epsilon{1e-3}`.
template <class... Options>
concept norm_options = weights_have_names<Options...> && ((tensor_operand<Options> || std::is_same_v<detail::plain_t<Options>, epsilon>)&&...) &&
                       detail::count_tensors<Options...>() <= 2 && detail::count_epsilons<Options...>() <= 1;

/// What training left: (x - mean) / sqrt(variance + epsilon) * weight + bias for each channel, in PyTorch's order of operands:
/// `batch_norm(x, running_mean, running_var, weight, bias, epsilon{1e-5})`, of which weight, bias and epsilon are optional.
template <class Input, class Mean, class Variance, class... Options, int Rank = rank_of<Input>, int Channels = detail::channels_of(extents_of<Input>),
          int Values = detail::odd_channel_values<Mean, Variance, Options...>(Channels)>
  requires floating_expression<Input> && tensor_operand<Mean> && tensor_operand<Variance> && norm_options<Options...> &&
           element_types_match<Input, Mean, Variance, Options...> && input_has_channels<Rank> && values_fit_channels<Values, Channels>
constexpr auto batch_norm(const Input& x, Mean&& mean, Variance&& variance, Options&&... options) {
  builder& target = x.target();
  const scope_guard scope(target, "batch_norm");
  const composite::term center = detail::term_of(target, mean), spread = detail::term_of(target, variance);
  const composite::maybe weight{detail::lift_tensor(target, 0, options...)}, bias{detail::lift_tensor(target, 1, options...)};
  return detail::result_like<Input>(composite::batch_norm(detail::term_of(x), center, spread, weight, bias, detail::epsilon_of(1e-5, options...)));
}

/// One operand after x is a batch_norm_parameters; a tensor is a mean, and a variance follows.
template <class Trained>
concept batch_norm_takes_parameters_or_mean_and_variance = detail::trained_norm<detail::plain_t<Trained>>::values > 0;
/// What training left is constexpr and has a name, as weights have: a temporary would be gone.
template <class Trained>
concept trained_parameters_have_a_name = std::is_lvalue_reference_v<Trained>;

/// Trained values kept together: `batch_norm(x, bn1)`, bn1 a constexpr batch_norm_parameters<float, 8>.
template <class Input, class Trained, int Rank = rank_of<Input>, int Channels = detail::channels_of(extents_of<Input>),
          int Values = detail::trained_norm<detail::plain_t<Trained>>::values>
  requires floating_expression<Input> && batch_norm_takes_parameters_or_mean_and_variance<Trained> && trained_parameters_have_a_name<Trained> &&
           element_types_match<Input, typename detail::trained_norm<detail::plain_t<Trained>>::vector> && input_has_channels<Rank> &&
           values_fit_channels<Values, Channels>
constexpr auto batch_norm(const Input& x, Trained&& trained) {
  return inlay::batch_norm(x, trained.running_mean, trained.running_var, trained.weight, trained.bias, epsilon{trained.eps});
}

/// A norm over trailing axes has a weight, and a bias, of the extents of these axes.
template <int Got, int Wanted>
concept norm_weight_fits = Got == Wanted;
template <int Axes, int Rank>
concept normalized_axes_fit_rank = Axes >= 1 && Axes <= Rank;

namespace detail {

/// The rank of the first tensor among the options, or `fallback`.
template <class... Options> constexpr int first_tensor_rank(int fallback) {
  int rank = 0;
  [[maybe_unused]] const auto look = [&]<class Option>(std::type_identity<Option>) {
    if constexpr (has_element<Option>)
      if (rank == 0) rank = rank_of<Option>;
  };
  (look(std::type_identity<Options>{}), ...);
  return rank == 0 ? fallback : rank;
}
/// The first extent of a tensor among the options that differs from that of the trailing axes of x.
template <class... Options> constexpr extent_pair norm_weight_clash(const shape& x, int axes) {
  extent_pair clash;
  [[maybe_unused]] const auto look = [&]<class Option>(std::type_identity<Option>) {
    if constexpr (has_element<Option>) {
      const shape weight = extents_of<Option>;
      if (weight.rank != axes && clash.left == clash.right) clash = {weight.rank, axes};
      for (int i = 1; i <= axes && i <= weight.rank && i <= x.rank; ++i)
        if (weight[weight.rank - i] != x[x.rank - i] && clash.left == clash.right) clash = {weight[weight.rank - i], x[x.rank - i]};
    }
  };
  (look(std::type_identity<Options>{}), ...);
  return clash;
}
/// The options' weight and bias, if given, along axis 1.
template <class... Options> constexpr composite::term scale_channels(const composite::term& x, const Options&... options) {
  const auto vector = [&](int index) {
    const node_id values = lift_tensor(x.target(), index, options...);
    return composite::maybe{values == no_node ? no_node : composite::along_channels({x.target(), values}, x.extents().rank).id()};
  };
  const composite::maybe weight = vector(0), bias = vector(1);
  return composite::scale_and_shift(x, weight, bias);
}

}  // namespace detail

/// (x - mean) / sqrt(variance + epsilon) * weight + bias over trailing axes: as many as the weight has, or `layer_norm<2>(x)` without
/// a weight; one by default. `layer_norm(x, weight, bias, epsilon{1e-5})`, all but x optional.
template <int TrailingAxes = 1, floating_expression Input, class... Options, int Rank = rank_of<Input>,
          int Axes = detail::first_tensor_rank<Options...>(TrailingAxes),
          int Got = detail::norm_weight_clash<Options...>(extents_of<Input>, Axes).left,
          int Wanted = detail::norm_weight_clash<Options...>(extents_of<Input>, Axes).right>
  requires norm_options<Options...> && element_types_match<Input, Options...> && normalized_axes_fit_rank<Axes, Rank> && norm_weight_fits<Got, Wanted>
constexpr auto layer_norm(const Input& x, Options&&... options) {
  builder& target = x.target();
  const scope_guard scope(target, "layer_norm");
  const composite::maybe weight{detail::lift_tensor(target, 0, options...)}, bias{detail::lift_tensor(target, 1, options...)};
  const composite::term y = composite::standardize(detail::term_of(x), composite::axes_from(Rank - Axes, Rank), detail::epsilon_of(1e-5, options...));
  return detail::result_like<Input>(composite::scale_and_shift(y, weight, bias));
}

/// x / sqrt(mean(x^2) + epsilon) * weight over trailing axes, as those of layer_norm: `rms_norm(x, weight, epsilon{1e-6})`. The default
/// epsilon is that of the element type, 2^-23 for float, as in PyTorch.
template <int TrailingAxes = 1, floating_expression Input, class... Options, int Rank = rank_of<Input>,
          int Axes = detail::first_tensor_rank<Options...>(TrailingAxes),
          int Got = detail::norm_weight_clash<Options...>(extents_of<Input>, Axes).left,
          int Wanted = detail::norm_weight_clash<Options...>(extents_of<Input>, Axes).right>
  requires norm_options<Options...> && element_types_match<Input, Options...> && normalized_axes_fit_rank<Axes, Rank> && norm_weight_fits<Got, Wanted>
constexpr auto rms_norm(const Input& x, Options&&... options) {
  builder& target = x.target();
  const scope_guard scope(target, "rms_norm");
  const composite::maybe weight{detail::lift_tensor(target, 0, options...)}, bias{detail::lift_tensor(target, 1, options...)};
  constexpr double smallest = std::is_same_v<element_type_of<Input>, float> ? 0x1p-23 : 0x1p-52;
  const composite::term y =
      composite::root_mean_square(detail::term_of(x), composite::axes_from(Rank - Axes, Rank), detail::epsilon_of(smallest, options...));
  return detail::result_like<Input>(composite::scale_and_shift(y, weight, bias));
}

/// (x - mean) / sqrt(variance + epsilon) over each of so many groups of channels of x (N, C, spatial...), then weight and bias for each
/// channel: `group_norm<4>(x, weight, bias, epsilon{1e-5})`, all but x optional.
template <int Groups, floating_expression Input, class... Options, int Rank = rank_of<Input>, int Channels = detail::channels_of(extents_of<Input>),
          int Values = detail::odd_channel_values<Options...>(Channels)>
  requires norm_options<Options...> && element_types_match<Input, Options...> && input_has_channels<Rank> &&
           groups_divide_channels<Groups, Channels> && values_fit_channels<Values, Channels>
constexpr auto group_norm(const Input& x, Options&&... options) {
  builder& target = x.target();
  const scope_guard scope(target, "group_norm");
  constexpr shape extents = extents_of<Input>;
  const composite::term rows = composite::reshape(detail::term_of(x), make_shape(extents[0], Groups, extents.size() / (extents[0] * Groups)));
  const composite::term y = composite::reshape(composite::standardize(rows, 1u << 2, detail::epsilon_of(1e-5, options...)), extents);
  return detail::result_like<Input>(detail::scale_channels(y, options...));
}

/// (x - mean) / sqrt(variance + epsilon) over the spatial axes of x (N, C, spatial...), then weight and bias for each channel:
/// `instance_norm(x, weight, bias, epsilon{1e-5})`, all but x optional.
template <floating_expression Input, class... Options, int Rank = rank_of<Input>, int Channels = detail::channels_of(extents_of<Input>),
          int Values = detail::odd_channel_values<Options...>(Channels)>
  requires norm_options<Options...> && element_types_match<Input, Options...> && input_has_spatial_axes<Rank> && values_fit_channels<Values, Channels>
constexpr auto instance_norm(const Input& x, Options&&... options) {
  builder& target = x.target();
  const scope_guard scope(target, "instance_norm");
  const composite::term y = composite::standardize(detail::term_of(x), composite::axes_from(2, Rank), detail::epsilon_of(1e-5, options...));
  return detail::result_like<Input>(detail::scale_channels(y, options...));
}

}  // namespace inlay
