/// Machine sounds that are not as usual: an autoencoder of fully connected layers (MLPerf Tiny).
#pragma once

#include <bench/networks/weights.hpp>

namespace networks {

template <int Layer, int Outputs, int Inputs> constexpr auto autoencoder_layer(inlay::expression<float, 1, Inputs> x) {
  using namespace inlay;
  return relu(batch_norm(linear(x, weights<Layer, Outputs, Inputs>, bias<Layer, Outputs>), norm<Layer, Outputs>));
}

inline constexpr auto autoencoder = [](inlay::expression<float, 1, 640> spectrum) {
  using namespace inlay;
  const auto encoded = autoencoder_layer<4, 128>(autoencoder_layer<3, 128>(autoencoder_layer<2, 128>(autoencoder_layer<1, 128>(spectrum))));
  const auto code = autoencoder_layer<5, 8>(encoded);
  const auto decoded = autoencoder_layer<9, 128>(autoencoder_layer<8, 128>(autoencoder_layer<7, 128>(autoencoder_layer<6, 128>(code))));
  return linear(decoded, weights<10, 640, 128>, bias<10, 640>);
};

}  // namespace networks
