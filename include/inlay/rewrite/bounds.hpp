/// Bounds of values: how small and how large the numbers can be that a value holds.
#pragma once

#include <inlay/rewrite/constants.hpp>

namespace inlay::rewrite {

/// Each element lies between them or is NaN; -0 counts as 0.
struct bounds {
  double lower = -math::infinity<double>;
  double upper = math::infinity<double>;

  constexpr bool known() const { return lower > -math::infinity<double> || upper < math::infinity<double>; }
};

/// Whether some window reads padding only. (Windows lie in order, so the first and the last one tell.)
constexpr bool has_empty_windows(const window& geometry, const shape& in, const shape& out) {
  for (int i = 0; i < geometry.rank; ++i) {
    const int end_of_first = geometry.dilation[i] * (geometry.kernel[i] - 1) - geometry.pad_before[i];
    const int start_of_last = (out[i + 2] - 1) * geometry.stride[i] - geometry.pad_before[i];
    if (end_of_first < 0 || start_of_last >= in[i + 2]) return true;
    // Taps further apart than the input is long may miss it.
    if (geometry.kernel[i] > 1 && geometry.dilation[i] > in[i + 2]) return true;
  }
  return false;
}

/// The extreme elements of a constant.
constexpr bounds bounds_of_constant(const rewriter& rw, node_id id) {
  const node& constant = rw[id];
  if (constant.extents.count() > rw.options().constant_budget && !is_splat(constant)) return {};
  const int count = is_splat(constant) ? 1 : constant.extents.size();
  const double first = constant_element(rw.current(), constant, 0);
  bounds result{first, first};
  for (int i = 0; i < count; ++i) {
    const double each = constant_element(rw.current(), constant, i);
    if (each != each) return {};
    if (each < result.lower) result.lower = each;
    if (each > result.upper) result.upper = each;
  }
  return result;
}

namespace detail {

// Kernels round, the evaluator does not. Rounding keeps the order of numbers, so a bound that f32 holds is still one after one rounding, and
// zero after any number of them; every other bound moves outwards by more than the error.

constexpr double moved_up(double bound, long long roundings) {
  constexpr double largest = 0x1.fffffep127;
  if (bound == 0 || !is_finite(bound)) return bound;
  if (math::abs(bound) > largest) return math::infinity<double>;
  return bound + math::abs(bound) * (static_cast<double>(roundings) * 0x1p-22) + 0x1p-149;
}
constexpr bounds widened(const bounds& value, long long roundings) {
  return {-moved_up(-value.lower, roundings), moved_up(value.upper, roundings)};
}

constexpr bool is_float(double x) { return math::abs(x) < 0x1p127 && static_cast<double>(static_cast<float>(x)) == x; }
constexpr bounds rounded(const bounds& value) {
  const bounds wide = widened(value, 1);
  return {is_float(value.lower) ? value.lower : wide.lower, is_float(value.upper) ? value.upper : wide.upper};
}

constexpr double smaller(double left, double right) { return left < right ? left : right; }
constexpr double larger(double left, double right) { return left > right ? left : right; }
constexpr bounds hull(const bounds& left, const bounds& right) { return {smaller(left.lower, right.lower), larger(left.upper, right.upper)}; }
constexpr bounds negated(const bounds& value) { return {-value.upper, -value.lower}; }
constexpr bounds sum_of(const bounds& left, const bounds& right) {
  const double lower = math::add(left.lower, right.lower), upper = math::add(left.upper, right.upper);
  return {lower == lower ? lower : -math::infinity<double>, upper == upper ? upper : math::infinity<double>};
}
/// The hull of function(a, b) for the ends of both; 0 times infinity is 0, as an end that is infinite is not reached.
constexpr bounds hull_of_ends(scalar_function function, const bounds& left, const bounds& right) {
  bounds result{math::infinity<double>, -math::infinity<double>};
  for (const double a : {left.lower, left.upper})
    for (const double b : {right.lower, right.upper}) {
      const double end = apply(function, a, b), taken = end == end ? end : 0;
      result = hull(result, {taken, taken});
    }
  return result;
}

/// Walks up from one value, to a bounded number of nodes.
class bounds_search {
 public:
  constexpr explicit bounds_search(const rewriter& rw) : rw_(rw) {}

  constexpr bounds of(node_id id) {
    const node& value = rw_[id];
    if (!facts(value.type).floating || visits_left_ == 0) return {};
    --visits_left_;
    switch (value.kind) {
      case op::constant: return rounded(bounds_of_constant(rw_, id));
      case op::map: return facts(value.function).arity == 1 ? of_function(id) : of_functions(id);
      case op::window_reduce: return of_windows(id);
      case op::reduce: return of_reduction(id);
      case op::reshape:
      case op::permute:
      case op::broadcast:
      case op::slice:
      case op::gather: return of_operand(id, 0);
      case op::resize: return value.interpolation == resize_mode::nearest ? of_operand(id, 0) : widened(of_operand(id, 0), 12);
      case op::pad: {
        const bounds inside = of_operand(id, 0), padding{value.pad_value, value.pad_value};
        return value.mode == pad_mode::constant && value.pad_value == value.pad_value ? hull(inside, rounded(padding)) : inside;
      }
      case op::concat: {
        bounds result = of_operand(id, 0);
        for (int i = 1; i < value.operands && result.known(); ++i) result = hull(result, of_operand(id, i));
        return result;
      }
      default: return {};
    }
  }

 private:
  constexpr bounds of_operand(node_id id, int index) { return of(rw_.operand(id, index)); }

  constexpr bounds of_function(node_id id) {
    using enum scalar_function;
    const scalar_function function = rw_[id].function;
    // Nor do the kernels' approximations leave these ranges: every seventh f32 was tried.
    if (function == sigmoid) return {0, 1};
    if (function == tanh || function == erf || function == sin || function == cos || function == sign) return {-1, 1};
    if (function == exp || function == exp2 || function == sqrt || function == cosh || function == acosh) return {.lower = 0};
    if (function == expm1) return {.lower = -1};
    if (function == identity && rw_.source(id, 0).type == dtype::boolean) return {0, 1};
    const bounds x = of_operand(id, 0);
    const double size = larger(math::abs(x.lower), math::abs(x.upper)), least = larger(0, larger(x.lower, -x.upper));
    switch (function) {
      case identity: return rounded(x);
      case negative: return negated(x);
      case relu: return {larger(x.lower, 0), larger(x.upper, 0)};
      case absolute: return {least, size};
      case square: return rounded({math::multiply(least, least), math::multiply(size, size)});
      case floor:
      case ceil:
      case round:
      case trunc: return {apply(function, x.lower), apply(function, x.upper)};
      default: return {};
    }
  }

  constexpr bounds of_functions(node_id id) {
    using enum scalar_function;
    const scalar_function function = rw_[id].function;
    if (function == where) {
      const bounds left = of_operand(id, 1);
      return left.known() ? hull(left, of_operand(id, 2)) : left;
    }
    const bool exact = function == maximum || function == minimum;
    if (!exact && function != add && function != subtract && function != multiply && function != divide) return {};
    // The elements of a constant are read last, and only if the other operand is bounded.
    const int first = is_constant(rw_, rw_.operand(id, 0)) ? 1 : 0;
    const bounds one = of_operand(id, first);
    if (!exact && !one.known()) return {};
    const bounds other = of_operand(id, 1 - first);
    const bounds &left = first == 0 ? one : other, &right = first == 0 ? other : one;
    switch (function) {
      case maximum: return {larger(left.lower, right.lower), larger(left.upper, right.upper)};
      case minimum: return {smaller(left.lower, right.lower), smaller(left.upper, right.upper)};
      case add: return rounded(sum_of(left, right));
      case subtract: return rounded(sum_of(left, negated(right)));
      case multiply: return rounded(hull_of_ends(multiply, left, right));
      default: break;
    }
    // Of a divisor that may be 0 or -0 the sign does not tell that of the quotient. Others may become factors, which rounds twice.
    if (right.lower <= 0 && right.upper >= 0) return {};
    return widened(hull_of_ends(divide, left, right), 2);
  }

  /// Of `count` elements or fewer.
  static constexpr bounds combined(reduction how, const bounds& each, long long count) {
    if (how == reduction::product) return {.lower = each.lower >= 0 ? 0 : -math::infinity<double>};
    if (how != reduction::sum) return each;
    const double number = static_cast<double>(count);
    const bounds all = hull_of_ends(scalar_function::multiply, each, {number, number});
    return widened({smaller(all.lower, each.lower), larger(all.upper, each.upper)}, count);
  }
  constexpr bounds of_reduction(node_id id) {
    return combined(rw_[id].how, of_operand(id, 0), rw_.source(id, 0).extents.count() / rw_[id].extents.count());
  }
  constexpr bounds of_windows(node_id id) {
    const node& value = rw_[id];
    const bool empty = has_empty_windows(value.geometry, rw_.source(id, 0).extents, value.extents);
    if (empty && (value.how == reduction::maximum || value.how == reduction::minimum)) return {};
    const bounds each = of_operand(id, 0);
    const int taps = value.geometry.kernel[0] * value.geometry.kernel[1] * value.geometry.kernel[2];
    // Padding counts as 0 in sums and averages.
    if (value.average) return widened(hull(each, {0, 0}), taps + 2);
    return combined(value.how, value.how == reduction::sum ? hull(each, {0, 0}) : each, taps);
  }

  const rewriter& rw_;
  int visits_left_ = 16;
};

}  // namespace detail

/// What the operations before a value say of it, 16 nodes at most: ranges of functions, interval arithmetic, constants of few elements.
/// A value of another type than f32 and f64 has no bounds.
constexpr bounds bounds_of(const rewriter& rw, node_id id) { return detail::bounds_search(rw).of(id); }

}  // namespace inlay::rewrite
