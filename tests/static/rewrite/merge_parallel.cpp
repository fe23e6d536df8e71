#include <inlay/rewrite/merge_parallel.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::merge_parallel;
using enum scalar_function;

inline constexpr float weights[72]{1,  -2, 3, 0.5f, 2, -1, 4, 0.25f, -3, 1, 2, 5, 0.75f, -0.5f, 1, 2, 3, -4, 5, 6, -7, 8, 9, 1.5f, 2.5f, -1, 2, 3, 1, 0, 2, -2,
                                   -1, 2,  3, 4,    5, -6, 7, 8,     9,  2, 4, 6, 1,     3,     5, 7, 1, 1,  2, 3, 5,  8, 3, 2,    1,    4, 2, 1, 5, 2, 6, 3};

constexpr node_id stored(builder& b, const shape& extents, int from = 0) { return b.constant(dtype::f32, extents, constant_in_memory(weights + from)); }
/// A machine with vectors of three numbers: four channels occupy two of them, eight three.
inline constexpr rewrite_options three_lanes{.vector_bytes = 12};
constexpr bool merges(const graph& before, std::string_view after) {
  return becomes(merge_parallel, before, after, some_inputs(before), agreement::rounded, three_lanes);
}
constexpr bool stays(const rewrite::rule& rule, const graph& before, std::string_view reason = {}) {
  return inlay::test::stays(rule, before, reason, three_lanes);
}

/// x[2, 3] times two matrices, and what reads the results: another product each.
struct pair {
  builder b;
  node_id x = plain_input(b, make_shape(2, 3));
  node_id v = stored(b, make_shape(3, 4));
  node_id w = stored(b, make_shape(3, 4), 12);
  node_id left = b.contract(x, v);
  node_id right = b.contract(x, w);
  constexpr graph read(node_id first, node_id second) {
    const int features = b[first].extents[b[first].extents.rank - 1];
    const node_id after_left = b.contract(first, stored(b, make_shape(features, 2), 24));
    return finished(b, {after_left, b.contract(second, stored(b, make_shape(4, 1), 32))});
  }
};

constexpr bool matrices_stand_side_by_side() {
  pair net;
  return merges(net.read(net.left, net.right),
                "%0 = input : f32[2, 3]\n"
                "%1 = constant memory : f32[3, 4]\n"
                "%2 = constant memory : f32[3, 4]\n"
                "%3 = constant memory : f32[4, 2]\n"
                "%4 = concat %1, %2 {axis 1} : f32[3, 8]\n"
                "%5 = contract %0, %4 : f32[2, 8]\n"
                "%6 = slice %5 {start [0, 0]} : f32[2, 4]\n"
                "%7 = contract %6, %3 : f32[2, 2]\n"
                "%8 = constant memory : f32[4, 1]\n"
                "%9 = slice %5 {start [0, 4]} : f32[2, 4]\n"
                "%10 = contract %9, %8 : f32[2, 1]\n"
                "output %7\n"
                "output %10\n");
}
RUN_TWICE(matrices_stand_side_by_side);

constexpr bool a_transposed_matrix_is_turned() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3)), v = stored(b, make_shape(4, 3)), w = stored(b, make_shape(3, 4), 12);
  const node_id left = b.contract(x, v, false, true), right = b.contract(x, w), z = b.contract(left, stored(b, make_shape(4, 2), 24));
  return merges(finished(b, {z, b.contract(right, stored(b, make_shape(4, 1), 32))}),
                "%0 = input : f32[2, 3]\n"
                "%1 = constant memory : f32[4, 3]\n"
                "%2 = constant memory : f32[3, 4]\n"
                "%3 = constant memory : f32[4, 2]\n"
                "%4 = permute %2 {order [1, 0]} : f32[4, 3]\n"
                "%5 = concat %1, %4 {axis 0} : f32[8, 3]\n"
                "%6 = contract.bt %0, %5 : f32[2, 8]\n"
                "%7 = slice %6 {start [0, 0]} : f32[2, 4]\n"
                "%8 = contract %7, %3 : f32[2, 2]\n"
                "%9 = constant memory : f32[4, 1]\n"
                "%10 = slice %6 {start [0, 4]} : f32[2, 4]\n"
                "%11 = contract %10, %9 : f32[2, 1]\n"
                "output %8\n"
                "output %11\n");
}
RUN_TWICE(a_transposed_matrix_is_turned);

constexpr bool shifts_and_functions_go_along() {
  pair net;
  const node_id shifted = net.b.map(add, net.left, stored(net.b, make_shape(4), 40));
  return merges(net.read(net.b.map(relu, shifted), net.b.map(relu, net.right)),
                "%0 = input : f32[2, 3]\n"
                "%1 = constant memory : f32[3, 4]\n"
                "%2 = constant memory : f32[3, 4]\n"
                "%3 = constant memory : f32[4, 2]\n"
                "%4 = concat %1, %2 {axis 1} : f32[3, 8]\n"
                "%5 = contract %0, %4 : f32[2, 8]\n"
                "%6 = constant {9, 2, 4, 6, ...} : f32[8]\n"
                "%7 = map.add %5, %6 : f32[2, 8]\n"
                "%8 = map.relu %7 : f32[2, 8]\n"
                "%9 = slice %8 {start [0, 0]} : f32[2, 4]\n"
                "%10 = contract %9, %3 : f32[2, 2]\n"
                "%11 = constant memory : f32[4, 1]\n"
                "%12 = slice %8 {start [0, 4]} : f32[2, 4]\n"
                "%13 = contract %12, %11 : f32[2, 1]\n"
                "output %10\n"
                "output %13\n");
}
RUN_TWICE(shifts_and_functions_go_along);

/// Where only some have a shift the others keep their negative zeros, also with `ieee`.
constexpr bool products_without_a_shift_keep_negative_zeros() {
  pair net;
  const node_id shifted = net.b.map(add, net.left, stored(net.b, make_shape(4), 40)), inverse = net.b.map(reciprocal, net.right);
  const node_id root = net.b.map(reciprocal, shifted);
  const graph before = net.read(root, inverse);
  const rewritten after = apply(before, {&merge_parallel}, {.ieee = true, .vector_bytes = 12});
  for (const node& each : after.result.nodes)
    if (each.kind == op::map && each.function == add) {
      const evaluated shifts = elements_of(after.result, after.result[after.result.operands[each.first_operand + 1]]);
      return shifts.size() == 8 && shifts[0] == 9 && same_number(shifts[4], -0.0) && same_number(shifts[7], -0.0);
    }
  return false;
}
RUN_TWICE(products_without_a_shift_keep_negative_zeros);

constexpr bool convolutions_have_more_outputs() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 2, 3, 3)), v = stored(b, make_shape(4, 2, 1, 1)), w = stored(b, make_shape(1, 2, 1, 1), 8);
  const node_id left = b.map(add, b.convolve(x, v, {.rank = 2}), b.computed(dtype::f32, make_shape(4, 1, 1), {3, 4, 5, 6})), right = b.convolve(x, w, {.rank = 2});
  const node_id z = b.convolve(left, stored(b, make_shape(1, 4, 3, 3), 10), {.rank = 2, .kernel = {3, 3, 1}});
  const node_id y = b.window_reduce(right, reduction::maximum, {.rank = 2, .kernel = {2, 2, 1}}, make_shape(1, 1, 2, 2));
  return merges(finished(b, {z, y}),
                "%0 = input : f32[1, 2, 3, 3]\n"
                "%1 = constant memory : f32[4, 2, 1, 1]\n"
                "%2 = constant memory : f32[1, 2, 1, 1]\n"
                "%3 = constant memory : f32[1, 4, 3, 3]\n"
                "%4 = concat %1, %2 {axis 0} : f32[5, 2, 1, 1]\n"
                "%5 = convolve %0, %4 : f32[1, 5, 3, 3]\n"
                "%6 = constant {3, 4, 5, 6, ...} : f32[5, 1, 1]\n"
                "%7 = map.add %5, %6 : f32[1, 5, 3, 3]\n"
                "%8 = slice %7 {start [0, 0, 0, 0]} : f32[1, 4, 3, 3]\n"
                "%9 = convolve %8, %3 : f32[1, 1, 1, 1]\n"
                "%10 = slice %7 {start [0, 4, 0, 0]} : f32[1, 1, 3, 3]\n"
                "%11 = window_reduce.max %10 {kernel 2} : f32[1, 1, 2, 2]\n"
                "output %9\n"
                "output %11\n");
}
RUN_TWICE(convolutions_have_more_outputs);

/// Heads: the last axis is split, then rows and heads change places.
constexpr bool reshapes_that_split_channels_are_views() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3)), q = b.contract(x, stored(b, make_shape(3, 4))), k = b.contract(x, stored(b, make_shape(3, 4), 12));
  const node_id queries = b.permute(b.reshape(q, make_shape(2, 2, 2)), {1, 0, 2});
  const node_id keys = b.permute(b.reshape(k, make_shape(2, 2, 2)), {1, 0, 2});
  return merges(finished(b, {b.contract(queries, keys, false, true)}),
                "%0 = input : f32[2, 3]\n"
                "%1 = constant memory : f32[3, 4]\n"
                "%2 = constant memory : f32[3, 4]\n"
                "%3 = concat %1, %2 {axis 1} : f32[3, 8]\n"
                "%4 = contract %0, %3 : f32[2, 8]\n"
                "%5 = slice %4 {start [0, 0]} : f32[2, 4]\n"
                "%6 = reshape %5 : f32[2, 2, 2]\n"
                "%7 = permute %6 {order [1, 0, 2]} : f32[2, 2, 2]\n"
                "%8 = slice %4 {start [0, 4]} : f32[2, 4]\n"
                "%9 = reshape %8 : f32[2, 2, 2]\n"
                "%10 = permute %9 {order [1, 0, 2]} : f32[2, 2, 2]\n"
                "%11 = contract.bt %7, %10 : f32[2, 2, 2]\n"
                "output %11\n");
}
RUN_TWICE(reshapes_that_split_channels_are_views);

constexpr bool products_that_cannot_be_slices_stay() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3)), u = stored(b, make_shape(3, 4)), v = stored(b, make_shape(3, 2), 12), w = stored(b, make_shape(3, 4), 18);
  const node_id first = b.contract(x, u), second = b.contract(x, v), third = b.contract(x, w);
  const node_id y = b.contract(first, stored(b, make_shape(4, 1), 30)), z = b.contract(third, stored(b, make_shape(4, 1), 34));
  return merges(finished(b, {y, second, z}),
                "%0 = input : f32[2, 3]\n"
                "%1 = constant memory : f32[3, 4]\n"
                "%2 = constant memory : f32[3, 2]\n"
                "%3 = constant memory : f32[3, 4]\n"
                "%4 = contract %0, %2 : f32[2, 2]\n"
                "%5 = constant memory : f32[4, 1]\n"
                "%6 = concat %1, %3 {axis 1} : f32[3, 8]\n"
                "%7 = contract %0, %6 : f32[2, 8]\n"
                "%8 = slice %7 {start [0, 0]} : f32[2, 4]\n"
                "%9 = contract %8, %5 : f32[2, 1]\n"
                "%10 = constant memory : f32[4, 1]\n"
                "%11 = slice %7 {start [0, 4]} : f32[2, 4]\n"
                "%12 = contract %11, %10 : f32[2, 1]\n"
                "output %9\n"
                "output %4\n"
                "output %12\n");
}
RUN_TWICE(products_that_cannot_be_slices_stay);

constexpr bool expect_no_merge_parallel_when_windows_or_groups_differ() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 2, 3, 3)), v = stored(b, make_shape(1, 2, 1, 1)), w = stored(b, make_shape(1, 2, 2, 2), 2);
  const node_id u = stored(b, make_shape(2, 1, 1, 1), 9);
  const node_id a = b.convolve(x, v, {.rank = 2}), c = b.convolve(x, w, {.rank = 2, .kernel = {2, 2, 1}}), d = b.convolve(x, u, {.rank = 2}, 2);
  const node_id one = stored(b, make_shape(1, 1, 1, 1), 20), two = stored(b, make_shape(1, 2, 1, 1), 30);
  return stays(merge_parallel, finished(b, {b.convolve(a, one, {.rank = 2}), b.convolve(c, one, {.rank = 2}), b.convolve(d, two, {.rank = 2})}));
}
RUN_TWICE(expect_no_merge_parallel_when_windows_or_groups_differ);

constexpr bool expect_no_merge_parallel_when_weights_are_computed() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3)), w = plain_input(b, make_shape(3, 1)), left = b.contract(x, stored(b, make_shape(3, 1))), right = b.contract(x, w);
  const node_id one = stored(b, make_shape(1, 1), 20);
  return stays(merge_parallel, finished(b, {b.contract(left, one), b.contract(right, one)}));
}
RUN_TWICE(expect_no_merge_parallel_when_weights_are_computed);

constexpr bool expect_no_merge_parallel_when_a_product_is_an_output() {
  pair net;
  const node_id z = net.b.contract(net.left, stored(net.b, make_shape(4, 1), 30));
  return stays(merge_parallel, finished(net.b, {z, net.right}), "an output of the network would be a copy of a slice");
}
RUN_TWICE(expect_no_merge_parallel_when_a_product_is_an_output);

constexpr bool expect_no_merge_parallel_when_functions_differ() {
  pair net;
  return stays(merge_parallel, net.read(net.b.map(relu, net.left), net.b.map(tanh, net.right)), "a function of one of the products would be a step of its own");
}
RUN_TWICE(expect_no_merge_parallel_when_functions_differ);

constexpr bool expect_no_merge_parallel_when_parts_are_joined() {
  pair net;
  const node_id z = net.b.contract(net.left, stored(net.b, make_shape(4, 1), 30)), other = plain_input(net.b, make_shape(2, 3));
  return stays(merge_parallel, finished(net.b, {z, net.b.concat({net.right, other}, 1)}), "a concatenation would copy a slice");
}
RUN_TWICE(expect_no_merge_parallel_when_parts_are_joined);

constexpr bool expect_no_merge_parallel_when_a_reshape_runs_over_a_gap() {
  pair net;
  const node_id z = net.b.contract(net.left, stored(net.b, make_shape(4, 1), 30)), row = net.b.reshape(net.right, make_shape(1, 8));
  return stays(merge_parallel, finished(net.b, {z, net.b.contract(row, stored(net.b, make_shape(8, 1), 34))}), "a reshape would copy a slice");
}
RUN_TWICE(expect_no_merge_parallel_when_a_reshape_runs_over_a_gap);

constexpr bool expect_no_merge_parallel_when_no_lanes_are_saved() {
  constexpr std::string_view reason = "one product would leave as many lanes of vectors unused as there are now";
  // Numbers alone; two full vectors; two halves that would be one vector.
  for (const int bytes : {4, 16, 32}) {
    pair net;
    if (!inlay::test::stays(merge_parallel, net.read(net.left, net.right), reason, {.vector_bytes = bytes})) return false;
  }
  return true;
}
RUN_TWICE(expect_no_merge_parallel_when_no_lanes_are_saved);

constexpr bool expect_no_merge_parallel_when_there_are_too_many_weights() {
  pair net;
  return inlay::test::stays(merge_parallel, net.read(net.left, net.right),
                            "the model has more weights than the compiler may touch: they stay as they are stored", {.weight_budget = 15, .vector_bytes = 12});
}
RUN_TWICE(expect_no_merge_parallel_when_there_are_too_many_weights);

}  // namespace
