/// `evaluate`: a tensor expression without a model.
#pragma once

#include <inlay/emit/model.hpp>

namespace inlay {

namespace detail {

template <class Memory> struct argument_expression;
template <element Element, int... Extents> struct argument_expression<tensor<Element, Extents...>> {
  using type = expression<Element, Extents...>;
};
template <class Element, int... Extents> struct argument_expression<tensor_view<Element, dense_layout, Extents...>> {
  using type = expression<std::remove_const_t<Element>, Extents...>;
};
template <class Element, int... Extents> struct argument_expression<tensor_view<Element, channels_last_layout, Extents...>> {
  using type = channels_last<expression<std::remove_const_t<Element>, Extents...>>;
};
template <class Element, int... Steps, int... Extents> struct argument_expression<tensor_view<Element, strided_layout<Steps...>, Extents...>> {
  using type = strided<expression<std::remove_const_t<Element>, Extents...>, Steps...>;
};

/// A function of `auto` parameters, written out for the arguments of one call.
template <auto Function, class... Arguments> struct written_out {
  constexpr auto operator()(typename argument_expression<Arguments>::type... arguments) const { return Function(arguments...); }
};

}  // namespace detail

/// `evaluate` reads tensors and views: what is in another array is read through a `dense_view`.
template <class Argument>
concept argument_is_a_tensor_or_view = requires { typename detail::argument_expression<Argument>::type; };

/// Computes an expression of the arguments in fused loops:
///
///     auto y = evaluate<[](auto x, auto w, auto b) { return relu(matmul(x, w) + b); }>(x, w, b);
///
/// Arguments are tensors or views whose elements are known only when the call runs. Intermediate values, where there are any, lie on
/// the stack; a model keeps them in its own memory.
template <auto Function, class... Arguments>
  requires(argument_is_a_tensor_or_view<Arguments> && ...) && network<detail::written_out<Function, Arguments...>>
constexpr auto evaluate(const Arguments&... arguments) noexcept {
  model<detail::written_out<Function, Arguments...>{}> compiled;
  return compiled(arguments...);
}

}  // namespace inlay
