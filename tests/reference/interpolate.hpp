/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/interpolate.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace interpolate_cases {

namespace interpolate_1 {
inline constexpr auto network = [](expression<float, 1, 1, 1> x) { return std::tuple{interpolate(x, output_size<1>), interpolate(x, output_size<1>, nearest_exact), interpolate(x, output_size<1>, bilinear), interpolate(x, output_size<1>, bilinear, align_corners)}; };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {-0.203125};
inline constexpr double y2[] = {-0.203125};
inline constexpr double y3[] = {-0.203125};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1, 1), 1, y1, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1, 1), 1, y2, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1, 1), 1, y3, 0.40625, 0.203125}}, .tolerance = 2e-06};
}  // namespace interpolate_1

namespace interpolate_2 {
inline constexpr auto network = [](expression<float, 1, 1, 1> x) { return std::tuple{interpolate(x, output_size<5>, nearest), interpolate(x, output_size<5>, nearest_exact), interpolate(x, output_size<5>, bilinear), interpolate(x, output_size<5>, bilinear, align_corners)}; };
inline constexpr double y0[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125};
inline constexpr double y1[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125};
inline constexpr double y2[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125};
inline constexpr double y3[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 5), 1, y0, -0.33642578125, 1.015625}, {dtype::f32, make_shape(1, 1, 5), 1, y1, -0.33642578125, 1.015625}, {dtype::f32, make_shape(1, 1, 5), 1, y2, -0.33642578125, 1.015625}, {dtype::f32, make_shape(1, 1, 5), 1, y3, -0.33642578125, 1.015625}}, .tolerance = 2e-06};
}  // namespace interpolate_2

namespace interpolate_3 {
inline constexpr auto network = [](expression<float, 2, 3, 7> x) { return std::tuple{interpolate(x, output_size<11>), interpolate(x, output_size<11>, nearest_exact), interpolate(x, output_size<11>, bilinear), interpolate(x, output_size<11>, bilinear, align_corners)}; };
inline constexpr double y0[] = {-0.203125, -0.203125, -1.078125, -1.078125, -1.640625, -0.96875, -0.96875, 1.484375, -1.71875, -1.71875, 0.84375,
    0.421875, 0.421875, -1.625, -1.625, 0.25, 0.125, 0.125, 0.765625, 0.34375, 0.34375, -0.609375, 0.515625, 0.515625};
inline constexpr double y1[] = {-0.203125, -0.203125, -1.078125, -1.640625, -1.640625, -0.96875, 1.484375, 1.484375, -1.71875, 0.84375, 0.84375,
    0.421875, 0.421875, -1.625, 0.25, 0.25, 0.125, 0.765625, 0.765625, 0.34375, -0.609375, -0.609375, 0.515625, 0.515625};
inline constexpr double y2[] = {-0.203125, -0.6008522727273, -1.129261363636, -1.487215909091, -1.396306818182, -0.96875, 0.5923295454545,
    0.6107954545455, -1.427556818182, -0.3210227272727, 0.84375, 0.421875, -0.5085227272727, -1.454545454545, -0.2613636363636, 0.2045454545455,
    0.125, 0.5326704545455, 0.6505681818182, 0.3821022727273, -0.1761363636364, -0.609375, 0.515625, 0.046875};
inline constexpr double y3[] = {-0.203125, -0.728125, -1.190625, -1.528125, -1.371875, -0.96875, 0.503125, 0.84375, -1.078125, -0.69375, 0.84375,
    0.421875, -0.80625, -1.25, -0.125, 0.2, 0.125, 0.509375, 0.68125, 0.428125, -0.0375, -0.609375, 0.515625, -0.103125};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 11), 1, y0, 10.56396484375, 59.921875}, {dtype::f32, make_shape(2, 3, 11), 1, y1, 7.104736328125, 64.078125}, {dtype::f32, make_shape(2, 3, 11), 1, y2, 6.2372602982954577, 50.06107954545}, {dtype::f32, make_shape(2, 3, 11), 1, y3, 4.2460937500000009, 51.546875}}, .tolerance = 2e-06};
}  // namespace interpolate_3

namespace interpolate_4 {
inline constexpr auto network = [](expression<float, 1, 2, 17> x) { return std::tuple{interpolate(x, output_size<6>, nearest), interpolate(x, output_size<6>, nearest_exact), interpolate(x, output_size<6>, bilinear), interpolate(x, output_size<6>, bilinear, align_corners)}; };
inline constexpr double y0[] = {-0.203125, -1.640625, -1.71875, -1.625, 0.765625, 0.515625, -0.671875, 1.125, -1.78125, -0.34375, -0.84375,
    -1.796875};
inline constexpr double y1[] = {-1.078125, 1.484375, 0.421875, 0.25, 0.34375, -0.515625, -1.046875, 0.140625, -0.1875, -1.171875, 1.015625,
    -1.765625};
inline constexpr double y2[] = {-1.005208333333, 0.87109375, 0.59765625, 0.1979166666667, 0.10546875, -0.6119791666667, -1.015625, -0.12890625,
    -0.6302083333333, -1.30859375, 1.015625, -1.46875};
inline constexpr double y3[] = {-0.203125, -0.478125, 0.675, 0.175, -0.41875, -1.671875, -0.671875, -0.721875, -0.825, -1.36875, 1.015625, 1.796875};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 6), 1, y0, 2.51416015625, 13.03125}, {dtype::f32, make_shape(1, 2, 6), 1, y1, 3.24755859375, 9.421875}, {dtype::f32, make_shape(1, 2, 6), 1, y2, 2.7772216796874964, 8.95703125}, {dtype::f32, make_shape(1, 2, 6), 1, y3, -3.3938964843750017, 10.021875}}, .tolerance = 2e-06};
}  // namespace interpolate_4

namespace interpolate_5 {
inline constexpr auto network = [](expression<float, 1, 1, 1, 1> x) { return std::tuple{interpolate(x, output_size<3, 4>), interpolate(x, output_size<3, 4>, nearest_exact), interpolate(x, output_size<3, 4>, bilinear), interpolate(x, output_size<3, 4>, bilinear, align_corners)}; };
inline constexpr double y0[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125,
    -0.203125, -0.203125};
inline constexpr double y1[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125,
    -0.203125, -0.203125};
inline constexpr double y2[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125,
    -0.203125, -0.203125};
inline constexpr double y3[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125,
    -0.203125, -0.203125};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 3, 4), 1, y0, -0.783935546875, 2.4375}, {dtype::f32, make_shape(1, 1, 3, 4), 1, y1, -0.783935546875, 2.4375}, {dtype::f32, make_shape(1, 1, 3, 4), 1, y2, -0.783935546875, 2.4375}, {dtype::f32, make_shape(1, 1, 3, 4), 1, y3, -0.783935546875, 2.4375}}, .tolerance = 2e-06};
}  // namespace interpolate_5

namespace interpolate_6 {
inline constexpr auto network = [](expression<float, 1, 3, 5, 7> x) { return std::tuple{interpolate(x, output_size<10, 14>, nearest), interpolate(x, output_size<10, 14>, nearest_exact), interpolate(x, output_size<10, 14>, bilinear), interpolate(x, output_size<10, 14>, bilinear, align_corners)}; };
inline constexpr double y0[] = {-0.203125, -1.078125, 0.125, 0.765625, -0.9375, 0.140625, -1.25, -1.796875, 1.796875, -0.703125, 1.890625, 1.203125,
    -0.078125, 1.453125, -1.3125, -0.6875, 0.515625, -1.4375, -1.96875, 0.4375, -1.96875, -1.5, -1.921875, 0.15625};
inline constexpr double y1[] = {-0.203125, -1.078125, 0.125, 0.765625, -0.9375, 0.140625, -1.25, -1.796875, 1.796875, -0.703125, 1.890625, 1.203125,
    -0.078125, 1.453125, -1.3125, -0.6875, 0.515625, -1.4375, -1.96875, 0.4375, -1.96875, -1.5, -1.921875, 0.15625};
inline constexpr double y2[] = {-0.203125, -1.203125, -0.1669921875, 0.369140625, -0.4091796875, -0.1904296875, -0.783203125, -1.3984375, 0.90625,
    -0.703125, 0.673828125, 1.1796875, -0.2626953125, 0.193359375, -0.5, -0.5283203125, 0.04296875, -1.28515625, -1.4931640625, 0.1298828125,
    -1.4658203125, -0.921875, -1.1611328125, 0.5390625};
inline constexpr double y3[] = {-0.203125, -1.120860042735, 0.01188568376068, 0.2295673076923, -0.02644230769231, -0.484375, -1.070913461538,
    -1.093616452991, 0.4266826923077, -0.703125, 1.405715811966, 1.16266025641, -0.1769497863248, 0.5932158119658, -0.9513888888889, -0.3867521367521,
    0.07932692307692, -1.34375, -1.334401709402, 0.03044871794872, -1.581196581197, -0.9468482905983, -0.8758012820513, 0.3263888888889};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 10, 14), 17, y0, -17.876708984375, 442.3125}, {dtype::f32, make_shape(1, 3, 10, 14), 17, y1, -17.876708984375, 442.3125}, {dtype::f32, make_shape(1, 3, 10, 14), 17, y2, -3.8048553466796875, 303.609375}, {dtype::f32, make_shape(1, 3, 10, 14), 17, y3, -10.042486728766038, 306.4005074786}}, .tolerance = 2e-06};
}  // namespace interpolate_6

namespace interpolate_7 {
inline constexpr auto network = [](expression<double, 2, 3, 8, 6> x) { return std::tuple{interpolate(x, output_size<3, 13>), interpolate(x, output_size<3, 13>, nearest_exact), interpolate(x, output_size<3, 13>, bilinear), interpolate(x, output_size<3, 13>, bilinear, align_corners)}; };
inline constexpr double y0[] = {-0.203125, -0.96875, 0.34375, -0.515625, 1.015625, -1.671875, -1.484375, 0.359375, -1.71875, -1.375, 0.8125, -0.59375,
    0.09375, 0.890625, -1.40625, -0.59375, 1.140625, -1.140625, 0.09375, 0.96875, 1.859375, -0.390625, -1.78125, 1.921875};
inline constexpr double y1[] = {0.84375, 0.25, -0.1875, -1.5, 1.828125, 0.359375, -1.75, -0.34375, -1.4375, 0.4375, -1.96875, 0.765625, 1.0625,
    1.953125, 1.734375, -0.9375, 0.125, 0.46875, 0.53125, -1.078125, 0.0625, 1.765625, -1.671875, -0.921875};
inline constexpr double y2[] = {0.66927083333333326, -0.017528044871794751, -0.42337740384615385, -0.94741586538461564, 1.0515825320512826,
    0.20192307692307737, -1.5966546474358974, -0.27433894230769235, -0.8590745192307695, -0.43028846153846145, -1.639022435897437,
    0.35937500000000144, 1.2434895833333333, 0.0859375, 1.6865985576923077, -0.41776842948717963, 0.39252804487179421, 0.71744791666666652,
    0.48026842948717935, -0.39873798076923073, -0.14543269230769218, 1.0515825320512828, -1.5668068910256412, -0.38701923076923012};
inline constexpr double y3[] = {-0.203125, -1.024739583333333, -0.19726562499999997, -0.89062500000000011, 1.2578125000000002, -1.14453125,
    -0.61328125, 0.2864583333333332, -1, -0.45833333333333326, -0.1197916666666668, -1.671875, 0.5859375, 0.0859375, 1.649088541666667,
    -0.035156249999999972, 1.3645833333333335, -0.25520833333333331, 0.28125, -0.189453125, -0.18749999999999992, 0.17187500000000003,
    -1.3229166666666665, 1.763020833333333};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(2, 3, 3, 13), 7, y0, -12.44091796875, 247.3125}, {dtype::f64, make_shape(2, 3, 3, 13), 7, y1, -18.302001953125, 249.390625}, {dtype::f64, make_shape(2, 3, 3, 13), 7, y2, -11.517169658954343, 168.094150641}, {dtype::f64, make_shape(2, 3, 3, 13), 7, y3, -28.570322672526039, 188.966796875}}, .tolerance = 1e-12};
}  // namespace interpolate_7

namespace interpolate_8 {
inline constexpr auto network = [](expression<float, 1, 18, 4, 3> x) { return std::tuple{interpolate(x, output_size<9, 6>, nearest), interpolate(x, output_size<9, 6>, nearest_exact), interpolate(x, output_size<9, 6>, bilinear), interpolate(x, output_size<9, 6>, bilinear, align_corners)}; };
inline constexpr double y0[] = {-0.203125, 0.84375, -1.671875, -0.34375, -1.765625, -0.703125, 1.40625, 0.734375, -0.6875, 1, -0.59375, 0.765625,
    -1.921875, 1.0625, 0.4375, 2, 0.53125, 1.609375, 0.84375, -0.921875, -0.078125, 0.0625, 1.765625, 0.34375};
inline constexpr double y1[] = {-0.203125, 0.84375, -1.671875, -0.34375, -1.765625, -0.703125, 1.40625, 0.734375, -0.90625, 1, -0.59375, -0.046875,
    1.078125, 1.0625, 0.4375, -0.453125, 0.53125, 1.609375, 0.84375, -0.921875, -0.078125, 0.0625, 1.765625, 0.34375};
inline constexpr double y2[] = {-0.203125, 0.5362413194444, -1.273654513889, -0.55078125, -1.273654513889, -0.5972222222222, 1.463541666667,
    0.49609375, -0.291015625, 0.09765625, -0.6979166666667, 0.359375, -0.08854166666667, 0.6796875, -0.1549479166667, 0.5516493055556, 0.21875,
    1.427951388889, 0.9001736111111, -0.44921875, -0.07421875, 0.078125, 1.453125, -0.2638888888889};
inline constexpr double y3[] = {-0.203125, 0.55625, -1.17421875, -0.509375, -1.51484375, -0.46484375, 1.53515625, 0.25390625, -0.3921875, -0.2375,
    -0.62890625, 0.359375, 0.328125, 0.45, -0.1, 0.30234375, 0.03125, 1.201171875, 0.970703125, -0.165625, 0.0203125, 0.044140625, 1.265625,
    -0.046875};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 9, 6), 37, y0, -75.135498046875, 995.78125}, {dtype::f32, make_shape(1, 18, 9, 6), 37, y1, 9.34375, 984.46875}, {dtype::f32, make_shape(1, 18, 9, 6), 37, y2, -16.667690700954861, 689.7582465278}, {dtype::f32, make_shape(1, 18, 9, 6), 37, y3, -11.86272583007813, 651.302734375}}, .tolerance = 2e-06};
}  // namespace interpolate_8

namespace interpolate_9 {
inline constexpr auto network = [](expression<float, 1, 2, 2, 3, 4> x) { return std::tuple{interpolate(x, output_size<3, 5, 8>), interpolate(x, output_size<3, 5, 8>, nearest_exact), interpolate(x, output_size<3, 5, 8>, trilinear), interpolate(x, output_size<3, 5, 8>, trilinear, align_corners)}; };
inline constexpr double y0[] = {-0.203125, -0.96875, -0.96875, 0.84375, 0.84375, 0.25, -1.078125, -0.203125, 1.484375, 0.421875, 0.421875, 0.125,
    0.515625, -0.609375, -0.671875, -1.671875, -0.9375, -1.25, -1.5, -1.171875, 1.015625, 1.015625, 1.796875, -0.1875};
inline constexpr double y1[] = {-0.203125, -0.96875, -0.96875, 0.84375, 0.125, 0.25, -0.609375, 0.34375, -1.671875, 1.125, -1.25, -1.78125, 0.515625,
    -0.609375, -0.671875, -0.9375, -0.9375, -1.25, -1.5, -1.171875, 1.015625, 1.796875, 1.796875, -0.140625};
inline constexpr double y2[] = {-0.203125, -0.96875, -0.47109375, 0.73828125, 0.175, 0.21875, -0.615234375, -0.242578125, -0.09375, 0.7734375,
    -0.011328125, -0.681640625, 0.234375, -0.503125, -0.921875, -0.96953125, -0.9375, -1.25, -1.41796875, -0.62734375, 1.015625, 0.9640625, 0.90625,
    0.0625};
inline constexpr double y3[] = {-0.203125, -0.96875, -0.3270089285714, 0.7834821428571, 0.1361607142857, 0.2142857142857, -0.7131696428571,
    -0.4436383928571, -0.09375, 0.7734375, -0.04743303571429, -0.7444196428571, 0.1941964285714, -0.5334821428571, -0.8147321428571, -0.859375,
    -0.9375, -1.25, -1.359375, -0.3024553571429, 1.015625, 0.9107142857143, 1.287946428571, 0.2243303571429};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 3, 5, 8), 7, y0, 26.3017578125, 244.125}, {dtype::f32, make_shape(1, 2, 3, 5, 8), 7, y1, 1.538330078125, 241.40625}, {dtype::f32, make_shape(1, 2, 3, 5, 8), 7, y2, 11.395599365234377, 152.521875}, {dtype::f32, make_shape(1, 2, 3, 5, 8), 7, y3, 11.478864397321429, 151.4743303571}}, .tolerance = 2e-06};
}  // namespace interpolate_9

namespace interpolate_10 {
inline constexpr auto network = [](expression<float, 1, 1, 5, 3, 2> x) { return std::tuple{interpolate(x, output_size<5, 2, 3>, nearest), interpolate(x, output_size<5, 2, 3>, nearest_exact), interpolate(x, output_size<5, 2, 3>, trilinear), interpolate(x, output_size<5, 2, 3>, trilinear, align_corners)}; };
inline constexpr double y0[] = {-0.203125, -0.203125, -1.078125, -1.640625, -1.640625, -0.96875, 0.84375, 0.84375, 0.421875, -1.625, -1.625, 0.25,
    0.34375, 0.34375, -0.609375, 0.515625, 0.515625, -0.515625, -1.046875, -1.046875, 1.125, -0.9375, -0.9375, 0.140625, -0.1875, -0.1875, -0.34375,
    -1.171875, -1.171875, -1.5};
inline constexpr double y1[] = {-0.203125, -1.078125, -1.078125, 1.484375, -1.71875, -1.71875, 0.84375, 0.421875, 0.421875, 0.125, 0.765625, 0.765625,
    0.34375, -0.609375, -0.609375, -1.671875, -0.671875, -0.671875, -1.046875, 1.125, 1.125, -1.78125, -1.25, -1.25, -0.1875, -0.34375, -0.34375,
    -0.84375, 1.015625, 1.015625};
inline constexpr double y2[] = {-0.5625, -0.806640625, -1.05078125, 0.703125, -0.4140625, -1.53125, 0.2265625, 0.302734375, 0.37890625, -0.3125,
    0.162109375, 0.63671875, 0.38671875, -0.099609375, -0.5859375, -1.125, -0.87890625, -0.6328125, -1.01953125, -0.0703125, 0.87890625, -1.5703125,
    -1.236328125, -0.90234375, -0.43359375, -0.533203125, -0.6328125, -0.92578125, -0.26953125, 0.38671875};
inline constexpr double y3[] = {-0.203125, -0.640625, -1.078125, 1.484375, -0.1171875, -1.71875, 0.84375, 0.6328125, 0.421875, 0.125, 0.4453125,
    0.765625, 0.34375, -0.1328125, -0.609375, -1.671875, -1.171875, -0.671875, -1.046875, 0.0390625, 1.125, -1.78125, -1.515625, -1.25, -0.1875,
    -0.265625, -0.34375, -0.84375, 0.0859375, 1.015625};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 5, 2, 3), 1, y0, -4.177734375, 23.984375}, {dtype::f32, make_shape(1, 1, 5, 2, 3), 1, y1, -2.250244140625, 26.53125}, {dtype::f32, make_shape(1, 1, 5, 2, 3), 1, y2, -2.385406494140625, 19.65625}, {dtype::f32, make_shape(1, 1, 5, 2, 3), 1, y3, 1.116455078125, 22.578125}}, .tolerance = 2e-06};
}  // namespace interpolate_10

namespace interpolate_11 {
inline constexpr auto network = [](expression<float, 1, 3, 19, 4> x) { return std::tuple{interpolate(x, output_size<1, 1>), interpolate(x, output_size<1, 1>, nearest_exact), interpolate(x, output_size<1, 1>, bilinear), interpolate(x, output_size<1, 1>, bilinear, align_corners)}; };
inline constexpr double y0[] = {-0.203125, -1.96875, -1.953125};
inline constexpr double y1[] = {-0.6875, -1.78125, -1.46875};
inline constexpr double y2[] = {0.5703125, -1.671875, -0.7421875};
inline constexpr double y3[] = {-0.203125, -1.96875, -1.953125};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 1, 1), 1, y0, -2.183837890625, 4.125}, {dtype::f32, make_shape(1, 3, 1, 1), 1, y1, -0.49755859375, 3.9375}, {dtype::f32, make_shape(1, 3, 1, 1), 1, y2, -1.8939208984375, 2.984375}, {dtype::f32, make_shape(1, 3, 1, 1), 1, y3, -2.183837890625, 4.125}}, .tolerance = 2e-06};
}  // namespace interpolate_11

namespace interpolate_12 {
inline constexpr auto network = [](expression<float, 1, 5, 7, 3> x) { return interpolate(x, scale_factor<2>); };
inline constexpr double y0[] = {-0.203125, -1.71875, -1.625, -0.609375, -1.671875, 0.140625, -0.1875, 1.015625, -0.09375, 1.828125, 1.890625, 0.8125,
    1.75, -1.3125, -0.421875, -0.6875, -0.90625, 0.34375, -0.828125, 0.8125, -1.96875, 1.4375, -1.296875, -1.921875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 5, 14, 6), 17, y0, 8.141357421875, 442.3125}}, .tolerance = 2e-06};
}  // namespace interpolate_12

namespace interpolate_13 {
inline constexpr auto network = [](expression<float, 2, 3, 5, 4> x) { return interpolate(x, scale_factor<3, 2>, bilinear); };
inline constexpr double y0[] = {-0.203125, 0.001302083333333, -0.21875, -0.515625, -0.953125, -0.3736979166667, -1.201822916667, 0.9296875, -0.140625,
    -1.1796875, -0.2044270833333, -0.5833333333333, -0.07421875, -1.158854166667, -0.6041666666667, 0.140625, -1.96875, -1.578125, -0.61328125,
    -0.2552083333333, -0.328125, -1.6953125, -1.0078125, -1.356770833333};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 15, 8), 29, y0, -11.511657714843754, 551.7916666667}}, .tolerance = 2e-06};
}  // namespace interpolate_13

namespace interpolate_14 {
inline constexpr auto network = [](expression<float, 1, 2, 3, 2, 5> x) { return interpolate(x, trilinear, scale_factor<1, 2, 3>); };
inline constexpr double y0[] = {-0.203125, 1.484375, -0.36328125, -1.005208333333, 0.421875, 0.625, 0.09244791666667, -0.35546875, 0.97265625,
    0.4010416666667, -1.25, -1.5234375, -1.328125, -1.171875, 0.078125, 0.73828125, -0.76953125, 0.30078125, 0.1510416666667, -1.90625,
    -1.220052083333, -0.7825520833333, 0.8125, -1.484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 3, 4, 15), 13, y0, 3.1962687174479214, 276.34375}}, .tolerance = 2e-06};
}  // namespace interpolate_14

namespace pixel_shuffle_1 {
inline constexpr auto network = [](expression<float, 1, 1, 1, 1> x) { return pixel_shuffle<1>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1, 1), 1, y0, 0.40625, 0.203125}}, .tolerance = 2e-06};
}  // namespace pixel_shuffle_1

namespace pixel_shuffle_2 {
inline constexpr auto network = [](expression<float, 1, 4, 3, 5> x) { return pixel_shuffle<2>(x); };
inline constexpr double y0[] = {-0.203125, -0.515625, -1.078125, -1.671875, -1.640625, -0.671875, -0.96875, -1.046875, 1.484375, 1.125, 1.015625,
    0.8125, -1.796875, -1.796875, -1.765625, -1.109375, 1.796875, 1.40625, -1.671875, -1.484375, -1.71875, -0.9375, 0.84375, 0.140625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 6, 10), 1, y0, -16.773681640625, 62.40625}}, .tolerance = 2e-06};
}  // namespace pixel_shuffle_2

namespace pixel_shuffle_3 {
inline constexpr auto network = [](expression<float, 2, 9, 2, 7> x) { return pixel_shuffle<3>(x); };
inline constexpr double y0[] = {-0.203125, 1.015625, -0.671875, -1.71875, -1.671875, 0.734375, 0.8125, -1.4375, 0.421875, -1.484375, -1.78125,
    -0.609375, 1.40625, -0.09375, -1.25, 0.765625, 0.359375, 1.9375, 1.75, 0.8125, -1.609375, 0.453125, 1.953125, 0.890625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 1, 6, 21), 5, y0, 12.4326171875, 263.671875}}, .tolerance = 2e-06};
}  // namespace pixel_shuffle_3

namespace pixel_shuffle_4 {
inline constexpr auto network = [](expression<float, 8, 17, 1> x) { return pixel_shuffle<2>(x); };
inline constexpr double y0[] = {-0.203125, -1.046875, -0.140625, 1.453125, -1.71875, -1.25, -0.703125, -0.421875, 0.125, -0.84375, -1.796875, -0.6875,
    -0.515625, 1.796875, -0.609375, 1.953125, -1.25, 0.765625, -1.1875, 1.171875, -1.96875, -1.296875, -0.59375, -0.71875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 34, 2), 5, y0, 20.577392578125, 143.59375}}, .tolerance = 2e-06};
}  // namespace pixel_shuffle_4

namespace pixel_shuffle_5 {
inline constexpr auto network = [](expression<float, 1, 16, 5, 19> x) { return pixel_shuffle<4>(x); };
inline constexpr double y0[] = {-0.203125, 1.5625, -1.75, 1.65625, -0.703125, -0.75, -1.796875, 1.09375, -1.578125, 0.234375, 0.15625, 0.9375,
    1.96875, 0.296875, -0.6875, 1.859375, 0.203125, -0.859375, 0.921875, 1.59375, -1.5, -0.484375, 0.21875, -1.40625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 20, 76), 63, y0, 51.708984375, 1525.90625}}, .tolerance = 2e-06};
}  // namespace pixel_shuffle_5

namespace pixel_unshuffle_1 {
inline constexpr auto network = [](expression<float, 1, 1, 1, 1> x) { return pixel_unshuffle<1>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1, 1), 1, y0, 0.40625, 0.203125}}, .tolerance = 2e-06};
}  // namespace pixel_unshuffle_1

namespace pixel_unshuffle_2 {
inline constexpr auto network = [](expression<float, 1, 1, 6, 10> x) { return pixel_unshuffle<2>(x); };
inline constexpr double y0[] = {-0.203125, -1.640625, 1.484375, 0.84375, -1.625, -0.9375, -1.78125, -0.1875, -1.171875, -0.84375, 0.359375, -1.90625,
    1.203125, -1.796875, 1.40625, -1.078125, -0.96875, -1.71875, 0.421875, 0.25, 0.140625, -1.25, -0.34375, -1.5};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 4, 3, 5), 1, y0, 10.549560546875, 62.40625}}, .tolerance = 2e-06};
}  // namespace pixel_unshuffle_2

namespace pixel_unshuffle_3 {
inline constexpr auto network = [](expression<float, 2, 3, 9, 3> x) { return pixel_unshuffle<3>(x); };
inline constexpr double y0[] = {-0.203125, 1.125, 0.34375, -1.71875, -0.1875, -0.671875, -0.84375, -1.109375, 0.359375, 1.796875, 0.359375, 1.9375,
    -1.3125, -0.828125, -1.609375, -1.71875, 0.8125, 0.453125, -1.09375, -0.421875, -1.921875, 0.765625, -0.59375, 1.109375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 27, 3, 1), 5, y0, 20.96826171875, 166.71875}}, .tolerance = 2e-06};
}  // namespace pixel_unshuffle_3

namespace pixel_unshuffle_4 {
inline constexpr auto network = [](expression<float, 5, 34, 2> x) { return pixel_unshuffle<2>(x); };
inline constexpr double y0[] = {-0.203125, 0.359375, 1.828125, -1.78125, 0.421875, -0.421875, 0.890625, -0.921875, 0.96875, -0.71875, 0.4375, 0.625,
    -1.078125, 1.359375, 1.203125, -1.046875, 1.65625, -2, 0.984375, 1, -1.796875, 0.03125, 0.15625, 1.953125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(20, 17, 1), 13, y0, 7.4638671875, 352.984375}}, .tolerance = 2e-06};
}  // namespace pixel_unshuffle_4

namespace pixel_unshuffle_5 {
inline constexpr auto network = [](expression<float, 1, 2, 20, 4> x) { return pixel_unshuffle<4>(x); };
inline constexpr double y0[] = {-0.203125, 1.40625, -0.671875, -1.375, -1.671875, -0.96875, 1.75, -0.9375, -1.609375, 1.828125, 0.84375, 1.453125,
    -1.25, -1.25, 0.359375, 0.25, 0.734375, -1.171875, -1.4375, 1.890625, 0.34375, -1.171875, 1.015625, 0.4375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 32, 5, 1), 3, y0, -3.708984375, 163.6875}}, .tolerance = 2e-06};
}  // namespace pixel_unshuffle_5

/// Calls `check(name, constant of the network, expectation)` for each case whose number modulo Parts is Part.
template <int Part, int Parts, class Check> void for_each_case(const Check& check) {
  if constexpr (0 % Parts == Part) check("interpolate_1", network_constant<interpolate_1::network>{}, interpolate_1::expected);
  if constexpr (1 % Parts == Part) check("interpolate_2", network_constant<interpolate_2::network>{}, interpolate_2::expected);
  if constexpr (2 % Parts == Part) check("interpolate_3", network_constant<interpolate_3::network>{}, interpolate_3::expected);
  if constexpr (3 % Parts == Part) check("interpolate_4", network_constant<interpolate_4::network>{}, interpolate_4::expected);
  if constexpr (4 % Parts == Part) check("interpolate_5", network_constant<interpolate_5::network>{}, interpolate_5::expected);
  if constexpr (5 % Parts == Part) check("interpolate_6", network_constant<interpolate_6::network>{}, interpolate_6::expected);
  if constexpr (6 % Parts == Part) check("interpolate_7", network_constant<interpolate_7::network>{}, interpolate_7::expected);
  if constexpr (7 % Parts == Part) check("interpolate_8", network_constant<interpolate_8::network>{}, interpolate_8::expected);
  if constexpr (8 % Parts == Part) check("interpolate_9", network_constant<interpolate_9::network>{}, interpolate_9::expected);
  if constexpr (9 % Parts == Part) check("interpolate_10", network_constant<interpolate_10::network>{}, interpolate_10::expected);
  if constexpr (10 % Parts == Part) check("interpolate_11", network_constant<interpolate_11::network>{}, interpolate_11::expected);
  if constexpr (11 % Parts == Part) check("interpolate_12", network_constant<interpolate_12::network>{}, interpolate_12::expected);
  if constexpr (12 % Parts == Part) check("interpolate_13", network_constant<interpolate_13::network>{}, interpolate_13::expected);
  if constexpr (13 % Parts == Part) check("interpolate_14", network_constant<interpolate_14::network>{}, interpolate_14::expected);
  if constexpr (14 % Parts == Part) check("pixel_shuffle_1", network_constant<pixel_shuffle_1::network>{}, pixel_shuffle_1::expected);
  if constexpr (15 % Parts == Part) check("pixel_shuffle_2", network_constant<pixel_shuffle_2::network>{}, pixel_shuffle_2::expected);
  if constexpr (16 % Parts == Part) check("pixel_shuffle_3", network_constant<pixel_shuffle_3::network>{}, pixel_shuffle_3::expected);
  if constexpr (17 % Parts == Part) check("pixel_shuffle_4", network_constant<pixel_shuffle_4::network>{}, pixel_shuffle_4::expected);
  if constexpr (18 % Parts == Part) check("pixel_shuffle_5", network_constant<pixel_shuffle_5::network>{}, pixel_shuffle_5::expected);
  if constexpr (19 % Parts == Part) check("pixel_unshuffle_1", network_constant<pixel_unshuffle_1::network>{}, pixel_unshuffle_1::expected);
  if constexpr (20 % Parts == Part) check("pixel_unshuffle_2", network_constant<pixel_unshuffle_2::network>{}, pixel_unshuffle_2::expected);
  if constexpr (21 % Parts == Part) check("pixel_unshuffle_3", network_constant<pixel_unshuffle_3::network>{}, pixel_unshuffle_3::expected);
  if constexpr (22 % Parts == Part) check("pixel_unshuffle_4", network_constant<pixel_unshuffle_4::network>{}, pixel_unshuffle_4::expected);
  if constexpr (23 % Parts == Part) check("pixel_unshuffle_5", network_constant<pixel_unshuffle_5::network>{}, pixel_unshuffle_5::expected);
}

}  // namespace interpolate_cases
}  // namespace inlay::test::reference
