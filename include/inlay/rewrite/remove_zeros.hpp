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
// A loop over raw pointers: in a constant expression of g++ each function call costs as much as ten additions.
template <class Element> constexpr bool has_zero(const Element* elements, int count, int step) {
  for (int i = 0; i < count; ++i)
    if (elements[i * step] == 0) return true;
  return false;
}
/// Whether the first element of some place of an axis is zero: of most weights none is, and that is all that is read of them.
constexpr bool may_be_zero_somewhere(const rewriter& rw, node_id id, int axis) {
  const node& constant = rw[id];
  const constant_source& source = constant.source;
  int inner = 1;
  for (int i = axis + 1; i < constant.extents.rank; ++i) inner *= constant.extents[i];
  const int count = constant.extents[axis];
  if (source.where == constant_source::place::pool) return has_zero(rw.current().pool.data() + source.pool_begin, count, inner);
  if (source.f32 != nullptr) return has_zero(source.f32, count, inner);
  if (source.f64 != nullptr) return has_zero(source.f64, count, inner);
  return source.value == 0;
}
constexpr bool may_be_zero_somewhere(const rewriter& rw, const weight_form& form, int axis) {
  if (may_be_zero_somewhere(rw, form.stored, axis)) return true;
  if (form.scale == no_node) return false;
  const int scale_axis = axis - (rw[form.stored].extents.rank - rw[form.scale].extents.rank);
  return scale_axis >= 0 && rw[form.scale].extents[scale_axis] != 1 && may_be_zero_somewhere(rw, form.scale, scale_axis);
}
/// Whether weights in normal form are zero at one place of an axis: either factor may be zero.
constexpr bool is_zero_weight_at(const rewriter& rw, const weight_form& form, int axis, int place) {
  if (is_zero_at(rw, form.stored, axis, place)) return true;
  if (form.scale == no_node) return false;
  const int scale_axis = axis - (rw[form.stored].extents.rank - rw[form.scale].extents.rank);
  return scale_axis >= 0 && rw[form.scale].extents[scale_axis] != 1 && is_zero_at(rw, form.scale, scale_axis, place);
}
/// Weights that may be looked at: constants in their own shape, and few.
constexpr weight_form match_small_weights(const rewriter& rw, node_id id) {
  const weight_form form = match_weights(rw, id);
  if (!form || !is_constant(rw, form.stored)) return {};
  return is_splat(rw[form.stored]) || rw[form.stored].extents.count() <= rw.options().constant_budget ? form : weight_form{};
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
    form_ = match_small_weights(rw, rw.operand(id, 1));
    weight_axis_ = product.kind == op::contract && !product.transpose_b ? rw.source(id, 1).extents.rank - 1 : 0;
    if (product.kind == op::contract && rw.source(id, 1).extents.rank != 2) form_ = {};
    if (form_ && !may_be_zero_somewhere(rw, form_, weight_axis_)) form_ = {};
  }
  constexpr explicit operator bool() const { return static_cast<bool>(form_); }
  /// Whether the channel is zero everywhere.
  constexpr bool is_zero(int channel) const {
    if (!form_ || !is_zero_weight_at(rw_, form_, weight_axis_, channel)) return false;
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
  weight_form form_{};
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
  const weight_form form = match_small_weights(rw, rw.operand(id, 1));
  if (!form) return false;
  const node& product = rw[id];
  const node_id x = rw.operand(id, 0);
  const shape& extents = rw[form.stored].extents;
  if (product.groups != 1 || (product.kind == op::contract && extents.rank != 2) || is_constant(rw, x)) return false;
  const int axis = input_channel_axis(rw, id, 1);
  const int weight_axis = product.kind == op::contract ? (product.transpose_b ? 1 : 0) : product.transposed ? 0 : 1;
  const channel_values values(rw, x, axis);
  if (!values && !may_be_zero_somewhere(rw, form, weight_axis)) return false;
  channel_choice choice;
  for (int i = 0; i < extents[weight_axis]; ++i)
    if (!is_zero_weight_at(rw, form, weight_axis, i) && !values.is_zero(i)) choice.kept.push_back(i);
  // Weights that are all zero are a network that was not trained yet: the constants that follow from them would take long to compute.
  if (choice.kept.size() == extents[weight_axis] || choice.kept.empty()) return false;
  rw.about(x);
  if (rw.options().ieee) return rw.miss("zero times infinity is not zero");
  channel_restriction restriction(rw, choice);
  const bool recomputed = restriction.possible(x, axis);
  if (!recomputed && !choice.adjacent()) return rw.miss("the channels that are left are no range");
  const node next = product;
  const node_id rest = recomputed ? restriction.restricted(x, axis) : restriction.sliced(x, axis);
  const node_id weights = restriction.restricted_weights(rw.operand(id, 1), weight_axis);
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
