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
  if (count == 0) return splat_of(0);
  for (int i = 1; i < count; ++i)
    if (!same_number(values[i], values[0])) return target.pooled(elements);
  return splat_of(values[0]);
}
constexpr constant_source stored(builder& target, const evaluated& value) {
  return value.wide.empty() ? stored(target, value.elements) : target.pooled(value.wide);
}
constexpr node_id store(builder& target, const evaluated& value) { return target.constant(value.type, value.extents, stored(target, value)); }

namespace detail {
// A loop over raw pointers: in a constant expression of g++ each function call costs as much as ten additions.
template <class Element> constexpr void read_elements(double* out, const Element* in, int count) {
  for (int i = 0; i < count; ++i) out[i] = static_cast<double>(in[i]);
}
/// The elements of a constant of 64-bit integers, whose doubles may not be exact; those of u64 as their bits.
template <class Integer> constexpr evaluated wide_elements(const node& constant, const Integer* in) {
  list<std::int64_t> elements = list<std::int64_t>::filled(constant.extents.size());
  for (int i = 0; i < elements.size(); ++i) elements[i] = static_cast<std::int64_t>(in[i]);
  return detail::from_integers(constant.type, constant.extents, static_cast<list<std::int64_t>&&>(elements));
}

constexpr evaluated elements_in_bytes(const node& constant, const char* bytes) {
  return visit_element(constant.type, [&]<class Element>(Element*) {
    const int count = constant.extents.size();
    if constexpr (std::is_integral_v<Element> && sizeof(Element) == 8) {
      list<Element> elements = list<Element>::filled(count);
      elements_from_bytes<Element>(elements.data(), bytes, count);
      return wide_elements(constant, elements.data());
    } else {
      evaluated result = filled(constant.type, constant.extents);
      elements_from_bytes<Element>(result.elements.data(), bytes, count);
      return result;
    }
  });
}

}  // namespace detail

/// The elements of a constant, in row-major order.
constexpr evaluated elements_of(const graph& owner, const node& constant) {
  const constant_source& source = constant.source;
  const int count = constant.extents.size();
  if (source.where == constant_source::place::pool_of_halves) {
    list<std::uint64_t> elements = list<std::uint64_t>::filled(count);
    for (int i = 0; i < count; ++i) elements[i] = wide_element(owner.pool.data() + source.pool_begin, i);
    return detail::wide_elements(constant, elements.data());
  }
  if (source.i64 != nullptr && constant.type == dtype::i64) return detail::wide_elements(constant, source.i64);
  if (source.bytes != nullptr) return detail::elements_in_bytes(constant, source.bytes);
  evaluated result = detail::filled(constant.type, constant.extents, source.value);
  double* out = result.elements.data();
  if (source.where == constant_source::place::pool) detail::read_elements(out, owner.pool.data() + source.pool_begin, count);
  else if (source.where == constant_source::place::diagonal)
    for (int i = 0; i < count; ++i) out[i] = diagonal_element(source.columns, i);
  else if (source.f32 != nullptr) detail::read_elements(out, source.f32, count);
  else if (source.f64 != nullptr) detail::read_elements(out, source.f64, count);
  else if (source.boolean != nullptr) detail::read_elements(out, source.boolean, count);
  else if (source.i32 != nullptr) detail::read_elements(out, source.i32, count);
  return result;
}

}  // namespace inlay
