#include <inlay/rewrite/recognize_mish.hpp>

#include <inlay/graph/composite/activation.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::recognize_mish;
using enum scalar_function;

constexpr list<evaluated> inputs() { return {dense(make_shape(2, 4), {-infinity, -2.5, 3, -0.0, 21, 900, infinity, not_a_number})}; }
constexpr node_id any(builder& b) { return plain_input(b, make_shape(2, 4)); }

constexpr const char* rational =
    "%0 = input : f32[2, 4]\n"
    "%1 = constant 20 : f32[]\n"
    "%2 = constant 2 : f32[]\n"
    "%3 = map.minimum %0, %1 : f32[2, 4]\n"
    "%4 = map.exp %3 : f32[2, 4]\n"
    "%5 = map.add %4, %2 : f32[2, 4]\n"
    "%6 = map.multiply %4, %5 : f32[2, 4]\n"
    "%7 = map.add %6, %2 : f32[2, 4]\n"
    "%8 = map.divide %6, %7 : f32[2, 4]\n"
    "output %8\n";

constexpr node_id log_of_one_plus_exp(builder& b, node_id x) { return b.map(log, b.map(add, b.map(exp, x), b.splat(dtype::f32, 1))); }

constexpr bool the_spellings_of_softplus_are_known() {
  builder careful, plain, log_1p;
  const composite::term x(careful, any(careful));
  const node_id y = log_of_one_plus_exp(plain, any(plain)), z = log_1p.map(log1p, log_1p.map(exp, any(log_1p)));
  const node_id first = careful.map(tanh, composite::softplus(x).id());
  return becomes(recognize_mish, finished(careful, {first}), rational, inputs(), agreement::rounded, {.ieee = true}) &&
         becomes(recognize_mish, finished(plain, {plain.map(tanh, y)}), rational, inputs(), agreement::rounded, {.ieee = true}) &&
         becomes(recognize_mish, finished(log_1p, {log_1p.map(tanh, z)}), rational, inputs(), agreement::rounded, {.ieee = true});
}
RUN_TWICE(the_spellings_of_softplus_are_known);

constexpr bool expect_no_recognize_mish_when_the_logarithm_has_other_users() {
  builder b;
  const node_id y = log_of_one_plus_exp(b, any(b));
  return stays(recognize_mish, finished(b, {b.map(tanh, y), y}), "the logarithm has other users");
}
RUN_TWICE(expect_no_recognize_mish_when_the_logarithm_has_other_users);

constexpr bool expect_no_recognize_mish_when_it_is_another_logarithm() {
  builder two, shifted, mixed, signs;
  const node_id a = two.map(log, two.map(add, two.map(exp, any(two)), two.splat(dtype::f32, 2)));
  const node_id b = shifted.map(log1p, any(shifted));
  const node_id x = any(mixed), y = any(mixed);
  const node_id decay = mixed.map(exp, mixed.map(negative, mixed.map(absolute, y)));
  const node_id c = mixed.map(add, mixed.map(relu, x), mixed.map(log1p, decay));
  const node_id z = any(signs), growth = signs.map(exp, signs.map(absolute, z));
  const node_id d = signs.map(add, signs.map(relu, z), signs.map(log1p, growth));
  return stays(recognize_mish, finished(two, {two.map(tanh, a)})) && stays(recognize_mish, finished(shifted, {shifted.map(tanh, b)})) &&
         stays(recognize_mish, finished(mixed, {mixed.map(tanh, c)})) && stays(recognize_mish, finished(signs, {signs.map(tanh, d)}));
}
RUN_TWICE(expect_no_recognize_mish_when_it_is_another_logarithm);

}  // namespace
