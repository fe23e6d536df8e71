#include <inlay/rewrite/remove_clamp.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::remove_clamp;
using enum scalar_function;

constexpr list<evaluated> special() {
  return {dense(make_shape(2, 4), {-infinity, -3, -0.0, 0.5, 3, 7, infinity, not_a_number})};
}
constexpr node_id any(builder& b) { return plain_input(b, make_shape(2, 4)); }
constexpr node_id clamped(builder& b, scalar_function function, node_id x, double limit) { return b.map(function, x, b.splat(dtype::f32, limit)); }

constexpr bool relu_of_a_max_pool_of_relu_goes() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 1, 2, 4));
  const window geometry{.rank = 2, .kernel = {2, 2, 1}, .stride = {1, 2, 1}, .pad_before = {1, 0, 0}};
  const node_id pooled = b.window_reduce(b.map(relu, x), reduction::maximum, geometry, make_shape(1, 1, 2, 2));
  const list<evaluated> inputs{dense(make_shape(1, 1, 2, 4), {-infinity, -3, -0.0, -1, 3, not_a_number, infinity, -2})};
  return becomes(remove_clamp, finished(b, {b.map(relu, pooled)}),
                 "%0 = input : f32[1, 1, 2, 4]\n"
                 "%1 = map.relu %0 : f32[1, 1, 2, 4]\n"
                 "%2 = window_reduce.max %1 {kernel 2, stride [1, 2], pad_before [1, 0]} : f32[1, 1, 2, 2]\n"
                 "output %2\n",
                 inputs);
}
RUN_TWICE(relu_of_a_max_pool_of_relu_goes);

constexpr bool limits_of_a_sigmoid_go() {
  builder b;
  const node_id x = clamped(b, minimum, clamped(b, maximum, b.map(sigmoid, any(b)), 0), 1);
  return becomes(remove_clamp, finished(b, {x}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = map.sigmoid %0 : f32[2, 4]\n"
                 "output %1\n",
                 special());
}
RUN_TWICE(limits_of_a_sigmoid_go);

/// Whether a limit of a graph's last value is removed.
constexpr bool removes(const graph& before, scalar_function function, double limit) {
  builder b{graph(before)};
  return !apply(finished(b, {clamped(b, function, before.size() - 1, limit)}), {&remove_clamp}).remarks.empty();
}
/// A value in [-1, 3].
constexpr node_id bounded(builder& b, node_id x) { return clamped(b, maximum, clamped(b, minimum, x, 3), -1); }
template <class Append> constexpr bool has_bounds(double lower, double upper, const Append& append) {
  builder b;
  append(b, bounded(b, any(b)));
  const graph before = b.take();
  const double more = 1e-3;
  return removes(before, maximum, lower) && !removes(before, maximum, lower + more) && removes(before, minimum, upper) && !removes(before, minimum, upper - more);
}

constexpr bool functions_have_bounds() {
  const auto of = [](scalar_function function) { return [=](builder& b, node_id x) { b.map(function, x); }; };
  return has_bounds(-1, 3, of(floor)) && has_bounds(-3, 1, of(negative)) && has_bounds(0, 3, of(absolute)) && has_bounds(0, 9, of(square)) &&
         has_bounds(0, 3, of(relu)) && has_bounds(-1, 1, of(tanh)) && has_bounds(-1, 1, of(sin));
}
RUN_TWICE(functions_have_bounds);

constexpr bool arithmetic_has_bounds() {
  const auto with = [](scalar_function function) {
    return [=](builder& b, node_id x) { b.map(function, x, b.computed(dtype::f32, make_shape(4), {1, -2, 3, 0.5})); };
  };
  const auto by = [](scalar_function function, double number) {
    return [=](builder& b, node_id x) { b.map(function, x, b.splat(dtype::f32, number)); };
  };
  const auto with_itself = [](scalar_function function) {
    return [=](builder& b, node_id x) { b.map(function, x, b.map(tanh, x)); };
  };
  return has_bounds(-3, 6, with(add)) && has_bounds(-4, 5, with(subtract)) && has_bounds(-6, 9, with(multiply)) && has_bounds(-1, 3, with(maximum)) &&
         has_bounds(-2, 3, with(minimum)) && has_bounds(-1.5, 0.5, by(multiply, -0.5)) && has_bounds(-0.5 - 1e-5, 1.5 + 1e-5, by(divide, 2)) &&
         has_bounds(-2, 4, with_itself(add)) && has_bounds(-3, 3, with_itself(multiply));
}
RUN_TWICE(arithmetic_has_bounds);

constexpr bool moved_elements_have_bounds() {
  const auto joined = [](builder& b, node_id x) { b.concat({b.map(tanh, x), x, b.map(negative, x)}, 0); };
  const auto padded = [](builder& b, node_id x) { b.pad(x, {0, 1}, {0, 0}, pad_mode::constant, -2); };
  const auto viewed = [](builder& b, node_id x) { b.permute(b.reshape(x, make_shape(4, 2)), {1, 0}); };
  const auto chosen = [](builder& b, node_id x) { b.map(where, b.map(is_nan, x), b.map(tanh, x), b.splat(dtype::f32, 5)); };
  return has_bounds(-3, 3, joined) && has_bounds(-2, 3, padded) && has_bounds(-1, 3, viewed) && has_bounds(-1, 5, chosen);
}
RUN_TWICE(moved_elements_have_bounds);

constexpr bool combined_elements_have_bounds() {
  const auto reduced = [](reduction how) { return [=](builder& b, node_id x) { b.reduce(x, how, 2); }; };
  const auto pooled = [](reduction how, bool average) {
    return [=](builder& b, node_id x) {
      const node_id row = b.reshape(x, make_shape(1, 1, 8));
      b.window_reduce(row, how, {.rank = 1, .kernel = {4, 1, 1}, .stride = {2, 1, 1}}, make_shape(1, 1, 3), average);
    };
  };
  // Sums round as often as they add, so they keep a little more room.
  return has_bounds(-1, 3, reduced(reduction::maximum)) && has_bounds(-4 - 1e-4, 12 + 1e-4, reduced(reduction::sum)) &&
         has_bounds(-1, 3, pooled(reduction::minimum, false)) && has_bounds(-4 - 1e-4, 12 + 1e-4, pooled(reduction::sum, false)) &&
         has_bounds(-1 - 1e-4, 3 + 1e-4, pooled(reduction::sum, true));
}
RUN_TWICE(combined_elements_have_bounds);

constexpr bool sums_of_relus_are_not_negative() {
  builder b;
  const node_id x = any(b), total = b.map(add, b.map(relu, x), b.map(multiply, b.map(exp, x), b.map(sigmoid, x)));
  const node_id y = b.map(relu, b.map(multiply, b.reduce(total, reduction::sum, 2), b.splat(dtype::f32, 0.1)));
  const rewritten after = apply(finished(b, {y}), {&remove_clamp});
  return after.remarks.size() == 1 && after.remarks[0].reason == nullptr;
}
RUN_TWICE(sums_of_relus_are_not_negative);

constexpr bool expect_no_remove_clamp_when_it_binds() {
  builder lower, upper, channel;
  const node_id a = clamped(lower, maximum, lower.map(sigmoid, any(lower)), 0.1);
  const node_id b = clamped(upper, minimum, upper.map(relu, any(upper)), 6);
  const node_id c = channel.map(minimum, channel.map(sigmoid, any(channel)), channel.computed(dtype::f32, make_shape(4), {1, 2, 0.9, 1}));
  return stays(remove_clamp, finished(lower, {a})) && stays(remove_clamp, finished(upper, {b})) && stays(remove_clamp, finished(channel, {c}));
}
RUN_TWICE(expect_no_remove_clamp_when_it_binds);

constexpr bool expect_no_remove_clamp_when_rounding_may_pass_it() {
  // Three floats of at most 0.1 may add up to more than 0.3.
  builder b;
  const node_id x = any(b), tenth = clamped(b, minimum, x, 0.1);
  return stays(remove_clamp, finished(b, {clamped(b, minimum, b.map(add, b.map(add, tenth, tenth), tenth), 3 * 0.1)}));
}
RUN_TWICE(expect_no_remove_clamp_when_rounding_may_pass_it);

constexpr bool expect_no_remove_clamp_when_the_limit_is_no_number() {
  builder b;
  return stays(remove_clamp, finished(b, {clamped(b, minimum, b.map(sigmoid, any(b)), not_a_number)}));
}
RUN_TWICE(expect_no_remove_clamp_when_the_limit_is_no_number);

constexpr bool expect_no_remove_clamp_when_the_limit_is_no_constant() {
  // The lower one of sigmoid(x) and exp(y) + 1 is sigmoid(x), but not where y is NaN.
  builder b;
  const node_id x = any(b), y = any(b);
  return stays(remove_clamp, finished(b, {b.map(minimum, b.map(sigmoid, x), b.map(add, b.map(exp, y), b.splat(dtype::f32, 1)))}));
}
RUN_TWICE(expect_no_remove_clamp_when_the_limit_is_no_constant);

constexpr bool expect_no_remove_clamp_when_the_limit_broadcasts() {
  builder b;
  const node_id row = b.map(sigmoid, plain_input(b, make_shape(4)));
  return stays(remove_clamp, finished(b, {b.map(maximum, row, b.computed(dtype::f32, make_shape(2, 1), {0, -1}))}));
}
RUN_TWICE(expect_no_remove_clamp_when_the_limit_broadcasts);

constexpr bool expect_no_remove_clamp_when_a_window_is_empty() {
  // The first window reads padding only, and gives -infinity.
  builder b;
  const node_id x = b.map(relu, plain_input(b, make_shape(1, 1, 4)));
  const node_id pooled = b.window_reduce(x, reduction::maximum, {.rank = 1, .pad_before = {1, 0, 0}}, make_shape(1, 1, 5));
  return stays(remove_clamp, finished(b, {b.map(relu, pooled)}));
}
RUN_TWICE(expect_no_remove_clamp_when_a_window_is_empty);

constexpr bool expect_no_remove_clamp_when_a_divisor_may_be_zero() {
  builder b;
  const node_id x = any(b);
  return stays(remove_clamp, finished(b, {b.map(relu, b.map(divide, b.map(exp, x), b.map(relu, x)))}));
}
RUN_TWICE(expect_no_remove_clamp_when_a_divisor_may_be_zero);

constexpr bool expect_no_remove_clamp_when_integers_may_wrap_around() {
  builder b;
  const node_id x = b.map(square, plain_input(b, make_shape(4), dtype::i32));
  return stays(remove_clamp, finished(b, {b.map(relu, x)}));
}
RUN_TWICE(expect_no_remove_clamp_when_integers_may_wrap_around);

constexpr bool expect_no_remove_clamp_when_over_the_constant_budget() {
  builder b;
  const node_id x = b.map(sigmoid, any(b));
  return stays(remove_clamp, finished(b, {b.map(maximum, x, b.computed(dtype::f32, make_shape(4), {0, -1, -2, -3}))}), {}, {.constant_budget = 3});
}
RUN_TWICE(expect_no_remove_clamp_when_over_the_constant_budget);

constexpr bool expect_no_remove_clamp_when_the_value_is_far_away() {
  builder b;
  node_id x = b.map(relu, any(b));
  for (int i = 0; i < 40; ++i) x = b.reshape(x, i % 2 == 0 ? make_shape(8) : make_shape(2, 4));
  return stays(remove_clamp, finished(b, {b.map(relu, x)}));
}
RUN_TWICE(expect_no_remove_clamp_when_the_value_is_far_away);

constexpr bool expect_no_remove_clamp_when_the_sign_of_zero_may_change_and_ieee() {
  const char* reason = "the limit is zero, and the value may be a zero of the other sign";
  const auto limited = [](scalar_function function, bool negates) {
    builder b;
    const node_id x = b.map(relu, any(b));
    return finished(b, {clamped(b, function, negates ? b.map(negative, x) : x, 0)});
  };
  return stays(remove_clamp, limited(maximum, false), reason, {.ieee = true}) && stays(remove_clamp, limited(minimum, true), reason, {.ieee = true}) &&
         !stays(remove_clamp, limited(maximum, false)) && !stays(remove_clamp, limited(minimum, true));
}
RUN_TWICE(expect_no_remove_clamp_when_the_sign_of_zero_may_change_and_ieee);

constexpr bool relu_keeps_negative_zero_and_goes_with_ieee() {
  builder b;
  const node_id x = b.reshape(b.map(relu, any(b)), make_shape(8));
  return becomes(remove_clamp, finished(b, {b.map(relu, x)}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = map.relu %0 : f32[2, 4]\n"
                 "%2 = reshape %1 : f32[8]\n"
                 "output %2\n",
                 special(), agreement::exact, {.ieee = true});
}
RUN_TWICE(relu_keeps_negative_zero_and_goes_with_ieee);

}  // namespace
