#include <inlay/rewrite/average_before_product.hpp>

#include <support/catch.hpp>
#include <support/rewriting_cases.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;
using rewrite::average_before_product;
using enum scalar_function;

inline constexpr float weights[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
constexpr node_id stored(builder& b, const shape& extents) { return b.constant(dtype::f32, extents, constant_in_memory(weights)); }
constexpr node_id values(builder& b, const shape& extents, const list<double>& elements) { return b.computed(dtype::f32, extents, elements); }
constexpr list<evaluated> images() { return {counted(make_shape(1, 3, 4, 4), -20)}; }
constexpr list<evaluated> rows() { return {counted(make_shape(4, 3), -5)}; }

constexpr window halves{.rank = 2, .kernel = {2, 2, 1}, .stride = {2, 2, 1}};

/// Three channels become two in each pixel, and pixels are averaged.
struct transition {
  builder b;
  node_id x = plain_input(b, make_shape(1, 3, 4, 4));
  node_id product = b.convolve(x, stored(b, make_shape(2, 3, 1, 1)), {.rank = 2});
  node_id shifted = product;
  constexpr void shift(const shape& extents, const list<double>& elements) { shifted = b.map(add, product, values(b, extents, elements)); }
  constexpr node_id average(const window& geometry = halves, const shape& extents = make_shape(1, 2, 2, 2)) {
    return b.window_reduce(shifted, reduction::sum, geometry, extents, true);
  }
};

constexpr bool pixels_are_averaged_before_they_are_combined() {
  transition net;
  return becomes(average_before_product, finished(net.b, {net.average()}),
                 "%0 = input : f32[1, 3, 4, 4]\n"
                 "%1 = constant memory : f32[2, 3, 1, 1]\n"
                 "%2 = window_reduce.average %0 {kernel 2, stride 2} : f32[1, 3, 2, 2]\n"
                 "%3 = convolve %2, %1 : f32[1, 2, 2, 2]\n"
                 "output %3\n",
                 images(), agreement::rounded);
}
RUN_TWICE(pixels_are_averaged_before_they_are_combined);

constexpr bool a_shift_is_its_own_average() {
  transition net;
  net.shift(make_shape(2, 1, 1), {5, -6});
  return becomes(average_before_product, finished(net.b, {net.average()}),
                 "%0 = input : f32[1, 3, 4, 4]\n"
                 "%1 = constant memory : f32[2, 3, 1, 1]\n"
                 "%2 = window_reduce.average %0 {kernel 2, stride 2} : f32[1, 3, 2, 2]\n"
                 "%3 = convolve %2, %1 : f32[1, 2, 2, 2]\n"
                 "%4 = constant {5, -6} : f32[2, 1, 1]\n"
                 "%5 = map.add %3, %4 : f32[1, 2, 2, 2]\n"
                 "output %5\n",
                 images(), agreement::rounded);
}
RUN_TWICE(a_shift_is_its_own_average);

constexpr bool sums_of_rows_come_first_too() {
  builder b;
  const node_id x = plain_input(b, make_shape(4, 3)), product = b.contract(x, stored(b, make_shape(3, 2)));
  const node_id shifted = b.map(add, product, values(b, make_shape(2), {5, -6}));
  return becomes(average_before_product, finished(b, {b.reduce(shifted, reduction::sum, 1)}),
                 "%0 = input : f32[4, 3]\n"
                 "%1 = constant memory : f32[3, 2]\n"
                 "%2 = reduce.sum %0 {axes [0]} : f32[1, 3]\n"
                 "%3 = contract %2, %1 : f32[1, 2]\n"
                 "%4 = constant {20, -24} : f32[2]\n"
                 "%5 = map.add %3, %4 : f32[1, 2]\n"
                 "output %5\n",
                 rows(), agreement::rounded);
}
RUN_TWICE(sums_of_rows_come_first_too);

constexpr bool expect_no_average_before_product_when_the_product_takes_fewer_operations() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 12, 4, 4)), product = b.convolve(x, stored(b, make_shape(1, 12, 1, 1)), {.rank = 2});
  const window overlapping{.rank = 2, .kernel = {2, 2, 1}};
  return stays(average_before_product, finished(b, {b.window_reduce(product, reduction::sum, overlapping, make_shape(1, 1, 3, 3), true)}),
               "the product in front takes fewer operations");
}
RUN_TWICE(expect_no_average_before_product_when_the_product_takes_fewer_operations);

constexpr bool expect_no_average_before_product_when_others_read_the_product() {
  transition output, read;
  const node_id y = output.average(), z = read.average(), other = read.b.map(relu, read.product);
  return stays(average_before_product, finished(output.b, {y, output.product}), "the product is an output of the network") &&
         stays(average_before_product, finished(read.b, {z, other}), "the product has other users");
}
RUN_TWICE(expect_no_average_before_product_when_others_read_the_product);

constexpr bool expect_no_average_before_product_when_the_padding_is_not_shifted() {
  transition net;
  net.shift(make_shape(2, 1, 1), {5, -6});
  window padded = halves;
  padded.pad_before[0] = padded.pad_after[0] = 1;
  return stays(average_before_product, finished(net.b, {net.average(padded, make_shape(1, 2, 3, 2))}), "zeros of the padding are not shifted");
}
RUN_TWICE(expect_no_average_before_product_when_the_padding_is_not_shifted);

constexpr bool expect_no_average_before_product_when_the_shift_varies() {
  transition net;
  net.shift(make_shape(4, 1), {1, 2, 3, 4});
  return stays(average_before_product, finished(net.b, {net.average()}), "the shift varies within an output channel");
}
RUN_TWICE(expect_no_average_before_product_when_the_shift_varies);

constexpr bool expect_no_average_before_product_when_ieee_keeps_overflows() {
  transition net;
  return stays(average_before_product, finished(net.b, {net.average()}), "an intermediate value may overflow where it did not, or the reverse",
               {.ieee = true});
}
RUN_TWICE(expect_no_average_before_product_when_ieee_keeps_overflows);

constexpr bool expect_no_average_before_product_when_positions_are_mixed() {
  builder wide, maximum, channels;
  const window pair{.rank = 2, .kernel = {1, 2, 1}};
  const node_id x = wide.convolve(plain_input(wide, make_shape(1, 3, 4, 5)), stored(wide, make_shape(2, 3, 1, 2)), pair);
  const node_id y = maximum.convolve(plain_input(maximum, make_shape(1, 3, 4, 4)), stored(maximum, make_shape(2, 3, 1, 1)), {.rank = 2});
  const node_id z = channels.contract(plain_input(channels, make_shape(4, 3)), stored(channels, make_shape(3, 2)));
  return stays(average_before_product, finished(wide, {wide.window_reduce(x, reduction::sum, halves, make_shape(1, 2, 2, 2), true)})) &&
         stays(average_before_product, finished(maximum, {maximum.window_reduce(y, reduction::maximum, halves, make_shape(1, 2, 2, 2))})) &&
         stays(average_before_product, finished(channels, {channels.reduce(z, reduction::sum, 3)}));
}
RUN_TWICE(expect_no_average_before_product_when_positions_are_mixed);

}  // namespace
