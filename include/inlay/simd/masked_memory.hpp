/// Loads and stores of the first few lanes: one masked instruction where the machine has a fast one, else pieces of 4, 2 and 1 lanes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#if defined(__SSE2__)
#include <immintrin.h>
#endif

#include <inlay/simd/vector_type.hpp>

namespace inlay::simd::detail {

/// All bits set in the first `Count` lanes.
template <class Element, int Lanes, int Count, int... Lane>
INLAY_ALWAYS_INLINE vector_type<truth_type<Element>, Lanes> first_lanes(std::integer_sequence<int, Lane...>) {
  return vector_type<truth_type<Element>, Lanes>{static_cast<truth_type<Element>>(Lane < Count ? -1 : 0)...};
}

#if defined(__SSE2__)
template <int Count> INLAY_ALWAYS_INLINE __m128 load_pieces(const float* from) {
  if constexpr (Count == 1) {
    return _mm_load_ss(from);
  } else {
    double two;  // any eight bytes, moved at once
    __builtin_memcpy(&two, from, sizeof(two));
    const __m128 low = _mm_castpd_ps(_mm_set_sd(two));
    if constexpr (Count == 2)
      return low;
    else
      return _mm_movelh_ps(low, _mm_load_ss(from + 2));
  }
}
template <int Count> INLAY_ALWAYS_INLINE void store_pieces(float* to, __m128 a) {
  if constexpr (Count == 4) {
    _mm_storeu_ps(to, a);
  } else if constexpr (Count == 1) {
    _mm_store_ss(to, a);
  } else {
    const double two = _mm_cvtsd_f64(_mm_castps_pd(a));
    __builtin_memcpy(to, &two, sizeof(two));
    if constexpr (Count == 3) _mm_store_ss(to + 2, _mm_movehl_ps(a, a));
  }
}
template <int Count> INLAY_ALWAYS_INLINE void store_pieces(double* to, __m128d a) {
  if constexpr (Count == 2)
    _mm_storeu_pd(to, a);
  else
    _mm_store_sd(to, a);
}
#endif
#if defined(__AVX__)
// AMD's vmaskmov is slow as a store (tens of micro-operations up to Zen 4), so halves and pieces
template <int Count> INLAY_ALWAYS_INLINE void store_pieces(float* to, __m256 a) {
  store_pieces<(Count < 4 ? Count : 4)>(to, _mm256_castps256_ps128(a));
  if constexpr (Count > 4) store_pieces<Count - 4>(to + 4, _mm256_extractf128_ps(a, 1));
}
template <int Count> INLAY_ALWAYS_INLINE void store_pieces(double* to, __m256d a) {
  store_pieces<(Count < 2 ? Count : 2)>(to, _mm256_castpd256_pd128(a));
  if constexpr (Count > 2) store_pieces<Count - 2>(to + 2, _mm256_extractf128_pd(a, 1));
}
#endif

/// The first `Count` lanes, 0 < Count < all; the others are zero. Reads nothing else.
template <int Count, int Lanes, class Element> INLAY_ALWAYS_INLINE vector_type<Element, Lanes> load_part(const Element* from) {
  using vector = vector_type<Element, Lanes>;
  [[maybe_unused]] constexpr int bytes = sizeof(vector);
  [[maybe_unused]] constexpr bool single = sizeof(Element) == 4, floating = std::is_floating_point_v<Element>;
#if defined(__AVX512F__)
  if constexpr (bytes == 64 && single)
    return bit_cast<vector>(_mm512_maskz_loadu_ps(static_cast<__mmask16>((1u << Count) - 1), from));
  else if constexpr (bytes == 64)
    return bit_cast<vector>(_mm512_maskz_loadu_pd(static_cast<__mmask8>((1u << Count) - 1), from));
  else
#endif
#if defined(__AVX__)
      if constexpr (bytes == 32 && floating) {
    const auto first = __builtin_bit_cast(__m256i, (first_lanes<Element, Lanes, Count>(std::make_integer_sequence<int, Lanes>{})));
    if constexpr (single)
      return bit_cast<vector>(_mm256_maskload_ps(from, first));
    else
      return bit_cast<vector>(_mm256_maskload_pd(from, first));
  } else
#endif
#if defined(__SSE2__)
      if constexpr (bytes == 16 && single && floating)
    return bit_cast<vector>(load_pieces<Count>(from));
  else if constexpr (bytes == 16 && floating)
    return bit_cast<vector>(_mm_load_sd(from));
  else
#endif
  {
    vector result{};
    __builtin_memcpy(&result, from, Count * sizeof(Element));
    return result;
  }
}

/// Writes the first `Count` lanes, 0 < Count < all, and nothing else.
template <int Count, int Lanes, class Element> INLAY_ALWAYS_INLINE void store_part(Element* to, vector_type<Element, Lanes> a) {
  [[maybe_unused]] constexpr int bytes = sizeof(a);
  [[maybe_unused]] constexpr bool single = sizeof(Element) == 4, floating = std::is_floating_point_v<Element>;
#if defined(__AVX512F__)
  [[maybe_unused]] constexpr unsigned first = (1u << Count) - 1;
  if constexpr (bytes == 64 && single)
    _mm512_mask_storeu_ps(to, static_cast<__mmask16>(first), __builtin_bit_cast(__m512, a));
  else if constexpr (bytes == 64)
    _mm512_mask_storeu_pd(to, static_cast<__mmask8>(first), __builtin_bit_cast(__m512d, a));
  else
#endif
#if defined(__AVX512VL__)
      if constexpr (bytes == 32 && single)
    _mm256_mask_storeu_ps(to, static_cast<__mmask8>(first), __builtin_bit_cast(__m256, a));
  else if constexpr (bytes == 32)
    _mm256_mask_storeu_pd(to, static_cast<__mmask8>(first), __builtin_bit_cast(__m256d, a));
  else
#endif
#if defined(__AVX__)
      if constexpr (bytes == 32 && single && floating)
    store_pieces<Count>(to, __builtin_bit_cast(__m256, a));
  else if constexpr (bytes == 32 && floating)
    store_pieces<Count>(to, __builtin_bit_cast(__m256d, a));
  else
#endif
#if defined(__SSE2__)
      if constexpr (bytes == 16 && single && floating)
    store_pieces<Count>(to, __builtin_bit_cast(__m128, a));
  else if constexpr (bytes == 16 && floating)
    store_pieces<Count>(to, __builtin_bit_cast(__m128d, a));
  else
#endif
  {
    __builtin_memcpy(to, &a, Count * sizeof(Element));
  }
}

}  // namespace inlay::simd::detail
