#include <inlay/rewrite/fold_input_shift.hpp>

#include <inlay/graph/composite/normalization.hpp>
#include <inlay/rewrite/pipeline.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::fold_input_shift;
using enum scalar_function;

inline constexpr float weights[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
constexpr node_id stored(builder& b, const shape& extents) { return b.constant(dtype::f32, extents, constant_in_memory(weights)); }
constexpr node_id values(builder& b, const shape& extents, const list<double>& elements) { return b.computed(dtype::f32, extents, elements); }

/// (x[2, 3] + shift) times a matrix of 3 rows.
struct linear {
  builder b;
  node_id x = plain_input(b, make_shape(2, 3));
  node_id shifted = no_node;
  constexpr node_id result(const shape& extents, const list<double>& shift, bool transposed = false) {
    shifted = b.map(add, x, values(b, extents, shift));
    return b.contract(shifted, stored(b, transposed ? make_shape(2, 3) : make_shape(3, 2)), false, transposed);
  }
};
constexpr list<evaluated> rows() { return {counted(make_shape(2, 3), -2)}; }

constexpr bool a_shift_becomes_sums_of_the_weights() {
  linear plain, transposed;
  return becomes(fold_input_shift, finished(plain.b, {plain.result(make_shape(3), {1, 0, -1})}),
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant memory : f32[3, 2]\n"
                 "%2 = contract %0, %1 : f32[2, 2]\n"
                 "%3 = constant -4 : f32[2]\n"
                 "%4 = map.add %2, %3 : f32[2, 2]\n"
                 "output %4\n",
                 rows(), agreement::rounded) &&
         becomes(fold_input_shift, finished(transposed.b, {transposed.result({}, {2}, true)}),
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant memory : f32[2, 3]\n"
                 "%2 = contract.bt %0, %1 : f32[2, 2]\n"
                 "%3 = constant {12, 30} : f32[2]\n"
                 "%4 = map.add %2, %3 : f32[2, 2]\n"
                 "output %4\n",
                 rows(), agreement::rounded);
}
RUN_TWICE(a_shift_becomes_sums_of_the_weights);

/// A shift of two channels in front of a convolution.
constexpr graph image(const window& geometry, const list<double>& shift = {1, -2}, bool computed = false, int groups = 1) {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 2, 3, 3)), y = computed ? b.map(relu, x) : x;
  const node_id shifted = b.map(add, y, values(b, make_shape(2, 1, 1), shift));
  return finished(b, {b.convolve(shifted, stored(b, make_shape(2, 2 / groups, 2, 2)), geometry, groups)});
}
constexpr list<evaluated> images() { return {counted(make_shape(1, 2, 3, 3), -7)}; }

constexpr bool windows_that_are_whole_add_one_number() {
  return becomes(fold_input_shift, image({.rank = 2, .kernel = {2, 2, 1}, .stride = {1, 2, 1}}, {1, -2}, true),
                 "%0 = input : f32[1, 2, 3, 3]\n"
                 "%1 = map.relu %0 : f32[1, 2, 3, 3]\n"
                 "%2 = constant memory : f32[2, 2, 2, 2]\n"
                 "%3 = convolve %1, %2 {stride [1, 2]} : f32[1, 2, 2, 1]\n"
                 "%4 = constant {-42, -74} : f32[1, 2, 1, 1]\n"
                 "%5 = map.add %3, %4 : f32[1, 2, 2, 1]\n"
                 "output %5\n",
                 images(), agreement::rounded) &&
         becomes(fold_input_shift, image({.rank = 2, .kernel = {2, 2, 1}, .dilation = {2, 2, 1}}, {1, -2}, false, 2),
                 "%0 = input : f32[1, 2, 3, 3]\n"
                 "%1 = constant memory : f32[2, 1, 2, 2]\n"
                 "%2 = convolve %0, %1 {dilation 2, groups 2} : f32[1, 2, 1, 1]\n"
                 "%3 = constant {10, -52} : f32[1, 2, 1, 1]\n"
                 "%4 = map.add %2, %3 : f32[1, 2, 1, 1]\n"
                 "output %4\n",
                 images(), agreement::rounded);
}
RUN_TWICE(windows_that_are_whole_add_one_number);

constexpr window padded{.rank = 2, .kernel = {2, 2, 1}, .pad_before = {1, 0, 0}};
constexpr bool windows_at_the_border_take_in_less() {
  return becomes(fold_input_shift, image(padded),
                 "%0 = input : f32[1, 2, 3, 3]\n"
                 "%1 = constant memory : f32[2, 2, 2, 2]\n"
                 "%2 = convolve %0, %1 {pad_before [1, 0]} : f32[1, 2, 3, 2]\n"
                 "%3 = constant {-23, -23, -42, -42, ...} : f32[1, 2, 3, 2]\n"
                 "%4 = map.add %2, %3 : f32[1, 2, 3, 2]\n"
                 "output %4\n",
                 images(), agreement::rounded);
}
RUN_TWICE(windows_at_the_border_take_in_less);

constexpr bool a_batch_norm_in_front_of_a_product_leaves_a_bias_only() {
  builder b;
  const composite::term x(b, plain_input(b, make_shape(2, 3)));
  const composite::term mean(b, values(b, make_shape(3), {1, 2, 3})), variance(b, values(b, make_shape(3), {4, 5, 6}));
  const node_id normed = composite::batch_norm(x, mean, variance, {}, {}, 1e-5).id();
  const graph before = finished(b, {b.contract(normed, stored(b, make_shape(3, 2)))}), after = optimize(before).result;
  int maps = 0;
  for (const node& each : after.nodes) maps += each.kind == op::map;
  return maps == 2 && agree(evaluate(after, rows()), evaluate(before, rows()), agreement::rounded);  // the scale of the weights, and a bias
}
RUN_TWICE(a_batch_norm_in_front_of_a_product_leaves_a_bias_only);

constexpr bool expect_no_fold_input_shift_when_the_padding_would_be_shifted() {
  const char* reason = "zeros of the padding are not shifted";
  const window wide{.rank = 2, .kernel = {2, 2, 1}, .pad_before = {3, 3, 0}, .pad_after = {2, 2, 0}};
  return stays(fold_input_shift, image(padded, {1, -2}, true), reason) &&
         stays(fold_input_shift, image(wide), reason, {.constant_budget = 16});
}
RUN_TWICE(expect_no_fold_input_shift_when_the_padding_would_be_shifted);

constexpr bool weights_of_several_parts_are_summed_up() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3)), shifted = b.map(add, x, values(b, make_shape(3), {1, 0, -1}));
  const node_id left = values(b, make_shape(3, 2), {1, 2, 3, 4, 5, 6}), right = values(b, make_shape(3, 2), {7, 0, 0, 0, 0, 1});
  return becomes(fold_input_shift, finished(b, {b.contract(shifted, b.map(add, left, right))}),
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant {1, 2, 3, 4, ...} : f32[3, 2]\n"
                 "%2 = constant {7, 0, 0, 0, ...} : f32[3, 2]\n"
                 "%3 = map.add %1, %2 : f32[3, 2]\n"
                 "%4 = contract %0, %3 : f32[2, 2]\n"
                 "%5 = constant {3, -5} : f32[2]\n"
                 "%6 = map.add %4, %5 : f32[2, 2]\n"
                 "output %6\n",
                 rows(), agreement::rounded);
}
RUN_TWICE(weights_of_several_parts_are_summed_up);

constexpr bool expect_no_fold_input_shift_when_the_weights_are_too_many() {
  linear net;
  return stays(fold_input_shift, finished(net.b, {net.result({}, {2})}), "the weights are too many to be summed up by the compiler",
               {.constant_budget = 5});
}
RUN_TWICE(expect_no_fold_input_shift_when_the_weights_are_too_many);

constexpr bool expect_no_fold_input_shift_when_the_shift_varies_within_a_channel() {
  linear net;
  return stays(fold_input_shift, finished(net.b, {net.result(make_shape(2, 1), {2, 3})}), "the shift varies within an input channel");
}
RUN_TWICE(expect_no_fold_input_shift_when_the_shift_varies_within_a_channel);

constexpr bool expect_no_fold_input_shift_when_the_shift_broadcasts() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 3)), shifted = b.map(add, x, values(b, make_shape(2, 1), {1, 2}));
  return stays(fold_input_shift, finished(b, {b.contract(shifted, stored(b, make_shape(3, 2)))}), "the shift broadcasts its value to a larger shape");
}
RUN_TWICE(expect_no_fold_input_shift_when_the_shift_broadcasts);

constexpr bool expect_no_fold_input_shift_when_others_read_the_value() {
  linear output, read;
  const node_id y = output.result({}, {2}), z = read.result({}, {2});
  return stays(fold_input_shift, finished(output.b, {y, output.shifted}), "the shifted value is an output of the network") &&
         stays(fold_input_shift, finished(read.b, {z, read.b.map(relu, read.shifted)}), "the shifted value has other users");
}
RUN_TWICE(expect_no_fold_input_shift_when_others_read_the_value);

constexpr bool expect_no_fold_input_shift_when_the_shift_is_infinite() {
  linear net;
  return stays(fold_input_shift, finished(net.b, {net.result({}, {1e38})}), "the shift is not finite everywhere");
}
RUN_TWICE(expect_no_fold_input_shift_when_the_shift_is_infinite);

constexpr bool expect_no_fold_input_shift_when_ieee_keeps_overflows() {
  linear net;
  return stays(fold_input_shift, finished(net.b, {net.result({}, {2})}), "an intermediate value may overflow where it did not, or the reverse",
               {.ieee = true});
}
RUN_TWICE(expect_no_fold_input_shift_when_ieee_keeps_overflows);

}  // namespace
