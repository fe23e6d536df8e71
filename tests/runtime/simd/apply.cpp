#include <inlay/core/scalar_apply.hpp>
#include <inlay/simd/apply.hpp>

#include <utility>

#include "every_pack.hpp"
#include "support/catch.hpp"

namespace inlay::test {
namespace {

constexpr bool close(double got, double want, double tolerance) {
  if (math::is_nan(want)) return math::is_nan(got);
  return got == want || math::abs(got - want) <= tolerance * math::abs(want);
}

/// Numbers or truth values of the lanes.
template <class Result> constexpr double lane_of(Result result, int i) {
  if constexpr (simd::is_pack<Result>)
    return static_cast<double>(result[i]);
  else
    return result[i] ? 1 : 0;
}

template <scalar_function Function, class Pack> constexpr bool agrees() {
  using element = typename Pack::element;
  constexpr double tolerance = sizeof(element) == 4 ? 4e-7 : 1e-15;
  // the domain of acosh begins at 1; that of acos, asin and atanh ends there
  const element offset = Function == scalar_function::acosh ? 1 : 0;
  const Pack a = simd::generate<Pack>([&](int i) { return offset + static_cast<element>(i % 7 + 1) / 8; });
  const Pack b = simd::generate<Pack>([&](int i) { return static_cast<element>((i * 3) % 5) / 4 - element(0.4375); });
  const Pack c = simd::generate<Pack>([](int i) { return static_cast<element>(i) + 10; });
  bool right = true;
  for (int i = 0; i < Pack::lanes; ++i) {
    const double x = static_cast<double>(a[i]), y = static_cast<double>(b[i]);
    const double want = apply(Function, x, y, static_cast<double>(c[i]));
    if constexpr (facts(Function).arity == 1)
      right &= close(lane_of(simd::apply<Function>(a), i), want, tolerance);
    else if constexpr (facts(Function).arity == 2)
      right &= close(lane_of(simd::apply<Function>(a, b), i), want, tolerance);
    else
      right &= close(lane_of(simd::apply<Function>(a, b, c), i), want, tolerance);
  }
  return right;
}

template <class Pack, int... Function> constexpr bool all_agree(std::integer_sequence<int, Function...>) {
  return (agrees<static_cast<scalar_function>(Function), Pack>() && ...);
}
template <class Pack> constexpr bool all_agree() { return all_agree<Pack>(std::make_integer_sequence<int, scalar_function_count>{}); }

template <class Pack> constexpr bool masks_are_operands() {
  using enum scalar_function;
  const Pack a = exact_samples<Pack>(0), b = exact_samples<Pack>(4);
  const auto below = a < b, negative_a = a < Pack(0);
  bool right = true;
  for (int i = 0; i < Pack::lanes; ++i) {
    right &= simd::apply<logical_and>(below, negative_a)[i] == (below[i] && negative_a[i]);
    right &= simd::apply<logical_or>(below, negative_a)[i] == (below[i] || negative_a[i]);
    right &= simd::apply<logical_xor>(below, negative_a)[i] == (below[i] != negative_a[i]);
    right &= simd::apply<logical_not>(below)[i] == !below[i];
    right &= simd::apply<equal>(below, negative_a)[i] == (below[i] == negative_a[i]);
    right &= simd::apply<not_equal>(below, negative_a)[i] == (below[i] != negative_a[i]);
    right &= simd::apply<where>(below, a, b)[i] == (below[i] ? a[i] : b[i]);
    right &= simd::apply<where>(below, negative_a, below)[i] == (below[i] ? negative_a[i] : below[i]);
  }
  return right;
}

static_assert(all_agree<simd::pack<float, 1, simd::portable>>());
static_assert(all_agree<simd::pack<float, 8, simd::portable>>());
static_assert(all_agree<simd::pack<double, 2, simd::portable>>());
static_assert(masks_are_operands<simd::pack<float, 4, simd::portable>>());

}  // namespace

TEST_CASE("each scalar function has the same meaning on packs") {
  CHECK(all_agree<simd::pack<float, 1, simd::native>>());
  CHECK(all_agree<simd::pack<float, simd::max_lanes<float>, simd::native>>());
  CHECK(all_agree<simd::pack<double, simd::max_lanes<double>, simd::native>>());
  CHECK(all_agree<simd::pack<float, 8, simd::portable>>());
  CHECK(all_agree<simd::pack<double, 2, simd::portable>>());
  every_pack([]<class Pack>() { CHECK(masks_are_operands<Pack>()); });
}

}  // namespace inlay::test
