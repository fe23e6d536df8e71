/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/einsum.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace einsum_cases {

namespace einsum_1 {
inline constexpr auto network = [](expression<float, 1, 1> x, expression<float, 1, 1> y) { return einsum<"ij,jk->ik">(x, y); };
inline constexpr double y0[] = {-0.009521484375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.01904296875, 0.009521484375}}, .tolerance = 2e-06};
}  // namespace einsum_1

namespace einsum_2 {
inline constexpr auto network = [](expression<float, 3, 5> x, expression<float, 5, 7> y) { return einsum<"ij,jk->ik">(x, y); };
inline constexpr double y0[] = {-3.43310546875, 1.0859375, 1.3759765625, -1.187255859375, 2.947509765625, -3.136962890625, -0.343505859375,
    -3.763916015625, -2.531494140625, -1.494873046875, -2.904296875, 2.982177734375, -3.488037109375, 2.483642578125, -1.981689453125,
    -1.793212890625, -1.916015625, -1.479736328125, 2.316162109375, 0.666015625, 1.846923828125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, -8.9692268371582031, 45.15844726562}}, .tolerance = 2e-06};
}  // namespace einsum_2

namespace einsum_3 {
inline constexpr auto network = [](expression<float, 17, 19> x, expression<float, 19, 18> y) { return einsum<"ij,jk">(x, y); };
inline constexpr double y0[] = {7.61865234375, -8.373291015625, 0.865478515625, 4.271484375, 6.448974609375, 0.552978515625, 3.048583984375,
    -4.21826171875, -1.90185546875, 3.882568359375, 5.28857421875, 2.755615234375, -4.05126953125, -0.17138671875, -4.10498046875, 5.673583984375,
    3.276123046875, -3.955322265625, 5.57666015625, -1.26416015625, -1.21630859375, 0.535888671875, -1.023681640625, -1.273681640625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(17, 18), 11, y0, 1.1871833801269531, 1411.335693359}}, .tolerance = 2e-06};
}  // namespace einsum_3

namespace einsum_4 {
inline constexpr auto network = [](expression<float, 2, 3, 4> x, expression<float, 2, 4, 5> y) { return einsum<"bij,bjk->bik">(x, y); };
inline constexpr double y0[] = {-1.365234375, -1.020751953125, 0.1201171875, 1.36279296875, 0.234619140625, -1.779296875, -0.57177734375,
    -0.11181640625, 0.15478515625, 2.794921875, -0.524658203125, 0.441650390625, -0.6552734375, -0.487060546875, -0.126220703125, 2.040771484375,
    -0.578369140625, 2.604248046875, 1.591796875, 1.732421875, -2.822021484375, -4.31005859375, -5.446533203125, -0.919189453125, -6.055419921875,
    2.5400390625, 0.103515625, -1.337890625, -1.91259765625, -2.2421875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, -13.968906402587891, 47.98803710938}}, .tolerance = 2e-06};
}  // namespace einsum_4

namespace einsum_5 {
inline constexpr auto network = [](expression<float, 5, 7> x, expression<float, 3, 7> y) { return einsum<"ij,kj->ik">(x, y); };
inline constexpr double y0[] = {0.089111328125, 2.2080078125, 2.7548828125, 1.829833984375, 1.8876953125, -0.219970703125, 1.658203125,
    0.936767578125, 4.07958984375, -0.001708984375, 0.4658203125, -0.04736328125, 0.50439453125, -3.767578125, 1.135009765625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(5, 3), 1, y0, 11.205436706542969, 21.5859375}}, .tolerance = 2e-06};
}  // namespace einsum_5

namespace einsum_6 {
inline constexpr auto network = [](expression<float, 5, 7> x, expression<float, 3, 7> y) { return einsum<"ij,kj->ki">(x, y); };
inline constexpr double y0[] = {0.089111328125, 1.829833984375, 1.658203125, -0.001708984375, 0.50439453125, 2.2080078125, 1.8876953125,
    0.936767578125, 0.4658203125, -3.767578125, 2.7548828125, -0.219970703125, 4.07958984375, -0.04736328125, 1.135009765625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3, 5), 1, y0, 16.728553771972656, 21.5859375}}, .tolerance = 2e-06};
}  // namespace einsum_6

namespace einsum_7 {
inline constexpr auto network = [](expression<float, 3> x, expression<float, 17> y) { return einsum<"i,j->ij">(x, y); };
inline constexpr double y0[] = {-0.009521484375, 0.04443359375, -0.092041015625, -0.015869140625, 0.09521484375, -0.142822265625, -0.17138671875,
    0.041259765625, 0.250732421875, 0.791748046875, 0.218994140625, -1.24658203125, 0.0673828125, 1.128662109375, -1.499267578125, -0.050537109375,
    1.162353515625, -0.076904296875, 0.35888671875, -0.743408203125, -0.128173828125, 0.76904296875, -1.153564453125, -1.38427734375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3, 17), 2, y0, -9.2491607666015625, 29.12744140625}}, .tolerance = 2e-06};
}  // namespace einsum_7

namespace einsum_8 {
inline constexpr auto network = [](expression<float, 37> x, expression<float, 37> y) { return einsum<"i,i->">(x, y); };
inline constexpr double y0[] = {2.463623046875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(), 1, y0, -4.92724609375, 2.463623046875}}, .tolerance = 2e-06};
}  // namespace einsum_8

namespace einsum_9 {
inline constexpr auto network = [](expression<float, 3, 5> x) { return einsum<"ij->ji">(x); };
inline constexpr double y0[] = {-0.203125, -1.71875, 0.125, -1.078125, 0.84375, 0.765625, -1.640625, 0.421875, 0.34375, -0.96875, -1.625, -0.609375,
    1.484375, 0.25, 0.515625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5, 3), 1, y0, 3.102783203125, 12.59375}}, .tolerance = 2e-06};
}  // namespace einsum_9

namespace einsum_10 {
inline constexpr auto network = [](expression<float, 2, 3, 19> x) { return einsum<"ijk->k">(x); };
inline constexpr double y0[] = {-2.671875, -1.90625, -0.4375, -5.28125, -1.5, -1.515625, -0.171875, -1.828125, -7.8125, -0.984375, 0.734375, -3.28125,
    0.015625, 1.9375, 1.828125, -3.375, -0.765625, -5.515625, -4.21875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(19), 1, y0, 16.1064453125, 45.78125}}, .tolerance = 2e-06};
}  // namespace einsum_10

namespace einsum_11 {
inline constexpr auto network = [](expression<float, 5, 5> x) { return einsum<"ii->i">(x); };
inline constexpr double y0[] = {-0.203125, 0.84375, 0.34375, -1.046875, -0.1875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5), 1, y0, -0.571533203125, 2.625}}, .tolerance = 2e-06};
}  // namespace einsum_11

namespace einsum_12 {
inline constexpr auto network = [](expression<float, 7, 7> x) { return einsum<"ii">(x); };
inline constexpr double y0[] = {-3.6875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(), 1, y0, 7.375, 3.6875}}, .tolerance = 2e-06};
}  // namespace einsum_12

namespace einsum_13 {
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x, expression<float, 2, 3, 7, 5> y) { return einsum<"bhqd,bhkd->bhqk">(x, y); };
inline constexpr double y0[] = {2.010498046875, 1.59814453125, 1.99609375, -0.0712890625, -0.428955078125, -3.48095703125, 1.367919921875,
    2.77392578125, -2.829833984375, 8.3369140625, -2.30029296875, -2.003173828125, -3.4013671875, -4.231689453125, 3.97802734375, 1.605224609375,
    0.912841796875, -7.24853515625, -1.292236328125, 2.626708984375, 2.3564453125, 0.179443359375, -1.416015625, -1.0634765625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 3, 4, 7), 5, y0, 42.383022308349609, 425.1430664062}}, .tolerance = 2e-06};
}  // namespace einsum_13

namespace einsum_14 {
inline constexpr auto network = [](expression<float, 1, 2, 3, 4> x, expression<float, 1, 2, 4, 5> y) { return einsum<"bhqk,bhkd->bqhd">(x, y); };
inline constexpr double y0[] = {-1.365234375, -1.020751953125, 0.1201171875, 1.36279296875, 0.234619140625, 2.040771484375, -0.578369140625,
    2.604248046875, 1.591796875, 1.732421875, -1.779296875, -0.57177734375, -0.11181640625, 0.15478515625, 2.794921875, -2.822021484375,
    -4.31005859375, -5.446533203125, -0.919189453125, -6.055419921875, -0.524658203125, 0.441650390625, -0.6552734375, -0.487060546875,
    -0.126220703125, 2.5400390625, 0.103515625, -1.337890625, -1.91259765625, -2.2421875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 3, 2, 5), 1, y0, 24.958541870117188, 47.98803710938}}, .tolerance = 2e-06};
}  // namespace einsum_14

namespace einsum_15 {
inline constexpr auto network = [](expression<float, 3, 11> x, expression<float, 3, 11> y) { return einsum<"bi,bi->b">(x, y); };
inline constexpr double y0[] = {0.650634765625, 5.684814453125, -4.201416015625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3), 1, y0, -9.3528327941894531, 10.53686523438}}, .tolerance = 2e-06};
}  // namespace einsum_15

namespace einsum_16 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x, expression<float, 3, 5> y) { return einsum<"bij,ij->b">(x, y); };
inline constexpr double y0[] = {1.8720703125, -1.4892578125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2), 1, y0, -3.371826171875, 3.361328125}}, .tolerance = 2e-06};
}  // namespace einsum_16

namespace einsum_17 {
inline constexpr auto network = [](expression<float, 2, 3, 4> x, expression<float, 4, 5> y, expression<float, 3, 6> z) { return einsum<"abc,cd,be->ade">(x, y, z); };
inline constexpr double y0[] = {-1.396099090576, 6.05619430542, -2.853187561035, -3.57954788208, -2.264629364014, -1.23193359375, -1.795963287354,
    2.94344329834, -1.967399597168, -2.037559509277, 0.1968421936035, 0.114330291748, 0.8016815185547, 0.07221984863281, 0.1288528442383,
    0.03179931640625, -0.8186721801758, -0.6643295288086, 2.217510223389, -2.742816925049, 2.614151000977, 2.316341400146, -1.116054534912,
    -0.2117156982422};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}}, .outputs = {{dtype::f32, make_shape(2, 5, 6), 1, y0, -7.5266572833061218, 97.69087219238}}, .tolerance = 2e-06};
}  // namespace einsum_17

namespace einsum_18 {
inline constexpr auto network = [](expression<float, 3, 4> x, expression<float, 4, 5> y, expression<float, 5, 2> z) { return einsum<"ab,bc,cd->ad">(x, y, z); };
inline constexpr double y0[] = {-3.617382049561, -1.711803436279, -3.122573852539, 3.894393920898, 0.5973777770996, 2.457023620605};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}}, .outputs = {{dtype::f32, make_shape(3, 2), 1, y0, 8.5875440835952759, 15.40055465698}}, .tolerance = 2e-06};
}  // namespace einsum_18

namespace einsum_19 {
inline constexpr auto network = [](expression<float, 3, 5> x, expression<float, 3, 5> y) { return einsum<"ij,ij->ij">(x, y); };
inline constexpr double y0[] = {-0.009521484375, 0.791748046875, 0.35888671875, 0.19677734375, 0.672607421875, -1.9873046875, 0.06591796875,
    -0.0263671875, 0.76171875, -0.26171875, 0.087890625, 1.064697265625, 0.2900390625, -0.028564453125, -0.104736328125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3, 5), 1, y0, -0.972869873046875, 6.70849609375}}, .tolerance = 2e-06};
}  // namespace einsum_19

namespace einsum_20 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x, expression<float, 3, 5> y) { return einsum<"ijk,jk->ikj">(x, y); };
inline constexpr double y0[] = {-0.009521484375, -1.9873046875, 0.087890625, 0.791748046875, 0.06591796875, 1.064697265625, 0.35888671875,
    -0.0263671875, 0.2900390625, 0.19677734375, 0.76171875, -0.028564453125, 0.672607421875, -0.26171875, -0.104736328125, -0.024169921875,
    -1.083984375, -0.24169921875, 1.227783203125, 0.010986328125, -1.629638671875, 0.14697265625, 0.111328125, -1.265625, 0.212646484375, 0.5859375,
    -0.03955078125, 0.509765625, 0.1962890625, -0.206298828125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 5, 3), 1, y0, 5.2943878173828125, 14.201171875}}, .tolerance = 2e-06};
}  // namespace einsum_20

namespace einsum_21 {
inline constexpr auto network = [](expression<float, 1, 3, 4, 5> x, expression<float, 7, 3> y) { return einsum<"nchw,oc->nohw">(x, y); };
inline constexpr double y0[] = {0.600341796875, 0.458984375, 1.293212890625, -0.409423828125, 1.234130859375, 0.427490234375, 0.531005859375,
    -0.5302734375, 1.004638671875, -2.048095703125, 2.747314453125, 0.84765625, -1.24169921875, 0.16162109375, 0.876708984375, -0.49365234375,
    -0.7333984375, -0.648193359375, -0.536376953125, -0.510986328125, 0.05322265625, 2.764404296875, -4.2060546875, -1.61181640625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(1, 7, 4, 5), 3, y0, 9.9429206848144531, 188.0893554688}}, .tolerance = 2e-06};
}  // namespace einsum_21

namespace einsum_22 {
inline constexpr auto network = [](expression<float, 2, 3, 4> x, expression<float, 2, 4, 5> y) { return einsum<"...ij,...jk->...ik">(x, y); };
inline constexpr double y0[] = {-1.365234375, -1.020751953125, 0.1201171875, 1.36279296875, 0.234619140625, -1.779296875, -0.57177734375,
    -0.11181640625, 0.15478515625, 2.794921875, -0.524658203125, 0.441650390625, -0.6552734375, -0.487060546875, -0.126220703125, 2.040771484375,
    -0.578369140625, 2.604248046875, 1.591796875, 1.732421875, -2.822021484375, -4.31005859375, -5.446533203125, -0.919189453125, -6.055419921875,
    2.5400390625, 0.103515625, -1.337890625, -1.91259765625, -2.2421875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, -13.968906402587891, 47.98803710938}}, .tolerance = 2e-06};
}  // namespace einsum_22

namespace einsum_23 {
inline constexpr auto network = [](expression<float, 13> x) { return einsum<"i->">(x); };
inline constexpr double y0[] = {-3};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(), 1, y0, 6, 3}}, .tolerance = 2e-06};
}  // namespace einsum_23

namespace einsum_24 {
inline constexpr auto network = [](expression<float, 3, 2> x, expression<float, 2, 5> y, expression<float, 5, 4> z, expression<float, 4, 7> a) { return einsum<"ab,bc,cd,de->ae">(x, y, z, a); };
inline constexpr double y0[] = {-4.827440738678, -5.078693807125, 5.578335344791, -7.506942629814, -10.7367489934, -6.884245276451, -3.905607402325,
    -8.407627642155, -4.917161047459, 6.277976214886, -8.432662010193, -14.22259759903, -9.612325787544, -2.771995127201, -2.648805677891,
    -7.657848894596, 7.323579490185, -9.875178337097, -11.4429974556, -6.725705265999, -7.140769064426};
inline constexpr expectation<4, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}, {.seed = 4}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, 7.6655089370906353, 151.9752438068}}, .tolerance = 2e-06};
}  // namespace einsum_24

namespace einsum_25 {
inline constexpr auto network = [](expression<float, 2> x, expression<float, 3> y, expression<float, 1> z, expression<float, 5> a) { return einsum<"a,b,c,d->dbca">(x, y, z, a); };
inline constexpr double y0[] = {-0.0230598449707, -0.1223945617676, 0.361270904541, 1.917514801025, 0.1076126098633, 0.571174621582, 0.01357555389404,
    0.07205486297607, -0.2126836776733, -1.128859519958, -0.06335258483887, -0.3362560272217, 0.01878261566162, 0.09969234466553, -0.2942609786987,
    -1.561846733093, -0.0876522064209, -0.4652309417725, -0.005578994750977, -0.02961158752441, 0.08740425109863, 0.4639148712158, 0.02603530883789,
    0.1381874084473, -0.01952648162842, -0.1036405563354, 0.3059148788452, 1.623702049255, 0.09112358093262, 0.4836559295654};
inline constexpr expectation<4, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}, {.seed = 4}}, .outputs = {{dtype::f32, make_shape(5, 3, 1, 2), 1, y0, 5.1879527419805527, 10.83557128906}}, .tolerance = 2e-06};
}  // namespace einsum_25

namespace einsum_26 {
inline constexpr auto network = [](expression<float, 5, 5, 3> x) { return einsum<"iij->ij">(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -1.046875, 1.125, -0.9375, -0.140625, 1.828125, -0.6875, 1.453125, -1.75, -1.3125,
    0.34375, 1, -1.4375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5, 3), 1, y0, 2.437255859375, 15.984375}}, .tolerance = 2e-06};
}  // namespace einsum_26

namespace einsum_27 {
inline constexpr auto network = [](expression<float, 4, 4> x, expression<float, 4, 7> y) { return einsum<"ii,ij->j">(x, y); };
inline constexpr double y0[] = {-0.95068359375, -0.138671875, 1.633056640625, -2.32177734375, -1.727294921875, -2.4892578125, 0.611572265625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(7), 1, y0, -0.26517868041992188, 9.872314453125}}, .tolerance = 2e-06};
}  // namespace einsum_27

namespace einsum_28 {
inline constexpr auto network = [](expression<float, 2, 1, 5> x, expression<float, 3, 5> y) { return einsum<"...i,...i->...">(x, y); };
inline constexpr double y0[] = {2.010498046875, -1.31640625, -3.373291015625, -0.34912109375, -1.44775390625, 0.19384765625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 3), 1, y0, -11.182285308837891, 8.69091796875}}, .tolerance = 2e-06};
}  // namespace einsum_28

namespace einsum_29 {
inline constexpr auto network = [](expression<float, 2, 1, 3, 2, 1, 2, 1, 2> x) { return einsum<"abcdefgh->hgfaedcb">(x); };
inline constexpr double y0[] = {-0.203125, -1.625, -1.671875, 1.484375, 0.34375, -0.9375, -0.1875, -1.765625, 0.359375, -0.84375, -0.140625, 1.203125,
    -1.640625, 0.125, -1.046875, 0.84375, 0.515625, -1.78125, -1.171875, -1.671875, -1.90625, 1.015625, -0.6875, -1.796875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 1, 2, 2, 1, 2, 3, 1), 1, y0, 9.7197265625, 49.3125}}, .tolerance = 2e-06};
}  // namespace einsum_29

namespace einsum_30 {
inline constexpr auto network = [](expression<float, 2, 3> x, expression<float, 3, 2> y, expression<float, 2, 1> z, expression<float, 1, 3> a, expression<float, 3, 2> b, expression<float, 2, 2> c, expression<float, 2, 3> d, expression<float, 3, 2> e) { return einsum<"ab,bc,cd,de,ef,fg,gh,ha->">(x, y, z, a, b, c, d, e); };
inline constexpr double y0[] = {34.34798017209};
inline constexpr expectation<8, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}, {.seed = 4}, {.seed = 5}, {.seed = 6}, {.seed = 7}, {.seed = 8}}, .outputs = {{dtype::f32, make_shape(), 1, y0, -68.695960344170089, 34.34798017209}}, .tolerance = 2e-06};
}  // namespace einsum_30

namespace einsum_31 {
inline constexpr auto w = made<float, 7, 11>({.seed = 2});
inline constexpr auto network = [](expression<float, 2, 3, 7> x) { return einsum<"bij,jk->bik">(x, w); };
inline constexpr double y0[] = {-9.97900390625, -1.228271484375, -0.945556640625, 0.847412109375, 2.50537109375, 2.947265625, 5.018310546875,
    0.432373046875, -0.84814453125, 2.645263671875, -7.709228515625, -1.06494140625, -2.880126953125, 1.527587890625, -0.422607421875, 2.348388671875,
    2.676513671875, 1.622802734375, 0.053466796875, -1.87109375, -1.35888671875, -2.232421875, -1.00146484375, -2.201904296875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 11), 1, y0, 44.931461334228516, 171.2629394531}}, .tolerance = 2e-06};
}  // namespace einsum_31

namespace einsum_32 {
inline constexpr auto network = [](expression<double, 3, 13> x, expression<double, 13, 5> y) { return einsum<"ij,jk->ki">(x, y); };
inline constexpr double y0[] = {3.19677734375, 4.047607421875, 0.407958984375, 0.24755859375, -3.048828125, -3.201904296875, 4.5439453125,
    7.29443359375, -1.2783203125, 3.89404296875, -0.705810546875, -2.704833984375, 4.726806640625, -2.0078125, 2.94384765625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f64, make_shape(5, 3), 1, y0, 28.726955413818359, 44.25048828125}}, .tolerance = 1e-12};
}  // namespace einsum_32

/// Calls `check(name, constant of the network, expectation)` for each case whose number modulo Parts is Part.
template <int Part, int Parts, class Check> void for_each_case(const Check& check) {
  if constexpr (0 % Parts == Part) check("einsum_1", network_constant<einsum_1::network>{}, einsum_1::expected);
  if constexpr (1 % Parts == Part) check("einsum_2", network_constant<einsum_2::network>{}, einsum_2::expected);
  if constexpr (2 % Parts == Part) check("einsum_3", network_constant<einsum_3::network>{}, einsum_3::expected);
  if constexpr (3 % Parts == Part) check("einsum_4", network_constant<einsum_4::network>{}, einsum_4::expected);
  if constexpr (4 % Parts == Part) check("einsum_5", network_constant<einsum_5::network>{}, einsum_5::expected);
  if constexpr (5 % Parts == Part) check("einsum_6", network_constant<einsum_6::network>{}, einsum_6::expected);
  if constexpr (6 % Parts == Part) check("einsum_7", network_constant<einsum_7::network>{}, einsum_7::expected);
  if constexpr (7 % Parts == Part) check("einsum_8", network_constant<einsum_8::network>{}, einsum_8::expected);
  if constexpr (8 % Parts == Part) check("einsum_9", network_constant<einsum_9::network>{}, einsum_9::expected);
  if constexpr (9 % Parts == Part) check("einsum_10", network_constant<einsum_10::network>{}, einsum_10::expected);
  if constexpr (10 % Parts == Part) check("einsum_11", network_constant<einsum_11::network>{}, einsum_11::expected);
  if constexpr (11 % Parts == Part) check("einsum_12", network_constant<einsum_12::network>{}, einsum_12::expected);
  if constexpr (12 % Parts == Part) check("einsum_13", network_constant<einsum_13::network>{}, einsum_13::expected);
  if constexpr (13 % Parts == Part) check("einsum_14", network_constant<einsum_14::network>{}, einsum_14::expected);
  if constexpr (14 % Parts == Part) check("einsum_15", network_constant<einsum_15::network>{}, einsum_15::expected);
  if constexpr (15 % Parts == Part) check("einsum_16", network_constant<einsum_16::network>{}, einsum_16::expected);
  if constexpr (16 % Parts == Part) check("einsum_17", network_constant<einsum_17::network>{}, einsum_17::expected);
  if constexpr (17 % Parts == Part) check("einsum_18", network_constant<einsum_18::network>{}, einsum_18::expected);
  if constexpr (18 % Parts == Part) check("einsum_19", network_constant<einsum_19::network>{}, einsum_19::expected);
  if constexpr (19 % Parts == Part) check("einsum_20", network_constant<einsum_20::network>{}, einsum_20::expected);
  if constexpr (20 % Parts == Part) check("einsum_21", network_constant<einsum_21::network>{}, einsum_21::expected);
  if constexpr (21 % Parts == Part) check("einsum_22", network_constant<einsum_22::network>{}, einsum_22::expected);
  if constexpr (22 % Parts == Part) check("einsum_23", network_constant<einsum_23::network>{}, einsum_23::expected);
  if constexpr (23 % Parts == Part) check("einsum_24", network_constant<einsum_24::network>{}, einsum_24::expected);
  if constexpr (24 % Parts == Part) check("einsum_25", network_constant<einsum_25::network>{}, einsum_25::expected);
  if constexpr (25 % Parts == Part) check("einsum_26", network_constant<einsum_26::network>{}, einsum_26::expected);
  if constexpr (26 % Parts == Part) check("einsum_27", network_constant<einsum_27::network>{}, einsum_27::expected);
  if constexpr (27 % Parts == Part) check("einsum_28", network_constant<einsum_28::network>{}, einsum_28::expected);
  if constexpr (28 % Parts == Part) check("einsum_29", network_constant<einsum_29::network>{}, einsum_29::expected);
  if constexpr (29 % Parts == Part) check("einsum_30", network_constant<einsum_30::network>{}, einsum_30::expected);
  if constexpr (30 % Parts == Part) check("einsum_31", network_constant<einsum_31::network>{}, einsum_31::expected);
  if constexpr (31 % Parts == Part) check("einsum_32", network_constant<einsum_32::network>{}, einsum_32::expected);
}

}  // namespace einsum_cases
}  // namespace inlay::test::reference
