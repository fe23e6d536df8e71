/// The instructions of 64-bit Arm that xsimd 8.1 replaces by estimates or by ways around them, which lose the sign of zero, by register type.
#pragma once

#if defined(__aarch64__)

#include <arm_neon.h>

#include <inlay/core/config.hpp>

namespace inlay::simd::detail::neon {

INLAY_ALWAYS_INLINE float32x4_t sqrt(float32x4_t a) { return vsqrtq_f32(a); }
INLAY_ALWAYS_INLINE float64x2_t sqrt(float64x2_t a) { return vsqrtq_f64(a); }
INLAY_ALWAYS_INLINE float32x4_t floor(float32x4_t a) { return vrndmq_f32(a); }
INLAY_ALWAYS_INLINE float64x2_t floor(float64x2_t a) { return vrndmq_f64(a); }
INLAY_ALWAYS_INLINE float32x4_t ceil(float32x4_t a) { return vrndpq_f32(a); }
INLAY_ALWAYS_INLINE float64x2_t ceil(float64x2_t a) { return vrndpq_f64(a); }
INLAY_ALWAYS_INLINE float32x4_t trunc(float32x4_t a) { return vrndq_f32(a); }
INLAY_ALWAYS_INLINE float64x2_t trunc(float64x2_t a) { return vrndq_f64(a); }
INLAY_ALWAYS_INLINE float32x4_t round(float32x4_t a) { return vrndnq_f32(a); }
INLAY_ALWAYS_INLINE float64x2_t round(float64x2_t a) { return vrndnq_f64(a); }

}  // namespace inlay::simd::detail::neon

#endif
