/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/convolution_transposed.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace convolution_transposed_cases {

namespace conv_transpose1d_1 {
inline constexpr auto w = made<float, 1, 1, 1>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 1, 1> x) { return conv_transpose1d(x, w); };
inline constexpr double y0[] = {-0.009521484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1), 1, y0, 0.01904296875, 0.009521484375}}, .tolerance = 1e-06};
}  // namespace conv_transpose1d_1

namespace conv_transpose1d_2 {
inline constexpr auto w = made<float, 3, 5, 3>({.seed = 2});
inline constexpr auto b = made<float, 5>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 3, 7> x) { return conv_transpose1d(x, w, b); };
inline constexpr double y0[] = {0.189453125, 2.82958984375, 5.902099609375, 5.95458984375, 1.145263671875, -2.431396484375, 0.705810546875,
    2.948974609375, 1.0625, -1.57958984375, 0.307373046875, -7.13134765625, -8.134765625, -3.370849609375, 0.227294921875, 3.542236328125,
    -6.804931640625, -0.145751953125, 2.58056640625, -1.243896484375, 0.936279296875, 6.438232421875, 6.879638671875, 5.9375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 5, 9), 1, y0, -25.803737640380859, 255.7385253906}}, .tolerance = 1e-06};
}  // namespace conv_transpose1d_2

namespace conv_transpose1d_3 {
inline constexpr auto w = made<float, 4, 18, 2>({.seed = 2});
inline constexpr auto b = made<float, 18>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 4, 7> x) { return conv_transpose1d(x, w, b, stride<2>); };
inline constexpr double y0[] = {1.974365234375, 0.22509765625, 2.126953125, -3.040771484375, -0.830322265625, -6.225341796875, 1.255615234375,
    1.33349609375, 3.038818359375, 0.67431640625, 0.651123046875, 1.744384765625, 2.00244140625, -1.484130859375, 1.337158203125, 1.650146484375,
    -0.275634765625, -0.326171875, -1.86083984375, -2.88330078125, -0.29345703125, -0.55517578125, -1.45458984375, 1.653076171875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 14), 5, y0, -14.024116516113281, 490.2348632812}}, .tolerance = 1e-06};
}  // namespace conv_transpose1d_3

namespace conv_transpose1d_4 {
inline constexpr auto w = made<float, 5, 3, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 5, 7> x) { return conv_transpose1d(x, w, stride<2>, padding<1>, output_padding<1>); };
inline constexpr double y0[] = {2.359619140625, 5.27490234375, -0.466064453125, -1.894287109375, -0.770263671875, -1.6884765625, 3.4248046875,
    1.01025390625, 1.779296875, -1.75048828125, 1.151123046875, 5.518798828125, 2.72705078125, -2.610595703125, 0.77880859375, -0.033203125,
    -0.310791015625, -7.09716796875, -2.984619140625, -3.639404296875, -1.58447265625, 2.7607421875, -1.03466796875, 6.220947265625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 14), 1, y0, 3.8864974975585938, 89.9736328125}}, .tolerance = 1e-06};
}  // namespace conv_transpose1d_4

namespace conv_transpose1d_5 {
inline constexpr auto w = made<float, 4, 3, 3>({.seed = 2});
inline constexpr auto b = made<float, 6>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 4, 7> x) { return conv_transpose1d(x, w, b, stride<3>, dilation<2>, groups<2>, padding<2>, output_padding<1>); };
inline constexpr double y0[] = {1.69580078125, 1.07373046875, 1.989990234375, -2.980224609375, -3.77587890625, -2.5908203125, 1.45751953125, 1.875,
    2.691650390625, 3.349853515625, 2.959228515625, 3.3271484375, -2.559814453125, -0.936767578125, -1.4228515625, 2.64453125, 1.5302734375, 0.171875,
    1.78955078125, 0.9580078125, -2.21484375, -2.043212890625, -4.26318359375, 2.19970703125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 6, 20), 7, y0, -3.0063591003417969, 452.8447265625}}, .tolerance = 1e-06};
}  // namespace conv_transpose1d_5

namespace conv_transpose1d_6 {
inline constexpr auto w = made<double, 2, 3, 2>({.seed = 2});
inline constexpr auto network = [](expression<double, 1, 2, 7> x) { return conv_transpose1d(x, w, dilation<2>, padding<1>); };
inline constexpr double y0[] = {-0.177490234375, 0.0654296875, 0.857666015625, 1.318603515625, 0.64990234375, -1.14599609375, 1.24072265625,
    0.99755859375, -0.15869140625, 2.073486328125, -0.612060546875, 0.28076171875, -1.001953125, -0.0107421875, -1.631103515625, -0.2158203125,
    -3.857421875, -0.33837890625, -1.4833984375, 2.73486328125, -1.50927734375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(1, 3, 7), 1, y0, -5.1463203430175781, 22.361328125}}, .tolerance = 1e-12};
}  // namespace conv_transpose1d_6

namespace conv_transpose1d_7 {
inline constexpr auto w = made<float, 3, 1, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 3, 7> x) { return conv_transpose1d(x, w, groups<3>, stride<2>); };
inline constexpr double y0[] = {-0.009521484375, 0.149169921875, -0.006103515625, 0.791748046875, 0.158935546875, 1.204833984375, 0.3134765625,
    0.71142578125, 0.281494140625, -1.090087890625, -0.4052734375, 1.26220703125, 0.41552734375, -0.61962890625, -0.1845703125, -0.085693359375,
    0.191162109375, 0.81787109375, -0.736328125, -1.9296875, 0.11328125, 0.263671875, 0.056640625, -0.010986328125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 15), 1, y0, 3.9095344543457031, 18.05102539062}}, .tolerance = 1e-06};
}  // namespace conv_transpose1d_7

namespace conv_transpose2d_1 {
inline constexpr auto w = made<float, 1, 1, 1, 1>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 1, 1, 1> x) { return conv_transpose2d(x, w); };
inline constexpr double y0[] = {-0.009521484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1, 1), 1, y0, 0.01904296875, 0.009521484375}}, .tolerance = 1e-06};
}  // namespace conv_transpose2d_1

namespace conv_transpose2d_2 {
inline constexpr auto w = made<float, 3, 5, 3, 3>({.seed = 2});
inline constexpr auto b = made<float, 5>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 3, 7, 5> x) { return conv_transpose2d(x, w, b); };
inline constexpr double y0[] = {0.956787109375, 4.0078125, -2.330322265625, -4.035400390625, -1.783935546875, 10.58447265625, -0.222412109375,
    -0.9248046875, 3.0439453125, 4.939208984375, -1.02587890625, -3.81396484375, 4.024658203125, 8.144287109375, 3.531982421875, 5.349609375,
    4.684814453125, -2.927978515625, -9.77783203125, 1.401123046875, 1.611083984375, 0.87939453125, 5.3017578125, -15.15307617188};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 5, 9, 7), 23, y0, 66.179103851318359, 2737.545898438}}, .tolerance = 1e-06};
}  // namespace conv_transpose2d_2

namespace conv_transpose2d_3 {
inline constexpr auto w = made<float, 4, 18, 2, 2>({.seed = 2});
inline constexpr auto b = made<float, 18>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 4, 7, 5> x) { return conv_transpose2d(x, w, b, stride<2>); };
inline constexpr double y0[] = {1.077880859375, -2.757080078125, -1.489990234375, -1.639404296875, -0.485595703125, 2.26611328125, -2.557373046875,
    -6.8994140625, -4.0224609375, 1.46044921875, -0.82421875, 3.385009765625, 0.7060546875, 2.797119140625, 0.281494140625, 3.71923828125,
    -2.450927734375, -1.6064453125, -2.862060546875, 5.392578125, -1.889404296875, 1.055419921875, -0.091552734375, -1.5380859375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 14, 10), 103, y0, 319.35784149169922, 5819.289550781}}, .tolerance = 1e-06};
}  // namespace conv_transpose2d_3

namespace conv_transpose2d_4 {
inline constexpr auto w = made<float, 5, 3, 3, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 5, 7, 5> x) { return conv_transpose2d(x, w, stride<2>, padding<1>, output_padding<1>); };
inline constexpr double y0[] = {-1.0830078125, 4.1728515625, -0.09521484375, -8.761962890625, 0.032958984375, -1.4873046875, -0.596435546875,
    -1.134033203125, -2.250732421875, -2.8125, 2.1552734375, 0.34716796875, 1.1748046875, -3.27880859375, -3.970703125, 0.1904296875, -2.58837890625,
    1.9873046875, -2.028564453125, -0.385986328125, 2.348876953125, -2.9345703125, -1.29541015625, 2.13720703125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 14, 10), 17, y0, -212.57680130004883, 1251.903076172}}, .tolerance = 1e-06};
}  // namespace conv_transpose2d_4

namespace conv_transpose2d_5 {
inline constexpr auto w = made<float, 4, 3, 3, 3>({.seed = 2});
inline constexpr auto b = made<float, 6>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 4, 7, 5> x) { return conv_transpose2d(x, w, b, stride<3>, dilation<2>, groups<2>, padding<2>, output_padding<1>); };
inline constexpr double y0[] = {1.220947265625, 1.25, 1.25, -1.47509765625, -1.828125, -0.0498046875, 1.96875, 5.36083984375, 1.671875, -3.7314453125,
    -0.6875, 2.3056640625, 0.171875, 2.846435546875, 1.25, -1.828125, -1.78369140625, 3.73681640625, 3.473876953125, 1.337158203125, 5.552001953125,
    -0.1787109375, -1.129638671875, 1.3642578125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 6, 20, 14), 139, y0, -100.63907241821289, 6086.108398438}}, .tolerance = 1e-06};
}  // namespace conv_transpose2d_5

namespace conv_transpose2d_6 {
inline constexpr auto w = made<double, 2, 3, 2, 2>({.seed = 2});
inline constexpr auto network = [](expression<double, 1, 2, 7, 5> x) { return conv_transpose2d(x, w, dilation<2>, padding<1>); };
inline constexpr double y0[] = {-0.5537109375, 1.281982421875, -3.888671875, 1.7529296875, 0.391357421875, -1.494873046875, 1.00732421875,
    0.21337890625, 1.882080078125, 0.040283203125, 2.6103515625, -3.47119140625, -5.92724609375, -1.59033203125, 2.078857421875, -0.229736328125,
    4.06640625, 1.30126953125, 1.88037109375, 1.27978515625, 3.214111328125, -1.112060546875, 0.611083984375, -1.32177734375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(1, 3, 7, 5), 4, y0, 13.325290679931641, 213.7763671875}}, .tolerance = 1e-12};
}  // namespace conv_transpose2d_6

namespace conv_transpose2d_7 {
inline constexpr auto w = made<float, 3, 1, 3, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 3, 7, 5> x) { return conv_transpose2d(x, w, groups<3>, stride<2>); };
inline constexpr double y0[] = {-0.009521484375, -1.421630859375, 0.191162109375, -0.010986328125, -0.48779296875, 0.9833984375, -0.01904296875,
    -0.724365234375, -0.757568359375, 3.261962890625, -0.32080078125, -1.238037109375, -1.5380859375, 0.016845703125, -0.751953125, -0.349609375,
    -3.523193359375, 0.23583984375, 1.68505859375, 1.546875, -0.23974609375, -1.80615234375, -4.102783203125, -2.67431640625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 15, 11), 19, y0, 35.151390075683594, 662.4514160156}}, .tolerance = 1e-06};
}  // namespace conv_transpose2d_7

namespace conv_transpose3d_1 {
inline constexpr auto w = made<float, 1, 1, 1, 1, 1>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 1, 1, 1, 1> x) { return conv_transpose3d(x, w); };
inline constexpr double y0[] = {-0.009521484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1, 1, 1), 1, y0, 0.01904296875, 0.009521484375}}, .tolerance = 1e-06};
}  // namespace conv_transpose3d_1

namespace conv_transpose3d_2 {
inline constexpr auto w = made<float, 3, 5, 3, 3, 3>({.seed = 2});
inline constexpr auto b = made<float, 5>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 3, 7, 5, 3> x) { return conv_transpose3d(x, w, b); };
inline constexpr double y0[] = {2.532470703125, -8.9755859375, -6.572265625, 2.102294921875, -7.81005859375, 4.243408203125, 6.295654296875,
    -1.645263671875, 2.395263671875, -11.07666015625, 4.990478515625, -13.79174804688, 1.125244140625, -11.77612304688, 4.716796875, -5.09228515625,
    -15.86206054688, 4.058349609375, 16.427734375, -2.18359375, -2.601318359375, -6.408203125, 5.289306640625, 7.906005859375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 5, 9, 7, 5), 131, y0, 2.1251182556152344, 16961.97167969}}, .tolerance = 1e-06};
}  // namespace conv_transpose3d_2

namespace conv_transpose3d_3 {
inline constexpr auto w = made<float, 4, 18, 2, 2, 2>({.seed = 2});
inline constexpr auto b = made<float, 18>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 4, 7, 5, 3> x) { return conv_transpose3d(x, w, b, stride<2>); };
inline constexpr double y0[] = {1.890869140625, 1.76025390625, -4.846435546875, 0.438232421875, 2.335205078125, 4.3857421875, -6.1298828125,
    0.83056640625, -0.5859375, 1.775390625, 0.55615234375, -0.631591796875, 0.574462890625, 3.142822265625, 3.645263671875, -2.6328125,
    3.496826171875, -1.365234375, -0.51708984375, -1.998046875, -4.190185546875, 1.907470703125, -2.80712890625, 1.481689453125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 14, 10, 6), 629, y0, 51.615699768066406, 35225.06054688}}, .tolerance = 1e-06};
}  // namespace conv_transpose3d_3

namespace conv_transpose3d_4 {
inline constexpr auto w = made<float, 5, 3, 3, 3, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 5, 7, 5, 3> x) { return conv_transpose3d(x, w, stride<2>, padding<1>, output_padding<1>); };
inline constexpr double y0[] = {4.476806640625, 7.079345703125, -6.48779296875, -3.871826171875, 3.21337890625, 2.865966796875, 2.4111328125,
    0.851318359375, 6.696533203125, -1.48193359375, -2.64404296875, -2.635498046875, -0.6552734375, -2.554443359375, 1.779052734375, -4.490234375,
    -1.8154296875, 5.908203125, -9.473876953125, -6.85498046875, -8.232177734375, 0.572509765625, -16.37231445312, -4.37353515625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 14, 10, 6), 103, y0, -65.131355285644531, 9610.252929688}}, .tolerance = 1e-06};
}  // namespace conv_transpose3d_4

namespace conv_transpose3d_5 {
inline constexpr auto w = made<float, 4, 3, 3, 3, 3>({.seed = 2});
inline constexpr auto b = made<float, 6>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 4, 7, 5, 3> x) { return conv_transpose3d(x, w, b, stride<3>, dilation<2>, groups<2>, padding<2>, output_padding<1>); };
inline constexpr double y0[] = {1.091064453125, 1.25, 1.25, -1.828125, -1.828125, 2.5615234375, 1.96875, -0.94287109375, 1.671875, 0.13427734375,
    -0.6875, 0.171875, 0.171875, 1.9736328125, 1.25, -3.715087890625, -1.828125, -0.3134765625, 1.96875, 1.671875, 1.671875, -1.265869140625, -0.6875,
    2.388427734375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 6, 20, 14, 8), 1117, y0, 17.618076324462891, 47173.85839844}}, .tolerance = 1e-06};
}  // namespace conv_transpose3d_5

namespace conv_transpose3d_6 {
inline constexpr auto w = made<double, 2, 3, 2, 2, 2>({.seed = 2});
inline constexpr auto network = [](expression<double, 1, 2, 7, 5, 3> x) { return conv_transpose3d(x, w, dilation<2>, padding<1>); };
inline constexpr double y0[] = {-0.803955078125, 0.20458984375, -3.6318359375, -2.258544921875, -1.2626953125, 2.1220703125, -2.891357421875,
    3.28369140625, 1.07958984375, -1.09521484375, -3.365966796875, 1.517333984375, -2.009033203125, 2.808837890625, 3.44580078125, -0.048828125,
    2.01806640625, -2.610107421875, -5.514404296875, -5.959228515625, -0.127685546875, 1.08740234375, 0.9189453125, -3.140869140625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(1, 3, 7, 5, 3), 13, y0, -71.766304016113281, 886.3276367188}}, .tolerance = 1e-12};
}  // namespace conv_transpose3d_6

namespace conv_transpose3d_7 {
inline constexpr auto w = made<float, 3, 1, 3, 3, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 3, 7, 5, 3> x) { return conv_transpose3d(x, w, groups<3>, stride<2>); };
inline constexpr double y0[] = {-0.009521484375, -0.583984375, -0.9189453125, 0.1396484375, -0.50537109375, 1.63818359375, 0.3076171875,
    -2.883544921875, -1.79052734375, -0.3017578125, -1.109619140625, -0.005126953125, 0.00732421875, -2.4765625, -1.21435546875, 1.322265625,
    1.818359375, 0.24755859375, 0.40380859375, -0.85693359375, 2.608642578125, -3.578369140625, 0.29052734375, 1.484130859375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 15, 11, 7), 142, y0, -230.99324798583984, 5509.430664062}}, .tolerance = 1e-06};
}  // namespace conv_transpose3d_7

namespace conv_transpose2d_8 {
inline constexpr auto w = made<float, 17, 19, 1, 1>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 17, 5, 19> x) { return conv_transpose2d(x, w); };
inline constexpr double y0[] = {-5.052734375, -3.26611328125, 0.220703125, 9.837890625, -5.568115234375, 0.429931640625, -1.31494140625, 0.4443359375,
    -1.904541015625, -2.719970703125, -2.9130859375, 8.86669921875, 2.4970703125, -9.878662109375, 2.9736328125, -3.69091796875, 2.884521484375,
    2.005126953125, 11.5029296875, 0.20166015625, 2.28466796875, -0.503173828125, -0.344482421875, 1.209228515625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 19, 5, 19), 74, y0, -519.02898025512695, 7711.811035156}}, .tolerance = 1e-06};
}  // namespace conv_transpose2d_8

namespace conv_transpose2d_9 {
inline constexpr auto w = made<float, 3, 4, 5, 4>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 3, 8, 7> x) { return conv_transpose2d(x, w, stride<1, 3>, padding<2, 1>); };
inline constexpr double y0[] = {-5.88916015625, 4.775634765625, 8.26953125, 4.247314453125, 9.574462890625, 0.759033203125, 2.38427734375,
    2.611083984375, -4.468994140625, 1.12890625, -1.68505859375, 0.42041015625, -1.674560546875, -1.713134765625, -9.2392578125, 4.25634765625,
    4.369140625, 8.319580078125, -4.53564453125, -4.36328125, -2.9931640625, -2.802734375, 1.167724609375, -1.823486328125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 4, 8, 20), 23, y0, 138.75337982177734, 2710.036376953}}, .tolerance = 1e-06};
}  // namespace conv_transpose2d_9

namespace conv_transpose2d_10 {
inline constexpr auto w = made<float, 2, 3, 2, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 2, 5, 6> x) { return conv_transpose2d(x, w, stride<4>); };
inline constexpr double y0[] = {-0.94580078125, 0, 3.192626953125, 0, -0.773193359375, 0, 1.035400390625, 0, 2.616943359375, 2.813232421875, 0,
    -2.474609375, 0, 3.434814453125, 0, -1.7626953125, 2.76708984375, 1.15673828125, 0, 0, 0, 1.12890625, 0, 2.754638671875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 18, 23), 49, y0, 16.348659515380859, 923.2321777344}}, .tolerance = 1e-06};
}  // namespace conv_transpose2d_10

namespace conv_transpose2d_11 {
inline constexpr auto network = [](expression<float, 1, 3, 5, 5> x, expression<float, 3, 4, 4, 4> w, expression<float, 4> b) { return conv_transpose2d(x, w, b, stride<2>, padding<1>); };
inline constexpr double y0[] = {-0.2802734375, 5.61962890625, -2.484375, 1.360107421875, -1.999267578125, 0.191650390625, -8.360107421875,
    -4.3232421875, -1.445068359375, 1.975341796875, -0.904052734375, -4.10595703125, -1.690185546875, -0.053466796875, 5.613525390625, -9.001953125,
    1.96923828125, 0.1572265625, 0.043701171875, 2.887451171875, 3.23876953125, -0.01025390625, 9.979248046875, 2.12158203125};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}}, .outputs = {{dtype::f32, make_shape(1, 4, 10, 10), 13, y0, -283.89096450805664, 1469.682128906}}, .tolerance = 1e-06};
}  // namespace conv_transpose2d_11

namespace conv_transpose1d_8 {
inline constexpr auto w = made<float, 3, 2, 5>({.seed = 2});
inline constexpr auto network = [](expression<float, 3, 37> x) { return conv_transpose1d(x, w, stride<2>); };
inline constexpr double y0[] = {-1.30712890625, 0.088623046875, -1.570068359375, 0.7802734375, -9.919677734375, -6.475341796875, 2.12255859375,
    3.903076171875, -5.133056640625, -3.31982421875, 0.949951171875, -3.486083984375, 0.615966796875, -0.314208984375, -2.20751953125,
    -0.133056640625, -0.5107421875, 3.34619140625, 2.754150390625, 4.824462890625, -2.04736328125, -7.861572265625, 1.488037109375, 9.4443359375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 77), 5, y0, -65.360614776611328, 456.203125}}, .tolerance = 1e-06};
}  // namespace conv_transpose1d_8

namespace conv_transpose1d_9 {
inline constexpr auto w = made<float, 3, 4, 5>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 3, 11> x) { return conv_transpose1d(x, w, pad_before<2>, pad_after<1>, stride<2>); };
inline constexpr double y0[] = {1.98779296875, -0.524169921875, -1.4150390625, -0.76171875, -5.708740234375, 2.30517578125, -1.23583984375,
    -1.58251953125, -0.662353515625, 1.72021484375, 5.224365234375, -1.44921875, -7.07373046875, -3.202880859375, -0.3369140625, -2.8662109375,
    -1.456298828125, 3.56201171875, -0.9462890625, -2.1083984375, -2.726806640625, -2.486083984375, -2.77587890625, 3.51171875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 4, 22), 3, y0, 30.894603729248047, 225.5935058594}}, .tolerance = 1e-06};
}  // namespace conv_transpose1d_9

namespace conv_transpose2d_12 {
inline constexpr auto w = made<float, 2, 3, 3, 4>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 2, 5, 7> x) { return conv_transpose2d(x, w, stride<2>, pad_after<1, 2>, pad_before<0, 1>); };
inline constexpr double y0[] = {0.314697265625, 0.57763671875, -0.626953125, -3.755615234375, 0.107666015625, -1.452880859375, -0.185302734375,
    3.284423828125, 1.173828125, 1.34423828125, 1.322265625, 2.96923828125, 0.138427734375, 0.1162109375, 0.60693359375, -3.24951171875,
    -0.7958984375, 0.36767578125, -0.37890625, -4.1982421875, 1.207763671875, -2.81982421875, -1.304443359375, 3.708740234375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 10, 13), 11, y0, 60.798881530761719, 890.5300292969}}, .tolerance = 1e-06};
}  // namespace conv_transpose2d_12

/// Calls `check(name, constant of the network, expectation)` for each case whose number modulo Parts is Part.
template <int Part, int Parts, class Check> void for_each_case(const Check& check) {
  if constexpr (0 % Parts == Part) check("conv_transpose1d_1", network_constant<conv_transpose1d_1::network>{}, conv_transpose1d_1::expected);
  if constexpr (1 % Parts == Part) check("conv_transpose1d_2", network_constant<conv_transpose1d_2::network>{}, conv_transpose1d_2::expected);
  if constexpr (2 % Parts == Part) check("conv_transpose1d_3", network_constant<conv_transpose1d_3::network>{}, conv_transpose1d_3::expected);
  if constexpr (3 % Parts == Part) check("conv_transpose1d_4", network_constant<conv_transpose1d_4::network>{}, conv_transpose1d_4::expected);
  if constexpr (4 % Parts == Part) check("conv_transpose1d_5", network_constant<conv_transpose1d_5::network>{}, conv_transpose1d_5::expected);
  if constexpr (5 % Parts == Part) check("conv_transpose1d_6", network_constant<conv_transpose1d_6::network>{}, conv_transpose1d_6::expected);
  if constexpr (6 % Parts == Part) check("conv_transpose1d_7", network_constant<conv_transpose1d_7::network>{}, conv_transpose1d_7::expected);
  if constexpr (7 % Parts == Part) check("conv_transpose2d_1", network_constant<conv_transpose2d_1::network>{}, conv_transpose2d_1::expected);
  if constexpr (8 % Parts == Part) check("conv_transpose2d_2", network_constant<conv_transpose2d_2::network>{}, conv_transpose2d_2::expected);
  if constexpr (9 % Parts == Part) check("conv_transpose2d_3", network_constant<conv_transpose2d_3::network>{}, conv_transpose2d_3::expected);
  if constexpr (10 % Parts == Part) check("conv_transpose2d_4", network_constant<conv_transpose2d_4::network>{}, conv_transpose2d_4::expected);
  if constexpr (11 % Parts == Part) check("conv_transpose2d_5", network_constant<conv_transpose2d_5::network>{}, conv_transpose2d_5::expected);
  if constexpr (12 % Parts == Part) check("conv_transpose2d_6", network_constant<conv_transpose2d_6::network>{}, conv_transpose2d_6::expected);
  if constexpr (13 % Parts == Part) check("conv_transpose2d_7", network_constant<conv_transpose2d_7::network>{}, conv_transpose2d_7::expected);
  if constexpr (14 % Parts == Part) check("conv_transpose3d_1", network_constant<conv_transpose3d_1::network>{}, conv_transpose3d_1::expected);
  if constexpr (15 % Parts == Part) check("conv_transpose3d_2", network_constant<conv_transpose3d_2::network>{}, conv_transpose3d_2::expected);
  if constexpr (16 % Parts == Part) check("conv_transpose3d_3", network_constant<conv_transpose3d_3::network>{}, conv_transpose3d_3::expected);
  if constexpr (17 % Parts == Part) check("conv_transpose3d_4", network_constant<conv_transpose3d_4::network>{}, conv_transpose3d_4::expected);
  if constexpr (18 % Parts == Part) check("conv_transpose3d_5", network_constant<conv_transpose3d_5::network>{}, conv_transpose3d_5::expected);
  if constexpr (19 % Parts == Part) check("conv_transpose3d_6", network_constant<conv_transpose3d_6::network>{}, conv_transpose3d_6::expected);
  if constexpr (20 % Parts == Part) check("conv_transpose3d_7", network_constant<conv_transpose3d_7::network>{}, conv_transpose3d_7::expected);
  if constexpr (21 % Parts == Part) check("conv_transpose2d_8", network_constant<conv_transpose2d_8::network>{}, conv_transpose2d_8::expected);
  if constexpr (22 % Parts == Part) check("conv_transpose2d_9", network_constant<conv_transpose2d_9::network>{}, conv_transpose2d_9::expected);
  if constexpr (23 % Parts == Part) check("conv_transpose2d_10", network_constant<conv_transpose2d_10::network>{}, conv_transpose2d_10::expected);
  if constexpr (24 % Parts == Part) check("conv_transpose2d_11", network_constant<conv_transpose2d_11::network>{}, conv_transpose2d_11::expected);
  if constexpr (25 % Parts == Part) check("conv_transpose1d_8", network_constant<conv_transpose1d_8::network>{}, conv_transpose1d_8::expected);
  if constexpr (26 % Parts == Part) check("conv_transpose1d_9", network_constant<conv_transpose1d_9::network>{}, conv_transpose1d_9::expected);
  if constexpr (27 % Parts == Part) check("conv_transpose2d_12", network_constant<conv_transpose2d_12::network>{}, conv_transpose2d_12::expected);
}

}  // namespace convolution_transposed_cases
}  // namespace inlay::test::reference
