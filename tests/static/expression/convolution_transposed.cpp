#include "check.hpp"

namespace inlay::test {
namespace {

inline constexpr tensor<float, 4, 6, 3> w1 = {};
inline constexpr tensor<float, 4, 6, 3, 3> w2 = {};
inline constexpr tensor<float, 4, 6, 2, 2, 2> w3 = {};
inline constexpr tensor<float, 12> bias = {};

static_assert(gives<f32<2, 6, 11>>([](f32<2, 4, 9> x) { return conv_transpose1d(x, w1); }));
static_assert(gives<f32<2, 6, 10, 14>>([](f32<2, 4, 5, 7> x) { return conv_transpose2d(x, w2, stride<2>, padding<1>, output_padding<1>); }));
static_assert(gives<f32<2, 12, 9, 11>>([](f32<2, 4, 5, 7> x) { return conv_transpose2d(x, w2, groups<2>, bias, dilation<2>); }));
static_assert(gives<f32<6, 4, 6, 8>>([](f32<4, 2, 3, 4> x) { return conv_transpose3d(x, w3, stride<2>); }));
static_assert(gives<f32<1, 6, 6, 8>>([](f32<1, 4, 5, 7> x) { return conv_transpose2d(x, w2, pad_after<1>); }));

template <class Input, class Weights, class... Options>
concept convolves = requires(Input x, Weights w, Options... options) { conv_transpose2d(x, w, options...); };
static_assert(convolves<f32<1, 4, 5, 5>, f32<4, 6, 3, 3>, decltype(stride<2>), decltype(output_padding<1>)>);
static_assert(!convolves<f32<1, 4, 5, 5>, f32<6, 4, 3, 3>>, "channels are on axis 0 of the weights");
static_assert(!convolves<f32<1, 4, 5, 5>, f32<4, 6, 3, 3>, decltype(output_padding<1>)>, "output padding of a whole stride");
static_assert(!convolves<f32<1, 4, 1, 5>, f32<4, 6, 3, 3>, decltype(padding<2>)>, "nothing is left");
static_assert(!convolves<f32<1, 4, 5, 5>, f32<4, 6, 3, 3>, decltype(groups<3>)> && !convolves<f32<1, 4, 5, 5>, f32<4, 6, 3, 3>, decltype(same_padding)>);

}  // namespace
}  // namespace inlay::test
