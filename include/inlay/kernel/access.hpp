/// Packs to and from memory at any constant stride and of any element type.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include <inlay/core/config.hpp>
#include <inlay/core/float_format.hpp>
#include <inlay/core/math.hpp>
#include <inlay/simd/pack.hpp>
#include <inlay/simd/several.hpp>

namespace inlay::kernel {

namespace detail {
template <class Type, class... Others> inline constexpr bool any_is = (std::is_same_v<std::remove_const_t<Others>, Type> || ...);
template <class... Others> inline constexpr bool any_is_float = any_is<float, Others...> || any_is<float16, Others...> || any_is<bfloat16, Others...>;
template <class... Others> inline constexpr bool all_bool = (std::is_same_v<std::remove_const_t<Others>, bool> && ...);
}  // namespace detail

/// What a kernel computes in: double if any of its arrays is double, else float if any is that or shorter; integers alone in double, bools
/// alone in float.
template <class... Elements>
using compute_type = std::conditional_t<
    detail::any_is<double, Elements...> || !(detail::any_is_float<Elements...> || detail::all_bool<Elements...>), double, float>;

/// `Count` lanes from `from`: lane i is from[i * Stride], and 1 or 0 where the elements are bools. The other lanes are zero, unless
/// Stride is 0: then all lanes hold from[0].
template <class Pack, int Count, int Stride, class Element> INLAY_ALWAYS_INLINE constexpr Pack load_lanes(const Element* from) {
  using value = typename Pack::element;
  if constexpr (Stride == 0)
    return Pack(static_cast<value>(*from));
  else if constexpr (!std::is_same_v<Element, value>)
    return simd::generate<Pack>([from](int i) { return i < Count ? static_cast<value>(from[i * Stride]) : value(0); });
  else if constexpr (Stride == 1)
    return simd::load_first<Pack, Count>(from);
  else
    return simd::load_strided<Pack, Count>(from, Stride);
}

/// load_lanes for a value that many instructions use. g++ 12 would read it from memory for each of them (its register allocator takes
/// memory that does not change for as good as a register, and halves the speed of a depthwise convolution); it reads volatile memory once.
template <class Pack, int Count, int Stride, class Element> INLAY_ALWAYS_INLINE constexpr Pack load_resident(const Element* from) {
#if defined(__GNUC__) && !defined(__clang__)
  if constexpr (std::is_same_v<Element, typename Pack::element> && Stride == 1 && Count == Pack::lanes && Pack::lanes > 1)
    if (!INLAY_IN_COMPILER) {
      typedef simd::detail::vector_type<Element, Pack::lanes> unaligned __attribute__((may_alias, aligned(alignof(Element))));
      const simd::detail::vector_type<Element, Pack::lanes> raw = *reinterpret_cast<const volatile unaligned*>(from);
      return __builtin_bit_cast(Pack, raw);
    }
#endif
  return load_lanes<Pack, Count, Stride>(from);
}

/// Loads stay on their side of it. g++ would keep what one tap of a window has read for the next one, and begin with the loads of several taps; with
/// spilled sums a convolution of stride 2 took 1.4 times as long.
INLAY_ALWAYS_INLINE constexpr void keep_loads_apart() {
#if defined(__GNUC__) && !defined(__clang__)
  if (!INLAY_IN_COMPILER) asm volatile("" ::: "memory");
#endif
}

/// Asks for the cache line of from[at], which may be outside of the array, to be brought to the second cache.
template <class Element> INLAY_ALWAYS_INLINE constexpr void prefetch(const Element* from, std::ptrdiff_t at) {
  if (INLAY_IN_COMPILER) return;
  const std::uintptr_t address = reinterpret_cast<std::uintptr_t>(from) + static_cast<std::uintptr_t>(at) * sizeof(Element);
  __builtin_prefetch(reinterpret_cast<const void*>(address), 0, 2);
}

/// A number as an element of another type; integers drop the fraction, and what is out of their range wraps around.
template <class Element, class Value> INLAY_ALWAYS_INLINE constexpr Element stored_as(Value x) {
  if constexpr (std::is_same_v<Element, std::uint64_t>) return math::to_uint64(static_cast<double>(x));
  else if constexpr (std::is_integral_v<Element>) return static_cast<Element>(math::to_int64(static_cast<double>(x)));
  else return static_cast<Element>(x);
}

/// Lane i goes to to[i * Stride], for i < Count.
template <int Count, int Stride, class Element, class Value, int Lanes, class Simd>
INLAY_ALWAYS_INLINE constexpr void store_lanes(Element* to, simd::pack<Value, Lanes, Simd> x) {
  if constexpr (std::is_same_v<Element, bool>) {
    simd::store_mask<Count>(to, x != simd::pack<Value, Lanes, Simd>(Value(0)), Stride);
  } else if constexpr (!std::is_same_v<Element, Value>) {
    INLAY_UNROLL
    for (int i = 0; i < Count; ++i) to[i * Stride] = stored_as<Element>(x[i]);
  } else if constexpr (Stride == 1) {
    simd::store_first<Count>(to, x);
  } else {
    simd::store_strided<Count>(to, Stride, x);
  }
}
template <int Count, int Stride, class Element, class Value, int Lanes, class Simd>
INLAY_ALWAYS_INLINE constexpr void store_lanes(Element* to, simd::mask<Value, Lanes, Simd> x) {
  using pack = simd::pack<Value, Lanes, Simd>;
  if constexpr (std::is_same_v<Element, bool>)
    simd::store_mask<Count>(to, x, Stride);
  else
    store_lanes<Count, Stride>(to, select(x, pack(Value(1)), pack(Value(0))));
}

}  // namespace inlay::kernel
