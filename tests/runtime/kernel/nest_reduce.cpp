#include <inlay/kernel/nest.hpp>

#include "nest_check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

/// [2, 3, 7, 37] reduced over the axes whose bit is set (axis 0 is bit 0).
template <int Lanes, reduction How, int Axes> struct reduction_over {
  static constexpr nest_description value = [] {
    nest_description d{.rank = 4, .extent = {2, 3, 7, 37}, .lanes = Lanes, .operands = 1, .stride = {{777, 259, 37, 1}}, .code = reduce_with(How)};
    int step = 1;
    for (int i = 3; i >= 0; --i) {
      d.reduced[i] = (Axes >> i & 1) != 0;
      if (d.reduced[i]) continue;
      d.out_stride[i] = step;
      step *= d.extent[i];
    }
    return d;
  }();
};
template <int Lanes> struct mean_over_pixels {  // channels last: columns of several vectors
  static constexpr nest_description value{.rank = 2,
                                          .extent = {21, 70},
                                          .reduced = {true, false},
                                          .vector_dim = 1,
                                          .lanes = Lanes,
                                          .out_stride = {0, 1},
                                          .operands = 1,
                                          .stride = {{70, 1}},
                                          .code = {.inputs = 1,
                                                   .constants = 1,
                                                   .size = 2,
                                                   .constant = {1.0 / 21},
                                                   .code = {{.reduce = reduction::sum, .a = 0}, {.function = sf::multiply, .a = 1, .b = 2}}}};
};
template <class Simd, int Lanes> void reductions() {
  check<reduction_over<Lanes, reduction::sum, 8>, Simd, float, float>();
  check<reduction_over<Lanes, reduction::maximum, 5>, Simd, float, float>();
  check<reduction_over<Lanes, reduction::minimum, 12>, Simd, float, float>();
  check<reduction_over<Lanes, reduction::product, 2>, Simd, float, float>();
  check<reduction_over<Lanes, reduction::sum, 15>, Simd, float, float>();
  check<mean_over_pixels<Lanes>, Simd, float, float>();
}
template <class Simd, int Lanes> void positions() {
  check<reduction_over<Lanes, reduction::argmax, 8>, Simd, std::int64_t, float>();
  check<reduction_over<Lanes, reduction::argmin, 4>, Simd, std::int64_t, float>();
  check<reduction_over<Lanes, reduction::argmax, 10>, Simd, std::int64_t, float>();
}
TEST_CASE("nest: reductions over any axes") { INLAY_TEST_WIDTHS(reductions) }
TEST_CASE("nest: argmax and argmin") { INLAY_TEST_WIDTHS(positions) }

template <int Count> void not_a_number() {
  for (int place = 0; place < Count; ++place) {
    float x[Count]{}, highest = 0;
    x[place] = std::numeric_limits<float>::quiet_NaN();
    x[Count - 1] += 5;
    std::int64_t where = -1;
    kernel::nest<row_of<reduction::maximum, Count>, simd::native>(&highest, x);
    kernel::nest<row_of<reduction::argmax, Count>, simd::native>(&where, x);
    CHECK(highest != highest);
    CHECK(where == place);
  }
}
TEST_CASE("nest: NaN goes before all numbers") {
  not_a_number<6>();
  not_a_number<61>();
}
TEST_CASE("nest: the first of equals, and of a row of -infinity") {
  float x[50];
  std::fill(x, x + 50, -std::numeric_limits<float>::infinity());
  std::int64_t where = -1;
  kernel::nest<row_of<reduction::argmax, 50>, simd::native>(&where, x);
  CHECK(where == 0);
  x[17] = x[18] = x[45] = 3;
  kernel::nest<row_of<reduction::argmax, 50>, simd::native>(&where, x);
  CHECK(where == 17);
}

}  // namespace
