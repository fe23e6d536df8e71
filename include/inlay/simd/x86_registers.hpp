/// The x86 instructions that are wanted exactly as they are, by register type.
#pragma once

#if defined(__SSE2__)

#include <immintrin.h>

#include <inlay/core/config.hpp>

namespace inlay::simd::detail::x86 {

// minps and maxps give their second operand when the two do not compare
INLAY_ALWAYS_INLINE __m128 lower(__m128 a, __m128 b) { return _mm_min_ps(a, b); }
INLAY_ALWAYS_INLINE __m128 upper(__m128 a, __m128 b) { return _mm_max_ps(a, b); }
INLAY_ALWAYS_INLINE __m128d lower(__m128d a, __m128d b) { return _mm_min_pd(a, b); }
INLAY_ALWAYS_INLINE __m128d upper(__m128d a, __m128d b) { return _mm_max_pd(a, b); }

#if defined(__AVX__)
INLAY_ALWAYS_INLINE __m256 lower(__m256 a, __m256 b) { return _mm256_min_ps(a, b); }
INLAY_ALWAYS_INLINE __m256 upper(__m256 a, __m256 b) { return _mm256_max_ps(a, b); }
INLAY_ALWAYS_INLINE __m256d lower(__m256d a, __m256d b) { return _mm256_min_pd(a, b); }
INLAY_ALWAYS_INLINE __m256d upper(__m256d a, __m256d b) { return _mm256_max_pd(a, b); }
#endif

#if defined(__AVX512F__)
// zero-masked forms under a full mask are the plain instructions: those of g++ 12's headers warn of an uninitialised value
// (https://gcc.gnu.org/bugzilla/show_bug.cgi?id=105593, fixed in 13)
inline constexpr __mmask16 all16 = 0xffff;
inline constexpr __mmask8 all8 = 0xff;
INLAY_ALWAYS_INLINE __m512 lower(__m512 a, __m512 b) { return _mm512_maskz_min_ps(all16, a, b); }
INLAY_ALWAYS_INLINE __m512 upper(__m512 a, __m512 b) { return _mm512_maskz_max_ps(all16, a, b); }
INLAY_ALWAYS_INLINE __m512d lower(__m512d a, __m512d b) { return _mm512_maskz_min_pd(all8, a, b); }
INLAY_ALWAYS_INLINE __m512d upper(__m512d a, __m512d b) { return _mm512_maskz_max_pd(all8, a, b); }
INLAY_ALWAYS_INLINE __m512 sqrt(__m512 a) { return _mm512_maskz_sqrt_ps(all16, a); }
INLAY_ALWAYS_INLINE __m512d sqrt(__m512d a) { return _mm512_maskz_sqrt_pd(all8, a); }
INLAY_ALWAYS_INLINE __m512 fma(__m512 a, __m512 b, __m512 c) { return _mm512_fmadd_ps(a, b, c); }
INLAY_ALWAYS_INLINE __m512d fma(__m512d a, __m512d b, __m512d c) { return _mm512_fmadd_pd(a, b, c); }
template <int Mode> INLAY_ALWAYS_INLINE __m512 round(__m512 a) { return _mm512_maskz_roundscale_ps(all16, a, Mode | _MM_FROUND_NO_EXC); }
template <int Mode> INLAY_ALWAYS_INLINE __m512d round(__m512d a) { return _mm512_maskz_roundscale_pd(all8, a, Mode | _MM_FROUND_NO_EXC); }
INLAY_ALWAYS_INLINE __m512 scale(__m512 a, __m512 exponent) { return _mm512_maskz_scalef_ps(all16, a, exponent); }
INLAY_ALWAYS_INLINE __m512d scale(__m512d a, __m512d exponent) { return _mm512_maskz_scalef_pd(all8, a, exponent); }
INLAY_ALWAYS_INLINE __m512 exponent(__m512 a) { return _mm512_maskz_getexp_ps(all16, a); }
INLAY_ALWAYS_INLINE __m512d exponent(__m512d a) { return _mm512_maskz_getexp_pd(all8, a); }
// NaN for negative numbers, 1 for -0: the bit of _MM_MANT_SIGN_zero counts there only
inline constexpr auto nan_below_zero = static_cast<_MM_MANTISSA_SIGN_ENUM>(_MM_MANT_SIGN_nan | _MM_MANT_SIGN_zero);
INLAY_ALWAYS_INLINE __m512 fraction(__m512 a) { return _mm512_maskz_getmant_ps(all16, a, _MM_MANT_NORM_1_2, nan_below_zero); }
INLAY_ALWAYS_INLINE __m512d fraction(__m512d a) { return _mm512_maskz_getmant_pd(all8, a, _MM_MANT_NORM_1_2, nan_below_zero); }
#endif

}  // namespace inlay::simd::detail::x86

#endif
