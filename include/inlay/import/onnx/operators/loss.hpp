/// ONNX losses.
#pragma once

#include <inlay/graph/composite/normalization.hpp>
#include <inlay/import/onnx/operators/indexing.hpp>

namespace inlay::imports {

namespace detail {

/// -weight[target] * x[target] for each sample, and their sum or (weighted) mean. x is (N, C, d...), the target (N, d...).
constexpr term picked_loss(call& at, term x, term target, int weights) {
  const shape from = x.extents();
  shape samples = target.extents(), column = from;
  if (!at.require(from.rank >= 2 && samples.rank == from.rank - 1, "its target has not one axis less than its input")) return x;
  column[1] = 1;
  if (!at.require(column.count() == samples.count(), "its target does not match its input")) return x;
  if (!at.few(static_cast<long long>(samples.count()))) return x;
  target = as_indices(at, target);
  const term picked = reshape(composite::gather_elements(x, reshape(target, column), 1), samples);
  term loss = -picked, weight = x;
  const bool weighted = at.has(weights), ignores = at.has_attribute("ignore_index");
  if (weighted) {
    if (!at.require(at.extents(weights) == make_shape(from[1]), "its weights are not one for each class")) return x;
    weight = {at.target(), at.target().gather(at.operand(weights).id(), target.id(), 0)};
  }
  if (ignores) {
    const term ignored = map(scalar_function::equal, target, target.number(static_cast<double>(at.integer("ignore_index", 0))));
    const term full = weighted ? weight : at.splat(x.type(), 1, samples);
    weight = where(ignored, full.number(0), full);
  }
  if (weighted || ignores) loss = loss * weight;
  const std::string_view how = at.word("reduction", "mean");
  if (how == "none") return loss;
  const unsigned all = (1u << samples.rank) - 1;
  const term sum = reduce(reduction::sum, loss, all);
  term result = sum;
  if (how == "mean" && (weighted || ignores)) result = sum / reduce(reduction::sum, weight, all);
  else if (how == "mean") result = sum * (1.0 / static_cast<double>(samples.count()));
  return reshape(result, {});
}

}  // namespace detail

constexpr void import_negative_log_likelihood(call& at) {
  const term x = at.operand(0), target = at.operand(1);
  at.give(detail::picked_loss(at, x, target, 2));
}
constexpr void import_softmax_cross_entropy(call& at) {
  const term x = at.operand(0), target = at.operand(1);
  if (!at.require(x.extents().rank >= 2, "its input has no classes")) return;
  const term logarithms = composite::log_softmax(x, 2u);
  at.give(0, detail::picked_loss(at, logarithms, target, 2));
  if (at.wants(1)) at.give(1, logarithms);
}

inline constexpr operator_entry loss_operators[] = {
    {"NegativeLogLikelihoodLoss", import_negative_log_likelihood}, {"SoftmaxCrossEntropyLoss", import_softmax_cross_entropy},
};

}  // namespace inlay::imports
