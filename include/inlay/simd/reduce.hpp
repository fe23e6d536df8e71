/// All lanes of a pack combined into one value, by halves.
#pragma once

#include <inlay/simd/pack.hpp>

namespace inlay::simd {

namespace detail {

/// combine(...combine(low half, high half)...), log2(lanes) steps, each on the narrowest pack that holds what is left.
template <is_pack Pack, class Combine> INLAY_ALWAYS_INLINE constexpr typename Pack::element reduce(Pack x, Combine combine) {
  if constexpr (Pack::lanes == 1) {
    return x[0];
  } else {
    constexpr int half = Pack::lanes / 2;
    using narrow = pack<typename Pack::element, half, typename Pack::simd>;
    const narrow low = generate<narrow>([x](int i) { return x[i]; });
    const narrow high = generate<narrow>([x](int i) { return x[i + half]; });
    return reduce(combine(low, high), combine);
  }
}

}  // namespace detail

template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr typename Pack::element reduce_add(Pack x) {
  return detail::reduce(x, [](auto a, auto b) { return a + b; });
}
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr typename Pack::element reduce_mul(Pack x) {
  return detail::reduce(x, [](auto a, auto b) { return a * b; });
}
/// NaN if any lane is.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr typename Pack::element reduce_max(Pack x) {
  return detail::reduce(x, [](auto a, auto b) { return maximum(a, b); });
}
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr typename Pack::element reduce_min(Pack x) {
  return detail::reduce(x, [](auto a, auto b) { return minimum(a, b); });
}

}  // namespace inlay::simd
