/// Activations as composites of scalar functions, in the form of PyTorch's and without overflow where the result is finite.
#pragma once

#include <inlay/graph/composite/term.hpp>

namespace inlay::composite {

constexpr term relu(term x) { return map(scalar_function::relu, x); }
constexpr term sigmoid(term x) { return map(scalar_function::sigmoid, x); }
constexpr term tanh(term x) { return map(scalar_function::tanh, x); }
constexpr term clamp(term x, double low, double high) { return minimum(maximum(x, low), high); }
constexpr term relu6(term x) { return clamp(x, 0, 6); }

/// x for x > 0, else slope * x. Slopes within (0, 1) need no comparison.
constexpr term leaky_relu(term x, double slope) {
  const term scaled = x * slope;
  if (slope > 0 && slope < 1) return maximum(x, scaled);
  return where(x > 0.0, x, scaled);
}
constexpr term prelu(term x, term slope) {
  const term scaled = x * slope;
  return where(x > 0.0, x, scaled);
}

/// x for x > 0, else alpha * (exp(x / beta) - 1), times `scale`: elu, selu and celu.
constexpr term exponential_linear(term x, double alpha, double beta, double scale) {
  const term inner = beta == 1 ? x : x * (1 / beta);
  term negative = map(scalar_function::expm1, inner);
  if (alpha * scale != 1) negative = negative * (alpha * scale);
  const term positive = scale == 1 ? x : x * scale;
  return where(x > 0.0, positive, negative);
}
constexpr term selu(term x) { return exponential_linear(x, 1.6732632423543772848170429916717, 1, 1.0507009873554804934193349852946); }

/// x * (1 + erf(x / sqrt(2))) / 2
constexpr term gelu(term x) {
  const term share = map(scalar_function::erf, x * 0.70710678118654752440) + 1.0;
  return x * 0.5 * share;
}
/// x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3))) / 2
constexpr term gelu_tanh(term x) {
  const term cubic = (map(scalar_function::square, x) * 0.044715 + 1.0) * x;
  const term share = tanh(cubic * 0.79788456080286535588) + 1.0;
  return x * 0.5 * share;
}
constexpr term silu(term x) { return x * sigmoid(x); }

/// log(1 + exp(x)) as max(x, 0) + log1p(exp(-|x|)).
constexpr term softplus(term x) {
  const term decay = map(scalar_function::exp, -map(scalar_function::absolute, x));
  const term excess = map(scalar_function::log1p, decay);
  return relu(x) + excess;
}
constexpr term scaled_softplus(term x, double beta) { return beta == 1 ? softplus(x) : softplus(x * beta) * (1 / beta); }
constexpr term log_sigmoid(term x) { return -softplus(-x); }
constexpr term mish(term x) { return x * tanh(softplus(x)); }
constexpr term softsign(term x) { return x / (map(scalar_function::absolute, x) + 1.0); }

/// clamp(x / 6 + 1 / 2, 0, 1) in the form relu6(x + 3) / 6
constexpr term hard_sigmoid(term x) { return clamp(x + 3.0, 0, 6) * (1.0 / 6); }
constexpr term hard_swish(term x) { return x * hard_sigmoid(x); }

}  // namespace inlay::composite
