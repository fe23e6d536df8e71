/// Packs rounded to integers, and exact square roots.
#pragma once

#include <limits>

#include <inlay/simd/bitwise.hpp>

namespace inlay::simd {

namespace detail {

template <class Pack>
concept rounds_natively = requires(typename Pack::backend::reg a) {
  Pack::backend::round(a);
};

/// Adding and subtracting 2^mantissa leaves no fraction; values that large, infinities and NaN are left alone.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack round_by_adding(Pack x) {
  const Pack limit = Pack(1 / std::numeric_limits<typename Pack::element>::epsilon());
  const Pack magnitude = abs(x);
  const Pack nearest = with_signs_of((magnitude + limit) - limit, x);
  return select(magnitude < limit, nearest, x);
}

}  // namespace detail

/// To the nearest integer, halves to even.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack round(Pack x) {
  if constexpr (detail::rounds_natively<Pack>)
    return {typename Pack::from_backend{}, Pack::backend::round(x.value)};
  else
    return detail::round_by_adding(x);
}
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack floor(Pack x) {
  if constexpr (detail::rounds_natively<Pack>) {
    return {typename Pack::from_backend{}, Pack::backend::floor(x.value)};
  } else {
    const Pack nearest = detail::round_by_adding(x);
    return select(x < nearest, nearest - Pack(1), nearest);
  }
}
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack ceil(Pack x) {
  if constexpr (detail::rounds_natively<Pack>) {
    return {typename Pack::from_backend{}, Pack::backend::ceil(x.value)};
  } else {
    const Pack nearest = detail::round_by_adding(x);
    return select(nearest < x, copy_sign(nearest + Pack(1), x), nearest);
  }
}
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack trunc(Pack x) {
  if constexpr (detail::rounds_natively<Pack>)
    return {typename Pack::from_backend{}, Pack::backend::trunc(x.value)};
  else
    return detail::with_signs_of(floor(abs(x)), x);
}

/// Correctly rounded; NaN below zero.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack sqrt(Pack x) {
  return {typename Pack::from_backend{}, Pack::backend::sqrt(x.value)};
}

}  // namespace inlay::simd
