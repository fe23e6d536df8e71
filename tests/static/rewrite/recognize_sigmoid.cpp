#include <inlay/rewrite/recognize_sigmoid.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::recognize_sigmoid;
using enum scalar_function;

constexpr list<evaluated> inputs() { return {dense(make_shape(2, 4), {-30, -2.5, 3, -0.0, 0, 0.3, 30, not_a_number})}; }
constexpr list<evaluated> with_infinities() { return {dense(make_shape(2, 4), {-infinity, -2.5, 3, -800, 0, 800, infinity, not_a_number})}; }
constexpr node_id any(builder& b) { return plain_input(b, make_shape(2, 4)); }
constexpr node_id number(builder& b, double value) { return b.splat(dtype::f32, value); }
constexpr node_id plus(builder& b, node_id x, double value) { return b.map(add, x, number(b, value)); }
constexpr node_id scaled(builder& b, node_id x, double value) { return b.map(multiply, x, number(b, value)); }
constexpr node_id one_plus_exp(builder& b, node_id x) { return plus(b, b.map(exp, x), 1); }

constexpr const char* plain =
    "%0 = input : f32[2, 4]\n"
    "%1 = map.sigmoid %0 : f32[2, 4]\n"
    "output %1\n";

constexpr bool a_quotient_of_one_is_a_sigmoid() {
  builder b, inverse, first;
  const node_id x = b.map(negative, any(b)), y = inverse.map(negative, any(inverse)), z = first.map(negative, any(first));
  const node_id one = number(first, 1), sum = first.map(add, one, first.map(exp, z));
  return becomes(recognize_sigmoid, finished(b, {b.map(divide, number(b, 1), one_plus_exp(b, x))}), plain, with_infinities(), agreement::rounded,
                 {.ieee = true}) &&
         becomes(recognize_sigmoid, finished(inverse, {inverse.map(reciprocal, one_plus_exp(inverse, y))}), plain, with_infinities(),
                 agreement::rounded, {.ieee = true}) &&
         becomes(recognize_sigmoid, finished(first, {first.map(divide, number(first, 1), sum)}), plain, with_infinities(), agreement::rounded);
}
RUN_TWICE(a_quotient_of_one_is_a_sigmoid);

constexpr bool without_the_sign_it_is_that_of_the_negative() {
  builder b;
  const node_id x = any(b);
  return becomes(recognize_sigmoid, finished(b, {b.map(reciprocal, one_plus_exp(b, x))}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = map.negative %0 : f32[2, 4]\n"
                 "%2 = map.sigmoid %1 : f32[2, 4]\n"
                 "output %2\n",
                 with_infinities(), agreement::rounded);
}
RUN_TWICE(without_the_sign_it_is_that_of_the_negative);

constexpr bool an_exponential_over_one_more_is_a_sigmoid() {
  builder b;
  const node_id e = b.map(exp, any(b));
  return becomes(recognize_sigmoid, finished(b, {b.map(divide, e, plus(b, e, 1))}), plain, inputs(), agreement::rounded);
}
RUN_TWICE(an_exponential_over_one_more_is_a_sigmoid);

constexpr graph silu_as_quotient(builder& b) {
  const node_id x = any(b);
  return finished(b, {b.map(divide, x, one_plus_exp(b, b.map(negative, x)))});
}
constexpr bool other_quotients_become_products() {
  builder b;
  return becomes(recognize_sigmoid, silu_as_quotient(b),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = map.sigmoid %0 : f32[2, 4]\n"
                 "%2 = map.multiply %0, %1 : f32[2, 4]\n"
                 "output %2\n",
                 inputs(), agreement::rounded);
}
RUN_TWICE(other_quotients_become_products);

constexpr node_id one_plus_tanh(builder& b, node_id u) { return plus(b, b.map(tanh, u), 1); }

constexpr const char* of_double =
    "%0 = input : f32[2, 4]\n"
    "%1 = constant 2 : f32[]\n"
    "%2 = map.multiply %0, %1 : f32[2, 4]\n"
    "%3 = map.sigmoid %2 : f32[2, 4]\n"
    "output %3\n";

constexpr bool half_of_one_plus_tanh_is_a_sigmoid() {
  builder b, shifted;
  const node_id x = any(b), y = any(shifted);
  return becomes(recognize_sigmoid, finished(b, {scaled(b, one_plus_tanh(b, x), 0.5)}), of_double, with_infinities(), agreement::rounded,
                 {.ieee = true}) &&
         becomes(recognize_sigmoid, finished(shifted, {plus(shifted, scaled(shifted, shifted.map(tanh, y), 0.5), 0.5)}), of_double,
                 with_infinities(), agreement::rounded);
}
RUN_TWICE(half_of_one_plus_tanh_is_a_sigmoid);

constexpr bool factors_around_it_become_one() {
  constexpr const char* text =
      "%0 = input : f32[2, 4]\n"
      "%1 = constant 2 : f32[]\n"
      "%2 = map.multiply %0, %1 : f32[2, 4]\n"
      "%3 = map.sigmoid %2 : f32[2, 4]\n"
      "%4 = map.multiply %0, %3 : f32[2, 4]\n"
      "output %4\n";
  builder inside, outside, other;
  const node_id x = any(inside), half = scaled(inside, x, 0.5);
  const node_id y = any(outside), product = outside.map(multiply, one_plus_tanh(outside, y), y);
  const node_id z = any(other), small = scaled(other, z, 0.25);
  return becomes(recognize_sigmoid, finished(inside, {inside.map(multiply, half, one_plus_tanh(inside, x))}), text, inputs(), agreement::rounded) &&
         becomes(recognize_sigmoid, finished(outside, {scaled(outside, product, 0.5)}), text, inputs(), agreement::rounded) &&
         becomes(recognize_sigmoid, finished(other, {other.map(multiply, small, one_plus_tanh(other, z))}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = constant 0.5 : f32[]\n"
                 "%2 = map.multiply %0, %1 : f32[2, 4]\n"
                 "%3 = constant 2 : f32[]\n"
                 "%4 = map.multiply %0, %3 : f32[2, 4]\n"
                 "%5 = map.sigmoid %4 : f32[2, 4]\n"
                 "%6 = map.multiply %2, %5 : f32[2, 4]\n"
                 "output %6\n",
                 inputs(), agreement::rounded);
}
RUN_TWICE(factors_around_it_become_one);

constexpr bool expect_no_recognize_sigmoid_when_the_exponential_has_other_users() {
  const char* reason = "the exponential has other users";
  builder b, sum;
  const node_id e = b.map(exp, any(b));
  const node_id of_sum = one_plus_exp(sum, any(sum));
  return stays(recognize_sigmoid, finished(b, {b.map(divide, e, plus(b, e, 1)), e}), reason) &&
         stays(recognize_sigmoid, finished(sum, {sum.map(reciprocal, of_sum), of_sum}), reason);
}
RUN_TWICE(expect_no_recognize_sigmoid_when_the_exponential_has_other_users);

constexpr bool expect_no_recognize_sigmoid_when_ieee_keeps_the_quotient_of_infinities() {
  const char* reason = "infinity divided by infinity is NaN";
  builder b, silu;
  const node_id e = b.map(exp, any(b));
  return stays(recognize_sigmoid, finished(b, {b.map(divide, e, plus(b, e, 1))}), reason, {.ieee = true}) &&
         stays(recognize_sigmoid, silu_as_quotient(silu), reason, {.ieee = true});
}
RUN_TWICE(expect_no_recognize_sigmoid_when_ieee_keeps_the_quotient_of_infinities);

/// y * 0 where y * sigmoid(2 u) is small, but not of an infinite y.
constexpr bool expect_no_recognize_sigmoid_when_ieee_keeps_infinity_times_zero() {
  const char* reason = "1 + tanh may be zero where the sigmoid is not, and zero times infinity is NaN";
  builder inside, outside;
  const node_id x = any(inside), half = scaled(inside, x, 0.5), y = any(outside), product = outside.map(multiply, one_plus_tanh(outside, y), y);
  return stays(recognize_sigmoid, finished(inside, {inside.map(multiply, half, one_plus_tanh(inside, x))}), reason, {.ieee = true}) &&
         stays(recognize_sigmoid, finished(outside, {scaled(outside, product, 0.5)}), reason, {.ieee = true});
}
RUN_TWICE(expect_no_recognize_sigmoid_when_ieee_keeps_infinity_times_zero);

constexpr bool expect_no_recognize_sigmoid_when_numbers_or_shapes_differ() {
  builder two, wide, quotient, tanh_and_two, tanh_alone;
  const node_id x = two.map(reciprocal, plus(two, two.map(exp, any(two)), 2));
  const node_id ones = wide.splat(dtype::f32, 1, make_shape(3, 1, 1)), sum = wide.map(add, wide.map(exp, any(wide)), ones);
  const node_id y = any(quotient), z = plain_input(quotient, make_shape(4));
  const node_id u = tanh_and_two.map(tanh, any(tanh_and_two));
  const node_id v = any(tanh_alone);
  return stays(recognize_sigmoid, finished(two, {x})) && stays(recognize_sigmoid, finished(wide, {wide.map(reciprocal, sum)})) &&
         stays(recognize_sigmoid, finished(quotient, {quotient.map(divide, y, one_plus_exp(quotient, z))})) &&
         stays(recognize_sigmoid, finished(tanh_and_two, {scaled(tanh_and_two, plus(tanh_and_two, u, 2), 0.5)})) &&
         stays(recognize_sigmoid, finished(tanh_alone, {tanh_alone.map(multiply, v, one_plus_tanh(tanh_alone, v))}));
}
RUN_TWICE(expect_no_recognize_sigmoid_when_numbers_or_shapes_differ);

constexpr bool expect_no_recognize_sigmoid_when_one_plus_tanh_has_other_users() {
  builder b;
  const node_id sum = one_plus_tanh(b, any(b));
  return stays(recognize_sigmoid, finished(b, {scaled(b, sum, 0.5), sum}));
}
RUN_TWICE(expect_no_recognize_sigmoid_when_one_plus_tanh_has_other_users);

}  // namespace
