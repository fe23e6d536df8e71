#include "check.hpp"

namespace inlay::test {
namespace {

static_assert(gives<f32<6, 4>>([](f32<2, 3, 4> x) { return reshape<-1, 4>(x); }));
static_assert(gives<f32<>>([](f32<1, 1> x) { return reshape<>(x); }));
static_assert(gives<f32<2, 12>>([](f32<2, 3, 4> x) { return flatten(x); }));
static_assert(gives<f32<24>>([](f32<2, 3, 4> x) { return flatten<0>(x); }));
static_assert(gives<f32<2, 12, 5>>([](f32<2, 3, 4, 5> x) { return flatten<1, 2>(x); }));
static_assert(gives<f32<6, 4>>([](f32<2, 3, 4> x) { return flatten<0, -2>(x); }));
static_assert(gives<f32<2, 3>>([](f32<1, 2, 1, 3> x) { return squeeze(x); }));
static_assert(gives<f32<1, 2, 3>>([](f32<1, 2, 1, 3> x) { return squeeze<2>(x); }));
static_assert(gives<f32<2, 3>>([](f32<1, 2, 1, 3> x) { return squeeze<-2, 0>(x); }));
static_assert(gives<f32<1, 2, 3>>([](f32<2, 3> x) { return unsqueeze<0>(x); }));
static_assert(gives<f32<2, 3, 1>>([](f32<2, 3> x) { return unsqueeze<-1>(x); }));
static_assert(gives<f32<1>>([](f32<> x) { return unsqueeze<0>(x); }));

template <int... Extents>
concept reshapes_six = requires(f32<2, 3> x) { reshape<Extents...>(x); };
static_assert(reshapes_six<3, 2> && reshapes_six<-1>);
static_assert(!reshapes_six<4, -1> && !reshapes_six<2, 2> && !reshapes_six<-1, -1> && !reshapes_six<0, 6> && !reshapes_six<-2, 3>);
template <int Axis, class Input>
concept squeezes = requires(Input x) { squeeze<Axis>(x); };
static_assert(squeezes<0, f32<1, 2>> && !squeezes<1, f32<1, 2>> && !squeezes<2, f32<1, 2>>);
template <int Axis>
concept unsqueezes_pair = requires(f32<2> x) { unsqueeze<Axis>(x); };
static_assert(unsqueezes_pair<1> && unsqueezes_pair<-2> && !unsqueezes_pair<2> && !unsqueezes_pair<-3>);

// A reshape to the same extents is nothing.
static_assert(traces([](f32<2, 3> x) { return flatten(reshape<2, -1>(squeeze(x))); },
                     "%0 = input : f32[2, 3]\n"
                     "output %0\n"));

}  // namespace
}  // namespace inlay::test
