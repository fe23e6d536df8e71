#include <inlay/rewrite/remove_repetition.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::remove_repetition;
using enum scalar_function;

constexpr list<evaluated> inputs() {
  return {dense(make_shape(8), {-infinity, -2.5, -1, -0.0, 0, 0.5, infinity, not_a_number})};
}
constexpr graph one_after(scalar_function outer, scalar_function inner, dtype type = dtype::f32) {
  builder b;
  return finished(b, {b.map(outer, b.map(inner, plain_input(b, make_shape(8), type)))});
}
/// Whether only the inner function is left, with the same values.
constexpr bool inner_is_enough(scalar_function outer, scalar_function inner, agreement how = agreement::exact) {
  const graph before = one_after(outer, inner);
  const graph after = apply(before, {&remove_repetition}).result;
  return after.size() == 2 && after[1].function == inner && agree(evaluate(after, inputs()), evaluate(before, inputs()), how);
}

constexpr bool relu_of_relu() {
  return becomes(remove_repetition, one_after(relu, relu),
                 "%0 = input : f32[8]\n"
                 "%1 = map.relu %0 : f32[8]\n"
                 "output %1\n",
                 inputs());
}
RUN_TWICE(relu_of_relu);

constexpr bool double_negation() {
  return becomes(remove_repetition, one_after(negative, negative),
                 "%0 = input : f32[8]\n"
                 "output %0\n",
                 inputs()) &&
         becomes(remove_repetition, one_after(negative, negative, dtype::i8),
                 "%0 = input : i8[8]\n"
                 "output %0\n",
                 {dense(make_shape(8), {-128, -127, -1, 0, 1, 2, 126, 127}, dtype::i8)}) &&
         becomes(remove_repetition, one_after(logical_not, logical_not, dtype::boolean),
                 "%0 = input : bool[8]\n"
                 "output %0\n",
                 {dense(make_shape(8), {0, 1, 0, 1, 1, 0, 0, 1}, dtype::boolean)});
}
RUN_TWICE(double_negation);

constexpr bool integers_stay_integers() {
  for (scalar_function outer : {floor, ceil, round, trunc})
    for (scalar_function inner : {floor, ceil, round, trunc, sign})
      if (!inner_is_enough(outer, inner, agreement::but_signs_of_zeros)) return false;
  return inner_is_enough(sign, sign);
}
RUN_TWICE(integers_stay_integers);

constexpr bool no_negatives_stay_so() {
  for (scalar_function outer : {relu, absolute})
    for (scalar_function inner : {relu, absolute, square, sqrt, exp, exp2, sigmoid, cosh, acosh})
      if (!inner_is_enough(outer, inner, agreement::but_signs_of_zeros)) return false;
  return true;
}
RUN_TWICE(no_negatives_stay_so);

constexpr bool expect_no_remove_repetition_when_the_result_may_be_negative() {
  for (scalar_function inner : {negative, sin, tanh, log, cbrt, reciprocal, floor, sign, expm1})
    if (!stays(remove_repetition, one_after(relu, inner)) || !stays(remove_repetition, one_after(absolute, inner))) return false;
  return true;
}
RUN_TWICE(expect_no_remove_repetition_when_the_result_may_be_negative);

constexpr bool expect_no_remove_repetition_when_integers_wrap_around() {
  return stays(remove_repetition, one_after(relu, square, dtype::i32)) && stays(remove_repetition, one_after(relu, absolute, dtype::i8)) &&
         stays(remove_repetition, one_after(absolute, absolute, dtype::i8));
}
RUN_TWICE(expect_no_remove_repetition_when_integers_wrap_around);

constexpr bool expect_no_remove_repetition_when_sign_comes_last() {
  return stays(remove_repetition, one_after(sign, floor)) && stays(remove_repetition, one_after(sign, relu));
}
RUN_TWICE(expect_no_remove_repetition_when_sign_comes_last);

constexpr bool expect_no_remove_repetition_when_fractions_are_left() {
  return stays(remove_repetition, one_after(floor, relu)) && stays(remove_repetition, one_after(round, exp)) &&
         stays(remove_repetition, one_after(negative, relu)) && stays(remove_repetition, one_after(relu, floor));
}
RUN_TWICE(expect_no_remove_repetition_when_fractions_are_left);

constexpr bool expect_no_remove_repetition_when_a_number_becomes_bool() {
  return stays(remove_repetition, one_after(logical_not, logical_not, dtype::f32));
}
RUN_TWICE(expect_no_remove_repetition_when_a_number_becomes_bool);

constexpr bool expect_no_remove_repetition_when_two_operands_are_below() {
  builder b;
  const node_id x = plain_input(b, make_shape(8));
  return stays(remove_repetition, finished(b, {b.map(relu, b.map(maximum, x, b.map(relu, x)))}));
}
RUN_TWICE(expect_no_remove_repetition_when_two_operands_are_below);

constexpr bool expect_no_remove_repetition_when_ieee_keeps_negative_zero() {
  return stays(remove_repetition, one_after(absolute, relu), "the value may be -0", {.ieee = true}) &&
         stays(remove_repetition, one_after(absolute, scalar_function::sqrt), "the value may be -0", {.ieee = true}) &&
         !stays(remove_repetition, one_after(absolute, square), {}, {.ieee = true});
}
RUN_TWICE(expect_no_remove_repetition_when_ieee_keeps_negative_zero);

}  // namespace
