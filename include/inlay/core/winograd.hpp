/// Winograd's fast convolution F(m, 3): m outputs of a window of 3 from m + 2 products instead of 3 m. What the packing of weights, the
/// kernel and the planner agree on.
#pragma once

#include <inlay/core/kernel_descriptions.hpp>

namespace inlay::winograd {

/// Along an axis whose kernel is 1 nothing is transformed: a tile has one output and one position.
constexpr int positions(int outputs) { return outputs == 1 ? 1 : outputs + 2; }

/// F(4, 3) evaluates at 0, +-3/4, +-3/2 and infinity: the coefficients are exact in binary, and the errors half of those of 0, +-1, +-2.
inline constexpr double near_point = 0.75;
inline constexpr double far_point = 1.5;

/// The filter at each position, of one axis: to[p] = sum over k of G[p][k] from[k].
constexpr void transform_filter(int outputs, const double* from, double* to, int from_step, int to_step) {
  const double a = from[0];
  to[0] = a;
  if (outputs == 1) return;
  const double b = from[from_step], c = from[2 * from_step];
  if (outputs == 2) {
    const double even = (a + c) * 0.5, odd = b * 0.5;
    to[to_step] = even + odd;
    to[2 * to_step] = even - odd;
  } else {
    constexpr double n = near_point * near_point, f = far_point * far_point;
    constexpr double near_scale = 1 / (2 * n * (n - f)), far_scale = 1 / (2 * f * (f - n));
    const double near_even = (a + c * n) * near_scale, near_odd = b * (near_point * near_scale);
    const double far_even = (a + c * f) * far_scale, far_odd = b * (far_point * far_scale);
    to[0] = a * (1 / (n * f));
    to[to_step] = near_even + near_odd;
    to[2 * to_step] = near_even - near_odd;
    to[3 * to_step] = far_even + far_odd;
    to[4 * to_step] = far_even - far_odd;
  }
  to[(outputs + 1) * to_step] = c;
}

/// A filter of both axes, taps in row-major order, at each position.
constexpr void transform_filter(int high, int wide, const double* filter, double* to) {
  const int taps_wide = wide == 1 ? 1 : 3, positions_high = positions(high), positions_wide = positions(wide);
  double half[18]{};
  for (int x = 0; x < taps_wide; ++x) transform_filter(high, filter + x, half + x, taps_wide, taps_wide);
  for (int y = 0; y < positions_high; ++y) transform_filter(wide, half + y * taps_wide, to + y * positions_wide, 1, 1);
}

/// By how much the transforms of one axis may enlarge a rounding error: the largest sum over positions of |A| |G| (sum of |B|), where A, G
/// and B transform outputs, filter and inputs.
constexpr double amplification(int outputs) {
  if (outputs == 1) return 1;
  const auto size = [](double x) { return x < 0 ? -x : x; };
  const int count = positions(outputs);
  double filter[6][3]{}, of_input[6]{}, of_output[4][6]{};
  for (int k = 0; k < 3; ++k) {
    double unit[3]{}, at[6]{};
    unit[k] = 1;
    transform_filter(outputs, unit, at, 1, 1);
    for (int p = 0; p < count; ++p) filter[p][k] = at[p];
  }
  const double points[] = {outputs == 2 ? 1 : near_point, outputs == 2 ? -1 : -near_point, far_point, -far_point};
  of_output[0][0] = of_output[outputs - 1][count - 1] = 1;
  for (int p = 1; p < count - 1; ++p) {
    double power = 1;
    for (int i = 0; i < outputs; ++i, power *= points[p - 1]) of_output[i][p] = power;
  }
  if (outputs == 2) {
    for (double& each : of_input) each = 2;
  } else {
    constexpr double n = near_point * near_point, f = far_point * far_point;
    of_input[0] = of_input[5] = n * f + n + f + 1;
    of_input[1] = of_input[2] = (1 + f) * (1 + near_point);
    of_input[3] = of_input[4] = (1 + n) * (1 + far_point);
  }
  double largest = 0;
  for (int i = 0; i < outputs; ++i)
    for (int k = 0; k < 3; ++k) {
      double sum = 0;
      for (int p = 0; p < count; ++p) sum += size(of_output[i][p]) * size(filter[p][k]) * of_input[p];
      if (sum > largest) largest = sum;
    }
  return largest;
}

/// The error bound: |result - exact| <= error_factor * u * (largest |input|) * (sum of |weight| of the output's filter), to first order in
/// u, half a unit in the last place of 1. Roundings in a row: 1 of a weight, 2 for each axis of the inputs, one for each channel, 3 for
/// each axis of the outputs.
constexpr double error_factor(int outputs_y, int outputs_x, int channels) {
  const int axes = (outputs_y > 1) + (outputs_x > 1);
  return (channels + 1 + 5 * axes) * amplification(outputs_y) * amplification(outputs_x);
}

/// The tiles of a convolution, of axes y and x (one axis is x), and where a strip of them lies in the scratch memory.
struct geometry {
  int outputs[2] = {1, 1};
  int positions[2] = {1, 1};
  int tiles[2] = {1, 1};
  int inputs = 0;         ///< elements of one tile at one position: channels, rounded up to whole vectors, and a gap
  int strip = 1;          ///< tiles that are transformed together, at most
  int block = 1;          ///< output channels that are multiplied together
  bool in_place = false;  ///< they are all, and their sums take the place of the inputs
  int lanes = 1;
  int images = 1;

  constexpr int products() const { return positions[0] * positions[1]; }
  constexpr int all_tiles() const { return images * tiles[0] * tiles[1]; }
  constexpr int strips() const { return (all_tiles() + strip - 1) / strip; }
  // From one position to the next: a cache line more than the tiles need. (At a distance of a power of two all positions of a tile would
  // share few sets.)
  constexpr int input_step() const { return strip * inputs + 16; }
  constexpr int sum_step() const { return in_place ? input_step() : strip * block + 16; }
  /// From one tile to the next.
  constexpr int sum_row() const { return in_place ? inputs : block; }
  /// In elements: the transformed inputs, the sums, and a tile at a border with its padding.
  constexpr int sums_begin() const { return in_place ? 0 : products() * input_step(); }
  constexpr int window_begin() const { return sums_begin() + products() * sum_step(); }
  constexpr int scratch() const { return window_begin() + products() * lanes; }
};
constexpr geometry geometry_of(const kernel::convolve_description& d) {
  geometry result{.strip = d.strip, .block = d.lanes * d.vectors, .lanes = d.lanes, .images = d.batch};
  for (int i = 0; i < d.rank; ++i) {
    const int at = i + 2 - d.rank;
    result.outputs[at] = d.winograd[i];
    result.positions[at] = positions(d.winograd[i]);
    result.tiles[at] = (d.out_extent[i] + d.winograd[i] - 1) / d.winograd[i];
  }
  result.inputs = (d.channels_in + d.lanes - 1) / d.lanes * d.lanes;
  // Tiles a multiple of 512 bytes apart would share few sets of the first cache: 256 channels took 1.3 times as long.
  if (result.inputs % 128 == 0) result.inputs += 16;
  result.in_place = d.channels_out <= result.block && result.block <= result.inputs;
  const int tiles = result.all_tiles();
  if (tiles > 0) result.strip = (tiles + result.strips() - 1) / result.strips();
  return result;
}

}  // namespace inlay::winograd
