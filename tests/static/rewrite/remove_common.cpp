#include <inlay/rewrite/remove_common.hpp>

#include <inlay/plan/plan.hpp>
#include <inlay/rewrite/pipeline.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::remove_common;
using enum scalar_function;

constexpr node_id row(builder& b) { return plain_input(b, make_shape(4)); }
constexpr list<evaluated> inputs() { return {dense(make_shape(4), {-0.0, not_a_number, infinity, -1.5})}; }

constexpr bool tells_integers_apart_that_are_one_double() {
  builder b;
  const list<std::int64_t> first{(std::int64_t(1) << 53) + 1}, second{(std::int64_t(1) << 53) - 1 + 1};
  const node_id x = b.input(dtype::i64, make_shape(1), dense_strides(make_shape(1)));
  const node_id left = b.constant(dtype::i64, make_shape(1), b.pooled(first)), right = b.constant(dtype::i64, make_shape(1), b.pooled(second));
  const node_id same = b.constant(dtype::i64, make_shape(1), b.pooled(first));
  const node_id sum = b.map(add, x, left), other = b.map(add, x, right), again = b.map(add, x, same);
  const graph after = optimize(finished(b, {sum, other, again})).result;
  return after.outputs[0].value == after.outputs[2].value && after.outputs[0].value != after.outputs[1].value;
}
RUN_TWICE(tells_integers_apart_that_are_one_double);

constexpr bool computes_once() {
  builder b;
  const node_id x = row(b);
  const node_id left = b.map(exp, x), right = b.map(exp, x);
  return becomes(remove_common, finished(b, {b.map(add, left, right)}),
                 "%0 = input : f32[4]\n"
                 "%1 = map.exp %0 : f32[4]\n"
                 "%2 = map.add %1, %1 : f32[4]\n"
                 "output %2\n",
                 inputs());
}
RUN_TWICE(computes_once);

constexpr bool operands_of_sums_match_in_any_order() {
  builder b;
  const node_id x = row(b), one = b.splat(dtype::f32, 1), same_one = b.splat(dtype::f32, 1);
  return becomes(remove_common, finished(b, {b.map(add, x, one), b.map(add, same_one, x)}),
                 "%0 = input : f32[4]\n"
                 "%1 = constant 1 : f32[]\n"
                 "%2 = map.add %0, %1 : f32[4]\n"
                 "output %2\n"
                 "output %2\n",
                 inputs());
}
RUN_TWICE(operands_of_sums_match_in_any_order);

/// max(-0, 0) is 0, and max(0, -0) is -0.
constexpr bool operands_of_limits_keep_their_order() {
  builder b;
  const node_id x = row(b), zero = b.splat(dtype::f32, 0);
  const node_id above = b.map(maximum, x, zero), other = b.map(maximum, zero, x), again = b.map(maximum, x, zero);
  const graph after = apply(finished(b, {above, other, again}), {&remove_common}).result;
  return after.outputs[0].value == after.outputs[2].value && after.outputs[0].value != after.outputs[1].value;
}
RUN_TWICE(operands_of_limits_keep_their_order);

inline constexpr float in_memory[4] = {1, 2, 3, 4};
constexpr bool small_constants_match_by_element() {
  builder b;
  const node_id x = row(b);
  const node_id stored = b.constant(dtype::f32, make_shape(4), constant_in_memory(in_memory));
  const node_id computed = b.computed(dtype::f32, make_shape(4), {1, 2, 3, 4});
  return becomes(remove_common, finished(b, {b.map(multiply, b.map(add, x, stored), computed)}),
                 "%0 = input : f32[4]\n"
                 "%1 = constant memory : f32[4]\n"
                 "%2 = map.add %0, %1 : f32[4]\n"
                 "%3 = map.multiply %2, %1 : f32[4]\n"
                 "output %3\n",
                 inputs());
}
RUN_TWICE(small_constants_match_by_element);


/// log1p(exp(x)) in two operations of the user.
constexpr graph two_operations() {
  builder b;
  const node_id x = row(b);
  list<node_id> values;
  for (int i = 0; i < 2; ++i) {
    const scope_guard operation(b, "softplus");
    values.push_back(b.map(log1p, b.map(exp, x)));
  }
  return finished(b, values);
}

constexpr bool operations_share_values() {
  return becomes(remove_common, two_operations(),
                 "%0 = input : f32[4]\n"
                 "%1 = map.exp %0 : f32[4]\n"
                 "%2 = map.log1p %1 : f32[4]\n"
                 "output %2\n"
                 "output %2\n",
                 {dense(make_shape(4), {-0.0, not_a_number, infinity, -1.5})});
}
RUN_TWICE(operations_share_values);

constexpr bool expect_no_remove_common_when_operations_are_kept_apart() {
  return stays(remove_common, two_operations(), "operations of the user are kept apart", {.fold = false});
}
RUN_TWICE(expect_no_remove_common_when_operations_are_kept_apart);

constexpr bool expect_no_remove_common_when_operands_change_places() {
  builder b;
  const node_id x = row(b), y = row(b);
  return stays(remove_common, finished(b, {b.map(subtract, x, y), b.map(subtract, y, x)}));
}
RUN_TWICE(expect_no_remove_common_when_operands_change_places);

constexpr bool expect_no_remove_common_when_factors_of_a_contraction_change_places() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 2)), y = plain_input(b, make_shape(2, 2));
  return stays(remove_common, finished(b, {b.contract(x, y), b.contract(y, x), b.contract(x, y, true)}));
}
RUN_TWICE(expect_no_remove_common_when_factors_of_a_contraction_change_places);

constexpr bool expect_no_remove_common_when_attributes_differ() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 2));
  const node_id zeros = b.pad(x, {1}, {0}, pad_mode::constant, 0), negative_zeros = b.pad(x, {1}, {0}, pad_mode::constant, -0.0);
  return stays(remove_common, finished(b, {b.cast(x, dtype::f64), b.cast(x, dtype::i32), zeros, negative_zeros, b.map(exp, x), b.map(log, x),
                                               b.reduce(x, reduction::sum, 1u), b.reduce(x, reduction::sum, 2u), b.reduce(x, reduction::product, 2u)}));
}
RUN_TWICE(expect_no_remove_common_when_attributes_differ);

constexpr bool expect_no_remove_common_when_constants_differ() {
  builder b;
  const node_id x = row(b);
  list<node_id> sums;
  for (double each : {0.0, -0.0}) sums.push_back(b.map(add, x, b.splat(dtype::f32, each)));
  for (double each : {0.0, -0.0}) sums.push_back(b.map(add, x, b.computed(dtype::f32, make_shape(4), {1, each, 2, 3})));
  sums.push_back(b.map(add, x, b.splat(dtype::f32, 0, make_shape(2, 4))));
  sums.push_back(b.cast(b.splat(dtype::f64, 0), dtype::f32));
  return stays(remove_common, finished(b, sums));
}
RUN_TWICE(expect_no_remove_common_when_constants_differ);

struct copied_weights {
  float value[100]{};
};
constexpr copied_weights copy_of_weights(int changed, float value) {
  copied_weights result;
  for (int i = 0; i < 100; ++i) result.value[i] = static_cast<float>(i * 3 % 7) - 2;
  if (changed >= 0) result.value[changed] = value;
  return result;
}
inline constexpr copied_weights first_copy = copy_of_weights(-1, 0), second_copy = copy_of_weights(-1, 0);
inline constexpr copied_weights other_weights = copy_of_weights(33, 9), negative_zero = copy_of_weights(3, -0.0f);

constexpr graph two_layers(const copied_weights& second) {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 10));
  const node_id left = b.constant(dtype::f32, make_shape(10, 10), constant_in_memory(first_copy.value));
  const node_id right = b.constant(dtype::f32, make_shape(10, 10), constant_in_memory(second.value));
  return finished(b, {b.contract(b.map(relu, b.contract(x, left)), right)});
}
constexpr bool equal_weights_at_two_addresses_are_stored_once() {
  return becomes(remove_common, two_layers(second_copy),
                 "%0 = input : f32[2, 10]\n"
                 "%1 = constant memory : f32[10, 10]\n"
                 "%2 = contract %0, %1 : f32[2, 10]\n"
                 "%3 = map.relu %2 : f32[2, 10]\n"
                 "%4 = contract %3, %1 : f32[2, 10]\n"
                 "output %4\n",
                 {counted(make_shape(2, 10), -7)}) &&
         plan::make_plan(optimize(two_layers(second_copy)).result).weights.size() == 1 &&
         plan::make_plan(optimize(two_layers(other_weights)).result).weights.size() == 2;
}
RUN_TWICE(equal_weights_at_two_addresses_are_stored_once);

constexpr bool expect_no_remove_common_when_weights_differ_or_are_over_the_budget() {
  return stays(remove_common, two_layers(other_weights)) && stays(remove_common, two_layers(negative_zero)) &&
         stays(remove_common, two_layers(second_copy), {}, {.constant_budget = 99});
}
RUN_TWICE(expect_no_remove_common_when_weights_differ_or_are_over_the_budget);

constexpr bool expect_no_remove_common_when_both_are_inputs() {
  builder b;
  return stays(remove_common, finished(b, {b.map(add, row(b), row(b))}));
}
RUN_TWICE(expect_no_remove_common_when_both_are_inputs);

}  // namespace
