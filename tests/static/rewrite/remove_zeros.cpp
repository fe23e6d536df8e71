#include <inlay/rewrite/remove_zeros.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::remove_zeros;
using enum scalar_function;

constexpr list<evaluated> rows() { return {counted(make_shape(2, 2), -1)}; }
constexpr list<evaluated> images() { return {counted(make_shape(1, 2, 2, 2), -3)}; }
constexpr node_id row(builder& b) { return plain_input(b, make_shape(2, 2)); }
constexpr node_id values(builder& b, const shape& extents, const list<double>& elements) { return b.computed(dtype::f32, extents, elements); }

/// contract, bias, relu, contract with four channels between, of which the last product uses those that `used` says.
constexpr graph two_products(const list<double>& used, int readers = 1) {
  builder b;
  const node_id first = values(b, make_shape(2, 4), {1, 2, 3, 4, 5, 6, 7, 8});
  const node_id product = b.contract(row(b), first), bias = values(b, make_shape(4), {1, 2, 3, 4});
  const node_id active = b.map(relu, b.map(add, product, bias));
  const node_id result = b.contract(active, values(b, make_shape(4, 1), used));
  if (readers == 2) return finished(b, {result, active});
  return finished(b, {result});
}
constexpr bool unused_channels_are_not_computed() {
  return becomes(remove_zeros, two_products({0, 5, 0, 6}),
                 "%0 = input : f32[2, 2]\n"
                 "%1 = constant {2, 4, 6, 8} : f32[2, 2]\n"
                 "%2 = contract %0, %1 : f32[2, 2]\n"
                 "%3 = constant {2, 4} : f32[2]\n"
                 "%4 = map.add %2, %3 : f32[2, 2]\n"
                 "%5 = map.relu %4 : f32[2, 2]\n"
                 "%6 = constant {5, 6} : f32[2, 1]\n"
                 "%7 = contract %5, %6 : f32[2, 1]\n"
                 "output %7\n",
                 rows(), agreement::rounded);
}
RUN_TWICE(unused_channels_are_not_computed);

constexpr bool channels_that_others_read_are_not_read_by_the_product() {
  return becomes(remove_zeros, two_products({0, 5, 6, 0}, 2),
                 "%0 = constant {1, 2, 3, 4, ...} : f32[2, 4]\n"
                 "%1 = input : f32[2, 2]\n"
                 "%2 = contract %1, %0 : f32[2, 4]\n"
                 "%3 = constant {1, 2, 3, 4} : f32[4]\n"
                 "%4 = map.add %2, %3 : f32[2, 4]\n"
                 "%5 = map.relu %4 : f32[2, 4]\n"
                 "%6 = slice %5 {start [0, 1]} : f32[2, 2]\n"
                 "%7 = constant {5, 6} : f32[2, 1]\n"
                 "%8 = contract %6, %7 : f32[2, 1]\n"
                 "output %8\n"
                 "output %5\n",
                 rows(), agreement::rounded);
}
RUN_TWICE(channels_that_others_read_are_not_read_by_the_product);

constexpr bool zero_rows_before_and_zero_columns_after_count() {
  builder b;
  const node_id first = values(b, make_shape(3, 2, 1, 1), {1, 2, 0, 0, 3, 4}), depthwise = values(b, make_shape(3, 1, 1, 2), {1, 2, 3, 4, 5, 6});
  const node_id x = b.map(relu, b.convolve(plain_input(b, make_shape(1, 2, 2, 2)), first, {.rank = 2}));
  const node_id y = b.convolve(x, depthwise, {.rank = 2, .kernel = {1, 2, 1}}, 3);
  const node_id pooled = b.window_reduce(y, reduction::maximum, {.rank = 2, .kernel = {2, 1, 1}}, make_shape(1, 3, 1, 1));
  return becomes(remove_zeros, finished(b, {b.convolve(pooled, values(b, make_shape(1, 3, 1, 1), {1, 0, 2}), {.rank = 2})}),
                 "%0 = input : f32[1, 2, 2, 2]\n"
                 "%1 = constant {1, 2, 3, 4} : f32[2, 2, 1, 1]\n"
                 "%2 = convolve %0, %1 : f32[1, 2, 2, 2]\n"
                 "%3 = map.relu %2 : f32[1, 2, 2, 2]\n"
                 "%4 = constant {1, 2, 5, 6} : f32[2, 1, 1, 2]\n"
                 "%5 = convolve %3, %4 {groups 2} : f32[1, 2, 2, 1]\n"
                 "%6 = window_reduce.max %5 {kernel [2, 1]} : f32[1, 2, 1, 1]\n"
                 "%7 = constant {1, 2} : f32[1, 2, 1, 1]\n"
                 "%8 = convolve %6, %7 : f32[1, 1, 1, 1]\n"
                 "output %8\n",
                 images(), agreement::rounded);
}
RUN_TWICE(zero_rows_before_and_zero_columns_after_count);

constexpr graph dead_row(double bias) {
  builder b;
  const node_id first = values(b, make_shape(2, 3), {1, 0, 2, 3, 0, 4});
  const node_id product = b.contract(row(b), first), shift = values(b, make_shape(3), {1, bias, 3});
  const node_id active = b.map(relu, b.map(add, product, shift));
  return finished(b, {b.contract(active, values(b, make_shape(3, 1), {1, 2, 3}))});
}
constexpr bool a_channel_that_is_zero_is_not_computed() {
  return becomes(remove_zeros, dead_row(-1),
                 "%0 = input : f32[2, 2]\n"
                 "%1 = constant {1, 2, 3, 4} : f32[2, 2]\n"
                 "%2 = contract %0, %1 : f32[2, 2]\n"
                 "%3 = constant {1, 3} : f32[2]\n"
                 "%4 = map.add %2, %3 : f32[2, 2]\n"
                 "%5 = map.relu %4 : f32[2, 2]\n"
                 "%6 = constant {1, 3} : f32[2, 1]\n"
                 "%7 = contract %5, %6 : f32[2, 1]\n"
                 "output %7\n",
                 rows(), agreement::rounded) &&
         stays(remove_zeros, dead_row(1));
}
RUN_TWICE(a_channel_that_is_zero_is_not_computed);

constexpr float stored[] = {1, 2, 3, 4, 5, 6};
constexpr bool large_weights_are_seen_through_a_view() {
  builder b;
  const node_id first = b.constant(dtype::f32, make_shape(2, 3), constant_in_memory(stored)), x = b.contract(row(b), first);
  return becomes(remove_zeros, finished(b, {b.contract(x, values(b, make_shape(3, 1), {1, 0, 2}))}),
                 "%0 = constant memory : f32[2, 3]\n"
                 "%1 = input : f32[2, 2]\n"
                 "%2 = slice %0 {start [0, 0], step [1, 2]} : f32[2, 2]\n"
                 "%3 = contract %1, %2 : f32[2, 2]\n"
                 "%4 = constant {1, 2} : f32[2, 1]\n"
                 "%5 = contract %3, %4 : f32[2, 1]\n"
                 "output %5\n",
                 rows(), agreement::rounded, {.constant_budget = 5});
}
RUN_TWICE(large_weights_are_seen_through_a_view);

constexpr bool a_multiplication_by_zeros_is_zero() {
  builder number;
  const node_id x = row(number), zeros = number.splat(dtype::f32, 0, make_shape(3, 1, 1));
  return becomes(remove_zeros, finished(number, {number.map(multiply, x, zeros)}),
                 "%0 = input : f32[2, 2]\n"
                 "%1 = constant 0 : f32[3, 2, 2]\n"
                 "output %1\n",
                 rows(), agreement::but_signs_of_zeros);
}
RUN_TWICE(a_multiplication_by_zeros_is_zero);

constexpr bool expect_no_remove_zeros_when_all_weights_are_zero() {
  builder b;
  const node_id x = row(b), zeros = b.splat(dtype::f32, 0, make_shape(2, 3));
  return stays(remove_zeros, finished(b, {b.contract(x, zeros)})) && stays(remove_zeros, two_products({0, 0, 0, 0}));
}
RUN_TWICE(expect_no_remove_zeros_when_all_weights_are_zero);

/// Two products in a row, whose last weights are a sum of parts.
constexpr graph sum_of_two(const list<double>& one, const list<double>& other) {
  builder b;
  const node_id x = row(b), first = values(b, make_shape(2, 4), {1, 2, 3, 4, 5, 6, 7, 8});
  const node_id active = b.map(relu, b.contract(x, first)), left = values(b, make_shape(4, 1), one), right = values(b, make_shape(4, 1), other);
  return finished(b, {b.contract(active, b.map(add, left, right))});
}
constexpr bool sums_of_weights_are_zero_where_their_parts_are() {
  return becomes(remove_zeros, sum_of_two({0, 5, 0, 6}, {0, 0, 1, 2}),
                 "%0 = input : f32[2, 2]\n"
                 "%1 = constant {2, 3, 4, 6, ...} : f32[2, 3]\n"
                 "%2 = contract %0, %1 : f32[2, 3]\n"
                 "%3 = map.relu %2 : f32[2, 3]\n"
                 "%4 = constant {5, 0, 6} : f32[3, 1]\n"
                 "%5 = constant {0, 1, 2} : f32[3, 1]\n"
                 "%6 = map.add %4, %5 : f32[3, 1]\n"
                 "%7 = contract %3, %6 : f32[2, 1]\n"
                 "output %7\n",
                 rows(), agreement::rounded);
}
RUN_TWICE(sums_of_weights_are_zero_where_their_parts_are);

constexpr bool padded_taps_keep_their_zero_channels() {
  builder b;
  const int before[max_rank] = {0, 0, 1, 0}, after[max_rank] = {};
  const node_id x = plain_input(b, make_shape(1, 2, 2, 2));
  const node_id small = values(b, make_shape(1, 2, 1, 1), {3, 0}), large = values(b, make_shape(1, 2, 2, 1), {1, 2, 0, 0});
  const node_id padded = b.pad(small, before, after, pad_mode::constant);
  return becomes(remove_zeros, finished(b, {b.convolve(x, b.map(add, large, padded), {.rank = 2, .kernel = {2, 1, 1}})}),
                 "%0 = input : f32[1, 2, 2, 2]\n"
                 "%1 = slice %0 {start [0, 0, 0, 0]} : f32[1, 1, 2, 2]\n"
                 "%2 = constant {1, 2} : f32[1, 1, 2, 1]\n"
                 "%3 = constant 3 : f32[1, 1, 1, 1]\n"
                 "%4 = pad %3 {before [0, 0, 1, 0], after [0, 0, 0, 0]} : f32[1, 1, 2, 1]\n"
                 "%5 = map.add %2, %4 : f32[1, 1, 2, 1]\n"
                 "%6 = convolve %1, %5 : f32[1, 1, 1, 2]\n"
                 "output %6\n",
                 images(), agreement::rounded);
}
RUN_TWICE(padded_taps_keep_their_zero_channels);

constexpr bool expect_no_remove_zeros_when_weights_are_joined_along_the_channels() {
  builder b;
  const node_id x = row(b), first = values(b, make_shape(2, 4), {1, 2, 3, 4, 5, 6, 7, 8}), active = b.map(relu, b.contract(x, first));
  const node_id left = values(b, make_shape(2, 1), {0, 5}), right = values(b, make_shape(2, 1), {6, 7});
  return stays(remove_zeros, finished(b, {b.contract(active, b.concat({left, right}, 0))}), "the weights are joined or padded along the channels");
}
RUN_TWICE(expect_no_remove_zeros_when_weights_are_joined_along_the_channels);

constexpr bool expect_no_remove_zeros_when_ieee_keeps_zero_times_infinity() {
  const char* reason = "zero times infinity is not zero";
  builder b;
  const node_id x = row(b), zero = b.splat(dtype::f32, 0);
  return stays(remove_zeros, finished(b, {b.map(multiply, x, zero)}), reason, {.ieee = true}) &&
         stays(remove_zeros, two_products({0, 5, 6, 7}), reason, {.ieee = true});
}
RUN_TWICE(expect_no_remove_zeros_when_ieee_keeps_zero_times_infinity);

constexpr bool expect_no_remove_zeros_when_the_channels_left_are_no_range() {
  return stays(remove_zeros, two_products({4, 5, 0, 6}, 2), "the channels that are left are no range");
}
RUN_TWICE(expect_no_remove_zeros_when_the_channels_left_are_no_range);

constexpr bool expect_no_remove_zeros_when_weights_are_over_the_budget() {
  return stays(remove_zeros, two_products({0, 5, 0, 6}), {}, {.constant_budget = 3});
}
RUN_TWICE(expect_no_remove_zeros_when_weights_are_over_the_budget);

constexpr bool expect_no_remove_zeros_when_channels_are_grouped_or_types_are_integers() {
  builder grouped, integers;
  const node_id w = values(grouped, make_shape(2, 1, 1, 1), {0, 2});
  const node_id x = plain_input(integers, make_shape(4), dtype::i32);
  return stays(remove_zeros, finished(grouped, {grouped.convolve(plain_input(grouped, make_shape(1, 2, 2, 2)), w, {.rank = 2}, 2)})) &&
         stays(remove_zeros, finished(integers, {integers.map(multiply, x, integers.splat(dtype::i32, 0))}));
}
RUN_TWICE(expect_no_remove_zeros_when_channels_are_grouped_or_types_are_integers);

}  // namespace
