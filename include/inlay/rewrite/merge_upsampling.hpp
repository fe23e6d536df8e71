/// A nearest upsampling becomes part of the convolution that reads it.
#pragma once

#include <inlay/graph/positions.hpp>
#include <inlay/rewrite/weights.hpp>

namespace inlay::rewrite {

namespace detail {

/// How many times each element of an axis is repeated by a nearest resize, all of them equally often and in order; else 0.
constexpr int repetitions_of(const node& resize, const shape& in, int axis) {
  const int from = in[axis], to = resize.extents[axis];
  if (from == 0 || to % from != 0) return 0;
  for (int i = 0; i < to; ++i)
    if (infer::nearest_sample(resize.coordinates, i, from, to) != i / (to / from)) return 0;
  return to / from;
}

/// Why a convolution of repeated elements cannot be a transposed one, or nullptr.
constexpr const char* refuse_upsampled(const rewriter& rw, const node& root, node_id weights) {
  if (root.transposed) return "the convolution is a transposed one";
  if (!match_weights(rw, weights)) return "the weights of the convolution are not stored as they are";
  if (root.groups != 1) return "the convolution has groups";
  for (int i = 0; i < root.geometry.rank; ++i) {
    const int kernel = root.geometry.kernel[i];
    if (root.geometry.stride[i] != 1) return "the convolution leaves positions out";
    if (kernel > 1 && root.geometry.dilation[i] != 1) return "the taps of the convolution are apart";
    if (root.geometry.pad_before[i] >= kernel || root.geometry.pad_after[i] >= kernel) return "a window of the convolution is padding alone";
  }
  return nullptr;
}

/// Weights of (O, I, kernel...) as (I, O, kernel...), each kernel backwards; with a scale that has at most one factor for each pair of channels.
constexpr node_id turned_weights(const rewriter& rw, builder& target, const weight_form& form) {
  const shape extents = rw[form.stored].extents;
  int start[max_rank]{}, step[max_rank]{}, order[max_rank]{};
  for (int i = 0; i < extents.rank; ++i) {
    start[i] = i < 2 ? 0 : extents[i] - 1;
    step[i] = i < 2 ? 1 : -1;
    order[i] = i < 2 ? 1 - i : i;
  }
  const node_id turned = target.permute(target.slice(form.stored, start, step, extents), order);
  if (form.scale == no_node) return turned;
  const evaluated scale = elements_of(rw, form.scale);
  const auto extent = [&](int axis) {
    const int at = axis - (extents.rank - scale.extents.rank);
    return at < 0 ? 1 : scale.extents[at];
  };
  evaluated factors{extents, scale.type, {}};
  for (int i = 0; i < extents.rank; ++i) factors.extents[i] = i < 2 ? extent(1 - i) : 1;
  for (int i = 0; i < extent(1); ++i)
    for (int k = 0; k < extent(0); ++k) factors.elements.push_back(scale[k * extent(1) + i]);
  return target.map(scalar_function::multiply, turned, store(target, factors));
}

constexpr bool apply_merge_upsampling(rewriter& rw, node_id id) {
  const node root = rw[id];
  const node_id larger = rw.operand(id, 0), weights = rw.operand(id, 1);
  if (rw[larger].kind != op::resize || rw[larger].interpolation != resize_mode::nearest || !facts(root.type).floating) return false;
  const node resize = rw[larger];
  const node_id x = rw.operand(larger, 0);
  const shape in = rw[x].extents;
  const int rank = root.geometry.rank;
  rw.about(larger);
  int times[3] = {1, 1, 1};
  long long before = 1, after = 1, parts = 1;  // multiplications for each element of x and pair of channels
  for (int i = 0; i < rank; ++i) {
    times[i] = repetitions_of(resize, in, i + 2);
    if (times[i] == 0) return rw.miss("the elements are not all repeated equally often");
    before *= root.geometry.kernel[i] * times[i];
    after *= root.geometry.kernel[i] + times[i] - 1;
    parts *= times[i];
  }
  if (after >= before) return rw.miss("one convolution would take as many multiplications");
  if (const char* reason = refuse_upsampled(rw, root, weights)) return rw.miss(reason);
  if (rw.is_output(larger)) return rw.miss("the upsampled value is an output of the network");
  if (rw.uses(larger) != 1) return rw.miss("the upsampled value has other users");
  if (rw.options().ieee) return rw.miss(overflows_move);
  if (rw.weights() + (parts - 1) * rw[weights].extents.count() > rw.options().weight_budget)
    return rw.miss("the model has more weights than the compiler may touch: they stay as they are stored");

  builder& target = rw.build();
  const node_id tap = turned_weights(rw, target, match_weights(rw, weights));
  node_id sum = no_node;
  window geometry{.rank = rank};
  for (int part = 0; part < parts; ++part) {
    int front[max_rank]{}, behind[max_rank]{};
    for (int i = rank - 1, rest = part; i >= 0; rest /= times[i], --i) {
      front[i + 2] = rest % times[i];
      behind[i + 2] = times[i] - 1 - front[i + 2];
    }
    const node_id shifted = target.pad(tap, front, behind, pad_mode::constant);
    sum = sum == no_node ? shifted : target.map(scalar_function::add, sum, shifted);
  }
  for (int i = 0; i < rank; ++i) {
    geometry.kernel[i] = root.geometry.kernel[i] + times[i] - 1;
    geometry.stride[i] = times[i];
    geometry.pad_before[i] = root.geometry.kernel[i] - 1 - root.geometry.pad_before[i];
    geometry.pad_after[i] = root.geometry.kernel[i] - 1 - root.geometry.pad_after[i];
  }
  return rw.replace(id, target.convolve_transposed(x, sum, geometry, 1, {0, 0, 0}));
}

}  // namespace detail

/// A convolution of an image that a nearest resize has made larger becomes a transposed convolution of the image itself. Each of the s^n copies
/// of an element meets the same weights one tap further on, so the new kernel of k + s - 1 is the old one, backwards, added up at s^n places:
///
///     %1 = resize.nearest %0 : f32[1, 8, 16, 16]                   %6 = map.add %3, %4 ...  four times the 3x3 kernel, inside 4x4
///     %3 = convolve %1, %2 {pad 1} : f32[1, 4, 16, 16]        =>     %9 = convolve %0, %6 {transposed, stride 2, pad 1} : f32[1, 4, 16, 16]
///
/// No step copies, nothing larger than the image is kept, and an element meets 16 weights of each pair of channels instead of 36. (Depthwise it
/// takes 1.7 times as long: such kernels wait for memory, and rows of transposed ones are shorter.) Rounding: x * (v + w) instead of x * v + x * w.
inline constexpr rule merge_upsampling{"merge_upsampling", roots(op::convolve), &detail::apply_merge_upsampling};

}  // namespace inlay::rewrite
