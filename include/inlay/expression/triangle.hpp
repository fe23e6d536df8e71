/// Triangles of matrices: tril and triu.
#pragma once

#include <inlay/expression/axes.hpp>
#include <inlay/graph/composite/move.hpp>

namespace inlay {

/// x (..., rows, columns) on and below a diagonal (0 the main one, 1 the next above), 0 elsewhere.
template <int Diagonal = 0, numeric_expression Operand, int Rank = rank_of<Operand>>
  requires operand_is_matrices<Rank>
constexpr auto tril(const Operand& x) {
  const scope_guard scope(x.target(), "tril");
  return detail::result_like<Operand>(composite::lower(detail::term_of(x), Diagonal));
}

/// x (..., rows, columns) on and above a diagonal, 0 elsewhere.
template <int Diagonal = 0, numeric_expression Operand, int Rank = rank_of<Operand>>
  requires operand_is_matrices<Rank>
constexpr auto triu(const Operand& x) {
  const scope_guard scope(x.target(), "triu");
  return detail::result_like<Operand>(composite::upper(detail::term_of(x), Diagonal));
}

}  // namespace inlay
