#include <inlay/graph/evaluate_reduce.hpp>

#include <support/catch.hpp>
#include <support/evaluated.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;

constexpr double nan = math::not_a_number<double>;
constexpr double infinity = math::infinity<double>;

constexpr evaluated reduced(const evaluated& x, reduction how, unsigned axes) {
  builder b;
  const node_id input = plain_input(b, x);
  return value_of(b, b.reduce(input, how, axes), {x});
}

constexpr bool reduces_axes() {
  const evaluated x = dense(make_shape(2, 3), {3, 1, 2, 6, 5, 4});
  const evaluated cube = counted(make_shape(2, 3, 2));
  return holds(reduced(x, reduction::sum, 0b10u), make_shape(2, 1), {6, 15}) && holds(reduced(x, reduction::sum, 0b01u), make_shape(1, 3), {9, 6, 6}) &&
         holds(reduced(x, reduction::product, 0b11u), make_shape(1, 1), {720}) && holds(reduced(x, reduction::maximum, 0b01u), make_shape(1, 3), {6, 5, 4}) &&
         holds(reduced(x, reduction::minimum, 0b10u), make_shape(2, 1), {1, 4}) && holds(reduced(cube, reduction::sum, 0b101u), make_shape(1, 3, 1), {14, 22, 30}) &&
         holds(reduced(x, reduction::sum, 0), make_shape(2, 3), {3, 1, 2, 6, 5, 4});
}
RUN_TWICE(reduces_axes);

constexpr bool finds_positions() {
  const evaluated x = dense(make_shape(2, 3), {1, 3, 3, 5, -2, -2});
  return holds(reduced(x, reduction::argmax, 0b10u), make_shape(2, 1), {1, 0}) && holds(reduced(x, reduction::argmin, 0b10u), make_shape(2, 1), {0, 1}) &&
         holds(reduced(x, reduction::argmax, 0b01u), make_shape(1, 3), {1, 0, 0}) && holds(reduced(x, reduction::argmin, 0b11u), make_shape(1, 1), {4}) &&
         reduced(x, reduction::argmax, 0b10u).type == dtype::i64;
}
RUN_TWICE(finds_positions);

constexpr bool nan_wins() {
  const evaluated x = dense(make_shape(2, 4), {1, nan, 9, nan, -infinity, -infinity, -infinity, -infinity});
  return holds(reduced(x, reduction::maximum, 0b10u), make_shape(2, 1), {nan, -infinity}) && holds(reduced(x, reduction::minimum, 0b10u), make_shape(2, 1), {nan, -infinity}) &&
         holds(reduced(x, reduction::argmax, 0b10u), make_shape(2, 1), {1, 0}) && holds(reduced(x, reduction::argmin, 0b10u), make_shape(2, 1), {1, 0});
}
RUN_TWICE(nan_wins);

constexpr evaluated pooled(const evaluated& x, reduction how, const window& geometry, const shape& extents, bool average = false, bool count_include_pad = true) {
  builder b;
  const node_id input = plain_input(b, x);
  return value_of(b, b.window_reduce(input, how, geometry, extents, average, count_include_pad), {x});
}

constexpr bool pools() {
  const evaluated line = dense(make_shape(1, 1, 5), {1, -5, 3, -4, -6});
  const window pair{.rank = 1, .kernel = {2, 1, 1}, .stride = {2, 1, 1}};
  const window padded{.rank = 1, .kernel = {3, 1, 1}, .stride = {2, 1, 1}, .pad_before = {1}, .pad_after = {1}};
  const window dilated{.rank = 1, .kernel = {2, 1, 1}, .dilation = {3, 1, 1}};
  const evaluated square = counted(make_shape(1, 2, 2, 2));
  return holds(pooled(line, reduction::maximum, pair, make_shape(1, 1, 2)), make_shape(1, 1, 2), {1, 3}) &&
         holds(pooled(line, reduction::maximum, pair, make_shape(1, 1, 3)), make_shape(1, 1, 3), {1, 3, -6}) &&  // ceil mode
         holds(pooled(line, reduction::maximum, padded, make_shape(1, 1, 3)), make_shape(1, 1, 3), {1, 3, -4}) &&
         holds(pooled(line, reduction::maximum, dilated, make_shape(1, 1, 2)), make_shape(1, 1, 2), {1, -5}) &&
         holds(pooled(line, reduction::minimum, padded, make_shape(1, 1, 3)), make_shape(1, 1, 3), {-5, -5, -6}) &&
         holds(pooled(line, reduction::sum, padded, make_shape(1, 1, 3)), make_shape(1, 1, 3), {-4, -6, -10}) &&
         holds(pooled(square, reduction::sum, {.rank = 2, .kernel = {2, 2, 1}}, make_shape(1, 2, 1, 1)), make_shape(1, 2, 1, 1), {6, 22});
}
RUN_TWICE(pools);

constexpr bool pools_nan_and_nothing() {
  const evaluated line = dense(make_shape(1, 1, 3), {1, nan, 3});
  const window geometry{.rank = 1, .kernel = {2, 1, 1}, .stride = {2, 1, 1}, .pad_before = {2}, .pad_after = {0}};
  return holds(pooled(line, reduction::maximum, geometry, make_shape(1, 1, 2)), make_shape(1, 1, 2), {-infinity, nan}) &&
         holds(pooled(line, reduction::sum, geometry, make_shape(1, 1, 2), true, false), make_shape(1, 1, 2), {0, nan});
}
RUN_TWICE(pools_nan_and_nothing);

constexpr bool averages() {
  // 6 elements, kernel 3, stride 2, padding 1: windows [-1, 2), [1, 4), [3, 6), and in ceil mode [5, 8), which ends at 7
  const evaluated line = dense(make_shape(1, 1, 6), {6, 12, 18, 24, 30, 36});
  const window geometry{.rank = 1, .kernel = {3, 1, 1}, .stride = {2, 1, 1}, .pad_before = {1}, .pad_after = {1}};
  return holds(pooled(line, reduction::sum, geometry, make_shape(1, 1, 3), true), make_shape(1, 1, 3), {6, 18, 30}) &&
         holds(pooled(line, reduction::sum, geometry, make_shape(1, 1, 4), true), make_shape(1, 1, 4), {6, 18, 30, 18}) &&
         holds(pooled(line, reduction::sum, geometry, make_shape(1, 1, 4), true, false), make_shape(1, 1, 4), {9, 18, 30, 36});
}
RUN_TWICE(averages);

}  // namespace
