#include "check.hpp"

namespace inlay::test {
namespace {

inline constexpr batch_norm_parameters<float, 8> trained = {.weight = {2, 4, 6, 8, 10, 12, 14, 16},
                                                            .bias = {9, 9, 9, 9, 9, 9, 9, 9},
                                                            .running_mean = {1, 1, 1, 1, 1, 1, 1, 2},
                                                            .running_var = {4, 4, 4, 4, 4, 4, 4, 4},
                                                            .eps = 0};
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

// The two maps are what a convolution in front takes in; all that is computed of trained values is known at once.
static_assert(traces([](f32<2, 8, 3, 3> x) { return batch_norm(x, trained); },
                     "%0 = input : f32[2, 8, 3, 3]\n"
                     "%1 = constant memory : f32[8]\n"
                     "%2 = constant memory : f32[8]\n"
                     "%3 = constant memory : f32[8]\n"
                     "%4 = constant memory : f32[8]\n"
                     "%5 = constant {1, 2, 3, 4, ...} : f32[8, 1, 1]\n"
                     "%6 = constant {8, 7, 6, 5, ...} : f32[8, 1, 1]\n"
                     "%7 = map.multiply %0, %5 : f32[2, 8, 3, 3]\n"
                     "%8 = map.add %7, %6 : f32[2, 8, 3, 3]\n"
                     "output %8\n"));
// Neither factor of the last channel overflows, their product does: then they stay apart.
inline constexpr tensor<float, 2> tiny = {4, 1e-30f};
inline constexpr tensor<float, 2> huge = {1, 1e30f};
inline constexpr tensor<float, 2> some = {1, 2};
static_assert(traces([](f32<2, 2, 3> x) { return batch_norm(x, some, tiny, huge, some, epsilon{0}); },
                     "%0 = input : f32[2, 2, 3]\n"
                     "%1 = constant memory : f32[2]\n"
                     "%2 = constant memory : f32[2]\n"
                     "%3 = constant memory : f32[2]\n"
                     "%4 = constant memory : f32[2]\n"
                     "%5 = reshape %1 : f32[2, 1]\n"
                     "%6 = constant 0 : f32[]\n"
                     "%7 = map.add %2, %6 : f32[2]\n"
                     "%8 = map.rsqrt %7 : f32[2]\n"
                     "%9 = reshape %8 : f32[2, 1]\n"
                     "%10 = map.subtract %0, %5 : f32[2, 2, 3]\n"
                     "%11 = map.multiply %10, %9 : f32[2, 2, 3]\n"
                     "%12 = reshape %3 : f32[2, 1]\n"
                     "%13 = map.multiply %11, %12 : f32[2, 2, 3]\n"
                     "%14 = reshape %4 : f32[2, 1]\n"
                     "%15 = map.add %13, %14 : f32[2, 2, 3]\n"
                     "output %15\n"));
// What is an input of the network is computed when it runs.
static_assert(traces([](f32<2, 8, 3, 3> x, f32<8> mean) { return batch_norm(x, mean, channel, channel); },
                     "%0 = input : f32[2, 8, 3, 3]\n"
                     "%1 = input : f32[8]\n"
                     "%2 = constant memory : f32[8]\n"
                     "%3 = constant memory : f32[8]\n"
                     "%4 = constant 1e-5 : f32[]\n"
                     "%5 = map.add %2, %4 : f32[8]\n"
                     "%6 = map.rsqrt %5 : f32[8]\n"
                     "%7 = map.multiply %3, %6 : f32[8]\n"
                     "%8 = map.multiply %1, %7 : f32[8]\n"
                     "%9 = map.negative %8 : f32[8]\n"
                     "%10 = reshape %7 : f32[8, 1, 1]\n"
                     "%11 = map.multiply %0, %10 : f32[2, 8, 3, 3]\n"
                     "%12 = reshape %9 : f32[8, 1, 1]\n"
                     "%13 = map.add %11, %12 : f32[2, 8, 3, 3]\n"
                     "output %13\n"));

}  // namespace
}  // namespace inlay::test
