/// What exporters spell out in primitives ends in as many steps and operations as the library's own composites.
#include <inlay/graph/composite/activation.hpp>
#include <inlay/graph/composite/attention.hpp>
#include <inlay/plan/plan.hpp>
#include <inlay/rewrite/pipeline.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using composite::term;
using enum scalar_function;

constexpr int maps_of(const graph& source) {
  int count = 0;
  for (const node& each : source.nodes) count += each.kind == op::map;
  return count;
}
/// Whether both are equal in their numbers, and the second one needs neither more steps nor more element-wise operations.
constexpr bool ends_like(const graph& own, const graph& spelled, int steps) {
  const graph short_one = optimize(own).result, other = optimize(spelled).result;
  if (plan::make_plan(short_one).steps.size() != steps || plan::make_plan(other).steps.size() != steps) return false;
  if (maps_of(other) > maps_of(short_one)) return false;
  const list<evaluated> inputs = some_inputs(own);
  return agree(evaluate(other, inputs), evaluate(own, inputs), agreement::rounded);
}

constexpr term any(builder& b) { return {b, plain_input(b, make_shape(2, 8))}; }
constexpr term mean_of(term x) { return reduce(reduction::sum, x, 2) / x.number(8); }

constexpr bool softmax_is_one_step() {
  builder own, spelled;
  const term x = any(own), y = any(spelled);
  const term e = map(exp, y - reduce(reduction::maximum, y, 2)), sum = reduce(reduction::sum, e, 2);
  return ends_like(finished(own, {composite::softmax(x, 2).id()}), finished(spelled, {(e / sum).id()}), 1);
}
RUN_TWICE(softmax_is_one_step);

constexpr bool layer_norm_is_one_step() {
  builder own, spelled;
  const term x = any(own), y = any(spelled);
  const term centered = y - mean_of(y), variance = mean_of(map(pow, centered, y.number(2)));
  const term norm = centered / map(sqrt, variance + 1e-5);
  return ends_like(finished(own, {composite::standardize(x, 2, 1e-5).id()}), finished(spelled, {norm.id()}), 1);
}
RUN_TWICE(layer_norm_is_one_step);

constexpr bool root_mean_square_norm_is_one_step() {
  builder own, spelled, inverse;
  const term x = any(own), y = any(spelled), z = any(inverse);
  const term size = map(sqrt, mean_of(map(pow, y, y.number(2))) + 1e-5);
  const term one = z.number(1), factor = one / map(sqrt, mean_of(z * z) + 1e-5);
  const graph wanted = finished(own, {composite::root_mean_square(x, 2, 1e-5).id()});
  return ends_like(wanted, finished(spelled, {(y / size).id()}), 1) && ends_like(wanted, finished(inverse, {(z * factor).id()}), 1);
}
RUN_TWICE(root_mean_square_norm_is_one_step);

constexpr bool l2_norm_is_one_step() {
  builder own, spelled;
  const term x = any(own), y = any(spelled);
  const term scale = map(rsqrt, reduce(reduction::sum, map(square, x), 2));
  const term size = map(pow, reduce(reduction::sum, y * y, 2), y.number(0.5));
  return ends_like(finished(own, {(x * scale).id()}), finished(spelled, {(y / size).id()}), 1);
}
RUN_TWICE(l2_norm_is_one_step);

constexpr bool attention_is_two_steps() {
  builder own, spelled;
  const auto part = [](builder& b) { return term(b, plain_input(b, make_shape(2, 4, 8))); };
  const term q = part(own), k = part(own), v = part(own);
  const term query = part(spelled), key = part(spelled), value = part(spelled);
  const term keys = composite::transpose(key, 1, 2);
  const term scores = term(spelled, spelled.contract(query.id(), keys.id())) / query.number(2.8284271247461903);
  const term e = map(exp, scores - reduce(reduction::maximum, scores, 4)), weights = e / reduce(reduction::sum, e, 4);
  const node_id result = spelled.contract(weights.id(), value.id());
  return ends_like(finished(own, {composite::attention(q, k, v, {.scale = 1 / 2.8284271247461903}).id()}), finished(spelled, {result}), 2);
}
RUN_TWICE(attention_is_two_steps);

constexpr bool hard_swish_is_known_in_all_spellings() {
  builder own, divided, outside, product, limits;
  const graph wanted = finished(own, {composite::hard_swish(any(own)).id()});
  const term a = any(divided), b = any(outside), c = any(product), d = any(limits);
  const term share = composite::relu6(a + 3.0) / a.number(6);
  const term swished = (b * composite::relu6(b + 3.0)) / b.number(6);
  const term multiplied = c * (composite::relu6(c + 3.0) * (1.0 / 6));
  const term limited = d * composite::maximum(composite::minimum(d / d.number(6) + 0.5, 1), 0);
  return ends_like(wanted, finished(divided, {(a * share).id()}), 1) && ends_like(wanted, finished(outside, {swished.id()}), 1) &&
         ends_like(wanted, finished(product, {multiplied.id()}), 1) && ends_like(wanted, finished(limits, {limited.id()}), 1);
}
RUN_TWICE(hard_swish_is_known_in_all_spellings);

constexpr bool gelu_is_known_in_all_spellings() {
  constexpr double root = 1.4142135623730951;
  builder own, torch, keras, folded;
  const graph wanted = finished(own, {composite::gelu(any(own)).id()});
  const term a = any(torch), b = any(keras), c = any(folded);
  const term share = map(erf, a / a.number(root)) + 1.0, torchs = a * share * 0.5;
  const term half = (map(erf, b / b.number(root)) + 1.0) * 0.5, kerass = b * half;
  const term scaled = c * 0.5, last = (map(erf, c * (1 / root)) + 1.0) * scaled;
  return ends_like(wanted, finished(torch, {torchs.id()}), 1) && ends_like(wanted, finished(keras, {kerass.id()}), 1) &&
         ends_like(wanted, finished(folded, {last.id()}), 1);
}
RUN_TWICE(gelu_is_known_in_all_spellings);

constexpr bool silu_and_mish_are_known_in_their_spellings() {
  builder silu, quotient, mish, logarithm;
  const term a = any(quotient), b = any(logarithm);
  const graph swished = finished(silu, {composite::silu(any(silu)).id()}), mished = finished(mish, {composite::mish(any(mish)).id()});
  const term e = map(exp, -a) + 1.0, grown = map(exp, b) + 1.0;
  return ends_like(swished, finished(quotient, {(a / e).id()}), 1) &&
         ends_like(mished, finished(logarithm, {(b * composite::tanh(map(log, grown))).id()}), 1);
}
RUN_TWICE(silu_and_mish_are_known_in_their_spellings);

}  // namespace
