/// Norms and softmax as composites: rows of reduce and map, which the planner fuses.
#pragma once

#include <inlay/core/scalar_apply.hpp>
#include <inlay/graph/composite/term.hpp>
#include <inlay/graph/constant.hpp>

namespace inlay::composite {

/// What an optional operand of a composite is: nothing, or a node.
struct maybe {
  node_id id = no_node;
  constexpr explicit operator bool() const { return id != no_node; }
};

/// A number that the compiler knows, with the arithmetic of a term.
struct known_number {
  double value = 0;
};
constexpr known_number map(scalar_function function, known_number a) { return {apply(function, a.value)}; }
constexpr known_number operator-(known_number a) { return {-a.value}; }
constexpr known_number operator+(known_number a, double b) { return {math::add(a.value, b)}; }
constexpr known_number operator-(known_number a, known_number b) { return {math::subtract(a.value, b.value)}; }
constexpr known_number operator*(known_number a, known_number b) { return {math::multiply(a.value, b.value)}; }

/// What a batch norm does to a channel: x * scale + shift.
template <class Value> struct channel_norm {
  Value scale;
  Value shift;
};
/// scale = weight / sqrt(variance + epsilon), shift = bias - mean * scale; `weight` and `bias` may be missing. Values are terms, or numbers.
template <class Value>
constexpr channel_norm<Value> channel_norm_of(Value mean, Value variance, const Value* weight, const Value* bias, double epsilon) {
  Value scale = map(scalar_function::rsqrt, variance + epsilon);
  if (weight != nullptr) scale = *weight * scale;
  const Value offset = mean * scale;
  return {scale, bias != nullptr ? *bias - offset : -offset};
}

/// The same for statistics that the compiler knows, in double precision: x * scale + shift with two constants, where the formula appends twelve
/// nodes. A network of 320 convolutions and norms is traced and rewritten in half the time. A scale or shift that the element type
/// cannot hold would make NaN of numbers: then the mean is subtracted first, and factors follow one by one.
constexpr term known_batch_norm(term x, term mean, term variance, maybe weight, maybe bias, double epsilon) {
  builder& target = x.target();
  const int rank = x.extents().rank;
  const auto element = [&](node_id id, int i) { return known_number{constant_element(target.result(), target[id], i)}; };
  const double limit = x.type() == dtype::f32 ? 0x1.ffffffp127 : math::infinity<double>;
  bool fits = true;
  list<double> scales, shifts;
  for (int i = 0; i < mean.extents().size(); ++i) {
    known_number own_weight, own_bias;
    if (weight) own_weight = element(weight.id, i);
    if (bias) own_bias = element(bias.id, i);
    const channel_norm<known_number> each = channel_norm_of(element(mean.id(), i), element(variance.id(), i), weight ? &own_weight : nullptr,
                                                            bias ? &own_bias : nullptr, epsilon);
    scales.push_back(each.scale.value);
    shifts.push_back(each.shift.value);
    fits = fits && math::abs(each.scale.value) < limit && math::abs(each.shift.value) < limit;
  }
  if (!fits) {
    const term center = along_channels(mean, rank), deviation = along_channels(map(scalar_function::rsqrt, variance + epsilon), rank);
    const term centered = x - center;
    term result = centered * deviation;
    if (weight) result = result * along_channels(term(target, weight.id), rank);
    if (bias) result = result + along_channels(term(target, bias.id), rank);
    return result;
  }
  const shape extents = channel_extents(scales.size(), rank);
  const term scale(target, target.constant(mean.type(), extents, stored(target, scales)));
  const term shift(target, target.constant(mean.type(), extents, stored(target, shifts)));
  const term scaled = x * scale;
  return scaled + shift;
}

/// x * scale + shift along axis 1.
constexpr term batch_norm(term x, term mean, term variance, maybe weight, maybe bias, double epsilon) {
  builder& target = x.target();
  const auto known = [&](node_id id) { return id == no_node || target[id].kind == op::constant; };
  const auto term_or_nothing = [&](maybe value) { return term(target, value.id); };
  const term given_weight = term_or_nothing(weight), given_bias = term_or_nothing(bias);
  const int rank = x.extents().rank;
  if (known(mean.id()) && known(variance.id()) && known(weight.id) && known(bias.id))
    return known_batch_norm(x, mean, variance, weight, bias, epsilon);
  const channel_norm<term> norm = channel_norm_of(mean, variance, weight ? &given_weight : nullptr, bias ? &given_bias : nullptr, epsilon);
  const term scaled = x * along_channels(norm.scale, rank);
  return scaled + along_channels(norm.shift, rank);
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
