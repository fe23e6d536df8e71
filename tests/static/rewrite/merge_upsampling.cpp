#include <inlay/rewrite/merge_upsampling.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::merge_upsampling;
using enum scalar_function;
using enum resize_coordinates;

inline constexpr float weights[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12};
constexpr node_id stored(builder& b, const shape& extents) { return b.constant(dtype::f32, extents, constant_in_memory(weights)); }
constexpr list<evaluated> series() { return {counted(make_shape(1, 2, 4), -3)}; }

/// A series of two channels, twice as long, and a convolution of it.
struct decoder {
  builder b;
  node_id x, larger;
  constexpr explicit decoder(const shape& in = make_shape(1, 2, 4), const shape& out = make_shape(1, 2, 8), resize_mode mode = resize_mode::nearest,
                             resize_coordinates coordinates = asymmetric)
      : x(plain_input(b, in)), larger(b.resize(x, out, mode, coordinates)) {}
  constexpr node_id convolve(const window& geometry, const shape& kernel = make_shape(3, 2, 3)) {
    const node_id w = stored(b, kernel);
    return b.convolve(larger, w, geometry);
  }
};
constexpr window padded{.rank = 1, .kernel = {3}, .pad_before = {1}, .pad_after = {1}};

constexpr bool repeated_elements_meet_sums_of_weights() {
  decoder net;
  return becomes(merge_upsampling, finished(net.b, {net.convolve(padded)}),
                 "%0 = input : f32[1, 2, 4]\n"
                 "%1 = constant memory : f32[3, 2, 3]\n"
                 "%2 = slice %1 {start [0, 0, 2], step [1, 1, -1]} : f32[3, 2, 3]\n"
                 "%3 = permute %2 {order [1, 0, 2]} : f32[2, 3, 3]\n"
                 "%4 = pad %3 {before [0, 0, 0], after [0, 0, 1]} : f32[2, 3, 4]\n"
                 "%5 = pad %3 {before [0, 0, 1], after [0, 0, 0]} : f32[2, 3, 4]\n"
                 "%6 = map.add %4, %5 : f32[2, 3, 4]\n"
                 "%7 = convolve %0, %6 {transposed, stride 2, pad 1} : f32[1, 3, 8]\n"
                 "output %7\n",
                 series(), agreement::rounded);
}
RUN_TWICE(repeated_elements_meet_sums_of_weights);

/// The same numbers, whatever the text.
constexpr bool merges(const graph& before, const list<evaluated>& inputs) {
  const rewritten done = apply(before, {&merge_upsampling});
  bool resizes = false;
  for (const node& each : done.result.nodes) resizes = resizes || each.kind == op::resize;
  return verify(done.result) == nullptr && !resizes && agree(evaluate(done.result, inputs), evaluate(before, inputs), agreement::rounded);
}

constexpr bool any_padding_and_any_way_to_count() {
  decoder valid, same, uneven(make_shape(1, 2, 4), make_shape(1, 2, 12), resize_mode::nearest, half_pixel);
  const node_id y = valid.convolve({.rank = 1, .kernel = {3}}), z = same.convolve({.rank = 1, .kernel = {3}, .pad_before = {2}, .pad_after = {1}});
  const node_id v = uneven.convolve({.rank = 1, .kernel = {2}, .pad_before = {1}}, make_shape(3, 2, 2));
  return merges(finished(valid.b, {y}), series()) && merges(finished(same.b, {z}), series()) && merges(finished(uneven.b, {v}), series());
}
RUN_TWICE(any_padding_and_any_way_to_count);

constexpr bool one_axis_of_two() {
  decoder wide(make_shape(1, 2, 3, 2), make_shape(1, 2, 3, 4));
  const node_id y = wide.convolve({.rank = 2, .kernel = {2, 3, 1}, .pad_before = {1, 1}, .pad_after = {0, 1}}, make_shape(2, 2, 2, 3));
  return merges(finished(wide.b, {y}), {counted(make_shape(1, 2, 3, 2), -3)});
}
RUN_TWICE(one_axis_of_two);

constexpr bool scales_of_the_weights_are_turned_too() {
  decoder pairs, one;
  const node_id w = stored(pairs.b, make_shape(3, 2, 3)), v = stored(one.b, make_shape(3, 2, 3));
  const node_id factors = pairs.b.computed(dtype::f32, make_shape(3, 2, 1), {1, 2, 3, 4, 5, 6}), half = one.b.splat(dtype::f32, 0.5);
  const node_id scaled = pairs.b.map(multiply, w, factors), y = pairs.b.convolve(pairs.larger, scaled, padded);
  const node_id halved = one.b.map(multiply, v, half), z = one.b.convolve(one.larger, halved, padded);
  return merges(finished(pairs.b, {y}), series()) && merges(finished(one.b, {z}), series());
}
RUN_TWICE(scales_of_the_weights_are_turned_too);

constexpr bool expect_no_merge_upsampling_when_elements_are_not_repeated_equally_often() {
  decoder odd(make_shape(1, 2, 4), make_shape(1, 2, 6)), corners(make_shape(1, 2, 4), make_shape(1, 2, 12), resize_mode::nearest, align_corners);
  decoder linear(make_shape(1, 2, 4), make_shape(1, 2, 8), resize_mode::linear);
  const node_id x = odd.convolve(padded), y = corners.convolve(padded), z = linear.convolve(padded);
  constexpr const char* reason = "the elements are not all repeated equally often";
  return stays(merge_upsampling, finished(odd.b, {x}), reason) && stays(merge_upsampling, finished(corners.b, {y}), reason) &&
         stays(merge_upsampling, finished(linear.b, {z}));
}
RUN_TWICE(expect_no_merge_upsampling_when_elements_are_not_repeated_equally_often);

constexpr bool expect_no_merge_upsampling_when_nothing_is_saved() {
  decoder net;
  return stays(merge_upsampling, finished(net.b, {net.convolve({.rank = 1}, make_shape(3, 2, 1))}),
               "one convolution would take as many multiplications");
}
RUN_TWICE(expect_no_merge_upsampling_when_nothing_is_saved);

constexpr bool expect_no_merge_upsampling_when_the_convolution_has_a_stride_or_distance() {
  decoder stride, dilation, wide;
  const node_id x = stride.convolve({.rank = 1, .kernel = {3}, .stride = {2}}), y = dilation.convolve({.rank = 1, .kernel = {3}, .dilation = {2}});
  const node_id z = wide.convolve({.rank = 1, .kernel = {3}, .pad_before = {3}});
  return stays(merge_upsampling, finished(stride.b, {x}), "the convolution leaves positions out") &&
         stays(merge_upsampling, finished(dilation.b, {y}), "the taps of the convolution are apart") &&
         stays(merge_upsampling, finished(wide.b, {z}), "a window of the convolution is padding alone");
}
RUN_TWICE(expect_no_merge_upsampling_when_the_convolution_has_a_stride_or_distance);

constexpr bool expect_no_merge_upsampling_when_the_convolution_is_of_another_kind() {
  decoder groups, transposed, unknown;
  const node_id apart = stored(groups.b, make_shape(2, 1, 3)), x = groups.b.convolve(groups.larger, apart, padded, 2);
  const node_id w = stored(transposed.b, make_shape(2, 3, 3));
  const node_id y = transposed.b.convolve_transposed(transposed.larger, w, padded, 1, {0, 0, 0});
  const node_id given = plain_input(unknown.b, make_shape(3, 2, 3)), z = unknown.b.convolve(unknown.larger, given, padded);
  return stays(merge_upsampling, finished(groups.b, {x}), "the convolution has groups") &&
         stays(merge_upsampling, finished(transposed.b, {y}), "the convolution is a transposed one") &&
         stays(merge_upsampling, finished(unknown.b, {z}), "the weights of the convolution are not stored as they are");
}
RUN_TWICE(expect_no_merge_upsampling_when_the_convolution_is_of_another_kind);

constexpr bool expect_no_merge_upsampling_when_others_read_the_larger_image() {
  decoder output, read;
  const node_id y = output.convolve(padded), z = read.convolve(padded), other = read.b.map(relu, read.larger);
  return stays(merge_upsampling, finished(output.b, {y, output.larger}), "the upsampled value is an output of the network") &&
         stays(merge_upsampling, finished(read.b, {z, other}), "the upsampled value has other users");
}
RUN_TWICE(expect_no_merge_upsampling_when_others_read_the_larger_image);

constexpr bool expect_no_merge_upsampling_when_numbers_or_weights_must_stay() {
  decoder exact, large;
  const node_id y = exact.convolve(padded), z = large.convolve(padded);
  return stays(merge_upsampling, finished(exact.b, {y}), "an intermediate value may overflow where it did not, or the reverse", {.ieee = true}) &&
         stays(merge_upsampling, finished(large.b, {z}), "the model has more weights than the compiler may touch: they stay as they are stored",
               {.weight_budget = 35});
}
RUN_TWICE(expect_no_merge_upsampling_when_numbers_or_weights_must_stay);

}  // namespace
