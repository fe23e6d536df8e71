/// An average of what a convolution makes becomes part of the convolution.
#pragma once

#include <inlay/rewrite/weights.hpp>

namespace inlay::rewrite {

namespace detail {

constexpr bool apply_merge_average(rewriter& rw, node_id id) {
  const node root = rw[id];
  if (root.how != reduction::sum || !facts(root.type).floating) return false;
  const node_id averaged = rw.operand(id, 0);
  const constant_split shift = match_shift(rw, averaged);
  const node_id product = shift ? shift.value : averaged;
  if (rw[product].kind != op::convolve || !(rw[product].extents == rw[averaged].extents)) return false;
  const node inner = rw[product];
  const node_id x = rw.operand(product, 0), weights = rw.operand(product, 1);
  const int rank = root.geometry.rank;
  const window &small = inner.geometry, &over = root.geometry;
  rw.about(product);
  if (inner.transposed) return rw.miss("the convolution is a transposed one");
  if (rw[weights].extents[1] == 1 && inner.groups > 1) return rw.miss("a depthwise convolution would take longer");
  window merged = small;
  int places[3] = {1, 1, 1};  // taps from one place of the kernel to the next
  long long before = inner.extents.count(), after = root.extents.count(), parts = 1;
  for (int i = 0; i < rank; ++i) {
    if (over.pad_before[i] != 0 || over.pad_after[i] != 0) return rw.miss("the average has padding");
    if ((root.extents[i + 2] - 1) * over.stride[i] + (over.kernel[i] - 1) * over.dilation[i] >= inner.extents[i + 2])
      return rw.miss("a window of the average hangs over the border");
    const int distance = small.stride[i] * over.dilation[i];
    if (small.kernel[i] == 1 && over.kernel[i] > 1) merged.dilation[i] = distance;
    if (over.kernel[i] > 1 && distance % merged.dilation[i] != 0) return rw.miss("the taps of the convolution are apart");
    places[i] = distance / merged.dilation[i];
    merged.kernel[i] = small.kernel[i] + (over.kernel[i] > 1 ? places[i] * (over.kernel[i] - 1) : 0);
    merged.stride[i] = small.stride[i] * over.stride[i];
    const int beyond = (root.extents[i + 2] - 1) * merged.stride[i] + (merged.kernel[i] - 1) * merged.dilation[i] - small.pad_before[i] -
                       (rw[x].extents[i + 2] - 1);
    merged.pad_after[i] = beyond > 0 ? beyond : 0;
    before *= small.kernel[i];
    after *= merged.kernel[i];
    parts *= over.kernel[i];
  }
  if (after >= before) return rw.miss("one convolution would take as many multiplications");
  if (!is_weights(rw, weights)) return rw.miss("the weights are known only when the network runs");
  if (!match_weights(rw, weights) || parts > 16) return rw.miss("the sum of the weights would have more than 16 parts");
  if (rw.is_output(product) || rw.is_output(averaged)) return rw.miss("the product is an output of the network");
  if (rw.uses(product) != 1 || rw.uses(averaged) != 1) return rw.miss("the product has other users");
  if (shift && !varies_along(rw[shift.constant].extents, inner.extents, 1)) return rw.miss("the shift varies within an output channel");
  if (rw.options().ieee) return rw.miss(overflows_move);
  if (rw.weights() + (parts - 1) * rw[weights].extents.count() > rw.options().weight_budget)
    return rw.miss("the model has more weights than the compiler may touch: they stay as they are stored");

  const double share = root.average ? 1.0 / static_cast<double>(parts) : 1;
  builder& target = rw.build_like(product);
  const evaluated factor = inlay::detail::filled(inner.type, {}, share);
  const node_id tap = root.average ? scaled_parts(rw, target, weights, factor) : weights;
  node_id sum = no_node;
  for (int part = 0; part < parts; ++part) {
    int front[max_rank]{}, behind[max_rank]{};
    for (int i = rank - 1, rest = part; i >= 0; rest /= over.kernel[i], --i) {
      front[i + 2] = rest % over.kernel[i] * places[i];
      behind[i + 2] = merged.kernel[i] - small.kernel[i] - front[i + 2];
    }
    const node_id shifted = target.pad(tap, front, behind, pad_mode::constant);
    sum = sum == no_node ? shifted : target.map(scalar_function::add, sum, shifted);
  }
  node_id result = target.convolve(x, sum, merged, inner.groups);
  if (shift) {
    evaluated total = elements_of(rw, shift.constant);
    for (double& each : total.elements) each *= root.average ? 1 : static_cast<double>(parts);
    builder& after_product = rw.build();
    result = after_product.map(scalar_function::add, result, store(after_product, total));
  }
  return rw.replace(id, result);
}

}  // namespace detail

/// The average (or sum) of neighbours that a convolution makes is a convolution with a larger kernel and stride: the kernel, divided by their
/// number, added up at the place of each neighbour.
///
///     %2 = convolve %0, %1 {pad 1} : f32[1, 4, 8, 8]                                 %6 = map.add %3, %4 ...  four times the 3x3 kernel, inside 4x4
///     %3 = window_reduce.average %2 {kernel 2, stride 2} : f32[1, 4, 4, 4]    =>     %9 = convolve %0, %6 {stride 2, pad 1} : f32[1, 4, 4, 4]
///
/// It takes 16 multiplications for each average and pair of channels instead of 36, and the larger image is never there. Needs
/// average_before_product, which does better with kernels of one tap. (Depthwise it takes 1.9 times as long: most inputs are read four times.)
/// Rounding: sums are associated in another way.
inline constexpr rule merge_average{"merge_average", roots(op::window_reduce), &detail::apply_merge_average};

}  // namespace inlay::rewrite
