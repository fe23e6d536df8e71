/// batch_norm, layer_norm, group_norm, instance_norm and rms_norm.
#pragma once

#include <inlay/expression/map.hpp>
#include <inlay/expression/options.hpp>
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
  const composite::maybe weight{detail::lift_tensor(target, 0, options...)}, bias{detail::lift_tensor(target, 1, options...)};
  return detail::result_like<Input>(composite::batch_norm(detail::term_of(x), detail::term_of(target, mean), detail::term_of(target, variance), weight,
                                                          bias, detail::epsilon_of(1e-5, options...)));
}

/// Trained values kept together: `batch_norm(x, bn1)`, bn1 a constexpr batch_norm_parameters<float, 8>.
template <class Input, element Element, int Values, int Rank = rank_of<Input>, int Channels = detail::channels_of(extents_of<Input>)>
  requires floating_expression<Input> && std::is_same_v<element_type_of<Input>, Element> && input_has_channels<Rank> && values_fit_channels<Values, Channels>
constexpr auto batch_norm(const Input& x, const batch_norm_parameters<Element, Values>& trained) {
  return inlay::batch_norm(x, trained.running_mean, trained.running_var, trained.weight, trained.bias, epsilon{trained.eps});
}
template <class Input, element Element, int Values> constexpr auto batch_norm(const Input&, const batch_norm_parameters<Element, Values>&&) = delete;

}  // namespace inlay
