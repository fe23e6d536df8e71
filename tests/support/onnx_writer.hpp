/// Writes ONNX files inside the compiler: the tests' own models, field by field as onnx.proto numbers them.
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

#include <inlay/core/text.hpp>

namespace onnx_writer {

using inlay::text;

constexpr void put_varint(text& out, std::uint64_t value) {
  for (; value >= 0x80; value >>= 7) out << static_cast<char>((value & 0x7f) | 0x80);
  out << static_cast<char>(value);
}
constexpr text varint(int field, long long value) {
  text out;
  put_varint(out, static_cast<std::uint64_t>(field) << 3);
  put_varint(out, static_cast<std::uint64_t>(value));
  return out;
}
constexpr text bytes(int field, std::string_view content) {
  text out;
  put_varint(out, static_cast<std::uint64_t>(field) << 3 | 2);
  put_varint(out, content.size());
  out << content;
  return out;
}
constexpr text bytes(int field, const text& content) { return bytes(field, content.view()); }
template <class... Texts> constexpr text joined(const Texts&... parts) {
  text out;
  ((out << parts.view()), ...);
  return out;
}

constexpr text little_endian(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  text out;
  for (int i = 0; i < 4; ++i) out << static_cast<char>((bits >> (8 * i)) & 0xff);
  return out;
}

/// TensorProto of floats in raw_data.
constexpr text floats(std::string_view name, std::initializer_list<int> dims, std::initializer_list<float> elements) {
  text out, raw;
  for (int each : dims) out << varint(1, each);
  out << varint(2, 1) << bytes(8, name);
  for (float each : elements) raw << little_endian(each);
  out << bytes(9, raw);
  return out;
}
constexpr text integers(std::string_view name, std::initializer_list<long long> elements) {
  text out;
  out << varint(1, static_cast<long long>(elements.size())) << varint(2, 7) << bytes(8, name);
  for (long long each : elements) out << varint(7, each);
  return out;
}
/// ValueInfoProto of a tensor; a negative dimension has a name instead.
constexpr text declared(std::string_view name, int type, std::initializer_list<int> dims) {
  text shape;
  for (int each : dims) {
    if (each < 0) shape << bytes(1, bytes(2, "n"));
    else shape << bytes(1, varint(1, each));
  }
  return joined(bytes(1, name), bytes(2, bytes(1, joined(varint(1, type), bytes(2, shape)))));
}
constexpr text attribute(std::string_view name, long long value) { return bytes(5, joined(bytes(1, name), varint(3, value), varint(20, 2))); }
constexpr text operation(std::string_view operation, std::initializer_list<std::string_view> inputs, std::initializer_list<std::string_view> outputs,
                    const text& attributes = {}) {
  text out;
  for (std::string_view each : inputs) out << bytes(1, each);
  for (std::string_view each : outputs) out << bytes(2, each);
  out << bytes(3, operation) << bytes(4, operation) << attributes;
  return bytes(1, out);
}
constexpr text initializer(const text& content) { return bytes(5, content); }
constexpr text input(const text& content) { return bytes(11, content); }
constexpr text output(const text& content) { return bytes(12, content); }
/// ModelProto around the parts of a graph.
template <class... Parts> constexpr text onnx_file(int opset, const Parts&... parts) {
  return joined(varint(1, 8), bytes(7, joined(parts...)), bytes(8, varint(2, opset)));
}

}  // namespace onnx_writer
