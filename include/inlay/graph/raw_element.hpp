/// Elements as a file holds them: little-endian bytes at any address.
#pragma once

#include <bit>
#include <utility>

#include <inlay/core/dtype.hpp>

namespace inlay {

namespace detail {
/// The `Bytes` bytes from `bytes` on, the lowest first.
template <int Bytes> constexpr std::uint64_t raw_bits(const char* bytes) {
  std::uint64_t bits = 0;
  for (int i = Bytes - 1; i >= 0; --i) bits = bits << 8 | static_cast<unsigned char>(bytes[i]);
  return bits;
}
}  // namespace detail

/// Element `position` of a run of elements in a file.
template <element Element> constexpr Element raw_element(const char* bytes, int position) {
  constexpr int size = static_cast<int>(sizeof(Element));
  const std::uint64_t bits = detail::raw_bits<size>(bytes + static_cast<long long>(position) * size);
  if constexpr (dtype_of<Element> == dtype::f32) return std::bit_cast<float>(static_cast<std::uint32_t>(bits));
  else if constexpr (dtype_of<Element> == dtype::f64) return std::bit_cast<double>(bits);
  else if constexpr (dtype_of<Element> == dtype::boolean) return bits != 0;
  else return static_cast<Element>(bits);
}

namespace detail {
template <class Visit> constexpr auto with_element_type(dtype type, const Visit& visit) {
  switch (type) {
    case dtype::f32: return visit(float{});
    case dtype::f64: return visit(double{});
    case dtype::boolean: return visit(bool{});
    case dtype::i8: return visit(std::int8_t{});
    case dtype::u8: return visit(std::uint8_t{});
    case dtype::i16: return visit(std::int16_t{});
    case dtype::u16: return visit(std::uint16_t{});
    case dtype::i32: return visit(std::int32_t{});
    case dtype::u32: return visit(std::uint32_t{});
    case dtype::i64: return visit(std::int64_t{});
    case dtype::u64: return visit(std::uint64_t{});
  }
  return visit(float{});
}
}  // namespace detail

constexpr double raw_element(dtype type, const char* bytes, int position) {
  return detail::with_element_type(type, [&](auto kind) { return static_cast<double>(raw_element<decltype(kind)>(bytes, position)); });
}

namespace detail {

template <class Element, int Count> struct element_block {
  Element element[Count];
};
/// `Count` elements at once: g++ evaluates an expression that names 64 bytes and one bit cast five times faster than loops over bytes.
template <class Element, int Count, std::size_t... Bytes>
constexpr element_block<Element, Count> read_raw_block(const char* bytes, std::index_sequence<Bytes...>) {
  return std::bit_cast<element_block<Element, Count>>(element_block<char, static_cast<int>(sizeof...(Bytes))>{{bytes[Bytes]...}});
}

/// Reads a run of elements, converted to `To`.
template <class To, element Element> constexpr void read_raw_run(To* out, const char* bytes, int count) {
  constexpr int block = 16;
  constexpr int size = static_cast<int>(sizeof(Element));
  int done = 0;
  if constexpr (std::endian::native == std::endian::little && dtype_of<Element> != dtype::boolean)
    for (; done + block <= count; done += block) {
      const auto next = read_raw_block<Element, block>(bytes + static_cast<long long>(done) * size, std::make_index_sequence<sizeof(Element) * block>{});
      for (int i = 0; i < block; ++i) out[done + i] = static_cast<To>(next.element[i]);
    }
  for (; done < count; ++done) out[done] = static_cast<To>(raw_element<Element>(bytes, done));
}

}  // namespace detail

/// All elements of a run, as doubles or as one element type.
template <class To> constexpr void read_raw_elements(To* out, dtype type, const char* bytes, int count) {
  detail::with_element_type(type, [&](auto kind) { detail::read_raw_run<To, decltype(kind)>(out, bytes, count); });
}

}  // namespace inlay
