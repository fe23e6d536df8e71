/// Which backend carries a pack: the two tags, and the widest packs of this target.
#pragma once

#include <type_traits>

#include <inlay/simd/scalar_backend.hpp>
#include <inlay/simd/vector_backend.hpp>
#include <inlay/simd/xsimd_adapter.hpp>

namespace inlay::simd {

/// xsimd batches where this target has one of that width, else compiler vectors.
struct native {};
/// Compiler vectors of any power-of-two width; every operation is a constant expression, as long as no NaN is computed with (no
/// compiler calls arithmetic on NaN constant).
struct portable {};

namespace detail {

template <class Element, int Lanes, class Simd> struct backend_of { using type = vector_backend<Element, Lanes>; };
template <class Element, class Simd> struct backend_of<Element, 1, Simd> { using type = scalar_backend<Element>; };
#if INLAY_HAS_XSIMD
template <class Element, int Lanes>
  requires(Lanes > 1 && has_batch<Element, typename arch_of<Lanes* static_cast<int>(sizeof(Element))>::type>)
struct backend_of<Element, Lanes, native> {
  using type = xsimd_backend<Element, Lanes>;
};
#endif
template <class Element, int Lanes, class Simd> using backend = typename backend_of<Element, Lanes, Simd>::type;

#if defined(__AVX512F__)
inline constexpr int widest_register = 64;
#elif defined(__AVX__)
inline constexpr int widest_register = 32;
#elif INLAY_HAS_HELIUM || defined(__SSE2__) || defined(__ARM_NEON)
inline constexpr int widest_register = 16;
#else
inline constexpr int widest_register = 0;
#endif
#if INLAY_HAS_HELIUM || (defined(__ARM_NEON) && !defined(__aarch64__))
template <class Element> inline constexpr bool has_vectors = sizeof(Element) == 4;
#else
template <class Element> inline constexpr bool has_vectors = true;
#endif

}  // namespace detail

/// Lanes of the widest pack that this target has registers for; 1 without vector registers.
template <class Element, class Simd = native> inline constexpr int max_lanes =
    detail::widest_register == 0 || !detail::has_vectors<Element> ? 1 : detail::widest_register / static_cast<int>(sizeof(Element));

}  // namespace inlay::simd
