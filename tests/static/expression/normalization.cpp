#include "check.hpp"

namespace inlay::test {
namespace {

inline constexpr batch_norm_parameters<float, 8> trained = {};
inline constexpr tensor<float, 8> channel = {};
inline constexpr tensor<float, 5, 6> plane = {};

static_assert(gives<f32<2, 8, 5, 6>>([](f32<2, 8, 5, 6> x) { return batch_norm(x, trained); }));
static_assert(gives<f32<2, 8>>([](f32<2, 8> x) { return batch_norm(x, channel, channel); }));
static_assert(gives<f32<2, 8, 5>>([](f32<2, 8, 5> x, f32<8> w) { return batch_norm(x, channel, channel, w, channel, epsilon{1e-3}); }));
static_assert(gives<f32<2, 5, 6>>([](f32<2, 5, 6> x) { return layer_norm(layer_norm(layer_norm<2>(x), plane, epsilon{1e-6}), plane, plane); }));
static_assert(gives<f32<2, 8>>([](f32<2, 8> x, f32<8> w) { return rms_norm(rms_norm(x), w); }));
static_assert(gives<f32<2, 8, 5, 6>>([](f32<2, 8, 5, 6> x) { return group_norm<4>(group_norm<8>(x), channel, channel); }));
static_assert(gives<f32<2, 8, 5, 6>>([](f32<2, 8, 5, 6> x) { return instance_norm(instance_norm(x, channel, channel)); }));

template <class Input, class... Options>
concept has_layer_norm = requires(Input x, Options... options) { layer_norm(x, options...); };
static_assert(has_layer_norm<f32<2, 8>, f32<8>, f32<8>, epsilon>);
static_assert(!has_layer_norm<f32<2, 8>, f32<7>> && !has_layer_norm<f32<2, 8>, f32<8>, f32<2, 8>> && !has_layer_norm<f32<8>, f32<2, 8>>);
static_assert(!has_layer_norm<f32<2, 8>, epsilon, epsilon> && !has_layer_norm<f32<2, 8>, f32<8>, f32<8>, f32<8>>);
template <class Input, class... Options>
concept has_group_norm = requires(Input x, Options... options) { group_norm<3>(x, options...); };
static_assert(has_group_norm<f32<2, 6, 4>> && !has_group_norm<f32<2, 8, 4>> && !has_group_norm<f32<2, 6, 4>, f32<4>>);

// The last two maps are what a convolution in front takes in; all before them is known now.
static_assert(traces([](f32<2, 8, 3, 3> x) { return batch_norm(x, trained); },
                     "%0 = input : f32[2, 8, 3, 3]\n"
                     "%1 = constant memory : f32[8]\n"
                     "%2 = constant memory : f32[8]\n"
                     "%3 = constant memory : f32[8]\n"
                     "%4 = constant memory : f32[8]\n"
                     "%5 = constant 1e-5 : f32[]\n"
                     "%6 = map.add %2, %5 : f32[8]\n"
                     "%7 = map.rsqrt %6 : f32[8]\n"
                     "%8 = map.multiply %3, %7 : f32[8]\n"
                     "%9 = map.multiply %1, %8 : f32[8]\n"
                     "%10 = map.subtract %4, %9 : f32[8]\n"
                     "%11 = reshape %8 : f32[8, 1, 1]\n"
                     "%12 = map.multiply %0, %11 : f32[2, 8, 3, 3]\n"
                     "%13 = reshape %10 : f32[8, 1, 1]\n"
                     "%14 = map.add %12, %13 : f32[2, 8, 3, 3]\n"
                     "output %14\n"));

}  // namespace
}  // namespace inlay::test
