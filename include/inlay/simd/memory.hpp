/// Packs to and from memory: whole, the first few lanes, strided, and as bool. Addresses need no alignment.
#pragma once

#include <cstddef>

#include <inlay/core/config.hpp>
#include <inlay/simd/bitwise.hpp>

namespace inlay::simd {

template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack load(const typename Pack::element* from) {
  return {typename Pack::from_backend{}, Pack::backend::load(from)};
}
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr void store(typename Pack::element* to, Pack x) { Pack::backend::store(to, x.value); }

/// The first `Count` lanes, the others zero. Reads `Count` elements and nothing past them.
template <is_pack Pack, int Count> INLAY_ALWAYS_INLINE constexpr Pack load_first(const typename Pack::element* from) {
  static_assert(1 <= Count && Count <= Pack::lanes);
  if constexpr (Count == Pack::lanes)
    return load<Pack>(from);
  else
    return {typename Pack::from_backend{}, Pack::backend::template load_first<Count>(from)};
}
/// Writes the first `Count` lanes.
template <int Count, is_pack Pack> INLAY_ALWAYS_INLINE constexpr void store_first(typename Pack::element* to, Pack x) {
  static_assert(1 <= Count && Count <= Pack::lanes);
  if constexpr (Count == Pack::lanes)
    store(to, x);
  else
    Pack::backend::template store_first<Count>(to, x.value);
}

/// Lane i comes from `from[i * stride]`; lanes from `Count` on are zero.
template <is_pack Pack, int Count = Pack::lanes>
INLAY_ALWAYS_INLINE constexpr Pack load_strided(const typename Pack::element* from, std::ptrdiff_t stride) {
  static_assert(1 <= Count && Count <= Pack::lanes);
  using element = typename Pack::element;
  return {typename Pack::from_backend{},
          Pack::backend::generate([from, stride](int i) { return i < Count ? from[i * stride] : element(0); })};
}
/// Lane i goes to `to[i * stride]`, for i < Count.
template <int Count, is_pack Pack>
INLAY_ALWAYS_INLINE constexpr void store_strided(typename Pack::element* to, std::ptrdiff_t stride, Pack x) {
  static_assert(1 <= Count && Count <= Pack::lanes);
  INLAY_UNROLL
  for (int i = 0; i < Count; ++i) to[i * stride] = x[i];
}

/// The lanes are function(0), function(1), ...
template <is_pack Pack, class Function> INLAY_ALWAYS_INLINE constexpr Pack generate(Function function) {
  return {typename Pack::from_backend{}, Pack::backend::generate(function)};
}
/// 0, 1, 2, ...
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack lane_numbers() {
  return generate<Pack>([](int i) { return static_cast<typename Pack::element>(i); });
}

namespace detail {
#if INLAY_CONSTEXPR_VECTORS
template <class Pack> using bytes_of_pack = vector_type<unsigned char, Pack::lanes>;
#endif
}  // namespace detail

/// Truth values of type bool; lanes from `Count` on are false.
template <is_pack Pack, int Count = Pack::lanes>
INLAY_ALWAYS_INLINE constexpr typename Pack::mask_type load_mask(const bool* from, std::ptrdiff_t stride = 1) {
  static_assert(1 <= Count && Count <= Pack::lanes);
  using element = typename Pack::element;
#if INLAY_CONSTEXPR_VECTORS
  if constexpr (Pack::lanes > 1) {
    if (!INLAY_IN_COMPILER && stride == 1) {
      detail::bytes_of_pack<Pack> bytes{};
      __builtin_memcpy(&bytes, from, Count);
      const auto words = __builtin_convertvector(bytes, detail::bits_of_pack<Pack>);
      return detail::from_bits<Pack>(words << (sizeof(element) * 8 - 2)) != Pack(0);  // 1 becomes 2.0
    }
  }
#endif
  return generate<Pack>([from, stride](int i) { return i < Count && from[i * stride] ? element(1) : element(0); }) != Pack(0);
}
template <int Count, class Element, int Lanes, class Simd>
INLAY_ALWAYS_INLINE constexpr void store_mask(bool* to, mask<Element, Lanes, Simd> x, std::ptrdiff_t stride = 1) {
  static_assert(1 <= Count && Count <= Lanes);
#if INLAY_CONSTEXPR_VECTORS
  if constexpr (Lanes > 1) {
    if (!INLAY_IN_COMPILER && stride == 1) {
      using numbers = pack<Element, Lanes, Simd>;
      const auto words = detail::bits_of(select(x, detail::from_bits<numbers>(detail::same_bits<numbers>(1)), numbers(0)));
      const auto bytes = __builtin_convertvector(words, detail::bytes_of_pack<numbers>);
      __builtin_memcpy(to, &bytes, Count);
      return;
    }
  }
#endif
  INLAY_UNROLL
  for (int i = 0; i < Count; ++i) to[i * stride] = x[i];
}

}  // namespace inlay::simd
