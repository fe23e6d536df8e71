/// What the kernel tests share: buffers with guards, reference values in double, and the list of vector widths.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <tuple>
#include <type_traits>
#include <vector>

#include <inlay/core/packed_layout.hpp>
#include <inlay/core/program.hpp>
#include <inlay/simd/pack.hpp>
#include <support/catch.hpp>

namespace inlay::test {

/// `count` elements that are NaN (or a pattern) until written, between guards that must not change.
template <class Element> class guarded {
 public:
  explicit guarded(int count) : all_(static_cast<std::size_t>(count + 2 * guard), pattern()) {
    const Element start = std::is_floating_point_v<Element> ? std::numeric_limits<Element>::quiet_NaN() : pattern();
    for (int i = 0; i < count; ++i) data()[i] = start;  // not std::fill: g++ 12 warns of sizes that cannot be
  }
  Element* data() { return all_.data() + guard; }
  bool intact() const {
    bool same = true;
    for (int i = 0; i < guard; ++i) same = same && all_[std::size_t(i)] == pattern() && all_[all_.size() - 1 - std::size_t(i)] == pattern();
    return same;
  }

 private:
  static constexpr int guard = 64;
  static constexpr Element pattern() { return static_cast<Element>(77); }
  std::vector<Element> all_;
};
/// std::vector<bool> has no data(). Elements start as true, a value that a bool may have.
template <> class guarded<bool> {
 public:
  explicit guarded(int count) : all_(count) {
    for (int i = 0; i < count; ++i) data()[i] = true;
  }
  bool* data() { return reinterpret_cast<bool*>(all_.data()); }
  bool intact() const { return all_.intact(); }

 private:
  guarded<signed char> all_;
};

/// The same numbers in each run, in [-2, 2].
template <class Element> std::vector<Element> random_values(int count, unsigned seed) {
  std::vector<Element> result(static_cast<std::size_t>(count));
  unsigned state = seed * 2654435761u + 12345u;
  for (Element& value : result) {
    state = state * 1664525u + 1013904223u;
    value = static_cast<Element>(static_cast<double>(state >> 8) / double(1 << 22) - 2.0);
  }
  return result;
}

/// Whether every `channels` elements are the same, bit by bit, and are there.
template <class Element> bool same_in_all_channels(const Element* out, int count, int channels) {
  bool same = true;
  for (int i = 0; i < count; ++i) same = same && out[i] == out[i / channels * channels];
  return same;
}

inline double scalar(scalar_function function, double a, double b, double c) {
  using enum scalar_function;
  switch (function) {
    case identity: return a;
    case negative: return -a;
    case square: return a * a;
    case sqrt: return std::sqrt(a);
    case rsqrt: return 1 / std::sqrt(a);
    case exp: return std::exp(a);
    case log: return std::log(a);
    case tanh: return std::tanh(a);
    case relu: return a != a ? a : std::max(a, 0.0);
    case add: return a + b;
    case subtract: return a - b;
    case multiply: return a * b;
    case divide: return a / b;
    case maximum: return a != a ? a : b != b ? b : std::max(a, b);
    case less: return a < b;
    case greater: return a > b;
    case logical_and: return a != 0 && b != 0;
    case logical_not: return a == 0;
    case where: return a != 0 ? b : c;
    default: FAIL("no reference for this function"); return 0;
  }
}

/// The result of a program without reductions.
inline double run_program(const program& code, const double* inputs) {
  double value[64]{};
  for (int i = 0; i < code.inputs; ++i) value[i] = inputs[i];
  for (int i = 0; i < code.constants; ++i) value[code.constant_register(i)] = code.constant[i];
  const auto read = [&](int reg) { return reg < 0 ? 0.0 : value[reg]; };
  for (int i = 0; i < code.size; ++i) {
    const instruction& now = code.code[i];
    value[code.result_register(i)] = scalar(now.function, read(now.a), read(now.b), read(now.c));
  }
  return value[code.result()];
}

/// x * x + 0.5: what it makes of a zero is none, so that it shows where a kernel applies it to padding.
inline constexpr program shifted_square{
    .inputs = 1,
    .constants = 1,
    .size = 2,
    .constant = {0.5},
    .code = {{.function = scalar_function::square, .a = 0}, {.function = scalar_function::add, .a = 2, .b = 1}}};
/// log(x * x), which is infinite at zero: what it makes of lanes that are not there must not be multiplied, not even by zero.
inline constexpr program infinite_at_zero{
    .inputs = 1, .size = 2, .code = {{.function = scalar_function::square, .a = 0}, {.function = scalar_function::log, .a = 1}}};
inline double run_prologue(const program& code, double value) { return run_program(code, &value); }

template <class Description> constexpr Description with_prologue(Description d, const program& code = shifted_square) {
  d.prologue = code;
  return d;
}

/// Equal within a few roundings of numbers of size `scale`, or both NaN, or the same infinity.
inline bool near(double got, double want, double scale = 1, double tolerance = 2e-6) {
  if (want != want) return got != got;
  if (std::isinf(want)) return got == want;
  return std::abs(got - want) <= tolerance * (std::abs(want) + scale);
}

/// An array in which element `index` of each axis stands at a stride; reference loops read and write through it.
template <class Element> struct view {
  Element* data;
  std::vector<int> strides;
  Element& at(const std::vector<int>& index) const {
    std::ptrdiff_t offset = 0;
    for (std::size_t i = 0; i < strides.size(); ++i) offset += std::ptrdiff_t(index[i]) * strides[i];
    return data[offset];
  }
};

/// Calls body(index) for each index of the extents, last fastest.
template <class Body> void for_each_index(const std::vector<int>& extents, Body body) {
  std::vector<int> index(extents.size(), 0);
  for (int extent : extents)
    if (extent == 0) return;
  while (true) {
    body(index);
    std::size_t axis = extents.size();
    while (axis > 0 && ++index[axis - 1] == extents[axis - 1]) index[--axis] = 0;
    if (axis == 0) return;
  }
}

/// Runs body<Simd, Lanes>() for compiler vectors of 4, 8 and 16 lanes and the widest native pack.
#define INLAY_TEST_WIDTHS(body)                                              \
  SECTION("portable, 4 lanes") { body<inlay::simd::portable, 4>(); }         \
  SECTION("portable, 8 lanes") { body<inlay::simd::portable, 8>(); }         \
  SECTION("portable, 16 lanes") { body<inlay::simd::portable, 16>(); }       \
  SECTION("native") { body<inlay::simd::native, inlay::simd::max_lanes<float>>(); }

}  // namespace inlay::test
