#include "check.hpp"

namespace inlay::test {
namespace {

static_assert(gives<f32<2, 3, 5>>([](f32<2, 3, 10> x) { return max_pool1d<2>(x); }));
static_assert(gives<f32<2, 3, 4, 5>>([](f32<2, 3, 8, 9> x) { return max_pool2d<3>(x, stride<2>, padding<1>); }));
static_assert(gives<f32<3, 4, 3>>([](f32<3, 8, 9> x) { return max_pool2d<2, 3>(x); }));
static_assert(gives<f32<2, 3, 4, 3, 3>>([](f32<2, 3, 8, 9, 7> x) { return avg_pool3d<2, 3, 3>(x, stride<2, 3, 2>); }));
static_assert(gives<f32<2, 3, 5, 5>>([](f32<2, 3, 9, 9> x) { return max_pool2d<2>(x, ceil_mode); }));
static_assert(gives<f32<2, 3, 5>>([](f32<2, 3, 9> x) { return max_pool1d<3>(x, dilation<2>, stride<1>); }));
static_assert(gives<f32<2, 3, 9, 9>>([](f32<2, 3, 9, 9> x) { return avg_pool2d<3>(x, stride<1>, same_padding, count_include_pad<false>); }));
// A last window that would start in the padding after the input is left out, as PyTorch counts.
static_assert(gives<f32<1, 1, 2>>([](f32<1, 1, 3> x) { return max_pool1d<2>(x, stride<3>, padding<1>, ceil_mode); }));

template <int Kernel, class Input, class... Options>
concept pools = requires(Input x, Options... options) { max_pool2d<Kernel>(x, options...); };
static_assert(pools<2, f32<1, 1, 4, 4>> && !pools<5, f32<1, 1, 4, 4>> && !pools<2, f32<4, 4>> && !pools<0, f32<1, 1, 4, 4>> && !pools<2, i64<1, 1, 4, 4>>);
static_assert(!pools<2, f32<1, 1, 4, 4>, decltype(padding<2>)> && !pools<2, f32<1, 1, 4, 4>, decltype(count_include_pad<true>)>);

static_assert(traces([](f32<1, 2, 5, 5> x) { return avg_pool2d<2>(x, ceil_mode, count_include_pad<false>); },
                     "%0 = input : f32[1, 2, 5, 5]\n"
                     "%1 = window_reduce.average %0 {kernel 2, stride 2, exclude_pad} : f32[1, 2, 3, 3]\n"
                     "output %1\n"));

}  // namespace
}  // namespace inlay::test
