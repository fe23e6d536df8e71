/// The cubic polynomial inside of an approximated GELU takes four operations.
#pragma once

#include <inlay/rewrite/numbers.hpp>

namespace inlay::rewrite {

namespace detail {

/// A polynomial in one value, of degree 3 at most, and the maps that compute it.
struct cubic {
  bool known = false;
  bool cancels = false;  ///< infinities of both signs may be added, or one multiplied by zero, on the way
  double coefficient[4]{};
  int maps = 0;
};
constexpr cubic product_of(const cubic& left, const cubic& right) {
  cubic result{.known = left.known && right.known, .cancels = left.cancels || right.cancels, .maps = left.maps + right.maps + 1};
  bool left_zero = true, right_zero = true;
  for (int i = 0; i < 4; ++i) {
    left_zero = left_zero && left.coefficient[i] == 0;
    right_zero = right_zero && right.coefficient[i] == 0;
  }
  result.cancels = result.cancels || left_zero || right_zero;
  for (int i = 0; i < 4; ++i)
    for (int k = 0; k < 4; ++k) {
      const double each = left.coefficient[i] * right.coefficient[k];
      if (i + k < 4) result.coefficient[i + k] += each;
      else if (each != 0) result.known = false;
    }
  return result;
}

/// Reads the polynomial that `id` is of `x`, through values that nobody else reads.
constexpr cubic polynomial_of(const rewriter& rw, node_id id, node_id x, int depth = 0) {
  if (id == x) return {.known = true, .coefficient = {0, 1, 0, 0}};
  const node& value = rw[id];
  if (depth == 8) return {};
  if (is_constant(rw, id)) {
    if (!is_splat(value) && value.extents.count() != 1) return {};
    const double number = constant_element(rw.current(), value, 0);
    return {.known = math::abs(number) < 1e12, .coefficient = {number, 0, 0, 0}};
  }
  if (value.kind != op::map || !(value.extents == rw[x].extents) || (depth > 0 && rw.uses(id) != 1)) return {};
  const cubic left = polynomial_of(rw, rw.operand(id, 0), x, depth + 1);
  if (!left.known) return {};
  if (value.function == scalar_function::square) {
    cubic result = product_of(left, left);
    result.maps = left.maps + 1;
    return result;
  }
  if (value.operands != 2) return {};
  const cubic right = polynomial_of(rw, rw.operand(id, 1), x, depth + 1);
  if (value.function == scalar_function::multiply) return product_of(left, right);
  if (!right.known || (value.function != scalar_function::add && value.function != scalar_function::subtract)) return {};
  cubic result{.known = true, .cancels = left.cancels || right.cancels, .maps = left.maps + right.maps + 1};
  const double sign = value.function == scalar_function::add ? 1 : -1;
  for (int i = 0; i < 4; ++i) result.coefficient[i] = left.coefficient[i] + sign * right.coefficient[i];
  // x^2 and x^3 do where x is negative.
  for (int i = 1; i < 4; ++i)
    for (int k = 1; k < 4; ++k) {
      const double both = sign * left.coefficient[i] * right.coefficient[k];
      result.cancels = result.cancels || both < 0 || (both != 0 && (i + k) % 2 != 0);
    }
  return result;
}

constexpr bool apply_recognize_gelu(rewriter& rw, node_id id) {
  if (!facts(rw[id].type).floating) return false;
  for (int i = 0; i < 2; ++i) {
    const node_id share = rw.operand(id, i), x = rw.operand(id, 1 - i);
    if (!is_map(rw, share, scalar_function::sigmoid) || is_constant(rw, x)) continue;
    const node_id argument = rw.operand(share, 0);
    if (argument == x || !(rw[argument].extents == rw[x].extents)) continue;
    const cubic p = polynomial_of(rw, argument, x);
    if (!p.known || p.maps <= 4 || p.coefficient[0] != 0 || p.coefficient[2] != 0 || p.coefficient[3] == 0) continue;
    rw.about(share);
    if (rw.uses(share) != 1 || rw.uses(argument) != 1) return rw.miss("the sigmoid or its argument has other users");
    if (rw.options().ieee && p.cancels) return rw.miss("infinite terms of the polynomial may cancel");
    builder& target = rw.build();
    const dtype type = rw[id].type;
    const node_id squared = target.map(scalar_function::square, x), cubic_factor = target.splat(type, p.coefficient[3]);
    const node_id scaled = target.map(scalar_function::multiply, squared, cubic_factor), linear_factor = target.splat(type, p.coefficient[1]);
    const node_id slope = target.map(scalar_function::add, scaled, linear_factor);
    const node_id shorter = target.map(scalar_function::sigmoid, target.map(scalar_function::multiply, slope, x));
    return rw.replace(id, target.map(scalar_function::multiply, x, shorter));
  }
  return false;
}

}  // namespace detail

/// x * sigmoid(a x + b x^3), in whatever order the polynomial is written, becomes x * sigmoid((b x^2 + a) x): what recognize_sigmoid leaves of
/// x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 x^3))). Six operations instead of eight or nine.
///
///     %1 = map.square %0 : f32[4]
///     %2 = map.multiply %1, %0 : f32[4]               %6 = map.square %0 : f32[4]
///     %3 = map.multiply %2, 0.044715 : f32[4]   =>    %7 = map.multiply %6, 0.0713548 : f32[4]
///     %4 = map.add %0, %3 : f32[4]                    %8 = map.add %7, 1.59577 : f32[4]
///     %5 = map.multiply %4, 1.59577 : f32[4]          %9 = map.multiply %8, %0 : f32[4]
///
/// Rounding: coefficients are computed in double precision. An overflow is still one, of the same sign,
/// unless terms of both signs are added: left alone with `ieee`.
inline constexpr rule recognize_gelu{"recognize_gelu", roots(scalar_function::multiply), &detail::apply_recognize_gelu};

}  // namespace inlay::rewrite
