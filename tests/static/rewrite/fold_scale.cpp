#include <inlay/rewrite/fold_scale.hpp>

#include <support/catch.hpp>
#include <support/rewriting.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::fold_scale;
using enum scalar_function;

/// x[2, 3] times a matrix.
struct linear {
  builder b;
  node_id x = plain_input(b, make_shape(2, 3));
  node_id w = stored_weights(b, make_shape(2, 3));
  node_id product = b.contract(x, w, false, true);
  constexpr node_id scaled(const shape& extents, const list<double>& factors) {
    const node_id scale = b.computed(dtype::f32, extents, factors);
    return b.map(multiply, product, scale);
  }
};

constexpr bool scales_rows_of_a_matrix() {
  linear net;
  return becomes(finished(net.b, {net.scaled(make_shape(2), {2, -3})}), fold_scale,
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant memory : f32[2, 3]\n"
                 "%2 = contract.bt %0, %1 : f32[2, 2]\n"
                 "%3 = constant {2, -3} : f32[2]\n"
                 "%4 = map.multiply %2, %3 : f32[2, 2]\n"
                 "output %4\n",
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant memory : f32[2, 3]\n"
                 "%2 = constant {2, -3} : f32[2, 1]\n"
                 "%3 = map.multiply %1, %2 : f32[2, 3]\n"
                 "%4 = contract.bt %0, %3 : f32[2, 2]\n"
                 "output %4\n");
}
RUN_TWICE(scales_rows_of_a_matrix);

constexpr bool scales_columns_of_a_matrix() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3)), w = stored_weights(b, make_shape(3, 2)), product = b.contract(x, w);
  const node_id scale = b.computed(dtype::f32, make_shape(2), {2, 4});
  return becomes(finished(b, {b.map(divide, product, scale)}), fold_scale,
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant memory : f32[3, 2]\n"
                 "%2 = contract %0, %1 : f32[2, 2]\n"
                 "%3 = constant {2, 4} : f32[2]\n"
                 "%4 = map.divide %2, %3 : f32[2, 2]\n"
                 "output %4\n",
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant memory : f32[3, 2]\n"
                 "%2 = constant {0.5, 0.25} : f32[2]\n"
                 "%3 = map.multiply %1, %2 : f32[3, 2]\n"
                 "%4 = contract %0, %3 : f32[2, 2]\n"
                 "output %4\n");
}
RUN_TWICE(scales_columns_of_a_matrix);

constexpr bool scales_on_top_of_a_scale() {
  linear net;
  const node_id once = net.scaled(make_shape(2), {2, -3}), twice = net.b.map(multiply, once, net.b.splat(dtype::f32, 0.5));
  return becomes(finished(net.b, {net.b.map(negative, twice)}), fold_scale,
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant memory : f32[2, 3]\n"
                 "%2 = contract.bt %0, %1 : f32[2, 2]\n"
                 "%3 = constant {2, -3} : f32[2]\n"
                 "%4 = map.multiply %2, %3 : f32[2, 2]\n"
                 "%5 = constant 0.5 : f32[]\n"
                 "%6 = map.multiply %4, %5 : f32[2, 2]\n"
                 "%7 = map.negative %6 : f32[2, 2]\n"
                 "output %7\n",
                 "%0 = input : f32[2, 3]\n"
                 "%1 = constant memory : f32[2, 3]\n"
                 "%2 = constant {-1, 1.5} : f32[2, 1]\n"
                 "%3 = map.multiply %1, %2 : f32[2, 3]\n"
                 "%4 = contract.bt %0, %3 : f32[2, 2]\n"
                 "output %4\n");
}
RUN_TWICE(scales_on_top_of_a_scale);

constexpr graph scaled_convolution(const shape& x_extents, const shape& w_extents, const window& geometry, int groups, bool transposed) {
  builder b;
  const node_id x = plain_input(b, x_extents), w = stored_weights(b, w_extents);
  const node_id y = transposed ? b.convolve_transposed(x, w, geometry, groups, {}) : b.convolve(x, w, geometry, groups);
  list<double> factors;
  const int channels = b[y].extents[1];
  for (int i = 0; i < channels; ++i) factors.push_back(i + 2);
  const node_id scale = b.computed(dtype::f32, make_shape(channels, 1, 1), factors);
  return finished(b, {b.map(multiply, y, scale)});
}
inline constexpr window two_by_two{.rank = 2, .kernel = {2, 2, 1}};

constexpr bool scales_a_convolution() {
  return becomes(scaled_convolution(make_shape(1, 2, 3, 3), make_shape(2, 2, 2, 2), two_by_two, 1, false), fold_scale,
                 "%0 = input : f32[1, 2, 3, 3]\n"
                 "%1 = constant memory : f32[2, 2, 2, 2]\n"
                 "%2 = convolve %0, %1 : f32[1, 2, 2, 2]\n"
                 "%3 = constant {2, 3} : f32[2, 1, 1]\n"
                 "%4 = map.multiply %2, %3 : f32[1, 2, 2, 2]\n"
                 "output %4\n",
                 "%0 = input : f32[1, 2, 3, 3]\n"
                 "%1 = constant memory : f32[2, 2, 2, 2]\n"
                 "%2 = constant {2, 3} : f32[2, 1, 1, 1]\n"
                 "%3 = map.multiply %1, %2 : f32[2, 2, 2, 2]\n"
                 "%4 = convolve %0, %3 : f32[1, 2, 2, 2]\n"
                 "output %4\n");
}
RUN_TWICE(scales_a_convolution);

constexpr bool scales_a_grouped_convolution() {
  return becomes(scaled_convolution(make_shape(1, 4, 2, 2), make_shape(4, 2, 1, 1), {.rank = 2}, 2, false), fold_scale,
                 "%0 = input : f32[1, 4, 2, 2]\n"
                 "%1 = constant memory : f32[4, 2, 1, 1]\n"
                 "%2 = convolve %0, %1 {groups 2} : f32[1, 4, 2, 2]\n"
                 "%3 = constant {2, 3, 4, 5} : f32[4, 1, 1]\n"
                 "%4 = map.multiply %2, %3 : f32[1, 4, 2, 2]\n"
                 "output %4\n",
                 "%0 = input : f32[1, 4, 2, 2]\n"
                 "%1 = constant memory : f32[4, 2, 1, 1]\n"
                 "%2 = constant {2, 3, 4, 5} : f32[4, 1, 1, 1]\n"
                 "%3 = map.multiply %1, %2 : f32[4, 2, 1, 1]\n"
                 "%4 = convolve %0, %3 {groups 2} : f32[1, 4, 2, 2]\n"
                 "output %4\n");
}
RUN_TWICE(scales_a_grouped_convolution);

constexpr bool scales_a_depthwise_convolution() {
  return becomes(scaled_convolution(make_shape(1, 3, 3, 3), make_shape(3, 1, 2, 2), two_by_two, 3, false), fold_scale,
                 "%0 = input : f32[1, 3, 3, 3]\n"
                 "%1 = constant memory : f32[3, 1, 2, 2]\n"
                 "%2 = convolve %0, %1 {groups 3} : f32[1, 3, 2, 2]\n"
                 "%3 = constant {2, 3, 4} : f32[3, 1, 1]\n"
                 "%4 = map.multiply %2, %3 : f32[1, 3, 2, 2]\n"
                 "output %4\n",
                 "%0 = input : f32[1, 3, 3, 3]\n"
                 "%1 = constant memory : f32[3, 1, 2, 2]\n"
                 "%2 = constant {2, 3, 4} : f32[3, 1, 1, 1]\n"
                 "%3 = map.multiply %1, %2 : f32[3, 1, 2, 2]\n"
                 "%4 = convolve %0, %3 {groups 3} : f32[1, 3, 2, 2]\n"
                 "output %4\n");
}
RUN_TWICE(scales_a_depthwise_convolution);

constexpr bool scales_a_transposed_convolution() {
  return becomes(scaled_convolution(make_shape(1, 2, 2, 2), make_shape(2, 2, 2, 2), two_by_two, 1, true), fold_scale,
                 "%0 = input : f32[1, 2, 2, 2]\n"
                 "%1 = constant memory : f32[2, 2, 2, 2]\n"
                 "%2 = convolve %0, %1 {transposed} : f32[1, 2, 3, 3]\n"
                 "%3 = constant {2, 3} : f32[2, 1, 1]\n"
                 "%4 = map.multiply %2, %3 : f32[1, 2, 3, 3]\n"
                 "output %4\n",
                 "%0 = input : f32[1, 2, 2, 2]\n"
                 "%1 = constant memory : f32[2, 2, 2, 2]\n"
                 "%2 = constant {2, 3} : f32[2, 1, 1]\n"
                 "%3 = map.multiply %1, %2 : f32[2, 2, 2, 2]\n"
                 "%4 = convolve %0, %3 {transposed} : f32[1, 2, 3, 3]\n"
                 "output %4\n");
}
RUN_TWICE(scales_a_transposed_convolution);

constexpr bool scales_a_transposed_convolution_in_groups() {
  return becomes(scaled_convolution(make_shape(1, 4, 2, 2), make_shape(4, 2, 1, 1), {.rank = 2}, 2, true), fold_scale,
                 "%0 = input : f32[1, 4, 2, 2]\n"
                 "%1 = constant memory : f32[4, 2, 1, 1]\n"
                 "%2 = convolve %0, %1 {transposed, groups 2} : f32[1, 4, 2, 2]\n"
                 "%3 = constant {2, 3, 4, 5} : f32[4, 1, 1]\n"
                 "%4 = map.multiply %2, %3 : f32[1, 4, 2, 2]\n"
                 "output %4\n",
                 "%0 = input : f32[1, 4, 2, 2]\n"
                 "%1 = constant memory : f32[4, 2, 1, 1]\n"
                 "%2 = constant {2, 3, 2, 3, ...} : f32[4, 2, 1, 1]\n"
                 "%3 = map.multiply %1, %2 : f32[4, 2, 1, 1]\n"
                 "%4 = convolve %0, %3 {transposed, groups 2} : f32[1, 4, 2, 2]\n"
                 "output %4\n");
}
RUN_TWICE(scales_a_transposed_convolution_in_groups);

}  // namespace
