/// The primitive operations, and what is known of each in one table.
#pragma once

namespace inlay {

enum class op : unsigned char {
  input, constant,                                                // sources
  map,                                                            // one scalar function, element by element, broadcasting
  contract, convolve,                                             // sums of products
  window_reduce, reduce,                                          // combine elements
  reshape, permute, broadcast, slice, concat, pad, gather, resize,  // move elements
  plain                                                           // rare functions, one loop each
};

inline constexpr int op_count = static_cast<int>(op::plain) + 1;

struct op_facts {
  const char* name;
  int min_operands;
  int max_operands;
  bool view;       ///< may be the same memory, read with other strides
};

inline constexpr op_facts op_table[op_count] = {
    {.name = "input", .min_operands = 0, .max_operands = 0, .view = false},
    {.name = "constant", .min_operands = 0, .max_operands = 0, .view = false},
    {.name = "map", .min_operands = 1, .max_operands = 3, .view = false},
    {.name = "contract", .min_operands = 2, .max_operands = 2, .view = false},
    {.name = "convolve", .min_operands = 2, .max_operands = 2, .view = false},
    {.name = "window_reduce", .min_operands = 1, .max_operands = 1, .view = false},
    {.name = "reduce", .min_operands = 1, .max_operands = 1, .view = false},
    {.name = "reshape", .min_operands = 1, .max_operands = 1, .view = true},
    {.name = "permute", .min_operands = 1, .max_operands = 1, .view = true},
    {.name = "broadcast", .min_operands = 1, .max_operands = 1, .view = true},
    {.name = "slice", .min_operands = 1, .max_operands = 1, .view = true},
    {.name = "concat", .min_operands = 1, .max_operands = 1 << 20, .view = false},
    {.name = "pad", .min_operands = 1, .max_operands = 1, .view = false},
    {.name = "gather", .min_operands = 2, .max_operands = 2, .view = false},
    {.name = "resize", .min_operands = 1, .max_operands = 1, .view = false},
    {.name = "plain", .min_operands = 1, .max_operands = 8, .view = false},
};

constexpr const op_facts& facts(op kind) { return op_table[static_cast<int>(kind)]; }

}  // namespace inlay
