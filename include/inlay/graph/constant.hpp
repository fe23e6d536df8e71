/// Constants of a graph: their elements as doubles, and how new ones are stored.
#pragma once

#include <bit>

#include <inlay/graph/builder.hpp>
#include <inlay/graph/evaluate_value.hpp>

namespace inlay {

constexpr constant_source splat_of(double value) { return {.where = constant_source::place::splat, .value = value}; }
constexpr constant_source diagonal_of(int columns) { return {.where = constant_source::place::diagonal, .columns = columns}; }
/// Tells -0 from 0.
constexpr bool same_number(double left, double right) { return std::bit_cast<std::uint64_t>(left) == std::bit_cast<std::uint64_t>(right); }
/// Elements that were computed go to the pool, unless they are all the same.
constexpr constant_source stored(builder& target, const list<double>& elements) {
  const double* values = elements.data();
  const int count = elements.size();
  for (int i = 1; i < count; ++i)
    if (!same_number(values[i], values[0])) return target.pooled(elements);
  return splat_of(values[0]);
}
constexpr constant_source stored(builder& target, const evaluated& value) { return stored(target, value.elements); }
constexpr node_id store(builder& target, const evaluated& value) { return target.constant(value.type, value.extents, stored(target, value)); }

namespace detail {
// A loop over raw pointers: in a constant expression of g++ each function call costs as much as ten additions.
template <class Element> constexpr void read_elements(double* out, const Element* in, int count) {
  for (int i = 0; i < count; ++i) out[i] = static_cast<double>(in[i]);
}
}  // namespace detail

/// The elements of a constant, in row-major order.
constexpr evaluated elements_of(const graph& owner, const node& constant) {
  const constant_source& source = constant.source;
  const int count = constant.extents.size();
  evaluated result = detail::filled(constant.type, constant.extents, source.value);
  double* out = result.elements.data();
  if (source.where == constant_source::place::pool) detail::read_elements(out, owner.pool.data() + source.pool_begin, count);
  else if (source.where == constant_source::place::diagonal)
    for (int i = 0; i < count; ++i) out[i] = diagonal_element(source.columns, i);
  else if (source.file != nullptr) read_raw_elements(out, constant.type, source.file, count);
  else if (source.f32 != nullptr) detail::read_elements(out, source.f32, count);
  else if (source.f64 != nullptr) detail::read_elements(out, source.f64, count);
  else if (source.boolean != nullptr) detail::read_elements(out, source.boolean, count);
  else if (source.i64 != nullptr) detail::read_elements(out, source.i64, count);
  else if (source.i32 != nullptr) detail::read_elements(out, source.i32, count);
  return result;
}

}  // namespace inlay
