#include <inlay/rewrite/merge_linear.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::merge_linear;
using enum scalar_function;

inline constexpr float weights[72]{1,  -2, 3, 0.5f, 2, -1, 4, 0.25f, -3, 1, 2, 5, 0.75f, -0.5f, 1, 2, 3, -4, 5, 6, -7, 8, 9, 1.5f, 2.5f, -1, 2, 3, 1, 0, 2, -2,
                                   -1, 2,  3, 4,    5, -6, 7, 8,     9,  2, 4, 6, 1,     3,     5, 7, 1, 1,  2, 3, 5,  8, 3, 2,    1,    4, 2, 1, 5, 2, 6, 3};

constexpr node_id stored(builder& b, const shape& extents, int from = 0) { return b.constant(dtype::f32, extents, constant_in_memory(weights + from)); }
constexpr bool merges(const graph& before, std::string_view after) { return becomes(merge_linear, before, after, some_inputs(before), agreement::rounded); }

/// x[4, 2] times a matrix with `between` columns, and what comes of it times one with a single column.
struct chain {
  builder b;
  node_id x = plain_input(b, make_shape(4, 2));
  node_id inner;
  constexpr explicit chain(int between = 3) : inner(b.contract(x, stored(b, make_shape(2, between)))) {}
  constexpr node_id then(node_id value) { return b.contract(value, stored(b, make_shape(1, b[value].extents[1]), 9), false, true); }
};

constexpr bool matrices_are_multiplied() {
  chain net;
  return merges(finished(net.b, {net.then(net.inner)}),
                "%0 = input : f32[4, 2]\n"
                "%1 = constant {12, -0.5} : f32[2, 1]\n"
                "%2 = contract %0, %1 : f32[4, 1]\n"
                "output %2\n");
}
RUN_TWICE(matrices_are_multiplied);

constexpr bool a_shift_between_is_multiplied() {
  chain net;
  return merges(finished(net.b, {net.then(net.b.map(add, net.inner, stored(net.b, make_shape(3), 15)))}),
                "%0 = input : f32[4, 2]\n"
                "%1 = constant {12, -0.5} : f32[2, 1]\n"
                "%2 = contract %0, %1 : f32[4, 1]\n"
                "%3 = constant -12 : f32[1]\n"
                "%4 = map.add %2, %3 : f32[4, 1]\n"
                "output %4\n");
}
RUN_TWICE(a_shift_between_is_multiplied);

/// Scaled weights too, and a left operand that is turned.
constexpr bool weights_in_normal_form_are_multiplied() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 4)), scale = b.computed(dtype::f32, make_shape(3, 1), {2, 3, -1});
  const node_id w = b.map(multiply, stored(b, make_shape(3, 2)), scale), inner = b.contract(x, w, true, true);
  return merges(finished(b, {b.contract(inner, stored(b, make_shape(3, 1), 9))}),
                "%0 = input : f32[2, 4]\n"
                "%1 = constant {10, 4} : f32[2, 1]\n"
                "%2 = contract.at %0, %1 : f32[4, 1]\n"
                "output %2\n");
}
RUN_TWICE(weights_in_normal_form_are_multiplied);

inline constexpr window point{.rank = 2};
inline constexpr window three{.rank = 2, .kernel = {3, 3, 1}};
inline constexpr window padded{.rank = 2, .kernel = {3, 3, 1}, .stride = {2, 1, 1}, .pad_before = {1, 1, 0}, .pad_after = {1, 0, 0}};

/// Two convolutions of an image with `inputs` channels, with 3 channels between and a shift, perhaps; one output.
constexpr graph convolutions(const window& first, const window& second, bool shifts, int inputs = 1, int between = 3) {
  builder b;
  const node_id x = plain_input(b, make_shape(1, inputs, 4, 4)), v = stored(b, make_shape(between, inputs, first.kernel[0], first.kernel[1]));
  node_id y = b.convolve(x, v, first);
  if (shifts) y = b.map(add, y, b.computed(dtype::f32, make_shape(3, 1, 1), {2, 3, -1}));
  return finished(b, {b.convolve(y, stored(b, make_shape(1, between, second.kernel[0], second.kernel[1]), 30), second)});
}

constexpr bool single_elements_after_a_window() {
  return merges(convolutions(padded, point, true),
                "%0 = input : f32[1, 1, 4, 4]\n"
                "%1 = constant {-5, -14, 3, -8.5, ...} : f32[1, 1, 3, 3]\n"
                "%2 = convolve %0, %1 {stride [2, 1], pad_before 1, pad_after [1, 0]} : f32[1, 1, 2, 3]\n"
                "%3 = constant -1 : f32[1, 1, 1]\n"
                "%4 = map.add %2, %3 : f32[1, 1, 2, 3]\n"
                "output %4\n");
}
RUN_TWICE(single_elements_after_a_window);

constexpr bool single_elements_before_a_window() {
  return merges(convolutions(point, padded, false),
                "%0 = input : f32[1, 1, 4, 4]\n"
                "%1 = constant {-11, -17, 1, 3, ...} : f32[1, 1, 3, 3]\n"
                "%2 = convolve %0, %1 {stride [2, 1], pad_before 1, pad_after [1, 0]} : f32[1, 1, 2, 3]\n"
                "output %2\n");
}
RUN_TWICE(single_elements_before_a_window);

constexpr bool a_shift_before_a_window_without_padding() {
  return merges(convolutions(point, three, true),
                "%0 = input : f32[1, 1, 4, 4]\n"
                "%1 = constant {-11, -17, 1, 3, ...} : f32[1, 1, 3, 3]\n"
                "%2 = convolve %0, %1 : f32[1, 1, 2, 2]\n"
                "%3 = constant 137 : f32[1, 1, 1]\n"
                "%4 = map.add %2, %3 : f32[1, 1, 2, 2]\n"
                "output %4\n");
}
RUN_TWICE(a_shift_before_a_window_without_padding);

constexpr bool expect_no_merge_linear_when_a_function_stands_between() {
  chain net;
  return stays(merge_linear, finished(net.b, {net.then(net.b.map(relu, net.inner))}));
}
RUN_TWICE(expect_no_merge_linear_when_a_function_stands_between);

constexpr bool expect_no_merge_linear_when_weights_are_computed() {
  chain net;
  const node_id w = plain_input(net.b, make_shape(3, 1));
  return stays(merge_linear, finished(net.b, {net.b.contract(net.inner, w)}));
}
RUN_TWICE(expect_no_merge_linear_when_weights_are_computed);

constexpr bool expect_no_merge_linear_when_there_are_groups() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 2, 4, 4)), y = b.convolve(x, stored(b, make_shape(4, 1, 1, 1)), point, 2);
  return stays(merge_linear, finished(b, {b.convolve(y, stored(b, make_shape(1, 4, 1, 1), 9), point)}));
}
RUN_TWICE(expect_no_merge_linear_when_there_are_groups);

constexpr bool expect_no_merge_linear_when_the_value_is_an_output() {
  chain net;
  return stays(merge_linear, finished(net.b, {net.then(net.inner), net.inner}), "the value between the products is an output of the network");
}
RUN_TWICE(expect_no_merge_linear_when_the_value_is_an_output);

constexpr bool expect_no_merge_linear_when_the_value_has_other_users() {
  chain net;
  const node_id y = net.then(net.inner);
  return stays(merge_linear, finished(net.b, {y, net.b.map(relu, net.inner)}), "the value between the products has other users");
}
RUN_TWICE(expect_no_merge_linear_when_the_value_has_other_users);

constexpr bool expect_no_merge_linear_when_both_have_windows() {
  const window two{.rank = 2, .kernel = {2, 2, 1}}, apart{.rank = 2, .stride = {2, 2, 1}};
  constexpr std::string_view reason = "neither convolution is of single elements: a kernel of 1, stride 1 and no padding";
  return stays(merge_linear, convolutions(two, two, false), reason) && stays(merge_linear, convolutions(two, apart, false), reason);
}
RUN_TWICE(expect_no_merge_linear_when_both_have_windows);

constexpr bool expect_no_merge_linear_when_a_shift_varies_within_a_channel() {
  chain net;
  const node_id shift = stored(net.b, make_shape(4, 1), 20);
  return stays(merge_linear, finished(net.b, {net.then(net.b.map(add, net.inner, shift))}), "the shift between the products varies within a channel");
}
RUN_TWICE(expect_no_merge_linear_when_a_shift_varies_within_a_channel);

/// The second convolution pads with zeros what has been shifted.
constexpr bool expect_no_merge_linear_when_a_shift_is_padded() {
  return stays(merge_linear, convolutions(point, padded, true), "the shift between the products is not in the padding of the second one");
}
RUN_TWICE(expect_no_merge_linear_when_a_shift_is_padded);

/// A bottleneck: 4 * (2 * 1 + 1 * 1) multiplications, one product would take 4 * 2 * 1 of them; of wider ones 2 * 8 instead of 2 + 8.
constexpr bool expect_no_merge_linear_when_it_takes_more_multiplications() {
  builder b;
  const node_id x = plain_input(b, make_shape(4, 2)), inner = b.contract(x, stored(b, make_shape(2, 1)));
  return stays(merge_linear, finished(b, {b.contract(inner, stored(b, make_shape(1, 8), 9))}), "one product would take more multiplications than both");
}
RUN_TWICE(expect_no_merge_linear_when_it_takes_more_multiplications);

constexpr bool expect_no_merge_linear_when_an_intermediate_value_may_overflow_with_ieee() {
  chain net;
  constexpr std::string_view reason = "an intermediate value may overflow where it did not, or the reverse";
  return stays(merge_linear, finished(net.b, {net.then(net.inner)}), reason, {.ieee = true}) &&
         stays(merge_linear, convolutions(point, three, true), reason, {.ieee = true});
}
RUN_TWICE(expect_no_merge_linear_when_an_intermediate_value_may_overflow_with_ieee);

constexpr bool expect_no_merge_linear_when_the_product_is_too_large() {
  chain large, slow(17);
  constexpr std::string_view reason = "the product of the weights takes the compiler too long to compute";
  return stays(merge_linear, finished(large.b, {large.then(large.inner)}), reason, {.constant_budget = 1}) &&
         stays(merge_linear, finished(slow.b, {slow.then(slow.inner)}), reason, {.constant_budget = 2});
}
RUN_TWICE(expect_no_merge_linear_when_the_product_is_too_large);

constexpr bool expect_no_merge_linear_when_the_product_is_not_finite() {
  builder b;
  const node_id x = plain_input(b, make_shape(4, 2)), large = b.computed(dtype::f32, make_shape(2, 3), {infinity, 1, 2, 3, 4, 5});
  return stays(merge_linear, finished(b, {b.contract(b.contract(x, large), stored(b, make_shape(3, 1)))}), "the product of the weights is not finite everywhere");
}
RUN_TWICE(expect_no_merge_linear_when_the_product_is_not_finite);

}  // namespace
