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

constexpr bool apply_strength_reduction(rewriter& rw, node_id id) {
  const node& root = rw[id];
  if (!facts(root.type).floating || root.operands != 2) return false;
  if (root.function == scalar_function::multiply && rw.operand(id, 0) == rw.operand(id, 1))
    return rw.replace(id, rw.build().map(scalar_function::square, rw.operand(id, 0)));
  if (root.function != scalar_function::pow && root.function != scalar_function::divide) return false;
  const constant_split split = split_constant(rw, id);
  if (!split || split.constant_first) return false;
  const node& constant = rw[split.constant];
  if (root.function == scalar_function::pow)
    return is_splat(constant) && rw[split.value].extents == root.extents && reduce_pow(rw, id, split.value, constant.source.value);
  const bool scalar = is_splat(constant) && rw[split.value].extents == root.extents;
  if (!scalar && constant.extents.count() > rw.options().constant_budget) return false;
  if (!all_elements(rw, split.constant, has_exact_reciprocal)) return rw.miss("the divisor is not a power of two");
  evaluated factors{scalar ? shape{} : constant.extents, constant.type, {}};
  for (int i = 0; i < factors.extents.size(); ++i) factors.elements.push_back(1 / constant_element(rw.current(), constant, i));
  builder& target = rw.build();
  return rw.replace(id, target.map(scalar_function::multiply, split.value, store(target, factors)));
}

}  // namespace detail

/// x * x becomes square(x); x^2, x^3, x^-1, x^0.5 and x^-0.5 become products, reciprocals and roots; x / 2^n becomes x * 2^-n.
///
///     %2 = map.pow %0, 2 : f32[4]      =>      %2 = map.square %0 : f32[4]
///
/// Exact, but x^3 and x^-0.5 round twice, and sqrt(-0) is -0 where pow(-0, 0.5) is 0, sqrt(-inf) is NaN where pow(-inf, 0.5) is inf.
inline constexpr rule strength_reduction{"strength_reduction", roots(scalar_function::multiply, scalar_function::divide, scalar_function::pow), &detail::apply_strength_reduction};

}  // namespace inlay::rewrite
