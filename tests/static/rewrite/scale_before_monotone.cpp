#include <inlay/rewrite/scale_before_monotone.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::scale_before_monotone;
using enum scalar_function;

constexpr list<evaluated> special() { return {dense(make_shape(2, 2), {-infinity, 0.5, not_a_number, 3})}; }
constexpr node_id channels(builder& b, const list<double>& values) { return b.computed(dtype::f32, make_shape(values.size(), 1, 1), values); }

/// relu(x[2, 2] w[2, 3] + b) or relu(x w), and a scale.
struct layer {
  builder b;
  node_id product = no_node, shifted = no_node, active = no_node;
  constexpr explicit layer(bool has_bias = true) {
    const node_id x = plain_input(b, make_shape(2, 2)), w = stored_weights(b, make_shape(2, 3));  // named: compilers differ in which they append first
    product = b.contract(x, w);
    shifted = product;
    if (has_bias) shifted = b.map(add, product, b.computed(dtype::f32, make_shape(3), {1, -2, 3}));
    active = b.map(relu, shifted);
  }
  constexpr node_id scaled(node_id value, const list<double>& factors, scalar_function function = multiply) {
    return b.map(function, value, b.computed(dtype::f32, make_shape(factors.size()), factors));
  }
};

constexpr bool moves_in_front_of_relu() {
  layer net;
  return becomes(scale_before_monotone, finished(net.b, {net.scaled(net.active, {2, 0.5, 3})}),
                 "%0 = input : f32[2, 2]\n"
                 "%1 = constant memory : f32[2, 3]\n"
                 "%2 = contract %0, %1 : f32[2, 3]\n"
                 "%3 = constant {1, -2, 3} : f32[3]\n"
                 "%4 = map.add %2, %3 : f32[2, 3]\n"
                 "%5 = constant {2, 0.5, 3} : f32[3]\n"
                 "%6 = map.multiply %4, %5 : f32[2, 3]\n"
                 "%7 = map.relu %6 : f32[2, 3]\n"
                 "output %7\n",
                 special(), agreement::but_signs_of_zeros);
}
RUN_TWICE(moves_in_front_of_relu);

constexpr bool divides_in_front_of_relu() {
  layer net(false);
  return becomes(scale_before_monotone, finished(net.b, {net.scaled(net.active, {2, 4, 8}, divide)}),
                 "%0 = input : f32[2, 2]\n"
                 "%1 = constant memory : f32[2, 3]\n"
                 "%2 = contract %0, %1 : f32[2, 3]\n"
                 "%3 = constant {0.5, 0.25, 0.125} : f32[3]\n"
                 "%4 = map.multiply %2, %3 : f32[2, 3]\n"
                 "%5 = map.relu %4 : f32[2, 3]\n"
                 "output %5\n",
                 special(), agreement::but_signs_of_zeros);
}
RUN_TWICE(divides_in_front_of_relu);

/// Two channels of a convolution, pooled, and a scale.
constexpr graph pooled(const list<double>& factors, reduction how = reduction::maximum) {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 1, 3, 3));
  const node_id y = b.convolve(x, stored_weights(b, make_shape(2, 1, 2, 2)), {.rank = 2, .kernel = {2, 2, 1}});
  const node_id highest = b.window_reduce(b.map(relu, y), how, {.rank = 2, .kernel = {2, 1, 1}, .pad_after = {1, 0, 0}}, make_shape(1, 2, 2, 2));
  return finished(b, {b.map(multiply, highest, channels(b, factors))});
}
constexpr list<evaluated> picture() { return {dense(make_shape(1, 1, 3, 3), {-2, 0.5, -1, 3, 1, -4, 0.25, -0.0, 2})}; }

constexpr bool moves_in_front_of_a_maximum_of_windows() {
  return becomes(scale_before_monotone, pooled({2, 0.5}),
                 "%0 = input : f32[1, 1, 3, 3]\n"
                 "%1 = constant memory : f32[2, 1, 2, 2]\n"
                 "%2 = convolve %0, %1 : f32[1, 2, 2, 2]\n"
                 "%3 = constant {2, 0.5} : f32[2, 1, 1]\n"
                 "%4 = map.multiply %2, %3 : f32[1, 2, 2, 2]\n"
                 "%5 = map.relu %4 : f32[1, 2, 2, 2]\n"
                 "%6 = window_reduce.max %5 {kernel [2, 1], pad_after [1, 0]} : f32[1, 2, 2, 2]\n"
                 "output %6\n",
                 picture());
}
RUN_TWICE(moves_in_front_of_a_maximum_of_windows);

/// A convolution of two channels and one of one channel, joined, and a scale.
struct joined {
  builder b;
  node_id x = plain_input(b, make_shape(1, 1, 3, 3));
  node_id left = b.convolve(x, stored_weights(b, make_shape(2, 1, 1, 1)), {.rank = 2});
  node_id right = b.map(relu, b.convolve(x, stored_weights(b, make_shape(1, 1, 1, 1)), {.rank = 2}));
  constexpr graph scaled(const list<double>& factors) {
    const node_id all = b.concat({left, right}, 1);
    return finished(b, {b.map(multiply, all, channels(b, factors))});
  }
};

constexpr bool goes_to_the_parts_of_a_concatenation() {
  joined net;
  return becomes(scale_before_monotone, net.scaled({-2, 3, 0.5}),
                 "%0 = input : f32[1, 1, 3, 3]\n"
                 "%1 = constant memory : f32[2, 1, 1, 1]\n"
                 "%2 = convolve %0, %1 : f32[1, 2, 3, 3]\n"
                 "%3 = constant memory : f32[1, 1, 1, 1]\n"
                 "%4 = convolve %0, %3 : f32[1, 1, 3, 3]\n"
                 "%5 = constant {-2, 3} : f32[2, 1, 1]\n"
                 "%6 = map.multiply %2, %5 : f32[1, 2, 3, 3]\n"
                 "%7 = constant 0.5 : f32[1, 1, 1]\n"
                 "%8 = map.multiply %4, %7 : f32[1, 1, 3, 3]\n"
                 "%9 = map.relu %8 : f32[1, 1, 3, 3]\n"
                 "%10 = concat %6, %9 {axis 1} : f32[1, 3, 3, 3]\n"
                 "output %10\n",
                 picture());
}
RUN_TWICE(goes_to_the_parts_of_a_concatenation);

constexpr bool one_number_goes_to_all_parts() {
  joined net;
  return becomes(scale_before_monotone, net.scaled({0.5}),
                 "%0 = input : f32[1, 1, 3, 3]\n"
                 "%1 = constant memory : f32[2, 1, 1, 1]\n"
                 "%2 = convolve %0, %1 : f32[1, 2, 3, 3]\n"
                 "%3 = constant memory : f32[1, 1, 1, 1]\n"
                 "%4 = convolve %0, %3 : f32[1, 1, 3, 3]\n"
                 "%5 = constant 0.5 : f32[1, 1, 1]\n"
                 "%6 = map.multiply %2, %5 : f32[1, 2, 3, 3]\n"
                 "%7 = constant 0.5 : f32[1, 1, 1]\n"
                 "%8 = map.multiply %4, %7 : f32[1, 1, 3, 3]\n"
                 "%9 = map.relu %8 : f32[1, 1, 3, 3]\n"
                 "%10 = concat %6, %9 {axis 1} : f32[1, 3, 3, 3]\n"
                 "output %10\n",
                 picture());
}
RUN_TWICE(one_number_goes_to_all_parts);

constexpr bool ends_in_the_weights() {
  using namespace rewrite;
  layer net;
  const graph before = finished(net.b, {net.scaled(net.active, {2, 0.5, 3})});
  const rewritten done = apply(before, {&scale_before_monotone, &scale_before_shift, &fold_scale});
  return has_text(done.result,
                  "%0 = input : f32[2, 2]\n"
                  "%1 = constant memory : f32[2, 3]\n"
                  "%2 = constant {2, 0.5, 3} : f32[3]\n"
                  "%3 = map.multiply %1, %2 : f32[2, 3]\n"
                  "%4 = contract %0, %3 : f32[2, 3]\n"
                  "%5 = constant {2, -1, 9} : f32[3]\n"
                  "%6 = map.add %4, %5 : f32[2, 3]\n"
                  "%7 = map.relu %6 : f32[2, 3]\n"
                  "output %7\n") &&
         same_values(before, done.result);
}
RUN_TWICE(ends_in_the_weights);

constexpr bool expect_no_scale_before_monotone_when_no_product_is_in_front() {
  builder input, sum, part;
  const node_id a = input.map(multiply, input.map(relu, plain_input(input, make_shape(4))), input.splat(dtype::f32, 2));
  const node_id product = sum.contract(plain_input(sum, make_shape(2, 2)), stored_weights(sum, make_shape(2, 3)));
  const node_id residual = sum.map(relu, sum.map(add, sum.map(tanh, product), product));
  const node_id b = sum.map(multiply, residual, sum.splat(dtype::f32, 2));
  const node_id x = plain_input(part, make_shape(2, 2)), joined = part.concat({part.contract(x, stored_weights(part, make_shape(2, 3))), x}, 1);
  const node_id c = part.map(multiply, joined, part.splat(dtype::f32, 2));
  return stays(scale_before_monotone, finished(input, {a})) && stays(scale_before_monotone, finished(sum, {b})) &&
         stays(scale_before_monotone, finished(part, {c}));
}
RUN_TWICE(expect_no_scale_before_monotone_when_no_product_is_in_front);

constexpr bool expect_no_scale_before_monotone_when_the_product_is_far_away() {
  layer net;
  node_id x = net.active;
  for (int i = 0; i < 20; ++i) x = net.b.map(relu, x);
  return stays(scale_before_monotone, finished(net.b, {net.scaled(x, {1, 2, 3})}));
}
RUN_TWICE(expect_no_scale_before_monotone_when_the_product_is_far_away);

constexpr bool expect_no_scale_before_monotone_when_the_function_is_another() {
  builder b;
  const node_id product = b.contract(plain_input(b, make_shape(2, 2)), stored_weights(b, make_shape(2, 3)));
  const node_id y = b.map(minimum, product, b.splat(dtype::f32, 6));
  return stays(scale_before_monotone, finished(b, {b.map(multiply, y, b.splat(dtype::f32, 2))})) && stays(scale_before_monotone, pooled({2, 0.5}, reduction::sum));
}
RUN_TWICE(expect_no_scale_before_monotone_when_the_function_is_another);

constexpr bool expect_no_scale_before_monotone_when_the_scale_is_not_positive() {
  const char* reason = "the scale is not positive everywhere";
  layer negative_one, zero, nan, sign;
  return stays(scale_before_monotone, finished(negative_one.b, {negative_one.scaled(negative_one.active, {1, -1, 2})}), reason) &&
         stays(scale_before_monotone, finished(zero.b, {zero.scaled(zero.active, {1, 0, 2})}), reason) &&
         stays(scale_before_monotone, finished(nan.b, {nan.scaled(nan.active, {1, not_a_number, 2})}), reason) &&
         stays(scale_before_monotone, finished(sign.b, {sign.b.map(negative, sign.active)}), reason) &&
         stays(scale_before_monotone, pooled({-2, 0.5}), reason);
}
RUN_TWICE(expect_no_scale_before_monotone_when_the_scale_is_not_positive);

constexpr bool expect_no_scale_before_monotone_when_the_scale_is_infinite() {
  layer net(false), zero(false);
  const char* reason = "the scale is not finite everywhere";
  return stays(scale_before_monotone, finished(net.b, {net.scaled(net.active, {1, infinity, 2})}), reason) &&
         stays(scale_before_monotone, finished(zero.b, {zero.scaled(zero.active, {1, 0, 2}, divide)}), reason);
}
RUN_TWICE(expect_no_scale_before_monotone_when_the_scale_is_infinite);

constexpr bool expect_no_scale_before_monotone_when_the_scale_varies_within_a_window() {
  builder b;
  const node_id product = b.contract(plain_input(b, make_shape(1, 2, 2)), stored_weights(b, make_shape(2, 3)));
  const node_id highest = b.window_reduce(product, reduction::maximum, {.rank = 1, .kernel = {2, 1, 1}, .pad_after = {1, 0, 0}}, make_shape(1, 2, 3));
  const node_id y = b.map(multiply, highest, b.computed(dtype::f32, make_shape(3), {1, 2, 3}));
  return stays(scale_before_monotone, finished(b, {y}), "the scale varies within a window");
}
RUN_TWICE(expect_no_scale_before_monotone_when_the_scale_varies_within_a_window);

constexpr bool expect_no_scale_before_monotone_when_the_scale_varies_within_a_channel() {
  layer net(false);
  const node_id y = net.b.map(multiply, net.active, net.b.computed(dtype::f32, make_shape(2, 1), {1, 2}));
  return stays(scale_before_monotone, finished(net.b, {y}), "the scale varies within an output channel");
}
RUN_TWICE(expect_no_scale_before_monotone_when_the_scale_varies_within_a_channel);

constexpr bool expect_no_scale_before_monotone_when_the_scale_broadcasts() {
  layer net;
  const node_id y = net.b.map(multiply, net.active, net.b.computed(dtype::f32, make_shape(2, 1, 1), {1, 2}));
  return stays(scale_before_monotone, finished(net.b, {y}), "the scale broadcasts its value to a larger shape");
}
RUN_TWICE(expect_no_scale_before_monotone_when_the_scale_broadcasts);

constexpr bool expect_no_scale_before_monotone_when_a_shift_broadcasts() {
  builder b;
  const node_id product = b.contract(plain_input(b, make_shape(1, 2)), stored_weights(b, make_shape(2, 3)));
  const node_id shifted = b.map(add, product, b.computed(dtype::f32, make_shape(2, 1), {1, 2}));
  const node_id y = b.map(multiply, b.map(relu, shifted), b.splat(dtype::f32, 2));
  return stays(scale_before_monotone, finished(b, {y}), "a shift in front of the scale broadcasts to a larger shape");
}
RUN_TWICE(expect_no_scale_before_monotone_when_a_shift_broadcasts);

constexpr bool expect_no_scale_before_monotone_when_a_value_is_an_output() {
  const char* reason = "a value in front of the scale is an output of the network";
  layer active, shifted;
  return stays(scale_before_monotone, finished(active.b, {active.scaled(active.active, {1, 2, 3}), active.active}), reason) &&
         stays(scale_before_monotone, finished(shifted.b, {shifted.scaled(shifted.active, {1, 2, 3}), shifted.shifted}), reason);
}
RUN_TWICE(expect_no_scale_before_monotone_when_a_value_is_an_output);

constexpr bool expect_no_scale_before_monotone_when_a_value_has_other_users() {
  const char* reason = "a value in front of the scale has other users";
  layer active, shifted;
  const node_id a = active.scaled(active.active, {1, 2, 3}), b = shifted.scaled(shifted.active, {1, 2, 3});
  return stays(scale_before_monotone, finished(active.b, {a, active.b.map(tanh, active.active)}), reason) &&
         stays(scale_before_monotone, finished(shifted.b, {b, shifted.b.map(tanh, shifted.shifted)}), reason);
}
RUN_TWICE(expect_no_scale_before_monotone_when_a_value_has_other_users);

constexpr bool expect_no_scale_before_monotone_when_the_product_is_read_elsewhere() {
  layer output, other;
  const node_id a = output.scaled(output.active, {1, 2, 3}), b = other.scaled(other.active, {1, 2, 3});
  return stays(scale_before_monotone, finished(output.b, {a, output.product}), "the unscaled result is an output of the network") &&
         stays(scale_before_monotone, finished(other.b, {b, other.b.map(tanh, other.product)}), "the unscaled result has other users");
}
RUN_TWICE(expect_no_scale_before_monotone_when_the_product_is_read_elsewhere);

constexpr bool expect_no_scale_before_monotone_when_one_part_cannot_take_it() {
  joined net;
  const node_id other = net.b.map(tanh, net.left);
  const node_id all = net.b.concat({net.left, net.right}, 1);
  const graph before = finished(net.b, {net.b.map(multiply, all, channels(net.b, {1, 2, 3})), other});
  return stays(scale_before_monotone, before, "the unscaled result has other users");
}
RUN_TWICE(expect_no_scale_before_monotone_when_one_part_cannot_take_it);

constexpr bool expect_no_scale_before_monotone_when_the_weights_are_unknown() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 2)), w = plain_input(b, make_shape(2, 3));
  const node_id y = b.map(multiply, b.map(relu, b.contract(x, w)), b.splat(dtype::f32, 2));
  return stays(scale_before_monotone, finished(b, {y}), "the weights are known only when the network runs");
}
RUN_TWICE(expect_no_scale_before_monotone_when_the_weights_are_unknown);

constexpr bool expect_no_scale_before_monotone_when_the_weights_are_scaled_along_rows() {
  builder b;
  const node_id w = b.map(multiply, stored_weights(b, make_shape(2, 3)), b.computed(dtype::f32, make_shape(2, 1), {2, 3}));
  const node_id y = b.map(relu, b.contract(plain_input(b, make_shape(2, 2)), w));
  return stays(scale_before_monotone, finished(b, {b.map(multiply, y, b.computed(dtype::f32, make_shape(3), {1, 2, 3}))}),
               "the weights carry a scale along another axis already");
}
RUN_TWICE(expect_no_scale_before_monotone_when_the_weights_are_scaled_along_rows);

constexpr bool expect_no_scale_before_monotone_when_the_model_is_large() {
  layer net;
  return stays(scale_before_monotone, finished(net.b, {net.scaled(net.active, {1, 2, 3})}),
               "the model has more weights than the compiler may touch: they stay as they are stored", {.weight_budget = 5});
}
RUN_TWICE(expect_no_scale_before_monotone_when_the_model_is_large);

constexpr bool expect_no_scale_before_monotone_when_over_the_constant_budget() {
  layer scale, shift;
  const node_id y = shift.b.map(multiply, shift.active, shift.b.splat(dtype::f32, 2));
  return stays(scale_before_monotone, finished(scale.b, {scale.scaled(scale.active, {1, 2, 3})}), "the scale is too large to be looked at by the compiler",
               {.constant_budget = 2}) &&
         stays(scale_before_monotone, finished(shift.b, {y}), "the scaled shift is too large to be computed by the compiler", {.constant_budget = 2});
}
RUN_TWICE(expect_no_scale_before_monotone_when_over_the_constant_budget);

constexpr bool expect_no_scale_before_monotone_when_scale_and_shift_are_larger() {
  layer net;
  const node_id y = net.b.map(multiply, net.active, net.b.computed(dtype::f32, make_shape(2, 1), {1, 2}));
  return stays(scale_before_monotone, finished(net.b, {y}), "scale and shift together are larger than either of them");
}
RUN_TWICE(expect_no_scale_before_monotone_when_scale_and_shift_are_larger);

constexpr bool expect_no_scale_before_monotone_when_the_scaled_shift_is_infinite() {
  builder b;
  const node_id product = b.contract(plain_input(b, make_shape(2, 2)), stored_weights(b, make_shape(2, 3)));
  const node_id active = b.map(relu, b.map(add, product, b.splat(dtype::f32, 1e200)));
  return stays(scale_before_monotone, finished(b, {b.map(multiply, active, b.splat(dtype::f32, 1e200))}), "the scaled shift is not finite everywhere");
}
RUN_TWICE(expect_no_scale_before_monotone_when_the_scaled_shift_is_infinite);

constexpr bool expect_no_scale_before_monotone_when_ieee_keeps_the_sign_of_zero() {
  return stays(scale_before_monotone, pooled({2}), "a product that underflows may be a zero of the other sign", {.ieee = true});
}
RUN_TWICE(expect_no_scale_before_monotone_when_ieee_keeps_the_sign_of_zero);

}  // namespace
