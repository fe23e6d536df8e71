/// How the reference evaluator runs one loop for all element types: over doubles, or over integers of 64 bits.
#pragma once

#include <inlay/core/numbers.hpp>
#include <inlay/graph/evaluate_value.hpp>

namespace inlay::detail {

inline constexpr int max_number_operands = 8;

/// The elements of a list; of an empty one something to point at, as constant expressions do no arithmetic with null pointers.
template <class Number> constexpr Number* first_of(list<Number>& elements, Number& nothing) { return elements.empty() ? &nothing : elements.data(); }
template <class Number> constexpr const Number* first_of(const list<Number>& elements, const Number& nothing) {
  return elements.empty() ? &nothing : elements.data();
}

template <class Integer, class Compute>
constexpr evaluated computed_in_integers(dtype type, const shape& extents, const list<const evaluated*>& operands, const Compute& compute) {
  list<list<Integer>> elements = list<list<Integer>>::filled(operands.size());
  Integer nothing = 0;
  const Integer* in[max_number_operands]{};
  for (int i = 0; i < operands.size(); ++i) {
    const list<std::int64_t> integers = integers_of(*operands[i]);
    elements[i].resize(integers.size());
    for (int k = 0; k < integers.size(); ++k) elements[i][k] = static_cast<Integer>(integers[k]);
    in[i] = first_of(elements[i], nothing);
  }
  list<Integer> computed = list<Integer>::filled(extents.size());
  compute(first_of(computed, nothing), in);
  list<std::int64_t> result = list<std::int64_t>::filled(extents.size());
  for (int k = 0; k < result.size(); ++k) result[k] = static_cast<std::int64_t>(computed[k]);
  return from_integers(type, extents, static_cast<list<std::int64_t>&&>(result));
}

/// What `compute(out, in)` makes of the elements of the operands, `in[i][k]`. The first operand decides what they are: doubles if it is
/// floating, else std::int64_t, or std::uint64_t for u64; results wrap around to their type.
template <class Compute>
constexpr evaluated computed_in_numbers(dtype type, const shape& extents, const list<const evaluated*>& operands, const Compute& compute) {
  const dtype first = operands[0]->type;
  if (first == dtype::u64) return computed_in_integers<std::uint64_t>(type, extents, operands, compute);
  if (!is_floating(first)) return computed_in_integers<std::int64_t>(type, extents, operands, compute);
  double nothing = 0;
  const double* in[max_number_operands]{};
  for (int i = 0; i < operands.size(); ++i) in[i] = first_of(operands[i]->elements, nothing);
  evaluated result = filled(type, extents);
  compute(first_of(result.elements, nothing), in);
  if (!is_floating(type))
    for (double& element : result.elements) element = held_by(type, element);
  return result;
}

}  // namespace inlay::detail
