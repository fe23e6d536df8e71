/// Weights of products in their normal form: stored elements, perhaps seen through views, perhaps times one constant scale.
#pragma once

#include <inlay/rewrite/affine.hpp>

namespace inlay::rewrite {

/// Whether a value is a constant, perhaps seen through views.
constexpr bool is_stored(const rewriter& rw, node_id id) {
  while (rw[id].kind == op::reshape || rw[id].kind == op::permute || rw[id].kind == op::slice) id = rw.operand(id, 0);
  return is_constant(rw, id);
}
constexpr bool is_in_memory(const rewriter& rw, node_id id) {
  while (rw[id].operands > 0) id = rw.operand(id, 0);
  return rw[id].source.where == constant_source::place::memory;
}

/// `stored * scale`, or `stored` alone.
struct weight_form {
  node_id stored = no_node;
  node_id scale = no_node;
  constexpr explicit operator bool() const { return stored != no_node; }
};
constexpr weight_form match_weights(const rewriter& rw, node_id id) {
  if (is_stored(rw, id)) return {.stored = id};
  if (!is_map(rw, id, scalar_function::multiply)) return {};
  for (int i = 0; i < 2; ++i)
    if (is_constant(rw, rw.operand(id, 1 - i)) && is_stored(rw, rw.operand(id, i))) return {rw.operand(id, i), rw.operand(id, 1 - i)};
  return {};
}

/// Whether weights of these extents may carry such a scale: one number for each pair of channels of a convolution, one for each row or
/// each column of a matrix.
constexpr bool scales_channels(op kind, const shape& weights, const shape& scale) {
  if (scale.rank > weights.rank) return false;
  int varying = 0;
  for (int i = 1; i <= scale.rank; ++i) {
    if (scale[scale.rank - i] == 1) continue;
    if (kind == op::convolve && weights.rank - i >= 2) return false;
    ++varying;
  }
  return kind == op::convolve || varying <= 1;
}

/// Whether a value is a product's weights in normal form, so that the kernel's constant takes the scale in and no rewrite computes it.
constexpr bool is_scaled_weights(const rewriter& rw, node_id id) {
  const weight_form form = match_weights(rw, id);
  if (!form || form.scale == no_node || !is_in_memory(rw, form.stored)) return false;
  return rw.any_user(id, [&](node_id user) {
    return is_product(rw, user) && scales_channels(rw[user].kind, rw[id].extents, rw[form.scale].extents);
  });
}

/// The operand of a product that holds its weights, or -1.
constexpr int weight_operand(const rewriter& rw, node_id product) {
  if (match_weights(rw, rw.operand(product, 1))) return 1;
  return rw[product].kind == op::contract && match_weights(rw, rw.operand(product, 0)) ? 0 : -1;
}

/// The axis of the result that runs over the output channels of the weights in that operand.
constexpr int output_channel_axis(const rewriter& rw, node_id product, int weights) {
  if (rw[product].kind == op::convolve) return 1;
  return rw[product].extents.rank - (weights == 1 ? 1 : 2);
}
/// The axis of the other operand over which products are summed.
constexpr int input_channel_axis(const rewriter& rw, node_id product, int weights) {
  const node& value = rw[product];
  if (value.kind == op::convolve) return 1;
  const int rank = rw.source(product, 1 - weights).extents.rank;
  const bool last = weights == 1 ? !value.transpose_a : value.transpose_b;
  return last ? rank - 1 : rank - 2;
}

/// Whether a constant that is broadcast to `extents` varies along one axis only.
constexpr bool varies_along(const shape& constant, const shape& extents, int axis) {
  for (int i = 1; i <= constant.rank; ++i)
    if (constant[constant.rank - i] != 1 && extents.rank - i != axis) return false;
  return true;
}

/// One factor for each channel (or one for all), laid out as the weights of a product are. Of grouped convolutions, channels of different
/// groups share rows of the weights, so those factors take both channel axes.
constexpr evaluated factors_for_weights(const node& product, int weights, const shape& extents, bool input_channels, evaluated&& factors) {
  if (factors.size() == 1) return {{}, factors.type, static_cast<list<double>&&>(factors.elements)};
  evaluated result{{}, factors.type, {}};
  if (product.kind == op::contract) {
    const bool rows = weights == 1 ? product.transpose_b != input_channels : product.transpose_a == input_channels;
    result.extents.append(factors.size());
    if (rows) result.extents.append(1);
    result.elements = static_cast<list<double>&&>(factors.elements);
    return result;
  }
  // Along axis 0 lie output channels (input channels when transposed), along axis 1 the others of one group.
  const bool axis_0 = input_channels == product.transposed;
  result.extents.append(axis_0 ? extents[0] : extents[1]);
  if (!axis_0 && product.groups > 1) {
    result.extents[0] = extents[0];
    result.extents.append(extents[1]);
    for (int i = 0; i < extents[0]; ++i)
      for (int j = 0; j < extents[1]; ++j) result.elements.push_back(factors[i / (extents[0] / product.groups) * extents[1] + j]);
  } else if (axis_0 && product.transposed && product.groups > 1 && product.groups == extents[0]) {
    // Depthwise: to the planner the output channels of all groups are one axis with one distance between factors.
    result.extents.append(extents[1]);
    for (int i = 0; i < extents[0]; ++i)
      for (int j = 0; j < extents[1]; ++j) result.elements.push_back(factors[i]);
  } else {
    if (axis_0) result.extents.append(1);
    result.elements = static_cast<list<double>&&>(factors.elements);
  }
  for (int i = 2; i < extents.rank; ++i) result.extents.append(1);
  return result;
}

/// Whether weights may carry a scale of these extents besides the one that they carry already.
constexpr bool takes_scale(const rewriter& rw, node_id product, int weights, shape scale) {
  const weight_form form = match_weights(rw, rw.operand(product, weights));
  if (form.scale != no_node) scale = broadcast_shape(rw[form.scale].extents, scale);
  return scales_channels(rw[product].kind, rw[form.stored].extents, scale);
}

inline constexpr const char* scaled_along_another_axis = "the weights carry a scale along another axis already";

/// Scales the weights of a product that only the root reads, on top of the scale they carry already. Changes nothing and says why if both
/// together are no scale that weights may carry; else nullptr.
constexpr const char* scale_weights(rewriter& rw, node_id product, int weights, evaluated&& scale) {
  if (!takes_scale(rw, product, weights, scale.extents)) return scaled_along_another_axis;
  const weight_form form = match_weights(rw, rw.operand(product, weights));
  if (form.scale != no_node) scale = combine(scalar_function::multiply, elements_of(rw, form.scale), scale);
  if (!is_finite_everywhere(scale)) return "the product of the scales is not finite everywhere";
  const node_id stored = form.stored;
  builder& target = rw.build_like(product);
  const node_id factors = store(target, scale);
  rw.set_operand(product, weights, target.map(scalar_function::multiply, stored, factors));
  return nullptr;
}

}  // namespace inlay::rewrite
