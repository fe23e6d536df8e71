// Networks that run row by row give what they give as a whole, in less memory.
#include <cmath>
#include <cstring>
#include <memory>

#include <bench/networks/weights.hpp>
#include <support/catch.hpp>
#include <support/network_memory.hpp>
#include <support/same_value.hpp>

namespace {

using namespace inlay;
using inlay::test::same_value;
using support::full_of_nan;
using support::sine;
using networks::bias;
using networks::norm;
using networks::weights;

template <class Tensor> bool near(const Tensor& left, const Tensor& right) {
  bool same = true;
  for (int i = 0; i < Tensor::size; ++i) same = same && std::abs(left.data[i] - right.data[i]) <= 1e-5f * (1 + std::abs(left.data[i]));
  return same;
}

/// Twice, so that the second run finds what the first one left.
template <const auto& Network, class... Policies, class Input> void runs_the_same(const Input& in) {
  using rolled = model<Network, smallest_arena, Policies...>;
  const auto whole = full_of_nan<model<Network>>();
  const auto rows = full_of_nan<rolled>();
  const auto expected = (*whole)(in);
  CHECK(near((*rows)(in), expected));
  CHECK(near((*rows)(in), expected));
}

// A chain with strides, dilation, depthwise and pointwise layers, an activation that is a step of its own, and a mean over all rows.
constexpr auto chain = [](expression<float, 1, 2, 33, 9> image) {
  auto x = relu(batch_norm(conv2d(image, weights<1, 8, 2, 3, 3>, stride<2, 1>, padding<1>), norm<1, 8>));
  x = hard_swish(conv2d(x, weights<2, 8, 1, 3, 3>, groups<8>, padding<2>, dilation<2>));
  auto y = gelu(conv2d(x, weights<3, 12, 8, 1, 1>, bias<3, 12>));
  return mean(max_pool2d<3>(y, stride<1>, padding<1>), axis<2, 3>);
};
static_assert(model<chain, smallest_arena>::arena_bytes < model<chain>::arena_bytes / 4);
TEST_CASE("a chain runs by rows") { runs_the_same<chain>(sine<tensor<float, 1, 2, 33, 9>>(0.37f)); }

TEST_CASE("a chain runs by rows in functions that layers share") { runs_the_same<chain, smallest_code>(sine<tensor<float, 1, 2, 33, 9>>(0.37f)); }

// Values that no second cache keeps (784 and 392 KiB) run by rows without being asked for, Winograd's convolutions between them do not.
constexpr auto large = [](expression<float, 1, 3, 224, 224> image) {
  auto x = relu(conv2d(image, weights<1, 16, 3, 3, 3>, stride<2>, padding<1>));
  x = relu(batch_norm(conv2d(x, weights<2, 16, 1, 3, 3>, groups<16>, padding<1>), norm<2, 16>));
  const auto y = max_pool2d<3>(conv2d(x, weights<3, 12, 16, 1, 1>, bias<3, 12>), stride<2>, padding<1>);
  const auto z = y + relu(conv2d(y, weights<4, 12, 12, 3, 3>, padding<1>));
  return mean(conv2d(z, weights<5, 8, 12, 1, 1>), axis<2, 3>);
};
static_assert(this_target().l2_bytes <= this_target().l1_bytes || model<large>::arena_bytes < model<large, unfused>::arena_bytes / 2);
TEST_CASE("large values run by rows") {
  const auto image = sine<tensor<float, 1, 3, 224, 224>>(0.37f);
  const auto expected = (*full_of_nan<model<large, unfused>>())(image);
  const auto made = full_of_nan<model<large>>();
  CHECK(near((*made)(image), expected));
  CHECK(near((*made)(image), expected));
}

// Windows that move on by two rows, so that those rows which only one of them reads share their room with other values.
constexpr auto halvings = [](expression<float, 1, 3, 33, 7> image) {
  const auto x = relu(conv2d(image, weights<1, 8, 3, 3, 3>, padding<1>));
  const auto y = relu(conv2d(x, weights<2, 8, 1, 3, 3>, groups<8>, stride<2>, padding<1>));
  const auto z = relu(conv2d(y, weights<3, 8, 8, 3, 3>, stride<2, 1>, padding<1>));
  return sum(z, axis<2, 3>);
};
template <class Stages> constexpr int values_whose_rows_take_turns() {
  int count = 0;
  for (int i = 0; i < Stages::planned.sizes.steps; ++i) count += Stages::planned.steps[i].out.turns.stride > 0 ? 1 : 0;
  return count;
}
static_assert(values_whose_rows_take_turns<emit::stages<emit::traced_network<std::remove_const_t<decltype(halvings)>>, smallest_arena>>() == 2);
TEST_CASE("rows that are read once share their room") { runs_the_same<halvings>(sine<tensor<float, 1, 3, 33, 7>>(0.41f)); }
TEST_CASE("rows that are read once share their room, in functions that layers share") {
  runs_the_same<halvings, smallest_code>(sine<tensor<float, 1, 3, 33, 7>>(0.41f));
}

// Sums that end in three ways: bias and rectifier, nothing, bias, residual and rectifier. Two of these in a function of their own.
constexpr auto endings = [](expression<float, 1, 4, 6, 5> image) {
  const auto first = relu(conv2d(image, weights<1, 4, 4, 3, 3>, bias<1, 4>, padding<1>));
  const auto second = conv2d(first, weights<2, 4, 4, 3, 3>, padding<1>);
  const auto third = relu(conv2d(second, weights<3, 4, 4, 3, 3>, bias<3, 4>, padding<1>) + first);
  return sum(third, axis<2, 3>);
};
template <class... Policies> constexpr int most_endings() {
  using stages = emit::stages<emit::traced_network<std::remove_const_t<decltype(endings)>>, Policies...>;
  int most = 0;
  for (const int count : emit::convolve_families<stages>::all.endings) most = count > most ? count : most;
  return most;
}
static_assert(most_endings<smallest_code>() == 2 && most_endings<smallest_code, smallest_arena>() == 2);
constexpr tensor<float, 1, 4, 6, 5> known_image = [] {
  tensor<float, 1, 4, 6, 5> result{};
  for (int i = 0; i < result.size; ++i) result.data[i] = 0.1f * static_cast<float>(i % 7) - 0.2f;
  return result;
}();
constexpr auto ended_in_compiler = model<endings, smallest_code>{}(known_image);
constexpr auto rows_ended_in_compiler = model<endings, smallest_code, smallest_arena>{}(known_image);
TEST_CASE("sums that end in different ways share a function") {
  runs_the_same<endings, smallest_code>(known_image);
  const auto whole = full_of_nan<model<endings, fastest_code>>();
  const auto expected = (*whole)(known_image);
  CHECK(near(ended_in_compiler, expected));
  CHECK(near(rows_ended_in_compiler, expected));
}

// Residuals and a concatenation: branches of different reach that join.
constexpr auto branches = [](expression<float, 1, 3, 20, 8> image) {
  const auto x = relu(conv2d(image, weights<1, 8, 3, 3, 3>, bias<1, 8>, padding<1>));
  const auto deep = relu(conv2d(relu(conv2d(x, weights<2, 8, 8, 3, 3>, padding<1>)), weights<3, 8, 8, 3, 3>, padding<1>) + x);
  const auto wide = concat<1>(conv2d(deep, weights<4, 4, 8, 1, 1>), conv2d(deep, weights<5, 4, 8, 5, 3>, padding<2, 1>), deep);
  return sigmoid(conv2d(wide, weights<6, 2, 16, 1, 1>, bias<6, 2>));
};
static_assert(model<branches, smallest_arena>::arena_bytes < model<branches>::arena_bytes);
TEST_CASE("branches run by rows") { runs_the_same<branches>(sine<tensor<float, 1, 3, 20, 8>>(0.23f)); }

// Down and up again: a pool, a resize, a transposed convolution, and a skip over all of them.
constexpr auto hourglass = [](expression<float, 1, 2, 24, 12> image) {
  const auto x = relu(conv2d(image, weights<1, 6, 2, 3, 3>, padding<1>));
  const auto small = relu(conv2d(avg_pool2d<2>(x), weights<2, 8, 6, 3, 3>, padding<1>));
  const auto up = interpolate(small, scale_factor<2>);
  const auto other = conv_transpose2d(small, weights<3, 8, 6, 2, 2>, stride<2>);
  return conv2d(concat<1>(up, x + other), weights<4, 1, 14, 3, 3>, padding<1>);
};
static_assert(model<hourglass, smallest_arena>::arena_bytes < model<hourglass>::arena_bytes);
TEST_CASE("resizes and transposed convolutions run by rows") { runs_the_same<hourglass>(sine<tensor<float, 1, 2, 24, 12>>(0.29f)); }

// A series in time: rows of one pixel.
constexpr auto series = [](expression<float, 1, 4, 64> signal) {
  const auto x = tanh(conv1d(signal, weights<1, 8, 4, 5>, bias<1, 8>));
  const auto y = tanh(conv1d(x, weights<2, 8, 8, 3>, dilation<4>));
  return max(y, axis<2>);
};
static_assert(model<series, smallest_arena>::arena_bytes < model<series>::arena_bytes / 2);
TEST_CASE("series run by frames") {
  runs_the_same<series>(sine<tensor<float, 1, 4, 64>>(0.31f));
  runs_the_same<series, smallest_code>(sine<tensor<float, 1, 4, 64>>(0.31f));
}

constexpr auto volume = [](expression<float, 1, 2, 9, 6, 5> scan) {
  const auto x = conv3d(relu(conv3d(scan, weights<1, 4, 2, 3, 3, 3>, padding<1>)), weights<3, 4, 4, 1, 1, 1>);
  return avg_pool3d<9, 6, 5>(relu(conv3d(x, weights<2, 4, 4, 3, 3, 3>, padding<1>))) * 3.0f;
};
static_assert(model<volume, smallest_arena>::arena_bytes < model<volume>::arena_bytes / 2);
TEST_CASE("volumes run by slices") {
  runs_the_same<volume>(sine<tensor<float, 1, 2, 9, 6, 5>>(0.17f));
  runs_the_same<volume, smallest_code>(sine<tensor<float, 1, 2, 9, 6, 5>>(0.17f));
}

// A product of pixels that ends the network, behind a softmax over all rows: a group that begins with a matrix product.
constexpr auto pixels = [](expression<float, 1, 2, 40, 8> image) {
  const auto x = softmax(conv2d(image, weights<1, 8, 2, 3, 3>, padding<1>), axis<2>);
  return matmul(permute<0, 2, 3, 1>(x), weights<2, 8, 16>);
};
TEST_CASE("products of pixels run by rows") {
  runs_the_same<pixels>(sine<tensor<float, 1, 2, 40, 8>>(0.19f));
  using resident = model<pixels, smallest_arena, io_in_arena>;
  const auto in = sine<tensor<float, 1, 2, 40, 8>>(0.19f);
  const auto expected = (*full_of_nan<model<pixels>>())(in);
  static resident net;
  std::memcpy(net.input().data, in.data, sizeof(in.data));
  net.run();
  tensor<float, 1, 40, 8, 16> result;
  std::memcpy(result.data, net.output().data, sizeof(result.data));
  CHECK(near(result, expected));
}

// What needs all rows at once is left as it is, and says so.
constexpr auto normalized = [](expression<float, 2, 2, 8, 6> images) {
  return relu(conv2d(relu(conv2d(images, weights<1, 4, 2, 3, 3>)), weights<2, 4, 4, 3, 3>));
};
static_assert(same_value<model<normalized, smallest_arena>::arena_bytes, model<normalized>::arena_bytes>);
static_assert(model<chain, smallest_arena>::explain().find("row by row: steps 1 to 5") != std::string_view::npos);

// In the compiler, too.
constexpr tensor<float, 1, 1, 8, 2> dots = {1, -2, 3, 4, 0, -1, 2, 2, 5, 1, 0, 3, -4, 2, 1, 1};
constexpr tensor<float, 2, 1, 3, 1> columns = {1, 2, 3, -1, 0, 1};
constexpr tensor<float, 1, 2, 3, 2> squares = {1, 0, 0, 1, 2, 0, 0, 0, 1, 1, 0, -1};
constexpr auto tiny = [](expression<float, 1, 1, 8, 2> x) { return sum(conv2d(relu(conv2d(x, columns, padding<1, 0>)), squares), axis<2, 3>); };
static_assert(model<tiny, smallest_arena>{}(dots) == model<tiny>{}(dots));

// ---- inputs and outputs in the arena

TEST_CASE("inputs and outputs lie in the arena") {
  using resident = model<branches, smallest_arena, io_in_arena>;
  // No more than both ends apart would need.
  static_assert(resident::arena_bytes <= model<branches, smallest_arena>::arena_bytes + sizeof(float) * (3 + 2) * 20 * 8);
  const auto in = sine<tensor<float, 1, 3, 20, 8>>(0.23f);
  const auto expected = (*full_of_nan<model<branches>>())(in);
  static resident net;
  for (int run = 0; run < 2; ++run) {
    const auto input = net.input();
    static_assert(std::is_same_v<decltype(input), const dense_view<float, 1, 3, 20, 8>>);
    std::memcpy(input.data, in.data, sizeof(in.data));
    net.run();
    tensor<float, 1, 2, 20, 8> result;
    std::memcpy(result.data, net.output().data, sizeof(result.data));
    CHECK(near(result, expected));
  }
  // Nothing is left outside.
  static_assert(same_value<sizeof(resident), resident::arena_bytes>);
}

constexpr auto two_inputs = [](channels_last<expression<float, 1, 2, 6, 4>> image, expression<float, 4> shift) {
  const auto x = relu(conv2d(image, weights<1, 4, 2, 3, 3>, padding<1>) + reshape<4, 1, 1>(shift));
  return std::tuple(as_channels_last(x), max(x, axis<2, 3>), image);
};
TEST_CASE("several inputs and outputs lie in the arena") {
  using resident = model<two_inputs, io_in_arena>;
  const auto image = sine<tensor<float, 1, 6, 4, 2>>(0.5f);
  const auto shift = sine<tensor<float, 4>>(0.7f);
  tensor<float, 1, 6, 4, 4> values;
  tensor<float, 1, 4> largest;
  tensor<float, 1, 6, 4, 2> copied;
  static model<two_inputs>::workspace memory;
  model<two_inputs>::run(channels_last_view<const float, 1, 2, 6, 4>{image.data}, shift, channels_last_view<float, 1, 4, 6, 4>{values.data}, largest,
                         channels_last_view<float, 1, 2, 6, 4>{copied.data}, memory);
  static resident net;
  std::memcpy(net.input<0>().data, image.data, sizeof(image.data));
  std::memcpy(net.input<1>().data, shift.data, sizeof(shift.data));
  net.run();
  CHECK(std::memcmp(net.output<0>().data, values.data, sizeof(values.data)) == 0);
  CHECK(std::memcmp(net.output<1>().data, largest.data, sizeof(largest.data)) == 0);
  CHECK(std::memcmp(net.output<2>().data, image.data, sizeof(image.data)) == 0);
}

// ---- an input that comes row by row

/// Row `y` of a dense image: (channels, columns...).
template <class Row, class Image> Row row_of(const Image& image, int y) {
  constexpr int channels = Image::extents[1], rows = Image::extents[2], columns = Image::size / channels / rows;
  Row row;
  for (int c = 0; c < channels; ++c)
    for (int x = 0; x < columns; ++x) row.data[c * columns + x] = image.data[(c * rows + y) * columns + x];
  return row;
}
template <class Fed, const auto& Network, class Image> void takes_rows(const Image& image) {
  const auto expected = (*full_of_nan<model<Network>>())(image);
  static Fed net;
  std::memset(static_cast<void*>(&net), 0xff, Fed::arena_bytes);
  for (int run = 0; run < 3; ++run) {
    auto result = expected;
    for (float& each : result) each = std::nanf("");
    if (run == 1) {  // an image that ends early
      net.push_row(row_of<typename Fed::row>(image, 0), result);
      net.reset();
    }
    for (int y = 0; y < Fed::rows; ++y) {
      CHECK(net.rows_pushed() == y);
      const auto row = row_of<typename Fed::row>(image, y);
      if (run < 2) {
        CHECK(net.push_row(row, result) == (y == Fed::rows - 1));
      } else {
        std::memcpy(net.next_row().data, row.data, sizeof(row.data));
        CHECK(net.push_row(result) == (y == Fed::rows - 1));
      }
      // Steps ran with the rows that are there, and not with all rows of the image before.
      if (Fed::rows > 1 && y == 0) CHECK(std::isnan(result.data[result.size - 1]));
    }
    CHECK(near(result, expected));
  }
}

TEST_CASE("rows are pushed through a chain") {
  using fed = model<chain, smallest_arena, input_by_rows>;
  static_assert(fed::runs_with_rows && same_value<fed::rows, 33> && std::is_same_v<fed::row, tensor<float, 2, 9>>);
  takes_rows<fed, chain>(sine<tensor<float, 1, 2, 33, 9>>(0.37f));
}
TEST_CASE("rows are pushed through branches, and results come row by row") {
  using fed = model<branches, smallest_arena, input_by_rows>;
  static_assert(fed::runs_with_rows);
  takes_rows<fed, branches>(sine<tensor<float, 1, 3, 20, 8>>(0.23f));
}
TEST_CASE("frames are pushed") {
  using fed = model<series, smallest_arena, input_by_rows>;
  static_assert(fed::runs_with_rows && std::is_same_v<fed::row, tensor<float, 4>>);
  static_assert(fed::arena_bytes <= model<series, smallest_arena>::arena_bytes + 128);
  takes_rows<fed, series>(sine<tensor<float, 1, 4, 64>>(0.31f));
}
TEST_CASE("rows are collected where the network needs them all") {
  using fed = model<chain, input_by_rows>;
  static_assert(!fed::runs_with_rows);
  takes_rows<fed, chain>(sine<tensor<float, 1, 2, 33, 9>>(0.37f));
}

constexpr auto interleaved = [](channels_last<expression<float, 1, 3, 10, 6>> image) {
  return max(relu(conv2d(image, weights<1, 5, 3, 3, 3>)), axis<2, 3>);
};
TEST_CASE("rows of a channels-last image have their channels last") {
  using fed = model<interleaved, smallest_arena, input_by_rows>;
  static_assert(fed::runs_with_rows && std::is_same_v<fed::row, tensor<float, 6, 3>>);
  const auto pixels = sine<tensor<float, 10, 6, 3>>(0.3f);
  tensor<float, 1, 5> expected, result;
  static model<interleaved>::workspace memory;
  model<interleaved>::run(channels_last_view<const float, 1, 3, 10, 6>{pixels.data}, expected, memory);
  static fed net;
  for (int y = 0; y < 10; ++y) {
    fed::row row;
    std::memcpy(row.data, pixels.data + y * 18, sizeof(row.data));
    net.push_row(row, result);
  }
  CHECK(near(result, expected));
}

}  // namespace
