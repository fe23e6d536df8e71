/// Lower and upper limits by constants: how rewrites recognise them.
#pragma once

#include <inlay/rewrite/constants.hpp>

namespace inlay::rewrite {

/// max(x, limit) or min(x, limit); relu is max(x, 0).
struct clamp_match {
  node_id value = no_node;
  node_id constant = no_node;  ///< none for relu
  bool lower = false;
  constexpr explicit operator bool() const { return value != no_node; }
};

constexpr clamp_match match_clamp(const rewriter& rw, node_id id) {
  if (is_map(rw, id, scalar_function::relu)) return {.value = rw.operand(id, 0), .lower = true};
  const bool lower = is_map(rw, id, scalar_function::maximum);
  if (!lower && !is_map(rw, id, scalar_function::minimum)) return {};
  const constant_split split = split_constant(rw, id);
  if (!split || !(rw[split.value].extents == rw[id].extents)) return {};
  return {.value = split.value, .constant = split.constant, .lower = lower};
}

/// Whether rewrites may look at each element of the limit.
constexpr bool is_small(const rewriter& rw, const clamp_match& match) {
  return match.constant == no_node || rw[match.constant].extents.count() <= rw.options().constant_budget;
}
constexpr evaluated limit_of(const rewriter& rw, const clamp_match& match) {
  // Not one conditional expression: g++ 12 destroys its value twice in a constant expression.
  if (match.constant == no_node) return inlay::detail::filled(rw[match.value].type, {}, 0);
  return elements_of(rw, match.constant);
}

}  // namespace inlay::rewrite
