// Parts of a concatenation that are copied when the last one is there: the same values in less memory.
#include <cmath>
#include <cstring>
#include <memory>

#include <bench/networks/inception.hpp>
#include <bench/networks/weights.hpp>
#include <support/catch.hpp>
#include <support/network_memory.hpp>
#include <support/same_value.hpp>

namespace {

using namespace inlay;
using inlay::test::at_most;
using inlay::test::same_value;
using support::sine;
using networks::weights;

// Two images, so nothing runs by rows. Half a U-Net: in the whole, the late part takes the room of both while it is computed from something large.
constexpr auto half_unet = [](expression<float, 2, 2, 12, 10> images) {
  const auto early = relu(conv2d(images, weights<1, 8, 2, 3, 3>, padding<1>));
  const auto below = relu(conv2d(max_pool2d<2>(early), weights<2, 16, 8, 3, 3>, padding<1>));
  const auto late = relu(conv2d(interpolate(below, scale_factor<2>, bilinear), weights<3, 8, 16, 3, 3>, padding<1>));
  return conv2d(relu(conv2d(concat<1>(early, late), weights<4, 4, 16, 3, 3>)), weights<5, 1, 4, 1, 1>);
};
inline constexpr std::size_t channel = 2 * 12 * 10 * sizeof(float);
// The whole beside the resized value and what it is resized from; the early part beside the resized value and the late part.
static_assert(same_value<model<half_unet, exact>::arena_bytes, (16 + 16 + 4) * channel>);
static_assert(same_value<model<half_unet, smallest_arena>::arena_bytes, (8 + 16 + 8) * channel>);
static_assert(same_value<model<half_unet, smallest_arena>::steps, model<half_unet>::steps + 1>);
static_assert(model<half_unet, smallest_arena>::explain().find("  concat (copy_late)\n") != std::string_view::npos);
static_assert(model<half_unet>::explain().find("copy_late") == std::string_view::npos);

TEST_CASE("parts are copied late") {
  const auto in = sine<tensor<float, 2, 2, 12, 10>>(0.37f);
  const auto whole = std::make_unique<model<half_unet>>();
  const auto copies = std::make_unique<model<half_unet, smallest_arena>>();
  std::memset(static_cast<void*>(copies.get()), 0xff, sizeof(*copies));
  const auto expected = (*whole)(in);
  for (int run = 0; run < 2; ++run) {
    const auto result = (*copies)(in);
    for (int i = 0; i < result.size; ++i) CHECK(std::abs(result.data[i] - expected.data[i]) <= 1e-5f * (1 + std::abs(expected.data[i])));
  }
}

// Where the parts need no more room in the whole they stay there.
constexpr auto in_place = [](expression<float, 2, 2, 12, 10> images) {
  const auto left = relu(conv2d(images, weights<1, 8, 2, 3, 3>, padding<1>)), right = relu(conv2d(images, weights<2, 8, 2, 3, 3>, padding<1>));
  return conv2d(concat<1>(left, right), weights<3, 1, 16, 1, 1>);
};
static_assert(same_value<model<in_place>::steps, model<in_place, smallest_arena>::steps>);
static_assert(same_value<model<in_place>::arena_bytes, model<in_place, smallest_arena>::arena_bytes>);

// With parts that are copied, branches that lie in the whole until then can run by rows. 1,122,816 bytes without copies.
using cells = model<networks::stored_network<networks::inception>, smallest_arena, pack_at_most<20'000'000>>;
static_assert(at_most<cells::arena_bytes, 946'560u>);  // 933,504 where the second cache has 2 MB (see large_groups)

}  // namespace
