#include <inlay/rewrite/fold_shift.hpp>

#include <support/catch.hpp>
#include <support/rewriting.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::fold_shift;
using enum scalar_function;

/// x[2, 3] plus two constants.
struct chain {
  builder b;
  node_id x = plain_input(b, make_shape(2, 3));
  node_id between = no_node;
  constexpr node_id result(const shape& first_extents, const list<double>& first, const shape& second_extents, const list<double>& second) {
    between = b.map(add, x, b.computed(dtype::f32, first_extents, first));
    return b.map(add, b.computed(dtype::f32, second_extents, second), between);
  }
  constexpr node_id result() { return result(make_shape(3), {1, 2, 3}, {}, {0.5}); }
};

constexpr bool adds_two_constants() {
  chain net;
  return becomes(finished(net.b, {net.result()}), fold_shift,
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant {1, 2, 3} : f32[3]\n"
                 "%2 = map.add %0, %1 : f32[2, 3]\n"
                 "%3 = constant {0.5} : f32[]\n"
                 "%4 = map.add %3, %2 : f32[2, 3]\n"
                 "output %4\n",
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant {1.5, 2.5, 3.5} : f32[3]\n"
                 "%2 = map.add %0, %1 : f32[2, 3]\n"
                 "output %2\n");
}
RUN_TWICE(adds_two_constants);

constexpr bool expect_no_fold_shift_when_the_value_between_is_an_output() {
  chain net;
  const node_id y = net.result();
  return declines(finished(net.b, {y, net.between}), fold_shift, "the value between the shifts is an output of the network");
}
RUN_TWICE(expect_no_fold_shift_when_the_value_between_is_an_output);

constexpr bool expect_no_fold_shift_when_the_value_between_has_other_users() {
  chain net;
  const node_id y = net.result(), other = net.b.map(relu, net.between);
  return declines(finished(net.b, {y, other}), fold_shift, "the value between the shifts has other users");
}
RUN_TWICE(expect_no_fold_shift_when_the_value_between_has_other_users);

constexpr bool expect_no_fold_shift_when_the_sum_is_larger() {
  chain net;
  return declines(finished(net.b, {net.result(make_shape(3), {1, 2, 3}, make_shape(2, 1), {4, 5})}), fold_shift,
                  "both shifts together are larger than either of them");
}
RUN_TWICE(expect_no_fold_shift_when_the_sum_is_larger);

constexpr bool expect_no_fold_shift_when_the_sum_is_too_large() {
  chain net;
  return declines(finished(net.b, {net.result()}), fold_shift, "the sum of the shifts is too large to be computed by the compiler",
                  {.constant_budget = 2});
}
RUN_TWICE(expect_no_fold_shift_when_the_sum_is_too_large);

constexpr bool expect_no_fold_shift_when_the_sum_is_infinite() {
  chain net;
  return declines(finished(net.b, {net.result({}, {1e308}, {}, {1e308})}), fold_shift, "the sum of the shifts is not finite everywhere");
}
RUN_TWICE(expect_no_fold_shift_when_the_sum_is_infinite);

constexpr bool expect_no_fold_shift_when_ieee_keeps_overflows() {
  chain net;
  return declines(finished(net.b, {net.result()}), fold_shift, "an intermediate value may overflow where it did not, or the reverse", {.ieee = true});
}
RUN_TWICE(expect_no_fold_shift_when_ieee_keeps_overflows);

}  // namespace
