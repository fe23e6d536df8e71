#include <inlay/graph/evaluate_resize.hpp>

#include <support/catch.hpp>
#include <support/evaluated.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;

constexpr evaluated resized(const evaluated& x, const shape& extents, resize_mode interpolation, resize_coordinates coordinates) {
  builder b;
  const node_id input = plain_input(b, x);
  return value_of(b, b.resize(input, extents, interpolation, coordinates), {x});
}

constexpr bool repeats_the_nearest() {
  const evaluated line = counted(make_shape(1, 1, 4));
  const auto to = [&](int extent, resize_coordinates coordinates) { return resized(line, make_shape(1, 1, extent), resize_mode::nearest, coordinates); };
  return holds(to(6, resize_coordinates::asymmetric), make_shape(1, 1, 6), {0, 0, 1, 2, 2, 3}) &&
         holds(to(6, resize_coordinates::half_pixel), make_shape(1, 1, 6), {0, 1, 1, 2, 3, 3}) &&
         holds(to(7, resize_coordinates::align_corners), make_shape(1, 1, 7), {0, 0, 1, 1, 2, 2, 3}) &&
         holds(to(3, resize_coordinates::asymmetric), make_shape(1, 1, 3), {0, 1, 2}) && holds(to(3, resize_coordinates::half_pixel), make_shape(1, 1, 3), {0, 2, 3}) &&
         holds(to(1, resize_coordinates::align_corners), make_shape(1, 1, 1), {0});
}
RUN_TWICE(repeats_the_nearest);

constexpr bool interpolates() {
  const evaluated line = dense(make_shape(1, 1, 3), {0, 8, 24});
  const auto to = [&](int extent, resize_coordinates coordinates) { return resized(line, make_shape(1, 1, extent), resize_mode::linear, coordinates); };
  return holds(to(6, resize_coordinates::half_pixel), make_shape(1, 1, 6), {0, 2, 6, 12, 20, 24}) &&
         holds(to(5, resize_coordinates::align_corners), make_shape(1, 1, 5), {0, 4, 8, 16, 24}) &&
         holds(to(6, resize_coordinates::asymmetric), make_shape(1, 1, 6), {0, 4, 8, 16, 24, 24}) && holds(to(1, resize_coordinates::half_pixel), make_shape(1, 1, 1), {8}) &&
         holds(to(1, resize_coordinates::align_corners), make_shape(1, 1, 1), {0}) && holds(to(2, resize_coordinates::half_pixel), make_shape(1, 1, 2), {2, 20});
}
RUN_TWICE(interpolates);

constexpr bool interpolates_planes() {
  const evaluated plane = dense(make_shape(1, 2, 1, 2), {0, 4, 10, 30});
  const evaluated square = dense(make_shape(1, 1, 2, 2), {0, 4, 8, 20});
  return holds(resized(plane, make_shape(1, 2, 2, 3), resize_mode::linear, resize_coordinates::align_corners), make_shape(1, 2, 2, 3),
               {0, 2, 4, 0, 2, 4, 10, 20, 30, 10, 20, 30}) &&
         holds(resized(square, make_shape(1, 1, 3, 3), resize_mode::linear, resize_coordinates::align_corners), make_shape(1, 1, 3, 3), {0, 2, 4, 4, 8, 12, 8, 14, 20});
}
RUN_TWICE(interpolates_planes);

}  // namespace
