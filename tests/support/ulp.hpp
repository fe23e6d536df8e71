/// Errors of functions in units in the last place, and the arguments at which functions are looked at.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

#include <inlay/core/scalar_apply.hpp>
#include <inlay/simd/apply.hpp>

namespace inlay::test {

/// |got - want| in units of the last place of `want` as a Real; 1e9 where one is NaN or infinite and the other is not. A result that
/// overflows is compared as the next number after the largest.
template <class Real, class Exact> double ulp_error(Real got, Exact want) {
  using limits = std::numeric_limits<Real>;
  constexpr double wrong = 1e9;
  const Real rounded = static_cast<Real>(want);
  if (std::isnan(rounded) || std::isnan(got)) return std::isnan(rounded) == std::isnan(got) ? 0 : wrong;
  if (want == 0) return got == 0 && std::signbit(got) == std::signbit(want) ? 0 : wrong;
  if (got == rounded && std::isinf(got)) return 0;
  const Exact next = std::ldexp(Exact(1), limits::max_exponent);
  if (std::isinf(rounded) && std::isinf(got)) return wrong;  // of different signs
  const Exact a = std::isinf(got) ? std::copysign(next, static_cast<Exact>(got)) : static_cast<Exact>(got);
  const Exact b = std::isinf(rounded) ? std::copysign(next, want) : want;
  const int exponent = std::max(std::ilogb(b), limits::min_exponent - 1);
  return static_cast<double>(std::abs(a - b) / std::ldexp(Exact(1), exponent - limits::digits + 1));
}

/// Errors that the functions state. Of floats with an fma that rounds once: what preset test-ulp finds, rounded up; without it: a little more than
/// every 25th float shows with SSE2. Of doubles: a little more than 2,400,000 arguments show.
struct stated_error {
  double fused, separate, of_double;
};
template <scalar_function Function> constexpr stated_error stated_error_of() {
  using enum scalar_function;
  switch (Function) {
    case exp:
      return {1.05, 1.1, 1.0};
    case exp2:
      return {1.05, 1.1, 1.1};
    case expm1:
      return {1.59, 1.8, 2.0};
    case log:
      return {0.95, 1.0, 0.9};
    case log2:
      return {1.98, 2.8, 2.5};
    case log10:
      return {1.94, 2.0, 1.8};
    case log1p:
      return {1.49, 1.6, 1.4};
    case sin:
      return {2.36, 2.4, 0.9};
    case cos:
      return {2.41, 2.5, 0.9};
    case tan:
      return {3.59, 3.7, 2.2};
    case asin:
      return {1.31, 1.4, 1.3};
    case acos:
      return {1.1, 1.2, 1.1};
    case atan:
      return {2.14, 2.2, 2.2};
    case sinh:
      return {2.32, 2.4, 2.4};
    case cosh:
      return {1.51, 1.6, 1.5};
    case tanh:
      return {2.46, 2.5, 2.6};
    case asinh:
      return {1.9, 2.0, 1.8};
    case acosh:
      return {2.02, 2.1, 1.8};
    case atanh:
      return {2.18, 2.2, 1.8};
    case erf:
      return {2.38, 2.5, 2.0};
    case sigmoid:
      return {2.49, 2.5, 2.4};
    case cbrt:
      return {0.74, 1.0, 1.0};
    case rsqrt:
      return {1.5, 1.5, 1.5};
    default:  // one operation of IEEE 754
      return {0.501, 0.501, 0.501};
  }
}
template <scalar_function Function, class Pack> constexpr double stated_limit = [] {
  constexpr stated_error error = stated_error_of<Function>();
  if (sizeof(typename Pack::element) == 8) return error.of_double;
  return simd::fused<Pack> ? error.fused : error.separate;
}();

struct worst_error {
  double ulp = 0;
  double at = 0;
};

/// The largest error of a function of float packs over the floats whose bits are 0, step, 2 step, ... up to 2^32. Exact is the pack of
/// doubles that computes what is compared with: its errors are 2^-29 of a float's.
template <scalar_function Function, class Pack, class Exact> worst_error worst_over_floats(std::uint64_t step) {
  constexpr int block = 16;
  worst_error worst;
  float x[block]{}, y[block]{};
  double exact[block]{};
  int filled = 0;
  const auto look = [&] {
    for (int i = 0; i < block; i += Pack::lanes) simd::store(y + i, simd::apply<Function>(simd::load<Pack>(x + i)));
    for (int i = 0; i < block; ++i) exact[i] = static_cast<double>(x[i]);
    for (int i = 0; i < block; i += Exact::lanes) simd::store(exact + i, simd::apply<Function>(simd::load<Exact>(exact + i)));
    for (int i = 0; i < block; ++i) {
      const std::uint32_t exponent = math::bits_of(y[i]) >> 23 & 255;
      const double unit = math::power_of_two(static_cast<int>(exponent == 0 ? 1 : exponent) - 150);
      if (std::abs(static_cast<double>(y[i]) - exact[i]) * 2 <= worst.ulp * unit && exponent != 255 && y[i] != 0) continue;
      const double error = ulp_error(y[i], exact[i]);
      if (error > worst.ulp) worst = {error, static_cast<double>(x[i])};
    }
  };
  for (std::uint64_t bits = 0; bits < std::uint64_t(1) << 32; bits += step) {
    x[filled] = math::from_bits(static_cast<std::uint32_t>(bits));
    if (++filled == block) {
      look();
      filled = 0;
    }
  }
  look();
  return worst;
}

}  // namespace inlay::test
