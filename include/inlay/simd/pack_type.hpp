/// `pack`: a few numbers that are computed with at once, and `mask`: as many truth values. Arithmetic, comparison, selection.
#pragma once

#include <inlay/simd/backend.hpp>

namespace inlay::simd {

/// The result of comparing packs; `&&`, `||`, `^` and `!` work lane by lane and evaluate both sides.
template <class Element, int Lanes, class Simd> struct mask {
  using backend = detail::backend<Element, Lanes, Simd>;
  using element = Element;
  using simd = Simd;
  static constexpr int lanes = Lanes;

  typename backend::mask value;

  mask() = default;
  INLAY_ALWAYS_INLINE constexpr mask(bool all) : value(backend::mask_of(all)) {}
  struct from_backend {};
  INLAY_ALWAYS_INLINE constexpr mask(from_backend, typename backend::mask raw) : value(raw) {}

  INLAY_ALWAYS_INLINE constexpr bool operator[](int index) const { return backend::mask_lane(value, index); }

  INLAY_ALWAYS_INLINE friend constexpr mask operator&&(mask a, mask b) { return {from_backend{}, backend::mask_and(a.value, b.value)}; }
  INLAY_ALWAYS_INLINE friend constexpr mask operator||(mask a, mask b) { return {from_backend{}, backend::mask_or(a.value, b.value)}; }
  INLAY_ALWAYS_INLINE friend constexpr mask operator^(mask a, mask b) { return {from_backend{}, backend::mask_xor(a.value, b.value)}; }
  INLAY_ALWAYS_INLINE friend constexpr mask operator!(mask a) { return {from_backend{}, backend::mask_not(a.value)}; }
  INLAY_ALWAYS_INLINE friend constexpr bool any(mask a) { return backend::any(a.value); }
  INLAY_ALWAYS_INLINE friend constexpr bool all(mask a) { return !backend::any(backend::mask_not(a.value)); }
};

/// `Lanes` values of float or double; Lanes is a power of two. One lane is a scalar.
template <class Element, int Lanes, class Simd> struct pack {
  using backend = detail::backend<Element, Lanes, Simd>;
  using element = Element;
  using simd = Simd;
  using mask_type = mask<Element, Lanes, Simd>;
  static constexpr int lanes = Lanes;
  static_assert(Lanes >= 1 && (Lanes & (Lanes - 1)) == 0, "the lanes of a pack are a power of two");

  typename backend::reg value;

  pack() = default;
  INLAY_ALWAYS_INLINE constexpr pack(Element all) : value(backend::broadcast(all)) {}
  struct from_backend {};
  INLAY_ALWAYS_INLINE constexpr pack(from_backend, typename backend::reg raw) : value(raw) {}

  INLAY_ALWAYS_INLINE constexpr Element operator[](int index) const { return backend::lane(value, index); }

  INLAY_ALWAYS_INLINE friend constexpr pack operator+(pack a, pack b) { return {from_backend{}, backend::add(a.value, b.value)}; }
  INLAY_ALWAYS_INLINE friend constexpr pack operator-(pack a, pack b) { return {from_backend{}, backend::subtract(a.value, b.value)}; }
  INLAY_ALWAYS_INLINE friend constexpr pack operator*(pack a, pack b) { return {from_backend{}, backend::multiply(a.value, b.value)}; }
  INLAY_ALWAYS_INLINE friend constexpr pack operator/(pack a, pack b) { return {from_backend{}, backend::divide(a.value, b.value)}; }
  INLAY_ALWAYS_INLINE friend constexpr pack operator-(pack a) { return {from_backend{}, backend::negate(a.value)}; }
  INLAY_ALWAYS_INLINE friend constexpr pack operator+(pack a) { return a; }
  INLAY_ALWAYS_INLINE constexpr pack& operator+=(pack b) { return *this = *this + b; }
  INLAY_ALWAYS_INLINE constexpr pack& operator-=(pack b) { return *this = *this - b; }
  INLAY_ALWAYS_INLINE constexpr pack& operator*=(pack b) { return *this = *this * b; }
  INLAY_ALWAYS_INLINE constexpr pack& operator/=(pack b) { return *this = *this / b; }

  INLAY_ALWAYS_INLINE friend constexpr mask_type operator==(pack a, pack b) { return {{}, backend::equal(a.value, b.value)}; }
  INLAY_ALWAYS_INLINE friend constexpr mask_type operator!=(pack a, pack b) { return !(a == b); }
  INLAY_ALWAYS_INLINE friend constexpr mask_type operator<(pack a, pack b) { return {{}, backend::less(a.value, b.value)}; }
  INLAY_ALWAYS_INLINE friend constexpr mask_type operator<=(pack a, pack b) { return {{}, backend::less_equal(a.value, b.value)}; }
  INLAY_ALWAYS_INLINE friend constexpr mask_type operator>(pack a, pack b) { return b < a; }
  INLAY_ALWAYS_INLINE friend constexpr mask_type operator>=(pack a, pack b) { return b <= a; }

  /// a * b + c; rounded once where the target has the instruction (`fused`).
  INLAY_ALWAYS_INLINE friend constexpr pack fma(pack a, pack b, pack c) {
    return {from_backend{}, backend::fma(a.value, b.value, c.value)};
  }
  INLAY_ALWAYS_INLINE friend constexpr pack select(mask_type condition, pack a, pack b) {
    return {from_backend{}, backend::select(condition.value, a.value, b.value)};
  }

  /// The lower and the higher of x and a bound that is not NaN; a NaN in x stays. One instruction, so what relu and clamp use.
  INLAY_ALWAYS_INLINE friend constexpr pack at_most(pack x, pack bound) { return {from_backend{}, backend::lower(bound.value, x.value)}; }
  INLAY_ALWAYS_INLINE friend constexpr pack at_least(pack x, pack bound) { return {from_backend{}, backend::upper(bound.value, x.value)}; }

  /// NaN if either is NaN, as torch.maximum; of two zeros the second.
  INLAY_ALWAYS_INLINE friend constexpr pack maximum(pack a, pack b) {
    const pack higher(from_backend{}, backend::upper(a.value, b.value));
    if constexpr (backend::orders_zeros) return select(a == b, b, higher);  // the instruction keeps NaN of either
    else return select(a != a, a, higher);
  }
  INLAY_ALWAYS_INLINE friend constexpr pack minimum(pack a, pack b) {
    const pack lower(from_backend{}, backend::lower(a.value, b.value));
    if constexpr (backend::orders_zeros) return select(a == b, b, lower);
    else return select(a != a, a, lower);
  }
};

template <class Pack>
concept is_pack = requires {
  typename Pack::backend::reg;
  typename Pack::mask_type;
};

/// The pack of other lanes or elements with the same tag.
template <class Pack, int Lanes> using with_lanes = pack<typename Pack::element, Lanes, typename Pack::simd>;
/// Whether fma of these packs rounds once, for sure.
template <class Pack> inline constexpr bool fused = Pack::backend::fused;
/// Whether at_least and at_most take -0 for less than 0, as NEON does, and do not give x where both are zero.
template <class Pack> inline constexpr bool orders_zeros = Pack::backend::orders_zeros;

}  // namespace inlay::simd
