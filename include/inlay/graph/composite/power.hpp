/// Powers with a constant exponent.
#pragma once

#include <inlay/graph/composite/term.hpp>

namespace inlay::composite {

constexpr term power(term x, double exponent) {
  if (exponent == 1) return x;
  if (exponent == 2) return map(scalar_function::square, x);
  if (exponent == 3) return map(scalar_function::square, x) * x;
  if (exponent == 0.5) return map(scalar_function::sqrt, x);
  if (exponent == -0.5) return map(scalar_function::rsqrt, x);
  if (exponent == -1) return map(scalar_function::reciprocal, x);
  return map(scalar_function::pow, x, x.number(exponent));
}

}  // namespace inlay::composite
