/// What direct convolutions must have in common for one function to compute them, and the numbers in which they may differ.
#pragma once

#include <inlay/core/kernel_descriptions.hpp>
#include <inlay/kernel/window_loops.hpp>

namespace inlay::kernel {

/// How the taps of a row and the channels of a tap follow each other: one loop over both, one over the taps of a single channel, or two.
enum class tap_run : unsigned char { joined, single_channel, apart };

/// What a function is compiled for; all else are numbers.
struct convolve_form {
  program prologue{.inputs = 1};
  int lanes = 1;
  int vectors = 1;
  int rest = 0;  ///< channels behind the last whole block
  bool depthwise = false;
  bool pointwise = false;  ///< windows of one tap, which need no loop over taps
  int in_c = 0;
  int out_c = 0;
  int dilation[3] = {1, 1, 1};
  tap_run run = tap_run::joined;
  int row_axis = -1;  ///< the axis of which a call may compute one row, if any member of the family is called so
  friend constexpr bool operator==(const convolve_form&, const convolve_form&) = default;
};

/// What becomes of a sum. One function has several of these: each is as long as a rectifier and an addition, the loops before it are 800 bytes.
struct convolve_ending {
  program epilogue{.inputs = 1};
  int operands = 0;
  bool moves[max_epilogue_operands]{};  ///< the operand, from pixel to pixel
  friend constexpr bool operator==(const convolve_ending&, const convolve_ending&) = default;
};
constexpr convolve_ending ending_of(const convolve_description& d) {
  convolve_ending result{.epilogue = d.epilogue, .operands = d.operands};
  for (int o = 0; o < d.operands; ++o) result.moves[o] = d.operand_s[o][d.rank - 1] != 0;
  return result;
}

/// The operands of all endings, and how far they move from channel to channel.
struct convolve_operands {
  int count = 0;
  int c[max_epilogue_operands]{};

  constexpr bool admit(const convolve_description& d) const {
    for (int o = 0; o < d.operands && o < count; ++o)
      if (d.operand_c[o] != c[o]) return false;
    return true;
  }
  constexpr void include(const convolve_description& d) {
    for (; count < d.operands; ++count) c[count] = d.operand_c[count];
  }
};

/// Extents, strides and counts, one after the other: those of the whole, then those of three axes, the innermost last.
struct convolve_numbers {
  enum : int { batch, groups, inputs, outputs, ring, turn_stride, turn_pad, turn_apart, ending, batch_in_step, batch_step };
  enum : int { axes = batch_step + max_streams };
  /// Of an axis; outputs [left, right) read no padding.
  enum : int { in_extent, out_extent, window, stride, pad, left, right, in_step, step, axis_size = step + max_streams };
  static constexpr int count = axes + 3 * axis_size;
  static constexpr int of(int axis, int what) { return axes + axis * axis_size + what; }
  int value[count]{};
};

/// Whether a convolution can be computed by a function that is given its numbers: not transposed, no transforms, one output for each input channel if
/// it is depthwise.
constexpr bool has_form(const convolve_description& d) {
  return !d.transposed && !d.is_winograd() && !(d.is_depthwise() && d.channels_out != d.groups);
}

/// The axis that rows are counted along: inner axes that are one, of a window of one tap in three axes, move it inwards.
constexpr int row_axis_of(const convolve_description& d, const detail::window_geometry& g) { return d.ring > 0 ? g.rolled : 3 - d.rank; }

/// `by_rows`: some of the network's convolutions are computed row by row; the others are as many rows.
constexpr convolve_form form_of(const convolve_description& d, bool by_rows) {
  const detail::window_geometry g = detail::geometry_of(d, 1, 1);
  convolve_form result{.prologue = d.prologue,
                       .lanes = d.lanes,
                       .vectors = d.vectors,
                       .depthwise = d.is_depthwise(),
                       .in_c = d.in_c,
                       .out_c = d.out_c,
                       .row_axis = by_rows ? row_axis_of(d, g) : -1};
  for (int i = 0; i < 3; ++i) result.dilation[i] = g.axis[i].dilation;
  const int inputs = d.channels_in / d.groups, outputs = d.channels_out / d.groups;
  if (result.depthwise) {
    // Neighbouring channels of one pixel: borders cost nothing then, and small cores load eight at once. The blocks of the packed weights do not
    // matter.
    result.vectors = 1;
    while (d.lanes == 1 && result.vectors < 8 && d.channels_out % (2 * result.vectors) == 0) result.vectors *= 2;
    result.rest = d.channels_out % (result.lanes * result.vectors);
    result.run = tap_run::apart;
    return result;
  }
  result.rest = outputs % (d.lanes * d.vectors);
  result.pointwise = g.axis[0].kernel * g.axis[1].kernel * g.axis[2].kernel == 1;
  const bool one_tap = g.axis[2].kernel == 1;
  if (!one_tap && g.axis[2].dilation * g.in_step[2] != inputs * d.in_c) result.run = inputs == 1 ? tap_run::single_channel : tap_run::apart;
  return result;
}

constexpr convolve_numbers numbers_of(const convolve_description& d, bool by_rows) {
  using n = convolve_numbers;
  const detail::window_geometry g = detail::geometry_of(d, 1, 1);
  n result;
  const bool depthwise = d.is_depthwise();
  // Steps that are never taken are zero: they do not tell layers apart.
  const auto step_of = [](int extent, int step) { return extent > 1 ? step : 0; };
  result.value[n::batch] = g.batch;
  result.value[n::groups] = depthwise ? 1 : d.groups;
  result.value[n::inputs] = d.channels_in / d.groups;
  result.value[n::outputs] = depthwise ? d.channels_out : d.channels_out / d.groups;
  if (by_rows) {
    result.value[n::ring] = d.ring > 0 ? d.ring : g.axis[row_axis_of(d, g)].in_extent;
    result.value[n::turn_stride] = d.turns.stride;
    result.value[n::turn_pad] = d.turns.pad;
    result.value[n::turn_apart] = d.turns.apart;
  }
  result.value[n::batch_in_step] = step_of(g.batch, g.batch_in_step);
  for (int s = 0; s <= d.operands; ++s) result.value[n::batch_step + s] = step_of(g.batch, g.batch_step[s]);
  for (int i = 0; i < 3; ++i) {
    const window_axis& axis = g.axis[i];
    const axis_phase phase = axis.phase(0);
    int left = 0, right = axis.out_extent;
    while (left < right && !phase.whole(left)) ++left;
    while (right > left && !phase.whole(right - 1)) --right;
    const auto set = [&](int what, int value) { result.value[n::of(i, what)] = value; };
    set(n::in_extent, axis.in_extent);
    set(n::out_extent, axis.out_extent);
    set(n::window, axis.kernel);
    set(n::stride, axis.stride);
    set(n::pad, axis.pad);
    set(n::left, left);
    set(n::right, right);
    set(n::in_step, step_of(axis.in_extent, g.in_step[i]));
    for (int s = 0; s <= d.operands; ++s) set(n::step + s, step_of(axis.out_extent, g.step[i][s]));
  }
  return result;
}

/// Of tiles of `pixels` pixels, the products for no pixel as a part of those that are wanted: a tile is whole, or it is there for one pixel.
constexpr double idle_share(const convolve_numbers& numbers, int pixels) {
  using n = convolve_numbers;
  const auto of = [&](int what) { return numbers.value[n::of(2, what)]; };
  const int outputs = of(n::out_extent), whole = (of(n::right) - of(n::left)) / pixels, single = outputs - whole * pixels;
  return outputs > 0 ? static_cast<double>(single * (pixels - 1)) / outputs : 0;
}

}  // namespace inlay::kernel
