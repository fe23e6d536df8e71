// Lesson 6: less memory than one image.
//
// A line camera sends a belt of parts, row by row, and there is no room for a whole picture. `smallest_arena` runs the steps of a network together
// and keeps only the rows that somebody still reads; `input_by_rows` takes the rows as they come. The result is the same.
#include <cmath>
#include <cstdio>

#include <inlay/inlay.hpp>

constexpr int height = 120, width = 64;

// Three filters at three sizes, each followed by a maximum of 2 x 2; what they find is averaged over the whole picture.
template <int Filters, int Channels> constexpr inlay::tensor<float, Filters, Channels, 3, 3> waves(float phase) {
  inlay::tensor<float, Filters, Channels, 3, 3> values{};
  for (int i = 0; i < values.size; ++i) values[i] = static_cast<float>(inlay::math::sin(phase + 0.7 * i) / Channels);
  return values;
}
constexpr auto first = waves<8, 1>(0.3f);
constexpr auto second = waves<16, 8>(0.5f);
constexpr auto third = waves<16, 16>(0.9f);

constexpr auto inspect = [](inlay::expression<float, 1, 1, height, width> picture) {
  using namespace inlay;
  auto small = max_pool2d<2>(relu(conv2d(picture, first, padding<1>)));
  auto smaller = max_pool2d<2>(relu(conv2d(small, second, padding<1>)));
  return mean(relu(conv2d(smaller, third, padding<1>)), axis<2, 3>);
};

using whole = inlay::model<inspect>;
using by_rows = inlay::model<inspect, inlay::smallest_arena, inlay::input_by_rows>;
static_assert(by_rows::runs_with_rows);
static_assert(inlay::within_budget<by_rows::arena_bytes, 16 * 1024>);  // the picture alone would be 30 kB

// What the camera sees in row `y`: a disk and a bar.
static by_rows::row row_of_camera(int y) {
  by_rows::row row;
  for (int x = 0; x < width; ++x) {
    const float dx = static_cast<float>(x - 20), dy = static_cast<float>(y - 40);
    row[x] = (dx * dx + dy * dy < 200 || (x > 40 && x < 50 && y > 60)) ? 1.0f : 0.0f;
  }
  return row;
}

int main() {
  static by_rows net;
  inlay::tensor<float, 1, 16> found;
  for (int y = 0; y < height; ++y) {
    if (!net.push_row(row_of_camera(y), found)) continue;  // true after the last row
    std::printf("after %d rows:", by_rows::rows);
    for (int i = 0; i < 4; ++i) std::printf(" %.4f", static_cast<double>(found[i]));
    std::printf(" ...\n");
  }

  // The same picture at once.
  static whole large;
  inlay::tensor<float, 1, 1, height, width> picture;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) picture(0, 0, y, x) = row_of_camera(y)[x];
  const auto expected = large(picture);
  bool right = true;
  for (int i = 0; i < expected.size; ++i) right = right && std::abs(expected[i] - found[i]) < 1e-5f;

  std::printf("picture and arena as a whole: %zu bytes; row by row: %zu bytes\n", sizeof(picture) + whole::arena_bytes, by_rows::arena_bytes);
  std::printf("%s\n", right ? "the same result" : "ANOTHER RESULT");
  return right ? 0 : 1;
}
