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

struct worst_error {
  double ulp = 0;
  double at = 0;
};

/// The largest error of a function of float packs over the floats whose bits are first, first + step, ... up to 2^32.
template <scalar_function Function, class Pack> worst_error worst_over_floats(std::uint64_t step, std::uint64_t first = 0) {
  worst_error worst;
  float x[Pack::lanes]{}, y[Pack::lanes]{};
  int filled = 0;
  const auto look = [&] {
    simd::store(y, simd::apply<Function>(simd::load<Pack>(x)));
    for (int i = 0; i < Pack::lanes; ++i) {
      const double error = ulp_error(y[i], apply(Function, static_cast<double>(x[i])));
      if (error > worst.ulp) worst = {error, static_cast<double>(x[i])};
    }
  };
  for (std::uint64_t bits = first; bits < std::uint64_t(1) << 32; bits += step) {
    x[filled] = math::from_bits(static_cast<std::uint32_t>(bits));
    if (++filled == Pack::lanes) {
      look();
      filled = 0;
    }
  }
  look();
  return worst;
}

}  // namespace inlay::test
