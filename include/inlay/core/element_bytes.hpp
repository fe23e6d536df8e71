/// Elements in the bytes of a file.
#pragma once

#include <bit>

#include <inlay/core/dtype.hpp>

namespace inlay {

/// `Bytes` bytes, the lowest first.
template <int Bytes> constexpr std::uint64_t read_little_endian(const unsigned char* from) {
  std::uint64_t bits = 0;
  for (int i = 0; i < Bytes; ++i) bits |= static_cast<std::uint64_t>(from[i]) << (8 * i);
  return bits;
}

/// The element whose first byte is at `from`.
template <element Element> constexpr Element element_from_bytes(const unsigned char* from) {
  const std::uint64_t bits = read_little_endian<sizeof(Element)>(from);
  if constexpr (std::is_same_v<Element, bool>) return bits != 0;
  else if constexpr (std::is_same_v<Element, float>) return std::bit_cast<float>(static_cast<std::uint32_t>(bits));
  else if constexpr (std::is_same_v<Element, double>) return std::bit_cast<double>(bits);
  else if constexpr (std::is_integral_v<Element>) return static_cast<Element>(bits);
  else return Element::from_bits(static_cast<std::uint16_t>(bits));
}

/// Calls `visit` with a null pointer to the C++ type of a dtype: `visit_element(type, [](auto* typed) { ... })`.
template <class Visit> constexpr auto visit_element(dtype type, const Visit& visit) {
  switch (type) {
    case dtype::f32: return visit(static_cast<float*>(nullptr));
    case dtype::f64: return visit(static_cast<double*>(nullptr));
    case dtype::boolean: return visit(static_cast<bool*>(nullptr));
    case dtype::i8: return visit(static_cast<std::int8_t*>(nullptr));
    case dtype::u8: return visit(static_cast<std::uint8_t*>(nullptr));
    case dtype::i16: return visit(static_cast<std::int16_t*>(nullptr));
    case dtype::u16: return visit(static_cast<std::uint16_t*>(nullptr));
    case dtype::i32: return visit(static_cast<std::int32_t*>(nullptr));
    case dtype::u32: return visit(static_cast<std::uint32_t*>(nullptr));
    case dtype::i64: return visit(static_cast<std::int64_t*>(nullptr));
    case dtype::u64: return visit(static_cast<std::uint64_t*>(nullptr));
    case dtype::f16: return visit(static_cast<float16*>(nullptr));
    case dtype::bf16: break;
  }
  return visit(static_cast<bfloat16*>(nullptr));
}

/// The element as a double; 64-bit integers are rounded.
template <element Element> constexpr double double_from_bytes(const unsigned char* bytes, int position) {
  return static_cast<double>(element_from_bytes<Element>(bytes + static_cast<std::ptrdiff_t>(position) * static_cast<std::ptrdiff_t>(sizeof(Element))));
}

}  // namespace inlay
