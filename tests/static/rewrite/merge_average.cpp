#include <inlay/rewrite/merge_average.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::merge_average;
using enum scalar_function;

inline constexpr float weights[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12};
constexpr list<evaluated> series() { return {counted(make_shape(1, 2, 8), -3)}; }
constexpr window three{.rank = 1, .kernel = {3}, .pad_before = {1}, .pad_after = {1}};
constexpr window pairs{.rank = 1, .kernel = {2}, .stride = {2}};

/// A convolution of a series of two channels, a shift, and averages of what they make.
struct encoder {
  builder b;
  node_id x, product, shifted;
  constexpr explicit encoder(const window& geometry = three, const shape& kernel = make_shape(3, 2, 3), int groups = 1,
                             const shape& in = make_shape(1, 2, 8))
      : x(plain_input(b, in)), product(0), shifted(0) {
    const node_id w = b.constant(dtype::f32, kernel, constant_in_memory(weights));
    shifted = product = b.convolve(x, w, geometry, groups);
  }
  constexpr void shift(const shape& extents, const list<double>& elements) {
    const node_id constant = b.computed(dtype::f32, extents, elements);
    shifted = b.map(add, product, constant);
  }
  constexpr node_id average(const window& geometry = pairs, const shape& extents = make_shape(1, 3, 4), bool average = true) {
    return b.window_reduce(shifted, reduction::sum, geometry, extents, average);
  }
};

constexpr bool weights_are_averaged() {
  encoder net;
  return becomes(merge_average, finished(net.b, {net.average()}),
                 "%0 = input : f32[1, 2, 8]\n"
                 "%1 = constant memory : f32[3, 2, 3]\n"
                 "%2 = constant 0.5 : f32[]\n"
                 "%3 = map.multiply %1, %2 : f32[3, 2, 3]\n"
                 "%4 = pad %3 {before [0, 0, 0], after [0, 0, 1]} : f32[3, 2, 4]\n"
                 "%5 = pad %3 {before [0, 0, 1], after [0, 0, 0]} : f32[3, 2, 4]\n"
                 "%6 = map.add %4, %5 : f32[3, 2, 4]\n"
                 "%7 = convolve %0, %6 {stride 2, pad 1} : f32[1, 3, 4]\n"
                 "output %7\n",
                 series(), agreement::rounded);
}
RUN_TWICE(weights_are_averaged);

/// The same numbers, whatever the text.
constexpr bool merges(const graph& before, const list<evaluated>& inputs) {
  const rewritten done = apply(before, {&merge_average});
  bool reduces = false;
  for (const node& each : done.result.nodes) reduces = reduces || each.kind == op::window_reduce;
  return verify(done.result) == nullptr && !reduces && agree(evaluate(done.result, inputs), evaluate(before, inputs), agreement::rounded);
}

constexpr bool shifts_and_sums() {
  encoder averaged, summed;
  averaged.shift(make_shape(3, 1), {1, 2, 3});
  summed.shift(make_shape(3, 1), {1, 2, 3});
  const node_id y = averaged.average(), z = summed.average(pairs, make_shape(1, 3, 4), false);
  return merges(finished(averaged.b, {y}), series()) && merges(finished(summed.b, {z}), series());
}
RUN_TWICE(shifts_and_sums);

constexpr bool strides_distances_groups_and_what_is_left_over() {
  // 8 -> 7 -> 3: the last position is read by no average.
  encoder left_over({.rank = 1, .kernel = {3}, .pad_before = {1}});
  encoder strided({.rank = 1, .kernel = {3}, .stride = {2}, .pad_before = {1}, .pad_after = {1}});
  encoder apart({.rank = 1, .kernel = {3}, .dilation = {2}, .pad_before = {2}, .pad_after = {2}});
  encoder groups({.rank = 1, .kernel = {3}}, make_shape(4, 2, 3), 2, make_shape(1, 4, 8));
  encoder plane({.rank = 2, .kernel = {2, 2, 1}, .pad_after = {1, 1}}, make_shape(2, 2, 2, 2), 1, make_shape(1, 2, 4, 4));
  const window distant{.rank = 1, .kernel = {2}, .stride = {2}, .dilation = {2}};
  const node_id x = left_over.average(pairs, make_shape(1, 3, 3)), y = strided.average(pairs, make_shape(1, 3, 2));
  const node_id z = apart.average(distant, make_shape(1, 3, 3)), v = groups.average(pairs, make_shape(1, 4, 3));
  const node_id w = plane.average({.rank = 2, .kernel = {2, 2, 1}, .stride = {2, 2, 1}}, make_shape(1, 2, 2, 2));
  return merges(finished(left_over.b, {x}), series()) && merges(finished(strided.b, {y}), series()) && merges(finished(apart.b, {z}), series()) &&
         merges(finished(groups.b, {v}), {counted(make_shape(1, 4, 8), -3)}) && merges(finished(plane.b, {w}), {counted(make_shape(1, 2, 4, 4), -3)});
}
RUN_TWICE(strides_distances_groups_and_what_is_left_over);

constexpr bool expect_no_merge_average_when_windows_do_not_lie_inside() {
  encoder padded, over;
  const node_id y = padded.average({.rank = 1, .kernel = {2}, .stride = {2}, .pad_before = {1}, .pad_after = {1}}, make_shape(1, 3, 5));
  const node_id z = over.average({.rank = 1, .kernel = {3}, .stride = {3}}, make_shape(1, 3, 3));
  return stays(merge_average, finished(padded.b, {y}), "the average has padding") &&
         stays(merge_average, finished(over.b, {z}), "a window of the average hangs over the border");
}
RUN_TWICE(expect_no_merge_average_when_windows_do_not_lie_inside);

constexpr bool expect_no_merge_average_when_nothing_is_saved() {
  encoder net, small({.rank = 1}, make_shape(3, 2, 1));
  const node_id y = net.average({.rank = 1, .kernel = {2}}, make_shape(1, 3, 7)), z = small.average();
  constexpr const char* reason = "one convolution would take as many multiplications";
  return stays(merge_average, finished(net.b, {y}), reason) && stays(merge_average, finished(small.b, {z}), reason);
}
RUN_TWICE(expect_no_merge_average_when_nothing_is_saved);

constexpr bool expect_no_merge_average_when_the_convolution_is_of_another_kind() {
  encoder apart({.rank = 1, .kernel = {3}, .dilation = {2}, .pad_before = {2}, .pad_after = {2}}), depthwise(three, make_shape(2, 1, 3), 2);
  builder b;
  const node_id x = plain_input(b, make_shape(1, 2, 8)), w = b.constant(dtype::f32, make_shape(2, 3, 3), constant_in_memory(weights));
  const node_id product = b.convolve_transposed(x, w, three, 1, {0, 0, 0});
  const node_id y = apart.average(), z = depthwise.average(pairs, make_shape(1, 2, 4));
  const node_id v = b.window_reduce(product, reduction::sum, pairs, make_shape(1, 3, 4), true);
  return stays(merge_average, finished(apart.b, {y}), "the taps of the convolution are apart") &&
         stays(merge_average, finished(depthwise.b, {z}), "a depthwise convolution would take longer") &&
         stays(merge_average, finished(b, {v}), "the convolution is a transposed one");
}
RUN_TWICE(expect_no_merge_average_when_the_convolution_is_of_another_kind);

constexpr bool expect_no_merge_average_when_the_weights_are_unknown_or_too_many_parts() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 2, 8)), w = plain_input(b, make_shape(3, 2, 3)), product = b.convolve(x, w, three);
  const node_id y = b.window_reduce(product, reduction::sum, pairs, make_shape(1, 3, 4), true);
  encoder many(three, make_shape(3, 2, 3), 1, make_shape(1, 2, 40));
  const node_id z = many.average({.rank = 1, .kernel = {17}, .stride = {17}}, make_shape(1, 3, 2));
  return stays(merge_average, finished(b, {y}), "the weights are known only when the network runs") &&
         stays(merge_average, finished(many.b, {z}), "the sum of the weights would have more than 16 parts");
}
RUN_TWICE(expect_no_merge_average_when_the_weights_are_unknown_or_too_many_parts);

constexpr bool expect_no_merge_average_when_others_read_the_product() {
  encoder output, read;
  const node_id y = output.average(), z = read.average(), other = read.b.map(relu, read.product);
  return stays(merge_average, finished(output.b, {y, output.product}), "the product is an output of the network") &&
         stays(merge_average, finished(read.b, {z, other}), "the product has other users");
}
RUN_TWICE(expect_no_merge_average_when_others_read_the_product);

constexpr bool expect_no_merge_average_when_the_shift_varies() {
  encoder net;
  net.shift(make_shape(8), {1, 2, 3, 4, 5, 6, 7, 8});
  return stays(merge_average, finished(net.b, {net.average()}), "the shift varies within an output channel");
}
RUN_TWICE(expect_no_merge_average_when_the_shift_varies);

constexpr bool expect_no_merge_average_when_numbers_or_weights_must_stay() {
  encoder exact, large;
  const node_id y = exact.average(), z = large.average();
  return stays(merge_average, finished(exact.b, {y}), "an intermediate value may overflow where it did not, or the reverse", {.ieee = true}) &&
         stays(merge_average, finished(large.b, {z}), "the model has more weights than the compiler may touch: they stay as they are stored",
               {.weight_budget = 35});
}
RUN_TWICE(expect_no_merge_average_when_numbers_or_weights_must_stay);

constexpr bool maxima_stay() {
  encoder net;
  return stays(merge_average, finished(net.b, {net.b.window_reduce(net.product, reduction::maximum, pairs, make_shape(1, 3, 4))}));
}
RUN_TWICE(maxima_stay);

}  // namespace
