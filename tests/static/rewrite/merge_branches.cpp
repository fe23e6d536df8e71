#include <inlay/rewrite/merge_branches.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::merge_branches;
using enum scalar_function;

inline constexpr float weights[72]{1,  -2, 3, 0.5f, 2, -1, 4, 0.25f, -3, 1, 2, 5, 0.75f, -0.5f, 1, 2, 3, -4, 5, 6, -7, 8, 9, 1.5f, 2.5f, -1, 2, 3, 1, 0, 2, -2,
                                   -1, 2,  3, 4,    5, -6, 7, 8,     9,  2, 4, 6, 1,     3,     5, 7, 1, 1,  2, 3, 5,  8, 3, 2,    1,    4, 2, 1, 5, 2, 6, 3, 1, -5, 4, 2, 7, -3, 2, 1};

constexpr node_id stored(builder& b, const shape& extents, int from = 0) { return b.constant(dtype::f32, extents, constant_in_memory(weights + from)); }
constexpr node_id image(builder& b, int channels = 2) { return plain_input(b, make_shape(1, channels, 3, 3)); }
inline constexpr window point{.rank = 2};
inline constexpr window three{.rank = 2, .kernel = {3, 3, 1}, .pad_before = {1, 1, 0}, .pad_after = {1, 1, 0}};
inline constexpr window column{.rank = 2, .kernel = {3, 1, 1}, .pad_before = {1, 0, 0}, .pad_after = {1, 0, 0}};
inline constexpr window row{.rank = 2, .kernel = {1, 3, 1}, .pad_before = {0, 1, 0}, .pad_after = {0, 1, 0}};

/// A convolution to `outputs` channels.
constexpr node_id convolved(builder& b, node_id x, const window& geometry, int from = 0, int outputs = 2, int groups = 1) {
  const node_id w = stored(b, make_shape(outputs, b[x].extents[1] / groups, geometry.kernel[0], geometry.kernel[1]), from);
  return b.convolve(x, w, geometry, groups);
}
constexpr list<evaluated> inputs_of(const graph& net) { return some_inputs(net); }
constexpr bool merges(const graph& before, std::string_view after, const rewrite_options& options = {}) {
  return becomes(merge_branches, before, after, inputs_of(before), agreement::rounded, options);
}

constexpr bool a_point_goes_into_the_middle_of_a_kernel() {
  builder b;
  const node_id x = image(b), left = convolved(b, x, three), right = convolved(b, x, point, 5);
  return merges(finished(b, {b.map(add, left, right)}),
                "%0 = input : f32[1, 2, 3, 3]\n"
                "%1 = constant memory : f32[2, 2, 3, 3]\n"
                "%2 = constant memory : f32[2, 2, 1, 1]\n"
                "%3 = pad %2 {before [0, 0, 1, 1], after [0, 0, 1, 1]} : f32[2, 2, 3, 3]\n"
                "%4 = map.add %1, %3 : f32[2, 2, 3, 3]\n"
                "%5 = convolve %0, %4 {pad 1} : f32[1, 2, 3, 3]\n"
                "output %5\n");
}
RUN_TWICE(a_point_goes_into_the_middle_of_a_kernel);

/// A block of RepVGG: 3 x 3, 1 x 1 and the value itself with a factor for each channel, each with a shift.
constexpr bool shifts_stay_beside_the_product() {
  builder b;
  const node_id x = image(b), left = convolved(b, x, three), right = convolved(b, x, point, 5);
  const node_id scale = b.computed(dtype::f32, make_shape(2, 1, 1), {3, -2}), first = b.computed(dtype::f32, make_shape(2, 1, 1), {1, 2});
  const node_id second = b.splat(dtype::f32, 0.5), third = b.computed(dtype::f32, make_shape(2, 1, 1), {4, 8});
  const node_id a = b.map(add, left, first), c = b.map(add, second, right), scaled = b.map(multiply, x, scale), d = b.map(add, scaled, third);
  const node_id two = b.map(add, a, c);
  return merges(finished(b, {b.map(add, two, d)}),
                "%0 = input : f32[1, 2, 3, 3]\n"
                "%1 = constant memory : f32[2, 2, 3, 3]\n"
                "%2 = constant memory : f32[2, 2, 1, 1]\n"
                "%3 = constant {1, 2} : f32[2, 1, 1]\n"
                "%4 = constant 0.5 : f32[]\n"
                "%5 = constant {4, 8} : f32[2, 1, 1]\n"
                "%6 = pad %2 {before [0, 0, 1, 1], after [0, 0, 1, 1]} : f32[2, 2, 3, 3]\n"
                "%7 = constant diagonal : f32[2, 2, 1, 1]\n"
                "%8 = constant {3, -2} : f32[2, 1, 1, 1]\n"
                "%9 = map.multiply %7, %8 : f32[2, 2, 1, 1]\n"
                "%10 = pad %9 {before [0, 0, 1, 1], after [0, 0, 1, 1]} : f32[2, 2, 3, 3]\n"
                "%11 = map.add %1, %6 : f32[2, 2, 3, 3]\n"
                "%12 = map.add %11, %10 : f32[2, 2, 3, 3]\n"
                "%13 = convolve %0, %12 {pad 1} : f32[1, 2, 3, 3]\n"
                "%14 = map.add %13, %3 : f32[1, 2, 3, 3]\n"
                "%15 = map.add %14, %4 : f32[1, 2, 3, 3]\n"
                "%16 = map.add %15, %5 : f32[1, 2, 3, 3]\n"
                "output %16\n");
}
RUN_TWICE(shifts_stay_beside_the_product);

constexpr bool a_residual_is_a_tap_of_a_grouped_kernel() {
  builder b;
  const node_id x = image(b, 4), y = b.map(add, x, convolved(b, x, three, 0, 4, 2));
  return merges(finished(b, {y}),
                "%0 = input : f32[1, 4, 3, 3]\n"
                "%1 = constant memory : f32[4, 2, 3, 3]\n"
                "%2 = constant diagonal : f32[4, 2, 1, 1]\n"
                "%3 = pad %2 {before [0, 0, 1, 1], after [0, 0, 1, 1]} : f32[4, 2, 3, 3]\n"
                "%4 = map.add %1, %3 : f32[4, 2, 3, 3]\n"
                "%5 = convolve %0, %4 {pad 1, groups 2} : f32[1, 4, 3, 3]\n"
                "output %5\n");
}
RUN_TWICE(a_residual_is_a_tap_of_a_grouped_kernel);

constexpr bool a_residual_of_a_depthwise_kernel_is_one_number() {
  builder b;
  const node_id x = image(b), y = b.map(add, b.map(negative, x), convolved(b, x, three, 0, 2, 2));
  return merges(finished(b, {y}),
                "%0 = input : f32[1, 2, 3, 3]\n"
                "%1 = constant memory : f32[2, 1, 3, 3]\n"
                "%2 = constant -1 : f32[2, 1, 1, 1]\n"
                "%3 = pad %2 {before [0, 0, 1, 1], after [0, 0, 1, 1]} : f32[2, 1, 3, 3]\n"
                "%4 = map.add %1, %3 : f32[2, 1, 3, 3]\n"
                "%5 = convolve %0, %4 {pad 1, groups 2} : f32[1, 2, 3, 3]\n"
                "output %5\n");
}
RUN_TWICE(a_residual_of_a_depthwise_kernel_is_one_number);

/// A block of ACNet. A row and a column alone would have 9 taps instead of 6.
constexpr bool a_row_and_a_column_go_into_a_square() {
  builder b;
  const node_id x = image(b, 1), down = convolved(b, x, column, 0, 1), across = convolved(b, x, row, 3, 1), full = convolved(b, x, three, 6, 1);
  const node_id cross = b.map(add, down, across);
  return merges(finished(b, {b.map(add, cross, full)}),
                "%0 = input : f32[1, 1, 3, 3]\n"
                "%1 = constant memory : f32[1, 1, 3, 1]\n"
                "%2 = constant memory : f32[1, 1, 1, 3]\n"
                "%3 = constant memory : f32[1, 1, 3, 3]\n"
                "%4 = pad %1 {before [0, 0, 0, 1], after [0, 0, 0, 1]} : f32[1, 1, 3, 3]\n"
                "%5 = pad %2 {before [0, 0, 1, 0], after [0, 0, 1, 0]} : f32[1, 1, 3, 3]\n"
                "%6 = map.add %3, %4 : f32[1, 1, 3, 3]\n"
                "%7 = map.add %6, %5 : f32[1, 1, 3, 3]\n"
                "%8 = convolve %0, %7 {pad 1} : f32[1, 1, 3, 3]\n"
                "output %8\n");
}
RUN_TWICE(a_row_and_a_column_go_into_a_square);

/// The point stands where the stride takes the window: not in the middle, as padding before and after differ.
constexpr bool strides_and_dilations_are_kept() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 1, 6, 5));
  const window wide{.rank = 2, .kernel = {3, 2, 1}, .stride = {2, 2, 1}, .dilation = {2, 1, 1}, .pad_before = {2, 0, 0}, .pad_after = {1, 0, 0}};
  const window shorter{.rank = 2, .kernel = {1, 2, 1}, .stride = {2, 2, 1}};
  const node_id left = convolved(b, x, wide, 0, 1), y = b.map(add, convolved(b, x, shorter, 6, 1), left);
  return merges(finished(b, {y}),
                "%0 = input : f32[1, 1, 6, 5]\n"
                "%1 = constant memory : f32[1, 1, 3, 2]\n"
                "%2 = constant memory : f32[1, 1, 1, 2]\n"
                "%3 = pad %2 {before [0, 0, 1, 0], after [0, 0, 1, 0]} : f32[1, 1, 3, 2]\n"
                "%4 = map.add %1, %3 : f32[1, 1, 3, 2]\n"
                "%5 = convolve %0, %4 {stride 2, dilation [2, 1], pad_before [2, 0], pad_after [1, 0]} : f32[1, 1, 3, 2]\n"
                "output %5\n");
}
RUN_TWICE(strides_and_dilations_are_kept);

constexpr bool products_of_one_value_are_one_product() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3)), v = stored(b, make_shape(3, 4)), w = stored(b, make_shape(4, 3), 12);
  const node_id y = plain_input(b, make_shape(4)), left = b.contract(x, v), right = b.contract(x, w, false, true), sum = b.map(add, y, left);
  return merges(finished(b, {b.map(add, sum, right)}),
                "%0 = input : f32[2, 3]\n"
                "%1 = constant memory : f32[3, 4]\n"
                "%2 = constant memory : f32[4, 3]\n"
                "%3 = input : f32[4]\n"
                "%4 = permute %2 {order [1, 0]} : f32[3, 4]\n"
                "%5 = map.add %1, %4 : f32[3, 4]\n"
                "%6 = contract %0, %5 : f32[2, 4]\n"
                "%7 = map.add %6, %3 : f32[2, 4]\n"
                "output %7\n");
}
RUN_TWICE(products_of_one_value_are_one_product);

/// Two of three: the column would make 9 taps of 6.
constexpr bool branches_that_cost_taps_stay() {
  builder b;
  const node_id x = image(b, 1), down = convolved(b, x, column, 0, 1), across = convolved(b, x, row, 3, 1), middle = convolved(b, x, point, 6, 1);
  const node_id cross = b.map(add, down, across);
  return merges(finished(b, {b.map(add, cross, middle)}),
                "%0 = input : f32[1, 1, 3, 3]\n"
                "%1 = constant memory : f32[1, 1, 3, 1]\n"
                "%2 = constant memory : f32[1, 1, 1, 3]\n"
                "%3 = convolve %0, %2 {pad [0, 1]} : f32[1, 1, 3, 3]\n"
                "%4 = constant memory : f32[1, 1, 1, 1]\n"
                "%5 = pad %4 {before [0, 0, 1, 0], after [0, 0, 1, 0]} : f32[1, 1, 3, 1]\n"
                "%6 = map.add %1, %5 : f32[1, 1, 3, 1]\n"
                "%7 = convolve %0, %6 {pad [1, 0]} : f32[1, 1, 3, 3]\n"
                "%8 = map.add %7, %3 : f32[1, 1, 3, 3]\n"
                "output %8\n");
}
RUN_TWICE(branches_that_cost_taps_stay);

constexpr bool expect_no_merge_branches_when_the_inputs_differ() {
  builder b;
  const node_id x = image(b), y = image(b), left = convolved(b, x, three), right = convolved(b, y, point, 5);
  return stays(merge_branches, finished(b, {b.map(add, left, right)}));
}
RUN_TWICE(expect_no_merge_branches_when_the_inputs_differ);

/// Two convolutions of one image, added.
constexpr graph two(const window& first, const window& second, int groups = 1, int channels = 2) {
  builder b;
  const node_id x = image(b, channels), left = convolved(b, x, first, 0, channels, groups), right = convolved(b, x, second, 5, channels);
  return finished(b, {b.map(add, left, right)});
}

constexpr bool expect_no_merge_branches_when_a_branch_is_an_output() {
  builder b;
  const node_id x = image(b), left = convolved(b, x, three), right = convolved(b, x, point, 5);
  return stays(merge_branches, finished(b, {b.map(add, left, right), right}), "a branch is an output of the network");
}
RUN_TWICE(expect_no_merge_branches_when_a_branch_is_an_output);

constexpr bool expect_no_merge_branches_when_a_branch_has_other_users() {
  builder b;
  const node_id x = image(b), left = convolved(b, x, three), right = convolved(b, x, point, 5), y = b.map(add, left, right);
  return stays(merge_branches, finished(b, {b.map(multiply, y, b.map(relu, left))}), "a branch has other users");
}
RUN_TWICE(expect_no_merge_branches_when_a_branch_has_other_users);

constexpr bool expect_no_merge_branches_when_weights_are_computed() {
  builder b;
  const node_id x = image(b), w = plain_input(b, make_shape(2, 2, 1, 1)), left = convolved(b, x, three), right = b.convolve(x, w, point);
  return stays(merge_branches, finished(b, {b.map(add, left, right)}), "the weights of a branch are known only when the network runs");
}
RUN_TWICE(expect_no_merge_branches_when_weights_are_computed);

constexpr bool expect_no_merge_branches_when_products_have_other_shapes() {
  builder b;
  const node_id x = plain_input(b, make_shape(3, 3)), w = stored(b, make_shape(3, 3));
  const node_id left = b.contract(x, w), right = b.contract(x, w, true);
  return stays(merge_branches, finished(b, {b.map(add, left, right)}), "the branches are products of other shapes");
}
RUN_TWICE(expect_no_merge_branches_when_products_have_other_shapes);

constexpr bool expect_no_merge_branches_when_a_convolution_is_transposed() {
  builder b;
  const node_id x = image(b), w = stored(b, make_shape(2, 2, 1, 1)), left = convolved(b, x, three), right = b.convolve_transposed(x, w, point, 1, {});
  return stays(merge_branches, finished(b, {b.map(add, left, right)}), "a branch is a transposed convolution");
}
RUN_TWICE(expect_no_merge_branches_when_a_convolution_is_transposed);

constexpr bool expect_no_merge_branches_when_windows_move_otherwise() {
  const window apart{.rank = 2, .kernel = {3, 3, 1}, .dilation = {2, 2, 1}, .pad_before = {2, 2, 0}, .pad_after = {2, 2, 0}};
  constexpr std::string_view reason = "the branches have other strides, dilations or groups";
  builder b;
  const node_id x = image(b), left = convolved(b, x, point), right = convolved(b, x, three, 5, 2, 2);
  builder c;
  const node_id z = plain_input(c, make_shape(1, 1, 1, 1)), near = convolved(c, z, {.rank = 2, .pad_before = {1, 0, 0}, .pad_after = {1, 0, 0}}, 0, 1);
  const node_id wide = convolved(c, z, {.rank = 2, .stride = {2, 1, 1}, .pad_before = {2, 0, 0}, .pad_after = {2, 0, 0}}, 1, 1);
  return stays(merge_branches, two(three, apart), reason) && stays(merge_branches, finished(b, {b.map(add, left, right)}), reason) &&
         stays(merge_branches, finished(c, {c.map(add, near, wide)}), reason);
}
RUN_TWICE(expect_no_merge_branches_when_windows_move_otherwise);

constexpr bool expect_no_merge_branches_when_taps_lie_between_taps() {
  const window apart{.rank = 2, .kernel = {2, 1, 1}, .dilation = {2, 1, 1}, .pad_before = {1, 0, 0}, .pad_after = {1, 0, 0}};
  return stays(merge_branches, two(apart, point), "the taps of a branch lie between those of another");
}
RUN_TWICE(expect_no_merge_branches_when_taps_lie_between_taps);

constexpr bool expect_no_merge_branches_when_there_would_be_more_taps() {
  return stays(merge_branches, two(row, column), "the merged kernel would have more taps than its branches together");
}
RUN_TWICE(expect_no_merge_branches_when_there_would_be_more_taps);

constexpr bool expect_no_merge_branches_when_an_intermediate_value_may_overflow_with_ieee() {
  const char* reason = "an intermediate value may overflow where it did not, or the reverse";
  return stays(merge_branches, two(three, point), reason, {.ieee = true}) && stays(merge_branches, two(point, point), reason, {.ieee = true});
}
RUN_TWICE(expect_no_merge_branches_when_an_intermediate_value_may_overflow_with_ieee);

constexpr bool expect_no_merge_branches_when_there_are_too_many_weights() {
  return stays(merge_branches, two(three, point), "the model has more weights than the compiler may touch: they stay as they are stored", {.weight_budget = 39});
}
RUN_TWICE(expect_no_merge_branches_when_there_are_too_many_weights);

constexpr bool expect_no_merge_branches_when_a_function_stands_between() {
  builder b;
  const node_id x = image(b), left = convolved(b, x, three), right = b.map(relu, convolved(b, x, point, 5));
  return stays(merge_branches, finished(b, {b.map(add, left, right)}));
}
RUN_TWICE(expect_no_merge_branches_when_a_function_stands_between);

/// Each image gets one channel's worth of shift, not each channel: an addition that makes more of a product is none of its sum.
constexpr bool expect_no_merge_branches_when_a_sum_is_broadcast() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 2, 1, 1)), left = convolved(b, x, point), right = convolved(b, x, point, 5);
  const node_id larger = b.map(add, left, plain_input(b, make_shape(3, 2, 1, 1)));
  return stays(merge_branches, finished(b, {b.map(add, larger, right)}));
}
RUN_TWICE(expect_no_merge_branches_when_a_sum_is_broadcast);

}  // namespace
