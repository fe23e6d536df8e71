#include <inlay/graph/evaluate.hpp>
#include <inlay/graph/verify.hpp>

#include <support/catch.hpp>
#include <support/evaluated.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;

constexpr double infinity = math::infinity<double>, nan = math::not_a_number<double>;

/// The function of these operands, in a graph that the verifier accepts; empty otherwise.
constexpr evaluated plain_value(const plain_attributes& with, const list<evaluated>& operands, const shape* asked = nullptr) {
  builder b;
  list<node_id> ids;
  for (const evaluated& each : operands) ids.push_back(plain_input(b, each));
  const bool index = facts(with.function).gives_index;
  node_id result = no_node;
  if (asked == nullptr)
    result = b.plain(with, ids);
  else
    result = b.plain(with, ids, index ? dtype::i64 : operands[0].type, *asked);
  b.output(result, dense_strides(b[result].extents));
  const graph net = b.take();
  if (verify(net) != nullptr) return {};
  return evaluate(net, operands)[0];
}
constexpr evaluated indices(const shape& extents, const list<double>& elements) { return dense(extents, elements, dtype::i64); }

constexpr bool gathers_elements() {
  const evaluated x = dense(make_shape(3, 3), {1, 2, 3, 4, 5, 6, 7, 8, 9});
  const plain_attributes rows{.function = plain_function::gather_elements}, columns{.function = plain_function::gather_elements, .axis = 1};
  return holds(plain_value(rows, {x, indices(make_shape(2, 3), {1, 2, 0, 2, 0, -3})}), make_shape(2, 3), {4, 8, 3, 7, 2, 3}) &&
         holds(plain_value(columns, {x, indices(make_shape(2, 2), {0, 0, 1, -1})}), make_shape(2, 2), {1, 1, 5, 6}) &&
         holds(plain_value(rows, {x, indices(make_shape(0, 3), {})}), make_shape(0, 3), {});
}
RUN_TWICE(gathers_elements);

constexpr bool gathers_by_tuples() {
  const evaluated x = dense(make_shape(2, 2, 2), {0, 1, 2, 3, 4, 5, 6, 7}, dtype::i32);
  const plain_attributes all{.function = plain_function::gather_nd}, batched{.function = plain_function::gather_nd, .axis = 1};
  return holds(plain_value(all, {x, indices(make_shape(2, 3), {0, 0, 1, 1, -1, 0})}), make_shape(2), {1, 6}) &&
         holds(plain_value(all, {x, indices(make_shape(2, 1, 2), {0, 1, 1, 0})}), make_shape(2, 1, 2), {2, 3, 4, 5}) &&
         holds(plain_value(batched, {x, indices(make_shape(2, 1), {1, 0})}), make_shape(2, 2), {2, 3, 4, 5}) &&
         holds(plain_value(all, {x, indices(make_shape(1), {1})}), make_shape(2, 2), {4, 5, 6, 7});
}
RUN_TWICE(gathers_by_tuples);

constexpr bool scatters() {
  const evaluated x = dense(make_shape(1, 5), {1, 2, 3, 4, 5}), at = indices(make_shape(1, 3), {1, 3, 1}),
                  updates = dense(make_shape(1, 3), {10, -3, 2});
  const auto scattered = [&](reduction how) {
    return plain_value({.function = plain_function::scatter_elements, .how = how, .axis = 1}, {x, at, updates});
  };
  const evaluated matrix = dense(make_shape(3, 2), {1, 2, 3, 4, 5, 6}, dtype::i64), rows = indices(make_shape(3, 1), {2, 0, 2});
  const evaluated row_updates = dense(make_shape(3, 2), {1, 1, 2, 2, 10, 20}, dtype::i64);
  const auto rows_scattered = [&](reduction how) {
    return plain_value({.function = plain_function::scatter_nd, .how = how}, {matrix, rows, row_updates});
  };
  return holds(scattered(reduction::none), make_shape(1, 5), {1, 2, 3, -3, 5}) &&
         holds(scattered(reduction::sum), make_shape(1, 5), {1, 14, 3, 1, 5}) &&
         holds(scattered(reduction::product), make_shape(1, 5), {1, 40, 3, -12, 5}) &&
         holds(scattered(reduction::maximum), make_shape(1, 5), {1, 10, 3, 4, 5}) &&
         holds(scattered(reduction::minimum), make_shape(1, 5), {1, 2, 3, -3, 5}) &&
         holds(rows_scattered(reduction::none), make_shape(3, 2), {2, 2, 3, 4, 10, 20}) &&
         holds(rows_scattered(reduction::sum), make_shape(3, 2), {3, 4, 3, 4, 16, 27});
}
RUN_TWICE(scatters);

constexpr bool sorts() {
  const evaluated x = dense(make_shape(2, 4), {3, nan, 3, 1, -infinity, 2, 7, 2});
  const auto sorted = [&](bool descends, int count) {
    const shape asked = make_shape(2, count);
    return plain_value({.function = plain_function::sort, .axis = 1, .number = {descends}}, {x}, &asked);
  };
  const evaluated big = dense(make_shape(3), {0, 255, 128}, dtype::u8);
  const shape one = make_shape(1);
  return holds(sorted(true, 4), make_shape(2, 4), {1, 0, 2, 3, 2, 1, 3, 0}) && holds(sorted(false, 3), make_shape(2, 3), {3, 0, 2, 0, 1, 3}) &&
         holds(plain_value({.function = plain_function::sort, .number = {1}}, {big}, &one), one, {1});
}
RUN_TWICE(sorts);

constexpr bool cumulates() {
  const evaluated x = dense(make_shape(2, 3), {1, 2, 3, 4, 5, 6});
  const auto totals = [&](reduction how, int axis, int exclusive, int from_end) {
    return plain_value({.function = plain_function::cumulate, .how = how, .axis = axis, .number = {exclusive, from_end}}, {x});
  };
  const evaluated words = dense(make_shape(3), {65536, 65537, 2}, dtype::i32);
  return holds(totals(reduction::sum, 1, 0, 0), make_shape(2, 3), {1, 3, 6, 4, 9, 15}) &&
         holds(totals(reduction::sum, 0, 1, 0), make_shape(2, 3), {0, 0, 0, 1, 2, 3}) &&
         holds(totals(reduction::sum, 1, 1, 1), make_shape(2, 3), {5, 3, 0, 11, 6, 0}) &&
         holds(totals(reduction::product, 1, 0, 1), make_shape(2, 3), {6, 6, 3, 120, 30, 6}) &&
         holds(plain_value({.function = plain_function::cumulate, .how = reduction::product}, {words}), make_shape(3), {65536, 65536, 131072});
}
RUN_TWICE(cumulates);

constexpr bool finds_what_is_there() {
  const evaluated x = dense(make_shape(2, 2), {1, 0, 1, 1}, dtype::boolean), y = dense(make_shape(6), {2, 1, 1, 3, 4, 3});
  const shape places = make_shape(2, 3), four = make_shape(4), six = make_shape(6);
  const auto different = [&](int wanted, int sorted, const shape& asked) {
    return plain_value({.function = plain_function::unique, .number = {wanted, sorted}}, {y}, &asked);
  };
  return holds(plain_value({.function = plain_function::non_zero}, {x}, &places), places, {0, 1, 1, 0, 0, 1}) &&
         holds(different(0, 1, four), four, {1, 0, 3, 4}) && holds(different(1, 1, six), six, {1, 0, 0, 2, 3, 2}) &&
         holds(different(2, 1, four), four, {2, 1, 2, 1}) && holds(different(0, 0, four), four, {0, 1, 3, 4}) &&
         holds(different(1, 0, six), six, {0, 1, 1, 2, 3, 2}) && holds(different(2, 0, four), four, {1, 2, 2, 1});
}
RUN_TWICE(finds_what_is_there);

constexpr bool samples_grids() {
  const evaluated x = dense(make_shape(1, 1, 2, 2), {1, 2, 3, 4});
  const evaluated grid = dense(make_shape(1, 1, 3, 2), {0, 0, -1, -1, 3, 1});
  const auto at = [&](int mode, int padding, int align) {
    return plain_value({.function = plain_function::grid_sample, .number = {mode, padding, align}}, {x, grid});
  };
  const shape line = make_shape(1, 1, 1, 3);
  return holds(at(1, 0, 0), line, {2.5, 0.25, 0}) && holds(at(1, 1, 0), line, {2.5, 1, 4}) && holds(at(1, 2, 1), line, {2.5, 1, 3}) &&
         holds(at(0, 1, 1), line, {1, 1, 4}) && holds(at(2, 1, 0), line, {2.5, 0.71875, 4.1875});
}
RUN_TWICE(samples_grids);

constexpr bool samples_of_nothing_are_zero() {
  const evaluated nothing = dense(make_shape(1, 1, 0, 2), {}), grid = dense(make_shape(1, 1, 2, 2), {0, 0, -1, 3});
  for (int padding = 0; padding < 3; ++padding) {
    const evaluated found = plain_value({.function = plain_function::grid_sample, .number = {1, padding, 0}}, {nothing, grid});
    if (found.size() != 2 || found[0] != 0 || found[1] != 0) return false;
  }
  const evaluated none = dense(make_shape(0, 1, 2, 2), {}), region = dense(make_shape(1, 4), {0, 0, 1, 1}), image = indices(make_shape(1), {0});
  const shape pixel = make_shape(1, 1, 1, 1);
  for (int largest = 0; largest < 2; ++largest)
    if (!holds(plain_value({.function = plain_function::roi_align, .number = {largest, 1, 0}}, {none, region, image}, &pixel), pixel, {0}))
      return false;
  return true;
}
RUN_TWICE(samples_of_nothing_are_zero);

constexpr bool finds_maxima() {
  const evaluated x = dense(make_shape(1, 2, 2, 3), {1, 5, 2, 9, 0, 4, 3, 3, 3, nan, 3, 3});
  const window square{.rank = 2, .kernel = {2, 2, 1}, .pad_after = {0, 1, 0}};
  return holds(plain_value({.function = plain_function::max_positions, .geometry = square}, {x}), make_shape(1, 2, 1, 3), {3, 1, 5, 9, 7, 8}) &&
         holds(plain_value({.function = plain_function::max_positions, .number = {1}, .geometry = square}, {x}), make_shape(1, 2, 1, 3),
               {1, 2, 5, 7, 8, 10});
}
RUN_TWICE(finds_maxima);

constexpr bool selects_boxes() {
  const evaluated boxes = dense(make_shape(1, 4, 4), {0, 0, 1, 1, 0, 0.1, 1, 1.1, 0, 10, 1, 11, 0, 10.1, 1, 11.1});
  const evaluated scores = dense(make_shape(1, 1, 4), {0.9, 0.75, 0.95, 0.5}), most = indices(make_shape(), {3}),
                  overlap = dense(make_shape(), {0.5}), threshold = dense(make_shape(), {0});
  const shape rows = make_shape(3, 3);
  return holds(plain_value({.function = plain_function::non_max_suppression}, {boxes, scores, most, overlap, threshold}, &rows), rows,
               {0, 0, 2, 0, 0, 0, -1, -1, -1});
}
RUN_TWICE(selects_boxes);

constexpr bool computes_determinants() {
  const evaluated x = dense(make_shape(2, 3, 3), {0, 2, 1, 1, 0, 3, 4, 1, 0, 1, 2, 3, 2, 4, 6, 1, 1, 1});
  const evaluated y = plain_value({.function = plain_function::determinant}, {x});
  return y.extents == make_shape(2, 10) && close(y[0], 25) && y[10] == 0;
}
RUN_TWICE(computes_determinants);

/// One step after the other, with maps.
constexpr node_id lstm_step(builder& b, node_id x, node_id h, node_id c, node_id r, bool cell) {
  const node_id recurrent = b.contract(h, r, false, true);
  const node_id sum = b.map(scalar_function::add, x, recurrent);
  const auto part = [&](int number) { return b.slice(sum, {0, 2 * number}, {1, 1}, make_shape(1, 2)); };
  const node_id input = b.map(scalar_function::sigmoid, part(0)), output = b.map(scalar_function::sigmoid, part(1)),
                forget = b.map(scalar_function::sigmoid, part(2));
  const node_id candidate = b.map(scalar_function::tanh, part(3));
  const node_id kept = b.map(scalar_function::multiply, forget, c), added = b.map(scalar_function::multiply, input, candidate);
  const node_id next = b.map(scalar_function::add, kept, added);
  const node_id shown = b.map(scalar_function::tanh, next);
  return cell ? next : b.map(scalar_function::multiply, output, shown);
}
constexpr bool remembers() {
  evaluated x = counted(make_shape(2, 1, 8)), r = counted(make_shape(8, 2));
  for (double& each : x.elements) each = 0.1 * each - 0.7;
  for (double& each : r.elements) each = 0.5 - 0.07 * each;
  const evaluated h = dense(make_shape(1, 2), {0.5, -1}), c = dense(make_shape(1, 2), {1, 0.25}),
                  peepholes = dense(make_shape(6), {0, 0, 0, 0, 0, 0});
  const evaluated parameters = dense(make_shape(7), {infinity, 0, 0, 0, 0, 0, 0});
  const auto run = [&](int backwards, int length) {
    return plain_value({.function = plain_function::lstm, .number = {backwards, 0, 0, 1, 1}},
                       {x, r, h, c, peepholes, indices(make_shape(1), {static_cast<double>(length)}), parameters});
  };
  builder b;
  const node_id weights = plain_input(b, r), h0 = plain_input(b, h), c0 = plain_input(b, c), all = plain_input(b, x);
  const auto at = [&](int step) { return b.reshape(b.slice(all, {step, 0, 0}, {1, 1, 1}, make_shape(1, 1, 8)), make_shape(1, 8)); };
  const node_id first = at(0), second = at(1);
  const node_id h1 = lstm_step(b, first, h0, c0, weights, false), c1 = lstm_step(b, first, h0, c0, weights, true);
  const node_id h2 = lstm_step(b, second, h1, c1, weights, false), c2 = lstm_step(b, second, h1, c1, weights, true);
  const node_id g1 = lstm_step(b, second, h0, c0, weights, false), d1 = lstm_step(b, second, h0, c0, weights, true),
                g2 = lstm_step(b, first, g1, d1, weights, false);
  for (node_id each : {h1, c1, h2, c2, g1, g2}) b.output(each, dense_strides(make_shape(1, 2)));
  const list<evaluated> expected = evaluate(b.take(), {r, h, c, x});
  const evaluated forwards = run(0, 2), backwards = run(1, 2), shorter = run(0, 1);
  const auto same = [](const evaluated& all_steps, int from, const evaluated& two) {
    return close(all_steps[from], two[0]) && close(all_steps[from + 1], two[1]);
  };
  return same(forwards, 0, expected[0]) && same(forwards, 2, expected[1]) && same(forwards, 4, expected[2]) && same(forwards, 6, expected[3]) &&
         same(backwards, 4, expected[4]) && same(backwards, 0, expected[5]) && same(shorter, 4, expected[0]) && same(shorter, 6, expected[1]);
}
RUN_TWICE(remembers);

constexpr bool resets() {
  // One unit: hand-made numbers. Reset gate 1/2 (argument 0), update gate 1/2.
  const evaluated x = dense(make_shape(1, 1, 3), {0, 0, 0.25}), r = dense(make_shape(3, 1), {0, 0, 2}), bias = dense(make_shape(3), {0, 0, 0.5}),
                  h = dense(make_shape(1, 1), {1});
  const evaluated length = indices(make_shape(1), {1}), parameters = dense(make_shape(5), {infinity, 1, 0, 1, 0});
  const auto run = [&](int linear) {
    return plain_value({.function = plain_function::gru, .number = {0, linear, 0, 3}}, {x, r, bias, h, length, parameters});
  };
  const evaluated simple = plain_value({.function = plain_function::rnn, .number = {0, 0, 2}},
                                       {dense(make_shape(1, 1, 1), {-4}), dense(make_shape(1, 1), {3}), dense(make_shape(1), {0.5}), h, length,
                                        dense(make_shape(3), {infinity, 0, 0})});
  // (1 - z) g + z h with g = 0.25 + 0.5 + 2 * (0.5 * 1) = 1.75; linear: 0.25 + 0.5 * (2 + 0.5) = 1.5
  return holds(run(0), make_shape(1, 2, 1, 1), {1.375, 0.5}) && holds(run(1), make_shape(1, 2, 1, 1), {1.25, 0.5}) &&
         holds(simple, make_shape(1, 1, 1, 1), {0});
}
RUN_TWICE(resets);

constexpr bool casts_bits() {
  builder b;
  const node_id x = b.computed(dtype::f32, make_shape(2), {1, -0.0}), y = b.computed(dtype::u16, make_shape(1), {0x3c00}),
                z = b.computed(dtype::f64, make_shape(1), {-2});
  const node_id words = b.plain({.function = plain_function::bit_cast}, {x}, dtype::i32, make_shape(2));
  const node_id half = b.plain({.function = plain_function::bit_cast}, {y}, dtype::f16, make_shape(1));
  const node_id wide = b.plain({.function = plain_function::bit_cast}, {z}, dtype::i64, make_shape(1));
  return holds(evaluate_constant(b.result(), words), make_shape(2), {0x3f800000, -2147483648.0}) &&
         holds(evaluate_constant(b.result(), half), make_shape(1), {1}) &&
         detail::integers_of(evaluate_constant(b.result(), wide))[0] == static_cast<std::int64_t>(0xc000000000000000);
}
RUN_TWICE(casts_bits);

constexpr bool counts_grams() {
  const evaluated weights = dense(make_shape(7), {1, 1, 1, 1, 1, 1, 1}), x = indices(make_shape(12), {1, 1, 3, 3, 3, 7, 8, 6, 7, 5, 6, 8});
  const evaluated pool = indices(make_shape(10), {2, 3, 5, 4, 5, 6, 7, 8, 6, 7}), firsts = indices(make_shape(2), {0, 4}),
                  columns = indices(make_shape(7), {0, 1, 2, 3, 4, 5, 6});
  const shape seven = make_shape(7);
  const auto count = [&](int shortest, int skips) {
    return plain_value({.function = plain_function::count_grams, .number = {shortest, 2, skips, 0}}, {weights, x, pool, firsts, columns}, &seven);
  };
  return holds(count(2, 0), seven, {0, 0, 0, 0, 1, 1, 1}) && holds(count(1, 5), seven, {0, 3, 1, 0, 1, 3, 1});
}
RUN_TWICE(counts_grams);

constexpr bool refuses() {
  const evaluated x = dense(make_shape(2, 3), {1, 2, 3, 4, 5, 6}), at = indices(make_shape(3, 3), list<double>::filled(9, 0));
  const auto broken = [](const plain_attributes& with, const list<evaluated>& operands) { return plain_value(with, operands).extents.rank == 0; };
  return broken({.function = plain_function::gather_elements, .axis = 1}, {x, at}) &&
         broken({.function = plain_function::gather_elements, .axis = 0}, {x, x}) &&
         broken({.function = plain_function::cumulate, .how = reduction::maximum}, {x}) && broken({.function = plain_function::determinant}, {x}) &&
         broken({.function = plain_function::scatter_nd}, {x, indices(make_shape(1, 1), {0}), dense(make_shape(1, 2), {1, 2})});
}
RUN_TWICE(refuses);

}  // namespace
