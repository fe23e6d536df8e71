/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/arithmetic.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace arithmetic_cases {

namespace add_1 {
inline constexpr auto network = [](expression<float, 1> x, expression<float, 1> y) { return std::tuple{x + y, x - y, x * y, maximum(x, y), minimum(x, y)}; };
inline constexpr double y0[] = {-0.15625};
inline constexpr double y1[] = {-0.25};
inline constexpr double y2[] = {-0.009521484375};
inline constexpr double y3[] = {0.046875};
inline constexpr double y4[] = {-0.203125};
inline constexpr expectation<2, 5> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, 0.3125, 0.15625}, {dtype::f32, make_shape(1), 1, y1, 0.5, 0.25}, {dtype::f32, make_shape(1), 1, y2, 0.01904296875, 0.009521484375}, {dtype::f32, make_shape(1), 1, y3, -0.09375, 0.046875}, {dtype::f32, make_shape(1), 1, y4, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace add_1

namespace equal_1 {
inline constexpr auto network = [](expression<float, 1> x, expression<float, 1> y) { return std::tuple{x == y, x != y, x < y, x <= y, x > y, x >= y}; };
inline constexpr double y0[] = {0};
inline constexpr double y1[] = {1};
inline constexpr double y2[] = {1};
inline constexpr double y3[] = {1};
inline constexpr double y4[] = {0};
inline constexpr double y5[] = {0};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::boolean, make_shape(1), 1, y0, 0, 0}, {dtype::boolean, make_shape(1), 1, y1, -2, 1}, {dtype::boolean, make_shape(1), 1, y2, -2, 1}, {dtype::boolean, make_shape(1), 1, y3, -2, 1}, {dtype::boolean, make_shape(1), 1, y4, 0, 0}, {dtype::boolean, make_shape(1), 1, y5, 0, 0}}, .tolerance = 1e-06};
}  // namespace equal_1

namespace logical_and_1 {
inline constexpr auto network = [](expression<bool, 1> x, expression<bool, 1> y) { return std::tuple{logical_and(x, y), logical_or(x, y), logical_xor(x, y), logical_not(x), x && !y, !x || y}; };
inline constexpr double y0[] = {0};
inline constexpr double y1[] = {1};
inline constexpr double y2[] = {1};
inline constexpr double y3[] = {1};
inline constexpr double y4[] = {0};
inline constexpr double y5[] = {1};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1, .modulus = 2}, {.seed = 2, .modulus = 2}}, .outputs = {{dtype::boolean, make_shape(1), 1, y0, 0, 0}, {dtype::boolean, make_shape(1), 1, y1, -2, 1}, {dtype::boolean, make_shape(1), 1, y2, -2, 1}, {dtype::boolean, make_shape(1), 1, y3, -2, 1}, {dtype::boolean, make_shape(1), 1, y4, 0, 0}, {dtype::boolean, make_shape(1), 1, y5, -2, 1}}, .tolerance = 1e-06};
}  // namespace logical_and_1

namespace divide_1 {
inline constexpr auto network = [](expression<float, 1> x, expression<float, 1> y) { return std::tuple{x / y, remainder(x, y), x % -y}; };
inline constexpr double y0[] = {-0.09848484848485};
inline constexpr double y1[] = {1.859375};
inline constexpr double y2[] = {-0.203125};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, 0.19696969696969696, 0.09848484848485}, {dtype::f32, make_shape(1), 1, y1, -3.71875, 1.859375}, {dtype::f32, make_shape(1), 1, y2, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace divide_1

namespace pow_1 {
inline constexpr auto network = [](expression<float, 1> x, expression<float, 1> y) { return std::tuple{pow(y, x), atan2(x, y), atan2(-y, x)}; };
inline constexpr double y0[] = {0.863254254533};
inline constexpr double y1[] = {-0.09816827852323};
inline constexpr double y2[] = {-1.668964605318};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, -1.726508509066053, 0.863254254533}, {dtype::f32, make_shape(1), 1, y1, 0.19633655704646247, 0.09816827852323}, {dtype::f32, make_shape(1), 1, y2, 3.3379292106362559, 1.668964605318}}, .tolerance = 1e-05};
}  // namespace pow_1

namespace add_2 {
inline constexpr auto network = [](expression<float, 7> x, expression<float, 7> y) { return std::tuple{x + y, x - y, x * y, maximum(x, y), minimum(x, y)}; };
inline constexpr double y0[] = {-0.15625, -1.8125, -1.859375, -1.171875, 1.9375, -0.5625, 0.921875};
inline constexpr double y1[] = {-0.25, -0.34375, -1.421875, -0.765625, 1.03125, -2.875, 0.765625};
inline constexpr double y2[] = {-0.009521484375, 0.791748046875, 0.35888671875, 0.19677734375, 0.672607421875, -1.9873046875, 0.06591796875};
inline constexpr double y3[] = {0.046875, -0.734375, -0.21875, -0.203125, 1.484375, 1.15625, 0.84375};
inline constexpr double y4[] = {-0.203125, -1.078125, -1.640625, -0.96875, 0.453125, -1.71875, 0.078125};
inline constexpr expectation<2, 5> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(7), 1, y0, 0.3984375, 8.421875}, {dtype::f32, make_shape(7), 1, y1, -1.16455078125, 7.453125}, {dtype::f32, make_shape(7), 1, y2, 0.6746826171875, 4.082763671875}, {dtype::f32, make_shape(7), 1, y3, 3.355224609375, 4.6875}, {dtype::f32, make_shape(7), 1, y4, -2.956787109375, 6.140625}}, .tolerance = 1e-06};
}  // namespace add_2

namespace equal_2 {
inline constexpr auto network = [](expression<float, 7> x, expression<float, 7> y) { return std::tuple{x == y, x != y, x < y, x <= y, x > y, x >= y}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {1, 1, 1, 1, 1, 1, 1};
inline constexpr double y2[] = {1, 1, 1, 1, 0, 1, 0};
inline constexpr double y3[] = {1, 1, 1, 1, 0, 1, 0};
inline constexpr double y4[] = {0, 0, 0, 0, 1, 0, 1};
inline constexpr double y5[] = {0, 0, 0, 0, 1, 0, 1};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::boolean, make_shape(7), 1, y0, 0, 0}, {dtype::boolean, make_shape(7), 1, y1, 3.703125, 7}, {dtype::boolean, make_shape(7), 1, y2, 0.796875, 5}, {dtype::boolean, make_shape(7), 1, y3, 0.796875, 5}, {dtype::boolean, make_shape(7), 1, y4, 2.90625, 2}, {dtype::boolean, make_shape(7), 1, y5, 2.90625, 2}}, .tolerance = 1e-06};
}  // namespace equal_2

namespace logical_and_2 {
inline constexpr auto network = [](expression<bool, 7> x, expression<bool, 7> y) { return std::tuple{logical_and(x, y), logical_or(x, y), logical_xor(x, y), logical_not(x), x && !y, !x || y}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {1, 1, 1, 0, 1, 1, 1};
inline constexpr double y2[] = {1, 1, 1, 0, 1, 1, 1};
inline constexpr double y3[] = {1, 0, 1, 1, 1, 1, 1};
inline constexpr double y4[] = {0, 1, 0, 0, 0, 0, 0};
inline constexpr double y5[] = {1, 0, 1, 1, 1, 1, 1};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1, .modulus = 2}, {.seed = 2, .modulus = 2}}, .outputs = {{dtype::boolean, make_shape(7), 1, y0, 0, 0}, {dtype::boolean, make_shape(7), 1, y1, 2.6875, 6}, {dtype::boolean, make_shape(7), 1, y2, 2.6875, 6}, {dtype::boolean, make_shape(7), 1, y3, 3.953125, 6}, {dtype::boolean, make_shape(7), 1, y4, -0.25, 1}, {dtype::boolean, make_shape(7), 1, y5, 3.953125, 6}}, .tolerance = 1e-06};
}  // namespace logical_and_2

namespace divide_2 {
inline constexpr auto network = [](expression<float, 7> x, expression<float, 7> y) { return std::tuple{x / y, remainder(x, y), x % -y}; };
inline constexpr double y0[] = {-0.09848484848485, -0.8414634146341, -0.9130434782609, -0.5344827586207, 0.6012658227848, -0.5418719211823,
    0.4029850746269};
inline constexpr double y1[] = {1.859375, 0.203125, 0.15625, 0.84375, 1.484375, 1.453125, 0.84375};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, -0.984375, -1.71875, -1.25};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(7), 1, y0, -0.39051209942042286, 3.933597318594}, {dtype::f32, make_shape(7), 1, y1, 1.285400390625, 6.84375}, {dtype::f32, make_shape(7), 1, y2, -6.960205078125, 7.84375}}, .tolerance = 1e-06};
}  // namespace divide_2

namespace pow_2 {
inline constexpr auto network = [](expression<float, 7> x, expression<float, 7> y) { return std::tuple{pow(y, x), atan2(x, y), atan2(-y, x)}; };
inline constexpr double y0[] = {0.863254254533, 0.7655212043947, 0.3823240565335, 0.5620735809903, 3.824575287965, 0.1375190980029, 1.865435857648};
inline constexpr double y1[] = {-0.09816827852323, -0.6995172123365, -0.7399748839759, -0.490851780398, 0.5413497325604, -0.4965814331877,
    0.383077065537};
inline constexpr double y2[] = {-1.668964605318, -2.270313539131, -2.310771210771, -2.061648107193, -1.029446594234, -2.067377759983,
    -1.187719261258};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(7), 1, y0, 7.3114291271081182, 8.400703340067}, {dtype::f32, make_shape(7), 1, y1, -0.19904120783864318, 3.449520386519}, {dtype::f32, make_shape(7), 1, y2, -6.0158963555009946, 12.59624107789}}, .tolerance = 1e-05};
}  // namespace pow_2

namespace add_3 {
inline constexpr auto network = [](expression<float, 3, 5> x, expression<float, 5> y) { return std::tuple{x + y, x - y, x * y, maximum(x, y), minimum(x, y)}; };
inline constexpr double y0[] = {-0.15625, -1.8125, -1.859375, -1.171875, 1.9375, -1.671875, 0.109375, 0.203125, -1.828125, 0.703125, 0.171875,
    0.03125, 0.125, -0.8125, 0.96875};
inline constexpr double y1[] = {-0.25, -0.34375, -1.421875, -0.765625, 1.03125, -1.765625, 1.578125, 0.640625, -1.421875, -0.203125, 0.078125, 1.5,
    0.5625, -0.40625, 0.0625};
inline constexpr double y2[] = {-0.009521484375, 0.791748046875, 0.35888671875, 0.19677734375, 0.672607421875, -0.08056640625, -0.61962890625,
    -0.09228515625, 0.330078125, 0.11328125, 0.005859375, -0.562255859375, -0.0751953125, 0.123779296875, 0.233642578125};
inline constexpr double y3[] = {0.046875, -0.734375, -0.21875, -0.203125, 1.484375, 0.046875, 0.84375, 0.421875, -0.203125, 0.453125, 0.125, 0.765625,
    0.34375, -0.203125, 0.515625};
inline constexpr double y4[] = {-0.203125, -1.078125, -1.640625, -0.96875, 0.453125, -1.71875, -0.734375, -0.21875, -1.625, 0.25, 0.046875, -0.734375,
    -0.21875, -0.609375, 0.453125};
inline constexpr expectation<2, 5> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3, 5), 1, y0, 2.93505859375, 13.5625}, {dtype::f32, make_shape(3, 5), 1, y1, 3.07861328125, 12.03125}, {dtype::f32, make_shape(3, 5), 1, y2, 0.68267059326171875, 4.26611328125}, {dtype::f32, make_shape(3, 5), 1, y3, 4.674560546875, 6.609375}, {dtype::f32, make_shape(3, 5), 1, y4, -1.739501953125, 10.953125}}, .tolerance = 1e-06};
}  // namespace add_3

namespace equal_3 {
inline constexpr auto network = [](expression<float, 3, 5> x, expression<float, 5> y) { return std::tuple{x == y, x != y, x < y, x <= y, x > y, x >= y}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
inline constexpr double y2[] = {1, 1, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0};
inline constexpr double y3[] = {1, 1, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0};
inline constexpr double y4[] = {0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 1, 0, 1};
inline constexpr double y5[] = {0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 1, 0, 1};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::boolean, make_shape(3, 5), 1, y0, 0, 0}, {dtype::boolean, make_shape(3, 5), 1, y1, 7.03125, 15}, {dtype::boolean, make_shape(3, 5), 1, y2, -0.171875, 8}, {dtype::boolean, make_shape(3, 5), 1, y3, -0.171875, 8}, {dtype::boolean, make_shape(3, 5), 1, y4, 7.203125, 7}, {dtype::boolean, make_shape(3, 5), 1, y5, 7.203125, 7}}, .tolerance = 1e-06};
}  // namespace equal_3

namespace logical_and_3 {
inline constexpr auto network = [](expression<bool, 3, 5> x, expression<bool, 5> y) { return std::tuple{logical_and(x, y), logical_or(x, y), logical_xor(x, y), logical_not(x), x && !y, !x || y}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {1, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1};
inline constexpr double y2[] = {1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 1, 0, 1};
inline constexpr double y3[] = {1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1};
inline constexpr double y4[] = {0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y5[] = {1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1, .modulus = 2}, {.seed = 2, .modulus = 2}}, .outputs = {{dtype::boolean, make_shape(3, 5), 1, y0, 2.265625, 2}, {dtype::boolean, make_shape(3, 5), 1, y1, 6.75, 10}, {dtype::boolean, make_shape(3, 5), 1, y2, 4.484375, 8}, {dtype::boolean, make_shape(3, 5), 1, y3, 5.015625, 12}, {dtype::boolean, make_shape(3, 5), 1, y4, -0.25, 1}, {dtype::boolean, make_shape(3, 5), 1, y5, 7.28125, 14}}, .tolerance = 1e-06};
}  // namespace logical_and_3

namespace divide_3 {
inline constexpr auto network = [](expression<float, 3, 5> x, expression<float, 5> y) { return std::tuple{x / y, remainder(x, y), x % -y}; };
inline constexpr double y0[] = {-0.09848484848485, -0.8414634146341, -0.9130434782609, -0.5344827586207, 0.6012658227848, -0.8333333333333,
    0.6585365853659, 0.2347826086957, -0.8965517241379, 0.1012658227848, 0.06060606060606, 0.5975609756098, 0.1913043478261, -0.3362068965517,
    0.2088607594937};
inline constexpr double y1[] = {1.859375, 0.203125, 0.15625, 0.84375, 1.484375, 0.34375, 0.84375, 0.421875, 0.1875, 0.25, 0.125, 0.765625, 0.34375,
    1.203125, 0.515625};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, -0.984375, -1.71875, -0.4375, -1.375, -1.625, -2.21875, -1.9375, -0.515625,
    -1.453125, -0.609375, -1.953125};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(3, 5), 1, y0, 1.461951983553117, 7.10774943719}, {dtype::f32, make_shape(3, 5), 1, y1, 1.850341796875, 9.546875}, {dtype::f32, make_shape(3, 5), 1, y2, -12.250244140625, 18.71875}}, .tolerance = 1e-06};
}  // namespace divide_3

namespace pow_3 {
inline constexpr auto network = [](expression<float, 3, 5> x, expression<float, 5> y) { return std::tuple{pow(y, x), atan2(x, y), atan2(-y, x)}; };
inline constexpr double y0[] = {0.863254254533, 0.7655212043947, 0.3823240565335, 0.5620735809903, 3.824575287965, 0.2881611217035, 1.232582748341,
    1.280485676668, 0.3804505578433, 1.253485395307, 1.094710401642, 1.208946794721, 1.223180408881, 0.6960041585182, 1.593569508666};
inline constexpr double y1[] = {-0.09816827852323, -0.6995172123365, -0.7399748839759, -0.490851780398, 0.5413497325604, -0.6947382761967,
    0.582352946144, 0.2306059362596, -0.7309067071567, 0.1009217846673, 0.06053201978211, 0.5386241700631, 0.1890205462853, -0.3243345279738,
    0.2059008225559};
inline constexpr double y2[] = {-1.668964605318, -2.270313539131, -2.310771210771, -2.061648107193, -1.029446594234, -2.265534602992,
    -0.9884433806509, -1.340190390535, -2.301703033952, -1.469874542128, -1.510264307013, -1.032172156732, -1.38177578051, -1.895130854769,
    -1.364895504239};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(3, 5), 1, y0, 12.109910899352561, 16.64932515671}, {dtype::f32, make_shape(3, 5), 1, y1, 1.4674315987529605, 6.227799624878}, {dtype::f32, make_shape(3, 5), 1, y2, -9.5772300740236567, 24.89112861017}}, .tolerance = 1e-05};
}  // namespace pow_3

namespace add_4 {
inline constexpr auto network = [](expression<double, 2, 17> x, expression<double, 2, 1> y) { return std::tuple{x + y, x - y, x * y, maximum(x, y), minimum(x, y)}; };
inline constexpr double y0[] = {-0.15625, -1.03125, -1.59375, -0.921875, 1.53125, -1.671875, 0.890625, 0.46875, -1.578125, 0.296875, 0.171875, 0.8125,
    0.390625, -0.5625, 0.5625, -0.46875, -1.625, -1.40625, -1.78125, 0.390625, -1.671875, -0.59375, -2.515625, -1.984375};
inline constexpr double y1[] = {-0.25, -1.125, -1.6875, -1.015625, 1.4375, -1.765625, 0.796875, 0.375, -1.671875, 0.203125, 0.078125, 0.71875,
    0.296875, -0.65625, 0.46875, -0.5625, -1.71875, 0.0625, -0.3125, 1.859375, -0.203125, 0.875, -1.046875, -0.515625};
inline constexpr double y2[] = {-0.009521484375, -0.050537109375, -0.076904296875, -0.04541015625, 0.069580078125, -0.08056640625, 0.03955078125,
    0.019775390625, -0.076171875, 0.01171875, 0.005859375, 0.035888671875, 0.01611328125, -0.028564453125, 0.024169921875, -0.024169921875,
    -0.078369140625, 0.493408203125, 0.768798828125, -0.826171875, 0.6884765625, -0.103271484375, 1.30810546875, 0.91796875};
inline constexpr double y3[] = {0.046875, 0.046875, 0.046875, 0.046875, 1.484375, 0.046875, 0.84375, 0.421875, 0.046875, 0.25, 0.125, 0.765625,
    0.34375, 0.046875, 0.515625, 0.046875, 0.046875, -0.671875, -0.734375, 1.125, -0.734375, 0.140625, -0.734375, -0.734375};
inline constexpr double y4[] = {-0.203125, -1.078125, -1.640625, -0.96875, 0.046875, -1.71875, 0.046875, 0.046875, -1.625, 0.046875, 0.046875,
    0.046875, 0.046875, -0.609375, 0.046875, -0.515625, -1.671875, -0.734375, -1.046875, -0.734375, -0.9375, -0.734375, -1.78125, -1.25};
inline constexpr expectation<2, 5> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f64, make_shape(2, 17), 1, y0, 3.21923828125, 39.453125}, {dtype::f64, make_shape(2, 17), 1, y1, 3.5869140625, 30.078125}, {dtype::f64, make_shape(2, 17), 1, y2, -2.4323768615722656, 14.19848632812}, {dtype::f64, make_shape(2, 17), 1, y3, 6.33935546875, 18.078125}, {dtype::f64, make_shape(2, 17), 1, y4, -3.1201171875, 28.375}}, .tolerance = 1e-12};
}  // namespace add_4

namespace equal_4 {
inline constexpr auto network = [](expression<double, 2, 17> x, expression<double, 2, 1> y) { return std::tuple{x == y, x != y, x < y, x <= y, x > y, x >= y}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
inline constexpr double y2[] = {1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 1};
inline constexpr double y3[] = {1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 1};
inline constexpr double y4[] = {0, 0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0};
inline constexpr double y5[] = {0, 0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::boolean, make_shape(2, 17), 1, y0, 0, 0}, {dtype::boolean, make_shape(2, 17), 1, y1, 9.359375, 34}, {dtype::boolean, make_shape(2, 17), 1, y2, -1.859375, 18}, {dtype::boolean, make_shape(2, 17), 1, y3, -1.859375, 18}, {dtype::boolean, make_shape(2, 17), 1, y4, 11.21875, 16}, {dtype::boolean, make_shape(2, 17), 1, y5, 11.21875, 16}}, .tolerance = 1e-12};
}  // namespace equal_4

namespace logical_and_4 {
inline constexpr auto network = [](expression<bool, 2, 17> x, expression<bool, 2, 1> y) { return std::tuple{logical_and(x, y), logical_or(x, y), logical_xor(x, y), logical_not(x), x && !y, !x || y}; };
inline constexpr double y0[] = {0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0};
inline constexpr double y2[] = {1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0};
inline constexpr double y3[] = {1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 1};
inline constexpr double y4[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0};
inline constexpr double y5[] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 1};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1, .modulus = 2}, {.seed = 2, .modulus = 2}}, .outputs = {{dtype::boolean, make_shape(2, 17), 1, y0, 2.015625, 3}, {dtype::boolean, make_shape(2, 17), 1, y1, 10.125, 26}, {dtype::boolean, make_shape(2, 17), 1, y2, 8.109375, 23}, {dtype::boolean, make_shape(2, 17), 1, y3, 5.78125, 22}, {dtype::boolean, make_shape(2, 17), 1, y4, 1.5625, 9}, {dtype::boolean, make_shape(2, 17), 1, y5, 7.796875, 25}}, .tolerance = 1e-06};
}  // namespace logical_and_4

namespace divide_4 {
inline constexpr auto network = [](expression<double, 2, 17> x, expression<double, 2, 1> y) { return std::tuple{x / y, remainder(x, y), x % -y}; };
inline constexpr double y0[] = {-0.098484848484848481, -0.52272727272727271, -0.79545454545454541, -0.46969696969696972, 0.71969696969696972,
    -0.83333333333333337, 0.40909090909090912, 0.20454545454545456, -0.78787878787878785, 0.12121212121212122, 0.060606060606060608,
    0.37121212121212122, 0.16666666666666666, -0.29545454545454547, 0.25, -0.25, -0.81060606060606055, -0.52439024390243905, -0.81707317073170727,
    0.87804878048780488, -0.73170731707317072, 0.10975609756097561, -1.3902439024390243, -0.97560975609756095};
inline constexpr double y1[] = {1.859375, 0.984375, 0.421875, 1.09375, 1.484375, 0.34375, 0.84375, 0.421875, 0.4375, 0.25, 0.125, 0.765625, 0.34375,
    1.453125, 0.515625, 1.546875, 0.390625, 0.609375, 0.234375, 1.125, 0.34375, 0.140625, 0.78125, 0.03125};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, -0.578125, -1.71875, -1.21875, -1.640625, -1.625, -1.8125, -1.9375,
    -1.296875, -1.71875, -0.609375, -1.546875, -0.515625, -1.671875, -0.671875, -1.046875, -0.15625, -0.9375, -1.140625, -0.5, -1.25};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f64, make_shape(2, 17), 1, y0, 2.6307973022912048, 21.52032520325}, {dtype::f64, make_shape(2, 17), 1, y1, 4.901611328125, 24.296875}, {dtype::f64, make_shape(2, 17), 1, y2, -13.779541015625, 32.546875}}, .tolerance = 1e-12};
}  // namespace divide_4

namespace pow_4 {
inline constexpr auto network = [](expression<double, 2, 17> x, expression<double, 2, 1> y) { return std::tuple{pow(y, x), atan2(x, y), atan2(-y, x)}; };
inline constexpr double y0[] = {0.86325425453302651, 0.45818832082396088, 0.30492807629606161, 0.4959419598672356, 2.9287245672474365,
    0.28816112170348201, 1.8419163433517884, 1.357172186331487, 0.30839676907961378, 1.1983908634642151, 1.0947104016424687, 1.7406356476957927,
    1.2825459180686787, 0.64330389706621582, 1.452477401792015, 0.68847886980288675, 0.29810729428799831, 0.84661018319625314, 0.77147309293416833,
    1.3215637365971602, 0.79267149143644411, 1.0354664075741671, 0.64309799281490176, 0.7335971779629844};
inline constexpr double y1[] = {-0.098168278523231234, -0.48166367755486145, -0.671963171590232, -0.43911265593807031, 0.62382345218100432,
    -0.69473827619670325, 0.38831871817246599, 0.20176234432028708, -0.66730613497835434, 0.12062366858010272, 0.060532019782107135,
    0.35544566174265851, 0.16514867741462683, -0.28728145339713418, 0.24497866312686414, -0.24497866312686414, -0.68117467698108936,
    -0.48296887585656134, -0.68506505917682803, 0.72055413584424155, -0.63169063433896933, 0.10931853388790005, -0.94723559463587126,
    -0.77305311155322387};
inline constexpr double y2[] = {-1.668964605318128, -2.0524600043497583, -2.2427594983851287, -2.0099089827329668, -0.94697287461389223,
    -2.2655346029915999, -1.1824776086224307, -1.3690339824746096, -2.2381024617732508, -1.4501726582147938, -1.5102643070127895, -1.2153506650522381,
    -1.4056476493802699, -1.8580777801920307, -1.3258176636680326, -1.8157749899217608, -2.2519710037759859, -2.0537652026514581, -2.2558613859717247,
    -0.85024219095065501, -2.2024869611338658, -1.4614777929069966, -2.5180319214307678, -2.3438494383481205};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f64, make_shape(2, 17), 1, y0, 13.022897328452043, 32.9311643161}, {dtype::f64, make_shape(2, 17), 1, y1, 2.5781882718562268, 17.55773860632}, {dtype::f64, make_shape(2, 17), 1, y2, -12.123483599239758, 60.40000875463}}, .tolerance = 1e-12};
}  // namespace pow_4

namespace add_5 {
inline constexpr auto network = [](expression<float, 1, 1, 33> x, expression<float, 13, 1> y) { return std::tuple{x + y, x - y, x * y, maximum(x, y), minimum(x, y)}; };
inline constexpr double y0[] = {-0.15625, -0.625, -1.8125, -1.78125, -1.859375, 0.90625, -1.171875, -1.140625, 1.9375, 0.59375, -0.5625, -0.625,
    0.921875, -1.171875, 0.359375, -0.25, -2.09375, -0.8125, -0.796875, -2.21875, 0.828125, -0.796875, 2.15625, 0.546875};
inline constexpr double y1[] = {-0.25, -0.71875, -0.34375, -0.3125, -1.421875, 1.34375, -0.765625, -0.734375, 1.03125, -0.3125, -2.875, -2.9375,
    0.765625, -1.328125, 0.484375, -0.125, -1.15625, 0.125, 1.296875, -0.125, -0.578125, -2.203125, -0.625, -2.234375};
inline constexpr double y2[] = {-0.009521484375, -0.031494140625, 0.791748046875, 0.768798828125, 0.35888671875, -0.24609375, 0.19677734375,
    0.1904296875, 0.672607421875, 0.063720703125, -1.9873046875, -2.0595703125, 0.06591796875, -0.09765625, -0.0263671875, 0.01171875, 0.76171875,
    0.1611328125, -0.26171875, 1.226806640625, 0.087890625, -1.0546875, 1.064697265625, -1.17333984375};
inline constexpr double y3[] = {0.046875, 0.046875, -0.734375, -0.734375, -0.21875, 1.125, -0.203125, -0.203125, 1.484375, 0.453125, 1.15625, 1.15625,
    0.84375, 0.078125, 0.421875, -0.0625, -0.46875, -0.34375, 0.25, -1.046875, 0.703125, 0.703125, 1.390625, 1.390625};
inline constexpr double y4[] = {-0.203125, -0.671875, -1.078125, -1.046875, -1.640625, -0.21875, -0.96875, -0.9375, 0.453125, 0.140625, -1.71875,
    -1.78125, 0.078125, -1.25, -0.0625, -0.1875, -1.625, -0.46875, -1.046875, -1.171875, 0.125, -1.5, 0.765625, -0.84375};
inline constexpr expectation<2, 5> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 13, 33), 17, y0, 29.466064453125, 445.28125}, {dtype::f32, make_shape(1, 13, 33), 17, y1, -36.260986328125, 482.09375}, {dtype::f32, make_shape(1, 13, 33), 17, y2, -23.008029937744141, 232.37109375}, {dtype::f32, make_shape(1, 13, 33), 17, y3, 37.731689453125, 275.03125}, {dtype::f32, make_shape(1, 13, 33), 17, y4, -8.265625, 377.25}}, .tolerance = 1e-06};
}  // namespace add_5

namespace equal_5 {
inline constexpr auto network = [](expression<float, 1, 1, 33> x, expression<float, 13, 1> y) { return std::tuple{x == y, x != y, x < y, x <= y, x > y, x >= y}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
inline constexpr double y2[] = {1, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1};
inline constexpr double y3[] = {1, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1};
inline constexpr double y4[] = {0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0};
inline constexpr double y5[] = {0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::boolean, make_shape(1, 13, 33), 17, y0, 0.875, 3}, {dtype::boolean, make_shape(1, 13, 33), 17, y1, 13.21875, 426}, {dtype::boolean, make_shape(1, 13, 33), 17, y2, 13.71875, 290}, {dtype::boolean, make_shape(1, 13, 33), 17, y3, 14.59375, 293}, {dtype::boolean, make_shape(1, 13, 33), 17, y4, -0.5, 136}, {dtype::boolean, make_shape(1, 13, 33), 17, y5, 0.375, 139}}, .tolerance = 1e-06};
}  // namespace equal_5

namespace logical_and_5 {
inline constexpr auto network = [](expression<bool, 1, 1, 33> x, expression<bool, 13, 1> y) { return std::tuple{logical_and(x, y), logical_or(x, y), logical_xor(x, y), logical_not(x), x && !y, !x || y}; };
inline constexpr double y0[] = {0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 1, 0, 1};
inline constexpr double y1[] = {1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1};
inline constexpr double y2[] = {1, 0, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0};
inline constexpr double y3[] = {1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 1};
inline constexpr double y4[] = {0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y5[] = {1, 1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1, .modulus = 2}, {.seed = 2, .modulus = 2}}, .outputs = {{dtype::boolean, make_shape(1, 13, 33), 17, y0, 2.46875, 120}, {dtype::boolean, make_shape(1, 13, 33), 17, y1, 20.34375, 366}, {dtype::boolean, make_shape(1, 13, 33), 17, y2, 17.875, 246}, {dtype::boolean, make_shape(1, 1, 33), 1, y3, 7.515625, 21}, {dtype::boolean, make_shape(1, 13, 33), 17, y4, 1.6875, 36}, {dtype::boolean, make_shape(1, 13, 33), 17, y5, 12.40625, 393}}, .tolerance = 1e-06};
}  // namespace logical_and_5

namespace divide_5 {
inline constexpr auto network = [](expression<float, 1, 1, 33> x, expression<float, 13, 1> y) { return std::tuple{x / y, remainder(x, y), x % -y}; };
inline constexpr double y0[] = {-0.09848484848485, -0.3257575757576, -0.8414634146341, -0.8170731707317, -0.9130434782609, 0.6260869565217,
    -0.5344827586207, -0.5172413793103, 0.6012658227848, 0.05696202531646, -0.5418719211823, -0.5615763546798, 0.4029850746269, -0.5970149253731,
    0.216, -0.096, -1.050505050505, -0.2222222222222, 0.258064516129, -1.209677419355, 0.04597701149425, -0.551724137931, 0.2247706422018,
    -0.2477064220183};
inline constexpr double y1[] = {1.859375, 1.390625, 0.203125, 0.234375, 0.15625, 1.125, 0.84375, 0.875, 1.484375, 0.140625, 1.453125, 1.390625,
    0.84375, 0.84375, 0.421875, 1.765625, 1.46875, 1.203125, 0.25, 0.765625, 0.125, 1.21875, 0.765625, 2.5625};
inline constexpr double y2[] = {-0.203125, -0.671875, -1.078125, -1.046875, -1.640625, -0.671875, -0.96875, -0.9375, -0.984375, -2.328125, -1.71875,
    -1.78125, -1.25, -1.25, -1.53125, -0.1875, -0.078125, -0.34375, -0.71875, -0.203125, -2.59375, -1.5, -2.640625, -0.84375};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(1, 13, 33), 17, y0, 6.2131240408196442, 212.5145431971}, {dtype::f32, make_shape(1, 13, 33), 17, y1, 21.2705078125, 419.84375}, {dtype::f32, make_shape(1, 13, 33), 17, y2, -39.365966796875, 506.03125}}, .tolerance = 1e-06};
}  // namespace divide_5

namespace pow_5 {
inline constexpr auto network = [](expression<float, 1, 1, 33> x, expression<float, 13, 1> y) { return std::tuple{pow(y, x), atan2(x, y), atan2(-y, x)}; };
inline constexpr double y0[] = {0.863254254533, 0.614846294469, 0.7655212043947, 0.7714730929342, 0.3823240565335, 1.933448460468, 0.5620735809903,
    0.5726171626857, 3.824575287965, 1.135512956536, 0.1375190980029, 0.1279471926085, 1.865435857648, 0.3970488747229, 1.326330434443,
    0.8820396691606, 0.4921928114793, 0.8607455139416, 0.9920942416179, 1.037906294725, 1.133172846596, 0.2230725277657, 2.555784372757,
    0.3555426348612};
inline constexpr double y1[] = {-0.09816827852323, -0.3149169477869, -0.6995172123365, -0.6850650591768, -0.7399748839759, 0.5593805651846,
    -0.490851780398, -0.4773453823737, 0.5413497325604, 0.05690053727484, -0.4965814331877, -0.5116875418486, 0.383077065537, -0.5382217016115,
    0.2127317806916, -0.0957067080868, -0.8100237262639, -0.2186689458739, 0.2525542757781, -0.8800053985172, 0.04594465580812, -0.5041659614792,
    0.2210961255736, -0.2428188392715};
inline constexpr double y2[] = {-1.668964605318, -1.885713274582, -2.270313539131, -2.255861385972, -2.310771210771, -1.01141576161, -2.061648107193,
    -2.048141709169, -1.029446594234, -1.51389578952, -2.067377759983, -2.082483868643, -1.187719261258, -2.109018028406, -1.358064546103,
    -1.666503034882, -2.380820053059, -1.789465272669, -1.318242051017, -2.450801725312, -1.524851670987, -2.074962288274, -1.349700201221,
    -1.813615166066};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(1, 13, 33), 17, y0, 19.740204186342275, 419.3658233397}, {dtype::f32, make_shape(1, 13, 33), 17, y1, 1.3588197506719766, 181.8923535823}, {dtype::f32, make_shape(1, 13, 33), 17, y2, -20.779590980093595, 757.1147548354}}, .tolerance = 1e-05};
}  // namespace pow_5

namespace add_6 {
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x, expression<float, 3, 1, 1> y) { return std::tuple{x + y, x - y, x * y, maximum(x, y), minimum(x, y)}; };
inline constexpr double y0[] = {-0.15625, -1.03125, -1.59375, -0.921875, 1.53125, -1.671875, 0.890625, 0.46875, -1.578125, 0.296875, 0.171875, 0.8125,
    0.390625, -0.5625, 0.5625, -0.46875, -1.625, -0.625, -1, 1.171875, -1.671875, -0.59375, -2.515625, -1.984375};
inline constexpr double y1[] = {-0.25, -1.125, -1.6875, -1.015625, 1.4375, -1.765625, 0.796875, 0.375, -1.671875, 0.203125, 0.078125, 0.71875,
    0.296875, -0.65625, 0.46875, -0.5625, -1.71875, -0.71875, -1.09375, 1.078125, -0.203125, 0.875, -1.046875, -0.515625};
inline constexpr double y2[] = {-0.009521484375, -0.050537109375, -0.076904296875, -0.04541015625, 0.069580078125, -0.08056640625, 0.03955078125,
    0.019775390625, -0.076171875, 0.01171875, 0.005859375, 0.035888671875, 0.01611328125, -0.028564453125, 0.024169921875, -0.024169921875,
    -0.078369140625, -0.031494140625, -0.049072265625, 0.052734375, 0.6884765625, -0.103271484375, 1.30810546875, 0.91796875};
inline constexpr double y3[] = {0.046875, 0.046875, 0.046875, 0.046875, 1.484375, 0.046875, 0.84375, 0.421875, 0.046875, 0.25, 0.125, 0.765625,
    0.34375, 0.046875, 0.515625, 0.046875, 0.046875, 0.046875, 0.046875, 1.125, -0.734375, 0.140625, -0.734375, -0.734375};
inline constexpr double y4[] = {-0.203125, -1.078125, -1.640625, -0.96875, 0.046875, -1.71875, 0.046875, 0.046875, -1.625, 0.046875, 0.046875,
    0.046875, 0.046875, -0.609375, 0.046875, -0.515625, -1.671875, -0.671875, -1.046875, 0.046875, -0.9375, -0.734375, -1.78125, -1.25};
inline constexpr expectation<2, 5> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 3, 4, 5), 1, y0, 16.808349609375, 141.53125}, {dtype::f32, make_shape(2, 3, 4, 5), 1, y1, 11.201416015625, 125.78125}, {dtype::f32, make_shape(2, 3, 4, 5), 1, y2, -5.2417755126953125, 43.42016601562}, {dtype::f32, make_shape(2, 3, 4, 5), 1, y3, 11.925048828125, 68.8125}, {dtype::f32, make_shape(2, 3, 4, 5), 1, y4, 4.88330078125, 99.125}}, .tolerance = 1e-06};
}  // namespace add_6

namespace equal_6 {
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x, expression<float, 3, 1, 1> y) { return std::tuple{x == y, x != y, x < y, x <= y, x > y, x >= y}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
inline constexpr double y2[] = {1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 0, 1, 1};
inline constexpr double y3[] = {1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 0, 1, 1};
inline constexpr double y4[] = {0, 0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0};
inline constexpr double y5[] = {0, 0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::boolean, make_shape(2, 3, 4, 5), 1, y0, 0, 0}, {dtype::boolean, make_shape(2, 3, 4, 5), 1, y1, 3.25, 120}, {dtype::boolean, make_shape(2, 3, 4, 5), 1, y2, -10.21875, 62}, {dtype::boolean, make_shape(2, 3, 4, 5), 1, y3, -10.21875, 62}, {dtype::boolean, make_shape(2, 3, 4, 5), 1, y4, 13.46875, 58}, {dtype::boolean, make_shape(2, 3, 4, 5), 1, y5, 13.46875, 58}}, .tolerance = 1e-06};
}  // namespace equal_6

namespace logical_and_6 {
inline constexpr auto network = [](expression<bool, 2, 3, 4, 5> x, expression<bool, 3, 1, 1> y) { return std::tuple{logical_and(x, y), logical_or(x, y), logical_xor(x, y), logical_not(x), x && !y, !x || y}; };
inline constexpr double y0[] = {0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0};
inline constexpr double y2[] = {1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0};
inline constexpr double y3[] = {1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 1};
inline constexpr double y4[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0};
inline constexpr double y5[] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1, .modulus = 2}, {.seed = 2, .modulus = 2}}, .outputs = {{dtype::boolean, make_shape(2, 3, 4, 5), 1, y0, 4.625, 30}, {dtype::boolean, make_shape(2, 3, 4, 5), 1, y1, 8.5625, 101}, {dtype::boolean, make_shape(2, 3, 4, 5), 1, y2, 3.9375, 71}, {dtype::boolean, make_shape(2, 3, 4, 5), 1, y3, -1.84375, 69}, {dtype::boolean, make_shape(2, 3, 4, 5), 1, y4, 0.46875, 21}, {dtype::boolean, make_shape(2, 3, 4, 5), 1, y5, 2.78125, 99}}, .tolerance = 1e-06};
}  // namespace logical_and_6

namespace divide_6 {
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x, expression<float, 3, 1, 1> y) { return std::tuple{x / y, remainder(x, y), x % -y}; };
inline constexpr double y0[] = {-0.09848484848485, -0.5227272727273, -0.7954545454545, -0.469696969697, 0.719696969697, -0.8333333333333,
    0.4090909090909, 0.2045454545455, -0.7878787878788, 0.1212121212121, 0.06060606060606, 0.3712121212121, 0.1666666666667, -0.2954545454545, 0.25,
    -0.25, -0.8106060606061, -0.3257575757576, -0.5075757575758, 0.5454545454545, -0.7317073170732, 0.109756097561, -1.390243902439,
    -0.9756097560976};
inline constexpr double y1[] = {1.859375, 0.984375, 0.421875, 1.09375, 1.484375, 0.34375, 0.84375, 0.421875, 0.4375, 0.25, 0.125, 0.765625, 0.34375,
    1.453125, 0.515625, 1.546875, 0.390625, 1.390625, 1.015625, 1.125, 0.34375, 0.140625, 0.78125, 0.03125};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, -0.578125, -1.71875, -1.21875, -1.640625, -1.625, -1.8125, -1.9375,
    -1.296875, -1.71875, -0.609375, -1.546875, -0.515625, -1.671875, -0.671875, -1.046875, -0.9375, -0.9375, -1.140625, -0.5, -1.25};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(2, 3, 4, 5), 1, y0, 8.8657378480590641, 78.01904784858}, {dtype::f32, make_shape(2, 3, 4, 5), 1, y1, 1.405517578125, 96.21875}, {dtype::f32, make_shape(2, 3, 4, 5), 1, y2, -5.393798828125, 105.8125}}, .tolerance = 1e-06};
}  // namespace divide_6

namespace pow_6 {
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x, expression<float, 3, 1, 1> y) { return std::tuple{pow(y, x), atan2(x, y), atan2(-y, x)}; };
inline constexpr double y0[] = {0.863254254533, 0.458188320824, 0.3049280762961, 0.4959419598672, 2.928724567247, 0.2881611217035, 1.841916343352,
    1.357172186331, 0.3083967690796, 1.198390863464, 1.094710401642, 1.740635647696, 1.282545918069, 0.6433038970662, 1.452477401792, 0.6884788698029,
    0.298107294288, 0.614846294469, 0.468671803499, 2.257840203388, 0.7926714914364, 1.035466407574, 0.6430979928149, 0.733597177963};
inline constexpr double y1[] = {-0.09816827852323, -0.4816636775549, -0.6719631715902, -0.4391126559381, 0.623823452181, -0.6947382761967,
    0.3883187181725, 0.2017623443203, -0.6673061349784, 0.1206236685801, 0.06053201978211, 0.3554456617427, 0.1651486774146, -0.2872814533971,
    0.2449786631269, -0.2449786631269, -0.6811746769811, -0.3149169477869, -0.4696898315415, 0.4993467216801, -0.631690634339, 0.1093185338879,
    -0.9472355946359, -0.7730531115532};
inline constexpr double y2[] = {-1.668964605318, -2.05246000435, -2.242759498385, -2.009908982733, -0.9469728746139, -2.265534602992, -1.182477608622,
    -1.369033982475, -2.238102461773, -1.450172658215, -1.510264307013, -1.215350665052, -1.40564764938, -1.858077780192, -1.325817663668,
    -1.815774989922, -2.251971003776, -1.885713274582, -2.040486158336, -1.071449605115, -2.202486961134, -1.461477792907, -2.518031921431,
    -2.343849438348};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(2, 3, 4, 5), 1, y0, 12.53732594690376, 128.984109891}, {dtype::f32, make_shape(2, 3, 4, 5), 1, y1, 7.4814990841565994, 63.73124559446}, {dtype::f32, make_shape(2, 3, 4, 5), 1, y2, 2.3764110220731873, 204.6394797604}}, .tolerance = 1e-05};
}  // namespace pow_6

namespace add_7 {
inline constexpr auto network = [](expression<float, 4, 1, 6> x, expression<float, 5, 1> y) { return std::tuple{x + y, x - y, x * y, maximum(x, y), minimum(x, y)}; };
inline constexpr double y0[] = {-0.15625, -1.03125, -1.59375, -0.921875, 1.53125, -1.671875, -0.9375, -1.8125, -2.375, -1.703125, 0.75, -2.453125,
    -0.421875, -1.296875, -1.859375, -1.1875, 1.265625, -1.9375, -0.40625, -1.28125, -1.84375, -1.171875, 1.28125, -1.921875};
inline constexpr double y1[] = {-0.25, -1.125, -1.6875, -1.015625, 1.4375, -1.765625, 0.53125, -0.34375, -0.90625, -0.234375, 2.21875, -0.984375,
    0.015625, -0.859375, -1.421875, -0.75, 1.703125, -1.5, 0, -0.875, -1.4375, -0.765625, 1.6875, -1.515625};
inline constexpr double y2[] = {-0.009521484375, -0.050537109375, -0.076904296875, -0.04541015625, 0.069580078125, -0.08056640625, 0.149169921875,
    0.791748046875, 1.204833984375, 0.71142578125, -1.090087890625, 1.26220703125, 0.04443359375, 0.23583984375, 0.35888671875, 0.2119140625,
    -0.32470703125, 0.3759765625, 0.041259765625, 0.218994140625, 0.333251953125, 0.19677734375, -0.301513671875, 0.34912109375};
inline constexpr double y3[] = {0.046875, 0.046875, 0.046875, 0.046875, 1.484375, 0.046875, -0.203125, -0.734375, -0.734375, -0.734375, 1.484375,
    -0.734375, -0.203125, -0.21875, -0.21875, -0.21875, 1.484375, -0.21875, -0.203125, -0.203125, -0.203125, -0.203125, 1.484375, -0.203125};
inline constexpr double y4[] = {-0.203125, -1.078125, -1.640625, -0.96875, 0.046875, -1.71875, -0.734375, -1.078125, -1.640625, -0.96875, -0.734375,
    -1.71875, -0.21875, -1.078125, -1.640625, -0.96875, -0.21875, -1.71875, -0.203125, -1.078125, -1.640625, -0.96875, -0.203125, -1.71875};
inline constexpr expectation<2, 5> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(4, 5, 6), 1, y0, -0.009033203125, 117.640625}, {dtype::f32, make_shape(4, 5, 6), 1, y1, -7.961181640625, 109.921875}, {dtype::f32, make_shape(4, 5, 6), 1, y2, 0.17943954467773438, 35.99755859375}, {dtype::f32, make_shape(4, 5, 6), 1, y3, -3.652099609375, 53.296875}, {dtype::f32, make_shape(4, 5, 6), 1, y4, 3.64306640625, 95.125}}, .tolerance = 1e-06};
}  // namespace add_7

namespace equal_7 {
inline constexpr auto network = [](expression<float, 4, 1, 6> x, expression<float, 5, 1> y) { return std::tuple{x == y, x != y, x < y, x <= y, x > y, x >= y}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1};
inline constexpr double y2[] = {1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 1, 1, 0, 1};
inline constexpr double y3[] = {1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 0, 1};
inline constexpr double y4[] = {0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0};
inline constexpr double y5[] = {0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::boolean, make_shape(4, 5, 6), 1, y0, 0.1875, 1}, {dtype::boolean, make_shape(4, 5, 6), 1, y1, 3.0625, 119}, {dtype::boolean, make_shape(4, 5, 6), 1, y2, 3.75, 69}, {dtype::boolean, make_shape(4, 5, 6), 1, y3, 3.9375, 70}, {dtype::boolean, make_shape(4, 5, 6), 1, y4, -0.6875, 50}, {dtype::boolean, make_shape(4, 5, 6), 1, y5, -0.5, 51}}, .tolerance = 1e-06};
}  // namespace equal_7

namespace logical_and_7 {
inline constexpr auto network = [](expression<bool, 4, 1, 6> x, expression<bool, 5, 1> y) { return std::tuple{logical_and(x, y), logical_or(x, y), logical_xor(x, y), logical_not(x), x && !y, !x || y}; };
inline constexpr double y0[] = {0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0};
inline constexpr double y2[] = {1, 0, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0};
inline constexpr double y3[] = {1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 1};
inline constexpr double y4[] = {0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0};
inline constexpr double y5[] = {1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1, .modulus = 2}, {.seed = 2, .modulus = 2}}, .outputs = {{dtype::boolean, make_shape(4, 5, 6), 1, y0, 0.625, 21}, {dtype::boolean, make_shape(4, 5, 6), 1, y1, -0.609375, 86}, {dtype::boolean, make_shape(4, 5, 6), 1, y2, -1.234375, 65}, {dtype::boolean, make_shape(4, 1, 6), 1, y3, 3.125, 17}, {dtype::boolean, make_shape(4, 5, 6), 1, y4, 3.375, 14}, {dtype::boolean, make_shape(4, 5, 6), 1, y5, -0.125, 106}}, .tolerance = 1e-06};
}  // namespace logical_and_7

namespace divide_7 {
inline constexpr auto network = [](expression<float, 4, 1, 6> x, expression<float, 5, 1> y) { return std::tuple{x / y, remainder(x, y), x % -y}; };
inline constexpr double y0[] = {-0.09848484848485, -0.5227272727273, -0.7954545454545, -0.469696969697, 0.719696969697, -0.8333333333333,
    -0.1585365853659, -0.8414634146341, -1.280487804878, -0.7560975609756, 1.158536585366, -1.341463414634, -0.1130434782609, -0.6, -0.9130434782609,
    -0.5391304347826, 0.8260869565217, -0.9565217391304, -0.1120689655172, -0.5948275862069, -0.9051724137931, -0.5344827586207, 0.8189655172414,
    -0.948275862069};
inline constexpr double y1[] = {1.859375, 0.984375, 0.421875, 1.09375, 1.484375, 0.34375, 1.078125, 0.203125, 0.921875, 0.3125, 0.203125, 0.84375,
    1.59375, 0.71875, 0.15625, 0.828125, 1.484375, 0.078125, 1.609375, 0.734375, 0.171875, 0.84375, 1.484375, 0.09375};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, -0.578125, -1.71875, -0.203125, -1.078125, -0.359375, -0.96875, -1.078125,
    -0.4375, -0.203125, -1.078125, -1.640625, -0.96875, -0.3125, -1.71875, -0.203125, -1.078125, -1.640625, -0.96875, -0.328125, -1.71875};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(4, 5, 6), 1, y0, -2.8952093723922538, 60.39212237464}, {dtype::f32, make_shape(4, 5, 6), 1, y1, 9.63623046875, 88.515625}, {dtype::f32, make_shape(4, 5, 6), 1, y2, -0.890625, 137.609375}}, .tolerance = 1e-06};
}  // namespace divide_7

namespace pow_7 {
inline constexpr auto network = [](expression<float, 4, 1, 6> x, expression<float, 5, 1> y) { return std::tuple{pow(y, x), atan2(x, y), atan2(-y, x)}; };
inline constexpr double y0[] = {0.863254254533, 0.458188320824, 0.3049280762961, 0.4959419598672, 2.928724567247, 0.2881611217035, 0.95090442516,
    0.7655212043947, 0.6659063683382, 0.7865560579772, 1.444671277111, 0.65313697654, 0.8877712129443, 0.5316158554715, 0.3823240565335,
    0.5668077985519, 2.386711676934, 0.3652139999041, 0.8862112893344, 0.5266765897341, 0.3769316722611, 0.5620735809903, 2.417583199008,
    0.359819471473};
inline constexpr double y1[] = {-0.09816827852323, -0.4816636775549, -0.6719631715902, -0.4391126559381, 0.623823452181, -0.6947382761967,
    -0.1572280509766, -0.6995172123365, -0.9077781769702, -0.6473921397399, 0.8587128515007, -0.9302106616364, -0.1125656158037, -0.5404195002706,
    -0.7399748839759, -0.4944597721909, 0.6904464570547, -0.7631795980707, -0.1116032946854, -0.5366075746426, -0.7356654503618, -0.490851780398,
    0.6861987741285, -0.7588557256461};
inline constexpr double y2[] = {-1.668964605318, -2.05246000435, -2.242759498385, -2.009908982733, -0.9469728746139, -2.265534602992, -1.728024377771,
    -2.270313539131, -2.478574503765, -2.218188466535, -0.7120834752942, -2.501006988431, -1.683361942599, -2.111215827065, -2.310771210771,
    -2.065256098986, -0.8803498697402, -2.333975924866, -1.68239962148, -2.107403901438, -2.306461777157, -2.061648107193, -0.8845975526664,
    -2.329652052441};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(4, 5, 6), 1, y0, 0.50686469028189074, 114.0510149905}, {dtype::f32, make_shape(4, 5, 6), 1, y1, -3.3440947567523036, 52.24053973487}, {dtype::f32, make_shape(4, 5, 6), 1, y2, -8.4491828188357179, 210.2531804568}}, .tolerance = 1e-05};
}  // namespace pow_7

namespace add_8 {
inline constexpr auto network = [](expression<float> x, expression<float, 19> y) { return std::tuple{x + y, x - y, x * y, maximum(x, y), minimum(x, y)}; };
inline constexpr double y0[] = {-0.15625, -0.9375, -0.421875, -0.40625, 0.25, 0.953125, -0.125, -0.265625, -0.671875, -1.25, 0.5, 1.1875, 0.640625,
    -0.15625, -0.40625, -1.28125, -1.4375, -1.640625, -1.125};
inline constexpr double y1[] = {-0.25, 0.53125, 0.015625, 0, -0.65625, -1.359375, -0.28125, -0.140625, 0.265625, 0.84375, -0.90625, -1.59375,
    -1.046875, -0.25, 0, 0.875, 1.03125, 1.234375, 0.71875};
inline constexpr double y2[] = {-0.009521484375, 0.149169921875, 0.04443359375, 0.041259765625, -0.092041015625, -0.23486328125, -0.015869140625,
    0.0126953125, 0.09521484375, 0.212646484375, -0.142822265625, -0.282470703125, -0.17138671875, -0.009521484375, 0.041259765625, 0.218994140625,
    0.250732421875, 0.2919921875, 0.187255859375};
inline constexpr double y3[] = {0.046875, -0.203125, -0.203125, -0.203125, 0.453125, 1.15625, 0.078125, -0.0625, -0.203125, -0.203125, 0.703125,
    1.390625, 0.84375, 0.046875, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125};
inline constexpr double y4[] = {-0.203125, -0.734375, -0.21875, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.46875, -1.046875, -0.203125,
    -0.203125, -0.203125, -0.203125, -0.203125, -1.078125, -1.234375, -1.4375, -0.921875};
inline constexpr expectation<2, 5> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(19), 1, y0, -0.10888671875, 13.8125}, {dtype::f32, make_shape(19), 1, y1, -2.703125, 12}, {dtype::f32, make_shape(19), 1, y2, -0.26347732543945312, 2.504150390625}, {dtype::f32, make_shape(19), 1, y3, 0.668212890625, 6.8125}, {dtype::f32, make_shape(19), 1, y4, -0.777099609375, 9.375}}, .tolerance = 1e-06};
}  // namespace add_8

namespace equal_8 {
inline constexpr auto network = [](expression<float> x, expression<float, 19> y) { return std::tuple{x == y, x != y, x < y, x <= y, x > y, x >= y}; };
inline constexpr double y0[] = {0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0};
inline constexpr double y1[] = {1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1};
inline constexpr double y2[] = {1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0};
inline constexpr double y3[] = {1, 0, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0};
inline constexpr double y4[] = {0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1};
inline constexpr double y5[] = {0, 1, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::boolean, make_shape(19), 1, y0, 2.40625, 2}, {dtype::boolean, make_shape(19), 1, y1, 4.515625, 17}, {dtype::boolean, make_shape(19), 1, y2, 4.078125, 9}, {dtype::boolean, make_shape(19), 1, y3, 6.484375, 11}, {dtype::boolean, make_shape(19), 1, y4, 0.4375, 8}, {dtype::boolean, make_shape(19), 1, y5, 2.84375, 10}}, .tolerance = 1e-06};
}  // namespace equal_8

namespace logical_and_8 {
inline constexpr auto network = [](expression<bool> x, expression<bool, 19> y) { return std::tuple{logical_and(x, y), logical_or(x, y), logical_xor(x, y), logical_not(x), x && !y, !x || y}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {1, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0};
inline constexpr double y2[] = {1, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0};
inline constexpr double y3[] = {1};
inline constexpr double y4[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y5[] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1, .modulus = 2}, {.seed = 2, .modulus = 2}}, .outputs = {{dtype::boolean, make_shape(19), 1, y0, 0, 0}, {dtype::boolean, make_shape(19), 1, y1, 9.203125, 13}, {dtype::boolean, make_shape(19), 1, y2, 9.203125, 13}, {dtype::boolean, make_shape(), 1, y3, -2, 1}, {dtype::boolean, make_shape(19), 1, y4, 0, 0}, {dtype::boolean, make_shape(19), 1, y5, 6.921875, 19}}, .tolerance = 1e-06};
}  // namespace logical_and_8

namespace divide_8 {
inline constexpr auto network = [](expression<float> x, expression<float, 19> y) { return std::tuple{x / y, remainder(x, y), x % -y}; };
inline constexpr double y0[] = {-0.09848484848485, -0.1585365853659, -0.1130434782609, -0.1120689655172, -0.08227848101266, -0.064039408867,
    -0.09701492537313, -0.104, -0.1313131313131, -0.2096774193548, -0.07471264367816, -0.05963302752294, -0.07103825136612, -0.09848484848485,
    -0.1120689655172, -0.2166666666667, -0.26, -0.3513513513514, -0.1857142857143};
inline constexpr double y1[] = {1.859375, 1.078125, 1.59375, 1.609375, 2.265625, 2.96875, 1.890625, 1.75, 1.34375, 0.765625, 2.515625, 3.203125,
    2.65625, 1.859375, 1.609375, 0.734375, 0.578125, 0.375, 0.890625};
inline constexpr double y2[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125,
    -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(19), 1, y0, -0.49358119981710524, 2.600127283851}, {dtype::f32, make_shape(19), 1, y1, 13.843017578125, 31.546875}, {dtype::f32, make_shape(19), 1, y2, -1.406005859375, 3.859375}}, .tolerance = 1e-06};
}  // namespace divide_8

namespace pow_8 {
inline constexpr auto network = [](expression<float> x, expression<float, 19> y) { return std::tuple{pow(y, x), atan2(x, y), atan2(-y, x)}; };
inline constexpr double y0[] = {0.863254254533, 0.95090442516, 0.8877712129443, 0.8862112893344, 0.8322965346878, 0.7909885092494, 0.8606214081388,
    0.8728617465707, 0.9152018899865, 1.006469793624, 0.8161476625796, 0.7796170562965, 0.8078299112587, 0.863254254533, 0.8862112893344,
    1.013195691843, 1.051421915533, 1.117736239654, 0.9819621946055};
inline constexpr double y1[] = {-0.09816827852323, -0.1572280509766, -0.1125656158037, -0.1116032946854, -0.08209356333514, -0.06395208079688,
    -0.09671226790404, -0.1036274599969, -0.1305660947996, -0.2066832184842, -0.07457409261067, -0.05956249100002, -0.07091911529025,
    -0.09816827852323, -0.1116032946854, -0.2133686421518, -0.2543680585533, -0.3378781882403, -0.1836223261693};
inline constexpr double y2[] = {-1.668964605318, -1.728024377771, -1.683361942599, -1.68239962148, -1.65288989013, -1.634748407592, -1.667508594699,
    -1.674423786792, -1.701362421595, -1.777479545279, -1.645370419406, -1.630358817795, -1.641715442085, -1.668964605318, -1.68239962148,
    -1.784164968947, -1.825164385348, -1.908674515035, -1.754418652964};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(19), 1, y0, 5.810564151535802, 17.18395727987}, {dtype::f32, make_shape(19), 1, y1, -0.50583540254057879, 2.56726441253}, {dtype::f32, make_shape(19), 1, y2, -11.378691227074002, 32.41239462163}}, .tolerance = 1e-05};
}  // namespace pow_8

namespace add_9 {
inline constexpr auto network = [](expression<float, 41> x, expression<float> y) { return std::tuple{x + y, x - y, x * y, maximum(x, y), minimum(x, y)}; };
inline constexpr double y0[] = {-0.15625, -1.03125, -1.59375, -0.921875, 1.53125, -1.671875, 0.890625, 0.46875, -1.578125, 0.296875, 0.171875, 0.8125,
    0.390625, -0.5625, 0.5625, -0.46875, -1.625, -0.625, -1, 1.171875, -0.890625, 0.1875, -1.734375, -1.203125};
inline constexpr double y1[] = {-0.25, -1.125, -1.6875, -1.015625, 1.4375, -1.765625, 0.796875, 0.375, -1.671875, 0.203125, 0.078125, 0.71875,
    0.296875, -0.65625, 0.46875, -0.5625, -1.71875, -0.71875, -1.09375, 1.078125, -0.984375, 0.09375, -1.828125, -1.296875};
inline constexpr double y2[] = {-0.009521484375, -0.050537109375, -0.076904296875, -0.04541015625, 0.069580078125, -0.08056640625, 0.03955078125,
    0.019775390625, -0.076171875, 0.01171875, 0.005859375, 0.035888671875, 0.01611328125, -0.028564453125, 0.024169921875, -0.024169921875,
    -0.078369140625, -0.031494140625, -0.049072265625, 0.052734375, -0.0439453125, 0.006591796875, -0.08349609375, -0.05859375};
inline constexpr double y3[] = {0.046875, 0.046875, 0.046875, 0.046875, 1.484375, 0.046875, 0.84375, 0.421875, 0.046875, 0.25, 0.125, 0.765625,
    0.34375, 0.046875, 0.515625, 0.046875, 0.046875, 0.046875, 0.046875, 1.125, 0.046875, 0.140625, 0.046875, 0.046875};
inline constexpr double y4[] = {-0.203125, -1.078125, -1.640625, -0.96875, 0.046875, -1.71875, 0.046875, 0.046875, -1.625, 0.046875, 0.046875,
    0.046875, 0.046875, -0.609375, 0.046875, -0.515625, -1.671875, -0.671875, -1.046875, 0.046875, -0.9375, 0.046875, -1.78125, -1.25};
inline constexpr expectation<2, 5> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(41), 1, y0, 6.8271484375, 39.46875}, {dtype::f32, make_shape(41), 1, y1, 5.927734375, 40.3125}, {dtype::f32, make_shape(41), 1, y2, 0.29894256591796875, 1.869873046875}, {dtype::f32, make_shape(41), 1, y3, 7.8896484375, 15.140625}, {dtype::f32, make_shape(41), 1, y4, -1.0625, 26.671875}}, .tolerance = 1e-06};
}  // namespace add_9

namespace equal_9 {
inline constexpr auto network = [](expression<float, 41> x, expression<float> y) { return std::tuple{x == y, x != y, x < y, x <= y, x > y, x >= y}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
inline constexpr double y2[] = {1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 0, 1, 1};
inline constexpr double y3[] = {1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 0, 1, 1};
inline constexpr double y4[] = {0, 0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0};
inline constexpr double y5[] = {0, 0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::boolean, make_shape(41), 1, y0, 0, 0}, {dtype::boolean, make_shape(41), 1, y1, 9.59375, 41}, {dtype::boolean, make_shape(41), 1, y2, -1.96875, 25}, {dtype::boolean, make_shape(41), 1, y3, -1.96875, 25}, {dtype::boolean, make_shape(41), 1, y4, 11.5625, 16}, {dtype::boolean, make_shape(41), 1, y5, 11.5625, 16}}, .tolerance = 1e-06};
}  // namespace equal_9

namespace logical_and_9 {
inline constexpr auto network = [](expression<bool, 41> x, expression<bool> y) { return std::tuple{logical_and(x, y), logical_or(x, y), logical_xor(x, y), logical_not(x), x && !y, !x || y}; };
inline constexpr double y0[] = {0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0};
inline constexpr double y1[] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
inline constexpr double y2[] = {1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 1};
inline constexpr double y3[] = {1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 1};
inline constexpr double y4[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y5[] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
inline constexpr expectation<2, 6> expected = {.inputs = {{.seed = 1, .modulus = 2}, {.seed = 2, .modulus = 2}}, .outputs = {{dtype::boolean, make_shape(41), 1, y0, 3.03125, 17}, {dtype::boolean, make_shape(41), 1, y1, 9.59375, 41}, {dtype::boolean, make_shape(41), 1, y2, 6.5625, 24}, {dtype::boolean, make_shape(41), 1, y3, 6.5625, 24}, {dtype::boolean, make_shape(41), 1, y4, 0, 0}, {dtype::boolean, make_shape(41), 1, y5, 9.59375, 41}}, .tolerance = 1e-06};
}  // namespace logical_and_9

namespace divide_9 {
inline constexpr auto network = [](expression<float, 41> x, expression<float> y) { return std::tuple{x / y, remainder(x, y), x % -y}; };
inline constexpr double y0[] = {-0.09848484848485, -0.5227272727273, -0.7954545454545, -0.469696969697, 0.719696969697, -0.8333333333333,
    0.4090909090909, 0.2045454545455, -0.7878787878788, 0.1212121212121, 0.06060606060606, 0.3712121212121, 0.1666666666667, -0.2954545454545, 0.25,
    -0.25, -0.8106060606061, -0.3257575757576, -0.5075757575758, 0.5454545454545, -0.4545454545455, 0.06818181818182, -0.8636363636364,
    -0.6060606060606};
inline constexpr double y1[] = {1.859375, 0.984375, 0.421875, 1.09375, 1.484375, 0.34375, 0.84375, 0.421875, 0.4375, 0.25, 0.125, 0.765625, 0.34375,
    1.453125, 0.515625, 1.546875, 0.390625, 1.390625, 1.015625, 1.125, 1.125, 0.140625, 0.28125, 0.8125};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, -0.578125, -1.71875, -1.21875, -1.640625, -1.625, -1.8125, -1.9375,
    -1.296875, -1.71875, -0.609375, -1.546875, -0.515625, -1.671875, -0.671875, -1.046875, -0.9375, -0.9375, -1.921875, -1.78125, -1.25};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(41), 1, y0, 3.0920928030303032, 19.34090909091}, {dtype::f32, make_shape(41), 1, y1, 2.31689453125, 39.609375}, {dtype::f32, make_shape(41), 1, y2, -17.47021484375, 44.953125}}, .tolerance = 1e-06};
}  // namespace divide_9

namespace pow_9 {
inline constexpr auto network = [](expression<float, 41> x, expression<float> y) { return std::tuple{pow(y, x), atan2(x, y), atan2(-y, x)}; };
inline constexpr double y0[] = {0.863254254533, 0.458188320824, 0.3049280762961, 0.4959419598672, 2.928724567247, 0.2881611217035, 1.841916343352,
    1.357172186331, 0.3083967690796, 1.198390863464, 1.094710401642, 1.740635647696, 1.282545918069, 0.6433038970662, 1.452477401792, 0.6884788698029,
    0.298107294288, 0.614846294469, 0.468671803499, 2.257840203388, 0.5072892568362, 1.107163220407, 0.2754138420386, 0.4045829283502};
inline constexpr double y1[] = {-0.09816827852323, -0.4816636775549, -0.6719631715902, -0.4391126559381, 0.623823452181, -0.6947382761967,
    0.3883187181725, 0.2017623443203, -0.6673061349784, 0.1206236685801, 0.06053201978211, 0.3554456617427, 0.1651486774146, -0.2872814533971,
    0.2449786631269, -0.2449786631269, -0.6811746769811, -0.3149169477869, -0.4696898315415, 0.4993467216801, -0.4266274931269, 0.068076458258,
    -0.7123575980943, -0.5448639154515};
inline constexpr double y2[] = {-1.668964605318, -2.05246000435, -2.242759498385, -2.009908982733, -0.9469728746139, -2.265534602992, -1.182477608622,
    -1.369033982475, -2.238102461773, -1.450172658215, -1.510264307013, -1.215350665052, -1.40564764938, -1.858077780192, -1.325817663668,
    -1.815774989922, -2.251971003776, -1.885713274582, -2.040486158336, -1.071449605115, -1.997423819922, -1.502719868537, -2.283153924889,
    -2.115660242246};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(41), 1, y0, 18.108279375797206, 46.10026465515}, {dtype::f32, make_shape(41), 1, y1, 2.9552456848166471, 17.07734219368}, {dtype::f32, make_shape(41), 1, y2, -12.114581575371894, 69.45644545426}}, .tolerance = 1e-05};
}  // namespace pow_9

namespace add_10 {
inline constexpr auto network = [](expression<float, 1> x) { return std::tuple{x + 1.5f, 0.5f - x, -3.f * x, x / 4.f, 1.f / (x + 3.f), x % 0.75f}; };
inline constexpr double y0[] = {1.296875};
inline constexpr double y1[] = {0.703125};
inline constexpr double y2[] = {0.609375};
inline constexpr double y3[] = {-0.05078125};
inline constexpr double y4[] = {0.3575418994413};
inline constexpr double y5[] = {0.546875};
inline constexpr expectation<1, 6> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, -2.59375, 1.296875}, {dtype::f32, make_shape(1), 1, y1, -1.40625, 0.703125}, {dtype::f32, make_shape(1), 1, y2, -1.21875, 0.609375}, {dtype::f32, make_shape(1), 1, y3, 0.1015625, 0.05078125}, {dtype::f32, make_shape(1), 1, y4, -0.71508379888268159, 0.3575418994413}, {dtype::f32, make_shape(1), 1, y5, -1.09375, 0.546875}}, .tolerance = 1e-06};
}  // namespace add_10

namespace pow_10 {
inline constexpr auto network = [](expression<float, 1> x) { return std::tuple{pow(x, 2.f), pow(x, 3.f), pow(x + 3.f, 0.5f), pow(x + 3.f, -0.5f), pow(x + 3.f, -1.f), pow(2.f, x), pow(x + 3.f, 1.7f)}; };
inline constexpr double y0[] = {0.041259765625};
inline constexpr double y1[] = {-0.008380889892578};
inline constexpr double y2[] = {1.672386020032};
inline constexpr double y3[] = {0.5979480742015};
inline constexpr double y4[] = {0.3575418994413};
inline constexpr double y5[] = {0.8686669176369};
inline constexpr double y6[] = {5.745716825157};
inline constexpr expectation<1, 7> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, -0.08251953125, 0.041259765625}, {dtype::f32, make_shape(1), 1, y1, 0.01676177978515625, 0.008380889892578}, {dtype::f32, make_shape(1), 1, y2, -3.344772040064913, 1.672386020032}, {dtype::f32, make_shape(1), 1, y3, -1.1958961484030974, 0.5979480742015}, {dtype::f32, make_shape(1), 1, y4, -0.71508379888268159, 0.3575418994413}, {dtype::f32, make_shape(1), 1, y5, -1.7373338352737062, 0.8686669176369}, {dtype::f32, make_shape(1), 1, y6, -11.49143365031339, 5.745716825157}}, .tolerance = 1e-05};
}  // namespace pow_10

namespace maximum_1 {
inline constexpr auto network = [](expression<float, 1> x) { return std::tuple{maximum(x, 0.25f), minimum(-1.f, x), x < 0.5f, 0.f >= x}; };
inline constexpr double y0[] = {0.25};
inline constexpr double y1[] = {-1};
inline constexpr double y2[] = {1};
inline constexpr double y3[] = {1};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, -0.5, 0.25}, {dtype::f32, make_shape(1), 1, y1, 2, 1}, {dtype::boolean, make_shape(1), 1, y2, -2, 1}, {dtype::boolean, make_shape(1), 1, y3, -2, 1}}, .tolerance = 1e-06};
}  // namespace maximum_1

namespace add_11 {
inline constexpr auto w = made<float, 1>({.seed = 2});
inline constexpr auto network = [](expression<float, 1> x) { return std::tuple{x + w, w * x, w - -x}; };
inline constexpr double y0[] = {-0.15625};
inline constexpr double y1[] = {-0.009521484375};
inline constexpr double y2[] = {-0.15625};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, 0.3125, 0.15625}, {dtype::f32, make_shape(1), 1, y1, 0.01904296875, 0.009521484375}, {dtype::f32, make_shape(1), 1, y2, 0.3125, 0.15625}}, .tolerance = 1e-06};
}  // namespace add_11

namespace where_1 {
inline constexpr auto w = made<float, 1>({.seed = 4});
inline constexpr auto network = [](expression<float, 1> x, expression<float, 1> y, expression<bool, 1> c) { return std::tuple{where(x > 0.f, x, y), where(c, x, 0.f), where(c, 1.f, y), where(y < x, w, x)}; };
inline constexpr double y0[] = {0.046875};
inline constexpr double y1[] = {-0.203125};
inline constexpr double y2[] = {1};
inline constexpr double y3[] = {-0.203125};
inline constexpr expectation<3, 4> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3, .modulus = 2}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, -0.09375, 0.046875}, {dtype::f32, make_shape(1), 1, y1, 0.40625, 0.203125}, {dtype::f32, make_shape(1), 1, y2, -2, 1}, {dtype::f32, make_shape(1), 1, y3, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace where_1

namespace add_12 {
inline constexpr auto network = [](expression<float, 5> x) { return std::tuple{x + 1.5f, 0.5f - x, -3.f * x, x / 4.f, 1.f / (x + 3.f), x % 0.75f}; };
inline constexpr double y0[] = {1.296875, 0.421875, -0.140625, 0.53125, 2.984375};
inline constexpr double y1[] = {0.703125, 1.578125, 2.140625, 1.46875, -0.984375};
inline constexpr double y2[] = {0.609375, 3.234375, 4.921875, 2.90625, -4.453125};
inline constexpr double y3[] = {-0.05078125, -0.26953125, -0.41015625, -0.2421875, 0.37109375};
inline constexpr double y4[] = {0.3575418994413, 0.520325203252, 0.735632183908, 0.4923076923077, 0.2229965156794};
inline constexpr double y5[] = {0.546875, 0.421875, 0.609375, 0.53125, 0.734375};
inline constexpr expectation<1, 6> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5), 1, y0, 1.535400390625, 5.375}, {dtype::f32, make_shape(5), 1, y1, 1.777099609375, 6.875}, {dtype::f32, make_shape(5), 1, y2, 2.846923828125, 16.125}, {dtype::f32, make_shape(5), 1, y3, -0.23724365234375, 1.34375}, {dtype::f32, make_shape(5), 1, y4, 1.1084373673634635, 2.328803494589}, {dtype::f32, make_shape(5), 1, y5, 1.265869140625, 2.84375}}, .tolerance = 1e-06};
}  // namespace add_12

namespace pow_11 {
inline constexpr auto network = [](expression<float, 5> x) { return std::tuple{pow(x, 2.f), pow(x, 3.f), pow(x + 3.f, 0.5f), pow(x + 3.f, -0.5f), pow(x + 3.f, -1.f), pow(2.f, x), pow(x + 3.f, 1.7f)}; };
inline constexpr double y0[] = {0.041259765625, 1.162353515625, 2.691650390625, 0.9384765625, 2.203369140625};
inline constexpr double y1[] = {-0.008380889892578, -1.253162384033, -4.415988922119, -0.9091491699219, 3.270626068115};
inline constexpr double y2[] = {1.672386020032, 1.386317063301, 1.165922381636, 1.425219281374, 2.117634293262};
inline constexpr double y3[] = {0.5979480742015, 0.7213357077339, 0.8576900278702, 0.7016464154456, 0.4722250688808};
inline constexpr double y4[] = {0.3575418994413, 0.520325203252, 0.735632183908, 0.4923076923077, 0.2229965156794};
inline constexpr double y5[] = {0.8686669176369, 0.4736439953967, 0.3207175040197, 0.5109485743271, 2.797959345077};
inline constexpr double y6[] = {5.745716825157, 3.03621657787, 1.68529828966, 3.335782744596, 12.82015570166};
inline constexpr expectation<1, 7> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5), 1, y0, 7.7197151184082031, 7.037109375}, {dtype::f32, make_shape(5), 1, y1, -3.2695880532264709, 9.857307434082}, {dtype::f32, make_shape(5), 1, y2, 2.3755032951812631, 7.767479039606}, {dtype::f32, make_shape(5), 1, y3, 1.3097170434890963, 3.350845294132}, {dtype::f32, make_shape(5), 1, y4, 1.1084373673634635, 2.328803494589}, {dtype::f32, make_shape(5), 1, y5, 2.8416412631221748, 4.971936336457}, {dtype::f32, make_shape(5), 1, y6, 10.623482276997576, 26.62317013894}}, .tolerance = 1e-05};
}  // namespace pow_11

namespace maximum_2 {
inline constexpr auto network = [](expression<float, 5> x) { return std::tuple{maximum(x, 0.25f), minimum(-1.f, x), x < 0.5f, 0.f >= x}; };
inline constexpr double y0[] = {0.25, 0.25, 0.25, 0.25, 1.484375};
inline constexpr double y1[] = {-1, -1.078125, -1.640625, -1, -1};
inline constexpr double y2[] = {1, 1, 1, 1, 0};
inline constexpr double y3[] = {1, 1, 1, 1, 0};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5), 1, y0, 2.0341796875, 2.484375}, {dtype::f32, make_shape(5), 1, y1, -2.647705078125, 5.71875}, {dtype::boolean, make_shape(5), 1, y2, 0.34375, 4}, {dtype::boolean, make_shape(5), 1, y3, 0.34375, 4}}, .tolerance = 1e-06};
}  // namespace maximum_2

namespace add_13 {
inline constexpr auto w = made<float, 5>({.seed = 2});
inline constexpr auto network = [](expression<float, 5> x) { return std::tuple{x + w, w * x, w - -x}; };
inline constexpr double y0[] = {-0.15625, -1.8125, -1.859375, -1.171875, 1.9375};
inline constexpr double y1[] = {-0.009521484375, 0.791748046875, 0.35888671875, 0.19677734375, 0.672607421875};
inline constexpr double y2[] = {-0.15625, -1.8125, -1.859375, -1.171875, 1.9375};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5), 1, y0, -0.81591796875, 6.9375}, {dtype::f32, make_shape(5), 1, y1, 1.470123291015625, 2.029541015625}, {dtype::f32, make_shape(5), 1, y2, -0.81591796875, 6.9375}}, .tolerance = 1e-06};
}  // namespace add_13

namespace where_2 {
inline constexpr auto w = made<float, 5>({.seed = 4});
inline constexpr auto network = [](expression<float, 5> x, expression<float, 5> y, expression<bool, 5> c) { return std::tuple{where(x > 0.f, x, y), where(c, x, 0.f), where(c, 1.f, y), where(y < x, w, x)}; };
inline constexpr double y0[] = {0.046875, -0.734375, -0.21875, -0.203125, 1.484375};
inline constexpr double y1[] = {-0.203125, -1.078125, 0, 0, 0};
inline constexpr double y2[] = {1, 1, -0.21875, -0.203125, 0.453125};
inline constexpr double y3[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.640625};
inline constexpr expectation<3, 4> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3, .modulus = 2}}, .outputs = {{dtype::f32, make_shape(5), 1, y0, 1.486572265625, 2.6875}, {dtype::f32, make_shape(5), 1, y1, 0.67578125, 1.28125}, {dtype::f32, make_shape(5), 1, y2, -2.206787109375, 2.875}, {dtype::f32, make_shape(5), 1, y3, -0.743896484375, 5.53125}}, .tolerance = 1e-06};
}  // namespace where_2

namespace add_14 {
inline constexpr auto network = [](expression<float, 3, 7> x) { return std::tuple{x + 1.5f, 0.5f - x, -3.f * x, x / 4.f, 1.f / (x + 3.f), x % 0.75f}; };
inline constexpr double y0[] = {1.296875, 0.421875, -0.140625, 0.53125, 2.984375, -0.21875, 2.34375, 1.921875, -0.125, 1.75, 1.625, 2.265625, 1.84375,
    0.890625, 2.015625, 0.984375, -0.171875, 0.828125, 0.453125, 2.625, 0.5625};
inline constexpr double y1[] = {0.703125, 1.578125, 2.140625, 1.46875, -0.984375, 2.21875, -0.34375, 0.078125, 2.125, 0.25, 0.375, -0.265625, 0.15625,
    1.109375, -0.015625, 1.015625, 2.171875, 1.171875, 1.546875, -0.625, 1.4375};
inline constexpr double y2[] = {0.609375, 3.234375, 4.921875, 2.90625, -4.453125, 5.15625, -2.53125, -1.265625, 4.875, -0.75, -0.375, -2.296875,
    -1.03125, 1.828125, -1.546875, 1.546875, 5.015625, 2.015625, 3.140625, -3.375, 2.8125};
inline constexpr double y3[] = {-0.05078125, -0.26953125, -0.41015625, -0.2421875, 0.37109375, -0.4296875, 0.2109375, 0.10546875, -0.40625, 0.0625,
    0.03125, 0.19140625, 0.0859375, -0.15234375, 0.12890625, -0.12890625, -0.41796875, -0.16796875, -0.26171875, 0.28125, -0.234375};
inline constexpr double y4[] = {0.3575418994413, 0.520325203252, 0.735632183908, 0.4923076923077, 0.2229965156794, 0.780487804878, 0.260162601626,
    0.2922374429224, 0.7272727272727, 0.3076923076923, 0.32, 0.2655601659751, 0.2990654205607, 0.4183006535948, 0.2844444444444, 0.4025157232704,
    0.7529411764706, 0.4295302013423, 0.512, 0.2424242424242, 0.4848484848485};
inline constexpr double y5[] = {0.546875, 0.421875, 0.609375, 0.53125, 0.734375, 0.53125, 0.09375, 0.421875, 0.625, 0.25, 0.125, 0.015625, 0.34375,
    0.140625, 0.515625, 0.234375, 0.578125, 0.078125, 0.453125, 0.375, 0.5625};
inline constexpr expectation<1, 6> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, 9.798095703125, 26}, {dtype::f32, make_shape(3, 7), 1, y1, 2.920654296875, 21.78125}, {dtype::f32, make_shape(3, 7), 1, y2, -0.777099609375, 55.6875}, {dtype::f32, make_shape(3, 7), 1, y3, 0.06475830078125, 4.640625}, {dtype::f32, make_shape(3, 7), 1, y4, 2.8494722840959676, 9.108286891911}, {dtype::f32, make_shape(3, 7), 1, y5, 3.973876953125, 8.1875}}, .tolerance = 1e-06};
}  // namespace add_14

namespace pow_12 {
inline constexpr auto network = [](expression<float, 3, 7> x) { return std::tuple{pow(x, 2.f), pow(x, 3.f), pow(x + 3.f, 0.5f), pow(x + 3.f, -0.5f), pow(x + 3.f, -1.f), pow(2.f, x), pow(x + 3.f, 1.7f)}; };
inline constexpr double y0[] = {0.041259765625, 1.162353515625, 2.691650390625, 0.9384765625, 2.203369140625, 2.9541015625, 0.7119140625,
    0.177978515625, 2.640625, 0.0625, 0.015625, 0.586181640625, 0.1181640625, 0.371337890625, 0.265869140625, 0.265869140625, 2.795166015625,
    0.451416015625, 1.095947265625, 1.265625, 0.87890625};
inline constexpr double y1[] = {-0.008380889892578, -1.253162384033, -4.415988922119, -0.9091491699219, 3.270626068115, -5.077362060547,
    0.6006774902344, 0.0750846862793, -4.291015625, 0.015625, 0.001953125, 0.4487953186035, 0.04061889648438, -0.2262840270996, 0.1370887756348,
    -0.1370887756348, -4.673168182373, -0.303295135498, -1.147319793701, 1.423828125, -0.823974609375};
inline constexpr double y2[] = {1.672386020032, 1.386317063301, 1.165922381636, 1.425219281374, 2.117634293262, 1.131923142267, 1.96054839267,
    1.849831073369, 1.172603939956, 1.802775637732, 1.767766952966, 1.940521837033, 1.828592354791, 1.546164609607, 1.875, 1.576190026615,
    1.152443057162, 1.525819451967, 1.397542485937, 2.031009601159, 1.436140661635};
inline constexpr double y3[] = {0.5979480742015, 0.7213357077339, 0.8576900278702, 0.7016464154456, 0.4722250688808, 0.8834522085988, 0.5100613704507,
    0.5405899027196, 0.8528028654224, 0.5547001962252, 0.5656854249492, 0.5153253011207, 0.5468687416197, 0.6467616667636, 0.5333333333333,
    0.6344412685745, 0.8677218312746, 0.6553855364152, 0.7155417527999, 0.4923659639173, 0.6963106238228};
inline constexpr double y4[] = {0.3575418994413, 0.520325203252, 0.735632183908, 0.4923076923077, 0.2229965156794, 0.780487804878, 0.260162601626,
    0.2922374429224, 0.7272727272727, 0.3076923076923, 0.32, 0.2655601659751, 0.2990654205607, 0.4183006535948, 0.2844444444444, 0.4025157232704,
    0.7529411764706, 0.4295302013423, 0.512, 0.2424242424242, 0.4848484848485};
inline constexpr double y5[] = {0.8686669176369, 0.4736439953967, 0.3207175040197, 0.5109485743271, 2.797959345077, 0.3038118399951, 1.794709075003,
    1.339667524053, 0.3242098886628, 1.189207115003, 1.090507732665, 1.700106353719, 1.269050957192, 0.6554806057624, 1.429613338392, 0.6994898362692,
    0.3138451892562, 0.6276903785123, 0.4840154483731, 2.181015465331, 0.5221368912137};
inline constexpr double y6[] = {5.745716825157, 3.03621657787, 1.68529828966, 3.335782744596, 12.82015570166, 1.523974142803, 9.864697090973,
    8.095600432521, 1.718361736391, 7.416546740428, 6.938171975761, 9.526273457933, 7.78390423015, 4.400170394577, 8.476261586778, 4.697525804146,
    1.619967209278, 4.206401445732, 3.120621384292, 11.12296957417, 3.423495349608};
inline constexpr expectation<1, 7> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, 11.287967681884766, 21.6943359375}, {dtype::f32, make_shape(3, 7), 1, y1, -9.2055742144584656, 29.28048706055}, {dtype::f32, make_shape(3, 7), 1, y2, 10.745530583705143, 33.76235226447}, {dtype::f32, make_shape(3, 7), 1, y3, 4.0776023671588737, 13.56219328214}, {dtype::f32, make_shape(3, 7), 1, y4, 2.8494722840959676, 9.108286891911}, {dtype::f32, make_shape(3, 7), 1, y5, 8.9861182906416435, 20.89649397586}, {dtype::f32, make_shape(3, 7), 1, y6, 47.131983688480631, 120.5581126945}}, .tolerance = 1e-05};
}  // namespace pow_12

namespace maximum_3 {
inline constexpr auto network = [](expression<float, 3, 7> x) { return std::tuple{maximum(x, 0.25f), minimum(-1.f, x), x < 0.5f, 0.f >= x}; };
inline constexpr double y0[] = {0.25, 0.25, 0.25, 0.25, 1.484375, 0.25, 0.84375, 0.421875, 0.25, 0.25, 0.25, 0.765625, 0.34375, 0.25, 0.515625, 0.25,
    0.25, 0.25, 0.25, 1.125, 0.25};
inline constexpr double y1[] = {-1, -1.078125, -1.640625, -1, -1, -1.71875, -1, -1, -1.625, -1, -1, -1, -1, -1, -1, -1, -1.671875, -1, -1.046875, -1,
    -1};
inline constexpr double y2[] = {1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1};
inline constexpr double y3[] = {1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, 3.918212890625, 9}, {dtype::f32, make_shape(3, 7), 1, y1, -8.240478515625, 23.78125}, {dtype::boolean, make_shape(3, 7), 1, y2, 3.78125, 16}, {dtype::boolean, make_shape(3, 7), 1, y3, -0.484375, 12}}, .tolerance = 1e-06};
}  // namespace maximum_3

namespace add_15 {
inline constexpr auto w = made<float, 7>({.seed = 2});
inline constexpr auto network = [](expression<float, 3, 7> x) { return std::tuple{x + w, w * x, w - -x}; };
inline constexpr double y0[] = {-0.15625, -1.8125, -1.859375, -1.171875, 1.9375, -0.5625, 0.921875, 0.46875, -2.359375, 0.03125, -0.078125, 1.21875,
    1.5, -0.53125, 0.5625, -1.25, -1.890625, -0.875, -0.59375, 2.28125, -0.859375};
inline constexpr double y1[] = {-0.009521484375, 0.791748046875, 0.35888671875, 0.19677734375, 0.672607421875, -1.9873046875, 0.06591796875,
    0.019775390625, 1.193359375, -0.0546875, -0.025390625, 0.346923828125, 0.3974609375, -0.047607421875, 0.024169921875, 0.378662109375,
    0.36572265625, 0.136474609375, -0.474365234375, 1.30078125, -0.0732421875};
inline constexpr double y2[] = {-0.15625, -1.8125, -1.859375, -1.171875, 1.9375, -0.5625, 0.921875, 0.46875, -2.359375, 0.03125, -0.078125, 1.21875,
    1.5, -0.53125, 0.5625, -1.25, -1.890625, -0.875, -0.59375, 2.28125, -0.859375};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, 3.227294921875, 22.921875}, {dtype::f32, make_shape(3, 7), 1, y1, -0.81240081787109375, 8.92138671875}, {dtype::f32, make_shape(3, 7), 1, y2, 3.227294921875, 22.921875}}, .tolerance = 1e-06};
}  // namespace add_15

namespace where_3 {
inline constexpr auto w = made<float, 7>({.seed = 4});
inline constexpr auto network = [](expression<float, 3, 7> x, expression<float, 3, 7> y, expression<bool, 3, 7> c) { return std::tuple{where(x > 0.f, x, y), where(c, x, 0.f), where(c, 1.f, y), where(y < x, w, x)}; };
inline constexpr double y0[] = {0.046875, -0.734375, -0.21875, -0.203125, 1.484375, 1.15625, 0.84375, 0.421875, -0.46875, 0.25, 0.125, 0.765625,
    0.34375, 0.046875, 0.515625, -1.078125, -1.234375, -1.4375, -0.921875, 1.125, 1.796875};
inline constexpr double y1[] = {-0.203125, -1.078125, 0, 0, 0, 0, 0.84375, 0.421875, 0, 0.25, 0, 0, 0, -0.609375, 0, -0.515625, 0, 0, 0, 0, 0};
inline constexpr double y2[] = {1, 1, -0.21875, -0.203125, 0.453125, 1.15625, 1, 1, -0.46875, 1, 0.703125, 1.390625, 0.84375, 1, -0.203125, 1,
    -1.234375, -1.4375, -0.921875, 1.171875, 1.796875};
inline constexpr double y3[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.640625, -1.71875, 0.734375, 1.9375, -1.625, -1.578125, 0.125, 0.765625,
    0.34375, -0.609375, 1.9375, -1.140625, -1.671875, 0.46875, -1.046875, 1.125, -0.9375};
inline constexpr expectation<3, 4> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3, .modulus = 2}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, 5.314208984375, 15.21875}, {dtype::f32, make_shape(3, 7), 1, y1, 3.197998046875, 3.921875}, {dtype::f32, make_shape(3, 7), 1, y2, 1.722412109375, 19.203125}, {dtype::f32, make_shape(3, 7), 1, y3, 2.76611328125, 23.296875}}, .tolerance = 1e-06};
}  // namespace where_3

namespace add_16 {
inline constexpr auto network = [](expression<float, 2, 1, 19> x) { return std::tuple{x + 1.5f, 0.5f - x, -3.f * x, x / 4.f, 1.f / (x + 3.f), x % 0.75f}; };
inline constexpr double y0[] = {1.296875, 0.421875, -0.140625, 0.53125, 2.984375, -0.21875, 2.34375, 1.921875, -0.125, 1.75, 1.625, 2.265625, 1.84375,
    0.890625, 2.015625, 0.984375, -0.171875, 0.828125, 0.453125, 2.625, 0.5625, 1.640625, -0.28125, 0.25};
inline constexpr double y1[] = {0.703125, 1.578125, 2.140625, 1.46875, -0.984375, 2.21875, -0.34375, 0.078125, 2.125, 0.25, 0.375, -0.265625, 0.15625,
    1.109375, -0.015625, 1.015625, 2.171875, 1.171875, 1.546875, -0.625, 1.4375, 0.359375, 2.28125, 1.75};
inline constexpr double y2[] = {0.609375, 3.234375, 4.921875, 2.90625, -4.453125, 5.15625, -2.53125, -1.265625, 4.875, -0.75, -0.375, -2.296875,
    -1.03125, 1.828125, -1.546875, 1.546875, 5.015625, 2.015625, 3.140625, -3.375, 2.8125, -0.421875, 5.34375, 3.75};
inline constexpr double y3[] = {-0.05078125, -0.26953125, -0.41015625, -0.2421875, 0.37109375, -0.4296875, 0.2109375, 0.10546875, -0.40625, 0.0625,
    0.03125, 0.19140625, 0.0859375, -0.15234375, 0.12890625, -0.12890625, -0.41796875, -0.16796875, -0.26171875, 0.28125, -0.234375, 0.03515625,
    -0.4453125, -0.3125};
inline constexpr double y4[] = {0.3575418994413, 0.520325203252, 0.735632183908, 0.4923076923077, 0.2229965156794, 0.780487804878, 0.260162601626,
    0.2922374429224, 0.7272727272727, 0.3076923076923, 0.32, 0.2655601659751, 0.2990654205607, 0.4183006535948, 0.2844444444444, 0.4025157232704,
    0.7529411764706, 0.4295302013423, 0.512, 0.2424242424242, 0.4848484848485, 0.318407960199, 0.8205128205128, 0.5714285714286};
inline constexpr double y5[] = {0.546875, 0.421875, 0.609375, 0.53125, 0.734375, 0.53125, 0.09375, 0.421875, 0.625, 0.25, 0.125, 0.015625, 0.34375,
    0.140625, 0.515625, 0.234375, 0.578125, 0.078125, 0.453125, 0.375, 0.5625, 0.140625, 0.46875, 0.25};
inline constexpr expectation<1, 6> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 1, 19), 1, y0, 17.186279296875, 46.78125}, {dtype::f32, make_shape(2, 1, 19), 1, y1, -1.342529296875, 44.34375}, {dtype::f32, make_shape(2, 1, 19), 1, y2, -15.910400390625, 110.71875}, {dtype::f32, make_shape(2, 1, 19), 1, y3, 1.32586669921875, 9.2265625}, {dtype::f32, make_shape(2, 1, 19), 1, y4, 2.5243981415756842, 17.22979837602}, {dtype::f32, make_shape(2, 1, 19), 1, y5, 3.428466796875, 14.9375}}, .tolerance = 1e-06};
}  // namespace add_16

namespace pow_13 {
inline constexpr auto network = [](expression<float, 2, 1, 19> x) { return std::tuple{pow(x, 2.f), pow(x, 3.f), pow(x + 3.f, 0.5f), pow(x + 3.f, -0.5f), pow(x + 3.f, -1.f), pow(2.f, x), pow(x + 3.f, 1.7f)}; };
inline constexpr double y0[] = {0.041259765625, 1.162353515625, 2.691650390625, 0.9384765625, 2.203369140625, 2.9541015625, 0.7119140625,
    0.177978515625, 2.640625, 0.0625, 0.015625, 0.586181640625, 0.1181640625, 0.371337890625, 0.265869140625, 0.265869140625, 2.795166015625,
    0.451416015625, 1.095947265625, 1.265625, 0.87890625, 0.019775390625, 3.1728515625, 1.5625};
inline constexpr double y1[] = {-0.008380889892578, -1.253162384033, -4.415988922119, -0.9091491699219, 3.270626068115, -5.077362060547,
    0.6006774902344, 0.0750846862793, -4.291015625, 0.015625, 0.001953125, 0.4487953186035, 0.04061889648438, -0.2262840270996, 0.1370887756348,
    -0.1370887756348, -4.673168182373, -0.303295135498, -1.147319793701, 1.423828125, -0.823974609375, 0.002780914306641, -5.651641845703, -1.953125};
inline constexpr double y2[] = {1.672386020032, 1.386317063301, 1.165922381636, 1.425219281374, 2.117634293262, 1.131923142267, 1.96054839267,
    1.849831073369, 1.172603939956, 1.802775637732, 1.767766952966, 1.940521837033, 1.828592354791, 1.546164609607, 1.875, 1.576190026615,
    1.152443057162, 1.525819451967, 1.397542485937, 2.031009601159, 1.436140661635, 1.772180859845, 1.103970108291, 1.322875655532};
inline constexpr double y3[] = {0.5979480742015, 0.7213357077339, 0.8576900278702, 0.7016464154456, 0.4722250688808, 0.8834522085988, 0.5100613704507,
    0.5405899027196, 0.8528028654224, 0.5547001962252, 0.5656854249492, 0.5153253011207, 0.5468687416197, 0.6467616667636, 0.5333333333333,
    0.6344412685745, 0.8677218312746, 0.6553855364152, 0.7155417527999, 0.4923659639173, 0.6963106238228, 0.5642764926869, 0.9058216273157,
    0.7559289460185};
inline constexpr double y4[] = {0.3575418994413, 0.520325203252, 0.735632183908, 0.4923076923077, 0.2229965156794, 0.780487804878, 0.260162601626,
    0.2922374429224, 0.7272727272727, 0.3076923076923, 0.32, 0.2655601659751, 0.2990654205607, 0.4183006535948, 0.2844444444444, 0.4025157232704,
    0.7529411764706, 0.4295302013423, 0.512, 0.2424242424242, 0.4848484848485, 0.318407960199, 0.8205128205128, 0.5714285714286};
inline constexpr double y5[] = {0.8686669176369, 0.4736439953967, 0.3207175040197, 0.5109485743271, 2.797959345077, 0.3038118399951, 1.794709075003,
    1.339667524053, 0.3242098886628, 1.189207115003, 1.090507732665, 1.700106353719, 1.269050957192, 0.6554806057624, 1.429613338392, 0.6994898362692,
    0.3138451892562, 0.6276903785123, 0.4840154483731, 2.181015465331, 0.5221368912137, 1.102382583308, 0.2909312146944, 0.4204482076269};
inline constexpr double y6[] = {5.745716825157, 3.03621657787, 1.68529828966, 3.335782744596, 12.82015570166, 1.523974142803, 9.864697090973,
    8.095600432521, 1.718361736391, 7.416546740428, 6.938171975761, 9.526273457933, 7.78390423015, 4.400170394577, 8.476261586778, 4.697525804146,
    1.619967209278, 4.206401445732, 3.120621384292, 11.12296957417, 3.423495349608, 6.997249593008, 1.399764170927, 2.589194610548};
inline constexpr expectation<1, 7> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 1, 19), 1, y0, 8.5957832336425781, 48.74169921875}, {dtype::f32, make_shape(2, 1, 19), 1, y1, -1.8003872036933899, 72.5094833374}, {dtype::f32, make_shape(2, 1, 19), 1, y2, 15.016798968840455, 60.46483516286}, {dtype::f32, make_shape(2, 1, 19), 1, y3, 4.3398412920157501, 25.00236223505}, {dtype::f32, make_shape(2, 1, 19), 1, y4, 2.5243981415756842, 17.22979837602}, {dtype::f32, make_shape(2, 1, 19), 1, y5, 13.721364222342398, 39.53989281852}, {dtype::f32, make_shape(2, 1, 19), 1, y6, 74.469725983217174, 217.7631605699}}, .tolerance = 1e-05};
}  // namespace pow_13

namespace maximum_4 {
inline constexpr auto network = [](expression<float, 2, 1, 19> x) { return std::tuple{maximum(x, 0.25f), minimum(-1.f, x), x < 0.5f, 0.f >= x}; };
inline constexpr double y0[] = {0.25, 0.25, 0.25, 0.25, 1.484375, 0.25, 0.84375, 0.421875, 0.25, 0.25, 0.25, 0.765625, 0.34375, 0.25, 0.515625, 0.25,
    0.25, 0.25, 0.25, 1.125, 0.25, 0.25, 0.25, 0.25};
inline constexpr double y1[] = {-1, -1.078125, -1.640625, -1, -1, -1.71875, -1, -1, -1.625, -1, -1, -1, -1, -1, -1, -1, -1.671875, -1, -1.046875, -1,
    -1, -1, -1.78125, -1.25};
inline constexpr double y2[] = {1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1};
inline constexpr double y3[] = {1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 0, 1, 1};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 1, 19), 1, y0, 5.767578125, 17.90625}, {dtype::f32, make_shape(2, 1, 19), 1, y1, -8.980224609375, 44.71875}, {dtype::boolean, make_shape(2, 1, 19), 1, y2, 3.078125, 29}, {dtype::boolean, make_shape(2, 1, 19), 1, y3, -2.859375, 24}}, .tolerance = 1e-06};
}  // namespace maximum_4

namespace add_17 {
inline constexpr auto w = made<float, 19>({.seed = 2});
inline constexpr auto network = [](expression<float, 2, 1, 19> x) { return std::tuple{x + w, w * x, w - -x}; };
inline constexpr double y0[] = {-0.15625, -1.8125, -1.859375, -1.171875, 1.9375, -0.5625, 0.921875, 0.359375, -2.09375, -0.796875, 0.828125, 2.15625,
    1.1875, -0.5625, 0.3125, -1.59375, -2.90625, -2.109375, -1.96875, 1.171875, -1.671875, -0.078125, -1.984375, -0.796875};
inline constexpr double y1[] = {-0.009521484375, 0.791748046875, 0.35888671875, 0.19677734375, 0.672607421875, -1.9873046875, 0.06591796875,
    -0.0263671875, 0.76171875, -0.26171875, 0.087890625, 1.064697265625, 0.2900390625, -0.028564453125, -0.104736328125, 0.555908203125,
    2.063720703125, 0.9658203125, 0.965087890625, 0.052734375, 0.6884765625, -0.03076171875, 0.36181640625, -0.56640625};
inline constexpr double y2[] = {-0.15625, -1.8125, -1.859375, -1.171875, 1.9375, -0.5625, 0.921875, 0.359375, -2.09375, -0.796875, 0.828125, 2.15625,
    1.1875, -0.5625, 0.3125, -1.59375, -2.90625, -2.109375, -1.96875, 1.171875, -1.671875, -0.078125, -1.984375, -0.796875};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 1, 19), 1, y0, 14.923095703125, 52.28125}, {dtype::f32, make_shape(2, 1, 19), 1, y1, 1.59918212890625, 22.75854492188}, {dtype::f32, make_shape(2, 1, 19), 1, y2, 14.923095703125, 52.28125}}, .tolerance = 1e-06};
}  // namespace add_17

namespace where_4 {
inline constexpr auto w = made<float, 19>({.seed = 4});
inline constexpr auto network = [](expression<float, 2, 1, 19> x, expression<float, 2, 1, 19> y, expression<bool, 2, 1, 19> c) { return std::tuple{where(x > 0.f, x, y), where(c, x, 0.f), where(c, 1.f, y), where(y < x, w, x)}; };
inline constexpr double y0[] = {0.046875, -0.734375, -0.21875, -0.203125, 1.484375, 1.15625, 0.84375, 0.421875, -0.46875, 0.25, 0.125, 0.765625,
    0.34375, 0.046875, 0.515625, -1.078125, -1.234375, -1.4375, -0.921875, 1.125, 1.796875, 0.140625, 1.859375, 0.109375};
inline constexpr double y1[] = {-0.203125, -1.078125, 0, 0, 0, 0, 0.84375, 0.421875, 0, 0.25, 0, 0, 0, -0.609375, 0, -0.515625, 0, 0, 0, 0, 0,
    0.140625, 0, -1.25};
inline constexpr double y2[] = {1, 1, -0.21875, -0.203125, 0.453125, 1.15625, 1, 1, -0.46875, 1, 0.703125, 1.390625, 0.84375, 1, -0.203125, 1,
    -1.234375, -1.4375, -0.921875, 1.171875, 1.796875, 1, 1.859375, 1};
inline constexpr double y3[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.640625, -1.71875, 0.734375, -0.296875, -1.625, 1.609375, 0.125, 0.765625,
    0.34375, -0.609375, -1.90625, 1.734375, -1.671875, 0.78125, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25};
inline constexpr expectation<3, 4> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3, .modulus = 2}}, .outputs = {{dtype::f32, make_shape(2, 1, 19), 1, y0, 12.09423828125, 35.75}, {dtype::f32, make_shape(2, 1, 19), 1, y1, 6.128173828125, 13.515625}, {dtype::f32, make_shape(2, 1, 19), 1, y2, -2.584716796875, 38.484375}, {dtype::f32, make_shape(2, 1, 19), 1, y3, -6.227783203125, 42.515625}}, .tolerance = 1e-06};
}  // namespace where_4

namespace add_18 {
inline constexpr auto network = [](expression<float, 37> x) { return std::tuple{x + 1.5f, 0.5f - x, -3.f * x, x / 4.f, 1.f / (x + 3.f), x % 0.75f}; };
inline constexpr double y0[] = {1.296875, 0.421875, -0.140625, 0.53125, 2.984375, -0.21875, 2.34375, 1.921875, -0.125, 1.75, 1.625, 2.265625, 1.84375,
    0.890625, 2.015625, 0.984375, -0.171875, 0.828125, 0.453125, 2.625, 0.5625, 1.640625, -0.28125, 0.25};
inline constexpr double y1[] = {0.703125, 1.578125, 2.140625, 1.46875, -0.984375, 2.21875, -0.34375, 0.078125, 2.125, 0.25, 0.375, -0.265625, 0.15625,
    1.109375, -0.015625, 1.015625, 2.171875, 1.171875, 1.546875, -0.625, 1.4375, 0.359375, 2.28125, 1.75};
inline constexpr double y2[] = {0.609375, 3.234375, 4.921875, 2.90625, -4.453125, 5.15625, -2.53125, -1.265625, 4.875, -0.75, -0.375, -2.296875,
    -1.03125, 1.828125, -1.546875, 1.546875, 5.015625, 2.015625, 3.140625, -3.375, 2.8125, -0.421875, 5.34375, 3.75};
inline constexpr double y3[] = {-0.05078125, -0.26953125, -0.41015625, -0.2421875, 0.37109375, -0.4296875, 0.2109375, 0.10546875, -0.40625, 0.0625,
    0.03125, 0.19140625, 0.0859375, -0.15234375, 0.12890625, -0.12890625, -0.41796875, -0.16796875, -0.26171875, 0.28125, -0.234375, 0.03515625,
    -0.4453125, -0.3125};
inline constexpr double y4[] = {0.3575418994413, 0.520325203252, 0.735632183908, 0.4923076923077, 0.2229965156794, 0.780487804878, 0.260162601626,
    0.2922374429224, 0.7272727272727, 0.3076923076923, 0.32, 0.2655601659751, 0.2990654205607, 0.4183006535948, 0.2844444444444, 0.4025157232704,
    0.7529411764706, 0.4295302013423, 0.512, 0.2424242424242, 0.4848484848485, 0.318407960199, 0.8205128205128, 0.5714285714286};
inline constexpr double y5[] = {0.546875, 0.421875, 0.609375, 0.53125, 0.734375, 0.53125, 0.09375, 0.421875, 0.625, 0.25, 0.125, 0.015625, 0.34375,
    0.140625, 0.515625, 0.234375, 0.578125, 0.078125, 0.453125, 0.375, 0.5625, 0.140625, 0.46875, 0.25};
inline constexpr expectation<1, 6> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(37), 1, y0, 12.76611328125, 43.453125}, {dtype::f32, make_shape(37), 1, y1, 0.42138671875, 43.015625}, {dtype::f32, make_shape(37), 1, y2, -8.62646484375, 105.234375}, {dtype::f32, make_shape(37), 1, y3, 0.7188720703125, 8.76953125}, {dtype::f32, make_shape(37), 1, y4, 2.2493172354268167, 17.02267863492}, {dtype::f32, make_shape(37), 1, y5, 2.99267578125, 14.609375}}, .tolerance = 1e-06};
}  // namespace add_18

namespace pow_14 {
inline constexpr auto network = [](expression<float, 37> x) { return std::tuple{pow(x, 2.f), pow(x, 3.f), pow(x + 3.f, 0.5f), pow(x + 3.f, -0.5f), pow(x + 3.f, -1.f), pow(2.f, x), pow(x + 3.f, 1.7f)}; };
inline constexpr double y0[] = {0.041259765625, 1.162353515625, 2.691650390625, 0.9384765625, 2.203369140625, 2.9541015625, 0.7119140625,
    0.177978515625, 2.640625, 0.0625, 0.015625, 0.586181640625, 0.1181640625, 0.371337890625, 0.265869140625, 0.265869140625, 2.795166015625,
    0.451416015625, 1.095947265625, 1.265625, 0.87890625, 0.019775390625, 3.1728515625, 1.5625};
inline constexpr double y1[] = {-0.008380889892578, -1.253162384033, -4.415988922119, -0.9091491699219, 3.270626068115, -5.077362060547,
    0.6006774902344, 0.0750846862793, -4.291015625, 0.015625, 0.001953125, 0.4487953186035, 0.04061889648438, -0.2262840270996, 0.1370887756348,
    -0.1370887756348, -4.673168182373, -0.303295135498, -1.147319793701, 1.423828125, -0.823974609375, 0.002780914306641, -5.651641845703, -1.953125};
inline constexpr double y2[] = {1.672386020032, 1.386317063301, 1.165922381636, 1.425219281374, 2.117634293262, 1.131923142267, 1.96054839267,
    1.849831073369, 1.172603939956, 1.802775637732, 1.767766952966, 1.940521837033, 1.828592354791, 1.546164609607, 1.875, 1.576190026615,
    1.152443057162, 1.525819451967, 1.397542485937, 2.031009601159, 1.436140661635, 1.772180859845, 1.103970108291, 1.322875655532};
inline constexpr double y3[] = {0.5979480742015, 0.7213357077339, 0.8576900278702, 0.7016464154456, 0.4722250688808, 0.8834522085988, 0.5100613704507,
    0.5405899027196, 0.8528028654224, 0.5547001962252, 0.5656854249492, 0.5153253011207, 0.5468687416197, 0.6467616667636, 0.5333333333333,
    0.6344412685745, 0.8677218312746, 0.6553855364152, 0.7155417527999, 0.4923659639173, 0.6963106238228, 0.5642764926869, 0.9058216273157,
    0.7559289460185};
inline constexpr double y4[] = {0.3575418994413, 0.520325203252, 0.735632183908, 0.4923076923077, 0.2229965156794, 0.780487804878, 0.260162601626,
    0.2922374429224, 0.7272727272727, 0.3076923076923, 0.32, 0.2655601659751, 0.2990654205607, 0.4183006535948, 0.2844444444444, 0.4025157232704,
    0.7529411764706, 0.4295302013423, 0.512, 0.2424242424242, 0.4848484848485, 0.318407960199, 0.8205128205128, 0.5714285714286};
inline constexpr double y5[] = {0.8686669176369, 0.4736439953967, 0.3207175040197, 0.5109485743271, 2.797959345077, 0.3038118399951, 1.794709075003,
    1.339667524053, 0.3242098886628, 1.189207115003, 1.090507732665, 1.700106353719, 1.269050957192, 0.6554806057624, 1.429613338392, 0.6994898362692,
    0.3138451892562, 0.6276903785123, 0.4840154483731, 2.181015465331, 0.5221368912137, 1.102382583308, 0.2909312146944, 0.4204482076269};
inline constexpr double y6[] = {5.745716825157, 3.03621657787, 1.68529828966, 3.335782744596, 12.82015570166, 1.523974142803, 9.864697090973,
    8.095600432521, 1.718361736391, 7.416546740428, 6.938171975761, 9.526273457933, 7.78390423015, 4.400170394577, 8.476261586778, 4.697525804146,
    1.619967209278, 4.206401445732, 3.120621384292, 11.12296957417, 3.423495349608, 6.997249593008, 1.399764170927, 2.589194610548};
inline constexpr expectation<1, 7> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(37), 1, y0, 4.157135009765625, 45.39965820312}, {dtype::f32, make_shape(37), 1, y1, -9.9147909879684448, 66.39981460571}, {dtype::f32, make_shape(37), 1, y2, 12.098510598418599, 58.26753568396}, {dtype::f32, make_shape(37), 1, y3, 3.7354061602778899, 24.54725813586}, {dtype::f32, make_shape(37), 1, y4, 2.2493172354268167, 17.02267863492}, {dtype::f32, make_shape(37), 1, y5, 9.0055204140688261, 35.98913983347}, {dtype::f32, make_shape(37), 1, y6, 55.165053248355541, 203.2278775695}}, .tolerance = 1e-05};
}  // namespace pow_14

namespace maximum_5 {
inline constexpr auto network = [](expression<float, 37> x) { return std::tuple{maximum(x, 0.25f), minimum(-1.f, x), x < 0.5f, 0.f >= x}; };
inline constexpr double y0[] = {0.25, 0.25, 0.25, 0.25, 1.484375, 0.25, 0.84375, 0.421875, 0.25, 0.25, 0.25, 0.765625, 0.34375, 0.25, 0.515625, 0.25,
    0.25, 0.25, 0.25, 1.125, 0.25, 0.25, 0.25, 0.25};
inline constexpr double y1[] = {-1, -1.078125, -1.640625, -1, -1, -1.71875, -1, -1, -1.625, -1, -1, -1, -1, -1, -1, -1, -1.671875, -1, -1.046875, -1,
    -1, -1, -1.78125, -1.25};
inline constexpr double y2[] = {1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1};
inline constexpr double y3[] = {1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 0, 1, 1};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(37), 1, y0, 3.339599609375, 16.078125}, {dtype::f32, make_shape(37), 1, y1, -7.652099609375, 43.71875}, {dtype::boolean, make_shape(37), 1, y2, 3.078125, 29}, {dtype::boolean, make_shape(37), 1, y3, -2.859375, 24}}, .tolerance = 1e-06};
}  // namespace maximum_5

namespace add_19 {
inline constexpr auto w = made<float, 37>({.seed = 2});
inline constexpr auto network = [](expression<float, 37> x) { return std::tuple{x + w, w * x, w - -x}; };
inline constexpr double y0[] = {-0.15625, -1.8125, -1.859375, -1.171875, 1.9375, -0.5625, 0.921875, 0.359375, -2.09375, -0.796875, 0.828125, 2.15625,
    1.1875, -0.5625, 0.3125, -1.59375, -2.90625, -2.109375, -1.96875, 2.296875, 0.859375, 2.125, 0.078125, -1.140625};
inline constexpr double y1[] = {-0.009521484375, 0.791748046875, 0.35888671875, 0.19677734375, 0.672607421875, -1.9873046875, 0.06591796875,
    -0.0263671875, 0.76171875, -0.26171875, 0.087890625, 1.064697265625, 0.2900390625, -0.028564453125, -0.104736328125, 0.555908203125,
    2.063720703125, 0.9658203125, 0.965087890625, 1.318359375, -1.6845703125, 0.279052734375, -3.31201171875, -0.13671875};
inline constexpr double y2[] = {-0.15625, -1.8125, -1.859375, -1.171875, 1.9375, -0.5625, 0.921875, 0.359375, -2.09375, -0.796875, 0.828125, 2.15625,
    1.1875, -0.5625, 0.3125, -1.59375, -2.90625, -2.109375, -1.96875, 2.296875, 0.859375, 2.125, 0.078125, -1.140625};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(37), 1, y0, 8.183349609375, 51.53125}, {dtype::f32, make_shape(37), 1, y1, -2.6750679016113281, 32.22680664062}, {dtype::f32, make_shape(37), 1, y2, 8.183349609375, 51.53125}}, .tolerance = 1e-06};
}  // namespace add_19

namespace where_5 {
inline constexpr auto w = made<float, 37>({.seed = 4});
inline constexpr auto network = [](expression<float, 37> x, expression<float, 37> y, expression<bool, 37> c) { return std::tuple{where(x > 0.f, x, y), where(c, x, 0.f), where(c, 1.f, y), where(y < x, w, x)}; };
inline constexpr double y0[] = {0.046875, -0.734375, -0.21875, -0.203125, 1.484375, 1.15625, 0.84375, 0.421875, -0.46875, 0.25, 0.125, 0.765625,
    0.34375, 0.046875, 0.515625, -1.078125, -1.234375, -1.4375, -0.921875, 1.125, 1.796875, 0.140625, 1.859375, 0.109375};
inline constexpr double y1[] = {-0.203125, -1.078125, 0, 0, 0, 0, 0.84375, 0.421875, 0, 0.25, 0, 0, 0, -0.609375, 0, -0.515625, 0, 0, 0, 0, 0,
    0.140625, 0, -1.25};
inline constexpr double y2[] = {1, 1, -0.21875, -0.203125, 0.453125, 1.15625, 1, 1, -0.46875, 1, 0.703125, 1.390625, 0.84375, 1, -0.203125, 1,
    -1.234375, -1.4375, -0.921875, 1.171875, 1.796875, 1, 1.859375, 1};
inline constexpr double y3[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.640625, -1.71875, 0.734375, -0.296875, -1.625, 1.609375, 0.125, 0.765625,
    0.34375, -0.609375, -1.90625, 1.734375, -1.671875, 0.78125, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25};
inline constexpr expectation<3, 4> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3, .modulus = 2}}, .outputs = {{dtype::f32, make_shape(37), 1, y0, 9.666259765625, 33.921875}, {dtype::f32, make_shape(37), 1, y1, 3.7001953125, 11.6875}, {dtype::f32, make_shape(37), 1, y2, -3.912841796875, 37.484375}, {dtype::f32, make_shape(37), 1, y3, 0.546875, 39.046875}}, .tolerance = 1e-06};
}  // namespace where_5

namespace where_6 {
inline constexpr auto network = [](expression<bool, 3, 1, 1> c, expression<float, 5, 1> x, expression<float, 7> y) { return where(c, x, y); };
inline constexpr double y0[] = {1.25, -0.6875, -1.828125, 0.171875, 1.96875, 0.125, 1.671875, 1.25, -0.6875, 0.046875, 0.046875, -0.734375, -0.734375,
    -0.21875, -0.203125, -0.203125, 0.453125, 0.453125, 1.96875, 0.125, 1.671875, 1.25, -0.6875, -1.828125};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1, .modulus = 2}, {.seed = 2}, {.seed = 3}}, .outputs = {{dtype::f32, make_shape(3, 5, 7), 4, y0, 4.71484375, 88.625}}, .tolerance = 1e-06};
}  // namespace where_6

namespace where_7 {
inline constexpr auto network = [](expression<bool, 17> c, expression<double, 2, 17> x, expression<double, 1> y) { return where(c, x, y); };
inline constexpr double y0[] = {1.25, -0.734375, 1.25, 1.25, 1.25, 1.25, 1.25, -0.0625, 1.25, -1.046875, 1.25, 1.25, 1.25, 1.25, 1.25, 1.25, 1.25,
    1.25, -0.921875, 1.25, 1.25, 1.25, 1.25, 1.25};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1, .modulus = 2}, {.seed = 2}, {.seed = 3}}, .outputs = {{dtype::f64, make_shape(2, 17), 1, y0, 10.024169921875, 41.5}}, .tolerance = 1e-12};
}  // namespace where_7

namespace add_to_1 {
inline constexpr auto w = made<float>({.seed = 3});
inline constexpr auto network = [](expression<float, 1> x, expression<float> y, expression<float> p) { auto z = +x; z += y; z *= w; z -= x; z /= p; z *= 0.5f; return z; };
inline constexpr double y0[] = {0.0009881422924901};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 4, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, -0.001976284584980237, 0.0009881422924901}}, .tolerance = 1e-06};
}  // namespace add_to_1

namespace add_to_2 {
inline constexpr auto w = made<float, 1>({.seed = 3});
inline constexpr auto network = [](expression<float, 7> x, expression<float, 1> y, expression<float, 1> p) { auto z = +x; z += y; z *= w; z -= x; z /= p; z *= 0.5f; return z; };
inline constexpr double y0[] = {0.0009881422924901, -0.02667984189723, -0.04446640316206, -0.02322134387352, 0.05434782608696, -0.04693675889328,
    0.03409090909091};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 4, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(7), 1, y0, 0.015331645256916989, 0.2307312252964}}, .tolerance = 1e-06};
}  // namespace add_to_2

namespace add_to_3 {
inline constexpr auto w = made<float, 5>({.seed = 3});
inline constexpr auto network = [](expression<float, 3, 5> x, expression<float, 5> y, expression<float, 5> p) { auto z = +x; z += y; z *= w; z -= x; z /= p; z *= 0.5f; return z; };
inline constexpr double y0[] = {0.0009881422924901, 2.509486607143, -2.30859375, -0.1993415880503, -0.3851495726496, -0.04693675889328,
    -0.5964006696429, -0.02511160714286, -0.2880797955975, -0.1002938034188, 0.01136363636364, -0.4701450892857, -0.1116071428571, -0.1507468553459,
    -0.1615918803419};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 4, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(3, 5), 1, y0, -5.6412819752476739, 7.365836899025}}, .tolerance = 1e-06};
}  // namespace add_to_3

namespace add_to_4 {
inline constexpr auto w = made<float, 2, 1>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 17> x, expression<float, 2, 1> y, expression<float, 2, 1> p) { auto z = +x; z += y; z *= w; z -= x; z /= p; z *= 0.5f; return z; };
inline constexpr double y0[] = {0.0009881422924901, -0.02667984189723, -0.04446640316206, -0.02322134387352, 0.05434782608696, -0.04693675889328,
    0.03409090909091, 0.02075098814229, -0.04397233201581, 0.0153162055336, 0.01136363636364, 0.03162055335968, 0.01828063241107, -0.01185770750988,
    0.02371541501976, -0.008893280632411, -0.04545454545455, 1.852957589286, 2.458984375, -1.050920758929, 2.2822265625, 0.5398995535714,
    3.645786830357, 2.787248883929};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 4, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(2, 17), 1, y0, -4.6840326103499086, 36.63243643245}}, .tolerance = 1e-06};
}  // namespace add_to_4

namespace add_to_5 {
inline constexpr auto w = made<float, 3, 1>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 3, 19> x, expression<float, 3, 1> y, expression<float, 3, 1> p) { auto z = +x; z += y; z *= w; z -= x; z /= p; z *= 0.5f; return z; };
inline constexpr double y0[] = {0.0009881422924901, -0.02667984189723, -0.04446640316206, -0.02322134387352, 0.05434782608696, -0.04693675889328,
    0.03409090909091, 0.02075098814229, -0.04397233201581, 0.0153162055336, 0.01136363636364, 0.03162055335968, 0.01828063241107, -0.01185770750988,
    0.02371541501976, -0.008893280632411, -0.04545454545455, -0.01383399209486, -0.02569169960474, -1.050920758929, 2.2822265625, 0.5398995535714,
    3.645786830357, 2.787248883929};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 4, .shift = 2.015625}}, .outputs = {{dtype::f32, make_shape(2, 3, 19), 1, y0, 3.3479485708330374, 131.8415680362}}, .tolerance = 1e-06};
}  // namespace add_to_5

namespace add_20 {
inline constexpr auto network = [](expression<std::int32_t, 1> x, expression<std::int32_t, 1> y, expression<std::int32_t, 1> p) { return std::tuple{x + y, x - y, x * y, remainder(x, p), x % -p, maximum(x, y), minimum(x, y), x * 3 - 1}; };
inline constexpr double y0[] = {-74};
inline constexpr double y1[] = {-66};
inline constexpr double y2[] = {280};
inline constexpr double y3[] = {2};
inline constexpr double y4[] = {-4};
inline constexpr double y5[] = {-4};
inline constexpr double y6[] = {-70};
inline constexpr double y7[] = {-211};
inline constexpr expectation<3, 8> expected = {.inputs = {{.seed = 1, .shift = -100, .modulus = 200}, {.seed = 2, .shift = -9, .modulus = 18}, {.seed = 3, .shift = 1, .modulus = 7}}, .outputs = {{dtype::i32, make_shape(1), 1, y0, 148, 74}, {dtype::i32, make_shape(1), 1, y1, 132, 66}, {dtype::i32, make_shape(1), 1, y2, -560, 280}, {dtype::i32, make_shape(1), 1, y3, -4, 2}, {dtype::i32, make_shape(1), 1, y4, 8, 4}, {dtype::i32, make_shape(1), 1, y5, 8, 4}, {dtype::i32, make_shape(1), 1, y6, 140, 70}, {dtype::i32, make_shape(1), 1, y7, 422, 211}}, .tolerance = 1e-06};
}  // namespace add_20

namespace equal_10 {
inline constexpr auto network = [](expression<std::int32_t, 1> x, expression<std::int32_t, 1> y) { return std::tuple{x == y, x < y, x >= y, where(x < y, x, y), negative(x), abs(x), sign(x), square(x), clamp(x, -3, 2)}; };
inline constexpr double y0[] = {0};
inline constexpr double y1[] = {0};
inline constexpr double y2[] = {1};
inline constexpr double y3[] = {-3};
inline constexpr double y4[] = {2};
inline constexpr double y5[] = {2};
inline constexpr double y6[] = {-1};
inline constexpr double y7[] = {4};
inline constexpr double y8[] = {-2};
inline constexpr expectation<2, 9> expected = {.inputs = {{.seed = 1, .shift = -5, .modulus = 11}, {.seed = 2, .shift = -5, .modulus = 11}}, .outputs = {{dtype::boolean, make_shape(1), 1, y0, 0, 0}, {dtype::boolean, make_shape(1), 1, y1, 0, 0}, {dtype::boolean, make_shape(1), 1, y2, -2, 1}, {dtype::i32, make_shape(1), 1, y3, 6, 3}, {dtype::i32, make_shape(1), 1, y4, -4, 2}, {dtype::i32, make_shape(1), 1, y5, -4, 2}, {dtype::i32, make_shape(1), 1, y6, 2, 1}, {dtype::i32, make_shape(1), 1, y7, -8, 4}, {dtype::i32, make_shape(1), 1, y8, 4, 2}}, .tolerance = 1e-06};
}  // namespace equal_10

namespace add_21 {
inline constexpr auto network = [](expression<std::int64_t, 7> x, expression<std::int64_t> y, expression<std::int64_t> p) { return std::tuple{x + y, x - y, x * y, remainder(x, p), x % -p, maximum(x, y), minimum(x, y), x * 3 - 1}; };
inline constexpr double y0[] = {-74, 65, -16, 10, 34, 60, 80};
inline constexpr double y1[] = {-66, 73, -8, 18, 42, 68, 88};
inline constexpr double y2[] = {280, -276, 48, -56, -152, -256, -336};
inline constexpr double y3[] = {2, 3, 0, 2, 2, 4, 0};
inline constexpr double y4[] = {-4, -3, 0, -4, -4, -2, 0};
inline constexpr double y5[] = {-4, 69, -4, 14, 38, 64, 84};
inline constexpr double y6[] = {-70, -4, -12, -4, -4, -4, -4};
inline constexpr double y7[] = {-211, 206, -37, 41, 113, 191, 251};
inline constexpr expectation<3, 8> expected = {.inputs = {{.seed = 1, .shift = -100, .modulus = 200}, {.seed = 2, .shift = -9, .modulus = 18}, {.seed = 3, .shift = 1, .modulus = 7}}, .outputs = {{dtype::i64, make_shape(7), 1, y0, 315.96875, 339}, {dtype::i64, make_shape(7), 1, y1, 345.59375, 363}, {dtype::i64, make_shape(7), 1, y2, -1323.125, 1404}, {dtype::i64, make_shape(7), 1, y3, 1.71875, 13}, {dtype::i64, make_shape(7), 1, y4, -1.46875, 17}, {dtype::i64, make_shape(7), 1, y5, 211.40625, 277}, {dtype::i64, make_shape(7), 1, y6, 104.5625, 102}, {dtype::i64, make_shape(7), 1, y7, 988.640625, 1050}}, .tolerance = 1e-06};
}  // namespace add_21

namespace equal_11 {
inline constexpr auto network = [](expression<std::int64_t, 7> x, expression<std::int64_t> y) { return std::tuple{x == y, x < y, x >= y, where(x < y, x, y), negative(x), abs(x), sign(x), square(x), clamp(x, -3, 2)}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {0, 0, 0, 0, 0, 1, 0};
inline constexpr double y2[] = {1, 1, 1, 1, 1, 0, 1};
inline constexpr double y3[] = {-3, -3, -3, -3, -3, -5, -3};
inline constexpr double y4[] = {2, 1, -5, 1, -3, 5, -5};
inline constexpr double y5[] = {2, 1, 5, 1, 3, 5, 5};
inline constexpr double y6[] = {-1, -1, 1, -1, 1, -1, 1};
inline constexpr double y7[] = {4, 1, 25, 1, 9, 25, 25};
inline constexpr double y8[] = {-2, -1, 2, -1, 2, -3, 2};
inline constexpr expectation<2, 9> expected = {.inputs = {{.seed = 1, .shift = -5, .modulus = 11}, {.seed = 2, .shift = -5, .modulus = 11}}, .outputs = {{dtype::boolean, make_shape(7), 1, y0, 0, 0}, {dtype::boolean, make_shape(7), 1, y1, 0.453125, 1}, {dtype::boolean, make_shape(7), 1, y2, 3.25, 6}, {dtype::i64, make_shape(7), 1, y3, -12.015625, 23}, {dtype::i64, make_shape(7), 1, y4, -20.765625, 22}, {dtype::i64, make_shape(7), 1, y5, 18.828125, 22}, {dtype::i64, make_shape(7), 1, y6, 5.265625, 7}, {dtype::i64, make_shape(7), 1, y7, 95.203125, 90}, {dtype::i64, make_shape(7), 1, y8, 10.84375, 13}}, .tolerance = 1e-06};
}  // namespace equal_11

namespace add_22 {
inline constexpr auto network = [](expression<std::int32_t, 3, 5> x, expression<std::int32_t, 5> y, expression<std::int32_t, 5> p) { return std::tuple{x + y, x - y, x * y, remainder(x, p), x % -p, maximum(x, y), minimum(x, y), x * 3 - 1}; };
inline constexpr double y0[] = {-74, 64, -20, 9, 44, 60, 79, -107, 5, -3, 72, 3, 6, -85, -44};
inline constexpr double y1[] = {-66, 74, -4, 19, 32, 68, 89, -91, 15, -15, 80, 13, 22, -75, -56};
inline constexpr double y2[] = {280, -345, 96, -70, 228, -256, -420, 792, -50, -54, -304, -40, -112, 400, -300};
inline constexpr double y3[] = {2, 3, 0, 4, 3, 4, 0, 0, 0, 1, 4, 2, 2, 0, 0};
inline constexpr double y4[] = {-4, -3, 0, -1, -2, -2, 0, 0, 0, -4, -2, -4, -1, 0, 0};
inline constexpr double y5[] = {-4, 69, -8, 14, 38, 64, 84, -8, 10, 6, 76, 8, 14, -5, 6};
inline constexpr double y6[] = {-70, -5, -12, -5, 6, -4, -5, -99, -5, -9, -4, -5, -8, -80, -50};
inline constexpr double y7[] = {-211, 206, -37, 41, 113, 191, 251, -298, 29, -28, 227, 23, 41, -241, -151};
inline constexpr expectation<3, 8> expected = {.inputs = {{.seed = 1, .shift = -100, .modulus = 200}, {.seed = 2, .shift = -9, .modulus = 18}, {.seed = 3, .shift = 1, .modulus = 7}}, .outputs = {{dtype::i32, make_shape(3, 5), 1, y0, 70.703125, 675}, {dtype::i32, make_shape(3, 5), 1, y1, 110.703125, 719}, {dtype::i32, make_shape(3, 5), 1, y2, 24.90625, 3747}, {dtype::i32, make_shape(3, 5), 1, y3, 7.34375, 25}, {dtype::i32, make_shape(3, 5), 1, y4, 5.109375, 23}, {dtype::i32, make_shape(3, 5), 1, y5, 211.25, 414}, {dtype::i32, make_shape(3, 5), 1, y6, -140.546875, 367}, {dtype::i32, make_shape(3, 5), 1, y7, 265.078125, 2088}}, .tolerance = 1e-06};
}  // namespace add_22

namespace equal_12 {
inline constexpr auto network = [](expression<std::int32_t, 3, 5> x, expression<std::int32_t, 5> y) { return std::tuple{x == y, x < y, x >= y, where(x < y, x, y), negative(x), abs(x), sign(x), square(x), clamp(x, -3, 2)}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y2[] = {1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1};
inline constexpr double y3[] = {-3, -2, 1, -3, -5, -5, -2, -2, -3, -5, -3, -2, 1, -3, -5};
inline constexpr double y4[] = {2, 1, -5, 1, -3, 5, -5, 2, -3, 5, -4, 0, -2, -5, -1};
inline constexpr double y5[] = {2, 1, 5, 1, 3, 5, 5, 2, 3, 5, 4, 0, 2, 5, 1};
inline constexpr double y6[] = {-1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, 0, 1, 1, 1};
inline constexpr double y7[] = {4, 1, 25, 1, 9, 25, 25, 4, 9, 25, 16, 0, 4, 25, 1};
inline constexpr double y8[] = {-2, -1, 2, -1, 2, -3, 2, -2, 2, -3, 2, 0, 2, 2, 1};
inline constexpr expectation<2, 9> expected = {.inputs = {{.seed = 1, .shift = -5, .modulus = 11}, {.seed = 2, .shift = -5, .modulus = 11}}, .outputs = {{dtype::boolean, make_shape(3, 5), 1, y0, 0.3125, 1}, {dtype::boolean, make_shape(3, 5), 1, y1, 2.40625, 2}, {dtype::boolean, make_shape(3, 5), 1, y2, 4.625, 13}, {dtype::i32, make_shape(3, 5), 1, y3, -11.59375, 45}, {dtype::i32, make_shape(3, 5), 1, y4, -16.53125, 44}, {dtype::i32, make_shape(3, 5), 1, y5, 25.53125, 44}, {dtype::i32, make_shape(3, 5), 1, y6, 5.109375, 14}, {dtype::i32, make_shape(3, 5), 1, y7, 106.0625, 174}, {dtype::i32, make_shape(3, 5), 1, y8, 8.828125, 27}}, .tolerance = 1e-06};
}  // namespace equal_12

namespace add_23 {
inline constexpr auto network = [](expression<std::int64_t, 2, 17> x, expression<std::int64_t, 2, 1> y, expression<std::int64_t, 2, 1> p) { return std::tuple{x + y, x - y, x * y, remainder(x, p), x % -p, maximum(x, y), minimum(x, y), x * 3 - 1}; };
inline constexpr double y0[] = {-74, 65, -16, 10, 34, 60, 80, -103, 6, -13, 72, 4, 10, -84, -54, 88, -82, 30, 20, 5, 50, 52, -9, 29};
inline constexpr double y1[] = {-66, 73, -8, 18, 42, 68, 88, -95, 14, -5, 80, 12, 18, -76, -46, 96, -74, 40, 30, 15, 60, 62, 1, 39};
inline constexpr double y2[] = {280, -276, 48, -56, -152, -256, -336, 396, -40, 36, -304, -32, -56, 320, 200, -368, 312, -175, -125, -50, -275, -285,
    20, -170};
inline constexpr double y3[] = {2, 3, 0, 2, 2, 4, 0, 3, 4, 3, 4, 2, 2, 4, 4, 2, 0, 5, 1, 4, 1, 3, 2, 4};
inline constexpr double y4[] = {-4, -3, 0, -4, -4, -2, 0, -3, -2, -3, -2, -4, -4, -2, -2, -4, 0, -1, -5, -2, -5, -3, -4, -2};
inline constexpr double y5[] = {-4, 69, -4, 14, 38, 64, 84, -4, 10, -4, 76, 8, 14, -4, -4, 92, -4, 35, 25, 10, 55, 57, -4, 34};
inline constexpr double y6[] = {-70, -4, -12, -4, -4, -4, -4, -99, -4, -9, -4, -4, -4, -80, -50, -4, -78, -5, -5, -5, -5, -5, -5, -5};
inline constexpr double y7[] = {-211, 206, -37, 41, 113, 191, 251, -298, 29, -28, 227, 23, 41, -241, -151, 275, -235, 104, 74, 29, 164, 170, -13,
    101};
inline constexpr expectation<3, 8> expected = {.inputs = {{.seed = 1, .shift = -100, .modulus = 200}, {.seed = 2, .shift = -9, .modulus = 18}, {.seed = 3, .shift = 1, .modulus = 7}}, .outputs = {{dtype::i64, make_shape(2, 17), 1, y0, 20.0625, 1699}, {dtype::i64, make_shape(2, 17), 1, y1, 96.53125, 1767}, {dtype::i64, make_shape(2, 17), 1, y2, -373.34375, 7773}, {dtype::i64, make_shape(2, 17), 1, y3, 11.890625, 90}, {dtype::i64, make_shape(2, 17), 1, y4, -16.984375, 84}, {dtype::i64, make_shape(2, 17), 1, y5, 376.109375, 1038}, {dtype::i64, make_shape(2, 17), 1, y6, -356.046875, 843}, {dtype::i64, make_shape(2, 17), 1, y7, 165.53125, 5176}}, .tolerance = 1e-06};
}  // namespace add_23

namespace equal_13 {
inline constexpr auto network = [](expression<std::int64_t, 2, 17> x, expression<std::int64_t, 2, 1> y) { return std::tuple{x == y, x < y, x >= y, where(x < y, x, y), negative(x), abs(x), sign(x), square(x), clamp(x, -3, 2)}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0};
inline constexpr double y2[] = {1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1};
inline constexpr double y3[] = {-3, -3, -3, -3, -3, -5, -3, -3, -3, -5, -3, -3, -3, -3, -3, -3, -3, -2, -2, -3, -2, -2, -2, -2};
inline constexpr double y4[] = {2, 1, -5, 1, -3, 5, -5, 2, -3, 5, -4, 0, -2, -5, -1, 1, -4, -5, -1, 3, 1, -5, -1, 0};
inline constexpr double y5[] = {2, 1, 5, 1, 3, 5, 5, 2, 3, 5, 4, 0, 2, 5, 1, 1, 4, 5, 1, 3, 1, 5, 1, 0};
inline constexpr double y6[] = {-1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, 0, 1, 1, 1, -1, 1, 1, 1, -1, -1, 1, 1, 0};
inline constexpr double y7[] = {4, 1, 25, 1, 9, 25, 25, 4, 9, 25, 16, 0, 4, 25, 1, 1, 16, 25, 1, 9, 1, 25, 1, 0};
inline constexpr double y8[] = {-2, -1, 2, -1, 2, -3, 2, -2, 2, -3, 2, 0, 2, 2, 1, -1, 2, 2, 1, -3, -1, 2, 1, 0};
inline constexpr expectation<2, 9> expected = {.inputs = {{.seed = 1, .shift = -5, .modulus = 11}, {.seed = 2, .shift = -5, .modulus = 11}}, .outputs = {{dtype::boolean, make_shape(2, 17), 1, y0, -0.46875, 1}, {dtype::boolean, make_shape(2, 17), 1, y1, 1.859375, 6}, {dtype::boolean, make_shape(2, 17), 1, y2, 7.5, 28}, {dtype::i64, make_shape(2, 17), 1, y3, -30.765625, 97}, {dtype::i64, make_shape(2, 17), 1, y4, -29.578125, 105}, {dtype::i64, make_shape(2, 17), 1, y5, 44.578125, 105}, {dtype::i64, make_shape(2, 17), 1, y6, 8.296875, 32}, {dtype::i64, make_shape(2, 17), 1, y7, 179.953125, 425}, {dtype::i64, make_shape(2, 17), 1, y8, 14.765625, 63}}, .tolerance = 1e-06};
}  // namespace equal_13

namespace add_24 {
inline constexpr auto network = [](expression<std::int32_t, 2, 3, 19> x, expression<std::int32_t, 3, 1> y, expression<std::int32_t, 3, 1> p) { return std::tuple{x + y, x - y, x * y, remainder(x, p), x % -p, maximum(x, y), minimum(x, y), x * 3 - 1}; };
inline constexpr double y0[] = {-74, 65, -16, 10, 34, 60, 80, -103, 6, -13, 72, 4, 10, -84, -54, 88, -82, 31, 21, 5, 50, 52, -9, 29};
inline constexpr double y1[] = {-66, 73, -8, 18, 42, 68, 88, -95, 14, -5, 80, 12, 18, -76, -46, 96, -74, 39, 29, 15, 60, 62, 1, 39};
inline constexpr double y2[] = {280, -276, 48, -56, -152, -256, -336, 396, -40, 36, -304, -32, -56, 320, 200, -368, 312, -140, -100, -50, -275, -285,
    20, -170};
inline constexpr double y3[] = {2, 3, 0, 2, 2, 4, 0, 3, 4, 3, 4, 2, 2, 4, 4, 2, 0, 5, 1, 4, 1, 3, 2, 4};
inline constexpr double y4[] = {-4, -3, 0, -4, -4, -2, 0, -3, -2, -3, -2, -4, -4, -2, -2, -4, 0, -1, -5, -2, -5, -3, -4, -2};
inline constexpr double y5[] = {-4, 69, -4, 14, 38, 64, 84, -4, 10, -4, 76, 8, 14, -4, -4, 92, -4, 35, 25, 10, 55, 57, -4, 34};
inline constexpr double y6[] = {-70, -4, -12, -4, -4, -4, -4, -99, -4, -9, -4, -4, -4, -80, -50, -4, -78, -4, -4, -5, -5, -5, -5, -5};
inline constexpr double y7[] = {-211, 206, -37, 41, 113, 191, 251, -298, 29, -28, 227, 23, 41, -241, -151, 275, -235, 104, 74, 29, 164, 170, -13,
    101};
inline constexpr expectation<3, 8> expected = {.inputs = {{.seed = 1, .shift = -100, .modulus = 200}, {.seed = 2, .shift = -9, .modulus = 18}, {.seed = 3, .shift = 1, .modulus = 7}}, .outputs = {{dtype::i32, make_shape(2, 3, 19), 1, y0, -1030.359375, 5719}, {dtype::i32, make_shape(2, 3, 19), 1, y1, -1063.140625, 5709}, {dtype::i32, make_shape(2, 3, 19), 1, y2, 7512.359375, 31931}, {dtype::i32, make_shape(2, 3, 19), 1, y3, -6.359375, 237}, {dtype::i32, make_shape(2, 3, 19), 1, y4, -0.125, 249}, {dtype::i32, make_shape(2, 3, 19), 1, y5, -548.265625, 3327}, {dtype::i32, make_shape(2, 3, 19), 1, y6, -482.09375, 3020}, {dtype::i32, make_shape(2, 3, 19), 1, y7, -3140.609375, 17097}}, .tolerance = 1e-06};
}  // namespace add_24

namespace equal_14 {
inline constexpr auto network = [](expression<std::int32_t, 2, 3, 19> x, expression<std::int32_t, 3, 1> y) { return std::tuple{x == y, x < y, x >= y, where(x < y, x, y), negative(x), abs(x), sign(x), square(x), clamp(x, -3, 2)}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0};
inline constexpr double y2[] = {1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1};
inline constexpr double y3[] = {-3, -3, -3, -3, -3, -5, -3, -3, -3, -5, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -2, -2, -2, -2};
inline constexpr double y4[] = {2, 1, -5, 1, -3, 5, -5, 2, -3, 5, -4, 0, -2, -5, -1, 1, -4, -5, -1, 3, 1, -5, -1, 0};
inline constexpr double y5[] = {2, 1, 5, 1, 3, 5, 5, 2, 3, 5, 4, 0, 2, 5, 1, 1, 4, 5, 1, 3, 1, 5, 1, 0};
inline constexpr double y6[] = {-1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, 0, 1, 1, 1, -1, 1, 1, 1, -1, -1, 1, 1, 0};
inline constexpr double y7[] = {4, 1, 25, 1, 9, 25, 25, 4, 9, 25, 16, 0, 4, 25, 1, 1, 16, 25, 1, 9, 1, 25, 1, 0};
inline constexpr double y8[] = {-2, -1, 2, -1, 2, -3, 2, -2, 2, -3, 2, 0, 2, 2, 1, -1, 2, 2, 1, -3, -1, 2, 1, 0};
inline constexpr expectation<2, 9> expected = {.inputs = {{.seed = 1, .shift = -5, .modulus = 11}, {.seed = 2, .shift = -5, .modulus = 11}}, .outputs = {{dtype::boolean, make_shape(2, 3, 19), 1, y0, 3.09375, 7}, {dtype::boolean, make_shape(2, 3, 19), 1, y1, -2.140625, 36}, {dtype::boolean, make_shape(2, 3, 19), 1, y2, 2.5, 78}, {dtype::i32, make_shape(2, 3, 19), 1, y3, -1.984375, 298}, {dtype::i32, make_shape(2, 3, 19), 1, y4, -15.21875, 334}, {dtype::i32, make_shape(2, 3, 19), 1, y5, -5.4375, 334}, {dtype::i32, make_shape(2, 3, 19), 1, y6, 6.859375, 108}, {dtype::i32, make_shape(2, 3, 19), 1, y7, -49.5625, 1268}, {dtype::i32, make_shape(2, 3, 19), 1, y8, 14.515625, 225}}, .tolerance = 1e-06};
}  // namespace equal_14

/// Calls `check(name, constant of the network, expectation)` for each case whose number modulo Parts is Part.
template <int Part, int Parts, class Check> void for_each_case(const Check& check) {
  if constexpr (0 % Parts == Part) check("add_1", network_constant<add_1::network>{}, add_1::expected);
  if constexpr (1 % Parts == Part) check("equal_1", network_constant<equal_1::network>{}, equal_1::expected);
  if constexpr (2 % Parts == Part) check("logical_and_1", network_constant<logical_and_1::network>{}, logical_and_1::expected);
  if constexpr (3 % Parts == Part) check("divide_1", network_constant<divide_1::network>{}, divide_1::expected);
  if constexpr (4 % Parts == Part) check("pow_1", network_constant<pow_1::network>{}, pow_1::expected);
  if constexpr (5 % Parts == Part) check("add_2", network_constant<add_2::network>{}, add_2::expected);
  if constexpr (6 % Parts == Part) check("equal_2", network_constant<equal_2::network>{}, equal_2::expected);
  if constexpr (7 % Parts == Part) check("logical_and_2", network_constant<logical_and_2::network>{}, logical_and_2::expected);
  if constexpr (8 % Parts == Part) check("divide_2", network_constant<divide_2::network>{}, divide_2::expected);
  if constexpr (9 % Parts == Part) check("pow_2", network_constant<pow_2::network>{}, pow_2::expected);
  if constexpr (10 % Parts == Part) check("add_3", network_constant<add_3::network>{}, add_3::expected);
  if constexpr (11 % Parts == Part) check("equal_3", network_constant<equal_3::network>{}, equal_3::expected);
  if constexpr (12 % Parts == Part) check("logical_and_3", network_constant<logical_and_3::network>{}, logical_and_3::expected);
  if constexpr (13 % Parts == Part) check("divide_3", network_constant<divide_3::network>{}, divide_3::expected);
  if constexpr (14 % Parts == Part) check("pow_3", network_constant<pow_3::network>{}, pow_3::expected);
  if constexpr (15 % Parts == Part) check("add_4", network_constant<add_4::network>{}, add_4::expected);
  if constexpr (16 % Parts == Part) check("equal_4", network_constant<equal_4::network>{}, equal_4::expected);
  if constexpr (17 % Parts == Part) check("logical_and_4", network_constant<logical_and_4::network>{}, logical_and_4::expected);
  if constexpr (18 % Parts == Part) check("divide_4", network_constant<divide_4::network>{}, divide_4::expected);
  if constexpr (19 % Parts == Part) check("pow_4", network_constant<pow_4::network>{}, pow_4::expected);
  if constexpr (20 % Parts == Part) check("add_5", network_constant<add_5::network>{}, add_5::expected);
  if constexpr (21 % Parts == Part) check("equal_5", network_constant<equal_5::network>{}, equal_5::expected);
  if constexpr (22 % Parts == Part) check("logical_and_5", network_constant<logical_and_5::network>{}, logical_and_5::expected);
  if constexpr (23 % Parts == Part) check("divide_5", network_constant<divide_5::network>{}, divide_5::expected);
  if constexpr (24 % Parts == Part) check("pow_5", network_constant<pow_5::network>{}, pow_5::expected);
  if constexpr (25 % Parts == Part) check("add_6", network_constant<add_6::network>{}, add_6::expected);
  if constexpr (26 % Parts == Part) check("equal_6", network_constant<equal_6::network>{}, equal_6::expected);
  if constexpr (27 % Parts == Part) check("logical_and_6", network_constant<logical_and_6::network>{}, logical_and_6::expected);
  if constexpr (28 % Parts == Part) check("divide_6", network_constant<divide_6::network>{}, divide_6::expected);
  if constexpr (29 % Parts == Part) check("pow_6", network_constant<pow_6::network>{}, pow_6::expected);
  if constexpr (30 % Parts == Part) check("add_7", network_constant<add_7::network>{}, add_7::expected);
  if constexpr (31 % Parts == Part) check("equal_7", network_constant<equal_7::network>{}, equal_7::expected);
  if constexpr (32 % Parts == Part) check("logical_and_7", network_constant<logical_and_7::network>{}, logical_and_7::expected);
  if constexpr (33 % Parts == Part) check("divide_7", network_constant<divide_7::network>{}, divide_7::expected);
  if constexpr (34 % Parts == Part) check("pow_7", network_constant<pow_7::network>{}, pow_7::expected);
  if constexpr (35 % Parts == Part) check("add_8", network_constant<add_8::network>{}, add_8::expected);
  if constexpr (36 % Parts == Part) check("equal_8", network_constant<equal_8::network>{}, equal_8::expected);
  if constexpr (37 % Parts == Part) check("logical_and_8", network_constant<logical_and_8::network>{}, logical_and_8::expected);
  if constexpr (38 % Parts == Part) check("divide_8", network_constant<divide_8::network>{}, divide_8::expected);
  if constexpr (39 % Parts == Part) check("pow_8", network_constant<pow_8::network>{}, pow_8::expected);
  if constexpr (40 % Parts == Part) check("add_9", network_constant<add_9::network>{}, add_9::expected);
  if constexpr (41 % Parts == Part) check("equal_9", network_constant<equal_9::network>{}, equal_9::expected);
  if constexpr (42 % Parts == Part) check("logical_and_9", network_constant<logical_and_9::network>{}, logical_and_9::expected);
  if constexpr (43 % Parts == Part) check("divide_9", network_constant<divide_9::network>{}, divide_9::expected);
  if constexpr (44 % Parts == Part) check("pow_9", network_constant<pow_9::network>{}, pow_9::expected);
  if constexpr (45 % Parts == Part) check("add_10", network_constant<add_10::network>{}, add_10::expected);
  if constexpr (46 % Parts == Part) check("pow_10", network_constant<pow_10::network>{}, pow_10::expected);
  if constexpr (47 % Parts == Part) check("maximum_1", network_constant<maximum_1::network>{}, maximum_1::expected);
  if constexpr (48 % Parts == Part) check("add_11", network_constant<add_11::network>{}, add_11::expected);
  if constexpr (49 % Parts == Part) check("where_1", network_constant<where_1::network>{}, where_1::expected);
  if constexpr (50 % Parts == Part) check("add_12", network_constant<add_12::network>{}, add_12::expected);
  if constexpr (51 % Parts == Part) check("pow_11", network_constant<pow_11::network>{}, pow_11::expected);
  if constexpr (52 % Parts == Part) check("maximum_2", network_constant<maximum_2::network>{}, maximum_2::expected);
  if constexpr (53 % Parts == Part) check("add_13", network_constant<add_13::network>{}, add_13::expected);
  if constexpr (54 % Parts == Part) check("where_2", network_constant<where_2::network>{}, where_2::expected);
  if constexpr (55 % Parts == Part) check("add_14", network_constant<add_14::network>{}, add_14::expected);
  if constexpr (56 % Parts == Part) check("pow_12", network_constant<pow_12::network>{}, pow_12::expected);
  if constexpr (57 % Parts == Part) check("maximum_3", network_constant<maximum_3::network>{}, maximum_3::expected);
  if constexpr (58 % Parts == Part) check("add_15", network_constant<add_15::network>{}, add_15::expected);
  if constexpr (59 % Parts == Part) check("where_3", network_constant<where_3::network>{}, where_3::expected);
  if constexpr (60 % Parts == Part) check("add_16", network_constant<add_16::network>{}, add_16::expected);
  if constexpr (61 % Parts == Part) check("pow_13", network_constant<pow_13::network>{}, pow_13::expected);
  if constexpr (62 % Parts == Part) check("maximum_4", network_constant<maximum_4::network>{}, maximum_4::expected);
  if constexpr (63 % Parts == Part) check("add_17", network_constant<add_17::network>{}, add_17::expected);
  if constexpr (64 % Parts == Part) check("where_4", network_constant<where_4::network>{}, where_4::expected);
  if constexpr (65 % Parts == Part) check("add_18", network_constant<add_18::network>{}, add_18::expected);
  if constexpr (66 % Parts == Part) check("pow_14", network_constant<pow_14::network>{}, pow_14::expected);
  if constexpr (67 % Parts == Part) check("maximum_5", network_constant<maximum_5::network>{}, maximum_5::expected);
  if constexpr (68 % Parts == Part) check("add_19", network_constant<add_19::network>{}, add_19::expected);
  if constexpr (69 % Parts == Part) check("where_5", network_constant<where_5::network>{}, where_5::expected);
  if constexpr (70 % Parts == Part) check("where_6", network_constant<where_6::network>{}, where_6::expected);
  if constexpr (71 % Parts == Part) check("where_7", network_constant<where_7::network>{}, where_7::expected);
  if constexpr (72 % Parts == Part) check("add_to_1", network_constant<add_to_1::network>{}, add_to_1::expected);
  if constexpr (73 % Parts == Part) check("add_to_2", network_constant<add_to_2::network>{}, add_to_2::expected);
  if constexpr (74 % Parts == Part) check("add_to_3", network_constant<add_to_3::network>{}, add_to_3::expected);
  if constexpr (75 % Parts == Part) check("add_to_4", network_constant<add_to_4::network>{}, add_to_4::expected);
  if constexpr (76 % Parts == Part) check("add_to_5", network_constant<add_to_5::network>{}, add_to_5::expected);
  if constexpr (77 % Parts == Part) check("add_20", network_constant<add_20::network>{}, add_20::expected);
  if constexpr (78 % Parts == Part) check("equal_10", network_constant<equal_10::network>{}, equal_10::expected);
  if constexpr (79 % Parts == Part) check("add_21", network_constant<add_21::network>{}, add_21::expected);
  if constexpr (80 % Parts == Part) check("equal_11", network_constant<equal_11::network>{}, equal_11::expected);
  if constexpr (81 % Parts == Part) check("add_22", network_constant<add_22::network>{}, add_22::expected);
  if constexpr (82 % Parts == Part) check("equal_12", network_constant<equal_12::network>{}, equal_12::expected);
  if constexpr (83 % Parts == Part) check("add_23", network_constant<add_23::network>{}, add_23::expected);
  if constexpr (84 % Parts == Part) check("equal_13", network_constant<equal_13::network>{}, equal_13::expected);
  if constexpr (85 % Parts == Part) check("add_24", network_constant<add_24::network>{}, add_24::expected);
  if constexpr (86 % Parts == Part) check("equal_14", network_constant<equal_14::network>{}, equal_14::expected);
}

}  // namespace arithmetic_cases
}  // namespace inlay::test::reference
