#include <inlay/rewrite/merge_scales.hpp>

#include <support/catch.hpp>
#include <support/rewriting.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::merge_scales;
using enum scalar_function;

/// x[2, 3] times two constants.
struct chain {
  builder b;
  node_id x = plain_input(b, make_shape(2, 3));
  node_id between = no_node;
  constexpr node_id result(const shape& first_extents, const list<double>& first, const shape& second_extents, const list<double>& second) {
    between = b.map(multiply, x, b.computed(dtype::f32, first_extents, first));
    return b.map(multiply, b.computed(dtype::f32, second_extents, second), between);
  }
  constexpr node_id result() { return result(make_shape(3), {1, 2, 3}, {}, {0.5}); }
};

constexpr bool multiplies_two_constants() {
  chain net;
  return becomes(finished(net.b, {net.result()}), merge_scales,
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant {1, 2, 3} : f32[3]\n"
                 "%2 = map.multiply %0, %1 : f32[2, 3]\n"
                 "%3 = constant {0.5} : f32[]\n"
                 "%4 = map.multiply %3, %2 : f32[2, 3]\n"
                 "output %4\n",
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant {0.5, 1, 1.5} : f32[3]\n"
                 "%2 = map.multiply %0, %1 : f32[2, 3]\n"
                 "output %2\n");
}
RUN_TWICE(multiplies_two_constants);

constexpr bool merges_divisions_and_negations() {
  builder b;
  const node_id x = plain_input(b, make_shape(2));
  const node_id halved = b.map(divide, x, b.computed(dtype::f32, make_shape(2), {2, 3}));
  return becomes(finished(b, {b.map(negative, halved)}), merge_scales,
                 "%0 = input : f32[2]\n"
                 "%1 = constant {2, 3} : f32[2]\n"
                 "%2 = map.divide %0, %1 : f32[2]\n"
                 "%3 = map.negative %2 : f32[2]\n"
                 "output %3\n",
                 "%0 = input : f32[2]\n"
                 "%1 = constant {-0.5, -0.333333} : f32[2]\n"
                 "%2 = map.multiply %0, %1 : f32[2]\n"
                 "output %2\n");
}
RUN_TWICE(merges_divisions_and_negations);

constexpr bool expect_no_merge_scales_when_the_value_between_is_an_output() {
  chain net;
  const node_id y = net.result();
  return declines(finished(net.b, {y, net.between}), merge_scales, "the value between the scales is an output of the network");
}
RUN_TWICE(expect_no_merge_scales_when_the_value_between_is_an_output);

constexpr bool expect_no_merge_scales_when_the_value_between_has_other_users() {
  chain net;
  const node_id y = net.result(), other = net.b.map(relu, net.between);
  return declines(finished(net.b, {y, other}), merge_scales, "the value between the scales has other users");
}
RUN_TWICE(expect_no_merge_scales_when_the_value_between_has_other_users);

constexpr bool expect_no_merge_scales_when_the_product_is_larger() {
  chain net;
  return declines(finished(net.b, {net.result(make_shape(3), {1, 2, 3}, make_shape(2, 1), {4, 5})}), merge_scales,
                  "both scales together are larger than either of them");
}
RUN_TWICE(expect_no_merge_scales_when_the_product_is_larger);

constexpr bool expect_no_merge_scales_when_the_product_is_too_large() {
  chain net;
  return declines(finished(net.b, {net.result()}), merge_scales, "the product of the scales is too large to be computed by the compiler",
                  {.constant_budget = 2});
}
RUN_TWICE(expect_no_merge_scales_when_the_product_is_too_large);

constexpr bool expect_no_merge_scales_when_the_product_is_infinite() {
  chain net;
  return declines(finished(net.b, {net.result({}, {1e200}, {}, {1e200})}), merge_scales,
                  "the product of the scales is not finite everywhere");
}
RUN_TWICE(expect_no_merge_scales_when_the_product_is_infinite);

constexpr bool expect_no_merge_scales_when_ieee_keeps_overflows() {
  chain net;
  return declines(finished(net.b, {net.result()}), merge_scales, "an intermediate value may overflow where it did not, or the reverse",
                  {.ieee = true});
}
RUN_TWICE(expect_no_merge_scales_when_ieee_keeps_overflows);

constexpr bool expect_no_merge_scales_when_single_precision_does_not_hold_the_product() {
  chain net;
  return declines(finished(net.b, {net.result({}, {1e15}, {}, {1e30})}), merge_scales, "the product of the scales is not finite everywhere");
}
RUN_TWICE(expect_no_merge_scales_when_single_precision_does_not_hold_the_product);

}  // namespace
