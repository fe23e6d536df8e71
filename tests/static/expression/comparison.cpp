#include "check.hpp"

namespace inlay::test {
namespace {

inline constexpr tensor<bool, 4> chosen = {true, false, true, false};
inline constexpr tensor<float, 4> row = {1, 2, 3, 4};

static_assert(gives<truth<3, 4>>([](f32<3, 4> x) { return x == row; }));
static_assert(gives<truth<3, 4>>([](f32<3, 4> x) { return 0 != x; }));
static_assert(gives<truth<3, 4>>([](f32<3, 4> x, f32<3, 1> y) { return (x < y) && (x <= 1) && !(y > x) && (x >= row); }));
static_assert(gives<truth<3, 4>>([](truth<3, 1> x) { return logical_xor(logical_or(x, chosen), logical_and(x, true)) || logical_not(x) || false; }));
static_assert(gives<truth<4>>([](truth<4> x) { return (x == chosen) != true; }));

static_assert(gives<f32<3, 4>>([](f32<3, 4> x) { return where(x > 0, x, 0); }));
static_assert(gives<f32<3, 4>>([](f32<3, 1> x) { return where(chosen, x, row); }));
static_assert(gives<f32<2, 3, 4>>([](truth<2, 1, 1> x, f32<3, 1> y) { return where(x, row, y); }));
static_assert(gives<f32<4>>([](truth<4> x) { return where(x, 1.0f, 0.0f); }));
static_assert(gives<f64<4>>([](truth<4> x) { return where(x, 1.0, 0); }));

template <class Condition, class Left, class Right>
concept chooses = requires(Condition condition, Left left, Right right) { where(condition, left, right); };
static_assert(chooses<truth<4>, f32<4>, int>);
static_assert(!chooses<f32<4>, f32<4>, int>, "the condition is truth values");
static_assert(!chooses<truth<4>, f32<4>, f64<4>>, "element types differ");
static_assert(!chooses<truth<4>, f32<4>, f32<5>> && !chooses<truth<3>, f32<4>, int>, "extents do not broadcast");

template <class Left, class Right>
concept orders = requires(Left left, Right right) { left < right; };
static_assert(orders<f32<4>, int> && !orders<truth<4>, truth<4>>, "truth values have no order");

static_assert(traces([](f32<2> x) { return where(x > 0, x, 0.5); },
                     "%0 = input : f32[2]\n"
                     "%1 = constant 0 : f32[]\n"
                     "%2 = map.greater %0, %1 : bool[2]\n"
                     "%3 = constant 0.5 : f32[]\n"
                     "%4 = map.where %2, %0, %3 : f32[2]\n"
                     "output %4\n"));

}  // namespace
}  // namespace inlay::test
