// Networks of integers: 64 bits that wrap around, the same in the program, in the compiler and in the reference evaluator.
#include <tuple>

#include <inlay/inlay.hpp>
#include <support/catch.hpp>
#include <support/evaluated.hpp>

namespace {

using namespace inlay;
using inlay::composite::term;

template <class Element, int... Extents> constexpr auto as_result(const term& value) {
  return inlay::detail::result<Element, make_shape(Extents...)>(value);
}
template <class Operand> constexpr term term_of(const Operand& x) { return {x.target(), x.id()}; }

/// What the network gives is what the evaluator says its graph means.
template <auto Network, class First, class... Others> constexpr bool same_as_evaluator(const First& first, const Others&... others) {
  model<Network> net{};
  const auto results = net(first, others...);
  const auto read = [](const auto& from) {
    using tensor_type = std::remove_cvref_t<decltype(from)>;
    constexpr dtype type = dtype_of<typename tensor_type::element_type>;
    if constexpr (is_integer(type)) {
      list<std::int64_t> elements;
      for (int i = 0; i < from.size; ++i) elements.push_back(static_cast<std::int64_t>(from[i]));
      return inlay::detail::from_integers(type, tensor_type::extents, static_cast<list<std::int64_t>&&>(elements));
    } else {
      evaluated result = inlay::detail::filled(type, tensor_type::extents);
      for (int i = 0; i < from.size; ++i) result[i] = static_cast<double>(from[i]);
      return result;
    }
  };
  const list<evaluated> expected = evaluate(trace<std::remove_const_t<decltype(Network)>>(), {read(first), read(others)...});
  bool same = true;
  const auto compare = [&]<std::size_t... Index>(std::index_sequence<Index...>) {
    const auto one = [&](const evaluated& found, const evaluated& wanted) {
      for (int i = 0; i < wanted.size(); ++i) same = same && found[i] == wanted[i];
      same = same && inlay::detail::integers_of(found) == inlay::detail::integers_of(wanted);
    };
    (one(read(std::get<Index>(results)), expected[static_cast<int>(Index)]), ...);
  };
  compare(std::make_index_sequence<std::tuple_size_v<std::remove_const_t<decltype(results)>>>{});
  return same;
}

constexpr std::int64_t most = 0x7fffffffffffffff;
constexpr tensor<std::int64_t, 2, 3> left = {(std::int64_t(1) << 53) + 1, -7, most, 5, 0, -most - 1};
constexpr tensor<std::int64_t, 3> right = {2, 3, -2};

constexpr auto chains = [](expression<std::int64_t, 2, 3> x, expression<std::int64_t, 3> y) {
  using enum scalar_function;
  const term a = term_of(x), b = term_of(y);
  const term halves = a / b * b, rest = map(remainder, a, b), sum = a + b;
  const term total = reduce(reduction::sum, sum * 3, 0b10), smallest = reduce(reduction::minimum, a, 0b01);
  const term chosen = composite::where(a > b, sum - total, map(bit_xor, a, b));
  const term place = reduce(reduction::argmax, map(negative, a), 0b10);
  const term spread = a - reduce(reduction::maximum, a, 0b11);
  return std::tuple{as_result<std::int64_t, 2, 3>(halves),   as_result<std::int64_t, 2, 3>(rest),  as_result<std::int64_t, 2, 3>(chosen),
                    as_result<std::int64_t, 1, 3>(smallest), as_result<std::int64_t, 2, 1>(place), as_result<std::int64_t, 2, 3>(spread)};
};
constexpr bool computes_chains() { return same_as_evaluator<chains>(left, right); }
RUN_TWICE(computes_chains);

constexpr auto bytes = [](expression<std::uint8_t, 4, 5> x, expression<std::uint8_t, 4, 5> y) {
  using enum scalar_function;
  const term a = term_of(x), b = term_of(y);
  const term mean = (a + b) / a.number(2), shifted = map(shift_right, map(shift_left, a, a.number(3)), a.number(2)), inverted = map(bit_not, a);
  const term sum = reduce(reduction::sum, mean, 0b10), product = reduce(reduction::product, a, 0b01);
  const term wide(a.target(), a.target().cast((a * b).id(), dtype::i32)), real(a.target(), a.target().cast(mean.id(), dtype::f32));
  const term flag = map(equal, a, b);
  return std::tuple{as_result<std::uint8_t, 4, 5>(mean),     as_result<std::uint8_t, 4, 5>(shifted),
                    as_result<std::uint8_t, 4, 5>(inverted), as_result<std::uint8_t, 4, 1>(sum),
                    as_result<std::uint8_t, 1, 5>(product),  as_result<std::int32_t, 4, 5>(wide + 1),
                    as_result<float, 4, 5>(real * 0.5),      as_result<bool, 4, 5>(flag)};
};
constexpr bool computes_bytes() {
  tensor<std::uint8_t, 4, 5> a{}, b{};
  for (int i = 0; i < 20; ++i) {
    a[i] = static_cast<std::uint8_t>(i * 37 + 11);
    b[i] = static_cast<std::uint8_t>(i % 4 == 0 ? a[i] : i * 91 + 200);
  }
  return same_as_evaluator<bytes>(a, b);
}
RUN_TWICE(computes_bytes);

constexpr auto unsigned_words = [](expression<std::uint64_t, 6> x, expression<float, 6> y) {
  using enum scalar_function;
  const term a = term_of(x), b = term_of(y);
  const term half = a / a.number(2), largest = reduce(reduction::maximum, a, 1), raised = map(pow, a, a.number(3));
  const term rounded(a.target(), a.target().cast(b.id(), dtype::i8)), counted(a.target(), a.target().cast(b.id(), dtype::i64));
  const term real(a.target(), a.target().cast(a.id(), dtype::f64));
  return std::tuple{as_result<std::uint64_t, 6>(half),  as_result<std::uint64_t, 1>(largest), as_result<std::uint64_t, 6>(raised),
                    as_result<std::int8_t, 6>(rounded), as_result<std::int64_t, 6>(counted),  as_result<double, 6>(real)};
};
constexpr bool computes_words() {
  constexpr tensor<std::uint64_t, 6> x = {0xffffffffffffffff, 0x8000000000000001, 7, 0, 123456789, 1};
  constexpr tensor<float, 6> y = {-1.75f, 300.5f, 1e30f, -1e30f, 127.0f, -0.0f};
  return same_as_evaluator<unsigned_words>(x, y);
}
RUN_TWICE(computes_words);

constexpr auto products = [](expression<std::int32_t, 3, 4> x, expression<std::int32_t, 4, 2> y) {
  const term a = term_of(x), b = term_of(y);
  const term product(a.target(), a.target().contract(a.id(), b.id()));
  return std::tuple{as_result<std::int32_t, 3, 2>(product / product.number(2) + 1), as_result<std::int32_t, 3, 2>(product * product)};
};
constexpr bool divides_products() {
  constexpr tensor<std::int32_t, 3, 4> x = {1, 2, 3, 4, -5, 6, -7, 8, 9, 1, 2, 3};
  constexpr tensor<std::int32_t, 4, 2> y = {1, -1, 2, -2, 3, 3, 4, 5};
  return same_as_evaluator<products>(x, y);
}
RUN_TWICE(divides_products);

// Positions count the axes of the operand, whatever the order of its memory; of equals the first one in that order.
template <class Element> struct searches {
  constexpr auto operator()(expression<Element, 2, 3, 4> x) const {
    const auto turned = transpose<0, 2>(x + x);
    const term all = composite::reduce(reduction::argmax, term_of(turned), 0b111), some = composite::reduce(reduction::argmin, term_of(turned), 0b101);
    return std::tuple{as_result<std::int64_t, 1, 1, 1>(all), as_result<std::int64_t, 1, 3, 1>(some)};
  }
};
template <class Element> constexpr tensor<Element, 2, 3, 4> with_ties() {
  tensor<Element, 2, 3, 4> x{};
  for (int i = 0; i < x.size; ++i) x[i] = static_cast<Element>(i * 7 % 5);
  return x;
}
inline constexpr searches<float> searches_floats{};
inline constexpr searches<std::int32_t> searches_integers{};
constexpr bool finds_positions() {
  return same_as_evaluator<searches_floats>(with_ties<float>()) && same_as_evaluator<searches_integers>(with_ties<std::int32_t>());
}
RUN_TWICE(finds_positions);

}  // namespace
