#include <inlay/rewrite/scale_before_shift.hpp>

#include <support/catch.hpp>
#include <support/rewriting.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::scale_before_shift;
using enum scalar_function;

inline constexpr float weights[6]{1, -2, 3, 0.5f, 2, -1};

/// (x[2, 3] w + b) * s
struct layer {
  builder b;
  node_id x = plain_input(b, make_shape(2, 3));
  node_id product = b.contract(x, b.constant(dtype::f32, make_shape(3, 2), constant_in_memory(weights)));
  node_id shifted = no_node;
  constexpr node_id result(const shape& shift_extents, const list<double>& shift, const shape& scale_extents, const list<double>& scale) {
    shifted = b.map(add, product, b.computed(dtype::f32, shift_extents, shift));
    return b.map(multiply, shifted, b.computed(dtype::f32, scale_extents, scale));
  }
  constexpr node_id result() { return result(make_shape(2), {1, 2}, make_shape(2), {3, -4}); }
};

constexpr bool scales_a_product_and_its_bias() {
  layer net;
  return becomes(finished(net.b, {net.result()}), scale_before_shift,
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant memory : f32[3, 2]\n"
                 "%2 = contract %0, %1 : f32[2, 2]\n"
                 "%3 = constant {1, 2} : f32[2]\n"
                 "%4 = map.add %2, %3 : f32[2, 2]\n"
                 "%5 = constant {3, -4} : f32[2]\n"
                 "%6 = map.multiply %4, %5 : f32[2, 2]\n"
                 "output %6\n",
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant memory : f32[3, 2]\n"
                 "%2 = contract %0, %1 : f32[2, 2]\n"
                 "%3 = constant {3, -4} : f32[2]\n"
                 "%4 = map.multiply %2, %3 : f32[2, 2]\n"
                 "%5 = constant {3, -8} : f32[2]\n"
                 "%6 = map.add %4, %5 : f32[2, 2]\n"
                 "output %6\n");
}
RUN_TWICE(scales_a_product_and_its_bias);

constexpr bool divides_a_scaled_value_and_its_shift() {
  builder b;
  const node_id scaled = b.map(negative, plain_input(b, make_shape(2)));
  const node_id shifted = b.map(add, scaled, b.computed(dtype::f32, make_shape(2), {1, 2}));
  return becomes(finished(b, {b.map(divide, shifted, b.splat(dtype::f32, 4))}), scale_before_shift,
                 "%0 = input : f32[2]\n"
                 "%1 = map.negative %0 : f32[2]\n"
                 "%2 = constant {1, 2} : f32[2]\n"
                 "%3 = map.add %1, %2 : f32[2]\n"
                 "%4 = constant 4 : f32[]\n"
                 "%5 = map.divide %3, %4 : f32[2]\n"
                 "output %5\n",
                 "%0 = input : f32[2]\n"
                 "%1 = map.negative %0 : f32[2]\n"
                 "%2 = constant 0.25 : f32[]\n"
                 "%3 = map.multiply %1, %2 : f32[2]\n"
                 "%4 = constant {0.25, 0.5} : f32[2]\n"
                 "%5 = map.add %3, %4 : f32[2]\n"
                 "output %5\n");
}
RUN_TWICE(divides_a_scaled_value_and_its_shift);

constexpr bool expect_no_scale_before_shift_when_nothing_takes_the_scale_in() {
  builder b;
  const node_id shifted = b.map(add, plain_input(b, make_shape(2)), b.splat(dtype::f32, 1));
  return ignores(finished(b, {b.map(negative, shifted)}), scale_before_shift);
}
RUN_TWICE(expect_no_scale_before_shift_when_nothing_takes_the_scale_in);

constexpr bool expect_no_scale_before_shift_when_the_shift_broadcasts() {
  layer net;
  return declines(finished(net.b, {net.result(make_shape(2, 1, 1), {1, 2}, {}, {3})}), scale_before_shift,
                  "the scale or the shift broadcasts to a larger shape");
}
RUN_TWICE(expect_no_scale_before_shift_when_the_shift_broadcasts);

constexpr bool expect_no_scale_before_shift_when_the_shifted_value_is_an_output() {
  layer net;
  const node_id y = net.result();
  return declines(finished(net.b, {y, net.shifted}), scale_before_shift, "the shifted value is an output of the network");
}
RUN_TWICE(expect_no_scale_before_shift_when_the_shifted_value_is_an_output);

constexpr bool expect_no_scale_before_shift_when_the_shifted_value_has_other_users() {
  layer net;
  const node_id y = net.result(), other = net.b.map(relu, net.shifted);
  return declines(finished(net.b, {y, other}), scale_before_shift, "the shifted value has other users");
}
RUN_TWICE(expect_no_scale_before_shift_when_the_shifted_value_has_other_users);

constexpr bool expect_no_scale_before_shift_when_the_scaled_shift_is_larger() {
  layer net;
  return declines(finished(net.b, {net.result(make_shape(2), {1, 2}, make_shape(2, 1), {3, 4})}), scale_before_shift,
                  "scale and shift together are larger than either of them");
}
RUN_TWICE(expect_no_scale_before_shift_when_the_scaled_shift_is_larger);

constexpr bool expect_no_scale_before_shift_when_the_scaled_shift_is_too_large() {
  layer net;
  return declines(finished(net.b, {net.result()}), scale_before_shift, "the scaled shift is too large to be computed by the compiler",
                  {.constant_budget = 1});
}
RUN_TWICE(expect_no_scale_before_shift_when_the_scaled_shift_is_too_large);

constexpr bool expect_no_scale_before_shift_when_the_scaled_shift_is_infinite() {
  layer net;
  return declines(finished(net.b, {net.result({}, {1e200}, {}, {1e200})}), scale_before_shift, "the scaled shift is not finite everywhere");
}
RUN_TWICE(expect_no_scale_before_shift_when_the_scaled_shift_is_infinite);

constexpr bool expect_no_scale_before_shift_when_ieee_keeps_overflows() {
  layer net;
  return declines(finished(net.b, {net.result()}), scale_before_shift, "an intermediate value may overflow where it did not, or the reverse",
                  {.ieee = true});
}
RUN_TWICE(expect_no_scale_before_shift_when_ieee_keeps_overflows);

}  // namespace
