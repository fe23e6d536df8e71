/// What the memory planner is asked: buffers, and the operations that write and read them. It knows nothing of graphs.
#pragma once

#include <cstddef>
#include <initializer_list>

#include <inlay/core/list.hpp>

namespace inlay::memory {

/// A value with a place in memory.
struct buffer {
  std::size_t bytes = 0;
  int inside = -1;        ///< lives inside this other buffer (a part of a concatenation, a slice) and takes no room of its own
  bool external = false;  ///< the caller's memory (inputs, outputs, constants): orders the operations, takes nothing from the arena
  bool kept = false;      ///< still needed after the last operation (an output in the arena)
};

/// A distance no placement can have: the operation cannot walk in that direction.
inline constexpr std::size_t never = static_cast<std::size_t>(-1) / 2;

/// The operation may write `output` over `input`, provided nobody uses `input` afterwards. It is safe
///     walking from the first element to the last  if  offset(input)  >= offset(output) + forward
///     walking from the last element to the first  if  offset(output) >= offset(input) + backward
/// Element-wise: 0 and 0. A window that looks ahead or back needs a distance: the bytes by which writing may run into what is
/// still to be read, for rows `max over i of (i + 1) * output_row - first_row_needed(i) * input_row`, never less than 0.
struct reuse {
  int input = -1;
  int output = -1;
  std::size_t forward = 0;
  std::size_t backward = 0;
  bool exact = false;  ///< only at the same offset: the operation walks in no particular direction
};

/// Ranges of the lists in `problem`.
struct operation {
  int first_input = 0, inputs = 0;
  int first_output = 0, outputs = 0;
  int first_reuse = 0, reuses = 0;
};

/// Operations stand in an order that is valid: a buffer is written before it is read. Each buffer has one writer, or none (a
/// network input, live from the start), or is written through the buffers inside it. Temporary room of an operation is an output
/// that nobody reads.
///
///     problem net;
///     const int image = net.add_external(), a = net.add_buffer(4096), b = net.add_buffer(4096), result = net.add_external();
///     net.add_operation({image}, {a});
///     net.add_operation({a}, {b});
///     net.may_reuse(a, b);
///     net.add_operation({b}, {result});
struct problem {
  list<buffer> buffers;
  list<operation> operations;
  list<int> inputs;
  list<int> outputs;
  list<reuse> reuses;

  constexpr int add_buffer(std::size_t bytes) { return buffers.push_back({.bytes = bytes}); }
  constexpr int add_kept(std::size_t bytes) { return buffers.push_back({.bytes = bytes, .kept = true}); }
  constexpr int add_external(std::size_t bytes = 0) { return buffers.push_back({.bytes = bytes, .external = true}); }
  constexpr int add_part(int whole, std::size_t bytes) { return buffers.push_back({.bytes = bytes, .inside = whole}); }

  /// The calls of `read`, `write`, `may_reuse` and `may_overlap` that follow belong to the new operation.
  constexpr int add_operation() {
    return operations.push_back(
        {.first_input = inputs.size(), .first_output = outputs.size(), .first_reuse = reuses.size()});
  }
  constexpr int add_operation(std::initializer_list<int> read_buffers, std::initializer_list<int> written_buffers) {
    const int index = add_operation();
    for (const int id : read_buffers) read(id);
    for (const int id : written_buffers) write(id);
    return index;
  }
  constexpr void read(int id) { inputs.push_back(id), ++operations.back().inputs; }
  constexpr void write(int id) { outputs.push_back(id), ++operations.back().outputs; }

  /// In place, one element (or one pixel of unequal channel counts) at a time.
  constexpr void may_reuse(int input, int output) {
    const std::size_t from = buffers[input].bytes, to = buffers[output].bytes;
    may_overlap(input, output, to > from ? to - from : 0, from > to ? from - to : 0);
  }
  /// In place, at the same offset or not at all.
  constexpr void may_replace(int input, int output) {
    reuses.push_back({.input = input, .output = output, .exact = true});
    ++operations.back().reuses;
  }
  constexpr void may_overlap(int input, int output, std::size_t forward, std::size_t backward) {
    reuses.push_back({.input = input, .output = output, .forward = forward, .backward = backward});
    ++operations.back().reuses;
  }
};

}  // namespace inlay::memory
