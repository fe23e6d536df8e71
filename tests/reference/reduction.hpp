/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/reduction.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace reduction_cases {

namespace sum_1 {
inline constexpr auto network = [](expression<float, 1> x) { return std::tuple{sum(x), mean(x), max(x), min(x)}; };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {-0.203125};
inline constexpr double y2[] = {-0.203125};
inline constexpr double y3[] = {-0.203125};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(), 1, y1, 0.40625, 0.203125}, {dtype::f32, make_shape(), 1, y2, 0.40625, 0.203125}, {dtype::f32, make_shape(), 1, y3, 0.40625, 0.203125}}, .tolerance = 2e-06};
}  // namespace sum_1

namespace prod_1 {
inline constexpr auto network = [](expression<float, 1> x) { return std::tuple{prod(x), norm(x), norm<1>(x), norm<3>(x)}; };
inline constexpr double y0[] = {0.1484375};
inline constexpr double y1[] = {0.1484375};
inline constexpr double y2[] = {0.1484375};
inline constexpr double y3[] = {0.1484375};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 0.5, .shift = 0.25}}, .outputs = {{dtype::f32, make_shape(), 1, y0, -0.296875, 0.1484375}, {dtype::f32, make_shape(), 1, y1, -0.296875, 0.1484375}, {dtype::f32, make_shape(), 1, y2, -0.296875, 0.1484375}, {dtype::f32, make_shape(), 1, y3, -0.29687500000000006, 0.1484375}}, .tolerance = 5e-06};
}  // namespace prod_1

namespace argmax_1 {
inline constexpr auto network = [](expression<float, 1> x) { return std::tuple{argmax(x), argmin(x)}; };
inline constexpr double y0[] = {0};
inline constexpr double y1[] = {0};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::i64, make_shape(), 1, y0, 0, 0}, {dtype::i64, make_shape(), 1, y1, 0, 0}}, .tolerance = 2e-06};
}  // namespace argmax_1

namespace sum_2 {
inline constexpr auto network = [](expression<float, 7> x) { return std::tuple{sum(x, axis<0>, keepdims), mean(x, axis<0>, keepdims), max(x, axis<0>, keepdims), min(x, axis<0>, keepdims), var(x, axis<0>, keepdims), stddev(x, axis<0>, keepdims), var(x, axis<0>, keepdims, correction<0>), stddev(x, axis<0>, keepdims, correction<0>)}; };
inline constexpr double y0[] = {-3.28125};
inline constexpr double y1[] = {-0.46875};
inline constexpr double y2[] = {1.484375};
inline constexpr double y3[] = {-1.71875};
inline constexpr double y4[] = {1.527506510417};
inline constexpr double y5[] = {1.235923343261};
inline constexpr double y6[] = {1.309291294643};
inline constexpr double y7[] = {1.144242672969};
inline constexpr expectation<1, 8> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, 6.5625, 3.28125}, {dtype::f32, make_shape(1), 1, y1, 0.9375, 0.46875}, {dtype::f32, make_shape(1), 1, y2, -2.96875, 1.484375}, {dtype::f32, make_shape(1), 1, y3, 3.4375, 1.71875}, {dtype::f32, make_shape(1), 1, y4, -3.0550130208333335, 1.527506510417}, {dtype::f32, make_shape(1), 1, y5, -2.471846686521368, 1.235923343261}, {dtype::f32, make_shape(1), 1, y6, -2.6185825892857144, 1.309291294643}, {dtype::f32, make_shape(1), 1, y7, -2.288485345937664, 1.144242672969}}, .tolerance = 2e-06};
}  // namespace sum_2

namespace prod_2 {
inline constexpr auto network = [](expression<float, 7> x) { return std::tuple{prod(x, axis<0>, keepdims), norm(x, axis<0>, keepdims), norm<1>(x, axis<0>, keepdims), norm<3>(x, axis<0>, keepdims)}; };
inline constexpr double y0[] = {0.00232984177039};
inline constexpr double y1[] = {1.514255179948};
inline constexpr double y2[] = {3.515625};
inline constexpr double y3[] = {1.20095306552};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 0.5, .shift = 0.25}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, -0.0046596835407797244, 0.00232984177039}, {dtype::f32, make_shape(1), 1, y1, -3.0285103598964294, 1.514255179948}, {dtype::f32, make_shape(1), 1, y2, -7.03125, 3.515625}, {dtype::f32, make_shape(1), 1, y3, -2.4019061310408905, 1.20095306552}}, .tolerance = 5e-06};
}  // namespace prod_2

namespace argmax_2 {
inline constexpr auto network = [](expression<float, 7> x) { return std::tuple{argmax(x, axis<0>, keepdims), argmin(x, axis<0>, keepdims)}; };
inline constexpr double y0[] = {4};
inline constexpr double y1[] = {5};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::i64, make_shape(1), 1, y0, -8, 4}, {dtype::i64, make_shape(1), 1, y1, -10, 5}}, .tolerance = 2e-06};
}  // namespace argmax_2

namespace softmax_1 {
inline constexpr auto network = [](expression<float, 7> x) { return std::tuple{softmax(x, axis<0>), log_softmax(x, axis<0>), logsumexp(x, axis<0>)}; };
inline constexpr double y0[] = {0.001085777294405, 3.27876332704e-05, 3.455791121918e-06, 5.078247982969e-05, 0.9273176124385, 2.528310795171e-06,
    0.07150705605205};
inline constexpr double y1[] = {-6.825459148109, -10.32545914811, -12.57545914811, -9.887959148109, -0.07545914810869, -12.88795914811,
    -2.637959148109};
inline constexpr double y2[] = {6.012959148109};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1, .scale = 4}}, .outputs = {{dtype::f32, make_shape(7), 1, y0, 1.3289471606786647, 1}, {dtype::f32, make_shape(7), 1, y1, -23.798965907840003, 55.21571403676}, {dtype::f32, make_shape(), 1, y2, -12.025918296217387, 6.012959148109}}, .tolerance = 2e-06};
}  // namespace softmax_1

namespace sum_3 {
inline constexpr auto network = [](expression<float, 37> x) { return std::tuple{sum(x), mean(x), max(x), min(x), var(x), stddev(x), var(x, correction<0>), stddev(x, correction<0>)}; };
inline constexpr double y0[] = {-15.390625};
inline constexpr double y1[] = {-0.4159628378378};
inline constexpr double y2[] = {1.796875};
inline constexpr double y3[] = {-1.796875};
inline constexpr double y4[] = {1.083270282001};
inline constexpr double y5[] = {1.040802710412};
inline constexpr double y6[] = {1.053992706812};
inline constexpr double y7[] = {1.026641469458};
inline constexpr expectation<1, 8> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(), 1, y0, 30.78125, 15.390625}, {dtype::f32, make_shape(), 1, y1, 0.83192567567567566, 0.4159628378378}, {dtype::f32, make_shape(), 1, y2, -3.59375, 1.796875}, {dtype::f32, make_shape(), 1, y3, 3.59375, 1.796875}, {dtype::f32, make_shape(), 1, y4, -2.1665405640015019, 1.083270282001}, {dtype::f32, make_shape(), 1, y5, -2.0816054208237937, 1.040802710412}, {dtype::f32, make_shape(), 1, y6, -2.1079854136230827, 1.053992706812}, {dtype::f32, make_shape(), 1, y7, -2.0532829389166425, 1.026641469458}}, .tolerance = 2e-06};
}  // namespace sum_3

namespace prod_3 {
inline constexpr auto network = [](expression<float, 37> x) { return std::tuple{prod(x), norm(x), norm<1>(x), norm<3>(x)}; };
inline constexpr double y0[] = {-1.574863899833e-18};
inline constexpr double y1[] = {3.132851464845};
inline constexpr double y2[] = {16.3203125};
inline constexpr double y3[] = {1.909944246753};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 0.5, .shift = 0.25}}, .outputs = {{dtype::f32, make_shape(), 1, y0, 3.1497277996659848e-18, 1.574863899833e-18}, {dtype::f32, make_shape(), 1, y1, -6.2657029296899323, 3.132851464845}, {dtype::f32, make_shape(), 1, y2, -32.640625, 16.3203125}, {dtype::f32, make_shape(), 1, y3, -3.8198884935069088, 1.909944246753}}, .tolerance = 5e-06};
}  // namespace prod_3

namespace argmax_3 {
inline constexpr auto network = [](expression<float, 37> x) { return std::tuple{argmax(x), argmin(x)}; };
inline constexpr double y0[] = {33};
inline constexpr double y1[] = {31};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::i64, make_shape(), 1, y0, -66, 33}, {dtype::i64, make_shape(), 1, y1, -62, 31}}, .tolerance = 2e-06};
}  // namespace argmax_3

namespace sum_4 {
inline constexpr auto network = [](expression<float, 3, 5> x) { return std::tuple{sum(x, axis<1>), mean(x, axis<1>), max(x, axis<1>), min(x, axis<1>), var(x, axis<1>), stddev(x, axis<1>), var(x, axis<1>, correction<0>), stddev(x, axis<1>, correction<0>)}; };
inline constexpr double y0[] = {-2.40625, -1.828125, 1.140625};
inline constexpr double y1[] = {-0.48125, -0.365625, 0.228125};
inline constexpr double y2[] = {1.484375, 0.84375, 0.765625};
inline constexpr double y3[] = {-1.640625, -1.71875, -0.609375};
inline constexpr double y4[] = {1.469775390625, 1.469677734375, 0.2742431640625};
inline constexpr double y5[] = {1.212342934415, 1.21230265791, 0.5236823121536};
inline constexpr double y6[] = {1.1758203125, 1.1757421875, 0.21939453125};
inline constexpr double y7[] = {1.084352485357, 1.084316460956, 0.4683956994359};
inline constexpr expectation<1, 8> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3), 1, y0, 7.069580078125, 5.375}, {dtype::f32, make_shape(3), 1, y1, 1.4139160156249999, 1.075}, {dtype::f32, make_shape(3), 1, y2, -1.971435546875, 3.09375}, {dtype::f32, make_shape(3), 1, y3, 2.749267578125, 3.96875}, {dtype::f32, make_shape(3), 1, y4, -2.8741802215576175, 3.213696289062}, {dtype::f32, make_shape(3), 1, y5, -1.9013253844392919, 2.948327904478}, {dtype::f32, make_shape(3), 1, y6, -2.2993441772460943, 2.57095703125}, {dtype::f32, make_shape(3), 1, y7, -1.7005971227808707, 2.637064645749}}, .tolerance = 2e-06};
}  // namespace sum_4

namespace prod_4 {
inline constexpr auto network = [](expression<float, 3, 5> x) { return std::tuple{prod(x, axis<1>), norm(x, axis<1>), norm<1>(x, axis<1>), norm<3>(x, axis<1>)}; };
inline constexpr double y0[] = {-0.005690537800547, 0.03980787098408, -0.002316862810403};
inline constexpr double y1[] = {1.21252416213, 1.221576250242, 0.9679621292146};
inline constexpr double y2[] = {2.234375, 2.6796875, 1.9296875};
inline constexpr double y3[] = {1.063408203784, 0.950313614625, 0.7884421794406};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 0.5, .shift = 0.25}}, .outputs = {{dtype::f32, make_shape(3), 1, y0, -0.0022271912675932981, 0.04781527159503}, {dtype::f32, make_shape(3), 1, y1, -1.2028771516545107, 3.402062541587}, {dtype::f32, make_shape(3), 1, y2, -2.0933837890625, 6.84375}, {dtype::f32, make_shape(3), 1, y3, -1.1201344967953717, 2.80216399785}}, .tolerance = 5e-06};
}  // namespace prod_4

namespace argmax_4 {
inline constexpr auto network = [](expression<float, 3, 5> x) { return std::tuple{argmax(x, axis<1>), argmin(x, axis<1>)}; };
inline constexpr double y0[] = {4, 1, 1};
inline constexpr double y1[] = {2, 0, 3};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::i64, make_shape(3), 1, y0, -6.671875, 6}, {dtype::i64, make_shape(3), 1, y1, 0.734375, 5}}, .tolerance = 2e-06};
}  // namespace argmax_4

namespace softmax_2 {
inline constexpr auto network = [](expression<float, 3, 5> x) { return std::tuple{softmax(x, axis<1>), log_softmax(x, axis<1>), logsumexp(x, axis<1>)}; };
inline constexpr double y0[] = {0.001169400648751, 3.531283976464e-05, 3.72194592827e-06, 5.469359615828e-05, 0.9987368709694, 2.766448609792e-05,
    0.7824219877689, 0.1447335146157, 4.025158976229e-05, 0.07277658153951, 0.04719028154934, 0.6119728825752, 0.1132036005241, 0.002500993297623,
    0.2251322420538};
inline constexpr double y1[] = {-6.75126392745, -10.25126392745, -12.50126392745, -9.81376392745, -0.001263927450485, -10.49536105768,
    -0.2453610576798, -1.93286105768, -10.12036105768, -2.62036105768, -3.053567306969, -0.4910673069692, -2.178567306969, -5.991067306969,
    -1.491067306969};
inline constexpr double y2[] = {5.93876392745, 3.62036105768, 3.553567306969};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1, .scale = 4}}, .outputs = {{dtype::f32, make_shape(3, 5), 1, y0, 2.757225577532088, 3}, {dtype::f32, make_shape(3, 5), 1, y1, -17.124150664899201, 77.9384614605}, {dtype::f32, make_shape(3), 1, y2, -7.1746447130101112, 13.1126922921}}, .tolerance = 2e-06};
}  // namespace softmax_2

namespace sum_5 {
inline constexpr auto network = [](expression<double, 3, 5> x) { return std::tuple{sum(x, axis<0>, keepdims), mean(x, axis<0>, keepdims), max(x, axis<0>, keepdims), min(x, axis<0>, keepdims), var(x, axis<0>, keepdims), stddev(x, axis<0>, keepdims), var(x, axis<0>, keepdims, correction<0>), stddev(x, axis<0>, keepdims, correction<0>)}; };
inline constexpr double y0[] = {-1.796875, 0.53125, -0.875, -3.203125, 2.25};
inline constexpr double y1[] = {-0.59895833333333337, 0.17708333333333334, -0.29166666666666669, -1.0677083333333333, 0.75};
inline constexpr double y2[] = {0.125, 0.84375, 0.421875, -0.609375, 1.484375};
inline constexpr double y3[] = {-1.71875, -1.078125, -1.640625, -1.625, 0.25};
inline constexpr double y4[] = {0.96736653645833326, 1.183186848958333, 1.3662923177083333, 0.26521809895833337, 0.422119140625};
inline constexpr double y5[] = {0.98354793297446019, 1.0877439261877462, 1.1688850746366528, 0.51499329991596332, 0.64970696519661841};
inline constexpr double y6[] = {0.64491102430555547, 0.78879123263888873, 0.91086154513888884, 0.17681206597222224, 0.28141276041666669};
inline constexpr double y7[] = {0.80306352445217899, 0.88813919665719554, 0.95439066693827679, 0.42049026858207106, 0.53048351568796814};
inline constexpr expectation<1, 8> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(1, 5), 1, y0, 1.780029296875, 8.65625}, {dtype::f64, make_shape(1, 5), 1, y1, 0.59334309895833348, 2.885416666667}, {dtype::f64, make_shape(1, 5), 1, y2, 1.5341796875, 3.484375}, {dtype::f64, make_shape(1, 5), 1, y3, -0.204345703125, 6.3125}, {dtype::f64, make_shape(1, 5), 1, y4, 0.74904378255208348, 4.204182942708}, {dtype::f64, make_shape(1, 5), 1, y5, 0.98139537296282287, 4.404877198911}, {dtype::f64, make_shape(1, 5), 1, y6, 0.49936252170138901, 2.802788628472}, {dtype::f64, make_shape(1, 5), 1, y7, 0.80130596656243525, 3.596567172318}}, .tolerance = 1e-12};
}  // namespace sum_5

namespace prod_5 {
inline constexpr auto network = [](expression<double, 3, 5> x) { return std::tuple{prod(x, axis<0>, keepdims), norm(x, axis<0>, keepdims), norm<1>(x, axis<0>, keepdims), norm<3>(x, axis<0>, keepdims)}; };
inline constexpr double y0[] = {-0.02826690673828125, -0.12290096282958984, -0.11090183258056641, -0.00720977783203125, 0.18894195556640625};
inline constexpr double y1[] = {0.70073378114034857, 0.96717361662087331, 0.8459895047738476, 0.61182400515282986, 1.1759823852050251};
inline constexpr double y2[] = {1.0703125, 1.59375, 1.453125, 0.8515625, 1.875};
inline constexpr double y3[] = {0.63830952909763661, 0.8343666821015675, 0.71039902569679225, 0.57591327989083818, 1.0508476626510497};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 0.5, .shift = 0.25}}, .outputs = {{dtype::f64, make_shape(1, 5), 1, y0, 0.15290598571300507, 0.4582214355469}, {dtype::f64, make_shape(1, 5), 1, y1, 1.8566768566002509, 4.301703292893}, {dtype::f64, make_shape(1, 5), 1, y2, 3.0799560546875, 6.84375}, {dtype::f64, make_shape(1, 5), 1, y3, 1.6000372158257206, 3.809836179438}}, .tolerance = 1e-12};
}  // namespace prod_5

namespace argmax_5 {
inline constexpr auto network = [](expression<double, 3, 5> x) { return std::tuple{argmax(x, axis<0>, keepdims), argmin(x, axis<0>, keepdims)}; };
inline constexpr double y0[] = {2, 1, 1, 2, 0};
inline constexpr double y1[] = {1, 0, 0, 1, 1};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::i64, make_shape(1, 5), 1, y0, -0.640625, 6}, {dtype::i64, make_shape(1, 5), 1, y1, 0.328125, 3}}, .tolerance = 1e-12};
}  // namespace argmax_5

namespace softmax_3 {
inline constexpr auto network = [](expression<double, 3, 5> x) { return std::tuple{softmax(x, axis<0>), log_softmax(x, axis<0>), logsumexp(x, axis<0>)}; };
inline constexpr double y0[] = {0.21196413275540682, 0.00026472483706028327, 0.00015085284594230295, 0.18930083016087609, 0.97283187490304002,
    0.00049357378147066907, 0.57734248781935982, 0.57740824836645499, 0.013712906143235965, 0.0069776436709174513, 0.78754229346312243,
    0.42239278734357982, 0.42244089878760271, 0.79698626369588788, 0.020190481426042493};
inline constexpr double y1[] = {-1.5513382037395462, -8.2368196221535328, -8.7992057264960462, -1.6644178353518795, -0.027544002164927504,
    -7.6138382037395465, -0.54931962215353325, -0.54920572649604549, -4.2894178353518795, -4.9650440021649276, -0.23883820373954631,
    -0.86181962215353325, -0.86170572649604549, -0.22691783535187951, -3.9025440021649276};
inline constexpr double y2[] = {0.73883820373954634, 3.9243196221535332, 2.2367057264960453, -2.2105821646481205, 5.9650440021649276};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1, .scale = 4}}, .outputs = {{dtype::f64, make_shape(3, 5), 1, y0, 3.3733810882939839, 5}, {dtype::f64, make_shape(3, 5), 1, y1, -18.895290187525596, 44.33797616972}, {dtype::f64, make_shape(5), 1, y2, 6.6550426534798159, 15.0754897192}}, .tolerance = 1e-12};
}  // namespace softmax_3

namespace sum_6 {
inline constexpr auto network = [](expression<float, 2, 17> x) { return std::tuple{sum(x, axis<-1>), mean(x, axis<-1>), max(x, axis<-1>), min(x, axis<-1>), var(x, axis<-1>), stddev(x, axis<-1>), var(x, axis<-1>, correction<0>), stddev(x, axis<-1>, correction<0>)}; };
inline constexpr double y0[] = {-5.28125, -8.203125};
inline constexpr double y1[] = {-0.3106617647059, -0.4825367647059};
inline constexpr double y2[] = {1.484375, 1.796875};
inline constexpr double y3[] = {-1.71875, -1.796875};
inline constexpr double y4[] = {1.022609935087, 1.288448558134};
inline constexpr double y5[] = {1.011241778749, 1.135098479487};
inline constexpr double y6[] = {0.9624564094939, 1.212657466479};
inline constexpr double y7[] = {0.9810486274869, 1.101207276801};
inline constexpr expectation<1, 8> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2), 1, y0, 12.61328125, 13.484375}, {dtype::f32, make_shape(2), 1, y1, 0.74195772058823528, 0.7931985294118}, {dtype::f32, make_shape(2), 1, y2, -3.41796875, 3.28125}, {dtype::f32, make_shape(2), 1, y3, 3.88671875, 3.515625}, {dtype::f32, make_shape(2), 1, y4, -2.3673320097081803, 2.311058493222}, {dtype::f32, make_shape(2), 1, y5, -2.3062581773696804, 2.146340258236}, {dtype::f32, make_shape(2), 1, y6, -2.2280771856076989, 2.175113875973}, {dtype::f32, make_shape(2), 1, y7, -2.2373990741740379, 2.082255904288}}, .tolerance = 2e-06};
}  // namespace sum_6

namespace prod_6 {
inline constexpr auto network = [](expression<float, 2, 17> x) { return std::tuple{prod(x, axis<-1>), norm(x, axis<-1>), norm<1>(x, axis<-1>), norm<3>(x, axis<-1>)}; };
inline constexpr double y0[] = {2.402502820876e-09, 3.06511365729e-08};
inline constexpr double y1[] = {2.059805294576, 2.270482400731};
inline constexpr double y2[] = {7.4375, 7.9140625};
inline constexpr double y3[] = {1.401369397603, 1.587381560735};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 0.5, .shift = 0.25}}, .outputs = {{dtype::f32, make_shape(2), 1, y0, -1.2467789784975892e-08, 3.305363939377e-08}, {dtype::f32, make_shape(2), 1, y1, -4.6872311893344634, 4.330287695307}, {dtype::f32, make_shape(2), 1, y2, -16.853515625, 15.3515625}, {dtype::f32, make_shape(2), 1, y3, -3.1995841853899494, 2.988750958338}}, .tolerance = 5e-06};
}  // namespace prod_6

namespace argmax_6 {
inline constexpr auto network = [](expression<float, 2, 17> x) { return std::tuple{argmax(x, axis<-1>), argmin(x, axis<-1>)}; };
inline constexpr double y0[] = {4, 16};
inline constexpr double y1[] = {5, 14};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::i64, make_shape(2), 1, y0, -12, 20}, {dtype::i64, make_shape(2), 1, y1, -13.5, 19}}, .tolerance = 2e-06};
}  // namespace argmax_6

namespace softmax_4 {
inline constexpr auto network = [](expression<float, 2, 17> x) { return std::tuple{softmax(x, axis<-1>), log_softmax(x, axis<-1>), logsumexp(x, axis<-1>)}; };
inline constexpr double y0[] = {0.0009819965581563, 2.965372658604e-05, 3.125479787538e-06, 4.592859020388e-05, 0.8386827652639, 2.28664986052e-06,
    0.06467227053728, 0.01196316713917, 3.327055915294e-06, 0.006015458210119, 0.003648559836657, 0.04731524388454, 0.008752440050718,
    0.0001933665873113, 0.01740630547914, 0.000281346724412, 2.758226231593e-06, 4.442860324364e-05, 9.913361356925e-06, 0.05876980486111,
    1.535411443091e-05, 0.0011458287797, 5.253889041679e-07, 4.399027435997e-06};
inline constexpr double y1[] = {-6.925922754548, -10.42592275455, -12.67592275455, -9.988422754548, -0.1759227545484, -12.98842275455,
    -2.738422754548, -4.425922754548, -12.61342275455, -5.113422754548, -5.613422754548, -3.050922754548, -4.738422754548, -8.550922754548,
    -4.050922754548, -8.175922754548, -12.80092275455, -10.02162707875, -11.52162707875, -2.834127078746, -11.08412707875, -6.771627078746,
    -14.45912707875, -12.33412707875};
inline constexpr double y2[] = {6.113422754548, 7.334127078746};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1, .scale = 4}}, .outputs = {{dtype::f32, make_shape(2, 17), 1, y0, -0.21419533447085071, 2}, {dtype::f32, make_shape(2, 17), 1, y1, -44.578260164196493, 282.545847166}, {dtype::f32, make_shape(2), 1, y2, -14.060377278783305, 13.44754983329}}, .tolerance = 2e-06};
}  // namespace softmax_4

namespace sum_7 {
inline constexpr auto network = [](expression<float, 19, 2> x) { return std::tuple{sum(x, axis<0>), mean(x, axis<0>), max(x, axis<0>), min(x, axis<0>), var(x, axis<0>), stddev(x, axis<0>), var(x, axis<0>, correction<0>), stddev(x, axis<0>, correction<0>)}; };
inline constexpr double y0[] = {-10.359375, -3.203125};
inline constexpr double y1[] = {-0.5452302631579, -0.1685855263158};
inline constexpr double y2[] = {1.484375, 1.828125};
inline constexpr double y3[] = {-1.78125, -1.796875};
inline constexpr double y4[] = {1.114851745249, 1.249229029605};
inline constexpr double y5[] = {1.055865401104, 1.117689147127};
inline constexpr double y6[] = {1.056175337604, 1.18348013331};
inline constexpr double y7[] = {1.027703915339, 1.087878730976};
inline constexpr expectation<1, 8> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2), 1, y0, 21.51953125, 13.5625}, {dtype::f32, make_shape(2), 1, y1, 1.1326069078947367, 0.7138157894737}, {dtype::f32, make_shape(2), 1, y2, -3.42578125, 3.3125}, {dtype::f32, make_shape(2), 1, y3, 4.01171875, 3.578125}, {dtype::f32, make_shape(2), 1, y4, -2.5420107478983915, 2.364080774854}, {dtype::f32, make_shape(2), 1, y5, -2.3911530889897517, 2.173554548231}, {dtype::f32, make_shape(2), 1, y6, -2.4082207085353184, 2.239655470914}, {dtype::f32, make_shape(2), 1, y7, -2.327377513422781, 2.115582646316}}, .tolerance = 2e-06};
}  // namespace sum_7

namespace prod_7 {
inline constexpr auto network = [](expression<float, 19, 2> x) { return std::tuple{prod(x, axis<0>), norm(x, axis<0>), norm<1>(x, axis<0>), norm<3>(x, axis<0>)}; };
inline constexpr double y0[] = {2.173486716396e-08, -8.434558143698e-11};
inline constexpr double y1[] = {2.241996943122, 2.478557950042};
inline constexpr double y2[] = {8.7265625, 8.7578125};
inline constexpr double y3[] = {1.491913477157, 1.735128857634};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 0.5, .shift = 0.25}}, .outputs = {{dtype::f32, make_shape(2), 1, y0, -4.3448647932552892e-08, 2.181921274539e-08}, {dtype::f32, make_shape(2), 1, y1, -5.1036333737547785, 4.720554893165}, {dtype::f32, make_shape(2), 1, y2, -19.642578125, 17.484375}, {dtype::f32, make_shape(2), 1, y3, -3.4176091687234824, 3.227042334792}}, .tolerance = 5e-06};
}  // namespace prod_7

namespace argmax_7 {
inline constexpr auto network = [](expression<float, 19, 2> x) { return std::tuple{argmax(x, axis<0>), argmin(x, axis<0>)}; };
inline constexpr double y0[] = {2, 18};
inline constexpr double y1[] = {11, 15};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::i64, make_shape(2), 1, y0, -8.5, 20}, {dtype::i64, make_shape(2), 1, y1, -25.75, 26}}, .tolerance = 2e-06};
}  // namespace argmax_7

namespace softmax_5 {
inline constexpr auto network = [](expression<float, 19, 2> x) { return std::tuple{softmax(x, axis<0>), log_softmax(x, axis<0>), logsumexp(x, axis<0>)}; };
inline constexpr double y0[] = {0.00092183386427, 4.463133617777e-06, 2.933995120771e-06, 6.912636574065e-06, 0.7873002893732, 3.441599097152e-07,
    0.06071007944512, 0.001800556610616, 3.123221548553e-06, 0.0009053767217423, 0.003425028311261, 0.00712133953895, 0.008216215797022,
    2.910328703139e-05, 0.01633989621371, 4.234503276784e-05, 2.589241606279e-06, 2.266566273e-05, 3.154342023129e-05, 0.02998195933338,
    4.885540497677e-05, 0.000584555146255, 1.67174002766e-06, 2.244204519722e-06};
inline constexpr double y1[] = {-6.98914554124, -12.31965943376, -12.73914554124, -11.88215943376, -0.2391455412405, -14.88215943376, -2.80164554124,
    -6.319659433761, -12.67664554124, -7.007159433761, -5.67664554124, -4.944659433761, -4.80164554124, -10.44465943376, -4.11414554124,
    -10.06965943376, -12.86414554124, -10.69465943376, -10.36414554124, -3.507159433761, -9.92664554124, -7.444659433761, -13.30164554124,
    -13.00715943376};
inline constexpr double y2[] = {6.17664554124, 8.007159433761};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1, .scale = 4}}, .outputs = {{dtype::f32, make_shape(19, 2), 1, y0, 1.2372308470133966, 2}, {dtype::f32, make_shape(19, 2), 1, y1, -28.97522501062209, 323.742294525}, {dtype::f32, make_shape(2), 1, y2, -14.355080940921152, 14.183804975}}, .tolerance = 2e-06};
}  // namespace softmax_5

namespace sum_8 {
inline constexpr auto network = [](expression<float, 2, 3, 4> x) { return std::tuple{sum(x, axis<0, 2>, keepdims), mean(x, axis<0, 2>, keepdims), max(x, axis<0, 2>, keepdims), min(x, axis<0, 2>, keepdims), var(x, axis<0, 2>, keepdims), stddev(x, axis<0, 2>, keepdims), var(x, axis<0, 2>, keepdims, correction<0>), stddev(x, axis<0, 2>, keepdims, correction<0>)}; };
inline constexpr double y0[] = {-4.15625, -1.234375, -4.3125};
inline constexpr double y1[] = {-0.51953125, -0.154296875, -0.5390625};
inline constexpr double y2[] = {0.515625, 1.484375, 0.765625};
inline constexpr double y3[] = {-1.640625, -1.71875, -1.78125};
inline constexpr double y4[] = {0.5279541015625, 1.637865339007, 0.9448939732143};
inline constexpr double y5[] = {0.7266045014742, 1.279791131008, 0.9720565689374};
inline constexpr double y6[] = {0.4619598388672, 1.433132171631, 0.8267822265625};
inline constexpr double y7[] = {0.679676275051, 1.197134984716, 0.9092756603817};
inline constexpr expectation<1, 8> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 1), 1, y0, 1.8154296875, 9.703125}, {dtype::f32, make_shape(1, 3, 1), 1, y1, 0.2269287109375, 1.212890625}, {dtype::f32, make_shape(1, 3, 1), 1, y2, -0.194091796875, 2.765625}, {dtype::f32, make_shape(1, 3, 1), 1, y3, 0.89990234375, 5.140625}, {dtype::f32, make_shape(1, 3, 1), 1, y4, 0.025786263602120607, 3.110713413783}, {dtype::f32, make_shape(1, 3, 1), 1, y5, -0.23913001284601682, 2.97845220142}, {dtype::f32, make_shape(1, 3, 1), 1, y6, 0.022562980651855469, 2.721874237061}, {dtype::f32, make_shape(1, 3, 1), 1, y7, -0.2236856447411617, 2.786086920149}}, .tolerance = 2e-06};
}  // namespace sum_8

namespace prod_8 {
inline constexpr auto network = [](expression<float, 2, 3, 4> x) { return std::tuple{prod(x, axis<0, 2>, keepdims), norm(x, axis<0, 2>, keepdims), norm<1>(x, axis<0, 2>, keepdims), norm<3>(x, axis<0, 2>, keepdims)}; };
inline constexpr double y0[] = {-5.249583392986e-07, 0.002094712197198, 0.0007021598048595};
inline constexpr double y1[] = {0.9616041894602, 1.762182069064, 1.287096037962};
inline constexpr double y2[] = {2.234375, 4.4921875, 3.4375};
inline constexpr double y3[] = {0.7559504982845, 1.331927091762, 0.9559625113186};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 0.5, .shift = 0.25}}, .outputs = {{dtype::f32, make_shape(1, 3, 1), 1, y0, 0.00058546780942303478, 0.002797396960397}, {dtype::f32, make_shape(1, 3, 1), 1, y1, -0.33255546127774127, 4.010882296486}, {dtype::f32, make_shape(1, 3, 1), 1, y2, -0.1669921875, 10.1640625}, {dtype::f32, make_shape(1, 3, 1), 1, y3, -0.33625443133466093, 3.043840101365}}, .tolerance = 5e-06};
}  // namespace prod_8

namespace sum_9 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return std::tuple{sum(x, axis<1>), mean(x, axis<1>), max(x, axis<1>), min(x, axis<1>), var(x, axis<1>), stddev(x, axis<1>), var(x, axis<1>, correction<0>), stddev(x, axis<1>, correction<0>)}; };
inline constexpr double y0[] = {-1.796875, 0.53125, -0.875, -3.203125, 2.25, -1.796875, -2.703125, -3.953125, -3.140625, 1.953125};
inline constexpr double y1[] = {-0.5989583333333, 0.1770833333333, -0.2916666666667, -1.067708333333, 0.75, -0.5989583333333, -0.9010416666667,
    -1.317708333333, -1.046875, 0.6510416666667};
inline constexpr double y2[] = {0.125, 0.84375, 0.421875, -0.609375, 1.484375, -0.34375, 0.140625, -0.671875, -0.84375, 1.125};
inline constexpr double y3[] = {-1.71875, -1.078125, -1.640625, -1.625, 0.25, -0.9375, -1.671875, -1.78125, -1.25, -0.1875};
inline constexpr double y4[] = {0.9673665364583, 1.183186848958, 1.366292317708, 0.2652180989583, 0.422119140625, 0.09334309895833, 0.8763020833333,
    0.3326009114583, 0.041259765625, 0.5303548177083};
inline constexpr double y5[] = {0.9835479329745, 1.087743926188, 1.168885074637, 0.514993299916, 0.6497069651966, 0.305521028668, 0.9361100807775,
    0.5767156244271, 0.203125, 0.7282546379587};
inline constexpr double y6[] = {0.6449110243056, 0.7887912326389, 0.9108615451389, 0.1768120659722, 0.2814127604167, 0.06222873263889,
    0.5842013888889, 0.2217339409722, 0.02750651041667, 0.3535698784722};
inline constexpr double y7[] = {0.8030635244522, 0.8881391966572, 0.9543906669383, 0.4204902685821, 0.530483515688, 0.2494568753089, 0.7643306803268,
    0.4708863355123, 0.1658508680009, 0.594617421938};
inline constexpr expectation<1, 8> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 5), 1, y0, -7.017822265625, 22.203125}, {dtype::f32, make_shape(2, 5), 1, y1, -2.3392740885416665, 7.401041666667}, {dtype::f32, make_shape(2, 5), 1, y2, 1.564697265625, 6.609375}, {dtype::f32, make_shape(2, 5), 1, y3, -5.464111328125, 12.140625}, {dtype::f32, make_shape(2, 5), 1, y4, 2.958165486653646, 6.078043619792}, {dtype::f32, make_shape(2, 5), 1, y5, 3.7435693398884582, 7.154603570743}, {dtype::f32, make_shape(2, 5), 1, y6, 1.9721103244357638, 4.052029079861}, {dtype::f32, make_shape(2, 5), 1, y7, 3.0566115664847904, 5.841709353405}}, .tolerance = 2e-06};
}  // namespace sum_9

namespace prod_9 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return std::tuple{prod(x, axis<1>), norm(x, axis<1>), norm<1>(x, axis<1>), norm<3>(x, axis<1>)}; };
inline constexpr double y0[] = {-0.02826690673828, -0.1229009628296, -0.1109018325806, -0.007209777832031, 0.1889419555664, 0.0001335144042969,
    0.06304979324341, -0.02752685546875, -0.01762390136719, 0.09620666503906};
inline constexpr double y1[] = {0.7007337811403, 0.9671736166209, 0.8459895047738, 0.6118240051528, 1.175982385205, 0.2324136684476, 0.7475137827952,
    0.8171815248348, 0.4949081551472, 1.121984891902};
inline constexpr double y2[] = {1.0703125, 1.59375, 1.453125, 0.8515625, 1.875, 0.3046875, 1.2421875, 1.2265625, 0.8203125, 1.7265625};
inline constexpr double y3[] = {0.6383095290976, 0.8343666821016, 0.7103990256968, 0.5759132798908, 1.050847662651, 0.2220256665684, 0.6478760351276,
    0.7297061558973, 0.4277330311304, 0.9917277756866};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 0.5, .shift = 0.25}}, .outputs = {{dtype::f32, make_shape(2, 5), 1, y0, 0.24902942776679993, 0.6627621650696}, {dtype::f32, make_shape(2, 5), 1, y1, 4.5587115411652945, 7.71570531602}, {dtype::f32, make_shape(2, 5), 1, y2, 7.2357177734375, 12.1640625}, {dtype::f32, make_shape(2, 5), 1, y3, 4.0004842898140591, 6.828904843848}}, .tolerance = 5e-06};
}  // namespace prod_9

namespace argmax_8 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return std::tuple{argmax(x, axis<1>), argmin(x, axis<1>)}; };
inline constexpr double y0[] = {2, 1, 1, 2, 0, 2, 1, 0, 2, 0};
inline constexpr double y1[] = {1, 0, 0, 1, 1, 1, 0, 1, 1, 1};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::i64, make_shape(2, 5), 1, y0, -0.328125, 11}, {dtype::i64, make_shape(2, 5), 1, y1, 1.953125, 7}}, .tolerance = 2e-06};
}  // namespace argmax_8

namespace softmax_6 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return std::tuple{softmax(x, axis<1>), log_softmax(x, axis<1>), logsumexp(x, axis<1>)}; };
inline constexpr double y0[] = {0.2119641327554, 0.0002647248370603, 0.0001508528459423, 0.1893008301609, 0.972831874903, 0.0004935737814707,
    0.5773424878194, 0.5774082483665, 0.01371290614324, 0.006977643670917, 0.7875422934631, 0.4223927873436, 0.4224408987876, 0.7969862636959,
    0.02019048142604, 0.3150877696237, 0.0007059684457249, 0.9539704828969, 0.2704689481854, 0.6057316589578, 0.05828537671865, 0.9940775911047,
    0.0112811448037, 0.1200198682177, 0.003178588025348, 0.6266268536577, 0.005216440449536, 0.03474837229944, 0.6095111835968, 0.3910897530168};
inline constexpr double y1[] = {-1.55133820374, -8.236819622154, -8.799205726496, -1.664417835352, -0.02754400216493, -7.61383820374,
    -0.5493196221535, -0.549205726496, -4.289417835352, -4.965044002165, -0.2388382037395, -0.8618196221535, -0.861705726496, -0.2269178353519,
    -3.902544002165, -1.154904045242, -7.255940015911, -0.0471225483722, -1.307597981424, -0.5013181979811, -2.842404045242, -0.005940015910536,
    -4.484622548372, -2.120097981424, -5.751318197981, -0.4674040452418, -5.255940015911, -3.359622548372, -0.4950979814239, -0.9388181979811};
inline constexpr double y2[] = {0.7388382037395, 3.924319622154, 2.236705726496, -2.210582164648, 5.965044002165, -0.9075959547582, 0.5684400159105,
    -2.640377451628, -2.879902018576, 5.001318197981};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1, .scale = 4}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, 3.6466336829224528, 10}, {dtype::f32, make_shape(2, 3, 5), 1, y1, -38.869152217305917, 80.32612453651}, {dtype::f32, make_shape(2, 5), 1, y2, 6.7055570713136214, 27.07312335806}}, .tolerance = 2e-06};
}  // namespace softmax_6

namespace sum_10 {
inline constexpr auto network = [](expression<double, 1, 18, 3, 5> x) { return std::tuple{sum(x, axis<2, 3>), mean(x, axis<2, 3>), max(x, axis<2, 3>), min(x, axis<2, 3>), var(x, axis<2, 3>), stddev(x, axis<2, 3>), var(x, axis<2, 3>, correction<0>), stddev(x, axis<2, 3>, correction<0>)}; };
inline constexpr double y0[] = {-3.09375, -9.640625, 1.265625, 0.21875, -5.8125, -7.96875, -5.546875, -2.453125, 6.875, 1.953125, 2.765625, 0.71875,
    -0.9375, -1.296875, 1.984375, -10, -2.484375, 1.109375};
inline constexpr double y1[] = {-0.20624999999999999, -0.64270833333333333, 0.084375000000000006, 0.014583333333333334, -0.38750000000000001,
    -0.53125, -0.36979166666666669, -0.16354166666666667, 0.45833333333333331, 0.13020833333333334, 0.18437500000000001, 0.04791666666666667, -0.0625,
    -0.086458333333333331, 0.13229166666666667, -0.66666666666666663, -0.16562499999999999, 0.073958333333333334};
inline constexpr double y2[] = {1.484375, 1.125, 1.9375, 2, 1.9375, 1.4375, 1.6875, 1.796875, 2, 1.625, 1.859375, 1.921875, 1.921875, 1.859375,
    1.984375, 1.53125, 1.875, 1.859375};
inline constexpr double y3[] = {-1.71875, -1.78125, -1.90625, -1.796875, -1.71875, -1.96875, -1.921875, -1.90625, -1.359375, -1.65625, -1.953125,
    -1.78125, -1.671875, -2, -1.984375, -1.9375, -1.65625, -1.796875};
inline constexpr double y4[] = {1.0216657366071429, 0.7737118675595237, 2.1550920758928571, 1.7305199032738101, 1.3018694196428571,
    1.3523995535714286, 1.4300944010416665, 1.6775553385416668, 1.2950846354166665, 0.93717447916666685, 1.3029854910714289, 1.2671061197916667,
    1.6673060825892858, 1.560298084077381, 1.9571312313988096, 1.3246954055059526, 1.6837611607142855, 1.4410039992559527};
inline constexpr double y5[] = {1.0107748199312956, 0.87960892876296093, 1.4680231864288986, 1.3154922665199558, 1.1409949253361547,
    1.1629271488667845, 1.1958655447171587, 1.2952047477297428, 1.1380178537337042, 0.96807772372194723, 1.1414838987350759, 1.1256580829859779,
    1.2912420697101243, 1.2491189231123596, 1.3989750646093766, 1.1509541283239539, 1.2975982277709404, 1.2004182601310065};
inline constexpr double y6[] = {0.95355468750000005, 0.72213107638888885, 2.0114192708333332, 1.6151519097222227, 1.215078125, 1.2622395833333333,
    1.3347547743055554, 1.5657183159722223, 1.2087456597222221, 0.87469618055555576, 1.2161197916666671, 1.1826323784722221, 1.55615234375,
    1.4562782118055557, 1.8266558159722224, 1.2363823784722223, 1.5715104166666665, 1.3449370659722224};
inline constexpr double y7[] = {0.97650124807907956, 0.84978295840107831, 1.4182451377788443, 1.2708862693892884, 1.1023058219024338,
    1.1234943628400338, 1.1553158764188933, 1.2512866641869969, 1.0994296974896676, 0.93525193426988207, 1.1027782150852758, 1.0874890245295454,
    1.2474583535132546, 1.2067635277077096, 1.351538314651946, 1.1119273260749654, 1.2535989855877623, 1.1597142173709101};
inline constexpr expectation<1, 8> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(1, 18), 1, y0, -23.9560546875, 66.125}, {dtype::f64, make_shape(1, 18), 1, y1, -1.5970703124999999, 4.408333333333}, {dtype::f64, make_shape(1, 18), 1, y2, 13.37255859375, 31.84375}, {dtype::f64, make_shape(1, 18), 1, y3, -12.950927734375, 32.515625}, {dtype::f64, make_shape(1, 18), 1, y4, 14.157307652064731, 25.87945498512}, {dtype::f64, make_shape(1, 18), 1, y5, 9.8781307296321827, 21.43043580113}, {dtype::f64, make_shape(1, 18), 1, y6, 13.213487141927084, 24.15415798611}, {dtype::f64, make_shape(1, 18), 1, y7, 9.5431809300807426, 20.70376793528}}, .tolerance = 1e-12};
}  // namespace sum_10

namespace prod_10 {
inline constexpr auto network = [](expression<double, 1, 18, 3, 5> x) { return std::tuple{prod(x, axis<2, 3>), norm(x, axis<2, 3>), norm<1>(x, axis<2, 3>), norm<3>(x, axis<2, 3>)}; };
inline constexpr double y0[] = {5.2483474956301496e-07, 3.9289418907160477e-10, 3.1726610415720683e-05, -3.6206136844603304e-06,
    -1.4841470907338677e-06, -3.745861935307279e-07, -2.5591754535043423e-07, -8.4308699152999916e-07, 1.7739739135486723e-07,
    -2.5749524979328325e-07, -2.0355550718972507e-07, -2.290894276186497e-08, 2.6786156639920199e-05, -5.5586974739447997e-07, 1.8607132027456104e-07,
    1.2591394769515869e-07, 2.1672139090455552e-05, -1.3657631402791449e-07};
inline constexpr double y1[] = {1.9746934097474473, 1.6686410018241642, 2.9704251030734219, 2.6551468297440728, 2.1456942713839733,
    2.1764789332486085, 2.2514237032167559, 2.5091750581926822, 2.8243241033254312, 2.1839116774365555, 2.513331155278538, 2.3581070682461602,
    2.5599501414212154, 2.4702947105621327, 2.8894951339128867, 2.1772920304675485, 2.512456758800786, 2.5057672734925425};
inline constexpr double y2[] = {6.84375, 5.3203125, 9.9140625, 8.8125, 7.28125, 7.359375, 7.4296875, 8.4609375, 8.796875, 7.1015625, 8.0859375,
    7.359375, 8.65625, 8.2109375, 9.3046875, 7.15625, 8.5859375, 7.8046875};
inline constexpr double y3[] = {1.3663568083060635, 1.1993232540486471, 2.0671440126177618, 1.8674484683061929, 1.5283566064683927, 1.498052400581902,
    1.5881807502382772, 1.7442243996814004, 2.0142392586969984, 1.572922574778834, 1.8020203910163577, 1.7238447531159793, 1.8172981056930091,
    1.7375289347501293, 2.0254045996367087, 1.526484560004685, 1.7602189776469703, 1.8150628507638564};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 0.5, .shift = 0.25}}, .outputs = {{dtype::f64, make_shape(1, 18), 1, y0, 0.00013417909310578028, 8.895427371595e-05}, {dtype::f64, make_shape(1, 18), 1, y1, 18.478442873823159, 43.34660836337}, {dtype::f64, make_shape(1, 18), 1, y2, 63.749755859375, 142.484375}, {dtype::f64, make_shape(1, 18), 1, y3, 12.80785901612426, 30.65411170635}}, .tolerance = 1e-12};
}  // namespace prod_10

namespace sum_11 {
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x) { return std::tuple{sum(x, axis<1, -1>, keepdims), mean(x, axis<1, -1>, keepdims), max(x, axis<1, -1>, keepdims), min(x, axis<1, -1>, keepdims), var(x, axis<1, -1>, keepdims), stddev(x, axis<1, -1>, keepdims), var(x, axis<1, -1>, keepdims, correction<0>), stddev(x, axis<1, -1>, keepdims, correction<0>)}; };
inline constexpr double y0[] = {-5.578125, -6.84375, 4.203125, -3.03125, -7.171875, -7.609375, -8.09375, 1.09375};
inline constexpr double y1[] = {-0.371875, -0.45625, 0.2802083333333, -0.2020833333333, -0.478125, -0.5072916666667, -0.5395833333333,
    0.07291666666667};
inline constexpr double y2[] = {1.890625, 1.40625, 2, 1.9375, 1.9375, 1.4375, 1.40625, 1.796875};
inline constexpr double y3[] = {-1.90625, -1.796875, -1.796875, -1.75, -1.90625, -1.96875, -1.90625, -1.96875};
inline constexpr double y4[] = {1.422230747768, 1.300718470982, 1.635026041667, 1.319945126488, 1.493226841518, 1.275141834077, 1.249716331845,
    1.543968563988};
inline constexpr double y5[] = {1.192573162438, 1.140490451947, 1.278681368311, 1.148888648429, 1.221976612509, 1.129221782502, 1.117907121296,
    1.242565315783};
inline constexpr double y6[] = {1.327415364583, 1.21400390625, 1.526024305556, 1.231948784722, 1.393678385417, 1.190132378472, 1.166401909722,
    1.441037326389};
inline constexpr double y7[] = {1.152135132952, 1.101818454306, 1.235323563102, 1.10993188292, 1.18054156446, 1.09093188535, 1.08000088413,
    1.200432141518};
inline constexpr expectation<1, 8> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 1, 4, 1), 1, y0, -7.20263671875, 43.625}, {dtype::f32, make_shape(2, 1, 4, 1), 1, y1, -0.48017578124999993, 2.908333333333}, {dtype::f32, make_shape(2, 1, 4, 1), 1, y2, 9.936279296875, 13.8125}, {dtype::f32, make_shape(2, 1, 4, 1), 1, y3, -10.628662109375, 15}, {dtype::f32, make_shape(2, 1, 4, 1), 1, y4, 8.2961615062895273, 11.23997395833}, {dtype::f32, make_shape(2, 1, 4, 1), 1, y5, 6.8385629111330823, 9.472304463216}, {dtype::f32, make_shape(2, 1, 4, 1), 1, y6, 7.7430840725368917, 10.49064236111}, {dtype::f32, make_shape(2, 1, 4, 1), 1, y7, 6.6066794365164991, 9.151115508738}}, .tolerance = 2e-06};
}  // namespace sum_11

namespace prod_11 {
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x) { return std::tuple{prod(x, axis<1, -1>, keepdims), norm(x, axis<1, -1>, keepdims), norm<1>(x, axis<1, -1>, keepdims), norm<3>(x, axis<1, -1>, keepdims)}; };
inline constexpr double y0[] = {4.674628145443e-07, 4.138419053399e-06, 6.034384887206e-05, -2.029034869379e-10, -6.497442581714e-09,
    -2.844682354913e-07, -1.719161068268e-06, -3.774925319485e-05};
inline constexpr double y1[] = {2.24485359785, 2.135343621718, 2.829365663642, 2.225452025713, 2.286501340237, 2.112627700467, 2.092816956282,
    2.575803879374};
inline constexpr double y2[] = {7.2265625, 7.578125, 9.6953125, 6.390625, 6.9765625, 7.2578125, 7.359375, 8.9375};
inline constexpr double y3[] = {1.628484348371, 1.447127164275, 1.963005721502, 1.676027726695, 1.67090449896, 1.453160603557, 1.428051463222,
    1.775638270112};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 0.5, .shift = 0.25}}, .outputs = {{dtype::f32, make_shape(2, 1, 4, 1), 1, y0, 1.665404937359201e-05, 0.0001047093135847}, {dtype::f32, make_shape(2, 1, 4, 1), 1, y1, 14.026385712231365, 18.50276478528}, {dtype::f32, make_shape(2, 1, 4, 1), 1, y2, 47.07373046875, 61.421875}, {dtype::f32, make_shape(2, 1, 4, 1), 1, y3, 9.7768596455557066, 13.04239979669}}, .tolerance = 5e-06};
}  // namespace prod_11

namespace sum_12 {
inline constexpr auto network = [](expression<float, 1, 1, 1> x) { return std::tuple{sum(x, axis<1>), mean(x, axis<1>), max(x, axis<1>), min(x, axis<1>)}; };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {-0.203125};
inline constexpr double y2[] = {-0.203125};
inline constexpr double y3[] = {-0.203125};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1), 1, y1, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1), 1, y2, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1), 1, y3, 0.40625, 0.203125}}, .tolerance = 2e-06};
}  // namespace sum_12

namespace prod_12 {
inline constexpr auto network = [](expression<float, 1, 1, 1> x) { return std::tuple{prod(x, axis<1>), norm(x, axis<1>), norm<1>(x, axis<1>), norm<3>(x, axis<1>)}; };
inline constexpr double y0[] = {0.1484375};
inline constexpr double y1[] = {0.1484375};
inline constexpr double y2[] = {0.1484375};
inline constexpr double y3[] = {0.1484375};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 0.5, .shift = 0.25}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, -0.296875, 0.1484375}, {dtype::f32, make_shape(1, 1), 1, y1, -0.296875, 0.1484375}, {dtype::f32, make_shape(1, 1), 1, y2, -0.296875, 0.1484375}, {dtype::f32, make_shape(1, 1), 1, y3, -0.296875, 0.1484375}}, .tolerance = 5e-06};
}  // namespace prod_12

namespace argmax_9 {
inline constexpr auto network = [](expression<float, 1, 1, 1> x) { return std::tuple{argmax(x, axis<1>), argmin(x, axis<1>)}; };
inline constexpr double y0[] = {0};
inline constexpr double y1[] = {0};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::i64, make_shape(1, 1), 1, y0, 0, 0}, {dtype::i64, make_shape(1, 1), 1, y1, 0, 0}}, .tolerance = 2e-06};
}  // namespace argmax_9

namespace softmax_7 {
inline constexpr auto network = [](expression<float, 1, 1, 1> x) { return std::tuple{softmax(x, axis<1>), log_softmax(x, axis<1>), logsumexp(x, axis<1>)}; };
inline constexpr double y0[] = {1};
inline constexpr double y1[] = {0};
inline constexpr double y2[] = {-0.8125};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1, .scale = 4}}, .outputs = {{dtype::f32, make_shape(1, 1, 1), 1, y0, -2, 1}, {dtype::f32, make_shape(1, 1, 1), 1, y1, 0, 0}, {dtype::f32, make_shape(1, 1), 1, y2, 1.625, 0.8125}}, .tolerance = 2e-06};
}  // namespace softmax_7

namespace sum_13 {
inline constexpr auto network = [](expression<float, 2, 67> x) { return std::tuple{sum(x, axis<1>), mean(x, axis<1>), max(x, axis<1>), min(x, axis<1>), var(x, axis<1>), stddev(x, axis<1>), var(x, axis<1>, correction<0>), stddev(x, axis<1>, correction<0>)}; };
inline constexpr double y0[] = {-13.328125, -11.46875};
inline constexpr double y1[] = {-0.198927238806, -0.1711753731343};
inline constexpr double y2[] = {2, 2};
inline constexpr double y3[] = {-1.90625, -1.96875};
inline constexpr double y4[] = {1.435077696567, 1.457389565843};
inline constexpr double y5[] = {1.197947284553, 1.207223908744};
inline constexpr double y6[] = {1.413658626469, 1.43563748277};
inline constexpr double y7[] = {1.188973770303, 1.198180905694};
inline constexpr expectation<1, 8> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2), 1, y0, 29.5234375, 24.796875}, {dtype::f32, make_shape(2), 1, y1, 0.44064832089552242, 0.3701026119403}, {dtype::f32, make_shape(2), 1, y2, -4.5, 4}, {dtype::f32, make_shape(2), 1, y3, 4.3046875, 3.875}, {dtype::f32, make_shape(2), 1, y4, -3.2345027845944285, 2.89246726241}, {dtype::f32, make_shape(2), 1, y5, -2.6977005462910948, 2.405171193296}, {dtype::f32, make_shape(2), 1, y6, -3.1862266236303323, 2.849296109239}, {dtype::f32, make_shape(2), 1, y7, -2.6774927670298556, 2.387154675997}}, .tolerance = 2e-06};
}  // namespace sum_13

namespace prod_13 {
inline constexpr auto network = [](expression<float, 2, 67> x) { return std::tuple{prod(x, axis<1>), norm(x, axis<1>), norm<1>(x, axis<1>), norm<3>(x, axis<1>)}; };
inline constexpr double y0[] = {-5.673571894005e-29, -2.067488773845e-29};
inline constexpr double y1[] = {5.019669562783, 5.085079372691};
inline constexpr double y2[] = {34.5546875, 35.234375};
inline constexpr double y3[] = {2.802440088032, 2.799878541063};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 0.5, .shift = 0.25}}, .outputs = {{dtype::f32, make_shape(2), 1, y0, 1.1864015981471001e-28, 7.74106066785e-29}, {dtype::f32, make_shape(2), 1, y1, -11.310608968738862, 10.10474893547}, {dtype::f32, make_shape(2), 1, y2, -77.91796875, 69.7890625}, {dtype::f32, make_shape(2), 1, y3, -6.3048498113303291, 5.602318629096}}, .tolerance = 5e-06};
}  // namespace prod_13

namespace argmax_10 {
inline constexpr auto network = [](expression<float, 2, 67> x) { return std::tuple{argmax(x, axis<1>), argmin(x, axis<1>)}; };
inline constexpr double y0[] = {50, 54};
inline constexpr double y1[] = {42, 9};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::i64, make_shape(2), 1, y0, -113.5, 104}, {dtype::i64, make_shape(2), 1, y1, -86.25, 51}}, .tolerance = 2e-06};
}  // namespace argmax_10

namespace softmax_8 {
inline constexpr auto network = [](expression<float, 2, 67> x) { return std::tuple{softmax(x, axis<1>), log_softmax(x, axis<1>), logsumexp(x, axis<1>)}; };
inline constexpr double y0[] = {2.97185759208e-05, 6.920184894714e-08, 0.0001104179048355, 8.514514557162e-06, 1.575026822315e-06, 1.693313413513e-05,
    0.003892365315858, 4.602903081839e-05, 0.0002819619977693, 0.001727226638765, 0.1996402552579, 6.107041734898e-08, 6.167893657854e-07,
    2.736986219539e-07, 0.003288087907743, 3.191724900278e-06, 0.002259867566714, 2.312077762963e-07, 0.02429586600853, 1.09214820256e-07,
    1.317382198779e-07, 0.006142956941322, 4.276913812875e-08, 0.0005042446120751};
inline constexpr double y1[] = {-10.42373825579, -16.48623825579, -9.11123825579, -11.67373825579, -13.36123825579, -10.98623825579, -5.54873825579,
    -9.98623825579, -8.17373825579, -6.36123825579, -1.61123825579, -16.61123825579, -14.29873825579, -15.11123825579, -5.717449066214,
    -12.65494906621, -6.092449066214, -15.27994906621, -3.717449066214, -16.02994906621, -15.84244906621, -5.092449066214, -16.96744906621,
    -7.592449066214};
inline constexpr double y2[] = {9.61123825579, 9.342449066214};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1, .scale = 4}}, .outputs = {{dtype::f32, make_shape(2, 67), 5, y0, -0.11639768133412039, 2}, {dtype::f32, make_shape(2, 67), 5, y1, 22.506845747419089, 1369.084550574}, {dtype::f32, make_shape(2), 1, y2, -21.55808877813438, 18.953687322}}, .tolerance = 2e-06};
}  // namespace softmax_8

namespace sum_14 {
inline constexpr auto network = [](expression<float, 4, 129> x) { return std::tuple{sum(x, axis<0, 1>, keepdims), mean(x, axis<0, 1>, keepdims), max(x, axis<0, 1>, keepdims), min(x, axis<0, 1>, keepdims), var(x, axis<0, 1>, keepdims), stddev(x, axis<0, 1>, keepdims), var(x, axis<0, 1>, keepdims, correction<0>), stddev(x, axis<0, 1>, keepdims, correction<0>)}; };
inline constexpr double y0[] = {-22.796875};
inline constexpr double y1[] = {-0.04417999031008};
inline constexpr double y2[] = {2};
inline constexpr double y3[] = {-2};
inline constexpr double y4[] = {1.382215966903};
inline constexpr double y5[] = {1.175676812267};
inline constexpr double y6[] = {1.379537253789};
inline constexpr double y7[] = {1.174537038066};
inline constexpr expectation<1, 8> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 45.59375, 22.796875}, {dtype::f32, make_shape(1, 1), 1, y1, 0.088359980620155043, 0.04417999031008}, {dtype::f32, make_shape(1, 1), 1, y2, -4, 2}, {dtype::f32, make_shape(1, 1), 1, y3, 4, 2}, {dtype::f32, make_shape(1, 1), 1, y4, -2.7644319338068932, 1.382215966903}, {dtype::f32, make_shape(1, 1), 1, y5, -2.3513536245349798, 1.175676812267}, {dtype::f32, make_shape(1, 1), 1, y6, -2.7590745075785854, 1.379537253789}, {dtype::f32, make_shape(1, 1), 1, y7, -2.349074076132375, 1.174537038066}}, .tolerance = 2e-06};
}  // namespace sum_14

namespace prod_14 {
inline constexpr auto network = [](expression<float, 4, 129> x) { return std::tuple{prod(x, axis<0, 1>, keepdims), norm(x, axis<0, 1>, keepdims), norm<1>(x, axis<0, 1>, keepdims), norm<3>(x, axis<0, 1>, keepdims)}; };
inline constexpr double y0[] = {6.143097208404e-211};
inline constexpr double y1[] = {14.30953802252};
inline constexpr double y2[] = {275.1171875};
inline constexpr double y3[] = {5.640431595712};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 0.5, .shift = 0.25}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, -1.2286194416807402e-210, 6.143097208404e-211}, {dtype::f32, make_shape(1, 1), 1, y1, -28.61907604504162, 14.30953802252}, {dtype::f32, make_shape(1, 1), 1, y2, -550.234375, 275.1171875}, {dtype::f32, make_shape(1, 1), 1, y3, -11.280863191423606, 5.640431595712}}, .tolerance = 5e-06};
}  // namespace prod_14

namespace softmax_9 {
inline constexpr auto network = [](expression<float, 3, 10> x) { return std::tuple{softmax(x), log_softmax(x)}; };
inline constexpr double y0[] = {3.532628567784e-24, 2.442600734687e-36, 3.72007597137e-44, 8.088782728379e-35, 0.9999999987498, 3.053624309907e-45,
    1.250152864824e-09, 1.713908429399e-15, 6.133368382618e-44, 7.004352017412e-18, 1.2664037218e-14, 1.012999094631e-05, 1.388780313283e-11,
    7.882279915472e-25, 3.398233383477e-09, 1.583198242811e-23, 1.35095060069e-39, 1.066750584911e-25, 6.554342121728e-31, 0.9999898665969,
    7.187781739056e-28, 6.914400106935e-13, 1.350964290555e-39, 3.263247861012e-32, 1.903980283285e-17, 1.282891823608e-19, 3.975449735906e-31,
    1.094697702952e-35, 1.443704555156e-26, 0.9999999999993};
inline constexpr double y1[] = {-54.00000000125, -82.00000000125, -100.0000000013, -78.50000000125, -1.250154645689e-09, -102.5000000013,
    -20.50000000125, -34.00000000125, -99.50000000125, -39.50000000125, -32.00001013345, -11.50001013345, -25.00001013345, -55.50001013345,
    -19.50001013345, -52.50001013345, -89.50001013345, -57.50001013345, -69.50001013345, -1.013345442355e-05, -62.5, -28, -89.5, -72.5, -38.5, -43.5,
    -70, -80.5, -59.5, -6.914468997363e-13};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1, .scale = 32}}, .outputs = {{dtype::f32, make_shape(3, 10), 1, y0, 1.9062462086508205, 3}, {dtype::f32, make_shape(3, 10), 1, y1, -235.01563893959676, 1567.500101347}}, .tolerance = 2e-06};
}  // namespace softmax_9

namespace softmax_10 {
inline constexpr auto network = [](expression<float, 1, 21, 3, 5> x) { return softmax(x, axis<1>); };
inline constexpr double y0[] = {8.606275075346e-05, 1.241214460602e-05, 3.007266585434e-06, 0.4789368272713, 0.0007869400890865, 8.471176416165e-07,
    0.006160598325173, 0.001335012625139, 0.1145738856015, 0.38978346224, 6.830901642639e-06, 4.79464481472e-05, 1.243851575151e-05,
    5.539234066886e-06, 0.8841873357271, 0.0002064538065133, 0.04192658522798, 2.200163234313e-06, 1.006932998808e-07, 3.423461315547e-06,
    5.189224676883e-06, 1.713313444598e-06, 0.1449575221541, 2.331216163455e-05};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1, .scale = 4}}, .outputs = {{dtype::f32, make_shape(1, 21, 3, 5), 13, y0, -1.6715106714462966, 15}}, .tolerance = 2e-06};
}  // namespace softmax_10

namespace softmax_11 {
inline constexpr auto network = [](expression<float, 1, 1000> x) { return softmax(x); };
inline constexpr double y0[] = {2.08864724793e-06, 2.8266766688e-07, 2.297385840889e-09, 0.004848945834647, 5.734104051086e-05, 1.578968657689e-09,
    2.179698997254e-08, 3.477909912966e-05, 8.793533366397e-06, 0.001675750840201, 6.10392198924e-05, 0.0007436099277052, 0.001478844925981,
    1.050237791501e-06, 1.84322472689e-06, 1.98165333437e-05, 0.0005791239939965, 3.558260798022e-09, 1.029616901346e-08, 2.603279211701e-09,
    4.960972051298e-07, 2.629218865121e-08, 4.960972051298e-07, 2.245507410356e-05};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1, .scale = 4}}, .outputs = {{dtype::f32, make_shape(1, 1000), 41, y0, -0.0098369746582634785, 1}}, .tolerance = 2e-06};
}  // namespace softmax_11

namespace softmax_12 {
inline constexpr auto network = [](expression<float, 3, 5, 7> x) { return std::tuple{softmax(x, axis<1, 2>), log_softmax(x, axis<0, -1>), logsumexp(x), logsumexp(x, axis<0, 2>, keepdims)}; };
inline constexpr double y0[] = {0.0002237109762088, 0.1910623195044, 7.579445371063e-07, 0.001993914226778, 6.283580912269e-07, 1.185624738258e-05,
    0.0002381390945734, 1.725073815125e-05, 4.318637793418e-07, 4.400497415624e-05, 0.0003251552226724, 0.009502428500329, 0.0214140531885,
    0.0003251552226724, 4.052718009698e-07, 7.112741616267e-07, 4.937221267758e-06, 1.236009159403e-07, 0.002288244382112, 2.19926947885e-07,
    0.01492122771887, 7.282980277108e-06, 0.1817777665714, 0.0004796420790753};
inline constexpr double y1[] = {-9.186030425396, -2.436030425396, -14.31040922039, -6.435409220386, -15.22996525258, -12.29246525258, -4.335813836963,
    -11.83011801786, -15.51761801786, -8.936030425396, -6.936030425396, -2.997909220386, -2.185409220386, -7.104965252578, -8.835813836963,
    -8.273313836963, -11.20511801786, -14.89261801786, -6.998530425396, -16.2485304254, -4.560409220386, -12.91746525258, -2.792465252578,
    -3.773313836963};
inline constexpr double y2[] = {9.720775091246};
inline constexpr double y3[] = {8.373530425396, 7.810409220386, 8.542465252578, 3.585813836963, 8.455118017858};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1, .scale = 4}}, .outputs = {{dtype::f32, make_shape(3, 5, 7), 4, y0, -0.43365004205877988, 3}, {dtype::f32, make_shape(3, 5, 7), 4, y1, 12.035712689885361, 894.4265718168}, {dtype::f32, make_shape(), 1, y2, -19.441550182491135, 9.720775091246}, {dtype::f32, make_shape(1, 5, 1), 1, y3, 9.5205993974411793, 36.76733675318}}, .tolerance = 2e-06};
}  // namespace softmax_12

namespace sum_15 {
inline constexpr auto network = [](expression<std::int32_t, 1> x) { return std::tuple{sum(x, axis<0>), prod(x, axis<0>), max(x, axis<0>), min(x, axis<0>), argmax(x, axis<0>), argmin(x, axis<0>)}; };
inline constexpr double y0[] = {-2};
inline constexpr double y1[] = {-2};
inline constexpr double y2[] = {-2};
inline constexpr double y3[] = {-2};
inline constexpr double y4[] = {0};
inline constexpr double y5[] = {0};
inline constexpr expectation<1, 6> expected = {.inputs = {{.seed = 1, .shift = -2, .modulus = 5}}, .outputs = {{dtype::i32, make_shape(), 1, y0, 4, 2}, {dtype::i32, make_shape(), 1, y1, 4, 2}, {dtype::i32, make_shape(), 1, y2, 4, 2}, {dtype::i32, make_shape(), 1, y3, 4, 2}, {dtype::i64, make_shape(), 1, y4, 0, 0}, {dtype::i64, make_shape(), 1, y5, 0, 0}}, .tolerance = 2e-06};
}  // namespace sum_15

namespace sum_16 {
inline constexpr auto network = [](expression<std::int64_t, 7> x) { return std::tuple{sum(x, axis<0>), prod(x, axis<0>), max(x, axis<0>), min(x, axis<0>), argmax(x, axis<0>), argmin(x, axis<0>)}; };
inline constexpr double y0[] = {8};
inline constexpr double y1[] = {-32};
inline constexpr double y2[] = {2};
inline constexpr double y3[] = {-2};
inline constexpr double y4[] = {1};
inline constexpr double y5[] = {0};
inline constexpr expectation<1, 6> expected = {.inputs = {{.seed = 1, .shift = -2, .modulus = 5}}, .outputs = {{dtype::i64, make_shape(), 1, y0, -16, 8}, {dtype::i64, make_shape(), 1, y1, 64, 32}, {dtype::i64, make_shape(), 1, y2, -4, 2}, {dtype::i64, make_shape(), 1, y3, 4, 2}, {dtype::i64, make_shape(), 1, y4, -2, 1}, {dtype::i64, make_shape(), 1, y5, 0, 0}}, .tolerance = 2e-06};
}  // namespace sum_16

namespace sum_17 {
inline constexpr auto network = [](expression<std::int32_t, 3, 5> x) { return std::tuple{sum(x, axis<1>), prod(x, axis<1>), max(x, axis<1>), min(x, axis<1>), argmax(x, axis<1>), argmin(x, axis<1>)}; };
inline constexpr double y0[] = {4, 0, -2};
inline constexpr double y1[] = {-8, -8, -8};
inline constexpr double y2[] = {2, 2, 2};
inline constexpr double y3[] = {-2, -2, -2};
inline constexpr double y4[] = {1, 0, 2};
inline constexpr double y5[] = {0, 3, 3};
inline constexpr expectation<1, 6> expected = {.inputs = {{.seed = 1, .shift = -2, .modulus = 5}}, .outputs = {{dtype::i32, make_shape(3), 1, y0, -11.15625, 6}, {dtype::i32, make_shape(3), 1, y1, 5.375, 24}, {dtype::i32, make_shape(3), 1, y2, -1.34375, 6}, {dtype::i32, make_shape(3), 1, y3, 1.34375, 6}, {dtype::i64, make_shape(3), 1, y4, 1.15625, 3}, {dtype::i64, make_shape(3), 1, y5, 3.984375, 6}}, .tolerance = 2e-06};
}  // namespace sum_17

namespace sum_18 {
inline constexpr auto network = [](expression<std::int64_t, 2, 17, 3> x) { return std::tuple{sum(x, axis<1>), prod(x, axis<1>), max(x, axis<1>), min(x, axis<1>), argmax(x, axis<1>), argmin(x, axis<1>)}; };
inline constexpr double y0[] = {9, 5, -4, -2, 2, 1};
inline constexpr double y1[] = {0, 0, 0, 0, 0, 0};
inline constexpr double y2[] = {2, 2, 2, 2, 2, 2};
inline constexpr double y3[] = {-2, -2, -2, -2, -2, -2};
inline constexpr double y4[] = {1, 0, 1, 5, 0, 5};
inline constexpr double y5[] = {0, 4, 2, 2, 5, 3};
inline constexpr expectation<1, 6> expected = {.inputs = {{.seed = 1, .shift = -2, .modulus = 5}}, .outputs = {{dtype::i64, make_shape(2, 3), 1, y0, -24.515625, 23}, {dtype::i64, make_shape(2, 3), 1, y1, 0, 0}, {dtype::i64, make_shape(2, 3), 1, y2, 4.21875, 12}, {dtype::i64, make_shape(2, 3), 1, y3, -4.21875, 12}, {dtype::i64, make_shape(2, 3), 1, y4, 6.921875, 12}, {dtype::i64, make_shape(2, 3), 1, y5, 12.109375, 16}}, .tolerance = 2e-06};
}  // namespace sum_18

namespace sum_19 {
inline constexpr auto network = [](expression<std::int32_t, 19, 2> x) { return std::tuple{sum(x, axis<0>), prod(x, axis<0>), max(x, axis<0>), min(x, axis<0>), argmax(x, axis<0>), argmin(x, axis<0>)}; };
inline constexpr double y0[] = {-5, 5};
inline constexpr double y1[] = {0, 0};
inline constexpr double y2[] = {2, 2};
inline constexpr double y3[] = {-2, -2};
inline constexpr double y4[] = {3, 0};
inline constexpr double y5[] = {0, 6};
inline constexpr expectation<1, 6> expected = {.inputs = {{.seed = 1, .shift = -2, .modulus = 5}}, .outputs = {{dtype::i32, make_shape(2), 1, y0, 8.75, 10}, {dtype::i32, make_shape(2), 1, y1, 0, 0}, {dtype::i32, make_shape(2), 1, y2, -4.5, 4}, {dtype::i32, make_shape(2), 1, y3, 4.5, 4}, {dtype::i64, make_shape(2), 1, y4, -6, 3}, {dtype::i64, make_shape(2), 1, y5, -1.5, 6}}, .tolerance = 2e-06};
}  // namespace sum_19

/// Calls `check(name, constant of the network, expectation)` for each case whose number modulo Parts is Part.
template <int Part, int Parts, class Check> void for_each_case(const Check& check) {
  if constexpr (0 % Parts == Part) check("sum_1", network_constant<sum_1::network>{}, sum_1::expected);
  if constexpr (1 % Parts == Part) check("prod_1", network_constant<prod_1::network>{}, prod_1::expected);
  if constexpr (2 % Parts == Part) check("argmax_1", network_constant<argmax_1::network>{}, argmax_1::expected);
  if constexpr (3 % Parts == Part) check("sum_2", network_constant<sum_2::network>{}, sum_2::expected);
  if constexpr (4 % Parts == Part) check("prod_2", network_constant<prod_2::network>{}, prod_2::expected);
  if constexpr (5 % Parts == Part) check("argmax_2", network_constant<argmax_2::network>{}, argmax_2::expected);
  if constexpr (6 % Parts == Part) check("softmax_1", network_constant<softmax_1::network>{}, softmax_1::expected);
  if constexpr (7 % Parts == Part) check("sum_3", network_constant<sum_3::network>{}, sum_3::expected);
  if constexpr (8 % Parts == Part) check("prod_3", network_constant<prod_3::network>{}, prod_3::expected);
  if constexpr (9 % Parts == Part) check("argmax_3", network_constant<argmax_3::network>{}, argmax_3::expected);
  if constexpr (10 % Parts == Part) check("sum_4", network_constant<sum_4::network>{}, sum_4::expected);
  if constexpr (11 % Parts == Part) check("prod_4", network_constant<prod_4::network>{}, prod_4::expected);
  if constexpr (12 % Parts == Part) check("argmax_4", network_constant<argmax_4::network>{}, argmax_4::expected);
  if constexpr (13 % Parts == Part) check("softmax_2", network_constant<softmax_2::network>{}, softmax_2::expected);
  if constexpr (14 % Parts == Part) check("sum_5", network_constant<sum_5::network>{}, sum_5::expected);
  if constexpr (15 % Parts == Part) check("prod_5", network_constant<prod_5::network>{}, prod_5::expected);
  if constexpr (16 % Parts == Part) check("argmax_5", network_constant<argmax_5::network>{}, argmax_5::expected);
  if constexpr (17 % Parts == Part) check("softmax_3", network_constant<softmax_3::network>{}, softmax_3::expected);
  if constexpr (18 % Parts == Part) check("sum_6", network_constant<sum_6::network>{}, sum_6::expected);
  if constexpr (19 % Parts == Part) check("prod_6", network_constant<prod_6::network>{}, prod_6::expected);
  if constexpr (20 % Parts == Part) check("argmax_6", network_constant<argmax_6::network>{}, argmax_6::expected);
  if constexpr (21 % Parts == Part) check("softmax_4", network_constant<softmax_4::network>{}, softmax_4::expected);
  if constexpr (22 % Parts == Part) check("sum_7", network_constant<sum_7::network>{}, sum_7::expected);
  if constexpr (23 % Parts == Part) check("prod_7", network_constant<prod_7::network>{}, prod_7::expected);
  if constexpr (24 % Parts == Part) check("argmax_7", network_constant<argmax_7::network>{}, argmax_7::expected);
  if constexpr (25 % Parts == Part) check("softmax_5", network_constant<softmax_5::network>{}, softmax_5::expected);
  if constexpr (26 % Parts == Part) check("sum_8", network_constant<sum_8::network>{}, sum_8::expected);
  if constexpr (27 % Parts == Part) check("prod_8", network_constant<prod_8::network>{}, prod_8::expected);
  if constexpr (28 % Parts == Part) check("sum_9", network_constant<sum_9::network>{}, sum_9::expected);
  if constexpr (29 % Parts == Part) check("prod_9", network_constant<prod_9::network>{}, prod_9::expected);
  if constexpr (30 % Parts == Part) check("argmax_8", network_constant<argmax_8::network>{}, argmax_8::expected);
  if constexpr (31 % Parts == Part) check("softmax_6", network_constant<softmax_6::network>{}, softmax_6::expected);
  if constexpr (32 % Parts == Part) check("sum_10", network_constant<sum_10::network>{}, sum_10::expected);
  if constexpr (33 % Parts == Part) check("prod_10", network_constant<prod_10::network>{}, prod_10::expected);
  if constexpr (34 % Parts == Part) check("sum_11", network_constant<sum_11::network>{}, sum_11::expected);
  if constexpr (35 % Parts == Part) check("prod_11", network_constant<prod_11::network>{}, prod_11::expected);
  if constexpr (36 % Parts == Part) check("sum_12", network_constant<sum_12::network>{}, sum_12::expected);
  if constexpr (37 % Parts == Part) check("prod_12", network_constant<prod_12::network>{}, prod_12::expected);
  if constexpr (38 % Parts == Part) check("argmax_9", network_constant<argmax_9::network>{}, argmax_9::expected);
  if constexpr (39 % Parts == Part) check("softmax_7", network_constant<softmax_7::network>{}, softmax_7::expected);
  if constexpr (40 % Parts == Part) check("sum_13", network_constant<sum_13::network>{}, sum_13::expected);
  if constexpr (41 % Parts == Part) check("prod_13", network_constant<prod_13::network>{}, prod_13::expected);
  if constexpr (42 % Parts == Part) check("argmax_10", network_constant<argmax_10::network>{}, argmax_10::expected);
  if constexpr (43 % Parts == Part) check("softmax_8", network_constant<softmax_8::network>{}, softmax_8::expected);
  if constexpr (44 % Parts == Part) check("sum_14", network_constant<sum_14::network>{}, sum_14::expected);
  if constexpr (45 % Parts == Part) check("prod_14", network_constant<prod_14::network>{}, prod_14::expected);
  if constexpr (46 % Parts == Part) check("softmax_9", network_constant<softmax_9::network>{}, softmax_9::expected);
  if constexpr (47 % Parts == Part) check("softmax_10", network_constant<softmax_10::network>{}, softmax_10::expected);
  if constexpr (48 % Parts == Part) check("softmax_11", network_constant<softmax_11::network>{}, softmax_11::expected);
  if constexpr (49 % Parts == Part) check("softmax_12", network_constant<softmax_12::network>{}, softmax_12::expected);
  if constexpr (50 % Parts == Part) check("sum_15", network_constant<sum_15::network>{}, sum_15::expected);
  if constexpr (51 % Parts == Part) check("sum_16", network_constant<sum_16::network>{}, sum_16::expected);
  if constexpr (52 % Parts == Part) check("sum_17", network_constant<sum_17::network>{}, sum_17::expected);
  if constexpr (53 % Parts == Part) check("sum_18", network_constant<sum_18::network>{}, sum_18::expected);
  if constexpr (54 % Parts == Part) check("sum_19", network_constant<sum_19::network>{}, sum_19::expected);
}

}  // namespace reduction_cases
}  // namespace inlay::test::reference
