#include "check.hpp"

namespace inlay::test {
namespace {

static_assert(gives<f32<2, 4, 5, 3>>([](f32<2, 3, 4, 5> x) { return permute<0, 2, 3, 1>(x); }));
static_assert(gives<f32<4, 2, 3>>([](f32<2, 3, 4> x) { return permute<-1, 0, 1>(x); }));
static_assert(gives<f32<2, 4, 3>>([](f32<2, 3, 4> x) { return transpose(x); }));
static_assert(gives<f32<4, 3, 2>>([](f32<2, 3, 4> x) { return transpose<0, -1>(x); }));
static_assert(gives<f32<5, 2, 3>>([](f32<2, 1> x) { return expand<5, -1, 3>(x); }));
static_assert(gives<f32<5, 2, 3>>([](f32<2, 1> x) { return broadcast_to<5, 2, 3>(x); }));

template <int... Axes>
concept permutes_three = requires(f32<2, 3, 4> x) { permute<Axes...>(x); };
static_assert(permutes_three<2, 0, 1> && !permutes_three<0, 1> && !permutes_three<0, 1, 1> && !permutes_three<0, 1, 3> && !permutes_three<0, 1, 2, 2>);
template <int... Extents>
concept expands_column = requires(f32<2, 1> x) { expand<Extents...>(x); };
static_assert(expands_column<2, 7> && !expands_column<3, 7> && !expands_column<7> && !expands_column<-1, 2, 7> && !expands_column<2, 0>);

static_assert(traces([](f32<2, 3, 4> x) { return permute<0, 1, 2>(transpose(x)); },
                     "%0 = input : f32[2, 3, 4]\n"
                     "%1 = permute %0 {order [0, 2, 1]} : f32[2, 4, 3]\n"
                     "output %1\n"));

}  // namespace
}  // namespace inlay::test
