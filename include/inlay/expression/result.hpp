/// How operations make their results: from terms of the graph to expressions with extents in their type.
#pragma once

#include <inlay/expression/expression.hpp>
#include <inlay/graph/composite/term.hpp>

namespace inlay::detail {

/// Two extents that a check compares; equal when there is nothing to complain of.
struct extent_pair {
  int left = 1;
  int right = 1;
};

/// A term as an expression of computed extents.
template <element Element, shape Extents> constexpr expression_of<Element, Extents> result(const composite::term& value) {
  return {value.target(), value.id()};
}
/// A term as an expression with the type of another.
template <class Operand> constexpr canonical_t<Operand> result_like(const composite::term& value) { return {value.target(), value.id()}; }

template <traced Operand> constexpr composite::term term_of(const Operand& operand) { return {operand.target(), operand.id()}; }
template <class Operand> constexpr composite::term term_of(builder& target, const Operand& operand) { return {target, lift(target, operand)}; }

}  // namespace inlay::detail
