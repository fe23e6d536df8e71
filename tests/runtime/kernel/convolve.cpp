#include <inlay/kernel/convolve.hpp>

#include "convolve_check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

/// All channels of a row before the next row.
constexpr convolve_description by_rows(convolve_description d) {
  d.rows_first = true;
  return d;
}

// The third extent of a two-dimensional window stays 1.
template <int L> struct plain_3x3 {  // a border on each side of several tiles; two blocks of channels, the last partly filled
  static constexpr auto value =
      make(2, {.extent = {5, 19}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}}, {3, 2 * L + 3, 1}, false, last, last, L, 2, 4);
};
template <int L> struct one_tile {  // the row is one tile: both borders in it, and the window is wider than the row
  static constexpr auto value =
      make(2, {.extent = {2, 3}, .kernel = {3, 5}, .pad = {1, 2}, .pad_after = {1, 2}}, {5, 7, 1}, false, last, first, L, 1, 6);
};
template <int L> struct pointwise {  // the two axes become one
  static constexpr auto value = make(2, {.extent = {5, 7}}, {6, L + 1, 1}, false, last, last, L, 1, 6);
};
template <int L> struct strided {
  static constexpr auto value = by_rows(make(2, {.extent = {11, 13}, .kernel = {3, 4}, .stride = {2, 3}, .pad = {0, 2}, .pad_after = {2, 1}},
                                             {4, 2 * L + 2, 2}, false, first, last, L, 1, 3));
};
template <int L> struct dilated {  // wide padding: segments
  static constexpr auto value =
      make(1, {.extent = {29}, .kernel = {4}, .dilation = {5}, .pad = {15}, .pad_after = {3}}, {3, 5, 1}, false, last, last, L, 1, 3);
};
template <int L> struct all_at_once {  // dilation, groups, padding and stride
  static constexpr auto value = make(2, {.extent = {9, 17}, .kernel = {2, 3}, .stride = {2, 2}, .dilation = {3, 2}, .pad = {2, 3}, .pad_after = {0, 2}},
                                     {9, 6, 3}, false, last, last, L, 1, 4);
};
template <int L> struct volume {
  static constexpr auto value =
      make(3, {.extent = {3, 4, 5}, .kernel = {2, 3, 3}, .pad = {1, 1, 1}, .pad_after = {0, 1, 1}}, {2, 3, 1}, false, last, last, L, 1, 5);
};
template <int L> struct with_3x3_prologue {
  static constexpr auto value = by_rows(with_prologue(plain_3x3<L>::value));
};
template <int L> struct with_dilated_prologue {
  static constexpr auto value = with_prologue(dilated<L>::value);
};
template <class Simd, int L> void prologues() {
  check<float, with_3x3_prologue<L>, Simd>();
  check<float, with_dilated_prologue<L>, Simd>();
}
template <class Simd, int L> void borders() {
  check<float, plain_3x3<L>, Simd>();
  check<float, one_tile<L>, Simd>();
  check<float, pointwise<L>, Simd>();
}
template <class Simd, int L> void windows() {
  check<float, strided<L>, Simd>();
  check<float, dilated<L>, Simd>();
  check<float, all_at_once<L>, Simd>();
  check<float, volume<L>, Simd>();
}
TEST_CASE("convolve: borders of one and of several tiles") { INLAY_TEST_WIDTHS(borders) }
TEST_CASE("convolve: stride, dilation, groups and padding, one to three axes") { INLAY_TEST_WIDTHS(windows) }
TEST_CASE("convolve: row by row, a prologue, which leaves padding alone") { INLAY_TEST_WIDTHS(prologues) }

struct three_blocks {
  static constexpr auto value =
      make(2, {.extent = {5, 19}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}}, {32, 19, 1}, false, last, last, 4, 2, 6);
};
TEST_CASE("convolve: channels with equal weights have equal results, in a narrower last block, too") {
  constexpr convolve_description d = three_blocks::value;
  const std::vector<float> in = random_values<float>(d.batch * d.in_n, 1), weights(9 * 32 * 24, 0.37f), bias(19, 0.5f),
                           residual(std::size_t(d.batch * d.out_n), 0.25f);
  guarded<float> out(d.batch * d.out_n);
  kernel::convolve<three_blocks, simd::native>(out.data(), in.data(), weights.data(), bias.data(), residual.data());
  CHECK(same_in_all_channels(out.data(), d.batch * d.out_n, 19));
}
TEST_CASE("convolve: double") { check<double, plain_3x3<2>, simd::native>(); }

struct small {
  static constexpr convolve_description value = [] {
    convolve_description d = make(1, {.extent = {9}, .kernel = {3}, .pad = {1}, .pad_after = {1}}, {2, 4, 1}, false, last, last, 4, 1, 4);
    d.batch = 1;
    d.operands = 0;
    d.epilogue = program{.inputs = 1};
    return d;
  }();
};
constexpr bool in_the_compiler() {
  float in[18]{}, weights[24]{}, out[36]{};
  for (int i = 0; i < 18; ++i) in[i] = static_cast<float>(i % 5);
  for (int i = 0; i < 24; ++i) weights[i] = static_cast<float>(i % 7);
  kernel::convolve<small, simd::portable>(out, in, weights);
  for (int x = 0; x < 9; ++x)
    for (int o = 0; o < 4; ++o) {
      float sum = 0;
      for (int k = 0; k < 3; ++k)
        for (int c = 0; c < 2; ++c)
          if (x + k - 1 >= 0 && x + k - 1 < 9) sum += in[(x + k - 1) * 2 + c] * weights[(k * 2 + c) * 4 + o];
      if (out[x * 4 + o] != sum) return false;
    }
  return true;
}
RUN_TWICE(in_the_compiler);

struct small_with_prologue {
  static constexpr convolve_description value = with_prologue(small::value);
};
constexpr bool prologue_in_the_compiler() {
  float in[18]{}, weights[24]{}, out[36]{};
  for (int i = 0; i < 18; ++i) in[i] = static_cast<float>(i % 5 - 2);
  for (int i = 0; i < 24; ++i) weights[i] = 1;
  kernel::convolve<small_with_prologue, simd::portable>(out, in, weights);
  for (int x = 0; x < 9; ++x) {
    float sum = 0;
    for (int k = 0; k < 6; ++k)
      if (const int at = 2 * (x - 1) + k; at >= 0 && at < 18) sum += in[at] * in[at] + 0.5f;
    if (out[x * 4] != sum) return false;
  }
  return true;
}
RUN_TWICE(prologue_in_the_compiler);

}  // namespace
