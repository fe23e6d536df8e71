/// softmax, log_softmax and logsumexp.
#pragma once

#include <inlay/expression/reduction.hpp>
#include <inlay/graph/composite/normalization.hpp>

namespace inlay {

namespace detail {
/// Without an axis option, the last axis.
template <class... Options> constexpr axis_settings softmax_settings() {
  axis_settings settings{.count = 1, .axis = {-1}};
  apply_options<axis_settings, Options...>(settings);
  return settings;
}
}  // namespace detail

/// The option of a softmax: `axis<1>`; the last axis by default, and several axes are one row together.
template <class Input, class... Options>
concept softmax_operands = floating_expression<Input> && layer_takes_options<detail::kind::axis, Options...> && each_option_is_given_once<Options...>;

/// exp(x - max) / sum(exp(x - max)) along an axis.
template <class Input, class... Options, int Rank = rank_of<Input>, int Axis = detail::odd_axis(detail::softmax_settings<Options...>(), Rank)>
  requires softmax_operands<Input, Options...> && has_an_axis<Rank> && axis_is_in_range<Axis, Rank>
constexpr auto softmax(const Input& x, const Options&...) {
  const scope_guard scope(x.target(), "softmax");
  return detail::result_like<Input>(composite::softmax(detail::term_of(x), detail::axes_mask(detail::softmax_settings<Options...>(), Rank)));
}

/// x - max - log(sum(exp(x - max))) along an axis.
template <class Input, class... Options, int Rank = rank_of<Input>, int Axis = detail::odd_axis(detail::softmax_settings<Options...>(), Rank)>
  requires softmax_operands<Input, Options...> && has_an_axis<Rank> && axis_is_in_range<Axis, Rank>
constexpr auto log_softmax(const Input& x, const Options&...) {
  const scope_guard scope(x.target(), "log_softmax");
  return detail::result_like<Input>(composite::log_softmax(detail::term_of(x), detail::axes_mask(detail::softmax_settings<Options...>(), Rank)));
}

/// log(sum(exp(x))) over axes, without overflow; options as those of sum.
template <floating_expression Input, class... Options, class Reduction = detail::reduction_of<Input, Options...>, int Rank = Reduction::rank,
          int Axis = Reduction::odd_axis, int Named = Reduction::named, int Distinct = Reduction::distinct>
  requires reduction_options<Options...> && axis_is_in_range<Axis, Rank> && axes_are_distinct<Named, Distinct>
constexpr auto logsumexp(const Input& x, const Options&...) {
  const scope_guard scope(x.target(), "logsumexp");
  return detail::reduced<Reduction, element_type_of<Input>>(composite::log_sum_exp(detail::term_of(x), Reduction::axes));
}

}  // namespace inlay
