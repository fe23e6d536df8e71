#include <inlay/kernel/convolve.hpp>

#include "convolve_check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

/// Depthwise, two rows in a tile.
constexpr convolve_description pairs(int rank, window w, int channels, order in, int lanes, int pixels) {
  convolve_description d = make(rank, w, {channels, channels, channels}, false, in, last, lanes, 1, pixels);
  d.rows = 2;
  return d;
}
constexpr convolve_description reading_ahead(convolve_description d) {
  d.reads_ahead = true;
  return d;
}
template <int L> struct odd_rows {  // the last row is alone; borders on all sides; channels that fill no vector
  static constexpr auto value = pairs(2, {.extent = {9, 14}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}}, L + 3, last, L, 5);
};
template <int L> struct odd_rows_ahead {
  static constexpr auto value = reading_ahead(odd_rows<L>::value);
};
template <int L> struct steps_of_two {  // rows that share one input row of five
  static constexpr auto value = pairs(2, {.extent = {12, 11}, .kernel = {3, 2}, .stride = {2, 1}, .pad = {2, 0}}, L, last, L, 4);
};
template <int L> struct crosswise {  // read along the rows and transposed
  static constexpr auto value =
      pairs(2, {.extent = {6, 29}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}}, 2 * L + 1, first, L, 14);
};
template <int L> struct narrow {  // one tile with both borders; more padding than rows
  static constexpr auto value = pairs(2, {.extent = {2, 3}, .kernel = {2, 3}, .pad = {3, 2}, .pad_after = {2, 1}}, L, first, L, 8);
};
template <int L> struct volume {
  static constexpr auto value =
      pairs(3, {.extent = {3, 7, 8}, .kernel = {2, 3, 3}, .pad = {1, 1, 0}, .pad_after = {0, 0, 1}}, L + 1, last, L, 6);
};
template <int L> struct single_ahead {  // row by row, and two input rows further with each
  static constexpr auto value = reading_ahead(
      make(2, {.extent = {7, 10}, .kernel = {3, 3}, .stride = {2, 2}, .pad = {0, 1}, .pad_after = {1, 0}}, {L, L, L}, false, last, last, L, 1, 4));
};
template <class Simd, int L> void two_axes() {
  check<float, odd_rows<L>, Simd>();
  check<float, odd_rows_ahead<L>, Simd>();
  check<float, steps_of_two<L>, Simd>();
  check<float, single_ahead<L>, Simd>();
  check<float, narrow<L>, Simd>();
}
template <class Simd, int L> void others() {
  check<float, crosswise<L>, Simd>();
  check<float, volume<L>, Simd>();
}
TEST_CASE("convolve: two rows of a depthwise convolution at once"){
    INLAY_TEST_WIDTHS(two_axes)} TEST_CASE("convolve: two rows, transposed while they are read; three axes") {
  SECTION("portable, 4 lanes") { others<simd::portable, 4>(); }
  SECTION("native") { others<simd::native, simd::max_lanes<float>>(); }
}

}  // namespace
