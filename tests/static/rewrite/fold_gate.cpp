#include <inlay/rewrite/fold_gate.hpp>

#include <support/catch.hpp>
#include <support/rewriting.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::fold_gate;
using enum scalar_function;

inline constexpr float weights[72]{1, -2, 3, 0.5f, 2, -1, 4, 0.25f};

/// An image, what it is multiplied with, and a convolution of the product.
struct gated {
  builder b;
  node_id x = no_node;
  node_id scaled = no_node;
  shape w_extents = make_shape(2, 4, 1, 1);
  window geometry{.rank = 2};
  int groups = 1;
  bool transposed = false;

  constexpr node_id result(const shape& in, const shape& factors) {
    if (x == no_node) x = plain_input(b, in);
    const node_id gate = plain_input(b, factors);
    scaled = b.map(multiply, x, gate);
    return convolved();
  }
  constexpr node_id convolved() {
    const node_id w = b.constant(dtype::f32, w_extents, constant_in_memory(weights));
    return transposed ? b.convolve_transposed(scaled, w, geometry, groups, {}) : b.convolve(scaled, w, geometry, groups);
  }
};
constexpr shape image = make_shape(1, 4, 12, 12);

constexpr bool scales_the_weights_instead_of_the_image() {
  gated net;
  return becomes(finished(net.b, {net.result(image, make_shape(1, 4, 1, 1))}), fold_gate,
                 "%0 = input : f32[1, 4, 12, 12]\n"
                 "%1 = input : f32[1, 4, 1, 1]\n"
                 "%2 = map.multiply %0, %1 : f32[1, 4, 12, 12]\n"
                 "%3 = constant memory : f32[2, 4, 1, 1]\n"
                 "%4 = convolve %2, %3 : f32[1, 2, 12, 12]\n"
                 "output %4\n",
                 "%0 = input : f32[1, 4, 12, 12]\n"
                 "%1 = input : f32[1, 4, 1, 1]\n"
                 "%2 = constant memory : f32[2, 4, 1, 1]\n"
                 "%3 = map.multiply %2, %1 : f32[2, 4, 1, 1]\n"
                 "%4 = convolve %0, %3 : f32[1, 2, 12, 12]\n"
                 "output %4\n");
}
RUN_TWICE(scales_the_weights_instead_of_the_image);

constexpr bool scales_the_weights_of_all_images_of_a_padded_series_with_the_factors_first() {
  gated net;
  net.x = plain_input(net.b, make_shape(3, 4, 48));
  net.w_extents = make_shape(2, 4, 1);
  net.geometry = {.rank = 1, .stride = {2, 1, 1}, .pad_before = {1}, .pad_after = {1}};
  const node_id factors = plain_input(net.b, make_shape(4, 1));
  net.scaled = net.b.map(multiply, factors, net.x);
  return becomes(finished(net.b, {net.convolved()}), fold_gate,
                 "%0 = input : f32[3, 4, 48]\n"
                 "%1 = input : f32[4, 1]\n"
                 "%2 = map.multiply %1, %0 : f32[3, 4, 48]\n"
                 "%3 = constant memory : f32[2, 4, 1]\n"
                 "%4 = convolve %2, %3 {stride 2, pad 1} : f32[3, 2, 25]\n"
                 "output %4\n",
                 "%0 = input : f32[3, 4, 48]\n"
                 "%1 = input : f32[4, 1]\n"
                 "%2 = constant memory : f32[2, 4, 1]\n"
                 "%3 = reshape %1 : f32[1, 4, 1]\n"
                 "%4 = map.multiply %2, %3 : f32[2, 4, 1]\n"
                 "%5 = convolve %0, %4 {stride 2, pad 1} : f32[3, 2, 25]\n"
                 "output %5\n");
}
RUN_TWICE(scales_the_weights_of_all_images_of_a_padded_series_with_the_factors_first);

constexpr bool scales_the_weights_of_groups() {
  gated net;
  net.groups = 2;
  net.w_extents = make_shape(4, 2, 1, 1);
  return becomes(finished(net.b, {net.result(image, make_shape(4, 1, 1))}), fold_gate,
                 "%0 = input : f32[1, 4, 12, 12]\n"
                 "%1 = input : f32[4, 1, 1]\n"
                 "%2 = map.multiply %0, %1 : f32[1, 4, 12, 12]\n"
                 "%3 = constant memory : f32[4, 2, 1, 1]\n"
                 "%4 = convolve %2, %3 {groups 2} : f32[1, 4, 12, 12]\n"
                 "output %4\n",
                 "%0 = input : f32[1, 4, 12, 12]\n"
                 "%1 = input : f32[4, 1, 1]\n"
                 "%2 = constant memory : f32[4, 2, 1, 1]\n"
                 "%3 = reshape %2 : f32[2, 2, 2, 1, 1]\n"
                 "%4 = reshape %1 : f32[2, 1, 2, 1, 1]\n"
                 "%5 = map.multiply %3, %4 : f32[2, 2, 2, 1, 1]\n"
                 "%6 = reshape %5 : f32[4, 2, 1, 1]\n"
                 "%7 = convolve %0, %6 {groups 2} : f32[1, 4, 12, 12]\n"
                 "output %7\n");
}
RUN_TWICE(scales_the_weights_of_groups);

constexpr bool keeps_the_values(bool transposed, int groups, const shape& factors) {
  gated net;
  net.transposed = transposed;
  net.groups = groups;
  net.w_extents = transposed ? make_shape(4, 1, 1, 1) : make_shape(4, 4 / groups, 1, 1);
  const graph before = finished(net.b, {net.result(make_shape(1, 4, 16, 16), factors)});
  const rewritten after = apply(before, {&fold_gate});
  return after.remarks.size() == 1 && after.remarks[0].reason == nullptr && same_values(before, after.result);
}
constexpr bool scales_the_weights_of_every_kind_of_convolution() {
  return keeps_the_values(true, 1, make_shape(4, 1, 1)) && keeps_the_values(true, 4, make_shape(4, 1, 1)) &&
         keeps_the_values(false, 4, make_shape(4, 1, 1)) && keeps_the_values(false, 2, make_shape(1, 1, 1, 1)) &&
         keeps_the_values(true, 2, make_shape(1)) && keeps_the_values(false, 1, shape{});
}
RUN_TWICE(scales_the_weights_of_every_kind_of_convolution);

constexpr bool scales_the_weights_of_an_image_that_others_read() {
  gated net;
  const node_id in = plain_input(net.b, image);
  net.x = net.b.map(relu, in);
  const node_id total = net.b.reduce(net.x, reduction::sum, 12u), gate = net.b.map(sigmoid, total);
  net.scaled = net.b.map(multiply, net.x, net.b.reshape(gate, make_shape(1, 4, 1, 1)));
  const graph before = finished(net.b, {net.convolved()});
  const rewritten after = apply(before, {&fold_gate});
  return after.remarks.size() == 1 && after.remarks[0].reason == nullptr && same_values(before, after.result);
}
RUN_TWICE(scales_the_weights_of_an_image_that_others_read);

constexpr bool expect_no_fold_gate_when_ieee_keeps_overflows() {
  gated net;
  return declines(finished(net.b, {net.result(image, make_shape(4, 1, 1))}), fold_gate,
                  "an intermediate value may overflow where it did not, or the reverse", {.ieee = true});
}
RUN_TWICE(expect_no_fold_gate_when_ieee_keeps_overflows);

constexpr bool expect_no_fold_gate_when_the_scaled_value_is_an_output() {
  gated net;
  const node_id y = net.result(image, make_shape(4, 1, 1));
  return declines(finished(net.b, {y, net.scaled}), fold_gate, "the scaled value is an output of the network");
}
RUN_TWICE(expect_no_fold_gate_when_the_scaled_value_is_an_output);

constexpr bool expect_no_fold_gate_when_the_scaled_value_has_other_users() {
  gated net;
  const node_id y = net.result(image, make_shape(4, 1, 1)), other = net.b.map(relu, net.scaled);
  return declines(finished(net.b, {y, other}), fold_gate, "the scaled value has other users");
}
RUN_TWICE(expect_no_fold_gate_when_the_scaled_value_has_other_users);

constexpr bool expect_no_fold_gate_when_images_have_factors_of_their_own() {
  gated net;
  return declines(finished(net.b, {net.result(make_shape(2, 4, 12, 12), make_shape(2, 4, 1, 1))}), fold_gate, "each image has factors of its own");
}
RUN_TWICE(expect_no_fold_gate_when_images_have_factors_of_their_own);

constexpr bool expect_no_fold_gate_when_columns_have_factors() {
  gated net;
  return declines(finished(net.b, {net.result(image, make_shape(12))}), fold_gate, "the factors vary within an input channel");
}
RUN_TWICE(expect_no_fold_gate_when_columns_have_factors);

constexpr bool expect_no_fold_gate_when_the_window_is_large() {
  gated net;
  net.w_extents = make_shape(1, 4, 3, 1);
  net.geometry.kernel[0] = 3;
  return declines(finished(net.b, {net.result(make_shape(1, 4, 12, 12), make_shape(4, 1, 1))}), fold_gate,
                  "the window is larger than one position: its products take so long that a pass saved is nothing");
}
RUN_TWICE(expect_no_fold_gate_when_the_window_is_large);

constexpr bool expect_no_fold_gate_when_the_value_takes_its_factors_where_it_is_computed() {
  gated net;
  net.x = net.b.map(relu, plain_input(net.b, image));
  return declines(finished(net.b, {net.result(image, make_shape(4, 1, 1))}), fold_gate, "scaling the value costs nothing where it is computed");
}
RUN_TWICE(expect_no_fold_gate_when_the_value_takes_its_factors_where_it_is_computed);

constexpr bool expect_no_fold_gate_when_the_weights_are_many() {
  gated net;
  net.w_extents = make_shape(3, 4, 1, 1);
  return declines(finished(net.b, {net.result(image, make_shape(4, 1, 1))}), fold_gate,
                  "scaling the weights would take longer than scaling the value");
}
RUN_TWICE(expect_no_fold_gate_when_the_weights_are_many);

constexpr bool expect_no_fold_gate_when_the_weights_are_a_sum() {
  gated net;
  net.x = plain_input(net.b, image);
  net.scaled = net.b.map(multiply, net.x, plain_input(net.b, make_shape(4, 1, 1)));
  const node_id left = net.b.constant(dtype::f32, net.w_extents, constant_in_memory(weights));
  const node_id right = net.b.constant(dtype::f32, net.w_extents, constant_in_memory(weights + 4));
  const node_id sum = net.b.map(add, left, right);
  return declines(finished(net.b, {net.b.convolve(net.scaled, sum, net.geometry)}), fold_gate, "the weights are made of parts");
}
RUN_TWICE(expect_no_fold_gate_when_the_weights_are_a_sum);

/// A scale by constants is fold_input_scale's, and two images multiplied with each other have no factors.
constexpr bool ignores_other_products() {
  gated constant, images;
  constant.x = plain_input(constant.b, image);
  constant.scaled = constant.b.map(multiply, constant.x, constant.b.splat(dtype::f32, 0.5));
  return ignores(finished(constant.b, {constant.convolved()}), fold_gate) && ignores(finished(images.b, {images.result(image, image)}), fold_gate);
}
RUN_TWICE(ignores_other_products);

}  // namespace
