/// Arithmetic on the numbers that plain loops run over: floating ones, integers that wrap around, bools.
#pragma once

#include <inlay/core/config.hpp>
#include <inlay/core/integer_apply.hpp>

namespace inlay::number {

namespace detail {
template <class Number> inline constexpr bool is_float = std::is_floating_point_v<Number>;
}  // namespace detail

template <class Number> constexpr Number add(Number a, Number b) {
  if constexpr (std::is_same_v<Number, bool>)
    return a || b;
  else if constexpr (std::is_integral_v<Number>)
    return static_cast<Number>(integer::bits(static_cast<std::int64_t>(a)) + integer::bits(static_cast<std::int64_t>(b)));
  else if constexpr (!detail::is_float<Number>)
    return Number(static_cast<float>(a) + static_cast<float>(b));
  else if (!INLAY_IN_COMPILER)
    return a + b;
  else
    return static_cast<Number>(math::add(static_cast<double>(a), static_cast<double>(b)));
}
template <class Number> constexpr Number multiply(Number a, Number b) {
  if constexpr (std::is_same_v<Number, bool>)
    return a && b;
  else if constexpr (std::is_integral_v<Number>)
    return static_cast<Number>(integer::bits(static_cast<std::int64_t>(a)) * integer::bits(static_cast<std::int64_t>(b)));
  else if constexpr (!detail::is_float<Number>)
    return Number(static_cast<float>(a) * static_cast<float>(b));
  else if (!INLAY_IN_COMPILER)
    return a * b;
  else
    return static_cast<Number>(math::multiply(static_cast<double>(a), static_cast<double>(b)));
}
template <class Number> constexpr Number plus_product(Number sum, Number a, Number b) { return add(sum, multiply(a, b)); }

template <class Number> constexpr bool is_nan(Number x) {
  if constexpr (std::is_integral_v<Number>)
    return false;
  else
    return x != x;
}
template <class Number> constexpr bool less(Number a, Number b) {
  if constexpr (std::is_arithmetic_v<Number>)
    return a < b;
  else
    return static_cast<float>(a) < static_cast<float>(b);
}

/// Whether `next` takes the place of the extreme element found so far. The first NaN wins over everything.
template <class Number> constexpr bool more_extreme(reduction how, Number next, Number found) {
  if (is_nan(found)) return false;
  if (is_nan(next)) return true;
  return how == reduction::maximum || how == reduction::argmax ? less(found, next) : less(next, found);
}

template <class Number> constexpr Number combined(reduction how, Number total, Number next) {
  if (how == reduction::none) return next;
  if (how == reduction::sum) return add(total, next);
  if (how == reduction::product) return multiply(total, next);
  return more_extreme(how, next, total) ? next : total;
}

/// What changes nothing when it is combined: of integers the lowest or highest that the type holds (for 64 bits as their bits).
constexpr std::int64_t integer_identity(reduction how, dtype type) {
  if (how == reduction::product) return 1;
  if (how == reduction::sum || how == reduction::none) return 0;
  const bool lowest = how == reduction::maximum || how == reduction::argmax;
  if (type == dtype::boolean) return !lowest;
  if (!is_signed(type)) return lowest ? 0 : wrapped_to(type, -1);
  const std::int64_t least = static_cast<std::int64_t>(~std::uint64_t(0) << (8 * facts(type).bytes - 1));
  return lowest ? least : ~least;
}
constexpr double floating_identity(reduction how) {
  if (how == reduction::product) return 1;
  if (how == reduction::maximum || how == reduction::argmax) return -math::infinity<double>;
  if (how == reduction::minimum || how == reduction::argmin) return math::infinity<double>;
  return 0;
}
template <class Number> constexpr Number identity(reduction how, dtype type) {
  if constexpr (std::is_integral_v<Number>)
    return static_cast<Number>(integer_identity(how, type));
  else
    return static_cast<Number>(floating_identity(how));
}

}  // namespace inlay::number
