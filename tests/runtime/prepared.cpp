/// Weights that are known only when the program runs are prepared once; the results are those of weights that each call is given.
#include <inlay/inlay.hpp>

#include <support/catch.hpp>
#include <support/network_memory.hpp>

namespace {

using namespace inlay;
using support::full_of_nan;
using support::sine;
using test::Approx;

using image_type = tensor<float, 1, 3, 12, 12>;
const auto image = sine<image_type>(0.37f);

/// `filters` are scaled before they are packed, `bias` is read by two layers, `slope` as it is and as a part of it.
template <class Image, class Filters, class Bias, class Depthwise, class Matrix>
constexpr auto layers(const Image& x, const Filters& filters, const Bias& bias, const Depthwise& depthwise, const Matrix& matrix) {
  const auto first = relu(conv2d(x, filters * 0.5f, bias, padding<1>));
  const auto second = conv2d(first, depthwise, bias, groups<20>, padding<1>);
  return linear(flatten(max_pool2d<4>(first + second)), matrix, slice<0, 2, 9>(bias));
}

inline constexpr auto given_each_time = [](expression<float, 1, 3, 12, 12> x, expression<float, 20, 3, 3, 3> filters, expression<float, 20> bias,
                                           expression<float, 20, 1, 3, 3> depthwise, expression<float, 7, 180> matrix) {
  return layers(x, filters, bias, depthwise, matrix);
};
/// The order in which inputs and parameters are written does not matter.
inline constexpr auto given_once = [](parameter<float, 20, 3, 3, 3> filters, expression<float, 1, 3, 12, 12> x, parameter<float, 20> bias,
                                      parameter<float, 20, 1, 3, 3> depthwise, parameter<float, 7, 180> matrix) {
  return layers(x, filters, bias, depthwise, matrix);
};

template <class Tensor> constexpr Tensor ramp(int stride) {
  Tensor values{};
  for (int i = 0; i < Tensor::size; ++i) values.data[i] = static_cast<float>(i * stride % 17 - 8) / 16.0f;
  return values;
}
inline constexpr auto known_filters = ramp<tensor<float, 20, 3, 3, 3>>(5);
inline constexpr auto known_bias = ramp<tensor<float, 20>>(3);
inline constexpr auto known_depthwise = ramp<tensor<float, 20, 1, 3, 3>>(7);
inline constexpr auto known_matrix = ramp<tensor<float, 7, 180>>(11);
inline constexpr auto constants = [](expression<float, 1, 3, 12, 12> x) {
  return layers(x, constant(x, known_filters), constant(x, known_bias), constant(x, known_depthwise), constant(x, known_matrix));
};

const auto expected = [] {
  static model<given_each_time> net;
  return net(image, known_filters, known_bias, known_depthwise, known_matrix);
}();

template <class Tensor> void expect_the_same(const Tensor& got) {
  for (int i = 0; i < Tensor::size; ++i) {
    INFO("element " << i);
    CHECK(got.data[i] == Approx(expected.data[i]).margin(1e-4));
  }
}

}  // namespace

TEST_CASE("parameters are read by prepare and not later") {
  const auto net = full_of_nan<model<given_once>>();
  auto filters = known_filters;
  auto bias = known_bias;
  auto depthwise = known_depthwise;
  auto matrix = known_matrix;
  net->prepare(filters, bias, depthwise, matrix);
  filters = {}, bias = {}, depthwise = {}, matrix = {};
  expect_the_same((*net)(image));
  expect_the_same((*net)(image));
}

TEST_CASE("what was prepared is no part of the arena") {
  using once = model<given_once>;
  using each_time = model<given_each_time>;
  STATIC_REQUIRE(each_time::prepared_bytes == 0);
  STATIC_REQUIRE(once::prepared_bytes > 0);
  STATIC_REQUIRE(once::steps < each_time::steps);
  STATIC_REQUIRE(once::arena_bytes < each_time::arena_bytes);
  STATIC_REQUIRE(sizeof(once) <= once::arena_bytes + once::prepared_bytes + 128);
}

TEST_CASE("all memory may be the caller's") {
  using net = model<given_once>;
  const auto arena = full_of_nan<net::workspace>();
  const auto memory = full_of_nan<net::prepared_memory>();
  net::prepare(known_filters, known_bias, known_depthwise, known_matrix, *memory);
  tensor<float, 1, 7> result;
  const net::prepared_memory in_flash = *memory;
  net::run(image, result, in_flash, *arena);
  expect_the_same(result);
  const std::byte* bytes = in_flash.bytes;
  result = {};
  net::run(image, result, bytes, *arena);
  expect_the_same(result);
}

TEST_CASE("new parameters take the place of earlier ones") {
  const auto net = full_of_nan<model<given_once>>();
  net->prepare(sine<tensor<float, 20, 3, 3, 3>>(0.1f), known_bias, known_depthwise, known_matrix);
  const auto other = (*net)(image);
  CHECK(other.data[0] != expected.data[0]);
  net->prepare(known_filters, known_bias, known_depthwise, known_matrix);
  expect_the_same((*net)(image));
}

TEST_CASE("with the policy prepared, so are constants that are too many to be packed by the compiler") {
  using large = model<constants, pack_at_most<100>>;
  using ready = model<constants, pack_at_most<100>, prepared>;
  STATIC_REQUIRE(large::prepared_bytes == 0);
  STATIC_REQUIRE(ready::prepared_bytes > 0);
  STATIC_REQUIRE(ready::steps < large::steps);
  const auto net = full_of_nan<ready>();
  net->prepare();
  expect_the_same((*net)(image));
  const auto slow = full_of_nan<large>();
  expect_the_same((*slow)(image));
}

TEST_CASE("nothing is prepared where the compiler packs all weights") { STATIC_REQUIRE(model<constants, prepared>::prepared_bytes == 0); }

TEST_CASE("parameters in row groups, in the arena and in two regions") {
  const auto by_rows = full_of_nan<model<given_once, smallest_arena>>();
  by_rows->prepare(known_filters, known_bias, known_depthwise, known_matrix);
  expect_the_same((*by_rows)(image));

  const auto resident = full_of_nan<model<given_once, io_in_arena>>();
  resident->prepare(known_filters, known_bias, known_depthwise, known_matrix);
  for (int i = 0; i < image_type::size; ++i) resident->input<0>().data[i] = image.data[i];
  resident->run();
  tensor<float, 1, 7> result;
  for (int i = 0; i < 7; ++i) result.data[i] = resident->output<0>().data[i];
  expect_the_same(result);

  using fed_model = model<given_once, smallest_arena, input_by_rows>;
  auto fed = std::make_unique<fed_model>();
  fed->prepare(known_filters, known_bias, known_depthwise, known_matrix);
  fed_model::row row;
  for (int y = 0; y < 12; ++y) {
    for (int c = 0; c < 3; ++c)
      for (int x = 0; x < 12; ++x) row.data[c * 12 + x] = image.data[c * 144 + y * 12 + x];
    CHECK(fed->push_row(row, result) == (y == 11));
  }
  expect_the_same(result);

  using parted_model = model<given_once, fast_memory<4096>>;
  const auto parted = full_of_nan<parted_model>();
  const auto fast = full_of_nan<parted_model::fast_workspace>();
  parted->prepare(known_filters, known_bias, known_depthwise, known_matrix);
  expect_the_same((*parted)(*fast, image));
}

namespace {
inline constexpr auto returns_what_is_known = [](expression<float, 4> x, parameter<float, 3, 4> table, parameter<float, 4> offset) {
  return std::tuple{x + offset, offset * 2.0f, transpose(table), concat<0>(offset, x), softmax(table)};
};
}  // namespace

TEST_CASE("parameters may be results, and parts of results") {
  const auto net = full_of_nan<model<returns_what_is_known>>();
  const auto table = sine<tensor<float, 3, 4>>(0.2f);
  const tensor<float, 4> offset{1, 2, 3, 4}, x{10, 20, 30, 40};
  net->prepare(table, offset);
  const auto [sum, twice, turned, joined, rows] = (*net)(x);
  for (int i = 0; i < 4; ++i) {
    CHECK(sum.data[i] == x.data[i] + offset.data[i]);
    CHECK(twice.data[i] == 2 * offset.data[i]);
    CHECK(joined.data[i] == offset.data[i]);
    CHECK(joined.data[i + 4] == x.data[i]);
    for (int k = 0; k < 3; ++k) CHECK(turned.data[i * 3 + k] == table.data[k * 4 + i]);
  }
  for (int k = 0; k < 3; ++k) CHECK(rows.data[k * 4] + rows.data[k * 4 + 1] + rows.data[k * 4 + 2] + rows.data[k * 4 + 3] == Approx(1));
}
