// Networks whose arena lies in fast and slow memory give what they give with one arena.
#include <cmath>
#include <cstring>
#include <memory>

#include <bench/networks/kws.hpp>
#include <bench/networks/resnet_8.hpp>
#include <support/catch.hpp>
#include <support/same_value.hpp>

namespace {

using namespace inlay;
using inlay::test::same_value;
using networks::bias;
using networks::kws;
using networks::resnet_8;
using networks::weights;

template <class Tensor> Tensor sine(float step) {
  Tensor values;
  for (int i = 0; i < Tensor::size; ++i) values.data[i] = std::sin(static_cast<float>(i) * step + 0.1f);
  return values;
}
template <class Memory> std::unique_ptr<Memory> full_of_nan() {
  auto made = std::make_unique<Memory>();
  std::memset(static_cast<void*>(made.get()), 0xff, sizeof(Memory));
  return made;
}

/// The same steps with the same operands, so the same bits. Twice, so that the second run finds what the first one left; as an object and with
/// workspaces. Nothing is written behind the fast bytes.
template <const auto& Network, std::size_t Bytes, class... Policies, class Input> void gives_the_same(const Input& in) {
  using parted = model<Network, fast_memory<Bytes>, Policies...>;
  static_assert(parted::fast_bytes <= Bytes && parted::arena_bytes == parted::fast_bytes + parted::slow_bytes);
  struct guarded {
    typename parted::fast_workspace fast;
    std::byte guard[64];
  };
  auto one = full_of_nan<model<Network, Policies...>>();
  const auto expected = (*one)(in);
  const auto memory = full_of_nan<guarded>();
  const auto slow = full_of_nan<typename parted::slow_workspace>();
  const auto object = full_of_nan<parted>();
  static_assert(parted::slow_bytes == 0 || sizeof(parted) == parted::slow_bytes);
  for (int run = 0; run < 2; ++run) {
    auto result = expected;
    std::memset(static_cast<void*>(result.data), 0xff, sizeof(result.data));
    parted::run(in, result, memory->fast, *slow);
    CHECK(std::memcmp(result.data, expected.data, sizeof(result.data)) == 0);
    result = (*object)(memory->fast, in);
    CHECK(std::memcmp(result.data, expected.data, sizeof(result.data)) == 0);
  }
  for (const std::byte each : memory->guard) CHECK(each == std::byte{0xff});
}

// Limits in between, none at all, and more than everything.
template <const auto& Network, class... Policies, class Input> void gives_the_same_with_each_limit(const Input& in) {
  gives_the_same<Network, 0, Policies...>(in);
  gives_the_same<Network, 4'096, Policies...>(in);
  gives_the_same<Network, 16'384, Policies...>(in);
  gives_the_same<Network, 40'000, Policies...>(in);
  gives_the_same<Network, std::size_t{1} << 40, Policies...>(in);
}
TEST_CASE("keyword spotting in two regions") { gives_the_same_with_each_limit<kws>(sine<tensor<float, 1, 1, 49, 10>>(0.37f)); }
TEST_CASE("keyword spotting by rows in two regions") { gives_the_same_with_each_limit<kws, smallest_arena>(sine<tensor<float, 1, 1, 49, 10>>(0.37f)); }
TEST_CASE("ResNet-8 in two regions") { gives_the_same<resnet_8, 65'536>(sine<tensor<float, 1, 3, 32, 32>>(0.37f)); }
TEST_CASE("ResNet-8 by rows in two regions") { gives_the_same<resnet_8, 32'768, smallest_arena>(sine<tensor<float, 1, 3, 32, 32>>(0.37f)); }

}  // namespace
