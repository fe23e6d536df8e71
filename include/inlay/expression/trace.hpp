/// Tracing: a network is called once inside the compiler, and the graph it appended is the result.
#pragma once

#include <tuple>

#include <inlay/expression/layout.hpp>

namespace inlay {

namespace detail {

template <class... Parameters> struct parameter_list {
  static constexpr int count = sizeof...(Parameters);
};

template <class Member> struct call_parameters;
template <class Network, class Result, class... Parameters> struct call_parameters<Result (Network::*)(Parameters...) const> {
  using type = parameter_list<plain_t<Parameters>...>;
};
template <class Network, class Result, class... Parameters> struct call_parameters<Result (Network::*)(Parameters...) const noexcept> {
  using type = parameter_list<plain_t<Parameters>...>;
};

/// The parameters of a network: those of its call operator, or, where that is a template, what the network says they are.
template <class Network> struct network_signature {};
template <class Network>
  requires requires { typename call_parameters<decltype(&Network::operator())>::type; }
struct network_signature<Network> : call_parameters<decltype(&Network::operator())> {};
template <class Network>
  requires requires { typename Network::parameters; }
struct network_signature<Network> {
  using type = typename Network::parameters;
};

template <class Results> struct result_list {
  using type = parameter_list<plain_t<Results>>;
  static constexpr bool expressions = traced<Results>;
};
template <class... Results> struct result_list<std::tuple<Results...>> {
  using type = parameter_list<plain_t<Results>...>;
  static constexpr bool expressions = sizeof...(Results) > 0 && (traced<Results> && ...);
};

}  // namespace detail

/// A lambda or another object with a call operator: `inline constexpr auto network = [](...) {...};`, not a function or a pointer.
template <class Network>
concept network_is_a_function_object = std::is_class_v<Network>;
/// Every parameter is a written-out expression, `[](inlay::expression<float, 1, 28, 28> image) {...}`: an `auto` has no extents yet.
template <class Network>
concept network_parameters_are_written_out = requires { typename detail::network_signature<Network>::type; };

namespace detail {

template <class Network> using parameters_of = typename network_signature<Network>::type;
template <class Network, class Parameters> struct call_result;
template <class Network, class... Parameters> struct call_result<Network, parameter_list<Parameters...>> {
  using type = decltype(std::declval<const Network&>()(std::declval<Parameters>()...));
};
template <class Network> using result_of = typename call_result<Network, parameters_of<Network>>::type;
template <class Network> using results_of = typename result_list<plain_t<result_of<Network>>>::type;

template <class List> inline constexpr bool all_traced = false;
template <class... Parameters> inline constexpr bool all_traced<parameter_list<Parameters...>> = (traced<Parameters> && ...);

}  // namespace detail

/// Every parameter is an expression (or a layout of one, such as `channels_last<expression<...>>`).
template <class Network>
concept network_takes_expressions = network_parameters_are_written_out<Network> && detail::all_traced<detail::parameters_of<Network>>;
/// The network returns an expression, or a std::tuple of expressions.
template <class Network>
concept network_returns_expressions =
    network_takes_expressions<Network> && detail::result_list<detail::plain_t<detail::result_of<Network>>>::expressions;

namespace detail {

template <class Parameter> constexpr Parameter make_input(builder& target) {
  using value = canonical_t<Parameter>;
  return Parameter(target,
                   target.input(dtype_of<typename value::element_type>, value::extents, layout_of<Parameter>, is_parameter<plain_t<Parameter>>));
}

template <class Network, class... Parameters> constexpr graph trace_with(parameter_list<Parameters...>, builder target = {}) {
  // Braces: inputs are appended in the order of the parameters.
  const std::tuple<Parameters...> inputs{make_input<Parameters>(target)...};
  const auto results = std::apply(Network{}, inputs);
  const auto emit = [&]<class Result>(const Result& result) { target.output(result.id(), layout_of<Result>); };
  if constexpr (traced<decltype(results)>) emit(results);
  else std::apply([&](const auto&... each) { (emit(each), ...); }, results);
  return target.take();
}

// g++ evaluates what the body of a constexpr function computes of constants when it compiles the function, too. A consteval function is
// not compiled, and what depends on a parameter is not constant there: so `trace` has one.
template <class Network> consteval bool traceable() {
  const graph traced = trace_with<Network>(parameters_of<Network>{});
  return traced.size() > 0;
}
template <class Network>
concept network_is_traced = requires { typename std::bool_constant<traceable<Network>()>; };

#if defined(__clang__)
/// Reads one element of every weight after the network has returned: not constant when a weight does not outlive it.
template <class Network> consteval bool weights_outlive_trace() {
  const graph traced = trace_with<Network>(parameters_of<Network>{});
  for (const node& each : traced.nodes)
    if (each.kind == op::constant && each.extents.count() > 0) (void)constant_element(traced, each, 0);
  return true;
}
template <class Network>
concept weights_outlive_network = requires { typename std::bool_constant<weights_outlive_trace<Network>()>; };
#else
/// g++ reads constexpr variables after their end, but refuses their address as a template argument. (clang 16 refuses that for parts of arrays.)
template <int Count> struct weight_addresses {
  const void* address[Count + 1]{};
};
template <class Network> consteval int weight_count() {
  const graph traced = trace_with<Network>(parameters_of<Network>{});
  int count = 0;
  for (const node& each : traced.nodes) {
    if (each.source.where != constant_source::place::memory || each.source.bytes != nullptr) continue;
    if (each.extents.count() > 0) (void)constant_element(traced, each, 0);  // not constant when the weight is not constexpr
    ++count;
  }
  return count;
}
template <class Network, int Count> consteval weight_addresses<Count> weight_addresses_of() {
  const graph traced = trace_with<Network>(parameters_of<Network>{});
  weight_addresses<Count> result;
  int count = 0;
  for (const node& each : traced.nodes) {
    const constant_source& source = each.source;
    if (source.where != constant_source::place::memory || source.bytes != nullptr) continue;  // files are template arguments themselves
    const void*& address = result.address[count++];
    if (source.f32 != nullptr) address = source.f32;
    else if (source.f64 != nullptr) address = source.f64;
    else if (source.boolean != nullptr) address = source.boolean;
    else if (source.i64 != nullptr) address = source.i64;
    else address = source.i32;
  }
  return result;
}
template <auto Addresses> struct addresses_are_static {};
template <class Network>
concept weights_outlive_network = requires { typename addresses_are_static<weight_addresses_of<Network, weight_count<Network>()>()>; };
#endif

}  // namespace detail

/// The network can be called inside the compiler. (A network whose weights are right, too, is traced for that alone.)
template <class Network>
concept network_is_constexpr =
    network_returns_expressions<Network> && (detail::weights_outlive_network<Network> || detail::network_is_traced<Network>);
/// Weights are constexpr and outlive the network: namespace-scope or static, not local to the lambda.
template <class Network>
concept network_weights_are_static_and_constexpr = network_is_constexpr<Network> && detail::weights_outlive_network<Network>;

/// What `model` accepts, in the order in which it is checked.
template <class Network>
concept network = network_is_a_function_object<Network> && network_parameters_are_written_out<Network> && network_takes_expressions<Network> &&
                  network_returns_expressions<Network> && network_is_constexpr<Network> && network_weights_are_static_and_constexpr<Network>;

/// The graph of a network, as the user wrote it.
template <network Network> constexpr graph trace(builder target = {}) {
  return detail::trace_with<Network>(detail::parameters_of<Network>{}, static_cast<builder&&>(target));
}

}  // namespace inlay
