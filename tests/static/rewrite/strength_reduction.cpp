#include <inlay/rewrite/strength_reduction.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::strength_reduction;
using enum scalar_function;

constexpr list<evaluated> inputs() { return {dense(make_shape(2, 4), {-infinity, -2.5, 3, -0.0, 0, 0.3, infinity, not_a_number})}; }
constexpr node_id any(builder& b) { return plain_input(b, make_shape(2, 4)); }
constexpr graph with_constant(scalar_function function, double constant, dtype type = dtype::f32) {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 4), type);
  return finished(b, {b.map(function, x, b.splat(type, constant))});
}

constexpr bool a_product_with_itself_is_a_square() {
  builder b;
  const node_id x = any(b);
  return becomes(strength_reduction, finished(b, {b.map(multiply, x, x)}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = map.square %0 : f32[2, 4]\n"
                 "output %1\n",
                 inputs());
}
RUN_TWICE(a_product_with_itself_is_a_square);

constexpr bool powers_become_products() {
  return becomes(strength_reduction, with_constant(pow, 2),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = map.square %0 : f32[2, 4]\n"
                 "output %1\n",
                 inputs(), agreement::exact, {.ieee = true}) &&
         becomes(strength_reduction, with_constant(pow, 3),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = map.square %0 : f32[2, 4]\n"
                 "%2 = map.multiply %1, %0 : f32[2, 4]\n"
                 "output %2\n",
                 inputs(), agreement::rounded, {.ieee = true}) &&
         becomes(strength_reduction, with_constant(pow, -1),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = map.reciprocal %0 : f32[2, 4]\n"
                 "output %1\n",
                 inputs(), agreement::exact, {.ieee = true});
}
RUN_TWICE(powers_become_products);

constexpr bool powers_become_roots() {
  const list<evaluated> no_negatives = {dense(make_shape(2, 4), {0, 1, 2, 0.3, 1e-30, 1e30, infinity, not_a_number})};
  return becomes(strength_reduction, with_constant(pow, 0.5),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = map.sqrt %0 : f32[2, 4]\n"
                 "output %1\n",
                 no_negatives, agreement::rounded) &&
         becomes(strength_reduction, with_constant(pow, -0.5),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = map.rsqrt %0 : f32[2, 4]\n"
                 "output %1\n",
                 no_negatives, agreement::rounded);
}
RUN_TWICE(powers_become_roots);

constexpr bool quotients_become_products() {
  builder b;
  const node_id x = b.map(divide, any(b), b.computed(dtype::f32, make_shape(4), {2, -0.25, 0x1p126, 0x1p-126}));
  return becomes(strength_reduction, with_constant(divide, -8),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = constant -0.125 : f32[]\n"
                 "%2 = map.multiply %0, %1 : f32[2, 4]\n"
                 "output %2\n",
                 inputs(), agreement::exact, {.ieee = true}) &&
         becomes(strength_reduction, finished(b, {x}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = constant {0.5, -4, 1.17549e-38, 8.50706e37} : f32[4]\n"
                 "%2 = map.multiply %0, %1 : f32[2, 4]\n"
                 "output %2\n",
                 inputs());
}
RUN_TWICE(quotients_become_products);

constexpr bool a_divisor_may_give_the_shape() {
  builder b;
  const node_id x = b.map(divide, plain_input(b, make_shape(4)), b.splat(dtype::f32, 4, make_shape(2, 4)));
  return becomes(strength_reduction, finished(b, {x}),
                 "%0 = input : f32[4]\n"
                 "%1 = constant 0.25 : f32[2, 4]\n"
                 "%2 = map.multiply %0, %1 : f32[2, 4]\n"
                 "output %2\n",
                 {counted(make_shape(4), -1)});
}
RUN_TWICE(a_divisor_may_give_the_shape);

constexpr bool expect_no_strength_reduction_when_ieee_forbids_roots() {
  const char* reason = "the square root of -0 or -infinity is not their power of 0.5";
  return stays(strength_reduction, with_constant(pow, 0.5), reason, {.ieee = true}) &&
         stays(strength_reduction, with_constant(pow, -0.5), reason, {.ieee = true});
}
RUN_TWICE(expect_no_strength_reduction_when_ieee_forbids_roots);

constexpr bool other_quotients_become_products_too() {
  builder b;
  const node_id x = b.map(divide, any(b), b.computed(dtype::f32, make_shape(4), {2, 4, 6, 10}));
  return becomes(strength_reduction, with_constant(divide, 10),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = constant 0.1 : f32[]\n"
                 "%2 = map.multiply %0, %1 : f32[2, 4]\n"
                 "output %2\n",
                 inputs(), agreement::rounded) &&
         becomes(strength_reduction, finished(b, {x}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = constant {0.5, 0.25, 0.166667, 0.1} : f32[4]\n"
                 "%2 = map.multiply %0, %1 : f32[2, 4]\n"
                 "output %2\n",
                 inputs(), agreement::rounded);
}
RUN_TWICE(other_quotients_become_products_too);

constexpr bool one_divided_by_a_root_is_one_function() {
  builder b;
  const node_id root = b.map(scalar_function::sqrt, any(b));
  return becomes(strength_reduction, finished(b, {b.map(divide, b.splat(dtype::f32, 1), root)}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = map.rsqrt %0 : f32[2, 4]\n"
                 "output %1\n",
                 inputs(), agreement::rounded, {.ieee = true});
}
RUN_TWICE(one_divided_by_a_root_is_one_function);

constexpr graph row_by_sum(builder& b, bool shared = false) {
  const node_id x = any(b), sum = b.reduce(x, reduction::sum, 2), quotient = b.map(divide, x, sum);
  if (shared) return finished(b, {quotient, sum});
  return finished(b, {quotient});
}
constexpr bool a_row_takes_one_division() {
  builder b, norm;
  const node_id x = any(norm);
  const node_id size = norm.map(scalar_function::sqrt, norm.reduce(norm.map(square, x), reduction::sum, 2));
  const list<evaluated> finite = {counted(make_shape(2, 4), 3)};
  return becomes(strength_reduction, row_by_sum(b),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = reduce.sum %0 {axes [1]} : f32[2, 1]\n"
                 "%2 = map.reciprocal %1 : f32[2, 1]\n"
                 "%3 = map.multiply %0, %2 : f32[2, 4]\n"
                 "output %3\n",
                 finite, agreement::rounded) &&
         becomes(strength_reduction, finished(norm, {norm.map(divide, x, size)}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = map.square %0 : f32[2, 4]\n"
                 "%2 = reduce.sum %1 {axes [1]} : f32[2, 1]\n"
                 "%3 = map.rsqrt %2 : f32[2, 1]\n"
                 "%4 = map.multiply %0, %3 : f32[2, 4]\n"
                 "output %4\n",
                 finite, agreement::rounded, {.ieee = true});
}
RUN_TWICE(a_row_takes_one_division);

constexpr bool expect_no_strength_reduction_when_a_divisor_may_be_small() {
  builder b;
  return stays(strength_reduction, row_by_sum(b), "the reciprocal of a small divisor may be infinite", {.ieee = true});
}
RUN_TWICE(expect_no_strength_reduction_when_a_divisor_may_be_small);

constexpr bool expect_no_strength_reduction_when_a_divisor_per_row_is_not_of_the_row() {
  builder shared, given, halves;
  const node_id x = any(given), y = plain_input(given, make_shape(2, 1));
  const node_id z = plain_input(halves, make_shape(4, 2)), sum = halves.reduce(z, reduction::sum, 2);
  return stays(strength_reduction, row_by_sum(shared, true)) && stays(strength_reduction, finished(given, {given.map(divide, x, y)})) &&
         stays(strength_reduction, finished(halves, {halves.map(divide, z, sum)}));
}
RUN_TWICE(expect_no_strength_reduction_when_a_divisor_per_row_is_not_of_the_row);

constexpr bool expect_no_strength_reduction_when_the_divisor_is_no_power_of_two() {
  for (double divisor : {3.0, 0.0, -0.0, infinity, not_a_number, 0x1p127, 0x1p-127})
    if (!stays(strength_reduction, with_constant(divide, divisor), "the divisor is not a power of two", {.ieee = true})) return false;
  builder b;
  const node_id x = b.map(divide, any(b), b.computed(dtype::f32, make_shape(4), {2, 4, 6, 8}));
  return stays(strength_reduction, finished(b, {x}), "the divisor is not a power of two", {.ieee = true});
}
RUN_TWICE(expect_no_strength_reduction_when_the_divisor_is_no_power_of_two);

constexpr bool expect_no_strength_reduction_when_the_reciprocal_is_not_normal() {
  for (double divisor : {0.0, -0.0, infinity, not_a_number, 0x1p127, 0x1p-127})
    if (!stays(strength_reduction, with_constant(divide, divisor), "the reciprocal of the divisor is not a normal number")) return false;
  return true;
}
RUN_TWICE(expect_no_strength_reduction_when_the_reciprocal_is_not_normal);

constexpr bool expect_no_strength_reduction_when_over_the_constant_budget() {
  builder b;
  const node_id x = b.map(divide, any(b), b.computed(dtype::f32, make_shape(4), {2, 4, 2, 4}));
  return stays(strength_reduction, finished(b, {x}), {}, {.constant_budget = 3});
}
RUN_TWICE(expect_no_strength_reduction_when_over_the_constant_budget);

constexpr bool expect_no_strength_reduction_when_the_constant_comes_first() {
  builder b;
  const node_id two = b.splat(dtype::f32, 2), x = any(b);
  return stays(strength_reduction, finished(b, {b.map(pow, two, x), b.map(divide, two, x)}));
}
RUN_TWICE(expect_no_strength_reduction_when_the_constant_comes_first);

constexpr bool expect_no_strength_reduction_when_types_are_integers() {
  builder b;
  const node_id x = plain_input(b, make_shape(4), dtype::i32);
  return stays(strength_reduction, with_constant(divide, 2, dtype::i32)) && stays(strength_reduction, with_constant(pow, 2, dtype::i64)) &&
         stays(strength_reduction, finished(b, {b.map(multiply, x, x)}));
}
RUN_TWICE(expect_no_strength_reduction_when_types_are_integers);

constexpr bool expect_no_strength_reduction_when_exponents_differ_or_broadcast() {
  builder b;
  const node_id x = b.map(pow, plain_input(b, make_shape(4)), b.splat(dtype::f32, 2, make_shape(2, 4)));
  const node_id y = b.map(pow, any(b), b.computed(dtype::f32, make_shape(4), {2, 2, 3, 2}));
  return stays(strength_reduction, finished(b, {x, y})) && stays(strength_reduction, with_constant(pow, 4)) &&
         stays(strength_reduction, with_constant(pow, not_a_number));
}
RUN_TWICE(expect_no_strength_reduction_when_exponents_differ_or_broadcast);

constexpr bool expect_no_strength_reduction_when_nothing_is_constant() {
  builder b;
  const node_id x = any(b), y = any(b);
  return stays(strength_reduction, finished(b, {b.map(divide, x, y), b.map(pow, x, y), b.map(multiply, x, y)}));
}
RUN_TWICE(expect_no_strength_reduction_when_nothing_is_constant);

}  // namespace
