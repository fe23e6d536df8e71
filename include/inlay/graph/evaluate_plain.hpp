/// Reference evaluation of plain functions: their loops, over doubles or over 64-bit integers.
#pragma once

#include <inlay/core/plain/run.hpp>
#include <inlay/graph/evaluate_numbers.hpp>
#include <inlay/graph/node.hpp>

namespace inlay::detail {

/// The bits of each element as an element of another type of the same size.
constexpr evaluated evaluate_bit_cast(const node& value, const evaluated& x) {
  list<std::int64_t> bits = list<std::int64_t>::filled(x.size());
  if (!is_floating(x.type)) bits = integers_of(x);
  for (int i = 0; i < x.size(); ++i) {
    if (x.type == dtype::f64) bits[i] = static_cast<std::int64_t>(math::bits_of(x[i]));
    if (x.type == dtype::f32) bits[i] = static_cast<std::int64_t>(math::bits_of(static_cast<float>(converted_to(dtype::f32, x[i]))));
    if (x.type == dtype::f16) bits[i] = encoded_as(float16_format, x[i]);
    if (x.type == dtype::bf16) bits[i] = encoded_as(bfloat16_format, x[i]);
  }
  if (!is_floating(value.type)) return from_integers(value.type, value.extents, static_cast<list<std::int64_t>&&>(bits));
  evaluated result = filled(value.type, value.extents);
  for (int i = 0; i < x.size(); ++i) {
    const std::uint64_t raw = integer::bits(bits[i]);
    if (value.type == dtype::f64) result[i] = math::from_bits(raw);
    if (value.type == dtype::f32) result[i] = static_cast<double>(math::from_bits(static_cast<std::uint32_t>(raw)));
    if (value.type == dtype::f16) result[i] = decoded_from(float16_format, static_cast<std::uint16_t>(raw));
    if (value.type == dtype::bf16) result[i] = decoded_from(bfloat16_format, static_cast<std::uint16_t>(raw));
  }
  return result;
}

template <class Node> constexpr evaluated evaluate_plain(const Node& value, const list<const evaluated*>& operands) {
  if (value.plain == plain_function::bit_cast) return evaluate_bit_cast(value, *operands[0]);
  plain_description d{.with = plain_attributes_of(value), .out = value.extents};
  for (int i = 0; i < operands.size(); ++i) d.in[i] = operands[i]->extents;
  return computed_in_numbers(value.type, value.extents, operands,
                             [&]<class Number>(Number* out, const Number* const* in) { plain::run_uniform(d, out, in); });
}

}  // namespace inlay::detail
