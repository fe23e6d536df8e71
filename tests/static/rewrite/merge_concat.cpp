#include <inlay/rewrite/merge_concat.hpp>
#include <inlay/rewrite/remove_identity.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::merge_concat;
using enum scalar_function;

constexpr node_id any(builder& b) { return plain_input(b, make_shape(2, 3)); }
constexpr list<evaluated> three() {
  return {dense(make_shape(2, 3), {-infinity, -0.0, 0.5, not_a_number, -3, infinity}), counted(make_shape(2, 3)), counted(make_shape(2, 3), 10)};
}
/// Columns of a matrix.
constexpr node_id columns(builder& b, node_id x, int first, int count, int step = 1) {
  return b.slice(x, {0, first}, {1, step}, make_shape(b[x].extents[0], count));
}

constexpr bool parts_of_parts_are_joined_once() {
  builder b;
  const node_id x = any(b), y = any(b), z = any(b);
  return becomes(merge_concat, finished(b, {b.concat({b.concat({x, y}, 1), z, b.concat({z, x}, 1)}, 1)}),
                 "%0 = input : f32[2, 3]\n"
                 "%1 = input : f32[2, 3]\n"
                 "%2 = input : f32[2, 3]\n"
                 "%3 = concat %0, %1, %2, %2, %0 {axis 1} : f32[2, 15]\n"
                 "output %3\n",
                 three());
}
RUN_TWICE(parts_of_parts_are_joined_once);

constexpr bool a_part_that_others_read_stays() {
  builder b;
  const node_id x = any(b), y = any(b), z = any(b), kept = b.concat({x, y}, 1);
  return becomes(merge_concat, finished(b, {b.concat({kept, b.concat({z, x}, 1)}, 1), kept}),
                 "%0 = input : f32[2, 3]\n"
                 "%1 = input : f32[2, 3]\n"
                 "%2 = input : f32[2, 3]\n"
                 "%3 = concat %0, %1 {axis 1} : f32[2, 6]\n"
                 "%4 = concat %3, %2, %0 {axis 1} : f32[2, 12]\n"
                 "output %4\n"
                 "output %3\n",
                 three());
}
RUN_TWICE(a_part_that_others_read_stays);

constexpr bool a_slice_of_one_part_reads_that_part() {
  builder b;
  const node_id x = any(b), y = any(b), z = any(b), all = b.concat({x, y, z}, 1);
  // The second part; two columns of the third one, backwards; a row of the first one.
  const node_id row = b.slice(all, {1, 0}, {1, 1}, make_shape(1, 3));
  return becomes(merge_concat, finished(b, {columns(b, all, 3, 3), columns(b, all, 8, 2, -1), row}),
                 "%0 = input : f32[2, 3]\n"
                 "%1 = input : f32[2, 3]\n"
                 "%2 = input : f32[2, 3]\n"
                 "%3 = slice %0 {start [1, 0]} : f32[1, 3]\n"
                 "%4 = slice %1 {start [0, 0]} : f32[2, 3]\n"
                 "%5 = slice %2 {start [0, 2], step [1, -1]} : f32[2, 2]\n"
                 "output %4\n"
                 "output %5\n"
                 "output %3\n",
                 three());
}
RUN_TWICE(a_slice_of_one_part_reads_that_part);

constexpr bool slices_side_by_side_become_one() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 9));
  const node_id y = b.concat({columns(b, x, 0, 2), columns(b, x, 2, 3), columns(b, x, 8, 1), columns(b, x, 6, 2, -2), columns(b, x, 2, 1, -2)}, 1);
  return becomes(merge_concat, finished(b, {y}),
                 "%0 = input : f32[2, 9]\n"
                 "%1 = slice %0 {start [0, 8]} : f32[2, 1]\n"
                 "%2 = slice %0 {start [0, 0]} : f32[2, 5]\n"
                 "%3 = slice %0 {start [0, 6], step [1, -2]} : f32[2, 3]\n"
                 "%4 = concat %2, %1, %3 {axis 1} : f32[2, 9]\n"
                 "output %4\n",
                 {counted(make_shape(2, 9))});
}
RUN_TWICE(slices_side_by_side_become_one);

constexpr bool all_slices_of_a_value_become_the_value() {
  builder b;
  const node_id x = any(b);
  const graph before = finished(b, {b.concat({columns(b, x, 0, 1), columns(b, x, 1, 1), columns(b, x, 2, 1)}, 1)});
  return has_text(apply(before, {&merge_concat, &rewrite::remove_identity}).result,
                  "%0 = input : f32[2, 3]\n"
                  "output %0\n");
}
RUN_TWICE(all_slices_of_a_value_become_the_value);

constexpr bool expect_no_merge_concat_when_axes_differ() {
  builder b;
  const node_id x = any(b), y = any(b), wide = b.concat({x, y}, 1);
  return stays(merge_concat, finished(b, {b.concat({wide, wide}, 0)}));
}
RUN_TWICE(expect_no_merge_concat_when_axes_differ);

constexpr bool expect_no_merge_concat_when_the_inner_one_is_an_output() {
  builder b;
  const node_id x = any(b), inner = b.concat({x, any(b)}, 1);
  return stays(merge_concat, finished(b, {b.concat({inner, x}, 1), inner}), "the inner concatenation is an output of the network");
}
RUN_TWICE(expect_no_merge_concat_when_the_inner_one_is_an_output);

constexpr bool expect_no_merge_concat_when_the_inner_one_has_other_users() {
  builder b;
  const node_id x = any(b), inner = b.concat({x, any(b)}, 1), y = b.concat({inner, x}, 1);
  return stays(merge_concat, finished(b, {y, b.map(relu, inner)}), "the inner concatenation has other users");
}
RUN_TWICE(expect_no_merge_concat_when_the_inner_one_has_other_users);

constexpr bool expect_no_merge_concat_when_there_would_be_too_many_parts() {
  builder b;
  const node_id x = any(b);
  const node_id inner = b.concat(list<node_id>::filled(33, x), 1);
  list<node_id> parts = list<node_id>::filled(33, x);
  parts[5] = inner;
  return stays(merge_concat, finished(b, {b.concat(parts, 1)}), "there would be more than 64 parts");
}
RUN_TWICE(expect_no_merge_concat_when_there_would_be_too_many_parts);

constexpr bool expect_no_merge_concat_when_a_slice_reads_two_parts() {
  builder forwards, backwards;
  const node_id x = any(forwards), y = any(forwards), u = any(backwards), v = any(backwards);
  return stays(merge_concat, finished(forwards, {columns(forwards, forwards.concat({x, y}, 1), 2, 2)})) &&
         stays(merge_concat, finished(backwards, {columns(backwards, backwards.concat({u, v}, 1), 4, 2, -2)}));
}
RUN_TWICE(expect_no_merge_concat_when_a_slice_reads_two_parts);

constexpr bool expect_no_merge_concat_when_a_slice_reads_one_of_very_many_parts() {
  builder b;
  const node_id x = any(b);
  return stays(merge_concat, finished(b, {columns(b, b.concat(list<node_id>::filled(65, x), 1), 3, 3)}));
}
RUN_TWICE(expect_no_merge_concat_when_a_slice_reads_one_of_very_many_parts);

constexpr bool expect_no_merge_concat_when_slices_are_not_side_by_side() {
  const auto joined = [](int first, int step, int row) {
    builder b;
    const node_id x = plain_input(b, make_shape(2, 9));
    const node_id left = b.slice(x, {0, 0}, {1, 1}, make_shape(1, 2)), right = b.slice(x, {row, first}, {1, step}, make_shape(1, 2));
    return finished(b, {b.concat({left, right}, 1)});
  };
  builder b;
  const node_id two = b.concat({columns(b, any(b), 0, 2), columns(b, any(b), 2, 1)}, 1);
  return stays(merge_concat, joined(3, 1, 0)) && stays(merge_concat, joined(1, 1, 0)) && stays(merge_concat, joined(2, 2, 0)) &&
         stays(merge_concat, joined(2, 1, 1)) && stays(merge_concat, finished(b, {two})) && !stays(merge_concat, joined(2, 1, 0));
}
RUN_TWICE(expect_no_merge_concat_when_slices_are_not_side_by_side);

constexpr bool expect_no_merge_concat_when_slices_follow_along_another_axis() {
  builder b;
  const node_id x = any(b);
  return stays(merge_concat, finished(b, {b.concat({columns(b, x, 0, 1), columns(b, x, 1, 1)}, 0)}));
}
RUN_TWICE(expect_no_merge_concat_when_slices_follow_along_another_axis);

}  // namespace
