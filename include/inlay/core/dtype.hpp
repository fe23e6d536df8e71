/// Element types: the enumeration that graphs carry, and its mapping to C++ types.
#pragma once

#include <cstddef>
#include <cstdint>

#include <inlay/core/float_format.hpp>

namespace inlay {

enum class dtype : unsigned char { f32, f64, boolean, i8, u8, i16, u16, i32, u32, i64, u64, f16, bf16 };

struct dtype_facts {
  const char* name;
  std::size_t bytes;
  bool floating;
};

inline constexpr dtype_facts dtype_table[] = {
    {"f32", 4, true}, {"f64", 8, true}, {"bool", 1, false}, {"i8", 1, false}, {"u8", 1, false}, {"i16", 2, false},
    {"u16", 2, false}, {"i32", 4, false}, {"u32", 4, false}, {"i64", 8, false}, {"u64", 8, false},
    {"f16", 2, true}, {"bf16", 2, true},
};

constexpr const dtype_facts& facts(dtype type) { return dtype_table[static_cast<int>(type)]; }
constexpr bool is_floating(dtype type) { return facts(type).floating; }
/// Whole numbers; bool is not among them.
constexpr bool is_integer(dtype type) { return type >= dtype::i8 && type <= dtype::u64; }
constexpr bool is_signed(dtype type) { return type == dtype::i8 || type == dtype::i16 || type == dtype::i32 || type == dtype::i64; }

namespace detail {
template <class Element> struct dtype_trait;
template <dtype Type> struct element_trait;
#define INLAY_DETAIL_ELEMENT(TYPE, NAME)                                              \
  template <> struct dtype_trait<TYPE> { static constexpr dtype value = dtype::NAME; };  \
  template <> struct element_trait<dtype::NAME> { using type = TYPE; };
INLAY_DETAIL_ELEMENT(float, f32)
INLAY_DETAIL_ELEMENT(double, f64)
INLAY_DETAIL_ELEMENT(bool, boolean)
INLAY_DETAIL_ELEMENT(std::int8_t, i8)
INLAY_DETAIL_ELEMENT(std::uint8_t, u8)
INLAY_DETAIL_ELEMENT(std::int16_t, i16)
INLAY_DETAIL_ELEMENT(std::uint16_t, u16)
INLAY_DETAIL_ELEMENT(std::int32_t, i32)
INLAY_DETAIL_ELEMENT(std::uint32_t, u32)
INLAY_DETAIL_ELEMENT(std::int64_t, i64)
INLAY_DETAIL_ELEMENT(std::uint64_t, u64)
INLAY_DETAIL_ELEMENT(float16, f16)
INLAY_DETAIL_ELEMENT(bfloat16, bf16)
#undef INLAY_DETAIL_ELEMENT
}  // namespace detail

template <class Element>
concept element = requires { detail::dtype_trait<Element>::value; };

template <element Element> inline constexpr dtype dtype_of = detail::dtype_trait<Element>::value;
template <dtype Type> using element_of = typename detail::element_trait<Type>::type;

}  // namespace inlay
