/// The primitive operations, and what is known of each in one table.
#pragma once

namespace inlay {

enum class op : unsigned char {
  input, constant,                                                // sources
  map,                                                            // one scalar function, element by element, broadcasting
  contract, convolve,                                             // sums of products
  window_reduce, reduce,                                          // combine elements
  reshape, permute, broadcast, slice, concat, pad, gather, resize  // move elements
};

struct op_facts {
  const char* name;
  int min_operands;
  int max_operands;
  bool view;       ///< may be the same memory, read with other strides
  bool elementwise_store;  ///< writes each output element once, so a program can run before the store
};

inline constexpr op_facts op_table[] = {
    {.name = "input", .min_operands = 0, .max_operands = 0, .view = false, .elementwise_store = false},
    {.name = "constant", .min_operands = 0, .max_operands = 0, .view = false, .elementwise_store = false},
    {.name = "map", .min_operands = 1, .max_operands = 3, .view = false, .elementwise_store = true},
    {.name = "contract", .min_operands = 2, .max_operands = 2, .view = false, .elementwise_store = true},
    {.name = "convolve", .min_operands = 2, .max_operands = 2, .view = false, .elementwise_store = true},
    {.name = "window_reduce", .min_operands = 1, .max_operands = 1, .view = false, .elementwise_store = true},
    {.name = "reduce", .min_operands = 1, .max_operands = 1, .view = false, .elementwise_store = true},
    {.name = "reshape", .min_operands = 1, .max_operands = 1, .view = true, .elementwise_store = false},
    {.name = "permute", .min_operands = 1, .max_operands = 1, .view = true, .elementwise_store = false},
    {.name = "broadcast", .min_operands = 1, .max_operands = 1, .view = true, .elementwise_store = false},
    {.name = "slice", .min_operands = 1, .max_operands = 1, .view = true, .elementwise_store = false},
    {.name = "concat", .min_operands = 1, .max_operands = 1 << 20, .view = false, .elementwise_store = false},
    {.name = "pad", .min_operands = 1, .max_operands = 1, .view = false, .elementwise_store = false},
    {.name = "gather", .min_operands = 2, .max_operands = 2, .view = false, .elementwise_store = false},
    {.name = "resize", .min_operands = 1, .max_operands = 1, .view = false, .elementwise_store = false},
};

constexpr const op_facts& facts(op kind) { return op_table[static_cast<int>(kind)]; }

}  // namespace inlay
