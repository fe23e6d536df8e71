#include <inlay/kernel/nest.hpp>

#include "nest_check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

/// (x - mean) / sqrt(variance + eps) * weight + bias over rows of `count`.
constexpr program norm(int count) {
  return {.inputs = 3,
          .constants = 2,
          .size = 10,
          .constant = {1.0 / count, 1e-5},
          .code = {{.reduce = reduction::sum, .a = 0},
                   {.function = sf::multiply, .a = 5, .b = 3},
                   {.function = sf::subtract, .a = 0, .b = 6},
                   {.function = sf::square, .a = 7},
                   {.reduce = reduction::sum, .a = 8},
                   {.function = sf::multiply, .a = 9, .b = 3},
                   {.function = sf::add, .a = 10, .b = 4},
                   {.function = sf::rsqrt, .a = 11},
                   {.function = sf::multiply, .a = 7, .b = 12},
                   {.function = sf::multiply, .a = 13, .b = 1}}};
}

template <int Lanes, int Rows, int Count> struct column_softmax {
  static constexpr nest_description value{.rank = 2,
                                          .extent = {Count, Rows},
                                          .reduced = {true, false},
                                          .vector_dim = 1,
                                          .lanes = Lanes,
                                          .out_stride = {Rows, 1},
                                          .operands = 1,
                                          .stride = {{Rows, 1}},
                                          .code = softmax};
};
template <int Lanes, int Count> struct row_norm {
  static constexpr nest_description value{.rank = 2,
                                          .extent = {3, Count},
                                          .reduced = {false, true},
                                          .vector_dim = 1,
                                          .lanes = Lanes,
                                          .out_stride = {Count, 1},
                                          .operands = 3,
                                          .stride = {{Count, 1}, {0, 1}, {0, 1}},
                                          .code = norm(Count)};
};
template <class Simd, int Lanes> void softmaxes() {
  check<row_softmax<Lanes, 5, 10>, Simd, float, float>();
  check<row_softmax<Lanes, 2, 133>, Simd, float, float>();
  check<column_softmax<Lanes, 11, 3>, Simd, float, float>();
  check<column_softmax<Lanes, 67, 13>, Simd, float, float>();
}
template <class Simd, int Lanes> void norms() {
  check<row_norm<Lanes, 16>, Simd, float, float, float, float>();
  check<row_norm<Lanes, 301>, Simd, float, float, float, float>();
}
TEST_CASE("nest: softmax along and across the vectors, in registers and in passes") { INLAY_TEST_WIDTHS(softmaxes) }
TEST_CASE("nest: layer norm") { INLAY_TEST_WIDTHS(norms) }

}  // namespace
