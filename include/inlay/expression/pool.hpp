/// Max and average pools over one to three spatial axes.
#pragma once

#include <inlay/expression/window.hpp>

namespace inlay {

/// A kernel has one extent for all spatial axes or one for each.
template <int Values, int SpatialAxes>
concept kernel_has_one_extent_or_one_per_axis = Values == 1 || Values == SpatialAxes;
/// A window holds at least one element of the input: PyTorch's rule, padding is at most half the kernel.
template <int Padding, int Kernel>
concept padding_is_at_most_half_the_window = 2 * Padding <= Kernel;

namespace detail {

/// What is checked of a pool, and the settings that it was computed from.
struct pool_facts {
  int rank = 0, kernel_values = 1, option_values = 1;
  int padding = 0, kernel = 1;
  int window = 1, padded_input = 1;
  window_settings settings{};
  shape extents{};  ///< with N
};

constexpr pool_facts facts_of_pool(const shape& input, const window_settings& settings, int kernel_values, int option_values) {
  const window& geometry = settings.geometry;
  const shape x = batched(input, geometry.rank);
  pool_facts facts{.rank = input.rank, .kernel_values = kernel_values, .option_values = option_values, .settings = settings, .extents = x};
  if (x.rank != geometry.rank + 2) return facts;
  for (int i = geometry.rank - 1; i >= 0; --i) {
    const int before = geometry.pad_before[i], after = geometry.pad_after[i], kernel = geometry.kernel[i];
    if (kernel < 1) return facts;
    const int padding = before > after ? before : after;
    if (2 * padding > kernel || (i == 0 && 2 * facts.padding <= facts.kernel)) {
      facts.padding = padding;
      facts.kernel = kernel;
    }
    const int in = x[i + 2], stride = geometry.stride[i], dilation = geometry.dilation[i];
    facts.extents[i + 2] = settings.ceil_mode ? infer::window_extent_ceil(in, kernel, stride, dilation, before, after)
                                              : infer::window_extent(in, kernel, stride, dilation, before, after);
  }
  const extent_pair fit = window_and_input(x, geometry);
  facts.window = fit.left;
  facts.padded_input = fit.right;
  return facts;
}

template <int SpatialAxes, int... Kernel> constexpr window pool_window() {
  window geometry{.rank = SpatialAxes};
  spread<Kernel...>(geometry.kernel);
  spread<Kernel...>(geometry.stride);
  return geometry;
}

template <int... Extents> struct kernel_extents {};

/// The settings of a pool; its stride is the kernel unless given.
template <int SpatialAxes, int... Kernel, class... Options>
constexpr pool_facts facts_of_pool(const shape& input, kernel_extents<Kernel...>, std::type_identity<void (*)(Options...)>) {
  const window_settings settings = settings_of<Options...>(batched(input, SpatialAxes), pool_window<SpatialAxes, Kernel...>());
  return facts_of_pool(input, settings, sizeof...(Kernel), odd_value_count<SpatialAxes, Options...>());
}
template <int SpatialAxes, class Kernel, class Input, class... Options>
  requires has_element<Input>
struct pooling {
  static constexpr pool_facts facts = facts_of_pool<SpatialAxes>(extents_of<Input>, Kernel{}, std::type_identity<void (*)(Options...)>{});
};

inline constexpr unsigned max_pool_options = kind::stride | kind::dilation | kind::pad_before | kind::pad_after | kind::ceil_mode;
inline constexpr unsigned avg_pool_options = kind::stride | kind::pad_before | kind::pad_after | kind::ceil_mode | kind::count_include_pad;

constexpr composite::term pool(const char* label, composite::term x, reduction how, const pool_facts& facts) {
  const scope_guard scope(x.target(), label);
  const composite::term image = composite::reshape(x, batched(x.extents(), facts.settings.geometry.rank));
  const bool average = how == reduction::sum;
  const node_id y = x.target().window_reduce(image.id(), how, facts.settings.geometry, facts.extents, average, facts.settings.count_include_pad);
  return composite::reshape({x.target(), y}, unbatched(facts.extents, facts.rank == facts.extents.rank));
}

}  // namespace detail

/// Options of max_pool in any order: stride, dilation, padding (or pad_before, pad_after, same_padding), ceil_mode.
template <class Input, class... Options>
concept max_pool_operands =
    floating_expression<Input> && layer_takes_options<detail::max_pool_options, Options...> && each_option_is_given_once<Options...>;
/// Options of avg_pool in any order: stride, padding (or pad_before, pad_after, same_padding), ceil_mode, count_include_pad<false>.
template <class Input, class... Options>
concept avg_pool_operands =
    floating_expression<Input> && layer_takes_options<detail::avg_pool_options, Options...> && each_option_is_given_once<Options...>;

/// The largest element of each window of x (N, C, L) or (C, L): `max_pool1d<2>(x)`,
/// `max_pool1d<3>(x, stride<2>, padding<1>)`. The stride is the kernel unless given.
template <int... Kernel, class Input, class... Options, class Layer = detail::pooling<1, detail::kernel_extents<Kernel...>, Input, Options...>,
          int Rank = Layer::facts.rank, int KernelValues = sizeof...(Kernel), int Values = Layer::facts.option_values,
          int Padding = Layer::facts.padding, int KernelExtent = Layer::facts.kernel, int Window = Layer::facts.window,
          int PaddedInput = Layer::facts.padded_input>
  requires max_pool_operands<Input, Options...> && (is_positive<Kernel> && ...) && input_rank_fits<Rank, 1> &&
           kernel_has_one_extent_or_one_per_axis<KernelValues, 1> && one_value_or_one_per_axis<Values, 1> &&
           padding_is_at_most_half_the_window<Padding, KernelExtent> && window_fits_input<Window, PaddedInput>
constexpr auto max_pool1d(const Input& x, const Options&...) {
  constexpr shape extents = detail::unbatched(Layer::facts.extents, Rank == 3);
  return detail::result<element_type_of<Input>, extents>(detail::pool("max_pool1d", detail::term_of(x), reduction::maximum, Layer::facts));
}

/// The largest element of each window of x (N, C, H, W) or (C, H, W): `max_pool2d<2>(x)`,
/// `max_pool2d<3, 2>(x, stride<2>, padding<1>)`. The stride is the kernel unless given.
template <int... Kernel, class Input, class... Options, class Layer = detail::pooling<2, detail::kernel_extents<Kernel...>, Input, Options...>,
          int Rank = Layer::facts.rank, int KernelValues = sizeof...(Kernel), int Values = Layer::facts.option_values,
          int Padding = Layer::facts.padding, int KernelExtent = Layer::facts.kernel, int Window = Layer::facts.window,
          int PaddedInput = Layer::facts.padded_input>
  requires max_pool_operands<Input, Options...> && (is_positive<Kernel> && ...) && input_rank_fits<Rank, 2> &&
           kernel_has_one_extent_or_one_per_axis<KernelValues, 2> && one_value_or_one_per_axis<Values, 2> &&
           padding_is_at_most_half_the_window<Padding, KernelExtent> && window_fits_input<Window, PaddedInput>
constexpr auto max_pool2d(const Input& x, const Options&...) {
  constexpr shape extents = detail::unbatched(Layer::facts.extents, Rank == 4);
  return detail::result<element_type_of<Input>, extents>(detail::pool("max_pool2d", detail::term_of(x), reduction::maximum, Layer::facts));
}

/// The largest element of each window of x (N, C, D, H, W) or (C, D, H, W): `max_pool3d<2>(x)`,
/// `max_pool3d<2, 3, 3>(x, stride<2>, padding<1>)`. The stride is the kernel unless given.
template <int... Kernel, class Input, class... Options, class Layer = detail::pooling<3, detail::kernel_extents<Kernel...>, Input, Options...>,
          int Rank = Layer::facts.rank, int KernelValues = sizeof...(Kernel), int Values = Layer::facts.option_values,
          int Padding = Layer::facts.padding, int KernelExtent = Layer::facts.kernel, int Window = Layer::facts.window,
          int PaddedInput = Layer::facts.padded_input>
  requires max_pool_operands<Input, Options...> && (is_positive<Kernel> && ...) && input_rank_fits<Rank, 3> &&
           kernel_has_one_extent_or_one_per_axis<KernelValues, 3> && one_value_or_one_per_axis<Values, 3> &&
           padding_is_at_most_half_the_window<Padding, KernelExtent> && window_fits_input<Window, PaddedInput>
constexpr auto max_pool3d(const Input& x, const Options&...) {
  constexpr shape extents = detail::unbatched(Layer::facts.extents, Rank == 5);
  return detail::result<element_type_of<Input>, extents>(detail::pool("max_pool3d", detail::term_of(x), reduction::maximum, Layer::facts));
}

/// The mean of each window of x (N, C, L) or (C, L): `avg_pool1d<2>(x)`,
/// `avg_pool1d<3>(x, stride<2>, padding<1>)`. The stride is the kernel unless given.
template <int... Kernel, class Input, class... Options, class Layer = detail::pooling<1, detail::kernel_extents<Kernel...>, Input, Options...>,
          int Rank = Layer::facts.rank, int KernelValues = sizeof...(Kernel), int Values = Layer::facts.option_values,
          int Padding = Layer::facts.padding, int KernelExtent = Layer::facts.kernel, int Window = Layer::facts.window,
          int PaddedInput = Layer::facts.padded_input>
  requires avg_pool_operands<Input, Options...> && (is_positive<Kernel> && ...) && input_rank_fits<Rank, 1> &&
           kernel_has_one_extent_or_one_per_axis<KernelValues, 1> && one_value_or_one_per_axis<Values, 1> &&
           padding_is_at_most_half_the_window<Padding, KernelExtent> && window_fits_input<Window, PaddedInput>
constexpr auto avg_pool1d(const Input& x, const Options&...) {
  constexpr shape extents = detail::unbatched(Layer::facts.extents, Rank == 3);
  return detail::result<element_type_of<Input>, extents>(detail::pool("avg_pool1d", detail::term_of(x), reduction::sum, Layer::facts));
}

/// The mean of each window of x (N, C, H, W) or (C, H, W): `avg_pool2d<2>(x)`,
/// `avg_pool2d<3, 2>(x, stride<2>, padding<1>)`. The stride is the kernel unless given.
template <int... Kernel, class Input, class... Options, class Layer = detail::pooling<2, detail::kernel_extents<Kernel...>, Input, Options...>,
          int Rank = Layer::facts.rank, int KernelValues = sizeof...(Kernel), int Values = Layer::facts.option_values,
          int Padding = Layer::facts.padding, int KernelExtent = Layer::facts.kernel, int Window = Layer::facts.window,
          int PaddedInput = Layer::facts.padded_input>
  requires avg_pool_operands<Input, Options...> && (is_positive<Kernel> && ...) && input_rank_fits<Rank, 2> &&
           kernel_has_one_extent_or_one_per_axis<KernelValues, 2> && one_value_or_one_per_axis<Values, 2> &&
           padding_is_at_most_half_the_window<Padding, KernelExtent> && window_fits_input<Window, PaddedInput>
constexpr auto avg_pool2d(const Input& x, const Options&...) {
  constexpr shape extents = detail::unbatched(Layer::facts.extents, Rank == 4);
  return detail::result<element_type_of<Input>, extents>(detail::pool("avg_pool2d", detail::term_of(x), reduction::sum, Layer::facts));
}

/// The mean of each window of x (N, C, D, H, W) or (C, D, H, W): `avg_pool3d<2>(x)`,
/// `avg_pool3d<2, 3, 3>(x, stride<2>, padding<1>)`. The stride is the kernel unless given.
template <int... Kernel, class Input, class... Options, class Layer = detail::pooling<3, detail::kernel_extents<Kernel...>, Input, Options...>,
          int Rank = Layer::facts.rank, int KernelValues = sizeof...(Kernel), int Values = Layer::facts.option_values,
          int Padding = Layer::facts.padding, int KernelExtent = Layer::facts.kernel, int Window = Layer::facts.window,
          int PaddedInput = Layer::facts.padded_input>
  requires avg_pool_operands<Input, Options...> && (is_positive<Kernel> && ...) && input_rank_fits<Rank, 3> &&
           kernel_has_one_extent_or_one_per_axis<KernelValues, 3> && one_value_or_one_per_axis<Values, 3> &&
           padding_is_at_most_half_the_window<Padding, KernelExtent> && window_fits_input<Window, PaddedInput>
constexpr auto avg_pool3d(const Input& x, const Options&...) {
  constexpr shape extents = detail::unbatched(Layer::facts.extents, Rank == 5);
  return detail::result<element_type_of<Input>, extents>(detail::pool("avg_pool3d", detail::term_of(x), reduction::sum, Layer::facts));
}

}  // namespace inlay
