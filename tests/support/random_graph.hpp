/// Random graphs: the same ones inside the compiler and at run time, from a seed.
#pragma once

#include <support/random_patterns.hpp>

namespace support {

/// What a generated graph is made of, by kind; index 0.. as `operation_names`.
inline constexpr const char* operation_names[] = {
    "map",        "map with number",  "map with channels", "map of two",      "compare and where", "affine",       "product",     "product of two",
    "convolve",   "grouped convolve", "depthwise",         "transposed",      "max pool",          "average pool", "reduce",      "argmax",
    "reshape",    "permute",          "broadcast",         "slice",           "pad",               "concat",       "gather",      "resize",
    "softmax",    "layer norm",       "gelu",              "cast",            "global pool",       "run-time weights",
    "residual",   "clamps",           "padded window",     "scaled activations", "limit",            "parts",
    "spelled activation", "permuted",         "zero channels",    "twin weights",     "shifted input",
    "averaged product",   "branches",         "parallel",         "linear chain",     "attention",        "perceptron",
    "shared activation",  "plain",
};
inline constexpr int operation_count = static_cast<int>(sizeof(operation_names) / sizeof(operation_names[0]));

struct graph_statistics {
  int used[operation_count]{};
  bool shares_values = false;
  bool has_ties = false;  ///< not compared
  int rolled_groups = 0;
  int rolled_steps = 0;
  int parted_plans = 0;  ///< with values in both regions
  int fused_branches = 0;
  int prepared_steps = 0;  ///< run once, before the network
};

class random_graph_maker : random_patterns {
 public:
  /// Smooth graphs stay comparable in single precision: no steps at whole numbers, and products are bounded.
  constexpr explicit random_graph_maker(std::uint64_t seed, bool smooth = false) : random_patterns(seed, smooth) {}

  constexpr inlay::graph make(graph_statistics& statistics) {
    using namespace inlay;
    statistics_ = &statistics;
    const int inputs = 1 + random_.below(2);
    for (int i = 0; i < inputs; ++i) {
      const shape extents = first_shape();
      const strides layout = extents.rank >= 3 && random_.chance(25) ? channels_last_strides(extents) : dense_strides(extents);
      remember(target_.input(dtype::f32, extents, layout));
    }
    const bool sharing = random_.chance(40);
    const int wanted = 5 + random_.below(36);
    for (int made = 0, tries = 0; made < wanted && tries < 400; ++tries) {
      // Most graphs go on from the newest value; sharing ones look back often.
      const node_id x = values_[random_.chance(sharing ? 60 : 90) ? values_.size() - 1 : random_.below(values_.size())];
      const int kind = random_.below(operation_count);
      target_.enter(operation_names[kind]);
      node_id y = append(kind, x);
      constexpr bool bounds[operation_count] = {false, false, false, true, false, false, true, true, true, true, true, true, false, false, true};
      const bool grows = bounds[kind] || (kind >= 32 && kind <= 34) || kind >= 38;
      if (smooth_ && y != no_node && grows && is_float(y)) y = target_.map(scalar_function::tanh, y);
      target_.leave();
      if (y == no_node) continue;
      ++statistics.used[kind];
      remember(y);
      ++made;
    }
    // Values nobody reads are results, three at most: the others are dead code.
    list<int> readers = list<int>::filled(target_.result().size());
    for (node_id operand : target_.result().operands)
      if (++readers[operand] > 1 && target_[operand].kind != op::constant) statistics.shares_values = true;
    int outputs = 0;
    for (int i = values_.size() - 1; i >= 0 && outputs < 3; --i) {
      const node_id value = values_[i];
      if (readers[value] > 0 && !(outputs == 0 && i == values_.size() - 1) && !random_.chance(5)) continue;
      const node& result = target_[value];
      target_.output(value, result.extents.rank >= 3 && random_.chance(25) ? channels_last_strides(result.extents) : dense_strides(result.extents));
      ++outputs;
    }
    return target_.take();
  }

 private:
  constexpr node_id append(int kind, node_id x) override {
    using namespace inlay;
    using enum scalar_function;
    const shape in = extents(x);
    if (kind != 27 && !is_float(x)) return no_node;
    switch (kind) {
      case 0: return target_.map(bounded_function(), x);
      case 1: {
        constexpr scalar_function functions[] = {add, subtract, multiply, divide, maximum, minimum};
        const scalar_function function = functions[random_.below(6)];
        if (function == divide) return target_.map(divide, x, target_.splat(dtype::f32, random_.chance(50) ? 2.0 : 3.0));
        const bool last = random_.chance(50);
        const node_id value = number();
        return last ? target_.map(function, x, value) : target_.map(function, value, x);
      }
      case 2: {
        const scalar_function function = random_.chance(50) ? add : multiply;
        return target_.map(function, x, channel_values(in));
      }
      case 3: {
        const node_id y = other_like(x);
        constexpr scalar_function functions[] = {add, subtract, multiply, maximum, minimum};
        return y == no_node ? y : target_.map(functions[random_.below(5)], x, y);
      }
      case 4: {
        const node_id y = other_like(x);
        if (y == no_node) return y;
        const scalar_function function = random_.chance(50) ? less : greater_equal;
        const node_id condition = target_.map(function, x, bound());
        return target_.map(where, condition, y, random_.chance(50) ? x : number());
      }
      case 5: {
        const node_id scaled = target_.map(multiply, x, channel_values(in));
        return target_.map(add, scaled, channel_values(in));
      }
      case 6: {
        if (in.rank < 2) return no_node;
        const int inner = in[in.rank - 1], outer = 1 + random_.below(20);
        if (inner > 128) return no_node;
        const bool transposed = random_.chance(60);
        const node_id w = product_weights(transposed ? make_shape(outer, inner) : make_shape(inner, outer));
        if (w == no_node) return no_node;
        const node_id scaled = random_.chance(20) ? target_.map(multiply, x, weights(make_shape(inner))) : x;
        const node_id y = target_.contract(scaled, w, false, transposed);
        if (random_.chance(50)) return y;
        return target_.map(add, y, weights(make_shape(outer)));
      }
      case 7: {
        for (int tries = 0; tries < 6; ++tries) {
          const node_id y = values_[random_.below(values_.size())];
          const shape& right = extents(y);
          if (!is_float(y) || right.rank < 2 || in.rank < 2) continue;
          const bool transposed = random_.chance(50);
          shape left_batch = in, right_batch = right;
          left_batch.rank -= 2;
          right_batch.rank -= 2;
          if (in[in.rank - 1] != right[right.rank - (transposed ? 1 : 2)] || !broadcastable(left_batch, right_batch)) continue;
          if (!fits(infer::contract(in, right, false, transposed))) continue;
          return target_.contract(x, y, false, transposed);
        }
        return no_node;
      }
      case 8: return convolve(x, 0);
      case 9: return convolve(x, 1);
      case 10: return convolve(x, 2);
      case 11: return convolve(x, 3);
      case 12: return pool(x, false);
      case 13: return pool(x, true);
      case 14: {
        constexpr reduction kinds[] = {reduction::sum, reduction::maximum, reduction::minimum, reduction::product};
        const unsigned axes = random_.chance(50) ? trailing_axes(in) : 1u << random_.below(in.rank);
        const reduction how = kinds[random_.below(4)];
        const node_id y = target_.reduce(x, how, axes);
        if (random_.chance(50)) return y;
        return target_.map(multiply, y, target_.splat(dtype::f32, 0.25));
      }
      case 15: {
        // Ties would be decided by the last bit.
        const node_id apart = weights(in);
        if (apart == no_node) return no_node;
        const node_id distinct = target_.map(add, x, target_.map(multiply, apart, target_.splat(dtype::f32, 0.7310585786)));
        const reduction how = random_.chance(50) ? reduction::argmax : reduction::argmin;
        return target_.cast(target_.reduce(distinct, how, 1u << random_.below(in.rank)), dtype::f32);
      }
      case 16: {
        if (in.rank >= 3 && random_.chance(50)) {
          const node_id flat = target_.reshape(x, make_shape(in[0], static_cast<int>(in.count() / in[0])));
          const node_id product = random_.chance(40) ? append(6, flat) : no_node;
          return product == no_node ? flat : smooth_ ? target_.map(tanh, product) : product;
        }
        const int count = in.size();
        const int rows = count % 4 == 0 ? 4 : count % 3 == 0 ? 3 : 1;
        return target_.reshape(x, random_.chance(50) ? make_shape(1, rows, count / rows, 1) : make_shape(rows, count / rows));
      }
      case 17: {
        int order[max_rank]{};
        for (int i = 0; i < in.rank; ++i) order[i] = i;
        for (int i = in.rank - 1; i > 0; --i) {
          const int k = random_.below(i + 1), moved = order[i];
          order[i] = order[k];
          order[k] = moved;
        }
        return target_.permute(x, order);
      }
      case 18: {
        shape out = in;
        if (out.rank < 4 && random_.chance(30)) {
          for (int i = out.rank; i > 0; --i) out[i] = out[i - 1];
          out[0] = 2;
          ++out.rank;
        }
        for (int i = 0; i < out.rank; ++i)
          if (out[i] == 1 && random_.chance(60)) out[i] = 1 + random_.below(4);
        return fits(out) ? target_.broadcast(x, out) : no_node;
      }
      case 19: {
        const node_id part = random_slice(x);
        return random_.chance(50) ? random_slice(part) : part;
      }
      case 20: {
        int before[max_rank]{}, after[max_rank]{};
        const pad_mode mode = random_.chance(40) ? pad_mode::constant : random_.chance(50) ? pad_mode::reflect : pad_mode::edge;
        for (int i = 0; i < in.rank; ++i) {
          if (mode == pad_mode::reflect && in[i] < 3) continue;
          before[i] = random_.below(3);
          after[i] = random_.below(3);
        }
        return fits(infer::pad(in, before, after)) ? target_.pad(x, before, after, mode, mode == pad_mode::constant ? 0.5 : 0) : no_node;
      }
      case 21: {
        const int axis = random_.below(in.rank);
        for (int tries = 0; tries < 6; ++tries) {
          const node_id y = values_[random_.below(values_.size())];
          if (!is_float(y) || extents(y).rank != in.rank) continue;
          bool fitting = true;
          for (int i = 0; i < in.rank; ++i) fitting = fitting && (i == axis || extents(y)[i] == in[i]);
          if (fitting && in.count() + extents(y).count() <= 4096) return target_.concat({x, y}, axis);
        }
        const node_id y = target_.map(tanh, x);
        return in.count() <= 2048 ? target_.concat({y, x}, axis) : no_node;
      }
      case 22: {
        const int axis = random_.below(in.rank);
        list<double> picks;
        const int count = 1 + random_.below(4);
        for (int i = 0; i < count; ++i) picks.push_back(random_.below(2 * in[axis]) - in[axis]);
        const node_id indices = target_.computed(dtype::i64, make_shape(count), picks);
        return fits(infer::gather(in, make_shape(count), axis)) ? target_.gather(x, indices, axis) : no_node;
      }
      case 23: {
        if (in.rank < 3 || in.rank > 4) return no_node;
        if (random_.chance(40)) return upsampled(x);
        shape out = in;
        for (int i = 2; i < in.rank; ++i) out[i] = 1 + random_.below(2 * in[i] + 1);
        constexpr resize_coordinates ways[] = {resize_coordinates::half_pixel, resize_coordinates::align_corners, resize_coordinates::asymmetric};
        const bool linear = random_.chance(50);
        if (!fits(out)) return no_node;
        if (!linear) return target_.resize(x, out, resize_mode::nearest, resize_coordinates::asymmetric);
        return target_.resize(x, out, resize_mode::linear, ways[random_.below(2)]);
      }
      case 24: return softmax(x);
      case 25: {
        const unsigned axes = trailing_axes(in);
        long long count = 1;
        for (int i = 0; i < in.rank; ++i) count *= axes >> i & 1u ? in[i] : 1;
        const node_id part = target_.splat(dtype::f32, 1.0 / static_cast<double>(count));
        const node_id mean = target_.map(multiply, target_.reduce(x, reduction::sum, axes), part);
        const node_id centred = target_.map(subtract, x, mean);
        const node_id variance = target_.map(multiply, target_.reduce(target_.map(square, centred), reduction::sum, axes), part);
        const node_id stable = target_.map(add, variance, target_.splat(dtype::f32, 0.5));
        if (random_.chance(50)) return target_.map(multiply, centred, target_.map(rsqrt, stable));
        return target_.map(divide, centred, target_.map(scalar_function::sqrt, stable));
      }
      case 26: {
        const node_id inner = target_.map(erf, target_.map(multiply, x, target_.splat(dtype::f32, 0.70710678)));
        const node_id half = target_.map(multiply, x, target_.splat(dtype::f32, 0.5));
        return target_.map(multiply, half, target_.map(add, inner, target_.splat(dtype::f32, 1)));
      }
      case 27: {
        if (!is_float(x)) return target_.cast(x, dtype::f32);
        const node_id positive = target_.map(greater, x, bound()), number = target_.cast(positive, dtype::f32);
        if (!random_.chance(30)) return number;
        // 2.5 is not a whole number, and far from one.
        const node_id part = target_.map(multiply, number, target_.splat(dtype::f32, 2.5));
        return target_.cast(target_.cast(part, dtype::i32), dtype::f32);
      }
      case 28: {
        if (in.rank < 3) return no_node;
        unsigned axes = 0;
        long long count = 1;
        for (int i = 2; i < in.rank; ++i) {
          axes |= 1u << i;
          count *= in[i];
        }
        const node_id total = target_.reduce(x, reduction::sum, axes);
        return target_.map(multiply, total, target_.splat(dtype::f32, 1.0 / static_cast<double>(count)));
      }
      case 29: {
        // A convolution whose weights are computed from another value.
        if (in.rank != 4) return no_node;
        const int out = 1 + random_.below(3);
        const shape w = make_shape(out, in[1], 1, 1);
        for (int i = 0; i < values_.size(); ++i) {
          const node_id y = values_[i];
          if (!is_float(y) || extents(y).count() < w.count() || extents(y).rank < 1) continue;
          const node_id flat = target_.reshape(y, make_shape(extents(y).size()));
          const int start[max_rank]{}, step[max_rank] = {1};
          const node_id part = target_.slice(flat, start, step, make_shape(w.size()));
          return target_.convolve(x, target_.reshape(target_.map(tanh, part), w), {.rank = 2});
        }
        return no_node;
      }
      case 30: {
        if (in.rank < 3 || in.rank > 4) return no_node;
        shape w = make_shape(in[1], in[1]);
        window geometry{.rank = in.rank - 2};
        for (int i = 0; i < geometry.rank; ++i) {
          w.append(3);
          geometry.kernel[i] = 3;
          geometry.pad_before[i] = geometry.pad_after[i] = 1;
        }
        const node_id weight = weights(w);
        return weight == no_node ? weight : target_.map(add, target_.convolve(x, weight, geometry), x);
      }
      case 31: {
        node_id y = x;
        for (int left = 2 + random_.below(2); left > 0; --left) {
          const scalar_function function = random_.chance(50) ? maximum : minimum;
          y = target_.map(function, y, bound());
        }
        return y;
      }
      case 32: return padded_window(x);
      case 33: return scaled_activations(x);
      case 34: return limit(x);
      case 35: return parts(x);
      case 36: return spelled_activation(x);
      case 37: return permuted(x);
      case 38: return zero_channels(x);
      case 39: return twin_weights(x);
      case 40: return shifted_input(x);
      case 41: return averaged_product(x);
      case 42: return branches(x);
      case 43: return parallel(x);
      case 44: return linear_chain(x);
      case 45: return attention(x);
      case 46: return perceptron(x);
      case 47: return shared_activation(x);
      case 48: return plain(x);
      default: return no_node;
    }
  }

  graph_statistics* statistics_ = nullptr;
};

constexpr inlay::graph random_graph(std::uint64_t seed, graph_statistics& statistics, bool smooth = false) {
  return random_graph_maker(seed, smooth).make(statistics);
}

}  // namespace support
