// Plain functions in compiled networks, against the reference evaluator's values and in a constant expression.
#include <cmath>
#include <tuple>

#include <inlay/inlay.hpp>
#include <support/catch.hpp>
#include <support/evaluated.hpp>
#include <support/network_memory.hpp>

namespace {

using namespace inlay;
using inlay::composite::term;

template <class Element, int... Extents> constexpr auto plain_result(builder& target, const plain_attributes& with, const list<node_id>& operands) {
  const node_id id = target.plain(with, operands, dtype_of<Element>, make_shape(Extents...));
  return inlay::detail::result<Element, make_shape(Extents...)>(term(target, id));
}

// Operands that lie in memory in another order, one value for all, constants; results that others read, and that are joined.
constexpr auto picks = [](expression<float, 3, 4> x, expression<std::int64_t, 4, 2> at) {
  builder& target = x.target();
  const auto turned = transpose(x * 2.0f);
  const auto picked = plain_result<float, 4, 2>(target, {.function = plain_function::gather_elements, .axis = 1}, {turned.id(), at.id()});
  const node_id ones = target.splat(dtype::f32, 1, make_shape(4, 2));
  const auto added = plain_result<float, 4, 3>(target, {.function = plain_function::scatter_elements, .how = reduction::sum, .axis = 1},
                                               {turned.id(), at.id(), ones});
  const auto places = plain_result<std::int64_t, 4, 2>(target, {.function = plain_function::sort, .axis = 1, .number = {1}}, {added.id()});
  const auto totals = plain_result<float, 4, 3>(target, {.function = plain_function::cumulate, .how = reduction::sum, .axis = 0}, {added.id()});
  return std::tuple{concat<1>(picked, totals), places, relu(totals)};
};

constexpr tensor<float, 3, 4> numbers = {1, -2, 3, 0.5f, 4, 5, -6, 7, 0, 2, 2, -1};
constexpr tensor<std::int64_t, 4, 2> columns = {0, 2, 1, 1, -1, 0, 2, 9};

constexpr bool picks_right() {
  model<picks> net{};
  const auto [joined, places, positive] = net(numbers, columns);
  // turned: {2, 8, 0}, {-4, 10, 4}, {6, -12, 4}, {1, 14, -2}; 9 is outside and reads the first, but writes nothing
  constexpr tensor<float, 4, 5> expected = {2, 0, 3, 8, 1, 10, 10, -1, 20, 5, 4, 6, 6, 8, 10, -2, 1, 7, 22, 9};
  constexpr tensor<std::int64_t, 4, 2> best = {1, 0, 1, 2, 0, 2, 1, 0};
  for (int i = 0; i < expected.size; ++i)
    if (joined[i] != expected[i]) return false;
  for (int i = 0; i < best.size; ++i)
    if (places[i] != best[i]) return false;
  return positive[0] == 3 && positive[3] == 0 && positive[10] == 22;
}
RUN_TWICE(picks_right);

constexpr auto remembers = [](expression<float, 5, 2, 3> x) {
  using namespace inlay;
  builder& target = x.target();
  const auto weights = [&](const shape& extents, double scale) {
    list<double> elements;
    for (int i = 0; i < extents.size(); ++i) elements.push_back(scale * (i * 7 % 11 - 5));
    return target.computed(dtype::f32, extents, elements);
  };
  const node_id product = target.contract(target.reshape(x.id(), make_shape(10, 3)), weights(make_shape(3, 16), 0.1));
  const node_id gates = target.reshape(product, make_shape(5, 2, 16));
  const node_id zeros = target.splat(dtype::f32, 0, make_shape(2, 4)), peepholes = weights(make_shape(12), 0.05);
  const node_id lengths = target.computed(dtype::i64, make_shape(2), {5, 3});
  const node_id parameters = target.computed(dtype::f32, make_shape(7), {1e9, 0, 0, 0, 0, 0, 0});
  return plain_result<float, 5, 2, 2, 4>(target, {.function = plain_function::lstm, .number = {1, 0, 0, 1, 1}},
                                         {gates, weights(make_shape(16, 4), 0.08), zeros, zeros, peepholes, lengths, parameters});
};

TEST_CASE("an LSTM is what the evaluator says") {
  const auto in = support::sine<tensor<float, 5, 2, 3>>(0.7f);
  evaluated input{make_shape(5, 2, 3), dtype::f32, {}};
  for (float each : in) input.elements.push_back(static_cast<double>(each));
  const evaluated expected = evaluate(inlay::trace<std::remove_const_t<decltype(remembers)>>(), {input})[0];
  const auto net = support::full_of_nan<model<remembers>>();
  for (int run = 0; run < 2; ++run) {
    const auto result = (*net)(in);
    for (int i = 0; i < result.size; ++i) CHECK(std::abs(static_cast<double>(result[i]) - expected[i]) < 1e-5);
  }
}

// Elements of 16 bits are stored so and computed with in float.
constexpr auto halves = [](expression<float16, 2, 8> x, expression<bfloat16, 8> y) {
  builder& target = x.target();
  const term a(target, target.cast(x.id(), dtype::f32)), b(target, target.cast(y.id(), dtype::f32));
  const term sum = a * b + 1;
  const term small(target, target.cast(sum.id(), dtype::f16));
  const auto bits = plain_result<std::uint16_t, 2, 8>(target, {.function = plain_function::bit_cast}, {small.id()});
  return std::tuple{inlay::detail::result<float16, make_shape(2, 8)>(small), bits};
};
constexpr bool stores_halves() {
  model<halves> net{};
  tensor<float16, 2, 8> x{};
  tensor<bfloat16, 8> y{};
  for (int i = 0; i < 16; ++i) x[i] = static_cast<float16>(0.1f * static_cast<float>(i));
  for (int i = 0; i < 8; ++i) y[i] = static_cast<bfloat16>(1.0f + static_cast<float>(i) / 8);
  y[7] = static_cast<bfloat16>(1e6f);
  const auto [sum, bits] = net(x, y);
  for (int i = 0; i < 16; ++i) {
    const float16 expected(static_cast<float>(x[i]) * static_cast<float>(y[i % 8]) + 1);
    if (sum[i].bits != expected.bits || bits[i] != expected.bits) return false;
  }
  return sum[7].bits == 0x7c00;
}
RUN_TWICE(stores_halves);

// What has no elements on the way leaves nothing in the plan but what it stands for: sums and products over nothing, a join with nothing.
constexpr auto passes_nothing = [](expression<float, 2, 3> x) {
  builder& target = x.target();
  const node_id empty = target.slice(target.map(scalar_function::negative, x.id()), {0, 1}, {1, 1}, make_shape(2, 0));
  const node_id sum = target.reduce(empty, reduction::sum, 0b10), product = target.reduce(empty, reduction::product, 0b10);
  const node_id turned = target.permute(empty, {1, 0}), zeros = target.contract(empty, turned);
  const node_id indices = target.splat(dtype::i64, 0, make_shape(2, 0));
  const node_id scattered = target.plain({.function = plain_function::scatter_elements, .axis = 1}, {x.id(), indices, empty});
  const node_id moved = target.map(scalar_function::add, scattered, sum), joined = target.concat({moved, empty, product, zeros}, 1);
  return inlay::detail::result<float, make_shape(2, 6)>(term(target, joined));
};
template <class... Policies> constexpr bool passes_nothing_on() {
  model<passes_nothing, Policies...> net{};
  constexpr tensor<float, 2, 3> x = {1, 2, 3, 4, 5, 6};
  constexpr tensor<float, 2, 6> expected = {1, 2, 3, 1, 0, 0, 4, 5, 6, 1, 0, 0};
  return net(x) == expected;
}
RUN_TWICE(passes_nothing_on<>);
RUN_TWICE(passes_nothing_on<unfused>);

}  // namespace
