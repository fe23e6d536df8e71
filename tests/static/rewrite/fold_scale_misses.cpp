#include <inlay/rewrite/fold_scale.hpp>

#include <support/catch.hpp>
#include <support/rewriting.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::fold_scale;
using enum scalar_function;

/// x[2, 3] times a matrix.
struct linear {
  builder b;
  node_id x = plain_input(b, make_shape(2, 3));
  node_id w = stored_weights(b, make_shape(2, 3));
  node_id product = b.contract(x, w, false, true);
  constexpr node_id scaled(const shape& extents, const list<double>& factors) {
    const node_id scale = b.computed(dtype::f32, extents, factors);
    return b.map(multiply, product, scale);
  }
};

constexpr bool expect_no_fold_scale_when_the_scale_is_an_input() {
  linear net;
  const node_id y = plain_input(net.b, make_shape(2, 2));
  return declines(finished(net.b, {net.b.map(multiply, net.product, y)}), fold_scale, "the scale is not constant");
}
RUN_TWICE(expect_no_fold_scale_when_the_scale_is_an_input);

constexpr graph scaled_after(scalar_function function) {
  linear net;
  const node_id other = plain_input(net.b, make_shape(2, 2));
  const node_id y = function == relu ? net.b.map(relu, net.product) : net.b.map(function, net.product, other);
  return finished(net.b, {net.b.map(negative, y)});
}
constexpr bool expect_no_fold_scale_when_a_residual_is_added() {
  return declines(scaled_after(add), fold_scale, "a value that is not constant is added before the scale");
}
RUN_TWICE(expect_no_fold_scale_when_a_residual_is_added);
constexpr bool expect_no_fold_scale_when_an_activation_is_between() {
  return declines(scaled_after(relu), fold_scale, "another function is applied before the scale");
}
RUN_TWICE(expect_no_fold_scale_when_an_activation_is_between);

constexpr bool expect_no_fold_scale_when_the_scale_broadcasts() {
  linear net;
  return declines(finished(net.b, {net.scaled(make_shape(2, 1, 1), {2, 3})}), fold_scale,
                  "the scale broadcasts the result to a larger shape");
}
RUN_TWICE(expect_no_fold_scale_when_the_scale_broadcasts);

constexpr bool expect_no_fold_scale_when_the_product_is_an_output() {
  linear net;
  const node_id y = net.scaled(make_shape(2), {2, 3});
  return declines(finished(net.b, {y, net.product}), fold_scale, "the unscaled result is an output of the network");
}
RUN_TWICE(expect_no_fold_scale_when_the_product_is_an_output);

constexpr bool expect_no_fold_scale_when_the_product_has_other_users() {
  linear net;
  const node_id y = net.scaled(make_shape(2), {2, 3}), other = net.b.map(relu, net.product);
  return declines(finished(net.b, {y, other}), fold_scale, "the unscaled result has other users");
}
RUN_TWICE(expect_no_fold_scale_when_the_product_has_other_users);

constexpr bool expect_no_fold_scale_when_the_weights_are_an_input() {
  builder b;
  const node_id product = b.contract(plain_input(b, make_shape(2, 3)), plain_input(b, make_shape(3, 2)));
  return declines(finished(b, {b.map(negative, product)}), fold_scale, "the weights are known only when the network runs");
}
RUN_TWICE(expect_no_fold_scale_when_the_weights_are_an_input);

constexpr bool expect_no_fold_scale_when_the_scale_varies_by_row() {
  linear net;
  return declines(finished(net.b, {net.scaled(make_shape(2, 1), {2, 3})}), fold_scale, "the scale varies within an output channel");
}
RUN_TWICE(expect_no_fold_scale_when_the_scale_varies_by_row);

constexpr bool expect_no_fold_scale_when_the_scale_is_infinite() {
  linear net;
  const node_id y = net.scaled(make_shape(2), {2, math::infinity<double>});
  return declines(finished(net.b, {y}), fold_scale, "the scale is not finite everywhere");
}
RUN_TWICE(expect_no_fold_scale_when_the_scale_is_infinite);

constexpr bool expect_no_fold_scale_when_ieee_keeps_overflows() {
  linear net;
  const graph before = finished(net.b, {net.scaled(make_shape(2), {2, 0})});
  return declines(before, fold_scale, "an intermediate value may overflow where it did not, or the reverse", {.ieee = true}) &&
         apply(before, {&fold_scale}).remarks[0].reason == nullptr;
}
RUN_TWICE(expect_no_fold_scale_when_ieee_keeps_overflows);

constexpr bool expect_no_fold_scale_when_two_scales_overflow() {
  linear net;
  const node_id once = net.scaled(make_shape(2), {1e20, 2});
  const graph before = finished(net.b, {net.b.map(scalar_function::multiply, once, net.b.splat(dtype::f32, 1e30))});
  return has_remark(apply(before, {&fold_scale}), "fold_scale", "the product of the scales is not finite everywhere");
}
RUN_TWICE(expect_no_fold_scale_when_two_scales_overflow);

constexpr bool expect_no_fold_scale_when_the_model_is_large() {
  linear net;
  return declines(finished(net.b, {net.scaled(make_shape(2), {2, 3})}), fold_scale,
                  "the model has more weights than the compiler may touch: they stay as they are stored", {.weight_budget = 5});
}
RUN_TWICE(expect_no_fold_scale_when_the_model_is_large);

constexpr bool expect_no_fold_scale_when_the_weights_are_scaled_along_columns() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3)), w = stored_weights(b, make_shape(2, 3));
  const node_id columns = b.map(multiply, w, b.computed(dtype::f32, make_shape(3), {1, 2, 3}));
  const node_id rows = b.computed(dtype::f32, make_shape(2), {2, 3});
  return declines(finished(b, {b.map(multiply, b.contract(x, columns, false, true), rows)}), fold_scale,
                  "the weights carry a scale along another axis already");
}
RUN_TWICE(expect_no_fold_scale_when_the_weights_are_scaled_along_columns);

}  // namespace
