/// Plain loops over time: LSTM, GRU and RNN, in ONNX's order of gates. What they read of the input has been multiplied by its weights before.
#pragma once

#include <inlay/core/config.hpp>
#include <inlay/core/plain/sample.hpp>
#include <inlay/core/scalar_apply.hpp>

namespace inlay::plain {

enum class gate_function : unsigned char {
  sigmoid,
  tanh,
  relu,
  affine,
  leaky_relu,
  thresholded_relu,
  scaled_tanh,
  hard_sigmoid,
  elu,
  softsign,
  softplus
};

/// The function of a gate, its two numbers, and the limit its argument is clipped to.
template <class Real> struct gate {
  gate_function function = gate_function::sigmoid;
  Real alpha = 0;
  Real beta = 0;
  Real clip = math::infinity<Real>;

  constexpr Real operator()(Real x) const {
    if (x > clip) x = clip;
    if (x < -clip) x = -clip;
    const auto call = [](scalar_function which, Real of) { return static_cast<Real>(apply(which, static_cast<double>(of))); };
    switch (function) {
      case gate_function::sigmoid:
        return call(scalar_function::sigmoid, x);
      case gate_function::tanh:
        return call(scalar_function::tanh, x);
      case gate_function::relu:
        return call(scalar_function::relu, x);
      case gate_function::affine:
        return alpha * x + beta;
      case gate_function::leaky_relu:
        return x < 0 ? alpha * x : x;
      case gate_function::thresholded_relu:
        return x > alpha ? x : Real(0);
      case gate_function::scaled_tanh:
        return alpha * call(scalar_function::tanh, beta * x);
      case gate_function::hard_sigmoid: {
        const Real y = alpha * x + beta;
        return y < 0 ? Real(0) : y > 1 ? Real(1) : y;
      }
      case gate_function::elu:
        return x < 0 ? alpha * call(scalar_function::expm1, x) : x;
      case gate_function::softsign:
        return x / (1 + (x < 0 ? -x : x));
      case gate_function::softplus:
        break;
    }
    return (x > 0 ? x : Real(0)) + call(scalar_function::log1p, call(scalar_function::exp, x > 0 ? -x : x));
  }
};

/// The steps of one direction: of `steps`, those of a batch element from its length on leave the state as it is.
struct recurrence {
  int steps, batch, hidden;
  bool backwards;
  constexpr explicit recurrence(const plain_description& d) : steps(d.out[0]), batch(d.out[2]), hidden(d.out[3]), backwards(d.with.number[0] != 0) {}

  constexpr int step(int number) const { return backwards ? steps - 1 - number : number; }
  /// Where part `part` of the state after a step stands in the result (steps, parts, batch, hidden).
  constexpr int place(int parts, int step, int part, int b) const { return ((step * parts + part) * batch + b) * hidden; }
};

template <class Real, class Parameter> constexpr gate<Real> gate_of(const plain_description& d, int number, const Parameter* parameters) {
  return {static_cast<gate_function>(d.with.number[number + 2]), static_cast<Real>(parameters[2 * number + 1]),
          static_cast<Real>(parameters[2 * number + 2]), static_cast<Real>(parameters[0])};
}
/// sum + left[0] * right[0] + ...; in a program eight sums run side by side, as an addition takes four cycles.
template <class Real, class Left, class Right> constexpr Real dot(Real sum, const Left* left, const Right* right, int count) {
  int i = 0;
  if (!INLAY_IN_COMPILER) {
    constexpr int parts = 8;
    Real part[parts]{};
    for (; i + parts <= count; i += parts)
      for (int p = 0; p < parts; ++p) part[p] += static_cast<Real>(left[i + p]) * static_cast<Real>(right[i + p]);
    for (int p = 0; p < parts; ++p) sum += part[p];
  }
  for (; i < count; ++i) sum = number::plus_product(sum, static_cast<Real>(left[i]), static_cast<Real>(right[i]));
  return sum;
}

/// out (steps, {h, c}, batch, hidden) of x (steps, batch, 4 hidden) with all biases, recurrent weights (4 hidden, hidden), h, c (batch, hidden),
/// peepholes (3 hidden), lengths (batch), parameters {clip, alpha, beta of f, g, h}. number = {backwards, input and forget gate are coupled, f, g,
/// h}. Gates stand in the order input, output, forget, cell.
template <class Out, class In, class Weight, class First, class Cell, class Peephole, class Length, class Parameter>
constexpr void lstm(const plain_description& d, Out* out, const In* x, const Weight* weights, const First* h, const Cell* c, const Peephole* peephole,
                    const Length* length, const Parameter* parameters) {
  using real = real_of<Out>;
  const recurrence over(d);
  const int hidden = over.hidden;
  const bool coupled = d.with.number[1] != 0;
  const gate<real> f = gate_of<real>(d, 0, parameters), g = gate_of<real>(d, 1, parameters);
  gate<real> last = gate_of<real>(d, 2, parameters);
  last.clip = math::infinity<real>;
  for (int b = 0; b < over.batch; ++b)
    for (int i = 0; i < over.steps; ++i) {
      const int t = over.step(i), before = over.step(i - 1);
      Out *const h_now = out + over.place(2, t, 0, b), *const c_now = out + over.place(2, t, 1, b);
      const auto step = [&](const auto* h_before, const auto* c_before) {
        for (int j = 0; j < hidden; ++j) {
          const real cell = static_cast<real>(c_before[j]);
          h_now[j] = static_cast<Out>(h_before[j]);
          c_now[j] = static_cast<Out>(cell);
          if (t >= static_cast<int>(length[b])) continue;
          real sum[4]{};
          for (int k = 0; k < 4; ++k)
            sum[k] = dot(static_cast<real>(x[((t * over.batch + b) * 4 + k) * hidden + j]), weights + (k * hidden + j) * hidden, h_before, hidden);
          const real input = f(sum[0] + static_cast<real>(peephole[j]) * cell);
          const real forget = coupled ? 1 - input : f(sum[2] + static_cast<real>(peephole[2 * hidden + j]) * cell);
          const real next = forget * cell + input * g(sum[3]);
          const real output = f(sum[1] + static_cast<real>(peephole[hidden + j]) * next);
          c_now[j] = static_cast<Out>(next);
          h_now[j] = static_cast<Out>(output * last(next));
        }
      };
      if (i == 0)
        step(h + b * hidden, c + b * hidden);
      else
        step(out + over.place(2, before, 0, b), out + over.place(2, before, 1, b));
    }
}

/// out (steps, {h, r}, batch, hidden) of x (steps, batch, 3 hidden) with the input's biases, recurrent weights (3 hidden, hidden), their bias
/// (3 hidden), h (batch, hidden), lengths, parameters {clip, alpha, beta of f, g}. number = {backwards, linear_before_reset, f, g}. Gates stand in
/// the order update, reset, hidden; r is the reset gate (or, linear before reset, nothing).
template <class Out, class In, class Weight, class Bias, class First, class Length, class Parameter>
constexpr void gru(const plain_description& d, Out* out, const In* x, const Weight* weights, const Bias* bias, const First* h, const Length* length,
                   const Parameter* parameters) {
  using real = real_of<Out>;
  const recurrence over(d);
  const int hidden = over.hidden;
  const bool linear = d.with.number[1] != 0;
  const gate<real> f = gate_of<real>(d, 0, parameters), g = gate_of<real>(d, 1, parameters);
  for (int b = 0; b < over.batch; ++b)
    for (int i = 0; i < over.steps; ++i) {
      const int t = over.step(i), before = over.step(i - 1);
      Out *const h_now = out + over.place(2, t, 0, b), *const reset = out + over.place(2, t, 1, b);
      const auto step = [&](const auto* h_before) {
        const auto input = [&](int k, int j) { return static_cast<real>(x[((t * over.batch + b) * 3 + k) * hidden + j]); };
        const auto recurrent = [&](int k, int j) {
          return dot(static_cast<real>(bias[k * hidden + j]), weights + (k * hidden + j) * hidden, h_before, hidden);
        };
        const bool over_end = t >= static_cast<int>(length[b]);
        for (int j = 0; j < hidden; ++j) reset[j] = over_end ? Out(0) : static_cast<Out>(f(input(1, j) + recurrent(1, j)));
        for (int j = 0; j < hidden; ++j) {
          h_now[j] = static_cast<Out>(h_before[j]);
          if (over_end) continue;
          const real update = f(input(0, j) + recurrent(0, j));
          real sum = 0;
          if (linear) {
            sum = static_cast<real>(reset[j]) * recurrent(2, j);
          } else {
            sum = static_cast<real>(bias[2 * hidden + j]);
            const Weight* row = weights + (2 * hidden + j) * hidden;
            for (int k = 0; k < hidden; ++k) sum += static_cast<real>(reset[k]) * static_cast<real>(h_before[k]) * static_cast<real>(row[k]);
          }
          h_now[j] = static_cast<Out>((1 - update) * g(input(2, j) + sum) + update * static_cast<real>(h_before[j]));
        }
      };
      if (i == 0)
        step(h + b * hidden);
      else
        step(out + over.place(2, before, 0, b));
    }
}

/// out (steps, {h}, batch, hidden) of x (steps, batch, hidden) with the input's biases, recurrent weights (hidden, hidden), their bias, h, lengths,
/// parameters {clip, alpha, beta of f}. number = {backwards, 0, f}.
template <class Out, class In, class Weight, class Bias, class First, class Length, class Parameter>
constexpr void rnn(const plain_description& d, Out* out, const In* x, const Weight* weights, const Bias* bias, const First* h, const Length* length,
                   const Parameter* parameters) {
  using real = real_of<Out>;
  const recurrence over(d);
  const int hidden = over.hidden;
  const gate<real> f = gate_of<real>(d, 0, parameters);
  for (int b = 0; b < over.batch; ++b)
    for (int i = 0; i < over.steps; ++i) {
      const int t = over.step(i), before = over.step(i - 1);
      Out* const h_now = out + over.place(1, t, 0, b);
      const auto step = [&](const auto* h_before) {
        for (int j = 0; j < hidden; ++j) {
          h_now[j] = static_cast<Out>(h_before[j]);
          if (t >= static_cast<int>(length[b])) continue;
          const real start = static_cast<real>(x[(t * over.batch + b) * hidden + j]) + static_cast<real>(bias[j]);
          h_now[j] = static_cast<Out>(f(dot(start, weights + j * hidden, h_before, hidden)));
        }
      };
      if (i == 0)
        step(h + b * hidden);
      else
        step(out + over.place(1, before, 0, b));
    }
}

}  // namespace inlay::plain
