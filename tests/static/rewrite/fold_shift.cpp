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

/// (x + {1, 2, 3}) + (y + 0.5), x being the earlier.
struct shortcut {
  builder b;
  node_id x = plain_input(b, make_shape(2, 3)), y = plain_input(b, make_shape(2, 3));
  node_id first = b.map(add, x, b.computed(dtype::f32, make_shape(3), {1, 2, 3}));
  node_id second = b.map(add, y, b.computed(dtype::f32, {}, {0.5}));
};

constexpr bool adds_the_constants_of_both_terms() {
  shortcut net;
  const node_id sum = net.b.map(add, net.second, net.first);
  return becomes(finished(net.b, {sum}), fold_shift,
                 "%0 = input : f32[2, 3]\n"
                 "%1 = input : f32[2, 3]\n"
                 "%2 = constant {1, 2, 3} : f32[3]\n"
                 "%3 = map.add %0, %2 : f32[2, 3]\n"
                 "%4 = constant {0.5} : f32[]\n"
                 "%5 = map.add %1, %4 : f32[2, 3]\n"
                 "%6 = map.add %5, %3 : f32[2, 3]\n"
                 "output %6\n",
                 "%0 = input : f32[2, 3]\n"
                 "%1 = input : f32[2, 3]\n"
                 "%2 = constant {1.5, 2.5, 3.5} : f32[3]\n"
                 "%3 = map.add %1, %2 : f32[2, 3]\n"
                 "%4 = map.add %0, %3 : f32[2, 3]\n"
                 "output %4\n");
}
RUN_TWICE(adds_the_constants_of_both_terms);

constexpr bool expect_no_fold_shift_when_a_term_has_other_users() {
  shortcut net;
  const node_id sum = net.b.map(add, net.first, net.second), other = net.b.map(relu, net.first);
  return declines(finished(net.b, {sum, other}), fold_shift, "the value between the shifts has other users");
}
RUN_TWICE(expect_no_fold_shift_when_a_term_has_other_users);

constexpr bool expect_no_fold_shift_when_a_term_is_an_output() {
  shortcut net;
  const node_id sum = net.b.map(add, net.first, net.second);
  return declines(finished(net.b, {sum, net.second}), fold_shift, "the value between the shifts is an output of the network");
}
RUN_TWICE(expect_no_fold_shift_when_a_term_is_an_output);

/// The sum of a term with itself is a scale of it, and a term that is broadcast would take the other's shift to more elements.
constexpr bool keeps_the_shifts_of_one_term_and_of_smaller_ones() {
  builder one, two;
  const node_id shifted = one.map(add, plain_input(one, make_shape(2, 3)), one.splat(dtype::f32, 1));
  const node_id twice = one.map(add, shifted, shifted);
  const node_id x = plain_input(two, make_shape(2, 3)), row = plain_input(two, make_shape(3));
  const node_id large = two.map(add, x, two.splat(dtype::f32, 1)), small = two.map(add, row, two.splat(dtype::f32, 2));
  const node_id sum = two.map(add, large, small);
  return ignores(finished(one, {twice}), fold_shift) && ignores(finished(two, {sum}), fold_shift);
}
RUN_TWICE(keeps_the_shifts_of_one_term_and_of_smaller_ones);

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
