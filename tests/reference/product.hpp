/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/product.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace product_cases {

namespace matmul_1 {
inline constexpr auto network = [](expression<float, 1, 1> x, expression<float, 1, 1> y) { return matmul(x, y); };
inline constexpr double y0[] = {-0.009521484375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.01904296875, 0.009521484375}}, .tolerance = 1e-06};
}  // namespace matmul_1

namespace matmul_2 {
inline constexpr auto w = made<float, 1, 1>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 1> x) { return matmul(x, w); };
inline constexpr double y0[] = {-0.009521484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.01904296875, 0.009521484375}}, .tolerance = 1e-06};
}  // namespace matmul_2

namespace matmul_3 {
inline constexpr auto network = [](expression<float, 3, 5> x, expression<float, 5, 7> y) { return matmul(x, y); };
inline constexpr double y0[] = {-3.43310546875, 1.0859375, 1.3759765625, -1.187255859375, 2.947509765625, -3.136962890625, -0.343505859375,
    -3.763916015625, -2.531494140625, -1.494873046875, -2.904296875, 2.982177734375, -3.488037109375, 2.483642578125, -1.981689453125,
    -1.793212890625, -1.916015625, -1.479736328125, 2.316162109375, 0.666015625, 1.846923828125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, -8.969226837158, 45.15844726562}}, .tolerance = 1e-06};
}  // namespace matmul_3

namespace matmul_4 {
inline constexpr auto w = made<float, 5, 7>({.seed = 2});
inline constexpr auto network = [](expression<float, 3, 5> x) { return matmul(x, w); };
inline constexpr double y0[] = {-3.43310546875, 1.0859375, 1.3759765625, -1.187255859375, 2.947509765625, -3.136962890625, -0.343505859375,
    -3.763916015625, -2.531494140625, -1.494873046875, -2.904296875, 2.982177734375, -3.488037109375, 2.483642578125, -1.981689453125,
    -1.793212890625, -1.916015625, -1.479736328125, 2.316162109375, 0.666015625, 1.846923828125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, -8.969226837158, 45.15844726562}}, .tolerance = 1e-06};
}  // namespace matmul_4

namespace matmul_5 {
inline constexpr auto network = [](expression<float, 17, 19> x, expression<float, 19, 18> y) { return matmul(x, y); };
inline constexpr double y0[] = {7.61865234375, -8.373291015625, 0.865478515625, 4.271484375, 6.448974609375, 0.552978515625, 3.048583984375,
    -4.21826171875, -1.90185546875, 3.882568359375, 5.28857421875, 2.755615234375, -4.05126953125, -0.17138671875, -4.10498046875, 5.673583984375,
    3.276123046875, -3.955322265625, 5.57666015625, -1.26416015625, -1.21630859375, 0.535888671875, -1.023681640625, -1.273681640625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(17, 18), 11, y0, 1.187183380127, 1411.335693359}}, .tolerance = 1e-06};
}  // namespace matmul_5

namespace matmul_6 {
inline constexpr auto w = made<float, 19, 18>({.seed = 2});
inline constexpr auto network = [](expression<float, 17, 19> x) { return matmul(x, w); };
inline constexpr double y0[] = {7.61865234375, -8.373291015625, 0.865478515625, 4.271484375, 6.448974609375, 0.552978515625, 3.048583984375,
    -4.21826171875, -1.90185546875, 3.882568359375, 5.28857421875, 2.755615234375, -4.05126953125, -0.17138671875, -4.10498046875, 5.673583984375,
    3.276123046875, -3.955322265625, 5.57666015625, -1.26416015625, -1.21630859375, 0.535888671875, -1.023681640625, -1.273681640625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(17, 18), 11, y0, 1.187183380127, 1411.335693359}}, .tolerance = 1e-06};
}  // namespace matmul_6

namespace matmul_7 {
inline constexpr auto network = [](expression<float, 5> x, expression<float, 5, 3> y) { return matmul(x, y); };
inline constexpr double y0[] = {2.347900390625, -0.848388671875, -2.081787109375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3), 1, y0, -7.769023895264, 5.278076171875}}, .tolerance = 1e-06};
}  // namespace matmul_7

namespace matmul_8 {
inline constexpr auto w = made<float, 5, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 5> x) { return matmul(x, w); };
inline constexpr double y0[] = {2.347900390625, -0.848388671875, -2.081787109375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3), 1, y0, -7.769023895264, 5.278076171875}}, .tolerance = 1e-06};
}  // namespace matmul_8

namespace matmul_9 {
inline constexpr auto network = [](expression<float, 3, 5> x, expression<float, 5> y) { return matmul(x, y); };
inline constexpr double y0[] = {2.010498046875, -0.34912109375, -0.274169921875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3), 1, y0, -4.366390228271, 2.6337890625}}, .tolerance = 1e-06};
}  // namespace matmul_9

namespace matmul_10 {
inline constexpr auto w = made<float, 5>({.seed = 2});
inline constexpr auto network = [](expression<float, 3, 5> x) { return matmul(x, w); };
inline constexpr double y0[] = {2.010498046875, -0.34912109375, -0.274169921875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3), 1, y0, -4.366390228271, 2.6337890625}}, .tolerance = 1e-06};
}  // namespace matmul_10

namespace matmul_11 {
inline constexpr auto network = [](expression<float, 7> x, expression<float, 7> y) { return matmul(x, y); };
inline constexpr double y0[] = {0.089111328125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(), 1, y0, -0.17822265625, 0.089111328125}}, .tolerance = 1e-06};
}  // namespace matmul_11

namespace matmul_12 {
inline constexpr auto w = made<float, 7>({.seed = 2});
inline constexpr auto network = [](expression<float, 7> x) { return matmul(x, w); };
inline constexpr double y0[] = {0.089111328125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(), 1, y0, -0.17822265625, 0.089111328125}}, .tolerance = 1e-06};
}  // namespace matmul_12

namespace matmul_13 {
inline constexpr auto network = [](expression<float, 2, 3, 4> x, expression<float, 2, 4, 5> y) { return matmul(x, y); };
inline constexpr double y0[] = {-1.365234375, -1.020751953125, 0.1201171875, 1.36279296875, 0.234619140625, -1.779296875, -0.57177734375,
    -0.11181640625, 0.15478515625, 2.794921875, -0.524658203125, 0.441650390625, -0.6552734375, -0.487060546875, -0.126220703125, 2.040771484375,
    -0.578369140625, 2.604248046875, 1.591796875, 1.732421875, -2.822021484375, -4.31005859375, -5.446533203125, -0.919189453125, -6.055419921875,
    2.5400390625, 0.103515625, -1.337890625, -1.91259765625, -2.2421875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, -13.96890640259, 47.98803710938}}, .tolerance = 1e-06};
}  // namespace matmul_13

namespace matmul_14 {
inline constexpr auto w = made<float, 2, 4, 5>({.seed = 2});
inline constexpr auto network = [](expression<float, 2, 3, 4> x) { return matmul(x, w); };
inline constexpr double y0[] = {-1.365234375, -1.020751953125, 0.1201171875, 1.36279296875, 0.234619140625, -1.779296875, -0.57177734375,
    -0.11181640625, 0.15478515625, 2.794921875, -0.524658203125, 0.441650390625, -0.6552734375, -0.487060546875, -0.126220703125, 2.040771484375,
    -0.578369140625, 2.604248046875, 1.591796875, 1.732421875, -2.822021484375, -4.31005859375, -5.446533203125, -0.919189453125, -6.055419921875,
    2.5400390625, 0.103515625, -1.337890625, -1.91259765625, -2.2421875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, -13.96890640259, 47.98803710938}}, .tolerance = 1e-06};
}  // namespace matmul_14

namespace matmul_15 {
inline constexpr auto network = [](expression<float, 2, 1, 3, 4> x, expression<float, 5, 4, 2> y) { return matmul(x, y); };
inline constexpr double y0[] = {-0.5927734375, -1.46826171875, 0.86083984375, 0.208251953125, -0.014404296875, 1.2392578125, -1.850341796875,
    -0.319091796875, -1.278076171875, -4.359375, 0.887451171875, 1.229248046875, -3.504638671875, -4.3330078125, 2.052734375, -2.427490234375,
    3.423583984375, 2.960693359375, 0.850341796875, 1.49169921875, -1.931396484375, -0.913330078125, -3.65673828125, 2.032470703125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 5, 3, 2), 1, y0, 5.434665679932, 98.27490234375}}, .tolerance = 1e-06};
}  // namespace matmul_15

namespace matmul_16 {
inline constexpr auto w = made<float, 5, 4, 2>({.seed = 2});
inline constexpr auto network = [](expression<float, 2, 1, 3, 4> x) { return matmul(x, w); };
inline constexpr double y0[] = {-0.5927734375, -1.46826171875, 0.86083984375, 0.208251953125, -0.014404296875, 1.2392578125, -1.850341796875,
    -0.319091796875, -1.278076171875, -4.359375, 0.887451171875, 1.229248046875, -3.504638671875, -4.3330078125, 2.052734375, -2.427490234375,
    3.423583984375, 2.960693359375, 0.850341796875, 1.49169921875, -1.931396484375, -0.913330078125, -3.65673828125, 2.032470703125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 5, 3, 2), 1, y0, 5.434665679932, 98.27490234375}}, .tolerance = 1e-06};
}  // namespace matmul_16

namespace matmul_17 {
inline constexpr auto network = [](expression<float, 1, 37> x, expression<float, 37, 33> y) { return matmul(x, y); };
inline constexpr double y0[] = {-1.174072265625, -1.591064453125, 9.364990234375, 8.349853515625, 2.901123046875, 10.30859375, -13.42309570312,
    3.075927734375, 13.72509765625, -1.653076171875, 3.2265625, -6.065185546875, -2.008056640625, -9.121337890625, -1.264404296875, -9.114990234375,
    1.691162109375, -11.607421875, 4.510009765625, 9.501220703125, -18.37158203125, -8.625732421875, -13.05078125, -1.99365234375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 33), 1, y0, 17.55669021606, 200.9301757812}}, .tolerance = 1e-06};
}  // namespace matmul_17

namespace matmul_18 {
inline constexpr auto w = made<float, 37, 33>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 37> x) { return matmul(x, w); };
inline constexpr double y0[] = {-1.174072265625, -1.591064453125, 9.364990234375, 8.349853515625, 2.901123046875, 10.30859375, -13.42309570312,
    3.075927734375, 13.72509765625, -1.653076171875, 3.2265625, -6.065185546875, -2.008056640625, -9.121337890625, -1.264404296875, -9.114990234375,
    1.691162109375, -11.607421875, 4.510009765625, 9.501220703125, -18.37158203125, -8.625732421875, -13.05078125, -1.99365234375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 33), 1, y0, 17.55669021606, 200.9301757812}}, .tolerance = 1e-06};
}  // namespace matmul_18

namespace matmul_19 {
inline constexpr auto network = [](expression<float, 6, 11> x, expression<float, 2, 11, 1> y) { return matmul(x, y); };
inline constexpr double y0[] = {0.650634765625, -1.788818359375, -1.285888671875, 5.177978515625, -0.01904296875, -2.071044921875, -3.35986328125,
    5.684814453125, -5.621337890625, -3.6240234375, 1.491943359375, -1.14697265625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 6, 1), 1, y0, 13.42365264893, 31.92236328125}}, .tolerance = 1e-06};
}  // namespace matmul_19

namespace matmul_20 {
inline constexpr auto w = made<float, 2, 11, 1>({.seed = 2});
inline constexpr auto network = [](expression<float, 6, 11> x) { return matmul(x, w); };
inline constexpr double y0[] = {0.650634765625, -1.788818359375, -1.285888671875, 5.177978515625, -0.01904296875, -2.071044921875, -3.35986328125,
    5.684814453125, -5.621337890625, -3.6240234375, 1.491943359375, -1.14697265625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 6, 1), 1, y0, 13.42365264893, 31.92236328125}}, .tolerance = 1e-06};
}  // namespace matmul_20

namespace matmul_21 {
inline constexpr auto network = [](expression<float, 3> x, expression<float, 2, 3, 4> y) { return matmul(x, y); };
inline constexpr double y0[] = {0.27099609375, 0.6201171875, -1.193359375, -2.1728515625, -1.78857421875, -1.71533203125, -2.015380859375,
    -1.223876953125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 4), 1, y0, -13.51425552368, 11.00048828125}}, .tolerance = 1e-06};
}  // namespace matmul_21

namespace matmul_22 {
inline constexpr auto w = made<float, 2, 3, 4>({.seed = 2});
inline constexpr auto network = [](expression<float, 3> x) { return matmul(x, w); };
inline constexpr double y0[] = {0.27099609375, 0.6201171875, -1.193359375, -2.1728515625, -1.78857421875, -1.71533203125, -2.015380859375,
    -1.223876953125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 4), 1, y0, -13.51425552368, 11.00048828125}}, .tolerance = 1e-06};
}  // namespace matmul_22

namespace matmul_23 {
inline constexpr auto network = [](expression<float, 33, 64> x, expression<float, 64, 9> y) { return matmul(x, y); };
inline constexpr double y0[] = {-11.3310546875, 11.70092773438, 9.09375, 5.103271484375, 2.748046875, -1.847900390625, -16.73950195312,
    -21.5498046875, 2.465087890625, -9.50048828125, -8.330322265625, 0.958251953125, 5.786865234375, 7.361572265625, -1.1533203125, 9.06298828125,
    12.86401367188, -3.252197265625, 7.333740234375, 14.25146484375, 11.52294921875, -1.427734375, 15.06298828125, 1.3359375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(33, 9), 10, y0, 380.1872291565, 2494.969726562}}, .tolerance = 1e-06};
}  // namespace matmul_23

namespace matmul_24 {
inline constexpr auto w = made<float, 64, 9>({.seed = 2});
inline constexpr auto network = [](expression<float, 33, 64> x) { return matmul(x, w); };
inline constexpr double y0[] = {-11.3310546875, 11.70092773438, 9.09375, 5.103271484375, 2.748046875, -1.847900390625, -16.73950195312,
    -21.5498046875, 2.465087890625, -9.50048828125, -8.330322265625, 0.958251953125, 5.786865234375, 7.361572265625, -1.1533203125, 9.06298828125,
    12.86401367188, -3.252197265625, 7.333740234375, 14.25146484375, 11.52294921875, -1.427734375, 15.06298828125, 1.3359375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(33, 9), 10, y0, 380.1872291565, 2494.969726562}}, .tolerance = 1e-06};
}  // namespace matmul_24

namespace matmul_25 {
inline constexpr auto w = made<float, 5, 7>({.seed = 1});
inline constexpr auto network = [](expression<float, 7, 3> x) { return matmul(w, x); };
inline constexpr double y0[] = {3.423095703125, 2.261962890625, 1.905029296875, 1.07568359375, -2.076416015625, -3.6591796875, -0.5302734375,
    -3.5166015625, -3.94873046875, 2.8232421875, -1.29150390625, -2.7060546875, -0.171142578125, -4.507080078125, -6.844482421875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 2}}, .outputs = {{dtype::f32, make_shape(5, 3), 1, y0, -16.42590332031, 40.74047851562}}, .tolerance = 1e-06};
}  // namespace matmul_25

namespace matmul_26 {
inline constexpr auto network = [](expression<double, 2, 9, 13> x, expression<double, 2, 13, 17> y) { return matmul(x, y); };
inline constexpr double y0[] = {2.2294921875, -0.81591796875, 2.398193359375, -3.801513671875, 3.47412109375, 0.27783203125, 3.094482421875,
    -4.387451171875, 7.545166015625, -3.887939453125, -1.147216796875, -7.312744140625, 2.551025390625, -2.297119140625, 2.2421875, -2.01708984375,
    4.90478515625, 0.641357421875, -4.1640625, 1.5703125, -0.17333984375, 7.852783203125, 8.033203125, 3.640380859375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f64, make_shape(2, 9, 17), 11, y0, 80.98301696777, 1241.047851562}}, .tolerance = 1e-06};
}  // namespace matmul_26

namespace matmul_27 {
inline constexpr auto network = [](expression<float, 13, 5> x, expression<float, 13, 19> y) { return matmul(transpose(x), y); };
inline constexpr double y0[] = {1.755126953125, 3.60205078125, 3.73291015625, 3.282958984375, 6.3681640625, 0.31787109375, 9.347900390625,
    4.6455078125, -1.63330078125, 6.6220703125, -0.04541015625, -3.308349609375, 2.575439453125, -0.950927734375, 5.047119140625, 5.935302734375,
    -8.264404296875, 4.785400390625, -3.208740234375, 5.604248046875, -0.626953125, 0.58544921875, 14.07397460938, 8.58203125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(5, 19), 3, y0, 41.32102203369, 363.4548339844}}, .tolerance = 1e-06};
}  // namespace matmul_27

namespace matmul_28 {
inline constexpr auto network = [](expression<float, 5, 13> x, expression<float, 19, 13> y) { return matmul(x, transpose(y)); };
inline constexpr double y0[] = {2.00537109375, 8.060546875, 5.97216796875, 7.748046875, -3.054931640625, -2.636962890625, -3.7490234375,
    4.529541015625, 4.356201171875, 0.69189453125, -2.839111328125, -2.322021484375, 4.732666015625, 2.37109375, -2.76806640625, -6.9677734375,
    4.664794921875, -0.13134765625, 3.953369140625, 5.053466796875, -3.098876953125, 6.7685546875, 5.426513671875, 3.004150390625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(5, 19), 3, y0, 17.69738388062, 388.2211914062}}, .tolerance = 1e-06};
}  // namespace matmul_28

namespace linear_1 {
inline constexpr auto w = made<float, 1, 1>({.seed = 2});
inline constexpr auto b = made<float, 1>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 1> x) { return linear(x, w, b); };
inline constexpr double y0[] = {1.240478515625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, -2.48095703125, 1.240478515625}}, .tolerance = 1e-06};
}  // namespace linear_1

namespace linear_2 {
inline constexpr auto w = made<float, 1, 1>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 1> x) { return linear(x, w); };
inline constexpr double y0[] = {-0.009521484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.01904296875, 0.009521484375}}, .tolerance = 1e-06};
}  // namespace linear_2

namespace linear_3 {
inline constexpr auto w = made<float, 7, 5>({.seed = 2});
inline constexpr auto b = made<float, 7>({.seed = 3});
inline constexpr auto network = [](expression<float, 3, 5> x) { return linear(x, w, b); };
inline constexpr double y0[] = {3.260498046875, -3.14453125, -1.404541015625, 8.212646484375, -3.5419921875, 1.77001953125, 0.188720703125,
    0.90087890625, -3.27587890625, 2.16259765625, 3.66796875, -1.022216796875, 6.392578125, 0.35888671875, 0.975830078125, -1.8994140625,
    3.278076171875, 1.263916015625, 2.603759765625, 1.9921875, -0.303955078125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, 21.3650970459, 51.62109375}}, .tolerance = 1e-06};
}  // namespace linear_3

namespace linear_4 {
inline constexpr auto w = made<float, 7, 5>({.seed = 2});
inline constexpr auto network = [](expression<float, 3, 5> x) { return linear(x, w); };
inline constexpr double y0[] = {2.010498046875, -1.31640625, -3.373291015625, 6.540771484375, -2.8544921875, 1.59814453125, 0.063720703125,
    -0.34912109375, -1.44775390625, 0.19384765625, 1.99609375, -0.334716796875, 6.220703125, 0.23388671875, -0.274169921875, -0.0712890625,
    1.309326171875, -0.407958984375, 3.291259765625, 1.8203125, -0.428955078125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, 10.43296813965, 36.13671875}}, .tolerance = 1e-06};
}  // namespace linear_4

namespace linear_5 {
inline constexpr auto w = made<float, 10, 37>({.seed = 2});
inline constexpr auto b = made<float, 10>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 37> x) { return linear(x, w, b); };
inline constexpr double y0[] = {3.713623046875, -4.096923828125, -6.216552734375, -0.021484375, -4.628173828125, -8.10986328125, 0.754638671875,
    2.224365234375, -3.35546875, -5.88134765625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 10), 1, y0, -18.60530090332, 39.00244140625}}, .tolerance = 1e-06};
}  // namespace linear_5

namespace linear_6 {
inline constexpr auto w = made<float, 10, 37>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 37> x) { return linear(x, w); };
inline constexpr double y0[] = {2.463623046875, -2.268798828125, -8.185302734375, -1.693359375, -3.940673828125, -8.28173828125, 0.629638671875,
    4.193115234375, -3.40234375, -6.56884765625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 10), 1, y0, -17.06037902832, 41.62744140625}}, .tolerance = 1e-06};
}  // namespace linear_6

namespace linear_7 {
inline constexpr auto w = made<float, 18, 19>({.seed = 2});
inline constexpr auto b = made<float, 18>({.seed = 3});
inline constexpr auto network = [](expression<float, 17, 19> x) { return linear(x, w, b); };
inline constexpr double y0[] = {7.672607421875, 1.783935546875, 2.845703125, 5.013671875, 2.326171875, -5.861083984375, -6.302490234375,
    5.95458984375, 8.26025390625, -9.337890625, -2.5859375, -8.569580078125, 3.657470703125, 3.891845703125, 6.760986328125, -3.196044921875,
    -7.3017578125, 3.896484375, 1.892822265625, 1.25927734375, 4.447998046875, 4.7685546875, 4.822021484375, -14.95727539062};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(17, 18), 11, y0, 10.74111175537, 1530.608398438}}, .tolerance = 1e-06};
}  // namespace linear_7

namespace linear_8 {
inline constexpr auto w = made<float, 18, 19>({.seed = 2});
inline constexpr auto network = [](expression<float, 17, 19> x) { return linear(x, w); };
inline constexpr double y0[] = {6.422607421875, 1.518310546875, 3.533203125, 4.873046875, 2.279296875, -4.032958984375, -5.286865234375,
    5.78271484375, 7.40087890625, -10.025390625, -4.5546875, -8.460205078125, 3.532470703125, 2.891845703125, 5.214111328125, -4.867919921875,
    -7.4580078125, 5.865234375, 0.642822265625, 0.99365234375, 5.135498046875, 4.6279296875, 4.775146484375, -13.12915039062};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(17, 18), 11, y0, 9.091209411621, 1487.399902344}}, .tolerance = 1e-06};
}  // namespace linear_8

namespace linear_9 {
inline constexpr auto w = made<float, 5, 11>({.seed = 2});
inline constexpr auto b = made<float, 5>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 3, 11> x) { return linear(x, w, b); };
inline constexpr double y0[] = {1.900634765625, -5.18798828125, 5.233154296875, 3.634033203125, 1.603759765625, -0.538818359375, 3.856689453125,
    2.01904296875, 4.345703125, -7.244384765625, -0.035888671875, -7.449462890625, -2.232666015625, -1.115966796875, -4.0087890625, 6.427978515625,
    -5.4521484375, 10.6982421875, -0.54931640625, -2.968994140625, 1.23095703125, -0.336181640625, 5.737548828125, 4.0712890625, -5.96630859375,
    -0.821044921875, -2.97509765625, 0.127197265625, -4.542236328125, 0.0048828125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, -40.76929473877, 102.31640625}}, .tolerance = 1e-06};
}  // namespace linear_9

namespace linear_10 {
inline constexpr auto w = made<float, 5, 11>({.seed = 2});
inline constexpr auto network = [](expression<float, 2, 3, 11> x) { return linear(x, w); };
inline constexpr double y0[] = {0.650634765625, -3.35986328125, 3.264404296875, 1.962158203125, 2.291259765625, -1.788818359375, 5.684814453125,
    0.05029296875, 2.673828125, -6.556884765625, -1.285888671875, -5.621337890625, -4.201416015625, -2.787841796875, -3.3212890625, 5.177978515625,
    -3.6240234375, 8.7294921875, -2.22119140625, -2.281494140625, -0.01904296875, 1.491943359375, 3.768798828125, 2.3994140625, -5.27880859375,
    -2.071044921875, -1.14697265625, -1.841552734375, -6.214111328125, 0.6923828125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, -29.73096466064, 92.458984375}}, .tolerance = 1e-06};
}  // namespace linear_10

namespace linear_11 {
inline constexpr auto w = made<float, 3, 7>({.seed = 2});
inline constexpr auto b = made<float, 3>({.seed = 3});
inline constexpr auto network = [](expression<float, 7> x) { return linear(x, w, b); };
inline constexpr double y0[] = {1.339111328125, 0.3798828125, 4.7236328125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3), 1, y0, 4.681289672852, 6.442626953125}}, .tolerance = 1e-06};
}  // namespace linear_11

namespace linear_12 {
inline constexpr auto w = made<float, 3, 7>({.seed = 2});
inline constexpr auto network = [](expression<float, 7> x) { return linear(x, w); };
inline constexpr double y0[] = {0.089111328125, 2.2080078125, 2.7548828125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3), 1, y0, 3.617324829102, 5.052001953125}}, .tolerance = 1e-06};
}  // namespace linear_12

namespace linear_13 {
inline constexpr auto w = made<float, 65, 129>({.seed = 2});
inline constexpr auto b = made<float, 65>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 129> x) { return linear(x, w, b); };
inline constexpr double y0[] = {-10.70849609375, -8.473876953125, 22.91528320312, -0.984375, -43.18237304688, -12.15063476562, -24.23022460938,
    -1.830322265625, -20.42211914062, -9.840087890625, 28.578125, -19.48852539062, -19.71606445312, 13.54296875, 30.87890625, -14.8193359375,
    12.51635742188, 0.54150390625, -3.73681640625, -21.49633789062, -4.586669921875, 17.5908203125, -0.656982421875, -6.84521484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 65), 2, y0, -197.9718132019, 910.548828125}}, .tolerance = 1e-06};
}  // namespace linear_13

namespace linear_14 {
inline constexpr auto w = made<float, 65, 129>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 129> x) { return linear(x, w); };
inline constexpr double y0[] = {-11.95849609375, -10.44262695312, 23.60278320312, -1.109375, -43.22924804688, -13.69750976562, -23.21459960938,
    -1.986572265625, -21.28149414062, -11.26196289062, 29.84375, -18.53540039062, -20.16918945312, 13.23046875, 30.28515625, -13.9755859375,
    12.78198242188, -0.52099609375, -5.15869140625, -21.93383789062, -3.039794921875, 18.0283203125, -0.719482421875, -6.62646484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 65), 2, y0, -200.1939811707, 908.8095703125}}, .tolerance = 1e-06};
}  // namespace linear_14

namespace linear_15 {
inline constexpr auto w = made<float, 33, 8>({.seed = 2});
inline constexpr auto b = made<float, 33>({.seed = 3});
inline constexpr auto network = [](expression<float, 5, 8> x) { return linear(x, w, b); };
inline constexpr double y0[] = {1.312744140625, -0.60986328125, 6.6962890625, -0.538818359375, 0.77734375, -0.72509765625, -0.93701171875,
    1.705322265625, 0.851806640625, -3.190185546875, 0.50537109375, 3.385986328125, 0.494384765625, 1.521728515625, 2.09375, 3.830078125,
    1.052978515625, 2.427490234375, -2.985107421875, -2.363525390625, -2.02734375, -4.26806640625, -2.266357421875, 0.64892578125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5, 33), 4, y0, -17.35912322998, 477.9079589844}}, .tolerance = 1e-06};
}  // namespace linear_15

namespace linear_16 {
inline constexpr auto w = made<float, 33, 8>({.seed = 2});
inline constexpr auto network = [](expression<float, 5, 8> x) { return linear(x, w); };
inline constexpr double y0[] = {0.062744140625, 0.07763671875, 6.6494140625, 0.476806640625, -0.08203125, 0.54052734375, -1.39013671875,
    1.111572265625, 1.117431640625, -4.862060546875, 2.47412109375, 3.120361328125, 0.353759765625, 2.177978515625, 2.15625, 2.455078125,
    1.068603515625, 0.458740234375, -3.110107421875, -3.910400390625, -2.18359375, -5.68994140625, -1.313232421875, 0.33642578125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5, 33), 4, y0, 2.719734191895, 449.1213378906}}, .tolerance = 1e-06};
}  // namespace linear_16

namespace linear_17 {
inline constexpr auto network = [](expression<float, 3, 13> x, expression<float, 11, 13> w, expression<float, 11> b) { return linear(x, w, b); };
inline constexpr double y0[] = {3.25537109375, 0.664794921875, 1.190673828125, 9.732421875, -7.176025390625, -4.05078125, 6.09716796875,
    -10.4248046875, 2.421142578125, 8.435546875, 6.497802734375, 0.2958984375, -0.72119140625, 6.498291015625, -2.30419921875, -1.199951171875,
    4.528076171875, 9.427001953125, -7.31787109375, 0.73876953125, -3.517333984375, -0.939208984375, 3.15234375, 0.54296875};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}}, .outputs = {{dtype::f32, make_shape(3, 11), 1, y0, -22.55362319946, 159.677734375}}, .tolerance = 1e-06};
}  // namespace linear_17

namespace linear_18 {
inline constexpr auto w = made<double, 17, 13>({.seed = 2});
inline constexpr auto b = made<double, 17>({.seed = 3});
inline constexpr auto network = [](expression<double, 3, 13> x) { return linear(x, w, b); };
inline constexpr double y0[] = {3.25537109375, 1.190673828125, -7.176025390625, 6.09716796875, 2.421142578125, 6.497802734375, -4.070556640625,
    7.731689453125, 2.374267578125, -0.72119140625, -2.30419921875, 4.528076171875, -7.31787109375, -3.517333984375, -2.573486328125, -3.3017578125,
    4.310546875, 3.15234375, -1.67138671875, -3.45556640625, -4.925537109375, 0.475830078125, 6.211669921875, -4.032470703125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(3, 17), 2, y0, -29.79095077515, 235.9455566406}}, .tolerance = 1e-06};
}  // namespace linear_18

namespace dot_1 {
inline constexpr auto network = [](expression<float, 1> x, expression<float, 1> y) { return dot(x, y); };
inline constexpr double y0[] = {-0.009521484375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(), 1, y0, 0.01904296875, 0.009521484375}}, .tolerance = 1e-06};
}  // namespace dot_1

namespace dot_2 {
inline constexpr auto network = [](expression<float, 7> x, expression<float, 7> y) { return dot(x, y); };
inline constexpr double y0[] = {0.089111328125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(), 1, y0, -0.17822265625, 0.089111328125}}, .tolerance = 1e-06};
}  // namespace dot_2

namespace dot_3 {
inline constexpr auto network = [](expression<float, 17> x, expression<float, 17> y) { return dot(x, y); };
inline constexpr double y0[] = {4.49169921875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(), 1, y0, -8.9833984375, 4.49169921875}}, .tolerance = 1e-06};
}  // namespace dot_3

namespace dot_4 {
inline constexpr auto network = [](expression<float, 37> x, expression<float, 37> y) { return dot(x, y); };
inline constexpr double y0[] = {2.463623046875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(), 1, y0, -4.92724609375, 2.463623046875}}, .tolerance = 1e-06};
}  // namespace dot_4

namespace dot_5 {
inline constexpr auto network = [](expression<float, 64> x, expression<float, 64> y) { return dot(x, y); };
inline constexpr double y0[] = {-6.641357421875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(), 1, y0, 13.28271484375, 6.641357421875}}, .tolerance = 1e-06};
}  // namespace dot_5

namespace outer_1 {
inline constexpr auto network = [](expression<float, 1> x, expression<float, 1> y) { return outer(x, y); };
inline constexpr double y0[] = {-0.009521484375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.01904296875, 0.009521484375}}, .tolerance = 1e-06};
}  // namespace outer_1

namespace outer_2 {
inline constexpr auto network = [](expression<float, 3> x, expression<float, 7> y) { return outer(x, y); };
inline constexpr double y0[] = {-0.009521484375, 0.149169921875, 0.04443359375, 0.041259765625, -0.092041015625, -0.23486328125, -0.015869140625,
    -0.050537109375, 0.791748046875, 0.23583984375, 0.218994140625, -0.488525390625, -1.24658203125, -0.084228515625, -0.076904296875, 1.204833984375,
    0.35888671875, 0.333251953125, -0.743408203125, -1.89697265625, -0.128173828125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, -2.279731750488, 8.446044921875}}, .tolerance = 1e-06};
}  // namespace outer_2

namespace outer_3 {
inline constexpr auto network = [](expression<float, 17> x, expression<float, 5> y) { return outer(x, y); };
inline constexpr double y0[] = {-0.009521484375, 0.041259765625, 0.791748046875, -0.488525390625, 0.35888671875, -0.04541015625, 0.19677734375,
    -1.090087890625, 0.672607421875, 0.3759765625, 0.03955078125, -0.17138671875, -0.309814453125, 0.191162109375, 0.35546875, 0.01171875,
    -0.05078125, -0.091796875, 0.056640625, -0.16748046875, 0.01611328125, -0.06982421875, 0.447509765625, -0.276123046875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(17, 5), 3, y0, -2.982521057129, 24.4814453125}}, .tolerance = 1e-06};
}  // namespace outer_3

namespace outer_4 {
inline constexpr auto network = [](expression<float, 2> x, expression<float, 19> y) { return outer(x, y); };
inline constexpr double y0[] = {-0.009521484375, 0.149169921875, 0.04443359375, 0.041259765625, -0.092041015625, -0.23486328125, -0.015869140625,
    0.0126953125, 0.09521484375, 0.212646484375, -0.142822265625, -0.282470703125, -0.17138671875, -0.009521484375, 0.041259765625, 0.218994140625,
    0.250732421875, 0.2919921875, 0.187255859375, -0.050537109375, 0.791748046875, 0.23583984375, 0.218994140625, -0.488525390625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 19), 1, y0, -9.236183166504, 15.79541015625}}, .tolerance = 1e-06};
}  // namespace outer_4

namespace outer_5 {
inline constexpr auto network = [](expression<float, 33> x, expression<float, 18> y) { return outer(x, y); };
inline constexpr double y0[] = {-0.009521484375, -1.24658203125, -1.153564453125, 1.04443359375, 0.3759765625, -0.052734375, 0.35595703125, 2.3359375,
    0.056640625, -0.801513671875, -0.06982421875, -0.378662109375, -0.040283203125, -2.324951171875, 0.829345703125, -0.228515625, 0.439453125,
    0.006591796875, -0.05859375, -0.216796875, -0.24169921875, 1.263427734375, 0.1845703125, -0.0634765625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(33, 18), 23, y0, -5.544200897217, 357.87109375}}, .tolerance = 1e-06};
}  // namespace outer_5

/// Calls `check(name, constant of the network, expectation)` for each case.
template <class Check> void for_each_case(const Check& check) {
  check("matmul_1", network_constant<matmul_1::network>{}, matmul_1::expected);
  check("matmul_2", network_constant<matmul_2::network>{}, matmul_2::expected);
  check("matmul_3", network_constant<matmul_3::network>{}, matmul_3::expected);
  check("matmul_4", network_constant<matmul_4::network>{}, matmul_4::expected);
  check("matmul_5", network_constant<matmul_5::network>{}, matmul_5::expected);
  check("matmul_6", network_constant<matmul_6::network>{}, matmul_6::expected);
  check("matmul_7", network_constant<matmul_7::network>{}, matmul_7::expected);
  check("matmul_8", network_constant<matmul_8::network>{}, matmul_8::expected);
  check("matmul_9", network_constant<matmul_9::network>{}, matmul_9::expected);
  check("matmul_10", network_constant<matmul_10::network>{}, matmul_10::expected);
  check("matmul_11", network_constant<matmul_11::network>{}, matmul_11::expected);
  check("matmul_12", network_constant<matmul_12::network>{}, matmul_12::expected);
  check("matmul_13", network_constant<matmul_13::network>{}, matmul_13::expected);
  check("matmul_14", network_constant<matmul_14::network>{}, matmul_14::expected);
  check("matmul_15", network_constant<matmul_15::network>{}, matmul_15::expected);
  check("matmul_16", network_constant<matmul_16::network>{}, matmul_16::expected);
  check("matmul_17", network_constant<matmul_17::network>{}, matmul_17::expected);
  check("matmul_18", network_constant<matmul_18::network>{}, matmul_18::expected);
  check("matmul_19", network_constant<matmul_19::network>{}, matmul_19::expected);
  check("matmul_20", network_constant<matmul_20::network>{}, matmul_20::expected);
  check("matmul_21", network_constant<matmul_21::network>{}, matmul_21::expected);
  check("matmul_22", network_constant<matmul_22::network>{}, matmul_22::expected);
  check("matmul_23", network_constant<matmul_23::network>{}, matmul_23::expected);
  check("matmul_24", network_constant<matmul_24::network>{}, matmul_24::expected);
  check("matmul_25", network_constant<matmul_25::network>{}, matmul_25::expected);
  check("matmul_26", network_constant<matmul_26::network>{}, matmul_26::expected);
  check("matmul_27", network_constant<matmul_27::network>{}, matmul_27::expected);
  check("matmul_28", network_constant<matmul_28::network>{}, matmul_28::expected);
  check("linear_1", network_constant<linear_1::network>{}, linear_1::expected);
  check("linear_2", network_constant<linear_2::network>{}, linear_2::expected);
  check("linear_3", network_constant<linear_3::network>{}, linear_3::expected);
  check("linear_4", network_constant<linear_4::network>{}, linear_4::expected);
  check("linear_5", network_constant<linear_5::network>{}, linear_5::expected);
  check("linear_6", network_constant<linear_6::network>{}, linear_6::expected);
  check("linear_7", network_constant<linear_7::network>{}, linear_7::expected);
  check("linear_8", network_constant<linear_8::network>{}, linear_8::expected);
  check("linear_9", network_constant<linear_9::network>{}, linear_9::expected);
  check("linear_10", network_constant<linear_10::network>{}, linear_10::expected);
  check("linear_11", network_constant<linear_11::network>{}, linear_11::expected);
  check("linear_12", network_constant<linear_12::network>{}, linear_12::expected);
  check("linear_13", network_constant<linear_13::network>{}, linear_13::expected);
  check("linear_14", network_constant<linear_14::network>{}, linear_14::expected);
  check("linear_15", network_constant<linear_15::network>{}, linear_15::expected);
  check("linear_16", network_constant<linear_16::network>{}, linear_16::expected);
  check("linear_17", network_constant<linear_17::network>{}, linear_17::expected);
  check("linear_18", network_constant<linear_18::network>{}, linear_18::expected);
  check("dot_1", network_constant<dot_1::network>{}, dot_1::expected);
  check("dot_2", network_constant<dot_2::network>{}, dot_2::expected);
  check("dot_3", network_constant<dot_3::network>{}, dot_3::expected);
  check("dot_4", network_constant<dot_4::network>{}, dot_4::expected);
  check("dot_5", network_constant<dot_5::network>{}, dot_5::expected);
  check("outer_1", network_constant<outer_1::network>{}, outer_1::expected);
  check("outer_2", network_constant<outer_2::network>{}, outer_2::expected);
  check("outer_3", network_constant<outer_3::network>{}, outer_3::expected);
  check("outer_4", network_constant<outer_4::network>{}, outer_4::expected);
  check("outer_5", network_constant<outer_5::network>{}, outer_5::expected);
}

}  // namespace product_cases
}  // namespace inlay::test::reference
