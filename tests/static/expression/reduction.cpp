#include "check.hpp"

namespace inlay::test {
namespace {

static_assert(gives<f32<>>([](f32<2, 3, 4> x) { return sum(x) + mean(x) + max(x) + min(x) + prod(x) + norm(x) + var(x) + stddev(x); }));
static_assert(gives<f32<3>>([](f32<2, 3, 4> x) { return sum(x, axis<0, -1>); }));
static_assert(gives<f32<2, 1, 4>>([](f32<2, 3, 4> x) { return mean(x, keepdims, axis<1>); }));
static_assert(gives<f32<1, 1, 1>>([](f32<2, 3, 4> x) { return max(x, keepdims); }));
static_assert(gives<i64<2>>([](i64<2, 3> x) { return min(x, axis<1>) * prod(x, axis<1>); }));
static_assert(gives<f32<2>>([](f32<2, 3> x) { return norm<1>(x, axis<1>) + norm<3>(x, axis<1>); }));
static_assert(gives<f32<2>>([](f32<2, 3> x) { return var(x, axis<1>, correction<0>) + stddev(x, axis<1>); }));
static_assert(gives<i64<2, 4>>([](f32<2, 3, 4> x) { return argmax(x, axis<1>); }));
static_assert(gives<i64<2, 1, 4>>([](f32<2, 3, 4> x) { return argmin(x, axis<1>, keepdims); }));
static_assert(gives<i64<>>([](f32<2, 3, 4> x) { return argmax(x); }));
static_assert(gives<i64<1, 1>>([](f32<2, 3> x) { return argmax(x, keepdims); }));
static_assert(gives<f32<>>([](f32<> x) { return sum(x); }));

template <class Input, class... Options>
concept sums = requires(Input x, Options... options) { sum(x, options...); };
static_assert(sums<f32<2, 3>, decltype(axis<0, 1>)> && !sums<f32<2, 3>, decltype(axis<2>)> && !sums<f32<2, 3>, decltype(axis<1, -1>)>);
static_assert(!sums<truth<2, 3>> && !sums<f32<2, 3>, decltype(keepdims), decltype(keepdims)> && !sums<f32<2, 3>, int>);
template <class Input, class... Options>
concept has_argmax = requires(Input x, Options... options) { argmax(x, options...); };
static_assert(has_argmax<f32<2, 3>, decltype(axis<1>)> && !has_argmax<f32<2, 3>, decltype(axis<0, 1>)>, "one axis, or all elements");
template <class Input, class... Options>
concept has_variance = requires(Input x, Options... options) { var(x, options...); };
static_assert(has_variance<f32<1>, decltype(correction<0>)> && !has_variance<f32<1>>, "nothing left to divide by");
template <class Input>
concept averages = requires(Input x) { mean(x); };
static_assert(averages<f32<2>> && !averages<i64<2>>);

static_assert(traces([](f32<2, 3> x) { return argmax(x); },
                     "%0 = input : f32[2, 3]\n"
                     "%1 = reshape %0 : f32[6]\n"
                     "%2 = reduce.argmax %1 {axes [0]} : i64[1]\n"
                     "%3 = reshape %2 : i64[]\n"
                     "output %3\n"));
static_assert(traces([](f32<2, 4> x) { return mean(x, axis<1>, keepdims); },
                     "%0 = input : f32[2, 4]\n"
                     "%1 = reduce.sum %0 {axes [1]} : f32[2, 1]\n"
                     "%2 = constant 0.25 : f32[]\n"
                     "%3 = map.multiply %1, %2 : f32[2, 1]\n"
                     "output %3\n"));

}  // namespace
}  // namespace inlay::test
