/// Elements in the bytes of a file.
#pragma once

#include <bit>
#include <utility>

#include <inlay/core/dtype.hpp>

namespace inlay {

/// `Bytes` bytes, the lowest first.
template <int Bytes> constexpr std::uint64_t read_little_endian(const char* from) {
  std::uint64_t bits = 0;
  for (int i = 0; i < Bytes; ++i) bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(from[i])) << (8 * i);
  return bits;
}

/// The element whose first byte is at `from`.
template <element Element> constexpr Element element_from_bytes(const char* from) {
  const std::uint64_t bits = read_little_endian<sizeof(Element)>(from);
  if constexpr (std::is_same_v<Element, bool>)
    return bits != 0;
  else if constexpr (std::is_same_v<Element, float>)
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits));
  else if constexpr (std::is_same_v<Element, double>)
    return std::bit_cast<double>(bits);
  else if constexpr (std::is_integral_v<Element>)
    return static_cast<Element>(bits);
  else
    return Element::from_bits(static_cast<std::uint16_t>(bits));
}

/// Calls `visit` with a null pointer to the C++ type of a dtype: `visit_element(type, [](auto* typed) { ... })`.
template <class Visit> constexpr auto visit_element(dtype type, const Visit& visit) {
  switch (type) {
    case dtype::f32:
      return visit(static_cast<float*>(nullptr));
    case dtype::f64:
      return visit(static_cast<double*>(nullptr));
    case dtype::boolean:
      return visit(static_cast<bool*>(nullptr));
    case dtype::i8:
      return visit(static_cast<std::int8_t*>(nullptr));
    case dtype::u8:
      return visit(static_cast<std::uint8_t*>(nullptr));
    case dtype::i16:
      return visit(static_cast<std::int16_t*>(nullptr));
    case dtype::u16:
      return visit(static_cast<std::uint16_t*>(nullptr));
    case dtype::i32:
      return visit(static_cast<std::int32_t*>(nullptr));
    case dtype::u32:
      return visit(static_cast<std::uint32_t*>(nullptr));
    case dtype::i64:
      return visit(static_cast<std::int64_t*>(nullptr));
    case dtype::u64:
      return visit(static_cast<std::uint64_t*>(nullptr));
    case dtype::f16:
      return visit(static_cast<float16*>(nullptr));
    case dtype::bf16:
      break;
  }
  return visit(static_cast<bfloat16*>(nullptr));
}

/// The element as a double; 64-bit integers are rounded.
template <element Element> constexpr double double_from_bytes(const char* bytes, int position) {
  return static_cast<double>(
      element_from_bytes<Element>(bytes + static_cast<std::ptrdiff_t>(position) * static_cast<std::ptrdiff_t>(sizeof(Element))));
}

namespace detail {

template <class Element, int Count> struct element_block { Element element[Count]; };
template <class Element, int Count, std::size_t... Bytes>
constexpr element_block<Element, Count> read_block(const char* bytes, std::index_sequence<Bytes...>) {
  return std::bit_cast<element_block<Element, Count>>(element_block<char, static_cast<int>(sizeof...(Bytes))>{{bytes[Bytes]...}});
}

}  // namespace detail

/// A run of elements, converted to `To`. In blocks: g++ evaluates an expression that names 64 bytes, and one bit cast, five times faster than
/// loops over bytes.
template <element Element, class To> constexpr void elements_from_bytes(To* out, const char* bytes, int count) {
  constexpr int block = 16, size = static_cast<int>(sizeof(Element));
  int done = 0;
  if constexpr (std::endian::native == std::endian::little && std::is_arithmetic_v<Element> && !std::is_same_v<Element, bool>)
    for (; done + block <= count; done += block) {
      const auto next =
          detail::read_block<Element, block>(bytes + static_cast<std::ptrdiff_t>(done) * size, std::make_index_sequence<sizeof(Element) * block>{});
      for (int i = 0; i < block; ++i) out[done + i] = static_cast<To>(next.element[i]);
    }
  for (; done < count; ++done) out[done] = static_cast<To>(element_from_bytes<Element>(bytes + static_cast<std::ptrdiff_t>(done) * size));
}

}  // namespace inlay
