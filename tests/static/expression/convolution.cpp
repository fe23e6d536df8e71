#include "check.hpp"

namespace inlay::test {
namespace {

inline constexpr tensor<float, 8, 3, 5> w1 = {};
inline constexpr tensor<float, 8, 3, 3, 3> w2 = {};
inline constexpr tensor<float, 8, 3, 2, 3, 3> w3 = {};
inline constexpr tensor<float, 8, 1, 3, 3> grouped = {};
inline constexpr tensor<float, 8> bias = {};

static_assert(gives<f32<2, 8, 16>>([](f32<2, 3, 20> x) { return conv1d(x, w1); }));
static_assert(gives<f32<2, 8, 4, 5>>([](f32<2, 3, 7, 9> x) { return conv2d(x, w2, stride<2>, bias, padding<1>); }));
static_assert(gives<f32<2, 8, 5, 3, 9>>([](f32<2, 3, 4, 5, 11> x) { return conv3d(x, w3, padding<1, 0, 0>); }));
static_assert(gives<f32<8, 7, 9>>([](f32<3, 7, 9> x) { return conv2d(x, w2, bias, same_padding); }));
static_assert(gives<f32<1, 8, 4, 3>>([](f32<1, 3, 7, 9> x) { return conv2d(x, w2, same_padding, stride<2, 3>); }));
static_assert(gives<f32<1, 8, 6, 9>>([](f32<1, 3, 7, 9> x) { return conv2d(x, w2, pad_before<1, 0>, pad_after<0, 2>); }));
static_assert(gives<f32<1, 8, 3, 5>>([](f32<1, 3, 7, 9> x) { return conv2d(x, w2, dilation<2>); }));
static_assert(gives<f32<1, 8, 5, 7>>([](f32<1, 8, 7, 9> x) { return conv2d(x, grouped, groups<8>, bias); }));
static_assert(gives<f64<1, 6, 5, 7>>([](f64<1, 4, 7, 9> x, f64<6, 2, 3, 3> w, f64<6> b) { return conv2d(x, w, b, groups<2>); }));

template <class Input, class Weights, class... Options>
concept convolves = requires(Input x, Weights w, Options... options) { conv2d(x, w, options...); };
static_assert(convolves<f32<1, 3, 7, 9>, f32<8, 3, 3, 3>, decltype(stride<2>)>);
static_assert(!convolves<f32<1, 3, 7, 9>, f32<8, 4, 3, 3>> && !convolves<f32<1, 3, 7, 9>, f32<8, 3, 3>> && !convolves<f32<7, 9>, f32<8, 3, 3, 3>>);
static_assert(!convolves<f32<1, 3, 2, 9>, f32<8, 3, 3, 3>>, "the window is too large");
static_assert(!convolves<f32<1, 3, 7, 9>, f32<8, 3, 3, 3>, f32<7>>, "a bias of 7 for 8 filters");
static_assert(!convolves<f32<1, 3, 7, 9>, f32<8, 3, 3, 3>, f32<8>, f32<8>>, "two biases");
static_assert(!convolves<f32<1, 3, 7, 9>, f32<8, 3, 3, 3>, decltype(stride<1, 2, 3>)>, "three strides for two axes");
static_assert(!convolves<f32<1, 3, 7, 9>, f32<8, 3, 3, 3>, decltype(padding<1>), decltype(pad_after<1>)>, "padding is given twice");
static_assert(!convolves<f32<1, 3, 7, 9>, f32<8, 3, 3, 3>, decltype(output_padding<1>)>, "an option of conv_transpose");

static_assert(traces([](f32<3, 7, 9> x) { return conv2d(x, w2, bias, same_padding, stride<2, 1>, dilation<1, 2>); },
                     "%0 = input : f32[3, 7, 9]\n"
                     "%1 = reshape %0 : f32[1, 3, 7, 9]\n"
                     "%2 = constant memory : f32[8, 3, 3, 3]\n"
                     "%3 = convolve %1, %2 {stride [2, 1], dilation [1, 2], pad [1, 2]} : f32[1, 8, 4, 9]\n"
                     "%4 = constant memory : f32[8]\n"
                     "%5 = reshape %4 : f32[8, 1, 1]\n"
                     "%6 = map.add %3, %5 : f32[1, 8, 4, 9]\n"
                     "%7 = reshape %6 : f32[8, 4, 9]\n"
                     "output %7\n"));

}  // namespace
}  // namespace inlay::test
