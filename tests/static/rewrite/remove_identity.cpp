#include <inlay/rewrite/remove_identity.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::remove_identity;
using enum scalar_function;

constexpr list<evaluated> inputs() { return {dense(make_shape(2, 4), {-infinity, -2.5, -1, -0.0, 0, 0.5, infinity, not_a_number})}; }
constexpr node_id any(builder& b) { return plain_input(b, make_shape(2, 4)); }
constexpr graph with_constant(scalar_function function, double constant, bool constant_first = false) {
  builder b;
  const node_id x = any(b), c = b.splat(dtype::f32, constant);
  return finished(b, {constant_first ? b.map(function, c, x) : b.map(function, x, c)});
}
constexpr bool is_nothing(const graph& before, agreement how = agreement::exact, const rewrite_options& options = {}) {
  return becomes(remove_identity, before,
                 "%0 = input : f32[2, 4]\n"
                 "output %0\n",
                 inputs(), how, options);
}

constexpr bool neutral_constants() {
  return is_nothing(with_constant(multiply, 1)) && is_nothing(with_constant(multiply, 1, true)) && is_nothing(with_constant(divide, 1)) &&
         is_nothing(with_constant(pow, 1)) && is_nothing(with_constant(maximum, -infinity)) && is_nothing(with_constant(minimum, infinity, true)) &&
         is_nothing(with_constant(subtract, 0)) && is_nothing(with_constant(add, -0.0)) &&
         is_nothing(with_constant(add, 0), agreement::but_signs_of_zeros) && is_nothing(with_constant(subtract, -0.0), agreement::but_signs_of_zeros);
}
RUN_TWICE(neutral_constants);

constexpr bool ieee_keeps_what_is_exact() {
  return is_nothing(with_constant(add, -0.0), agreement::exact, {.ieee = true}) && is_nothing(with_constant(subtract, 0), agreement::exact, {.ieee = true}) &&
         is_nothing(with_constant(multiply, 1), agreement::exact, {.ieee = true});
}
RUN_TWICE(ieee_keeps_what_is_exact);

constexpr bool neutral_tensors() {
  builder b;
  return is_nothing(finished(b, {b.map(multiply, any(b), b.computed(dtype::f32, make_shape(4), {1, 1, 1, 1}))}));
}
RUN_TWICE(neutral_tensors);

constexpr bool neutral_truths() {
  for (scalar_function function : {logical_or, logical_xor, logical_and}) {
    builder b;
    const node_id x = plain_input(b, make_shape(2), dtype::boolean);
    const graph before = finished(b, {b.map(function, x, b.splat(dtype::boolean, function == logical_and))});
    if (!becomes(remove_identity, before, "%0 = input : bool[2]\noutput %0\n", {dense(make_shape(2), {0, 1}, dtype::boolean)})) return false;
  }
  return true;
}
RUN_TWICE(neutral_truths);

constexpr bool views_that_move_nothing() {
  builder b;
  const shape extents = make_shape(2, 4);
  node_id x = b.broadcast(b.reshape(any(b), extents), extents);
  x = b.concat({b.slice(b.permute(b.cast(x, dtype::f32), {0, 1}), {0, 0}, {1, 1}, extents)}, 1);
  return is_nothing(finished(b, {b.pad(x, {}, {}, pad_mode::reflect)}));
}
RUN_TWICE(views_that_move_nothing);

constexpr bool windows_and_reductions_of_one_element() {
  builder b;
  const shape extents = make_shape(1, 1, 2, 2);
  node_id x = b.reduce(b.reduce(plain_input(b, extents), reduction::sum, 0b11u), reduction::maximum, 0b01u);
  x = b.window_reduce(b.window_reduce(x, reduction::sum, {.rank = 2}, extents, true), reduction::maximum, {.rank = 2}, extents);
  x = b.resize(x, extents, resize_mode::linear, resize_coordinates::half_pixel);
  return becomes(remove_identity, finished(b, {b.resize(x, extents, resize_mode::nearest, resize_coordinates::asymmetric)}),
                 "%0 = input : f32[1, 1, 2, 2]\n"
                 "output %0\n",
                 {dense(extents, {-3, 0.25, 1e30, 7})});
}
RUN_TWICE(windows_and_reductions_of_one_element);

constexpr bool a_choice_between_equals() {
  builder b;
  const node_id x = any(b);
  return is_nothing(finished(b, {b.map(where, b.map(less, x, b.splat(dtype::f32, 1)), x, x)}));
}
RUN_TWICE(a_choice_between_equals);

constexpr bool expect_no_remove_identity_when_ieee_adds_0() {
  const char* reason = "adding 0 turns -0 into 0";
  return stays(remove_identity, with_constant(add, 0), reason, {.ieee = true}) && stays(remove_identity, with_constant(subtract, -0.0), reason, {.ieee = true});
}
RUN_TWICE(expect_no_remove_identity_when_ieee_adds_0);

/// A sum begins with 0; a product and a maximum do not.
constexpr bool expect_no_remove_identity_when_ieee_sums_one_element() {
  const char* reason = "adding 0 turns -0 into 0";
  builder b, window, product;
  const node_id x = plain_input(b, make_shape(4, 1)), y = plain_input(window, make_shape(1, 1, 3)), z = plain_input(product, make_shape(4, 1));
  return stays(remove_identity, finished(b, {b.reduce(x, reduction::sum, 2u)}), reason, {.ieee = true}) &&
         stays(remove_identity, finished(window, {window.window_reduce(y, reduction::sum, {.rank = 1}, make_shape(1, 1, 3), true)}), reason,
               {.ieee = true}) &&
         becomes(remove_identity, finished(product, {product.reduce(z, reduction::product, 2u)}), "%0 = input : f32[4, 1]\noutput %0\n",
                 {dense(make_shape(4, 1), {-0.0, infinity, not_a_number, 2})}, agreement::exact, {.ieee = true});
}
RUN_TWICE(expect_no_remove_identity_when_ieee_sums_one_element);

constexpr bool expect_no_remove_identity_when_the_constant_comes_first() {
  return stays(remove_identity, with_constant(subtract, 0, true)) && stays(remove_identity, with_constant(divide, 1, true)) &&
         stays(remove_identity, with_constant(pow, 1, true));
}
RUN_TWICE(expect_no_remove_identity_when_the_constant_comes_first);

constexpr bool expect_no_remove_identity_when_the_constant_is_not_neutral() {
  builder b;
  const node_id x = b.map(multiply, any(b), b.computed(dtype::f32, make_shape(4), {1, 1, 2, 1}));
  return stays(remove_identity, finished(b, {x})) && stays(remove_identity, with_constant(multiply, not_a_number)) &&
         stays(remove_identity, with_constant(maximum, infinity)) && stays(remove_identity, with_constant(minimum, -infinity)) &&
         stays(remove_identity, with_constant(atan2, 1)) && stays(remove_identity, with_constant(remainder, 1));
}
RUN_TWICE(expect_no_remove_identity_when_the_constant_is_not_neutral);

constexpr bool expect_no_remove_identity_when_extents_change() {
  builder b;
  const node_id x = b.map(multiply, plain_input(b, make_shape(4)), b.splat(dtype::f32, 1, make_shape(2, 4)));
  const node_id chosen = plain_input(b, make_shape(4));
  const node_id y = b.map(where, b.map(less, x, b.splat(dtype::f32, 1)), chosen, chosen);
  const node_id z = b.concat({b.reduce(x, reduction::sum, 0b10u), b.pad(b.reshape(y, make_shape(8, 1)), {}, {1}, pad_mode::constant)}, 0);
  return stays(remove_identity, finished(b, {z, b.broadcast(chosen, make_shape(3, 4))}));
}
RUN_TWICE(expect_no_remove_identity_when_extents_change);

constexpr bool expect_no_remove_identity_when_the_type_changes() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 4));
  const node_id index = b.reduce(x, reduction::argmax, 0b01u), least = b.reduce(x, reduction::argmin, 0b01u);
  return stays(remove_identity, finished(b, {b.cast(x, dtype::f64), index, least, b.map(logical_or, x, b.splat(dtype::f32, 0))}));
}
RUN_TWICE(expect_no_remove_identity_when_the_type_changes);

constexpr bool expect_no_remove_identity_when_elements_move() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 2, 2, 2));
  const node_id swapped = b.permute(x, {0, 2, 1, 3}), backwards = b.slice(x, {0, 0, 1, 0}, {1, 1, -1, 1}, make_shape(1, 2, 2, 2));
  const node_id shifted = b.pad(x, {0, 0, 1, 0}, {0, 0, -1, 0}, pad_mode::constant);
  const node_id pooled = b.window_reduce(x, reduction::maximum, {.rank = 2, .kernel = {3, 3, 1}, .pad_before = {1, 1}, .pad_after = {1, 1}}, make_shape(1, 2, 2, 2));
  return stays(remove_identity, finished(b, {swapped, backwards, shifted, pooled, b.concat({x, x}, 2)}));
}
RUN_TWICE(expect_no_remove_identity_when_elements_move);

constexpr bool expect_no_remove_identity_when_branches_differ() {
  builder b;
  const node_id x = any(b), y = any(b);
  return stays(remove_identity, finished(b, {b.map(where, b.map(less, x, y), x, y)}));
}
RUN_TWICE(expect_no_remove_identity_when_branches_differ);

}  // namespace
