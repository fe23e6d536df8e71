#include <inlay/rewrite/fold_constants.hpp>

#include <support/catch.hpp>
#include <support/rewriting.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::fold_constants;
using enum scalar_function;

inline constexpr float memory[8]{1, 4, 9, 16, 25, 36, 49, 64};

constexpr node_id stored(builder& b, const shape& extents) { return b.constant(dtype::f32, extents, constant_in_memory(memory)); }

constexpr bool computes_maps() {
  builder b;
  const node_id x = plain_input(b, make_shape(4)), c = stored(b, make_shape(4));
  const node_id root = b.map(sqrt, b.map(add, c, b.splat(dtype::f32, 0)));
  return becomes(finished(b, {b.map(multiply, x, root)}), fold_constants,
                 "%0 = input : f32[4]\n"
                 "%1 = constant memory : f32[4]\n"
                 "%2 = constant 0 : f32[]\n"
                 "%3 = map.add %1, %2 : f32[4]\n"
                 "%4 = map.sqrt %3 : f32[4]\n"
                 "%5 = map.multiply %0, %4 : f32[4]\n"
                 "output %5\n",
                 "%0 = input : f32[4]\n"
                 "%1 = constant {1, 2, 3, 4} : f32[4]\n"
                 "%2 = map.multiply %0, %1 : f32[4]\n"
                 "output %2\n");
}
RUN_TWICE(computes_maps);

constexpr bool keeps_64_bits() {
  builder b;
  const node_id x = b.input(dtype::i64, make_shape(2), dense_strides(make_shape(2)));
  const node_id large = b.splat(dtype::i64, 0x1p53), one = b.splat(dtype::i64, 1), negative = b.splat(dtype::i32, -7), two = b.splat(dtype::i32, 2);
  const node_id sum = b.map(add, large, one), half = b.cast(b.map(divide, negative, two), dtype::i64);
  const node_id first = b.map(multiply, x, sum), second = b.map(multiply, x, half);
  return becomes(finished(b, {first, second}), fold_constants,
                 "%0 = input : i64[2]\n"
                 "%1 = constant 9.0072e15 : i64[]\n"
                 "%2 = constant 1 : i64[]\n"
                 "%3 = constant -7 : i32[]\n"
                 "%4 = constant 2 : i32[]\n"
                 "%5 = map.add %1, %2 : i64[]\n"
                 "%6 = map.divide %3, %4 : i32[]\n"
                 "%7 = map.identity %6 : i64[]\n"
                 "%8 = map.multiply %0, %5 : i64[2]\n"
                 "%9 = map.multiply %0, %7 : i64[2]\n"
                 "output %8\n"
                 "output %9\n",
                 "%0 = input : i64[2]\n"
                 "%1 = constant in halves : i64[]\n"
                 "%2 = constant -3 : i64[]\n"
                 "%3 = map.multiply %0, %1 : i64[2]\n"
                 "%4 = map.multiply %0, %2 : i64[2]\n"
                 "output %3\n"
                 "output %4\n");
}
RUN_TWICE(keeps_64_bits);

constexpr bool computes_one_number_for_all_elements() {
  builder b;
  const node_id x = plain_input(b, make_shape(4));
  const node_id many = b.broadcast(b.map(square, b.splat(dtype::f32, 3)), make_shape(4));
  return becomes(finished(b, {b.map(multiply, x, many)}), fold_constants,
                 "%0 = input : f32[4]\n"
                 "%1 = constant 3 : f32[]\n"
                 "%2 = map.square %1 : f32[]\n"
                 "%3 = broadcast %2 : f32[4]\n"
                 "%4 = map.multiply %0, %3 : f32[4]\n"
                 "output %4\n",
                 "%0 = input : f32[4]\n"
                 "%1 = constant 9 : f32[4]\n"
                 "%2 = map.multiply %0, %1 : f32[4]\n"
                 "output %2\n");
}
RUN_TWICE(computes_one_number_for_all_elements);

constexpr bool computes_products_and_reductions() {
  builder b;
  const node_id w = stored(b, make_shape(2, 2));
  const node_id sum = b.reduce(b.contract(w, w), reduction::sum, 0b10u);
  return becomes(finished(b, {sum}), fold_constants,
                 "%0 = constant memory : f32[2, 2]\n"
                 "%1 = contract %0, %0 : f32[2, 2]\n"
                 "%2 = reduce.sum %1 {axes [1]} : f32[2, 1]\n"
                 "output %2\n",
                 "%0 = constant {105, 445} : f32[2, 1]\n"
                 "output %0\n");
}
RUN_TWICE(computes_products_and_reductions);

constexpr bool gives_constants_other_extents() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 4));
  const node_id w = b.reshape(stored(b, make_shape(8)), make_shape(4, 2));
  return becomes(finished(b, {b.contract(x, w)}), fold_constants,
                 "%0 = input : f32[1, 4]\n"
                 "%1 = constant memory : f32[8]\n"
                 "%2 = reshape %1 : f32[4, 2]\n"
                 "%3 = contract %0, %2 : f32[1, 2]\n"
                 "output %3\n",
                 "%0 = input : f32[1, 4]\n"
                 "%1 = constant memory : f32[4, 2]\n"
                 "%2 = contract %0, %1 : f32[1, 2]\n"
                 "output %2\n");
}
RUN_TWICE(gives_constants_other_extents);

constexpr bool expect_no_fold_constants_when_they_are_scaled_weights() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 4));
  const node_id scaled = b.map(multiply, stored(b, make_shape(4, 2)), b.computed(dtype::f32, make_shape(2), {2, 3}));
  return ignores(finished(b, {b.contract(x, scaled)}), fold_constants);
}
RUN_TWICE(expect_no_fold_constants_when_they_are_scaled_weights);

constexpr bool expect_no_fold_constants_when_a_product_reads_a_view() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 4));
  const node_id turned = b.permute(stored(b, make_shape(2, 4)), {1, 0});
  return ignores(finished(b, {b.contract(x, turned)}), fold_constants);
}
RUN_TWICE(expect_no_fold_constants_when_a_product_reads_a_view);

constexpr bool expect_no_fold_constants_when_the_result_is_large() {
  builder b;
  const graph before = finished(b, {b.map(sqrt, stored(b, make_shape(8)))});
  return declines(before, fold_constants, "the result is too large to be computed by the compiler", {.constant_budget = 7});
}
RUN_TWICE(expect_no_fold_constants_when_the_result_is_large);

constexpr bool expect_no_fold_constants_when_the_result_takes_long() {
  builder b;
  const graph before = finished(b, {b.contract(stored(b, make_shape(1, 8)), stored(b, make_shape(8, 1)))});
  return declines(before, fold_constants, "the result takes the compiler too long to compute", {.constant_budget = 1});
}
RUN_TWICE(expect_no_fold_constants_when_the_result_takes_long);

constexpr bool with_ieee_each_result_is_rounded() {
  builder b;
  const node_id large = b.map(multiply, b.computed(dtype::f32, make_shape(2), {1e30, 1}), b.splat(dtype::f32, 1e30));
  const graph before = finished(b, {b.map(multiply, large, b.splat(dtype::f32, 1e-30))});
  const evaluated strict = evaluate(apply(before, {&fold_constants}, {.ieee = true}).result, {})[0];
  const evaluated wide = evaluate(apply(before, {&fold_constants}).result, {})[0];
  return strict[0] == math::infinity<double> && close(strict[1], 1, 1e-6) && close(wide[0], 1e30, 1e-12);
}
RUN_TWICE(with_ieee_each_result_is_rounded);

}  // namespace
