/// Polynomials of packs.
#pragma once

#include <inlay/core/math/polynomials.hpp>
#include <inlay/simd/pack.hpp>

namespace inlay::simd::detail {

template <is_pack Pack> using coefficients = math::coefficients<typename Pack::element>;

template <int First, is_pack Pack, int Count>
INLAY_ALWAYS_INLINE constexpr Pack polynomial_from(Pack x, Pack square, const typename Pack::element (&c)[Count]) {
  if constexpr (Count - First == 1)
    return Pack(c[First]);
  else if constexpr (Count - First == 2)
    return fma(x, Pack(c[First + 1]), Pack(c[First]));
  else
    return fma(square, polynomial_from<First + 2>(x, square, c), fma(x, Pack(c[First + 1]), Pack(c[First])));
}

/// c[0] + c[1] x + c[2] x^2 + ..., given x^2, by pairs of coefficients: half as many operations wait for each other as in Horner's scheme.
template <is_pack Pack, int Count>
INLAY_ALWAYS_INLINE constexpr Pack polynomial(Pack x, Pack square, const typename Pack::element (&c)[Count]) {
  return polynomial_from<0>(x, square, c);
}

/// The same by Horner's scheme: one operation less, for where two polynomials of one argument are computed side by side.
template <is_pack Pack, int Count> INLAY_ALWAYS_INLINE constexpr Pack horner(Pack x, const typename Pack::element (&c)[Count]) {
  Pack sum = Pack(c[Count - 1]);
  INLAY_UNROLL
  for (int i = Count - 2; i >= 0; --i) sum = fma(sum, x, Pack(c[i]));
  return sum;
}

}  // namespace inlay::simd::detail
