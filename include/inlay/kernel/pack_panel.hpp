/// Packs weights that are known only when the network runs.
#pragma once

#include <inlay/core/config.hpp>
#include <inlay/core/kernel_descriptions.hpp>

namespace inlay::kernel {

/// Writes weights in the order of their packed_layout, padding with zeros. `Description::value` is a pack_description.
template <class Description, class Simd, class Element> INLAY_ALWAYS_INLINE constexpr void pack_panel(Element* out, const Element* in) {
  constexpr pack_description d = Description::value;
  constexpr packed_layout layout = d.layout;
  const auto block = [&](Element* to, const Element* from, int first) {
    const int count = layout.outputs - first < layout.block() ? layout.outputs - first : layout.block();
    for (int i = 0; i < count; ++i) to[i] = from[(first + i) * d.output.step];
    for (int i = count; i < layout.block(); ++i) to[i] = Element(0);
  };
  const auto each_tap = [&](const auto& visit) {
    int tap = 0;
    for (int i = 0; i < d.tap[0].extent; ++i)
      for (int k = 0; k < d.tap[1].extent; ++k)
        for (int l = 0; l < d.tap[2].extent; ++l) visit(tap++, i * d.tap[0].step + k * d.tap[1].step + l * d.tap[2].step);
  };
  for (int g = 0; g < d.group.extent; ++g)
    for (int b = 0; b < layout.blocks(); ++b)
      each_tap([&](int tap, int from) {
        for (int c = 0; c < d.input.extent; ++c)
          block(out + layout.index(g, tap, c, b * layout.block()), in + g * d.group.step + from + c * d.input.step, b * layout.block());
      });
}

}  // namespace inlay::kernel
