#include "check.hpp"

namespace inlay::test {
namespace {

static_assert(gives<f32<2, 3, 4>>([](f32<2, 3, 10> x) { return adaptive_avg_pool1d<4>(x); }));
static_assert(gives<f32<3, 7, 5>>([](f32<3, 9, 10> x) { return adaptive_max_pool2d<7, 5>(x); }));
static_assert(gives<f32<2, 3, 1, 1, 1>>([](f32<2, 3, 4, 5, 6> x) { return adaptive_avg_pool3d<1>(x); }));
static_assert(gives<f32<2, 3, 1, 1>>([](f32<2, 3, 4, 5> x) { return global_max_pool(x); }));
static_assert(gives<f32<2, 3, 1>>([](f32<2, 3, 4> x) { return global_avg_pool(x); }));

// Equal bins are windows; the others one slice each.
static_assert(traces([](f32<1, 2, 6, 5> x) { return adaptive_max_pool2d<3, 2>(x); },
                     "%0 = input : f32[1, 2, 6, 5]\n"
                     "%1 = window_reduce.max %0 {kernel [2, 1], stride [2, 1]} : f32[1, 2, 3, 5]\n"
                     "%2 = slice %1 {start [0, 0, 0, 0]} : f32[1, 2, 3, 3]\n"
                     "%3 = reduce.max %2 {axes [3]} : f32[1, 2, 3, 1]\n"
                     "%4 = slice %1 {start [0, 0, 0, 2]} : f32[1, 2, 3, 3]\n"
                     "%5 = reduce.max %4 {axes [3]} : f32[1, 2, 3, 1]\n"
                     "%6 = concat %3, %5 {axis 3} : f32[1, 2, 3, 2]\n"
                     "output %6\n"));
static_assert(traces([](f32<1, 2, 6, 5> x) { return global_avg_pool(x); },
                     "%0 = input : f32[1, 2, 6, 5]\n"
                     "%1 = reduce.sum %0 {axes [2, 3]} : f32[1, 2, 1, 1]\n"
                     "%2 = constant 0.0333333 : f32[]\n"
                     "%3 = map.multiply %1, %2 : f32[1, 2, 1, 1]\n"
                     "output %3\n"));

}  // namespace
}  // namespace inlay::test
