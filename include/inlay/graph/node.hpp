/// One operation of a graph with its attributes.
#pragma once

#include <inlay/core/element_bytes.hpp>
#include <inlay/core/float_lines.hpp>
#include <inlay/core/list.hpp>
#include <inlay/core/plain/description.hpp>
#include <inlay/core/scalar_function.hpp>
#include <inlay/core/resize_mode.hpp>
#include <inlay/core/shape.hpp>
#include <inlay/graph/op.hpp>

namespace inlay {

using node_id = int;
inline constexpr node_id no_node = -1;

enum class pad_mode : unsigned char { constant, reflect, edge };
/// Elements known to the compiler: in static memory of the user (weights are never copied into a graph) as an array or as the bytes of a file,
/// in the graph's pool, there in two halves (64-bit integers that are no doubles), one value for all, or unit matrices below each other.
struct constant_source {
  enum class place : unsigned char { none, memory, pool, pool_of_halves, splat, diagonal };
  place where = place::none;
  const float* f32 = nullptr;
  const double* f64 = nullptr;
  const bool* boolean = nullptr;
  const std::int64_t* i64 = nullptr;
  const std::int32_t* i32 = nullptr;
  const char* bytes = nullptr;  ///< little-endian elements of the node's type, anywhere
  float_place floats{};         ///< those in `bytes`, if they are f32 and the compiler has them as numbers
  int pool_begin = 0;
  double value = 0;
  int columns = 0;  ///< diagonal: rows of so many elements
  friend constexpr bool operator==(const constant_source&, const constant_source&) = default;
};

/// Element `position` of unit matrices with `columns` columns: weights that give each channel of a group back.
constexpr double diagonal_element(int columns, int position) { return position % columns == position / columns % columns ? 1 : 0; }

/// Element `position` of 64-bit integers of which a pool holds the upper 32 bits, then the lower ones.
constexpr std::uint64_t wide_element(const double* halves, int position) {
  return static_cast<std::uint64_t>(halves[2 * position]) << 32 | static_cast<std::uint64_t>(halves[2 * position + 1]);
}

constexpr constant_source constant_in_memory(const float* data) { return {.where = constant_source::place::memory, .f32 = data}; }
constexpr constant_source constant_in_memory(const double* data) { return {.where = constant_source::place::memory, .f64 = data}; }
constexpr constant_source constant_in_memory(const bool* data) { return {.where = constant_source::place::memory, .boolean = data}; }
constexpr constant_source constant_in_memory(const std::int64_t* data) { return {.where = constant_source::place::memory, .i64 = data}; }
constexpr constant_source constant_in_memory(const std::int32_t* data) { return {.where = constant_source::place::memory, .i32 = data}; }

/// Elements of any type as a file holds them: little-endian, one behind the other, at any address.
constexpr constant_source constant_in_bytes(const char* data) { return {.where = constant_source::place::memory, .bytes = data}; }

struct node;
struct evaluated;
/// The reference evaluation of a plain node.
using plain_evaluation = evaluated (*)(const node&, const list<const evaluated*>&);

struct node {
  op kind = op::input;
  dtype type = dtype::f32;
  shape extents{};
  int first_operand = 0;  ///< in graph::operands
  int operands = 0;
  int scope = 0;          ///< the user's operation it comes from

  scalar_function function = scalar_function::identity;  ///< map
  plain_function plain = plain_function::none;           ///< plain
  plain_evaluation evaluation = nullptr;                 ///< plain: a pointer, so that only programs that make such nodes compile the loops
  reduction how = reduction::none;                       ///< reduce, window_reduce, plain
  window geometry{};                                     ///< convolve, window_reduce, plain
  int groups = 1;                                        ///< convolve, plain
  bool transposed = false;                               ///< convolve
  bool average = false;                                  ///< window_reduce: the sum is divided by the size of the window
  bool count_include_pad = true;                         ///< window_reduce with average
  bool transpose_a = false;                              ///< contract: a is [..., k, m]
  bool transpose_b = false;                              ///< contract: b is [..., n, k]
  unsigned axes = 0;                                     ///< reduce: bit i set = axis i is reduced (and kept with extent 1)
  int axis = 0;                                          ///< concat, gather, plain
  int order[max_rank]{};   ///< permute: the source axis of each axis; slice: first index; pad: elements before; plain: its numbers
  int amount[max_rank]{};  ///< slice: step, may be negative; pad: elements after
  pad_mode mode = pad_mode::constant;
  double pad_value = 0;
  resize_mode interpolation = resize_mode::nearest;
  resize_coordinates coordinates = resize_coordinates::half_pixel;
  constant_source source{};  ///< constant
};

/// What the loop of a plain node is told.
constexpr plain_attributes plain_attributes_of(const node& value) {
  plain_attributes result{.function = value.plain, .how = value.how, .axis = value.axis, .groups = value.groups, .geometry = value.geometry};
  for (int i = 0; i < max_rank; ++i) result.number[i] = value.order[i];
  return result;
}

/// Whether two nodes compute the same function of their operands (operands and scope are not compared).
constexpr bool same_attributes(const node& left, const node& right) {
  if (left.kind != right.kind || left.type != right.type || !(left.extents == right.extents) || left.operands != right.operands) return false;
  if (left.function != right.function || left.plain != right.plain || left.how != right.how || !(left.geometry == right.geometry)) return false;
  if (left.groups != right.groups || left.transposed != right.transposed || left.average != right.average) return false;
  if (left.count_include_pad != right.count_include_pad || left.transpose_a != right.transpose_a || left.transpose_b != right.transpose_b)
    return false;
  if (left.axes != right.axes || left.axis != right.axis || left.mode != right.mode || left.pad_value != right.pad_value) return false;
  if (left.interpolation != right.interpolation || left.coordinates != right.coordinates || !(left.source == right.source)) return false;
  for (int i = 0; i < max_rank; ++i)
    if (left.order[i] != right.order[i] || left.amount[i] != right.amount[i]) return false;
  return true;
}

}  // namespace inlay
