#include <inlay/rewrite/remove_broadcast.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::remove_broadcast;
using enum scalar_function;

constexpr list<evaluated> inputs() { return {counted(make_shape(2, 4), -3), dense(make_shape(4), {-0.0, not_a_number, -infinity, 2})}; }

constexpr bool reads_what_was_broadcast() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 4)), row = plain_input(b, make_shape(4));
  return becomes(remove_broadcast, finished(b, {b.map(add, x, b.broadcast(row, make_shape(2, 4)))}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = input : f32[4]\n"
                 "%2 = map.add %0, %1 : f32[2, 4]\n"
                 "output %2\n",
                 inputs());
}
RUN_TWICE(reads_what_was_broadcast);

constexpr bool equal_elements_become_a_scalar() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 4));
  return becomes(remove_broadcast, finished(b, {b.map(multiply, x, b.splat(dtype::f32, -0.0, make_shape(2, 4)))}),
                 "%0 = input : f32[2, 4]\n"
                 "%1 = constant 0 : f32[]\n"
                 "%2 = map.multiply %0, %1 : f32[2, 4]\n"
                 "output %2\n",
                 {dense(make_shape(2, 4), {-1, -0.0, 0, 1, infinity, -infinity, not_a_number, 5})});
}
RUN_TWICE(equal_elements_become_a_scalar);

constexpr bool two_that_complete_each_other() {
  builder b;
  const node_id column = b.broadcast(plain_input(b, make_shape(2, 1)), make_shape(2, 4));
  const node_id row = b.broadcast(plain_input(b, make_shape(4)), make_shape(2, 4));
  return becomes(remove_broadcast, finished(b, {b.map(subtract, column, row)}),
                 "%0 = input : f32[2, 1]\n"
                 "%1 = input : f32[4]\n"
                 "%2 = map.subtract %0, %1 : f32[2, 4]\n"
                 "output %2\n",
                 {counted(make_shape(2, 1)), counted(make_shape(4), 7)});
}
RUN_TWICE(two_that_complete_each_other);

constexpr const char* smaller = "without the broadcast the result would be smaller";

constexpr bool expect_no_remove_broadcast_when_the_result_would_be_smaller() {
  builder b;
  const node_id x = plain_input(b, make_shape(4)), y = plain_input(b, make_shape(4));
  return stays(remove_broadcast, finished(b, {b.map(add, b.broadcast(x, make_shape(2, 4)), y)}), smaller);
}
RUN_TWICE(expect_no_remove_broadcast_when_the_result_would_be_smaller);

constexpr bool expect_no_remove_broadcast_when_a_constant_gives_the_shape() {
  builder b;
  const node_id x = plain_input(b, make_shape(4));
  return stays(remove_broadcast, finished(b, {b.map(add, x, b.splat(dtype::f32, 2, make_shape(2, 4)))}), smaller);
}
RUN_TWICE(expect_no_remove_broadcast_when_a_constant_gives_the_shape);

constexpr bool expect_no_remove_broadcast_when_a_broadcast_constant_gives_the_shape() {
  builder b;
  const node_id x = b.broadcast(plain_input(b, make_shape(1, 4)), make_shape(2, 4));
  const node_id column = b.broadcast(b.splat(dtype::f32, 2, make_shape(2, 1)), make_shape(2, 4));
  return stays(remove_broadcast, finished(b, {b.map(add, x, column)}), smaller);
}
RUN_TWICE(expect_no_remove_broadcast_when_a_broadcast_constant_gives_the_shape);

constexpr bool expect_no_remove_broadcast_when_it_is_the_only_operand() {
  builder b;
  return stays(remove_broadcast, finished(b, {b.map(exp, b.broadcast(plain_input(b, make_shape(4)), make_shape(2, 4)))}));
}
RUN_TWICE(expect_no_remove_broadcast_when_it_is_the_only_operand);

constexpr bool expect_no_remove_broadcast_when_there_is_none() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 4)), row = plain_input(b, make_shape(4));
  return stays(remove_broadcast, finished(b, {b.map(add, b.map(add, x, row), b.splat(dtype::f32, 2))}));
}
RUN_TWICE(expect_no_remove_broadcast_when_there_is_none);

}  // namespace
