/// Packing of weights that are known only at run time.
#pragma once

#include <inlay/core/packed_layout.hpp>
#include <inlay/core/winograd.hpp>
#include <inlay/kernel/copy.hpp>

namespace inlay::kernel {

/// Writes weights in the order that contract and convolve read: see packed_layout, which `Description::value.layout` is. The other
/// members group, output, tap[3] and input say how many there are along that axis (`extent`) and how far apart they are (`step`). The
/// outputs of a depthwise convolution are those of all groups, `output.extent` in each.
template <class Description, class Simd, class Out, class In> constexpr void pack_panel(Out* out, const In* in) noexcept {
  constexpr const auto& d = Description::value;
  constexpr packed_layout layout = d.layout;
  constexpr int block = layout.block();
  const auto place = [](int output) __attribute__((always_inline)) {
    if constexpr (!layout.depthwise) return static_cast<std::ptrdiff_t>(output) * d.output.step;
    else
      return static_cast<std::ptrdiff_t>(output / d.output.extent) * d.group.step +
             static_cast<std::ptrdiff_t>(output % d.output.extent) * d.output.step;
  };
  // One block of one tap and input: neighbours in the packed array.
  const auto pack_block = [&](Out* to, const In* from, int first, int count) __attribute__((always_inline)) {
    for (int i = 0; i < count; ++i) to[i] = detail::converted<Out>(from[place(first + i)]);
    for (int i = count; i < block; ++i) to[i] = Out(0);
  };
  for (int group = 0; group < layout.groups; ++group)
    for (int b = 0; b < layout.blocks(); ++b) {
      const int left = layout.outputs - b * block;
      int tap = 0;
      for (int i = 0; i < d.tap[0].extent; ++i)
        for (int j = 0; j < d.tap[1].extent; ++j)
          for (int k = 0; k < d.tap[2].extent; ++k, ++tap)
            for (int input = 0; input < layout.inputs; ++input)
              pack_block(out + layout.index(group, tap, input, b * block),
                         in + static_cast<std::ptrdiff_t>(group) * d.group.step + i * d.tap[0].step + j * d.tap[1].step + k * d.tap[2].step +
                             static_cast<std::ptrdiff_t>(input) * d.input.step,
                         b * block, left < block ? left : block);
    }
}

/// The same for the weights of a convolution by Winograd's transforms, in one group: what is written are the filters at each position.
template <class Description, class Simd, class Out, class In> constexpr void pack_transformed(Out* out, const In* in) noexcept {
  constexpr const pack_description& d = Description::value;
  constexpr packed_layout layout = d.layout;
  constexpr bool one_axis = d.winograd[1] == 0;
  constexpr int high = one_axis ? 1 : d.winograd[0], wide = one_axis ? d.winograd[0] : d.winograd[1];
  for (int output = 0; output < layout.padded_outputs(); ++output)
    for (int input = 0; input < layout.inputs; ++input) {
      double filter[9]{}, transformed[36]{};
      int tap = 0;
      for (int i = 0; i < d.tap[0].extent && output < layout.outputs; ++i)
        for (int j = 0; j < d.tap[1].extent; ++j)
          filter[tap++] = static_cast<double>(in[static_cast<std::ptrdiff_t>(output) * d.output.step +
                                                 static_cast<std::ptrdiff_t>(input) * d.input.step + i * d.tap[0].step + j * d.tap[1].step]);
      winograd::transform_filter(high, wide, filter, transformed);
      for (int p = 0; p < layout.taps; ++p) out[layout.index(0, p, input, output)] = static_cast<Out>(transformed[p]);
    }
}

}  // namespace inlay::kernel
