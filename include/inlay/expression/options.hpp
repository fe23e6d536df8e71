/// Options of layers as tag values, given after the operands in any order: `conv2d(x, w, b, stride<2>, padding<1>)`.
#pragma once

#include <inlay/expression/expression.hpp>

namespace inlay {

template <int Value>
concept is_positive = Value >= 1;
template <int Value>
concept is_not_negative = Value >= 0;

namespace detail {

/// One bit for each kind of option. A layer states which it takes, and no bit is given twice.
namespace kind {
enum : unsigned {
  stride = 1u << 0, dilation = 1u << 1, groups = 1u << 2, pad_before = 1u << 3, pad_after = 1u << 4, output_padding = 1u << 5,
  ceil_mode = 1u << 6, count_include_pad = 1u << 7, axis = 1u << 8, keepdims = 1u << 9, correction = 1u << 10, epsilon = 1u << 11,
  coordinates = 1u << 12, interpolation = 1u << 13, output_size = 1u << 14, pad_mode = 1u << 15, causal = 1u << 16, scale = 1u << 17,
  approximation = 1u << 18, heads = 1u << 19, tensor = 1u << 30
};
}  // namespace kind

/// What the options of convolutions and pools say.
struct window_settings {
  window geometry{};
  int groups = 1;
  bool same_padding = false;
  bool ceil_mode = false;
  bool count_include_pad = true;
  int output_padding[3]{};
};

template <int... Values> constexpr void spread(int (&target)[3]) {
  constexpr int values[] = {Values..., 0};
  constexpr int count = sizeof...(Values);
  for (int i = 0; i < 3; ++i)
    if (count == 1 || i < count) target[i] = values[count == 1 ? 0 : i];
}

template <int... Values> struct stride_tag {
  static constexpr unsigned kind = kind::stride;
  static constexpr int values = sizeof...(Values);
  static constexpr void set(window_settings& settings) { spread<Values...>(settings.geometry.stride); }
};
template <int... Values> struct dilation_tag {
  static constexpr unsigned kind = kind::dilation;
  static constexpr int values = sizeof...(Values);
  static constexpr void set(window_settings& settings) { spread<Values...>(settings.geometry.dilation); }
};
template <int... Values> struct padding_tag {
  static constexpr unsigned kind = kind::pad_before | kind::pad_after;
  static constexpr int values = sizeof...(Values);
  static constexpr void set(window_settings& settings) {
    spread<Values...>(settings.geometry.pad_before);
    spread<Values...>(settings.geometry.pad_after);
  }
};
template <int... Values> struct pad_before_tag {
  static constexpr unsigned kind = kind::pad_before;
  static constexpr int values = sizeof...(Values);
  static constexpr void set(window_settings& settings) { spread<Values...>(settings.geometry.pad_before); }
};
template <int... Values> struct pad_after_tag {
  static constexpr unsigned kind = kind::pad_after;
  static constexpr int values = sizeof...(Values);
  static constexpr void set(window_settings& settings) { spread<Values...>(settings.geometry.pad_after); }
};
struct same_padding_tag {
  static constexpr unsigned kind = kind::pad_before | kind::pad_after;
  static constexpr void set(window_settings& settings) { settings.same_padding = true; }
};
template <int... Values> struct output_padding_tag {
  static constexpr unsigned kind = kind::output_padding;
  static constexpr int values = sizeof...(Values);
  static constexpr void set(window_settings& settings) { spread<Values...>(settings.output_padding); }
};
template <int Groups> struct groups_tag {
  static constexpr unsigned kind = kind::groups;
  static constexpr void set(window_settings& settings) { settings.groups = Groups; }
};
struct ceil_mode_tag {
  static constexpr unsigned kind = kind::ceil_mode;
  static constexpr void set(window_settings& settings) { settings.ceil_mode = true; }
};
template <bool Include> struct count_include_pad_tag {
  static constexpr unsigned kind = kind::count_include_pad;
  static constexpr void set(window_settings& settings) { settings.count_include_pad = Include; }
};

/// What the options of reductions say; no axis stands for all.
struct axis_settings {
  int count = 0;
  int axis[max_rank]{};
  bool keepdims = false;
  int correction = 1;
};

template <int... Axes> struct axis_tag {
  static constexpr unsigned kind = kind::axis;
  static constexpr void set(axis_settings& settings) {
    constexpr int axes[] = {Axes..., 0};
    settings.count = sizeof...(Axes);
    for (int i = 0; i < settings.count && i < max_rank; ++i) settings.axis[i] = axes[i];
  }
};
struct keepdims_tag {
  static constexpr unsigned kind = kind::keepdims;
  static constexpr void set(axis_settings& settings) { settings.keepdims = true; }
};
template <int Value> struct correction_tag {
  static constexpr unsigned kind = kind::correction;
  static constexpr void set(axis_settings& settings) { settings.correction = Value; }
};

}  // namespace detail

/// One value for all spatial axes, or one for each: `stride<2>`, `stride<2, 1>`.
template <int... Values>
  requires(is_positive<Values> && ...)
inline constexpr detail::stride_tag<Values...> stride{};
template <int... Values>
  requires(is_positive<Values> && ...)
inline constexpr detail::dilation_tag<Values...> dilation{};
/// Zeros (for max_pool: nothing) before and after each spatial axis.
template <int... Values>
  requires(is_not_negative<Values> && ...)
inline constexpr detail::padding_tag<Values...> padding{};
/// Padding that differs before and after: `pad_before<0, 1>, pad_after<1>`.
template <int... Values>
  requires(is_not_negative<Values> && ...)
inline constexpr detail::pad_before_tag<Values...> pad_before{};
template <int... Values>
  requires(is_not_negative<Values> && ...)
inline constexpr detail::pad_after_tag<Values...> pad_after{};
/// So much padding that the result has extent ceil(input / stride); an odd element goes after.
inline constexpr detail::same_padding_tag same_padding{};
/// Of a transposed convolution: elements added after each spatial axis of the result.
template <int... Values>
  requires(is_not_negative<Values> && ...)
inline constexpr detail::output_padding_tag<Values...> output_padding{};
template <int Groups>
  requires is_positive<Groups>
inline constexpr detail::groups_tag<Groups> groups{};
/// Pools: a last window may hang over the end.
inline constexpr detail::ceil_mode_tag ceil_mode{};
/// Average pools: whether padding counts in the divisor.
template <bool Include> inline constexpr detail::count_include_pad_tag<Include> count_include_pad{};

/// The axes a reduction or softmax runs over; negative ones count from the last.
template <int... Axes> inline constexpr detail::axis_tag<Axes...> axis{};
/// Reduced axes stay, with extent 1.
inline constexpr detail::keepdims_tag keepdims{};
/// var and stddev divide by n - correction.
template <int Value> inline constexpr detail::correction_tag<Value> correction{};

/// Norms: what is added to the variance, `epsilon{1e-3}`.
struct epsilon {
  static constexpr unsigned kind = detail::kind::epsilon;
  double value = 1e-5;
};

namespace detail {

template <class Option>
concept tag = requires { plain_t<Option>::kind; };

template <class Option> constexpr unsigned kind_of() {
  if constexpr (tag<Option>) return plain_t<Option>::kind;
  else if constexpr (tensor_operand<Option>) return kind::tensor;
  else return 0;
}
/// Whether each option is of an accepted kind.
template <unsigned Accepted, class... Options> constexpr bool all_accepted() {
  return ((kind_of<Options>() != 0 && (kind_of<Options>() & ~Accepted) == 0) && ...);
}
template <class... Options> constexpr bool none_repeated() {
  [[maybe_unused]] unsigned seen = 0;
  bool repeated = false;
  ((repeated = repeated || (seen & kind_of<Options>()) != 0, seen |= kind_of<Options>()), ...);
  return !repeated;
}

template <class Settings, class... Options> constexpr void apply_options(Settings& settings) {
  [[maybe_unused]] const auto apply = [&]<class Option>(std::type_identity<Option>) {
    if constexpr (requires { Option::set(settings); }) Option::set(settings);
  };
  (apply(std::type_identity<plain_t<Options>>{}), ...);
}

/// The number of values of the first option that has neither one nor `Rank`; 1 when there is none.
template <int Rank, class... Options> constexpr int odd_value_count() {
  int odd = 1;
  [[maybe_unused]] const auto look = [&]<class Option>(std::type_identity<Option>) {
    if constexpr (requires { Option::values; })
      if (odd == 1 && Option::values != 1 && Option::values != Rank) odd = Option::values;
  };
  (look(std::type_identity<plain_t<Options>>{}), ...);
  return odd;
}

/// The extents of the only tensor or expression among the options; `fallback` when there is none.
template <class... Options> constexpr shape extents_of_tensor(const shape& fallback) {
  shape extents = fallback;
  [[maybe_unused]] const auto look = [&]<class Option>(std::type_identity<Option>) {
    if constexpr (has_element<Option>) extents = extents_of<Option>;
  };
  (look(std::type_identity<Options>{}), ...);
  return extents;
}
/// The node of the `index`-th tensor or expression among the options, or none.
template <class... Options> constexpr node_id lift_tensor(builder& target, int index, const Options&... options) {
  node_id found = no_node;
  [[maybe_unused]] const auto look = [&](const auto& option) {
    if constexpr (has_element<decltype(option)>)
      if (index-- == 0) found = lift(target, option);
  };
  (look(options), ...);
  return found;
}
template <class... Options> constexpr double epsilon_of(double fallback, const Options&... options) {
  double value = fallback;
  [[maybe_unused]] const auto look = [&](const auto& option) {
    if constexpr (std::is_same_v<plain_t<decltype(option)>, epsilon>) value = option.value;
  };
  (look(options), ...);
  return value;
}

}  // namespace detail

/// Options that a layer knows; a bias is a named tensor or an expression.
template <unsigned Accepted, class... Options>
concept layer_takes_options = detail::all_accepted<Accepted, Options...>();
template <class... Options>
concept each_option_is_given_once = detail::none_repeated<Options...>();
/// An option has one value for all spatial axes or one for each.
template <int Values, int Axes>
concept one_value_or_one_per_axis = Values == 1 || Values == Axes;

}  // namespace inlay
