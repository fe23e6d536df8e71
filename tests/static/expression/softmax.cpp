#include "check.hpp"

namespace inlay::test {
namespace {

static_assert(gives<f32<2, 3>>([](f32<2, 3> x) { return softmax(log_softmax(x), axis<0>); }));
static_assert(gives<f32<2, 3>>([](f32<2, 3> x) { return softmax(x, axis<0, 1>); }));
static_assert(gives<f32<2>>([](f32<2, 3> x) { return logsumexp(x, axis<1>); }));
static_assert(gives<f32<1, 1>>([](f32<2, 3> x) { return logsumexp(x, keepdims); }));

template <class Input, class... Options>
concept has_softmax = requires(Input x, Options... options) { softmax(x, options...); };
static_assert(has_softmax<f32<3>> && !has_softmax<f32<>> && !has_softmax<f32<3>, decltype(axis<1>)> && !has_softmax<f32<3>, decltype(keepdims)> && !has_softmax<i64<3>>);

static_assert(traces([](f32<2, 3> x) { return softmax(x); },
                     "%0 = input : f32[2, 3]\n"
                     "%1 = reduce.max %0 {axes [1]} : f32[2, 1]\n"
                     "%2 = map.subtract %0, %1 : f32[2, 3]\n"
                     "%3 = map.exp %2 : f32[2, 3]\n"
                     "%4 = reduce.sum %3 {axes [1]} : f32[2, 1]\n"
                     "%5 = map.divide %3, %4 : f32[2, 3]\n"
                     "output %5\n"));
}  // namespace
}  // namespace inlay::test
