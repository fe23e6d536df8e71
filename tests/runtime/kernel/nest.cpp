#include <inlay/kernel/nest.hpp>

#include "check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;
using kernel::nest_description;
using sf = scalar_function;

double combine(reduction how, const std::vector<double>& row) {
  double best = row.empty() ? 0 : row[0], sum = 0, product = 1;
  std::size_t place = 0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    sum += row[i];
    product *= row[i];
    const bool minimum = how == reduction::minimum || how == reduction::argmin;
    if ((best == best && row[i] != row[i]) || (minimum ? row[i] < best : row[i] > best)) {
      best = row[i];
      place = i;
    }
  }
  switch (how) {
    case reduction::sum: return sum;
    case reduction::product: return product;
    case reduction::maximum:
    case reduction::minimum: return best;
    default: return static_cast<double>(place);
  }
}

/// The program on one row, whose points are given as inputs[point][input]; the result at each point.
std::vector<double> run_row(const program& code, const std::vector<std::vector<double>>& inputs) {
  std::vector<std::vector<double>> value(64, std::vector<double>(inputs.size()));
  for (std::size_t p = 0; p < inputs.size(); ++p) {
    for (int i = 0; i < code.inputs; ++i) value[std::size_t(i)][p] = inputs[p][std::size_t(i)];
    for (int i = 0; i < code.constants; ++i) value[std::size_t(code.constant_register(i))][p] = code.constant[i];
  }
  for (int i = 0; i < code.size; ++i) {
    const instruction& now = code.code[i];
    std::vector<double>& to = value[std::size_t(code.result_register(i))];
    const auto read = [&](int reg, std::size_t p) { return reg < 0 ? 0.0 : value[std::size_t(reg)][p]; };
    const double whole = now.reduce == reduction::none ? 0 : combine(now.reduce, value[std::size_t(now.a)]);
    for (std::size_t p = 0; p < to.size(); ++p)
      to[p] = now.reduce != reduction::none ? whole : scalar(now.function, read(now.a, p), read(now.b, p), read(now.c, p));
  }
  return value[std::size_t(code.result())];
}

int reach(const nest_description& d, const int* stride) {
  int last = 0;
  for (int i = 0; i < d.rank; ++i) last += (d.extent[i] - 1) * stride[i];
  return last + 1;
}

/// Runs the nest on the arrays and compares with rows computed in double.
template <class Description, class Simd, class Out, class... In> void compare(guarded<Out>& out, const In*... in) {
  constexpr nest_description d = Description::value;
  // the operands may be the output: read them first
  std::vector<std::vector<double>> copies{std::vector<double>(in, in + reach(d, d.stride[0]))...};
  std::size_t which = 0;
  ((copies[which].assign(in, in + reach(d, d.stride[which])), ++which), ...);
  kernel::nest<Description, Simd>(out.data(), in...);
  std::vector<int> kept, reduced, kept_axes, reduced_axes;
  for (int i = 0; i < d.rank; ++i) {
    (d.reduced[i] ? reduced : kept).push_back(d.extent[i]);
    (d.reduced[i] ? reduced_axes : kept_axes).push_back(i);
  }
  bool good = true;
  for_each_index(kept, [&](const std::vector<int>& row) {
    std::vector<std::vector<double>> inputs;
    std::vector<int> places;
    for_each_index(reduced, [&](const std::vector<int>& point) {
      const auto place = [&](const int* stride) {
        int offset = 0;
        for (std::size_t i = 0; i < row.size(); ++i) offset += row[i] * stride[kept_axes[i]];
        for (std::size_t i = 0; i < point.size(); ++i) offset += point[i] * stride[reduced_axes[i]];
        return offset;
      };
      std::vector<double> values;
      for (std::size_t i = 0; i < copies.size(); ++i) values.push_back(copies[i][std::size_t(place(d.stride[i]))]);
      inputs.push_back(values);
      places.push_back(place(d.out_stride));
    });
    const std::vector<double> result = run_row(d.code, inputs);
    for (std::size_t p = 0; p < places.size(); ++p) {
      const double got = static_cast<double>(out.data()[places[p]]);
      good = good && near(got, result[p], std::is_same_v<Out, float> ? std::max(1.0, double(places.size()) / 8) : 1);
    }
  });
  CHECK(good);
  CHECK(out.intact());
}

template <class Description, class Simd, class Out, class... In> void check() {
  constexpr nest_description d = Description::value;
  int seed = 0;
  guarded<Out> out(reach(d, d.out_stride));
  const auto operand = [&]<class Element>(Element) {
    const int i = seed++;
    std::vector<double> values = random_values<double>(reach(d, d.stride[i]), unsigned(i + 5));
    if constexpr (std::is_same_v<Element, bool>) {
      bool* data = new bool[values.size()];
      for (std::size_t k = 0; k < values.size(); ++k) data[k] = values[k] > 0;
      return data;
    } else {
      Element* data = new Element[values.size()];
      for (std::size_t k = 0; k < values.size(); ++k) data[k] = static_cast<Element>(values[k]);
      return data;
    }
  };
  const auto run = [&](auto*... data) {
    compare<Description, Simd, Out, In...>(out, data...);
    (delete[] data, ...);
  };
  std::apply(run, std::tuple{operand(In{})...});  // braces: in order
}

constexpr program add{.inputs = 2, .size = 1, .code = {{.function = sf::add, .a = 0, .b = 1}}};
constexpr program softmax{.inputs = 1,
                          .size = 5,
                          .code = {{.reduce = reduction::maximum, .a = 0},
                                   {.function = sf::subtract, .a = 0, .b = 1},
                                   {.function = sf::exp, .a = 2},
                                   {.reduce = reduction::sum, .a = 3},
                                   {.function = sf::divide, .a = 3, .b = 4}}};
constexpr program reduce_with(reduction how) { return {.inputs = 1, .size = 1, .code = {{.reduce = how, .a = 0}}}; }
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
template <int Lanes, int Rows, int Count> struct row_softmax {
  static constexpr nest_description value{.rank = 2,
                                          .extent = {Rows, Count},
                                          .reduced = {false, true},
                                          .vector_dim = 1,
                                          .lanes = Lanes,
                                          .out_stride = {Count, 1},
                                          .operands = 1,
                                          .stride = {{Count, 1}},
                                          .code = softmax};
};
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
template <class Simd, int Lanes> void in_place() {
  using description = row_softmax<Lanes, 2, 133>;
  const std::vector<float> x = random_values<float>(2 * 133, 9);
  guarded<float> out(2 * 133);
  std::copy(x.begin(), x.end(), out.data());
  compare<description, Simd, float, float>(out, out.data());
}

TEST_CASE("nest: maps with broadcasting and permuted operands") { INLAY_TEST_WIDTHS(maps) }
TEST_CASE("nest: predicates, bool operands and results") { INLAY_TEST_WIDTHS(truth) }
TEST_CASE("nest: softmax along and across the vectors, in registers and in passes") { INLAY_TEST_WIDTHS(softmaxes) }
TEST_CASE("nest: layer norm") { INLAY_TEST_WIDTHS(norms) }
TEST_CASE("nest: reductions over any axes") { INLAY_TEST_WIDTHS(reductions) }
TEST_CASE("nest: argmax and argmin") { INLAY_TEST_WIDTHS(positions) }
TEST_CASE("nest: softmax in place") { INLAY_TEST_WIDTHS(in_place) }
TEST_CASE("nest: double") { check<row_softmax<4, 2, 21>, simd::native, double, double>(); }

template <reduction How, int Count> struct row_of {
  static constexpr nest_description value{
      .rank = 1, .extent = {Count}, .reduced = {true}, .vector_dim = 0, .lanes = 4, .operands = 1, .stride = {{1}}, .code = reduce_with(How)};
};
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
