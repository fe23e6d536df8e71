#include "check.hpp"

namespace inlay::test {
namespace {

static_assert(gives<f32<3>>([](f32<3> x) { return negative(abs(sign(square(floor(ceil(round(trunc(x)))))))); }));
static_assert(gives<f32<3>>([](f32<3> x) { return reciprocal(sqrt(rsqrt(cbrt(x)))); }));
static_assert(gives<f64<3>>([](f64<3> x) { return exp(exp2(expm1(log(log2(log10(log1p(x))))))); }));
static_assert(gives<f32<3>>([](f32<3> x) { return sin(cos(tan(asin(acos(atan(x)))))); }));
static_assert(gives<f32<3>>([](f32<3> x) { return sinh(cosh(tanh(asinh(acosh(atanh(erf(x))))))); }));
static_assert(gives<truth<3>>([](f32<3> x) { return isnan(x) || isinf(x); }));
static_assert(gives<i64<3>>([](i64<3> x) { return abs(sign(square(-x))); }));

static_assert(gives<f64<3>>([](f32<3> x) { return cast<double>(x); }));
static_assert(gives<i64<3>>([](f32<3> x) { return cast<std::int64_t>(x); }));
static_assert(gives<f32<3>>([](truth<3> x) { return cast<float>(x); }));
static_assert(traces([](f32<3> x) { return cast<bool>(cast<float>(x)); },
                     "%0 = input : f32[3]\n"
                     "%1 = constant 0 : f32[]\n"
                     "%2 = map.not_equal %0, %1 : bool[3]\n"
                     "output %2\n"));

template <class Operand>
concept has_exponential = requires(Operand x) { exp(x); };
static_assert(has_exponential<f32<3>> && !has_exponential<i64<3>> && !has_exponential<truth<3>>);

}  // namespace
}  // namespace inlay::test
