#include <inlay/kernel/convolve.hpp>

#include "convolve_check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

// PyTorch's order on both sides: tiles as wide as a pack, of two parts, and too narrow to be transposed.
template <int L, int Pixels> struct crosswise {
  static constexpr auto value = make(2, {.extent = {3, 2 * L + 5}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}}, {3, 2 * L + 3, 1}, false, first,
                                     first, L, 2, Pixels);
};
template <int L> struct crosswise_long {  // with a function that is computed in a loop over finished sums
  static constexpr auto value = [] {
    convolve_description d = crosswise<L, L>::value;
    d.epilogue.code[1].function = sf::tanh;
    return d;
  }();
};
template <class Simd, int L> void transposed_stores() {
  check<float, crosswise<L, L>, Simd>();
  check<float, crosswise<L, L + L / 2 + 1>, Simd>();
  check<float, crosswise_long<L>, Simd>();
}
TEST_CASE("convolve: channels-first results are transposed in registers") { INLAY_TEST_WIDTHS(transposed_stores) }
TEST_CASE("convolve: tiles too narrow to be transposed") { check<float, crosswise<8, 1>, simd::native>(); }

}  // namespace
