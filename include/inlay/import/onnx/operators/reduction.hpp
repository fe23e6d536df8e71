/// ONNX reductions: sums, means, norms, extremes and their places.
#pragma once

#include <inlay/graph/composite/normalization.hpp>
#include <inlay/graph/composite/reduction.hpp>
#include <inlay/import/onnx/call.hpp>

namespace inlay::imports {

/// Drops the axes whose bit is set; they have extent 1.
constexpr term without_axes(term x, unsigned axes) {
  shape kept;
  for (int i = 0; i < x.extents().rank; ++i)
    if ((axes >> i & 1u) == 0) kept.append(x.extents()[i]);
  return reshape(x, kept);
}

enum class reduction_kind : unsigned char { sum, mean, maximum, minimum, product, sum_square, l1, l2, log_sum, log_sum_exp };

constexpr term reduced(term x, reduction_kind kind, unsigned axes) {
  switch (kind) {
    case reduction_kind::sum: return reduce(reduction::sum, x, axes);
    case reduction_kind::mean: return axes == 0 ? x : mean(x, axes);
    case reduction_kind::maximum: return reduce(reduction::maximum, x, axes);
    case reduction_kind::minimum: return reduce(reduction::minimum, x, axes);
    case reduction_kind::product: return reduce(reduction::product, x, axes);
    case reduction_kind::sum_square: return reduce(reduction::sum, map(scalar_function::square, x), axes);
    case reduction_kind::l1: return composite::norm(x, axes, 1);
    case reduction_kind::l2: return composite::norm(x, axes, 2);
    case reduction_kind::log_sum: return map(scalar_function::log, reduce(reduction::sum, x, axes));
    case reduction_kind::log_sum_exp: return composite::log_sum_exp(x, axes);
  }
  return x;
}

/// Axes are an attribute, or since opset 13 (ReduceSum) or 18 (the others) an input; none means all, unless noop_with_empty_axes.
template <reduction_kind Kind> constexpr void import_reduce(call& at) {
  const term x = at.operand(0);
  const int rank = x.extents().rank;
  list<long long> given = at.integers("axes");
  if (at.has(1)) given = at.known_integers(1);
  unsigned axes = at.axes(given, rank);
  if (given.empty()) axes = at.flag("noop_with_empty_axes") ? 0 : (1u << rank) - 1;
  if (at.failed()) return;
  const term result = reduced(x, Kind, axes);
  at.give(at.flag("keepdims", true) ? result : without_axes(result, axes));
}

/// ArgMax, ArgMin: the first of equals, or the last one, which is the first seen from behind.
template <reduction How> constexpr void import_arg(call& at) {
  term x = at.operand(0);
  const int rank = x.extents().rank, axis = at.axis(at.integer("axis", 0), rank);
  if (at.failed()) return;
  const bool last = at.flag("select_last_index");
  if (last) {
    int first[max_rank]{}, step[max_rank]{};
    for (int i = 0; i < rank; ++i) step[i] = 1;
    first[axis] = x.extents()[axis] - 1;
    step[axis] = -1;
    x = {at.target(), at.target().slice(x.id(), first, step, x.extents())};
  }
  term result = reduce(How, x, 1u << axis);
  if (last) result = result.number(x.extents()[axis] - 1) - result;
  at.give(at.flag("keepdims", true) ? result : without_axes(result, 1u << axis));
}

inline constexpr operator_entry reduction_operators[] = {
    {"ReduceSum", import_reduce<reduction_kind::sum>}, {"ReduceMean", import_reduce<reduction_kind::mean>},
    {"ReduceMax", import_reduce<reduction_kind::maximum>}, {"ReduceMin", import_reduce<reduction_kind::minimum>},
    {"ReduceProd", import_reduce<reduction_kind::product>}, {"ReduceSumSquare", import_reduce<reduction_kind::sum_square>},
    {"ReduceL1", import_reduce<reduction_kind::l1>}, {"ReduceL2", import_reduce<reduction_kind::l2>},
    {"ReduceLogSum", import_reduce<reduction_kind::log_sum>}, {"ReduceLogSumExp", import_reduce<reduction_kind::log_sum_exp>},
    {"ArgMax", import_arg<reduction::argmax>}, {"ArgMin", import_arg<reduction::argmin>},
};

}  // namespace inlay::imports
