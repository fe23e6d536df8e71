/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/product.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace product_cases {

namespace matmul_1 {
inline constexpr auto w = made<float, 1, 1>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 1> x, expression<float, 1, 1> y) { return std::tuple{matmul(x, y), matmul(x, w)}; };
inline constexpr double y0[] = {-0.009521484375};
inline constexpr double y1[] = {-0.25390625};
inline constexpr expectation<2, 2> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.01904296875, 0.009521484375}, {dtype::f32, make_shape(1, 1), 1, y1, 0.5078125, 0.25390625}}, .tolerance = 1e-06};
}  // namespace matmul_1

namespace matmul_2 {
inline constexpr auto w = made<float, 5, 7>({.seed = 3});
inline constexpr auto network = [](expression<float, 3, 5> x, expression<float, 5, 7> y) { return std::tuple{matmul(x, y), matmul(x, w)}; };
inline constexpr double y0[] = {-3.43310546875, 1.0859375, 1.3759765625, -1.187255859375, 2.947509765625, -3.136962890625, -0.343505859375,
    -3.763916015625, -2.531494140625, -1.494873046875, -2.904296875, 2.982177734375, -3.488037109375, 2.483642578125, -1.981689453125,
    -1.793212890625, -1.916015625, -1.479736328125, 2.316162109375, 0.666015625, 1.846923828125};
inline constexpr double y1[] = {2.43310546875, 3.1240234375, -3.742919921875, -4.110107421875, -3.131103515625, 1.578857421875, 2.4140625,
    -3.69677734375, 5.145263671875, -2.550537109375, -1.88671875, 1.507568359375, -1.97998046875, -2.809814453125, -1.029296875, 1.169677734375,
    0.6708984375, 1.452880859375, 0.307373046875, -1.2607421875, -0.793212890625};
inline constexpr expectation<2, 2> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, -8.9692268371582031, 45.15844726562}, {dtype::f32, make_shape(3, 7), 1, y1, -36.326499938964844, 46.794921875}}, .tolerance = 1e-06};
}  // namespace matmul_2

namespace matmul_3 {
inline constexpr auto w = made<float, 19, 18>({.seed = 3});
inline constexpr auto network = [](expression<float, 17, 19> x, expression<float, 19, 18> y) { return std::tuple{matmul(x, y), matmul(x, w)}; };
inline constexpr double y0[] = {7.61865234375, -8.373291015625, 0.865478515625, 4.271484375, 6.448974609375, 0.552978515625, 3.048583984375,
    -4.21826171875, -1.90185546875, 3.882568359375, 5.28857421875, 2.755615234375, -4.05126953125, -0.17138671875, -4.10498046875, 5.673583984375,
    3.276123046875, -3.955322265625, 5.57666015625, -1.26416015625, -1.21630859375, 0.535888671875, -1.023681640625, -1.273681640625};
inline constexpr double y1[] = {-5.650146484375, -2.29541015625, 2.233154296875, 1.617431640625, -5.037353515625, -11.66723632812, 0.836181640625,
    2.946044921875, -3.927978515625, 14.61743164062, -1.731689453125, -1.639404296875, -5.70556640625, -8.6123046875, -0.91455078125, 3.804443359375,
    -0.33447265625, -4.19580078125, -5.51953125, 4.779541015625, -4.27099609375, 3.841064453125, 5.182861328125, -1.09912109375};
inline constexpr expectation<2, 2> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(17, 18), 11, y0, 1.1871833801269531, 1411.335693359}, {dtype::f32, make_shape(17, 18), 11, y1, 39.457035064697266, 1329.821777344}}, .tolerance = 1e-06};
}  // namespace matmul_3

namespace matmul_4 {
inline constexpr auto w = made<float, 5, 3>({.seed = 3});
inline constexpr auto network = [](expression<float, 5> x, expression<float, 5, 3> y) { return std::tuple{matmul(x, y), matmul(x, w)}; };
inline constexpr double y0[] = {2.347900390625, -0.848388671875, -2.081787109375};
inline constexpr double y1[] = {-4.43505859375, 2.681640625, -0.6875};
inline constexpr expectation<2, 2> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3), 1, y0, -7.7690238952636719, 5.278076171875}, {dtype::f32, make_shape(3), 1, y1, 7.11474609375, 7.80419921875}}, .tolerance = 1e-06};
}  // namespace matmul_4

namespace matmul_5 {
inline constexpr auto w = made<float, 5>({.seed = 3});
inline constexpr auto network = [](expression<float, 3, 5> x, expression<float, 5> y) { return std::tuple{matmul(x, y), matmul(x, w)}; };
inline constexpr double y0[] = {2.010498046875, -0.34912109375, -0.274169921875};
inline constexpr double y1[] = {-4.153076171875, -5.7490234375, -1.93994140625};
inline constexpr expectation<2, 2> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3), 1, y0, -4.3663902282714844, 2.6337890625}, {dtype::f32, make_shape(3), 1, y1, 6.6819381713867188, 11.84204101562}}, .tolerance = 1e-06};
}  // namespace matmul_5

namespace matmul_6 {
inline constexpr auto w = made<float, 7>({.seed = 3});
inline constexpr auto network = [](expression<float, 7> x, expression<float, 7> y) { return std::tuple{matmul(x, y), matmul(x, w)}; };
inline constexpr double y0[] = {0.089111328125};
inline constexpr double y1[] = {-4.343017578125};
inline constexpr expectation<2, 2> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(), 1, y0, -0.17822265625, 0.089111328125}, {dtype::f32, make_shape(), 1, y1, 8.68603515625, 4.343017578125}}, .tolerance = 1e-06};
}  // namespace matmul_6

namespace matmul_7 {
inline constexpr auto w = made<float, 2, 4, 5>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 3, 4> x, expression<float, 2, 4, 5> y) { return std::tuple{matmul(x, y), matmul(x, w)}; };
inline constexpr double y0[] = {-1.365234375, -1.020751953125, 0.1201171875, 1.36279296875, 0.234619140625, -1.779296875, -0.57177734375,
    -0.11181640625, 0.15478515625, 2.794921875, -0.524658203125, 0.441650390625, -0.6552734375, -0.487060546875, -0.126220703125, 2.040771484375,
    -0.578369140625, 2.604248046875, 1.591796875, 1.732421875, -2.822021484375, -4.31005859375, -5.446533203125, -0.919189453125, -6.055419921875,
    2.5400390625, 0.103515625, -1.337890625, -1.91259765625, -2.2421875};
inline constexpr double y1[] = {-3.11328125, -1.03173828125, 2.420166015625, -1.588134765625, -0.22216796875, 2.924560546875, -2.341796875,
    5.87109375, 2.90869140625, -2.34716796875, -1.687255859375, 3.693115234375, -3.052734375, -1.630126953125, 0.80615234375, -1.064208984375,
    -0.91015625, -0.923828125, -0.697509765625, -0.920166015625, 2.89111328125, 1.301513671875, 0.12158203125, 0.377685546875, -1.1728515625,
    2.648681640625, -1.76416015625, 2.47802734375, -0.0986328125, -3.953369140625};
inline constexpr expectation<2, 2> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, -13.968906402587891, 47.98803710938}, {dtype::f32, make_shape(2, 3, 5), 1, y1, 4.0643348693847656, 56.96166992188}}, .tolerance = 1e-06};
}  // namespace matmul_7

namespace matmul_8 {
inline constexpr auto w = made<float, 5, 4, 2>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 1, 3, 4> x, expression<float, 5, 4, 2> y) { return std::tuple{matmul(x, y), matmul(x, w)}; };
inline constexpr double y0[] = {-0.5927734375, -1.46826171875, 0.86083984375, 0.208251953125, -0.014404296875, 1.2392578125, -1.850341796875,
    -0.319091796875, -1.278076171875, -4.359375, 0.887451171875, 1.229248046875, -3.504638671875, -4.3330078125, 2.052734375, -2.427490234375,
    3.423583984375, 2.960693359375, 0.850341796875, 1.49169921875, -1.931396484375, -0.913330078125, -3.65673828125, 2.032470703125};
inline constexpr double y1[] = {-1.36962890625, 0.194091796875, -2.0556640625, -6.272705078125, -1.529296875, 1.90283203125, -0.162353515625,
    -0.3828125, -3.380126953125, 0.531005859375, 0.30322265625, -0.956787109375, 1.292236328125, 0.46240234375, -2.63818359375, 2.638671875,
    -1.928955078125, -1.8291015625, -0.585693359375, -3.85400390625, 0.280517578125, -0.77587890625, -1.22998046875, 0.077880859375};
inline constexpr expectation<2, 2> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 5, 3, 2), 1, y0, 5.4346656799316406, 98.27490234375}, {dtype::f32, make_shape(2, 5, 3, 2), 1, y1, -17.420806884765625, 85.09204101562}}, .tolerance = 1e-06};
}  // namespace matmul_8

namespace matmul_9 {
inline constexpr auto w = made<float, 37, 33>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 37> x, expression<float, 37, 33> y) { return std::tuple{matmul(x, y), matmul(x, w)}; };
inline constexpr double y0[] = {-1.174072265625, -1.591064453125, 9.364990234375, 8.349853515625, 2.901123046875, 10.30859375, -13.42309570312,
    3.075927734375, 13.72509765625, -1.653076171875, 3.2265625, -6.065185546875, -2.008056640625, -9.121337890625, -1.264404296875, -9.114990234375,
    1.691162109375, -11.607421875, 4.510009765625, 9.501220703125, -18.37158203125, -8.625732421875, -13.05078125, -1.99365234375};
inline constexpr double y1[] = {10.53295898438, 9.162353515625, -7.582275390625, -4.41650390625, 3.651611328125, 0.3779296875, -3.205322265625,
    -6.1240234375, -0.374755859375, 2.579833984375, 21.341796875, -0.95849609375, 8.259521484375, -0.70556640625, -1.4140625, -3.287841796875,
    -2.351318359375, -8.516845703125, 0.65771484375, 19.30249023438, 0.482177734375, -11.791015625, 2.604736328125, 6.78369140625};
inline constexpr expectation<2, 2> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 33), 1, y0, 17.556690216064453, 200.9301757812}, {dtype::f32, make_shape(1, 33), 1, y1, -88.692909240722656, 198.3583984375}}, .tolerance = 1e-06};
}  // namespace matmul_9

namespace matmul_10 {
inline constexpr auto w = made<float, 2, 11, 1>({.seed = 3});
inline constexpr auto network = [](expression<float, 6, 11> x, expression<float, 2, 11, 1> y) { return std::tuple{matmul(x, y), matmul(x, w)}; };
inline constexpr double y0[] = {0.650634765625, -1.788818359375, -1.285888671875, 5.177978515625, -0.01904296875, -2.071044921875, -3.35986328125,
    5.684814453125, -5.621337890625, -3.6240234375, 1.491943359375, -1.14697265625};
inline constexpr double y1[] = {-4.884521484375, 1.660888671875, -6.361328125, 4.62353515625, -7.580078125, -2.382568359375, 2.002197265625,
    -3.211181640625, 1.406982421875, 7.2705078125, 2.8818359375, -1.9384765625};
inline constexpr expectation<2, 2> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 6, 1), 1, y0, 13.423652648925781, 31.92236328125}, {dtype::f32, make_shape(2, 6, 1), 1, y1, -7.2461166381835938, 46.2041015625}}, .tolerance = 1e-06};
}  // namespace matmul_10

namespace matmul_11 {
inline constexpr auto w = made<float, 2, 3, 4>({.seed = 3});
inline constexpr auto network = [](expression<float, 3> x, expression<float, 2, 3, 4> y) { return std::tuple{matmul(x, y), matmul(x, w)}; };
inline constexpr double y0[] = {0.27099609375, 0.6201171875, -1.193359375, -2.1728515625, -1.78857421875, -1.71533203125, -2.015380859375,
    -1.223876953125};
inline constexpr double y1[] = {0.410400390625, -0.94189453125, -3.072509765625, 1.34716796875, 1.356201171875, -1.158447265625, -0.0009765625,
    0.781494140625};
inline constexpr expectation<2, 2> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 4), 1, y0, -13.514255523681641, 11.00048828125}, {dtype::f32, make_shape(2, 4), 1, y1, -1.2860221862792969, 9.069091796875}}, .tolerance = 1e-06};
}  // namespace matmul_11

namespace matmul_12 {
inline constexpr auto w = made<float, 64, 9>({.seed = 3});
inline constexpr auto network = [](expression<float, 33, 64> x, expression<float, 64, 9> y) { return std::tuple{matmul(x, y), matmul(x, w)}; };
inline constexpr double y0[] = {-11.3310546875, 11.70092773438, 9.09375, 5.103271484375, 2.748046875, -1.847900390625, -16.73950195312,
    -21.5498046875, 2.465087890625, -9.50048828125, -8.330322265625, 0.958251953125, 5.786865234375, 7.361572265625, -1.1533203125, 9.06298828125,
    12.86401367188, -3.252197265625, 7.333740234375, 14.25146484375, 11.52294921875, -1.427734375, 15.06298828125, 1.3359375};
inline constexpr double y1[] = {-13.76684570312, 7.813232421875, 6.505859375, -7.623779296875, -12.90014648438, -8.260009765625, -7.768310546875,
    2.724609375, 8.171875, -10.73803710938, -13.89916992188, 28.89624023438, -1.9951171875, 17.73461914062, 15.77319335938, 10.17236328125,
    15.15551757812, -14.53564453125, 13.2470703125, -28.23999023438, 9.738525390625, 12.34423828125, 4.7548828125, 1.54931640625};
inline constexpr expectation<2, 2> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(33, 9), 10, y0, 380.18722915649414, 2494.969726562}, {dtype::f32, make_shape(33, 9), 10, y1, 222.03189468383789, 2494.500244141}}, .tolerance = 1e-06};
}  // namespace matmul_12

namespace matmul_13 {
inline constexpr auto w = made<float, 5, 7>({.seed = 1});
inline constexpr auto network = [](expression<float, 7, 3> x) { return matmul(w, x); };
inline constexpr double y0[] = {3.423095703125, 2.261962890625, 1.905029296875, 1.07568359375, -2.076416015625, -3.6591796875, -0.5302734375,
    -3.5166015625, -3.94873046875, 2.8232421875, -1.29150390625, -2.7060546875, -0.171142578125, -4.507080078125, -6.844482421875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 2}}, .outputs = {{dtype::f32, make_shape(5, 3), 1, y0, -16.4259033203125, 40.74047851562}}, .tolerance = 1e-06};
}  // namespace matmul_13

namespace matmul_14 {
inline constexpr auto network = [](expression<double, 2, 9, 13> x, expression<double, 2, 13, 17> y) { return matmul(x, y); };
inline constexpr double y0[] = {2.2294921875, -0.81591796875, 2.398193359375, -3.801513671875, 3.47412109375, 0.27783203125, 3.094482421875,
    -4.387451171875, 7.545166015625, -3.887939453125, -1.147216796875, -7.312744140625, 2.551025390625, -2.297119140625, 2.2421875, -2.01708984375,
    4.90478515625, 0.641357421875, -4.1640625, 1.5703125, -0.17333984375, 7.852783203125, 8.033203125, 3.640380859375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f64, make_shape(2, 9, 17), 11, y0, 80.983016967773438, 1241.047851562}}, .tolerance = 1e-12};
}  // namespace matmul_14

namespace matmul_15 {
inline constexpr auto network = [](expression<float, 13, 5> x, expression<float, 13, 19> y) { return matmul(transpose(x), y); };
inline constexpr double y0[] = {1.755126953125, 3.60205078125, 3.73291015625, 3.282958984375, 6.3681640625, 0.31787109375, 9.347900390625,
    4.6455078125, -1.63330078125, 6.6220703125, -0.04541015625, -3.308349609375, 2.575439453125, -0.950927734375, 5.047119140625, 5.935302734375,
    -8.264404296875, 4.785400390625, -3.208740234375, 5.604248046875, -0.626953125, 0.58544921875, 14.07397460938, 8.58203125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(5, 19), 3, y0, 41.321022033691406, 363.4548339844}}, .tolerance = 1e-06};
}  // namespace matmul_15

namespace matmul_16 {
inline constexpr auto network = [](expression<float, 5, 13> x, expression<float, 19, 13> y) { return matmul(x, transpose(y)); };
inline constexpr double y0[] = {2.00537109375, 8.060546875, 5.97216796875, 7.748046875, -3.054931640625, -2.636962890625, -3.7490234375,
    4.529541015625, 4.356201171875, 0.69189453125, -2.839111328125, -2.322021484375, 4.732666015625, 2.37109375, -2.76806640625, -6.9677734375,
    4.664794921875, -0.13134765625, 3.953369140625, 5.053466796875, -3.098876953125, 6.7685546875, 5.426513671875, 3.004150390625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(5, 19), 3, y0, 17.697383880615234, 388.2211914062}}, .tolerance = 1e-06};
}  // namespace matmul_16

namespace linear_1 {
inline constexpr auto w = made<float, 1, 1>({.seed = 2});
inline constexpr auto b = made<float, 1>({.seed = 3});
inline constexpr auto v = made<float, 1, 1>({.seed = 4});
inline constexpr auto network = [](expression<float, 1, 1> x) { return std::tuple{linear(x, w, b), linear(x, v)}; };
inline constexpr double y0[] = {1.240478515625};
inline constexpr double y1[] = {-0.3935546875};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, -2.48095703125, 1.240478515625}, {dtype::f32, make_shape(1, 1), 1, y1, 0.787109375, 0.3935546875}}, .tolerance = 1e-06};
}  // namespace linear_1

namespace linear_2 {
inline constexpr auto w = made<float, 7, 5>({.seed = 2});
inline constexpr auto b = made<float, 7>({.seed = 3});
inline constexpr auto v = made<float, 7, 5>({.seed = 4});
inline constexpr auto network = [](expression<float, 3, 5> x) { return std::tuple{linear(x, w, b), linear(x, v)}; };
inline constexpr double y0[] = {3.260498046875, -3.14453125, -1.404541015625, 8.212646484375, -3.5419921875, 1.77001953125, 0.188720703125,
    0.90087890625, -3.27587890625, 2.16259765625, 3.66796875, -1.022216796875, 6.392578125, 0.35888671875, 0.975830078125, -1.8994140625,
    3.278076171875, 1.263916015625, 2.603759765625, 1.9921875, -0.303955078125};
inline constexpr double y1[] = {5.406494140625, 2.386962890625, 2.619873046875, 0.99169921875, -2.68359375, 1.8466796875, 0.340087890625,
    -5.309814453125, -1.265380859375, 3.106201171875, -2.7265625, 0.815673828125, -1.31640625, 4.91015625, -0.61328125, 1.97021484375,
    -1.663330078125, 0.737548828125, 0.810791015625, 0.184326171875, 3.179443359375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, 21.365097045898438, 51.62109375}, {dtype::f32, make_shape(3, 7), 1, y1, -26.386650085449219, 44.88452148438}}, .tolerance = 1e-06};
}  // namespace linear_2

namespace linear_3 {
inline constexpr auto w = made<float, 10, 37>({.seed = 2});
inline constexpr auto b = made<float, 10>({.seed = 3});
inline constexpr auto v = made<float, 10, 37>({.seed = 4});
inline constexpr auto network = [](expression<float, 1, 37> x) { return std::tuple{linear(x, w, b), linear(x, v)}; };
inline constexpr double y0[] = {3.713623046875, -4.096923828125, -6.216552734375, -0.021484375, -4.628173828125, -8.10986328125, 0.754638671875,
    2.224365234375, -3.35546875, -5.88134765625};
inline constexpr double y1[] = {-6.481201171875, -3.96337890625, 8.36279296875, 4.16162109375, 6.087890625, 4.021728515625, 1.0537109375,
    -13.73168945312, 8.685791015625, 22.552734375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 10), 1, y0, -18.605300903320312, 39.00244140625}, {dtype::f32, make_shape(1, 10), 1, y1, 13.597419738769531, 79.1025390625}}, .tolerance = 1e-06};
}  // namespace linear_3

namespace linear_4 {
inline constexpr auto w = made<float, 18, 19>({.seed = 2});
inline constexpr auto b = made<float, 18>({.seed = 3});
inline constexpr auto v = made<float, 18, 19>({.seed = 4});
inline constexpr auto network = [](expression<float, 17, 19> x) { return std::tuple{linear(x, w, b), linear(x, v)}; };
inline constexpr double y0[] = {7.672607421875, 1.783935546875, 2.845703125, 5.013671875, 2.326171875, -5.861083984375, -6.302490234375,
    5.95458984375, 8.26025390625, -9.337890625, -2.5859375, -8.569580078125, 3.657470703125, 3.891845703125, 6.760986328125, -3.196044921875,
    -7.3017578125, 3.896484375, 1.892822265625, 1.25927734375, 4.447998046875, 4.7685546875, 4.822021484375, -14.95727539062};
inline constexpr double y1[] = {2.11669921875, 1.569580078125, -1.13671875, 2.903564453125, -3.9453125, 5.742919921875, 3.187744140625, -1.1044921875,
    1.38916015625, 0.169921875, 1.082763671875, -7.000244140625, -1.8369140625, 2.0634765625, 2.6337890625, -2.383056640625, 6.056396484375,
    0.56494140625, 13.83764648438, -6.510986328125, -0.25537109375, -3.312744140625, -1.14990234375, 2.2099609375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(17, 18), 11, y0, 10.741111755371094, 1530.608398438}, {dtype::f32, make_shape(17, 18), 11, y1, 130.87417221069336, 1449.102050781}}, .tolerance = 1e-06};
}  // namespace linear_4

namespace linear_5 {
inline constexpr auto w = made<float, 5, 11>({.seed = 2});
inline constexpr auto b = made<float, 5>({.seed = 3});
inline constexpr auto v = made<float, 5, 11>({.seed = 4});
inline constexpr auto network = [](expression<float, 2, 3, 11> x) { return std::tuple{linear(x, w, b), linear(x, v)}; };
inline constexpr double y0[] = {1.900634765625, -5.18798828125, 5.233154296875, 3.634033203125, 1.603759765625, -0.538818359375, 3.856689453125,
    2.01904296875, 4.345703125, -7.244384765625, -0.035888671875, -7.449462890625, -2.232666015625, -1.115966796875, -4.0087890625, 6.427978515625,
    -5.4521484375, 10.6982421875, -0.54931640625, -2.968994140625, 1.23095703125, -0.336181640625, 5.737548828125, 4.0712890625, -5.96630859375,
    -0.821044921875, -2.97509765625, 0.127197265625, -4.542236328125, 0.0048828125};
inline constexpr double y1[] = {3.95751953125, 8.333251953125, -2.05078125, 3.16162109375, 11.21362304688, -4.4970703125, 0.166748046875,
    2.297607421875, -0.39697265625, -2.0517578125, -8.669189453125, 3.595458984375, -5.593017578125, 1.54541015625, -4.83740234375, 3.114501953125,
    6.38720703125, -2.953369140625, -4.377197265625, 2.711181640625, 1.58203125, 9.191650390625, -0.37158203125, 0.672607421875, 12.11791992188,
    -8.043212890625, 3.572265625, -2.490478515625, 1.106201171875, -4.68896484375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, -40.769294738769531, 102.31640625}, {dtype::f32, make_shape(2, 3, 5), 1, y1, 17.600349426269531, 125.7478027344}}, .tolerance = 1e-06};
}  // namespace linear_5

namespace linear_6 {
inline constexpr auto w = made<float, 3, 7>({.seed = 2});
inline constexpr auto b = made<float, 3>({.seed = 3});
inline constexpr auto v = made<float, 3, 7>({.seed = 4});
inline constexpr auto network = [](expression<float, 7> x) { return std::tuple{linear(x, w, b), linear(x, v)}; };
inline constexpr double y0[] = {1.339111328125, 0.3798828125, 4.7236328125};
inline constexpr double y1[] = {2.696044921875, -2.2119140625, -3.956298828125};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3), 1, y0, 4.6812896728515625, 6.442626953125}, {dtype::f32, make_shape(3), 1, y1, -11.082645416259766, 8.8642578125}}, .tolerance = 1e-06};
}  // namespace linear_6

namespace linear_7 {
inline constexpr auto w = made<float, 65, 129>({.seed = 2});
inline constexpr auto b = made<float, 65>({.seed = 3});
inline constexpr auto v = made<float, 65, 129>({.seed = 4});
inline constexpr auto network = [](expression<float, 1, 129> x) { return std::tuple{linear(x, w, b), linear(x, v)}; };
inline constexpr double y0[] = {-10.70849609375, -8.473876953125, 22.91528320312, -0.984375, -43.18237304688, -12.15063476562, -24.23022460938,
    -1.830322265625, -20.42211914062, -9.840087890625, 28.578125, -19.48852539062, -19.71606445312, 13.54296875, 30.87890625, -14.8193359375,
    12.51635742188, 0.54150390625, -3.73681640625, -21.49633789062, -4.586669921875, 17.5908203125, -0.656982421875, -6.84521484375};
inline constexpr double y1[] = {-1.227294921875, 18.44067382812, -21.0546875, -1.682373046875, 7.364990234375, 7.960205078125, -17.44653320312,
    -2.28271484375, 10.94604492188, -9.543701171875, 15.193359375, 25.70434570312, -16.97021484375, -14.962890625, 13.76049804688, -47.68505859375,
    0.458251953125, -17.83154296875, -0.744384765625, 5.782958984375, 15.8671875, 3.01220703125, -22.64575195312, -3.324462890625};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 65), 2, y0, -197.9718132019043, 910.548828125}, {dtype::f32, make_shape(1, 65), 2, y1, -324.00379943847656, 729.14453125}}, .tolerance = 1e-06};
}  // namespace linear_7

namespace linear_8 {
inline constexpr auto w = made<float, 33, 8>({.seed = 2});
inline constexpr auto b = made<float, 33>({.seed = 3});
inline constexpr auto v = made<float, 33, 8>({.seed = 4});
inline constexpr auto network = [](expression<float, 5, 8> x) { return std::tuple{linear(x, w, b), linear(x, v)}; };
inline constexpr double y0[] = {1.312744140625, -0.60986328125, 6.6962890625, -0.538818359375, 0.77734375, -0.72509765625, -0.93701171875,
    1.705322265625, 0.851806640625, -3.190185546875, 0.50537109375, 3.385986328125, 0.494384765625, 1.521728515625, 2.09375, 3.830078125,
    1.052978515625, 2.427490234375, -2.985107421875, -2.363525390625, -2.02734375, -4.26806640625, -2.266357421875, 0.64892578125};
inline constexpr double y1[] = {2.57080078125, -1.391845703125, 0.13720703125, 1.12451171875, 4.1484375, 1.86962890625, -0.379638671875,
    0.422119140625, -2.408203125, -2.221923828125, -0.76513671875, -0.505126953125, 1.54833984375, 0.5341796875, -0.828369140625, 1.51416015625,
    -0.239990234375, -0.283935546875, -2.307373046875, 5.011962890625, 0.77099609375, 1.06298828125, 4.006103515625, -3.175048828125};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5, 33), 4, y0, -17.359123229980469, 477.9079589844}, {dtype::f32, make_shape(5, 33), 4, y1, 97.315944671630859, 504.9206542969}}, .tolerance = 1e-06};
}  // namespace linear_8

namespace linear_9 {
inline constexpr auto network = [](expression<float, 3, 13> x, expression<float, 11, 13> w, expression<float, 11> b) { return linear(x, w, b); };
inline constexpr double y0[] = {3.25537109375, 0.664794921875, 1.190673828125, 9.732421875, -7.176025390625, -4.05078125, 6.09716796875,
    -10.4248046875, 2.421142578125, 8.435546875, 6.497802734375, 0.2958984375, -0.72119140625, 6.498291015625, -2.30419921875, -1.199951171875,
    4.528076171875, 9.427001953125, -7.31787109375, 0.73876953125, -3.517333984375, -0.939208984375, 3.15234375, 0.54296875};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}}, .outputs = {{dtype::f32, make_shape(3, 11), 1, y0, -22.553623199462891, 159.677734375}}, .tolerance = 1e-06};
}  // namespace linear_9

namespace linear_10 {
inline constexpr auto w = made<double, 17, 13>({.seed = 2});
inline constexpr auto b = made<double, 17>({.seed = 3});
inline constexpr auto network = [](expression<double, 3, 13> x) { return linear(x, w, b); };
inline constexpr double y0[] = {3.25537109375, 1.190673828125, -7.176025390625, 6.09716796875, 2.421142578125, 6.497802734375, -4.070556640625,
    7.731689453125, 2.374267578125, -0.72119140625, -2.30419921875, 4.528076171875, -7.31787109375, -3.517333984375, -2.573486328125, -3.3017578125,
    4.310546875, 3.15234375, -1.67138671875, -3.45556640625, -4.925537109375, 0.475830078125, 6.211669921875, -4.032470703125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(3, 17), 2, y0, -29.790950775146484, 235.9455566406}}, .tolerance = 1e-12};
}  // namespace linear_10

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
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, -2.2797317504882812, 8.446044921875}}, .tolerance = 1e-06};
}  // namespace outer_2

namespace outer_3 {
inline constexpr auto network = [](expression<float, 17> x, expression<float, 5> y) { return outer(x, y); };
inline constexpr double y0[] = {-0.009521484375, 0.041259765625, 0.791748046875, -0.488525390625, 0.35888671875, -0.04541015625, 0.19677734375,
    -1.090087890625, 0.672607421875, 0.3759765625, 0.03955078125, -0.17138671875, -0.309814453125, 0.191162109375, 0.35546875, 0.01171875,
    -0.05078125, -0.091796875, 0.056640625, -0.16748046875, 0.01611328125, -0.06982421875, 0.447509765625, -0.276123046875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(17, 5), 3, y0, -2.9825210571289062, 24.4814453125}}, .tolerance = 1e-06};
}  // namespace outer_3

namespace outer_4 {
inline constexpr auto network = [](expression<float, 2> x, expression<float, 19> y) { return outer(x, y); };
inline constexpr double y0[] = {-0.009521484375, 0.149169921875, 0.04443359375, 0.041259765625, -0.092041015625, -0.23486328125, -0.015869140625,
    0.0126953125, 0.09521484375, 0.212646484375, -0.142822265625, -0.282470703125, -0.17138671875, -0.009521484375, 0.041259765625, 0.218994140625,
    0.250732421875, 0.2919921875, 0.187255859375, -0.050537109375, 0.791748046875, 0.23583984375, 0.218994140625, -0.488525390625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 19), 1, y0, -9.2361831665039062, 15.79541015625}}, .tolerance = 1e-06};
}  // namespace outer_4

namespace outer_5 {
inline constexpr auto network = [](expression<float, 33> x, expression<float, 18> y) { return outer(x, y); };
inline constexpr double y0[] = {-0.009521484375, -1.24658203125, -1.153564453125, 1.04443359375, 0.3759765625, -0.052734375, 0.35595703125, 2.3359375,
    0.056640625, -0.801513671875, -0.06982421875, -0.378662109375, -0.040283203125, -2.324951171875, 0.829345703125, -0.228515625, 0.439453125,
    0.006591796875, -0.05859375, -0.216796875, -0.24169921875, 1.263427734375, 0.1845703125, -0.0634765625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(33, 18), 23, y0, -5.5442008972167969, 357.87109375}}, .tolerance = 1e-06};
}  // namespace outer_5

/// Calls `check(name, constant of the network, expectation)` for each case whose number modulo Parts is Part.
template <int Part, int Parts, class Check> void for_each_case(const Check& check) {
  if constexpr (0 % Parts == Part) check("matmul_1", network_constant<matmul_1::network>{}, matmul_1::expected);
  if constexpr (1 % Parts == Part) check("matmul_2", network_constant<matmul_2::network>{}, matmul_2::expected);
  if constexpr (2 % Parts == Part) check("matmul_3", network_constant<matmul_3::network>{}, matmul_3::expected);
  if constexpr (3 % Parts == Part) check("matmul_4", network_constant<matmul_4::network>{}, matmul_4::expected);
  if constexpr (4 % Parts == Part) check("matmul_5", network_constant<matmul_5::network>{}, matmul_5::expected);
  if constexpr (5 % Parts == Part) check("matmul_6", network_constant<matmul_6::network>{}, matmul_6::expected);
  if constexpr (6 % Parts == Part) check("matmul_7", network_constant<matmul_7::network>{}, matmul_7::expected);
  if constexpr (7 % Parts == Part) check("matmul_8", network_constant<matmul_8::network>{}, matmul_8::expected);
  if constexpr (8 % Parts == Part) check("matmul_9", network_constant<matmul_9::network>{}, matmul_9::expected);
  if constexpr (9 % Parts == Part) check("matmul_10", network_constant<matmul_10::network>{}, matmul_10::expected);
  if constexpr (10 % Parts == Part) check("matmul_11", network_constant<matmul_11::network>{}, matmul_11::expected);
  if constexpr (11 % Parts == Part) check("matmul_12", network_constant<matmul_12::network>{}, matmul_12::expected);
  if constexpr (12 % Parts == Part) check("matmul_13", network_constant<matmul_13::network>{}, matmul_13::expected);
  if constexpr (13 % Parts == Part) check("matmul_14", network_constant<matmul_14::network>{}, matmul_14::expected);
  if constexpr (14 % Parts == Part) check("matmul_15", network_constant<matmul_15::network>{}, matmul_15::expected);
  if constexpr (15 % Parts == Part) check("matmul_16", network_constant<matmul_16::network>{}, matmul_16::expected);
  if constexpr (16 % Parts == Part) check("linear_1", network_constant<linear_1::network>{}, linear_1::expected);
  if constexpr (17 % Parts == Part) check("linear_2", network_constant<linear_2::network>{}, linear_2::expected);
  if constexpr (18 % Parts == Part) check("linear_3", network_constant<linear_3::network>{}, linear_3::expected);
  if constexpr (19 % Parts == Part) check("linear_4", network_constant<linear_4::network>{}, linear_4::expected);
  if constexpr (20 % Parts == Part) check("linear_5", network_constant<linear_5::network>{}, linear_5::expected);
  if constexpr (21 % Parts == Part) check("linear_6", network_constant<linear_6::network>{}, linear_6::expected);
  if constexpr (22 % Parts == Part) check("linear_7", network_constant<linear_7::network>{}, linear_7::expected);
  if constexpr (23 % Parts == Part) check("linear_8", network_constant<linear_8::network>{}, linear_8::expected);
  if constexpr (24 % Parts == Part) check("linear_9", network_constant<linear_9::network>{}, linear_9::expected);
  if constexpr (25 % Parts == Part) check("linear_10", network_constant<linear_10::network>{}, linear_10::expected);
  if constexpr (26 % Parts == Part) check("dot_1", network_constant<dot_1::network>{}, dot_1::expected);
  if constexpr (27 % Parts == Part) check("dot_2", network_constant<dot_2::network>{}, dot_2::expected);
  if constexpr (28 % Parts == Part) check("dot_3", network_constant<dot_3::network>{}, dot_3::expected);
  if constexpr (29 % Parts == Part) check("dot_4", network_constant<dot_4::network>{}, dot_4::expected);
  if constexpr (30 % Parts == Part) check("dot_5", network_constant<dot_5::network>{}, dot_5::expected);
  if constexpr (31 % Parts == Part) check("outer_1", network_constant<outer_1::network>{}, outer_1::expected);
  if constexpr (32 % Parts == Part) check("outer_2", network_constant<outer_2::network>{}, outer_2::expected);
  if constexpr (33 % Parts == Part) check("outer_3", network_constant<outer_3::network>{}, outer_3::expected);
  if constexpr (34 % Parts == Part) check("outer_4", network_constant<outer_4::network>{}, outer_4::expected);
  if constexpr (35 % Parts == Part) check("outer_5", network_constant<outer_5::network>{}, outer_5::expected);
}

}  // namespace product_cases
}  // namespace inlay::test::reference
