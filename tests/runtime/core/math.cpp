#include <inlay/core/math.hpp>

#include <cmath>
#include <random>

#include "support/catch.hpp"
#include "support/ulp.hpp"

namespace inlay::test {
namespace {

// Nothing here is out of reach of the compiler: arguments of any size, limits, denormal numbers.
static_assert(math::exp(0) == 1 && math::exp(1000) == math::infinity<double> && math::exp(-1000) == 0 && math::exp(-745) > 0);
static_assert(math::is_nan(math::exp(math::not_a_number<double>)) && math::is_nan(math::log(-1)) && math::is_nan(math::acosh(0.5)));
static_assert(math::log(0) == -math::infinity<double> && math::log(1) == 0 && math::log2(8) == 3 && math::log10(1000) == 3);
static_assert(math::log2(5e-324) == -1074 && math::log1p(-1) == -math::infinity<double>);
static_assert(math::sqrt(2.0) == 0x1.6a09e667f3bcdp+0 && math::sqrt(2.0f) == 0x1.6a09e6p+0f && math::is_nan(math::sqrt(-1.0)));
static_assert(math::sin(1e22) == -0x1.b453ab76bf397p-1 && math::cos(0) == 1 && math::is_nan(math::tan(math::infinity<double>)));
static_assert(math::pow(2, 10) == 1024 && math::pow(-2, 3) == -8 && math::pow(0, -1) == math::infinity<double> &&
              math::is_nan(math::pow(-8, 0.5)));
static_assert(math::bit_and(12, 10) == 8 && math::bit_or(12, 10) == 14 && math::bit_xor(12, 10) == 6 && math::bit_not(0) == -1);
static_assert(math::shift_left(3, 4) == 48 && math::shift_left(3, 64) == 0 && math::shift_right(-5, 1) == -3 && math::shift_right(-5, 99) == -1);
static_assert(math::to_int64(-1.9) == -1 && math::to_int64(1e300) == std::numeric_limits<std::int64_t>::max() && math::to_uint64(0x1p63) == 0x8000000000000000);
static_assert(math::to_double_odd((std::int64_t(1) << 60) + 1) != 0x1p60 && math::to_double_odd(std::int64_t(-8)) == -8);
static_assert(math::cbrt(27) == 3 && math::remainder(-5, 3) == 1 && math::remainder(5, -3) == -1 && math::fmod(-5, 3) == -2 && math::fmod(5, -3) == 2 && math::tanh(100) == 1);
static_assert(math::floor(-0.5) == -1 && math::ceil(-0.5) == 0 && math::round(2.5) == 2 && math::round(-3.5) == -4 &&
              math::trunc(-2.7) == -2);
static_assert(math::atan2(0, -1) == 2 * math::pi_over_2<double> && math::asin(1) == math::pi_over_2<double>);
static_assert(math::is_nan(math::maximum(1, math::not_a_number<double>)) && math::is_nan(math::minimum(math::not_a_number<double>, 1)));
static_assert(math::is_nan(math::relu(math::not_a_number<double>)) && math::relu(-2) == 0 && math::sign(-3) == -1);

constexpr bool integers_compare_as_floats_do() {
  constexpr float limit = std::numeric_limits<float>::max(), smallest = std::numeric_limits<float>::denorm_min();
  constexpr float values[] = {0.0f, smallest, 1e-38f, 0.5f, 1.0f, 6.0f, 6.0000005f, 5.9999995f, limit, math::infinity<float>, math::not_a_number<float>};
  const auto holds = [](float x, float bound) {
    return math::is_below(x, -bound) == (x < -bound) && math::is_above(x, bound) == (x > bound) && math::is_below(x, bound == 0 ? bound : -bound) == (x < -bound);
  };
  bool good = true;
  for (const float bound : values) {
    if (math::is_nan(bound)) continue;
    for (const float x : values) good = good && holds(x, bound) && holds(-x, bound);
  }
  return good;
}
RUN_TWICE(integers_compare_as_floats_do);
TEST_CASE("integers compare as all kinds of floats do") {
  std::mt19937 random(5);
  bool good = true;
  for (int i = 0; i < 300000; ++i) {
    const float x = math::from_bits(std::uint32_t(random())), bound = i % 2 == 0 ? 0 : math::abs(math::from_bits(std::uint32_t(random())));
    if (!math::is_nan(bound)) good = good && math::is_below(x, -bound) == (x < -bound) && math::is_above(x, bound) == (x > bound);
  }
  CHECK(good);
}

/// The largest error over three kinds of arguments: all bit patterns, an interval, and all sizes down to 1e-10.
template <class Function, class Exact> worst_error worst_over_doubles(Function function, Exact exact, double low, double high) {
  std::mt19937_64 random(3);
  std::uniform_real_distribution<double> unit(0, 1);
  worst_error worst;
  const auto look = [&](double x) {
    const double error = ulp_error(function(x), exact(static_cast<long double>(x)));
    if (error > worst.ulp) worst = {error, x};
  };
  for (int i = 0; i < 20000; ++i) {
    look(math::from_bits(random()));
    look(low + (high - low) * unit(random));
    const double size = std::exp(std::log(1e-10) * unit(random)) * high;
    look(low < 0 && i % 2 == 0 ? -size : size);
  }
  for (const double x : {0.0,
                         -0.0,
                         1.0,
                         -1.0,
                         0.5,
                         -0.5,
                         2.0,
                         20.0,
                         5e-324,
                         -5e-324,
                         2.2250738585072014e-308,
                         1.7976931348623157e308,
                         -1.7976931348623157e308,
                         709.782712893384,
                         709.7827128933841,
                         -745.1332191019411,
                         -744.0,
                         -708.3,
                         1e-300,
                         1e6,
                         HUGE_VAL,
                         -HUGE_VAL})
    look(x);
  CHECK(std::isnan(function(std::numeric_limits<double>::quiet_NaN())));
  return worst;
}

#define INLAY_TEST_ERROR(FUNCTION, EXACT, LOW, HIGH, LIMIT)                                                             \
  {                                                                                                                     \
    const worst_error worst =                                                                                           \
        worst_over_doubles([](double x) { return math::FUNCTION(x); }, [](long double x) { return EXACT; }, LOW, HIGH); \
    INFO(#FUNCTION " at " << worst.at);                                                                                 \
    CHECK(worst.ulp <= LIMIT);                                                                                          \
  }

}  // namespace

TEST_CASE("scalar functions in double keep their errors"){
    INLAY_TEST_ERROR(exp, std::exp(x), -745, 709, 1) INLAY_TEST_ERROR(exp2, std::exp2(x), -1074, 1023, 1)
        INLAY_TEST_ERROR(expm1, std::expm1(x), -40, 2, 1.4) INLAY_TEST_ERROR(log, std::log(x), 0, 10, 1)
            INLAY_TEST_ERROR(log2, std::log2(x), 0, 10, 1) INLAY_TEST_ERROR(log10, std::log10(x), 0, 10, 1)
                INLAY_TEST_ERROR(log1p, std::log1p(x), -1, 10, 1.4) INLAY_TEST_ERROR(sin, std::sin(x), -1e5, 1e5, 1)
                    INLAY_TEST_ERROR(cos, std::cos(x), -1e5, 1e5, 1) INLAY_TEST_ERROR(tan, std::tan(x), -1e5, 1e5, 2)
                        INLAY_TEST_ERROR(asin, std::asin(x), -1, 1, 1) INLAY_TEST_ERROR(acos, std::acos(x), -1, 1, 1)
                            INLAY_TEST_ERROR(atan, std::atan(x), -10, 10, 1) INLAY_TEST_ERROR(sinh, std::sinh(x), -3, 3, 2)
                                INLAY_TEST_ERROR(cosh, std::cosh(x), -710, 710, 1.3) INLAY_TEST_ERROR(tanh, std::tanh(x), -3, 3, 2.5)
                                    INLAY_TEST_ERROR(asinh, std::asinh(x), -10, 10, 2) INLAY_TEST_ERROR(acosh, std::acosh(x), 1, 10, 2)
                                        INLAY_TEST_ERROR(atanh, std::atanh(x), -1, 1, 2) INLAY_TEST_ERROR(erf, std::erf(x), -6, 6, 2)
                                            INLAY_TEST_ERROR(sigmoid, (x < 0 ? std::exp(x) : 1) / (1 + std::exp(x < 0 ? x : -x)), -30, 30,
                                                             2.3) INLAY_TEST_ERROR(cbrt, std::cbrt(x), -10, 10, 1)
                                                INLAY_TEST_ERROR(rsqrt, 1 / std::sqrt(x), 0, 10, 1.5)}

TEST_CASE("exact scalar functions in double") {
  INLAY_TEST_ERROR(sqrt, std::sqrt(x), 0, 10, 0.501)
  INLAY_TEST_ERROR(detail::software_sqrt, std::sqrt(x), 0, 10, 0.501)
  INLAY_TEST_ERROR(floor, std::floor(x), -10, 10, 0)
  INLAY_TEST_ERROR(ceil, std::ceil(x), -10, 10, 0)
  INLAY_TEST_ERROR(trunc, std::trunc(x), -10, 10, 0)
  INLAY_TEST_ERROR(round, std::nearbyint(x), -10, 10, 0)
  INLAY_TEST_ERROR(abs, std::abs(x), -10, 10, 0)
}

namespace {

template <class Function, class Exact> void check_pairs(const char* name, Function function, Exact exact, double limit) {
  constexpr double special[] = {0.0, -0.0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, 1e300, -1e300, 5e-324, HUGE_VAL, -HUGE_VAL, NAN};
  for (const double x : special)
    for (const double y : special) {
      INFO(name << "(" << x << ", " << y << ") is " << function(x, y));
      CHECK(ulp_error(function(x, y), exact(static_cast<long double>(x), static_cast<long double>(y))) <= limit);
    }
  std::mt19937_64 random(5);
  std::uniform_real_distribution<double> unit(-1, 1);
  worst_error worst;
  double other = 0;
  for (int i = 0; i < 60000; ++i) {
    const double x = i % 3 == 0 ? math::from_bits(random()) : i % 3 == 1 ? unit(random) * 10 : std::exp(unit(random));
    const double y = i % 7 == 0 ? math::from_bits(random()) : unit(random) * (i % 2 == 0 ? 300 : 3);
    const double error = ulp_error(function(x, y), exact(static_cast<long double>(x), static_cast<long double>(y)));
    if (error > worst.ulp) {
      worst = {error, x};
      other = y;
    }
  }
  INFO(name << " at " << worst.at << ", " << other);
  CHECK(worst.ulp <= limit);
}

}  // namespace

TEST_CASE("scalar functions of two operands in double") {
  check_pairs(
      "pow", [](double x, double y) { return math::pow(x, y); }, [](long double x, long double y) { return std::pow(x, y); }, 1);
  check_pairs(
      "atan2", [](double y, double x) { return math::atan2(y, x); }, [](long double y, long double x) { return std::atan2(y, x); }, 2);
  check_pairs(
      "remainder", [](double x, double y) { return math::remainder(x, y); },
      [](long double x, long double y) {
        const double rest = std::fmod(static_cast<double>(x), static_cast<double>(y));
        return static_cast<long double>(rest != 0 && (rest < 0) != (y < 0) ? rest + static_cast<double>(y) : rest);
      },
      0);
}

}  // namespace inlay::test
