#include <inlay/graph/evaluate_move.hpp>

#include <support/catch.hpp>
#include <support/evaluated.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;

/// What an operation makes of 0, 1, 2, ... in the given extents.
template <class Build> constexpr evaluated moved(const shape& extents, const Build& build) {
  const evaluated x = counted(extents);
  builder b;
  const node_id input = plain_input(b, x);
  return value_of(b, build(b, input), {x});
}

constexpr bool reshapes_and_permutes() {
  return holds(moved(make_shape(2, 3), [](builder& b, node_id x) { return b.reshape(x, make_shape(3, 1, 2)); }), make_shape(3, 1, 2), {0, 1, 2, 3, 4, 5}) &&
         holds(moved(make_shape(2, 3), [](builder& b, node_id x) { return b.permute(x, {1, 0}); }), make_shape(3, 2), {0, 3, 1, 4, 2, 5}) &&
         holds(moved(make_shape(2, 1, 3), [](builder& b, node_id x) { return b.permute(x, {2, 0, 1}); }), make_shape(3, 2, 1), {0, 3, 1, 4, 2, 5}) &&
         holds(moved(make_shape(1, 2, 2, 2), [](builder& b, node_id x) { return b.permute(x, {0, 2, 3, 1}); }), make_shape(1, 2, 2, 2), {0, 4, 1, 5, 2, 6, 3, 7});
}
RUN_TWICE(reshapes_and_permutes);

constexpr bool broadcasts() {
  return holds(moved(make_shape(2, 1), [](builder& b, node_id x) { return b.broadcast(x, make_shape(2, 2, 3)); }), make_shape(2, 2, 3),
               {0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1}) &&
         holds(moved(make_shape(), [](builder& b, node_id x) { return b.broadcast(x, make_shape(2)); }), make_shape(2), {0, 0});
}
RUN_TWICE(broadcasts);

constexpr bool slices() {
  return holds(moved(make_shape(3, 4), [](builder& b, node_id x) { return b.slice(x, {1, 0}, {1, 2}, make_shape(2, 2)); }), make_shape(2, 2), {4, 6, 8, 10}) &&
         holds(moved(make_shape(3, 4), [](builder& b, node_id x) { return b.slice(x, {2, 3}, {-2, -1}, make_shape(2, 3)); }), make_shape(2, 3), {11, 10, 9, 3, 2, 1});
}
RUN_TWICE(slices);

constexpr bool concatenates() {
  return holds(moved(make_shape(2, 2), [](builder& b, node_id x) { return b.concat({x, b.splat(dtype::f32, 9, make_shape(2, 1)), x}, 1); }), make_shape(2, 5),
               {0, 1, 9, 0, 1, 2, 3, 9, 2, 3}) &&
         holds(moved(make_shape(2, 2), [](builder& b, node_id x) { return b.concat({x, b.splat(dtype::f32, 9, make_shape(1, 2))}, 0); }), make_shape(3, 2),
               {0, 1, 2, 3, 9, 9});
}
RUN_TWICE(concatenates);

constexpr bool pads() {
  const auto padded = [](pad_mode mode, double value) {
    return moved(make_shape(2, 3), [=](builder& b, node_id x) { return b.pad(x, {1, 2}, {0, 1}, mode, value); });
  };
  return holds(padded(pad_mode::constant, 7), make_shape(3, 6), {7, 7, 7, 7, 7, 7, 7, 7, 0, 1, 2, 7, 7, 7, 3, 4, 5, 7}) &&
         holds(padded(pad_mode::reflect, 0), make_shape(3, 6), {5, 4, 3, 4, 5, 4, 2, 1, 0, 1, 2, 1, 5, 4, 3, 4, 5, 4}) &&
         holds(padded(pad_mode::edge, 0), make_shape(3, 6), {0, 0, 0, 1, 2, 2, 0, 0, 0, 1, 2, 2, 3, 3, 3, 4, 5, 5});
}
RUN_TWICE(pads);

constexpr bool gathers() {
  return holds(moved(make_shape(2, 3), [](builder& b, node_id x) { return b.gather(x, b.computed(dtype::i64, make_shape(2, 2), {0, -1, 1, -3}), 1); }), make_shape(2, 2, 2),
               {0, 2, 1, 0, 3, 5, 4, 3}) &&
         holds(moved(make_shape(2, 3), [](builder& b, node_id x) { return b.gather(x, b.splat(dtype::i32, 1), 0); }), make_shape(3), {3, 4, 5}) &&
         holds(moved(make_shape(2, 2), [](builder& b, node_id x) { return b.gather(x, b.computed(dtype::i64, make_shape(2), {-9, 9}), 0); }), make_shape(2, 2), {0, 1, 2, 3});
}
RUN_TWICE(gathers);

}  // namespace
