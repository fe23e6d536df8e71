// Networks whose convolutions are computed by Winograd's transforms: the same values as without, from weights transformed during
// compilation.
#include <inlay/inlay.hpp>

#include <cmath>

#include <support/catch.hpp>
#include <support/network_memory.hpp>
#include <support/same_value.hpp>

namespace {

using namespace inlay;
using inlay::test::same_value;
using support::sine;

template <class Tensor> constexpr Tensor numbered() {
  Tensor result{};
  for (int i = 0; i < Tensor::size; ++i) result.data[i] = static_cast<float>(i * 7 % 23 - 11) / 64;
  return result;
}
constexpr auto first_w = numbered<tensor<float, 20, 3, 3, 3>>();
constexpr auto block_w = numbered<tensor<float, 20, 20, 3, 3>>();
constexpr auto row_w = numbered<tensor<float, 16, 20, 3>>();
constexpr auto point_w = numbered<tensor<float, 20, 3, 1>>();
constexpr auto block_b = numbered<tensor<float, 20>>();
constexpr auto scale = numbered<tensor<float, 20, 1, 1>>();

// A scale that is folded in, a bias, a residual that the result is written over, odd extents; and along one axis.
constexpr auto images = [](expression<float, 2, 3, 9, 11> x) {
  const auto a = relu(conv2d(x, first_w, padding<1>));
  const auto b = relu(conv2d(a, block_w, block_b, padding<1>) * scale + a);
  return conv2d(b, block_w, pad_before<2, 0>, pad_after<1, 3>);
};
constexpr auto rows = [](expression<float, 1, 3, 37> x) { return conv1d(relu(conv1d(x, point_w)), row_w, padding<1>); };

using fast = model<images>;
using direct = model<images, exact>;
static_assert(same_value<fast::steps, direct::steps>);
static_assert(same_value<fast::macs, direct::macs>);
static_assert(fast::weight_bytes > direct::weight_bytes && fast::arena_bytes > direct::arena_bytes,
              "positions instead of taps, and the transformed inputs");
static_assert(model<rows>::weight_bytes > model<rows, exact>::weight_bytes);
static_assert(same_value<model<images, ieee>::weight_bytes, model<images, ieee, exact>::weight_bytes>,
              "an infinity would become NaN in the whole tile");
static_assert(same_value<model<images, exact, smallest_arena>::arena_bytes, model<images, smallest_arena>::arena_bytes>,
              "rows run one by one");

template <class Fast, class Direct, class Input> void agree(float step) {
  const auto in = sine<Input>(step);
  const auto one = support::full_of_nan<Fast>();
  const auto other = support::full_of_nan<Direct>();
  const auto expected = (*other)(in);
  for (int run = 0; run < 2; ++run) {
    const auto result = (*one)(in);
    float largest = 0;
    for (const float each : expected) largest = std::max(largest, std::abs(each));
    for (int i = 0; i < result.size; ++i) CHECK(std::abs(result.data[i] - expected.data[i]) <= 4e-6f * largest);
  }
}
TEST_CASE("winograd: networks give the same values") {
  agree<fast, direct, tensor<float, 2, 3, 9, 11>>(0.37f);
  agree<model<rows>, model<rows, exact>, tensor<float, 1, 3, 37>>(0.61f);
}

// Weights that are known when the program runs are transformed once.
constexpr auto layers(auto x, auto w) { return conv2d(relu(conv2d(x, first_w)), w, padding<1>); }
constexpr auto given_once = [](expression<float, 1, 3, 13, 8> x, parameter<float, 24, 20, 3, 3> w) { return layers(x, w); };
constexpr auto given_each_time = [](expression<float, 1, 3, 13, 8> x, expression<float, 24, 20, 3, 3> w) { return layers(x, w); };
static_assert(model<given_once>::prepared_bytes > 2 * model<given_once, exact>::prepared_bytes);

TEST_CASE("winograd: parameters") {
  const auto x = sine<tensor<float, 1, 3, 13, 8>>(0.23f);
  const auto w = sine<tensor<float, 24, 20, 3, 3>>(0.71f);
  const auto net = support::full_of_nan<model<given_once>>();
  const auto expected = (*support::full_of_nan<model<given_each_time>>())(x, w);
  net->prepare(w);
  const auto result = (*net)(x);
  for (int i = 0; i < result.size; ++i) CHECK(std::abs(result.data[i] - expected.data[i]) <= 1e-4f);
}

}  // namespace
