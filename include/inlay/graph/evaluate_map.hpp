/// Reference evaluation of maps.
#pragma once

#include <inlay/core/scalar_apply.hpp>
#include <inlay/graph/evaluate_value.hpp>
#include <inlay/graph/graph.hpp>

namespace inlay::detail {

/// Walks through up to three operands, each broadcast to the shape of the result.
struct operand_cursors {
  constexpr operand_cursors(const shape& extents, const list<const evaluated*>& operands)
      : last(operands.size() - 1),
        a(over(extents, *operands[0])),
        b(over(extents, *operands[last < 1 ? 0 : 1])),
        c(over(extents, *operands[last < 2 ? 0 : 2])) {}
  constexpr void next() {
    a.next();
    if (last >= 1) b.next();
    if (last >= 2) c.next();
  }
  int last;
  cursor a, b, c;

 private:
  static constexpr cursor over(const shape& extents, const evaluated& operand) {
    return cursor(extents, broadcast_strides(operand.extents, extents));
  }
};

/// Integers in 64 bits; the condition of `where` is no integer, but is read as one.
constexpr evaluated evaluate_integer_map(const node& value, const list<const evaluated*>& operands) {
  const int last = operands.size() - 1;
  const list<std::int64_t> a = integers_of(*operands[0]);
  list<std::int64_t> b, c;
  if (last >= 1) b = integers_of(*operands[1]);
  if (last >= 2) c = integers_of(*operands[2]);
  list<std::int64_t> result = list<std::int64_t>::filled(value.extents.size());
  const bool is_u64 = operands[last]->type == dtype::u64;
  operand_cursors at(value.extents, operands);
  for (int i = 0; i < result.size(); ++i, at.next()) {
    const std::int64_t x = a[at.a.offset()], y = last < 1 ? 0 : b[at.b.offset()], z = last < 2 ? 0 : c[at.c.offset()];
    if (is_u64)
      result[i] = static_cast<std::int64_t>(apply_integer<std::uint64_t>(value.function, integer::bits(x), integer::bits(y), integer::bits(z)));
    else
      result[i] = apply_integer<std::int64_t>(value.function, x, y, z);
  }
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
  if (value.function == scalar_function::identity && value.type != operands[0]->type) return evaluate_conversion(value, *operands[0]);
  if (is_integer(operands[last]->type)) return evaluate_integer_map(value, operands);
  evaluated result = filled(value.type, value.extents);
  // Raw pointers and few calls: each call in a constant expression of g++ costs as much as ten additions.
  const double *a = operands[0]->elements.data(), *b = operands[last < 1 ? 0 : 1]->elements.data(), *c = operands[last < 2 ? 0 : 2]->elements.data();
  double* out = result.elements.data();
  const int count = result.size();
  const bool floating = is_floating(value.type);
  operand_cursors at(value.extents, operands);
  for (int i = 0; i < count; ++i) {
    const double computed = apply(value.function, a[at.a.offset()], b[at.b.offset()], c[at.c.offset()]);
    out[i] = floating ? computed : held_by(value.type, computed);
    at.a.next();
    if (last >= 1) at.b.next();
    if (last >= 2) at.c.next();
  }
  return result;
}

}  // namespace inlay::detail
