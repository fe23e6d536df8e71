/// Costly functions become cheaper ones of the same value.
#pragma once

#include <inlay/rewrite/constants.hpp>

namespace inlay::rewrite {

namespace detail {

/// Whether 1 / x is exact in f32: a power of two, and neither it nor its reciprocal is subnormal.
constexpr bool has_exact_reciprocal(double x) {
  const std::uint64_t bits = std::bit_cast<std::uint64_t>(x);
  const int exponent = static_cast<int>(bits >> 52 & 0x7ff) - 1023;
  return (bits & 0xfffffffffffffull) == 0 && exponent >= -126 && exponent <= 126;
}

constexpr bool reduce_pow(rewriter& rw, node_id id, node_id x, double exponent) {
  using enum scalar_function;
  if (exponent == 2) return rw.replace(id, rw.build().map(square, x));
  if (exponent == 3) {
    const node_id squared = rw.build().map(square, x);
    return rw.replace(id, rw.build().map(multiply, squared, x));
  }
  if (exponent == -1) return rw.replace(id, rw.build().map(reciprocal, x));
  if (exponent != 0.5 && exponent != -0.5) return false;
  if (rw.options().ieee) return rw.miss("the square root of -0 or -infinity is not their power of 0.5");
  return rw.replace(id, rw.build().map(exponent > 0 ? sqrt : rsqrt, x));
}

/// Whether a value has one element for each row of a result of these extents, and is made of reductions of such rows: then what is appended to
/// it is computed in the loop that it is computed in.
constexpr bool is_made_per_row(const rewriter& rw, node_id id, const shape& rows) {
  if (4 * rw[id].extents.count() > rows.count()) return false;
  for (int depth = 0; depth < 5; ++depth) {
    if (rw.uses(id) != 1 || rw[id].extents.rank != rows.rank) return false;
    if (rw[id].kind == op::reduce) return rw.source(id, 0).extents == rows;
    if (rw[id].kind != op::map) return false;
    id = rw.operand(id, rw[id].operands > 1 && is_constant(rw, rw.operand(id, 0)) ? 1 : 0);
  }
  return false;
}

/// 1 / y and x / y where y is no constant.
constexpr bool reduce_quotient(rewriter& rw, node_id id) {
  using enum scalar_function;
  const node_id x = rw.operand(id, 0), y = rw.operand(id, 1);
  const bool of_one = is_constant(rw, x) && is_splat(rw[x]) && rw[x].source.value == 1 && rw[y].extents == rw[id].extents;
  if (of_one) return rw.replace(id, rw.build().map(reciprocal, y));
  if (!is_made_per_row(rw, y, rw[id].extents)) return false;
  if (is_map(rw, y, sqrt)) {
    const node_id inverse = rw.build().map(rsqrt, rw.operand(y, 0));
    return rw.replace(id, rw.build().map(multiply, x, inverse));
  }
  if (rw.options().ieee) return rw.miss("the reciprocal of a small divisor may be infinite");
  const node_id inverse = rw.build().map(reciprocal, y);
  return rw.replace(id, rw.build().map(multiply, x, inverse));
}

/// x / c: the factor is exact for powers of two.
constexpr bool reduce_constant_divisor(rewriter& rw, node_id id, node_id x, node_id divisor) {
  const node& constant = rw[divisor];
  const bool scalar = is_splat(constant) && rw[x].extents == rw[id].extents;
  if (!scalar && constant.extents.count() > rw.options().constant_budget) return false;
  if (!all_elements(rw, divisor, has_exact_reciprocal)) {
    if (rw.options().ieee) return rw.miss("the divisor is not a power of two");
    const auto is_moderate = [](double each) { return math::abs(each) >= 0x1p-126 && math::abs(each) <= 0x1p126; };
    if (!all_elements(rw, divisor, is_moderate)) return rw.miss("the reciprocal of the divisor is not a normal number");
  }
  evaluated factors{scalar ? shape{} : constant.extents, constant.type, {}};
  for (int i = 0; i < factors.extents.size(); ++i) factors.elements.push_back(1 / constant_element(rw.current(), constant, i));
  builder& target = rw.build();
  return rw.replace(id, target.map(scalar_function::multiply, x, store(target, factors)));
}

constexpr bool apply_strength_reduction(rewriter& rw, node_id id) {
  using enum scalar_function;
  const node& root = rw[id];
  if (!facts(root.type).floating) return false;
  const node_id x = rw.operand(id, 0);
  if (root.function == reciprocal)
    return is_map(rw, x, sqrt) && rw.uses(x) == 1 && rw.replace(id, rw.build().map(rsqrt, rw.operand(x, 0)));
  const node_id y = rw.operand(id, 1);
  if (root.function == multiply) return x == y && rw.replace(id, rw.build().map(square, x));
  if (!is_constant(rw, y)) return root.function == divide && reduce_quotient(rw, id);
  if (is_constant(rw, x)) return false;
  if (root.function == divide) return reduce_constant_divisor(rw, id, x, y);
  return is_splat(rw[y]) && rw[x].extents == root.extents && reduce_pow(rw, id, x, rw[y].source.value);
}

}  // namespace detail

/// x * x becomes square(x); x^2, x^3, x^-1, x^0.5 and x^-0.5 become products, reciprocals and roots; x / c becomes x * (1 / c). A row that is
/// divided by one value of its own, as in softmax and the norms, is multiplied by its reciprocal: one division for each row.
///
///     %2 = map.pow %0, 2 : f32[4]      =>      %2 = map.square %0 : f32[4]
///
/// Exact for squares, 1 / x and divisors that are powers of two; others round twice. sqrt(-0) is -0 where pow(-0, 0.5) is 0, sqrt(-inf) is NaN
/// where pow(-inf, 0.5) is inf, and the reciprocal of a divisor below 2^-128 is infinite.
inline constexpr rule strength_reduction{"strength_reduction",
                                         roots(scalar_function::multiply, scalar_function::divide, scalar_function::pow, scalar_function::reciprocal),
                                         &detail::apply_strength_reduction};

}  // namespace inlay::rewrite
