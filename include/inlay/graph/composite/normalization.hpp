/// Norms and softmax as composites: rows of reduce and map, which the planner fuses.
#pragma once

#include <inlay/graph/composite/term.hpp>

namespace inlay::composite {

/// What an optional operand of a composite is: nothing, or a node.
struct maybe {
  node_id id = no_node;
  constexpr explicit operator bool() const { return id != no_node; }
};

/// x * scale + shift along axis 1, with scale = weight / sqrt(variance + epsilon) and shift = bias - mean * scale.
constexpr term batch_norm(term x, term mean, term variance, maybe weight, maybe bias, double epsilon) {
  builder& target = x.target();
  term scale = map(scalar_function::rsqrt, variance + epsilon);
  if (weight) scale = term(target, weight.id) * scale;
  const term offset = mean * scale;
  const term shift = bias ? term(target, bias.id) - offset : -offset;
  const int rank = x.extents().rank;
  const term scaled = x * along_channels(scale, rank);
  return scaled + along_channels(shift, rank);
}

/// (x - mean) / sqrt(variance + epsilon) over the axes whose bit is set.
constexpr term standardize(term x, unsigned axes, double epsilon) {
  const term centered = x - mean(x, axes);
  return centered * map(scalar_function::rsqrt, mean(map(scalar_function::square, centered), axes) + epsilon);
}
/// x / sqrt(mean(x^2) + epsilon) over the axes whose bit is set.
constexpr term root_mean_square(term x, unsigned axes, double epsilon) {
  return x * map(scalar_function::rsqrt, mean(map(scalar_function::square, x), axes) + epsilon);
}
constexpr term scale_and_shift(term x, maybe weight, maybe bias) {
  if (weight) x = x * term(x.target(), weight.id);
  if (bias) x = x + term(x.target(), bias.id);
  return x;
}

/// exp(x - max) / sum(exp(x - max))
constexpr term softmax(term x, unsigned axes) {
  const term numerator = map(scalar_function::exp, x - reduce(reduction::maximum, x, axes));
  return numerator / reduce(reduction::sum, numerator, axes);
}
/// (x - max) - log(sum(exp(x - max)))
constexpr term log_softmax(term x, unsigned axes) {
  const term shifted = x - reduce(reduction::maximum, x, axes);
  return shifted - map(scalar_function::log, reduce(reduction::sum, map(scalar_function::exp, shifted), axes));
}
/// max + log(sum(exp(x - max))); an infinite maximum is the result, as in PyTorch.
constexpr term log_sum_exp(term x, unsigned axes) {
  const term largest = reduce(reduction::maximum, x, axes);
  const term infinite = map(scalar_function::is_inf, largest);
  const term offset = where(infinite, largest.number(0), largest);
  return offset + map(scalar_function::log, reduce(reduction::sum, map(scalar_function::exp, x - offset), axes));
}

}  // namespace inlay::composite
