/// The plan as values: steps in order, what each kernel is told, buffers with their places, weights to be packed.
#pragma once

#include <inlay/core/kernel_descriptions.hpp>
#include <inlay/core/plain/description.hpp>
#include <inlay/graph/remark.hpp>

namespace inlay::plan {

enum class step_kind : unsigned char { nest, contract, convolve, window, copy, remap, gather, resize, plain, pack };

constexpr const char* name(step_kind kind) {
  constexpr const char* names[] = {"nest", "contract", "convolve", "window", "copy", "remap", "gather", "resize", "plain", "pack"};
  return names[static_cast<int>(kind)];
}

/// Where a step finds an operand. `offset` counts elements from the start of the buffer, input, output or constant.
struct operand {
  enum class place : unsigned char { none, arena, prepared, input, output, constant, weights };
  place where = place::none;
  dtype type = dtype::f32;
  int index = 0;
  int offset = 0;
  int buffer = -1;  ///< the value's own buffer, which may be a part of the one at `index`
  // In a step that computes one row a call. (The first operand of a window stays where it is: such kernels are told the row.)
  int row_step = 0;  ///< from one row to the next
  int ring = 0;      ///< rows in memory; 0: all
  row_turns turns{};
};

inline constexpr int max_step_operands = max_program_inputs + 2;

/// How a step of a row group moves over the rows of its first operand: row y of the result reads those from floor((y * stride - pad) / divisor)
/// to floor((y * stride - pad + reach - 1) / divisor), as far as there are any.
struct row_walk {
  int rows = 0;     ///< calls, one for each row of the result (or, where rows are accumulated, of the operand); 0: the step is in no group
  int in_rows = 0;  ///< of the first operand
  int stride = 1;
  int divisor = 1;
  int pad = 0;
  int reach = 1;

  static constexpr int floor_divided(int value, int by) { return value >= 0 ? value / by : -((by - 1 - value) / by); }
  /// The first and one past the last row that result `y` reads.
  constexpr int first(int y) const {
    const int row = floor_divided(y * stride - pad, divisor);
    return row < 0 ? 0 : row < in_rows ? row : in_rows;
  }
  constexpr int end(int y) const {
    const int row = floor_divided(y * stride - pad + reach - 1, divisor) + 1;
    return row < 0 ? 0 : row < in_rows ? row : in_rows;
  }
  /// How many rows of an operand there must be for result `y`, and the first one of them that it reads. Only the first operand has a window.
  constexpr int needed(int operand, int y) const { return operand == 0 ? end(y) : y + 1; }
  constexpr int oldest(int operand, int y) const { return operand == 0 ? first(y) : y; }
};

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
  operand scratch{};  ///< memory that it needs while it runs, or none
  row_walk walk{};
  int begin = -1;  ///< a description for row 0, where other rows are combined with what is in the output; or none
  int first_scope = 0;  ///< in plan::scopes: the user's operations that this step performs
  int scopes = 0;
  long long macs = 0;
};

/// Memory for one value. External ones are the caller's, and so is what was prepared, once, for all runs.
struct buffer {
  operand::place where = operand::place::arena;
  int index = 0;           ///< of the input or output
  bool holds_input = false;   ///< in the arena: the caller writes an input there before the first step,
  bool holds_output = false;  ///< or reads an output there after the last
  std::size_t bytes = 0;
  std::size_t offset = 0;  ///< in the arena, or in prepared memory
  int inside = -1;         ///< part of another buffer (a concatenation)
  int part_offset = 0;     ///< where in it, in elements
  int first_step = -1;
  int last_step = -1;
  int scope = 0;
};

/// Steps that run together row by row: whenever a row of `driver` is there, each step computes the rows that have become possible.
struct row_group {
  int first_step = 0;
  int steps = 0;
  int rows = 0;        ///< of the value that drives them
  bool fed = false;    ///< this is the network's input, and its rows come one at a time
  int first_edge = 0;  ///< in plan::row_edges
  int edges = 0;
  int rings = -1;        ///< the buffer that holds the rows of all values inside the group, if there are any
  int driver = -1;       ///< buffers in the arena of which the second may be written over the first,
  int result = -1;       ///< walking forward, where it begins at least `lead` bytes before it
  std::size_t lead = 0;
};

/// Step `reader` of a group reads rows that step `producer` writes; -1: of the value that drives the group. Steps count from the group's first.
struct row_edge {
  int producer = -1;
  int reader = 0;
  int operand = 0;
};

using kernel::weight_axis;

/// Weights in the normal form `source[...] * scale[...]`, and the order in which a kernel reads them. A sum of parts is several of these in
/// a row: steps know the first one, which has the layout of all.
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
  int parts = 1;        ///< 0: one of the parts of an earlier one
  bool partial = false; ///< adds to zeros, from here on in the packed array:
  int first_group = 0;
  int first_output = 0;
  int first_input = 0;
  int first_tap = 0;
  int tap_number[3]{};  ///< distances of taps in their numbering
  int winograd[3]{};    ///< as in convolve_description; the layout has positions for taps, the axes above are those of the weights as trained

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
  bool parted = false;                ///< the arena is two:
  std::size_t fast_bytes = 0;         ///< offsets below are in the fast one, the others less this in the slow one
  std::size_t fast_bytes_moved = 0;
  long long macs = 0;
  std::size_t weight_bytes = 0;
  std::size_t prepared_bytes = 0;  ///< what is computed once, before the first run
  std::size_t bytes_moved = 0;  ///< values read and written by all steps, memory of their own included
  operand fed{};                ///< where the rows of the first input go, if they come one at a time; `row_step` and `ring` say where each is
};

struct plan : plan_figures {
  list<step> steps;
  list<step> preparation;  ///< run once, beforehand
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
  list<plain_description> plains;
  list<kernel::pack_description> packs;
  list<packed_weights> weights;
  list<plain_constant> constants;
  list<row_group> groups;
  list<row_edge> row_edges;
  list<int> tables;
  list<double> pool;
  list<remark> remarks;
  int fused_branches = 0;  ///< as in region_table
  int left_branches = 0;
};

/// Whether a buffer of an arena in two regions lies in the fast one.
constexpr bool is_fast(const plan& made, const buffer& which) { return made.parted && which.offset < made.fast_bytes; }

namespace detail {
/// What a step reads, and then what it writes.
template <class Function> constexpr void for_each_operand(step& each, Function function) {
  for (int k = 0; k < each.inputs; ++k) function(each.in[k]);
  for (int k = 0; k < each.row_inputs; ++k) function(each.row_in[k]);
  function(each.out);
}

/// The buffer that a buffer lies in, with all others between; no buffer (-1) lies in none.
constexpr int root_of(const plan& made, int buffer) {
  while (buffer >= 0 && made.buffers[buffer].inside >= 0) buffer = made.buffers[buffer].inside;
  return buffer;
}
}  // namespace detail

/// Adds a value unless an equal one is there; equal layers share one kernel that way. Returns its index.
template <class Value> constexpr int intern(list<Value>& values, const Value& value) {
  for (int i = 0; i < values.size(); ++i)
    if (values[i] == value) return i;
  return values.push_back(value);
}

}  // namespace inlay::plan
