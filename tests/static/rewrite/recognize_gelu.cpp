#include <inlay/rewrite/recognize_gelu.hpp>

#include <inlay/plan/plan.hpp>
#include <inlay/rewrite/pipeline.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::recognize_gelu;
using enum scalar_function;

constexpr list<evaluated> inputs() { return {dense(make_shape(2, 4), {-infinity, -2.5, 3, -0.0, 1e20, 0.3, infinity, not_a_number})}; }
constexpr node_id any(builder& b) { return plain_input(b, make_shape(2, 4)); }
constexpr node_id scaled(builder& b, node_id x, double value) { return b.map(multiply, x, b.splat(dtype::f32, value)); }

constexpr const char* shortest =
    "%0 = input : f32[2, 4]\n"
    "%1 = map.square %0 : f32[2, 4]\n"
    "%2 = constant 0.125 : f32[]\n"
    "%3 = map.multiply %1, %2 : f32[2, 4]\n"
    "%4 = constant 0.5 : f32[]\n"
    "%5 = map.add %3, %4 : f32[2, 4]\n"
    "%6 = map.multiply %5, %0 : f32[2, 4]\n"
    "%7 = map.sigmoid %6 : f32[2, 4]\n"
    "%8 = map.multiply %0, %7 : f32[2, 4]\n"
    "output %8\n";

/// x * sigmoid(0.5 * (x + 0.25 * x^3)) with the cubic term in one of its spellings.
constexpr graph as_sum(int spelling, bool shared = false) {
  builder b;
  const node_id x = any(b), squared = b.map(square, x);
  node_id term = no_node;
  if (spelling == 0) term = scaled(b, b.map(multiply, squared, x), 0.25);
  if (spelling == 1) term = b.map(multiply, scaled(b, x, 0.25), squared);
  if (spelling == 2) term = b.map(multiply, b.map(multiply, scaled(b, x, 0.25), x), x);
  const node_id argument = scaled(b, b.map(add, x, term), 0.5), share = b.map(sigmoid, argument);
  const node_id result = spelling == 1 ? b.map(multiply, share, x) : b.map(multiply, x, share);
  if (shared) return finished(b, {result, share});
  return finished(b, {result});
}
constexpr bool cubic_polynomials_take_four_operations() {
  for (int spelling = 0; spelling < 3; ++spelling)
    if (!becomes(recognize_gelu, as_sum(spelling), shortest, inputs(), agreement::rounded, {.ieee = true})) return false;
  return true;
}
RUN_TWICE(cubic_polynomials_take_four_operations);

constexpr bool a_factor_of_x_is_spread_over_it() {
  builder b;
  const node_id x = any(b), slope = b.map(add, scaled(b, b.map(square, x), 0.25), b.splat(dtype::f32, 1));
  const node_id share = b.map(sigmoid, scaled(b, b.map(multiply, slope, x), 0.5));
  return becomes(recognize_gelu, finished(b, {b.map(multiply, x, share)}), shortest, inputs(), agreement::rounded);
}
RUN_TWICE(a_factor_of_x_is_spread_over_it);

constexpr bool the_shortest_form_stays() {
  builder b;
  const node_id x = any(b), slope = b.map(add, scaled(b, b.map(square, x), 0.125), b.splat(dtype::f32, 0.5));
  return stays(recognize_gelu, finished(b, {b.map(multiply, x, b.map(sigmoid, b.map(multiply, slope, x)))}));
}
RUN_TWICE(the_shortest_form_stays);

constexpr bool expect_no_recognize_gelu_when_the_sigmoid_or_its_argument_has_other_users() {
  return stays(recognize_gelu, as_sum(0, true), "the sigmoid or its argument has other users");
}
RUN_TWICE(expect_no_recognize_gelu_when_the_sigmoid_or_its_argument_has_other_users);

/// x - x^3, and x^2 - x times x + 1: of infinities NaN, where the shorter form is infinite.
constexpr bool expect_no_recognize_gelu_when_infinite_terms_may_cancel_with_ieee() {
  const char* reason = "infinite terms of the polynomial may cancel";
  builder odd, even;
  const node_id x = any(odd), cube = odd.map(multiply, odd.map(square, x), x), p = odd.map(subtract, scaled(odd, x, 3), scaled(odd, cube, 0.5));
  const node_id y = any(even), difference = even.map(subtract, even.map(square, y), y), sum = even.map(add, y, even.splat(dtype::f32, 1));
  const node_id q = scaled(even, scaled(even, even.map(multiply, difference, sum), 2), 3);
  return stays(recognize_gelu, finished(odd, {odd.map(multiply, x, odd.map(sigmoid, p))}), reason, {.ieee = true}) &&
         stays(recognize_gelu, finished(even, {even.map(multiply, y, even.map(sigmoid, q))}), reason, {.ieee = true});
}
RUN_TWICE(expect_no_recognize_gelu_when_infinite_terms_may_cancel_with_ieee);

constexpr bool expect_no_recognize_gelu_when_the_polynomial_is_another() {
  builder even, quartic, other;
  const node_id x = any(even), squared = even.map(square, x);
  const node_id p = even.map(add, even.map(add, even.map(multiply, squared, x), squared), scaled(even, x, 3));
  const node_id y = any(quartic), fourth = quartic.map(square, quartic.map(square, y));
  const node_id q = quartic.map(add, quartic.map(multiply, fourth, y), scaled(quartic, scaled(quartic, y, 3), 2));
  const node_id z = any(other), w = any(other);
  const node_id r = other.map(add, scaled(other, other.map(multiply, other.map(square, w), w), 0.25), scaled(other, w, 2));
  return stays(recognize_gelu, finished(even, {even.map(multiply, x, even.map(sigmoid, p))})) &&
         stays(recognize_gelu, finished(quartic, {quartic.map(multiply, y, quartic.map(sigmoid, q))})) &&
         stays(recognize_gelu, finished(other, {other.map(multiply, z, other.map(sigmoid, r))}));
}
RUN_TWICE(expect_no_recognize_gelu_when_the_polynomial_is_another);

/// GELU as PyTorch's and TensorFlow's exporters write its approximation: with powers, and factors in several places.
constexpr graph exported(int spelling) {
  builder b;
  const node_id x = any(b), cube = b.map(pow, x, b.splat(dtype::f32, 3));
  const node_id inner = scaled(b, b.map(add, x, scaled(b, cube, 0.044715)), 0.7978845608028654);
  const node_id share = b.map(add, b.map(tanh, inner), b.splat(dtype::f32, 1));
  if (spelling == 0) return finished(b, {b.map(multiply, scaled(b, x, 0.5), share)});
  if (spelling == 1) return finished(b, {b.map(multiply, x, scaled(b, share, 0.5))});
  const node_id product = b.map(multiply, x, share);
  if (spelling == 2) return finished(b, {scaled(b, product, 0.5)});
  return finished(b, {b.map(divide, product, b.splat(dtype::f32, 2))});
}
constexpr int maps_of(const graph& source) {
  int count = 0;
  for (const node& each : source.nodes) count += each.kind == op::map;
  return count;
}
constexpr bool all_spellings_end_in_six_operations_and_one_step() {
  const list<evaluated> some = {counted(make_shape(2, 4), -4)};
  for (int spelling = 0; spelling < 4; ++spelling) {
    const graph before = exported(spelling), after = optimize(before).result;
    if (maps_of(before) != 8 || maps_of(after) != 6 || plan::make_plan(after).steps.size() != 1) return false;
    if (!agree(evaluate(after, some), evaluate(before, some), agreement::rounded)) return false;
  }
  return true;
}
RUN_TWICE(all_spellings_end_in_six_operations_and_one_step);

}  // namespace
