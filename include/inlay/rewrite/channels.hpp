/// Some channels of a value: computed by the same operations with fewer weights.
#pragma once

#include <inlay/rewrite/weights.hpp>

namespace inlay::rewrite {

/// Channels that are kept, ascending.
struct channel_choice {
  list<int> kept;

  /// Whether they are a range with a step, which a view shows.
  constexpr bool regular() const {
    for (int i = 2; i < kept.size(); ++i)
      if (kept[i] - kept[i - 1] != kept[1] - kept[0]) return false;
    return true;
  }
  constexpr bool adjacent() const { return kept.back() - kept[0] + 1 == kept.size(); }
};

/// Builds a value with fewer elements along one axis from the operations that compute it: maps with constants, pools, and the product that they
/// start from, 16 nodes at most.
class channel_restriction {
 public:
  constexpr channel_restriction(rewriter& rw, const channel_choice& choice) : rw_(rw), choice_(choice) {}

  constexpr bool possible(node_id id, int axis, int depth = 0) const {
    const node& value = rw_[id];
    if (depth == 16 || rw_.is_output(id) || rw_.uses(id) != 1) return false;
    if (value.kind == op::window_reduce) return axis == 1 && possible(rw_.operand(id, 0), axis, depth + 1);
    if (const int weights = channel_axis(id, axis); weights >= 0) {
      if (!weights_possible(rw_.operand(id, 1), weights)) return false;
      return !is_depthwise(value) || possible(rw_.operand(id, 0), 1, depth + 1);
    }
    if (value.kind != op::map) return false;
    for (int i = 0; i < value.operands; ++i) {
      const node_id operand = rw_.operand(id, i);
      if (!varies(operand, value.extents.rank, axis)) continue;
      if (is_constant(rw_, operand)) {
        if (!weights_possible(operand, axis - (value.extents.rank - rw_[operand].extents.rank))) return false;
      } else if (!(rw_[operand].extents == value.extents) || !possible(operand, axis, depth + 1)) {
        return false;
      }
    }
    return true;
  }
  /// The value with the kept elements along an axis.
  constexpr node_id restricted(node_id id, int axis) {
    node next = rw_[id];
    const int rank = next.extents.rank, weights = channel_axis(id, axis);
    const bool depthwise = is_depthwise(next);
    next.extents[axis] = choice_.kept.size();
    list<node_id> operands;
    if (weights >= 0) {
      operands.push_back(depthwise ? restricted(rw_.operand(id, 0), 1) : rw_.operand(id, 0));
      operands.push_back(restricted_weights(rw_.operand(id, 1), weights));
      if (depthwise) next.groups = choice_.kept.size();
    } else {
      for (int i = 0; i < next.operands; ++i) {
        const node_id operand = rw_.operand(id, i);
        if (!varies(operand, rank, axis)) operands.push_back(operand);
        else if (is_constant(rw_, operand)) operands.push_back(selected(operand, axis - (rank - rw_[operand].extents.rank)));
        else operands.push_back(restricted(operand, axis));
      }
    }
    return rw_.build_like(id).append(next, operands);
  }
  /// Weights in normal form along an axis of theirs.
  constexpr node_id restricted_weights(node_id id, int axis) {
    if (is_stored(rw_, id)) return selected(id, axis);
    node next = rw_[id];
    const int rank = next.extents.rank;
    next.extents[axis] = choice_.kept.size();
    list<node_id> operands;
    for (int i = 0; i < next.operands; ++i) {
      const node_id operand = rw_.operand(id, i);
      operands.push_back(varies(operand, rank, axis) ? restricted_weights(operand, axis - (rank - rw_[operand].extents.rank)) : operand);
    }
    return rw_.build_like(id).append(next, operands);
  }
  /// Whether weights can be restricted: by a view, or because they are few. Not where parts begin or end along the axis.
  constexpr bool weights_possible(node_id id, int axis) const {
    if (!is_weights(rw_, id) || (!choice_.regular() && !is_small_weights(rw_, id))) return false;
    return match_weights(rw_, id) || parts_are_whole(id, axis);
  }
  /// A view of the kept elements.
  constexpr node_id sliced(node_id id, int axis) {
    shape extents = rw_[id].extents;
    int start[max_rank]{}, step[max_rank]{};
    for (int& each : step) each = 1;
    start[axis] = choice_.kept[0];
    if (choice_.kept.size() > 1) step[axis] = choice_.kept[1] - choice_.kept[0];
    extents[axis] = choice_.kept.size();
    return rw_.build_like(id).slice(id, start, step, extents);
  }

 private:
  static constexpr bool is_depthwise(const node& value) {
    return value.kind == op::convolve && value.groups > 1 && value.groups == value.extents[1];
  }
  /// The axis of the weights along which the channels of a product's result lie, or -1.
  constexpr int channel_axis(node_id id, int axis) const {
    const node& value = rw_[id];
    if (!is_product(rw_, id) || weight_operand(rw_, id) != 1 || axis != output_channel_axis(rw_, id, 1)) return -1;
    const shape& weights = rw_.source(id, 1).extents;
    if (value.kind == op::contract) return weights.rank == 2 ? (value.transpose_b ? 0 : 1) : -1;
    if (value.transposed) return value.groups == 1 ? 1 : -1;
    return value.groups == 1 || (is_depthwise(value) && weights[1] == 1 && rw_.source(id, 0).extents[1] == value.groups) ? 0 : -1;
  }
  constexpr bool parts_are_whole(node_id id, int axis) const {
    const node& value = rw_[id];
    if (is_stored(rw_, id)) return true;
    if (value.kind == op::concat && value.axis == axis) return false;
    for (int i = 0; i < value.operands; ++i) {
      const node_id operand = rw_.operand(id, i);
      if (value.kind == op::pad && rw_[operand].extents[axis] != value.extents[axis]) return false;
      const int own_axis = axis - (value.extents.rank - rw_[operand].extents.rank);
      if (varies(operand, value.extents.rank, axis) && !parts_are_whole(operand, own_axis)) return false;
    }
    return true;
  }
  constexpr bool varies(node_id operand, int rank, int axis) const {
    const shape& own = rw_[operand].extents;
    const int at = axis - (rank - own.rank);
    return at >= 0 && own[at] != 1;
  }
  /// The kept elements of a constant along an axis: computed if they are few, else a view.
  constexpr node_id selected(node_id id, int axis) {
    const node& value = rw_[id];
    if (!is_constant(rw_, id) || (!is_splat(value) && value.extents.count() > rw_.options().constant_budget)) return sliced(id, axis);
    evaluated result{value.extents, value.type, {}};
    result.extents[axis] = choice_.kept.size();
    if (is_splat(value)) return rw_.build_like(id).splat(result.type, value.source.value, result.extents);
    const evaluated all = elements_of(rw_, id);
    int inner = 1, outer = 1;
    for (int i = 0; i < axis; ++i) outer *= all.extents[i];
    for (int i = axis + 1; i < all.extents.rank; ++i) inner *= all.extents[i];
    for (int i = 0; i < outer; ++i)
      for (int channel : choice_.kept)
        for (int k = 0; k < inner; ++k) result.elements.push_back(all[(i * all.extents[axis] + channel) * inner + k]);
    return store(rw_.build_like(id), result);
  }

  rewriter& rw_;
  const channel_choice& choice_;
};

}  // namespace inlay::rewrite
