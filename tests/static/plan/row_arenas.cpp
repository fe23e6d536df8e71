// What networks need when they run row by row, against the figures that users plan their memory with. The plans alone: nothing is run.
#include <bench/networks/kws.hpp>
#include <bench/networks/lenet_5.hpp>
#include <bench/networks/mobilenet_v1.hpp>
#include <bench/networks/mobilenet_v2.hpp>
#include <bench/networks/resnet_8.hpp>
#include <support/same_value.hpp>

namespace {

using namespace inlay;
using namespace networks;
using inlay::test::same_value;

struct need {
  std::size_t outside;    // inputs and outputs are the caller's
  std::size_t with_both;  // they lie in the arena
  std::size_t fed;        // the input comes row by row
};
template <const auto& Network, need Bytes> constexpr bool needs() {
  using budget = pack_at_most<20'000'000>;
  static_assert(same_value<model<Network, smallest_arena, budget>::arena_bytes, Bytes.outside>);
  static_assert(same_value<model<Network, smallest_arena, io_in_arena, budget>::arena_bytes, Bytes.with_both>);
  static_assert(same_value<model<Network, smallest_arena, input_by_rows, budget>::arena_bytes, Bytes.fed>);
  static_assert(model<Network, smallest_arena, input_by_rows, budget>::runs_with_rows);
  return true;
}

static_assert(needs<kws, need{18'176, 20'160, 18'624}>());
static_assert(needs<lenet_5, need{5'952, 6'208, 6'528}>());
static_assert(needs<resnet_8, need{49'408, 61'696, 50'560}>());

// Images whose rows are rows of memory can be written over while they are read.
using picture = channels_last<expression<float, 1, 3, 96, 96>>;
constexpr auto mobilenet_v1_of_pixels = [](picture image) { return mobilenet_v1(static_cast<const expression<float, 1, 3, 96, 96>&>(image)); };
static_assert(needs<mobilenet_v1_of_pixels, need{52'224, 112'128, 54'528}>());
using photo = channels_last<expression<float, 1, 3, 224, 224>>;
constexpr auto mobilenet_v2_of_pixels = [](photo image) {
  return stored_network<mobilenet_v2>(static_cast<const expression<float, 1, 3, 224, 224>&>(image));
};
static_assert(needs<mobilenet_v2_of_pixels, need{494'592, 795'648, 499'968}>());

}  // namespace
