/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/pool.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace pool_cases {

namespace max_pool1d_1 {
inline constexpr auto network = [](expression<float, 1, 1, 1> x) { return max_pool1d<1>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1), 1, y0, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace max_pool1d_1

namespace max_pool1d_2 {
inline constexpr auto network = [](expression<float, 1, 33, 41> x) { return max_pool1d<2>(x); };
inline constexpr double y0[] = {-0.203125, 1.40625, -1.296875, 1.625, 0.34375, -0.578125, 1.21875, 1.015625, 1.71875, 1.09375, 1.109375, 1.84375,
    0.421875, 1.90625, 0.15625, 0.734375, -0.890625, 1.390625, 1.53125, -0.359375, 1.734375, 1.484375, 1.71875, 0.515625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 33, 20), 23, y0, 28.318359375, 661.15625}}, .tolerance = 1e-06};
}  // namespace max_pool1d_2

namespace max_pool1d_3 {
inline constexpr auto network = [](expression<float, 2, 3, 19> x) { return max_pool1d<3>(x, stride<2>, padding<1>); };
inline constexpr double y0[] = {-0.203125, -0.96875, 1.484375, 0.84375, 0.421875, 0.765625, 0.765625, 0.515625, -0.515625, -0.671875, 1.125, 0.140625,
    -0.1875, -0.1875, -0.84375, 1.015625, 1.015625, 1.796875, -0.09375, 1.828125, 1.9375, 1.9375, 1.890625, 1.890625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 10), 1, y0, 6.745361328125, 58.5625}}, .tolerance = 1e-06};
}  // namespace max_pool1d_3

namespace max_pool1d_4 {
inline constexpr auto network = [](expression<float, 2, 2, 8> x) { return max_pool1d<3>(x, stride<2>, ceil_mode); };
inline constexpr double y0[] = {-0.203125, 1.484375, 1.484375, 0.84375, 0.25, 0.765625, 0.515625, 0.515625, -0.671875, 1.125, 0.140625, -1.25,
    -0.1875, -0.84375, 1.015625, 1.015625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 2, 4), 1, y0, 9.02197265625, 12.3125}}, .tolerance = 1e-06};
}  // namespace max_pool1d_4

namespace max_pool1d_5 {
inline constexpr auto network = [](expression<float, 2, 3, 19> x) { return max_pool1d<2>(x, stride<1>, dilation<2>, padding<1>); };
inline constexpr double y0[] = {-1.078125, -0.203125, -0.96875, 1.484375, -0.96875, 1.484375, 0.421875, 0.84375, 0.421875, 0.125, 0.765625, 0.34375,
    0.765625, 0.515625, -0.515625, 0.515625, -0.515625, -1.046875, -0.671875, -0.9375, 1.125, -0.9375, 0.140625, -0.1875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 19), 1, y0, -3.130859375, 105.1875}}, .tolerance = 1e-06};
}  // namespace max_pool1d_5

namespace max_pool1d_6 {
inline constexpr auto network = [](expression<float, 1, 3, 11> x) { return max_pool1d<2>(x, stride<3>, dilation<3>, padding<1>, ceil_mode); };
inline constexpr double y0[] = {-1.640625, -1.640625, -1.625, -1.625, -0.609375, -0.609375, 1.125, 1.125, -0.1875, -0.1875, 1.015625, 1.015625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 4), 1, y0, 1.505859375, 12.40625}}, .tolerance = 1e-06};
}  // namespace max_pool1d_6

namespace max_pool1d_7 {
inline constexpr auto network = [](expression<double, 3, 19> x) { return max_pool1d<2>(x); };
inline constexpr double y0[] = {-0.203125, -0.96875, 1.484375, 0.84375, 0.25, 0.765625, 0.34375, 0.515625, -0.671875, 1.125, 0.140625, -0.1875,
    -0.34375, -0.84375, 1.015625, -1.765625, 1.796875, -0.09375, 1.9375, 0.359375, 1.890625, 1.203125, -1.109375, 1.40625, 2, 0.359375, 1.453125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(3, 9), 1, y0, 18.5439453125, 25.078125}}, .tolerance = 1e-12};
}  // namespace max_pool1d_7

namespace avg_pool1d_1 {
inline constexpr auto network = [](expression<float, 1, 1, 1> x) { return avg_pool1d<1>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1), 1, y0, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace avg_pool1d_1

namespace avg_pool1d_2 {
inline constexpr auto network = [](expression<float, 1, 33, 41> x) { return avg_pool1d<2>(x); };
inline constexpr double y0[] = {-0.640625, 0.1484375, -1.484375, 1.4296875, 0.1640625, -1.2578125, 0.4375, 0.515625, -0.015625, 1.0078125, 0.34375,
    0.5546875, -0.2578125, 0.703125, -0.640625, 0.09375, -1.03125, 0.8984375, 1.03125, -0.8125, 1.0625, 1.171875, 1.328125, 0.4375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 33, 20), 23, y0, -3.0968017578125, 442.265625}}, .tolerance = 1e-06};
}  // namespace avg_pool1d_2

namespace avg_pool1d_3 {
inline constexpr auto network = [](expression<float, 2, 3, 19> x) { return avg_pool1d<3>(x, stride<2>, padding<1>); };
inline constexpr double y0[] = {-0.4270833333333, -1.229166666667, -0.4010416666667, -0.1510416666667, -0.3177083333333, 0.3802083333333,
    0.1666666666667, -0.203125, -0.953125, -0.5729166666667, 0.0625, -0.859375, -1.072916666667, -0.5677083333333, -1.171875, 0.3958333333333,
    -0.8489583333333, -0.546875, -0.6354166666667, 0.5625, 0.4166666666667, 0.53125, -0.2395833333333, 1.302083333333};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 10), 1, y0, -7.746175130208333, 35.98958333333}}, .tolerance = 1e-06};
}  // namespace avg_pool1d_3

namespace avg_pool1d_4 {
inline constexpr auto network = [](expression<float, 2, 3, 19> x) { return avg_pool1d<3>(x, stride<1>, padding<1>, count_include_pad<false>); };
inline constexpr double y0[] = {-0.640625, -0.9739583333333, -1.229166666667, -0.375, -0.4010416666667, 0.203125, -0.1510416666667, -0.1197916666667,
    -0.3177083333333, -0.4166666666667, 0.3802083333333, 0.4114583333333, 0.1666666666667, 0.08333333333333, -0.203125, -0.5572916666667, -0.953125,
    -1.130208333333, -0.859375, 0.09375, 0.109375, -0.859375, -0.9635416666667, -1.072916666667};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 19), 1, y0, 6.036824544270833, 71.77083333333}}, .tolerance = 1e-06};
}  // namespace avg_pool1d_4

namespace avg_pool1d_5 {
inline constexpr auto network = [](expression<float, 1, 3, 10> x) { return avg_pool1d<3>(x, stride<2>, padding<1>, ceil_mode); };
inline constexpr double y0[] = {-0.4270833333333, -1.229166666667, -0.4010416666667, -0.1510416666667, -0.3177083333333, 0.125, 0.296875,
    0.1666666666667, -0.203125, -0.953125, -0.1979166666667, 0.5625, -0.265625, -0.9635416666667, -0.59375, -1.005208333333, -0.4427083333333,
    0.5078125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 6), 1, y0, -2.4556884765625, 8.809895833333}}, .tolerance = 1e-06};
}  // namespace avg_pool1d_5

namespace avg_pool1d_6 {
inline constexpr auto network = [](expression<float, 2, 1, 9> x) { return avg_pool1d<4>(x, stride<3>, padding<2>, ceil_mode, count_include_pad<false>); };
inline constexpr double y0[] = {-0.640625, -0.55078125, 0.2578125, -0.6015625, 0.1875, 0.15625, -0.5703125, -1.171875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 1, 4), 1, y0, -1.666015625, 4.13671875}}, .tolerance = 1e-06};
}  // namespace avg_pool1d_6

namespace avg_pool1d_7 {
inline constexpr auto network = [](expression<double, 3, 19> x) { return avg_pool1d<2>(x); };
inline constexpr double y0[] = {-0.640625, -1.3046875, -0.1171875, 0.6328125, -0.6875, 0.4453125, -0.1328125, 0, -1.171875, 0.09375, -0.8203125,
    -0.71875, -0.7578125, -1.171875, 1.015625, -1.78125, 0.0625, -0.1171875, 0.625, -0.171875, -0.0078125, 1.0078125, -1.453125, -0.0390625, 1.875,
    0.140625, -0.1484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(3, 9), 1, y0, 11.429443359375, 17.140625}}, .tolerance = 1e-12};
}  // namespace avg_pool1d_7

namespace max_pool2d_1 {
inline constexpr auto network = [](expression<float, 1, 1, 1, 1> x) { return max_pool2d<1>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1, 1), 1, y0, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace max_pool2d_1

namespace max_pool2d_2 {
inline constexpr auto network = [](expression<float, 1, 18, 11, 23> x) { return max_pool2d<2>(x); };
inline constexpr double y0[] = {-0.1875, 1.765625, 1.578125, 1.46875, 1.78125, 1.140625, 1.953125, 0.921875, 0.734375, 0.828125, 2, 0.890625,
    1.984375, 1.046875, 1.34375, 1.59375, 1.109375, 1.796875, 0.265625, 1.53125, 1.828125, 0.015625, 0.421875, 0.015625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 5, 11), 41, y0, 70.246826171875, 1271.640625}}, .tolerance = 1e-06};
}  // namespace max_pool2d_2

namespace max_pool2d_3 {
inline constexpr auto network = [](expression<float, 2, 3, 9, 17> x) { return max_pool2d<3>(x, stride<2>, padding<1>); };
inline constexpr double y0[] = {-0.203125, 1.9375, 0.4375, 0.53125, 0.46875, 0.34375, 1.59375, 1.875, 1.625, 1.5625, 1.71875, 1.453125, 1.96875,
    1.4375, 1.8125, 1.5, 1.3125, 1.609375, 1.9375, 1.90625, 0.46875, 1.921875, 1.578125, 1.703125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5, 9), 11, y0, -10.068359375, 404.953125}}, .tolerance = 1e-06};
}  // namespace max_pool2d_3

namespace max_pool2d_4 {
inline constexpr auto network = [](expression<float, 2, 2, 8, 7> x) { return max_pool2d<3>(x, stride<2>, ceil_mode); };
inline constexpr double y0[] = {0.515625, 1.484375, 1.484375, 1.015625, 1.015625, 1.796875, 1.890625, 1.9375, 1.9375, 2, 1.75, 1.453125, 1.9375, 1,
    0.421875, 0.96875, 1.4375, 1.4375, 1.078125, 1.4375, 1.6875, 1.078125, 0.890625, 1.6875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 2, 4, 3), 1, y0, 3.6640625, 73.78125}}, .tolerance = 1e-06};
}  // namespace max_pool2d_4

namespace max_pool2d_5 {
inline constexpr auto network = [](expression<float, 2, 3, 9, 17> x) { return max_pool2d<2>(x, stride<1>, dilation<2>, padding<1>); };
inline constexpr double y0[] = {-1.046875, 1.125, 1.40625, 1.140625, -0.71875, 1.859375, 1.203125, 1.921875, 1.875, 1.203125, -0.921875, -0.265625,
    1.296875, 1.828125, 1.984375, -0.046875, 1.859375, 1.90625, 1.875, 1.875, 0.21875, 1.859375, 1.578125, 1.4375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 9, 17), 37, y0, -10.8369140625, 1101.390625}}, .tolerance = 1e-06};
}  // namespace max_pool2d_5

namespace max_pool2d_6 {
inline constexpr auto network = [](expression<float, 1, 3, 11, 5> x) { return max_pool2d<2>(x, stride<3>, dilation<3>, padding<1>, ceil_mode); };
inline constexpr double y0[] = {0.34375, 0.34375, 0.34375, 0.34375, -1.5, -1.5, -1.90625, -1.90625, -0.90625, -0.90625, -0.90625, -0.90625, 0.15625,
    0.15625, 0.15625, 0.15625, -0.03125, -0.03125, -0.03125, -0.03125, -1.65625, -1.65625, -1.953125, -1.953125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 4, 2), 1, y0, -4.78076171875, 19.78125}}, .tolerance = 1e-06};
}  // namespace max_pool2d_6

namespace max_pool2d_7 {
inline constexpr auto network = [](expression<double, 3, 9, 17> x) { return max_pool2d<2>(x); };
inline constexpr double y0[] = {-0.203125, 1.125, 1.484375, 0.84375, 0.25, 0.765625, 1.015625, 0.515625, 1.75, 1.828125, 1.9375, 0.734375, 1.890625,
    1.203125, 1.9375, 1.40625, -0.78125, 1.4375, 1.40625, 0.453125, 0.4375, 0.96875, 0.8125, 1.078125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(3, 4, 8), 1, y0, 4.557861328125, 122.421875}}, .tolerance = 1e-12};
}  // namespace max_pool2d_7

namespace avg_pool2d_1 {
inline constexpr auto network = [](expression<float, 1, 1, 1, 1> x) { return avg_pool2d<1>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1, 1), 1, y0, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace avg_pool2d_1

namespace avg_pool2d_2 {
inline constexpr auto network = [](expression<float, 1, 18, 11, 23> x) { return avg_pool2d<2>(x); };
inline constexpr double y0[] = {-0.6796875, 0.6484375, -0.10546875, -0.09375, -0.09765625, 0, 0.19140625, -0.48828125, -0.43359375, -0.58984375, 0.25,
    0.27734375, -0.30078125, -0.07421875, 0.03125, 0.6484375, 0.12890625, 0.5234375, -1.12890625, 1.0625, 1.26953125, -0.83984375, -0.265625,
    -0.39453125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 5, 11), 41, y0, 6.14630126953125, 448.71484375}}, .tolerance = 1e-06};
}  // namespace avg_pool2d_2

namespace avg_pool2d_3 {
inline constexpr auto network = [](expression<float, 2, 3, 9, 17> x) { return avg_pool2d<3>(x, stride<2>, padding<1>); };
inline constexpr double y0[] = {-0.3333333333333, -0.1232638888889, -0.7291666666667, -0.6336805555556, -0.3020833333333, -0.7395833333333,
    -0.1527777777778, 0.2430555555556, -0.1197916666667, 0.328125, 0.5104166666667, 0.2795138888889, 0.8472222222222, 0.2725694444444,
    0.4565972222222, 0.2309027777778, 0.06770833333333, 0.3194444444444, 0.06423611111111, 0.6493055555556, -0.4722222222222, 0.3246527777778,
    0.1024305555556, 0.3333333333333};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5, 9), 11, y0, 3.7832302517361103, 77.41319444444}}, .tolerance = 1e-06};
}  // namespace avg_pool2d_3

namespace avg_pool2d_4 {
inline constexpr auto network = [](expression<float, 2, 3, 9, 17> x) { return avg_pool2d<3>(x, stride<1>, padding<1>, count_include_pad<false>); };
inline constexpr double y0[] = {-0.75, 0.1059027777778, -0.04166666666667, -0.6388888888889, -0.2109375, 0.001736111111111, -0.6753472222222,
    0.3368055555556, 0.28125, 0.1059027777778, -0.5347222222222, -0.02604166666667, 0.1223958333333, 0, 0.4392361111111, 0.1111111111111,
    -0.1614583333333, -0.4270833333333, 0.1076388888889, -0.03645833333333, -0.7118055555556, 0.4869791666667, -0.1354166666667, 0.6510416666667};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 9, 17), 37, y0, -12.930541992187502, 305.7105034722}}, .tolerance = 1e-06};
}  // namespace avg_pool2d_4

namespace avg_pool2d_5 {
inline constexpr auto network = [](expression<float, 1, 3, 10, 6> x) { return avg_pool2d<3>(x, stride<2>, padding<1>, ceil_mode); };
inline constexpr double y0[] = {-0.001736111111111, -0.515625, -0.006944444444444, -0.1588541666667, 0.1197916666667, -0.1371527777778,
    -0.5121527777778, -0.1927083333333, -0.1371527777778, -0.4947916666667, -0.4652777777778, -0.0546875, 0.09895833333333, 0.5798611111111,
    -0.05208333333333, -0.3177083333333, -0.04340277777778, 0.4270833333333, -0.01041666666667, -0.2682291666667, -0.04947916666667, -0.3880208333333,
    -0.005208333333333, -0.10546875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 6, 4), 1, y0, -4.3562689887152777, 21.12847222222}}, .tolerance = 1e-06};
}  // namespace avg_pool2d_5

namespace avg_pool2d_6 {
inline constexpr auto network = [](expression<float, 2, 1, 9, 7> x) { return avg_pool2d<4>(x, stride<3>, padding<2>, ceil_mode, count_include_pad<false>); };
inline constexpr double y0[] = {-0.62109375, -0.3359375, 0.1848958333333, -0.333984375, -0.5927734375, -0.41796875, 0.0546875, 0.4716796875,
    -0.16015625, -0.015625, 0.353515625, -0.4739583333333, 0.2265625, -0.474609375, -1.255208333333, -0.138671875, -0.50390625, -0.5716145833333,
    0.001953125, -0.6171875, -0.26171875, 0.2265625, 0.568359375, 1.067708333333};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 1, 4, 3), 1, y0, -0.70222473144531228, 9.930338541667}}, .tolerance = 1e-06};
}  // namespace avg_pool2d_6

namespace avg_pool2d_7 {
inline constexpr auto network = [](expression<double, 3, 9, 17> x) { return avg_pool2d<2>(x); };
inline constexpr double y0[] = {-0.75, -0.60546875, -0.46875, -0.04296875, -0.72265625, -0.36328125, 0.44140625, -0.890625, 0.0859375, 0.765625,
    -0.453125, 0.01171875, -0.40234375, 0.1796875, -0.4140625, -0.234375, -1.4609375, -0.1015625, 0.87890625, -0.46484375, -0.9375, -0.84375,
    0.19140625, -0.76171875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(3, 4, 8), 1, y0, -12.99169921875, 47.04296875}}, .tolerance = 1e-12};
}  // namespace avg_pool2d_7

namespace max_pool3d_1 {
inline constexpr auto network = [](expression<float, 1, 1, 1, 1, 1> x) { return max_pool3d<1>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1, 1, 1), 1, y0, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace max_pool3d_1

namespace max_pool3d_2 {
inline constexpr auto network = [](expression<float, 1, 17, 3, 4, 5> x) { return max_pool3d<2>(x); };
inline constexpr double y0[] = {0.84375, 0.421875, 1.015625, 1.828125, 0.8125, 1.9375, 1.40625, 1, 2, 1.734375, 1.859375, 1.53125, 1.359375, 1.859375,
    1.453125, 1.6875, 1.859375, 1.671875, 0.859375, 1.921875, 1.765625, 1.90625, 1.984375, 1.953125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 17, 1, 2, 2), 1, y0, 12.06494140625, 104.328125}}, .tolerance = 1e-06};
}  // namespace max_pool3d_2

namespace max_pool3d_3 {
inline constexpr auto network = [](expression<float, 1, 2, 5, 3, 7> x) { return max_pool3d<3>(x, stride<2>, padding<1>); };
inline constexpr double y0[] = {1.015625, 1.015625, 1.796875, 1.796875, 1.015625, 1.828125, 1.9375, 1.796875, 2, 2, 1.796875, 1.796875, 2, 2, 1.9375,
    1.796875, 1.9375, 1, 1.4375, 1.40625, 1.078125, 1.078125, 1, 1.6875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 3, 2, 4), 1, y0, 7.666259765625, 80.78125}}, .tolerance = 1e-06};
}  // namespace max_pool3d_3

namespace max_pool3d_4 {
inline constexpr auto network = [](expression<float, 2, 2, 8, 7, 6> x) { return max_pool3d<3>(x, stride<2>, ceil_mode); };
inline constexpr double y0[] = {2, 1.015625, 1.765625, 2, 1.828125, 1.921875, 1.953125, 1.625, 1.96875, 1.9375, 1.96875, 1.875, 1.984375, 1.671875,
    1.9375, 1.921875, 1.8125, 1.921875, 1.890625, 1.96875, 1.65625, 1.765625, 1.984375, 1.796875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 2, 4, 3, 3), 5, y0, 2.56884765625, 263.765625}}, .tolerance = 1e-06};
}  // namespace max_pool3d_4

namespace max_pool3d_5 {
inline constexpr auto network = [](expression<float, 1, 2, 5, 3, 7> x) { return max_pool3d<2>(x, stride<1>, dilation<2>, padding<1>); };
inline constexpr double y0[] = {1.015625, 1.015625, 1.015625, 1.015625, 1.796875, -1.671875, 1.796875, -0.140625, 1.828125, -0.140625, 1.9375,
    0.359375, 1.9375, 0.359375, 1.015625, 1.015625, 1.015625, 1.015625, 1.796875, -1.671875, 1.796875, 2, 1.75, 2};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 5, 3, 7), 1, y0, 25.977783203125, 244.5625}}, .tolerance = 1e-06};
}  // namespace max_pool3d_5

namespace max_pool3d_6 {
inline constexpr auto network = [](expression<float, 1, 3, 11, 5, 7> x) { return max_pool3d<2>(x, stride<3>, dilation<3>, padding<1>, ceil_mode); };
inline constexpr double y0[] = {-1.96875, 0.765625, 0.765625, -1.96875, 0.765625, 0.765625, -1.21875, 1.921875, 1.921875, -1.21875, 1.921875,
    1.921875, 0.3125, 1.921875, 1.921875, 0.3125, 1.921875, 1.921875, 0.3125, 0.3125, -0.4375, 0.3125, 0.3125, -0.4375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 4, 2, 3), 1, y0, -2.81005859375, 71.90625}}, .tolerance = 1e-06};
}  // namespace max_pool3d_6

namespace max_pool3d_7 {
inline constexpr auto network = [](expression<double, 2, 5, 3, 7> x) { return max_pool3d<2>(x); };
inline constexpr double y0[] = {1.015625, 1.015625, 1.796875, 2, 1.75, 1.453125, 1.53125, 1.140625, 1.796875, 1.921875, 1.859375, 0.46875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(2, 2, 1, 3), 1, y0, 8.407958984375, 17.75}}, .tolerance = 1e-12};
}  // namespace max_pool3d_7

namespace avg_pool3d_1 {
inline constexpr auto network = [](expression<float, 1, 1, 1, 1, 1> x) { return avg_pool3d<1>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1, 1, 1), 1, y0, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace avg_pool3d_1

namespace avg_pool3d_2 {
inline constexpr auto network = [](expression<float, 1, 17, 3, 4, 5> x) { return avg_pool3d<2>(x); };
inline constexpr double y0[] = {-0.55859375, -1.1484375, -0.2890625, -0.1015625, -0.8359375, -0.33984375, -0.609375, 0.25390625, 0.966796875,
    0.59765625, 0.177734375, -0.33203125, -0.29296875, 0.056640625, -0.283203125, 0.11328125, -0.263671875, 0.17578125, -0.244140625, 0.3046875,
    0.46484375, 0.27734375, 0.369140625, 0.25};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 17, 1, 2, 2), 1, y0, 0.896270751953125, 24.46484375}}, .tolerance = 1e-06};
}  // namespace avg_pool3d_2

namespace avg_pool3d_3 {
inline constexpr auto network = [](expression<float, 1, 2, 5, 3, 7> x) { return avg_pool3d<3>(x, stride<2>, padding<1>); };
inline constexpr double y0[] = {-0.146412037037, -0.2934027777778, -0.1273148148148, -0.1365740740741, -0.046875, -0.1064814814815, 0.01793981481481,
    -0.01099537037037, -0.002314814814815, 0.1325231481481, -0.2627314814815, -0.2864583333333, 0.03472222222222, 0.2384259259259, -0.1626157407407,
    -0.2633101851852, -0.046875, -0.3211805555556, -0.2760416666667, -0.1770833333333, 0.09780092592593, -0.1331018518519, -0.3883101851852,
    -0.2146990740741};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 3, 2, 4), 1, y0, 0.27128544560185175, 6.018518518519}}, .tolerance = 1e-06};
}  // namespace avg_pool3d_3

namespace avg_pool3d_4 {
inline constexpr auto network = [](expression<float, 1, 2, 5, 3, 7> x) { return avg_pool3d<3>(x, stride<1>, padding<1>, count_include_pad<false>); };
inline constexpr double y0[] = {-0.494140625, -0.46484375, -0.66015625, -0.359375, -0.2864583333333, -0.2955729166667, -0.4609375, -0.3489583333333,
    -0.3142361111111, -0.5434027777778, -0.2569444444444, -0.1345486111111, -0.15625, -0.3203125, -0.158203125, 0.01302083333333, -0.2395833333333,
    -0.1432291666667, 0.04036458333333, -0.03385416666667, -0.037109375, -0.2877604166667, -0.1180555555556, 0.005208333333333};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 5, 3, 7), 1, y0, -0.42749023437499994, 52.9146412037}}, .tolerance = 1e-06};
}  // namespace avg_pool3d_4

namespace avg_pool3d_5 {
inline constexpr auto network = [](expression<float, 1, 3, 10, 6, 8> x) { return avg_pool3d<3>(x, stride<2>, padding<1>, ceil_mode); };
inline constexpr double y0[] = {-0.1226851851852, -0.2581018518519, -0.08854166666667, -0.2734375, -0.3113425925926, 0.2384259259259, 0.1597222222222,
    0.2002314814815, 0.03385416666667, 0.08463541666667, 0.2540509259259, -0.2424768518519, -0.296875, 0.009548611111111, -0.1226851851852,
    -0.05208333333333, -0.09606481481481, 0.3168402777778, 0.01822916666667, -0.08680555555556, -0.1608796296296, 0.1429398148148, 0.09895833333333,
    0.1067708333333};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 6, 4, 5), 13, y0, -9.1445346408420125, 54.33051215278}}, .tolerance = 1e-06};
}  // namespace avg_pool3d_5

namespace avg_pool3d_6 {
inline constexpr auto network = [](expression<float, 2, 1, 9, 7, 6> x) { return avg_pool3d<4>(x, stride<3>, padding<2>, ceil_mode, count_include_pad<false>); };
inline constexpr double y0[] = {-0.013671875, 0.1064453125, -0.24609375, -0.1943359375, -0.3408203125, -0.4501953125, 0.12890625, -0.484375,
    -0.5260416666667, 0.1181640625, 0.08154296875, -0.2939453125, -0.0087890625, 0.00244140625, -0.5986328125, 0.3014322916667, -0.1858723958333,
    -0.1015625, 0.2060546875, 0.1865234375, 0.2900390625, 0.099609375, 0.0478515625, -0.1083984375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 1, 4, 3, 3), 1, y0, -5.7265981038411455, 14.98461914062}}, .tolerance = 1e-06};
}  // namespace avg_pool3d_6

namespace avg_pool3d_7 {
inline constexpr auto network = [](expression<double, 2, 5, 3, 7> x) { return avg_pool3d<2>(x); };
inline constexpr double y0[] = {-0.494140625, -0.556640625, -0.076171875, 0.17578125, 0.576171875, -0.7890625, -0.10546875, -0.041015625,
    -0.197265625, 0.234375, 0.421875, -0.525390625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(2, 2, 1, 3), 1, y0, 2.188446044921875, 4.193359375}}, .tolerance = 1e-12};
}  // namespace avg_pool3d_7

namespace max_pool2d_8 {
inline constexpr auto network = [](expression<float, 1, 5, 13, 16> x) { return max_pool2d<3, 2>(x, stride<1, 2>, padding<1, 0>); };
inline constexpr double y0[] = {-0.203125, 1.890625, -0.78125, 1.625, 1.921875, 1.265625, 1.296875, 1.984375, 1.765625, 1.578125, 1.96875, 1.25,
    1.9375, 1.359375, 1.71875, -0.15625, 1.265625, 1.703125, 1.90625, 1.734375, 1.75, 1.640625, 1.625, 1.109375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 5, 13, 8), 21, y0, 26.263427734375, 751.390625}}, .tolerance = 1e-06};
}  // namespace max_pool2d_8

namespace max_pool2d_9 {
inline constexpr auto network = [](expression<float, 1, 2, 9, 8> x) { return max_pool2d<3>(x, stride<2>, pad_before<0, 1>, pad_after<1>); };
inline constexpr double y0[] = {0.25, 1.125, 1.484375, 0.84375, 1.796875, 1.796875, 1.828125, 1.9375, 1.796875, 2, 1.890625, 1.9375, 1.40625, 2, 1.75,
    1.9375, 1.4375, 1.40625, 0.453125, 0.96875, 1.6875, 1.40625, 1.078125, -0.421875, 2, 2, 1.796875, 1.703125, 2, 2, 1.734375, 1.625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 4, 4), 1, y0, 26.771728515625, 49.5}}, .tolerance = 1e-06};
}  // namespace max_pool2d_9

namespace max_pool2d_10 {
inline constexpr auto network = [](expression<float, 1, 3, 5, 7> x) { return max_pool2d<2>(x, stride<1>, same_padding); };
inline constexpr double y0[] = {0.421875, 1.484375, 0.25, 1.125, -0.1875, -0.9375, -0.1875, 1.015625, 1.796875, 1.890625, 1.40625, 1.75, 1.40625,
    0.359375, 1.9375, -0.90625, -0.6875, -0.78125, 1, -0.59375, 1.4375, 0.453125, 1.4375, 1.078125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 5, 7), 4, y0, -2.847412109375, 114.046875}}, .tolerance = 1e-06};
}  // namespace max_pool2d_10

namespace max_pool1d_8 {
inline constexpr auto network = [](expression<float, 1, 2, 8> x) { return max_pool1d<3>(x, pad_after<1>); };
inline constexpr double y0[] = {-0.203125, 1.484375, 0.84375, 0.25, 0.765625, 0.515625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 3), 1, y0, 2.859130859375, 4.0625}}, .tolerance = 1e-06};
}  // namespace max_pool1d_8

namespace avg_pool2d_8 {
inline constexpr auto network = [](expression<float, 1, 5, 13, 16> x) { return avg_pool2d<3, 2>(x, stride<1, 2>, padding<1, 0>); };
inline constexpr double y0[] = {-0.6041666666667, -0.5755208333333, -1.416666666667, -0.2552083333333, -0.6015625, -0.2447916666667, -0.6848958333333,
    0.3671875, -0.2552083333333, -0.005208333333333, 0.1848958333333, -0.04427083333333, 0.3411458333333, 0.1536458333333, 0.6796875, -0.578125,
    0.5052083333333, -0.09114583333333, -0.2526041666667, 0.09375, 0.2291666666667, 0.4505208333333, 0.6197916666667, -0.1067708333333};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 5, 13, 8), 21, y0, -7.669596354166667, 188.6432291667}}, .tolerance = 1e-06};
}  // namespace avg_pool2d_8

namespace avg_pool2d_9 {
inline constexpr auto network = [](expression<float, 1, 2, 6, 7> x) { return avg_pool2d<2>(x, pad_after<0, 1>); };
inline constexpr double y0[] = {-0.62109375, -0.55859375, 0.21875, 0.05859375, -0.41015625, -0.9453125, -0.359375, -0.609375, -0.015625, 0.08984375,
    0.58203125, -0.59375, 0.125, 1.03125, -0.3828125, -0.0859375, 0.16796875, -0.40625, -1.3515625, -0.08984375, 0.265625, 0.3515625, -1.1171875,
    -0.640625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 3, 4), 1, y0, 3.02587890625, 11.078125}}, .tolerance = 1e-06};
}  // namespace avg_pool2d_9

namespace avg_pool2d_10 {
inline constexpr auto network = [](expression<float, 1, 2, 7, 9> x) { return avg_pool2d<3>(x, stride<2>, same_padding, count_include_pad<false>); };
inline constexpr double y0[] = {-0.2265625, -0.4088541666667, -0.1588541666667, -0.3541666666667, -0.88671875, -0.3151041666667, 0.3055555555556,
    -0.5763888888889, -0.5659722222222, -0.9375, -0.2734375, 0.3072916666667, 0.1076388888889, 0.1944444444444, 0.2682291666667, -0.3203125,
    -0.6380208333333, 0.3151041666667, 0.1328125, -0.25390625, 0.6484375, -0.46875, -0.7265625, -0.1380208333333};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 4, 5), 1, y0, -0.83879937065972221, 16.77690972222}}, .tolerance = 1e-06};
}  // namespace avg_pool2d_10

/// Calls `check(name, constant of the network, expectation)` for each case whose number modulo Parts is Part.
template <int Part, int Parts, class Check> void for_each_case(const Check& check) {
  if constexpr (0 % Parts == Part) check("max_pool1d_1", network_constant<max_pool1d_1::network>{}, max_pool1d_1::expected);
  if constexpr (1 % Parts == Part) check("max_pool1d_2", network_constant<max_pool1d_2::network>{}, max_pool1d_2::expected);
  if constexpr (2 % Parts == Part) check("max_pool1d_3", network_constant<max_pool1d_3::network>{}, max_pool1d_3::expected);
  if constexpr (3 % Parts == Part) check("max_pool1d_4", network_constant<max_pool1d_4::network>{}, max_pool1d_4::expected);
  if constexpr (4 % Parts == Part) check("max_pool1d_5", network_constant<max_pool1d_5::network>{}, max_pool1d_5::expected);
  if constexpr (5 % Parts == Part) check("max_pool1d_6", network_constant<max_pool1d_6::network>{}, max_pool1d_6::expected);
  if constexpr (6 % Parts == Part) check("max_pool1d_7", network_constant<max_pool1d_7::network>{}, max_pool1d_7::expected);
  if constexpr (7 % Parts == Part) check("avg_pool1d_1", network_constant<avg_pool1d_1::network>{}, avg_pool1d_1::expected);
  if constexpr (8 % Parts == Part) check("avg_pool1d_2", network_constant<avg_pool1d_2::network>{}, avg_pool1d_2::expected);
  if constexpr (9 % Parts == Part) check("avg_pool1d_3", network_constant<avg_pool1d_3::network>{}, avg_pool1d_3::expected);
  if constexpr (10 % Parts == Part) check("avg_pool1d_4", network_constant<avg_pool1d_4::network>{}, avg_pool1d_4::expected);
  if constexpr (11 % Parts == Part) check("avg_pool1d_5", network_constant<avg_pool1d_5::network>{}, avg_pool1d_5::expected);
  if constexpr (12 % Parts == Part) check("avg_pool1d_6", network_constant<avg_pool1d_6::network>{}, avg_pool1d_6::expected);
  if constexpr (13 % Parts == Part) check("avg_pool1d_7", network_constant<avg_pool1d_7::network>{}, avg_pool1d_7::expected);
  if constexpr (14 % Parts == Part) check("max_pool2d_1", network_constant<max_pool2d_1::network>{}, max_pool2d_1::expected);
  if constexpr (15 % Parts == Part) check("max_pool2d_2", network_constant<max_pool2d_2::network>{}, max_pool2d_2::expected);
  if constexpr (16 % Parts == Part) check("max_pool2d_3", network_constant<max_pool2d_3::network>{}, max_pool2d_3::expected);
  if constexpr (17 % Parts == Part) check("max_pool2d_4", network_constant<max_pool2d_4::network>{}, max_pool2d_4::expected);
  if constexpr (18 % Parts == Part) check("max_pool2d_5", network_constant<max_pool2d_5::network>{}, max_pool2d_5::expected);
  if constexpr (19 % Parts == Part) check("max_pool2d_6", network_constant<max_pool2d_6::network>{}, max_pool2d_6::expected);
  if constexpr (20 % Parts == Part) check("max_pool2d_7", network_constant<max_pool2d_7::network>{}, max_pool2d_7::expected);
  if constexpr (21 % Parts == Part) check("avg_pool2d_1", network_constant<avg_pool2d_1::network>{}, avg_pool2d_1::expected);
  if constexpr (22 % Parts == Part) check("avg_pool2d_2", network_constant<avg_pool2d_2::network>{}, avg_pool2d_2::expected);
  if constexpr (23 % Parts == Part) check("avg_pool2d_3", network_constant<avg_pool2d_3::network>{}, avg_pool2d_3::expected);
  if constexpr (24 % Parts == Part) check("avg_pool2d_4", network_constant<avg_pool2d_4::network>{}, avg_pool2d_4::expected);
  if constexpr (25 % Parts == Part) check("avg_pool2d_5", network_constant<avg_pool2d_5::network>{}, avg_pool2d_5::expected);
  if constexpr (26 % Parts == Part) check("avg_pool2d_6", network_constant<avg_pool2d_6::network>{}, avg_pool2d_6::expected);
  if constexpr (27 % Parts == Part) check("avg_pool2d_7", network_constant<avg_pool2d_7::network>{}, avg_pool2d_7::expected);
  if constexpr (28 % Parts == Part) check("max_pool3d_1", network_constant<max_pool3d_1::network>{}, max_pool3d_1::expected);
  if constexpr (29 % Parts == Part) check("max_pool3d_2", network_constant<max_pool3d_2::network>{}, max_pool3d_2::expected);
  if constexpr (30 % Parts == Part) check("max_pool3d_3", network_constant<max_pool3d_3::network>{}, max_pool3d_3::expected);
  if constexpr (31 % Parts == Part) check("max_pool3d_4", network_constant<max_pool3d_4::network>{}, max_pool3d_4::expected);
  if constexpr (32 % Parts == Part) check("max_pool3d_5", network_constant<max_pool3d_5::network>{}, max_pool3d_5::expected);
  if constexpr (33 % Parts == Part) check("max_pool3d_6", network_constant<max_pool3d_6::network>{}, max_pool3d_6::expected);
  if constexpr (34 % Parts == Part) check("max_pool3d_7", network_constant<max_pool3d_7::network>{}, max_pool3d_7::expected);
  if constexpr (35 % Parts == Part) check("avg_pool3d_1", network_constant<avg_pool3d_1::network>{}, avg_pool3d_1::expected);
  if constexpr (36 % Parts == Part) check("avg_pool3d_2", network_constant<avg_pool3d_2::network>{}, avg_pool3d_2::expected);
  if constexpr (37 % Parts == Part) check("avg_pool3d_3", network_constant<avg_pool3d_3::network>{}, avg_pool3d_3::expected);
  if constexpr (38 % Parts == Part) check("avg_pool3d_4", network_constant<avg_pool3d_4::network>{}, avg_pool3d_4::expected);
  if constexpr (39 % Parts == Part) check("avg_pool3d_5", network_constant<avg_pool3d_5::network>{}, avg_pool3d_5::expected);
  if constexpr (40 % Parts == Part) check("avg_pool3d_6", network_constant<avg_pool3d_6::network>{}, avg_pool3d_6::expected);
  if constexpr (41 % Parts == Part) check("avg_pool3d_7", network_constant<avg_pool3d_7::network>{}, avg_pool3d_7::expected);
  if constexpr (42 % Parts == Part) check("max_pool2d_8", network_constant<max_pool2d_8::network>{}, max_pool2d_8::expected);
  if constexpr (43 % Parts == Part) check("max_pool2d_9", network_constant<max_pool2d_9::network>{}, max_pool2d_9::expected);
  if constexpr (44 % Parts == Part) check("max_pool2d_10", network_constant<max_pool2d_10::network>{}, max_pool2d_10::expected);
  if constexpr (45 % Parts == Part) check("max_pool1d_8", network_constant<max_pool1d_8::network>{}, max_pool1d_8::expected);
  if constexpr (46 % Parts == Part) check("avg_pool2d_8", network_constant<avg_pool2d_8::network>{}, avg_pool2d_8::expected);
  if constexpr (47 % Parts == Part) check("avg_pool2d_9", network_constant<avg_pool2d_9::network>{}, avg_pool2d_9::expected);
  if constexpr (48 % Parts == Part) check("avg_pool2d_10", network_constant<avg_pool2d_10::network>{}, avg_pool2d_10::expected);
}

}  // namespace pool_cases
}  // namespace inlay::test::reference
