/// ONNX norms and softmax.
#pragma once

#include <inlay/graph/composite/move.hpp>
#include <inlay/graph/composite/normalization.hpp>
#include <inlay/import/onnx/operators/reduction.hpp>

namespace inlay::imports {

constexpr composite::maybe optional_operand(call& at, int index) {
  return at.has(index) ? composite::maybe{at.operand(index).id()} : composite::maybe{};
}
/// One element for each channel.
constexpr bool per_channel(call& at, int index, const shape& x) {
  if (at.rank(index) == 1 && x.rank >= 2 && at.extents(index)[0] == x[1]) return true;
  text words;
  words << "its input " << index << " has shape " << at.extents(index) << ", which is not one element for each channel of " << x;
  return at.fail(words);
}

/// In training mode the statistics are those of the batch, and running ones follow them.
constexpr void import_batch_norm(call& at) {
  const term x = at.operand(0);
  const shape from = x.extents();
  for (int i = 1; i < 5; ++i)
    if (!per_channel(at, i, from)) return;
  const double epsilon = at.number("epsilon", 1e-5F);
  const term scale = at.operand(1), bias = at.operand(2);
  term mean_of = at.operand(3), variance = at.operand(4);
  if (at.flag("training_mode") || (at.opset() < 7 && !at.flag("is_test"))) {
    const unsigned axes = ((1u << from.rank) - 1) & ~2u;
    const double momentum = at.number("momentum", 0.9F);
    const shape channels = make_shape(from[1]);
    const term batch_mean = mean(x, axes), centered = x - batch_mean;
    const term batch_variance = mean(map(scalar_function::square, centered), axes);
    const term current_mean = reshape(batch_mean, channels), current_variance = reshape(batch_variance, channels);
    const term old_mean = mean_of * momentum, old_variance = variance * momentum;
    at.give(1, old_mean + current_mean * (1 - momentum));
    at.give(2, old_variance + current_variance * (1 - momentum));
    mean_of = current_mean;
    variance = current_variance;
  }
  at.give(composite::batch_norm(x, mean_of, variance, {scale.id()}, {bias.id()}, epsilon));
}

constexpr term scaled_channels(term x, term scale, term bias) {
  const int rank = x.extents().rank;
  const term scaled = x * along_channels(scale, rank);
  return scaled + along_channels(bias, rank);
}

constexpr void import_instance_norm(call& at) {
  const term x = at.operand(0);
  if (!at.require(x.extents().rank >= 3, "its input has no spatial axes") || !per_channel(at, 1, x.extents()) || !per_channel(at, 2, x.extents()))
    return;
  const term even = composite::standardize(x, composite::axes_from(2, x.extents().rank), at.number("epsilon", 1e-5F));
  at.give(scaled_channels(even, at.operand(1), at.operand(2)));
}

/// Channels in groups. Up to opset 20 scale and bias were one number for each group, since then one for each channel.
constexpr void import_group_norm(call& at) {
  const term x = at.operand(0);
  const shape from = x.extents();
  const long long groups = at.integer("num_groups", 1);
  if (!at.require(from.rank >= 3 && groups >= 1 && groups <= from[1] && from[1] % groups == 0 && from[0] > 0,
                  "its groups do not divide its channels"))
    return;
  shape grouped = make_shape(from[0], static_cast<int>(groups), from.size() / (from[0] * static_cast<int>(groups)));
  const term even = composite::standardize(reshape(x, grouped), 4u, at.number("epsilon", 1e-5F));
  const bool by_group = at.rank(1) == 1 && at.extents(1)[0] == groups && at.opset() < 21;
  if (by_group) return at.give(reshape(scaled_channels(even, at.operand(1), at.operand(2)), from));
  if (!per_channel(at, 1, from) || !per_channel(at, 2, from)) return;
  at.give(scaled_channels(reshape(even, from), at.operand(1), at.operand(2)));
}

constexpr bool check_parameters(call& at, int index, const shape& x) {
  return !at.has(index) || (broadcastable(at.extents(index), x) && broadcast_shape(at.extents(index), x) == x) ||
         at.fail("its scale or bias does not broadcast to its input");
}

constexpr void import_layer_norm(call& at) {
  const term x = at.operand(0);
  const shape from = x.extents();
  const int axis = at.axis(at.integer("axis", -1), from.rank);
  if (at.failed() || !check_parameters(at, 1, from) || !check_parameters(at, 2, from)) return;
  const unsigned axes = composite::axes_from(axis, from.rank);
  const term average = mean(x, axes), centered = x - average;
  const term inverse = map(scalar_function::rsqrt, mean(map(scalar_function::square, centered), axes) + at.number("epsilon", 1e-5F));
  at.give(composite::scale_and_shift(centered * inverse, optional_operand(at, 1), optional_operand(at, 2)));
  if (at.wants(1)) at.give(1, average);
  if (at.wants(2)) at.give(2, inverse);
}

constexpr void import_rms_norm(call& at) {
  const term x = at.operand(0);
  const int axis = at.axis(at.integer("axis", -1), x.extents().rank);
  if (at.failed() || !check_parameters(at, 1, x.extents())) return;
  const term even = composite::root_mean_square(x, composite::axes_from(axis, x.extents().rank), at.number("epsilon", 1e-5F));
  at.give(composite::scale_and_shift(even, optional_operand(at, 1), {}));
}

constexpr void import_mean_variance_norm(call& at) {
  const term x = at.operand(0);
  list<long long> given = at.integers("axes");
  if (!at.has_attribute("axes")) given = {0, 2, 3};
  const unsigned axes = at.axes(given, x.extents().rank);
  if (at.failed()) return;
  const term centered = x - mean(x, axes);
  const term deviation = map(scalar_function::sqrt, mean(map(scalar_function::square, centered), axes));
  at.give(centered / (deviation + 1e-9));
}

/// x / norm(x); where the norm is 0, so is x, and the result.
constexpr void import_lp_norm(call& at) {
  const term x = at.operand(0);
  const int axis = at.axis(at.integer("axis", -1), x.extents().rank);
  const long long p = at.integer("p", 2);
  if (at.failed() || !at.require(p == 1 || p == 2, "norms are of order 1 or 2")) return;
  const term norm = composite::norm(x, 1u << axis, static_cast<int>(p));
  const term is_zero = map(scalar_function::equal, norm, norm.number(0));
  at.give(x / where(is_zero, norm.number(1), norm));
}

/// Before opset 13 all axes from `axis` on were one.
enum class softmax_kind : unsigned char { softmax, log_softmax, hardmax };
constexpr term softmax_over(call& at, term x, softmax_kind kind, int axis) {
  if (kind == softmax_kind::softmax) return composite::softmax(x, 1u << axis);
  if (kind == softmax_kind::log_softmax) return composite::log_softmax(x, 1u << axis);
  const term best = reduce(reduction::argmax, x, 1u << axis);
  if (!at.few(x.extents()[axis])) return x;
  shape along = make_shape(x.extents()[axis]);
  for (int i = axis + 1; i < x.extents().rank; ++i) along.append(1);
  const term chosen = map(scalar_function::equal, best, composite::counting(at.target(), dtype::i64, along, 0));
  return {at.target(), at.target().cast(chosen.id(), x.type())};
}
template <softmax_kind Kind> constexpr void import_softmax(call& at) {
  const term x = at.operand(0);
  const shape from = x.extents();
  const int axis = at.axis(at.integer("axis", at.opset() < 13 ? 1 : -1), from.rank);
  if (at.failed()) return;
  if (at.opset() >= 13) return at.give(softmax_over(at, x, Kind, axis));
  shape rows = make_shape(1, 1);
  for (int i = 0; i < from.rank; ++i) rows[i < axis ? 0 : 1] *= from[i];
  at.give(reshape(softmax_over(at, reshape(x, rows), Kind, 1), from));
}

inline constexpr operator_entry normalization_operators[] = {
    {"BatchNormalization", import_batch_norm}, {"InstanceNormalization", import_instance_norm}, {"GroupNormalization", import_group_norm},
    {"LayerNormalization", import_layer_norm}, {"RMSNormalization", import_rms_norm}, {"MeanVarianceNormalization", import_mean_variance_norm},
    {"LpNormalization", import_lp_norm}, {"Softmax", import_softmax<softmax_kind::softmax>},
    {"LogSoftmax", import_softmax<softmax_kind::log_softmax>}, {"Hardmax", import_softmax<softmax_kind::hardmax>},
};

}  // namespace inlay::imports
