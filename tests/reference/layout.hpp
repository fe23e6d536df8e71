/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/layout.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace layout_cases {

namespace channels_last_1 {
inline constexpr auto network = [](channels_last<expression<float, 1, 1, 1, 1>> x, expression<float, 1, 1, 1, 1> y) { return std::tuple{as_channels_last(relu(x)), x, as_channels_last(x - y)}; };
inline constexpr double y0[] = {0};
inline constexpr double y1[] = {-0.203125};
inline constexpr double y2[] = {-0.25};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 1, 1, 1), 1, y0, 0, 0}, {dtype::f32, make_shape(1, 1, 1, 1), 1, y1, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1, 1, 1), 1, y2, 0.5, 0.25}}, .tolerance = 2e-06};
}  // namespace channels_last_1

namespace channels_last_2 {
inline constexpr auto network = [](channels_last<expression<float, 1, 3, 5, 7>> x, expression<float, 1, 3, 5, 7> y) { return std::tuple{as_channels_last(relu(x)), x, as_channels_last(x - y)}; };
inline constexpr double y0[] = {0, 1.484375, 0, 0.34375, 0, 0, 0, 0, 0, 0, 0.359375, 1.203125, 1.40625, 0.359375, 0, 0, 0, 0, 0.34375, 0, 0.8125, 0,
    1.4375, 0};
inline constexpr double y1[] = {-0.203125, 1.484375, -1.625, 0.34375, -1.671875, -0.9375, -0.1875, -0.84375, -1.765625, -0.140625, 0.359375, 1.203125,
    1.40625, 0.359375, -1.3125, -1.171875, -0.6875, -1.609375, 0.34375, -1.96875, 0.8125, -1.09375, 1.4375, -0.046875};
inline constexpr double y2[] = {-0.25, 1.03125, -1.15625, -0.5, -0.4375, -2.734375, -2.078125, 0.4375, -2.703125, 0.265625, 0.34375, 2.21875,
    -0.03125, 0.9375, 0.3125, -2.5625, 0.53125, -1.203125, -1.25, -0.25, 2.125, -2.625, 2.140625, -0.71875};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 3, 5, 7), 4, y0, 6.660400390625, 40}, {dtype::f32, make_shape(1, 3, 5, 7), 4, y1, 12.1904296875, 110.578125}, {dtype::f32, make_shape(1, 3, 5, 7), 4, y2, 1.628173828125, 139.921875}}, .tolerance = 2e-06};
}  // namespace channels_last_2

namespace channels_last_3 {
inline constexpr auto network = [](channels_last<expression<double, 2, 17, 3, 4>> x, expression<double, 2, 17, 3, 4> y) { return std::tuple{as_channels_last(relu(x)), x, as_channels_last(x - y)}; };
inline constexpr double y0[] = {0, 0, 0, 1.9375, 0.359375, 0, 0.96875, 0.453125, 1.6875, 1.703125, 0, 0, 0, 0, 1.765625, 0.015625, 1.421875, 0, 0, 0,
    0, 0, 1.625, 0};
inline constexpr double y1[] = {-0.203125, -0.609375, -1.171875, 1.9375, 0.359375, -1.375, 0.96875, 0.453125, 1.6875, 1.703125, -0.71875, -0.390625,
    -0.921875, -1.078125, 1.765625, 0.015625, 1.421875, -1.25, -1.90625, -1, -0.921875, -1.078125, 1.625, -0.4375};
inline constexpr double y2[] = {-0.25, -0.65625, -3.015625, 3.21875, 0.9375, -1.46875, 0.328125, -0.25, 2.34375, 1.875, -0.0625, 1.46875, 0.671875,
    -2.609375, 1.28125, 0.578125, 1.25, -0.984375, -0.15625, -1.40625, -1.484375, -1.203125, 1.125, -1.84375};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f64, make_shape(2, 17, 3, 4), 13, y0, -0.743408203125, 196.203125}, {dtype::f64, make_shape(2, 17, 3, 4), 13, y1, -1.953125, 425.65625}, {dtype::f64, make_shape(2, 17, 3, 4), 13, y2, 11.3876953125, 521.203125}}, .tolerance = 1e-12};
}  // namespace channels_last_3

namespace channels_last_4 {
inline constexpr auto network = [](channels_last<expression<float, 1, 18, 7, 5>> x, expression<float, 1, 18, 7, 5> y) { return std::tuple{as_channels_last(relu(x)), x, as_channels_last(x - y)}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0.4375, 0, 0, 0, 0, 0.8125, 0.890625, 0.03125, 0, 0.703125, 0.9375, 1.453125, 0, 0.0625, 0.265625,
    1.84375, 0, 0, 1.703125};
inline constexpr double y1[] = {-0.203125, -1.25, -1.796875, -0.78125, -0.046875, 0.4375, -0.328125, -1.171875, -1.4375, -1.703125, 0.8125, 0.890625,
    0.03125, -0.4375, 0.703125, 0.9375, 1.453125, -0.984375, 0.0625, 0.265625, 1.84375, -1.75, -0.125, 1.703125};
inline constexpr double y2[] = {-0.25, -1.359375, -3.0625, 0.359375, -0.71875, 0.453125, 0.640625, -2.453125, 0.3125, -1.5, 2.25, 2.59375, 1.890625,
    -1.84375, -0.890625, 1.359375, 0.84375, -1.53125, -1.75, -0.5, -0.046875, -1.75, -1.734375, 0.703125};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 18, 7, 5), 23, y0, -15.65380859375, 312.734375}, {dtype::f32, make_shape(1, 18, 7, 5), 23, y1, -31.329833984375, 643.34375}, {dtype::f32, make_shape(1, 18, 7, 5), 23, y2, -28.614013671875, 818.328125}}, .tolerance = 2e-06};
}  // namespace channels_last_4

namespace channels_last_5 {
inline constexpr auto network = [](channels_last<expression<float, 2, 3, 2, 5, 3>> x, expression<float, 2, 3, 2, 5, 3> y) { return std::tuple{as_channels_last(relu(x)), x, as_channels_last(x - y)}; };
inline constexpr double y0[] = {0, 0.421875, 0.515625, 0.140625, 0, 0, 0, 0, 0, 1.9375, 0.90625, 0.4375, 0, 0.453125, 0.09375, 1.0625, 0, 1.109375, 0,
    1.53125, 1.609375, 0.84375, 0.53125, 0};
inline constexpr double y1[] = {-0.203125, 0.421875, 0.515625, 0.140625, -0.84375, -0.09375, -1.90625, -1.484375, -1.3125, 1.9375, 0.90625, 0.4375,
    -1.09375, 0.453125, 0.09375, 1.0625, -0.59375, 1.109375, -0.59375, 1.53125, 1.609375, 0.84375, 0.53125, -1.171875};
inline constexpr double y2[] = {-0.25, 0.484375, 0.71875, -1.84375, 0.4375, 1.828125, -1.921875, -2.40625, 0.3125, 1.28125, -0.9375, 1.21875, -2.625,
    -0.25, 0.015625, 1.359375, -1.203125, 2.171875, -2.453125, 2.375, 0.953125, 0.59375, -0.265625, -2.453125};
inline constexpr expectation<2, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 3, 2, 5, 3), 7, y0, -1.3017578125, 80.828125}, {dtype::f32, make_shape(2, 3, 2, 5, 3), 7, y1, -0.681884765625, 182.375}, {dtype::f32, make_shape(2, 3, 2, 5, 3), 7, y2, -16.010986328125, 229.5}}, .tolerance = 2e-06};
}  // namespace channels_last_5

namespace channels_last_6 {
inline constexpr auto w = made<float, 5, 1, 3, 3>({.seed = 2});
inline constexpr auto network = [](channels_last<expression<float, 1, 1, 3, 3>> x) { return as_channels_last(conv2d(x, w, padding<1>)); };
inline constexpr double y0[] = {-1.973876953125, -1.70703125, -0.301025390625, 1.411865234375, 0.824462890625, 0.20849609375, 1.2568359375,
    -2.61865234375, 0.509765625, -0.728515625, 1.794189453125, -0.46533203125, -3.636962890625, -2.320068359375, 2.697998046875, 1.3369140625,
    0.7294921875, -2.482666015625, 3.8759765625, -10.09252929688, 0.516845703125, -4.460205078125, -5.4873046875, 2.36083984375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 5, 3, 3), 1, y0, 15.094226837158203, 109.2724609375}}, .tolerance = 2e-06};
}  // namespace channels_last_6

namespace as_channels_last_1 {
inline constexpr auto network = [](expression<float, 1, 1, 3, 3> x) { return as_channels_last(max_pool2d<2>(x, stride<1>)); };
inline constexpr double y0[] = {1.484375, 1.484375, 1.484375, 1.484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 2, 2), 1, y0, 0.51025390625, 5.9375}}, .tolerance = 2e-06};
}  // namespace as_channels_last_1

namespace channels_last_7 {
inline constexpr auto w = made<float, 5, 3, 3, 3>({.seed = 2});
inline constexpr auto network = [](channels_last<expression<float, 1, 3, 5, 7>> x) { return as_channels_last(conv2d(x, w, padding<1>)); };
inline constexpr double y0[] = {1.65234375, -7.379150390625, -6.43359375, -6.30908203125, -0.938720703125, -7.752685546875, -7.366455078125,
    -5.59765625, -4.6767578125, 8.005615234375, -1.92626953125, 1.3828125, -0.973388671875, 14.65893554688, 5.66943359375, -13.92163085938,
    4.738525390625, 6.99072265625, -1.142333984375, 1.472412109375, -0.939208984375, -8.760986328125, -1.477294921875, -13.28735351562};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 5, 5, 7), 6, y0, -6.1530303955078125, 803.5744628906}}, .tolerance = 2e-06};
}  // namespace channels_last_7

namespace as_channels_last_2 {
inline constexpr auto network = [](expression<float, 1, 3, 5, 7> x) { return as_channels_last(max_pool2d<2>(x, stride<1>)); };
inline constexpr double y0[] = {0.421875, 0.25, 0.25, 1.484375, 1.484375, 0.84375, 0.515625, 0.25, 0.25, 0.765625, 1.125, 1.125, 0.515625, -0.515625,
    -0.1875, -0.1875, 1.125, 1.125, 1.015625, 1.015625, 1.015625, -0.1875, 1.796875, 1.796875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 4, 6), 1, y0, 3.544921875, 77.015625}}, .tolerance = 2e-06};
}  // namespace as_channels_last_2

namespace channels_last_8 {
inline constexpr auto w = made<float, 5, 4, 3, 3>({.seed = 2});
inline constexpr auto network = [](channels_last<expression<float, 2, 4, 9, 6>> x) { return as_channels_last(conv2d(x, w, padding<1>)); };
inline constexpr double y0[] = {11.33154296875, -7.87646484375, 9.03271484375, -6.2802734375, -0.0986328125, -2.402099609375, 4.87060546875,
    20.65600585938, -7.315185546875, -5.841796875, -7.26025390625, -6.12841796875, 0.079345703125, 9.18603515625, 0.14013671875, -4.300537109375,
    -11.29443359375, -1.73388671875, -4.378173828125, 9.7158203125, -6.68603515625, -11.75366210938, -2.68798828125, -0.939697265625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 5, 9, 6), 19, y0, 118.73263168334961, 3037.282958984}}, .tolerance = 2e-06};
}  // namespace channels_last_8

namespace as_channels_last_3 {
inline constexpr auto network = [](expression<float, 2, 4, 9, 6> x) { return as_channels_last(max_pool2d<2>(x, stride<1>)); };
inline constexpr double y0[] = {0.84375, 0.140625, 1.828125, 0.359375, -0.78125, 1.40625, 1.078125, 2, 1.625, 0.609375, 1.109375, 0.5, 0.796875,
    1.265625, 1.875, 1.734375, 1.625, 1.890625, 1.984375, 1.46875, 1.203125, 1.46875, -0.09375, 1.984375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 4, 8, 5), 13, y0, -52.561767578125, 399.375}}, .tolerance = 2e-06};
}  // namespace as_channels_last_3

namespace channels_last_9 {
inline constexpr auto w = made<float, 5, 17, 3, 3>({.seed = 2});
inline constexpr auto network = [](channels_last<expression<float, 1, 17, 5, 5>> x) { return as_channels_last(conv2d(x, w, padding<1>)); };
inline constexpr double y0[] = {16.47924804688, -3.0205078125, -8.505859375, -1.351318359375, 16.38549804688, -9.16748046875, -20.81494140625,
    3.21533203125, -29.7265625, -1.346435546875, 15.52172851562, 10.26000976562, -1.721435546875, 3.703369140625, 3.912841796875, -9.66748046875,
    -25.03149414062, -9.32373046875, 0.108642578125, 0.3583984375, -3.520263671875, -9.76123046875, -10.912109375, 3.998779296875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 5, 5, 5), 4, y0, 83.324848175048828, 1275.544433594}}, .tolerance = 2e-06};
}  // namespace channels_last_9

namespace as_channels_last_4 {
inline constexpr auto network = [](expression<float, 1, 17, 5, 5> x) { return as_channels_last(max_pool2d<2>(x, stride<1>)); };
inline constexpr double y0[] = {0.84375, 1.125, 1.828125, 1.75, 0.90625, 1.4375, 0.890625, 2, 1.609375, 0.609375, 1.921875, 1.671875, 0.75, 1.984375,
    1.59375, 1.671875, 0.03125, 0.234375, 1.953125, 1.90625, 1.25, 0.625, 1.71875, 1.140625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 17, 4, 4), 11, y0, -0.66943359375, 335.203125}}, .tolerance = 2e-06};
}  // namespace as_channels_last_4

namespace channels_last_10 {
inline constexpr auto w = made<float, 5, 18, 3, 3>({.seed = 2});
inline constexpr auto network = [](channels_last<expression<float, 1, 18, 3, 19>> x) { return as_channels_last(conv2d(x, w, padding<1>)); };
inline constexpr double y0[] = {-6.592041015625, 33.3447265625, 3.277587890625, -15.54370117188, 16.14135742188, 4.323486328125, -18.62670898438,
    -9.425048828125, -12.40795898438, 8.881591796875, -6.49072265625, -12.947265625, -8.075439453125, -6.440185546875, -12.15625, 11.1201171875,
    7.78564453125, 13.05590820312, -0.73291015625, -0.429931640625, -4.5048828125, -6.831787109375, -4.148193359375, 12.38720703125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 5, 3, 19), 11, y0, -429.95980072021484, 3254.196289062}}, .tolerance = 2e-06};
}  // namespace channels_last_10

namespace as_channels_last_5 {
inline constexpr auto network = [](expression<float, 1, 18, 3, 19> x) { return as_channels_last(max_pool2d<2>(x, stride<1>)); };
inline constexpr double y0[] = {1.125, 0.8125, 1.40625, 1.703125, 1.578125, 1.421875, 0.890625, -0.921875, 0.953125, 1.109375, 1.71875, 1.09375, 0.75,
    1.984375, 1.703125, 1.5, 1.8125, 1.546875, 0.390625, 0.109375, 1.859375, 1.921875, 1.40625, 1.890625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 2, 18), 25, y0, -12.99853515625, 826.296875}}, .tolerance = 2e-06};
}  // namespace as_channels_last_5

namespace strided_1 {
inline constexpr auto network = [](strided<expression<float, 1>, 3> x) { return std::tuple{as_strided<1>(x * 2.f), as_strided<1>(softmax(x)), sum(x, axis<0>), as_strided<1>(flip(x))}; };
inline constexpr double y0[] = {-0.40625};
inline constexpr double y1[] = {1};
inline constexpr double y2[] = {-0.203125};
inline constexpr double y3[] = {-0.203125};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, 0.8125, 0.40625}, {dtype::f32, make_shape(1), 1, y1, -2, 1}, {dtype::f32, make_shape(), 1, y2, 0.40625, 0.203125}, {dtype::f32, make_shape(1), 1, y3, 0.40625, 0.203125}}, .tolerance = 2e-06};
}  // namespace strided_1

namespace strided_2 {
inline constexpr auto network = [](strided<expression<float, 7>, 2> x) { return std::tuple{as_strided<3>(x * 2.f), as_strided<3>(softmax(x)), sum(x, axis<0>), as_strided<3>(flip(x))}; };
inline constexpr double y0[] = {-0.40625, -2.15625, -3.28125, -1.9375, 2.96875, -3.4375, 1.6875};
inline constexpr double y1[] = {0.09439500671324, 0.03934969314605, 0.02242077931305, 0.04389775486586, 0.5102945850801, 0.02073583113906,
    0.2689063497426};
inline constexpr double y2[] = {-3.28125};
inline constexpr double y3[] = {0.84375, -1.71875, 1.484375, -0.96875, -1.640625, -1.078125, -0.203125};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7), 1, y0, -0.76611328125, 15.875}, {dtype::f32, make_shape(7), 1, y1, 0.98906607423091986, 1}, {dtype::f32, make_shape(), 1, y2, 6.5625, 3.28125}, {dtype::f32, make_shape(7), 1, y3, -2.86474609375, 7.9375}}, .tolerance = 2e-06};
}  // namespace strided_2

namespace strided_3 {
inline constexpr auto network = [](strided<expression<float, 3, 5>, 8, 1> x) { return std::tuple{as_strided<1, 3>(x * 2.f), as_strided<1, 3>(softmax(x)), sum(x, axis<0>), as_strided<1, 3>(flip(x))}; };
inline constexpr double y0[] = {-0.40625, -2.15625, -3.28125, -1.9375, 2.96875, -3.4375, 1.6875, 0.84375, -3.25, 0.5, 0.25, 1.53125, 0.6875, -1.21875,
    1.03125};
inline constexpr double y1[] = {0.1328837441818, 0.05539418598205, 0.03156265576253, 0.06179668004548, 0.7183627340282, 0.03253836400924,
    0.4219639248432, 0.2767306980912, 0.03573640168128, 0.2330306113751, 0.1639372186158, 0.3110981761227, 0.2040231649786, 0.07865793710645,
    0.2422835031764};
inline constexpr double y2[] = {-1.796875, 0.53125, -0.875, -3.203125, 2.25};
inline constexpr double y3[] = {0.515625, -0.609375, 0.34375, 0.765625, 0.125, 0.25, -1.625, 0.421875, 0.84375, -1.71875, 1.484375, -0.96875,
    -1.640625, -1.078125, -0.203125};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 5), 1, y0, 6.013671875, 25.1875}, {dtype::f32, make_shape(3, 5), 1, y1, 2.440570970087284, 3}, {dtype::f32, make_shape(5), 1, y2, 1.780029296875, 8.65625}, {dtype::f32, make_shape(3, 5), 1, y3, -4.757080078125, 12.59375}}, .tolerance = 2e-06};
}  // namespace strided_3

namespace strided_4 {
inline constexpr auto network = [](strided<expression<float, 2, 17>, 1, 2> x) { return std::tuple{as_strided<20, 1>(x * 2.f), as_strided<20, 1>(softmax(x)), sum(x, axis<0>), as_strided<20, 1>(flip(x))}; };
inline constexpr double y0[] = {-0.40625, -2.15625, -3.28125, -1.9375, 2.96875, -3.4375, 1.6875, 0.84375, -3.25, 0.5, 0.25, 1.53125, 0.6875, -1.21875,
    1.03125, -1.03125, -3.34375, -1.34375, -2.09375, 2.25, -1.875, 0.28125, -3.5625, -2.5};
inline constexpr double y1[] = {0.04218127035112, 0.01758376955117, 0.01001892988429, 0.01961611244363, 0.2280297931157, 0.009265995413178,
    0.1201632568562, 0.07880498781284, 0.01017670507245, 0.06636045301842, 0.05856289424286, 0.1111328454957, 0.07288269945422, 0.02809878373576,
    0.08655034709698, 0.0308604766377, 0.009710679817738, 0.02512232784363, 0.0172663065852, 0.1515070269286, 0.01926195691292, 0.05661403973138,
    0.008284464436486, 0.01409234872159};
inline constexpr double y2[] = {-0.875, -2.125, -0.515625, -1.90625, 1.625, -3.5, -0.40625, 0.234375, -1.96875, -0.921875, -1.375, -0.078125,
    1.359375, 0.40625, -1.28125, -2.28125, 0.125};
inline constexpr double y3[] = {1.796875, -1.765625, -1.796875, 1.015625, 1.015625, -0.84375, -1.5, -1.171875, -0.34375, -0.1875, -1.25, -1.78125,
    0.140625, -0.9375, 1.125, -1.046875, -0.671875, -1.671875, -0.515625, 0.515625, -0.609375, 0.34375, 0.765625, 0.125};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 17), 1, y0, 6.80615234375, 66.34375}, {dtype::f32, make_shape(2, 17), 1, y1, 0.65036472806722156, 2}, {dtype::f32, make_shape(17), 1, y2, 3.554443359375, 20.984375}, {dtype::f32, make_shape(2, 17), 1, y3, -3.14208984375, 33.171875}}, .tolerance = 2e-06};
}  // namespace strided_4

namespace strided_5 {
inline constexpr auto network = [](strided<expression<float, 2, 3, 19>, 64, 20, 1> x) { return std::tuple{as_strided<1, 2, 6>(x * 2.f), as_strided<1, 2, 6>(softmax(x)), sum(x, axis<0>), as_strided<1, 2, 6>(flip(x))}; };
inline constexpr double y0[] = {-0.40625, -2.15625, -3.28125, -1.9375, 2.96875, -3.4375, 1.6875, 0.84375, -3.25, 0.5, 0.25, 1.53125, 0.6875, -1.21875,
    1.03125, -1.03125, -3.34375, -1.34375, -2.09375, 2.25, -1.875, 0.28125, -3.5625, -2.5};
inline constexpr double y1[] = {0.0403826937106, 0.01683401126026, 0.009591730487423, 0.01877969662862, 0.2183067796591, 0.008870900557983,
    0.1150395888151, 0.07544480427505, 0.009742778263981, 0.0635308947889, 0.05606581786963, 0.1063942271886, 0.06977503769711, 0.02690067339831,
    0.08285990744872, 0.02954460985764, 0.00929662396455, 0.02527084398885, 0.01736838013954, 0.1113673520146, 0.01415876992308, 0.04161493905301,
    0.006089611061973, 0.01035877736239};
inline constexpr double y2[] = {0.53125, -2.0625, -0.234375, 2.78125, -3, -0.78125, -0.4375, -0.734375, -0.671875, -1.875, -0.5, -2.53125, -0.484375,
    -1.765625, -2.328125, -0.484375, -1, -1.21875, -1.0625, -2.359375, 0.515625, -0.828125, -0.703125, -2.21875};
inline constexpr double y3[] = {-1.5625, -0.59375, -1.40625, -1.90625, -1, 0.890625, -1.1875, -0.46875, 1.0625, 1.6875, -0.421875, -0.609375,
    -1.90625, -1.625, 1.078125, 0.09375, 0.15625, -1.921875, -1.671875, -1.296875, -0.921875, -0.046875, 0.453125, 1.40625};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 19), 1, y0, 28.19482421875, 241.3125}, {dtype::f32, make_shape(2, 3, 19), 1, y1, 0.72751706369671876, 6}, {dtype::f32, make_shape(3, 19), 2, y2, -5.783203125, 70.28125}, {dtype::f32, make_shape(2, 3, 19), 1, y3, -28.5849609375, 120.65625}}, .tolerance = 2e-06};
}  // namespace strided_5

namespace strided_6 {
inline constexpr auto network = [](strided<expression<float, 5, 4>, 11, 2> x) { return std::tuple{as_strided<9, 2>(x * 2.f), as_strided<9, 2>(softmax(x)), sum(x, axis<0>), as_strided<9, 2>(flip(x))}; };
inline constexpr double y0[] = {-0.40625, -2.15625, -3.28125, -1.9375, 2.96875, -3.4375, 1.6875, 0.84375, -3.25, 0.5, 0.25, 1.53125, 0.6875, -1.21875,
    1.03125, -1.03125, -3.34375, -1.34375, -2.09375, 2.25};
inline constexpr double y1[] = {0.4718258562951, 0.1966862793917, 0.1120684638576, 0.2194194004556, 0.522687583123, 0.02123942087376, 0.2754370007891,
    0.1806359952141, 0.04132959146468, 0.2695027902583, 0.2378353776409, 0.4513322406361, 0.3337237491583, 0.1286619667672, 0.3963067578513,
    0.1413075262232, 0.04549618428956, 0.1236714510185, 0.08499806237757, 0.7458343023143};
inline constexpr double y2[] = {-1.671875, -3.828125, -1.203125, 0.828125};
inline constexpr double y3[] = {1.125, -1.046875, -0.671875, -1.671875, -0.515625, 0.515625, -0.609375, 0.34375, 0.765625, 0.125, 0.25, -1.625,
    0.421875, 0.84375, -1.71875, 1.484375, -0.96875, -1.640625, -1.078125, -0.203125};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5, 4), 1, y0, 0.72314453125, 35.25}, {dtype::f32, make_shape(5, 4), 1, y1, 0.98075228049169394, 5}, {dtype::f32, make_shape(4), 1, y2, 3.2431640625, 7.53125}, {dtype::f32, make_shape(5, 4), 1, y3, -5.613037109375, 17.625}}, .tolerance = 2e-06};
}  // namespace strided_6

namespace strided_7 {
inline constexpr auto network = [](strided<expression<float, 1, 1>, 4, 1> x, strided<expression<float, 1, 1>, 1, 1> y) { return as_strided<1, 2>(matmul(x, y)); };
inline constexpr double y0[] = {-0.009521484375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.01904296875, 0.009521484375}}, .tolerance = 2e-06};
}  // namespace strided_7

namespace strided_8 {
inline constexpr auto network = [](strided<expression<double, 3, 5>, 8, 1> x, strided<expression<double, 5, 7>, 1, 5> y) { return as_strided<1, 4>(matmul(x, y)); };
inline constexpr double y0[] = {-3.43310546875, 1.0859375, 1.3759765625, -1.187255859375, 2.947509765625, -3.136962890625, -0.343505859375,
    -3.763916015625, -2.531494140625, -1.494873046875, -2.904296875, 2.982177734375, -3.488037109375, 2.483642578125, -1.981689453125,
    -1.793212890625, -1.916015625, -1.479736328125, 2.316162109375, 0.666015625, 1.846923828125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f64, make_shape(3, 7), 1, y0, -8.9692268371582031, 45.15844726562}}, .tolerance = 1e-12};
}  // namespace strided_8

namespace strided_9 {
inline constexpr auto network = [](strided<expression<float, 17, 19>, 22, 1> x, strided<expression<float, 19, 18>, 1, 19> y) { return as_strided<1, 18>(matmul(x, y)); };
inline constexpr double y0[] = {7.61865234375, -8.373291015625, 0.865478515625, 4.271484375, 6.448974609375, 0.552978515625, 3.048583984375,
    -4.21826171875, -1.90185546875, 3.882568359375, 5.28857421875, 2.755615234375, -4.05126953125, -0.17138671875, -4.10498046875, 5.673583984375,
    3.276123046875, -3.955322265625, 5.57666015625, -1.26416015625, -1.21630859375, 0.535888671875, -1.023681640625, -1.273681640625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(17, 18), 11, y0, 1.1871833801269531, 1411.335693359}}, .tolerance = 2e-06};
}  // namespace strided_9

namespace strided_10 {
inline constexpr auto network = [](strided<expression<float, 1, 37>, 40, 1> x, strided<expression<float, 37, 33>, 1, 37> y) { return as_strided<1, 2>(matmul(x, y)); };
inline constexpr double y0[] = {-1.174072265625, -1.591064453125, 9.364990234375, 8.349853515625, 2.901123046875, 10.30859375, -13.42309570312,
    3.075927734375, 13.72509765625, -1.653076171875, 3.2265625, -6.065185546875, -2.008056640625, -9.121337890625, -1.264404296875, -9.114990234375,
    1.691162109375, -11.607421875, 4.510009765625, 9.501220703125, -18.37158203125, -8.625732421875, -13.05078125, -1.99365234375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 33), 1, y0, 17.556690216064453, 200.9301757812}}, .tolerance = 2e-06};
}  // namespace strided_10

namespace strided_11 {
inline constexpr auto network = [](strided<expression<float, 2, 8>, 11, 1> x, strided<expression<float, 8, 16>, 1, 8> y) { return as_strided<1, 3>(matmul(x, y)); };
inline constexpr double y0[] = {0.650146484375, 0.55322265625, -5.4736328125, 6.968017578125, -2.343505859375, 0.822265625, -0.019287109375,
    3.131591796875, 3.344482421875, 6.227783203125, -4.400146484375, -6.174072265625, -1.069580078125, 0.1435546875, 2.68408203125, 5.239501953125,
    1.850341796875, 2.715576171875, -1.4423828125, 1.410888671875, -0.830078125, 1.073974609375, -1.107666015625, 1.5576171875, -0.248046875,
    1.4287109375, -0.089111328125, -3.251953125, -2.18896484375, 1.826416015625, -0.176025390625, 4.80419921875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 16), 1, y0, 10.317432403564453, 75.24682617188}}, .tolerance = 2e-06};
}  // namespace strided_11

/// Calls `check(name, constant of the network, expectation)` for each case whose number modulo Parts is Part.
template <int Part, int Parts, class Check> void for_each_case(const Check& check) {
  if constexpr (0 % Parts == Part) check("channels_last_1", network_constant<channels_last_1::network>{}, channels_last_1::expected);
  if constexpr (1 % Parts == Part) check("channels_last_2", network_constant<channels_last_2::network>{}, channels_last_2::expected);
  if constexpr (2 % Parts == Part) check("channels_last_3", network_constant<channels_last_3::network>{}, channels_last_3::expected);
  if constexpr (3 % Parts == Part) check("channels_last_4", network_constant<channels_last_4::network>{}, channels_last_4::expected);
  if constexpr (4 % Parts == Part) check("channels_last_5", network_constant<channels_last_5::network>{}, channels_last_5::expected);
  if constexpr (5 % Parts == Part) check("channels_last_6", network_constant<channels_last_6::network>{}, channels_last_6::expected);
  if constexpr (6 % Parts == Part) check("as_channels_last_1", network_constant<as_channels_last_1::network>{}, as_channels_last_1::expected);
  if constexpr (7 % Parts == Part) check("channels_last_7", network_constant<channels_last_7::network>{}, channels_last_7::expected);
  if constexpr (8 % Parts == Part) check("as_channels_last_2", network_constant<as_channels_last_2::network>{}, as_channels_last_2::expected);
  if constexpr (9 % Parts == Part) check("channels_last_8", network_constant<channels_last_8::network>{}, channels_last_8::expected);
  if constexpr (10 % Parts == Part) check("as_channels_last_3", network_constant<as_channels_last_3::network>{}, as_channels_last_3::expected);
  if constexpr (11 % Parts == Part) check("channels_last_9", network_constant<channels_last_9::network>{}, channels_last_9::expected);
  if constexpr (12 % Parts == Part) check("as_channels_last_4", network_constant<as_channels_last_4::network>{}, as_channels_last_4::expected);
  if constexpr (13 % Parts == Part) check("channels_last_10", network_constant<channels_last_10::network>{}, channels_last_10::expected);
  if constexpr (14 % Parts == Part) check("as_channels_last_5", network_constant<as_channels_last_5::network>{}, as_channels_last_5::expected);
  if constexpr (15 % Parts == Part) check("strided_1", network_constant<strided_1::network>{}, strided_1::expected);
  if constexpr (16 % Parts == Part) check("strided_2", network_constant<strided_2::network>{}, strided_2::expected);
  if constexpr (17 % Parts == Part) check("strided_3", network_constant<strided_3::network>{}, strided_3::expected);
  if constexpr (18 % Parts == Part) check("strided_4", network_constant<strided_4::network>{}, strided_4::expected);
  if constexpr (19 % Parts == Part) check("strided_5", network_constant<strided_5::network>{}, strided_5::expected);
  if constexpr (20 % Parts == Part) check("strided_6", network_constant<strided_6::network>{}, strided_6::expected);
  if constexpr (21 % Parts == Part) check("strided_7", network_constant<strided_7::network>{}, strided_7::expected);
  if constexpr (22 % Parts == Part) check("strided_8", network_constant<strided_8::network>{}, strided_8::expected);
  if constexpr (23 % Parts == Part) check("strided_9", network_constant<strided_9::network>{}, strided_9::expected);
  if constexpr (24 % Parts == Part) check("strided_10", network_constant<strided_10::network>{}, strided_10::expected);
  if constexpr (25 % Parts == Part) check("strided_11", network_constant<strided_11::network>{}, strided_11::expected);
}

}  // namespace layout_cases
}  // namespace inlay::test::reference
