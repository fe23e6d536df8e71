/// Where a convolution is computed by Winograd's transforms: a cost model over shapes and the machine.
#pragma once

#include <inlay/core/winograd.hpp>
#include <inlay/plan/tiles.hpp>

namespace inlay::plan {

enum class winograd_use : unsigned char {
  never,
  where_faster,
  wherever_possible  ///< for tests
};

namespace detail {

constexpr int vectors_of(int channels, int lanes) { return (channels + lanes - 1) / lanes; }

/// Whether the transforms can compute it at all.
constexpr bool may_transform(const kernel::convolve_description& d) {
  bool any = false;
  for (int i = 0; i < d.rank; ++i) {
    if (d.stride[i] != 1 || d.dilation[i] != 1 || (d.kernel[i] != 3 && d.kernel[i] != 1)) return false;
    any = any || d.kernel[i] == 3;
  }
  return any && d.rank <= 2 && d.groups == 1 && !d.transposed;
}

/// The time of a direct convolution, in that of a vector FMA: taps in the padding are left out. Weights that leave the second cache are read once.
constexpr double direct_cycles(const kernel::convolve_description& d, const target& machine, int element_bytes) {
  double cycles = static_cast<double>(d.batch) * d.channels_in * vectors_of(d.channels_out, d.lanes);
  for (int i = 0; i < d.rank; ++i) {
    int taps = 0;
    for (int x = 0; x < d.out_extent[i]; ++x)
      for (int k = 0; k < d.kernel[i]; ++k) taps += x + k >= d.pad[i] && x + k < d.pad[i] + d.in_extent[i];
    cycles *= taps;
  }
  const double vectors = static_cast<double>(d.kernel[0]) * d.kernel[1] * d.kernel[2] * d.channels_in * vectors_of(d.channels_out, d.lanes);
  const double reads = vectors * machine.products_beside(vectors * d.lanes * element_bytes);
  return cycles > reads ? cycles : reads;
}

/// Cycles of the transforms and their products. The instructions of one axis: 12 and 4 for inputs (F(4), F(2)), 12 and 4 for outputs; a
/// store of a whole cache line takes two cycles. Measured, with 16 lanes: 230 cycles for inputs and 200 for outputs of a tile of F(4) x
/// F(4), 55 and 50 of F(2) x F(2).
constexpr double winograd_cycles(const kernel::convolve_description& d, const target& machine, int element_bytes) {
  const winograd::geometry g = winograd::geometry_of(d);
  const auto instructions = [](int outputs) { return outputs == 1 ? 0 : outputs == 2 ? 4 : 12; };
  const int inputs = g.positions[1] * instructions(g.outputs[0]) + g.positions[0] * instructions(g.outputs[1]) + 2 * g.products();
  const int outputs = g.positions[1] * instructions(g.outputs[0]) + g.outputs[0] * instructions(g.outputs[1]) + g.products() +
                      2 * g.outputs[0] * g.outputs[1];
  const int in_vectors = vectors_of(d.channels_in, d.lanes), out_vectors = vectors_of(d.channels_out, d.lanes);
  const double tiles = g.all_tiles();
  // Each strip reads all weights.
  const double weights = static_cast<double>(g.products()) * d.channels_in * out_vectors;
  const double products = tiles * weights, reads = g.strips() * weights * machine.products_beside(weights * d.lanes * element_bytes);
  const double spills = machine.vector_registers >= 32 ? 1 : 1.5;
  return (products > reads ? products : reads) + tiles * spills * (inputs * in_vectors + outputs * out_vectors);
}

constexpr long long weight_bytes_of(const kernel::convolve_description& d, const winograd::geometry& g, int element_bytes) {
  return static_cast<long long>(g.products()) * d.channels_in * d.channels_out * element_bytes;
}
/// Beside what a strip reads and writes.
constexpr bool stays_in_second_cache(long long weights, const target& machine) { return weights <= static_cast<long long>(machine.l2_bytes) * 5 / 8; }

/// The tiles of a strip where registers hold the sums of many: all of a strip stays in the second cache, and the more tiles there are the
/// fewer times the weights are read. (256 channels on 14x14: 0.74 ms with a strip of 16 tiles, 1.27 ms with two of 8.) Strips of one size
/// are less code.
constexpr int winograd_strip(const kernel::convolve_description& d, int tiles, const target& machine, int element_bytes) {
  kernel::convolve_description next = d;
  next.strip = 1;
  const winograd::geometry g = winograd::geometry_of(next);
  const long long weights = weight_bytes_of(d, g, element_bytes);
  const bool near = weights <= static_cast<long long>(machine.l1_bytes) * 5 / 4;
  const int least = near ? 4 : 7;
  if (tiles < least) return tiles;
  if (stays_in_second_cache(weights, machine)) {
    for (int strip = least; strip <= 2 * least; ++strip)
      if (tiles % strip == 0) return strip;
    return least + 1;
  }
  const auto fits = [&](int strip) {
    next.strip = strip;
    return static_cast<long long>(winograd::geometry_of(next).scratch()) * element_bytes <= static_cast<long long>(machine.l2_bytes) * 3 / 4;
  };
  int strip = tiles < 16 ? tiles : 16;
  while (strip > least && !fits(strip)) --strip;
  return strip;
}

/// Rows and vectors of a tile of products, and the tiles of a strip.
constexpr void set_winograd_tile(kernel::convolve_description& d, const target& machine, int element_bytes) {
  d.strip = 1;
  const winograd::geometry g = winograd::geometry_of(d);
  const int tiles = g.all_tiles() > 0 ? g.all_tiles() : 1;
  const tile next = product_tile(tiles < 8 ? tiles : 8, d.channels_out, machine, element_bytes);
  d.lanes = next.lanes;
  d.vectors = next.vectors;
  d.pixels = d.strip = next.rows;
  if (machine.vector_bytes < 64) return;
  // A broadcast is part of the FMA there: all other registers hold sums.
  const int vectors = vectors_of(d.channels_out, d.lanes);
  d.vectors = vectors <= 3 ? vectors : 2;
  d.strip = winograd_strip(d, tiles, machine, element_bytes);
  d.strip = winograd::geometry_of(d).strip;
  const int most = 26 / d.vectors, parts = (d.strip + most - 1) / most;
  d.pixels = (d.strip + parts - 1) / parts;
}

}  // namespace detail

/// Layers with fewer channels are too small for code that is longer: 6 to 16 channels on 28x28 would take 0.66 of the time of 11 us.
inline constexpr int least_winograd_channels = 8;

/// Turns a direct convolution with its tile into one by Winograd's transforms, where it is possible and at least a tenth faster.
constexpr void choose_winograd(kernel::convolve_description& d, const target& machine, int element_bytes, winograd_use use) {
  if (use == winograd_use::never || !detail::may_transform(d)) return;
  const bool forced = use == winograd_use::wherever_possible;
  const int fewest = d.channels_in < d.channels_out ? d.channels_in : d.channels_out;
  if (!forced && machine.vector_registers < 16) return;  // small cores: memory counts there, and tiles of transforms do not fit their registers
  if (!forced && (fewest < least_winograd_channels || machine.lanes(static_cast<std::size_t>(element_bytes)) < 4 || d.in_c != 1)) return;
  double least = forced ? 1e300 : 0.9 * detail::direct_cycles(d, machine, element_bytes);
  kernel::convolve_description best = d;
  constexpr int outputs[] = {4, 2};
  for (int y : outputs)
    for (int x : outputs) {
      kernel::convolve_description next = d;
      const int along[] = {y, x};
      for (int i = 0; i < d.rank; ++i) next.winograd[i] = d.kernel[i] == 1 ? 1 : along[i + 2 - d.rank];
      detail::set_winograd_tile(next, machine, element_bytes);
      const double cycles = detail::winograd_cycles(next, machine, element_bytes);
      if (cycles >= least) continue;
      least = cycles;
      best = next;
    }
  d = best;
  // Each strip reads them anew.
  if (d.is_winograd()) d.reads_ahead = !detail::stays_in_second_cache(detail::weight_bytes_of(d, winograd::geometry_of(d), element_bytes), machine);
}

}  // namespace inlay::plan
