#include <inlay/kernel/nest.hpp>

#include "nest_check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

constexpr program add{.inputs = 2, .size = 1, .code = {{.function = sf::add, .a = 0, .b = 1}}};
template <int Lanes> struct broadcast_add {  // [3, 5, 7] + [5, 1]
  static constexpr nest_description value{
      .rank = 3, .extent = {3, 5, 7}, .vector_dim = 2, .lanes = Lanes, .out_stride = {35, 7, 1}, .operands = 2, .stride = {{35, 7, 1}, {0, 1, 0}}, .code = add};
};
template <int Lanes> struct permuted_add {  // a + permute(b); one long loop is not possible
  static constexpr nest_description value{
      .rank = 3, .extent = {2, 19, 3}, .vector_dim = 1, .lanes = Lanes, .out_stride = {57, 3, 1}, .operands = 2, .stride = {{57, 1, 19}, {1, 2, 38}}, .code = add};
};
struct one_element {
  static constexpr nest_description value{.operands = 2, .code = add};
};
template <int Lanes> struct choose {  // where(mask && a < b, a, -inf)
  static constexpr nest_description value{.rank = 1,
                                          .extent = {21},
                                          .lanes = Lanes,
                                          .out_stride = {1},
                                          .operands = 3,
                                          .stride = {{1}, {1}, {1}},
                                          .code = {.inputs = 3,
                                                   .constants = 1,
                                                   .size = 3,
                                                   .constant = {-std::numeric_limits<double>::infinity()},
                                                   .code = {{.function = sf::less, .a = 1, .b = 2},
                                                            {.function = sf::logical_and, .a = 0, .b = 4},
                                                            {.function = sf::where, .a = 5, .b = 1, .c = 3}}}};
};
template <int Lanes> struct compares {
  static constexpr nest_description value{
      .rank = 1, .extent = {13}, .lanes = Lanes, .out_stride = {1}, .operands = 2, .stride = {{1}, {1}}, .code = {.inputs = 2, .size = 1, .code = {{.function = sf::greater, .a = 0, .b = 1}}}};
};

template <class Simd, int Lanes> void maps() {
  check<broadcast_add<Lanes>, Simd, float, float, float>();
  check<permuted_add<Lanes>, Simd, float, float, float>();
  check<one_element, Simd, float, float, float>();
}
template <class Simd, int Lanes> void truth() {
  check<choose<Lanes>, Simd, float, bool, float, float>();
  check<compares<Lanes>, Simd, bool, float, float>();
}
template <class Simd, int Lanes> void in_place() {
  using description = row_softmax<Lanes, 2, 133>;
  const std::vector<float> x = random_values<float>(2 * 133, 9);
  guarded<float> out(2 * 133);
  std::copy(x.begin(), x.end(), out.data());
  compare<description, Simd, float, float>(out, out.data());
}

TEST_CASE("nest: maps with broadcasting and permuted operands") { INLAY_TEST_WIDTHS(maps) }
TEST_CASE("nest: predicates, bool operands and results") { INLAY_TEST_WIDTHS(truth) }
TEST_CASE("nest: softmax in place") { INLAY_TEST_WIDTHS(in_place) }
TEST_CASE("nest: double") { check<row_softmax<4, 2, 21>, simd::native, double, double>(); }

constexpr bool in_the_compiler() {
  float x[30]{}, y[30]{};
  for (int i = 0; i < 30; ++i) x[i] = static_cast<float>(i % 7) * 0.5f;
  kernel::nest<row_softmax<8, 3, 10>, simd::portable>(y, x);
  for (int r = 0; r < 3; ++r) {
    float sum = 0;
    for (int i = 0; i < 10; ++i) sum += y[r * 10 + i];
    if (sum < 0.9999f || sum > 1.0001f) return false;
  }
  std::int64_t where = -1;
  kernel::nest<row_of<reduction::argmax, 30>, simd::portable>(&where, x);
  return where == 6;
}
RUN_TWICE(in_the_compiler);

}  // namespace
