/// einsum as batched matrix products, multiplications and sums.
#pragma once

#include <inlay/graph/composite/equation.hpp>
#include <inlay/graph/composite/move.hpp>

namespace inlay::composite {

namespace detail {

/// A term whose axes have names.
struct named_term {
  term value;
  index_names names;
};

/// Sums over an index and drops its axis.
constexpr named_term sum_out(named_term x, char index) {
  const int axis = x.names.find(index);
  shape extents;
  for (int i = 0; i < x.names.count; ++i)
    if (i != axis) extents.append(x.value.extents()[i]);
  const bool single = x.value.extents()[axis] == 1;
  x.value = reshape(single ? x.value : reduce(reduction::sum, x.value, 1u << axis), extents);
  x.names.remove(axis);
  return x;
}

constexpr bool in_order(const index_names& names, const index_names& wanted) {
  for (int i = 0; i < names.count; ++i)
    if (names.name[i] != wanted.name[i]) return false;
  return true;
}
constexpr term arrange(const named_term& x, const index_names& wanted) {
  int order[max_rank]{};
  for (int i = 0; i < wanted.count; ++i) order[i] = x.names.find(wanted.name[i]);
  return permute(x.value, order);
}
constexpr index_names joined(const index_names& a, const index_names& b, const index_names& c = {}) {
  index_names all = a;
  for (int i = 0; i < b.count; ++i) all.append(b.name[i]);
  for (int i = 0; i < c.count; ++i) all.append(c.name[i]);
  return all;
}
constexpr int extent_product(const equation& rule, const index_names& names) { return rule.extents(names).size(); }

/// Which indices of two operands are in the result of their product, and how.
struct index_groups {
  index_names batch, left, right, inner;
};
/// Indices come in the order of the equation's result, so that nothing has to be permuted at the end; the others as they stand.
constexpr index_groups group_indices(const index_names& a, const index_names& b, const index_names& wanted, const index_names& later) {
  index_groups groups;
  const index_names order = joined(wanted, later);
  for (int i = 0; i < order.count; ++i) {
    const char index = order.name[i];
    if (order.find(index) != i) continue;
    if (a.has(index) && b.has(index)) groups.batch.append(index);
    else if (a.has(index)) groups.left.append(index);
    else if (b.has(index)) groups.right.append(index);
  }
  for (int i = 0; i < a.count; ++i)
    if (!order.has(a.name[i])) groups.inner.append(a.name[i]);
  return groups;
}

/// The sum of products over the inner indices, as one batched matrix product.
constexpr named_term contract_groups(const equation& rule, const named_term& a, const named_term& b, const index_groups& groups) {
  // An operand whose last two groups are exchanged in memory is read that way, not permuted.
  const bool transpose_a = in_order(a.names, joined(groups.batch, groups.inner, groups.left)) && groups.left.count > 0;
  const bool transpose_b = in_order(b.names, joined(groups.batch, groups.right, groups.inner)) && groups.right.count > 0;
  const int m = extent_product(rule, groups.left), n = extent_product(rule, groups.right), k = extent_product(rule, groups.inner);
  shape left = rule.extents(groups.batch), right = left;
  left.append(transpose_a ? k : m);
  left.append(transpose_a ? m : k);
  right.append(transpose_b ? n : k);
  right.append(transpose_b ? k : n);
  const index_names left_order = transpose_a ? joined(groups.batch, groups.inner, groups.left) : joined(groups.batch, groups.left, groups.inner);
  const index_names right_order = transpose_b ? joined(groups.batch, groups.right, groups.inner) : joined(groups.batch, groups.inner, groups.right);
  const term x = reshape(arrange(a, left_order), left);
  const term y = reshape(arrange(b, right_order), right);
  builder& target = x.target();
  const term product(target, target.contract(x.id(), y.id(), transpose_a, transpose_b));
  const index_names names = joined(groups.batch, groups.left, groups.right);
  return {reshape(product, rule.extents(names)), names};
}

/// Without inner indices: element-wise, with axes of extent 1 where an operand lacks an index.
constexpr named_term multiply_groups(const named_term& a, const named_term& b, const index_groups& groups) {
  const index_names names = joined(groups.batch, groups.left, groups.right);
  const auto spread = [&](const named_term& x, const index_names& own) {
    const term arranged = arrange(x, own);
    shape extents;
    for (int i = 0; i < names.count; ++i) extents.append(own.has(names.name[i]) ? arranged.extents()[own.find(names.name[i])] : 1);
    return reshape(arranged, extents);
  };
  const term left = spread(a, joined(groups.batch, groups.left));
  return {left * spread(b, joined(groups.batch, groups.right)), names};
}

constexpr named_term multiply(const equation& rule, named_term a, named_term b, const index_names& later) {
  for (int i = a.names.count - 1; i >= 0; --i)
    if (const char index = a.names.name[i]; !b.names.has(index) && !later.has(index) && !rule.result.has(index)) a = sum_out(a, index);
  for (int i = b.names.count - 1; i >= 0; --i)
    if (const char index = b.names.name[i]; !a.names.has(index) && !later.has(index) && !rule.result.has(index)) b = sum_out(b, index);
  index_groups groups = group_indices(a.names, b.names, rule.result, later);
  if (groups.left.count > 0 && groups.right.count > 0 && rule.result.find(groups.right.name[0]) >= 0 &&
      rule.result.find(groups.right.name[0]) < rule.result.find(groups.left.name[0]))
    return multiply(rule, b, a, later);
  return groups.inner.count > 0 ? contract_groups(rule, a, b, groups) : multiply_groups(a, b, groups);
}

}  // namespace detail

/// Operands from left to right: diagonals of repeated indices first, then one product for each further operand, then the remaining sums.
constexpr term einsum(builder& target, const equation& rule, const list<node_id>& operands) {
  using detail::named_term;
  const auto prepared = [&](int position) {
    named_term x{{target, operands[position]}, rule.operand[position]};
    for (int i = x.names.count - 1; i >= 0; --i) {
      const char index = x.names.name[i];
      const int first = x.names.find(index);
      if (first != i) {
        x.value = diagonal(x.value, first, i);
        x.names.remove(i);
      } else if (x.value.extents()[i] == 1 && rule.extent_of[static_cast<int>(index)] > 1) {
        x = detail::sum_out(x, index);  // an extent of 1 broadcasts
      }
    }
    return x;
  };
  named_term total = prepared(0);
  for (int i = 1; i < operands.size(); ++i) {
    index_names later;
    for (int k = i + 1; k < operands.size(); ++k)
      for (int axis = 0; axis < rule.operand[k].count; ++axis)
        if (!later.has(rule.operand[k].name[axis])) later.append(rule.operand[k].name[axis]);
    total = detail::multiply(rule, total, prepared(i), later);
  }
  for (int i = total.names.count - 1; i >= 0; --i)
    if (const char index = total.names.name[i]; !rule.result.has(index)) total = detail::sum_out(total, index);
  return detail::arrange(total, rule.result);
}

}  // namespace inlay::composite
