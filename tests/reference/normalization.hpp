/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/normalization.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace normalization_cases {

namespace batch_norm_1 {
inline constexpr auto m = made<float, 1>({.seed = 2});
inline constexpr auto v = made<float, 1>({.seed = 3, .scale = 0.25, .shift = 0.75});
inline constexpr auto w = made<float, 1>({.seed = 4});
inline constexpr auto b = made<float, 1>({.seed = 5});
inline constexpr auto network = [](expression<float, 1, 1> x) { return batch_norm(x, m, v, w, b); };
inline constexpr double y0[] = {0.2332144378307};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, -0.4664288756614, 0.2332144378307}}, .tolerance = 5e-06};
}  // namespace batch_norm_1

namespace batch_norm_2 {
inline constexpr auto m = made<float, 1>({.seed = 2});
inline constexpr auto v = made<float, 1>({.seed = 3, .scale = 0.25, .shift = 0.75});
inline constexpr auto network = [](expression<float, 1, 1> x) { return batch_norm(x, m, v, epsilon{1e-3}); };
inline constexpr double y0[] = {-0.2424215711269};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.4848431422538, 0.2424215711269}}, .tolerance = 5e-06};
}  // namespace batch_norm_2

namespace batch_norm_3 {
inline constexpr auto m = made<float, 7>({.seed = 2});
inline constexpr auto v = made<float, 7>({.seed = 3, .scale = 0.25, .shift = 0.75});
inline constexpr auto w = made<float, 7>({.seed = 4});
inline constexpr auto b = made<float, 7>({.seed = 5});
inline constexpr auto network = [](expression<float, 2, 7> x) { return batch_norm(x, m, v, w, b); };
inline constexpr double y0[] = {0.2332144378307, 1.646256803197, 0.54454536035, -0.9883278557388, 1.334521736091, -6.536559254318, 2.417365818353,
    1.407990843254, 2.798682399191, -2.13247374517, -0.5139309189691, -0.2163381102756, -2.049054789264, 1.21004395903};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 7), 1, y0, -3.408060813091, 24.02930603103}}, .tolerance = 5e-06};
}  // namespace batch_norm_3

namespace batch_norm_4 {
inline constexpr auto m = made<float, 7>({.seed = 2});
inline constexpr auto v = made<float, 7>({.seed = 3, .scale = 0.25, .shift = 0.75});
inline constexpr auto network = [](expression<float, 2, 7> x) { return batch_norm(x, m, v, epsilon{1e-3}); };
inline constexpr double y0[] = {-0.2424215711269, -0.6340041840642, -1.275243448286, -0.7081327094055, 1.35512015583, -3.226533245871,
    0.8656519668669, 0.3636323566903, -1.642647204166, 0.4204099280063, 0.3034854468881, 0.4106424714636, -0.911846352094, -0.7773201335131};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 7), 1, y0, 0.1762440191094, 13.13709117427}}, .tolerance = 5e-06};
}  // namespace batch_norm_4

namespace batch_norm_5 {
inline constexpr auto m = made<float, 5>({.seed = 2});
inline constexpr auto v = made<float, 5>({.seed = 3, .scale = 0.25, .shift = 0.75});
inline constexpr auto w = made<float, 5>({.seed = 4});
inline constexpr auto b = made<float, 5>({.seed = 5});
inline constexpr auto network = [](expression<float, 3, 5, 1> x) { return batch_norm(x, m, v, w, b); };
inline constexpr double y0[] = {0.2332144378307, 1.646256803197, 0.54454536035, -0.9883278557388, 1.334521736091, -2.615618345321, -2.403696005584,
    -2.375839118399, -1.272966017801, -1.328911478321, 0.8499720506779, -2.239063777585, -2.265218494204, -0.8324545765145, -0.7557676220551};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 5, 1), 1, y0, -10.93419624232, 21.68637367967}}, .tolerance = 5e-06};
}  // namespace batch_norm_5

namespace batch_norm_6 {
inline constexpr auto m = made<float, 5>({.seed = 2});
inline constexpr auto v = made<float, 5>({.seed = 3, .scale = 0.25, .shift = 0.75});
inline constexpr auto network = [](expression<float, 3, 5, 1> x) { return batch_norm(x, m, v, epsilon{1e-3}); };
inline constexpr double y0[] = {-0.2424215711269, -0.6340041840642, -1.275243448286, -0.7081327094055, 1.35512015583, -1.712102346084, 2.910655572295,
    0.5745602349419, -1.315103603182, -0.2669176064513, 0.07575674097715, 2.76656371228, 0.5044919136075, -0.3757438866233, 0.08212849429272};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 5, 1), 1, y0, 4.314481641486, 14.79894617945}}, .tolerance = 5e-06};
}  // namespace batch_norm_6

namespace batch_norm_7 {
inline constexpr auto m = made<float, 17>({.seed = 2});
inline constexpr auto v = made<float, 17>({.seed = 3, .scale = 0.25, .shift = 0.75});
inline constexpr auto w = made<float, 17>({.seed = 4});
inline constexpr auto b = made<float, 17>({.seed = 5});
inline constexpr auto network = [](expression<float, 1, 17, 19> x) { return batch_norm(x, m, v, w, b); };
inline constexpr double y0[] = {0.2332144378307, -0.5303902256944, 1.843815476796, -4.521879227783, -2.287342619043, -1.164532432253, 0.2219483680453,
    -0.890625, 0.8746223622109, 3.131373369566, 1.119170270694, 1.457470907907, -1.470589464312, -1.341913417523, 3.120486950046, -1.006033017862,
    -2.94326661769, 2.631290933193, 5.284490307102, 3.151466138164, 2.992075008451, 1.143339049151, 5.290885002742, 1.2539091625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 17, 19), 13, y0, -20.3397980531, 680.9604287789}}, .tolerance = 5e-06};
}  // namespace batch_norm_7

namespace batch_norm_8 {
inline constexpr auto m = made<float, 17>({.seed = 2});
inline constexpr auto v = made<float, 17>({.seed = 3, .scale = 0.25, .shift = 0.75});
inline constexpr auto network = [](expression<float, 1, 17, 19> x) { return batch_norm(x, m, v, epsilon{1e-3}); };
inline constexpr double y0[] = {-0.2424215711269, -0.6363566242081, -0.8069144160817, 1.933885668829, 0.5185055778744, -1.083876596029,
    0.677560077915, -2.775557561563e-17, 0.5962072302153, 1.837302133758, -0.9009847002084, -0.6449806666652, -0.5188428216337, -0.6977541394385,
    2.927663042408, -0.6445479697534, 0.6738456047422, -2.920705399878, -3.900439468899, -1.230633321148, -1.138795013599, -0.9844129736938,
    3.04867895907, 0.7225192908779};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 17, 19), 13, y0, 62.19650816001, 460.096900322}}, .tolerance = 5e-06};
}  // namespace batch_norm_8

namespace batch_norm_9 {
inline constexpr auto m = made<double, 3>({.seed = 2});
inline constexpr auto v = made<double, 3>({.seed = 3, .scale = 0.25, .shift = 0.75});
inline constexpr auto w = made<double, 3>({.seed = 4});
inline constexpr auto b = made<double, 3>({.seed = 5});
inline constexpr auto network = [](expression<double, 2, 3, 5, 7> x) { return batch_norm(x, m, v, w, b); };
inline constexpr double y0[] = {0.2332144378307, -1.411472529762, -2.468771294643, -1.205886658813, 3.405110732473, -2.615618345321, 2.200964916915,
    1.407990843254, -2.439401884507, 1.084927331763, 0.8499720506779, 2.054117866237, 1.261143792576, -0.5303902256944, 1.584207304067,
    -0.3541737648809, -2.527510114914, -0.6478678662367, -1.352733709491, 2.729614299355, -1.147147838542, 0.8793414608135, -2.733095985863,
    -1.734536041253};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(2, 3, 5, 7), 1, y0, 42.31188349501, 407.3903740331}}, .tolerance = 5e-06};
}  // namespace batch_norm_9

namespace batch_norm_10 {
inline constexpr auto m = made<double, 3>({.seed = 2});
inline constexpr auto v = made<double, 3>({.seed = 3, .scale = 0.25, .shift = 0.75});
inline constexpr auto network = [](expression<double, 2, 3, 5, 7> x) { return batch_norm(x, m, v, epsilon{1e-3}); };
inline constexpr double y0[] = {-0.2424215711269, -1.090897070071, -1.636345605106, -0.984837632703, 1.39392403398, -1.712102346084, 0.7727187579669,
    0.3636323566903, -1.621194256911, 0.1969675265406, 0.07575674097715, 0.6969620169898, 0.2878756157132, -0.6363566242081, 0.4545404458629,
    -0.5454485350355, -1.666648301497, -0.6969620169898, -1.06059437368, 1.045443025485, -0.9545349363121, 0.09090808917258, -1.772707738865,
    -1.257561900221};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(2, 3, 5, 7), 1, y0, 1.172839578005, 282.476789259}}, .tolerance = 5e-06};
}  // namespace batch_norm_10

namespace batch_norm_11 {
inline constexpr auto m = made<float, 18>({.seed = 2});
inline constexpr auto v = made<float, 18>({.seed = 3, .scale = 0.25, .shift = 0.75});
inline constexpr auto w = made<float, 18>({.seed = 4});
inline constexpr auto b = made<float, 18>({.seed = 5});
inline constexpr auto network = [](expression<float, 1, 18, 4, 4> x) { return batch_norm(x, m, v, w, b); };
inline constexpr double y0[] = {0.2332144378307, 2.054117866237, 3.12794685519, -4.322762104232, -3.48204536035, -1.327182810574, -0.7557676220551,
    -0.9243393444862, 0.3306824270528, 2.612095150502, 0.1325416544721, 0.0597364360148, -1.457721859633, -1.908088023394, 1.051460733081,
    0.8451013108628, 0.2481330397767, 0.8042032149072, 2.134406447391, 2.099484682054, -2.267832272103, 2.719277626116, 4.067558990548,
    3.853476938413};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 4, 4), 11, y0, -12.09439255066, 546.2664089318}}, .tolerance = 5e-06};
}  // namespace batch_norm_11

namespace batch_norm_12 {
inline constexpr auto m = made<float, 18>({.seed = 2});
inline constexpr auto v = made<float, 18>({.seed = 3, .scale = 0.25, .shift = 0.75});
inline constexpr auto network = [](expression<float, 1, 18, 4, 4> x) { return batch_norm(x, m, v, epsilon{1e-3}); };
inline constexpr double y0[] = {-0.2424215711269, 0.6969620169898, -1.930830924195, 1.807762690427, 1.275243448286, -1.430717106758, 0.08212849429272,
    -0.02053212357318, 0.3156391218787, 1.130647466928, -2.243628567186, 4.054164190467, -0.5367339534142, 0.08945565890237, 1.642744262685,
    -1.904346274271, -1.36530015734, -1.728228047265, -1.063756218791, -0.6245004913287, 1.891869135496, -1.810616719473, 2.343782089921,
    2.22042513782};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 4, 4), 11, y0, 30.71850458066, 402.7674338263}}, .tolerance = 5e-06};
}  // namespace batch_norm_12

namespace batch_norm_13 {
inline constexpr auto m = made<float, 2>({.seed = 2});
inline constexpr auto v = made<float, 2>({.seed = 3, .scale = 0.25, .shift = 0.75});
inline constexpr auto w = made<float, 2>({.seed = 4});
inline constexpr auto b = made<float, 2>({.seed = 5});
inline constexpr auto network = [](expression<float, 1, 2, 3, 4, 5> x) { return batch_norm(x, m, v, w, b); };
inline constexpr double y0[] = {0.2332144378307, -1.411472529762, -2.468771294643, -1.205886658813, 3.405110732473, -2.615618345321, 2.200964916915,
    1.407990843254, -2.439401884507, 1.084927331763, 0.8499720506779, 2.054117866237, 1.261143792576, -0.5303902256944, 1.584207304067,
    -0.3541737648809, -2.527510114914, -0.6478678662367, -1.352733709491, 2.729614299355, -1.147147838542, 0.8793414608135, -2.733095985863,
    -1.734536041253};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 3, 4, 5), 1, y0, 20.28227221015, 246.2975828631}}, .tolerance = 5e-06};
}  // namespace batch_norm_13

namespace batch_norm_14 {
inline constexpr auto m = made<float, 2>({.seed = 2});
inline constexpr auto v = made<float, 2>({.seed = 3, .scale = 0.25, .shift = 0.75});
inline constexpr auto network = [](expression<float, 1, 2, 3, 4, 5> x) { return batch_norm(x, m, v, epsilon{1e-3}); };
inline constexpr double y0[] = {-0.2424215711269, -1.090897070071, -1.636345605106, -0.984837632703, 1.39392403398, -1.712102346084, 0.7727187579669,
    0.3636323566903, -1.621194256911, 0.1969675265406, 0.07575674097715, 0.6969620169898, 0.2878756157132, -0.6363566242081, 0.4545404458629,
    -0.5454485350355, -1.666648301497, -0.6969620169898, -1.06059437368, 1.045443025485, -0.9545349363121, 0.09090808917258, -1.772707738865,
    -1.257561900221};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 3, 4, 5), 1, y0, 6.456789800092, 173.5335861818}}, .tolerance = 5e-06};
}  // namespace batch_norm_14

namespace batch_norm_15 {
inline constexpr auto network = [](expression<float, 2, 5, 3> x, expression<float, 5> m, expression<float, 5> v, expression<float, 5> w, expression<float, 5> b) { return batch_norm(x, m, v, w, b); };
inline constexpr double y0[] = {0.2332144378307, -1.411472529762, -2.468771294643, 1.415771683998, -3.753680275178, 2.99624107279, -2.973190489053,
    -2.375839118399, 0.522421235511, -0.4597141261954, -0.5139309189691, -0.2360698560039, -1.126625411404, -3.183200425063, -0.7557676220551,
    -0.3541737648809, -2.527510114914, -0.6478678662367, 1.580403911997, -2.996372026381, 1.349918792798, -1.977604871297, 0.7436624839011,
    -0.008557760625287, -0.6494729009033, -0.7172438918704, -1.076430143996, -5.104918060778, -3.688915592356, 0.323091401504};
inline constexpr expectation<5, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3, .scale = 0.25, .shift = 0.75}, {.seed = 4}, {.seed = 5}}, .outputs = {{dtype::f32, make_shape(2, 5, 3), 1, y0, -22.90636675422, 48.17205408129}}, .tolerance = 5e-06};
}  // namespace batch_norm_15

namespace batch_norm_16 {
inline constexpr auto w = made<float, 7>({.seed = 2});
inline constexpr auto b = made<float, 7>({.seed = 3});
inline constexpr auto m = made<float, 7>({.seed = 4});
inline constexpr auto v = made<float, 7>({.seed = 5, .scale = 0.25, .shift = 0.75});
inline constexpr batch_norm_parameters<float, 7> bn = {w, b, m, v};
inline constexpr auto network = [](expression<float, 2, 7, 3, 3> x) { return batch_norm(x, bn); };
inline constexpr double y0[] = {1.14571416135, 1.071876742745, -2.766775327564, -2.291656025957, 1.742257817397, 1.532338233521, 1.526756728836,
    1.821139507482, -1.486967627996, -1.405904946584, 0.2595294414769, -0.052527089681, -0.01121575434643, 1.088623373769, 1.199760106928,
    -2.059890512979, -3.276659456117, 1.935604802546, 1.423100820863, 2.239909375697, -2.725167490867, -1.04823539312, -5.218873150829,
    -1.931831595446};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 7, 3, 3), 5, y0, -7.484570141652, 213.2533606564}}, .tolerance = 5e-06};
}  // namespace batch_norm_16

namespace layer_norm_1 {
inline constexpr auto w = made<float, 1>({.seed = 2});
inline constexpr auto b = made<float, 1>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 1> x) { return layer_norm(x, w, b); };
inline constexpr double y0[] = {1.25};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, -2.5, 1.25}}, .tolerance = 5e-06};
}  // namespace layer_norm_1

namespace layer_norm_2 {
inline constexpr auto network = [](expression<float, 1, 1> x) { return layer_norm<1>(x, epsilon{1e-3}); };
inline constexpr double y0[] = {-4.440892098501e-16};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 8.881784197001e-16, 4.440892098501e-16}}, .tolerance = 5e-06};
}  // namespace layer_norm_2

namespace rms_norm_1 {
inline constexpr auto w = made<float, 1>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 1> x) { return rms_norm(x, w, epsilon{1e-5}); };
inline constexpr double y0[] = {-0.04686932055899};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.09373864111798, 0.04686932055899}}, .tolerance = 5e-06};
}  // namespace rms_norm_1

namespace rms_norm_2 {
inline constexpr auto network = [](expression<float, 1, 1> x) { return rms_norm<1>(x); };
inline constexpr double y0[] = {-0.999998555384};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 1.999997110768, 0.999998555384}}, .tolerance = 5e-06};
}  // namespace rms_norm_2

namespace layer_norm_3 {
inline constexpr auto w = made<float, 7>({.seed = 2});
inline constexpr auto b = made<float, 7>({.seed = 3});
inline constexpr auto network = [](expression<float, 7> x) { return layer_norm(x, w, b); };
inline constexpr double y0[] = {1.26088154167, -1.437029590583, 2.192781740256, 1.760634241854, 0.08594291278689, -1.091237287917, 0.2146126961022};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7), 1, y0, 3.046494311388, 8.043120011167}}, .tolerance = 5e-06};
}  // namespace layer_norm_3

namespace layer_norm_4 {
inline constexpr auto network = [](expression<float, 7> x) { return layer_norm<1>(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.2320518416914, -0.5323542250567, -1.023758125109, -0.4368034667132, 1.706263541848, -1.092008666783,
    1.146609100122};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7), 1, y0, 1.181800785673, 6.169848967324}}, .tolerance = 5e-06};
}  // namespace layer_norm_4

namespace rms_norm_3 {
inline constexpr auto w = made<float, 7>({.seed = 2});
inline constexpr auto network = [](expression<float, 7> x) { return rms_norm(x, w, epsilon{1e-5}); };
inline constexpr double y0[] = {-0.007700110546205, 0.6402938077267, 0.2902349359723, 0.1591356179549, 0.5439437065332, -1.607151278105,
    0.05330845762757};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7), 1, y0, 0.5456219357548, 3.301767914466}}, .tolerance = 5e-06};
}  // namespace rms_norm_3

namespace rms_norm_4 {
inline constexpr auto network = [](expression<float, 7> x) { return rms_norm<1>(x); };
inline constexpr double y0[] = {-0.1642695557529, -0.8718922574578, -1.326792565697, -0.7834394197447, 1.200431368964, -1.389973164063,
    0.6823504623583};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7), 1, y0, -0.3097823713658, 6.419148794037}}, .tolerance = 5e-06};
}  // namespace rms_norm_4

namespace layer_norm_5 {
inline constexpr auto w = made<float, 5>({.seed = 2});
inline constexpr auto b = made<float, 5>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return layer_norm(x, w, b); };
inline constexpr double y0[] = {1.262022893029, -1.423894622772, 2.202633544538, 1.763194951545, 0.1338842387226, 1.191504655766, -2.647194912445,
    1.80988042767, 1.907792712425, -0.4302375661225, 1.239679934683, -2.670826091122, 1.914752082484, 2.035057904685, -0.4093794518661,
    1.252047038696, -0.9474259670097, 1.995938872942, 1.779003358444, 0.1314204548968, 1.240990986801, -2.819395801084, 2.274777099503,
    1.801702562295, -0.2885194387352, 1.26199200854, -1.32451615988, 2.200373424207, 1.735388230415, 0.1287893590874};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, -9.495571823158, 44.22421675241}}, .tolerance = 5e-06};
}  // namespace layer_norm_5

namespace layer_norm_6 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return layer_norm<1>(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.2563804764987, -0.5502097866433, -1.068732098663, -0.4493860037505, 1.811947412558, -1.247375633507, 1.114859977291,
    0.7259553340502, -1.160952379453, 0.5675127016186, -0.2196663605056, 1.144927697181, 0.2462925860215, -1.783957109561, 0.6124031868642,
    0.04364520139849, -1.198564376866, -0.1242209578265, -0.5270997399664, 1.806239873261, -0.1919979617796, 1.348450801336, -1.397566559,
    -0.638504849639, 0.8796185690831, 0.2556659561348, -0.6853267990836, -1.058172985114, -0.3124806130537, 1.800314441116};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, 10.18409670723, 25.22842842882}}, .tolerance = 5e-06};
}  // namespace layer_norm_6

namespace rms_norm_5 {
inline constexpr auto w = made<float, 5>({.seed = 2});
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return rms_norm(x, w, epsilon{1e-5}); };
inline constexpr double y0[] = {-0.008025848689881, 0.6673801872124, 0.3025127583109, 0.1658675395909, 0.5669541830929, -0.07040641216907,
    -0.5414893154094, -0.08064734484821, 0.288452937129, 0.09899568256499, 0.01124630695927, -1.079176871967, -0.1443276059773, 0.2375782345146,
    0.4484464900009, -0.02229926573408, 1.13275765027, 0.1355975552719, 0.1961884894383, 0.4703117863916, -0.0412700655723, -0.0969846540949,
    0.365927914741, 0.2384492677511, -0.07978879343978, -0.01538452553412, 0.821673522845, 0.3132848836039, 0.1636354079538, 0.4393913732093};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, 2.594244839548, 9.244452874287}}, .tolerance = 5e-06};
}  // namespace rms_norm_5

namespace rms_norm_6 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return rms_norm<1>(x); };
inline constexpr double y0[] = {-0.1712187064005, -0.9087762108949, -1.382920320927, -0.8165815228331, 1.251213623696, -1.502009126585,
    0.737349934869, 0.3686749674345, -1.420081356044, 0.218474054776, 0.2399255818928, 1.469544189093, 0.6597953502052, -1.169637211727,
    0.9896930253077, -0.4757196695205, -1.542484989051, -0.6198771451328, -0.9658550866023, 1.037933824408, -0.8804319017634, 0.1320647852645,
    -1.672820613351, -1.173909202351, -0.1760863803527, -0.3282046895078, -1.118879623322, -1.432165917852, -0.8055933287918, 0.9696956735457};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, 5.322872699182, 26.6376180135}}, .tolerance = 5e-06};
}  // namespace rms_norm_6

namespace layer_norm_7 {
inline constexpr auto w = made<float, 64>({.seed = 2});
inline constexpr auto b = made<float, 64>({.seed = 3});
inline constexpr auto network = [](expression<float, 3, 64> x) { return layer_norm(x, w, b); };
inline constexpr double y0[] = {1.249257780089, -2.000240424276, 0.03807209632643, 0.5982622446053, 1.296524412194, -0.08185225713093,
    -0.4598744412613, -0.6529625283956, 1.212184635811, 1.001422749014, 0.1985622001029, -0.08354479908245, -2.567925439887, 0.8461912355529,
    1.376759498699, -1.988354902544, 1.244505856541, 0.6612514803882, 0.5975796119974, 1.803766412075, 0.2374502984362, 0.2370364288393,
    1.173951901092, -1.490873954493};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 64), 7, y0, -11.73941044698, 225.9304894953}}, .tolerance = 5e-06};
}  // namespace layer_norm_7

namespace layer_norm_8 {
inline constexpr auto network = [](expression<float, 3, 64> x) { return layer_norm<1>(x, epsilon{1e-3}); };
inline constexpr double y0[] = {-0.01582860867315, 0.5036744452148, 0.581599903298, 0.2698980709652, -0.5483192389083, 0.07508442575724,
    -1.431474430518, -1.080809869143, -0.9379465293242, 1.763469350893, 0.9412727754831, 0.5508550332218, -0.7245095914984, 0.5638689579638,
    0.2645486888968, 1.071412022904, -0.308063999753, 1.11045379713, -0.308063999753, 1.410743205482, 1.484471414816, 0.7619349633396,
    0.4670221260022, -1.140252837486};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 64), 7, y0, -3.979787119741, 164.8613807877}}, .tolerance = 5e-06};
}  // namespace layer_norm_8

namespace rms_norm_7 {
inline constexpr auto w = made<float, 64>({.seed = 2});
inline constexpr auto network = [](expression<float, 3, 64> x) { return rms_norm(x, w, epsilon{1e-5}); };
inline constexpr double y0[] = {-0.007825870674658, -0.02167164186828, -0.08608457742123, 0.2293582097727, 0.8885373165996, 0.1480895527666,
    -0.02448092877713, -1.124718080294, 1.752995031123, 1.045054730093, 0.05798941468282, 0.01679693390813, -1.609706166195, -0.3479364880969,
    0.09118335550126, -1.563714561447, -0.6990723921763, 0.6814756042726, 0.2279583887531, 1.670617622109, 1.281298292081, 0.9329841932625,
    0.9242302674986, -1.278533894471};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 64), 7, y0, -4.744234617802, 156.3485828045}}, .tolerance = 5e-06};
}  // namespace rms_norm_7

namespace rms_norm_8 {
inline constexpr auto network = [](expression<float, 3, 64> x) { return rms_norm<1>(x); };
inline constexpr double y0[] = {-0.1669524649262, 0.3467474271545, 0.4238024109666, 0.1155824757182, -0.693494854309, -0.07705498381212,
    -1.566784670846, -1.220037243692, -1.07876977337, 1.59246966545, 0.7422669679899, 0.3583357776503, -0.8958394441258, 0.371133483995,
    0.07678623806792, 0.8702440314365, -0.4863128410968, 0.9086371504704, -0.4863128410968, 1.444864839465, 1.518582433315, 0.7961500135828,
    0.5012796381818, -1.105763907754};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 64), 7, y0, -3.489720370442, 165.7148521354}}, .tolerance = 5e-06};
}  // namespace rms_norm_8

namespace layer_norm_9 {
inline constexpr auto w = made<double, 5, 17>({.seed = 2});
inline constexpr auto b = made<double, 5, 17>({.seed = 3});
inline constexpr auto network = [](expression<double, 2, 5, 17> x) { return layer_norm(x, w, b); };
inline constexpr double y0[] = {1.252395733152, -2.005778133164, 0.01941457884927, 0.7547424919211, 1.239199818132, -0.2177933154593,
    -0.4597507137206, -0.6321841162962, 1.165878816271, 1.094039098387, 3.740855690534, -2.332799734014, -1.993587704544, 0.1554075949806,
    -0.1054722640459, 0.3659680517818, 1.845675824838, 2.188160555899, 0.8396286642737, 3.566447282796, 0.8583299163609, 0.1147900710482,
    1.448932958537, 2.724490267414};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(2, 5, 17), 7, y0, 30.13203713975, 209.994792403}}, .tolerance = 5e-06};
}  // namespace layer_norm_9

namespace layer_norm_10 {
inline constexpr auto network = [](expression<double, 2, 5, 17> x) { return layer_norm<2>(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.05109000499351, 0.5922302448001, 0.6734012807711, 0.3487171368871, -0.5035787408083, 0.1457895469597,
    -1.423517148479, -1.05824748661, -0.9094339206632, 1.904495326331, 1.01161393065, 0.6057587507953, -0.7200348367309, 0.3890776451659,
    0.08322851114928, 0.9076913941506, -0.5018741800129, 0.9475847594571, -0.5018741800129, 1.306625047216, 1.373113989393, 0.7215223560535,
    0.4555665873434, -0.9938923521266};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(2, 5, 17), 7, y0, 5.883868064891, 146.5953996694}}, .tolerance = 5e-06};
}  // namespace layer_norm_10

namespace rms_norm_9 {
inline constexpr auto w = made<double, 5, 17>({.seed = 2});
inline constexpr auto network = [](expression<double, 2, 5, 17> x) { return rms_norm(x, w, epsilon{1e-5}); };
inline constexpr double y0[] = {-0.008042310858175, -0.02227101468418, -0.08846541943992, 0.2357015720742, 0.9131116020512, 0.1521852670085,
    -0.02515799806916, -1.155824419489, 1.801477632231, 1.073957819215, 1.41132244906, -0.2886983384986, -1.414621858643, 0.03013843078458,
    0.003741322442224, 1.625396749899, 0.4739008426817, 1.12156532768, 0.9083099484732, 1.87398684106, 1.027616564131, -0.3367190198001,
    -0.5158867945333, 1.714772786019};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(2, 5, 17), 7, y0, 1.96137321227, 145.4141953411}}, .tolerance = 5e-06};
}  // namespace rms_norm_9

namespace rms_norm_10 {
inline constexpr auto network = [](expression<double, 2, 5, 17> x) { return rms_norm<2>(x); };
inline constexpr double y0[] = {-0.1715699103259, 0.3563375060614, 0.4355236185195, 0.1187791686871, -0.7126750121229, -0.0791861124581,
    -1.610117619981, -1.25378011392, -1.108605574413, 1.636512990801, 0.7654657537616, 0.3695351914711, -0.9238379786778, 0.3857733121101,
    0.07981516802278, 0.9045719042582, -0.5054960641443, 0.9444794882695, -0.5054960641443, 1.303647744372, 1.370160384391, 0.718336512205,
    0.4522859521291, -0.9976896002847};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(2, 5, 17), 7, y0, 3.068626843825, 147.5722446755}}, .tolerance = 5e-06};
}  // namespace rms_norm_10

namespace layer_norm_11 {
inline constexpr auto w = made<float, 19>({.seed = 2});
inline constexpr auto b = made<float, 19>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 2, 3, 19> x) { return layer_norm(x, w, b); };
inline constexpr double y0[] = {1.258198345969, -1.276660471256, 2.263210658355, 1.800900378511, 0.2008172977627, -1.48013929843, 0.225202006283,
    -2.021012756059, 0.6701124447777, 0.00248264795637, 1.913965117997, 1.934267121183, -0.3798249156286, -0.1213258227304, -0.03375312588936,
    0.3085483350883, 2.561789412038, 1.461554641695, 2.083656907167, 1.307898949514, -1.46285645944, 1.879440546554, 1.916876930663, -1.031828204606};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 3, 19), 1, y0, 14.58471316479, 130.3615366906}}, .tolerance = 5e-06};
}  // namespace layer_norm_11

namespace layer_norm_12 {
inline constexpr auto network = [](expression<float, 1, 2, 3, 19> x) { return layer_norm<1>(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.1748012029813, -0.7505146177753, -1.345360502547, -0.6348501401808, 1.959338857298, -1.427977986544, 1.281875488529,
    0.8357410749503, -1.328837005748, 0.6539826101588, 0.521794635765, 1.199258004533, 0.7531235909542, -0.2548097137986, 0.9348820557457,
    -0.1556687330032, -1.378407496146, -0.3209037009955, -0.7174676241769, 1.234746370473, -0.4972133035462, 0.4081292533275, -1.2057422611,
    -0.7596314359734};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 3, 19), 1, y0, 11.19156790886, 99.0474175311}}, .tolerance = 5e-06};
}  // namespace layer_norm_12

namespace rms_norm_11 {
inline constexpr auto w = made<float, 19>({.seed = 2});
inline constexpr auto network = [](expression<float, 1, 2, 3, 19> x) { return rms_norm(x, w, epsilon{1e-5}); };
inline constexpr double y0[] = {-0.009386596248231, 0.7805315803337, 0.3538024739718, 0.1939896557968, 0.6630787862532, -1.959151114374,
    0.06498412787237, -0.02599365114895, 0.7509276998585, -0.2580110558488, 0.08664550382982, 1.049614006116, 0.2859301626384, -0.02815978874469,
    -0.1032525587305, 0.5480328117236, 2.034484566315, 0.9521378143077, 0.9514157684425, 0.04254397352126, 0.5554352098609, -0.0248173178874,
    0.2918989294375, -0.4569537896728};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 3, 19), 1, y0, 6.375448729952, 65.14209308003}}, .tolerance = 5e-06};
}  // namespace rms_norm_11

namespace rms_norm_12 {
inline constexpr auto network = [](expression<float, 1, 2, 3, 19> x) { return rms_norm<1>(x); };
inline constexpr double y0[] = {-0.2002483481054, -1.062856616867, -1.617390503928, -0.9550305832717, 1.463353313078, -1.694409099353,
    0.8318008305915, 0.4159004152958, -1.601986784843, 0.2464595053605, 0.1232297526802, 0.7547822351664, 0.3388818198706, -0.6007450443161,
    0.5083227298059, -0.5083227298059, -1.648197942098, -0.6623599206562, -1.032049178697, 0.907607686882, -0.7563397390684, 0.1134509608603,
    -1.43704550423, -1.008452985424};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 3, 19), 1, y0, 11.22490753492, 100.6729862868}}, .tolerance = 5e-06};
}  // namespace rms_norm_12

namespace layer_norm_13 {
inline constexpr auto w = made<float, 37>({.seed = 2});
inline constexpr auto b = made<float, 37>({.seed = 3});
inline constexpr auto network = [](expression<float, 4, 37> x) { return layer_norm(x, w, b); };
inline constexpr double y0[] = {1.259717829074, -1.295375793195, 1.917367233447, 0.2452844766148, -2.178438937989, 0.1469286591672, -2.456061244386,
    -0.5406802518313, 1.613290763841, -0.2558293007071, -0.03520542121405, 2.689574800577, -0.1630371684659, 1.976718890571, 0.66028342433,
    -1.598195402889, 0.2140751432414, -0.9781480581775, -1.197220429907, -2.041900259078, -1.566214005405, -0.9304571141826, 1.937037934731,
    -0.6195660963375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(4, 37), 5, y0, 22.51075551931, 175.3670753546}}, .tolerance = 5e-06};
}  // namespace layer_norm_13

namespace layer_norm_14 {
inline constexpr auto network = [](expression<float, 4, 37> x) { return layer_norm<1>(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.207216393007, -1.268378119894, 0.5266749988928, -0.09702989831281, -0.5077623915946, 0.07030556191309,
    1.393776929154, 0.3137025949689, 0.2883259477941, 0.6455704535482, 1.581797434145, -1.374708820372, -0.9189141061336, -1.07905819492,
    0.7194831099112, -0.3129740881732, 1.139719260158, -0.8940514275056, 1.665455900506, -1.060073524458, -1.01856800022, 1.361082056094,
    -1.267601145648, 0.1498640842057};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(4, 37), 5, y0, 12.36416480676, 128.5595637902}}, .tolerance = 5e-06};
}  // namespace layer_norm_14

namespace rms_norm_13 {
inline constexpr auto w = made<float, 37>({.seed = 2});
inline constexpr auto network = [](expression<float, 4, 37> x) { return rms_norm(x, w, epsilon{1e-5}); };
inline constexpr double y0[] = {-0.0085956249888, -1.794061215611, 0.07934423066585, 0.5018522589615, -1.520764421095, 0.5236719223946,
    -1.060127081952, 0.162655672865, -0.05756877930769, -0.3003588485619, 0.07393448579984, 1.272289276472, -0.1010823048045, 1.389352212322,
    0.826371908992, 0.4965913860421, 0.05183209970733, -1.685540011636, -1.417408572766, -2.709024626626, -2.446475106186, -0.5829117674778,
    0.6323516164294, 0.1719372952785};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(4, 37), 5, y0, 30.69759178184, 114.696562984}}, .tolerance = 5e-06};
}  // namespace rms_norm_13

namespace rms_norm_14 {
inline constexpr auto network = [](expression<float, 4, 37> x) { return rms_norm<1>(x); };
inline constexpr double y0[] = {-0.1833740714169, -1.551626758143, 0.1128455824104, -0.4654880274429, -0.8463418680781, -0.3103253516286,
    0.9168703570846, -0.08463418680781, 0.2834163997405, 0.6407675124567, 1.577273876817, -1.380114642215, -0.9241839121972, -1.084375790311,
    0.7147022254325, -0.676211774442, 0.6634530617166, -1.212077708905, 1.148284145279, -1.365182261609, -1.326906123433, 0.8675924653218,
    -1.556562952489, 0.3794492342092};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(4, 37), 5, y0, 12.80991489379, 129.123322588}}, .tolerance = 5e-06};
}  // namespace rms_norm_14

namespace layer_norm_15 {
inline constexpr auto w = made<float, 3, 4, 5>({.seed = 2});
inline constexpr auto b = made<float, 3, 4, 5>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x) { return layer_norm(x, w, b); };
inline constexpr double y0[] = {1.249382346607, -1.276560519829, 2.23681157267, 1.805699901871, -0.04864050691625, -1.321199135947, 0.1929418732574,
    -2.000867976449, 0.615116121789, 0.301260744755, 1.732171017975, 1.383371757316, -0.6376211233317, -0.1260516416177, 0.03580758831647,
    0.4389515889392, 2.404537905444, 1.587182492515, 2.089970087031, 0.6408221258226, -2.402107243578, 0.6115938665982, -3.452150629085,
    -0.1605010050622};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 4, 5), 1, y0, 1.056917794553, 147.1290451665}}, .tolerance = 5e-06};
}  // namespace layer_norm_15

namespace layer_norm_16 {
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x) { return layer_norm<3>(x, epsilon{1e-3}); };
inline constexpr double y0[] = {-0.0131719696893, -0.7508022722902, -1.224993181105, -0.6585984844651, 1.409400756755, -1.290853029552,
    0.8693499994939, 0.5137068178828, -1.211821211416, 0.3688151513005, 0.263439393786, 0.8034901510474, 0.4478469694363, -0.3556431816112,
    0.5927386360186, -0.2766113634753, -1.251337120484, -0.4083310603684, -0.7244583329116, 1.106445453901, -0.6322545450865, 0.2766113634753,
    -1.343540908309, -0.8956939388725};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 4, 5), 1, y0, 11.19523700125, 104.511144013}}, .tolerance = 5e-06};
}  // namespace layer_norm_16

namespace rms_norm_15 {
inline constexpr auto w = made<float, 3, 4, 5>({.seed = 2});
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x) { return rms_norm(x, w, epsilon{1e-5}); };
inline constexpr double y0[] = {-0.007930962391795, 0.6594900265792, 0.2989362747676, 0.1639065560971, 0.5602513176768, -1.655334201775,
    0.05490666271242, -0.02196266508497, 0.6344769913436, -0.2179997867693, 0.07320888361657, 0.8868442818107, 0.2415893159347, -0.02379288717538,
    -0.08724058630974, 0.4630461888748, 1.718985258919, 0.804484287742, 0.8038742137119, 1.098133254248, -1.403170269318, 0.2324382054826,
    -2.758754764284, -0.1138804856258};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 4, 5), 1, y0, -12.08171723245, 102.3896865474}}, .tolerance = 5e-06};
}  // namespace rms_norm_15

namespace rms_norm_16 {
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x) { return rms_norm<3>(x); };
inline constexpr double y0[] = {-0.1691944443089, -0.8980320505626, -1.366570511726, -0.8069273497809, 1.23642093918, -1.431645297998,
    0.7028076917446, 0.3514038458723, -1.353555554471, 0.2082393160725, 0.1041196580362, 0.637732905472, 0.2863290595997, -0.5075833329267,
    0.4294935893995, -0.4294935893995, -1.392600426235, -0.5596431619448, -0.8720021360535, 0.9370769223262, -0.7808974352718, 0.1171346152908,
    -1.483705127016, -1.041196580362};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 4, 5), 1, y0, 11.60053448284, 105.6055884966}}, .tolerance = 5e-06};
}  // namespace rms_norm_16

namespace group_norm_1 {
inline constexpr auto w = made<float, 4>({.seed = 2});
inline constexpr auto b = made<float, 4>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 4> x) { return group_norm<2>(x, w, b); };
inline constexpr double y0[] = {1.296873775558, -1.093769182922, 2.187490308919, 1.468758998861, 1.296874908626, -1.093751431525, 1.750024577476,
    1.874977178058};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 4), 1, y0, 10.281244918, 12.06252036194}}, .tolerance = 5e-06};
}  // namespace group_norm_1

namespace group_norm_2 {
inline constexpr auto network = [](expression<float, 2, 4> x) { return group_norm<2>(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.9973979464762, -0.9973979464762, -0.9955987253129, 0.9955987253129, 0.9998051253906, -0.9998051253906,
    0.9889486252065, -0.9889486252065};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 4), 1, y0, -1.801666571873, 7.963500844772}}, .tolerance = 5e-06};
}  // namespace group_norm_2

namespace group_norm_3 {
inline constexpr auto w = made<float, 3>({.seed = 2});
inline constexpr auto b = made<float, 3>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return group_norm<1>(x, w, b); };
inline constexpr double y0[] = {1.250150008622, 1.208147594375, 1.181146042359, 1.213397896156, 1.33115466467, -0.6906596198869, -2.617770387847,
    -2.300502151659, -0.7611636723732, -2.1712447221, 1.89454573483, 1.751037486152, 1.845542918208, 2.059055190631, 1.807040705148, 1.257010013493,
    1.193230382535, 1.248391144444, 1.227705858728, 1.347508138501, -1.573370383972, -2.505070128101, -0.8442140624802, -1.303312487123,
    -2.22150933641, 1.891793075919, 2.104966437049, 2.189431353723, 2.020501520375, 1.541866992555};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, -4.975983275735, 48.55244011043}}, .tolerance = 5e-06};
}  // namespace group_norm_3

namespace group_norm_4 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return group_norm<1>(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.00319852400423, -0.8923881971802, -1.468122517942, -0.7804398570321, 1.730401486288, -1.548085618047,
    1.074704065421, 0.6429033248502, -1.45212989792, 0.4669845046176, 0.3390435444484, 0.9947409653155, 0.5629402247445, -0.4126095965457,
    0.7388590449771, 0.1494445510895, -1.210255872757, -0.03429874943037, -0.475282670678, 2.078749206548, -0.3466623603141, 0.9211664132728,
    -1.338876183121, -0.7141489613538, 0.5353054821812, 0.3515621816613, -0.6222773110939, -1.008138242186, -0.2364163800022, 1.950128896184};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, 8.953130064332, 25.08026483121}}, .tolerance = 5e-06};
}  // namespace group_norm_4

namespace group_norm_5 {
inline constexpr auto w = made<float, 6>({.seed = 2});
inline constexpr auto b = made<float, 6>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 6, 7> x) { return group_norm<3>(x, w, b); };
inline constexpr double y0[] = {1.252587133635, 1.211192995472, 1.184582478081, 1.216367262742, 1.332418685807, 1.180886572888, 1.302112263224,
    -2.331876877827, -0.8148309928759, -2.204491345503, -2.111847321995, -2.586647942476, -2.273974363135, -1.567563683882, 1.65343272153,
    1.929074315954, 2.238127012733, 1.970838193897, 2.07107150096, 1.490553597552, 2.0418367864, 1.472154169408, 1.949157318201, 1.817302789266};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 6, 7), 1, y0, 8.275265374133, 58.86862315102}}, .tolerance = 5e-06};
}  // namespace group_norm_5

namespace group_norm_6 {
inline constexpr auto network = [](expression<float, 1, 6, 7> x) { return group_norm<3>(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.05516437853839, -0.8274656780758, -1.394870714471, -0.7171369209991, 1.757379487723, -1.473676969526,
    1.111168196273, 0.6856144189771, -1.37910946346, 0.5122406578565, 0.3861506497687, 1.032361941218, 0.6068081639223, -0.3546281477468,
    1.440386299189, 0.1812406601629, -1.230528692685, -0.009538982113837, -0.467410123578, 2.184426904069, -0.3338643739843, 0.9825151577252,
    -1.364074442279, -0.7154236585378};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 6, 7), 1, y0, 11.29019431189, 35.96090422133}}, .tolerance = 5e-06};
}  // namespace group_norm_6

namespace group_norm_7 {
inline constexpr auto w = made<double, 4>({.seed = 2});
inline constexpr auto b = made<double, 4>({.seed = 3});
inline constexpr auto network = [](expression<double, 2, 4, 3, 5> x) { return group_norm<4>(x, w, b); };
inline constexpr double y0[] = {1.250150008622, 1.208147594375, 1.181146042359, 1.213397896156, 1.33115466467, 1.177395826801, 1.300402897097,
    1.280151733085, 1.181896085471, 1.271901258857, 1.265900913965, 1.296652681539, 1.276401517527, 1.230648887722, 1.284651991754, -1.937948544719,
    -0.9387343263774, -1.802919596294, -1.478850120075, -3.355752503176, -1.573370383972, -2.505070128101, -0.8442140624802, -1.303312487123};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(2, 4, 3, 5), 1, y0, -21.81584847648, 201.5625}}, .tolerance = 5e-06};
}  // namespace group_norm_7

namespace group_norm_8 {
inline constexpr auto network = [](expression<double, 2, 4, 3, 5> x) { return group_norm<4>(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.00319852400423, -0.8923881971802, -1.468122517942, -0.7804398570321, 1.730401486288, -1.548085618047,
    1.074704065421, 0.6429033248502, -1.45212989792, 0.4669845046176, 0.3390435444484, 0.9947409653155, 0.5629402247445, -0.4126095965457,
    0.7388590449771, 0.1494445510895, -1.210255872757, -0.03429874943037, -0.475282670678, 2.078749206548, -0.3466623603141, 0.9211664132728,
    -1.338876183121, -0.7141489613538};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(2, 4, 3, 5), 1, y0, 13.73019771852, 104.7227580782}}, .tolerance = 5e-06};
}  // namespace group_norm_8

namespace group_norm_9 {
inline constexpr auto w = made<float, 18>({.seed = 2});
inline constexpr auto b = made<float, 18>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 18, 4, 3> x) { return group_norm<2>(x, w, b); };
inline constexpr double y0[] = {1.253447638589, 1.278648651628, -2.336176256141, -2.09928673358, 2.073205865617, 1.932080192602, 1.954517195075,
    -1.153572902015, -1.086580209021, 2.38598233673, 1.360301106067, 0.1737977949227, -1.925464926679, -2.008628269706, -0.1073061978252,
    -0.4979218999205, 1.297450294686, -0.2414127291131, 1.137206891629, 2.005905738233, 2.099674606587, -0.4603868694082, -0.6879607521555,
    -0.1600757451738};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 4, 3), 7, y0, 0.9653768052286, 239.9346188994}}, .tolerance = 5e-06};
}  // namespace group_norm_9

namespace group_norm_10 {
inline constexpr auto network = [](expression<float, 1, 18, 4, 3> x) { return group_norm<2>(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.07352269917915, 0.6109475053618, 0.6915612262892, 0.3691063425796, -0.4773377271581, 0.1675720402611,
    -1.390959897669, -1.028198153495, -0.880406331795, 1.914202660355, 1.027451730153, 0.6243831255164, -0.6923076496311, 0.6378187456709,
    0.3287994821159, 1.161807931699, -0.5824243628102, 0.8869926108292, -0.5824243628102, 1.250976631822, 1.318381080155, 0.6578174865001,
    0.3881996931718, -1.081217280468};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 4, 3), 7, y0, -0.05602672037288, 184.9855285451}}, .tolerance = 5e-06};
}  // namespace group_norm_10

namespace group_norm_11 {
inline constexpr auto w = made<float, 8>({.seed = 2});
inline constexpr auto b = made<float, 8>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 8, 2, 3, 2> x) { return group_norm<4>(x, w, b); };
inline constexpr double y0[] = {1.259733405157, 1.217397817678, 1.19018208287, 1.222689766113, 1.34138060958, 1.186402119703, 1.310384911605,
    1.289973110499, 1.190938075504, 1.28165719153, 1.275609250461, 1.306604948437, -2.395150974855, -1.672674014727, -2.525433705369, -1.74373732228,
    -0.8672898624527, -1.625298476357, -1.341045246143, -2.987345204468, -1.423952438289, -2.241180475155, -0.7843826703068, -1.187074746444};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 8, 2, 3, 2), 1, y0, 9.500868827147, 123.0645454504}}, .tolerance = 5e-06};
}  // namespace group_norm_11

namespace group_norm_12 {
inline constexpr auto network = [](expression<float, 1, 8, 2, 3, 2> x) { return group_norm<4>(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.207536556395, -0.6951467180222, -1.275443108719, -0.5823113087201, 1.948425728486, -1.356039829649, 1.287532616859,
    0.852310323836, -1.259323764533, 0.6749975377897, 0.5460427843015, 1.206935895928, 0.7717136029058, -0.2115663924415, 0.9490263889521,
    -0.1148503273254, -1.307681797091, -0.2760437691856, -0.6629080296502, 1.577680812207, -0.550072620348, 0.5621621284875, -1.420517206393,
    -0.8724595040685};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 8, 2, 3, 2), 1, y0, 9.378412387826, 84.50947330255}}, .tolerance = 5e-06};
}  // namespace group_norm_12

namespace instance_norm_1 {
inline constexpr auto w = made<float, 1>({.seed = 2});
inline constexpr auto b = made<float, 1>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 1, 2> x) { return instance_norm(x, w, b); };
inline constexpr double y0[] = {1.296873775558, 1.203126224442};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 2), 1, y0, -2.894529107227, 2.5}}, .tolerance = 5e-06};
}  // namespace instance_norm_1

namespace instance_norm_2 {
inline constexpr auto network = [](expression<float, 1, 1, 2> x) { return instance_norm(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.9973979464762, -0.9973979464762};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 2), 1, y0, -1.745446406333, 1.994795892952}}, .tolerance = 5e-06};
}  // namespace instance_norm_2

namespace instance_norm_3 {
inline constexpr auto w = made<float, 3>({.seed = 2});
inline constexpr auto b = made<float, 3>({.seed = 3});
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return instance_norm(x, w, b); };
inline constexpr double y0[] = {1.262022893029, 1.224198061028, 1.199882097599, 1.228926165028, 1.334970783316, -0.9116979403393, -2.647194912445,
    -2.361472849964, -0.9751917320017, -2.24506756525, 2.016910304812, 1.717732653708, 1.914752082484, 2.359870051199, 1.834484907797, 1.252047038696,
    1.193785168107, 1.244173812941, 1.225278071128, 1.334715909127, -1.686983793223, -2.819395801084, -0.8007483088104, -1.358748428626,
    -2.474748668257, 1.91278729348, 2.118761143865, 2.200373424207, 2.037148863524, 1.574679274923};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, -5.731876128958, 50.46875}}, .tolerance = 5e-06};
}  // namespace instance_norm_3

namespace instance_norm_4 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return instance_norm(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.2563804764987, -0.5502097866433, -1.068732098663, -0.4493860037505, 1.811947412558, -1.247375633507, 1.114859977291,
    0.7259553340502, -1.160952379453, 0.5675127016186, -0.2196663605056, 1.144927697181, 0.2462925860215, -1.783957109561, 0.6124031868642,
    0.04364520139849, -1.198564376866, -0.1242209578265, -0.5270997399664, 1.806239873261, -0.1919979617796, 1.348450801336, -1.397566559,
    -0.638504849639, 0.8796185690831, 0.2556659561348, -0.6853267990836, -1.058172985114, -0.3124806130537, 1.800314441116};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, 10.18409670723, 25.22842842882}}, .tolerance = 5e-06};
}  // namespace instance_norm_4

namespace instance_norm_5 {
inline constexpr auto w = made<float, 17>({.seed = 2});
inline constexpr auto b = made<float, 17>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 17, 3, 7> x) { return instance_norm(x, w, b); };
inline constexpr double y0[] = {1.255901932007, 1.236132270192, -1.281544366978, -3.183426519683, 1.901493509959, 1.864334395739, 1.421818266849,
    -0.3464805391233, 0.1210825068225, 1.519295779008, 0.05765984249828, 0.08389394979356, -1.911611372056, 0.5437981219334, -0.6417450566119,
    0.6012840132769, -0.5543770853519, 0.8745054181807, -1.362824943911, -0.3701062093347, -1.625071346435, -0.1520181817362, -0.04398284055941,
    0.2359331249027};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 17, 3, 7), 13, y0, 3.486630369822, 386.9377363032}}, .tolerance = 5e-06};
}  // namespace instance_norm_5

namespace instance_norm_6 {
inline constexpr auto network = [](expression<float, 1, 17, 3, 7> x) { return instance_norm(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.1258407646776, -0.2956871955308, -0.7440245625405, 1.844883553077, 0.3073726788343, -0.9470874505433,
    1.230522380998, 0.7523344819509, 1.783841015469, 1.164996356748, -0.8615075117514, -0.5258848857069, -0.9137993760797, -1.05968783265,
    1.468481266219, 0.0823304594613, 1.185908958623, -0.9559787361085, -1.170660678602, -0.4570146793342, -0.7220349285116, -0.9093940233629,
    1.394531002354, -0.3921680878199};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 17, 3, 7), 13, y0, 9.871684342351, 309.4323532321}}, .tolerance = 5e-06};
}  // namespace instance_norm_6

namespace instance_norm_7 {
inline constexpr auto w = made<double, 5>({.seed = 2});
inline constexpr auto b = made<double, 5>({.seed = 3});
inline constexpr auto network = [](expression<double, 2, 5, 4, 1> x) { return instance_norm(x, w, b); };
inline constexpr double y0[] = {1.320420343758, 1.240348480805, 1.188873711763, 1.250357463674, -2.577356477469, -0.6207647210217, -2.186038126179,
    -1.92834067533, 2.333926959403, 1.878641399628, 1.90899377028, 1.75343787069, 1.50555154633, 1.892055572001, 1.435854099078, 1.854038782591,
    -1.169231384861, -0.7334602381316, -0.8968744181551, 0.04956604114778, 1.251304427463, 1.323308823444, 1.194953161044, 1.230433588049};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(2, 5, 4, 1), 1, y0, -23.5076319038, 59.3491320823}}, .tolerance = 5e-06};
}  // namespace instance_norm_7

namespace instance_norm_8 {
inline constexpr auto network = [](expression<double, 2, 5, 4, 1> x) { return instance_norm(x, epsilon{1e-3}); };
inline constexpr double y0[] = {1.499474509051, -0.205511734743, -1.301574320039, 0.007611545731222, 1.019880878515, -1.643502307415, 0.4872042413287,
    0.136417187572, -1.668363124633, 0.4116740177665, 0.2730048749399, 0.9836842319263, 0.8172125330599, -1.081833734241, 1.159663499294,
    -0.8950422981132, -1.062644953013, -0.1013830873899, -0.4618562869986, 1.625884327402, 0.02779986513638, 1.562352420664, -1.173154308755,
    -0.4169979770456};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(2, 5, 4, 1), 1, y0, 7.77758522132, 35.23650311368}}, .tolerance = 5e-06};
}  // namespace instance_norm_8

namespace instance_norm_9 {
inline constexpr auto w = made<float, 18>({.seed = 2});
inline constexpr auto b = made<float, 18>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 18, 13> x) { return instance_norm(x, w, b); };
inline constexpr double y0[] = {1.251266356993, 1.279897036839, -2.815093772623, -2.469875995651, 2.060001699919, 1.932044260033, 1.982488277308,
    1.924029692678, -1.141329022743, 0.1824613521196, 1.85237077406, 1.305754133624, 0.07525516618312, -2.043014373775, -2.019137978336,
    -0.4575783861155, 0.1511228100904, 0.3861358945367, 2.390985366093, 2.424032720391, 2.474667935156, 1.501334123816, 1.043664077958,
    -1.979946081117};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 13), 7, y0, -33.67516843706, 256.7508207689}}, .tolerance = 5e-06};
}  // namespace instance_norm_9

namespace instance_norm_10 {
inline constexpr auto network = [](expression<float, 1, 18, 13> x) { return instance_norm(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.02700285343621, 0.6375021485158, 1.342913304836, 0.873194749781, -0.4170250788585, 0.1677471665521, -1.528820918572,
    -1.241091083495, -1.001153341715, 1.919147236491, 1.452670539593, 0.9801588544879, -0.6365186990177, 1.187565896014, 0.8057570756825,
    1.075839912595, -0.2223276877166, 0.2876901891584, -1.626192430736, 1.246988833787, 1.31897309151, 0.8881123595657, 0.5591818560228,
    -1.142444923242};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 18, 13), 7, y0, 3.050343169442, 201.7998253416}}, .tolerance = 5e-06};
}  // namespace instance_norm_10

namespace instance_norm_11 {
inline constexpr auto w = made<float, 2>({.seed = 2});
inline constexpr auto b = made<float, 2>({.seed = 3});
inline constexpr auto network = [](expression<float, 1, 2, 2, 3, 5> x) { return instance_norm(x, w, b); };
inline constexpr double y0[] = {1.261026568407, 1.217439192117, 1.189418735931, 1.222887614153, 1.345087936965, 1.185527005905, 1.313175750753,
    1.292160408613, 1.190197081936, 1.283598602557, 1.277371834515, 1.309284020727, 1.288268678588, 1.240789572272, 1.296830484645, 1.245459648303,
    1.18786204392, 1.237676188251, 1.218995884127, 1.327185978846, 1.224444306164, 1.27815018052, 1.182413621884, 1.20887738606};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 2, 3, 5), 1, y0, 7.892562360131, 92.34375}}, .tolerance = 5e-06};
}  // namespace instance_norm_11

namespace instance_norm_12 {
inline constexpr auto network = [](expression<float, 1, 2, 2, 3, 5> x) { return instance_norm(x, epsilon{1e-3}); };
inline constexpr double y0[] = {0.2351020691029, -0.6942425805273, -1.291678426718, -0.5780744993235, 2.027409607675, -1.374655627578, 1.346996560625,
    0.8989196759816, -1.275082986546, 0.7163698340899, 0.5836063127142, 1.264019359765, 0.8159424751217, -0.1963793753683, 0.9984923170134,
    -0.09680673433648, -1.324869307062, -0.2627611360561, -0.6610517001834, 1.64571448372, -0.5448836189796, 0.6002017528861, -1.441037388266,
    -0.8767924224189};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 2, 3, 5), 1, y0, 13.05478862959, 52.50105965935}}, .tolerance = 5e-06};
}  // namespace instance_norm_12

/// Calls `check(name, constant of the network, expectation)` for each case.
template <class Check> void for_each_case(const Check& check) {
  check("batch_norm_1", network_constant<batch_norm_1::network>{}, batch_norm_1::expected);
  check("batch_norm_2", network_constant<batch_norm_2::network>{}, batch_norm_2::expected);
  check("batch_norm_3", network_constant<batch_norm_3::network>{}, batch_norm_3::expected);
  check("batch_norm_4", network_constant<batch_norm_4::network>{}, batch_norm_4::expected);
  check("batch_norm_5", network_constant<batch_norm_5::network>{}, batch_norm_5::expected);
  check("batch_norm_6", network_constant<batch_norm_6::network>{}, batch_norm_6::expected);
  check("batch_norm_7", network_constant<batch_norm_7::network>{}, batch_norm_7::expected);
  check("batch_norm_8", network_constant<batch_norm_8::network>{}, batch_norm_8::expected);
  check("batch_norm_9", network_constant<batch_norm_9::network>{}, batch_norm_9::expected);
  check("batch_norm_10", network_constant<batch_norm_10::network>{}, batch_norm_10::expected);
  check("batch_norm_11", network_constant<batch_norm_11::network>{}, batch_norm_11::expected);
  check("batch_norm_12", network_constant<batch_norm_12::network>{}, batch_norm_12::expected);
  check("batch_norm_13", network_constant<batch_norm_13::network>{}, batch_norm_13::expected);
  check("batch_norm_14", network_constant<batch_norm_14::network>{}, batch_norm_14::expected);
  check("batch_norm_15", network_constant<batch_norm_15::network>{}, batch_norm_15::expected);
  check("batch_norm_16", network_constant<batch_norm_16::network>{}, batch_norm_16::expected);
  check("layer_norm_1", network_constant<layer_norm_1::network>{}, layer_norm_1::expected);
  check("layer_norm_2", network_constant<layer_norm_2::network>{}, layer_norm_2::expected);
  check("rms_norm_1", network_constant<rms_norm_1::network>{}, rms_norm_1::expected);
  check("rms_norm_2", network_constant<rms_norm_2::network>{}, rms_norm_2::expected);
  check("layer_norm_3", network_constant<layer_norm_3::network>{}, layer_norm_3::expected);
  check("layer_norm_4", network_constant<layer_norm_4::network>{}, layer_norm_4::expected);
  check("rms_norm_3", network_constant<rms_norm_3::network>{}, rms_norm_3::expected);
  check("rms_norm_4", network_constant<rms_norm_4::network>{}, rms_norm_4::expected);
  check("layer_norm_5", network_constant<layer_norm_5::network>{}, layer_norm_5::expected);
  check("layer_norm_6", network_constant<layer_norm_6::network>{}, layer_norm_6::expected);
  check("rms_norm_5", network_constant<rms_norm_5::network>{}, rms_norm_5::expected);
  check("rms_norm_6", network_constant<rms_norm_6::network>{}, rms_norm_6::expected);
  check("layer_norm_7", network_constant<layer_norm_7::network>{}, layer_norm_7::expected);
  check("layer_norm_8", network_constant<layer_norm_8::network>{}, layer_norm_8::expected);
  check("rms_norm_7", network_constant<rms_norm_7::network>{}, rms_norm_7::expected);
  check("rms_norm_8", network_constant<rms_norm_8::network>{}, rms_norm_8::expected);
  check("layer_norm_9", network_constant<layer_norm_9::network>{}, layer_norm_9::expected);
  check("layer_norm_10", network_constant<layer_norm_10::network>{}, layer_norm_10::expected);
  check("rms_norm_9", network_constant<rms_norm_9::network>{}, rms_norm_9::expected);
  check("rms_norm_10", network_constant<rms_norm_10::network>{}, rms_norm_10::expected);
  check("layer_norm_11", network_constant<layer_norm_11::network>{}, layer_norm_11::expected);
  check("layer_norm_12", network_constant<layer_norm_12::network>{}, layer_norm_12::expected);
  check("rms_norm_11", network_constant<rms_norm_11::network>{}, rms_norm_11::expected);
  check("rms_norm_12", network_constant<rms_norm_12::network>{}, rms_norm_12::expected);
  check("layer_norm_13", network_constant<layer_norm_13::network>{}, layer_norm_13::expected);
  check("layer_norm_14", network_constant<layer_norm_14::network>{}, layer_norm_14::expected);
  check("rms_norm_13", network_constant<rms_norm_13::network>{}, rms_norm_13::expected);
  check("rms_norm_14", network_constant<rms_norm_14::network>{}, rms_norm_14::expected);
  check("layer_norm_15", network_constant<layer_norm_15::network>{}, layer_norm_15::expected);
  check("layer_norm_16", network_constant<layer_norm_16::network>{}, layer_norm_16::expected);
  check("rms_norm_15", network_constant<rms_norm_15::network>{}, rms_norm_15::expected);
  check("rms_norm_16", network_constant<rms_norm_16::network>{}, rms_norm_16::expected);
  check("group_norm_1", network_constant<group_norm_1::network>{}, group_norm_1::expected);
  check("group_norm_2", network_constant<group_norm_2::network>{}, group_norm_2::expected);
  check("group_norm_3", network_constant<group_norm_3::network>{}, group_norm_3::expected);
  check("group_norm_4", network_constant<group_norm_4::network>{}, group_norm_4::expected);
  check("group_norm_5", network_constant<group_norm_5::network>{}, group_norm_5::expected);
  check("group_norm_6", network_constant<group_norm_6::network>{}, group_norm_6::expected);
  check("group_norm_7", network_constant<group_norm_7::network>{}, group_norm_7::expected);
  check("group_norm_8", network_constant<group_norm_8::network>{}, group_norm_8::expected);
  check("group_norm_9", network_constant<group_norm_9::network>{}, group_norm_9::expected);
  check("group_norm_10", network_constant<group_norm_10::network>{}, group_norm_10::expected);
  check("group_norm_11", network_constant<group_norm_11::network>{}, group_norm_11::expected);
  check("group_norm_12", network_constant<group_norm_12::network>{}, group_norm_12::expected);
  check("instance_norm_1", network_constant<instance_norm_1::network>{}, instance_norm_1::expected);
  check("instance_norm_2", network_constant<instance_norm_2::network>{}, instance_norm_2::expected);
  check("instance_norm_3", network_constant<instance_norm_3::network>{}, instance_norm_3::expected);
  check("instance_norm_4", network_constant<instance_norm_4::network>{}, instance_norm_4::expected);
  check("instance_norm_5", network_constant<instance_norm_5::network>{}, instance_norm_5::expected);
  check("instance_norm_6", network_constant<instance_norm_6::network>{}, instance_norm_6::expected);
  check("instance_norm_7", network_constant<instance_norm_7::network>{}, instance_norm_7::expected);
  check("instance_norm_8", network_constant<instance_norm_8::network>{}, instance_norm_8::expected);
  check("instance_norm_9", network_constant<instance_norm_9::network>{}, instance_norm_9::expected);
  check("instance_norm_10", network_constant<instance_norm_10::network>{}, instance_norm_10::expected);
  check("instance_norm_11", network_constant<instance_norm_11::network>{}, instance_norm_11::expected);
  check("instance_norm_12", network_constant<instance_norm_12::network>{}, instance_norm_12::expected);
}

}  // namespace normalization_cases
}  // namespace inlay::test::reference
