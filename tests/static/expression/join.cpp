#include "check.hpp"

namespace inlay::test {
namespace {

inline constexpr tensor<float, 2, 3> known = {};

static_assert(gives<f32<7, 3>>([](f32<2, 3> x, f32<3, 3> y) { return concat(x, y, known); }));
static_assert(gives<f32<2, 8>>([](f32<2, 3> x, f32<2, 5> y) { return concat<-1>(x, y); }));
static_assert(gives<f32<2, 2, 3>>([](f32<2, 3> x) { return stack(known, x); }));
static_assert(gives<f32<2, 3, 4>>([](f32<2, 3> x) { return stack<-1>(x, x, known, x); }));
static_assert(gives<f32<2>>([](f32<> x) { return stack(x, x); }));

template <int Axis, class... Operands>
concept concatenates = requires(Operands... parts) { concat<Axis>(parts...); };
static_assert(concatenates<1, f32<2, 3>, f32<2, 5>> && !concatenates<0, f32<2, 3>, f32<2, 5>> && !concatenates<2, f32<2, 3>, f32<2, 3>>);
static_assert(!concatenates<0, f32<2, 3>, f32<2, 3, 1>> && !concatenates<0, f32<2, 3>, f64<2, 3>> && !concatenates<0>);
template <int Axis, class... Operands>
concept stacks = requires(Operands... parts) { stack<Axis>(parts...); };
static_assert(stacks<2, f32<2, 3>, f32<2, 3>> && !stacks<3, f32<2, 3>, f32<2, 3>> && !stacks<0, f32<2, 3>, f32<3, 3>>);

static_assert(traces([](f32<2, 3> x) { return stack<1>(known, x); },
                     "%0 = input : f32[2, 3]\n"
                     "%1 = constant memory : f32[2, 3]\n"
                     "%2 = reshape %1 : f32[2, 1, 3]\n"
                     "%3 = reshape %0 : f32[2, 1, 3]\n"
                     "%4 = concat %2, %3 {axis 1} : f32[2, 2, 3]\n"
                     "output %4\n"));

}  // namespace
}  // namespace inlay::test
