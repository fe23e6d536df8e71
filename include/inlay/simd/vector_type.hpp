/// The raw vectors under a pack: compiler vectors, or arrays with the same operators where a compiler cannot evaluate those.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <inlay/core/config.hpp>

namespace inlay::simd::detail {

/// The integers of the same size: unsigned (no overflow) for the bits of a float, signed for the 0 and -1 of a comparison.
template <std::size_t Bytes> struct integers_of;
template <> struct integers_of<4> {
  using bits = std::uint32_t;
  using truth = std::int32_t;
};
template <> struct integers_of<8> {
  using bits = std::uint64_t;
  using truth = std::int64_t;
};
template <class Element> using bits_type = typename integers_of<sizeof(Element)>::bits;
template <class Element> using truth_type = typename integers_of<sizeof(Element)>::truth;

template <class Element, int Lanes> struct lane_array { Element lane[Lanes]; };

#if INLAY_CONSTEXPR_VECTORS
template <class Element, int Lanes> struct vector_type_of { typedef Element type __attribute__((vector_size(sizeof(Element) * Lanes))); };
#else
/// Element by element; the optimiser makes vectors of it.
template <class Element, int Lanes> struct array_vector {
  Element lane[Lanes];
  using truth = array_vector<truth_type<Element>, Lanes>;
  constexpr Element operator[](int index) const { return lane[index]; }

#define INLAY_DETAIL_BINARY(OPERATOR)                                                                      \
  [[gnu::always_inline]] friend constexpr array_vector operator OPERATOR(array_vector a, array_vector b) { \
    array_vector result{};                                                                                 \
    for (int i = 0; i < Lanes; ++i) result.lane[i] = static_cast<Element>(a.lane[i] OPERATOR b.lane[i]);   \
    return result;                                                                                         \
  }
  INLAY_DETAIL_BINARY(+)
  INLAY_DETAIL_BINARY(-)
  INLAY_DETAIL_BINARY(*)
  INLAY_DETAIL_BINARY(/)
  INLAY_DETAIL_BINARY(&)
  INLAY_DETAIL_BINARY(|)
  INLAY_DETAIL_BINARY(^)
#undef INLAY_DETAIL_BINARY
#define INLAY_DETAIL_SHIFT(OPERATOR)                                                                  \
  [[gnu::always_inline]] friend constexpr array_vector operator OPERATOR(array_vector a, int count) { \
    array_vector result{};                                                                            \
    for (int i = 0; i < Lanes; ++i) result.lane[i] = a.lane[i] OPERATOR count;                        \
    return result;                                                                                    \
  }
  INLAY_DETAIL_SHIFT(<<)
  INLAY_DETAIL_SHIFT(>>)
#undef INLAY_DETAIL_SHIFT
#define INLAY_DETAIL_COMPARE(OPERATOR)                                                              \
  [[gnu::always_inline]] friend constexpr truth operator OPERATOR(array_vector a, array_vector b) { \
    truth result{};                                                                                 \
    for (int i = 0; i < Lanes; ++i) result.lane[i] = a.lane[i] OPERATOR b.lane[i] ? -1 : 0;         \
    return result;                                                                                  \
  }
  INLAY_DETAIL_COMPARE(==)
  INLAY_DETAIL_COMPARE(!=)
  INLAY_DETAIL_COMPARE(<)
  INLAY_DETAIL_COMPARE(<=)
#undef INLAY_DETAIL_COMPARE
  [[gnu::always_inline]] friend constexpr array_vector operator~(array_vector a) {
    for (int i = 0; i < Lanes; ++i) a.lane[i] = ~a.lane[i];
    return a;
  }
  [[gnu::always_inline]] friend constexpr array_vector operator-(array_vector a) {
    for (int i = 0; i < Lanes; ++i) a.lane[i] = -a.lane[i];
    return a;
  }
};
template <class Element, int Lanes> struct vector_type_of { using type = array_vector<Element, Lanes>; };
#endif

/// One lane is a plain scalar: compilers spill vectors of one element.
template <class Element> struct vector_type_of_one { using type = Element; };
template <class Element, int Lanes> using vector_type =
    typename std::conditional_t<Lanes == 1, vector_type_of_one<Element>, vector_type_of<Element, Lanes>>::type;

template <class To, class From> INLAY_ALWAYS_INLINE constexpr To bit_cast(From value) {
  static_assert(sizeof(To) == sizeof(From));
  return __builtin_bit_cast(To, value);
}

}  // namespace inlay::simd::detail
