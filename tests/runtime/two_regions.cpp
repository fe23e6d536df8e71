// Networks whose arena lies in fast and slow memory give what they give with one arena.
#include <cmath>
#include <cstring>
#include <memory>

#include <bench/networks/kws.hpp>
#include <bench/networks/resnet_8.hpp>
#include <support/catch.hpp>
#include <support/network_memory.hpp>
#include <support/same_value.hpp>

namespace {

using namespace inlay;
using inlay::test::same_value;
using support::full_of_nan;
using support::sine;
using networks::bias;
using networks::kws;
using networks::resnet_8;
using networks::weights;

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

TEST_CASE("keyword spotting in two regions") { gives_the_same<kws, 40'000>(sine<tensor<float, 1, 1, 49, 10>>(0.37f)); }
TEST_CASE("keyword spotting by rows in two regions") { gives_the_same<kws, 4'096, smallest_arena>(sine<tensor<float, 1, 1, 49, 10>>(0.37f)); }
TEST_CASE("ResNet-8 in two regions") { gives_the_same<resnet_8, 65'536>(sine<tensor<float, 1, 3, 32, 32>>(0.37f)); }
TEST_CASE("ResNet-8 by rows in two regions") { gives_the_same<resnet_8, 32'768, smallest_arena>(sine<tensor<float, 1, 3, 32, 32>>(0.37f)); }

// Residuals in place, and a concatenation whose parts lie where it lies.
constexpr auto branches = [](expression<float, 1, 3, 20, 8> image) {
  const auto x = relu(conv2d(image, weights<1, 8, 3, 3, 3>, bias<1, 8>, padding<1>));
  const auto deep = relu(conv2d(relu(conv2d(x, weights<2, 8, 8, 3, 3>, padding<1>)), weights<3, 8, 8, 3, 3>, padding<1>) + x);
  const auto wide = concat<1>(conv2d(deep, weights<4, 4, 8, 1, 1>), conv2d(deep, weights<5, 4, 8, 5, 3>, padding<2, 1>), deep);
  return sigmoid(conv2d(wide, weights<6, 2, 16, 1, 1>, bias<6, 2>));
};
TEST_CASE("branches in two regions") {
  const auto in = sine<tensor<float, 1, 3, 20, 8>>(0.23f);
  // None at all, limits in between, and more than everything.
  gives_the_same<branches, 0>(in);
  gives_the_same<branches, 5'120>(in);
  gives_the_same<branches, 10'240>(in);
  gives_the_same<branches, 15'000, unfused>(in);
  gives_the_same<branches, std::size_t{1} << 40>(in);
  gives_the_same<branches, 1'000, smallest_arena>(in);
  gives_the_same<branches, 3'000, smallest_arena>(in);
}

TEST_CASE("inputs and outputs lie in two regions") {
  using resident = model<branches, io_in_arena, fast_memory<6'000>>;
  const auto in = sine<tensor<float, 1, 3, 20, 8>>(0.23f);
  const auto expected = (*full_of_nan<model<branches>>())(in);
  const auto fast = full_of_nan<resident::fast_workspace>();
  const auto net = full_of_nan<resident>();
  for (int run = 0; run < 2; ++run) {
    std::memcpy(net->input(*fast).data, in.data, sizeof(in.data));
    net->run(*fast);
    CHECK(std::memcmp(net->output(*fast).data, expected.data, sizeof(expected.data)) == 0);
  }
}

TEST_CASE("rows are pushed into two regions") {
  using whole = model<branches, smallest_arena, input_by_rows>;
  using fed = model<branches, smallest_arena, input_by_rows, fast_memory<4'000>>;
  static_assert(fed::runs_with_rows && fed::fast_bytes > 2'000 && fed::slow_bytes > 0);
  const auto in = sine<tensor<float, 1, 3, 20, 8>>(0.23f);
  const auto fast = full_of_nan<fed::fast_workspace>();
  static whole reference;
  static fed net;
  std::memset(static_cast<void*>(&net.memory()), 0xff, sizeof(net.memory()));
  tensor<float, 1, 2, 20, 8> expected, result;
  for (int run = 0; run < 2; ++run) {
    std::memset(static_cast<void*>(result.data), 0xff, sizeof(result.data));
    for (int y = 0; y < fed::rows; ++y) {
      fed::row row;
      for (int c = 0; c < 3; ++c) std::memcpy(row.data + c * 8, in.data + (c * 20 + y) * 8, 8 * sizeof(float));
      CHECK(reference.push_row(row, expected) == (y == fed::rows - 1));
      CHECK(net.push_row(*fast, row, result) == (y == fed::rows - 1));
    }
    CHECK(std::memcmp(result.data, expected.data, sizeof(expected.data)) == 0);
  }
}

// Bytes from elsewhere, and the compiler, which needs no regions.
constexpr auto pair = [](expression<float, 4, 16> x, expression<float, 16, 16> w) { return std::tuple(matmul(relu(x), w) + x, max(x, axis<1>)); };
TEST_CASE("any bytes are a region") {
  using parted = model<pair, unfused, fast_memory<256>>;
  static_assert(parted::fast_bytes == 256 && parted::slow_bytes > 0);
  alignas(64) static std::byte fast[parted::fast_bytes], slow[parted::slow_bytes];
  const auto x = sine<tensor<float, 4, 16>>(0.3f);
  const auto w = sine<tensor<float, 16, 16>>(0.7f);
  const auto expected = (*full_of_nan<model<pair, unfused>>())(x, w);
  tensor<float, 4, 16> product;
  tensor<float, 4> largest;
  std::byte *first = fast, *second = slow;
  parted::run(x, w, product, largest, first, second);
  CHECK(product == std::get<0>(expected));
  CHECK(largest == std::get<1>(expected));
}
constexpr tensor<float, 1, 1, 8, 2> dots = {1, -2, 3, 4, 0, -1, 2, 2, 5, 1, 0, 3, -4, 2, 1, 1};
constexpr tensor<float, 2, 1, 3, 1> columns = {1, 2, 3, -1, 0, 1};
constexpr auto tiny = [](expression<float, 1, 1, 8, 2> x) { return softmax(relu(conv2d(x, columns, padding<1, 0>))); };
template <class Model> constexpr auto in_the_compiler() {
  typename Model::fast_workspace fast{};
  return Model{}(fast, dots);
}
static_assert(in_the_compiler<model<tiny, unfused, fast_memory<128>>>() == model<tiny, unfused>{}(dots));

}  // namespace
