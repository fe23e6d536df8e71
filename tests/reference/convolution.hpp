/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/convolution.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace convolution_cases {

namespace conv1d_1 {
inline constexpr auto w = made<float, 1, 1, 1>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 1, 1> x) { return conv1d(x, w); };
inline constexpr double y0[] = {-0.009521484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1), 1, y0, 0.01904296875, 0.009521484375}}, .tolerance = 1e-06};
}  // namespace conv1d_1

namespace conv1d_2 {
inline constexpr auto w = made<float, 5, 3, 3>({.seed = 2});
inline constexpr auto b = made<float, 5>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 3, 19> x) { return conv1d(x, w, b, padding<1>); };
inline constexpr double y0[] = {0.195556640625, 0.025146484375, 0.34619140625, -5.14453125, -0.003662109375, -3.978515625, 1.0068359375,
    15.9267578125, 3.3876953125, 3.736328125, 10.93994140625, 1.503662109375, 4.45751953125, -3.111572265625, 2.37060546875, 0.251953125,
    1.28564453125, 7.604736328125, -0.09521484375, -2.123291015625, -11.45361328125, 4.326416015625, -1.908203125, 1.907470703125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 5, 19), 7, y0, 53.602546691894531, 652.0456542969}}, .tolerance = 1e-06};
}  // namespace conv1d_2

namespace conv1d_3 {
inline constexpr auto w = made<float, 6, 2, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 4, 23> x) { return conv1d(x, w, stride<2>, dilation<3>, groups<2>, padding<4>); };
inline constexpr double y0[] = {-0.03857421875, -1.352294921875, 1.41455078125, -0.849365234375, 2.574951171875, -1.333984375, 0.969970703125,
    2.630615234375, -0.481689453125, 2.7001953125, -0.832763671875, 0.53564453125, -0.427978515625, 0.291015625, -2.84619140625, 1.546142578125,
    -1.9912109375, 4.814208984375, -2.5458984375, 2.831298828125, 1.5458984375, -0.813232421875, 1.48974609375, -1.604736328125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 6, 13), 1, y0, 56.873416900634766, 161.7890625}}, .tolerance = 1e-06};
}  // namespace conv1d_3

namespace conv1d_4 {
inline constexpr auto w = made<float, 7, 17, 5>({.seed = 2});
inline constexpr auto b = made<float, 7>({.seed = 3});
inline constexpr auto network = [](expression<float, 17, 37> x) { return conv1d(x, w, b, stride<3>); };
inline constexpr double y0[] = {33.58911132812, -16.94506835938, 11.89770507812, -16.32348632812, 11.61987304688, -2.686279296875, -20.16162109375,
    -1.615966796875, -3.88671875, -10.54223632812, 7.416015625, -14.65380859375, 29.86938476562, 9.03515625, 17.71313476562, -9.32177734375,
    22.4951171875, 30.7060546875, 10.48095703125, 2.85546875, 7.366455078125, 8.088134765625, 4.05615234375, 10.56787109375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7, 11), 3, y0, -13.882648468017578, 855.7690429688}}, .tolerance = 1e-06};
}  // namespace conv1d_4

namespace conv1d_5 {
inline constexpr auto w = made<float, 13, 1, 5>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 13, 31> x) { return conv1d(x, w, padding<2>, groups<13>); };
inline constexpr double y0[] = {-0.47998046875, 0.4306640625, 0.8779296875, -3.650146484375, 2.24169921875, 0.697021484375, 6.1904296875,
    3.99755859375, -0.473388671875, 0.842529296875, 0.8037109375, -2.82763671875, 4.66845703125, 1.105712890625, -1.09912109375, 2.097412109375,
    2.151123046875, 0.52880859375, -2.047119140625, 3.22265625, 2.0478515625, 2.20654296875, -1.4072265625, 4.22509765625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 13, 31), 16, y0, 86.453010559082031, 934.5620117188}}, .tolerance = 1e-06};
}  // namespace conv1d_5

namespace conv1d_6 {
inline constexpr auto w = made<float, 3, 2, 4>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 2, 11> x) { return conv1d(x, w, same_padding); };
inline constexpr double y0[] = {1.66845703125, 2.00244140625, 0.58837890625, 1.043212890625, -1.382080078125, -1.09228515625, -2.14892578125,
    -1.333984375, 1.87744140625, -0.850341796875, -0.34228515625, -2.203857421875, -1.046875, 4.318603515625, 1.85400390625, 0.33984375, 3.03515625,
    -4.483154296875, -1.4658203125, 1.061279296875, 1.464599609375, -1.032470703125, 1.455078125, 3.158935546875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 11), 1, y0, 10.969970703125, 68.85693359375}}, .tolerance = 1e-06};
}  // namespace conv1d_6

namespace conv1d_7 {
inline constexpr auto w = made<double, 4, 2, 4>({.seed = 2});
inline constexpr auto network = [](expression<double, 3, 2, 7> x) { return conv1d(x, w, pad_before<3>); };
inline constexpr double y0[] = {0.014892578125, 0.39794921875, 1.0634765625, -0.338134765625, 0.579345703125, 0.955078125, 0.075927734375,
    -0.7373046875, 0.024169921875, -2.74658203125, -1.1826171875, 1.395751953125, 0.12744140625, -0.406494140625, -0.19189453125, -0.469482421875,
    -2.793701171875, 0.189697265625, 4.214111328125, 2.193603515625, 3.95166015625, -0.093017578125, 1.240234375, 1.73583984375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(3, 4, 7), 1, y0, -30.280937194824219, 156.1018066406}}, .tolerance = 1e-12};
}  // namespace conv1d_7

namespace conv1d_8 {
inline constexpr auto network = [](expression<float, 1, 3, 9> x, expression<float, 2, 3, 3> w, expression<float, 2> b) { return conv1d(x, w, b); };
inline constexpr double y0[] = {3.569580078125, 3.415771484375, 1.6083984375, 1.448974609375, 2.185302734375, -1.73876953125, 0.461669921875,
    -3.506103515625, -3.386474609375, 5.4560546875, 1.84033203125, -0.069580078125, 3.974853515625, -2.740478515625};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}}, .outputs = {{dtype::f32, make_shape(1, 2, 7), 1, y0, 5.8636817932128906, 35.40234375}}, .tolerance = 1e-06};
}  // namespace conv1d_8

namespace conv2d_1 {
inline constexpr auto w = made<float, 1, 1, 1, 1>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 1, 1, 1> x) { return conv2d(x, w); };
inline constexpr double y0[] = {-0.009521484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1, 1), 1, y0, 0.01904296875, 0.009521484375}}, .tolerance = 1e-06};
}  // namespace conv2d_1

namespace conv2d_2 {
inline constexpr auto w = made<float, 1, 1, 3, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 1, 3, 3> x) { return conv2d(x, w); };
inline constexpr double y0[] = {0.824462890625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1, 1), 1, y0, -1.64892578125, 0.824462890625}}, .tolerance = 1e-06};
}  // namespace conv2d_2

namespace conv2d_3 {
inline constexpr auto w = made<float, 5, 3, 3, 3>({.seed = 2});
inline constexpr auto b = made<float, 5>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 3, 17, 13> x) { return conv2d(x, w, b, padding<1>); };
inline constexpr double y0[] = {4.292236328125, -3.101806640625, -8.161376953125, -6.623779296875, -1.05810546875, 5.365234375, -5.25146484375,
    -10.67553710938, -1.700439453125, 5.652099609375, 0.47705078125, 4.521240234375, -1.96923828125, -0.5361328125, 8.73291015625, 0.52490234375,
    -7.054931640625, -1.125244140625, 2.108642578125, -4.4853515625, 5.955810546875, 9.031494140625, 5.684326171875, 5.244140625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 5, 17, 13), 46, y0, 775.30691146850586, 5857.673095703}}, .tolerance = 1e-06};
}  // namespace conv2d_3

namespace conv2d_4 {
inline constexpr auto w = made<float, 33, 16, 3, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 16, 9, 31> x) { return conv2d(x, w, padding<1>); };
inline constexpr double y0[] = {12.11791992188, -11.99560546875, -2.398193359375, -8.06201171875, -1.53564453125, -15.037109375, 11.01684570312,
    -16.15649414062, -10.09765625, -6.145263671875, 12.6318359375, 17.59399414062, -0.820556640625, 19.34252929688, -11.02172851562, 1.729736328125,
    1.442626953125, 2.943359375, 8.717529296875, 14.73315429688, -7.431640625, -1.355224609375, -28.322265625, -10.06811523438};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 33, 9, 31), 383, y0, 1216.6861038208008, 109861.1831055}}, .tolerance = 1e-06};
}  // namespace conv2d_4

namespace conv2d_5 {
inline constexpr auto w = made<float, 24, 4, 3, 3>({.seed = 2});
inline constexpr auto b = made<float, 24>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 4, 15, 18> x) { return conv2d(x, w, b, stride<2>, padding<1>); };
inline constexpr double y0[] = {-1.254638671875, 6.0478515625, 10.19775390625, -4.5625, -7.03369140625, 6.748046875, -15.67529296875, -15.50317382812,
    8.21923828125, -1.87646484375, 4.129150390625, 3.8603515625, 12.56909179688, -6.611572265625, -4.92822265625, 6.457275390625, 12.82934570312,
    -10.69848632812, 7.468505859375, -1.224853515625, 1.966796875, -0.47119140625, -3.53369140625, -8.897216796875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 24, 8, 9), 143, y0, -106.90550231933594, 20890.78857422}}, .tolerance = 1e-06};
}  // namespace conv2d_5

namespace conv2d_6 {
inline constexpr auto w = made<float, 7, 3, 2, 5>({.seed = 2});
inline constexpr auto b = made<float, 7>({.seed = 3});
inline constexpr auto network = [](expression<float, 3, 11, 7> x) { return conv2d(x, w, b, padding<0, 2>, stride<2, 1>); };
inline constexpr double y0[] = {0.718994140625, 5.37841796875, 2.927978515625, 8.20947265625, -9.18115234375, 4.337158203125, 6.069091796875,
    -3.67724609375, 7.416259765625, 5.61083984375, -5.9365234375, -8.406982421875, 7.52880859375, -1.427978515625, 5.699951171875, 4.074951171875,
    1.858642578125, 3.019775390625, -1.611572265625, -0.640625, -2.835205078125, -2.92138671875, -2.20458984375, 5.8154296875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7, 5, 7), 9, y0, -105.40954208374023, 1311.763183594}}, .tolerance = 1e-06};
}  // namespace conv2d_6

namespace conv2d_7 {
inline constexpr auto w = made<float, 9, 2, 3, 3>({.seed = 2});
inline constexpr auto b = made<float, 9>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 6, 9, 11> x) { return conv2d(x, w, b, dilation<2>, groups<3>, padding<2>); };
inline constexpr double y0[] = {-5.06396484375, -5.881103515625, -6.415771484375, 2.0048828125, 1.622314453125, 5.02734375, 5.534423828125,
    -7.9169921875, 3.17822265625, -0.252685546875, -4.601806640625, -0.643798828125, 3.802001953125, 6.707763671875, -8.30078125, -2.288330078125,
    6.688720703125, 0.513427734375, -7.568115234375, 1.4052734375, 1.592041015625, 4.236572265625, -9.351318359375, -1.836181640625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 9, 9, 11), 73, y0, -95.785213470458984, 7078.355957031}}, .tolerance = 1e-06};
}  // namespace conv2d_7

namespace conv2d_8 {
inline constexpr auto w = made<float, 6, 2, 3, 2>({.seed = 2});
inline constexpr auto b = made<float, 6>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 4, 13, 17> x) { return conv2d(x, w, b, stride<3, 2>, dilation<2, 3>, groups<2>, padding<3, 1>); };
inline constexpr double y0[] = {0.486572265625, 1.18505859375, -0.54443359375, -0.532470703125, 6.894287109375, 3.742431640625, 2.59912109375,
    -1.73828125, -6.16455078125, 4.886474609375, -0.87255859375, -2.572021484375, 2.416015625, -0.13818359375, 2.869384765625, -4.894775390625,
    3.581298828125, 3.22705078125, 1.0537109375, -0.0029296875, 8.222900390625, -1.857666015625, 3.120361328125, -0.642822265625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 6, 5, 8), 7, y0, -195.26647186279297, 786.8828125}}, .tolerance = 1e-06};
}  // namespace conv2d_8

namespace conv2d_9 {
inline constexpr auto w = made<float, 19, 1, 3, 3>({.seed = 2});
inline constexpr auto b = made<float, 19>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 19, 15, 16> x) { return conv2d(x, w, b, groups<19>, padding<1>); };
inline constexpr double y0[] = {0.330810546875, 1.309814453125, 0.90673828125, 12.626953125, -6.812255859375, 3.41259765625, -4.92529296875,
    -1.46533203125, -2.05419921875, -2.845947265625, 0.89208984375, -3.561767578125, -3.693115234375, -3.5341796875, 4.56298828125, 1.133544921875,
    -0.094482421875, 0.000732421875, 1.187744140625, -1.774658203125, 0.751953125, 2.43603515625, 4.049560546875, 2.59228515625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 19, 15, 16), 187, y0, 157.09915924072266, 13956.19482422}}, .tolerance = 1e-06};
}  // namespace conv2d_9

namespace conv2d_10 {
inline constexpr auto w = made<float, 15, 1, 5, 5>({.seed = 2});
inline constexpr auto network = [](expression<float, 2, 5, 12, 9> x) { return conv2d(x, w, groups<5>, stride<2>, padding<2>); };
inline constexpr double y0[] = {-3.06201171875, 0.779296875, -0.210693359375, -9.214111328125, 1.787109375, -5.181640625, -6.514892578125,
    -2.22705078125, -8.877685546875, -0.7158203125, -7.871826171875, 14.38623046875, -8.0048828125, -3.997802734375, -6.31982421875, -4.65771484375,
    -3.219970703125, -2.863037109375, -8.231201171875, -13.69653320312, -10.36157226562, -0.166015625, -6.33349609375, -10.95166015625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 15, 6, 5), 37, y0, -199.28217697143555, 4316.006103516}}, .tolerance = 1e-06};
}  // namespace conv2d_10

namespace conv2d_11 {
inline constexpr auto w = made<float, 18, 37, 1, 1>({.seed = 2});
inline constexpr auto b = made<float, 18>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 37, 5, 7> x) { return conv2d(x, w, b); };
inline constexpr double y0[] = {-6.809326171875, 4.770751953125, -11.29272460938, 21.40600585938, -4.740478515625, -2.774169921875, 8.401123046875,
    8.244140625, 17.0634765625, -6.58056640625, 16.22387695312, 13.4619140625, -12.04907226562, 4.33251953125, 8.8017578125, 0.826171875,
    -7.226318359375, -7.733154296875, 23.15014648438, -21.22705078125, -17.30444335938, -13.30419921875, 6.564453125, -20.59497070312};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 5, 7), 23, y0, -251.82723999023438, 3890.968505859}}, .tolerance = 1e-06};
}  // namespace conv2d_11

namespace conv2d_12 {
inline constexpr auto w = made<float, 4, 8, 1, 1>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 8, 6, 6> x) { return conv2d(x, w, stride<2>); };
inline constexpr double y0[] = {-0.271240234375, 3.593017578125, -1.16650390625, 0.27978515625, 0.75830078125, 0.707763671875, 3.606689453125,
    -0.73876953125, 2.647216796875, 1.502197265625, -0.480224609375, -4.179443359375, -0.090087890625, -6.59423828125, 1.15673828125, 0.60546875,
    -2.869140625, 1.775634765625, 2.130859375, 9.37158203125, -0.776123046875, 0.87353515625, 2.1943359375, 2.568115234375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 4, 3, 3), 1, y0, 6.2993354797363281, 98.71655273438}}, .tolerance = 1e-06};
}  // namespace conv2d_12

namespace conv2d_13 {
inline constexpr auto w = made<float, 3, 2, 3, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 2, 7, 10> x) { return conv2d(x, w, same_padding, stride<2>); };
inline constexpr double y0[] = {0.323486328125, 6.423095703125, 5.7412109375, -1.38671875, -1.42138671875, 1.0703125, -0.54736328125, -6.638671875,
    1.48681640625, -0.981201171875, -7.53369140625, 1.969970703125, -4.7177734375, 2.26953125, -4.770263671875, -2.39599609375, -0.0673828125,
    1.027587890625, -1.577880859375, 1.0546875, 1.355712890625, -5.48974609375, -0.266357421875, -5.60595703125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 4, 5), 1, y0, -34.426803588867188, 253.3725585938}}, .tolerance = 1e-06};
}  // namespace conv2d_13

namespace conv2d_14 {
inline constexpr auto w = made<float, 2, 3, 3, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 3, 8, 9> x) { return conv2d(x, w, same_padding, dilation<2>); };
inline constexpr double y0[] = {-6.42822265625, -1.998291015625, 5.872314453125, -5.75439453125, -1.227783203125, -5.413818359375, -12.064453125,
    -3.615478515625, 4.55615234375, 1.63330078125, 9.518798828125, -5.43896484375, 4.275146484375, -7.408203125, 5.51025390625, 3.653076171875,
    -4.604736328125, -2.100830078125, 6.427734375, -3.43798828125, 6.11181640625, 8.864501953125, 1.27734375, -2.109619140625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 8, 9), 5, y0, -98.526592254638672, 631.8513183594}}, .tolerance = 1e-06};
}  // namespace conv2d_14

namespace conv2d_15 {
inline constexpr auto w = made<float, 3, 2, 4, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 2, 5, 6> x) { return conv2d(x, w, pad_before<1, 0>, pad_after<2>); };
inline constexpr double y0[] = {2.94775390625, 7.258056640625, 7.522705078125, -7.25244140625, -4.7060546875, -0.33984375, 6.087158203125,
    -4.426025390625, 1.00048828125, -3.407958984375, 2.540283203125, 2.566650390625, -2.90966796875, -4.1005859375, -3.510009765625, 5.591064453125,
    2.70263671875, -1.15087890625, -9.5263671875, -0.538330078125, -2.60107421875, -4.7001953125, -1.95556640625, -0.1611328125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 5, 6), 1, y0, 73.23626708984375, 323.9125976562}}, .tolerance = 1e-06};
}  // namespace conv2d_15

namespace conv2d_16 {
inline constexpr auto w = made<float, 3, 2, 3, 3>({.seed = 2});
inline constexpr auto b = made<float, 3>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 2, 2, 1> x) { return conv2d(x, w, b, padding<3>); };
inline constexpr double y0[] = {1.25, 1.25, 1.25, 1.25, 1.25, 1.25, 3.70361328125, 3.287841796875, 3.0029296875, 1.25, 1.25, 3.246337890625,
    2.34423828125, 0.8671875, 1.25, 1.25, -2.036865234375, -0.288330078125, 2.359619140625, 1.25, 1.25, 0.138671875, 1.360595703125, 2.213623046875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 6, 5), 1, y0, 8.325927734375, 172.728515625}}, .tolerance = 1e-06};
}  // namespace conv2d_16

namespace conv2d_17 {
inline constexpr auto w = made<double, 13, 3, 3, 3>({.seed = 2});
inline constexpr auto b = made<double, 13>({.seed = 3});
inline constexpr auto network = [](expression<double, 1, 3, 7, 11> x) { return conv2d(x, w, b, padding<1>); };
inline constexpr double y0[] = {-1.0927734375, -4.444580078125, -3.50341796875, 4.892578125, 4.802490234375, 1.76513671875, 7.413330078125,
    10.48876953125, 5.3505859375, -8.590087890625, -10.546875, 1.6025390625, -2.16552734375, 0.3173828125, -7.810791015625, -8.342529296875,
    -2.1767578125, -0.4052734375, -3.95654296875, -0.751708984375, 9.14111328125, 1.302490234375, 7.763916015625, -1.720703125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(1, 13, 7, 11), 41, y0, -317.02143859863281, 5255.628173828}}, .tolerance = 1e-12};
}  // namespace conv2d_17

namespace conv2d_18 {
inline constexpr auto w = made<double, 4, 2, 3, 3>({.seed = 2});
inline constexpr auto network = [](expression<double, 1, 4, 6, 9> x) { return conv2d(x, w, groups<2>, dilation<2>, padding<2>); };
inline constexpr double y0[] = {0.49267578125, 0.481689453125, 0.922607421875, 5.30859375, 3.326416015625, -0.76708984375, 3.43359375, -1.8017578125,
    -5.619140625, 3.150146484375, -1.919677734375, 1.8134765625, -6.119140625, 2.473388671875, -2.5361328125, 6.10693359375, 8.4169921875,
    -11.1337890625, -1.504150390625, -4.913818359375, 0.25, 1.609375, -1.912353515625, -0.29345703125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(1, 4, 6, 9), 7, y0, 85.819576263427734, 654.9602050781}}, .tolerance = 1e-12};
}  // namespace conv2d_18

namespace conv2d_19 {
inline constexpr auto network = [](expression<float, 2, 3, 6, 5> x, expression<float, 4, 3, 3, 3> w, expression<float, 4> b) { return conv2d(x, w, b, padding<1>); };
inline constexpr double y0[] = {1.2578125, 8.34228515625, 8.22216796875, -0.119873046875, 4.377197265625, -4.6044921875, -11.29760742188, -7.61328125,
    -8.815185546875, 0.788330078125, 0.21533203125, 3.87646484375, 9.374267578125, 5.406982421875, 2.06787109375, 3.696044921875, 4.2646484375,
    -1.5498046875, 4.15185546875, -0.801513671875, -2.196533203125, 5.425537109375, 2.890869140625, 14.134765625};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}}, .outputs = {{dtype::f32, make_shape(2, 4, 6, 5), 7, y0, -79.494670867919922, 1181.243896484}}, .tolerance = 1e-06};
}  // namespace conv2d_19

namespace conv2d_20 {
inline constexpr auto network = [](expression<float, 1, 6, 7, 7> x, expression<float, 4, 3, 3, 3> w) { return conv2d(x, w, groups<2>, stride<2>); };
inline constexpr double y0[] = {4.185302734375, -1.441650390625, 1.107421875, -8.406982421875, 8.628662109375, -1.02978515625, 5.656005859375,
    10.59399414062, -5.2255859375, 6.565185546875, 9.370849609375, -8.1357421875, 3.098876953125, 11.40942382812, 10.84008789062, 7.69091796875,
    4.809326171875, -10.80615234375, 3.406005859375, 3.0673828125, -6.856201171875, 0.42724609375, 1.27587890625, 3.089111328125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 4, 3, 3), 1, y0, 121.58556747436523, 239.974609375}}, .tolerance = 1e-06};
}  // namespace conv2d_20

namespace conv3d_1 {
inline constexpr auto w = made<float, 1, 1, 1, 1, 1>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 1, 1, 1, 1> x) { return conv3d(x, w); };
inline constexpr double y0[] = {-0.009521484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1, 1, 1), 1, y0, 0.01904296875, 0.009521484375}}, .tolerance = 1e-06};
}  // namespace conv3d_1

namespace conv3d_2 {
inline constexpr auto w = made<float, 3, 2, 3, 3, 3>({.seed = 2});
inline constexpr auto b = made<float, 3>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 2, 5, 3, 7> x) { return conv3d(x, w, b, padding<1>); };
inline constexpr double y0[] = {5.072265625, 5.4912109375, 2.35009765625, 0.697265625, 3.08154296875, -7.995361328125, 0.738037109375, -3.474609375,
    4.8037109375, 4.350830078125, -0.052978515625, 6.064697265625, -12.53564453125, -5.093017578125, -1.145751953125, -4.71435546875, 10.28442382812,
    -10.28662109375, 1.5390625, 9.007080078125, -3.422119140625, 8.611328125, -9.350830078125, -3.85595703125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 5, 3, 7), 13, y0, -62.414962768554688, 1874.462646484}}, .tolerance = 1e-06};
}  // namespace conv3d_2

namespace conv3d_3 {
inline constexpr auto w = made<float, 4, 3, 2, 3, 2>({.seed = 2});
inline constexpr auto network = [](expression<float, 2, 3, 5, 7, 6> x) { return conv3d(x, w, stride<2, 1, 2>, dilation<1, 2, 1>, padding<1, 2, 0>); };
inline constexpr double y0[] = {-2.91064453125, -3.63037109375, -4.258544921875, 5.64990234375, -4.864013671875, 5.72900390625, -9.62841796875,
    3.51806640625, 5.033203125, -3.17431640625, -2.590087890625, -4.245849609375, 5.078857421875, -9.016357421875, -5.604248046875, 7.62353515625,
    2.073486328125, 12.1318359375, 0.578857421875, -2.28759765625, -4.0703125, -8.97265625, 12.26293945312, 4.301513671875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 4, 3, 7, 3), 19, y0, 189.55514526367188, 2616.362548828}}, .tolerance = 1e-06};
}  // namespace conv3d_3

namespace conv3d_4 {
inline constexpr auto w = made<float, 6, 2, 3, 3, 3>({.seed = 2});
inline constexpr auto b = made<float, 6>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 4, 5, 6, 7> x) { return conv3d(x, w, b, groups<2>, stride<2>, dilation<2>, padding<2>); };
inline constexpr double y0[] = {0.22216796875, 5.3330078125, -1.09619140625, -6.470703125, 13.46923828125, -0.811767578125, -11.81079101562,
    -17.86206054688, -1.13330078125, -1.29248046875, -10.0068359375, 17.91381835938, -1.7587890625, 7.97998046875, 0.18017578125, -6.111572265625,
    -0.8857421875, 3.57666015625, 4.73583984375, 10.52221679688, 8.12158203125, -6.1357421875, 16.77197265625, -6.38427734375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 6, 3, 3, 4), 7, y0, -211.72528457641602, 1328.829345703}}, .tolerance = 1e-06};
}  // namespace conv3d_4

namespace conv3d_5 {
inline constexpr auto w = made<float, 19, 17, 1, 1, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 17, 2, 3, 17> x) { return conv3d(x, w); };
inline constexpr double y0[] = {10.28686523438, 2.345458984375, -4.6552734375, -16.98583984375, 6.138671875, -8.295654296875, 2.419921875,
    -2.325439453125, 4.0087890625, -9.029296875, 1.489501953125, -1.707763671875, -0.158447265625, 8.671142578125, 2.11279296875, 14.54052734375,
    1.755859375, -3.3779296875, 2.522705078125, -7.501953125, -5.888671875, -9.60546875, -4.1142578125, 16.7548828125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(19, 2, 3, 15), 71, y0, 167.43364334106445, 13107.60742188}}, .tolerance = 1e-06};
}  // namespace conv3d_5

namespace conv3d_6 {
inline constexpr auto w = made<double, 3, 1, 3, 3, 3>({.seed = 2});
inline constexpr auto network = [](expression<double, 1, 3, 3, 4, 5> x) { return conv3d(x, w, groups<3>, padding<1>); };
inline constexpr double y0[] = {-2.190185546875, -7.458740234375, -1.017333984375, 2.5419921875, 10.77880859375, -2.095703125, -1.664794921875,
    -0.770263671875, 1.771728515625, -1.496826171875, 4.997314453125, -1.784912109375, -2.537841796875, -5.812744140625, 0.163818359375, 2.9306640625,
    8.30908203125, 4.90966796875, 0.308837890625, 12.09619140625, 1.450927734375, -13.50048828125, 4.656494140625, -1.455078125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(1, 3, 3, 4, 5), 7, y0, 36.343353271484375, 714.8352050781}}, .tolerance = 1e-12};
}  // namespace conv3d_6

/// Calls `check(name, constant of the network, expectation)` for each case whose number modulo Parts is Part.
template <int Part, int Parts, class Check> void for_each_case(const Check& check) {
  if constexpr (0 % Parts == Part) check("conv1d_1", network_constant<conv1d_1::network>{}, conv1d_1::expected);
  if constexpr (1 % Parts == Part) check("conv1d_2", network_constant<conv1d_2::network>{}, conv1d_2::expected);
  if constexpr (2 % Parts == Part) check("conv1d_3", network_constant<conv1d_3::network>{}, conv1d_3::expected);
  if constexpr (3 % Parts == Part) check("conv1d_4", network_constant<conv1d_4::network>{}, conv1d_4::expected);
  if constexpr (4 % Parts == Part) check("conv1d_5", network_constant<conv1d_5::network>{}, conv1d_5::expected);
  if constexpr (5 % Parts == Part) check("conv1d_6", network_constant<conv1d_6::network>{}, conv1d_6::expected);
  if constexpr (6 % Parts == Part) check("conv1d_7", network_constant<conv1d_7::network>{}, conv1d_7::expected);
  if constexpr (7 % Parts == Part) check("conv1d_8", network_constant<conv1d_8::network>{}, conv1d_8::expected);
  if constexpr (8 % Parts == Part) check("conv2d_1", network_constant<conv2d_1::network>{}, conv2d_1::expected);
  if constexpr (9 % Parts == Part) check("conv2d_2", network_constant<conv2d_2::network>{}, conv2d_2::expected);
  if constexpr (10 % Parts == Part) check("conv2d_3", network_constant<conv2d_3::network>{}, conv2d_3::expected);
  if constexpr (11 % Parts == Part) check("conv2d_4", network_constant<conv2d_4::network>{}, conv2d_4::expected);
  if constexpr (12 % Parts == Part) check("conv2d_5", network_constant<conv2d_5::network>{}, conv2d_5::expected);
  if constexpr (13 % Parts == Part) check("conv2d_6", network_constant<conv2d_6::network>{}, conv2d_6::expected);
  if constexpr (14 % Parts == Part) check("conv2d_7", network_constant<conv2d_7::network>{}, conv2d_7::expected);
  if constexpr (15 % Parts == Part) check("conv2d_8", network_constant<conv2d_8::network>{}, conv2d_8::expected);
  if constexpr (16 % Parts == Part) check("conv2d_9", network_constant<conv2d_9::network>{}, conv2d_9::expected);
  if constexpr (17 % Parts == Part) check("conv2d_10", network_constant<conv2d_10::network>{}, conv2d_10::expected);
  if constexpr (18 % Parts == Part) check("conv2d_11", network_constant<conv2d_11::network>{}, conv2d_11::expected);
  if constexpr (19 % Parts == Part) check("conv2d_12", network_constant<conv2d_12::network>{}, conv2d_12::expected);
  if constexpr (20 % Parts == Part) check("conv2d_13", network_constant<conv2d_13::network>{}, conv2d_13::expected);
  if constexpr (21 % Parts == Part) check("conv2d_14", network_constant<conv2d_14::network>{}, conv2d_14::expected);
  if constexpr (22 % Parts == Part) check("conv2d_15", network_constant<conv2d_15::network>{}, conv2d_15::expected);
  if constexpr (23 % Parts == Part) check("conv2d_16", network_constant<conv2d_16::network>{}, conv2d_16::expected);
  if constexpr (24 % Parts == Part) check("conv2d_17", network_constant<conv2d_17::network>{}, conv2d_17::expected);
  if constexpr (25 % Parts == Part) check("conv2d_18", network_constant<conv2d_18::network>{}, conv2d_18::expected);
  if constexpr (26 % Parts == Part) check("conv2d_19", network_constant<conv2d_19::network>{}, conv2d_19::expected);
  if constexpr (27 % Parts == Part) check("conv2d_20", network_constant<conv2d_20::network>{}, conv2d_20::expected);
  if constexpr (28 % Parts == Part) check("conv3d_1", network_constant<conv3d_1::network>{}, conv3d_1::expected);
  if constexpr (29 % Parts == Part) check("conv3d_2", network_constant<conv3d_2::network>{}, conv3d_2::expected);
  if constexpr (30 % Parts == Part) check("conv3d_3", network_constant<conv3d_3::network>{}, conv3d_3::expected);
  if constexpr (31 % Parts == Part) check("conv3d_4", network_constant<conv3d_4::network>{}, conv3d_4::expected);
  if constexpr (32 % Parts == Part) check("conv3d_5", network_constant<conv3d_5::network>{}, conv3d_5::expected);
  if constexpr (33 % Parts == Part) check("conv3d_6", network_constant<conv3d_6::network>{}, conv3d_6::expected);
}

}  // namespace convolution_cases
}  // namespace inlay::test::reference
