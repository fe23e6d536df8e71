/// Straight-line scalar code: what a kernel applies in registers between its loop and its store.
#pragma once

#include <inlay/core/math/bits.hpp>
#include <inlay/core/scalar_function.hpp>

namespace inlay {

inline constexpr int max_program_inputs = 8;
inline constexpr int max_program_constants = 12;
inline constexpr int max_program_size = 32;

/// `result = function(a, b, c)`, or `result = reduce(a)` over a row when `reduce` is not none. Operands are register numbers.
struct instruction {
  scalar_function function = scalar_function::identity;
  reduction reduce = reduction::none;
  int a = -1;
  int b = -1;
  int c = -1;
  friend constexpr bool operator==(const instruction&, const instruction&) = default;
};

/// Registers are numbered: first the inputs (for an epilogue, register 0 is the accumulator of the anchor), then the constants,
/// then one register for the result of each instruction, in order. A program without instructions returns its first input.
struct program {
  int inputs = 0;
  int constants = 0;
  int size = 0;
  double constant[max_program_constants]{};
  instruction code[max_program_size]{};

  constexpr int constant_register(int index) const { return inputs + index; }
  constexpr int result_register(int index) const { return inputs + constants + index; }
  constexpr int result() const { return size == 0 ? 0 : result_register(size - 1); }
  constexpr bool is_input(int reg) const { return reg < inputs; }
  constexpr bool is_constant(int reg) const { return reg >= inputs && reg < inputs + constants; }
  constexpr const instruction& at(int reg) const { return code[reg - inputs - constants]; }

  /// As bits: what divides by 0 and what divides by -0 are two programs.
  friend constexpr bool operator==(const program& left, const program& right) {
    if (left.inputs != right.inputs || left.constants != right.constants || left.size != right.size) return false;
    for (int i = 0; i < left.constants; ++i)
      if (math::bits_of(left.constant[i]) != math::bits_of(right.constant[i])) return false;
    for (int i = 0; i < left.size; ++i)
      if (!(left.code[i] == right.code[i])) return false;
    return true;
  }
};

}  // namespace inlay
