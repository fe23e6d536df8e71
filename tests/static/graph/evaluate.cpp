#include <inlay/graph/evaluate.hpp>

#include <support/catch.hpp>
#include <support/evaluated.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;

inline constexpr float floats[] = {0.5f, -1, 2, 4};
inline constexpr double doubles[] = {0.25, -8};
inline constexpr bool booleans[] = {true, false, true};
inline constexpr std::int64_t numbers[] = {7, -7};
inline constexpr std::int32_t small_numbers[] = {3, -4};

constexpr bool reads_constants() {
  builder b;
  const auto value = [&](node_id id) { return evaluate_constant(b.result(), id); };
  return holds(value(b.constant(dtype::f32, make_shape(2, 2), constant_in_memory(floats))), make_shape(2, 2), {0.5, -1, 2, 4}) &&
         holds(value(b.constant(dtype::f64, make_shape(2), constant_in_memory(doubles))), make_shape(2), {0.25, -8}) &&
         holds(value(b.constant(dtype::boolean, make_shape(3), constant_in_memory(booleans))), make_shape(3), {1, 0, 1}) &&
         holds(value(b.constant(dtype::i64, make_shape(2), constant_in_memory(numbers))), make_shape(2), {7, -7}) &&
         holds(value(b.constant(dtype::i32, make_shape(2), constant_in_memory(small_numbers))), make_shape(2), {3, -4}) &&
         holds(value(b.splat(dtype::f32, 1.5, make_shape(3))), make_shape(3), {1.5, 1.5, 1.5}) &&
         holds(value(b.computed(dtype::f32, make_shape(2), {1, 2})), make_shape(2), {1, 2}) &&
         holds(value(b.computed(dtype::f32, make_shape(2), {3, 4})), make_shape(2), {3, 4}) && holds(value(b.splat(dtype::f64, -2)), make_shape(), {-2});
}
RUN_TWICE(reads_constants);

constexpr bool broadcasts_maps() {
  const evaluated matrix = counted(make_shape(2, 3)), column = dense(make_shape(2, 1), {10, 20}), row = dense(make_shape(3), {1, 2, 3});
  builder b;
  const node_id x = plain_input(b, matrix), c = plain_input(b, column), r = plain_input(b, row);
  const node_id sum = b.map(scalar_function::add, c, r);
  const node_id difference = b.map(scalar_function::subtract, x, r);
  const node_id choice = b.map(scalar_function::where, b.map(scalar_function::less, x, r), c, r);
  for (node_id each : {sum, difference, choice}) b.output(each, dense_strides(make_shape(2, 3)));
  const list<evaluated> results = evaluate(b.take(), {matrix, column, row});
  return holds(results[0], make_shape(2, 3), {11, 12, 13, 21, 22, 23}) && holds(results[1], make_shape(2, 3), {-1, -1, -1, 2, 2, 2}) &&
         holds(results[2], make_shape(2, 3), {10, 10, 10, 1, 2, 3});
}
RUN_TWICE(broadcasts_maps);

constexpr bool converts_types() {
  builder b;
  const node_id x = b.computed(dtype::f64, make_shape(6), {-1.75, 0, 2.5, 300, 0.1, 1e300});
  const auto value = [&](dtype type) { return evaluate_constant(b.result(), b.cast(x, type)); };
  return holds(value(dtype::i64), make_shape(6), {-1, 0, 2, 300, 0, 0x1p63}) && holds(value(dtype::boolean), make_shape(6), {1, 0, 1, 1, 1, 1}) &&
         holds(value(dtype::f32), make_shape(6), {-1.75, 0, 2.5, 300, static_cast<double>(0.1f), math::infinity<double>}, 0) &&
         value(dtype::i8)[3] == 44 && value(dtype::u8)[0] == 255 && value(dtype::u8)[3] == 44 && value(dtype::u32)[0] == 4294967295.0;
}
RUN_TWICE(converts_types);

constexpr bool keeps_integers_whole() {
  builder b;
  const node_id x = b.computed(dtype::i32, make_shape(3), {7, -7, 2147483647}), two = b.splat(dtype::i32, 2), one = b.splat(dtype::i32, 1);
  const auto value = [&](node_id id) { return evaluate_constant(b.result(), id); };
  return holds(value(b.map(scalar_function::divide, x, two)), make_shape(3), {3, -3, 1073741823}) &&
         holds(value(b.map(scalar_function::add, x, one)), make_shape(3), {8, -6, -2147483648.0});
}
RUN_TWICE(keeps_integers_whole);

constexpr bool propagates_nan() {
  constexpr double nan = math::not_a_number<double>;
  builder b;
  const node_id x = b.computed(dtype::f32, make_shape(3), {nan, 1, -1}), y = b.computed(dtype::f32, make_shape(3), {2, nan, -3});
  const auto value = [&](node_id id) { return evaluate_constant(b.result(), id); };
  return holds(value(b.map(scalar_function::maximum, x, y)), make_shape(3), {nan, nan, -1}) &&
         holds(value(b.map(scalar_function::minimum, x, y)), make_shape(3), {nan, nan, -3}) &&
         holds(value(b.map(scalar_function::relu, x)), make_shape(3), {nan, 1, 0}) && holds(value(b.map(scalar_function::is_nan, x)), make_shape(3), {1, 0, 0}) &&
         holds(value(b.map(scalar_function::less, x, y)), make_shape(3), {0, 0, 0});
}
RUN_TWICE(propagates_nan);

constexpr bool takes_every_number() {
  // clang: a NaN from + - * / ends a constant expression
  constexpr double infinity = math::infinity<double>;
  constexpr double edges[] = {math::not_a_number<double>, infinity, -infinity, 0.0, -0.0, 1.0, -1.0, 1e308, -1e308, 1e-308};
  int holes = 0;
  for (int function = 0; function < scalar_function_count; ++function)
    for (double a : edges)
      for (double b : edges) {
        const double result = apply(static_cast<scalar_function>(function), a, b, 1);
        holes += result != result;
      }
  return holes > 0;
}
RUN_TWICE(takes_every_number);

constexpr bool shares_nodes() {
  // 2^40 paths lead through this graph, and 40 nodes.
  builder b;
  node_id x = b.computed(dtype::f64, make_shape(2), {1, 3});
  for (int i = 0; i < 40; ++i) x = b.map(scalar_function::add, x, x);
  return holds(evaluate_constant(b.result(), x), make_shape(2), {0x1p40, 3 * 0x1p40}, 0);
}
RUN_TWICE(shares_nodes);

constexpr bool gives_every_output() {
  const evaluated x = counted(make_shape(2)), y = counted(make_shape(2), 5);
  builder b;
  const node_id first = plain_input(b, x), second = plain_input(b, y);
  const node_id negative = b.map(scalar_function::negative, second);
  b.map(scalar_function::add, first, second);  // nobody asks for it
  for (node_id each : {negative, first, negative}) b.output(each, dense_strides(make_shape(2)));
  const list<evaluated> results = evaluate(b.take(), {x, y});
  return results.size() == 3 && holds(results[0], make_shape(2), {-5, -6}) && holds(results[1], make_shape(2), {0, 1}) &&
         holds(results[2], make_shape(2), {-5, -6});
}
RUN_TWICE(gives_every_output);

}  // namespace
