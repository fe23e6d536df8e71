/// Loop nests on random operands, and their values row by row in double.
#pragma once

#include <inlay/kernel/nest.hpp>

#include "check.hpp"

namespace inlay::test {

using kernel::nest_description;
using sf = scalar_function;

inline double combine(reduction how, const std::vector<double>& row) {
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
inline std::vector<double> run_row(const program& code, const std::vector<std::vector<double>>& inputs) {
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

inline int reach(const nest_description& d, const int* stride) {
  int last = 0;
  for (int i = 0; i < d.rank; ++i) last += (d.extent[i] - 1) * stride[i];
  return last + 1;
}

/// Runs the nest on the arrays and compares with rows computed in double.
template <class Description, class Simd, class Out, class... In> void compare(guarded<Out>& out, const In*... in) {
  constexpr nest_description d = Description::value;
  // the operands may be the output: read them first
  std::vector<std::vector<double>> copies(sizeof...(In));
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

constexpr program softmax{.inputs = 1,
                          .size = 5,
                          .code = {{.reduce = reduction::maximum, .a = 0},
                                   {.function = sf::subtract, .a = 0, .b = 1},
                                   {.function = sf::exp, .a = 2},
                                   {.reduce = reduction::sum, .a = 3},
                                   {.function = sf::divide, .a = 3, .b = 4}}};
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
constexpr program reduce_with(reduction how) { return {.inputs = 1, .size = 1, .code = {{.reduce = how, .a = 0}}}; }
template <reduction How, int Count> struct row_of {
  static constexpr nest_description value{
      .rank = 1, .extent = {Count}, .reduced = {true}, .vector_dim = 0, .lanes = 4, .operands = 1, .stride = {{1}}, .code = reduce_with(How)};
};
}  // namespace inlay::test
