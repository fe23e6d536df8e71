#include <inlay/rewrite/subtract_to_add.hpp>

#include <support/catch.hpp>
#include <support/rewriting.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::subtract_to_add;
using enum scalar_function;

constexpr bool negates_a_constant() {
  builder b;
  const node_id x = plain_input(b, make_shape(3));
  return becomes(finished(b, {b.map(subtract, x, b.computed(dtype::f32, make_shape(3), {1, -2, 0}))}), subtract_to_add,
                 "%0 = input : f32[3]\n"
                 "%1 = constant {1, -2, 0} : f32[3]\n"
                 "%2 = map.subtract %0, %1 : f32[3]\n"
                 "output %2\n",
                 "%0 = input : f32[3]\n"
                 "%1 = constant {-1, 2, 0} : f32[3]\n"
                 "%2 = map.add %0, %1 : f32[3]\n"
                 "output %2\n");
}
RUN_TWICE(negates_a_constant);

constexpr bool negates_one_number_for_all_elements() {
  builder b;
  const node_id x = plain_input(b, make_shape(3));
  return becomes(finished(b, {b.map(subtract, x, b.splat(dtype::f32, 2, make_shape(3)))}), subtract_to_add,
                 "%0 = input : f32[3]\n"
                 "%1 = constant 2 : f32[3]\n"
                 "%2 = map.subtract %0, %1 : f32[3]\n"
                 "output %2\n",
                 "%0 = input : f32[3]\n"
                 "%1 = constant -2 : f32[3]\n"
                 "%2 = map.add %0, %1 : f32[3]\n"
                 "output %2\n");
}
RUN_TWICE(negates_one_number_for_all_elements);

constexpr bool negates_a_shifted_value() {
  builder b;
  const node_id x = plain_input(b, make_shape(3)), one = b.splat(dtype::f32, 1);
  return becomes(finished(b, {b.map(subtract, one, b.map(add, x, one))}), subtract_to_add,
                 "%0 = input : f32[3]\n"
                 "%1 = constant 1 : f32[]\n"
                 "%2 = map.add %0, %1 : f32[3]\n"
                 "%3 = map.subtract %1, %2 : f32[3]\n"
                 "output %3\n",
                 "%0 = input : f32[3]\n"
                 "%1 = constant 1 : f32[]\n"
                 "%2 = map.add %0, %1 : f32[3]\n"
                 "%3 = constant -1 : f32[]\n"
                 "%4 = map.multiply %2, %3 : f32[3]\n"
                 "%5 = map.add %4, %1 : f32[3]\n"
                 "output %5\n");
}
RUN_TWICE(negates_a_shifted_value);

constexpr bool keeps_negative_zero_and_infinity() {
  builder b;
  const node_id x = plain_input(b, make_shape(3));
  const graph before = finished(b, {b.map(subtract, x, b.computed(dtype::f32, make_shape(3), {0, math::infinity<double>, 1}))});
  const list<evaluated> inputs{dense(make_shape(3), {-0.0, math::infinity<double>, -math::infinity<double>})};
  const graph after = apply(before, {&subtract_to_add}).result;
  const evaluated left = evaluate(before, inputs)[0], right = evaluate(after, inputs)[0];
  return same_values(before, after, inputs) && std::bit_cast<std::uint64_t>(left[0]) == std::bit_cast<std::uint64_t>(right[0]);
}
RUN_TWICE(keeps_negative_zero_and_infinity);

constexpr bool expect_no_subtract_to_add_when_nothing_takes_the_negation_in() {
  builder b;
  const node_id x = plain_input(b, make_shape(3)), one = b.splat(dtype::f32, 1);
  return ignores(finished(b, {b.map(subtract, one, x)}), subtract_to_add);
}
RUN_TWICE(expect_no_subtract_to_add_when_nothing_takes_the_negation_in);

constexpr bool expect_no_subtract_to_add_when_the_constant_is_large() {
  builder b;
  const node_id x = plain_input(b, make_shape(3));
  const graph before = finished(b, {b.map(subtract, x, b.computed(dtype::f32, make_shape(3), {1, 2, 3}))});
  return declines(before, subtract_to_add, "the constant is too large to be negated by the compiler", {.constant_budget = 2});
}
RUN_TWICE(expect_no_subtract_to_add_when_the_constant_is_large);

constexpr bool expect_no_subtract_to_add_when_ieee_keeps_the_product_as_it_is() {
  builder b;
  const node_id x = plain_input(b, make_shape(3)), shifted = b.map(add, x, b.splat(dtype::f32, 2)), one = b.splat(dtype::f32, 1);
  return ignores(finished(b, {b.map(subtract, one, shifted)}), subtract_to_add, {.ieee = true});
}
RUN_TWICE(expect_no_subtract_to_add_when_ieee_keeps_the_product_as_it_is);

}  // namespace
