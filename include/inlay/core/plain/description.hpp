/// Rare functions that no other primitive expresses: one plain loop each, the same in the reference evaluator and in a compiled network.
#pragma once

#include <inlay/core/dtype.hpp>
#include <inlay/core/scalar_function.hpp>
#include <inlay/core/shape.hpp>
#include <inlay/core/window.hpp>

namespace inlay {

enum class plain_function : unsigned char {
  none,
  gather_elements,
  gather_nd,
  scatter_elements,
  scatter_nd,  // elements by indices
  sort,
  cumulate,
  non_zero,
  unique,  // along an axis
  max_positions,
  grid_sample,
  roi_align,
  deform_convolve,
  non_max_suppression,
  determinant,
  lstm,
  gru,
  rnn,
  count_grams,
  bit_cast,
};

inline constexpr int plain_function_count = static_cast<int>(plain_function::bit_cast) + 1;

struct plain_function_facts {
  const char* name;
  int operands;
  bool gives_index = false;  ///< the result is i64
};

inline constexpr plain_function_facts plain_function_table[plain_function_count] = {
    {"none", 0},
    {"gather_elements", 2},
    {"gather_nd", 2},
    {"scatter_elements", 3},
    {"scatter_nd", 3},
    {"sort", 1, true},
    {"cumulate", 1},
    {"non_zero", 1, true},
    {"unique", 1, true},
    {"max_positions", 1, true},
    {"grid_sample", 2},
    {"roi_align", 3},
    {"deform_convolve", 4},
    {"non_max_suppression", 5, true},
    {"determinant", 1},
    {"lstm", 7},
    {"gru", 6},
    {"rnn", 6},
    {"count_grams", 5},
    {"bit_cast", 1},
};
inline constexpr int max_plain_operands = 8;

constexpr const plain_function_facts& facts(plain_function function) { return plain_function_table[static_cast<int>(function)]; }

/// What a plain function is told besides its operands. `number` holds what the function's own comment names.
struct plain_attributes {
  plain_function function = plain_function::none;
  reduction how = reduction::none;
  int axis = 0;
  int groups = 1;
  int number[max_rank]{};
  window geometry{};
  friend constexpr bool operator==(const plain_attributes&, const plain_attributes&) = default;
};

/// Everything a loop needs: all tensors are dense.
struct plain_description {
  plain_attributes with{};
  shape out{};
  shape in[max_plain_operands]{};
  friend constexpr bool operator==(const plain_description&, const plain_description&) = default;
};

namespace plain {

/// An index as ONNX counts: negative ones from the end. -1 for one that is outside.
template <class Index> constexpr int inside(Index index, int extent) {
  const long long asked = static_cast<long long>(index), counted = asked < 0 ? asked + extent : asked;
  return counted < 0 || counted >= extent ? -1 : static_cast<int>(counted);
}
constexpr int product(const shape& extents, int first, int last) {
  int result = 1;
  for (int i = first; i < last; ++i) result *= extents[i];
  return result;
}

}  // namespace plain
}  // namespace inlay
