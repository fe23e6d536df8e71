#include "check.hpp"

namespace inlay::test {
namespace {

inline constexpr tensor<float, 4> row = {1, 2, 3, 4};

static_assert(gives<f32<3, 4>>([](f32<3, 4> x, f32<3, 1> y) { return x + y; }));
static_assert(gives<f32<3, 4>>([](f32<3, 1> x) { return x - row; }));
static_assert(gives<f32<3, 4>>([](f32<3, 1> x) { return row * x; }));
static_assert(gives<f32<2, 3, 4>>([](f32<2, 1, 4> x, f32<3, 4> y) { return x / y; }));
static_assert(gives<f32<3>>([](f32<3> x) { return 1 + x * 2.5 - 3u; }));
static_assert(gives<f64<3>>([](f64<3> x) { return 1.0f / x; }));
static_assert(gives<i64<3>>([](i64<3> x) { return x % 2 + 1; }));
static_assert(gives<f32<3, 4>>([](f32<3, 4> x) { return maximum(-x, minimum(row, +x)); }));
static_assert(gives<f32<3, 4>>([](f32<3, 4> x) { return remainder(atan2(x, row), 2); }));
static_assert(gives<f32<3, 4>>([](f32<3, 4> x, f32<3, 4> y) { return pow(x, y) + pow(2, x) + pow(x, 1.5) + pow(x, row); }));
static_assert(gives<f32<>>([](f32<> x, f32<> y) { return x + y; }));

static_assert(gives<f32<3, 4>>([](f32<3, 4> x, f32<3, 1> y) {
  x += y;
  x -= row;
  x *= 2;
  return x /= exp(constant(x, row));
}));
template <class Left, class Right>
concept adds_in_place = requires(Left& left, Right right) { left += right; };
static_assert(adds_in_place<f32<3, 4>, f32<3, 1>> && !adds_in_place<f32<3, 1>, f32<3, 4>> && !adds_in_place<f32<4>, f32<1, 4>>);

template <class Left, class Right>
concept adds = requires(Left&& left, Right&& right) { static_cast<Left&&>(left) + static_cast<Right&&>(right); };
static_assert(adds<f32<3, 4>, f32<4>> && adds<f32<3, 4>, int> && adds<const tensor<float, 4>&, f32<3, 4>>);
static_assert(!adds<f32<3, 4>, f32<3>>, "extents 4 and 3 do not broadcast");
static_assert(!adds<f32<3, 4>, f64<3, 4>> && !adds<f32<3, 4>, const tensor<double, 4>&>, "element types differ");
static_assert(!adds<f32<3, 4>, tensor<float, 4>> && !adds<tensor<float, 4>, f32<3, 4>>, "a temporary tensor");
static_assert(!adds<truth<4>, truth<4>> && !adds<truth<4>, int>, "truth values are no numbers");
static_assert(!adds<const tensor<float, 4>&, const tensor<float, 4>&>, "no graph to add in");
static_assert(!adds<f32<3>, const char*>);

template <class Left, class Right>
concept divides = requires(Left left, Right right) { left / right; };
static_assert(divides<f32<3>, int> && !divides<i64<3>, int>, "integers are cast first");

constexpr auto affine = [](f32<2, 4> x) { return x * row + 0.5; };
static_assert(traces(affine,
                     "%0 = input : f32[2, 4]\n"
                     "%1 = constant memory : f32[4]\n"
                     "%2 = map.multiply %0, %1 : f32[2, 4]\n"
                     "%3 = constant 0.5 : f32[]\n"
                     "%4 = map.add %2, %3 : f32[2, 4]\n"
                     "output %4\n"));

constexpr auto powers = [](f32<2> x) { return pow(x, 3) + pow(x, -0.5) + pow(x, 1); };
static_assert(traces(powers,
                     "%0 = input : f32[2]\n"
                     "%1 = map.square %0 : f32[2]\n"
                     "%2 = map.multiply %1, %0 : f32[2]\n"
                     "%3 = map.rsqrt %0 : f32[2]\n"
                     "%4 = map.add %2, %3 : f32[2]\n"
                     "%5 = map.add %4, %0 : f32[2]\n"
                     "output %5\n"));

}  // namespace
}  // namespace inlay::test
