// Values that all their readers compute: the same results on memory full of NaN, twice in a row.
#include <inlay/inlay.hpp>

#include <bench/networks/weights.hpp>
#include <support/catch.hpp>
#include <support/network_memory.hpp>
#include <support/same_value.hpp>

namespace {

using namespace inlay;
using inlay::test::same_value;
using networks::weights;

// An activation before depthwise convolutions, pools, a sum and rows.
constexpr auto light = [](expression<float, 1, 6, 10, 9> x) {
  const auto stem = conv2d(x, weights<1, 8, 6, 1, 1>);
  const auto active = clamp(stem, 0.0f, 6.0f);
  const auto left = conv2d(active, weights<2, 8, 1, 3, 3>, padding<1>, groups<8>);
  const auto right = conv2d(active, weights<3, 8, 1, 1, 5>, padding<0, 2>, groups<8>);
  const auto pooled = max_pool2d<2>(active);
  const auto total = sum(active, axis<2, 3>, keepdims);
  return (sigmoid(stem) + tanh(left) * (right + active)) * total * sum(pooled, axis<2, 3>, keepdims);
};
// Before dense convolutions, an average and a product.
constexpr auto heavy = [](expression<float, 1, 6, 10, 9> x) {
  const auto stem = conv2d(x, weights<1, 8, 6, 1, 1>);
  const auto active = clamp(stem, 0.0f, 6.0f) + 0.25f;
  const auto grouped = conv2d(active, weights<4, 8, 4, 3, 3>, padding<1>, groups<2>);
  const auto wide = conv2d(active, weights<5, 8, 8, 3, 3>, padding<1>);
  const auto pooled = avg_pool2d<3>(active, stride<1>, padding<1>, count_include_pad<false>);
  return sigmoid(stem) + tanh(grouped) * (wide - pooled) + matmul(active, weights<6, 9, 9>);
};
constexpr bool fuses_into_convolutions(std::string_view text) {
  const std::size_t done = text.find("(fuse_branches)"), declined = text.find("not done:");
  return done < declined;
}
static_assert(fuses_into_convolutions(model<light>::explain()));
static_assert(!fuses_into_convolutions(model<heavy>::explain()));
static_assert(model<heavy, smallest_arena>::arena_bytes <= model<heavy>::arena_bytes);

template <const auto& Network, class Goal> void agrees_with_unfused() {
  const auto x = support::sine<tensor<float, 1, 6, 10, 9>>(0.37f);
  const auto expected = (*support::full_of_nan<model<Network, unfused>>())(x);
  const auto net = support::full_of_nan<model<Network, Goal>>();
  for (int run = 0; run < 2; ++run) {
    const auto got = (*net)(x);
    for (int i = 0; i < got.size; ++i)
      if (!(std::abs(got[i] - expected[i]) <= 4e-5f * (1 + std::abs(expected[i]))))
        FAIL("element " << i << " is " << got[i] << ", expected " << expected[i]);
    CHECK(got.size > 0);
  }
}
TEST_CASE("branches before light readers") {
  agrees_with_unfused<light, fastest>();
  agrees_with_unfused<light, smallest_arena>();
}
TEST_CASE("branches before heavy readers") {
  agrees_with_unfused<heavy, fastest>();
  agrees_with_unfused<heavy, smallest_arena>();
}

}  // namespace
