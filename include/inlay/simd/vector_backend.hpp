/// Packs as compiler vectors: every operation is a constant expression and needs no intrinsics.
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

#include <inlay/core/config.hpp>
#include <inlay/core/math/exact.hpp>
#include <inlay/simd/vector_type.hpp>

namespace inlay::simd::detail {

template <class Element, int Lanes> struct vector_backend {
  using reg = vector_type<Element, Lanes>;
  using bits = vector_type<bits_type<Element>, Lanes>;
  using truth = vector_type<truth_type<Element>, Lanes>;  // all bits of a lane are set where it is true
  using mask = truth;
  static constexpr bool fused = false;  // whether fma rounds once is up to the compiler
  static constexpr bool orders_zeros = false;

  template <class Function, int... Lane>
  INLAY_ALWAYS_INLINE static constexpr reg generate(Function function, std::integer_sequence<int, Lane...>) {
    return reg{function(Lane)...};
  }
  template <class Function> INLAY_ALWAYS_INLINE static constexpr reg generate(Function function) {
    return generate(function, std::make_integer_sequence<int, Lanes>{});
  }
  template <class Vector> INLAY_ALWAYS_INLINE static constexpr auto lane(Vector a, int index) {
    using value = std::remove_cvref_t<decltype(a[0])>;
    if (INLAY_IN_COMPILER) return bit_cast<lane_array<value, Lanes>>(a).lane[index];
    return static_cast<value>(a[index]);
  }

  INLAY_ALWAYS_INLINE static constexpr reg broadcast(Element value) {
    return generate([value](int) { return value; });
  }
  INLAY_ALWAYS_INLINE static constexpr bits bits_of(reg a) { return bit_cast<bits>(a); }
  INLAY_ALWAYS_INLINE static constexpr reg from_bits(bits a) { return bit_cast<reg>(a); }

  INLAY_ALWAYS_INLINE static constexpr reg load(const Element* from) {
    if (INLAY_IN_COMPILER) return generate([from](int i) { return from[i]; });
    reg result;
    __builtin_memcpy(&result, from, sizeof(Element) * Lanes);
    return result;
  }
  template <int Count> INLAY_ALWAYS_INLINE static constexpr reg load_first(const Element* from) {
    return generate([from](int i) { return i < Count ? from[i] : Element(0); });
  }
  INLAY_ALWAYS_INLINE static constexpr void store(Element* to, reg a) { store_first<Lanes>(to, a); }
  template <int Count> INLAY_ALWAYS_INLINE static constexpr void store_first(Element* to, reg a) {
    if (INLAY_IN_COMPILER) {
      const auto lanes = bit_cast<lane_array<Element, Lanes>>(a);
      for (int i = 0; i < Count; ++i) to[i] = lanes.lane[i];
    } else {
      __builtin_memcpy(to, &a, sizeof(Element) * Count);
    }
  }

  INLAY_ALWAYS_INLINE static constexpr reg add(reg a, reg b) { return a + b; }
  INLAY_ALWAYS_INLINE static constexpr reg subtract(reg a, reg b) { return a - b; }
  INLAY_ALWAYS_INLINE static constexpr reg multiply(reg a, reg b) { return a * b; }
  INLAY_ALWAYS_INLINE static constexpr reg divide(reg a, reg b) { return a / b; }
  INLAY_ALWAYS_INLINE static constexpr reg negate(reg a) { return -a; }
  INLAY_ALWAYS_INLINE static constexpr reg fma(reg a, reg b, reg c) { return a * b + c; }

  INLAY_ALWAYS_INLINE static constexpr mask equal(reg a, reg b) { return a == b; }
  INLAY_ALWAYS_INLINE static constexpr mask less(reg a, reg b) { return a < b; }
  INLAY_ALWAYS_INLINE static constexpr mask less_equal(reg a, reg b) { return a <= b; }

  INLAY_ALWAYS_INLINE static constexpr mask mask_of(bool value) { return mask{} - static_cast<truth_type<Element>>(value); }
  INLAY_ALWAYS_INLINE static constexpr mask mask_and(mask a, mask b) { return a & b; }
  INLAY_ALWAYS_INLINE static constexpr mask mask_or(mask a, mask b) { return a | b; }
  INLAY_ALWAYS_INLINE static constexpr mask mask_xor(mask a, mask b) { return a ^ b; }
  INLAY_ALWAYS_INLINE static constexpr mask mask_not(mask a) { return ~a; }
  INLAY_ALWAYS_INLINE static constexpr bool mask_lane(mask a, int index) { return lane(a, index) != 0; }
  INLAY_ALWAYS_INLINE static constexpr bool any(mask a) {
    truth_type<Element> result = 0;
    for (int i = 0; i < Lanes; ++i) result |= lane(a, i);
    return result != 0;
  }
  INLAY_ALWAYS_INLINE static constexpr reg select(mask condition, reg a, reg b) {
#if defined(__clang__) && INLAY_CONSTEXPR_VECTORS
    if (!INLAY_IN_COMPILER) return condition ? a : b;  // not a constant expression in clang 19
#endif
    return bit_cast<reg>((condition & bit_cast<truth>(a)) | (~condition & bit_cast<truth>(b)));
  }

  INLAY_ALWAYS_INLINE static constexpr reg lower(reg a, reg b) { return select(a < b, a, b); }
  INLAY_ALWAYS_INLINE static constexpr reg upper(reg a, reg b) { return select(b < a, a, b); }

  INLAY_ALWAYS_INLINE static constexpr reg sqrt(reg a) {
    return generate([a](int i) { return math::sqrt(lane(a, i)); });
  }
};

}  // namespace inlay::simd::detail
