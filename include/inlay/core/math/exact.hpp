/// Correctly rounded scalar functions in constant expressions: rounding to integers, square root.
#pragma once

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

#include <inlay/core/config.hpp>
#include <inlay/core/math/bits.hpp>

namespace inlay::math {

namespace detail {

/// Adding and subtracting 2^(digits - 1) leaves no fraction; values that large have none to begin with.
template <class Real> inline constexpr Real no_fraction = Real(1) / std::numeric_limits<Real>::epsilon();

/// Heron's iteration on [1, 4), then one exact residual that decides the last bit.
constexpr double software_sqrt(double x) {
  if (!(x > 0) || x == infinity<double>) return x == 0 || x > 0 ? x : not_a_number<double>;
  int exponent = 0;
  if (x < 0x1p-1022) {
    x *= 0x1p54;
    exponent = -54;
  }
  const int raw = static_cast<int>(bits_of(x) >> 52) - 1023;
  const int even = raw & ~1;
  exponent += even;
  x = from_bits(bits_of(x) - (static_cast<std::uint64_t>(static_cast<std::int64_t>(even)) << 52));
  double root = 0.59 + x * (0.45 - 0.03 * x);
  for (int i = 0; i < 4; ++i) root = 0.5 * (root + x / root);
  const double high = from_bits(bits_of(root) & ~std::uint64_t(0x7ffffff));
  const double low = root - high;
  const double residual = ((x - high * high) - 2 * high * low) - low * low;
  const double step = root < 1 ? 0x1p-53 : 0x1p-52;
  if (residual > root * step) root += step;
  if (residual <= -root * step) root -= step;
  return root * power_of_two(exponent / 2);
}

}  // namespace detail

/// To the nearest integer, halves to even; keeps the sign of zero.
template <class Real> INLAY_ALWAYS_INLINE constexpr Real round(Real x) {
  const Real magnitude = abs(x);
  if (!(magnitude < detail::no_fraction<Real>)) return x;
  return copy_sign((magnitude + detail::no_fraction<Real>)-detail::no_fraction<Real>, x);
}
template <class Real> INLAY_ALWAYS_INLINE constexpr Real floor(Real x) {
  const Real nearest = round(x);
  return nearest > x ? nearest - 1 : nearest;
}
template <class Real> INLAY_ALWAYS_INLINE constexpr Real ceil(Real x) {
  const Real nearest = round(x);
  return nearest < x ? copy_sign(nearest + 1, x) : nearest;
}
template <class Real> INLAY_ALWAYS_INLINE constexpr Real trunc(Real x) { return copy_sign(floor(abs(x)), x); }

/// Correctly rounded; NaN below zero, and sqrt(-0) = -0. Never a library call.
INLAY_ALWAYS_INLINE constexpr double sqrt(double x) {
  if (INLAY_IN_COMPILER) {
#if !defined(__clang__)
    if (x > 0 && x < infinity<double>) return __builtin_sqrt(x);  // g++ computes it itself, in a hundredth of the time
#endif
    return detail::software_sqrt(x);
  }
#if defined(__SSE2__)
  const __m128d value = _mm_set_sd(x);
  return _mm_cvtsd_f64(_mm_sqrt_sd(value, value));
#elif defined(__aarch64__)
  return vget_lane_f64(vsqrt_f64(vdup_n_f64(x)), 0);
#elif defined(__ARM_FP) && (__ARM_FP & 8)
  double root = 0;
  asm("vsqrt.f64 %P0, %P1" : "=w"(root) : "w"(x));
  return root;
#else
  return detail::software_sqrt(x);
#endif
}
INLAY_ALWAYS_INLINE constexpr float sqrt(float x) {
  // the double has more than twice the digits: rounding twice is rounding once
  if (INLAY_IN_COMPILER) return static_cast<float>(detail::software_sqrt(static_cast<double>(x)));
#if defined(__SSE2__)
  return _mm_cvtss_f32(_mm_sqrt_ss(_mm_set_ss(x)));
#elif defined(__aarch64__)
  return vget_lane_f32(vsqrt_f32(vdup_n_f32(x)), 0);
#elif defined(__ARM_FP) && (__ARM_FP & 4)
  float root = 0;
  asm("vsqrt.f32 %0, %1" : "=t"(root) : "t"(x));
  return root;
#else
  return static_cast<float>(detail::software_sqrt(static_cast<double>(x)));
#endif
}

}  // namespace inlay::math
