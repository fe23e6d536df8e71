/// A network wired at random: a graph of Watts and Strogatz whose nodes add up what they read, as in RandWire.
#pragma once

#include <vector>

#include <bench/networks/parameters.hpp>

namespace networks {

/// `Nodes` in a ring, each wired to its two neighbours on either side; most ends are then moved to another node. Wires run from low to high.
template <int Nodes> struct wiring {
  bool reads[Nodes][Nodes]{};

  constexpr explicit wiring(unsigned seed) {
    const auto below = [&](int limit) {
      seed = seed * 1664525u + 1013904223u;
      return static_cast<int>((seed >> 8) % static_cast<unsigned>(limit));
    };
    for (int distance = 1; distance <= 2; ++distance)
      for (int node = 0; node < Nodes; ++node) {
        const int other = below(4) == 0 ? (node + distance) % Nodes : (node + 1 + below(Nodes - 1)) % Nodes;
        (node < other ? reads[other][node] : reads[node][other]) = true;
      }
  }
  constexpr bool is_read(int node) const {
    for (int reader = node + 1; reader < Nodes; ++reader)
      if (reads[reader][node]) return true;
    return false;
  }
};
inline constexpr wiring<24> random_wires(2);

using wired_features = inlay::expression<float, 1, 32, 16, 16>;
inline constexpr auto random_wired = [](inlay::channels_last<wired_features> features, inlay::parameter<float, 33'024> weights) {
  using namespace inlay;
  parameters layers(weights);
  std::vector<wired_features> values;
  wired_features result = features;
  for (int node = 0; node < 24; ++node) {
    wired_features sum = features;
    bool any = false;
    for (int source = 0; source < node; ++source) {
      if (!random_wires.reads[node][source]) continue;
      const wired_features& value = values[static_cast<unsigned>(source)];
      sum = any ? sum + value : value;
      any = true;
    }
    const auto deep = layers.depthwise<3>(relu(sum), padding<1>);
    values.push_back(layers.conv<32, 1>(deep));
    if (!random_wires.is_read(node)) result = result + values.back();
  }
  return layers.last(as_channels_last(result));
};

}  // namespace networks
