/// What random graphs are made of: shapes, weights, numbers, windows. (No two random numbers are drawn in one argument list: compilers evaluate
/// arguments in another order than the program does.)
#pragma once

#include <inlay/core/math.hpp>
#include <inlay/graph/builder.hpp>

#include <support/random_source.hpp>

namespace support {

/// The graph as far as it is made, the values that next operations may read, and how they choose among them.
class random_values {
 protected:
  using node_id = inlay::node_id;
  using shape = inlay::shape;

  constexpr random_values(std::uint64_t seed, bool smooth) : random_(seed), smooth_(smooth) {}

  /// One operation of a kind (an index of `operation_names`), or no_node where it does not fit.
  constexpr virtual node_id append(int kind, node_id x) = 0;

  constexpr void remember(node_id id) { values_.push_back(id); }
  constexpr shape first_shape() {
    using inlay::make_shape;
    constexpr int channels[] = {1, 2, 3, 4, 6, 8, 12, 17};
    switch (random_.below(4)) {
      case 0: return shape{2, {1 + random_.below(3), 1 + random_.below(33)}};
      case 1: return shape{3, {1 + random_.below(2), channels[random_.below(8)], 1 + random_.below(12)}};
      default: return shape{4, {1 + random_.below(2), channels[random_.below(8)], 1 + random_.below(9), 1 + random_.below(9)}};
    }
  }
  constexpr node_id weights(const shape& extents) {
    const int room = weight_bank_size - extents.size();
    if (room <= 0) return inlay::no_node;
    return target_.constant(inlay::dtype::f32, extents, inlay::constant_in_memory(weight_bank.value + random_.below(room)));
  }
  /// Weights of a product: stored ones, or (some) an expression of parts that are scaled, added, padded, joined and seen through views.
  constexpr node_id product_weights(const shape& extents) { return random_.chance(80) ? weights(extents) : weight_parts(extents, 3); }
  constexpr node_id weight_parts(const shape& wanted, int depth) {
    using namespace inlay;
    if (depth == 0) return weights(wanted);
    const int axis = random_.below(wanted.rank);
    int start[max_rank]{}, step[max_rank]{}, after[max_rank]{};
    for (int& each : step) each = 1;
    shape inner = wanted;
    switch (random_.below(8)) {
      case 0: {
        const node_id part = weight_parts(wanted, depth - 1);
        shape factors{wanted.rank, {}};
        for (int i = 0; i < factors.rank; ++i) factors[i] = i == axis && axis < 2 ? wanted[i] : 1;
        const node_id scale = weights(factors);
        return part == no_node || scale == no_node ? no_node : target_.map(scalar_function::multiply, part, scale);
      }
      case 1:
      case 2: {
        const node_id left = weight_parts(wanted, depth - 1), right = weight_parts(wanted, depth - 1);
        return left == no_node || right == no_node ? no_node : target_.map(scalar_function::add, left, right);
      }
      case 3:
      case 4: {
        for (int i = 0; i < wanted.rank; ++i) {
          if (!random_.chance(50)) continue;
          inner[i] = 1 + random_.below(wanted[i]);
          start[i] = random_.below(wanted[i] - inner[i] + 1);
          after[i] = wanted[i] - inner[i] - start[i];
        }
        const node_id part = weight_parts(inner, depth - 1);
        return part == no_node ? no_node : target_.pad(part, start, after, pad_mode::constant);
      }
      case 5: {
        if (wanted[axis] < 2) return weight_parts(wanted, depth - 1);
        inner[axis] = 1 + random_.below(wanted[axis] - 1);
        const node_id left = weight_parts(inner, depth - 1);
        inner[axis] = wanted[axis] - inner[axis];
        const node_id right = weight_parts(inner, depth - 1);
        return left == no_node || right == no_node ? no_node : target_.concat({left, right}, axis);
      }
      case 6: {
        const int stride = 1 + random_.below(2), first = random_.below(3);
        const bool backwards = random_.chance(40);
        inner[axis] = first + (wanted[axis] - 1) * stride + 1 + random_.below(2);
        const node_id part = weight_parts(inner, depth - 1);
        step[axis] = backwards ? -stride : stride;
        start[axis] = backwards ? first + (wanted[axis] - 1) * stride : first;
        return part == no_node ? no_node : target_.slice(part, start, step, wanted);
      }
      default: {
        int order[max_rank]{};
        for (int i = 0; i < wanted.rank; ++i) order[i] = (i + axis) % wanted.rank;
        for (int i = 0; i < wanted.rank; ++i) inner[order[i]] = wanted[i];
        const node_id part = weight_parts(inner, depth - 1);
        return part == no_node ? no_node : target_.permute(part, order);
      }
    }
  }
  constexpr node_id number() { return target_.splat(inlay::dtype::f32, static_cast<double>(random_.below(9) - 4) / 4.0); }
  /// A bound that no sum of dyadic numbers hits.
  constexpr node_id bound() { return target_.splat(inlay::dtype::f32, static_cast<double>(random_.below(9) - 4) / 4.0 + 0.0123456789); }
  constexpr node_id bound_above_zero() { return target_.splat(inlay::dtype::f32, static_cast<double>(1 + random_.below(8)) / 4.0); }
  constexpr node_id random_slice(node_id x) {
    const shape in = extents(x);
    int start[inlay::max_rank]{}, step[inlay::max_rank]{};
    shape out = in;
    for (int i = 0; i < in.rank; ++i) {
      step[i] = 1;
      if (random_.chance(50)) {
        start[i] = random_.below(in[i]);
        out[i] = 1 + random_.below(in[i] - start[i]);
        if (random_.chance(25) && out[i] > 1) {
          step[i] = 2;
          out[i] = (in[i] - start[i] + 1) / 2;
        } else if (random_.chance(20)) {
          step[i] = -1;
          out[i] = start[i] + 1;
        }
      }
    }
    return target_.slice(x, start, step, out);
  }
  /// One value for each channel, as (C, 1, 1) or as the last axis of matrices.
  constexpr node_id channel_values(const shape& x) {
    shape extents = x;
    if (x.rank == 1 || x.rank == 2) extents = inlay::make_shape(x[x.rank - 1]);
    if (x.rank >= 3) {
      extents = {x.rank - 1, {}};
      for (int i = 0; i < extents.rank; ++i) extents[i] = 1;
      extents[0] = x[1];
    }
    const node_id made = weights(extents);
    return made == inlay::no_node ? target_.splat(inlay::dtype::f32, 0.5) : made;  // more than are stored
  }
  /// Numbers above zero, or one of each sign, for each channel (or one for all).
  constexpr node_id positive_values(const shape& x) {
    const int axis = x.rank == 0 ? 0 : x.rank < 3 ? x.rank - 1 : 1;
    shape extents{x.rank - axis, {}};
    for (int i = 0; i < extents.rank; ++i) extents[i] = 1;
    if (random_.chance(80) && x.rank > 0) extents[0] = x[axis];
    inlay::list<double> values;
    for (int i = 0; i < extents.size(); ++i) values.push_back((1 + random_.below(12)) / 8.0);
    if (random_.chance(15)) values[random_.below(values.size())] *= -1;
    return target_.computed(inlay::dtype::f32, extents, values);
  }
  /// Weights of which some rows or columns are zero.
  constexpr node_id sparse_weights(const shape& extents, int axis, int percent) {
    int inner = 1;
    for (int i = axis + 1; i < extents.rank; ++i) inner *= extents[i];
    inlay::list<double> values;
    for (int i = 0; i < extents.size(); ++i) values.push_back((random_.below(32) + 1) / 64.0 * (random_.chance(50) ? 1 : -1));
    for (int place = 0; place < extents[axis]; ++place) {
      if (!random_.chance(percent)) continue;
      for (int i = 0; i < extents.size(); ++i)
        if (i / inner % extents[axis] == place) values[i] = 0;
    }
    return target_.computed(inlay::dtype::f32, extents, values);
  }
  /// The same, as one constant or as parts: what is zero in one term of a sum is not zero, what is zero in one factor is.
  constexpr node_id sparse_parts(const shape& extents, int axis, int percent) {
    using namespace inlay;
    shape first = extents, second = extents;
    switch (random_.below(8)) {
      case 0:
      case 1: {
        const node_id left = sparse_weights(extents, axis, percent), right = sparse_weights(extents, axis, percent);
        return target_.map(scalar_function::add, left, right);
      }
      case 2: {
        for (int i = 0; i < first.rank; ++i) first[i] = i == axis ? extents[i] : 1;
        const node_id factors = sparse_weights(first, axis, percent);
        return target_.map(scalar_function::multiply, weights(extents), factors);
      }
      case 3: {
        const int along = random_.below(2);
        if (extents[along] < 2) break;
        first[along] = 1 + random_.below(extents[along] - 1);
        second[along] -= first[along];
        const node_id left = sparse_weights(first, axis, percent), right = sparse_weights(second, axis, percent);
        return target_.concat({left, right}, along);
      }
      case 4: {
        int before[max_rank]{}, after[max_rank]{};
        const int along = random_.below(2);
        first[along] = 1 + random_.below(extents[along]);
        before[along] = random_.below(extents[along] - first[along] + 1);
        after[along] = extents[along] - first[along] - before[along];
        return target_.pad(sparse_weights(first, axis, percent), before, after, pad_mode::constant);
      }
      default: break;
    }
    return sparse_weights(extents, axis, percent);
  }
  constexpr const shape& extents(node_id id) const { return target_[id].extents; }
  constexpr bool is_float(node_id id) const { return target_[id].type == inlay::dtype::f32; }
  constexpr node_id other_like(node_id x) {
    for (int tries = 0; tries < 8; ++tries) {
      const node_id y = values_[random_.below(values_.size())];
      if (is_float(y) && inlay::broadcastable(extents(x), extents(y)) && inlay::broadcast_shape(extents(x), extents(y)).count() <= 4096) return y;
    }
    return inlay::no_node;
  }
  constexpr inlay::scalar_function bounded_function() {
    using enum inlay::scalar_function;
    constexpr inlay::scalar_function functions[] = {relu, tanh, sigmoid, negative, absolute, erf, sin, cos, identity, square, floor, sign};
    return functions[random_.below(smooth_ ? 9 : 12)];
  }
  constexpr inlay::window random_window(const shape& x, bool dilates) {
    inlay::window result{.rank = x.rank - 2};
    for (int i = 0; i < result.rank; ++i) {
      result.kernel[i] = 1 + random_.below(3);
      result.stride[i] = 1 + random_.below(2);
      result.dilation[i] = dilates && random_.chance(25) ? 2 : 1;
      result.pad_before[i] = random_.below(result.kernel[i]);
      result.pad_after[i] = random_.below(result.kernel[i]);
    }
    return result;
  }
  constexpr bool fits(const shape& result) const {
    for (int i = 0; i < result.rank; ++i)
      if (result[i] <= 0) return false;
    return result.count() <= 4096;
  }
  constexpr unsigned trailing_axes(const shape& x) {
    const int count = 1 + random_.below(x.rank > 2 ? 2 : 1);
    unsigned axes = 0;
    for (int i = 0; i < count; ++i) axes |= 1u << (x.rank - 1 - i);
    return axes;
  }

  random_source random_;
  bool smooth_;  ///< comparable in single precision: no steps at whole numbers, and products are bounded
  inlay::builder target_;
  inlay::list<node_id> values_;
};

}  // namespace support
