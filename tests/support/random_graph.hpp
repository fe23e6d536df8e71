/// Random graphs: the same ones inside the compiler and at run time, from a seed. (So no two random numbers are drawn in one argument list:
/// compilers evaluate arguments in another order than the program does.)
#pragma once

#include <cstdint>

#include <inlay/core/math.hpp>
#include <inlay/graph/builder.hpp>

namespace support {

/// xorshift64*: small, and constant expressions run it.
class random_source {
 public:
  constexpr explicit random_source(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u + 0x1234567u) {}
  constexpr int below(int bound) {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<int>((state_ * 0x2545F4914F6CDD1Du >> 33) % static_cast<std::uint64_t>(bound));
  }
  constexpr bool chance(int percent) { return below(100) < percent; }

 private:
  std::uint64_t state_;
};

inline constexpr int weight_bank_size = 4096;
/// Weights that constants of random graphs refer to: multiples of 1/64 in [-0.5, 0.5].
struct weight_bank_type {
  float value[weight_bank_size]{};
};
inline constexpr weight_bank_type weight_bank = [] {
  weight_bank_type result;
  random_source random(99);
  for (float& each : result.value) each = static_cast<float>(random.below(65) - 32) / 64.0f;
  return result;
}();

/// The same weights three times, but for two elements of the last ones.
struct twin_bank_type {
  float value[3][96]{};
};
inline constexpr twin_bank_type twin_bank = [] {
  twin_bank_type result;
  for (int i = 0; i < 3 * 96; ++i) result.value[i / 96][i % 96] = weight_bank.value[i % 96];
  result.value[2][21] += 0.25f;
  result.value[2][45] -= 0.25f;
  return result;
}();

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

class random_graph_maker {
 public:
  /// Smooth graphs stay comparable in single precision: no steps at whole numbers, and products are bounded.
  constexpr explicit random_graph_maker(std::uint64_t seed, bool smooth = false) : random_(seed), smooth_(smooth) {}

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
    for (node_id operand : target_.result().operands) statistics.shares_values = ++readers[operand] > 1 && target_[operand].kind != op::constant ? true : statistics.shares_values;
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
  using node_id = inlay::node_id;
  using shape = inlay::shape;

  constexpr void remember(node_id id) { values_.push_back(id); }

  constexpr shape first_shape() {
    using inlay::make_shape;
    constexpr int channels[] = {1, 2, 3, 4, 6, 8, 12, 17};
    switch (random_.below(4)) {
      case 0: return shape{2, {1 + random_.below(3), 1 + random_.below(33)}};
      case 1: return shape{3, {1 + random_.below(2), channels[random_.below(8)], 1 + random_.below(12)}};
      default: return shape{4, {1 + random_.below(2), channels[random_.below(8)], 1 + random_.below(9), 1 + random_.below(9)}};
    }
  }

  constexpr node_id weights(const shape& extents) {
    const int room = weight_bank_size - extents.size();
    if (room <= 0) return inlay::no_node;
    return target_.constant(inlay::dtype::f32, extents, inlay::constant_in_memory(weight_bank.value + random_.below(room)));
  }
  /// Weights of a product: stored ones, or (some) an expression of parts that are scaled, added, padded, joined and seen through views.
  constexpr node_id product_weights(const shape& extents) { return random_.chance(80) ? weights(extents) : weight_parts(extents, 3); }
  constexpr node_id weight_parts(const shape& wanted, int depth) {
    using namespace inlay;
    if (depth == 0) return weights(wanted);
    const int axis = random_.below(wanted.rank);
    int start[max_rank]{}, step[max_rank]{}, after[max_rank]{};
    for (int& each : step) each = 1;
    shape inner = wanted;
    switch (random_.below(8)) {
      case 0: {
        const node_id part = weight_parts(wanted, depth - 1);
        shape factors{wanted.rank, {}};
        for (int i = 0; i < factors.rank; ++i) factors[i] = i == axis && axis < 2 ? wanted[i] : 1;
        const node_id scale = weights(factors);
        return part == no_node || scale == no_node ? no_node : target_.map(scalar_function::multiply, part, scale);
      }
      case 1:
      case 2: {
        const node_id left = weight_parts(wanted, depth - 1), right = weight_parts(wanted, depth - 1);
        return left == no_node || right == no_node ? no_node : target_.map(scalar_function::add, left, right);
      }
      case 3:
      case 4: {
        for (int i = 0; i < wanted.rank; ++i) {
          if (!random_.chance(50)) continue;
          inner[i] = 1 + random_.below(wanted[i]);
          start[i] = random_.below(wanted[i] - inner[i] + 1);
          after[i] = wanted[i] - inner[i] - start[i];
        }
        const node_id part = weight_parts(inner, depth - 1);
        return part == no_node ? no_node : target_.pad(part, start, after, pad_mode::constant);
      }
      case 5: {
        if (wanted[axis] < 2) return weight_parts(wanted, depth - 1);
        inner[axis] = 1 + random_.below(wanted[axis] - 1);
        const node_id left = weight_parts(inner, depth - 1);
        inner[axis] = wanted[axis] - inner[axis];
        const node_id right = weight_parts(inner, depth - 1);
        return left == no_node || right == no_node ? no_node : target_.concat({left, right}, axis);
      }
      case 6: {
        const int stride = 1 + random_.below(2), first = random_.below(3);
        const bool backwards = random_.chance(40);
        inner[axis] = first + (wanted[axis] - 1) * stride + 1 + random_.below(2);
        const node_id part = weight_parts(inner, depth - 1);
        step[axis] = backwards ? -stride : stride;
        start[axis] = backwards ? first + (wanted[axis] - 1) * stride : first;
        return part == no_node ? no_node : target_.slice(part, start, step, wanted);
      }
      default: {
        int order[max_rank]{};
        for (int i = 0; i < wanted.rank; ++i) order[i] = (i + axis) % wanted.rank;
        for (int i = 0; i < wanted.rank; ++i) inner[order[i]] = wanted[i];
        const node_id part = weight_parts(inner, depth - 1);
        return part == no_node ? no_node : target_.permute(part, order);
      }
    }
  }
  constexpr node_id number() { return target_.splat(inlay::dtype::f32, static_cast<double>(random_.below(9) - 4) / 4.0); }
  /// A bound that no sum of dyadic numbers hits.
  constexpr node_id bound() { return target_.splat(inlay::dtype::f32, static_cast<double>(random_.below(9) - 4) / 4.0 + 0.0123456789); }
  constexpr node_id random_slice(node_id x) {
    const shape in = extents(x);
    int start[inlay::max_rank]{}, step[inlay::max_rank]{};
    shape out = in;
    for (int i = 0; i < in.rank; ++i) {
      step[i] = 1;
      if (random_.chance(50)) {
        start[i] = random_.below(in[i]);
        out[i] = 1 + random_.below(in[i] - start[i]);
        if (random_.chance(25) && out[i] > 1) {
          step[i] = 2;
          out[i] = (in[i] - start[i] + 1) / 2;
        } else if (random_.chance(20)) {
          step[i] = -1;
          out[i] = start[i] + 1;
        }
      }
    }
    return target_.slice(x, start, step, out);
  }
  /// One value for each channel, as (C, 1, 1) or as the last axis of matrices.
  constexpr node_id channel_values(const shape& x) {
    if (x.rank < 3) return weights(inlay::make_shape(x[x.rank - 1]));
    shape extents{x.rank - 1, {}};
    for (int i = 0; i < extents.rank; ++i) extents[i] = 1;
    extents[0] = x[1];
    return weights(extents);
  }
  constexpr const shape& extents(node_id id) const { return target_[id].extents; }
  constexpr bool is_float(node_id id) const { return target_[id].type == inlay::dtype::f32; }
  constexpr node_id other_like(node_id x) {
    for (int tries = 0; tries < 8; ++tries) {
      const node_id y = values_[random_.below(values_.size())];
      if (is_float(y) && inlay::broadcastable(extents(x), extents(y)) && inlay::broadcast_shape(extents(x), extents(y)).count() <= 4096) return y;
    }
    return inlay::no_node;
  }
  constexpr inlay::scalar_function bounded_function() {
    using enum inlay::scalar_function;
    constexpr inlay::scalar_function functions[] = {relu, tanh, sigmoid, negative, absolute, erf, sin, cos, identity, square, floor, sign};
    return functions[random_.below(smooth_ ? 9 : 12)];
  }
  constexpr inlay::window random_window(const shape& x, bool dilates) {
    inlay::window result{.rank = x.rank - 2};
    for (int i = 0; i < result.rank; ++i) {
      result.kernel[i] = 1 + random_.below(3);
      result.stride[i] = 1 + random_.below(2);
      result.dilation[i] = dilates && random_.chance(25) ? 2 : 1;
      result.pad_before[i] = random_.below(result.kernel[i]);
      result.pad_after[i] = random_.below(result.kernel[i]);
    }
    return result;
  }
  constexpr bool fits(const shape& result) const {
    for (int i = 0; i < result.rank; ++i)
      if (result[i] <= 0) return false;
    return result.count() <= 4096;
  }
  constexpr unsigned trailing_axes(const shape& x) {
    const int count = 1 + random_.below(x.rank > 2 ? 2 : 1);
    unsigned axes = 0;
    for (int i = 0; i < count; ++i) axes |= 1u << (x.rank - 1 - i);
    return axes;
  }

  constexpr node_id convolve(node_id x, int kind) {
    const shape& in = extents(x);
    if (in.rank < 3 || in.rank > 4) return inlay::no_node;
    const inlay::window geometry = random_window(in, true);
    constexpr int outputs[] = {1, 2, 3, 4, 8, 10, 17};
    int groups = 1, out = outputs[random_.below(7)];
    if (kind == 1) {
      groups = in[1] % 2 == 0 ? 2 : in[1] % 3 == 0 ? 3 : 1;
      out = groups * (1 + random_.below(4));
    }
    if (kind == 2) {
      groups = in[1];
      out = in[1] * (1 + random_.below(2));
    }
    const bool transposed = kind == 3;
    if (transposed && random_.chance(30)) groups = in[1] % 2 == 0 ? 2 : 1;
    if (transposed) out = groups * (1 + random_.below(4));
    shape w{in.rank, {}};
    w[0] = transposed ? in[1] : out;
    w[1] = transposed ? out / groups : in[1] / groups;
    for (int i = 2; i < in.rank; ++i) w[i] = geometry.kernel[i - 2];
    if (transposed) {
      int output_padding[3]{};
      inlay::window open = geometry;
      for (int i = 0; i < open.rank; ++i) {
        open.pad_before[i] = random_.below(open.dilation[i] * (open.kernel[i] - 1) + 1);
        open.pad_after[i] = random_.below(open.dilation[i] * (open.kernel[i] - 1) + 1);
        output_padding[i] = random_.below(open.stride[i]);
      }
      if (!fits(inlay::infer::convolve_transposed(in, w, open, groups, output_padding))) return inlay::no_node;
      const node_id weight = product_weights(w);
      return weight == inlay::no_node ? weight : target_.convolve_transposed(x, weight, open, groups, output_padding);
    }
    if (!fits(inlay::infer::convolve(in, w, geometry))) return inlay::no_node;
    const node_id weight = product_weights(w);
    if (weight == inlay::no_node) return weight;
    const node_id y = target_.convolve(x, weight, geometry, groups);
    if (random_.chance(40)) return y;
    const shape out_extents = extents(y);
    return target_.map(inlay::scalar_function::add, y, channel_values(out_extents));
  }

  constexpr node_id pool(node_id x, bool average, bool pads = true) {
    const shape& in = extents(x);
    if (in.rank < 3 || in.rank > 4) return inlay::no_node;
    inlay::window geometry = random_window(in, false);
    const bool rounds_up = random_.chance(25);
    shape out = in;
    for (int i = 0; i < geometry.rank; ++i) {
      // No window lies wholly in the padding.
      geometry.pad_before[i] = pads ? random_.below(geometry.kernel[i] / 2 + 1) : 0;
      geometry.pad_after[i] = pads ? random_.below(geometry.kernel[i] / 2 + 1) : 0;
      const auto extent = [&](auto& infer_extent) {
        return infer_extent(in[i + 2], geometry.kernel[i], geometry.stride[i], 1, geometry.pad_before[i], geometry.pad_after[i]);
      };
      out[i + 2] = rounds_up ? extent(inlay::infer::window_extent_ceil) : extent(inlay::infer::window_extent);
    }
    if (!fits(out)) return inlay::no_node;
    return target_.window_reduce(x, average ? inlay::reduction::sum : inlay::reduction::maximum, geometry, out, average, random_.chance(50));
  }

  /// A pad and a window that reads it. Of a maximum, some windows read the pad alone; -infinity is never the result of one.
  constexpr node_id padded_window(node_id x) {
    const shape in = extents(x);
    if (in.rank < 3 || in.rank > 4) return inlay::no_node;
    const int kind = random_.below(4);
    const bool highest = kind == 2;
    node_id value = x;
    if (highest && random_.chance(60)) value = target_.map(random_.chance(50) ? inlay::scalar_function::relu : inlay::scalar_function::sigmoid, x);
    const bool infinite = highest && random_.chance(30);
    int before[inlay::max_rank]{}, after[inlay::max_rank]{};
    for (int i = 2; i < in.rank; ++i) {
      before[i] = infinite ? 0 : random_.below(3);
      after[i] = infinite ? 1 : random_.below(3);
    }
    if (!infinite && random_.chance(10)) before[1] = 1;
    if (!fits(inlay::infer::pad(in, before, after))) return inlay::no_node;
    const double fill = infinite ? -inlay::math::infinity<double> : random_.chance(80) ? 0 : 0.5;
    const node_id padded = target_.pad(value, before, after, inlay::pad_mode::constant, fill);
    if (!infinite && random_.chance(10)) remember(padded);
    if (kind < 2) return convolve(padded, kind == 0 ? 0 : 2);
    if (!infinite) return pool(padded, !highest, random_.chance(50));
    inlay::window geometry{.rank = in.rank - 2};
    shape out = extents(padded);
    for (int i = 0; i < geometry.rank; ++i) {
      geometry.kernel[i] = 2;
      out[i + 2] -= 1;
    }
    return fits(out) ? target_.window_reduce(padded, inlay::reduction::maximum, geometry, out) : inlay::no_node;
  }

  /// Numbers above zero, or one of each sign, for each channel (or one for all).
  constexpr node_id positive_values(const shape& x) {
    const int axis = x.rank < 3 ? x.rank - 1 : 1;
    shape extents{x.rank - axis, {}};
    for (int i = 0; i < extents.rank; ++i) extents[i] = 1;
    if (random_.chance(80)) extents[0] = x[axis];
    inlay::list<double> values;
    for (int i = 0; i < extents.size(); ++i) values.push_back((1 + random_.below(12)) / 8.0);
    if (random_.chance(15)) values[random_.below(values.size())] *= -1;
    return target_.computed(inlay::dtype::f32, extents, values);
  }
  /// Products with activations, perhaps pooled or joined, and a scale for each channel.
  constexpr node_id scaled_activations(node_id x) {
    using namespace inlay;
    const auto active = [&]() {
      node_id y = extents(x).rank < 3 ? append(6, x) : convolve(x, random_.below(4));
      if (y == no_node || !random_.chance(85)) return y;
      y = target_.map(scalar_function::relu, y);
      if (random_.chance(10)) remember(y);
      if (!random_.chance(40)) return y;
      const node_id pooled = pool(y, random_.chance(15));
      return pooled == no_node ? y : pooled;
    };
    node_id y = active();
    if (y == no_node) return y;
    if (random_.chance(40)) {
      const node_id other = active();
      const int axis = extents(y).rank < 3 ? extents(y).rank - 1 : 1;
      bool fitting = other != no_node && extents(other).rank == extents(y).rank;
      for (int i = 0; fitting && i < extents(y).rank; ++i) fitting = i == axis || extents(other)[i] == extents(y)[i];
      if (fitting && extents(y).count() + extents(other).count() <= 4096) y = target_.concat({y, other}, axis);
    }
    const shape out = extents(y);
    const scalar_function function = random_.chance(80) ? scalar_function::multiply : scalar_function::divide;
    const node_id scaled = target_.map(function, y, positive_values(out));
    return random_.chance(50) ? scaled : target_.map(scalar_function::add, scaled, channel_values(out));
  }

  /// A value that is bounded, what keeps its bounds or changes them, and a limit.
  constexpr node_id limit(node_id x) {
    using namespace inlay;
    using enum scalar_function;
    constexpr scalar_function functions[] = {relu, sigmoid, tanh, sin, absolute};
    node_id y = target_.map(functions[random_.below(5)], x);
    for (int i = random_.below(3); i > 0; --i) {
      constexpr int kinds[] = {0, 1, 1, 12, 13, 14, 16, 17, 19, 20, 21, 23};
      const node_id next = random_.chance(20) ? target_.map(negative, y) : append(kinds[random_.below(12)], y);
      if (next != no_node) y = next;
    }
    const int way = random_.below(3);
    if (way == 0) return target_.map(relu, y);
    const node_id value = number();
    return target_.map(way == 1 ? maximum : minimum, y, value);
  }

  /// Parts of a value joined again, or parts of what was joined.
  constexpr node_id parts(node_id x) {
    using namespace inlay;
    const shape in = extents(x);
    const int axis = random_.below(in.rank);
    const auto part = [&](node_id whole, int first, int count) {
      int start[max_rank]{}, step[max_rank]{};
      for (int& each : step) each = 1;
      start[axis] = first;
      shape out = extents(whole);
      out[axis] = count;
      return target_.slice(whole, start, step, out);
    };
    if (random_.chance(50)) {
      list<node_id> pieces;
      for (int at = 0; at < in[axis];) {
        const int count = 1 + random_.below(in[axis] - at);
        // Some pieces are left out, some are changed.
        const node_id piece = part(x, at, count);
        if (random_.chance(90) || pieces.empty()) pieces.push_back(random_.chance(80) ? piece : target_.map(scalar_function::negative, piece));
        at += count;
      }
      return target_.concat(pieces, axis);
    }
    if (in.count() > 1000) return no_node;
    const node_id other = target_.map(scalar_function::tanh, x), two = target_.concat({x, other}, axis);
    if (random_.chance(20)) remember(two);
    const bool across = axis > 0 && random_.chance(20);
    const node_id last = across ? target_.concat({other, x}, axis) : target_.map(scalar_function::negative, x);
    const node_id three = target_.concat({two, last}, across ? 0 : axis);
    if (!random_.chance(60)) return three;
    const int first = random_.below(extents(three)[axis]), rest = extents(three)[axis] - first;
    return part(three, first, 1 + random_.below(rest < in[axis] ? rest : in[axis]));
  }

  /// An average or sum of the results of a product of single positions.
  constexpr node_id averaged_product(node_id x) {
    using namespace inlay;
    const shape in = extents(x);
    node_id y = no_node;
    if (in.rank == 4 && random_.chance(30)) {
      y = convolve(x, 0);
      return y == no_node || !fits(extents(y)) ? y : pool(y, true, random_.chance(20));
    }
    if (in.rank == 4) {
      const int groups = in[1] % 2 == 0 && random_.chance(30) ? 2 : 1, out = groups * (1 + random_.below(6));
      y = target_.convolve(x, weights(make_shape(out, in[1] / groups, 1, 1)), {.rank = 2}, groups);
      if (random_.chance(50)) y = target_.map(scalar_function::add, y, weights(make_shape(out, 1, 1)));
    } else {
      if (in.rank < 2 || in[in.rank - 1] > 40) return no_node;
      const int out = 1 + random_.below(6);
      y = target_.contract(x, weights(make_shape(in[in.rank - 1], out)));
      if (random_.chance(50)) y = target_.map(scalar_function::add, y, weights(make_shape(out)));
    }
    if (random_.chance(10)) remember(y);
    if (in.rank == 4 && random_.chance(60)) return pool(y, true, random_.chance(30));
    return target_.reduce(y, reduction::sum, in.rank == 4 ? 12u : 1u << (in.rank - 2));
  }
  /// What decoders do: elements are repeated, and a convolution smooths them.
  constexpr node_id upsampled(node_id x) {
    using namespace inlay;
    const shape in = extents(x);
    shape out = in;
    for (int i = 2; i < in.rank; ++i) out[i] *= 1 + random_.below(3);
    if (!fits(out)) return no_node;
    const node_id larger = target_.resize(x, out, resize_mode::nearest, resize_coordinates::asymmetric);
    if (random_.chance(10)) remember(larger);
    return convolve(larger, 0);
  }
  /// A product of a value that is scaled and shifted for each channel, as a batch norm before a convolution does.
  constexpr node_id shifted_input(node_id x) {
    using namespace inlay;
    if (extents(x).rank < 2 || extents(x)[1] >= weight_bank_size) return no_node;
    node_id y = random_.chance(50) ? target_.map(scalar_function::multiply, x, channel_values(extents(x))) : x;
    if (random_.chance(20)) {
      const node_id number = bound();
      y = target_.map(scalar_function::add, y, number);
    } else {
      y = target_.map(scalar_function::add, y, channel_values(extents(x)));
    }
    if (random_.chance(10)) remember(y);
    return extents(y).rank < 3 ? append(6, y) : convolve(y, random_.below(4));
  }
  /// Products with weights that are equal, or almost.
  constexpr node_id twin_weights(node_id x) {
    using namespace inlay;
    const int inner = extents(x)[extents(x).rank - 1];
    if (extents(x).rank < 2 || inner < 3 || inner > 12) return no_node;
    const auto product = [&](int which) {
      return target_.contract(x, target_.constant(dtype::f32, make_shape(inner, 8), constant_in_memory(twin_bank.value[which])));
    };
    const node_id first = target_.map(scalar_function::tanh, product(0)), second = product(1 + random_.below(2));
    return target_.map(scalar_function::add, first, second);
  }
  /// Weights of which some rows or columns are zero.
  constexpr node_id sparse_weights(const shape& extents, int axis, int percent) {
    int inner = 1;
    for (int i = axis + 1; i < extents.rank; ++i) inner *= extents[i];
    inlay::list<double> values;
    for (int i = 0; i < extents.size(); ++i) values.push_back((random_.below(32) + 1) / 64.0 * (random_.chance(50) ? 1 : -1));
    for (int place = 0; place < extents[axis]; ++place) {
      if (!random_.chance(percent)) continue;
      for (int i = 0; i < extents.size(); ++i)
        if (i / inner % extents[axis] == place) values[i] = 0;
    }
    return target_.computed(inlay::dtype::f32, extents, values);
  }
  /// Two products, the second of which does not use all that the first one computes.
  constexpr node_id zero_channels(node_id x) {
    using namespace inlay;
    const shape in = extents(x);
    const int middle = 2 + random_.below(6), out = 1 + random_.below(4), often = random_.chance(50) ? 60 : 20;
    if (random_.chance(10)) return target_.map(scalar_function::multiply, x, target_.splat(dtype::f32, 0));
    if (in.rank == 2) {
      if (in[1] > 40) return no_node;
      const bool transposed = random_.chance(50);
      const shape matrix = transposed ? make_shape(middle, in[1]) : make_shape(in[1], middle);
      const node_id first = sparse_weights(matrix, transposed ? 0 : 1, random_.chance(50) ? 0 : 40);
      node_id y = target_.contract(x, first, false, transposed);
      // A channel that is zero in one product of a sum is not zero.
      if (random_.chance(30)) y = target_.map(scalar_function::add, y, target_.contract(x, sparse_weights(make_shape(in[1], middle), 1, 40)));
      if (random_.chance(50)) y = target_.map(scalar_function::add, y, weights(make_shape(middle)));
      if (random_.chance(80)) y = target_.map(random_.chance(70) ? scalar_function::relu : scalar_function::sigmoid, y);
      if (random_.chance(10)) remember(y);
      return target_.contract(y, sparse_weights(make_shape(middle, out), 0, often));
    }
    if (in.rank != 4 || in[1] > 12) return no_node;
    const node_id first = sparse_weights(make_shape(middle, in[1], 1, 1), 0, random_.chance(50) ? 0 : 40);
    node_id y = target_.convolve(x, first, {.rank = 2});
    if (random_.chance(30)) {
      const node_id second = sparse_weights(make_shape(middle, in[1], 1, 1), 0, 40);
      y = target_.map(scalar_function::add, y, target_.convolve(x, second, {.rank = 2}));
    }
    if (random_.chance(50)) y = target_.map(scalar_function::add, y, weights(make_shape(middle, 1, 1)));
    if (random_.chance(80)) y = target_.map(scalar_function::relu, y);
    const window around{.rank = 2, .kernel = {3, 3, 1}, .pad_before = {1, 1}, .pad_after = {1, 1}};
    if (random_.chance(40)) y = target_.convolve(y, weights(make_shape(middle, 1, 3, 3)), around, middle);
    if (random_.chance(30)) {
      const node_id pooled = pool(y, random_.chance(50));
      if (pooled != no_node) y = pooled;
    }
    return target_.convolve(y, sparse_weights(make_shape(out, middle, 1, 1), 1, often), {.rank = 2});
  }

  /// A value of more axes permuted, worked on, and often permuted back.
  constexpr node_id permuted(node_id x) {
    using namespace inlay;
    const int rank = extents(x).rank;
    if (rank < 3) return no_node;
    int order[max_rank]{}, inverse[max_rank]{};
    const bool mirrors = random_.chance(30);
    for (int i = 0; i < rank; ++i) order[i] = i == 0 ? 0 : mirrors ? rank - i : i == rank - 1 ? 1 : i + 1;
    for (int i = 0; i < rank; ++i) inverse[order[i]] = i;
    node_id y = target_.permute(x, order);
    for (int left = 1 + random_.below(3); left > 0; --left) {
      constexpr int kinds[] = {0, 1, 2, 2, 5, 14, 19, 20, 24};
      const shape in = extents(y);
      node_id next = no_node;
      switch (random_.below(6)) {
        case 0: {
          const node_id values = weights(make_shape(in[in.rank - 1]));
          if (values != no_node) next = target_.map(scalar_function::add, y, values);
          break;
        }
        case 1: {
          const node_id values = weights(make_shape(in[in.rank - 2], in[in.rank - 1]));
          if (values != no_node) next = target_.map(scalar_function::multiply, y, values);
          break;
        }
        case 2: {
          const node_id other = target_.permute(target_.map(scalar_function::tanh, x), order);
          if (!(extents(other) == in)) break;
          if (in.count() <= 2048 && random_.chance(50)) next = target_.concat({y, other}, random_.below(in.rank));
          else next = target_.map(scalar_function::add, y, other);
          break;
        }
        default: next = append(kinds[random_.below(9)], y); break;
      }
      if (next != no_node && extents(next).rank == rank) y = next;
    }
    return random_.chance(60) ? target_.permute(y, inverse) : y;
  }

  /// Activations as exporters write them. Exponentials of large values would be infinite, and their quotients no numbers.
  constexpr node_id spelled_activation(node_id x) {
    using namespace inlay;
    using enum scalar_function;
    const auto number_of = [&](double value) { return target_.splat(dtype::f32, value); };
    const auto plus = [&](node_id a, double value) { return target_.map(add, a, number_of(value)); };
    const auto times = [&](node_id a, double value) { return target_.map(multiply, a, number_of(value)); };
    const node_id y = target_.map(tanh, x);
    if (random_.chance(10)) remember(y);
    const int kind = random_.below(8);
    const bool other = random_.chance(50);
    switch (kind) {
      case 0: {
        const node_id e = target_.map(exp, y);
        return target_.map(divide, e, plus(e, other ? 1 : 2));
      }
      case 1: {
        const node_id sum = plus(target_.map(exp, target_.map(negative, x)), 1);
        return other ? target_.map(reciprocal, sum) : target_.map(divide, number_of(1), sum);
      }
      case 2: {
        const node_id sum = plus(target_.map(exp, target_.map(negative, y)), 1);
        return target_.map(divide, x, sum);
      }
      case 3: {
        const node_id squared = target_.map(square, y), cube = times(target_.map(multiply, squared, y), 0.25);
        const node_id share = plus(target_.map(tanh, times(target_.map(add, y, cube), 0.75)), 1);
        if (!other) return target_.map(multiply, times(y, 0.5), share);
        return times(target_.map(multiply, y, share), 0.5);
      }
      case 4: {
        const node_id e = target_.map(exp, x), softplus = other ? target_.map(log1p, e) : target_.map(log, plus(e, 1));
        return target_.map(multiply, y, target_.map(tanh, softplus));
      }
      case 5: {
        const node_id slopes = random_.chance(50) ? channel_values(extents(x)) : number_of(other ? 0.25 : 2);
        if (slopes == no_node) return slopes;
        const node_id scaled = target_.map(multiply, x, slopes), condition = target_.map(other ? greater : less, x, number_of(0));
        return other ? target_.map(where, condition, x, scaled) : target_.map(where, condition, scaled, x);
      }
      case 6: {
        const node_id positive = target_.map(relu, x), negated = target_.map(negative, x);
        const node_id scaled = times(target_.map(relu, negated), other ? -0.25 : 0.5);
        return target_.map(random_.chance(50) ? add : subtract, positive, scaled);
      }
      default: {
        const node_id sum = plus(x, 3), positive = target_.map(maximum, sum, number_of(0));
        const node_id limited = target_.map(minimum, positive, number_of(6));
        const node_id share = target_.map(divide, limited, number_of(6));
        return other ? target_.map(multiply, x, share) : share;
      }
    }
  }

  /// A scale and a shift for each channel, perhaps.
  constexpr node_id normed(node_id y) {
    const shape out = extents(y);
    if (random_.chance(50)) y = target_.map(inlay::scalar_function::multiply, y, positive_values(out));
    return random_.chance(50) ? y : target_.map(inlay::scalar_function::add, y, channel_values(out));
  }
  /// A convolution that reads some taps of a window: a kernel of its own somewhere inside.
  constexpr node_id branch(node_id x, const inlay::window& around, const shape& out, int groups) {
    const shape in = extents(x);
    inlay::window own = around;
    shape w = inlay::make_shape(out[1], in[1] / groups);
    for (int i = 0; i < own.rank; ++i) {
      own.kernel[i] = 1 + random_.below(around.kernel[i]);
      own.pad_before[i] -= random_.below(around.kernel[i] - own.kernel[i] + 1) * (random_.chance(90) ? own.dilation[i] : 1);
      const int beyond = (out[i + 2] - 1) * own.stride[i] + (own.kernel[i] - 1) * own.dilation[i] - own.pad_before[i] - (in[i + 2] - 1);
      own.pad_after[i] = beyond > 0 ? beyond : 0;
      w.append(own.kernel[i]);
    }
    const node_id weight = product_weights(w);
    if (weight == inlay::no_node || !(inlay::infer::convolve(in, w, own) == out)) return inlay::no_node;
    return target_.convolve(x, weight, own, groups);
  }
  /// Products of one value, added up; perhaps with the value itself.
  constexpr node_id branches(node_id x) {
    using namespace inlay;
    const shape in = extents(x);
    const int count = 2 + random_.below(2);
    node_id sum = no_node;
    shape out = in;
    window around{.rank = in.rank - 2};
    int groups = 1;
    if (in.rank < 2 || in.rank > 5) return no_node;
    if (in.rank == 2) {
      out[1] = random_.chance(30) ? in[1] : 1 + random_.below(12);
    } else {
      const bool same = random_.chance(50);
      for (int i = 0; i < around.rank; ++i) {
        around.kernel[i] = in[i + 2] > 1 || random_.chance(30) ? 1 + random_.below(3) : 1;
        around.dilation[i] = random_.chance(20) ? 2 : 1;
        around.pad_before[i] = (around.kernel[i] - 1) * around.dilation[i];
        if (!same) around.stride[i] = 1 + random_.below(2);
        if (!same) out[i + 2] = 1 + (in[i + 2] - 1) / around.stride[i];
      }
      groups = random_.chance(30) ? in[1] : random_.chance(30) && in[1] % 2 == 0 ? 2 : 1;
      if (!same) out[1] = groups * (1 + random_.below(4));
    }
    if (!fits(out)) return no_node;
    for (int i = 0; i < count; ++i) {
      node_id y = no_node;
      if (in.rank == 2) {
        const bool transposed = random_.chance(50);
        const node_id w = product_weights(transposed ? make_shape(out[1], in[1]) : make_shape(in[1], out[1]));
        if (w != no_node) y = target_.contract(x, w, false, transposed);
      } else {
        y = i > 0 && out == in && random_.chance(40) ? x : branch(x, around, out, groups);
      }
      if (y == no_node) continue;
      if (y != x && random_.chance(5)) remember(y);
      y = normed(y);
      sum = sum == no_node ? y : target_.map(scalar_function::add, sum, y);
    }
    if (sum != no_node && random_.chance(20)) {
      const node_id other = other_like(sum);
      if (other != no_node) sum = target_.map(scalar_function::add, other, sum);
    }
    return sum;
  }

  /// Products of one value that are read by further ones, and what these give side by side.
  constexpr node_id parallel(node_id x) {
    using namespace inlay;
    const shape in = extents(x);
    if (in.rank < 2 || in.rank > 4) return no_node;
    const bool matrices = in.rank == 2 || random_.chance(30), active = random_.chance(50);
    const int axis = matrices ? in.rank - 1 : 1, inner = in[axis];
    if (inner > 64) return no_node;
    node_id all = no_node;
    for (int i = 2 + random_.below(2); i > 0; --i) {
      const int outer = 1 + random_.below(12);
      shape w = make_shape(outer, inner);
      for (int k = 2; k < in.rank && !matrices; ++k) w.append(1);
      const bool transposed = !matrices || random_.chance(50);
      const node_id weight = product_weights(transposed ? w : make_shape(inner, outer));
      if (weight == no_node) continue;
      node_id y = matrices ? target_.contract(x, weight, false, transposed) : target_.convolve(x, weight, {.rank = in.rank - 2});
      if (smooth_) y = target_.map(scalar_function::tanh, y);
      if (random_.chance(60)) {
        shape channels = make_shape(outer);
        for (int k = axis + 1; k < in.rank; ++k) channels.append(1);
        const node_id shift = weights(channels);
        y = target_.map(scalar_function::add, y, shift);
      }
      if (active) y = target_.map(random_.chance(90) ? scalar_function::relu : scalar_function::tanh, y);
      if (random_.chance(5)) remember(y);
      node_id read = random_.chance(30) ? append(16, y) : random_.chance(20) ? append(17, y) : y;
      if (read == no_node) read = y;
      const bool last = random_.chance(85);
      const node_id z = !last ? read : extents(read).rank < 3 || matrices ? append(6, read) : convolve(read, 0);
      const node_id end = z == no_node ? read : z;
      bool fitting = all != no_node && extents(all).rank == extents(end).rank && axis < extents(end).rank;
      for (int k = 0; fitting && k < extents(end).rank; ++k) fitting = k == axis || extents(all)[k] == extents(end)[k];
      if (all != no_node && !fitting) remember(all);
      all = fitting && extents(all).count() + extents(end).count() <= 4096 ? target_.concat({all, end}, axis) : end;
    }
    return all;
  }

  /// Two products with a shift between, perhaps.
  constexpr node_id linear_chain(node_id x) {
    using namespace inlay;
    const shape in = extents(x);
    if (in.rank < 2 || in.rank > 4) return no_node;
    const bool matrices = in.rank == 2 || random_.chance(20);
    const int axis = matrices ? in.rank - 1 : 1, inner = in[axis], between = 1 + random_.below(12), outer = 1 + random_.below(4);
    const bool point_first = random_.chance(40);
    const auto product = [&](node_id value, int inputs, int outputs, bool point) {
      const shape from = extents(value);
      if (matrices) {
        const bool transposed = random_.chance(50);
        const node_id w = product_weights(transposed ? make_shape(outputs, inputs) : make_shape(inputs, outputs));
        return w == no_node ? w : target_.contract(value, w, false, transposed);
      }
      window geometry = point ? window{.rank = in.rank - 2} : random_window(from, true);
      if (!point && random_.chance(50))
        for (int i = 0; i < 3; ++i) geometry.pad_before[i] = geometry.pad_after[i] = 0;
      shape w = make_shape(outputs, inputs);
      for (int i = 0; i < geometry.rank; ++i) w.append(geometry.kernel[i]);
      if (!fits(infer::convolve(from, w, geometry))) return no_node;
      const node_id weight = product_weights(w);
      return weight == no_node ? weight : target_.convolve(value, weight, geometry);
    };
    if (inner > 64 || in.count() / inner * between > 4096) return no_node;
    node_id y = product(x, inner, between, point_first);
    if (y == no_node) return y;
    if (random_.chance(60)) y = normed(y);
    if (random_.chance(5)) remember(y);
    return product(y, between, outer, !point_first || random_.chance(10));
  }

  constexpr node_id softmax(node_id x) {
    using namespace inlay;
    const unsigned axes = 1u << (extents(x).rank - 1);
    const node_id largest = target_.reduce(x, reduction::maximum, axes);
    const node_id shifted = target_.map(scalar_function::exp, target_.map(scalar_function::subtract, x, largest));
    const node_id total = target_.reduce(shifted, reduction::sum, axes);
    return target_.map(scalar_function::divide, shifted, total);
  }
  /// softmax(q k^T) v: rows of x attend to those of another value, some with heads that lie between the rows, some with a mask.
  constexpr node_id attention(node_id x) {
    using namespace inlay;
    using enum scalar_function;
    if (extents(x).rank < 2 || extents(x).rank > 4) return no_node;
    node_id query = x;
    if (extents(x).rank == 3 && random_.chance(40)) query = target_.permute(x, {1, 0, 2});
    const shape in = extents(query);
    const node_id keys = random_.chance(50) ? query : target_.map(bounded_function(), query);
    node_id values = random_.chance(50) ? keys : target_.map(bounded_function(), query);
    shape all = in;
    all[in.rank - 1] = in[in.rank - 2];
    if (!fits(all)) return no_node;
    node_id scores = target_.map(multiply, target_.contract(query, keys, false, true), target_.splat(dtype::f32, 0.25));
    if (random_.chance(30)) {
      const bool same_for_rows = random_.chance(50);
      const node_id mask = weights(make_shape(same_for_rows ? 1 : in[in.rank - 2], in[in.rank - 2]));
      if (mask != no_node) scores = target_.map(add, scores, mask);
    }
    if (random_.chance(80)) scores = softmax(scores);
    if (random_.chance(20)) {
      const node_id factors = weights(make_shape(random_.chance(30) ? 1 : in[in.rank - 2], in[in.rank - 2]));
      if (factors != no_node) scores = target_.map(multiply, scores, factors);
    }
    if (random_.chance(5)) remember(scores);
    node_id result = target_.contract(scores, values, random_.chance(10));
    if (random_.chance(40)) result = target_.map(add, result, random_.chance(50) ? query : values);
    return query == x ? result : target_.permute(result, {1, 0, 2});
  }
  /// Two products with an activation between, of as many rows as there are.
  constexpr node_id perceptron(node_id x) {
    using namespace inlay;
    const shape in = extents(x);
    if (in.rank < 2 || in.rank > 4) return no_node;
    const int hidden = 2 + random_.below(24);
    shape all = in;
    all[in.rank - 1] = hidden;
    if (!fits(all)) return no_node;
    const node_id up = weights(make_shape(in[in.rank - 1], hidden)), down = weights(make_shape(hidden, in[in.rank - 1]));
    if (up == no_node || down == no_node) return no_node;
    node_id inner = target_.map(scalar_function::relu, target_.contract(x, up));
    if (random_.chance(30)) inner = softmax(inner);
    const node_id result = target_.map(scalar_function::tanh, target_.contract(inner, down));
    return random_.chance(50) ? target_.map(scalar_function::add, result, x) : result;
  }

  /// What costs less to compute again than to keep, mostly: some functions of x, now and then of another value or with a number for each channel.
  constexpr node_id cheap_value(node_id x) {
    using namespace inlay;
    using enum scalar_function;
    node_id y = x;
    for (int left = 1 + random_.below(3); left > 0; --left) {
      const int what = random_.below(12);
      const node_id other = what == 8 ? other_like(y) : no_node;
      if (what < 4) y = target_.map(relu, y);
      else if (what < 6) y = target_.map(absolute, y);
      else if (what < 8 || other != no_node) {
        const scalar_function function = random_.chance(50) ? maximum : add;
        const node_id right = other != no_node ? other : bound();
        y = target_.map(function, y, right);
      } else if (what == 9) {
        const node_id scale = channel_values(extents(y));
        y = target_.map(multiply, y, scale);
      } else if (what == 10 && !smooth_) {
        const node_id size = target_.map(absolute, y), least = bound_above_zero();
        const node_id sum = target_.map(add, size, least);
        y = target_.map(reciprocal, sum);
      } else {
        const node_id limit = bound(), condition = target_.map(less, y, limit), otherwise = bound();
        y = target_.map(where, condition, otherwise, y);
      }
    }
    return random_.chance(10) ? target_.map(tanh, y) : y;
  }
  constexpr node_id bound_above_zero() { return target_.splat(inlay::dtype::f32, static_cast<double>(1 + random_.below(8)) / 4.0); }
  /// A cheap value that several read, at times through another one that several read.
  constexpr node_id shared_activation(node_id x) {
    using namespace inlay;
    node_id source = x;
    if (random_.chance(20)) {
      source = random_slice(x);
    } else if (random_.chance(20)) {
      const node_id made = convolve(x, random_.below(4));
      if (made != no_node) source = smooth_ ? target_.map(scalar_function::tanh, made) : made;
    }
    const node_id first = cheap_value(source), second = random_.chance(30) ? cheap_value(first) : first;
    if (smooth_ && !random_.chance(50)) remember(source);
    list<node_id> results;
    for (int left = 1 + random_.below(3); left > 0; --left) {
      const node_id read = random_.chance(60) ? second : first;
      constexpr int kinds[] = {6, 8, 9, 10, 10, 11, 12, 13, 14, 2, 3, 24, 16, 19, 30, 34, 7};
      node_id result = append(kinds[random_.below(17)], read);
      if (result == no_node) result = target_.map(bounded_function(), read);
      if (smooth_) result = target_.map(scalar_function::tanh, result);
      results.push_back(result);
    }
    if (random_.chance(60)) results.push_back(target_.map(scalar_function::tanh, random_.chance(50) ? source : first));
    // All of them are read.
    list<node_id> flat;
    long long count = 0;
    for (node_id each : results) {
      if (count + extents(each).count() > 4096) continue;
      count += extents(each).count();
      flat.push_back(target_.reshape(each, make_shape(1, extents(each).size())));
    }
    for (node_id each : results) remember(each);
    if (flat.size() < 2 || random_.chance(30)) return results[0];
    remember(target_.concat(flat, 1));
    return results.back();
  }

  constexpr node_id append(int kind, node_id x) {
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
        return fits(out) ? target_.resize(x, out, linear ? resize_mode::linear : resize_mode::nearest, linear ? ways[random_.below(2)] : resize_coordinates::asymmetric) : no_node;
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

  /// Rare functions whose results do not depend on which of two equal elements is taken.
  constexpr node_id plain(node_id x) {
    using namespace inlay;
    const shape in = extents(x);
    if (!is_float(x) || in.rank == 0) return no_node;
    const int axis = random_.below(in.rank);
    if (random_.chance(25)) {
      shape first = in;
      first[axis] = 1 + random_.below(in[axis]);
      const node_id places = target_.plain({.function = plain_function::sort, .axis = axis, .number = {random_.below(2)}}, {x}, dtype::i64, first);
      return target_.plain({.function = plain_function::gather_elements, .axis = axis}, {x, places});
    }
    if (random_.chance(33)) return target_.plain({.function = plain_function::cumulate, .how = reduction::sum, .axis = axis, .number = {random_.below(2), random_.below(2)}}, {x});
    shape lookups = in;
    lookups[axis] = 1 + random_.below(4);
    list<double> picks;
    for (int i = 0; i < lookups.size(); ++i) picks.push_back(random_.below(2 * in[axis]) - in[axis]);
    const node_id indices = target_.computed(dtype::i64, lookups, picks);
    const node_id picked = target_.plain({.function = plain_function::gather_elements, .axis = axis}, {x, indices});
    if (random_.chance(50)) return picked;
    const node_id updates = random_.chance(50) ? picked : target_.splat(dtype::f32, 0.25, lookups);
    return target_.plain({.function = plain_function::scatter_elements, .how = random_.chance(50) ? reduction::sum : reduction::maximum, .axis = axis}, {x, indices, updates});
  }

  random_source random_;
  bool smooth_;
  inlay::builder target_;
  inlay::list<node_id> values_;
  graph_statistics* statistics_ = nullptr;
};

constexpr inlay::graph random_graph(std::uint64_t seed, graph_statistics& statistics, bool smooth = false) {
  return random_graph_maker(seed, smooth).make(statistics);
}

}  // namespace support
