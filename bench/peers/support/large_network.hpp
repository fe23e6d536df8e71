/// Networks whose weights are too many for the compiler: parameters, made up by a seeded generator and prepared once.
#pragma once

#include <random>

#include <bench/networks/parameters.hpp>
#include <bench/peers/support/inlay_model.hpp>

namespace peers {

/// Of a size that keeps activations near 1.
std::vector<float> made_up_parameters(const inlay::graph& source, std::size_t count);

template <const auto& Network, int Count> contest large_network() {
  const inlay::graph source = inlay::trace<std::remove_cvref_t<decltype(Network)>>();
  contest result;
  result.memory.push_back(made_up_parameters(source, Count));
  const float* const weights = result.memory.back().data();
  result.net = layers_of(source, weights);
  result.all.push_back(inlay_contender<Network>("inlay", weights));
  return result;
}

}  // namespace peers
