/// Convolutions from windows and channels, and their values by the definition.
#pragma once

#include <inlay/kernel/convolve.hpp>

#include "check.hpp"

namespace inlay::test {

using kernel::convolve_description;
using sf = scalar_function;

struct window {
  int extent[3] = {1, 1, 1};
  int kernel[3] = {1, 1, 1};
  int stride[3] = {1, 1, 1};
  int dilation[3] = {1, 1, 1};
  int pad[3]{};
  int pad_after[3]{};  // transposed: what PyTorch calls padding minus output padding
};
struct channels {
  int in = 1;
  int out = 1;
  int groups = 1;
};
enum class order { channels_last, channels_first };

constexpr convolve_description make(int rank, window w, channels c, bool transposed, order in, order out, int lanes, int vectors, int pixels) {
  convolve_description d{.rank = rank, .batch = 2, .channels_in = c.in, .channels_out = c.out, .groups = c.groups};
  d.transposed = transposed;
  int in_size = 1, out_size = 1;
  for (int i = rank - 1; i >= 0; --i) {
    d.in_extent[i] = w.extent[i];
    d.kernel[i] = w.kernel[i];
    d.stride[i] = w.stride[i];
    d.dilation[i] = w.dilation[i];
    d.pad[i] = w.pad[i];
    const int reach = (w.kernel[i] - 1) * w.dilation[i] + 1;
    d.out_extent[i] = transposed ? (w.extent[i] - 1) * w.stride[i] + reach - w.pad[i] - w.pad_after[i]
                                 : (w.extent[i] + w.pad[i] + w.pad_after[i] - reach) / w.stride[i] + 1;
    d.in_s[i] = in_size * (in == order::channels_last ? c.in : 1);
    d.out_s[i] = out_size * (out == order::channels_last ? c.out : 1);
    in_size *= d.in_extent[i];
    out_size *= d.out_extent[i];
  }
  d.in_c = in == order::channels_last ? 1 : in_size;
  d.out_c = out == order::channels_last ? 1 : out_size;
  d.in_n = in_size * c.in;
  d.out_n = out_size * c.out;
  // relu(sum + bias[channel]) + residual
  d.operands = 2;
  d.operand_c[0] = 1;
  d.operand_n[1] = d.out_n;
  d.operand_c[1] = d.out_c;
  for (int i = 0; i < rank; ++i) d.operand_s[1][i] = d.out_s[i];
  d.epilogue = {.inputs = 3,
                .size = 3,
                .code = {{.function = sf::add, .a = 0, .b = 1}, {.function = sf::relu, .a = 3}, {.function = sf::add, .a = 4, .b = 2}}};
  d.lanes = lanes;
  d.vectors = vectors;
  d.pixels = pixels;
  return d;
}

/// The kernel that a description has of its own.
template <class Description, class Simd> struct own_kernel {
  template <class... Pointers> static void call(Pointers... pointers) { kernel::convolve<Description, Simd>(pointers...); }
};

template <class Element, class Description, class Simd, class Kernel = own_kernel<Description, Simd>> void check() {
  constexpr convolve_description d = Description::value;
  const int inputs = d.channels_in / d.groups, outputs = d.channels_out / d.groups;
  const bool depthwise = inputs == 1 && d.groups > 1;
  const packed_layout layout{.groups = depthwise ? 1 : d.groups,
                             .taps = d.kernel[0] * d.kernel[1] * d.kernel[2],
                             .inputs = inputs,
                             .outputs = depthwise ? d.channels_out : outputs,
                             .lanes = d.lanes,
                             .vectors = depthwise ? 1 : d.vectors,
                             .depthwise = depthwise};
  const std::vector<Element> in = random_values<Element>(d.batch * d.in_n, 1);
  const std::vector<Element> bias = random_values<Element>(d.channels_out, 2);
  const std::vector<Element> residual = random_values<Element>(d.batch * d.out_n, 3);
  const std::vector<Element> plain = random_values<Element>(d.channels_out * inputs * layout.taps, 4);
  std::vector<Element> weights(std::size_t(layout.size()));
  const auto weight = [&](int group, int o, int c, int tap) {
    return plain[std::size_t(((group * outputs + o) * inputs + c) * layout.taps + tap)];
  };
  for (int group = 0; group < d.groups; ++group)
    for (int o = 0; o < outputs; ++o)
      for (int c = 0; c < inputs; ++c)
        for (int tap = 0; tap < layout.taps; ++tap)
          weights[std::size_t(depthwise ? layout.index(0, tap, 0, group * outputs + o) : layout.index(group, tap, c, o))] = weight(group, o, c, tap);

  guarded<Element> out(d.batch * d.out_n);
  const Element *const from = in.data(), *const packed = weights.data(), *const biases = bias.data(), *const added = residual.data();
  Kernel::call(out.data(), from, packed, biases, added);

  bool good = true;
  for_each_index({d.batch, d.channels_out, d.out_extent[0], d.out_extent[1], d.out_extent[2]}, [&](const std::vector<int>& at) {
    const int group = at[1] / outputs, o = at[1] % outputs;
    double sum = 0;
    for_each_index({d.kernel[0], d.kernel[1], d.kernel[2]}, [&](const std::vector<int>& tap) {
      int place = at[0] * d.in_n;
      for (int i = 0; i < 3; ++i) {
        const int x = at[std::size_t(i) + 2], k = tap[std::size_t(i)];
        int source = x * d.stride[i] - d.pad[i] + k * d.dilation[i];
        if (d.transposed) {
          const int scaled = x + d.pad[i] - k * d.dilation[i];
          if (scaled % d.stride[i] != 0) return;
          source = scaled / d.stride[i];
        }
        if (source < 0 || source >= d.in_extent[i]) return;
        place += source * d.in_s[i];
      }
      for (int c = 0; c < inputs; ++c)
        sum += run_prologue(d.prologue, double(in[std::size_t(place + (group * inputs + c) * d.in_c)])) *
               double(weight(group, o, c, (tap[0] * d.kernel[1] + tap[1]) * d.kernel[2] + tap[2]));
    });
    int place = at[0] * d.out_n + at[1] * d.out_c;
    for (int i = 0; i < 3; ++i) place += at[std::size_t(i) + 2] * d.out_s[i];
    const double values[] = {sum, bias[std::size_t(at[1])], residual[std::size_t(place)]};
    good = good && near(out.data()[place], run_program(d.epilogue, values), inputs * layout.taps);
  });
  CHECK(good);
  CHECK(out.intact());
}

constexpr order last = order::channels_last, first = order::channels_first;

}  // namespace inlay::test
