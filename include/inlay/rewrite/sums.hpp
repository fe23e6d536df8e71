/// Sums of several values as a list of terms.
#pragma once

#include <inlay/rewrite/weights.hpp>

namespace inlay::rewrite {

/// All that is added up to one value: additions between have the extents of the whole and no other readers.
struct sum_of_terms {
  node_id whole = no_node;
  list<node_id> terms;
};

namespace detail {

inline constexpr int most_terms = 16;

constexpr bool adds_all(const rewriter& rw, node_id id, const shape& whole) {
  return is_map(rw, id, scalar_function::add) && rw[id].extents == whole;
}
/// The addition that alone reads another one, or `no_node`.
constexpr node_id outer_addition(const rewriter& rw, node_id id) {
  if (rw.uses(id) != 1 || rw.is_output(id)) return no_node;
  node_id outer = no_node;
  rw.any_user(id, [&](node_id user) {
    if (adds_all(rw, user, rw[id].extents)) outer = user;
    return true;
  });
  return outer;
}

}  // namespace detail

/// The sum that an addition belongs to; no terms if they are more than 16.
constexpr sum_of_terms find_sum(const rewriter& rw, node_id addition) {
  sum_of_terms sum{.whole = addition, .terms = {}};
  for (int i = 0; i < detail::most_terms; ++i) {
    const node_id outer = detail::outer_addition(rw, sum.whole);
    if (outer == no_node) break;
    sum.whole = outer;
  }
  list<node_id> open;
  open.push_back(sum.whole);
  while (!open.empty()) {
    const node_id next = open.back();
    open.pop_back();
    const bool inner = next == sum.whole || (rw.uses(next) == 1 && !rw.is_output(next));
    if (!inner || !detail::adds_all(rw, next, rw[sum.whole].extents)) {
      sum.terms.push_back(next);
      continue;
    }
    open.push_back(rw.operand(next, 1));
    open.push_back(rw.operand(next, 0));
    if (open.size() + sum.terms.size() > detail::most_terms) return {.whole = sum.whole, .terms = {}};
  }
  return sum;
}

}  // namespace inlay::rewrite
