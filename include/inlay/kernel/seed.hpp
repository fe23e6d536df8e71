/// Sums that begin with what would be added to them in the end.
#pragma once

#include <inlay/core/config.hpp>
#include <inlay/core/program.hpp>
#include <inlay/kernel/access.hpp>

namespace inlay::kernel {

/// The operand (0 is the first one) that an epilogue adds to the sum before anything else, and that it does not read again; -1 if there is none.
/// Where one bias serves all rows of a tile, its sums begin with it, which saves an addition for each result. Only cores that compute one number
/// at a time gain by it. `row_step(operand)` is how far the operand moves from row to row.
template <class RowStep> constexpr int operand_added_first(const program& code, const RowStep& row_step) {
  if (!INLAY_SCALAR_CORE || code.size == 0) return -1;
  const instruction& first = code.code[0];
  if (first.function != scalar_function::add || first.reduce != reduction::none) return -1;
  if (first.a != 0 && first.b != 0) return -1;
  const int added = first.a == 0 ? first.b : first.a;
  if (added <= 0 || added >= code.inputs) return -1;
  for (int i = 1; i < code.size; ++i) {
    const int reads[] = {code.code[i].a, code.code[i].b, code.code[i].c};
    for (int read : reads)
      if (read == 0 || read == added) return -1;
  }
  return row_step(added - 1) == 0 ? added - 1 : -1;
}

/// The epilogue that is left then.
constexpr program without_first_addition(program code) {
  code.code[0] = {.function = scalar_function::identity, .a = 0};
  return code;
}

/// Lets all rows of a tile begin with the same vectors: those from `from` on, whose lanes are `Step` elements apart, `Count` of them in the last one.
template <int Step, int Count, int Rows, int Vectors, class Pack, class Operand>
INLAY_ALWAYS_INLINE constexpr void begin_rows(Pack (&sum)[Rows][Vectors], const Operand* from) {
  INLAY_UNROLL
  for (int v = 0; v < Vectors; ++v) {
    const Operand* const at = from + v * Pack::lanes * Step;
    const Pack first = v < Vectors - 1 ? load_lanes<Pack, Pack::lanes, Step>(at) : load_lanes<Pack, Count, Step>(at);
    INLAY_UNROLL
    for (int r = 0; r < Rows; ++r) sum[r][v] = first;
  }
}

}  // namespace inlay::kernel
