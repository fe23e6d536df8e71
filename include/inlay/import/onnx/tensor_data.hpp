/// Elements of a TensorProto as a constant: in place where the file holds them as memory does, decoded where it holds them as numbers.
#pragma once

#include <inlay/import/onnx/value.hpp>

namespace inlay::imports {

/// Why elements of an ONNX type cannot be read, or null. Numbers are those of TensorProto.DataType.
constexpr const char* element_type_of_code(int code, dtype& result) {
  switch (code) {
    case 1: result = dtype::f32; return nullptr;
    case 2: result = dtype::u8; return nullptr;
    case 3: result = dtype::i8; return nullptr;
    case 4: result = dtype::u16; return nullptr;
    case 5: result = dtype::i16; return nullptr;
    case 6: result = dtype::i32; return nullptr;
    case 7: result = dtype::i64; return nullptr;
    case 8: return "string elements";
    case 9: result = dtype::boolean; return nullptr;
    case 10: result = dtype::f16; return nullptr;
    case 11: result = dtype::f64; return nullptr;
    case 12: result = dtype::u32; return nullptr;
    case 13: result = dtype::u64; return nullptr;
    case 14:
    case 15: return "complex elements";
    case 16: result = dtype::bf16; return nullptr;
    case 17:
    case 18:
    case 19:
    case 20: return "8-bit floating-point elements";
    case 21:
    case 22: return "4-bit integer elements";
    case 23: return "4-bit floating-point elements";
    case 24: return "8-bit exponent elements";
    case 25:
    case 26: return "2-bit integer elements";
    default: return "elements of an unknown type";
  }
}

inline constexpr long long most_elements = 1 << 28;

/// Why dimensions are no shape of ours, or null.
constexpr const char* shape_of_dimensions(const list<long long>& dims, shape& result) {
  result = {};
  if (dims.size() > max_rank) return "more than 8 dimensions";
  long long count = 1;
  for (long long dim : dims) {
    if (dim < 0) return "a negative dimension";
    if (dim > most_elements || (count *= dim > 0 ? dim : 1) > most_elements) return "more than 2^28 elements";
    result.append(static_cast<int>(dim));
  }
  return nullptr;
}

namespace detail {

/// Elements that stand one by one as varints or fixed numbers. Those of 16-bit floating types are their bits.
constexpr evaluated listed_elements(source_file& file, const tensor_view& from, dtype type, const shape& extents) {
  const long long limit = extents.count();
  list<double> numbers;
  list<std::int64_t> integers;
  const auto take = [&](std::uint64_t bits) {
    if (integers.size() < limit) integers.push_back(static_cast<std::int64_t>(bits));
  };
  for (const field& each : from.numbers) {
    if (each.number != 4 && each.number != 10) {
      take_varints(file, each, take);
      continue;
    }
    const std::size_t size = each.number == 10 ? 8 : 4;
    if (each.type == wire_type::varint) file.fail(from.place.data(), "a field of floating-point numbers holds integers");
    else
      for (std::size_t i = 0; i + size <= each.bytes.size() && numbers.size() < limit; i += size)
        numbers.push_back(size == 8 ? element_from_bytes<double>(each.bytes.data() + i)
                                    : static_cast<double>(element_from_bytes<float>(each.bytes.data() + i)));
  }
  if (type == dtype::f32 || type == dtype::f64) return {extents, type, numbers};
  if (is_integer(type) || type == dtype::boolean) {
    if (integers.size() < limit) return {extents, type, {}};
    return inlay::detail::from_integers(type, extents, static_cast<list<std::int64_t>&&>(integers));
  }
  for (std::int64_t each : integers) {
    const auto bits = static_cast<std::uint16_t>(each);
    numbers.push_back(type == dtype::f16 ? static_cast<double>(float16::from_bits(bits)) : static_cast<double>(bfloat16::from_bits(bits)));
  }
  return {extents, type, numbers};
}

}  // namespace detail

/// The tensor's elements; a problem is a short sentence, and null where there is none.
constexpr const char* read_constant(source_file& file, builder& target, const tensor_view& from, value& result) {
  dtype type{};
  shape extents;
  if (from.external) return "its elements are in another file";
  if (const char* why = element_type_of_code(from.data_type, type)) return why;
  if (const char* why = shape_of_dimensions(from.dims, extents)) return why;
  const long long count = extents.count(), bytes = count * static_cast<long long>(facts(type).bytes);
  if (count == 0) {
    result = value_of_constant(type, extents, splat_of(0));
    return nullptr;
  }
  std::string_view raw = from.raw;
  // Packed floats are in the file what they are in memory.
  const bool packed_numbers = from.numbers.size() == 1 && from.numbers[0].type == wire_type::bytes &&
                              ((type == dtype::f32 && from.numbers[0].number == 4) || (type == dtype::f64 && from.numbers[0].number == 10));
  if (packed_numbers) raw = from.numbers[0].bytes;
  if (raw.data() != nullptr && (!raw.empty() || from.numbers.empty())) {
    if (static_cast<long long>(raw.size()) < bytes) return "it has fewer elements than its dimensions say";
    constant_source source = constant_in_bytes(raw.data());
    if (type == dtype::f32) source.floats = file.floats_at(raw.data());
    result = value_of_constant(type, extents, source);
    return nullptr;
  }
  const evaluated elements = detail::listed_elements(file, from, type, extents);
  if (elements.size() < count) return "it has fewer elements than its dimensions say";
  result = value_of_elements(target, elements);
  return nullptr;
}

}  // namespace inlay::imports
