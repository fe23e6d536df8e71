/// Packs as xsimd batches. Everything that differs between xsimd 8.1 and 13, or that xsimd lacks, is settled here.
#pragma once

#include <inlay/core/config.hpp>

#if INLAY_HAS_XSIMD

#include <xsimd/xsimd.hpp>

#include <inlay/simd/masked_memory.hpp>
#include <inlay/simd/neon_registers.hpp>
#include <inlay/simd/vector_backend.hpp>
#include <inlay/simd/x86_registers.hpp>

namespace inlay::simd::detail {

struct no_arch {};

/// The architecture tag whose registers have that many bytes: on an AVX-512 machine 32 bytes are ymm registers, 16 are xmm.
template <int Bytes> struct arch_of { using type = no_arch; };
#if defined(__AVX512F__)
template <> struct arch_of<64> {
#if defined(__AVX512DQ__) && defined(__AVX512BW__)
  using type = xsimd::avx512bw;
#else
  using type = xsimd::avx512f;
#endif
};
#endif
#if defined(__AVX2__) && defined(__FMA__)
template <> struct arch_of<32> { using type = xsimd::fma3<xsimd::avx2>; };
#elif defined(__AVX2__)
template <> struct arch_of<32> { using type = xsimd::avx2; };
#elif defined(__AVX__)
template <> struct arch_of<32> { using type = xsimd::avx; };
#endif
#if defined(__FMA__)
template <> struct arch_of<16> { using type = xsimd::fma3<xsimd::sse4_2>; };
#elif defined(__SSE4_1__)
template <> struct arch_of<16> { using type = xsimd::sse4_1; };
#elif defined(__SSE2__)
template <> struct arch_of<16> { using type = xsimd::sse2; };
#elif defined(__aarch64__)
template <> struct arch_of<16> { using type = xsimd::neon64; };
#elif defined(__ARM_NEON)
template <> struct arch_of<16> { using type = xsimd::neon; };
#endif

template <class Element, class Arch> inline constexpr bool has_batch = xsimd::types::has_simd_register<Element, Arch>::value;
template <class Element> inline constexpr bool has_batch<Element, no_arch> = false;

template <class Element, int Lanes> struct xsimd_backend {
  using arch = typename arch_of<Lanes* static_cast<int>(sizeof(Element))>::type;
  using reg = xsimd::batch<Element, arch>;
  using native_register = typename reg::register_type;
  using mask = xsimd::batch_bool<Element, arch>;
  using mask_register = typename mask::register_type;
  using raw = vector_backend<Element, Lanes>;
  using vector = typename raw::reg;
  using bits = typename raw::bits;
  static constexpr bool wide = sizeof(reg) == 64;
#if defined(__FMA__) || defined(__AVX512F__) || defined(__ARM_FEATURE_FMA)
  static constexpr bool fused = true;
#else
  static constexpr bool fused = false;
#endif

  INLAY_ALWAYS_INLINE static vector vector_of(reg a) { return bit_cast<vector>(static_cast<native_register>(a)); }
  INLAY_ALWAYS_INLINE static reg from_vector(vector a) { return reg(__builtin_bit_cast(native_register, a)); }

  template <class Function> INLAY_ALWAYS_INLINE static reg generate(Function function) { return from_vector(raw::generate(function)); }
  INLAY_ALWAYS_INLINE static Element lane(reg a, int index) { return raw::lane(vector_of(a), index); }
  INLAY_ALWAYS_INLINE static reg broadcast(Element value) { return reg(value); }
  INLAY_ALWAYS_INLINE static bits bits_of(reg a) { return bit_cast<bits>(static_cast<native_register>(a)); }
  INLAY_ALWAYS_INLINE static reg from_bits(bits a) { return reg(__builtin_bit_cast(native_register, a)); }

  INLAY_ALWAYS_INLINE static reg load(const Element* from) { return reg::load_unaligned(from); }
  INLAY_ALWAYS_INLINE static void store(Element* to, reg a) { a.store_unaligned(to); }
  template <int Count> INLAY_ALWAYS_INLINE static reg load_first(const Element* from) {
    if constexpr (Count == Lanes)
      return load(from);
    else
      return from_vector(load_part<Count, Lanes>(from));
  }
  template <int Count> INLAY_ALWAYS_INLINE static void store_first(Element* to, reg a) {
    if constexpr (Count == Lanes)
      store(to, a);
    else
      store_part<Count, Lanes>(to, vector_of(a));
  }

  INLAY_ALWAYS_INLINE static reg add(reg a, reg b) { return a + b; }
  INLAY_ALWAYS_INLINE static reg subtract(reg a, reg b) { return a - b; }
  INLAY_ALWAYS_INLINE static reg multiply(reg a, reg b) { return a * b; }
  INLAY_ALWAYS_INLINE static reg divide(reg a, reg b) {
#if defined(__SSE2__)
    return a / b;
#else
    return from_vector(vector_of(a) / vector_of(b));  // xsimd 8.1 multiplies by an estimate of 1/b on NEON, which is off by a unit in the last place
#endif
  }
  INLAY_ALWAYS_INLINE static reg negate(reg a) { return from_vector(-vector_of(a)); }
  INLAY_ALWAYS_INLINE static reg fma(reg a, reg b, reg c) {
#if defined(__AVX512F__)
    if constexpr (wide)
      return reg(x86::fma(a, b, c));  // xsimd 8.1 multiplies and adds apart here
    else
#endif
      return xsimd::fma(a, b, c);
  }

  INLAY_ALWAYS_INLINE static mask equal(reg a, reg b) { return a == b; }
  INLAY_ALWAYS_INLINE static mask less(reg a, reg b) { return a < b; }
  INLAY_ALWAYS_INLINE static mask less_equal(reg a, reg b) { return a <= b; }

  INLAY_ALWAYS_INLINE static mask mask_of(bool value) { return mask(value); }
  INLAY_ALWAYS_INLINE static mask mask_and(mask a, mask b) { return a & b; }
  INLAY_ALWAYS_INLINE static mask mask_or(mask a, mask b) { return a | b; }
  INLAY_ALWAYS_INLINE static mask mask_xor(mask a, mask b) {
    // xsimd 8.1 has an or here for AVX-512
    if constexpr (wide)
      return mask(static_cast<mask_register>(static_cast<mask_register>(a) ^ static_cast<mask_register>(b)));
    else
      return a ^ b;
  }
  INLAY_ALWAYS_INLINE static mask mask_not(mask a) { return ~a; }
  INLAY_ALWAYS_INLINE static bool mask_lane(mask a, int index) {
    if constexpr (wide) {
      return ((static_cast<unsigned>(static_cast<mask_register>(a)) >> index) & 1u) != 0;
    } else {
      return raw::mask_lane(bit_cast<typename raw::mask>(static_cast<mask_register>(a)), index);
    }
  }
  INLAY_ALWAYS_INLINE static bool any(mask a) { return xsimd::any(a); }
  INLAY_ALWAYS_INLINE static reg select(mask condition, reg a, reg b) { return xsimd::select(condition, a, b); }

  // b when the two do not compare
#if defined(__SSE2__)
  static constexpr bool orders_zeros = false;
  INLAY_ALWAYS_INLINE static reg lower(reg a, reg b) { return reg(x86::lower(a, b)); }
  INLAY_ALWAYS_INLINE static reg upper(reg a, reg b) { return reg(x86::upper(a, b)); }
#else
  static constexpr bool orders_zeros = true;
  INLAY_ALWAYS_INLINE static reg lower(reg a, reg b) { return xsimd::min(a, b); }  // NEON: NaN when either is, and -0 is below 0
  INLAY_ALWAYS_INLINE static reg upper(reg a, reg b) { return xsimd::max(a, b); }
#endif

#if defined(__AVX512F__)
  INLAY_ALWAYS_INLINE static reg sqrt(reg a) requires wide { return reg(x86::sqrt(a)); }
  INLAY_ALWAYS_INLINE static reg floor(reg a) requires wide { return reg(x86::round<_MM_FROUND_TO_NEG_INF>(a)); }
  INLAY_ALWAYS_INLINE static reg ceil(reg a) requires wide { return reg(x86::round<_MM_FROUND_TO_POS_INF>(a)); }
  INLAY_ALWAYS_INLINE static reg trunc(reg a) requires wide { return reg(x86::round<_MM_FROUND_TO_ZERO>(a)); }
  INLAY_ALWAYS_INLINE static reg round(reg a) requires wide { return reg(x86::round<_MM_FROUND_TO_NEAREST_INT>(a)); }
  /// a * 2^exponent for an integer-valued exponent, rounded once, with overflow and denormal results.
  INLAY_ALWAYS_INLINE static reg scale(reg a, reg exponent) requires wide { return reg(x86::scale(a, exponent)); }
  /// a = 2^exponent * fraction, 1 <= fraction < 2; the fraction of what is negative is NaN, zero and infinity have infinite exponents.
  INLAY_ALWAYS_INLINE static reg exponent(reg a) requires wide { return reg(x86::exponent(a)); }
  INLAY_ALWAYS_INLINE static reg fraction(reg a) requires wide { return reg(x86::fraction(a)); }
#endif
#if defined(__aarch64__)
  INLAY_ALWAYS_INLINE static reg sqrt(reg a) { return reg(neon::sqrt(a)); }
  INLAY_ALWAYS_INLINE static reg floor(reg a) { return reg(neon::floor(a)); }
  INLAY_ALWAYS_INLINE static reg ceil(reg a) { return reg(neon::ceil(a)); }
  INLAY_ALWAYS_INLINE static reg trunc(reg a) { return reg(neon::trunc(a)); }
  INLAY_ALWAYS_INLINE static reg round(reg a) { return reg(neon::round(a)); }
#elif defined(__SSE2__)
  INLAY_ALWAYS_INLINE static reg sqrt(reg a) { return xsimd::sqrt(a); }
#else
  INLAY_ALWAYS_INLINE static reg sqrt(reg a) { return from_vector(raw::sqrt(vector_of(a))); }  // NEON of 32 bits has estimates only
#endif
#if defined(__SSE4_1__)
  INLAY_ALWAYS_INLINE static reg floor(reg a) { return xsimd::floor(a); }
  INLAY_ALWAYS_INLINE static reg ceil(reg a) { return xsimd::ceil(a); }
  INLAY_ALWAYS_INLINE static reg trunc(reg a) { return xsimd::trunc(a); }
  INLAY_ALWAYS_INLINE static reg round(reg a) { return xsimd::nearbyint(a); }
#endif
};

}  // namespace inlay::simd::detail

#endif
