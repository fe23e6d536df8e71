/// Numbers in formulas: how rewrites recognise a value plus a number, or times one.
#pragma once

#include <inlay/rewrite/affine.hpp>

namespace inlay::rewrite {

/// Whether a constant is this number for all elements.
constexpr bool is_number(const rewriter& rw, node_id id, double number) {
  return is_constant(rw, id) && (is_splat(rw[id]) || rw[id].extents.count() == 1) && constant_element(rw.current(), rw[id], 0) == number;
}

/// A value and the one number that is added to it, or that it is multiplied by.
struct number_match {
  node_id value = no_node;
  double number = 0;
  constexpr explicit operator bool() const { return value != no_node; }
};

namespace detail {

constexpr number_match with_number(const rewriter& rw, node_id id, node_id value, node_id constant) {
  if (!(rw[value].extents == rw[id].extents) || !(is_splat(rw[constant]) || rw[constant].extents.count() == 1)) return {};
  return {value, constant_element(rw.current(), rw[constant], 0)};
}

}  // namespace detail

/// x + c or x - c.
constexpr number_match match_added_number(const rewriter& rw, node_id id) {
  const bool subtracts = is_map(rw, id, scalar_function::subtract);
  if (!facts(rw[id].type).floating || !(subtracts || is_map(rw, id, scalar_function::add))) return {};
  const constant_split split = split_constant(rw, id);
  if (!split || (subtracts && split.constant_first)) return {};
  number_match result = detail::with_number(rw, id, split.value, split.constant);
  if (subtracts) result.number = -result.number;
  return result;
}
/// x * c, x / c or -x.
constexpr number_match match_number_factor(const rewriter& rw, node_id id) {
  const scale_match scale = match_scale(rw, id);
  if (!scale) return {};
  if (scale.constant == no_node) return {scale.value, -1};
  number_match result = detail::with_number(rw, id, scale.value, scale.constant);
  if (scale.divides) result.number = result.number == 0 ? math::infinity<double> : 1 / result.number;
  return result;
}

/// x * c, or x itself for a factor of 1.
constexpr node_id times(rewriter& rw, node_id x, double factor) {
  if (factor == 1) return x;
  builder& target = rw.build();
  const node_id number = target.splat(rw[x].type, factor);
  return target.map(scalar_function::multiply, x, number);
}

}  // namespace inlay::rewrite
