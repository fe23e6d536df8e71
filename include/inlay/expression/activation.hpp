/// Activations, in PyTorch's names: element by element, each one operation of the user.
#pragma once

#include <inlay/expression/map.hpp>
#include <inlay/graph/composite/activation.hpp>

namespace inlay {

namespace detail {
/// Wraps a composite of one operand and numbers.
template <auto Composite, class Operand, class... Numbers> constexpr auto activation(const char* label, const Operand& x, Numbers... numbers) {
  const scope_guard scope(x.target(), label);
  return result_like<Operand>(Composite(term_of(x), numbers...));
}
struct tanh_approximation_tag {};
}  // namespace detail

/// gelu(x, tanh_approximation): PyTorch's approximate="tanh".
inline constexpr detail::tanh_approximation_tag tanh_approximation{};

/// max(x, 0); NaN stays NaN.
template <floating_expression Operand> constexpr auto relu(const Operand& x) { return detail::activation<composite::relu>("relu", x); }
/// min(max(x, 0), 6)
template <floating_expression Operand> constexpr auto relu6(const Operand& x) { return detail::activation<composite::relu6>("relu6", x); }
/// x where x > 0, slope * x elsewhere
template <floating_expression Operand> constexpr auto leaky_relu(const Operand& x, double slope = 0.01) {
  return detail::activation<composite::leaky_relu>("leaky_relu", x, slope);
}
/// x where x > 0, alpha * (exp(x) - 1) elsewhere
template <floating_expression Operand> constexpr auto elu(const Operand& x, double alpha = 1) {
  return detail::activation<composite::exponential_linear>("elu", x, alpha, 1.0, 1.0);
}
/// 1.0507 * elu(x, 1.6733), with PyTorch's digits
template <floating_expression Operand> constexpr auto selu(const Operand& x) { return detail::activation<composite::selu>("selu", x); }
/// x where x > 0, alpha * (exp(x / alpha) - 1) elsewhere
template <floating_expression Operand> constexpr auto celu(const Operand& x, double alpha = 1) {
  return detail::activation<composite::exponential_linear>("celu", x, alpha, alpha, 1.0);
}
/// x * (1 + erf(x / sqrt(2))) / 2
template <floating_expression Operand> constexpr auto gelu(const Operand& x) { return detail::activation<composite::gelu>("gelu", x); }
/// x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3))) / 2
template <floating_expression Operand> constexpr auto gelu(const Operand& x, detail::tanh_approximation_tag) {
  return detail::activation<composite::gelu_tanh>("gelu", x);
}
/// x * sigmoid(x)
template <floating_expression Operand> constexpr auto silu(const Operand& x) { return detail::activation<composite::silu>("silu", x); }
/// x * tanh(softplus(x))
template <floating_expression Operand> constexpr auto mish(const Operand& x) { return detail::activation<composite::mish>("mish", x); }
/// 1 / (1 + exp(-x))
template <floating_expression Operand> constexpr auto sigmoid(const Operand& x) { return detail::activation<composite::sigmoid>("sigmoid", x); }
/// log(sigmoid(x))
template <floating_expression Operand> constexpr auto log_sigmoid(const Operand& x) {
  return detail::activation<composite::log_sigmoid>("log_sigmoid", x);
}
/// min(max(x + 3, 0), 6) / 6
template <floating_expression Operand> constexpr auto hard_sigmoid(const Operand& x) {
  return detail::activation<composite::hard_sigmoid>("hard_sigmoid", x);
}
/// x * hard_sigmoid(x)
template <floating_expression Operand> constexpr auto hard_swish(const Operand& x) {
  return detail::activation<composite::hard_swish>("hard_swish", x);
}
template <floating_expression Operand> constexpr auto tanh(const Operand& x) { return detail::activation<composite::tanh>("tanh", x); }
/// log(1 + exp(beta * x)) / beta. Needs no threshold: PyTorch's, x for beta * x > 20, differs by less than 2.1e-9 / beta.
template <floating_expression Operand> constexpr auto softplus(const Operand& x, double beta = 1) {
  return detail::activation<composite::scaled_softplus>("softplus", x, beta);
}
/// x / (1 + |x|)
template <floating_expression Operand> constexpr auto softsign(const Operand& x) { return detail::activation<composite::softsign>("softsign", x); }
/// min(max(x, low), high)
template <floating_expression Operand> constexpr auto hardtanh(const Operand& x, double low = -1, double high = 1) {
  return detail::activation<composite::clamp>("hardtanh", x, low, high);
}

/// Bounds of clamp: numbers, tensors or expressions whose extents broadcast to those of x.
template <class Operand, class Low, class High>
concept clamp_operands = arithmetic_operands<Operand, Low> && arithmetic_operands<Operand, High>;

/// min(max(x, low), high)
template <numeric_expression Operand, class Low, class High, int LeftExtent = detail::clash_of<Operand, Low, High>.left,
          int RightExtent = detail::clash_of<Operand, Low, High>.right>
  requires clamp_operands<Operand, Low, High> && extents_broadcast<LeftExtent, RightExtent>
constexpr auto clamp(const Operand& x, Low&& low, High&& high) {
  const scope_guard scope(x.target(), "clamp");
  return detail::binary<scalar_function::minimum>("clamp", detail::binary<scalar_function::maximum>("clamp", x, low), high);
}

/// prelu's weight is one slope, or one for each channel.
template <int Slopes, int Channels>
concept one_slope_or_one_per_channel = Slopes == 1 || Slopes == Channels;

/// x where x > 0, weight * x elsewhere; the weights belong to axis 1.
template <floating_expression Operand, tensor_operand Weight, int Slopes = extents_of<Weight>.size(),
          int Channels = extents_of<Operand>.rank < 2 ? 1 : extents_of<Operand>[1]>
  requires element_types_match<Operand, Weight> && one_slope_or_one_per_channel<Slopes, Channels>
constexpr auto prelu(const Operand& x, Weight&& weight) {
  const scope_guard scope(x.target(), "prelu");
  const composite::term slope = detail::term_of(x.target(), weight);
  return detail::result_like<Operand>(composite::prelu(detail::term_of(x), composite::along_channels(slope, rank_of<Operand>)));
}

}  // namespace inlay
