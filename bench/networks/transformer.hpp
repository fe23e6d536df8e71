/// An encoder block: 64 tokens of 64 features, four heads.
#pragma once

#include <bench/networks/weights.hpp>

namespace networks {

inline constexpr auto transformer = [](inlay::expression<float, 64, 64> tokens) {
  using namespace inlay;
  const auto normed = layer_norm(tokens, weights<1, 64>, bias<1, 64>);
  const auto [query, key, value] = split<3, -1>(linear(normed, weights<2, 192, 64>, bias<2, 192>));
  const auto seen = merge_heads(scaled_dot_product_attention(split_heads<4>(query), split_heads<4>(key), split_heads<4>(value)));
  const auto x = tokens + linear(seen, weights<3, 64, 64>, bias<3, 64>);
  const auto wide = gelu(linear(layer_norm(x, weights<4, 64>, bias<4, 64>), weights<5, 256, 64>, bias<5, 256>));
  return x + linear(wide, weights<6, 64, 256>, bias<6, 64>);
};

}  // namespace networks
