/// Products and windows of random graphs: one alone, or several in the forms that rewrites look for.
#pragma once

#include <support/random_values.hpp>

namespace support {

class random_products : public random_values {
 protected:
  using random_values::random_values;

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
    const int kind = random_.below(5);
    const bool highest = kind >= 3;
    node_id value = x;
    if (highest && random_.chance(50)) value = target_.map(random_.chance(50) ? inlay::scalar_function::relu : inlay::scalar_function::sigmoid, x);
    const bool infinite = highest && random_.chance(20);
    // Of a maximum, mostly so little that each window reads an element, too.
    const int most = highest && random_.chance(70) ? 1 : 2;
    int before[inlay::max_rank]{}, after[inlay::max_rank]{};
    for (int i = 2; i < in.rank; ++i) {
      before[i] = infinite ? 0 : random_.below(most + 1);
      after[i] = infinite ? 1 : random_.below(most + 1);
    }
    if (!infinite && random_.chance(10)) before[1] = 1;
    if (!fits(inlay::infer::pad(in, before, after))) return inlay::no_node;
    const double fill = infinite ? -inlay::math::infinity<double> : random_.chance(80) ? 0 : 0.5;
    const node_id padded = target_.pad(value, before, after, inlay::pad_mode::constant, fill);
    if (!infinite && random_.chance(10)) remember(padded);
    if (kind < 2) return convolve(padded, kind == 0 ? 0 : 2);
    if (!infinite) return pool(padded, !highest, random_.chance(highest ? 20 : 50));
    inlay::window geometry{.rank = in.rank - 2};
    shape out = extents(padded);
    for (int i = 0; i < geometry.rank; ++i) {
      geometry.kernel[i] = 2;
      out[i + 2] -= 1;
    }
    return fits(out) ? target_.window_reduce(padded, inlay::reduction::maximum, geometry, out) : inlay::no_node;
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
      const node_id first = sparse_parts(matrix, transposed ? 0 : 1, random_.chance(50) ? 0 : 40);
      node_id y = target_.contract(x, first, false, transposed);
      // A channel that is zero in one product of a sum is not zero.
      if (random_.chance(30)) y = target_.map(scalar_function::add, y, target_.contract(x, sparse_parts(make_shape(in[1], middle), 1, 40)));
      if (random_.chance(50)) y = target_.map(scalar_function::add, y, weights(make_shape(middle)));
      if (random_.chance(80)) y = target_.map(random_.chance(70) ? scalar_function::relu : scalar_function::sigmoid, y);
      if (random_.chance(10)) remember(y);
      return target_.contract(y, sparse_parts(make_shape(middle, out), 0, often));
    }
    if (in.rank != 4 || in[1] > 12) return no_node;
    const node_id first = sparse_parts(make_shape(middle, in[1], 1, 1), 0, random_.chance(50) ? 0 : 40);
    node_id y = target_.convolve(x, first, {.rank = 2});
    if (random_.chance(30)) {
      const node_id second = sparse_parts(make_shape(middle, in[1], 1, 1), 0, 40);
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
    return target_.convolve(y, sparse_parts(make_shape(out, middle, 1, 1), 1, often), {.rank = 2});
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
};

}  // namespace support
