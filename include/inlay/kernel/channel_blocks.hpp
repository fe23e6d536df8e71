/// The blocks of output channels that packed weights are cut into.
#pragma once

#include <inlay/core/config.hpp>
#include <inlay/core/packed_layout.hpp>

namespace inlay::kernel {

/// Calls `body.operator()<Vectors, Count>(channel, weights)` for each block of one group: its first channel, where its weights begin, its
/// vectors, and the channels in the last of them.
template <const packed_layout& Layout, class Element, class Body>
INLAY_ALWAYS_INLINE constexpr void for_each_block(const Element* weights, const Body& body) {
  constexpr int width = Layout.block(), whole = Layout.outputs / width, rest = Layout.outputs % width;
  for (int j = 0; j < whole; ++j, weights += Layout.block_step()) body.template operator()<Layout.vectors, Layout.lanes>(j * width, weights);
  if constexpr (rest != 0) {
    constexpr int vectors = (rest + Layout.lanes - 1) / Layout.lanes;
    body.template operator()<vectors, rest - (vectors - 1) * Layout.lanes>(whole * width, weights);
  }
}

}  // namespace inlay::kernel
