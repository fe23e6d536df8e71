#include <inlay/kernel/convolve.hpp>

#include "convolve_check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

template <int L> struct depthwise_3x3 {
  static constexpr auto value =
      make(2, {.extent = {4, 11}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}}, {L + 3, L + 3, L + 3}, false, last, last, L, 1, 5);
};
template <int L> struct depthwise_strided {
  static constexpr auto value =
      make(2, {.extent = {7, 10}, .kernel = {3, 3}, .stride = {2, 2}, .pad = {0, 1}, .pad_after = {1, 0}}, {5, 5, 5}, false, first, last, L, 1, 4);
};
template <int L> struct depthwise_multiplied {
  static constexpr auto value =
      make(1, {.extent = {23}, .kernel = {3}, .dilation = {7}, .pad = {7}, .pad_after = {7}}, {4, 12, 4}, false, last, last, L, 1, 2);
};
template <int L> struct transposed_3x3 {  // stride 2, kernel 3, output padding 1
  static constexpr auto value =
      make(2, {.extent = {3, 8}, .kernel = {3, 3}, .stride = {2, 2}, .pad = {1, 1}, .pad_after = {0, 0}}, {4, 5, 1}, true, last, last, L, 1, 4);
};
template <int L> struct transposed_grouped {  // dilation shares a factor with the stride: some phases have no tap
  static constexpr auto value =
      make(1, {.extent = {5}, .kernel = {3}, .stride = {4}, .dilation = {2}, .pad = {1}, .pad_after = {-2}}, {4, 6, 2}, true, last, last, L, 1, 3);
};
template <int L> struct transposed_depthwise {
  static constexpr auto value =
      make(2, {.extent = {3, 4}, .kernel = {4, 4}, .stride = {2, 2}, .pad = {1, 1}, .pad_after = {1, 1}}, {6, 6, 6}, true, last, last, L, 1, 3);
};

template <int L> struct depthwise_with_prologue {
  static constexpr auto value = with_prologue(depthwise_3x3<L>::value);
};
template <int L> struct multiplied_with_prologue {
  static constexpr auto value = with_prologue(depthwise_multiplied<L>::value);
};
template <int L> struct transposed_with_prologue {
  static constexpr auto value = with_prologue(transposed_3x3<L>::value);
};

template <class Simd, int L> void prologues() {
  check<float, depthwise_with_prologue<L>, Simd>();
  check<float, multiplied_with_prologue<L>, Simd>();
  check<float, transposed_with_prologue<L>, Simd>();
}
template <class Simd, int L> void depthwise() {
  check<float, depthwise_3x3<L>, Simd>();
  check<float, depthwise_strided<L>, Simd>();
  check<float, depthwise_multiplied<L>, Simd>();
}
template <class Simd, int L> void transposed() {
  check<float, transposed_3x3<L>, Simd>();
  check<float, transposed_grouped<L>, Simd>();
  check<float, transposed_depthwise<L>, Simd>();
}

TEST_CASE("convolve: depthwise") { INLAY_TEST_WIDTHS(depthwise) }
TEST_CASE("convolve: depthwise and transposed with a prologue") { INLAY_TEST_WIDTHS(prologues) }
TEST_CASE("convolve: transposed") { INLAY_TEST_WIDTHS(transposed) }

}  // namespace
