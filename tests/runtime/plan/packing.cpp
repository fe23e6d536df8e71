#include <inlay/graph/evaluate.hpp>
#include <inlay/inlay.hpp>

#include <cmath>

#include "support/catch.hpp"

namespace inlay::test {
namespace {

template <class Tensor> constexpr Tensor numbered() {
  Tensor result{};
  for (int i = 0; i < Tensor::size; ++i) result.data[i] = static_cast<float>(i * 7 % 23 - 11) / 4;
  return result;
}
constexpr auto weights = numbered<tensor<float, 3, 2, 3, 3>>();
constexpr auto turned = numbered<tensor<float, 2, 3, 3, 3>>();
constexpr tensor<float, 3, 1, 1, 1> per_group = {2, -1, 0.5f};
constexpr tensor<float, 2, 1, 1> per_output = {3, -2};

template <auto Network, int Channels> bool agrees() {
  static model<Network> net;
  const auto x = numbered<tensor<float, 1, 3, 4, 5>>();
  const tensor<float, 1, Channels, 6, 7> got = net(x);
  list<double> elements;
  for (float each : x) elements.push_back(each);
  const evaluated want = evaluate(trace<std::remove_const_t<decltype(Network)>>(), {{make_shape(1, 3, 4, 5), dtype::f32, elements}})[0];
  for (int i = 0; i < want.size(); ++i)
    if (std::abs(static_cast<double>(got[i]) - want[i]) > 1e-4) return false;
  return true;
}

using image = expression<float, 1, 3, 4, 5>;
// Two outputs for each input channel: the channels of all groups are two axes, and scales and views move along them differently.
constexpr auto scaled_by_group = [](image x) { return conv_transpose2d(x, constant(x, weights) * per_group, groups<3>); };
constexpr auto scaled_by_output = [](image x) { return conv_transpose2d(x, constant(x, weights) * per_output, groups<3>); };
constexpr auto permuted = [](image x) { return conv_transpose2d(x, permute<1, 0, 2, 3>(constant(x, turned)), groups<3>); };
constexpr auto known_when_it_runs = [](image x) {
  return conv_transpose2d(x, permute<1, 0, 2, 3>(constant(x, turned) * (sum(x) * 0.0f + 1.0f)), groups<3>);
};
TEST_CASE("packing: transposed depthwise weights with several outputs for each channel") {
  CHECK(agrees<scaled_by_group, 6>());
  CHECK(agrees<scaled_by_output, 6>());
  CHECK(agrees<permuted, 6>());
  CHECK(agrees<known_when_it_runs, 6>());
}

// Packed weights of every element type are found by a network that runs in the compiler.
template <class Element> constexpr tensor<Element, 4, 3> matrix = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
template <class Element> constexpr auto product = [](expression<Element, 2, 4> x) { return matmul(x, matrix<Element>); };
template <class Element> constexpr bool multiplies_in_the_compiler() {
  const tensor<Element, 2, 4> x = {1, 0, 2, 0, 0, 3, 0, 1};
  const tensor<Element, 2, 3> got = model<product<Element>>{}(x);
  const Element want[] = {15, 18, 21, 22, 26, 30};
  for (int i = 0; i < 6; ++i)
    if (got[i] != want[i]) return false;
  return true;
}
static_assert(multiplies_in_the_compiler<float>() && multiplies_in_the_compiler<double>());
static_assert(multiplies_in_the_compiler<std::int32_t>() && multiplies_in_the_compiler<std::int64_t>());

}  // namespace
}  // namespace inlay::test
