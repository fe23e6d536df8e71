/// ONNX products: convolutions, Gemm, MatMul, Einsum.
#pragma once

#include <inlay/graph/composite/einsum.hpp>
#include <inlay/import/onnx/operators/movement.hpp>
#include <inlay/import/onnx/operators/window.hpp>

namespace inlay::imports {

constexpr term plus_bias(call& at, term x, int index) {
  if (!at.has(index)) return x;
  const term bias = at.operand(index);
  if (!at.require(bias.extents().count() == x.extents()[1], "its bias has another extent than its output channels")) return x;
  return x + along_channels(reshape(bias, make_shape(x.extents()[1])), x.extents().rank);
}

constexpr void import_conv(call& at) {
  const term x = at.operand(0), w = at.operand(1);
  const shape from = x.extents(), weights = w.extents();
  if (!at.require(from.rank >= 3 && weights.rank == from.rank, "its weights have another rank than its input")) return;
  window geometry;
  if (!read_window(at, from, spatial_extents_of(weights), geometry)) return;
  const long long groups = at.integer("group", 1);
  if (!at.require(groups >= 1 && from[1] % groups == 0 && weights[0] % groups == 0 && weights[1] * groups == from[1],
                  "its channels, groups and weights do not match"))
    return;
  const shape extents = infer::convolve(from, weights, geometry);
  if (!at.require(extents.count() > 0, "its window does not fit its input")) return;
  at.give(plus_bias(at, term(at.target(), at.target().convolve(x.id(), w.id(), geometry, static_cast<int>(groups))), 2));
}

/// `output_shape` moves the padding; what the rest cannot reach is cut off or stays zero.
constexpr void import_conv_transpose(call& at) {
  const term x = at.operand(0), w = at.operand(1);
  const shape from = x.extents(), weights = w.extents();
  if (!at.require(from.rank >= 3 && weights.rank == from.rank && weights[0] == from[1], "its weights do not match its input")) return;
  window geometry;
  if (!read_window(at, from, spatial_extents_of(weights), geometry)) return;
  const long long groups = at.integer("group", 1);
  if (!at.require(groups >= 1 && from[1] % groups == 0 && groups <= from[1], "its groups do not divide its channels")) return;
  const list<long long> extra = at.integers("output_padding"), wanted = at.integers("output_shape");
  const std::string_view automatic = at.word("auto_pad", "NOTSET");
  const bool same = automatic == "SAME_UPPER" || automatic == "SAME_LOWER";
  // Convolved without padding first, then cut and padded: that takes every combination.
  window full = geometry;
  list<long long> before = list<long long>::filled(from.rank, 0), after = before;
  for (int i = 0; i < geometry.rank; ++i) {
    const long long whole = static_cast<long long>(from[i + 2] - 1) * geometry.stride[i] + geometry.dilation[i] * (geometry.kernel[i] - 1LL) + 1;
    const long long more = entry_or(extra, i, 0);
    if (!at.require(more >= 0 && more < most_extent && whole < most_extent, "its output padding is negative or too large")) return;
    long long front = geometry.pad_before[i], back = geometry.pad_after[i];
    const bool sized = !wanted.empty();
    if (sized || same) {
      const int skipped = wanted.size() == from.rank ? 2 : 0;
      const long long out = sized ? entry_or(wanted, i + skipped, 0) : static_cast<long long>(from[i + 2]) * geometry.stride[i];
      if (!at.require(out > 0 && out < most_extent, "its output shape is not positive or too large")) return;
      const long long total = whole + more - out;
      front = automatic == "SAME_UPPER" ? total / 2 : total - total / 2;
      if (total < 0) front = 0;
      back = total - front;
    }
    full.pad_before[i] = full.pad_after[i] = 0;
    before[i + 2] = -front;
    after[i + 2] = more - back;
  }
  bool direct = true;
  int output_padding[3]{};
  for (int i = 0; i < geometry.rank; ++i) {
    const long long front = -before[i + 2], back = -after[i + 2],
                    limit = geometry.stride[i] > geometry.dilation[i] ? geometry.stride[i] : geometry.dilation[i];
    direct = direct && front >= 0 && -back < limit && front < most_extent;
    full.pad_before[i] = static_cast<int>(front > 0 ? front : 0);
    full.pad_after[i] = static_cast<int>(back > 0 ? back : 0);
    output_padding[i] = static_cast<int>(back < 0 ? -back : 0);
  }
  if (direct) {
    const shape extents = infer::convolve_transposed(from, weights, full, static_cast<int>(groups), output_padding);
    for (int i = 0; i < extents.rank; ++i)
      if (!at.require(extents[i] > 0, "its padding cuts off everything")) return;
    return at.give(
        plus_bias(at, term(at.target(), at.target().convolve_transposed(x.id(), w.id(), full, static_cast<int>(groups), output_padding)), 2));
  }
  for (int i = 0; i < 3; ++i) full.pad_before[i] = full.pad_after[i] = output_padding[i] = 0;
  const term whole(at.target(), at.target().convolve_transposed(x.id(), w.id(), full, static_cast<int>(groups), output_padding));
  at.give(plus_bias(at, padded(at, whole, before, after, "constant", 0), 2));
}

/// alpha * op(a) op(b) + beta * c
constexpr void import_gemm(call& at) {
  const term a = at.operand(0), b = at.operand(1);
  const bool transpose_a = at.flag("transA"), transpose_b = at.flag("transB");
  if (!at.require(a.extents().rank == 2 && b.extents().rank == 2, "its operands are no matrices")) return;
  if (!at.require(a.extents()[transpose_a ? 0 : 1] == b.extents()[transpose_b ? 1 : 0], "the inner extents of its operands differ")) return;
  term result(at.target(), at.target().contract(a.id(), b.id(), transpose_a, transpose_b));
  const double alpha = at.number("alpha", 1), beta = at.number("beta", 1);
  if (alpha != 1) result = result * alpha;
  if (at.has(2) && beta != 0) {
    term c = at.operand(2);
    if (beta != 1) c = c * beta;
    if (!at.require(broadcastable(c.extents(), result.extents()) && broadcast_shape(c.extents(), result.extents()) == result.extents(),
                    "its third operand does not broadcast to its result"))
      return;
    result = result + c;
  }
  at.give(result);
}

/// Vectors are rows on the left and columns on the right.
constexpr term matrix_product(call& at, term a, term b) {
  const bool row = a.extents().rank == 1, column = b.extents().rank == 1;
  if (!at.require(a.extents().rank > 0 && b.extents().rank > 0, "a product of single numbers")) return a;
  if (row) a = reshape(a, make_shape(1, a.extents()[0]));
  if (column) b = reshape(b, make_shape(b.extents()[0], 1));
  shape left = a.extents(), right = b.extents();
  if (left[left.rank - 1] != right[right.rank - 2]) {
    text words;
    words << "the inner extents of " << left << " and " << right << " differ";
    at.fail(words);
    return a;
  }
  left.rank -= 2;
  right.rank -= 2;
  if (!at.require(broadcastable(left, right), "the leading axes of its operands do not broadcast")) return a;
  const term product(at.target(), at.target().contract(a.id(), b.id()));
  shape extents = product.extents();
  if (column) --extents.rank;
  if (row) {
    const int last = extents.rank - 1;
    if (!column) extents[last - 1] = extents[last];
    --extents.rank;
  }
  return reshape(product, extents);
}
constexpr void import_matmul(call& at) {
  const term a = at.operand(0), b = at.operand(1);
  at.give(matrix_product(at, a, b));
}

constexpr void import_einsum(call& at) {
  list<node_id> operands;
  list<shape> shapes;
  for (int i = 0; i < at.count(); ++i) {
    const term next = at.operand(i);
    operands.push_back(next.id());
    shapes.push_back(next.extents());
  }
  if (at.failed() || !at.require(at.count() >= 1 && at.count() <= composite::max_einsum_operands, "it has no operand, or more than 8")) return;
  const std::string_view given = at.word("equation", "");
  const composite::equation rule = composite::read_equation(given.data(), static_cast<int>(given.size()), shapes.data(), shapes.size());
  const bool fits = rule.problem == composite::equation_problem::none && rule.operands == at.count() && rule.named_axes == rule.rank &&
                    rule.left_extent == rule.right_extent;
  if (!at.require(fits, "its equation does not fit its operands")) return;
  at.give(composite::einsum(at.target(), rule, operands));
}

/// The inverse of unfolding: blocks are added at their places, which a transposed convolution with unit weights does.
constexpr void import_col2im(call& at) {
  const term x = at.operand(0);
  const list<long long> image = at.known_integers(1), block = at.known_integers(2);
  const shape from = x.extents();
  if (at.failed() ||
      !at.require(from.rank == 3 && image.size() == block.size() && block.size() >= 1 && block.size() <= 3, "images of 1 to 3 axes are supported"))
    return;
  shape padded_image = make_shape(1, 1);
  for (long long each : image) {
    if (!at.require(each > 0 && each < most_extent, "an extent of the image is not positive or too large")) return;
    padded_image.append(static_cast<int>(each));
  }
  window geometry;
  if (!read_window(at, padded_image, block, geometry)) return;
  long long taps = 1, positions = 1;
  shape windows = make_shape(from[0], from[1]);
  for (int i = 0; i < geometry.rank; ++i) {
    taps *= geometry.kernel[i];
    const int out = infer::window_extent(padded_image[i + 2], geometry.kernel[i], geometry.stride[i], geometry.dilation[i], geometry.pad_before[i],
                                         geometry.pad_after[i]);
    positions *= out;
    windows.append(out);
  }
  if (!at.require(taps > 0 && taps <= from[1] && from[1] % taps == 0 && positions == from[2], "its columns are no blocks of its image")) return;
  shape unit = make_shape(from[1], 1);
  int output_padding[3]{};
  for (int i = 0; i < geometry.rank; ++i) {
    unit.append(geometry.kernel[i]);
    const int reached = infer::transposed_extent(windows[i + 2], geometry.kernel[i], geometry.stride[i], geometry.dilation[i], geometry.pad_before[i],
                                                 geometry.pad_after[i], 0);
    output_padding[i] = padded_image[i + 2] - reached;
  }
  const term weights(at.target(), at.target().constant(x.type(), unit, diagonal_of(static_cast<int>(taps))));
  const int groups = static_cast<int>(from[1] / taps);
  at.give(term(at.target(), at.target().convolve_transposed(reshape(x, windows).id(), weights.id(), geometry, groups, output_padding)));
}

inline constexpr operator_entry convolution_operators[] = {
    {"Conv", import_conv}, {"ConvTranspose", import_conv_transpose}, {"Gemm", import_gemm}, {"MatMul", import_matmul},
    {"Einsum", import_einsum}, {"Col2Im", import_col2im},
};

}  // namespace inlay::imports
