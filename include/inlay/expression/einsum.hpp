/// einsum: sums of products, written as an equation of indices.
#pragma once

#include <inlay/expression/join.hpp>
#include <inlay/graph/composite/einsum.hpp>

namespace inlay {

using composite::equation_problem;

/// Operands are lists of letters, one for each axis; "->" and the result's letters may be left out, "..." stands for leading axes.
template <equation_problem Problem>
concept equation_is_well_formed = Problem == equation_problem::none;
template <int Named, int Given>
concept equation_names_every_operand = Named == Given;
template <int Indices, int Rank>
concept indices_name_every_axis = Indices == Rank;
/// An index has the same extent in all operands (or 1, which broadcasts).
template <char Index, int Extent, int OtherExtent>
concept index_extents_match = Extent == OtherExtent;

namespace detail {

template <int Size> struct equation_text {
  char characters[Size]{};
  constexpr equation_text(const char (&text)[Size]) {  // NOLINT: a template argument is converted
    for (int i = 0; i < Size; ++i) characters[i] = text[i];
  }
};
template <equation_text Equation, class... Operands>
  requires(sizeof...(Operands) > 0 && (has_element<Operands> && ...))
struct einsum {
  static constexpr shape extents[] = {extents_of<Operands>...};
  static constexpr composite::equation equation =
      composite::read_equation(Equation.characters, sizeof(Equation.characters) - 1, extents, sizeof...(Operands));
  static constexpr shape result = equation.extents(equation.result);
};

}  // namespace detail

/// `einsum<"bij,bjk->bik">(a, b)`, NumPy's rules for any number of operands: an index that is not in the result is summed over, one that is
/// repeated within an operand stands for the diagonal. Products are formed from left to right.
template <detail::equation_text Equation, class... Operands, class Einsum = detail::einsum<Equation, Operands...>,
          equation_problem Problem = Einsum::equation.problem, int Named = Einsum::equation.operands, int Given = sizeof...(Operands),
          int Indices = Einsum::equation.named_axes, int Rank = Einsum::equation.rank, char Index = Einsum::equation.clashing_index,
          int Extent = Einsum::equation.left_extent, int OtherExtent = Einsum::equation.right_extent>
  requires joined_operands<Operands...> && equation_is_well_formed<Problem> && equation_names_every_operand<Named, Given> &&
           indices_name_every_axis<Indices, Rank> && index_extents_match<Index, Extent, OtherExtent>
constexpr auto einsum(Operands&&... operands) {
  builder& target = detail::target_of(operands...);
  const scope_guard scope(target, "einsum");
  const composite::term product = composite::einsum(target, Einsum::equation, {detail::lift(target, operands)...});
  return detail::result<detail::common_element_t<Operands...>, Einsum::result>(product);
}

}  // namespace inlay
