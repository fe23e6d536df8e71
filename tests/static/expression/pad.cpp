#include "check.hpp"

namespace inlay::test {
namespace {

static_assert(gives<f32<2, 6>>([](f32<2, 3> x) { return pad<1, 2>(x); }));
static_assert(gives<f32<5, 5>>([](f32<2, 3> x) { return pad<1, 1, 0, 3>(x, edge); }));
static_assert(gives<f32<4, 7>>([](f32<2, 3> x) { return pad<2, 2, 1, 1>(x, reflect); }));
static_assert(gives<i64<4>>([](i64<2> x) { return pad<1, 1>(x, fill{7}); }));

template <class Mode, int... Amounts>
concept pads = requires(f32<2, 3> x, Mode mode) { pad<Amounts...>(x, mode); };
static_assert(pads<fill, 9, 9> && !pads<fill, 1> && !pads<fill, -1, 0> && !pads<fill, 1, 1, 1, 1, 1, 1> && !pads<int, 1, 1>);
static_assert(pads<decltype(reflect), 2, 2, 1, 1> && !pads<decltype(reflect), 3, 0> && !pads<decltype(reflect), 0, 0, 2, 0>);

static_assert(traces([](f32<2, 4> x) { return pad<1, 2>(x, fill{-1}); },
                     "%0 = input : f32[2, 4]\n"
                     "%1 = pad %0 {before [0, 1], after [0, 2], value -1} : f32[2, 7]\n"
                     "output %1\n"));

}  // namespace
}  // namespace inlay::test
