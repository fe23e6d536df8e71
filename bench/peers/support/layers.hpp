/// The layers of a network that was written for inlay.
#pragma once

#include <inlay/inlay.hpp>

#include <bench/peers/support/network.hpp>

namespace peers {

/// Reads a traced graph back as layers: biases and batch norms become part of weights, activations part of the layer before. `parameters` are
/// the elements of the second input, for networks that take their weights there. Stops the program at what no layer stands for.
network layers_of(const inlay::graph& source, const float* parameters = nullptr);

template <const auto& Network> network layers_of(const float* parameters = nullptr) {
  return layers_of(inlay::trace<std::remove_cvref_t<decltype(Network)>>(), parameters);
}

}  // namespace peers
