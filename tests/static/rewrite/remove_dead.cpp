#include <inlay/rewrite/remove_dead.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::remove_dead;
using enum scalar_function;

constexpr list<evaluated> inputs() { return {dense(make_shape(4), {-0.0, not_a_number, infinity, -1.5})}; }

/// What is dead after `remove_dead` saw each node that nobody reads, as bits by id. Finishing drops the rest of what is unread, so that the
/// text of the finished graph alone would not tell.
constexpr unsigned dead_in(const graph& before) {
  rewrite::rewriter rw(graph(before), {});
  rw.run_on_unread(remove_dead);
  unsigned result = 0;
  for (node_id id = 0; id < before.size(); ++id)
    if (rw.is_dead(id)) result |= 1u << id;
  return result;
}

constexpr bool removes_what_nobody_reads() {
  builder b;
  const node_id x = plain_input(b, make_shape(4));
  b.map(exp, x);
  const graph before = finished(b, {x});
  return dead_in(before) == 0b10u && becomes(remove_dead, before,
                                             "%0 = input : f32[4]\n"
                                             "output %0\n",
                                             inputs());
}
RUN_TWICE(removes_what_nobody_reads);

constexpr bool removes_what_only_the_dead_have_read() {
  builder b;
  const node_id x = plain_input(b, make_shape(4));
  const node_id kept = b.map(exp, x);
  const node_id lost = b.map(multiply, b.map(sin, x), b.splat(dtype::f32, 2));
  b.map(add, lost, kept);
  const graph before = finished(b, {kept});
  return dead_in(before) == 0b111100u && becomes(remove_dead, before,
                                                 "%0 = input : f32[4]\n"
                                                 "%1 = map.exp %0 : f32[4]\n"
                                                 "output %1\n",
                                                 inputs());
}
RUN_TWICE(removes_what_only_the_dead_have_read);

constexpr bool is_reported() {
  builder b;
  const node_id x = plain_input(b, make_shape(4));
  b.map(exp, x);
  const rewritten done = apply(finished(b, {x}), {&remove_dead});
  return done.remarks.size() == 1 && std::string_view(done.remarks[0].rewrite) == "remove_dead" && done.remarks[0].reason == nullptr;
}
RUN_TWICE(is_reported);

constexpr bool expect_no_remove_dead_when_a_node_is_read() {
  builder b;
  const node_id x = plain_input(b, make_shape(4));
  const graph before = finished(b, {b.map(exp, b.map(sin, x))});
  return dead_in(before) == 0 && stays(remove_dead, before);
}
RUN_TWICE(expect_no_remove_dead_when_a_node_is_read);

constexpr bool expect_no_remove_dead_when_a_node_is_an_output() {
  builder b;
  const node_id x = plain_input(b, make_shape(4));
  const node_id first = b.map(sin, x);
  const graph before = finished(b, {first, b.map(exp, first), b.splat(dtype::f32, 1)});
  return dead_in(before) == 0 && stays(remove_dead, before);
}
RUN_TWICE(expect_no_remove_dead_when_a_node_is_an_output);

constexpr bool expect_no_remove_dead_when_it_is_an_input() {
  builder b;
  plain_input(b, make_shape(4));
  const graph before = finished(b, {b.map(exp, plain_input(b, make_shape(4)))});
  return dead_in(before) == 0 && stays(remove_dead, before);
}
RUN_TWICE(expect_no_remove_dead_when_it_is_an_input);

}  // namespace
