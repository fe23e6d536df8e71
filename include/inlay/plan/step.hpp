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
  bool shares_kernel = false;  ///< other steps have the same description
  bool shares_rows = false;    ///< likewise of the rows
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

using kernel::weight_axis;

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

  /// Distances of an output of one group from the first one. The outputs of a depthwise convolution are those of all groups.
  constexpr int place_of_output(int number) const {
    return layout.depthwise ? number / output.extent * group.step + number % output.extent * output.step : number * output.step;
  }
  constexpr int scale_of_output(int number) const {
    return layout.depthwise ? number / output.extent * group.scale_step + number % output.extent * output.scale_step : number * output.scale_step;
  }
  friend constexpr bool operator==(const packed_weights&, const packed_weights&) = default;
};

/// A constant that a step reads as it is.
struct plain_constant {
  dtype type = dtype::f32;
  int count = 0;
  constant_source source{};
  friend constexpr bool operator==(const plain_constant&, const plain_constant&) = default;
};

/// What a plan costs.
struct plan_figures {
  std::size_t arena_bytes = 0;
  std::size_t arena_lower_bound = 0;  ///< no order and no offsets need less
  long long macs = 0;
  std::size_t weight_bytes = 0;
  std::size_t bytes_moved = 0;  ///< values read and written by all steps
};

struct plan : plan_figures {
  list<step> steps;
  list<int> scopes;
  list<buffer> buffers;
  list<kernel::nest_description> nests;
  list<kernel::contract_description> contracts;
  list<kernel::convolve_description> convolves;
  list<kernel::window_description> windows;
  list<kernel::copy_description> copies;
  list<kernel::remap_description> remaps;
  list<kernel::gather_description> gathers;
  list<kernel::resize_description> resizes;
  list<kernel::pack_description> packs;
  list<packed_weights> weights;
  list<plain_constant> constants;
  list<int> tables;
  list<double> pool;
  list<remark> remarks;
};

/// Adds a value unless an equal one is there; equal layers share one kernel that way. Returns its index.
template <class Value> constexpr int intern(list<Value>& values, const Value& value) {
  for (int i = 0; i < values.size(); ++i)
    if (values[i] == value) return i;
  return values.push_back(value);
}

}  // namespace inlay::plan
