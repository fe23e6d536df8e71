/// Vectors to and from memory at any constant stride and any element type.
#pragma once

#include <type_traits>
#include <utility>

#include <inlay/core/config.hpp>
#include <inlay/simd/pack.hpp>

namespace inlay::kernel {

namespace detail {
template <class Type, class... Others>
inline constexpr bool any_is = (std::is_same_v<std::remove_const_t<Others>, Type> || ...);
template <class... Others>
inline constexpr bool all_bool = (std::is_same_v<std::remove_const_t<Others>, bool> && ...);
}  // namespace detail

/// What a kernel computes in: double if any of its arrays is double, else float if any is; integers alone in double, bools alone in float.
template <class... Elements>
using compute_type = std::conditional_t<
    detail::any_is<double, Elements...> || !(detail::any_is<float, Elements...> || detail::all_bool<Elements...>), double, float>;

/// `Count` lanes from `from`: lane i is from[i * Stride], and 1 or 0 where the elements are bools. The other lanes are zero, unless
/// Stride is 0: then all lanes hold from[0].
template <class Pack, int Count, int Stride, class Element>
INLAY_ALWAYS_INLINE constexpr Pack load_lanes(const Element* from) {
  using value_type = typename Pack::value_type;
  if constexpr (Stride == 0) {
    return Pack(static_cast<value_type>(*from));
  } else if constexpr (std::is_same_v<Element, value_type>) {
    if constexpr (Stride != 1)
      return simd::load_strided<Pack, Count>(from, Stride);
    else if constexpr (Count == Pack::lanes)
      return simd::load<Pack>(from);
    else
      return simd::load_first<Pack, Count>(from);
  } else {
    value_type lanes[Pack::lanes]{};
    for (int i = 0; i < Count; ++i) lanes[i] = static_cast<value_type>(from[i * Stride]);
    return simd::load<Pack>(lanes);
  }
}

/// The first `Count` lanes to to[0], to[Stride]...
template <int Count, int Stride, class Element, class Value, int Lanes, class Simd>
INLAY_ALWAYS_INLINE constexpr void store_lanes(Element* to, simd::pack<Value, Lanes, Simd> value) {
  if constexpr (std::is_same_v<Element, Value>) {
    if constexpr (Stride != 1)
      simd::store_strided<Count>(to, Stride, value);
    else if constexpr (Count == Lanes)
      simd::store(to, value);
    else
      simd::store_first<Count>(to, value);
  } else {
    Value lanes[Lanes]{};
    simd::store(lanes, value);
    for (int i = 0; i < Count; ++i) {
      if constexpr (std::is_same_v<Element, bool>)
        to[i * Stride] = lanes[i] != 0;
      else
        to[i * Stride] = static_cast<Element>(lanes[i]);
    }
  }
}

template <int Count, int Stride, class Element, class Value, int Lanes, class Simd>
INLAY_ALWAYS_INLINE constexpr void store_lanes(Element* to, simd::mask<Value, Lanes, Simd> value) {
  using pack = simd::pack<Value, Lanes, Simd>;
  store_lanes<Count, Stride>(to, select(value, pack(Value(1)), pack(Value(0))));
}

}  // namespace inlay::kernel
