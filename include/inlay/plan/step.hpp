/// The plan as values: steps in order, what each kernel is told, buffers with their places, weights to be packed.
#pragma once

#include <inlay/core/kernel_descriptions.hpp>
#include <inlay/graph/remark.hpp>

namespace inlay::plan {

enum class step_kind : unsigned char { nest, contract, convolve, window, copy, remap, gather, resize, pack };

constexpr const char* name(step_kind kind) {
  constexpr const char* names[] = {"nest", "contract", "convolve", "window", "copy", "remap", "gather", "resize", "pack"};
  return names[static_cast<int>(kind)];
}

/// Where a step finds an operand. `offset` counts elements from the start of the buffer, input, output or constant.
struct operand {
  enum class place : unsigned char { none, arena, input, output, constant, weights };
  place where = place::none;
  dtype type = dtype::f32;
  int index = 0;
  int offset = 0;
  int buffer = -1;  ///< the value's own buffer, which may be a part of the one at `index`
};

inline constexpr int max_step_operands = max_program_inputs + 2;

struct step {
  step_kind kind = step_kind::nest;
  int description = 0;  ///< in the plan's list of that kind
  int rows = -1;        ///< a nest that runs over the result in place, or none
  int inputs = 0;
  operand in[max_step_operands]{};
  int row_inputs = 0;
  operand row_in[max_program_inputs]{};
  operand out{};
  int first_scope = 0;  ///< in plan::scopes: the user's operations that this step performs
  int scopes = 0;
  long long macs = 0;
};

/// Memory for one value. External ones are the caller's.
struct buffer {
  operand::place where = operand::place::arena;
  int index = 0;           ///< of the input or output
  std::size_t bytes = 0;
  std::size_t offset = 0;  ///< in the arena
  int inside = -1;         ///< part of another buffer (a concatenation)
  int part_offset = 0;     ///< where in it, in elements
  int first_step = -1;
  int last_step = -1;
  int scope = 0;
};

/// One axis of weights: how many, and how far apart in the user's memory and in the scale that is folded in.
struct weight_axis {
  int extent = 1;
  int step = 0;
  int scale_step = 0;
  friend constexpr bool operator==(const weight_axis&, const weight_axis&) = default;
};

/// Weights in the normal form `source[...] * scale[...]`, and the order in which a kernel reads them.
struct packed_weights {
  dtype type = dtype::f32;
  packed_layout layout{};
  weight_axis group{};
  weight_axis output{};
  weight_axis tap[3]{};
  weight_axis input[4]{};  ///< mixed radix, outermost first: a flattened channels-last value is read in another order than trained
  constant_source source{};
  int offset = 0;
  bool scaled = false;
  dtype scale_type = dtype::f32;
  constant_source scale{};
  int scale_offset = 0;
  friend constexpr bool operator==(const packed_weights&, const packed_weights&) = default;
};

/// A constant that a step reads as it is.
struct plain_constant {
  dtype type = dtype::f32;
  int count = 0;
  constant_source source{};
  friend constexpr bool operator==(const plain_constant&, const plain_constant&) = default;
};

/// out[i0, i1, ...] = in[table0[i0], table1[i1], ...]; -1 in a table gives the fill value. Tables stand in plan::tables.
struct remap_geometry {
  int rank = 0;
  int extent[max_rank]{};
  int in_extent[max_rank]{};
  int out_stride[max_rank]{};
  int in_stride[max_rank]{};
  int table[max_rank]{};  ///< first entry of each axis' table
  double fill = 0;
  friend constexpr bool operator==(const remap_geometry&, const remap_geometry&) = default;
};

/// out[outer..., i..., inner...] = in[outer..., indices[i...], inner...].
struct gather_geometry {
  int rank = 0;  ///< of the output
  int extent[max_rank]{};
  int out_stride[max_rank]{};
  int in_stride[max_rank]{};     ///< of the output's axes; 0 along those of the indices
  int index_stride[max_rank]{};  ///< of the output's axes; 0 along the others
  int axis_extent = 1;
  int axis_stride = 1;
  friend constexpr bool operator==(const gather_geometry&, const gather_geometry&) = default;
};

struct resize_geometry {
  int rank = 1;
  int batch = 1;
  int channels = 1;
  int in_extent[3] = {1, 1, 1};
  int out_extent[3] = {1, 1, 1};
  resize_coordinates coordinates = resize_coordinates::half_pixel;
  int in_n = 0, in_c = 0, in_s[3]{};
  int out_n = 0, out_c = 0, out_s[3]{};
  friend constexpr bool operator==(const resize_geometry&, const resize_geometry&) = default;
};

/// Packing of weights that are known only at run time.
struct pack_geometry {
  packed_layout layout{};
  weight_axis group{};
  weight_axis output{};
  weight_axis tap[3]{};
  weight_axis input{};
  friend constexpr bool operator==(const pack_geometry&, const pack_geometry&) = default;
};

struct plan {
  list<step> steps;
  list<int> scopes;
  list<buffer> buffers;
  list<kernel::nest_description> nests;
  list<kernel::contract_description> contracts;
  list<kernel::convolve_description> convolves;
  list<kernel::window_description> windows;
  list<kernel::copy_description> copies;
  list<remap_geometry> remaps;
  list<gather_geometry> gathers;
  list<resize_geometry> resizes;
  list<pack_geometry> packs;
  list<packed_weights> weights;
  list<plain_constant> constants;
  list<int> tables;
  list<double> pool;
  list<remark> remarks;
  std::size_t arena_bytes = 0;
  std::size_t arena_lower_bound = 0;
  bool order_proven = false;
  bool offsets_proven = false;
  long long macs = 0;
  std::size_t weight_bytes = 0;
  std::size_t bytes_moved = 0;  ///< values read and written by all steps
};

/// Adds a value unless an equal one is there; equal layers share one kernel that way. Returns its index.
template <class Value> constexpr int intern(list<Value>& values, const Value& value) {
  for (int i = 0; i < values.size(); ++i)
    if (values[i] == value) return i;
  return values.push_back(value);
}

}  // namespace inlay::plan
