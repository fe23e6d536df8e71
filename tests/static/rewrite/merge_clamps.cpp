#include <inlay/rewrite/merge_clamps.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::merge_clamps;
using enum scalar_function;

constexpr list<evaluated> inputs() {
  return {dense(make_shape(2, 4), {-infinity, -3, -0.0, 0.5, 3, 7, infinity, not_a_number})};
}
constexpr node_id any(builder& b) { return plain_input(b, make_shape(2, 4)); }
constexpr node_id bounded(builder& b, scalar_function function, node_id x, double bound) { return b.map(function, x, b.splat(dtype::f32, bound)); }

constexpr bool two_lower_bounds_become_one() {
  builder b;
  const node_id x = bounded(b, maximum, bounded(b, maximum, any(b), -2), 1);
  return becomes(merge_clamps, finished(b, {x}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = constant 1 : f32[]\n"
                 "%2 = map.maximum %0, %1 : f32[2, 4]\n"
                 "output %2\n",
                 inputs());
}
RUN_TWICE(two_lower_bounds_become_one);

constexpr bool two_upper_bounds_become_one() {
  builder b;
  const node_id inner = b.map(minimum, any(b), b.computed(dtype::f32, make_shape(4), {1, 2, 3, 4}));
  return becomes(merge_clamps, finished(b, {bounded(b, minimum, inner, 2.5)}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = constant {1, 2, 2.5, 2.5} : f32[4]\n"
                 "%2 = map.minimum %0, %1 : f32[2, 4]\n"
                 "output %2\n",
                 inputs());
}
RUN_TWICE(two_upper_bounds_become_one);

constexpr bool relu_is_a_lower_bound() {
  builder b;
  const node_id x = b.map(relu, bounded(b, minimum, b.map(relu, any(b)), 2));
  return becomes(merge_clamps, finished(b, {x}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = map.relu %0 : f32[2, 4]\n"
                 "%2 = constant 2 : f32[]\n"
                 "%3 = map.minimum %1, %2 : f32[2, 4]\n"
                 "output %3\n",
                 inputs(), agreement::but_signs_of_zeros);
}
RUN_TWICE(relu_is_a_lower_bound);

constexpr bool three_bounds_become_two() {
  builder b;
  const node_id x = bounded(b, minimum, bounded(b, maximum, bounded(b, minimum, any(b), 6), -1), 4);
  return becomes(merge_clamps, finished(b, {x}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = constant 4 : f32[]\n"
                 "%2 = map.minimum %0, %1 : f32[2, 4]\n"
                 "%3 = constant -1 : f32[]\n"
                 "%4 = map.maximum %2, %3 : f32[2, 4]\n"
                 "output %4\n",
                 inputs(), agreement::but_signs_of_zeros);
}
RUN_TWICE(three_bounds_become_two);

constexpr bool expect_no_merge_clamps_when_bounds_exclude_each_other() {
  const char* reason = "the bounds exclude each other";
  builder lower, upper, unordered;
  const node_id a = bounded(lower, maximum, bounded(lower, minimum, bounded(lower, maximum, any(lower), 0), 1), 2);
  const node_id b = bounded(upper, minimum, bounded(upper, maximum, bounded(upper, minimum, any(upper), 9), 5), 4);
  const node_id c = bounded(unordered, maximum, bounded(unordered, minimum, bounded(unordered, maximum, any(unordered), 0), not_a_number), 1);
  return stays(merge_clamps, finished(lower, {a}), reason) && stays(merge_clamps, finished(upper, {b}), reason) &&
         stays(merge_clamps, finished(unordered, {c}), reason);
}
RUN_TWICE(expect_no_merge_clamps_when_bounds_exclude_each_other);

constexpr bool expect_no_merge_clamps_when_there_are_only_two_bounds() {
  builder b;
  return stays(merge_clamps, finished(b, {bounded(b, minimum, bounded(b, maximum, any(b), 0), 6)}));
}
RUN_TWICE(expect_no_merge_clamps_when_there_are_only_two_bounds);

constexpr bool expect_no_merge_clamps_when_a_bound_is_no_constant() {
  builder b;
  const node_id x = any(b), y = any(b);
  return stays(merge_clamps, finished(b, {bounded(b, maximum, b.map(maximum, x, y), 0)}));
}
RUN_TWICE(expect_no_merge_clamps_when_a_bound_is_no_constant);

constexpr bool expect_no_merge_clamps_when_a_bound_broadcasts() {
  builder b;
  const node_id wide = b.map(maximum, plain_input(b, make_shape(4)), b.computed(dtype::f32, make_shape(2, 1), {0, 1}));
  return stays(merge_clamps, finished(b, {bounded(b, maximum, wide, 0.5)}));
}
RUN_TWICE(expect_no_merge_clamps_when_a_bound_broadcasts);

constexpr bool expect_no_merge_clamps_when_the_merged_bound_is_larger() {
  builder b;
  const node_id rows = b.map(maximum, any(b), b.computed(dtype::f32, make_shape(2, 1), {0, 1}));
  return stays(merge_clamps, finished(b, {b.map(maximum, rows, b.computed(dtype::f32, make_shape(4), {0, 1, 2, 3}))}));
}
RUN_TWICE(expect_no_merge_clamps_when_the_merged_bound_is_larger);

constexpr bool expect_no_merge_clamps_when_over_the_constant_budget() {
  builder b;
  const node_id inner = b.map(maximum, any(b), b.computed(dtype::f32, make_shape(4), {0, 1, 2, 3}));
  return stays(merge_clamps, finished(b, {bounded(b, maximum, inner, 0.5)}), {}, {.constant_budget = 3});
}
RUN_TWICE(expect_no_merge_clamps_when_over_the_constant_budget);

constexpr bool expect_no_merge_clamps_when_ieee_keeps_the_sign_of_zero() {
  const char* reason = "a bound is zero, and a zero may get the other sign";
  builder two, three, others;
  const node_id x = bounded(two, maximum, bounded(two, maximum, any(two), -1), 0);
  const node_id z = three.map(relu, bounded(three, minimum, three.map(relu, any(three)), 2));
  const node_id w = bounded(others, maximum, bounded(others, maximum, any(others), -2), 1);
  return stays(merge_clamps, finished(two, {x}), reason, {.ieee = true}) && stays(merge_clamps, finished(three, {z}), reason, {.ieee = true}) &&
         !stays(merge_clamps, finished(others, {w}), {}, {.ieee = true});
}
RUN_TWICE(expect_no_merge_clamps_when_ieee_keeps_the_sign_of_zero);

}  // namespace
