#include <inlay/graph/print.hpp>

#include <inlay/graph/builder.hpp>
#include <support/catch.hpp>

namespace {

using namespace inlay;

inline constexpr float weights[8]{};

constexpr node_id plain_input(builder& b, const shape& extents) { return b.input(dtype::f32, extents, dense_strides(extents)); }
constexpr text finished(builder& b, node_id result) {
  b.output(result, dense_strides(b[result].extents));
  return print(b.result());
}

constexpr bool prints_a_dense_layer() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 4));
  const node_id w = b.constant(dtype::f32, make_shape(2, 4), constant_in_memory(weights));
  const node_id y = b.map(scalar_function::relu, b.contract(x, w, false, true));
  return finished(b, y).view() ==
         "%0 = input : f32[1, 4]\n"
         "%1 = constant memory : f32[2, 4]\n"
         "%2 = contract.bt %0, %1 : f32[1, 2]\n"
         "%3 = map.relu %2 : f32[1, 2]\n"
         "output %3\n";
}
RUN_TWICE(prints_a_dense_layer);

constexpr bool prints_constants() {
  builder b;
  b.splat(dtype::f32, 0.5);
  b.splat(dtype::i64, 3, make_shape(2));
  b.computed(dtype::f64, make_shape(3), {1, -2.5, 3});
  b.computed(dtype::f32, make_shape(5), {1, 2, 3, 4, 5});
  return print(b.result()).view() ==
         "%0 = constant 0.5 : f32[]\n"
         "%1 = constant 3 : i64[2]\n"
         "%2 = constant {1, -2.5, 3} : f64[3]\n"
         "%3 = constant {1, 2, 3, 4, ...} : f32[5]\n";
}
RUN_TWICE(prints_constants);

constexpr bool prints_windows() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 4, 9, 9));
  const node_id w = b.constant(dtype::f32, make_shape(4, 2, 1, 1), constant_in_memory(weights));
  b.convolve(x, w, {.rank = 2}, 2);
  b.convolve(x, w, {.rank = 2, .stride = {2, 2, 1}, .pad_before = {1, 1}, .pad_after = {1, 1}}, 2);
  b.convolve(x, w, {.rank = 2, .stride = {2, 1, 1}, .dilation = {3, 3, 1}, .pad_before = {1, 0}, .pad_after = {1, 1}}, 2);
  b.convolve_transposed(x, w, {.rank = 2, .stride = {2, 2, 1}}, 2, {1, 1, 0});
  b.window_reduce(x, reduction::maximum, {.rank = 2, .kernel = {3, 3, 1}, .stride = {3, 3, 1}}, make_shape(1, 4, 3, 3));
  b.window_reduce(x, reduction::sum, {.rank = 2, .kernel = {3, 1, 1}, .pad_before = {1, 0}, .pad_after = {1, 0}}, make_shape(1, 4, 9, 9), true, false);
  return print(b.result()).view() ==
         "%0 = input : f32[1, 4, 9, 9]\n"
         "%1 = constant memory : f32[4, 2, 1, 1]\n"
         "%2 = convolve %0, %1 {groups 2} : f32[1, 4, 9, 9]\n"
         "%3 = convolve %0, %1 {stride 2, pad 1, groups 2} : f32[1, 4, 6, 6]\n"
         "%4 = convolve %0, %1 {stride [2, 1], dilation 3, pad_before [1, 0], pad_after 1, groups 2} : f32[1, 4, 6, 10]\n"
         "%5 = convolve %0, %1 {transposed, stride 2, groups 2} : f32[1, 4, 18, 18]\n"
         "%6 = window_reduce.max %0 {kernel 3, stride 3} : f32[1, 4, 3, 3]\n"
         "%7 = window_reduce.average %0 {kernel [3, 1], pad [1, 0], exclude_pad} : f32[1, 4, 9, 9]\n";
}
RUN_TWICE(prints_windows);

constexpr bool prints_reductions_and_maps() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3));
  const node_id s = b.reduce(x, reduction::sum, 0b10u);
  b.reduce(x, reduction::argmax, 0b11u);
  b.map(scalar_function::where, b.map(scalar_function::less, x, s), x, s);
  b.cast(x, dtype::f64);
  return print(b.result()).view() ==
         "%0 = input : f32[2, 3]\n"
         "%1 = reduce.sum %0 {axes [1]} : f32[2, 1]\n"
         "%2 = reduce.argmax %0 {axes [0, 1]} : i64[1, 1]\n"
         "%3 = map.less %0, %1 : bool[2, 3]\n"
         "%4 = map.where %3, %0, %1 : f32[2, 3]\n"
         "%5 = map.identity %0 : f64[2, 3]\n";
}
RUN_TWICE(prints_reductions_and_maps);

constexpr bool prints_movements() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 2, 3, 4));
  const node_id indices = b.computed(dtype::i64, make_shape(2), {0, -1});
  b.reshape(x, make_shape(6, 4));
  b.permute(x, {0, 2, 3, 1});
  b.broadcast(x, make_shape(5, 2, 3, 4));
  b.slice(x, {0, 0, 1, 0}, {1, 1, 1, 1}, make_shape(1, 2, 2, 4));
  b.slice(x, {0, 0, 0, 3}, {1, 1, 1, -2}, make_shape(1, 2, 3, 2));
  b.concat({x, x}, 1);
  b.pad(x, {0, 0, 1, 1}, {0, 0, 1, 0}, pad_mode::reflect);
  b.pad(x, {0, 0, 1, 1}, {0, 0, 1, 0}, pad_mode::constant, -1.5);
  b.gather(x, indices, 3);
  b.resize(x, make_shape(1, 2, 6, 8), resize_mode::linear, resize_coordinates::align_corners);
  b.resize(x, make_shape(1, 2, 6, 8), resize_mode::nearest, resize_coordinates::half_pixel);
  return print(b.result()).view() ==
         "%0 = input : f32[1, 2, 3, 4]\n"
         "%1 = constant {0, -1} : i64[2]\n"
         "%2 = reshape %0 : f32[6, 4]\n"
         "%3 = permute %0 {order [0, 2, 3, 1]} : f32[1, 3, 4, 2]\n"
         "%4 = broadcast %0 : f32[5, 2, 3, 4]\n"
         "%5 = slice %0 {start [0, 0, 1, 0]} : f32[1, 2, 2, 4]\n"
         "%6 = slice %0 {start [0, 0, 0, 3], step [1, 1, 1, -2]} : f32[1, 2, 3, 2]\n"
         "%7 = concat %0, %0 {axis 1} : f32[1, 4, 3, 4]\n"
         "%8 = pad %0 {before [0, 0, 1, 1], after [0, 0, 1, 0], reflect} : f32[1, 2, 5, 5]\n"
         "%9 = pad %0 {before [0, 0, 1, 1], after [0, 0, 1, 0], value -1.5} : f32[1, 2, 5, 5]\n"
         "%10 = gather %0, %1 {axis 3} : f32[1, 2, 3, 2]\n"
         "%11 = resize.linear %0 {align_corners} : f32[1, 2, 6, 8]\n"
         "%12 = resize.nearest %0 : f32[1, 2, 6, 8]\n";
}
RUN_TWICE(prints_movements);

constexpr bool prints_layouts_that_are_not_dense() {
  builder b;
  const shape extents = make_shape(1, 2, 3, 4);
  const node_id x = b.input(dtype::f32, extents, channels_last_strides(extents));
  b.output(x, channels_last_strides(extents));
  return print(b.result()).view() ==
         "%0 = input {strides [24, 1, 8, 2]} : f32[1, 2, 3, 4]\n"
         "output %0 {strides [24, 1, 8, 2]}\n";
}
RUN_TWICE(prints_layouts_that_are_not_dense);

}  // namespace
