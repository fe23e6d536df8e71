/// What each kernel is told: integers that the plan decides and the kernel is compiled for. Strides count elements.
#pragma once

#include <inlay/core/bitwise_double.hpp>
#include <inlay/core/dtype.hpp>
#include <inlay/core/packed_layout.hpp>
#include <inlay/core/program.hpp>
#include <inlay/core/resize_mode.hpp>
#include <inlay/core/row_turns.hpp>
#include <inlay/core/shape.hpp>

namespace inlay::kernel {

inline constexpr int max_epilogue_operands = max_program_inputs - 1;

/// Element-wise chains, reductions, softmax and norms: one loop nest over `rank` dimensions, outermost first.
struct nest_description {
  int rank = 0;
  int extent[max_rank]{};
  bool reduced[max_rank]{};
  int vector_dim = -1;  ///< -1: a single element
  int lanes = 1;
  int out_stride[max_rank]{};
  int operands = 0;
  int stride[max_program_inputs][max_rank]{};
  program code{};
  dtype computes = dtype::f32;  ///< the integers that it computes in, one point after the other; of a floating type it is the arrays that say which
  friend constexpr bool operator==(const nest_description&, const nest_description&) = default;
};

/// out[batch, m, n] = epilogue(sum over k of prologue(a[batch, m, k]) * b[batch, k, n], operands...).
struct contract_description {
  int batch_rank = 0;
  int batch[6]{};
  int m = 1;
  int n = 1;
  int k = 1;
  int a_batch[6]{};
  int a_m = 0;
  int a_k = 0;
  weight_layout b_layout = weight_layout::strided;
  int b_batch[6]{};
  int b_k = 0;
  int b_n = 0;
  int out_batch[6]{};
  int out_m = 0;
  int out_n = 0;
  int operands = 0;
  int operand_batch[max_epilogue_operands][6]{};
  int operand_m[max_epilogue_operands]{};
  int operand_n[max_epilogue_operands]{};
  program prologue{.inputs = 1};  ///< of each element of a
  program epilogue{.inputs = 1};
  int lanes = 1;
  int vectors = 1;
  int rows = 1;
  bool reads_ahead = false; ///< asks early for packed columns: they are beyond the second cache
  int pass = 0;             ///< not 0: all columns of so many rows before the next ones
  int block = 0;            ///< not 0: so many rows of one matrix a call, or one less (see contract_block)
  bool a_stays = false;     ///< a or the output holds the rows of one call only
  bool out_stays = false;

  /// Of one matrix; the first ones have `block` rows, the others one less.
  constexpr int blocks() const { return (m + block - 1) / block; }
  constexpr int larger_blocks() const { return m - blocks() * (block - 1); }
  constexpr int first_row(int number) const { return number * block - (number > larger_blocks() ? number - larger_blocks() : 0); }
  constexpr int rows_of_block(int number) const { return number < larger_blocks() ? block : block - 1; }
  constexpr int calls() const {
    int result = blocks();
    for (int i = 0; i < batch_rank; ++i) result *= batch[i];
    return result;
  }
  friend constexpr bool operator==(const contract_description&, const contract_description&) = default;
};

/// Direct convolution over 1 to 3 spatial axes; weights are packed.
struct convolve_description {
  int rank = 1;
  int batch = 1;
  int channels_in = 1;
  int channels_out = 1;
  int groups = 1;
  int in_extent[3] = {1, 1, 1};
  int out_extent[3] = {1, 1, 1};
  int kernel[3] = {1, 1, 1};
  int stride[3] = {1, 1, 1};
  int dilation[3] = {1, 1, 1};
  int pad[3]{};  ///< before the first element
  bool transposed = false;
  int in_n = 0;
  int in_c = 0;
  int in_s[3]{};
  int out_n = 0;
  int out_c = 0;
  int out_s[3]{};
  int operands = 0;
  int operand_n[max_epilogue_operands]{};
  int operand_c[max_epilogue_operands]{};
  int operand_s[max_epilogue_operands][3]{};
  program prologue{.inputs = 1};  ///< of each element of the input that is there: padding stays zero
  program epilogue{.inputs = 1};
  int lanes = 1;
  int vectors = 1;
  int pixels = 1;
  int rows = 1;  ///< 2: depthwise, tiles of `pixels` in two rows of the last axis but one
  bool rows_first = false;  ///< not depthwise: all output channels of a row before the next row, not all rows of some channels
  bool reads_ahead = false;  ///< asks early for what is beyond the second cache: depthwise for the rows that come next, others for weights
  int ring = 0;  ///< not 0: one row of the first axis a call, from an input of which this many rows are in memory (see convolve_row)
  row_turns turns{};
  int winograd[3]{};  ///< not 0: F(2, 3) or F(4, 3) along each axis, 1 where the kernel is 1; weights are transformed (see core/winograd.hpp)
  int strip = 0;      ///< tiles of such a convolution that are transformed together, at most

  constexpr bool is_depthwise() const { return channels_in == groups && groups > 1; }
  constexpr bool is_winograd() const { return winograd[0] > 0; }
  /// How its weights lie, as long as they are not transformed.
  constexpr packed_layout weight_layout() const {
    const bool depthwise = is_depthwise();
    return {.groups = depthwise ? 1 : groups,
            .taps = kernel[0] * kernel[1] * kernel[2],
            .inputs = channels_in / groups,
            .outputs = depthwise ? channels_out : channels_out / groups,
            .lanes = lanes,
            .vectors = depthwise ? 1 : vectors,
            .depthwise = depthwise};
  }
  friend constexpr bool operator==(const convolve_description&, const convolve_description&) = default;
};

/// Pooling over 1 to 3 spatial axes.
struct window_description {
  int rank = 1;
  int batch = 1;
  int channels = 1;
  int in_extent[3] = {1, 1, 1};
  int out_extent[3] = {1, 1, 1};
  int kernel[3] = {1, 1, 1};
  int stride[3] = {1, 1, 1};
  int dilation[3] = {1, 1, 1};
  int pad[3]{};
  int pad_after[3]{};  ///< only the divisor of an average needs it
  reduction how = reduction::maximum;
  bool average = false;
  bool count_include_pad = true;
  int in_n = 0;
  int in_c = 0;
  int in_s[3]{};
  int out_n = 0;
  int out_c = 0;
  int out_s[3]{};
  int operands = 0;
  int operand_n[max_epilogue_operands]{};
  int operand_c[max_epilogue_operands]{};
  int operand_s[max_epilogue_operands][3]{};
  program prologue{.inputs = 1};  ///< as in convolve_description
  program epilogue{.inputs = 1};
  int lanes = 1;
  int ring = 0;  ///< as in convolve_description
  row_turns turns{};
  friend constexpr bool operator==(const window_description&, const window_description&) = default;
};

/// A strided copy.
struct copy_description {
  int rank = 0;
  int extent[max_rank]{};
  int out_stride[max_rank]{};
  int in_stride[max_rank]{};
  friend constexpr bool operator==(const copy_description&, const copy_description&) = default;
};

/// One axis of weights: how many, and how far apart in the user's memory and in the scale that is folded in.
struct weight_axis {
  int extent = 1;
  int step = 0;
  int scale_step = 0;
  friend constexpr bool operator==(const weight_axis&, const weight_axis&) = default;
};

/// out[i0, i1, ...] = in[table0[i0], table1[i1], ...]; -1 in a table gives the fill value. The tables of all axes stand one after the other beside
/// the description.
struct remap_description {
  int rank = 0;
  int extent[max_rank]{};
  int in_extent[max_rank]{};
  int out_stride[max_rank]{};
  int in_stride[max_rank]{};
  int table[max_rank]{};  ///< first entry of each axis' table
  bitwise_double fill{};
  int ring = 0;       ///< as in convolve_description, along `row_axis`
  int row_axis = -1;

  constexpr int first_table() const {
    int least = rank > 0 ? table[0] : 0;
    for (int i = 1; i < rank; ++i) least = table[i] < least ? table[i] : least;
    return least;
  }
  friend constexpr bool operator==(const remap_description&, const remap_description&) = default;
};

/// out[outer..., i..., inner...] = in[outer..., indices[i...], inner...].
struct gather_description {
  int rank = 0;  ///< of the output
  int extent[max_rank]{};
  int out_stride[max_rank]{};
  int in_stride[max_rank]{};     ///< of the output's axes; 0 along those of the indices
  int index_stride[max_rank]{};  ///< of the output's axes; 0 along the others
  int axis_extent = 1;
  int axis_stride = 1;
  friend constexpr bool operator==(const gather_description&, const gather_description&) = default;
};

struct resize_description {
  int rank = 1;
  int batch = 1;
  int channels = 1;
  int in_extent[3] = {1, 1, 1};
  int out_extent[3] = {1, 1, 1};
  resize_coordinates coordinates = resize_coordinates::half_pixel;
  int in_n = 0, in_c = 0, in_s[3]{};
  int out_n = 0, out_c = 0, out_s[3]{};
  friend constexpr bool operator==(const resize_description&, const resize_description&) = default;
};

/// Packing of weights that are known only at run time.
struct pack_description {
  packed_layout layout{};
  weight_axis group{};
  weight_axis output{};
  weight_axis tap[3]{};
  weight_axis input{};
  int winograd[3]{};  ///< as in convolve_description; the layout has positions for taps
  friend constexpr bool operator==(const pack_description&, const pack_description&) = default;
};

/// Whether axis `axis` of an image and the next one are one for a window: it does not reach across them, and all arrays run through both without
/// a gap.
template <class Description> constexpr bool is_one_with_next(const Description& d, int axis) {
  const auto pointwise = [&](int i) { return d.kernel[i] == 1 && d.stride[i] == 1 && d.pad[i] == 0; };
  const int next = axis + 1;
  bool result = pointwise(axis) && pointwise(next) && d.in_s[axis] == d.in_s[next] * d.in_extent[next] &&
                d.out_s[axis] == d.out_s[next] * d.out_extent[next];
  for (int o = 0; o < d.operands; ++o) result = result && d.operand_s[o][axis] == d.operand_s[o][next] * d.out_extent[next];
  return result;
}

}  // namespace inlay::kernel
