/// Made-up weights for well-known networks: the same on each machine, and of a size that keeps activations near 1.
#pragma once

#include <inlay/inlay.hpp>

namespace networks {

/// Evenly distributed in [center - spread, center + spread).
template <class Tensor> constexpr Tensor made_up(unsigned seed, float spread, float center = 0) {
  Tensor values{};
  const float scale = spread / 32768.0f, low = center - spread;
  for (int i = 0; i < Tensor::size; ++i) {
    seed = seed * 1664525u + 1013904223u;
    values.data[i] = static_cast<float>(static_cast<int>(seed >> 16)) * scale + low;
  }
  return values;
}

/// Sums of this many products keep the variance of what they add up.
constexpr float spread_for(int terms) { return inlay::math::sqrt(6.0f / static_cast<float>(terms)); }

/// Of a convolution or linear layer: `weights<3, 64, 64, 1, 1>` are those of the third layer, (filters, channels, kernel...).
template <int Layer, int Outputs, int... Inputs>
inline constexpr auto weights = made_up<inlay::tensor<float, Outputs, Inputs...>>(static_cast<unsigned>(Layer), spread_for((1 * ... * Inputs)));
template <int Layer, int Outputs> inline constexpr auto bias = made_up<inlay::tensor<float, Outputs>>(static_cast<unsigned>(Layer) + 100u, 0.1f);
/// Of a trained batch norm.
template <int Layer, int Channels>
inline constexpr inlay::batch_norm_parameters<float, Channels> norm{made_up<inlay::tensor<float, Channels>>(Layer + 200u, 0.5f, 1.0f),
                                                                    made_up<inlay::tensor<float, Channels>>(Layer + 300u, 0.1f),
                                                                    made_up<inlay::tensor<float, Channels>>(Layer + 400u, 0.1f),
                                                                    made_up<inlay::tensor<float, Channels>>(Layer + 500u, 0.5f, 1.0f), 1e-3};

}  // namespace networks
