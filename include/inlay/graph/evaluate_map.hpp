/// Reference evaluation of maps.
#pragma once

#include <inlay/core/scalar_apply.hpp>
#include <inlay/graph/evaluate_value.hpp>
#include <inlay/graph/graph.hpp>

namespace inlay::detail {

/// Visits the elements of up to three operands, each broadcast to the shape of the result.
template <class Visit> constexpr void for_each_operand_element(const shape& extents, const list<const evaluated*>& operands, const Visit& visit) {
  const auto read_as_result = [&](int operand) { return cursor(extents, broadcast_strides(operands[operand]->extents, extents)); };
  const int last = operands.size() - 1, count = extents.size();
  cursor at_a = read_as_result(0), at_b = read_as_result(last < 1 ? 0 : 1), at_c = read_as_result(last < 2 ? 0 : 2);
  for (int i = 0; i < count; ++i) {
    visit(i, at_a.offset(), at_b.offset(), at_c.offset());
    at_a.next();
    if (last >= 1) at_b.next();
    if (last >= 2) at_c.next();
  }
}

/// Integers in 64 bits; the condition of `where` is no integer, but is read as one.
constexpr evaluated evaluate_integer_map(const node& value, const list<const evaluated*>& operands) {
  const int last = operands.size() - 1;
  const list<std::int64_t> a = integers_of(*operands[0]);
  list<std::int64_t> b, c;
  if (last >= 1) b = integers_of(*operands[1]);
  if (last >= 2) c = integers_of(*operands[2]);
  list<std::int64_t> result = list<std::int64_t>::filled(value.extents.size());
  const bool is_u64 = operands[last]->type == dtype::u64;
  for_each_operand_element(value.extents, operands, [&](int i, int at_a, int at_b, int at_c) {
    const std::int64_t x = a[at_a], y = last < 1 ? 0 : b[at_b], z = last < 2 ? 0 : c[at_c];
    if (is_u64) result[i] = static_cast<std::int64_t>(apply_integer<std::uint64_t>(value.function, integer::bits(x), integer::bits(y), integer::bits(z)));
    else result[i] = apply_integer<std::int64_t>(value.function, x, y, z);
  });
  return from_integers(value.type, value.extents, static_cast<list<std::int64_t>&&>(result));
}

/// Each element as another type holds it, rounded once.
constexpr evaluated evaluate_conversion(const node& value, const evaluated& x) {
  if (is_integer(value.type)) {
    list<std::int64_t> integers = x.wide;
    if (x.wide.empty())
      for (int i = 0; i < x.size(); ++i) integers.push_back(to_integer(is_integer(x.type) ? x.type : value.type, x[i]));
    return from_integers(value.type, value.extents, static_cast<list<std::int64_t>&&>(integers));
  }
  evaluated result = filled(value.type, value.extents);
  for (int i = 0; i < result.size(); ++i) {
    double element = x[i];
    if (!x.wide.empty() && value.type != dtype::f64)
      element = x.type == dtype::u64 ? math::to_double_odd(integer::bits(x.wide[i])) : math::to_double_odd(x.wide[i]);
    result[i] = converted_to(value.type, element);
  }
  return result;
}

/// y[i] = function(a[i], b[i], c[i]), each operand broadcast to the shape of y.
constexpr evaluated evaluate_map(const node& value, const list<const evaluated*>& operands) {
  const int last = operands.size() - 1;
  const evaluated &a = *operands[0], &b = *operands[last < 1 ? 0 : 1], &c = *operands[last < 2 ? 0 : 2];
  if (value.function == scalar_function::identity && value.type != a.type) return evaluate_conversion(value, a);
  if (is_integer(operands[last]->type)) return evaluate_integer_map(value, operands);
  evaluated result = filled(value.type, value.extents);
  for_each_operand_element(value.extents, operands, [&](int i, int at_a, int at_b, int at_c) {
    result[i] = held_by(value.type, apply(value.function, a[at_a], b[at_b], c[at_c]));
  });
  return result;
}

}  // namespace inlay::detail
