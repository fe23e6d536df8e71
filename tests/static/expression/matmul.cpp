#include "check.hpp"

namespace inlay::test {
namespace {

inline constexpr tensor<float, 6, 4> weights = {};
inline constexpr tensor<float, 6> bias = {};

static_assert(gives<f32<3, 5>>([](f32<3, 4> a, f32<4, 5> b) { return matmul(a, b); }));
static_assert(gives<f32<2, 7, 3, 5>>([](f32<7, 3, 4> a, f32<2, 1, 4, 5> b) { return matmul(a, b); }));
static_assert(gives<f32<2, 3>>([](f32<2, 3, 4> a, f32<4> b) { return matmul(a, b); }));
static_assert(gives<f32<2, 5>>([](f32<4> a, f32<2, 4, 5> b) { return matmul(a, b); }));
static_assert(gives<f32<>>([](f32<4> a, f32<4> b) { return matmul(a, b) + dot(a, b); }));
static_assert(gives<f32<6, 5>>([](f32<4, 5> x) { return matmul(weights, x); }));
static_assert(gives<f32<3, 4>>([](f32<3> a, f32<4> b) { return outer(a, b); }));
static_assert(gives<f32<2, 3, 6>>([](f32<2, 3, 4> x) { return linear(x, weights, bias); }));
static_assert(gives<f32<6>>([](f32<4> x) { return linear(x, weights); }));
static_assert(gives<f64<2, 6>>([](f64<2, 4> x, f64<6, 4> w, f64<6> b) { return linear(x, w, b); }));

template <class Left, class Right>
concept multiplies = requires(Left a, Right b) { matmul(a, b); };
static_assert(!multiplies<f32<3, 4>, f32<5, 4>> && !multiplies<f32<3, 4>, f32<>> && !multiplies<f32<2, 3, 4>, f32<3, 4, 5>>);

static_assert(traces([](f32<4> x) { return linear(x, weights, bias); },
                     "%0 = input : f32[4]\n"
                     "%1 = reshape %0 : f32[1, 4]\n"
                     "%2 = constant memory : f32[6, 4]\n"
                     "%3 = contract.bt %1, %2 : f32[1, 6]\n"
                     "%4 = constant memory : f32[6]\n"
                     "%5 = map.add %3, %4 : f32[1, 6]\n"
                     "%6 = reshape %5 : f32[6]\n"
                     "output %6\n"));

}  // namespace
}  // namespace inlay::test
