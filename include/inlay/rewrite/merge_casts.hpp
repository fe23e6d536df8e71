/// Two conversions in a row become one.
#pragma once

#include <inlay/rewrite/constants.hpp>

namespace inlay::rewrite {

namespace detail {

/// Whether every value of one type is a value of another.
constexpr bool holds_all(dtype wide, dtype narrow) {
  if (wide == narrow || narrow == dtype::boolean) return true;
  if (wide == dtype::boolean) return false;
  const dtype_facts &to = facts(wide), &from = facts(narrow);
  if (from.floating) return to.floating && to.bytes > from.bytes;  // f16 and bf16 do not hold each other
  // The significand of f32 holds 2 bytes and more, that of f64 4 and more.
  if (to.floating) return 2 * from.bytes <= to.bytes;
  if (is_signed(wide) == is_signed(narrow)) return to.bytes >= from.bytes;
  return is_signed(wide) && to.bytes > from.bytes;
}

constexpr bool apply_merge_casts(rewriter& rw, node_id id) {
  if (!is_map(rw, id, scalar_function::identity)) return false;
  const node_id between = rw.operand(id, 0);
  if (!is_map(rw, between, scalar_function::identity)) return false;
  const node_id value = rw.operand(between, 0);
  if (!holds_all(rw[between].type, rw[value].type)) return false;
  const dtype type = rw[id].type;
  return rw.replace(id, rw[value].type == type ? value : rw.build().cast(value, type));
}

}  // namespace detail

/// A conversion to a type that holds all values of the type before it, and then to a third.
///
///     %1 = map.identity %0 : f64[4]      =>      %0
///     %2 = map.identity %1 : f32[4]
///
/// Exact. A conversion that may lose something (f64 to f32 and back) stays.
inline constexpr rule merge_casts{"merge_casts", roots(scalar_function::identity), &detail::apply_merge_casts};

}  // namespace inlay::rewrite
