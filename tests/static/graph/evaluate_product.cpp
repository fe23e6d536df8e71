#include <inlay/graph/evaluate_product.hpp>

#include <support/catch.hpp>
#include <support/evaluated.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;

constexpr bool multiplies_matrices() {
  // [0 1 2; 3 4 5] and its transposes
  const evaluated a = counted(make_shape(2, 3)), a_turned = dense(make_shape(3, 2), {0, 3, 1, 4, 2, 5});
  const evaluated c = dense(make_shape(3, 2), {1, 2, 3, 4, 5, 6}), c_turned = dense(make_shape(2, 3), {1, 3, 5, 2, 4, 6});
  const list<double> expected = {13, 16, 40, 52};
  const auto product = [](const evaluated& left, const evaluated& right, bool transpose_a, bool transpose_b) {
    builder b;
    const node_id x = plain_input(b, left), w = plain_input(b, right);
    return value_of(b, b.contract(x, w, transpose_a, transpose_b), {left, right});
  };
  return holds(product(a, c, false, false), make_shape(2, 2), expected) && holds(product(a_turned, c, true, false), make_shape(2, 2), expected) &&
         holds(product(a, c_turned, false, true), make_shape(2, 2), expected) && holds(product(a_turned, c_turned, true, true), make_shape(2, 2), expected);
}
RUN_TWICE(multiplies_matrices);

constexpr bool broadcasts_batches() {
  const evaluated a = counted(make_shape(2, 1, 1, 2)), w = counted(make_shape(3, 2, 1));
  builder b;
  const node_id x = plain_input(b, a), y = plain_input(b, w);
  return holds(value_of(b, b.contract(x, y), {a, w}), make_shape(2, 3, 1, 1), {1, 3, 5, 3, 13, 23});
}
RUN_TWICE(broadcasts_batches);

constexpr evaluated convolved(const evaluated& x, const evaluated& w, const window& geometry, int groups = 1) {
  builder b;
  const node_id input = plain_input(b, x), weights = plain_input(b, w);
  return value_of(b, b.convolve(input, weights, geometry, groups), {x, w});
}

constexpr bool convolves() {
  const evaluated line = dense(make_shape(1, 1, 5), {1, 2, 3, 4, 5}), taps = dense(make_shape(1, 1, 3), {1, 10, 100});
  const evaluated square = counted(make_shape(1, 1, 3, 3)), box = dense(make_shape(1, 1, 2, 2), {1, 2, 3, 4});
  const evaluated cube = counted(make_shape(1, 1, 2, 2, 2)), corner = counted(make_shape(1, 1, 2, 2, 2), 1);
  return holds(convolved(line, taps, {.rank = 1, .kernel = {3, 1, 1}}), make_shape(1, 1, 3), {321, 432, 543}) &&
         holds(convolved(line, taps, {.rank = 1, .kernel = {3, 1, 1}, .stride = {2, 1, 1}, .pad_before = {1}, .pad_after = {1}}), make_shape(1, 1, 3), {210, 432, 54}) &&
         holds(convolved(line, taps, {.rank = 1, .kernel = {3, 1, 1}, .dilation = {2, 1, 1}}), make_shape(1, 1, 1), {531}) &&
         holds(convolved(line, taps, {.rank = 1, .kernel = {3, 1, 1}, .pad_before = {2}}), make_shape(1, 1, 5), {100, 210, 321, 432, 543}) &&
         holds(convolved(square, box, {.rank = 2, .kernel = {2, 2, 1}}), make_shape(1, 1, 2, 2), {27, 37, 57, 67}) &&
         holds(convolved(cube, corner, {.rank = 3, .kernel = {2, 2, 2}}), make_shape(1, 1, 1, 1, 1), {168});
}
RUN_TWICE(convolves);

constexpr bool convolves_in_groups() {
  // 2 samples of 4 channels, 2 groups: output channel o sees channels 2 * (o / 2) and the next
  const evaluated x = counted(make_shape(2, 4, 1)), w = dense(make_shape(4, 2, 1), {1, 10, 1, 100, 1, 10, 1, 100});
  return holds(convolved(x, w, {.rank = 1}, 2), make_shape(2, 4, 1), {10, 100, 32, 302, 54, 504, 76, 706});
}
RUN_TWICE(convolves_in_groups);

constexpr bool convolves_transposed() {
  const evaluated line = dense(make_shape(1, 1, 3), {1, 2, 3}), taps = dense(make_shape(1, 1, 3), {1, 10, 100});
  const auto transposed = [](const evaluated& x, const evaluated& w, const window& geometry, int groups, const int(&output_padding)[3]) {
    builder b;
    const node_id input = plain_input(b, x), weights = plain_input(b, w);
    return value_of(b, b.convolve_transposed(input, weights, geometry, groups, output_padding), {x, w});
  };
  const evaluated channels = dense(make_shape(1, 2, 1), {1, 2}), filters = dense(make_shape(2, 2, 1), {1, 10, 100, 1000});
  return holds(transposed(line, taps, {.rank = 1, .kernel = {3, 1, 1}}, 1, {0, 0, 0}), make_shape(1, 1, 5), {1, 12, 123, 230, 300}) &&
         holds(transposed(line, taps, {.rank = 1, .kernel = {3, 1, 1}, .stride = {2, 1, 1}, .pad_before = {1}, .pad_after = {1}}, 1, {1, 0, 0}), make_shape(1, 1, 6),
               {10, 102, 20, 203, 30, 300}) &&
         holds(transposed(line, taps, {.rank = 1, .kernel = {3, 1, 1}, .dilation = {2, 1, 1}}, 1, {0, 0, 0}), make_shape(1, 1, 7), {1, 2, 13, 20, 130, 200, 300}) &&
         holds(transposed(channels, filters, {.rank = 1}, 1, {0, 0, 0}), make_shape(1, 2, 1), {201, 2010}) &&
         holds(transposed(channels, filters, {.rank = 1}, 2, {0, 0, 0}), make_shape(1, 4, 1), {1, 10, 200, 2000});
}
RUN_TWICE(convolves_transposed);

}  // namespace
