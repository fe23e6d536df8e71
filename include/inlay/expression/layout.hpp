/// Layouts of the caller's memory: dense, channels-last and strided, as part of the types of inputs and outputs.
#pragma once

#include <type_traits>
#include <utility>

#include <inlay/expression/expression.hpp>

namespace inlay {

/// Row-major without gaps, the layout of `tensor` and of a plain `expression`.
struct dense_layout {
  template <shape Extents> static constexpr strides step = dense_strides(Extents);
};
/// (N, spatial..., C) in memory for axes (N, C, spatial...).
struct channels_last_layout {
  template <shape Extents> static constexpr strides step = channels_last_strides(Extents);
};
/// Distances in elements between neighbours, one for each axis.
template <int... Steps> struct strided_layout {
  template <shape Extents> static constexpr strides step = {sizeof...(Steps), {Steps...}};
};

/// A network's parameter or result whose memory is in channels-last order.
template <class Expression> struct channels_last : Expression {
  using layout = channels_last_layout;
  using Expression::Expression;
  constexpr explicit channels_last(const Expression& value) : Expression(value) {}
};

/// A network's parameter or result whose memory has the given distances between neighbours.
template <class Expression, int... Steps>
  requires(sizeof...(Steps) == Expression::rank)
struct strided : Expression {
  using layout = strided_layout<Steps...>;
  using Expression::Expression;
  constexpr explicit strided(const Expression& value) : Expression(value) {}
};

/// A network's parameter that is not given to each call, but once to `model::prepare`: weights that are known only when the program runs. What
/// depends on such parameters and constants alone (the order of weights that kernels read, a folded scale) is computed there.
template <element Element, int... Extents> struct parameter : expression<Element, Extents...> {
  using expression<Element, Extents...>::expression;
};

/// Returns a result in channels-last order: `return as_channels_last(y);`.
template <traced Operand> constexpr auto as_channels_last(const Operand& x) {
  return channels_last<detail::canonical_t<Operand>>(static_cast<const detail::canonical_t<Operand>&>(x));
}
/// Returns a result with the given distances between neighbours: `return as_strided<16, 1>(y);`.
template <int... Steps, traced Operand>
  requires(sizeof...(Steps) == extents_of<Operand>.rank)
constexpr auto as_strided(const Operand& x) {
  return strided<detail::canonical_t<Operand>, Steps...>(static_cast<const detail::canonical_t<Operand>&>(x));
}

namespace detail {
template <class Operand> struct layout_type {
  using type = dense_layout;
};
template <class Operand>
  requires requires { typename Operand::layout; }
struct layout_type<Operand> {
  using type = typename Operand::layout;
};
template <class Operand> inline constexpr bool is_parameter = false;
template <element Element, int... Extents> inline constexpr bool is_parameter<parameter<Element, Extents...>> = true;

template <class Operand> using layout_type_t = typename layout_type<plain_t<Operand>>::type;
template <class Operand> inline constexpr strides layout_of = layout_type_t<Operand>::template step<extents_of<Operand>>;
}  // namespace detail

/// The caller's own memory, with its layout in the type: `tensor_view<float, channels_last_layout, 1, 3, 32, 32> image{pixels};`.
template <class Element, class Layout, int... Extents> struct tensor_view {
  using element_type = std::remove_const_t<Element>;
  using layout = Layout;
  static constexpr int rank = sizeof...(Extents);
  static constexpr shape extents = make_shape(Extents...);
  Element* data;
};

template <class Element, int... Extents> using dense_view = tensor_view<Element, dense_layout, Extents...>;
template <class Element, int... Extents> using channels_last_view = tensor_view<Element, channels_last_layout, Extents...>;

}  // namespace inlay
