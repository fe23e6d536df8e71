/// Permutes move behind what works on any order of axes, towards the permute that undoes them.
#pragma once

#include <inlay/rewrite/merge_views.hpp>
#include <inlay/rewrite/weights.hpp>

namespace inlay::rewrite {

namespace detail {

/// The permute that undoes another one.
constexpr node inverse_of(const node& permuted) {
  node result = permuted;
  for (int i = 0; i < permuted.extents.rank; ++i) {
    result.order[permuted.order[i]] = i;
    result.extents[permuted.order[i]] = permuted.extents[i];
  }
  return result;
}

/// An operation whose operands are permuted, told in the axes that they have without it.
class unpermuted_operation {
 public:
  constexpr unpermuted_operation(rewriter& rw, node_id id, const node& permuted) : rw_(rw), root_(id), order_(permuted) {}

  /// Whether an operand is permuted in the same way.
  constexpr bool is_permuted(node_id operand) const {
    if (rw_[operand].kind != op::permute || rw_[operand].extents.rank != order_.extents.rank) return false;
    for (int i = 0; i < order_.extents.rank; ++i)
      if (rw_[operand].order[i] != order_.order[i]) return false;
    return true;
  }
  /// The extents of an operand before the permute that it does not have; axes that it is broadcast along are 1.
  constexpr shape extents_of(node_id operand) const {
    const shape& own = rw_[operand].extents;
    const int rank = order_.extents.rank, added = rank - own.rank;
    shape result{rank, {}};
    for (int i = 0; i < rank; ++i) result[order_.order[i]] = i < added ? 1 : own[i - added];
    return result;
  }
  /// Whether the elements of an operand come in the same order before the permute: at most one axis, or axes that stay in their order.
  constexpr bool keeps_elements(node_id operand) const {
    const shape& own = rw_[operand].extents;
    const int added = order_.extents.rank - own.rank;
    int last = -1;
    for (int i = 0; i < own.rank; ++i) {
      if (own[i] == 1) continue;
      if (order_.order[i + added] < last) return false;
      last = order_.order[i + added];
    }
    return true;
  }
  /// Whether the index that a reduction over several axes gives counts them in another order without the permute.
  constexpr bool counts_otherwise() const {
    const node& root = rw_[root_];
    if (root.how != reduction::argmax && root.how != reduction::argmin) return false;
    int last = -1;
    for (int i = 0; i < order_.extents.rank; ++i) {
      if (!(root.axes >> i & 1u) || order_.extents[i] == 1) continue;
      if (order_.order[i] < last) return true;
      last = order_.order[i];
    }
    return false;
  }
  /// Why an operand cannot be read in the other order at no cost, or nullptr.
  constexpr const char* refuse(node_id operand) const {
    if (is_permuted(operand) || keeps_elements(operand) || rw_[operand].kind == op::input) return nullptr;
    if (is_constant(rw_, operand)) {
      if (is_splat(rw_[operand]) || rw_[operand].extents.count() <= rw_.options().constant_budget) return nullptr;
      return "the constant is too large to be permuted by the compiler";
    }
    return rw_[operand].kind == op::permute ? "the operands are permuted in different ways" : "another operand is not permuted";
  }

  /// An operand in the order before the permute.
  constexpr node_id without_permute(node_id operand) {
    if (is_permuted(operand)) return rw_.operand(operand, 0);
    const shape extents = extents_of(operand);
    builder& target = rw_.build();
    if (is_constant(rw_, operand) && (is_splat(rw_[operand]) || keeps_elements(operand))) {
      if (rw_[operand].extents.rank == 0) return operand;
      return target.constant(rw_[operand].type, extents, constant_source(rw_[operand].source));
    }
    if (keeps_elements(operand)) return target.reshape(operand, extents);
    shape all = order_.extents;
    const shape own = rw_[operand].extents;
    int inverse[max_rank]{};
    for (int i = 0; i < all.rank; ++i) {
      all[i] = i < all.rank - own.rank ? 1 : own[i - (all.rank - own.rank)];
      inverse[order_.order[i]] = i;
    }
    const node_id shaped = own == all ? operand : target.reshape(operand, all);
    return target.permute(shaped, inverse);
  }
  /// The operation on the axes that its operands have before the permute.
  constexpr node operation() const {
    node result = rw_[root_];
    const node& root = rw_[root_];
    result.axes = 0;
    if (root.kind == op::concat) result.axis = order_.order[root.axis];
    for (int i = 0; i < order_.extents.rank; ++i) {
      const int axis = order_.order[i];
      result.extents[axis] = root.extents[i];
      result.order[axis] = root.order[i];
      result.amount[axis] = root.amount[i];
      if (root.axes >> i & 1u) result.axes |= 1u << axis;
    }
    return result;
  }
  constexpr const int (&order() const)[max_rank] { return order_.order; }

 private:
  rewriter& rw_;
  node_id root_;
  node order_;
};

/// The operand of an operation that only the root reads, if its other operands are constants.
constexpr node_id only_varying_operand(const rewriter& rw, node_id id) {
  const node& value = rw[id];
  if (rw.uses(id) != 1 || (value.kind != op::map && value.kind != op::pad && value.kind != op::slice)) return no_node;
  node_id result = no_node;
  for (int i = 0; i < value.operands; ++i) {
    const node_id operand = rw.operand(id, i);
    if (is_constant(rw, operand)) continue;
    if (result != no_node || (value.kind == op::map && !(rw[operand].extents == value.extents))) return no_node;
    result = operand;
  }
  return result;
}

/// What is done to an input before it is permuted is done to the permuted input.
constexpr bool permute_before(rewriter& rw, node_id id) {
  const node_id value = rw.operand(id, 0);
  node_id from = value;
  while (from != no_node && rw[from].kind != op::input) {
    if (rw[from].kind == op::permute && rw.source(from, 0).kind == op::input) break;
    from = only_varying_operand(rw, from);
  }
  if (from == no_node || from == value) return false;
  rw.about(value);
  unpermuted_operation other(rw, value, inverse_of(rw[id]));
  const int operands = rw[value].operands;
  for (int i = 0; i < operands; ++i)
    if (const node_id operand = rw.operand(value, i); is_constant(rw, operand))
      if (const char* reason = other.refuse(operand)) return rw.miss(reason);
  const node moved = other.operation();
  list<node_id> sources;
  for (int i = 0; i < operands; ++i) sources.push_back(other.without_permute(rw.operand(value, i)));
  return rw.replace(id, rw.build_like(value).append(moved, sources));
}

constexpr bool apply_commute_permute(rewriter& rw, node_id id) {
  const node& root = rw[id];
  if (root.kind == op::permute) return permute_before(rw, id);
  node_id permuted = no_node;
  for (int i = 0; i < root.operands; ++i) {
    const node_id operand = rw.operand(id, i);
    if (rw[operand].kind != op::permute || (root.kind == op::map && !(rw[operand].extents == root.extents))) continue;
    // Of an input in the caller's memory no order is better than another.
    if (permuted == no_node || rw.source(permuted, 0).kind == op::input) permuted = operand;
  }
  if (permuted == no_node || is_stored(rw, permuted) || keeps_order(rw[permuted])) return false;
  rw.about(permuted);
  if (rw.source(permuted, 0).kind == op::input) return false;
  unpermuted_operation other(rw, id, rw[permuted]);
  if (other.counts_otherwise()) return rw.miss("the index counts the axes in their order");
  const int operands = root.operands;
  for (int i = 0; i < operands; ++i)
    if (const char* reason = other.refuse(rw.operand(id, i))) return rw.miss(reason);
  const node moved = other.operation();
  list<node_id> sources;
  for (int i = 0; i < operands; ++i) sources.push_back(other.without_permute(rw.operand(id, i)));
  const node_id result = rw.build().append(moved, sources);
  return rw.replace(id, rw.build_like(permuted).permute(result, other.order()));
}

}  // namespace detail

/// A map, reduction, concatenation, pad or slice of permuted values works on the values, and its result is permuted. So permutes wander towards
/// the outputs, until one meets its inverse or a product, which read any order for free; what was between them joins the product's
/// step. Other operands may be constants, inputs of the network, and values whose elements come in the same order either way. What is done to an
/// input before it is permuted, by maps with constants, pads and slices, is done to the permuted input: there too a permute costs nothing.
///
///     %1 = convolve %0, %w : f32[1, 8, 4, 4]                           %1 = convolve %0, %w : f32[1, 8, 4, 4]
///     %2 = permute %1 {order [0, 2, 3, 1]} : f32[1, 4, 4, 8]     =>    %4 = map.add %1, %c : f32[1, 8, 4, 4]
///     %3 = map.add %2, %b : f32[1, 4, 4, 8]                            %5 = permute %4 {order [0, 2, 3, 1]} : f32[1, 4, 4, 8]
///
/// Exact, but sums may be added up in another order. Reshapes are not passed: a channel shuffle stays as it is.
inline constexpr rule commute_permute{"commute_permute", roots(op::map, op::reduce, op::concat, op::pad, op::slice, op::permute),
                                      &detail::apply_commute_permute};

}  // namespace inlay::rewrite
