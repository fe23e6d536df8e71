/// The loops that a nest_description comes to: axes merged, and the one that vectors lie along taken out.
#pragma once

#include <inlay/core/kernel_descriptions.hpp>
#include <inlay/kernel/loop.hpp>

namespace inlay::kernel {

namespace detail {

/// Streams: 0 is the output, 1.. the operands, and after them the position along the row (for argmax).
struct nest_loops {
  loop_nest kept;     ///< without the lane loop
  loop_nest reduced;  ///< likewise
  bool lanes_reduced = false;
  int lane_extent = 1;
  int lane_step[max_streams]{};
  // How a long row is walked: the innermost loop, over vectors or over points, apart from the `outer` ones.
  loop_nest outer;
  int inner_count = 1;
  int inner_step[max_streams]{};
};

constexpr bool finds_position(const program& code) {
  for (int i = 0; i < code.size; ++i)
    if (code.code[i].reduce == reduction::argmax || code.code[i].reduce == reduction::argmin) return true;
  return false;
}

/// The axis along which most arrays lie without gaps.
constexpr int choose_vector_dim(const nest_description& d) {
  int best = -1;
  int best_score = -1000;
  for (int i = 0; i < d.rank; ++i) {
    if (d.extent[i] == 1) continue;
    int score = d.out_stride[i] == 1 ? 4 : d.out_stride[i] == 0 ? 0 : -6;
    for (int o = 0; o < d.operands; ++o) score += d.stride[o][i] == 1 ? 2 : d.stride[o][i] == 0 ? 0 : -6;
    if (score < best_score || (score == best_score && d.extent[i] < d.extent[best])) continue;
    best = i;
    best_score = score;
  }
  return best;
}

constexpr nest_loops plan_nest(const nest_description& d) {
  const int vector_dim = d.vector_dim >= 0 && d.extent[d.vector_dim] != 1 ? d.vector_dim : choose_vector_dim(d);
  loop_nest loops[2];  // kept, reduced
  int position_step = 1;
  for (int i = d.rank - 1; i >= 0; --i) {  // reduced axes number the positions of a row in row-major order
    if (!d.reduced[i]) continue;
    loops[1].step[i][d.operands + 1] = position_step;
    position_step *= d.extent[i];
  }
  loop_nest all = loops[1];
  loops[1] = {};
  for (int i = 0; i < d.rank; ++i) {
    all.extent[i] = d.extent[i];
    all.step[i][0] = d.out_stride[i];
    for (int o = 0; o < d.operands; ++o) all.step[i][o + 1] = d.stride[o][i];
    if (!finds_position(d.code)) all.step[i][d.operands + 1] = 0;
    loop_nest& target = loops[d.reduced[i]];
    if (i == vector_dim) target.lane = target.rank;
    target.append(all, i);
  }
  nest_loops result;
  result.kept = merged(loops[0], false);
  result.reduced = merged(loops[1], finds_position(d.code));
  result.lanes_reduced = result.reduced.lane >= 0;
  loop_nest& with_lanes = result.lanes_reduced ? result.reduced : result.kept;
  if (with_lanes.lane >= 0) {
    result.lane_extent = with_lanes.extent[with_lanes.lane];
    for (int s = 0; s < max_streams; ++s) result.lane_step[s] = with_lanes.step[with_lanes.lane][s];
    with_lanes.erase(with_lanes.lane);
  }
  result.outer = result.reduced;
  if (result.lanes_reduced) {
    result.inner_count = result.lane_extent / d.lanes;
    for (int s = 0; s < max_streams; ++s) result.inner_step[s] = result.lane_step[s] * d.lanes;
  } else if (const int last = result.reduced.rank - 1; last >= 0) {
    result.inner_count = result.reduced.extent[last];
    for (int s = 0; s < max_streams; ++s) result.inner_step[s] = result.reduced.step[last][s];
    result.outer.erase(last);
  }
  return result;
}

}  // namespace detail
}  // namespace inlay::kernel
