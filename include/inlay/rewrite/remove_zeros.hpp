/// Weights that are zero, and what they multiply, vanish.
#pragma once

#include <inlay/rewrite/channels.hpp>

namespace inlay::rewrite {

namespace detail {

/// Whether all elements of a constant are zero at one place of an axis. Most places are told by their first element.
constexpr bool is_zero_at(const rewriter& rw, node_id id, int axis, int place) {
  const node& constant = rw[id];
  if (is_splat(constant)) return constant.source.value == 0;
  int inner = 1, outer = 1;
  for (int i = 0; i < axis; ++i) outer *= constant.extents[i];
  for (int i = axis + 1; i < constant.extents.rank; ++i) inner *= constant.extents[i];
  for (int i = 0; i < outer; ++i)
    for (int k = 0; k < inner; ++k)
      if (constant_element(rw.current(), constant, (i * constant.extents[axis] + place) * inner + k) != 0) return false;
  return true;
}
/// The same for small weights in normal form.
constexpr bool is_zero_weight_at(const rewriter& rw, node_id id, int axis, int place) {
  if (is_constant(rw, id)) return is_zero_at(rw, id, axis, place);
  const node& value = rw[id];
  if (value.kind == op::pad) {
    const int inside = place - value.order[axis];
    return inside < 0 || inside >= rw.source(id, 0).extents[axis] || is_zero_weight_at(rw, rw.operand(id, 0), axis, inside);
  }
  const bool multiplies = is_map(rw, id, scalar_function::multiply);
  for (int i = 0, begin = 0; i < value.operands; ++i) {
    const shape& extents = rw.source(id, i).extents;
    const int own_axis = axis - (value.extents.rank - extents.rank);
    if (multiplies) {
      // Either factor may be zero.
      if (own_axis >= 0 && extents[own_axis] == value.extents[axis] && is_zero_weight_at(rw, rw.operand(id, i), own_axis, place)) return true;
    } else if (value.kind == op::concat && axis == value.axis) {
      if (place < begin + extents[axis]) return is_zero_weight_at(rw, rw.operand(id, i), axis, place - begin);
      begin += extents[axis];
    } else if (!is_zero_weight_at(rw, rw.operand(id, i), axis, place)) {
      return false;
    }
  }
  return !multiplies;
}

// A loop over raw pointers: in a constant expression of g++ each function call costs as much as ten additions.
template <class Element> constexpr bool has_zero(const Element* elements, int count, int step) {
  for (int i = 0; i < count; ++i)
    if (elements[i * step] == 0) return true;
  return false;
}
/// Whether the first element of some place of an axis is zero: of most weights none is, and that is all that is read of them.
constexpr bool may_be_zero_somewhere(const rewriter& rw, node_id id, int axis) {
  const node& value = rw[id];
  if (is_constant(rw, id)) {
    const constant_source& source = value.source;
    int inner = 1;
    for (int i = axis + 1; i < value.extents.rank; ++i) inner *= value.extents[i];
    const int count = value.extents[axis];
    if (source.where == constant_source::place::pool) return has_zero(rw.current().pool.data() + source.pool_begin, count, inner);
    if (source.bytes != nullptr) {
      for (int i = 0; i < count; ++i)
        if (constant_element(rw.current(), value, i * inner) == 0) return true;
      return false;
    }
    if (source.f32 != nullptr) return has_zero(source.f32, count, inner);
    if (source.f64 != nullptr) return has_zero(source.f64, count, inner);
    return source.where != constant_source::place::splat || source.value == 0;
  }
  if (value.kind == op::pad && (value.order[axis] != 0 || value.amount[axis] != 0)) return true;
  const bool any = is_map(rw, id, scalar_function::multiply) || (value.kind == op::concat && value.axis == axis);
  for (int i = 0; i < value.operands; ++i) {
    const shape& extents = rw.source(id, i).extents;
    const int own_axis = axis - (value.extents.rank - extents.rank);
    const bool varies = own_axis >= 0 && (extents[own_axis] == value.extents[axis] || value.kind == op::concat);
    if ((varies && may_be_zero_somewhere(rw, rw.operand(id, i), own_axis)) == any) return any;
  }
  return !any;
}

/// What a value is along one channel axis, if a product with small weights and maps with constants compute it.
class channel_values {
 public:
  constexpr channel_values(const rewriter& rw, node_id id, int axis) : rw_(rw), axis_(axis) {
    for (int depth = 0; depth < 16 && id != no_node && !is_product(rw, id); ++depth) {
      maps_.push_back(id);
      id = varying_operand(id);
    }
    if (id == no_node || !is_product(rw, id) || weight_operand(rw, id) != 1 || output_channel_axis(rw, id, 1) != axis) return;
    const node& product = rw[id];
    if (product.groups != 1 || product.transposed) return;
    if (product.kind == op::contract && rw.source(id, 1).extents.rank != 2) return;
    if (is_small_weights(rw, rw.operand(id, 1))) weights_ = rw.operand(id, 1);
    weight_axis_ = product.kind == op::contract && !product.transpose_b ? rw.source(id, 1).extents.rank - 1 : 0;
    if (weights_ != no_node && !may_be_zero_somewhere(rw, weights_, weight_axis_)) weights_ = no_node;
  }
  constexpr explicit operator bool() const { return weights_ != no_node; }
  /// Whether the channel is zero everywhere.
  constexpr bool is_zero(int channel) const {
    if (weights_ == no_node || !is_zero_weight_at(rw_, weights_, weight_axis_, channel)) return false;
    double value = 0;
    for (int i = maps_.size() - 1; i >= 0; --i) {
      double operands[3]{};
      const int count = rw_[maps_[i]].operands;
      for (int k = 0; k < count; ++k) {
        const node& operand = rw_.source(maps_[i], k);
        if (operand.kind != op::constant) {
          operands[k] = value;
          continue;
        }
        if (!varies_along(operand.extents, rw_[maps_[i]].extents, axis_)) return false;
        operands[k] = constant_element(rw_.current(), operand, operand.extents.count() == 1 ? 0 : channel);
      }
      value = apply(rw_[maps_[i]].function, operands[0], operands[1], operands[2]);
    }
    return value == 0;
  }

 private:
  constexpr node_id varying_operand(node_id id) const {
    const node& value = rw_[id];
    node_id result = no_node;
    if (value.kind != op::map || !facts(value.type).floating) return no_node;
    for (int i = 0; i < value.operands; ++i) {
      const node_id operand = rw_.operand(id, i);
      if (is_constant(rw_, operand)) continue;
      if (result != no_node || !(rw_[operand].extents == value.extents)) return no_node;
      result = operand;
    }
    return result;
  }

  const rewriter& rw_;
  int axis_;
  int weight_axis_ = 0;
  node_id weights_ = no_node;  ///< of the product, if they may be looked at
  list<node_id> maps_;  ///< from the value to the product
};

constexpr node_id zeros_like(rewriter& rw, node_id id) {
  const dtype type = rw[id].type;
  const shape extents = rw[id].extents;
  return rw.build().splat(type, 0, extents);
}
constexpr bool is_zero_everywhere(const rewriter& rw, node_id id) {
  if (!is_constant(rw, id)) return false;
  if (!is_splat(rw[id]) && rw[id].extents.count() > rw.options().constant_budget) return false;
  return all_elements(rw, id, [](double each) { return each == 0; });
}

/// Channels of a product's operand that are multiplied by zeros only, or are zero themselves, are not computed and not read.
constexpr bool remove_zero_channels(rewriter& rw, node_id id) {
  if (weight_operand(rw, id) != 1) return false;
  const node_id all_weights = rw.operand(id, 1);
  if (!is_small_weights(rw, all_weights)) return false;
  const node& product = rw[id];
  const node_id x = rw.operand(id, 0);
  const shape& extents = rw[all_weights].extents;
  if (product.groups != 1 || (product.kind == op::contract && extents.rank != 2) || is_constant(rw, x)) return false;
  const int axis = input_channel_axis(rw, id, 1);
  const int weight_axis = product.kind == op::contract ? (product.transpose_b ? 1 : 0) : product.transposed ? 0 : 1;
  const channel_values values(rw, x, axis);
  if (!values && !may_be_zero_somewhere(rw, all_weights, weight_axis)) return false;
  channel_choice choice;
  for (int i = 0; i < extents[weight_axis]; ++i)
    if (!is_zero_weight_at(rw, all_weights, weight_axis, i) && !values.is_zero(i)) choice.kept.push_back(i);
  // Weights that are all zero are a network that was not trained yet: the constants that follow from them would take long to compute.
  if (choice.kept.size() == extents[weight_axis] || choice.kept.empty()) return false;
  rw.about(x);
  if (rw.options().ieee) return rw.miss("zero times infinity is not zero");
  channel_restriction restriction(rw, choice);
  if (!restriction.weights_possible(all_weights, weight_axis)) return rw.miss("the weights are joined or padded along the channels");
  const bool recomputed = restriction.possible(x, axis);
  if (!recomputed && !choice.adjacent()) return rw.miss("the channels that are left are no range");
  const node next = product;
  const node_id rest = recomputed ? restriction.restricted(x, axis) : restriction.sliced(x, axis);
  const node_id weights = restriction.restricted_weights(all_weights, weight_axis);
  return rw.replace(id, rw.build().append(next, {rest, weights}));
}

constexpr bool apply_remove_zeros(rewriter& rw, node_id id) {
  const node& root = rw[id];
  if (!facts(root.type).floating) return false;
  if (root.kind != op::map) return remove_zero_channels(rw, id);
  for (int i = 0; i < 2; ++i) {
    if (!is_zero_everywhere(rw, rw.operand(id, i)) || is_constant(rw, rw.operand(id, 1 - i))) continue;
    if (rw.options().ieee) return rw.miss("zero times infinity is not zero");
    return rw.replace(id, zeros_like(rw, id));
  }
  return false;
}

}  // namespace detail

/// A multiplication by zeros is zero. Channels that a product multiplies by zeros only, or that are zero because of the weights of the product
/// before, are left out: of its weights, of constants on the way, and of the weights of the product that computes them.
///
///     %1 = contract %0, %v : f32[2, 8]             %1 = contract %0, %5 : f32[2, 6]        %5 = six columns of %v
///     %2 = map.relu %1 : f32[2, 8]           =>    %2 = map.relu %1 : f32[2, 6]
///     %3 = contract %2, %w : f32[2, 4]             %3 = contract %2, %6 : f32[2, 4]        %6 = six rows of %w
///
/// Weights are looked at up to the constant budget. Assumes finite values; sums without their zeros may round in another order.
inline constexpr rule remove_zeros{"remove_zeros", roots(scalar_function::multiply) | roots(op::contract, op::convolve), &detail::apply_remove_zeros};

}  // namespace inlay::rewrite
