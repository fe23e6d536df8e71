/// Networks whose weights are too many for the compiler: run-time inputs, made up by a seeded generator.
#pragma once

#include <random>

#include <bench/networks/parameters.hpp>
#include <bench/peers/support/inlay_model.hpp>

namespace peers {

/// Of a size that keeps activations near 1. `net` says which of the `count` parameters belong to which layer.
std::vector<float> made_up_parameters(const inlay::graph& source, std::size_t count);

/// inlay with weights as inputs, which it packs at each call, and inlay with packed weights in the program: those are zeros, for the compiler
/// would take minutes to make up millions of numbers, so only its time says something.
template <const auto& Network, int Count> contest large_network() {
  const inlay::graph source = inlay::trace<std::remove_cvref_t<decltype(Network)>>();
  contest result;
  result.memory.push_back(made_up_parameters(source, Count));
  const float* const weights = result.memory.back().data();
  result.net = layers_of(source, weights);
  result.all.push_back(inlay_contender<Network>("inlay", weights));
  result.all.push_back(inlay_contender<networks::stored_network<Network>, inlay::pack_at_most<20'000'000>>("inlay packed", nullptr, false));
  return result;
}

}  // namespace peers
