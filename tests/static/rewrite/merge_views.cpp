#include <inlay/rewrite/merge_views.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::merge_views;
using enum scalar_function;

constexpr list<evaluated> inputs() { return {counted(make_shape(2, 3, 4))}; }
constexpr node_id cube(builder& b) { return plain_input(b, make_shape(2, 3, 4)); }

constexpr bool merges_permutes() {
  builder b;
  const node_id x = b.permute(b.permute(cube(b), {1, 0, 2}), {0, 2, 1});
  return becomes(merge_views, finished(b, {x}),
                 "%0 = input : f32[2, 3, 4]\n"
                 "%1 = permute %0 {order [1, 2, 0]} : f32[3, 4, 2]\n"
                 "output %1\n",
                 inputs());
}
RUN_TWICE(merges_permutes);

constexpr bool merges_reshapes() {
  builder b;
  const node_id x = b.reshape(b.reshape(cube(b), make_shape(6, 4)), make_shape(24));
  return becomes(merge_views, finished(b, {x}),
                 "%0 = input : f32[2, 3, 4]\n"
                 "%1 = reshape %0 : f32[24]\n"
                 "output %1\n",
                 inputs());
}
RUN_TWICE(merges_reshapes);

constexpr bool merges_broadcasts() {
  builder b;
  const node_id x = b.broadcast(b.broadcast(plain_input(b, make_shape(3, 1)), make_shape(3, 2)), make_shape(2, 3, 2));
  return becomes(merge_views, finished(b, {x}),
                 "%0 = input : f32[3, 1]\n"
                 "%1 = broadcast %0 : f32[2, 3, 2]\n"
                 "output %1\n",
                 {dense(make_shape(3, 1), {-0.0, not_a_number, infinity})});
}
RUN_TWICE(merges_broadcasts);

constexpr bool merges_slices() {
  builder b;
  const node_id inner = b.slice(plain_input(b, make_shape(12)), {1}, {2}, make_shape(5));
  return becomes(merge_views, finished(b, {b.slice(inner, {4}, {-2}, make_shape(3))}),
                 "%0 = input : f32[12]\n"
                 "%1 = slice %0 {start [9], step [-4]} : f32[3]\n"
                 "output %1\n",
                 {counted(make_shape(12))});
}
RUN_TWICE(merges_slices);

constexpr bool a_permute_of_unit_axes_is_a_reshape() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 1, 3));
  return becomes(merge_views, finished(b, {b.permute(x, {1, 0, 2})}),
                 "%0 = input : f32[2, 1, 3]\n"
                 "%1 = reshape %0 : f32[1, 2, 3]\n"
                 "output %1\n",
                 {counted(make_shape(2, 1, 3))});
}
RUN_TWICE(a_permute_of_unit_axes_is_a_reshape);

constexpr bool the_view_between_stays_for_its_readers() {
  builder b;
  const node_id between = b.reshape(cube(b), make_shape(6, 4));
  return becomes(merge_views, finished(b, {between, b.reshape(between, make_shape(8, 3))}),
                 "%0 = input : f32[2, 3, 4]\n"
                 "%1 = reshape %0 : f32[6, 4]\n"
                 "%2 = reshape %0 : f32[8, 3]\n"
                 "output %1\n"
                 "output %2\n",
                 inputs());
}
RUN_TWICE(the_view_between_stays_for_its_readers);

constexpr bool expect_no_merge_views_when_kinds_differ() {
  builder b;
  const node_id x = b.reshape(b.permute(cube(b), {1, 0, 2}), make_shape(6, 4));
  const node_id y = b.broadcast(b.slice(x, {0, 0}, {1, 1}, make_shape(6, 1)), make_shape(6, 2));
  return stays(merge_views, finished(b, {y}));
}
RUN_TWICE(expect_no_merge_views_when_kinds_differ);

constexpr bool expect_no_merge_views_when_a_permute_moves_elements() {
  builder b;
  return stays(merge_views, finished(b, {b.permute(plain_input(b, make_shape(2, 1, 3)), {2, 1, 0})}));
}
RUN_TWICE(expect_no_merge_views_when_a_permute_moves_elements);

constexpr bool expect_no_merge_views_when_a_map_stands_between() {
  builder b;
  return stays(merge_views, finished(b, {b.reshape(b.map(exp, b.reshape(cube(b), make_shape(24))), make_shape(4, 6))}));
}
RUN_TWICE(expect_no_merge_views_when_a_map_stands_between);

}  // namespace
