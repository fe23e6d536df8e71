#include "check.hpp"

namespace inlay::test {
namespace {

static_assert(gives<f32<1, 2, 8, 10>>([](f32<1, 2, 4, 5> x) { return interpolate(x, scale_factor<2>); }));
static_assert(gives<f32<1, 2, 4, 15>>([](f32<1, 2, 4, 5> x) { return interpolate(x, nearest_exact, scale_factor<1, 3>); }));
static_assert(gives<f32<1, 2, 7, 3>>([](f32<1, 2, 4, 5> x) { return interpolate(x, output_size<7, 3>, bilinear, align_corners); }));
static_assert(gives<f32<1, 2, 9>>([](f32<1, 2, 4> x) { return interpolate(x, output_size<9>, bilinear); }));
static_assert(gives<f32<1, 2, 6, 6, 6>>([](f32<1, 2, 3, 4, 5> x) { return interpolate(x, output_size<6>, trilinear); }));
static_assert(gives<f32<1, 2, 8, 10>>([](f32<1, 8, 4, 5> x) { return pixel_shuffle<2>(x); }));
static_assert(gives<f32<1, 8, 4, 5>>([](f32<1, 2, 8, 10> x) { return pixel_unshuffle<2>(x); }));
static_assert(gives<f32<2, 6, 6>>([](f32<18, 2, 2> x) { return pixel_shuffle<3>(x); }));

template <class Input, class... Options>
concept resizes = requires(Input x, Options... options) { interpolate(x, options...); };
static_assert(resizes<f32<1, 1, 4, 4>, decltype(output_size<3>), decltype(nearest)>);
static_assert(!resizes<f32<1, 1, 4, 4>> && !resizes<f32<1, 1, 4, 4>, decltype(bilinear)>, "no size");
static_assert(!resizes<f32<1, 1, 4, 4>, decltype(output_size<3>), decltype(scale_factor<2>)>, "two sizes");
static_assert(!resizes<f32<1, 1, 4, 4>, decltype(output_size<3, 3, 3>)> && !resizes<f32<4, 4>, decltype(output_size<3>)>);
static_assert(!resizes<f32<1, 1, 4, 4>, decltype(output_size<3>), decltype(align_corners)>, "nearest has no corners to align");
template <class Mode, class Input>
concept resizes_by = resizes<Input, decltype(output_size<3>), Mode> && resizes<Input, decltype(scale_factor<2>), Mode, decltype(align_corners)>;
static_assert(resizes_by<decltype(bilinear), f32<1, 1, 4>> && resizes_by<decltype(bilinear), f32<1, 1, 4, 4>>);
static_assert(!resizes<f32<1, 1, 4, 4, 4>, decltype(output_size<3>), decltype(bilinear)> && resizes_by<decltype(trilinear), f32<1, 1, 4, 4, 4>>);
static_assert(!resizes<f32<1, 1, 4>, decltype(output_size<3>), decltype(trilinear)>);
static_assert(!resizes<f32<1, 1, 4, 4>, decltype(trilinear), decltype(output_size<3>)>);
static_assert(resizes<f32<1, 1, 4>, decltype(output_size<3>), decltype(nearest)> &&
              resizes<f32<1, 1, 4, 4, 4>, decltype(output_size<3>), decltype(nearest_exact)>);
template <int Factor, class Input>
concept shuffles = requires(Input x) { pixel_shuffle<Factor>(x); };
static_assert(shuffles<2, f32<1, 4, 3, 3>> && !shuffles<2, f32<1, 6, 3, 3>> && !shuffles<0, f32<1, 4, 3, 3>> && !shuffles<2, f32<3, 3>>);

static_assert(traces([](f32<1, 2, 2, 3> x) { return interpolate(x, align_corners, bilinear, scale_factor<2>); },
                     "%0 = input : f32[1, 2, 2, 3]\n"
                     "%1 = resize.linear %0 {align_corners} : f32[1, 2, 4, 6]\n"
                     "output %1\n"));
static_assert(traces([](f32<1, 4, 2, 3> x) { return pixel_shuffle<2>(x); },
                     "%0 = input : f32[1, 4, 2, 3]\n"
                     "%1 = reshape %0 : f32[1, 1, 2, 2, 2, 3]\n"
                     "%2 = permute %1 {order [0, 1, 4, 2, 5, 3]} : f32[1, 1, 2, 2, 3, 2]\n"
                     "%3 = reshape %2 : f32[1, 1, 4, 6]\n"
                     "output %3\n"));

}  // namespace
}  // namespace inlay::test
