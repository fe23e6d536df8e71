/// Weights of a convolution that meets each input several times.
#pragma once

#include <inlay/rewrite/rewriter.hpp>

namespace inlay::rewrite {

/// A kernel (O, I, kernel...), added up at `count[i]` places along each of `rank` axes, which are `distance[i]` taps apart.
constexpr node_id sum_of_shifted(builder& target, node_id kernel, int rank, const int* count, const int* distance) {
  int parts = 1;
  for (int i = 0; i < rank; ++i) parts *= count[i];
  node_id sum = no_node;
  for (int part = 0; part < parts; ++part) {
    int front[max_rank]{}, behind[max_rank]{};
    for (int i = rank - 1, rest = part; i >= 0; rest /= count[i], --i) {
      const int place = rest % count[i];
      front[i + 2] = place * distance[i];
      behind[i + 2] = (count[i] - 1 - place) * distance[i];
    }
    const node_id shifted = target.pad(kernel, front, behind, pad_mode::constant);
    sum = sum == no_node ? shifted : target.map(scalar_function::add, sum, shifted);
  }
  return sum;
}

}  // namespace inlay::rewrite
