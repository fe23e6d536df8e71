/// ONNX recurrent layers: RNN, GRU, LSTM, step by step.
#pragma once

#include <inlay/import/onnx/operators/arithmetic.hpp>
#include <inlay/import/onnx/operators/movement.hpp>
#include <inlay/import/onnx/operators/reduction.hpp>

namespace inlay::imports {

namespace detail {

/// An activation by its name, with its own parameters.
struct gate_activation {
  std::string_view name;
  double alpha = 0;
  double beta = 0;
};
constexpr bool same_word(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if ((a[i] | 32) != (b[i] | 32)) return false;
  return true;
}

constexpr term activated(call& at, term x, const gate_activation& by) {
  if (same_word(by.name, "Sigmoid")) return composite::sigmoid(x);
  if (same_word(by.name, "Tanh")) return composite::tanh(x);
  if (same_word(by.name, "Relu")) return composite::relu(x);
  if (same_word(by.name, "Affine")) return x * by.alpha + by.beta;
  if (same_word(by.name, "LeakyRelu")) return composite::leaky_relu(x, by.alpha);
  if (same_word(by.name, "ThresholdedRelu")) return where(x > by.alpha, x, x.number(0));
  if (same_word(by.name, "ScaledTanh")) return composite::tanh(x * by.beta) * by.alpha;
  if (same_word(by.name, "HardSigmoid")) return hard_sigmoid_of(x, by.alpha, by.beta);
  if (same_word(by.name, "Elu")) return composite::exponential_linear(x, by.alpha, 1, 1);
  if (same_word(by.name, "Softsign")) return composite::softsign(x);
  if (same_word(by.name, "Softplus")) return composite::softplus(x);
  at.fail("an activation that is not known");
  return x;
}

constexpr gate_activation default_parameters(std::string_view name) {
  gate_activation result{name, 1, 0};
  if (same_word(name, "LeakyRelu")) result.alpha = 0.01F;
  if (same_word(name, "ScaledTanh")) result = {name, 1, 1};
  if (same_word(name, "HardSigmoid")) result = {name, 0.2F, 0.5};
  return result;
}

/// Everything a layer of any kind is given. X is (steps, batch, features).
struct recurrent_layer {
  int gates = 1;
  int hidden = 0;
  int directions = 1;
  int steps = 0;
  int batch = 0;
  double clip = 0;
  bool input_forget = false;
  bool linear_before_reset = false;
  list<gate_activation> activations;  ///< per direction, one after the other
};

constexpr term clipped(term x, double limit) { return limit > 0 ? composite::clamp(x, -limit, limit) : x; }

constexpr bool read_layer(call& at, int gates, int activations, const list<std::string_view>& defaults, recurrent_layer& result) {
  result.gates = gates;
  result.hidden = static_cast<int>(at.integer("hidden_size", at.rank(2) == 3 ? at.extents(2)[2] : 0) & 0xffffff);
  const std::string_view direction = at.word("direction", "forward");
  if (!at.require(direction == "forward" || direction == "reverse" || direction == "bidirectional", "a direction that is not known")) return false;
  result.directions = direction == "bidirectional" ? 2 : 1;
  result.clip = at.number("clip", 0);
  result.input_forget = at.flag("input_forget");
  result.linear_before_reset = at.flag("linear_before_reset");
  list<std::string_view> names;
  if (const attribute_view* found = at.attribute("activations")) names = found->strings;
  if (names.empty())
    for (int d = 0; d < result.directions; ++d)
      for (std::string_view each : defaults) names.push_back(each);
  if (!at.require(names.size() == activations * result.directions, "it has another number of activations")) return false;
  const attribute_view *alpha = at.attribute("activation_alpha"), *beta = at.attribute("activation_beta");
  for (int i = 0; i < names.size(); ++i) {
    gate_activation next = default_parameters(names[i]);
    if (alpha != nullptr && i < alpha->numbers.size()) next.alpha = static_cast<double>(alpha->numbers[i]);
    if (beta != nullptr && i < beta->numbers.size()) next.beta = static_cast<double>(beta->numbers[i]);
    result.activations.push_back(next);
  }
  const bool shapes = at.rank(0) == 3 && at.rank(1) == 3 && at.rank(2) == 3 && result.hidden > 0 && at.extents(1)[0] == result.directions &&
                      at.extents(1)[1] == gates * result.hidden && at.extents(2)[0] == result.directions &&
                      at.extents(2)[1] == gates * result.hidden && at.extents(2)[2] == result.hidden;
  if (!at.require(shapes, "its weights do not match its hidden size and direction")) return false;
  const bool batch_first = at.flag("layout");
  result.steps = at.extents(0)[batch_first ? 1 : 0];
  result.batch = at.extents(0)[batch_first ? 0 : 1];
  if (!at.require(result.steps >= 1 && result.steps <= 1 << 20, "no steps, or more than 1,048,576")) return false;
  if (!at.require(at.extents(1)[2] == at.extents(0)[2], "its weights have another number of features than its input")) return false;
  if (at.has(3) && !at.require(at.extents(3) == make_shape(result.directions, 2 * gates * result.hidden), "its bias has another shape")) return false;
  return true;
}

/// Row d of a tensor (directions, ...), without that axis.
constexpr term direction_of(term x, int d) { return without_axes(slice(x, 0, d, 1, 1), 1u); }
constexpr term gate_of(term x, int axis, int gate, int hidden) { return slice(x, axis, gate * hidden, 1, hidden); }
constexpr term product_with(term x, term weights) { return {x.target(), x.target().contract(x.id(), weights.id(), false, true)}; }

/// Initial states are (directions, batch, hidden), with layout 1 (batch, directions, hidden).
constexpr term initial_state(call& at, int index, const recurrent_layer& layer, int d, dtype type) {
  const shape extents = make_shape(layer.batch, layer.hidden);
  if (!at.has(index)) return at.splat(type, 0, extents);
  term given = at.operand(index);
  if (at.flag("layout") && given.extents().rank == 3) given = transpose(given, 0, 1);
  if (!at.require(given.extents() == make_shape(layer.directions, layer.batch, layer.hidden), "its initial state has another shape"))
    return at.splat(type, 0, extents);
  return direction_of(given, d);
}

/// Runs one direction: `step(t's inputs)` is a functor over the states; outputs of each step in the order of time.
template <class Step>
constexpr list<node_id> run_direction(call& at, const recurrent_layer& layer, term x, bool reverse, term& hidden, term& cell, const Step& step) {
  list<node_id> outputs = list<node_id>::filled(layer.steps, no_node);
  // Batches that are shorter keep their state and give zeros.
  const bool ragged = at.has(4);
  term lengths = x;
  if (ragged) lengths = reshape(at.operand(4), make_shape(layer.batch, 1));
  for (int i = 0; i < layer.steps && !at.failed(); ++i) {
    const int t = reverse ? layer.steps - 1 - i : i;
    term next_hidden = hidden, next_cell = cell;
    step(slice(x, 0, t, 1, 1), next_hidden, next_cell);
    term shown = next_hidden;
    if (ragged) {
      const term runs = map(scalar_function::greater, lengths, lengths.number(t));
      shown = where(runs, next_hidden, next_hidden.number(0));
      next_hidden = where(runs, next_hidden, hidden);
      next_cell = where(runs, next_cell, cell);
    }
    hidden = next_hidden;
    cell = next_cell;
    shape spread = make_shape(1, 1, layer.batch, layer.hidden);
    outputs[t] = reshape(shown, spread).id();
  }
  return outputs;
}

/// Up to so many steps are written out, and each of their products is vectorised and fused with what follows; more are one plain loop: 100 steps of
/// an LSTM written out are 2,400 nodes.
inline constexpr int unrolled_steps = 8;

constexpr plain::gate_function gate_function_of(call& at, std::string_view name) {
  constexpr std::string_view names[] = {"Sigmoid",    "Tanh",        "Relu", "Affine",   "LeakyRelu", "ThresholdedRelu",
                                        "ScaledTanh", "HardSigmoid", "Elu",  "Softsign", "Softplus"};
  int index = 0;
  for (std::string_view each : names) {
    if (same_word(each, name)) return static_cast<plain::gate_function>(index);
    ++index;
  }
  at.fail("an activation that is not known");
  return plain::gate_function::sigmoid;
}

/// What all kinds of loops begin with: the input times its weights, plus one or both biases, for all steps at once.
constexpr term driven_by(call& at, term x, term weights, const recurrent_layer& layer, int d, int biases) {
  const term rows = reshape(x, make_shape(layer.steps * layer.batch, x.extents()[2]));
  const term product = product_with(rows, weights);
  if (!at.has(3)) return product;
  const int size = layer.gates * layer.hidden;
  const term both = direction_of(at.operand(3), d), first = slice(both, 0, 0, 1, size);
  if (biases == 1) return product + first;
  const term sum = first + slice(both, 0, size, 1, size);
  return product + sum;
}

/// Calls the loop with operands in the order `driven`, recurrent weights, `more`, lengths, parameters; gives the outputs of all steps as one
/// node and leaves the last states. `count` activations from `first` on; `flag` is the function's second number.
constexpr list<node_id> run_loop(call& at, const recurrent_layer& layer, plain_function function, bool reverse, bool flag, int first, int count,
                                 term driven, term weights, const list<node_id>& more, term& hidden, term& cell) {
  builder& target = at.target();
  const bool ragged = at.has(4);
  list<double> numbers{layer.clip > 0 ? layer.clip : math::infinity<double>}, times;
  plain_attributes with{.function = function, .number = {reverse, flag}};
  for (int i = 0; i < count; ++i) {
    const gate_activation& by = layer.activations[first + i];
    with.number[i + 2] = static_cast<int>(gate_function_of(at, by.name));
    numbers.push_back(by.alpha);
    numbers.push_back(by.beta);
  }
  for (int t = 0; t < layer.steps; ++t) times.push_back(t);
  if (at.failed()) return {};
  const dtype type = driven.type();
  const term lengths =
      ragged ? reshape(at.operand(4), make_shape(layer.batch)) : term(target, target.splat(dtype::i64, layer.steps, make_shape(layer.batch)));
  const node_id parameters = target.computed(type, make_shape(1 + 2 * count), numbers);
  const term gates = reshape(driven, make_shape(layer.steps, layer.batch, layer.gates * layer.hidden));
  list<node_id> operands{gates.id(), weights.id()};
  for (node_id each : more) operands.push_back(each);
  operands.push_back(lengths.id());
  operands.push_back(parameters);
  const term all(target, target.plain(with, operands));
  const int last = reverse ? 0 : layer.steps - 1;
  const shape state = make_shape(layer.batch, layer.hidden);
  hidden = reshape(slice(slice(all, 0, last, 1, 1), 1, 0, 1, 1), state);
  if (function == plain_function::lstm) cell = reshape(slice(slice(all, 0, last, 1, 1), 1, 1, 1, 1), state);
  term shown = slice(all, 1, 0, 1, 1);
  if (ragged) {
    const term steps(target, target.computed(lengths.type(), make_shape(layer.steps, 1, 1, 1), times));
    const term runs = map(scalar_function::greater, reshape(lengths, make_shape(1, 1, layer.batch, 1)), steps);
    shown = where(runs, shown, shown.number(0));
  }
  return {shown.id()};
}

/// The layer as a whole; `make_step(d)` gives the step of a direction.
template <class MakeStep> constexpr void import_layer(call& at, const recurrent_layer& layer, int states, const MakeStep& make_step) {
  const bool batch_first = at.flag("layout"), backwards = at.word("direction", "forward") == "reverse";
  term x = at.operand(0);
  if (batch_first) x = transpose(x, 0, 1);
  if (at.has(4) && !at.require(at.extents(4).count() == layer.batch, "its lengths are not one for each batch")) return;
  list<node_id> directions, last_hidden, last_cell;
  for (int d = 0; d < layer.directions; ++d) {
    term hidden = initial_state(at, 5, layer, d, x.type()), cell = states > 1 ? initial_state(at, 6, layer, d, x.type()) : hidden;
    if (at.failed()) return;
    const list<node_id> outputs = make_step(d, x, d == 1 || backwards, hidden, cell);
    if (at.failed()) return;
    directions.push_back(composite::concat(at.target(), outputs, 0).id());
    last_hidden.push_back(reshape(hidden, make_shape(1, layer.batch, layer.hidden)).id());
    last_cell.push_back(reshape(cell, make_shape(1, layer.batch, layer.hidden)).id());
  }
  term all = composite::concat(at.target(), directions, 1);  // (steps, directions, batch, hidden)
  if (batch_first) all = permute(all, {2, 0, 1, 3});
  const auto state = [&](const list<node_id>& parts) {
    const term joined = composite::concat(at.target(), parts, 0);
    return batch_first ? transpose(joined, 0, 1) : joined;
  };
  if (at.wants(0)) at.give(0, all);
  if (at.wants(1)) at.give(1, state(last_hidden));
  if (states > 1 && at.wants(2)) at.give(2, state(last_cell));
}

}  // namespace detail

constexpr void import_rnn(call& at) {
  detail::recurrent_layer layer;
  if (!detail::read_layer(at, 1, 1, {"Tanh"}, layer)) return;
  const int hidden = layer.hidden;
  detail::import_layer(at, layer, 1, [&](int d, term x, bool reverse, term& state, term& cell) {
    const term w = detail::direction_of(at.operand(1), d), r = detail::direction_of(at.operand(2), d);
    if (layer.steps > detail::unrolled_steps) {
      const term zeros = at.splat(x.type(), 0, make_shape(hidden)), driven = detail::driven_by(at, x, w, layer, d, 2);
      return detail::run_loop(at, layer, plain_function::rnn, reverse, false, d, 1, driven, r, {zeros.id(), state.id()}, state, cell);
    }
    return detail::run_direction(at, layer, x, reverse, state, cell, [&](term input, term& h, term&) {
      const term rows = reshape(input, make_shape(layer.batch, input.extents()[2]));
      const term driven = detail::product_with(rows, w), fed_back = detail::product_with(h, r);
      term sum = driven + fed_back;
      if (at.has(3)) {
        const term bias = detail::direction_of(at.operand(3), d);
        sum = sum + (slice(bias, 0, 0, 1, hidden) + slice(bias, 0, hidden, 1, hidden));
      }
      h = detail::activated(at, detail::clipped(sum, layer.clip), layer.activations[d]);
    });
  });
}

/// Gates z, r, h; the last one sees the state after (or, with linear_before_reset, before) its reset.
constexpr void import_gru(call& at) {
  detail::recurrent_layer layer;
  if (!detail::read_layer(at, 3, 2, {"Sigmoid", "Tanh"}, layer)) return;
  const int hidden = layer.hidden;
  detail::import_layer(at, layer, 1, [&](int d, term x, bool reverse, term& state, term& cell) {
    const term w = detail::direction_of(at.operand(1), d), r = detail::direction_of(at.operand(2), d);
    const detail::gate_activation gate_by = layer.activations[2 * d], state_by = layer.activations[2 * d + 1];
    const auto bias = [&](int first, int gate) { return slice(detail::direction_of(at.operand(3), d), 0, (first + gate) * hidden, 1, hidden); };
    if (layer.steps > detail::unrolled_steps) {
      term own_bias = at.splat(x.type(), 0, make_shape(3 * hidden));
      if (at.has(3)) own_bias = slice(detail::direction_of(at.operand(3), d), 0, 3 * hidden, 1, 3 * hidden);
      const term driven = detail::driven_by(at, x, w, layer, d, 1);
      return detail::run_loop(at, layer, plain_function::gru, reverse, layer.linear_before_reset, 2 * d, 2, driven, r, {own_bias.id(), state.id()},
                              state, cell);
    }
    return detail::run_direction(at, layer, x, reverse, state, cell, [&](term input, term& h, term&) {
      const term rows = reshape(input, make_shape(layer.batch, input.extents()[2]));
      const term driven = detail::product_with(rows, w);
      const auto gate = [&](int index) {
        const term fed_back = detail::product_with(h, detail::gate_of(r, 0, index, hidden));
        term sum = detail::gate_of(driven, 1, index, hidden) + fed_back;
        if (at.has(3)) sum = sum + (bias(0, index) + bias(3, index));
        return detail::activated(at, detail::clipped(sum, layer.clip), gate_by);
      };
      const term update = gate(0), reset = gate(1), weights = detail::gate_of(r, 0, 2, hidden);
      term candidate = detail::gate_of(driven, 1, 2, hidden);
      if (at.has(3)) candidate = candidate + bias(0, 2);
      if (layer.linear_before_reset) {
        term fed_back = detail::product_with(h, weights);
        if (at.has(3)) fed_back = fed_back + bias(3, 2);
        candidate = candidate + reset * fed_back;
      } else {
        candidate = candidate + detail::product_with(reset * h, weights);
        if (at.has(3)) candidate = candidate + bias(3, 2);
      }
      const term next = detail::activated(at, detail::clipped(candidate, layer.clip), state_by);
      const term kept = update * h, rest = update.number(1) - update;
      h = rest * next + kept;
    });
  });
}

/// Gates i, o, f, c, with peepholes from the cell.
constexpr void import_lstm(call& at) {
  detail::recurrent_layer layer;
  if (!detail::read_layer(at, 4, 3, {"Sigmoid", "Tanh", "Tanh"}, layer)) return;
  const int hidden = layer.hidden;
  if (at.has(7) && !at.require(at.extents(7) == make_shape(layer.directions, 3 * hidden), "its peepholes have another shape")) return;
  detail::import_layer(at, layer, 2, [&](int d, term x, bool reverse, term& state, term& cell) {
    const term w = detail::direction_of(at.operand(1), d), r = detail::direction_of(at.operand(2), d);
    if (layer.steps > detail::unrolled_steps) {
      term peepholes = at.splat(x.type(), 0, make_shape(3 * hidden));
      if (at.has(7)) peepholes = detail::direction_of(at.operand(7), d);
      const term driven = detail::driven_by(at, x, w, layer, d, 2);
      return detail::run_loop(at, layer, plain_function::lstm, reverse, layer.input_forget, 3 * d, 3, driven, r,
                              {state.id(), cell.id(), peepholes.id()}, state, cell);
    }
    return detail::run_direction(at, layer, x, reverse, state, cell, [&](term input, term& h, term& c) {
      const term rows = reshape(input, make_shape(layer.batch, input.extents()[2]));
      const term driven = detail::product_with(rows, w), fed_back = detail::product_with(h, r);
      term sum = driven + fed_back;
      if (at.has(3)) {
        const term bias = detail::direction_of(at.operand(3), d);
        sum = sum + (slice(bias, 0, 0, 1, 4 * hidden) + slice(bias, 0, 4 * hidden, 1, 4 * hidden));
      }
      const auto gate = [&](int index, int peephole, term seen, int activation) {
        term value = detail::gate_of(sum, 1, index, hidden);
        if (at.has(7) && peephole >= 0) value = value + detail::gate_of(detail::direction_of(at.operand(7), d), 0, peephole, hidden) * seen;
        return detail::activated(at, detail::clipped(value, layer.clip), layer.activations[3 * d + activation]);
      };
      const term in = gate(0, 0, c, 0), candidate = gate(3, -1, c, 1);
      term forget = in;
      if (layer.input_forget) forget = in.number(1) - in;
      else forget = gate(2, 2, c, 0);
      const term remembered = forget * c;
      c = remembered + in * candidate;
      const term out = gate(1, 1, c, 0);
      h = out * detail::activated(at, c, layer.activations[3 * d + 2]);
    });
  });
}

inline constexpr operator_entry recurrent_operators[] = {{"RNN", import_rnn}, {"GRU", import_gru}, {"LSTM", import_lstm}};

}  // namespace inlay::imports
