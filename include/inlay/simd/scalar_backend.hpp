/// Packs of one lane: plain scalars, for both tags.
#pragma once

#include <type_traits>

#include <inlay/core/config.hpp>
#include <inlay/core/math/exact.hpp>
#include <inlay/simd/vector_type.hpp>

namespace inlay::simd::detail {

template <class Element> struct scalar_backend {
  using reg = Element;
  using bits = bits_type<Element>;
  using mask = bool;
  static constexpr bool fused = false;
  static constexpr bool orders_zeros = false;

  template <class Function> INLAY_ALWAYS_INLINE static constexpr reg generate(Function function) { return function(0); }
  INLAY_ALWAYS_INLINE static constexpr Element lane(reg a, int) { return a; }
  INLAY_ALWAYS_INLINE static constexpr reg broadcast(Element value) { return value; }
  INLAY_ALWAYS_INLINE static constexpr bits bits_of(reg a) { return bit_cast<bits>(a); }
  INLAY_ALWAYS_INLINE static constexpr reg from_bits(bits a) { return bit_cast<reg>(a); }

  INLAY_ALWAYS_INLINE static constexpr reg load(const Element* from) { return *from; }
  template <int Count> INLAY_ALWAYS_INLINE static constexpr reg load_first(const Element* from) { return *from; }
  INLAY_ALWAYS_INLINE static constexpr void store(Element* to, reg a) { *to = a; }
  template <int Count> INLAY_ALWAYS_INLINE static constexpr void store_first(Element* to, reg a) { *to = a; }

  INLAY_ALWAYS_INLINE static constexpr reg add(reg a, reg b) { return a + b; }
  INLAY_ALWAYS_INLINE static constexpr reg subtract(reg a, reg b) { return a - b; }
  INLAY_ALWAYS_INLINE static constexpr reg multiply(reg a, reg b) { return a * b; }
  INLAY_ALWAYS_INLINE static constexpr reg divide(reg a, reg b) {
    if (INLAY_IN_COMPILER && b == 0) {  // a division by zero is no constant expression
      if (a == 0 || math::is_nan(a)) return math::not_a_number<Element>;
      return math::sign_bit(a) == math::sign_bit(b) ? math::infinity<Element> : -math::infinity<Element>;
    }
    return a / b;
  }
  INLAY_ALWAYS_INLINE static constexpr reg negate(reg a) { return -a; }
  INLAY_ALWAYS_INLINE static constexpr reg fma(reg a, reg b, reg c) { return a * b + c; }

  INLAY_ALWAYS_INLINE static constexpr mask equal(reg a, reg b) { return a == b; }
  INLAY_ALWAYS_INLINE static constexpr mask less(reg a, reg b) {
#if INLAY_SOFT_FLOAT
    // A rectifier is no call.
    if constexpr (std::is_same_v<Element, float>)
      if (!INLAY_IN_COMPILER) {
        if (__builtin_constant_p(b) && b <= 0) return math::is_below(a, b);
        if (__builtin_constant_p(a) && a >= 0) return math::is_above(b, a);
      }
#endif
    return a < b;
  }
  INLAY_ALWAYS_INLINE static constexpr mask less_equal(reg a, reg b) { return a <= b; }

  INLAY_ALWAYS_INLINE static constexpr mask mask_of(bool value) { return value; }
  INLAY_ALWAYS_INLINE static constexpr mask mask_and(mask a, mask b) { return a && b; }
  INLAY_ALWAYS_INLINE static constexpr mask mask_or(mask a, mask b) { return a || b; }
  INLAY_ALWAYS_INLINE static constexpr mask mask_xor(mask a, mask b) { return a != b; }
  INLAY_ALWAYS_INLINE static constexpr mask mask_not(mask a) { return !a; }
  INLAY_ALWAYS_INLINE static constexpr bool mask_lane(mask a, int) { return a; }
  INLAY_ALWAYS_INLINE static constexpr bool any(mask a) { return a; }
  INLAY_ALWAYS_INLINE static constexpr reg select(mask condition, reg a, reg b) { return condition ? a : b; }

  INLAY_ALWAYS_INLINE static constexpr reg lower(reg a, reg b) { return less(a, b) ? a : b; }
  INLAY_ALWAYS_INLINE static constexpr reg upper(reg a, reg b) { return less(b, a) ? a : b; }
  INLAY_ALWAYS_INLINE static constexpr reg sqrt(reg a) { return math::sqrt(a); }
};

}  // namespace inlay::simd::detail
