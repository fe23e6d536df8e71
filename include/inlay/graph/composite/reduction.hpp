/// Reductions that are composites: norms and variances.
#pragma once

#include <inlay/graph/composite/power.hpp>

namespace inlay::composite {

/// sum(|x|^order)^(1 / order) over the axes whose bit is set.
constexpr term norm(term x, unsigned axes, int order) {
  if (order == 2) return map(scalar_function::sqrt, reduce(reduction::sum, map(scalar_function::square, x), axes));
  const term magnitude = map(scalar_function::absolute, x);
  if (order == 1) return reduce(reduction::sum, magnitude, axes);
  return power(reduce(reduction::sum, power(magnitude, order), axes), 1.0 / order);
}

/// sum((x - mean)^2) / (n - correction) over the axes whose bit is set.
constexpr term variance(term x, unsigned axes, int correction) {
  const term centered = x - mean(x, axes);
  return reduce(reduction::sum, map(scalar_function::square, centered), axes) * (1.0 / (reduced_count(x.extents(), axes) - correction));
}

}  // namespace inlay::composite
