/// Reference evaluation of constants and of maps.
#pragma once

#include <inlay/core/scalar_apply.hpp>
#include <inlay/graph/evaluate_value.hpp>
#include <inlay/graph/graph.hpp>

namespace inlay::detail {

/// y[i] = function(a[i], b[i], c[i]), each operand broadcast to the shape of y.
constexpr evaluated evaluate_map(const node& value, const list<const evaluated*>& operands) {
  evaluated result = filled(value.type, value.extents);
  const auto read_as_result = [&](int operand) {
    return cursor(value.extents, broadcast_strides(operands[operand]->extents, value.extents));
  };
  const int last = operands.size() - 1;
  cursor at_a = read_as_result(0), at_b = read_as_result(last < 1 ? 0 : 1), at_c = read_as_result(last < 2 ? 0 : 2);
  const evaluated &a = *operands[0], &b = *operands[last < 1 ? 0 : 1], &c = *operands[last < 2 ? 0 : 2];
  const bool conversion = value.function == scalar_function::identity && value.type != a.type;
  for (int i = 0; i < result.size(); ++i) {
    const double computed = apply(value.function, a[at_a.offset()], b[at_b.offset()], c[at_c.offset()]);
    result[i] = conversion ? converted_to(value.type, computed) : held_by(value.type, computed);
    at_a.next();
    if (last >= 1) at_b.next();
    if (last >= 2) at_c.next();
  }
  return result;
}

}  // namespace inlay::detail
