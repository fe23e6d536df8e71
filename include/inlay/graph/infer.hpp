/// Shape inference of the primitives: the result's extents from those of the operands.
#pragma once

#include <inlay/graph/node.hpp>

namespace inlay::infer {

/// The number of positions of a window: floor((in + pads - dilation * (kernel - 1) - 1) / stride) + 1.
constexpr int window_extent(int in, int kernel, int stride, int dilation, int pad_before, int pad_after) {
  const int reach = dilation * (kernel - 1) + 1;
  const int room = in + pad_before + pad_after - reach;
  return room < 0 ? 0 : room / stride + 1;
}

/// With ceil mode a last window may hang over the end, if it starts inside the input or the padding before it (as PyTorch counts).
constexpr int window_extent_ceil(int in, int kernel, int stride, int dilation, int pad_before, int pad_after) {
  const int reach = dilation * (kernel - 1) + 1;
  const int room = in + pad_before + pad_after - reach;
  if (room < 0) return 0;
  int count = (room + stride - 1) / stride + 1;
  if ((count - 1) * stride >= in + pad_before) --count;
  return count;
}

/// The extent a transposed convolution writes: (in - 1) * stride - pads + dilation * (kernel - 1) + output_padding + 1.
constexpr int transposed_extent(int in, int kernel, int stride, int dilation, int pad_before, int pad_after, int output_padding) {
  return (in - 1) * stride - pad_before - pad_after + dilation * (kernel - 1) + output_padding + 1;
}

/// x (N, C, spatial...), w (O, C / groups, kernel...) -> (N, O, spatial...).
constexpr shape convolve(const shape& x, const shape& w, const window& geometry) {
  shape result = x;
  result[1] = w[0];
  for (int i = 0; i < geometry.rank; ++i)
    result[i + 2] =
        window_extent(x[i + 2], geometry.kernel[i], geometry.stride[i], geometry.dilation[i], geometry.pad_before[i], geometry.pad_after[i]);
  return result;
}

/// x (N, C, spatial...), w (C, O / groups, kernel...) -> (N, O, spatial...).
constexpr shape convolve_transposed(const shape& x, const shape& w, const window& geometry, int groups, const int (&output_padding)[3]) {
  shape result = x;
  result[1] = w[1] * groups;
  for (int i = 0; i < geometry.rank; ++i)
    result[i + 2] = transposed_extent(x[i + 2], geometry.kernel[i], geometry.stride[i], geometry.dilation[i], geometry.pad_before[i],
                                      geometry.pad_after[i], output_padding[i]);
  return result;
}

/// a (..., M, K) and b (..., K, N) with leading axes broadcast -> (..., M, N). Both ranks are at least 2.
constexpr shape contract(const shape& a, const shape& b, bool transpose_a, bool transpose_b) {
  shape batch_a = a, batch_b = b;
  batch_a.rank -= 2;
  batch_b.rank -= 2;
  shape result = broadcast_shape(batch_a, batch_b);
  result.append(a[transpose_a ? a.rank - 1 : a.rank - 2]);
  result.append(b[transpose_b ? b.rank - 2 : b.rank - 1]);
  return result;
}

/// Reduced axes stay with extent 1.
constexpr shape reduce(const shape& x, unsigned axes) {
  shape result = x;
  for (int i = 0; i < x.rank; ++i)
    if (axes >> i & 1u) result[i] = 1;
  return result;
}

constexpr shape permute(const shape& x, const int (&order)[max_rank]) {
  shape result = x;
  for (int i = 0; i < x.rank; ++i) result[i] = x[order[i]];
  return result;
}

constexpr shape pad(const shape& x, const int (&before)[max_rank], const int (&after)[max_rank]) {
  shape result = x;
  for (int i = 0; i < x.rank; ++i) result[i] = before[i] + x[i] + after[i];
  return result;
}

/// x with its axis replaced by the extents of indices.
constexpr shape gather(const shape& x, const shape& indices, int axis) {
  shape result;
  for (int i = 0; i < axis; ++i) result.append(x[i]);
  for (int i = 0; i < indices.rank; ++i) result.append(indices[i]);
  for (int i = axis + 1; i < x.rank; ++i) result.append(x[i]);
  return result;
}

/// The extents of a plain function's result where they follow from its operands'; else rank 0 (scatters keep those of their data).
constexpr shape plain(const plain_attributes& with, const shape* operands) {
  const shape& first = operands[0];
  const auto windows = [&](const shape& x, int channels) {
    shape result = x;
    result[1] = channels;
    const window& w = with.geometry;
    for (int i = 0; i < w.rank; ++i)
      result[i + 2] = window_extent(x[i + 2], w.kernel[i], w.stride[i], w.dilation[i], w.pad_before[i], w.pad_after[i]);
    return result;
  };
  switch (with.function) {
    case plain_function::gather_elements: return operands[1];
    case plain_function::gather_nd: {
      const shape& lookups = operands[1];
      shape result = lookups;
      --result.rank;
      for (int i = with.axis + lookups[lookups.rank - 1]; i < first.rank; ++i) result.append(first[i]);
      return result;
    }
    case plain_function::scatter_elements:
    case plain_function::scatter_nd:
    case plain_function::cumulate:
    case plain_function::bit_cast: return first;
    case plain_function::max_positions: return windows(first, first[1]);
    case plain_function::deform_convolve: return windows(first, operands[1][0]);
    case plain_function::grid_sample: {
      shape result = make_shape(first[0], first[1]);
      for (int i = 1; i + 1 < operands[1].rank; ++i) result.append(operands[1][i]);
      return result;
    }
    case plain_function::determinant: {
      shape result = first;
      result.rank -= 2;
      result.append(first[first.rank - 1] * first[first.rank - 1] + 1);
      return result;
    }
    case plain_function::lstm: return make_shape(first[0], 2, first[1], first[2] / 4);
    case plain_function::gru: return make_shape(first[0], 2, first[1], first[2] / 3);
    case plain_function::rnn: return make_shape(first[0], 1, first[1], first[2]);
    default: return {};
  }
}

}  // namespace inlay::infer
