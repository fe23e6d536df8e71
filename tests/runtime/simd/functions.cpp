#include <cmath>
#include <random>

#include "support/catch.hpp"
#include "support/ulp.hpp"

namespace inlay::test {
namespace {

using enum scalar_function;

/// Where functions change their ways: limits of range and domain, denormal numbers, signed zeros, NaN.
constexpr float edges[] = {0.0f,          -0.0f,          1.0f,        -1.0f,           0.5f,
                           -0.5f,         1e-45f,         -1e-45f,     1.17549435e-38f, -1.17549421e-38f,
                           3.4028235e38f, -3.4028235e38f, 88.72284f,   88.722832f,      -87.33655f,
                           -103.97208f,   -103.98f,       89.41599f,   89.5f,           9.01f,
                           9.2f,          4.0f,           3.8f,        127.99999f,      128.0f,
                           -126.0f,       -149.5f,        -150.5f,     0.70710677f,     1.41421354f,
                           16777216.f,    1e4f,           10000.001f,  1e30f,           HUGE_VALF,
                           -HUGE_VALF,    0.41421357f,    2.41421366f, 0.99999994f,     1.00000012f};

/// NEON's instructions order zeros by their signs; elsewhere the second operand is taken.
bool either_zero(scalar_function function) {
#if defined(__aarch64__)
  return function == relu || function == maximum || function == minimum;
#else
  return static_cast<void>(function), false;
#endif
}

template <scalar_function Function, class Pack> void check_floats() {
  INFO(facts(Function).name << ", " << Pack::lanes << " lanes");
  const worst_error worst = worst_over_floats<Function, Pack, simd::pack<double, 1, simd::portable>>(8209);
  INFO("at " << worst.at);
  CHECK(worst.ulp <= (stated_limit<Function, Pack>));
  for (const float x : edges) {
    const float got = simd::apply<Function>(Pack(x))[Pack::lanes - 1];
    if (x == 0 && got == 0 && either_zero(Function)) continue;
    INFO("at " << x << " it is " << got);
    CHECK(ulp_error(got, apply(Function, static_cast<double>(x))) <= (stated_limit<Function, Pack>));
  }
  CHECK(std::isnan(simd::apply<Function>(Pack(std::numeric_limits<float>::quiet_NaN()))[0]));
}

long double reference(scalar_function function, long double x) {
  switch (function) {
    case exp:
      return std::exp(x);
    case exp2:
      return std::exp2(x);
    case expm1:
      return std::expm1(x);
    case log:
      return std::log(x);
    case log2:
      return std::log2(x);
    case log10:
      return std::log10(x);
    case log1p:
      return std::log1p(x);
    case sin:
      return std::sin(x);
    case cos:
      return std::cos(x);
    case tan:
      return std::tan(x);
    case asin:
      return std::asin(x);
    case acos:
      return std::acos(x);
    case atan:
      return std::atan(x);
    case sinh:
      return std::sinh(x);
    case cosh:
      return std::cosh(x);
    case tanh:
      return std::tanh(x);
    case asinh:
      return std::asinh(x);
    case acosh:
      return std::acosh(x);
    case atanh:
      return std::atanh(x);
    case erf:
      return std::erf(x);
    case cbrt:
      return std::cbrt(x);
    case rsqrt:
      return 1 / std::sqrt(x);
    case sqrt:
      return std::sqrt(x);
    case reciprocal:
      return 1 / x;
    default:
      return (x < 0 ? std::exp(x) : 1) / (1 + std::exp(x < 0 ? x : -x));  // sigmoid
  }
}

template <scalar_function Function, class Pack> void check_doubles() {
  INFO(facts(Function).name << ", " << Pack::lanes << " lanes of double");
  std::mt19937_64 random(7);
  std::uniform_real_distribution<double> unit(-1, 1);
  worst_error worst;
  const auto look = [&](Pack x) {
    const Pack y = simd::apply<Function>(x);
    for (int i = 0; i < Pack::lanes; ++i) {
      const double error = ulp_error(y[i], reference(Function, static_cast<long double>(x[i])));
      if (error > worst.ulp) worst = {error, x[i]};
    }
  };
  for (int i = 0; i < 24000; i += Pack::lanes) {
    look(simd::generate<Pack>([&](int) { return unit(random); }));
    look(simd::generate<Pack>([&](int) { return unit(random) * 30; }));
    look(simd::generate<Pack>([&](int) { return unit(random) * 750; }));
    look(simd::generate<Pack>([&](int) { return math::from_bits(random()); }));
  }
  for (const double x : {0.0,
                         -0.0,
                         1.0,
                         -1.0,
                         0.5,
                         -0.5,
                         5e-324,
                         -5e-324,
                         2.2250738585072014e-308,
                         1.7976931348623157e308,
                         709.782712893384,
                         709.7827128933841,
                         -745.13,
                         -745.14,
                         -708.5,
                         710.4,
                         710.5,
                         6.0,
                         5.9,
                         20.0,
                         1e6,
                         1e22,
                         HUGE_VAL,
                         -HUGE_VAL})
    look(Pack(x));
  look(Pack(std::numeric_limits<double>::quiet_NaN()));
  INFO("at " << worst.at);
  CHECK(worst.ulp <= (stated_limit<Function, Pack>));
}

template <scalar_function... Function> struct functions {
  template <class Pack> static void floats() { (check_floats<Function, Pack>(), ...); }
  template <class Pack> static void doubles() { (check_doubles<Function, Pack>(), ...); }
};
using smooth = functions<exp, exp2, expm1, log, log2, log10, log1p, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh,
                         erf, sigmoid, cbrt, rsqrt, sqrt, reciprocal>;
using exact = functions<floor, ceil, round, trunc, absolute, negative, square, relu>;

using widest = simd::pack<float, simd::max_lanes<float>, simd::native>;

}  // namespace

TEST_CASE("functions of native float packs keep their errors") { smooth::floats<widest>(); }
TEST_CASE("functions of single floats keep their errors") { smooth::floats<simd::pack<float, 1, simd::native>>(); }
TEST_CASE("functions of compiler vectors keep their errors") { smooth::floats<simd::pack<float, 8, simd::portable>>(); }
TEST_CASE("exact functions") {
  exact::floats<widest>();
  exact::floats<simd::pack<float, 4, simd::portable>>();
}
TEST_CASE("functions of double packs keep their errors") {
  smooth::doubles<simd::pack<double, simd::max_lanes<double>, simd::native>>();
  smooth::doubles<simd::pack<double, 2, simd::portable>>();
}

namespace {

/// Special cases on both sides, and many pairs.
template <scalar_function Function, class Pack> void check_pairs(double tolerance) {
  using element = typename Pack::element;
  constexpr double special[] = {0.0, -0.0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, 1e-3, 7.25, HUGE_VAL, -HUGE_VAL, NAN};
  for (const double x : special)
    for (const double y : special) {
      const element got = simd::apply<Function>(Pack(element(x)), Pack(element(y)))[0];
      const double want = apply(Function, static_cast<double>(element(x)), static_cast<double>(element(y)));
      if (got == 0 && want == 0 && either_zero(Function)) continue;
      INFO(facts(Function).name << "(" << x << ", " << y << ") is " << got << ", not " << want);
      CHECK(ulp_error(got, want) <= tolerance);
    }
  std::mt19937_64 random(11);
  std::uniform_real_distribution<double> unit(-1, 1);
  worst_error worst;
  double other = 0;
  for (int i = 0; i < 100000; i += Pack::lanes) {
    const double size = i % 2 == 0 ? 3 : 60;
    const Pack x =
        simd::generate<Pack>([&](int) { return static_cast<element>(Function == pow ? std::exp(unit(random) * 3) : unit(random) * size); });
    const Pack y = simd::generate<Pack>([&](int) { return static_cast<element>(unit(random) * size); });
    const Pack got = simd::apply<Function>(x, y);
    for (int lane = 0; lane < Pack::lanes; ++lane) {
      const double error = ulp_error(got[lane], apply(Function, static_cast<double>(x[lane]), static_cast<double>(y[lane])));
      if (error > worst.ulp) {
        worst = {error, static_cast<double>(x[lane])};
        other = static_cast<double>(y[lane]);
      }
    }
  }
  INFO(facts(Function).name << " at " << worst.at << ", " << other);
  CHECK(worst.ulp <= tolerance);
}

}  // namespace

TEST_CASE("functions of two operands") {
  using doubles = simd::pack<double, simd::max_lanes<double>, simd::native>;
  check_pairs<pow, widest>(0.51);
  check_pairs<pow, doubles>(0);
  check_pairs<pow, simd::pack<float, 4, simd::portable>>(0.51);
  check_pairs<atan2, widest>(2.5);
  check_pairs<atan2, doubles>(3);
  check_pairs<atan2, simd::pack<float, 4, simd::portable>>(2.5);
  check_pairs<remainder, widest>(0.501);
  check_pairs<remainder, doubles>(0);
  check_pairs<fmod, widest>(0);
  check_pairs<fmod, doubles>(0);
  check_pairs<maximum, widest>(0);
  check_pairs<minimum, doubles>(0);
}

}  // namespace inlay::test
