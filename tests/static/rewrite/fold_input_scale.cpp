#include <inlay/rewrite/fold_input_scale.hpp>

#include <support/catch.hpp>
#include <support/rewriting.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::fold_input_scale;
using enum scalar_function;

/// x[2, 3] times a scale times a matrix.
struct linear {
  builder b;
  node_id x = plain_input(b, make_shape(2, 3));
  node_id w = stored_weights(b, make_shape(2, 3));
  node_id scaled = no_node;
  constexpr node_id result(const shape& extents, const list<double>& factors) {
    const node_id scale = b.computed(dtype::f32, extents, factors);
    scaled = b.map(multiply, x, scale);
    return b.contract(scaled, w, false, true);
  }
};

constexpr bool scales_columns_of_a_matrix() {
  linear net;
  return becomes(finished(net.b, {net.result(make_shape(3), {2, -3, 0.5})}), fold_input_scale,
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant memory : f32[2, 3]\n"
                 "%2 = constant {2, -3, 0.5} : f32[3]\n"
                 "%3 = map.multiply %0, %2 : f32[2, 3]\n"
                 "%4 = contract.bt %3, %1 : f32[2, 2]\n"
                 "output %4\n",
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant memory : f32[2, 3]\n"
                 "%2 = constant {2, -3, 0.5} : f32[3]\n"
                 "%3 = map.multiply %1, %2 : f32[2, 3]\n"
                 "%4 = contract.bt %0, %3 : f32[2, 2]\n"
                 "output %4\n");
}
RUN_TWICE(scales_columns_of_a_matrix);

constexpr bool negates_the_left_matrix() {
  builder b;
  const node_id w = stored_weights(b, make_shape(2, 3)), x = plain_input(b, make_shape(3, 2));
  return becomes(finished(b, {b.contract(w, b.map(negative, x))}), fold_input_scale,
                 "%0 = constant memory : f32[2, 3]\n"
                 "%1 = input : f32[3, 2]\n"
                 "%2 = map.negative %1 : f32[3, 2]\n"
                 "%3 = contract %0, %2 : f32[2, 2]\n"
                 "output %3\n",
                 "%0 = constant memory : f32[2, 3]\n"
                 "%1 = input : f32[3, 2]\n"
                 "%2 = constant -1 : f32[]\n"
                 "%3 = map.multiply %0, %2 : f32[2, 3]\n"
                 "%4 = contract %3, %1 : f32[2, 2]\n"
                 "output %4\n");
}
RUN_TWICE(negates_the_left_matrix);

constexpr graph scaled_convolution(const shape& w_extents, const window& geometry, int groups, bool transposed) {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 4, 2, 2)), w = stored_weights(b, w_extents);
  const node_id scaled = b.map(multiply, x, b.computed(dtype::f32, make_shape(4, 1, 1), {2, 3, 4, 5}));
  return finished(b, {transposed ? b.convolve_transposed(scaled, w, geometry, groups, {}) : b.convolve(scaled, w, geometry, groups)});
}

constexpr bool scales_a_padded_convolution() {
  const window geometry{.rank = 2, .kernel = {2, 2, 1}, .pad_before = {1, 1, 0}};
  return becomes(scaled_convolution(make_shape(1, 4, 2, 2), geometry, 1, false), fold_input_scale,
                 "%0 = input : f32[1, 4, 2, 2]\n"
                 "%1 = constant memory : f32[1, 4, 2, 2]\n"
                 "%2 = constant {2, 3, 4, 5} : f32[4, 1, 1]\n"
                 "%3 = map.multiply %0, %2 : f32[1, 4, 2, 2]\n"
                 "%4 = convolve %3, %1 {pad_before 1} : f32[1, 1, 2, 2]\n"
                 "output %4\n",
                 "%0 = input : f32[1, 4, 2, 2]\n"
                 "%1 = constant memory : f32[1, 4, 2, 2]\n"
                 "%2 = constant {2, 3, 4, 5} : f32[4, 1, 1]\n"
                 "%3 = map.multiply %1, %2 : f32[1, 4, 2, 2]\n"
                 "%4 = convolve %0, %3 {pad_before 1} : f32[1, 1, 2, 2]\n"
                 "output %4\n");
}
RUN_TWICE(scales_a_padded_convolution);

constexpr bool scales_a_grouped_convolution() {
  return becomes(scaled_convolution(make_shape(4, 2, 1, 1), {.rank = 2}, 2, false), fold_input_scale,
                 "%0 = input : f32[1, 4, 2, 2]\n"
                 "%1 = constant memory : f32[4, 2, 1, 1]\n"
                 "%2 = constant {2, 3, 4, 5} : f32[4, 1, 1]\n"
                 "%3 = map.multiply %0, %2 : f32[1, 4, 2, 2]\n"
                 "%4 = convolve %3, %1 {groups 2} : f32[1, 4, 2, 2]\n"
                 "output %4\n",
                 "%0 = input : f32[1, 4, 2, 2]\n"
                 "%1 = constant memory : f32[4, 2, 1, 1]\n"
                 "%2 = constant {2, 3, 2, 3, ...} : f32[4, 2, 1, 1]\n"
                 "%3 = map.multiply %1, %2 : f32[4, 2, 1, 1]\n"
                 "%4 = convolve %0, %3 {groups 2} : f32[1, 4, 2, 2]\n"
                 "output %4\n");
}
RUN_TWICE(scales_a_grouped_convolution);

constexpr bool scales_a_transposed_convolution_in_groups() {
  return becomes(scaled_convolution(make_shape(4, 2, 1, 1), {.rank = 2}, 2, true), fold_input_scale,
                 "%0 = input : f32[1, 4, 2, 2]\n"
                 "%1 = constant memory : f32[4, 2, 1, 1]\n"
                 "%2 = constant {2, 3, 4, 5} : f32[4, 1, 1]\n"
                 "%3 = map.multiply %0, %2 : f32[1, 4, 2, 2]\n"
                 "%4 = convolve %3, %1 {transposed, groups 2} : f32[1, 4, 2, 2]\n"
                 "output %4\n",
                 "%0 = input : f32[1, 4, 2, 2]\n"
                 "%1 = constant memory : f32[4, 2, 1, 1]\n"
                 "%2 = constant {2, 3, 4, 5} : f32[4, 1, 1, 1]\n"
                 "%3 = map.multiply %1, %2 : f32[4, 2, 1, 1]\n"
                 "%4 = convolve %0, %3 {transposed, groups 2} : f32[1, 4, 2, 2]\n"
                 "output %4\n");
}
RUN_TWICE(scales_a_transposed_convolution_in_groups);

constexpr bool scales_each_output_of_a_transposed_depthwise_convolution() {
  return becomes(scaled_convolution(make_shape(4, 2, 1, 1), {.rank = 2}, 4, true), fold_input_scale,
                 "%0 = input : f32[1, 4, 2, 2]\n"
                 "%1 = constant memory : f32[4, 2, 1, 1]\n"
                 "%2 = constant {2, 3, 4, 5} : f32[4, 1, 1]\n"
                 "%3 = map.multiply %0, %2 : f32[1, 4, 2, 2]\n"
                 "%4 = convolve %3, %1 {transposed, groups 4} : f32[1, 8, 2, 2]\n"
                 "output %4\n",
                 "%0 = input : f32[1, 4, 2, 2]\n"
                 "%1 = constant memory : f32[4, 2, 1, 1]\n"
                 "%2 = constant {2, 2, 3, 3, ...} : f32[4, 2, 1, 1]\n"
                 "%3 = map.multiply %1, %2 : f32[4, 2, 1, 1]\n"
                 "%4 = convolve %0, %3 {transposed, groups 4} : f32[1, 8, 2, 2]\n"
                 "output %4\n");
}
RUN_TWICE(scales_each_output_of_a_transposed_depthwise_convolution);

constexpr bool expect_no_fold_input_scale_when_the_scale_broadcasts() {
  linear net;
  net.x = plain_input(net.b, make_shape(1, 3));
  return declines(finished(net.b, {net.result(make_shape(2, 1), {2, 3})}), fold_input_scale,
                  "the scale broadcasts its value to a larger shape");
}
RUN_TWICE(expect_no_fold_input_scale_when_the_scale_broadcasts);

constexpr bool expect_no_fold_input_scale_when_the_scaled_value_is_an_output() {
  linear net;
  const node_id y = net.result(make_shape(3), {2, 3, 4});
  return declines(finished(net.b, {y, net.scaled}), fold_input_scale, "the scaled value is an output of the network");
}
RUN_TWICE(expect_no_fold_input_scale_when_the_scaled_value_is_an_output);

constexpr bool expect_no_fold_input_scale_when_the_scaled_value_has_other_users() {
  linear net;
  const node_id y = net.result(make_shape(3), {2, 3, 4}), other = net.b.map(relu, net.scaled);
  return declines(finished(net.b, {y, other}), fold_input_scale, "the scaled value has other users");
}
RUN_TWICE(expect_no_fold_input_scale_when_the_scaled_value_has_other_users);

constexpr bool expect_no_fold_input_scale_when_the_scale_varies_by_row() {
  linear net;
  return declines(finished(net.b, {net.result(make_shape(2, 1), {2, 3})}), fold_input_scale, "the scale varies within an input channel");
}
RUN_TWICE(expect_no_fold_input_scale_when_the_scale_varies_by_row);

constexpr bool expect_no_fold_input_scale_when_the_scale_is_infinite() {
  linear net;
  const node_id y = net.result(make_shape(3), {2, 3, math::infinity<double>});
  return declines(finished(net.b, {y}), fold_input_scale, "the scale is not finite everywhere");
}
RUN_TWICE(expect_no_fold_input_scale_when_the_scale_is_infinite);

constexpr bool expect_no_fold_input_scale_when_ieee_keeps_overflows() {
  linear net;
  return declines(finished(net.b, {net.result(make_shape(3), {2, 0, 1})}), fold_input_scale,
                  "an intermediate value may overflow where it did not, or the reverse", {.ieee = true});
}
RUN_TWICE(expect_no_fold_input_scale_when_ieee_keeps_overflows);

constexpr bool expect_no_fold_input_scale_when_the_model_is_large() {
  linear net;
  return declines(finished(net.b, {net.result(make_shape(3), {2, 3, 4})}), fold_input_scale,
                  "the model has more weights than the compiler may touch: they stay as they are stored", {.weight_budget = 5});
}
RUN_TWICE(expect_no_fold_input_scale_when_the_model_is_large);

constexpr bool expect_no_fold_input_scale_when_the_weights_are_scaled_along_rows() {
  linear net;
  net.w = net.b.map(multiply, net.w, net.b.computed(dtype::f32, make_shape(2, 1), {2, 3}));
  return declines(finished(net.b, {net.result(make_shape(3), {2, 3, 4})}), fold_input_scale,
                  "the weights carry a scale along another axis already");
}
RUN_TWICE(expect_no_fold_input_scale_when_the_weights_are_scaled_along_rows);

}  // namespace
