#include <inlay/rewrite/scale_before_view.hpp>

#include <support/catch.hpp>
#include <support/rewriting.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::scale_before_view;
using enum scalar_function;

/// x[6] + 1 as a matrix of 2 rows.
struct heads {
  builder b;
  node_id x = plain_input(b, make_shape(6));
  node_id shifted = b.map(add, x, b.splat(dtype::f32, 1));
  node_id view = b.reshape(shifted, make_shape(2, 3));
  constexpr node_id result(const shape& extents, const list<double>& scale, scalar_function function = multiply) {
    return b.map(function, view, b.computed(dtype::f32, extents, scale));
  }
};

constexpr bool moves_in_front_of_a_reshape() {
  heads net;
  return becomes(finished(net.b, {net.result({}, {0.5})}), scale_before_view,
                 "%0 = input : f32[6]\n"
                 "%1 = constant 1 : f32[]\n"
                 "%2 = map.add %0, %1 : f32[6]\n"
                 "%3 = reshape %2 : f32[2, 3]\n"
                 "%4 = constant {0.5} : f32[]\n"
                 "%5 = map.multiply %3, %4 : f32[2, 3]\n"
                 "output %5\n",
                 "%0 = input : f32[6]\n"
                 "%1 = constant 1 : f32[]\n"
                 "%2 = map.add %0, %1 : f32[6]\n"
                 "%3 = constant 0.5 : f32[]\n"
                 "%4 = map.multiply %2, %3 : f32[6]\n"
                 "%5 = reshape %4 : f32[2, 3]\n"
                 "output %5\n");
}
RUN_TWICE(moves_in_front_of_a_reshape);

constexpr bool moves_in_front_of_a_reshape_and_a_permute() {
  heads net;
  const node_id turned = net.b.permute(net.view, {1, 0});
  return becomes(finished(net.b, {net.b.map(divide, turned, net.b.splat(dtype::f32, 4))}), scale_before_view,
                 "%0 = input : f32[6]\n"
                 "%1 = constant 1 : f32[]\n"
                 "%2 = map.add %0, %1 : f32[6]\n"
                 "%3 = reshape %2 : f32[2, 3]\n"
                 "%4 = permute %3 {order [1, 0]} : f32[3, 2]\n"
                 "%5 = constant 4 : f32[]\n"
                 "%6 = map.divide %4, %5 : f32[3, 2]\n"
                 "output %6\n",
                 "%0 = input : f32[6]\n"
                 "%1 = constant 1 : f32[]\n"
                 "%2 = map.add %0, %1 : f32[6]\n"
                 "%3 = constant 0.25 : f32[]\n"
                 "%4 = map.multiply %2, %3 : f32[6]\n"
                 "%5 = reshape %4 : f32[2, 3]\n"
                 "%6 = permute %5 {order [1, 0]} : f32[3, 2]\n"
                 "output %6\n");
}
RUN_TWICE(moves_in_front_of_a_reshape_and_a_permute);

constexpr bool expect_no_scale_before_view_when_nothing_takes_the_scale_in() {
  builder b;
  const node_id view = b.reshape(plain_input(b, make_shape(6)), make_shape(2, 3));
  return ignores(finished(b, {b.map(negative, view)}), scale_before_view);
}
RUN_TWICE(expect_no_scale_before_view_when_nothing_takes_the_scale_in);

constexpr bool expect_no_scale_before_view_when_the_scale_varies() {
  heads net;
  return declines(finished(net.b, {net.result(make_shape(3), {1, 2, 3})}), scale_before_view,
                  "the scale is not one number for all elements");
}
RUN_TWICE(expect_no_scale_before_view_when_the_scale_varies);

constexpr bool expect_no_scale_before_view_when_the_scale_has_more_axes() {
  heads net;
  return declines(finished(net.b, {net.result(make_shape(1, 1, 1), {2})}), scale_before_view,
                  "the scale broadcasts the view to a larger shape");
}
RUN_TWICE(expect_no_scale_before_view_when_the_scale_has_more_axes);

constexpr bool expect_no_scale_before_view_when_the_view_is_an_output() {
  heads net;
  const node_id y = net.result({}, {2});
  return declines(finished(net.b, {y, net.view}), scale_before_view, "the unscaled view is an output of the network");
}
RUN_TWICE(expect_no_scale_before_view_when_the_view_is_an_output);

constexpr bool expect_no_scale_before_view_when_the_view_has_other_users() {
  heads net;
  const node_id y = net.result({}, {2}), other = net.b.map(relu, net.view);
  return declines(finished(net.b, {y, other}), scale_before_view, "the unscaled view has other users");
}
RUN_TWICE(expect_no_scale_before_view_when_the_view_has_other_users);

constexpr bool expect_no_scale_before_view_when_the_value_has_other_users() {
  heads net;
  const node_id y = net.result({}, {2}), other = net.b.map(relu, net.shifted);
  return declines(finished(net.b, {y, other}), scale_before_view, "the value under the view has other users");
}
RUN_TWICE(expect_no_scale_before_view_when_the_value_has_other_users);

constexpr bool expect_no_scale_before_view_when_the_scale_is_infinite() {
  heads net;
  return declines(finished(net.b, {net.result({}, {0}, divide)}), scale_before_view, "the scale is not finite");
}
RUN_TWICE(expect_no_scale_before_view_when_the_scale_is_infinite);

constexpr bool expect_no_scale_before_view_when_ieee_keeps_the_division() {
  heads net;
  return declines(finished(net.b, {net.result({}, {3}, divide)}), scale_before_view,
                  "a multiplication by the reciprocal may overflow where the division does not", {.ieee = true});
}
RUN_TWICE(expect_no_scale_before_view_when_ieee_keeps_the_division);

}  // namespace
