#include <inlay/rewrite/commute_permute.hpp>

#include <inlay/plan/plan.hpp>
#include <inlay/rewrite/pipeline.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::commute_permute;
using enum scalar_function;

constexpr int to_last[max_rank] = {0, 2, 3, 1};
constexpr int to_first[max_rank] = {0, 3, 1, 2};

/// No input: permutes stay at those.
constexpr node_id any(builder& b) { return b.reshape(plain_input(b, make_shape(3, 8)), make_shape(1, 3, 2, 4)); }
constexpr node_id last(builder& b, node_id x) { return b.permute(x, to_last); }
constexpr list<evaluated> counted_inputs(int count = 1) {
  list<evaluated> result;
  for (int i = 0; i < count; ++i) result.push_back(counted(make_shape(3, 8), -9 - i));
  return result;
}

constexpr bool a_map_comes_first() {
  builder b;
  const node_id x = last(b, any(b));
  return becomes(commute_permute, finished(b, {b.map(relu, x)}),
                 "%0 = input : f32[3, 8]\n"
                 "%1 = reshape %0 : f32[1, 3, 2, 4]\n"
                 "%2 = map.relu %1 : f32[1, 3, 2, 4]\n"
                 "%3 = permute %2 {order [0, 2, 3, 1]} : f32[1, 2, 4, 3]\n"
                 "output %3\n",
                 counted_inputs());
}
RUN_TWICE(a_map_comes_first);

constexpr bool constants_are_permuted() {
  builder channels, whole, number;
  const node_id x = last(channels, any(channels)), y = last(whole, any(whole)), z = last(number, any(number));
  const node_id factors = whole.computed(dtype::f32, make_shape(2, 1, 3), {1, 2, 3, 4, 5, 6});
  return becomes(commute_permute, finished(channels, {channels.map(add, x, channels.computed(dtype::f32, make_shape(3), {1, 2, 3}))}),
                 "%0 = input : f32[3, 8]\n"
                 "%1 = reshape %0 : f32[1, 3, 2, 4]\n"
                 "%2 = constant {1, 2, 3} : f32[1, 3, 1, 1]\n"
                 "%3 = map.add %1, %2 : f32[1, 3, 2, 4]\n"
                 "%4 = permute %3 {order [0, 2, 3, 1]} : f32[1, 2, 4, 3]\n"
                 "output %4\n",
                 counted_inputs()) &&
         becomes(commute_permute, finished(whole, {whole.map(multiply, y, factors)}),
                 "%0 = input : f32[3, 8]\n"
                 "%1 = reshape %0 : f32[1, 3, 2, 4]\n"
                 "%2 = constant {1, 2, 3, 4, ...} : f32[2, 1, 3]\n"
                 "%3 = reshape %2 : f32[1, 2, 1, 3]\n"
                 "%4 = permute %3 {order [0, 3, 1, 2]} : f32[1, 3, 2, 1]\n"
                 "%5 = map.multiply %1, %4 : f32[1, 3, 2, 4]\n"
                 "%6 = permute %5 {order [0, 2, 3, 1]} : f32[1, 2, 4, 3]\n"
                 "output %6\n",
                 counted_inputs()) &&
         becomes(commute_permute, finished(number, {number.map(divide, z, number.splat(dtype::f32, 2))}),
                 "%0 = input : f32[3, 8]\n"
                 "%1 = reshape %0 : f32[1, 3, 2, 4]\n"
                 "%2 = constant 2 : f32[]\n"
                 "%3 = map.divide %1, %2 : f32[1, 3, 2, 4]\n"
                 "%4 = permute %3 {order [0, 2, 3, 1]} : f32[1, 2, 4, 3]\n"
                 "output %4\n",
                 counted_inputs());
}
RUN_TWICE(constants_are_permuted);

constexpr bool two_permutes_become_one() {
  builder b;
  const node_id x = any(b), y = any(b), left = last(b, x), right = last(b, y);
  return becomes(commute_permute, finished(b, {b.map(add, left, right)}),
                 "%0 = input : f32[3, 8]\n"
                 "%1 = reshape %0 : f32[1, 3, 2, 4]\n"
                 "%2 = input : f32[3, 8]\n"
                 "%3 = reshape %2 : f32[1, 3, 2, 4]\n"
                 "%4 = map.add %1, %3 : f32[1, 3, 2, 4]\n"
                 "%5 = permute %4 {order [0, 2, 3, 1]} : f32[1, 2, 4, 3]\n"
                 "output %5\n",
                 counted_inputs(2));
}
RUN_TWICE(two_permutes_become_one);

constexpr bool an_input_is_read_in_the_other_order() {
  builder b;
  const node_id x = last(b, any(b)), y = plain_input(b, make_shape(1, 2, 4, 3));
  list<evaluated> inputs = counted_inputs();
  inputs.push_back(counted(make_shape(1, 2, 4, 3), 5));
  return becomes(commute_permute, finished(b, {b.map(add, x, y)}),
                 "%0 = input : f32[3, 8]\n"
                 "%1 = reshape %0 : f32[1, 3, 2, 4]\n"
                 "%2 = input : f32[1, 2, 4, 3]\n"
                 "%3 = permute %2 {order [0, 3, 1, 2]} : f32[1, 3, 2, 4]\n"
                 "%4 = map.add %1, %3 : f32[1, 3, 2, 4]\n"
                 "%5 = permute %4 {order [0, 2, 3, 1]} : f32[1, 2, 4, 3]\n"
                 "output %5\n",
                 inputs);
}
RUN_TWICE(an_input_is_read_in_the_other_order);

constexpr bool values_of_one_axis_are_reshaped() {
  builder b;
  const node_id x = last(b, any(b)), shares = b.map(exp, plain_input(b, make_shape(1, 1, 1, 3)));
  list<evaluated> inputs = counted_inputs();
  inputs.push_back(counted(make_shape(1, 1, 1, 3), -1));
  return becomes(commute_permute, finished(b, {b.map(multiply, x, shares)}),
                 "%0 = input : f32[3, 8]\n"
                 "%1 = reshape %0 : f32[1, 3, 2, 4]\n"
                 "%2 = input : f32[1, 1, 1, 3]\n"
                 "%3 = map.exp %2 : f32[1, 1, 1, 3]\n"
                 "%4 = reshape %3 : f32[1, 3, 1, 1]\n"
                 "%5 = map.multiply %1, %4 : f32[1, 3, 2, 4]\n"
                 "%6 = permute %5 {order [0, 2, 3, 1]} : f32[1, 2, 4, 3]\n"
                 "output %6\n",
                 inputs);
}
RUN_TWICE(values_of_one_axis_are_reshaped);

constexpr bool reductions_name_their_axes_anew() {
  builder b;
  const node_id x = last(b, any(b));
  return becomes(commute_permute, finished(b, {b.reduce(x, reduction::maximum, 6)}),
                 "%0 = input : f32[3, 8]\n"
                 "%1 = reshape %0 : f32[1, 3, 2, 4]\n"
                 "%2 = reduce.max %1 {axes [2, 3]} : f32[1, 3, 1, 1]\n"
                 "%3 = permute %2 {order [0, 2, 3, 1]} : f32[1, 1, 1, 3]\n"
                 "output %3\n",
                 counted_inputs());
}
RUN_TWICE(reductions_name_their_axes_anew);

constexpr bool pads_slices_and_parts_follow() {
  builder pads, slices, parts;
  const node_id x = last(pads, any(pads)), y = last(slices, any(slices)), z = last(parts, any(parts)), w = last(parts, any(parts));
  const int before[max_rank] = {0, 1, 0, 2}, after[max_rank] = {0, 0, 3, 0};
  const int start[max_rank] = {0, 1, 3, 2}, step[max_rank] = {1, 1, -2, 1};
  return becomes(commute_permute, finished(pads, {pads.pad(x, before, after, pad_mode::constant, 0.5)}),
                 "%0 = input : f32[3, 8]\n"
                 "%1 = reshape %0 : f32[1, 3, 2, 4]\n"
                 "%2 = pad %1 {before [0, 2, 1, 0], after [0, 0, 0, 3], value 0.5} : f32[1, 5, 3, 7]\n"
                 "%3 = permute %2 {order [0, 2, 3, 1]} : f32[1, 3, 7, 5]\n"
                 "output %3\n",
                 counted_inputs()) &&
         becomes(commute_permute, finished(slices, {slices.slice(y, start, step, make_shape(1, 1, 2, 1))}),
                 "%0 = input : f32[3, 8]\n"
                 "%1 = reshape %0 : f32[1, 3, 2, 4]\n"
                 "%2 = slice %1 {start [0, 2, 1, 3], step [1, 1, 1, -2]} : f32[1, 1, 1, 2]\n"
                 "%3 = permute %2 {order [0, 2, 3, 1]} : f32[1, 1, 2, 1]\n"
                 "output %3\n",
                 counted_inputs()) &&
         becomes(commute_permute, finished(parts, {parts.concat({z, w}, 3)}),
                 "%0 = input : f32[3, 8]\n"
                 "%1 = reshape %0 : f32[1, 3, 2, 4]\n"
                 "%2 = input : f32[3, 8]\n"
                 "%3 = reshape %2 : f32[1, 3, 2, 4]\n"
                 "%4 = concat %1, %3 {axis 1} : f32[1, 6, 2, 4]\n"
                 "%5 = permute %4 {order [0, 2, 3, 1]} : f32[1, 2, 4, 6]\n"
                 "output %5\n",
                 counted_inputs(2));
}
RUN_TWICE(pads_slices_and_parts_follow);

constexpr bool what_is_done_to_an_input_is_done_to_the_permuted_one() {
  builder b;
  const int before[max_rank] = {0, 1, 1, 0}, after[max_rank] = {0, 0, 2, 0};
  const node_id x = b.map(multiply, plain_input(b, make_shape(1, 2, 4, 3)), b.computed(dtype::f32, make_shape(3), {1, 2, 3}));
  const list<evaluated> inputs = {counted(make_shape(1, 2, 4, 3), -9)};
  return becomes(commute_permute, finished(b, {b.permute(b.pad(x, before, after, pad_mode::constant), to_first)}),
                 "%0 = input : f32[1, 2, 4, 3]\n"
                 "%1 = permute %0 {order [0, 3, 1, 2]} : f32[1, 3, 2, 4]\n"
                 "%2 = constant {1, 2, 3} : f32[1, 3, 1, 1]\n"
                 "%3 = map.multiply %1, %2 : f32[1, 3, 2, 4]\n"
                 "%4 = pad %3 {before [0, 0, 1, 1], after [0, 0, 0, 2]} : f32[1, 3, 3, 7]\n"
                 "output %4\n",
                 inputs);
}
RUN_TWICE(what_is_done_to_an_input_is_done_to_the_permuted_one);

constexpr bool expect_no_commute_permute_when_another_operand_is_not_permuted() {
  builder b, input;
  const node_id x = last(b, any(b)), y = b.map(exp, plain_input(b, make_shape(1, 2, 4, 3)));
  const node_id z = last(input, plain_input(input, make_shape(1, 3, 2, 4))), w = plain_input(input, make_shape(1, 2, 4, 3));
  return stays(commute_permute, finished(b, {b.map(add, x, y)}), "another operand is not permuted") &&
         stays(commute_permute, finished(input, {input.map(add, z, w)}));
}
RUN_TWICE(expect_no_commute_permute_when_another_operand_is_not_permuted);

constexpr bool expect_no_commute_permute_when_operands_are_permuted_in_different_ways() {
  builder b;
  const int other[max_rank] = {0, 2, 1, 3};
  const auto cube = [&] { return b.reshape(plain_input(b, make_shape(8)), make_shape(1, 2, 2, 2)); };
  const node_id x = last(b, cube()), y = b.permute(cube(), other);
  return stays(commute_permute, finished(b, {b.map(add, x, y)}), "the operands are permuted in different ways");
}
RUN_TWICE(expect_no_commute_permute_when_operands_are_permuted_in_different_ways);

constexpr bool expect_no_commute_permute_when_the_constant_is_too_large() {
  builder b;
  const node_id x = last(b, any(b)), factors = b.computed(dtype::f32, make_shape(2, 1, 3), {1, 2, 3, 4, 5, 6});
  const char* reason = "the constant is too large to be permuted by the compiler";
  builder input;
  const node_id z = plain_input(input, make_shape(1, 2, 4, 3));
  const node_id scaled = input.map(multiply, z, input.computed(dtype::f32, make_shape(2, 1, 3), {1, 2, 3, 4, 5, 6}));
  return stays(commute_permute, finished(b, {b.map(add, x, factors)}), reason, {.constant_budget = 5}) &&
         stays(commute_permute, finished(input, {input.permute(scaled, to_first)}), reason, {.constant_budget = 5});
}
RUN_TWICE(expect_no_commute_permute_when_the_constant_is_too_large);

constexpr bool expect_no_commute_permute_when_an_index_counts_axes_in_their_order() {
  builder b, one;
  const int turned[max_rank] = {0, 3, 2, 1};
  const node_id x = b.permute(any(b), turned), y = one.permute(any(one), turned);
  return stays(commute_permute, finished(b, {b.reduce(x, reduction::argmax, 14)}), "the index counts the axes in their order") &&
         becomes(commute_permute, finished(one, {one.reduce(y, reduction::argmin, 8)}),
                 "%0 = input : f32[3, 8]\n"
                 "%1 = reshape %0 : f32[1, 3, 2, 4]\n"
                 "%2 = reduce.argmin %1 {axes [1]} : i64[1, 1, 2, 4]\n"
                 "%3 = permute %2 {order [0, 3, 2, 1]} : i64[1, 4, 2, 1]\n"
                 "output %3\n",
                 counted_inputs());
}
RUN_TWICE(expect_no_commute_permute_when_an_index_counts_axes_in_their_order);

constexpr float stored[6] = {1, 2, 3, 4, 5, 6};
constexpr bool expect_no_commute_permute_when_it_is_a_view_of_weights_or_a_shuffle() {
  constexpr int turned[max_rank] = {1, 0};
  builder b, shuffle;
  const node_id w = b.permute(b.constant(dtype::f32, make_shape(2, 3), constant_in_memory(stored)), turned);
  const node_id x = plain_input(b, make_shape(2, 3)), scaled = b.map(multiply, w, b.splat(dtype::f32, 2));
  const int order[max_rank] = {0, 2, 1, 3};
  const node_id groups = shuffle.reshape(plain_input(shuffle, make_shape(1, 6, 4)), make_shape(1, 2, 3, 4));
  return stays(commute_permute, finished(b, {b.contract(x, scaled)})) &&
         stays(commute_permute, finished(shuffle, {shuffle.reshape(shuffle.permute(groups, order), make_shape(1, 6, 4))}));
}
RUN_TWICE(expect_no_commute_permute_when_it_is_a_view_of_weights_or_a_shuffle);

// Whole networks.

struct bank {
  float value[2000]{};
};
constexpr bank weights = [] {
  bank result;
  for (int i = 0; i < 2000; ++i) result.value[i] = static_cast<float>(i * 7 % 13 - 6) / 16.0f;
  return result;
}();
constexpr node_id weight(builder& b, const shape& extents, int at) { return b.constant(dtype::f32, extents, constant_in_memory(weights.value + at)); }
constexpr int steps_of(const graph& source) { return plan::make_plan(source).steps.size(); }
constexpr int copies_of(const graph& source) {
  const plan::plan made = plan::make_plan(source);
  int count = 0;
  for (const plan::step& each : made.steps) count += each.kind == plan::step_kind::copy;
  return count;
}

/// As TensorFlow networks are exported: values are (N, H, W, C), and each convolution stands between two permutes.
constexpr node_id convolution(builder& b, node_id x, const shape& extents, int at, bool pads) {
  const int before[max_rank] = {0, 1, 1, 0}, after[max_rank] = {0, 1, 1, 0};
  const node_id padded = pads ? b.pad(x, before, after, pad_mode::constant) : x;
  const node_id first = b.permute(padded, to_first), w = weight(b, extents, at);
  const int kernel = extents[2];
  const node_id y = b.permute(b.convolve(first, w, {.rank = 2, .kernel = {kernel, kernel, 1}}), to_last);
  const node_id scaled = b.map(multiply, y, weight(b, make_shape(extents[0]), at + 7));
  return b.map(add, scaled, weight(b, make_shape(extents[0]), at + 3));
}
constexpr graph exported_network() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 6, 6, 3));
  const node_id stem = b.map(relu, convolution(b, x, make_shape(4, 3, 3, 3), 0, true));
  const node_id inner = b.map(relu, convolution(b, stem, make_shape(4, 4, 3, 3), 200, true));
  const node_id branch = convolution(b, inner, make_shape(4, 4, 1, 1), 400, false);
  const node_id block = b.map(relu, b.map(add, stem, branch));
  // squeeze and excite
  const node_id mean = b.map(multiply, b.reduce(block, reduction::sum, 6), b.splat(dtype::f32, 1.0 / 36));
  const node_id hidden = b.contract(b.reshape(mean, make_shape(1, 4)), weight(b, make_shape(4, 4), 500));
  const node_id gate = b.reshape(b.map(sigmoid, hidden), make_shape(1, 1, 1, 4));
  const node_id gated = b.map(multiply, block, gate);
  const node_id left = b.map(relu, convolution(b, gated, make_shape(3, 4, 1, 1), 600, false));
  const node_id right = b.map(relu, convolution(b, gated, make_shape(5, 4, 3, 3), 700, true));
  const node_id joined = b.concat({left, right}, 3);
  return finished(b, {joined});
}
constexpr bool a_network_in_tensorflows_order_has_no_permute_left() {
  const graph before = exported_network(), after = optimize(before).result;
  int permutes = 0;
  for (const node& each : after.nodes) permutes += each.kind == op::permute;
  // Three convolutions, mean, product, gate, two convolutions into their places; the input's permute and the output's are strides.
  const bool short_plan = steps_of(after) == 8 && copies_of(after) == 0 && permutes == 2;
  const list<evaluated> inputs = {counted(make_shape(1, 6, 6, 3), -20)};
  return short_plan && agree(evaluate(after, inputs), evaluate(before, inputs), agreement::rounded);
}
RUN_TWICE(a_network_in_tensorflows_order_has_no_permute_left);

constexpr graph attention_heads() {
  builder b;
  const node_id x = plain_input(b, make_shape(6, 8));
  const int heads[max_rank] = {1, 0, 2};
  const auto split = [&](int at) {
    const node_id y = b.map(add, b.contract(x, weight(b, make_shape(8, 8), at)), weight(b, make_shape(8), at + 1));
    return b.permute(b.reshape(y, make_shape(6, 2, 4)), heads);
  };
  const node_id query = split(0), key = split(100), value = split(200);
  const node_id scaled = b.map(multiply, query, b.splat(dtype::f32, 0.5));
  const node_id scores = b.contract(scaled, key, false, true);
  const node_id e = b.map(exp, b.map(subtract, scores, b.reduce(scores, reduction::maximum, 4)));
  const node_id shares = b.map(divide, e, b.reduce(e, reduction::sum, 4));
  const node_id mixed = b.permute(b.map(relu, b.contract(shares, value)), heads);
  const node_id merged = b.reshape(b.map(tanh, mixed), make_shape(6, 8));
  return finished(b, {b.contract(merged, weight(b, make_shape(8, 8), 300))});
}
constexpr bool attention_heads_are_split_and_merged_without_steps_of_their_own() {
  const graph before = attention_heads(), after = optimize(before).result;
  // Three projections, scores with softmax, mixing with both maps, one copy that merges the heads, the last product.
  const list<evaluated> inputs = {counted(make_shape(6, 8), -20)};
  return steps_of(after) == 7 && copies_of(after) == 1 && agree(evaluate(after, inputs), evaluate(before, inputs), agreement::rounded);
}
RUN_TWICE(attention_heads_are_split_and_merged_without_steps_of_their_own);

}  // namespace
