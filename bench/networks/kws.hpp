/// Keyword spotting: a depthwise separable network over 49 frames of 10 coefficients (MLPerf Tiny).
#pragma once

#include <bench/networks/weights.hpp>

namespace networks {

struct kws_block {
  inlay::tensor<float, 64, 1, 3, 3> depthwise;
  inlay::batch_norm_parameters<float, 64> depthwise_norm;
  inlay::tensor<float, 64, 64, 1, 1> pointwise;
  inlay::batch_norm_parameters<float, 64> pointwise_norm;
};
inline constexpr kws_block kws_blocks[] = {
    {weights<2, 64, 1, 3, 3>, norm<2, 64>, weights<3, 64, 64, 1, 1>, norm<3, 64>},
    {weights<4, 64, 1, 3, 3>, norm<4, 64>, weights<5, 64, 64, 1, 1>, norm<5, 64>},
    {weights<6, 64, 1, 3, 3>, norm<6, 64>, weights<7, 64, 64, 1, 1>, norm<7, 64>},
    {weights<8, 64, 1, 3, 3>, norm<8, 64>, weights<9, 64, 64, 1, 1>, norm<9, 64>},
};

inline constexpr auto kws = [](inlay::expression<float, 1, 1, 49, 10> features) {
  using namespace inlay;
  auto x = relu(batch_norm(conv2d(features, weights<1, 64, 1, 10, 4>, bias<1, 64>, stride<2>, same_padding), norm<1, 64>));
  for (const kws_block& block : kws_blocks) {
    x = relu(batch_norm(conv2d(x, block.depthwise, groups<64>, padding<1>), block.depthwise_norm));
    x = relu(batch_norm(conv2d(x, block.pointwise), block.pointwise_norm));
  }
  return softmax(linear(flatten(global_avg_pool(x)), weights<10, 12, 64>, bias<10, 12>));
};

}  // namespace networks
