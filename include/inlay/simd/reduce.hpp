/// All lanes of a pack combined into one value, by halves.
#pragma once

#include <inlay/simd/convert.hpp>

namespace inlay::simd {

namespace detail {

/// combine(low half, high half), again and again: log2(lanes) steps, in narrower registers where there are such.
template <is_pack Pack, class Combine> INLAY_ALWAYS_INLINE constexpr typename Pack::element reduce(Pack x, Combine combine) {
  if constexpr (Pack::lanes * sizeof(typename Pack::element) > 16) {
    const auto [low, high] = split_lanes(x);
    return reduce(combine(low, high), combine);
  } else if constexpr (Pack::lanes == 1) {
    return x[0];
  } else {
    constexpr auto sequence = std::make_integer_sequence<int, Pack::lanes>{};
    if constexpr (Pack::lanes == 4) x = combine(x, rotated<2>(x, sequence));
    return combine(x, rotated<1>(x, sequence))[0];
  }
}

/// The extreme lane if none is NaN: for these the cheap comparison will do, and one test at the end.
template <is_pack Pack, class Combine> INLAY_ALWAYS_INLINE constexpr typename Pack::element reduce_extreme(Pack x, Combine combine) {
  const auto extreme = reduce(x, combine);
  return any(is_nan(x)) ? math::not_a_number<typename Pack::element> : extreme;
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
  return detail::reduce_extreme(x, [](auto a, auto b) { return at_least(a, b); });
}
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr typename Pack::element reduce_min(Pack x) {
  return detail::reduce_extreme(x, [](auto a, auto b) { return at_most(a, b); });
}

}  // namespace inlay::simd
