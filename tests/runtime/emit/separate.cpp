// A network behind an interface: what other files call.
#include <inlay/inlay.hpp>

#include "support/catch.hpp"

namespace {

struct doubling {
  using input = inlay::tensor<float, 1, 4>;
  using output = inlay::tensor<float, 1, 4>;
  static constexpr std::size_t arena_bytes = 64;
};
struct halves {
  using input = std::tuple<inlay::tensor<float, 4>, inlay::tensor<float, 4>>;
  using output = std::tuple<inlay::tensor<float, 4>, inlay::tensor<float, 4>>;
  static constexpr std::size_t arena_bytes = 64;
};

}  // namespace

template <> inline constexpr auto inlay::network_of<doubling> = [](inlay::expression<float, 1, 4> x) { return x + inlay::relu(x); };
template <> inline constexpr auto inlay::network_of<halves> = [](inlay::expression<float, 4> x, inlay::expression<float, 4> y) {
  return std::tuple(x + y, x - y);
};

TEST_CASE("a network is run by its interface") {
  static inlay::workspace<doubling> memory;
  const doubling::input x = {-1, 0, 1, 2};
  doubling::output y;
  inlay::run<doubling>(x, y, memory);
  CHECK(y == doubling::output{-1, 0, 2, 4});
}

TEST_CASE("an interface may have several inputs and outputs") {
  static inlay::workspace<halves> memory;
  const halves::input in = {{1, 2, 3, 4}, {4, 3, 2, 1}};
  halves::output out;
  inlay::run<halves>(in, out, memory);
  CHECK(std::get<0>(out) == inlay::tensor<float, 4>{5, 5, 5, 5});
  CHECK(std::get<1>(out) == inlay::tensor<float, 4>{-3, -1, 1, 3});
}
