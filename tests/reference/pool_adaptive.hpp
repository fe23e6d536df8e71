/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/pool_adaptive.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace pool_adaptive_cases {

namespace adaptive_avg_pool1d_1 {
inline constexpr auto network = [](expression<float, 1, 1, 1> x) { return std::tuple{adaptive_avg_pool1d<1>(x), adaptive_max_pool1d<1>(x)}; };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {-0.203125};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1, 1), 1, y1, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool1d_1

namespace adaptive_avg_pool1d_2 {
inline constexpr auto network = [](expression<float, 2, 3, 8> x) { return std::tuple{adaptive_avg_pool1d<4>(x), adaptive_max_pool1d<4>(x)}; };
inline constexpr double y0[] = {-0.640625, -1.3046875, -0.1171875, 0.6328125, -0.6875, 0.4453125, -0.1328125, 0, -1.171875, 0.0390625, -0.3984375,
    -1.515625, -0.265625, -1.3359375, 0.0859375, -0.390625, 0.015625, -0.8828125, 0.84375, 0.625, -0.171875, -0.0078125, 1.0078125, -1.453125};
inline constexpr double y1[] = {-0.203125, -0.96875, 1.484375, 0.84375, 0.25, 0.765625, 0.34375, 0.515625, -0.671875, 1.125, 0.140625, -1.25, -0.1875,
    -1.171875, 1.015625, 1.015625, 1.796875, -0.09375, 1.828125, 1.9375, 0.359375, 1.890625, 1.203125, -1.109375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 4), 1, y0, 6.7591552734375, 14.171875}, {dtype::f32, make_shape(2, 3, 4), 1, y1, 15.7783203125, 22.171875}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool1d_2

namespace adaptive_avg_pool1d_3 {
inline constexpr auto network = [](expression<double, 1, 5, 7> x) { return std::tuple{adaptive_avg_pool1d<3>(x), adaptive_max_pool1d<3>(x)}; };
inline constexpr double y0[] = {-0.97395833333333337, -0.375, 0.203125, -0.31770833333333331, 0.38020833333333331, 0.16666666666666666,
    -0.55729166666666663, -1.1302083333333333, -0.28645833333333331, -0.96354166666666663, -0.59375, -1.0052083333333333, 0.39583333333333331,
    -0.84895833333333337, -0.546875};
inline constexpr double y1[] = {-0.203125, 1.484375, 1.484375, 0.421875, 0.765625, 0.765625, 0.515625, -0.671875, 1.125, 0.140625, -0.1875, -0.34375,
    1.015625, 1.015625, 1.796875};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(1, 5, 3), 1, y0, 0.74243164062500033, 8.744791666667}, {dtype::f64, make_shape(1, 5, 3), 1, y1, 7.142822265625, 11.9375}}, .tolerance = 1e-12};
}  // namespace adaptive_avg_pool1d_3

namespace adaptive_avg_pool1d_4 {
inline constexpr auto network = [](expression<float, 1, 18, 13> x) { return std::tuple{adaptive_avg_pool1d<5>(x), adaptive_max_pool1d<5>(x)}; };
inline constexpr double y0[] = {-0.9739583333333, -0.7109375, -0.1510416666667, -0.20703125, 0.4114583333333, -0.203125, -0.9765625, -0.2864583333333,
    -0.95703125, -0.59375, -1.171875, -0.15234375, -0.5885416666667, -0.02734375, 0.3333333333333, 0.53125, 0.12109375, 0.07291666666667, -0.74609375,
    0.7552083333333, 0.578125, -0.21875, -0.01041666666667, -0.72265625};
inline constexpr double y1[] = {-0.203125, 1.484375, 0.84375, 0.421875, 0.765625, 0.515625, -0.515625, 1.125, 0.140625, -0.1875, -0.84375, 1.015625,
    1.796875, 1.796875, 1.828125, 1.9375, 1.890625, 1.203125, 1.40625, 2, 1.453125, 1.453125, 0.734375, 0.421875};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 5), 1, y0, 1.5982666015625002, 46.71484375}, {dtype::f32, make_shape(1, 18, 5), 1, y1, 22.05224609375, 101}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool1d_4

namespace adaptive_avg_pool1d_5 {
inline constexpr auto network = [](expression<float, 3, 5> x) { return std::tuple{adaptive_avg_pool1d<7>(x), adaptive_max_pool1d<7>(x)}; };
inline constexpr double y0[] = {-0.203125, -0.640625, -1.359375, -1.640625, -1.3046875, 0.2578125, 1.484375, -1.71875, -0.4375, 0.6328125, 0.421875,
    -0.6015625, -0.6875, 0.25, 0.125, 0.4453125, 0.5546875, 0.34375, -0.1328125, -0.046875, 0.515625};
inline constexpr double y1[] = {-0.203125, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, 1.484375, -1.71875, 0.84375, 0.84375, 0.421875,
    0.421875, 0.25, 0.25, 0.125, 0.765625, 0.765625, 0.34375, 0.34375, 0.515625, 0.515625};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, -5.421142578125, 13.8046875}, {dtype::f32, make_shape(3, 7), 1, y1, -4.65087890625, 15.1875}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool1d_5

namespace adaptive_avg_pool1d_6 {
inline constexpr auto network = [](expression<float, 1, 2, 17> x) { return std::tuple{adaptive_avg_pool1d<1>(x), adaptive_max_pool1d<1>(x)}; };
inline constexpr double y0[] = {-0.3106617647059, -0.4825367647059};
inline constexpr double y1[] = {1.484375, 1.796875};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 1), 1, y0, 0.74195772058823528, 0.7931985294118}, {dtype::f32, make_shape(1, 2, 1), 1, y1, -3.41796875, 3.28125}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool1d_6

namespace adaptive_avg_pool2d_1 {
inline constexpr auto network = [](expression<float, 1, 1, 1, 1> x) { return std::tuple{adaptive_avg_pool2d<1>(x), adaptive_max_pool2d<1>(x)}; };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {-0.203125};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1, 1), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1, 1, 1), 1, y1, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool2d_1

namespace adaptive_avg_pool2d_2 {
inline constexpr auto network = [](expression<float, 2, 3, 8, 6> x) { return std::tuple{adaptive_avg_pool2d<4, 3>(x), adaptive_max_pool2d<4, 3>(x)}; };
inline constexpr double y0[] = {-0.00390625, -0.99609375, 0.1640625, -0.046875, -0.19921875, -1.34375, -0.328125, -0.66015625, -0.3984375, 0.41796875,
    0.81640625, -0.8125, -0.09375, 0.79296875, -0.12109375, -0.8203125, -0.0078125, -0.6015625, 0.390625, -0.4375, -1.0078125, -0.1796875, -1.109375,
    -0.19140625};
inline constexpr double y1[] = {0.84375, 0.25, 1.484375, 1.125, 0.515625, -0.671875, 1.015625, 1.796875, 1.015625, 1.890625, 1.9375, 0.359375,
    1.453125, 2, 0.359375, 0.515625, 1.9375, 0.90625, 1, 0.8125, 0.4375, 1.40625, -0.046875, 1.4375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 4, 3), 1, y0, -1.8690185546875, 34.12109375}, {dtype::f32, make_shape(2, 3, 4, 3), 1, y1, 12.402099609375, 92.5625}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool2d_2

namespace adaptive_avg_pool2d_3 {
inline constexpr auto network = [](expression<double, 1, 5, 7, 11> x) { return std::tuple{adaptive_avg_pool2d<3, 4>(x), adaptive_max_pool2d<3, 4>(x)}; };
inline constexpr double y0[] = {-0.62673611111111105, -0.69401041666666663, -0.38802083333333331, -0.38541666666666669, -0.3298611111111111,
    -0.44010416666666669, 0.26822916666666669, -0.17013888888888887, -0.45659722222222227, -0.57682291666666663, 0.0625, -0.29166666666666669,
    0.20138888888888887, -0.20833333333333334, -0.81640625, -0.88020833333333337, -0.2951388888888889, -0.24088541666666666, 0.578125,
    0.35243055555555558, 0.14756944444444445, 0.045572916666666664, 0.23307291666666666, 0.50520833333333337};
inline constexpr double y1[] = {0.765625, 1.484375, 1.125, 1.125, 1.796875, 1.828125, 2, 1.890625, 1.203125, 1.40625, 2, 1.9375, 1.4375, 1.6875,
    1.6875, 0.890625, 2, 1.734375, 1.796875, 1.953125, 2, 1.734375, 1.859375, 1.625};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(1, 5, 3, 4), 1, y0, -4.3000352647569446, 19.64800347222}, {dtype::f64, make_shape(1, 5, 3, 4), 1, y1, 17.2841796875, 100.3125}}, .tolerance = 1e-12};
}  // namespace adaptive_avg_pool2d_3

namespace adaptive_avg_pool2d_4 {
inline constexpr auto network = [](expression<float, 1, 18, 13, 5> x) { return std::tuple{adaptive_avg_pool2d<5>(x), adaptive_max_pool2d<5>(x)}; };
inline constexpr double y0[] = {-0.5989583333333, -0.20703125, -0.59375, 0.6822916666667, 0.6953125, 0.703125, -0.3020833333333, -0.86328125,
    -0.328125, -0.8125, -0.890625, -0.08854166666667, 1.59375, -0.9166666666667, 0.546875, -0.80078125, -0.90625, -0.3229166666667, -0.3125, 0.453125,
    -0.38671875, 0.3828125, 0.3333333333333, -0.203125};
inline constexpr double y1[] = {0.125, 1.828125, 0.765625, 1.234375, 1.921875, 1.65625, 1.671875, -0.4375, 1.5, 0.328125, 0.953125, 1.4375, 1.984375,
    -0.640625, 1.90625, 0.859375, -0.546875, 0.53125, 1.390625, 1.296875, 0.46875, 1.78125, 0.796875, 1.515625};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 5, 5), 17, y0, -6.7353515625, 233.4010416667}, {dtype::f32, make_shape(1, 18, 5, 5), 17, y1, 8.3447265625, 544.4375}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool2d_4

namespace adaptive_avg_pool2d_5 {
inline constexpr auto network = [](expression<float, 3, 5, 3> x) { return std::tuple{adaptive_avg_pool2d<7, 2>(x), adaptive_max_pool2d<7, 2>(x)}; };
inline constexpr double y0[] = {-0.640625, -1.359375, -0.19140625, -0.73828125, 0.4453125, -0.359375, 0.6328125, -0.6015625, 0.41015625, -0.078125,
    0.02734375, 0.19921875, -0.1328125, -0.046875, -1.09375, -1.171875, -0.52734375, -0.5390625, -0.390625, -0.7109375, -0.8203125, -1.515625,
    -0.54296875, -1.13671875};
inline constexpr double y1[] = {-0.203125, -1.078125, 1.484375, 1.484375, 1.484375, 1.484375, 0.84375, 0.421875, 0.84375, 0.765625, 0.34375, 0.765625,
    0.34375, 0.515625, -0.515625, -0.671875, 1.125, 1.125, 1.125, 1.125, 0.140625, -1.25, 0.140625, -0.34375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 7, 2), 1, y0, -9.6761474609375, 26.32421875}, {dtype::f32, make_shape(3, 7, 2), 1, y1, -1.0625, 46.046875}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool2d_5

namespace adaptive_avg_pool2d_6 {
inline constexpr auto network = [](expression<float, 1, 2, 17, 9> x) { return std::tuple{adaptive_avg_pool2d<1>(x), adaptive_max_pool2d<1>(x)}; };
inline constexpr double y0[] = {-0.155739379085, -0.04605800653595};
inline constexpr double y1[] = {2, 1.984375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 1, 1), 1, y0, 0.32299325980392157, 0.2017973856209}, {dtype::f32, make_shape(1, 2, 1, 1), 1, y1, -4.49609375, 3.984375}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool2d_6

namespace adaptive_avg_pool3d_1 {
inline constexpr auto network = [](expression<float, 1, 1, 1, 1, 1> x) { return std::tuple{adaptive_avg_pool3d<1>(x), adaptive_max_pool3d<1>(x)}; };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {-0.203125};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1, 1, 1), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1, 1, 1, 1), 1, y1, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool3d_1

namespace adaptive_avg_pool3d_2 {
inline constexpr auto network = [](expression<float, 2, 3, 8, 6, 4> x) { return std::tuple{adaptive_avg_pool3d<4, 3, 2>(x), adaptive_max_pool3d<4, 3, 2>(x)}; };
inline constexpr double y0[] = {-0.234375, -0.734375, -0.40234375, -0.798828125, 0.009765625, 0.1640625, 0.025390625, 0.4453125, -0.052734375,
    -0.74609375, -0.154296875, -0.24609375, 0.2421875, -0.361328125, -0.009765625, -0.169921875, -0.828125, -0.203125, 0.083984375, -0.76953125,
    -0.33984375, 0.75390625, -0.009765625, 0.26171875};
inline constexpr double y1[] = {1.484375, 1.890625, 1.4375, 0.53125, 0.96875, 1.921875, 1.734375, 1.671875, 1.6875, 1.109375, 1.25, 1.71875, 1.9375,
    1, 1.8125, 1.375, 1.203125, 1.328125, 0.5625, 1.015625, 1.8125, 1.796875, 1.8125, 1.9375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 4, 3, 2), 5, y0, 3.45074462890625, 43.103515625}, {dtype::f32, make_shape(2, 3, 4, 3, 2), 5, y1, 5.4033203125, 229.6875}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool3d_2

namespace adaptive_avg_pool3d_3 {
inline constexpr auto network = [](expression<double, 1, 5, 7, 11, 5> x) { return std::tuple{adaptive_avg_pool3d<3, 4, 2>(x), adaptive_max_pool3d<3, 4, 2>(x)}; };
inline constexpr double y0[] = {-0.17592592592592593, -0.1076388888888889, -0.26302083333333331, -0.28602430555555552, -0.26085069444444448,
    -0.1388888888888889, -0.21932870370370369, 0.12210648148148147, -0.06655092592592593, -0.13310185185185186, -0.1501736111111111,
    0.082899305555555552, -0.19618055555555555, -0.004340277777777778, -0.092592592592592601, -0.027199074074074073, -0.16087962962962962,
    0.014467592592592594, -0.22699652777777779, -0.42838541666666669, 0.072482638888888881, -0.20052083333333334, 0.18692129629629631,
    0.059027777777777783};
inline constexpr double y1[] = {2, 1.9375, 2, 1.734375, 1.859375, 1.9375, 2, 1.890625, 2, 1.984375, 2, 1.921875, 1.859375, 1.921875, 1.859375,
    1.828125, 1.921875, 1.984375, 1.890625, 1.875, 1.984375, 1.953125, 1.90625, 1.90625};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(1, 5, 3, 4, 2), 1, y0, -3.3060709635416665, 18.97381365741}, {dtype::f64, make_shape(1, 5, 3, 4, 2), 1, y1, 5.99853515625, 226.890625}}, .tolerance = 1e-12};
}  // namespace adaptive_avg_pool3d_3

namespace adaptive_avg_pool3d_4 {
inline constexpr auto network = [](expression<float, 1, 18, 13, 5, 3> x) { return std::tuple{adaptive_avg_pool3d<5, 5, 1>(x), adaptive_max_pool3d<5, 5, 1>(x)}; };
inline constexpr double y0[] = {-0.9253472222222, -0.1354166666667, -0.1354166666667, 0.1857638888889, 0.2369791666667, -0.5052083333333,
    0.1597222222222, 0.4583333333333, 0.2534722222222, -0.2135416666667, -0.001736111111111, 0.3871527777778, -0.4114583333333, 0.1649305555556,
    0.4375, 0.3020833333333, 0.005208333333333, -0.1267361111111, 0.1497395833333, -0.3541666666667, -0.001302083333333, 0.40625, -0.7743055555556,
    -0.2682291666667};
inline constexpr double y1[] = {1.015625, 1.625, 1.6875, 1.09375, 1.984375, 0.71875, 1.75, 1.734375, 1.46875, 1.140625, 1.765625, 2, 1.8125, 1.546875,
    1.828125, 1.6875, 1.921875, 1.21875, 1.75, 1.734375, 1.765625, 1.84375, 0.109375, 1.25};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 5, 5, 1), 17, y0, 4.8035820855034723, 132.296875}, {dtype::f32, make_shape(1, 18, 5, 5, 1), 17, y1, 35.3349609375, 740.96875}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool3d_4

namespace adaptive_avg_pool3d_5 {
inline constexpr auto network = [](expression<float, 3, 5, 3, 4> x) { return std::tuple{adaptive_avg_pool3d<7, 2, 5>(x), adaptive_max_pool3d<7, 2, 5>(x)}; };
inline constexpr double y0[] = {0.640625, -0.37890625, -0.8984375, -0.3359375, -0.2734375, -0.0703125, -0.40234375, -0.125, 0.5390625, 0.59375,
    -0.01171875, -0.515625, -0.67578125, -0.158203125, 0.015625, -0.6875, -0.59375, -0.482421875, -0.099609375, 0.265625, -0.58984375, -0.37109375,
    -0.162109375, -0.421875};
inline constexpr double y1[] = {1.484375, 1.484375, 0.84375, 0.84375, 0.421875, 1.484375, 1.484375, 0.84375, 0.84375, 0.765625, 1.484375, 1.484375,
    0.84375, 1.125, 1.125, 1.484375, 1.484375, 0.84375, 1.125, 1.125, 0.34375, 1.015625, 1.015625, 1.125};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 7, 2, 5), 1, y0, 2.172027587890625, 92.564453125}, {dtype::f32, make_shape(3, 7, 2, 5), 1, y1, -0.2109375, 268.265625}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool3d_5

namespace adaptive_avg_pool3d_6 {
inline constexpr auto network = [](expression<float, 1, 2, 17, 9, 2> x) { return std::tuple{adaptive_avg_pool3d<1>(x), adaptive_max_pool3d<1>(x)}; };
inline constexpr double y0[] = {-0.1008986928105, 0.06050857843137};
inline constexpr double y1[] = {2, 1.984375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 1, 1, 1), 1, y0, 0.18667024101307189, 0.1614072712418}, {dtype::f32, make_shape(1, 2, 1, 1, 1), 1, y1, -4.49609375, 3.984375}}, .tolerance = 1e-06};
}  // namespace adaptive_avg_pool3d_6

namespace global_avg_pool_1 {
inline constexpr auto network = [](expression<float, 1, 1, 1> x) { return std::tuple{global_avg_pool(x), global_max_pool(x)}; };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {-0.203125};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1, 1), 1, y1, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace global_avg_pool_1

namespace global_avg_pool_2 {
inline constexpr auto network = [](expression<float, 2, 3, 7> x) { return std::tuple{global_avg_pool(x), global_max_pool(x)}; };
inline constexpr double y0[] = {-0.46875, -0.046875, -0.4575892857143, -0.8705357142857, -0.3214285714286, 0.3571428571429};
inline constexpr double y1[] = {1.484375, 0.765625, 1.125, 0.140625, 1.796875, 1.9375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 1), 1, y0, -0.9170968191964286, 2.522321428571}, {dtype::f32, make_shape(2, 3, 1), 1, y1, 1.994384765625, 7.25}}, .tolerance = 1e-06};
}  // namespace global_avg_pool_2

namespace global_avg_pool_3 {
inline constexpr auto network = [](expression<float, 1, 17, 5, 11> x) { return std::tuple{global_avg_pool(x), global_max_pool(x)}; };
inline constexpr double y0[] = {-0.1482954545455, -0.4204545454545, 0.1789772727273, 0.005113636363636, -0.24375, 0.1667613636364, -0.01818181818182,
    0.04232954545455, -0.05028409090909, 0.2139204545455, 0.01903409090909, 0.01988636363636, -0.09715909090909, -0.04545454545455, -0.08039772727273,
    0.3394886363636, 0.09517045454545};
inline constexpr double y1[] = {2, 1.9375, 2, 1.921875, 1.984375, 1.984375, 1.71875, 1.984375, 1.9375, 1.984375, 1.984375, 1.953125, 1.9375, 1.96875,
    1.953125, 1.921875, 1.9375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 17, 1, 1), 1, y0, 0.37512872869318187, 2.184659090909}, {dtype::f32, make_shape(1, 17, 1, 1), 1, y1, 16.393798828125, 33.109375}}, .tolerance = 1e-06};
}  // namespace global_avg_pool_3

namespace global_avg_pool_4 {
inline constexpr auto network = [](expression<float, 2, 18, 4, 4> x) { return std::tuple{global_avg_pool(x), global_max_pool(x)}; };
inline constexpr double y0[] = {-0.2255859375, -0.619140625, -0.0029296875, 0.111328125, -0.4638671875, -0.494140625, -0.4677734375, 0.5302734375,
    0.1767578125, -0.060546875, 0.1806640625, -0.1513671875, -0.0068359375, 0.05859375, -0.5009765625, -0.205078125, 0.1064453125, 0.0078125,
    0.05859375, 0.03515625, 0.4990234375, -0.2412109375, -0.115234375, 0.2197265625};
inline constexpr double y1[] = {1.484375, 1.125, 1.9375, 2, 1, 1.4375, 1.6875, 2, 1.625, 1.859375, 1.921875, 1.765625, 1.921875, 1.828125, 1.984375,
    1.875, 1.859375, 1.921875, 1.890625, 1.984375, 1.90625, 1.46875, 1.640625, 1.71875};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 18, 1, 1), 1, y0, -2.5860748291015625, 8.64453125}, {dtype::f32, make_shape(2, 18, 1, 1), 1, y1, 13.654541015625, 63.3125}}, .tolerance = 1e-06};
}  // namespace global_avg_pool_4

namespace global_avg_pool_5 {
inline constexpr auto network = [](expression<float, 1, 3, 2, 5, 3> x) { return std::tuple{global_avg_pool(x), global_max_pool(x)}; };
inline constexpr double y0[] = {-0.4244791666667, 0.04947916666667, -0.459375};
inline constexpr double y1[] = {1.484375, 2, 1.9375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 1, 1, 1), 1, y0, 0.11163736979166679, 0.9333333333333}, {dtype::f32, make_shape(1, 3, 1, 1, 1), 1, y1, -0.4111328125, 5.421875}}, .tolerance = 1e-06};
}  // namespace global_avg_pool_5

namespace global_avg_pool_6 {
inline constexpr auto network = [](expression<float, 1, 64, 7, 7> x) { return std::tuple{global_avg_pool(x), global_max_pool(x)}; };
inline constexpr double y0[] = {-0.2480867346939, -0.3411989795918, 0.09821428571429, 0.04942602040816, -0.1224489795918, -0.1323341836735,
    0.2678571428571, -0.280612244898, 0.1779336734694, -0.0640943877551, 0.3156887755102, 0.06122448979592, -0.2066326530612, 0.1989795918367,
    -0.0140306122449, -0.1683673469388, -0.187181122449, 0.4113520408163, 0.1820790816327, -0.03125, -0.1473214285714, 0.06728316326531,
    0.1619897959184, 0.08545918367347};
inline constexpr double y1[] = {1.9375, 2, 2, 1.921875, 1.984375, 1.921875, 1.984375, 1.71875, 1.984375, 1.9375, 1.984375, 1.984375, 1.90625,
    1.953125, 1.90625, 1.96875, 1.953125, 1.921875, 1.9375, 1.96875, 1.78125, 1.984375, 1.875, 2};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 64, 1, 1), 1, y0, -1.4384665975765307, 8.726721938776}, {dtype::f32, make_shape(1, 64, 1, 1), 1, y1, 17.74072265625, 122.71875}}, .tolerance = 1e-06};
}  // namespace global_avg_pool_6

namespace global_avg_pool_7 {
inline constexpr auto network = [](expression<double, 1, 5, 3, 13> x) { return std::tuple{global_avg_pool(x), global_max_pool(x)}; };
inline constexpr double y0[] = {-0.36538461538461536, -0.13261217948717949, -0.43269230769230771, 0.34375, 0.031650641025641024};
inline constexpr double y1[] = {1.828125, 2, 1.796875, 2, 1.921875};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(1, 5, 1, 1), 1, y0, 0.47174228766025633, 1.30608974359}, {dtype::f64, make_shape(1, 5, 1, 1), 1, y1, 3.233154296875, 9.546875}}, .tolerance = 1e-12};
}  // namespace global_avg_pool_7

/// Calls `check(name, constant of the network, expectation)` for each case whose number modulo Parts is Part.
template <int Part, int Parts, class Check> void for_each_case(const Check& check) {
  if constexpr (0 % Parts == Part) check("adaptive_avg_pool1d_1", network_constant<adaptive_avg_pool1d_1::network>{}, adaptive_avg_pool1d_1::expected);
  if constexpr (1 % Parts == Part) check("adaptive_avg_pool1d_2", network_constant<adaptive_avg_pool1d_2::network>{}, adaptive_avg_pool1d_2::expected);
  if constexpr (2 % Parts == Part) check("adaptive_avg_pool1d_3", network_constant<adaptive_avg_pool1d_3::network>{}, adaptive_avg_pool1d_3::expected);
  if constexpr (3 % Parts == Part) check("adaptive_avg_pool1d_4", network_constant<adaptive_avg_pool1d_4::network>{}, adaptive_avg_pool1d_4::expected);
  if constexpr (4 % Parts == Part) check("adaptive_avg_pool1d_5", network_constant<adaptive_avg_pool1d_5::network>{}, adaptive_avg_pool1d_5::expected);
  if constexpr (5 % Parts == Part) check("adaptive_avg_pool1d_6", network_constant<adaptive_avg_pool1d_6::network>{}, adaptive_avg_pool1d_6::expected);
  if constexpr (6 % Parts == Part) check("adaptive_avg_pool2d_1", network_constant<adaptive_avg_pool2d_1::network>{}, adaptive_avg_pool2d_1::expected);
  if constexpr (7 % Parts == Part) check("adaptive_avg_pool2d_2", network_constant<adaptive_avg_pool2d_2::network>{}, adaptive_avg_pool2d_2::expected);
  if constexpr (8 % Parts == Part) check("adaptive_avg_pool2d_3", network_constant<adaptive_avg_pool2d_3::network>{}, adaptive_avg_pool2d_3::expected);
  if constexpr (9 % Parts == Part) check("adaptive_avg_pool2d_4", network_constant<adaptive_avg_pool2d_4::network>{}, adaptive_avg_pool2d_4::expected);
  if constexpr (10 % Parts == Part) check("adaptive_avg_pool2d_5", network_constant<adaptive_avg_pool2d_5::network>{}, adaptive_avg_pool2d_5::expected);
  if constexpr (11 % Parts == Part) check("adaptive_avg_pool2d_6", network_constant<adaptive_avg_pool2d_6::network>{}, adaptive_avg_pool2d_6::expected);
  if constexpr (12 % Parts == Part) check("adaptive_avg_pool3d_1", network_constant<adaptive_avg_pool3d_1::network>{}, adaptive_avg_pool3d_1::expected);
  if constexpr (13 % Parts == Part) check("adaptive_avg_pool3d_2", network_constant<adaptive_avg_pool3d_2::network>{}, adaptive_avg_pool3d_2::expected);
  if constexpr (14 % Parts == Part) check("adaptive_avg_pool3d_3", network_constant<adaptive_avg_pool3d_3::network>{}, adaptive_avg_pool3d_3::expected);
  if constexpr (15 % Parts == Part) check("adaptive_avg_pool3d_4", network_constant<adaptive_avg_pool3d_4::network>{}, adaptive_avg_pool3d_4::expected);
  if constexpr (16 % Parts == Part) check("adaptive_avg_pool3d_5", network_constant<adaptive_avg_pool3d_5::network>{}, adaptive_avg_pool3d_5::expected);
  if constexpr (17 % Parts == Part) check("adaptive_avg_pool3d_6", network_constant<adaptive_avg_pool3d_6::network>{}, adaptive_avg_pool3d_6::expected);
  if constexpr (18 % Parts == Part) check("global_avg_pool_1", network_constant<global_avg_pool_1::network>{}, global_avg_pool_1::expected);
  if constexpr (19 % Parts == Part) check("global_avg_pool_2", network_constant<global_avg_pool_2::network>{}, global_avg_pool_2::expected);
  if constexpr (20 % Parts == Part) check("global_avg_pool_3", network_constant<global_avg_pool_3::network>{}, global_avg_pool_3::expected);
  if constexpr (21 % Parts == Part) check("global_avg_pool_4", network_constant<global_avg_pool_4::network>{}, global_avg_pool_4::expected);
  if constexpr (22 % Parts == Part) check("global_avg_pool_5", network_constant<global_avg_pool_5::network>{}, global_avg_pool_5::expected);
  if constexpr (23 % Parts == Part) check("global_avg_pool_6", network_constant<global_avg_pool_6::network>{}, global_avg_pool_6::expected);
  if constexpr (24 % Parts == Part) check("global_avg_pool_7", network_constant<global_avg_pool_7::network>{}, global_avg_pool_7::expected);
}

}  // namespace pool_adaptive_cases
}  // namespace inlay::test::reference
