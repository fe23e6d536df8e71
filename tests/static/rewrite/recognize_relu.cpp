#include <inlay/rewrite/recognize_relu.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::recognize_relu;
using enum scalar_function;

constexpr list<evaluated> inputs() { return {dense(make_shape(2, 4), {-infinity, -2.5, 3, -0.0, 0, 0.3, infinity, not_a_number})}; }
constexpr list<evaluated> numbers() { return {dense(make_shape(2, 4), {-infinity, -2.5, 3, -0.0, 0, 0.3, infinity, -1})}; }
constexpr node_id any(builder& b) { return plain_input(b, make_shape(2, 4)); }
constexpr node_id number(builder& b, double value) { return b.splat(dtype::f32, value); }
constexpr node_id scaled(builder& b, node_id x, double value) { return b.map(multiply, x, number(b, value)); }

/// where(x > 0, x, 0), with the comparison and the branches in each of eight orders.
constexpr graph choice(int spelling, double slope) {
  builder b;
  const node_id x = any(b), zero = number(b, 0);
  const node_id other = slope == 0 ? zero : scaled(b, x, slope);
  constexpr scalar_function comparisons[] = {greater, greater_equal, less, less_equal};
  const bool zero_first = spelling >= 4, less_than = spelling % 4 >= 2;
  const node_id condition = zero_first ? b.map(comparisons[spelling % 4], zero, x) : b.map(comparisons[spelling % 4], x, zero);
  const bool if_positive = less_than == zero_first;
  return finished(b, {b.map(where, condition, if_positive ? x : other, if_positive ? other : x)});
}

constexpr bool a_choice_of_zero_is_relu() {
  for (int spelling = 0; spelling < 8; ++spelling)
    if (!becomes(recognize_relu, choice(spelling, 0),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = map.relu %0 : f32[2, 4]\n"
                 "output %1\n",
                 numbers(), agreement::but_signs_of_zeros))
      return false;
  return true;
}
RUN_TWICE(a_choice_of_zero_is_relu);

constexpr bool a_choice_of_a_slope_is_a_maximum_or_minimum() {
  for (int spelling = 0; spelling < 8; ++spelling)
    if (!becomes(recognize_relu, choice(spelling, 0.25),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = constant 0.25 : f32[]\n"
                 "%2 = map.multiply %0, %1 : f32[2, 4]\n"
                 "%3 = map.maximum %0, %2 : f32[2, 4]\n"
                 "output %3\n",
                 inputs(), agreement::exact, {.ieee = true}))
      return false;
  return becomes(recognize_relu, choice(0, 3),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = constant 3 : f32[]\n"
                 "%2 = map.multiply %0, %1 : f32[2, 4]\n"
                 "%3 = map.minimum %0, %2 : f32[2, 4]\n"
                 "output %3\n",
                 inputs(), agreement::exact, {.ieee = true});
}
RUN_TWICE(a_choice_of_a_slope_is_a_maximum_or_minimum);

constexpr graph prelu(builder& b, const list<double>& slopes) {
  const node_id x = any(b), other = b.map(multiply, x, b.computed(dtype::f32, make_shape(4), slopes));
  return finished(b, {b.map(where, b.map(greater, x, number(b, 0)), x, other)});
}
constexpr bool slopes_of_channels_count_too() {
  builder b;
  return becomes(recognize_relu, prelu(b, {0.25, 0.5, 1, 0.125}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = constant {0.25, 0.5, 1, 0.125} : f32[4]\n"
                 "%2 = map.multiply %0, %1 : f32[2, 4]\n"
                 "%3 = map.maximum %0, %2 : f32[2, 4]\n"
                 "output %3\n",
                 inputs());
}
RUN_TWICE(slopes_of_channels_count_too);

constexpr const char* leaky =
    "%0 = input : f32[2, 4]\n"
    "%1 = constant 0.25 : f32[]\n"
    "%2 = map.multiply %0, %1 : f32[2, 4]\n"
    "%3 = map.maximum %0, %2 : f32[2, 4]\n"
    "output %3\n";
constexpr node_id negative_relu(builder& b, node_id x) { return b.map(relu, b.map(negative, x)); }

constexpr bool a_sum_of_both_signs_is_a_maximum() {
  builder product, difference, limit;
  const node_id x = any(product), other = scaled(product, negative_relu(product, x), -0.25), positive = product.map(relu, x);
  const node_id y = any(difference), less = scaled(difference, negative_relu(difference, y), 0.25);
  const node_id z = any(limit), part = scaled(limit, limit.map(minimum, z, number(limit, 0)), 0.25), rest = limit.map(relu, z);
  return becomes(recognize_relu, finished(product, {product.map(add, other, positive)}), leaky, inputs(), agreement::but_signs_of_zeros) &&
         becomes(recognize_relu, finished(difference, {difference.map(subtract, difference.map(relu, y), less)}), leaky, inputs(),
                 agreement::but_signs_of_zeros) &&
         becomes(recognize_relu, finished(limit, {limit.map(add, rest, part)}), leaky, inputs(), agreement::but_signs_of_zeros);
}
RUN_TWICE(a_sum_of_both_signs_is_a_maximum);

constexpr bool a_sum_with_other_slopes_is_a_choice() {
  builder b;
  const node_id x = any(b), positive = b.map(relu, x);
  return becomes(recognize_relu, finished(b, {b.map(add, positive, scaled(b, negative_relu(b, x), 2))}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = constant -2 : f32[]\n"
                 "%2 = map.multiply %0, %1 : f32[2, 4]\n"
                 "%3 = constant 0 : f32[]\n"
                 "%4 = map.greater %0, %3 : bool[2, 4]\n"
                 "%5 = map.where %4, %0, %2 : f32[2, 4]\n"
                 "output %5\n",
                 inputs(), agreement::but_signs_of_zeros);
}
RUN_TWICE(a_sum_with_other_slopes_is_a_choice);

constexpr bool expect_no_recognize_relu_when_ieee_keeps_the_zero_of_nan() {
  return stays(recognize_relu, choice(0, 0), "the comparison makes 0 of NaN", {.ieee = true});
}
RUN_TWICE(expect_no_recognize_relu_when_ieee_keeps_the_zero_of_nan);

constexpr bool expect_no_recognize_relu_when_ieee_keeps_the_sign_of_the_sum() {
  builder b;
  const node_id x = any(b), other = scaled(b, negative_relu(b, x), -0.25), positive = b.map(relu, x);
  return stays(recognize_relu, finished(b, {b.map(add, positive, other)}), "the sum of both signs may be a zero of the other sign", {.ieee = true});
}
RUN_TWICE(expect_no_recognize_relu_when_ieee_keeps_the_sign_of_the_sum);

constexpr bool expect_no_recognize_relu_when_slopes_are_on_both_sides_of_one() {
  builder b;
  return stays(recognize_relu, prelu(b, {0.25, 2, 1, 0.5}), "some slopes are above 1 and some below");
}
RUN_TWICE(expect_no_recognize_relu_when_slopes_are_on_both_sides_of_one);

constexpr bool expect_no_recognize_relu_when_a_slope_is_not_positive() {
  builder zero;
  return stays(recognize_relu, prelu(zero, {0.25, 0, 1, 0.5}), "a slope is not positive") &&
         stays(recognize_relu, choice(0, -0.5), "a slope is not positive") &&
         stays(recognize_relu, choice(0, not_a_number), "a slope is not positive");
}
RUN_TWICE(expect_no_recognize_relu_when_a_slope_is_not_positive);

constexpr bool expect_no_recognize_relu_when_slopes_are_too_many() {
  builder b;
  return stays(recognize_relu, prelu(b, {0.25, 0.5, 1, 0.125}), "the slopes are too many to be looked at by the compiler", {.constant_budget = 3});
}
RUN_TWICE(expect_no_recognize_relu_when_slopes_are_too_many);

constexpr bool expect_no_recognize_relu_when_values_differ_or_are_shared() {
  builder other, limit, shared, sides;
  const node_id x = any(other), y = any(other);
  const node_id first = other.map(where, other.map(greater, x, number(other, 0)), x, scaled(other, y, 0.5));
  const node_id z = any(limit), second = limit.map(where, limit.map(greater, z, number(limit, 1)), z, scaled(limit, z, 0.5));
  const node_id w = any(shared), positive = shared.map(relu, w);
  const node_id third = shared.map(add, positive, scaled(shared, negative_relu(shared, w), -0.5));
  const node_id v = any(sides), fourth = sides.map(where, sides.map(greater, v, number(sides, 0)), scaled(sides, v, 0.5), v);
  return stays(recognize_relu, finished(other, {first})) && stays(recognize_relu, finished(limit, {second})) &&
         stays(recognize_relu, finished(shared, {third, positive})) && stays(recognize_relu, finished(sides, {fourth}));
}
RUN_TWICE(expect_no_recognize_relu_when_values_differ_or_are_shared);

}  // namespace
