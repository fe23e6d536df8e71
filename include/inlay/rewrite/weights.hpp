/// Weights of products in their normal form: a sum of parts, each stored elements, perhaps seen through views, perhaps times one constant scale.
#pragma once

#include <inlay/rewrite/affine.hpp>

namespace inlay::rewrite {

/// Whether a value is a constant, perhaps seen through views.
constexpr bool is_stored(const rewriter& rw, node_id id) {
  while (rw[id].kind == op::reshape || rw[id].kind == op::permute || rw[id].kind == op::slice) id = rw.operand(id, 0);
  return is_constant(rw, id);
}
/// Whether it has elements that are not those of the pool, which a rewrite may compute anew.
constexpr bool is_in_memory(const rewriter& rw, node_id id) {
  while (rw[id].operands > 0) id = rw.operand(id, 0);
  return rw[id].source.where == constant_source::place::memory || rw[id].source.where == constant_source::place::diagonal;
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

namespace detail {

/// The operand of a multiplication by a constant that is not one, or -1.
constexpr int scaled_operand(const rewriter& rw, node_id id) {
  const constant_split split = split_constant(rw, id);
  if (!split || !is_map(rw, id, scalar_function::multiply) || !(rw[split.value].extents == rw[id].extents)) return -1;
  return split.constant_first ? 1 : 0;
}
/// Looks at `nodes_left` nodes at most: sums of weights are short, those of values may be long.
constexpr bool is_sum_of_weights(const rewriter& rw, node_id id, int& nodes_left) {
  if (--nodes_left < 0) return false;
  if (match_weights(rw, id)) return true;
  const node& value = rw[id];
  const auto holds = [&](int index) { return is_sum_of_weights(rw, rw.operand(id, index), nodes_left); };
  switch (value.kind) {
    case op::pad: return value.mode == pad_mode::constant && value.pad_value == 0 && holds(0);
    case op::concat:
      for (int i = 0; i < value.operands; ++i)
        if (!holds(i)) return false;
      return true;
    case op::map: break;
    default: return false;
  }
  if (!facts(value.type).floating) return false;
  if (value.function == scalar_function::multiply) return scaled_operand(rw, id) >= 0 && holds(scaled_operand(rw, id));
  if (value.function != scalar_function::add) return false;
  if (!(rw.source(id, 0).extents == value.extents) || !(rw.source(id, 1).extents == value.extents)) return false;
  return holds(0) && holds(1);
}

}  // namespace detail

/// Whether a value is weights in normal form: parts as `match_weights` knows them, added, padded with zeros or joined, and scales of these.
constexpr bool is_weights(const rewriter& rw, node_id id) {
  if (match_weights(rw, id)) return true;
  int nodes_left = 128;
  return detail::is_sum_of_weights(rw, id, nodes_left);
}

/// Whether a rewrite may look at weights: each part is a constant in its own shape, and has few elements.
constexpr bool is_small_weights(const rewriter& rw, node_id id) {
  if (!is_weights(rw, id)) return false;
  if (const weight_form form = match_weights(rw, id))
    return is_constant(rw, form.stored) && (is_splat(rw[form.stored]) || rw[form.stored].extents.count() <= rw.options().constant_budget);
  const int only = is_map(rw, id, scalar_function::multiply) ? detail::scaled_operand(rw, id) : -1;
  for (int i = 0; i < rw[id].operands; ++i)
    if ((only < 0 || i == only) && !is_small_weights(rw, rw.operand(id, i))) return false;
  return true;
}

/// Whether a value is a product's weights in normal form, so that the kernel's constant takes the scale in and no rewrite computes it.
constexpr bool is_scaled_weights(const rewriter& rw, node_id id) {
  const weight_form form = match_weights(rw, id);
  if (!form || form.scale == no_node || !is_in_memory(rw, form.stored)) return false;
  return rw.any_user(id, [&](node_id user) {
    return is_product(rw, user) && scales_channels(rw[user].kind, rw[id].extents, rw[form.scale].extents);
  });
}
/// Whether a value is a sum of parts, or one of its terms, that the kernel's constant takes in.
constexpr bool is_part_of_weights(const rewriter& rw, node_id id) {
  const node& value = rw[id];
  const bool scales = is_map(rw, id, scalar_function::multiply);
  if (!scales && !is_map(rw, id, scalar_function::add) && value.kind != op::pad && value.kind != op::concat && !facts(value.kind).view) return false;
  if (!is_weights(rw, id)) return false;
  const bool one_part = static_cast<bool>(match_weights(rw, id));
  if (one_part && scales && !is_in_memory(rw, match_weights(rw, id).stored)) return false;
  return rw.any_user(id, [&](node_id user) {
    if (is_product(rw, user)) return !one_part && rw.operand(user, 1) == id && (rw[user].kind == op::convolve || rw[id].extents.rank == 2);
    return is_part_of_weights(rw, user);
  });
}

/// The operand of a product that holds its weights, or -1.
constexpr int weight_operand(const rewriter& rw, node_id product) {
  if (is_weights(rw, rw.operand(product, 1))) return 1;
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

namespace detail {

/// Whether each part of weights may carry a scale of these extents besides the one that it carries already.
constexpr bool parts_take_scale(const rewriter& rw, op kind, node_id id, shape scale) {
  if (const weight_form form = match_weights(rw, id)) {
    if (form.scale != no_node) scale = broadcast_shape(rw[form.scale].extents, scale);
    return scales_channels(kind, rw[form.stored].extents, scale);
  }
  if (is_map(rw, id, scalar_function::multiply)) {
    const int value = scaled_operand(rw, id);
    return parts_take_scale(rw, kind, rw.operand(id, value), broadcast_shape(rw.source(id, 1 - value).extents, scale));
  }
  // A part's factors are some of the whole's.
  const bool cuts = !is_map(rw, id, scalar_function::add);
  for (int i = 0; i < rw[id].operands; ++i) {
    const shape& part = rw.source(id, i).extents;
    for (int k = 1; cuts && k <= scale.rank; ++k)
      if (scale[scale.rank - k] != 1) scale[scale.rank - k] = part[part.rank - k];
    if (!parts_take_scale(rw, kind, rw.operand(id, i), scale)) return false;
  }
  return true;
}

/// The factors of elements first, first + 1, ... of an axis of the whole.
constexpr evaluated factors_of_part(const evaluated& factors, const shape& whole, int axis, int first, int count) {
  const int at = axis - (whole.rank - factors.extents.rank);
  if (at < 0 || factors.extents[at] == 1) return factors;
  evaluated result{factors.extents, factors.type, {}};
  result.extents[at] = count;
  int inner = 1, outer = 1;
  for (int i = 0; i < at; ++i) outer *= factors.extents[i];
  for (int i = at + 1; i < factors.extents.rank; ++i) inner *= factors.extents[i];
  for (int i = 0; i < outer; ++i)
    for (int k = first * inner; k < (first + count) * inner; ++k) result.elements.push_back(factors.elements[i * factors.extents[at] * inner + k]);
  return result;
}

/// What a scale of the whole is to operand `index` of weights, whose first element along a concatenation's axis is at `begin`.
constexpr evaluated factors_of_operand(const rewriter& rw, node_id id, int index, int begin, const evaluated& scale) {
  const node& whole = rw[id];
  const shape& extents = rw.source(id, index).extents;
  if (is_map(rw, id, scalar_function::multiply)) return combine(scalar_function::multiply, elements_of(rw, rw.operand(id, 1 - index)), scale);
  if (whole.kind == op::concat) return factors_of_part(scale, whole.extents, whole.axis, begin, extents[whole.axis]);
  evaluated factors = scale;
  for (int k = 0; k < extents.rank && whole.kind == op::pad; ++k) factors = factors_of_part(factors, whole.extents, k, whole.order[k], extents[k]);
  return factors;
}

/// Whether the factors of each part are finite when a scale is moved there.
constexpr bool parts_stay_finite(const rewriter& rw, node_id id, const evaluated& scale) {
  if (const weight_form form = match_weights(rw, id)) {
    if (form.scale == no_node) return is_finite_everywhere(scale);
    return is_finite_everywhere(combine(scalar_function::multiply, elements_of(rw, form.scale), scale));
  }
  const int only = is_map(rw, id, scalar_function::multiply) ? scaled_operand(rw, id) : -1;
  for (int i = 0, begin = 0; i < rw[id].operands; ++i) {
    if (only >= 0 && i != only) continue;
    if (!parts_stay_finite(rw, rw.operand(id, i), factors_of_operand(rw, id, i, begin, scale))) return false;
    if (rw[id].kind == op::concat) begin += rw.source(id, i).extents[rw[id].axis];
  }
  return true;
}

/// The same weights times a scale, which is moved to each of their parts.
constexpr node_id scaled_parts(rewriter& rw, builder& target, node_id id, evaluated scale) {
  if (const weight_form form = match_weights(rw, id)) {
    if (form.scale != no_node) scale = combine(scalar_function::multiply, elements_of(rw, form.scale), scale);
    const node_id factors = store(target, scale);
    return target.map(scalar_function::multiply, form.stored, factors);
  }
  if (is_map(rw, id, scalar_function::multiply)) {
    const int value = scaled_operand(rw, id);
    return scaled_parts(rw, target, rw.operand(id, value), factors_of_operand(rw, id, value, 0, scale));
  }
  const node whole = rw[id];
  list<node_id> parts;
  for (int i = 0, begin = 0; i < whole.operands; ++i) {
    parts.push_back(scaled_parts(rw, target, rw.operand(id, i), factors_of_operand(rw, id, i, begin, scale)));
    if (whole.kind == op::concat) begin += rw.source(id, i).extents[whole.axis];
  }
  return target.append(whole, parts);
}

}  // namespace detail

/// Whether weights may carry a scale of these extents besides the one that they carry already.
constexpr bool takes_scale(const rewriter& rw, node_id product, int weights, shape scale) {
  return detail::parts_take_scale(rw, rw[product].kind, rw.operand(product, weights), scale);
}

inline constexpr const char* scaled_along_another_axis = "the weights carry a scale along another axis already";

/// Scales the weights of a product that only the root reads, on top of the scale they carry already. Changes nothing and says why if both
/// together are no scale that weights may carry; else nullptr.
constexpr const char* scale_weights(rewriter& rw, node_id product, int weights, evaluated&& scale) {
  if (!takes_scale(rw, product, weights, scale.extents)) return scaled_along_another_axis;
  if (!detail::parts_stay_finite(rw, rw.operand(product, weights), scale)) return "the product of the scales is not finite everywhere";
  builder& target = rw.build_like(product);
  rw.set_operand(product, weights, detail::scaled_parts(rw, target, rw.operand(product, weights), static_cast<evaluated&&>(scale)));
  return nullptr;
}

}  // namespace inlay::rewrite
