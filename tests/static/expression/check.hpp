/// Checks of front-end operations: the type of a network's result, and the graph that its trace leaves.
#pragma once

#include <type_traits>

#include <inlay/expression/all.hpp>
#include <inlay/graph/print.hpp>
#include <inlay/graph/verify.hpp>
#include <support/catch.hpp>

namespace inlay::test {

/// Whether the network returns this expression, and its graph is valid and agrees with the type.
template <class Expected, class Network> constexpr bool gives(Network) {
  static_assert(std::is_same_v<Expected, detail::plain_t<detail::result_of<Network>>>);
  const graph traced = trace<Network>();
  const node& result = traced[traced.outputs[0].value];
  return verify(traced) == nullptr && result.extents == Expected::extents && result.type == dtype_of<typename Expected::element_type>;
}

/// Whether the trace of a network prints as this text.
template <class Network> constexpr bool traces(Network, const char* expected) { return print(trace<Network>()).view() == expected; }

/// Short names for the networks of the tests.
template <int... Extents> using f32 = expression<float, Extents...>;
template <int... Extents> using f64 = expression<double, Extents...>;
template <int... Extents> using i64 = expression<std::int64_t, Extents...>;
template <int... Extents> using truth = expression<bool, Extents...>;

}  // namespace inlay::test
