/// ONNX operators that work element by element: arithmetic, comparisons, logic, conversions.
#pragma once

#include <inlay/graph/composite/activation.hpp>
#include <inlay/graph/composite/power.hpp>
#include <inlay/import/onnx/call.hpp>

namespace inlay::imports {

/// Operands broadcast as in NumPy. Before opset 7 the second one was aligned at an attribute `axis`.
constexpr term aligned_operand(call& at, int index) {
  const term x = at.operand(index);
  if (at.opset() >= 7 || index == 0 || !at.flag("broadcast")) return x;
  const int rank = at.rank(0), own = x.extents().rank;
  const int first = at.has_attribute("axis") ? at.axis(at.integer("axis", 0), rank) : rank - own;
  shape extents = x.extents();
  if (first + own > rank) {
    at.fail("its second operand has more axes than its first");
    return x;
  }
  for (int i = first + own; i < rank; ++i) extents.append(1);
  return reshape(x, extents);
}
constexpr bool check_broadcast(call& at, const shape& a, const shape& b) {
  if (broadcastable(a, b)) return true;
  text words;
  words << "shapes " << a << " and " << b << " do not broadcast";
  return at.fail(words);
}

template <scalar_function Function> constexpr void import_unary(call& at) { at.give(map(Function, at.operand(0))); }
template <term (*Composite)(term)> constexpr void import_composite(call& at) { at.give(Composite(at.operand(0))); }

template <scalar_function Function> constexpr void import_binary(call& at) {
  const term a = at.operand(0), b = aligned_operand(at, 1);
  if (check_broadcast(at, a.extents(), b.extents())) at.give(map(Function, a, b));
}

/// Max, Min, Sum, Mean of any number of operands.
template <scalar_function Function, bool Average> constexpr void import_variadic(call& at) {
  term total = at.operand(0);
  for (int i = 1; i < at.count(); ++i) {
    const term next = at.operand(i);
    if (!check_broadcast(at, total.extents(), next.extents())) return;
    total = map(Function, total, next);
  }
  if (Average && at.count() > 1) total = total * (1.0 / at.count());
  at.give(total);
}

constexpr void import_pow(call& at) {
  const term x = at.operand(0);
  term exponent = aligned_operand(at, 1);
  if (!check_broadcast(at, x.extents(), exponent.extents())) return;
  if (at.constant(1) && exponent.extents().count() == 1 && exponent.extents().rank <= x.extents().rank && facts(x.type()).floating) {
    at.give(composite::power(x, at.known(1)[0]));
    return;
  }
  if (exponent.type() != x.type()) exponent = {at.target(), at.target().cast(exponent.id(), x.type())};
  at.give(map(scalar_function::pow, x, exponent));
}

/// Mod: the sign of the divisor, or with fmod the sign of the dividend.
constexpr void import_mod(call& at) {
  const term a = at.operand(0), b = at.operand(1);
  if (!check_broadcast(at, a.extents(), b.extents())) return;
  at.give(map(at.flag("fmod") ? scalar_function::fmod : scalar_function::remainder, a, b));
}

constexpr void import_is_inf(call& at) {
  const term x = at.operand(0);
  const bool positive = at.flag("detect_positive", true), negative = at.flag("detect_negative", true);
  const term infinite = map(scalar_function::is_inf, x);
  if (positive && negative) return at.give(infinite);
  if (!positive && !negative) return at.give(at.splat(dtype::boolean, 0, x.extents()));
  const term side = map(positive ? scalar_function::greater : scalar_function::less, x, x.number(0));
  at.give(map(scalar_function::logical_and, infinite, side));
}

constexpr void import_where(call& at) {
  const term condition = at.operand(0), a = at.operand(1), b = at.operand(2);
  if (check_broadcast(at, a.extents(), b.extents()) && check_broadcast(at, broadcast_shape(a.extents(), b.extents()), condition.extents()))
    at.give(where(condition, a, b));
}

constexpr void import_clip(call& at) {
  term x = at.operand(0);
  if (at.opset() < 11) {
    if (at.has_attribute("min")) x = maximum(x, at.number("min", 0));
    if (at.has_attribute("max")) x = minimum(x, at.number("max", 0));
    return at.give(x);
  }
  if (at.has(1)) x = maximum(x, at.operand(1));
  if (at.has(2)) x = minimum(x, at.operand(2));
  at.give(x);
}

constexpr term converted(call& at, term x, dtype type) {
  if (x.type() == type) return x;
  if (type == dtype::boolean) return map(scalar_function::not_equal, x, x.number(0));
  return {at.target(), at.target().cast(x.id(), type)};
}
constexpr void import_cast(call& at) {
  dtype type{};
  if (const char* why = element_type_of_code(static_cast<int>(at.integer("to", 0) & 1023), type)) {
    at.fail(why);
    return;
  }
  at.give(converted(at, at.operand(0), type));
}
/// Of the second operand only the type matters, so a known number stays known.
constexpr void import_cast_like(call& at) {
  const dtype type = at.type(1);
  if (!at.constant(0) || at.extents(0).count() > 4096) return at.give(converted(at, at.operand(0), type));
  evaluated elements = at.known(0);
  for (double& each : elements.elements) each = inlay::detail::converted_to(type, each);
  at.give_known(0, type, elements.extents, elements.elements);
}

constexpr void import_identity(call& at) {
  if (at.count() > 0) at.give(0, at.inputs[0]);
}
/// Dropout does nothing when a network runs.
constexpr void import_dropout(call& at) {
  if (at.has(2) && at.known_number(2, 0) != 0 && at.known_number(1, 0.5) != 0) at.fail("random values, which training mode draws, are not supported");
  import_identity(at);
  if (at.wants(1)) at.give(1, at.splat(at.opset() < 10 ? at.type(0) : dtype::boolean, 1, at.extents(0)));
}

// Activations with parameters.

constexpr void import_leaky_relu(call& at) { at.give(composite::leaky_relu(at.operand(0), at.number("alpha", 0.01F))); }
constexpr void import_prelu(call& at) {
  const term x = at.operand(0);
  term slope = at.operand(1);
  // Before opset 7 the slope was one number for each channel.
  if (at.opset() < 7 && slope.extents().rank == 1 && slope.extents()[0] > 1) slope = along_channels(slope, x.extents().rank);
  if (check_broadcast(at, x.extents(), slope.extents())) at.give(composite::prelu(x, slope));
}
constexpr void import_elu(call& at) { at.give(composite::exponential_linear(at.operand(0), at.number("alpha", 1), 1, 1)); }
constexpr void import_celu(call& at) {
  const double alpha = at.number("alpha", 1);
  at.give(composite::exponential_linear(at.operand(0), alpha, alpha, 1));
}
constexpr void import_selu(call& at) {
  const double alpha = at.number("alpha", 1.67326319217681884765625), gamma = at.number("gamma", 1.05070102214813232421875);
  at.give(composite::exponential_linear(at.operand(0), alpha, 1, gamma));
}
constexpr term hard_sigmoid_of(term x, double alpha, double beta) { return composite::clamp(x * alpha + beta, 0, 1); }
constexpr void import_hard_sigmoid(call& at) { at.give(hard_sigmoid_of(at.operand(0), at.number("alpha", 0.2F), at.number("beta", 0.5))); }
constexpr void import_gelu(call& at) {
  const term x = at.operand(0);
  at.give(at.word("approximate", "none") == "tanh" ? composite::gelu_tanh(x) : composite::gelu(x));
}
constexpr term swish_of(term x, double alpha) {
  const term inner = alpha == 1 ? x : x * alpha;
  return x * composite::sigmoid(inner);
}
constexpr void import_swish(call& at) { at.give(swish_of(at.operand(0), at.number("alpha", 1))); }
constexpr void import_thresholded_relu(call& at) {
  const term x = at.operand(0);
  at.give(where(x > at.number("alpha", 1), x, x.number(0)));
}
constexpr void import_shrink(call& at) {
  const term x = at.operand(0);
  const double bias = at.number("bias", 0), lambda = at.number("lambd", 0.5);
  const term below = map(scalar_function::less, x, x.number(-lambda)), above = x > lambda;
  const term raised = x + bias, lowered = x - bias;
  const term rest = where(above, lowered, x.number(0));
  at.give(where(below, raised, rest));
}

inline constexpr operator_entry arithmetic_operators[] = {
    {"Abs", import_unary<scalar_function::absolute>}, {"Neg", import_unary<scalar_function::negative>},
    {"Sign", import_unary<scalar_function::sign>}, {"Reciprocal", import_unary<scalar_function::reciprocal>},
    {"Floor", import_unary<scalar_function::floor>}, {"Ceil", import_unary<scalar_function::ceil>},
    {"Round", import_unary<scalar_function::round>}, {"Sqrt", import_unary<scalar_function::sqrt>},
    {"Exp", import_unary<scalar_function::exp>}, {"Log", import_unary<scalar_function::log>},
    {"Sin", import_unary<scalar_function::sin>}, {"Cos", import_unary<scalar_function::cos>},
    {"Tan", import_unary<scalar_function::tan>}, {"Asin", import_unary<scalar_function::asin>},
    {"Acos", import_unary<scalar_function::acos>}, {"Atan", import_unary<scalar_function::atan>},
    {"Sinh", import_unary<scalar_function::sinh>}, {"Cosh", import_unary<scalar_function::cosh>},
    {"Tanh", import_unary<scalar_function::tanh>}, {"Asinh", import_unary<scalar_function::asinh>},
    {"Acosh", import_unary<scalar_function::acosh>}, {"Atanh", import_unary<scalar_function::atanh>},
    {"Erf", import_unary<scalar_function::erf>}, {"Sigmoid", import_unary<scalar_function::sigmoid>},
    {"Relu", import_unary<scalar_function::relu>}, {"Not", import_unary<scalar_function::logical_not>},
    {"IsNaN", import_unary<scalar_function::is_nan>}, {"IsInf", import_is_inf},
    {"Add", import_binary<scalar_function::add>}, {"Sub", import_binary<scalar_function::subtract>},
    {"Mul", import_binary<scalar_function::multiply>}, {"Div", import_binary<scalar_function::divide>},
    {"Pow", import_pow}, {"Mod", import_mod},
    {"Equal", import_binary<scalar_function::equal>}, {"Less", import_binary<scalar_function::less>},
    {"LessOrEqual", import_binary<scalar_function::less_equal>}, {"Greater", import_binary<scalar_function::greater>},
    {"GreaterOrEqual", import_binary<scalar_function::greater_equal>}, {"And", import_binary<scalar_function::logical_and>},
    {"Or", import_binary<scalar_function::logical_or>}, {"Xor", import_binary<scalar_function::logical_xor>},
    {"Max", import_variadic<scalar_function::maximum, false>}, {"Min", import_variadic<scalar_function::minimum, false>},
    {"Sum", import_variadic<scalar_function::add, false>}, {"Mean", import_variadic<scalar_function::add, true>},
    {"Where", import_where}, {"Clip", import_clip}, {"Cast", import_cast}, {"CastLike", import_cast_like},
    {"Identity", import_identity}, {"Dropout", import_dropout},
    {"LeakyRelu", import_leaky_relu}, {"PRelu", import_prelu}, {"Elu", import_elu}, {"Celu", import_celu}, {"Selu", import_selu},
    {"HardSigmoid", import_hard_sigmoid}, {"HardSwish", import_composite<composite::hard_swish>}, {"Mish", import_composite<composite::mish>},
    {"Gelu", import_gelu}, {"Gelu", import_gelu, "com.microsoft"}, {"Swish", import_swish}, {"Softplus", import_composite<composite::softplus>},
    {"Softsign", import_composite<composite::softsign>}, {"ThresholdedRelu", import_thresholded_relu}, {"Shrink", import_shrink},
};

}  // namespace inlay::imports
