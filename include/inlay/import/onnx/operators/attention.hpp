/// ONNX attention layers and what transformers put around them.
#pragma once

#include <inlay/graph/composite/attention.hpp>
#include <inlay/import/onnx/operators/indexing.hpp>
#include <inlay/import/onnx/operators/movement.hpp>

namespace inlay::imports {

namespace detail {

/// (batch, length, heads * features) to (batch, heads, length, features); what has four axes is that already.
constexpr term by_heads(call& at, term x, long long heads) {
  if (x.extents().rank == 4) return x;
  if (!at.require(x.extents().rank == 3 && heads >= 1 && x.extents()[2] % heads == 0, "its heads do not divide its features"))
    return reshape(x, make_shape(1, 1, 1, x.extents().size()));
  return composite::split_heads(x, static_cast<int>(heads));
}

/// Each head of keys and values serves several heads of queries.
constexpr term repeated_heads(term x, int times) {
  if (times == 1) return x;
  const shape from = x.extents();
  const term spread = reshape(x, make_shape(from[0], from[1], 1, from[2], from[3]));
  return reshape(broadcast(spread, make_shape(from[0], from[1], times, from[2], from[3])), make_shape(from[0], from[1] * times, from[2], from[3]));
}

constexpr term lowest(term like) { return like.number(-math::infinity<double>); }

/// What is added to the scores: a mask, nothing after the diagonal, nothing behind the keys that a batch has. No node if there is none.
constexpr composite::maybe attention_bias(call& at, dtype type, const shape& scores, int past) {
  builder& target = at.target();
  const int queries = scores[2], keys = scores[3];
  if (!at.few(static_cast<long long>(queries) + keys)) return {};
  composite::maybe bias;
  const auto add = [&](term next) { bias.id = bias ? (term(target, bias.id) + next).id() : next.id(); };
  const auto masked = [&](term condition) {  // truth values to 0 and -infinity
    const term zero = at.splat(type, 0);
    return where(condition, zero, lowest(zero));
  };
  if (at.has(3)) {
    term mask = at.operand(3);
    const int rank = mask.extents().rank;
    if (!at.require(rank >= 1 && rank <= 4, "its mask has more than 4 axes")) return bias;
    if (mask.type() == dtype::boolean) mask = masked(mask);
    if (const int missing = keys - mask.extents()[rank - 1]; missing > 0 && mask.extents()[rank - 1] > 1) {
      int before[max_rank]{}, after[max_rank]{};
      after[rank - 1] = missing;
      mask = {target, target.pad(mask.id(), before, after, pad_mode::constant, -math::infinity<double>)};
    }
    if (!at.require(broadcastable(mask.extents(), scores), "its mask does not broadcast to its scores")) return bias;
    add(mask);
  }
  const bool counted = at.has(6);
  term lengths = at.splat(dtype::i64, 0);
  if (counted) {
    lengths = as_indices(at, at.operand(6));
    if (!at.require(lengths.extents().count() == scores[0], "its lengths are not one for each batch")) return bias;
    lengths = reshape(lengths, make_shape(scores[0], 1, 1, 1));
  }
  const term column = composite::counting(target, dtype::i64, make_shape(keys), 0);
  if (at.flag("is_causal")) {
    const term row = composite::counting(target, dtype::i64, make_shape(queries, 1), past);
    term last = row;
    if (counted) last = row + (lengths - queries);
    add(masked(map(scalar_function::greater_equal, last, column)));
  }
  if (counted) add(masked(map(scalar_function::greater, lengths, column)));
  return bias;
}

}  // namespace detail

constexpr void import_attention(call& at) {
  const term q = detail::by_heads(at, at.operand(0), at.integer("q_num_heads", 0));
  term k = detail::by_heads(at, at.operand(1), at.integer("kv_num_heads", 0)), v = detail::by_heads(at, at.operand(2), at.integer("kv_num_heads", 0));
  if (at.failed()) return;
  const bool flat = at.rank(0) == 3;
  int past = 0;
  const auto with_past = [&](term x, int index) {
    if (!at.has(index) || at.extents(index).count() == 0) return x;
    const term before = at.operand(index);
    if (!at.require(before.extents().rank == 4 && inlay::detail::same_extents_except(before.extents(), x.extents(), 2), "its past has another shape"))
      return x;
    past = before.extents()[2];
    return composite::concat(at.target(), {before.id(), x.id()}, 2);
  };
  k = with_past(k, 4);
  v = with_past(v, 5);
  if (at.wants(1)) at.give(1, k);
  if (at.wants(2)) at.give(2, v);
  const shape queries = q.extents(), keys = k.extents();
  const bool fits = queries[0] == keys[0] && queries[3] == keys[3] && keys[1] > 0 && queries[1] % keys[1] == 0 && v.extents()[1] == keys[1] &&
                    v.extents()[2] == keys[2] && v.extents()[0] == keys[0];
  if (at.failed() || !at.require(fits, "its queries, keys and values do not match")) return;
  const int times = queries[1] / keys[1];
  k = detail::repeated_heads(k, times);
  v = detail::repeated_heads(v, times);
  const double scale = at.has_attribute("scale") ? at.number("scale", 1) : composite::default_scale(queries[3]), cap = at.number("softcap", 0);
  const long long shown = at.integer("qk_matmul_output_mode", 0);
  term scores = composite::transposed_product(q, k) * scale;
  if (shown == 0 && at.wants(3)) at.give(3, scores);
  if (cap != 0) scores = composite::tanh(scores * (1 / cap)) * cap;
  if (shown == 1 && at.wants(3)) at.give(3, scores);
  const composite::maybe bias = detail::attention_bias(at, scores.type(), scores.extents(), past);
  if (bias) scores = scores + term(at.target(), bias.id);
  if (shown == 2 && at.wants(3)) at.give(3, scores);
  term weights = composite::softmax(scores, 8u);
  if (bias) {
    // A row that sees nothing gives zeros.
    const term added(at.target(), bias.id);
    const int rank = added.extents().rank;
    const term best = reduce(reduction::maximum, added, 1u << (rank - 1));
    const term blind = map(scalar_function::equal, best, detail::lowest(best));
    weights = where(blind, weights.number(0), weights);
  }
  if (shown == 3 && at.wants(3)) at.give(3, weights);
  const term result(at.target(), at.target().contract(weights.id(), v.id()));
  at.give(0, flat ? composite::merge_heads(result) : result);
}

/// Pairs of features turned by the angles of their position: halves of the features, or neighbours.
constexpr void import_rotary_embedding(call& at) {
  const bool flat = at.rank(0) == 3;
  const term x = detail::by_heads(at, at.operand(0), at.integer("num_heads", 0));
  const shape from = x.extents();
  const long long asked = at.integer("rotary_embedding_dim", 0);
  if (at.failed() ||
      !at.require(asked >= 0 && asked <= from[3] && asked % 2 == 0 && from[3] > 1, "its rotated features are not pairs of its features"))
    return;
  const int rotated = asked == 0 ? from[3] : static_cast<int>(asked), half = rotated / 2;
  const auto angles = [&](int index) {
    term cache = at.operand(index);
    if (at.has(3)) {
      if (!at.require(cache.extents().rank == 2 && at.rank(3) == 2, "its caches and positions are no matrices")) return cache;
      cache = {at.target(), at.target().gather(cache.id(), as_indices(at, at.operand(3)).id(), 0)};
    }
    const bool fits = cache.extents().rank == 3 && cache.extents()[0] == from[0] && cache.extents()[1] == from[2] && cache.extents()[2] >= half;
    if (!at.require(fits, "its caches do not match its input")) return cache;
    return reshape(slice(cache, 2, 0, 1, half), make_shape(from[0], 1, from[2], half));
  };
  const term cosine = angles(1), sine = angles(2);
  if (at.failed()) return;
  const bool neighbours = at.flag("interleaved");
  const term turning = slice(x, 3, 0, 1, rotated);
  const term a = neighbours ? slice(turning, 3, 0, 2, half) : slice(turning, 3, 0, 1, half);
  const term b = neighbours ? slice(turning, 3, 1, 2, half) : slice(turning, 3, half, 1, half);
  const term cosine_a = cosine * a, sine_b = sine * b, sine_a = sine * a, cosine_b = cosine * b;
  const term real = cosine_a - sine_b, imaginary = sine_a + cosine_b;
  list<node_id> parts;
  if (neighbours) {
    const shape pairs = make_shape(from[0], from[1], from[2], half, 1);
    const term zipped = composite::concat(at.target(), {reshape(real, pairs).id(), reshape(imaginary, pairs).id()}, 4);
    parts.push_back(reshape(zipped, make_shape(from[0], from[1], from[2], rotated)).id());
  } else {
    parts.push_back(real.id());
    parts.push_back(imaginary.id());
  }
  if (rotated < from[3]) parts.push_back(slice(x, 3, rotated, 1, from[3] - rotated).id());
  const term result = composite::concat(at.target(), parts, 3);
  at.give(flat ? composite::merge_heads(result) : result);
}

/// A state of outer products of keys and values, which fades (gated) or is corrected (delta), and is read by queries; step by step.
constexpr void import_linear_attention(call& at) {
  const std::string_view rule = at.word("update_rule", "gated_delta");
  const bool gated = rule == "gated" || rule == "gated_delta", delta = rule == "delta" || rule == "gated_delta";
  if (!at.require(gated || delta || rule == "linear", "its update rule is not known")) return;
  const long long query_heads = at.integer("q_num_heads", 1), state_heads = at.integer("kv_num_heads", 1);
  const term q = detail::by_heads(at, at.operand(0), query_heads), k = detail::by_heads(at, at.operand(1), state_heads),
             v = detail::by_heads(at, at.operand(2), state_heads);
  if (at.failed() ||
      !at.require(at.rank(0) == 3 && query_heads >= 1 && state_heads >= 1 && query_heads % state_heads == 0 && k.extents()[3] == q.extents()[3],
                  "its queries, keys and values do not match"))
    return;
  if (!at.require(k.extents()[2] >= 1 && k.extents()[2] <= 1024, "no steps, or more than 1,024")) return;
  const shape keys = k.extents();
  const int batch = keys[0], heads = keys[1], steps = keys[2], features = keys[3], values = v.extents()[3];
  const double given = at.number("scale", 0), scale = given != 0 ? given : composite::default_scale(features);
  const shape state_shape = make_shape(batch, heads, features, values);
  term state = at.has(3) ? at.operand(3) : at.splat(q.type(), 0, state_shape);
  if (!at.require(state.extents() == state_shape, "its past state has another shape")) return;
  if (gated && !at.require(at.has(4), "its decay is missing")) return;
  if (delta && !at.require(at.has(5), "its beta is missing")) return;
  term decay = q, beta = q;
  if (gated) decay = detail::by_heads(at, at.operand(4), state_heads);
  if (delta) beta = transpose(at.operand(5), 1, 2);  // (batch, heads or 1, steps)
  if (at.failed()) return;
  list<node_id> outputs;
  for (int t = 0; t < steps; ++t) {
    const term key = slice(k, 2, t, 1, 1), value = slice(v, 2, t, 1, 1);  // (batch, heads, 1, features)
    if (gated) {
      const term fade = map(scalar_function::exp, slice(decay, 2, t, 1, 1));
      state = state * transpose(fade, 2, 3);
    }
    term written = value;
    if (delta) {
      const term retrieved(at.target(), at.target().contract(key.id(), state.id()));
      const shape column = make_shape(beta.extents()[0], beta.extents()[1], 1, 1);
      written = reshape(slice(beta, 2, t, 1, 1), column) * (value - retrieved);
    }
    state = state + term(at.target(), at.target().contract(key.id(), written.id(), true));
    const term seen = detail::repeated_heads(state, static_cast<int>(query_heads / state_heads));
    const term query = slice(q, 2, t, 1, 1);
    outputs.push_back((term(at.target(), at.target().contract(query.id(), seen.id())) * scale).id());
  }
  at.give(0, composite::merge_heads(composite::concat(at.target(), outputs, 2)));
  if (at.wants(1)) at.give(1, state);
}

/// A depthwise convolution over time that continues where the last call ended.
constexpr void import_causal_conv_with_state(call& at) {
  const term x = at.operand(0), w = at.operand(1);
  const shape from = x.extents(), weights = w.extents();
  if (!at.require(from.rank == 3 && weights.rank == 3 && weights[0] == from[1] && weights[1] == 1, "its weights are not one kernel for each channel"))
    return;
  const int history = weights[2] - 1;
  term long_input = x;
  if (history > 0) {
    const shape past = make_shape(from[0], from[1], history);
    const term before = at.has(3) ? at.operand(3) : at.splat(x.type(), 0, past);
    if (!at.require(before.extents() == past, "its past state has another shape")) return;
    long_input = composite::concat(at.target(), {before.id(), x.id()}, 2);
  }
  window geometry{.rank = 1};
  geometry.kernel[0] = weights[2];
  term result(at.target(), at.target().convolve(long_input.id(), w.id(), geometry, from[1]));
  if (at.has(2)) {
    const term bias = at.operand(2);
    if (!at.require(bias.extents() == make_shape(from[1]), "its bias is not one number for each channel")) return;
    result = result + along_channels(bias, 3);
  }
  const std::string_view activation = at.word("activation", "none");
  if (activation == "silu" || activation == "swish") result = composite::silu(result);
  else if (!at.require(activation == "none" || activation.empty(), "its activation is not known")) return;
  at.give(0, result);
  if (!at.wants(1)) return;
  if (history > 0) return at.give(1, slice(long_input, 2, from[2], 1, history));
  at.give(1, value_of_constant(x.type(), make_shape(from[0], from[1], 0), splat_of(0)));
}

constexpr void import_swiglu(call& at) {
  const term gate = at.operand(0), x = at.operand(1);
  if (check_broadcast(at, gate.extents(), x.extents())) at.give(swish_of(gate, at.number("alpha", 1)) * x);
}

inline constexpr operator_entry attention_operators[] = {
    {"Attention", import_attention}, {"RotaryEmbedding", import_rotary_embedding}, {"LinearAttention", import_linear_attention},
    {"CausalConvWithState", import_causal_conv_with_state}, {"SwiGLU", import_swiglu},
};

}  // namespace inlay::imports
