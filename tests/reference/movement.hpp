/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/movement.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace movement_cases {

namespace reshape_1 {
inline constexpr auto network = [](expression<float, 1> x) { return reshape<1, 1, 1>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1, 1), 1, y0, 0.40625, 0.203125}}, .tolerance = 1e-09};
}  // namespace reshape_1

namespace reshape_2 {
inline constexpr auto network = [](expression<float, 7> x) { return reshape<7, 1>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7, 1), 1, y0, -0.383056640625, 7.9375}}, .tolerance = 1e-09};
}  // namespace reshape_2

namespace reshape_3 {
inline constexpr auto network = [](expression<float, 3, 5> x) { return reshape<15>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(15), 1, y0, 3.0068359375, 12.59375}}, .tolerance = 1e-09};
}  // namespace reshape_3

namespace reshape_4 {
inline constexpr auto network = [](expression<float, 2, 3, 4> x) { return reshape<4, -1>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(4, 6), 1, y0, 4.48779296875, 21.734375}}, .tolerance = 1e-09};
}  // namespace reshape_4

namespace reshape_5 {
inline constexpr auto network = [](expression<float, 1, 17, 3> x) { return reshape<-1, 17>(x); };
inline constexpr double y0[] = {-0.203125, -1.640625, 1.484375, 0.84375, -1.625, 0.125, 0.34375, 0.515625, -1.671875, -1.046875, -0.9375, -1.78125,
    -0.1875, -1.171875, -0.84375, 1.015625, -1.765625, -1.671875, -0.140625, -0.6875, 0.359375, -1.90625, 1.203125, -1.796875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 17), 2, y0, 10.681396484375, 54.203125}}, .tolerance = 1e-09};
}  // namespace reshape_5

namespace reshape_6 {
inline constexpr auto network = [](expression<float, 37> x) { return reshape<1, 37>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 37), 1, y0, 2.87548828125, 35.078125}}, .tolerance = 1e-09};
}  // namespace reshape_6

namespace reshape_7 {
inline constexpr auto network = [](expression<float, 4, 6> x) { return reshape<2, 2, 2, 3>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 2, 2, 3), 1, y0, 4.48779296875, 21.734375}}, .tolerance = 1e-09};
}  // namespace reshape_7

namespace flatten_1 {
inline constexpr auto network = [](expression<float, 1, 1> x) { return std::tuple{flatten(x), flatten<0>(x), flatten<-2, -1>(x)}; };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {-0.203125};
inline constexpr double y2[] = {-0.203125};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(1), 1, y1, 0.40625, 0.203125}, {dtype::f32, make_shape(1), 1, y2, 0.40625, 0.203125}}, .tolerance = 1e-09};
}  // namespace flatten_1

namespace flatten_2 {
inline constexpr auto network = [](expression<float, 3, 7> x) { return std::tuple{flatten(x), flatten<0>(x), flatten<-2, -1>(x)}; };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375};
inline constexpr double y1[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, 0.259033203125, 18.5625}, {dtype::f32, make_shape(21), 1, y1, 0.259033203125, 18.5625}, {dtype::f32, make_shape(21), 1, y2, 0.259033203125, 18.5625}}, .tolerance = 1e-09};
}  // namespace flatten_2

namespace flatten_3 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return std::tuple{flatten(x), flatten<0>(x), flatten<-2, -1>(x)}; };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25, -0.1875, -0.34375, -1.171875,
    -1.5, -0.84375, 1.015625};
inline constexpr double y1[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25, -0.1875, -0.34375, -1.171875,
    -1.5, -0.84375, 1.015625};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25, -0.1875, -0.34375, -1.171875,
    -1.5, -0.84375, 1.015625};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 15), 1, y0, 4.99365234375, 26.796875}, {dtype::f32, make_shape(30), 1, y1, 4.99365234375, 26.796875}, {dtype::f32, make_shape(2, 15), 1, y2, 4.99365234375, 26.796875}}, .tolerance = 1e-09};
}  // namespace flatten_3

namespace flatten_4 {
inline constexpr auto network = [](expression<float, 1, 17, 2> x) { return std::tuple{flatten(x), flatten<0>(x), flatten<-2, -1>(x)}; };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25};
inline constexpr double y1[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 34), 1, y0, 3.403076171875, 33.171875}, {dtype::f32, make_shape(34), 1, y1, 3.403076171875, 33.171875}, {dtype::f32, make_shape(1, 34), 1, y2, 3.403076171875, 33.171875}}, .tolerance = 1e-09};
}  // namespace flatten_4

namespace flatten_5 {
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x) { return std::tuple{flatten(x), flatten<0>(x), flatten<-2, -1>(x)}; };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25};
inline constexpr double y1[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 60), 1, y0, 14.0048828125, 127.9375}, {dtype::f32, make_shape(120), 1, y1, 14.0048828125, 127.9375}, {dtype::f32, make_shape(2, 3, 20), 1, y2, 14.0048828125, 127.9375}}, .tolerance = 1e-09};
}  // namespace flatten_5

namespace squeeze_1 {
inline constexpr auto network = [](expression<float, 1> x) { return std::tuple{squeeze(x), squeeze<0>(x), unsqueeze<0>(x), unsqueeze<-1>(x), unsqueeze<1>(x)}; };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {-0.203125};
inline constexpr double y2[] = {-0.203125};
inline constexpr double y3[] = {-0.203125};
inline constexpr double y4[] = {-0.203125};
inline constexpr expectation<1, 5> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(), 1, y1, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1), 1, y2, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1), 1, y3, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1), 1, y4, 0.40625, 0.203125}}, .tolerance = 1e-09};
}  // namespace squeeze_1

namespace squeeze_2 {
inline constexpr auto network = [](expression<float, 1, 7> x) { return std::tuple{squeeze(x), squeeze<0>(x), unsqueeze<0>(x), unsqueeze<-1>(x), unsqueeze<1>(x)}; };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375};
inline constexpr double y1[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375};
inline constexpr double y3[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375};
inline constexpr double y4[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375};
inline constexpr expectation<1, 5> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7), 1, y0, -0.383056640625, 7.9375}, {dtype::f32, make_shape(7), 1, y1, -0.383056640625, 7.9375}, {dtype::f32, make_shape(1, 1, 7), 1, y2, -0.383056640625, 7.9375}, {dtype::f32, make_shape(1, 7, 1), 1, y3, -0.383056640625, 7.9375}, {dtype::f32, make_shape(1, 1, 7), 1, y4, -0.383056640625, 7.9375}}, .tolerance = 1e-09};
}  // namespace squeeze_2

namespace squeeze_3 {
inline constexpr auto network = [](expression<float, 3, 1, 5> x) { return std::tuple{squeeze(x), squeeze<1>(x), unsqueeze<0>(x), unsqueeze<-1>(x), unsqueeze<1>(x)}; };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625};
inline constexpr double y1[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625};
inline constexpr double y3[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625};
inline constexpr double y4[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625};
inline constexpr expectation<1, 5> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 5), 1, y0, 3.0068359375, 12.59375}, {dtype::f32, make_shape(3, 5), 1, y1, 3.0068359375, 12.59375}, {dtype::f32, make_shape(1, 3, 1, 5), 1, y2, 3.0068359375, 12.59375}, {dtype::f32, make_shape(3, 1, 5, 1), 1, y3, 3.0068359375, 12.59375}, {dtype::f32, make_shape(3, 1, 1, 5), 1, y4, 3.0068359375, 12.59375}}, .tolerance = 1e-09};
}  // namespace squeeze_3

namespace squeeze_4 {
inline constexpr auto network = [](expression<float, 1, 1, 17> x) { return std::tuple{squeeze(x), squeeze<0>(x), unsqueeze<0>(x), unsqueeze<-1>(x), unsqueeze<1>(x)}; };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875};
inline constexpr double y1[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875};
inline constexpr double y3[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875};
inline constexpr double y4[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875};
inline constexpr expectation<1, 5> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(17), 1, y0, 0.08544921875, 14.78125}, {dtype::f32, make_shape(1, 17), 1, y1, 0.08544921875, 14.78125}, {dtype::f32, make_shape(1, 1, 1, 17), 1, y2, 0.08544921875, 14.78125}, {dtype::f32, make_shape(1, 1, 17, 1), 1, y3, 0.08544921875, 14.78125}, {dtype::f32, make_shape(1, 1, 1, 17), 1, y4, 0.08544921875, 14.78125}}, .tolerance = 1e-09};
}  // namespace squeeze_4

namespace squeeze_5 {
inline constexpr auto network = [](expression<float, 2, 1, 3, 1> x) { return std::tuple{squeeze(x), squeeze<1>(x), unsqueeze<0>(x), unsqueeze<-1>(x), unsqueeze<1>(x)}; };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875};
inline constexpr double y1[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875};
inline constexpr double y3[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875};
inline constexpr double y4[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875};
inline constexpr expectation<1, 5> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3), 1, y0, -1.727783203125, 7.09375}, {dtype::f32, make_shape(2, 3, 1), 1, y1, -1.727783203125, 7.09375}, {dtype::f32, make_shape(1, 2, 1, 3, 1), 1, y2, -1.727783203125, 7.09375}, {dtype::f32, make_shape(2, 1, 3, 1, 1), 1, y3, -1.727783203125, 7.09375}, {dtype::f32, make_shape(2, 1, 1, 3, 1), 1, y4, -1.727783203125, 7.09375}}, .tolerance = 1e-09};
}  // namespace squeeze_5

namespace permute_1 {
inline constexpr auto network = [](expression<float, 1> x) { return permute<0>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, 0.40625, 0.203125}}, .tolerance = 1e-09};
}  // namespace permute_1

namespace permute_2 {
inline constexpr auto network = [](expression<float, 3, 7> x) { return permute<1, 0>(x); };
inline constexpr double y0[] = {-0.203125, 0.421875, 0.515625, -1.078125, -1.625, -0.515625, -1.640625, 0.25, -1.671875, -0.96875, 0.125, -0.671875,
    1.484375, 0.765625, -1.046875, -1.71875, 0.34375, 1.125, 0.84375, -0.609375, -0.9375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7, 3), 1, y0, -1.337890625, 18.5625}}, .tolerance = 1e-09};
}  // namespace permute_2

namespace permute_3 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return permute<2, 0, 1>(x); };
inline constexpr double y0[] = {-0.203125, -1.71875, 0.125, -0.515625, -0.9375, -0.34375, -1.078125, 0.84375, 0.765625, -1.671875, 0.140625,
    -1.171875, -1.640625, 0.421875, 0.34375, -0.671875, -1.78125, -1.5, -0.96875, -1.625, -0.609375, -1.046875, -1.25, -0.84375, 1.484375, 0.25,
    0.515625, 1.125, -0.1875, 1.015625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5, 2, 3), 1, y0, 2.553466796875, 26.796875}}, .tolerance = 1e-09};
}  // namespace permute_3

namespace permute_4 {
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x) { return permute<0, 2, 3, 1>(x); };
inline constexpr double y0[] = {-0.203125, -0.9375, 0.359375, -1.078125, 0.140625, -0.703125, -1.640625, -1.78125, -1.90625, -0.96875, -1.25,
    1.890625, 1.484375, -0.1875, 1.203125, -1.71875, -0.34375, 0.8125, 0.84375, -1.171875, -1.796875, 0.421875, -1.5, -1.109375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 4, 5, 3), 1, y0, -2.4853515625, 127.9375}}, .tolerance = 1e-09};
}  // namespace permute_4

namespace permute_5 {
inline constexpr auto network = [](expression<float, 1, 17, 19> x) { return permute<0, 2, 1>(x); };
inline constexpr double y0[] = {-0.203125, -1, 0.0625, 0.15625, -1.78125, -1.796875, 1.921875, 1.109375, 1.203125, 0.96875, 1.453125, 1.234375,
    0.515625, 1.953125, -0.84375, -0.078125, 1.4375, -0.609375, -0.921875, -1.671875, -1.90625, -0.09375, -0.34375, -1.703125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 19, 17), 13, y0, 1.173095703125, 339.28125}}, .tolerance = 1e-09};
}  // namespace permute_5

namespace permute_6 {
inline constexpr auto network = [](expression<float, 18, 1, 33> x) { return permute<2, 1, 0>(x); };
inline constexpr double y0[] = {-0.203125, -0.515625, 0.234375, 0.796875, -1.25, -1.609375, -1.859375, 1.21875, 1.625, -1.734375, 0.59375, -1.109375,
    -0.515625, 1.578125, 1.8125, 0.453125, 1.6875, 0.953125, -1.25, -0.015625, 1.078125, -1.09375, -1.296875, -0.921875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(33, 1, 18), 23, y0, 23.013427734375, 610.078125}}, .tolerance = 1e-09};
}  // namespace permute_6

namespace transpose_1 {
inline constexpr auto network = [](expression<float, 1, 1> x) { return std::tuple{transpose(x), transpose<0, 1>(x) + 1.f}; };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {0.796875};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 1), 1, y1, -1.59375, 0.796875}}, .tolerance = 1e-09};
}  // namespace transpose_1

namespace transpose_2 {
inline constexpr auto network = [](expression<float, 3, 7> x) { return std::tuple{transpose(x), transpose<0, 1>(x) + 1.f}; };
inline constexpr double y0[] = {-0.203125, 0.421875, 0.515625, -1.078125, -1.625, -0.515625, -1.640625, 0.25, -1.671875, -0.96875, 0.125, -0.671875,
    1.484375, 0.765625, -1.046875, -1.71875, 0.34375, 1.125, 0.84375, -0.609375, -0.9375};
inline constexpr double y1[] = {0.796875, 1.421875, 1.515625, -0.078125, -0.625, 0.484375, -0.640625, 1.25, -0.671875, 0.03125, 1.125, 0.328125,
    2.484375, 1.765625, -0.046875, -0.71875, 1.34375, 2.125, 1.84375, 0.390625, 0.0625};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7, 3), 1, y0, -1.337890625, 18.5625}, {dtype::f32, make_shape(7, 3), 1, y1, 5.021484375, 19.75}}, .tolerance = 1e-09};
}  // namespace transpose_2

namespace transpose_3 {
inline constexpr auto network = [](expression<float, 17, 18> x) { return std::tuple{transpose(x), transpose<0, 1>(x) + 1.f}; };
inline constexpr double y0[] = {-0.203125, 0.09375, 0.453125, 0.0625, 1.765625, -0.828125, -1.078125, -0.515625, -0.421875, 0.984375, 1.859375,
    1.890625, 0.703125, -1.359375, -1.5, -0.359375, 0.453125, 0.765625, -0.484375, -0.609375, 1.5625, -1.46875, -1.96875, 1.6875};
inline constexpr double y1[] = {0.796875, 1.09375, 1.453125, 1.0625, 2.765625, 0.171875, -0.078125, 0.484375, 0.578125, 1.984375, 2.859375, 2.890625,
    1.703125, -0.359375, -0.5, 0.640625, 1.453125, 1.765625, 0.515625, 0.390625, 2.5625, -0.46875, -0.96875, 2.6875};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(18, 17), 11, y0, -5.89892578125, 318.6875}, {dtype::f32, make_shape(18, 17), 11, y1, -11.74267578125, 365.0625}}, .tolerance = 1e-09};
}  // namespace transpose_3

namespace transpose_4 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return std::tuple{transpose(x), transpose<0, 1>(x) + 1.f}; };
inline constexpr double y0[] = {-0.203125, -1.71875, 0.125, -1.078125, 0.84375, 0.765625, -1.640625, 0.421875, 0.34375, -0.96875, -1.625, -0.609375,
    1.484375, 0.25, 0.515625, -0.515625, -0.9375, -0.34375, -1.671875, 0.140625, -1.171875, -0.671875, -1.78125, -1.5, -1.046875, -1.25, -0.84375,
    1.125, -0.1875, 1.015625};
inline constexpr double y1[] = {0.796875, -0.078125, -0.640625, 0.03125, 2.484375, 0.484375, -0.671875, 0.328125, -0.046875, 2.125, -0.71875, 1.84375,
    1.421875, -0.625, 1.25, 0.0625, 1.140625, -0.78125, -0.25, 0.8125, 1.125, 1.765625, 1.34375, 0.390625, 1.515625, 0.65625, -0.171875, -0.5,
    0.15625, 2.015625};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 5, 3), 1, y0, 1.8359375, 26.796875}, {dtype::f32, make_shape(3, 2, 5), 1, y1, 14.14013671875, 26.234375}}, .tolerance = 1e-09};
}  // namespace transpose_4

namespace transpose_5 {
inline constexpr auto network = [](expression<float, 2, 3, 4, 5> x) { return std::tuple{transpose(x), transpose<0, 1>(x) + 1.f}; };
inline constexpr double y0[] = {-0.203125, -1.71875, 0.125, -0.515625, -1.078125, 0.84375, 0.765625, -1.671875, -1.640625, 0.421875, 0.34375,
    -0.671875, -0.96875, -1.625, -0.609375, -1.046875, 1.484375, 0.25, 0.515625, 1.125, -0.9375, -0.34375, 1.015625, -0.09375};
inline constexpr double y1[] = {0.796875, -0.078125, -0.640625, 0.03125, 2.484375, -0.71875, 1.84375, 1.421875, -0.625, 1.25, 1.125, 1.765625,
    1.34375, 0.390625, 1.515625, 0.484375, -0.671875, 0.328125, -0.046875, 2.125, -0.171875, -0.71875, 1.421875, 2.9375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5, 4), 1, y0, 7.373291015625, 127.9375}, {dtype::f32, make_shape(3, 2, 4, 5), 1, y1, -5.962890625, 132.625}}, .tolerance = 1e-09};
}  // namespace transpose_5

namespace expand_1 {
inline constexpr auto network = [](expression<float, 1> x) { return expand<5>(x); };
inline constexpr double y0[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5), 1, y0, -0.33642578125, 1.015625}}, .tolerance = 1e-09};
}  // namespace expand_1

namespace broadcast_to_1 {
inline constexpr auto network = [](expression<float, 1> x) { return broadcast_to<5>(x); };
inline constexpr double y0[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5), 1, y0, -0.33642578125, 1.015625}}, .tolerance = 1e-09};
}  // namespace broadcast_to_1

namespace expand_2 {
inline constexpr auto network = [](expression<float, 3, 1> x) { return expand<3, 7>(x); };
inline constexpr double y0[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -1.078125, -1.078125, -1.078125,
    -1.078125, -1.078125, -1.078125, -1.078125, -1.640625, -1.640625, -1.640625, -1.640625, -1.640625, -1.640625, -1.640625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, -4.020263671875, 20.453125}}, .tolerance = 1e-09};
}  // namespace expand_2

namespace broadcast_to_2 {
inline constexpr auto network = [](expression<float, 3, 1> x) { return broadcast_to<3, 7>(x); };
inline constexpr double y0[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -1.078125, -1.078125, -1.078125,
    -1.078125, -1.078125, -1.078125, -1.078125, -1.640625, -1.640625, -1.640625, -1.640625, -1.640625, -1.640625, -1.640625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 7), 1, y0, -4.020263671875, 20.453125}}, .tolerance = 1e-09};
}  // namespace broadcast_to_2

namespace expand_3 {
inline constexpr auto network = [](expression<float, 1, 5> x) { return expand<4, -1, -1>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -0.203125,
    -1.078125, -1.640625, -0.96875, 1.484375, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(4, 1, 5), 1, y0, -4.406005859375, 21.5}}, .tolerance = 1e-09};
}  // namespace expand_3

namespace expand_4 {
inline constexpr auto network = [](expression<float, 17> x) { return expand<2, 3, 17>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 17), 1, y0, 6.685546875, 88.6875}}, .tolerance = 1e-09};
}  // namespace expand_4

namespace broadcast_to_3 {
inline constexpr auto network = [](expression<float, 17> x) { return broadcast_to<2, 3, 17>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 17), 1, y0, 6.685546875, 88.6875}}, .tolerance = 1e-09};
}  // namespace broadcast_to_3

namespace expand_5 {
inline constexpr auto network = [](expression<float, 2, 1, 3> x) { return expand<2, 19, 3>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.203125, -1.078125, -1.640625, -0.203125, -1.078125, -1.640625, -0.203125,
    -1.078125, -1.640625, -0.203125, -1.078125, -1.640625, -0.203125, -1.078125, -1.640625, -0.203125, -1.078125, -1.640625, -0.203125, -1.078125,
    -1.640625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 19, 3), 1, y0, -14.074951171875, 134.78125}}, .tolerance = 1e-09};
}  // namespace expand_5

namespace broadcast_to_4 {
inline constexpr auto network = [](expression<float, 2, 1, 3> x) { return broadcast_to<2, 19, 3>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.203125, -1.078125, -1.640625, -0.203125, -1.078125, -1.640625, -0.203125,
    -1.078125, -1.640625, -0.203125, -1.078125, -1.640625, -0.203125, -1.078125, -1.640625, -0.203125, -1.078125, -1.640625, -0.203125, -1.078125,
    -1.640625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 19, 3), 1, y0, -14.074951171875, 134.78125}}, .tolerance = 1e-09};
}  // namespace broadcast_to_4

namespace expand_6 {
inline constexpr auto network = [](expression<float> x) { return expand<2, 3>(x); };
inline constexpr double y0[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3), 1, y0, -0.428466796875, 1.21875}}, .tolerance = 1e-09};
}  // namespace expand_6

namespace broadcast_to_5 {
inline constexpr auto network = [](expression<float> x) { return broadcast_to<2, 3>(x); };
inline constexpr double y0[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3), 1, y0, -0.428466796875, 1.21875}}, .tolerance = 1e-09};
}  // namespace broadcast_to_5

namespace broadcast_to_6 {
inline constexpr auto network = [](expression<double, 1, 5> x) { return broadcast_to<4, 5>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -0.203125,
    -1.078125, -1.640625, -0.96875, 1.484375, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(4, 5), 1, y0, -4.406005859375, 21.5}}, .tolerance = 1e-12};
}  // namespace broadcast_to_6

namespace broadcast_to_7 {
inline constexpr auto network = [](expression<float, 33, 1> x) { return broadcast_to<33, 2>(x); };
inline constexpr double y0[] = {-0.203125, -0.203125, -1.078125, -1.078125, -1.640625, -1.640625, -0.96875, -0.96875, 1.484375, 1.484375, -1.71875,
    -1.71875, 0.84375, 0.84375, 0.421875, 0.421875, -1.625, -1.625, 0.25, 0.25, 0.125, 0.125, 0.765625, 0.765625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(33, 2), 1, y0, -1.680908203125, 62.75}}, .tolerance = 1e-09};
}  // namespace broadcast_to_7

namespace slice_1 {
inline constexpr auto network = [](expression<float, 1> x) { return slice<0, 0, open_end, 1>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, 0.40625, 0.203125}}, .tolerance = 1e-09};
}  // namespace slice_1

namespace slice_2 {
inline constexpr auto network = [](expression<float, 7> x) { return slice<0, 2, open_end, 1>(x); };
inline constexpr double y0[] = {-1.640625, -0.96875, 1.484375, -1.71875, 0.84375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(5), 1, y0, 5.227783203125, 6.65625}}, .tolerance = 1e-09};
}  // namespace slice_2

namespace slice_3 {
inline constexpr auto network = [](expression<float, 3, 17> x) { return slice<1, open_end, -1, 3>(x); };
inline constexpr double y0[] = {-0.203125, -0.96875, 0.84375, 0.25, 0.34375, -0.515625, -0.671875, -0.9375, -1.25, -1.171875, 1.015625, -1.765625,
    -1.671875, 1.828125, 0.359375, 1.890625, -1.796875, -1.484375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 6), 1, y0, -1.89404296875, 18.96875}}, .tolerance = 1e-09};
}  // namespace slice_3

namespace slice_4 {
inline constexpr auto network = [](expression<float, 5, 3> x) { return slice<0, -1, open_end, -2>(x); };
inline constexpr double y0[] = {0.34375, -0.609375, 0.515625, 0.84375, 0.421875, -1.625, -0.203125, -1.078125, -1.640625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 3), 1, y0, 0.31787109375, 7.28125}}, .tolerance = 1e-09};
}  // namespace slice_4

namespace slice_5 {
inline constexpr auto network = [](expression<float, 2, 19, 3> x) { return slice<1, 3, 100, 4>(x); };
inline constexpr double y0[] = {0.25, 0.125, 0.765625, 0.140625, -1.78125, -1.25, 1.796875, -1.671875, -0.09375, 0.8125, -1.796875, -1.109375,
    0.515625, -0.90625, -1.609375, 0.96875, -0.75, 0.8125, 1.40625, 0.453125, -0.046875, -0.609375, -0.421875, 1.6875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 4, 3), 1, y0, -8.745361328125, 21.78125}}, .tolerance = 1e-09};
}  // namespace slice_5

namespace slice_6 {
inline constexpr auto network = [](expression<float, 2, 3, 37> x) { return slice<-1, open_end, open_end, -1>(x); };
inline constexpr double y0[] = {-0.140625, 1.015625, -1.78125, -0.515625, -1.625, -1.078125, -1.609375, -1.71875, 1.453125, -1.109375, 0.359375,
    -1.1875, -1.625, -0.921875, -1.96875, -0.75, 0.4375, 0.375, -0.9375, 1.171875, 0.453125, -1.40625, 1.765625, -1.046875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 37), 7, y0, 19.148193359375, 227.59375}}, .tolerance = 1e-09};
}  // namespace slice_6

namespace slice_7 {
inline constexpr auto network = [](expression<float, 4, 5> x) { return slice<-2, -3, 3, 1>(x); };
inline constexpr double y0[] = {-1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625, 0.34375, -0.609375, 0.515625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 5), 1, y0, 5.345947265625, 7.21875}}, .tolerance = 1e-09};
}  // namespace slice_7

namespace select_1 {
inline constexpr auto network = [](expression<float, 1> x) { return select<0, 0>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(), 1, y0, 0.40625, 0.203125}}, .tolerance = 1e-09};
}  // namespace select_1

namespace select_2 {
inline constexpr auto network = [](expression<float, 3, 7> x) { return select<1, 6>(x); };
inline constexpr double y0[] = {0.84375, -0.609375, -0.9375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3), 1, y0, -3.0146484375, 2.390625}}, .tolerance = 1e-09};
}  // namespace select_2

namespace select_3 {
inline constexpr auto network = [](expression<float, 5, 17> x) { return select<0, -1>(x); };
inline constexpr double y0[] = {-1.609375, -0.78125, 0.90625, -1.25, 0.34375, 1, -1.4375, -0.828125, -1.96875, 0.4375, 0.96875, -0.75, 0.8125,
    -0.296875, -1.90625, -0.59375, -1.09375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(17), 1, y0, 0.849365234375, 16.984375}}, .tolerance = 1e-09};
}  // namespace select_3

namespace select_4 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return select<1, 1>(x); };
inline constexpr double y0[] = {-1.71875, 0.84375, 0.421875, -1.625, 0.25, -0.9375, 0.140625, -1.78125, -1.25, -0.1875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 5), 1, y0, 0.198974609375, 9.15625}}, .tolerance = 1e-09};
}  // namespace select_4

namespace select_5 {
inline constexpr auto network = [](expression<float, 19, 2, 3> x) { return select<-3, -19>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3), 1, y0, -1.727783203125, 7.09375}}, .tolerance = 1e-09};
}  // namespace select_5

namespace flip_1 {
inline constexpr auto network = [](expression<float, 1> x) { return flip<0>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, 0.40625, 0.203125}}, .tolerance = 1e-09};
}  // namespace flip_1

namespace flip_2 {
inline constexpr auto network = [](expression<float, 7> x) { return flip<>(x); };
inline constexpr double y0[] = {0.84375, -1.71875, 1.484375, -0.96875, -1.640625, -1.078125, -0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7), 1, y0, -2.86474609375, 7.9375}}, .tolerance = 1e-09};
}  // namespace flip_2

namespace flip_3 {
inline constexpr auto network = [](expression<float, 3, 17> x) { return flip<1>(x); };
inline constexpr double y0[] = {-1.671875, 0.515625, 0.34375, 0.125, -1.625, 0.84375, 1.484375, -1.640625, -0.203125, -1.765625, 1.015625, -0.84375,
    -1.171875, -0.1875, -1.78125, -0.9375, -1.046875, 2, 1.40625, -1.796875, 1.203125, -1.90625, 0.359375, -0.6875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 17), 2, y0, 6.478515625, 54.203125}}, .tolerance = 1e-09};
}  // namespace flip_3

namespace flip_4 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return flip<0, -1>(x); };
inline constexpr double y0[] = {1.125, -1.046875, -0.671875, -1.671875, -0.515625, -0.1875, -1.25, -1.78125, 0.140625, -0.9375, 1.015625, -0.84375,
    -1.5, -1.171875, -0.34375, 1.484375, -0.96875, -1.640625, -1.078125, -0.203125, 0.25, -1.625, 0.421875, 0.84375, -1.71875, 0.515625, -0.609375,
    0.34375, 0.765625, 0.125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, -20.828369140625, 26.796875}}, .tolerance = 1e-09};
}  // namespace flip_4

namespace flip_5 {
inline constexpr auto network = [](expression<float, 4, 1, 19> x) { return flip<2>(x); };
inline constexpr double y0[] = {-1.046875, -0.515625, 0.34375, 0.25, 0.84375, -0.96875, -0.203125, -0.09375, -1.765625, 1.015625, -1.171875, -1.25,
    -0.9375, -1.75, 0.359375, -1.484375, -1.796875, 1.890625, 0.359375, -0.828125, 0.34375, -0.78125, 0.515625, 1.9375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(4, 1, 19), 3, y0, -8.865966796875, 79.296875}}, .tolerance = 1e-09};
}  // namespace flip_5

namespace roll_1 {
inline constexpr auto network = [](expression<float, 1> x) { return roll<1, 0>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, 0.40625, 0.203125}}, .tolerance = 1e-09};
}  // namespace roll_1

namespace roll_2 {
inline constexpr auto network = [](expression<float, 7> x) { return roll<3, 0>(x); };
inline constexpr double y0[] = {1.484375, -1.71875, 0.84375, -0.203125, -1.078125, -1.640625, -0.96875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7), 1, y0, -5.1162109375, 7.9375}}, .tolerance = 1e-09};
}  // namespace roll_2

namespace roll_3 {
inline constexpr auto network = [](expression<float, 3, 17> x) { return roll<-5, 1>(x); };
inline constexpr double y0[] = {-1.71875, 0.421875, 0.25, 0.765625, -0.609375, -0.515625, -0.203125, -1.640625, 1.484375, -1.25, -0.34375, -1.5,
    1.015625, -1.796875, 1.796875, -1.046875, -0.9375, 1.9375, -0.703125, 1.890625, 0.8125, -1.109375, -1.484375, -1.671875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 17), 2, y0, 11.26611328125, 54.203125}}, .tolerance = 1e-09};
}  // namespace roll_3

namespace roll_4 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x) { return roll<4, 1>(x); };
inline constexpr double y0[] = {0.125, 0.765625, 0.34375, -0.609375, 0.515625, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375,
    0.421875, -1.625, 0.25, -0.34375, -1.171875, -1.5, -0.84375, 1.015625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625,
    -1.78125, -1.25, -0.1875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 3, 5), 1, y0, -1.804931640625, 26.796875}}, .tolerance = 1e-09};
}  // namespace roll_4

namespace roll_5 {
inline constexpr auto network = [](expression<float, 19, 2> x) { return roll<40, -2>(x); };
inline constexpr double y0[] = {-1.671875, -0.09375, -0.140625, 1.828125, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375,
    0.421875, -1.625, 0.25, 0.125, 0.765625, 0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(19, 2), 1, y0, -3.579345703125, 36.90625}}, .tolerance = 1e-09};
}  // namespace roll_5

namespace split_1 {
inline constexpr auto network = [](expression<float, 1> x) { auto [p0] = split<1, 0>(x); return std::tuple{p0}; };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, 0.40625, 0.203125}}, .tolerance = 1e-09};
}  // namespace split_1

namespace split_2 {
inline constexpr auto network = [](expression<float, 6> x) { auto [p0, p1, p2] = split<3, 0>(x); return std::tuple{p0, p1, p2}; };
inline constexpr double y0[] = {-0.203125, -1.078125};
inline constexpr double y1[] = {-1.640625, -0.96875};
inline constexpr double y2[] = {1.484375, -1.71875};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2), 1, y0, 0.67578125, 1.28125}, {dtype::f32, make_shape(2), 1, y1, 3.5234375, 2.609375}, {dtype::f32, make_shape(2), 1, y2, -2.5390625, 3.203125}}, .tolerance = 1e-09};
}  // namespace split_2

namespace split_3 {
inline constexpr auto network = [](expression<float, 3, 34> x) { auto [p0, p1] = split<2, 1>(x); return std::tuple{p0, p1}; };
inline constexpr double y0[] = {-0.203125, -1.640625, 1.484375, 0.84375, -1.625, 0.125, 0.34375, 0.515625, -1.671875, -0.09375, 1.828125, 1.9375,
    -0.703125, 1.890625, 0.8125, -1.109375, -1.484375, -1.609375, 0.90625, 0.34375, -1.4375, -1.96875, 0.96875, 0.8125};
inline constexpr double y1[] = {-0.671875, 1.125, 0.140625, -1.25, -0.34375, -1.5, 1.015625, -1.796875, 1.796875, 0.359375, 1.453125, -1.3125,
    -0.34375, -1.171875, 0.421875, -0.6875, 0.515625, -1.484375, -1.5, 0.765625, 0.453125, -0.921875, -1.671875, 0.15625};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 17), 2, y0, -6.44775390625, 52.796875}, {dtype::f32, make_shape(3, 17), 2, y1, 17.59423828125, 55.0625}}, .tolerance = 1e-09};
}  // namespace split_3

namespace split_4 {
inline constexpr auto network = [](expression<float, 4, 15> x) { auto [p0, p1, p2] = split<3, -1>(x); return std::tuple{p0, p1, p2}; };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, 1.015625,
    -1.796875, -1.765625, 1.796875, -1.671875, 0.8125, -1.796875, -1.109375, 1.40625, -1.484375};
inline constexpr double y1[] = {-1.71875, 0.84375, 0.421875, -1.625, 0.25, -0.9375, 0.140625, -1.78125, -1.25, -0.1875, -0.09375, -0.140625, 1.828125,
    -0.6875, 1.9375, 2, 1.75, 0.359375, -0.078125, 1.453125};
inline constexpr double y2[] = {0.125, 0.765625, 0.34375, -0.609375, 0.515625, -0.34375, -1.171875, -1.5, -0.84375, 1.015625, 0.359375, -0.703125,
    -1.90625, 1.890625, 1.203125, -1.75, -1.3125, 0.734375, -0.34375, -0.421875};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(4, 5), 1, y0, -8.165771484375, 25.0625}, {dtype::f32, make_shape(4, 5), 1, y1, 7.71923828125, 19.484375}, {dtype::f32, make_shape(4, 5), 1, y2, -8.237548828125, 17.859375}}, .tolerance = 1e-09};
}  // namespace split_4

namespace split_5 {
inline constexpr auto network = [](expression<float, 2, 5, 3> x) { auto [p0, p1, p2, p3, p4] = split<5, 1>(x); return std::tuple{p0, p1, p2, p3, p4}; };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.515625, -1.671875, -0.671875};
inline constexpr double y1[] = {-0.96875, 1.484375, -1.71875, -1.046875, 1.125, -0.9375};
inline constexpr double y2[] = {0.84375, 0.421875, -1.625, 0.140625, -1.78125, -1.25};
inline constexpr double y3[] = {0.25, 0.125, 0.765625, -0.1875, -0.34375, -1.171875};
inline constexpr double y4[] = {0.34375, -0.609375, 0.515625, -1.5, -0.84375, 1.015625};
inline constexpr expectation<1, 5> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2, 1, 3), 1, y0, -4.935791015625, 5.78125}, {dtype::f32, make_shape(2, 1, 3), 1, y1, -1.157470703125, 7.28125}, {dtype::f32, make_shape(2, 1, 3), 1, y2, -7.118896484375, 6.0625}, {dtype::f32, make_shape(2, 1, 3), 1, y3, -0.49560546875, 2.84375}, {dtype::f32, make_shape(2, 1, 3), 1, y4, -1.89208984375, 4.828125}}, .tolerance = 1e-09};
}  // namespace split_5

namespace split_sizes_1 {
inline constexpr auto network = [](expression<float, 2> x) { return split_sizes<0, 1, 1>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {-1.078125};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(1), 1, y1, 2.15625, 1.078125}}, .tolerance = 1e-09};
}  // namespace split_sizes_1

namespace split_sizes_2 {
inline constexpr auto network = [](expression<float, 7> x) { return split_sizes<0, 2, 5>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125};
inline constexpr double y1[] = {-1.640625, -0.96875, 1.484375, -1.71875, 0.84375};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2), 1, y0, 0.67578125, 1.28125}, {dtype::f32, make_shape(5), 1, y1, 5.227783203125, 6.65625}}, .tolerance = 1e-09};
}  // namespace split_sizes_2

namespace split_sizes_3 {
inline constexpr auto network = [](expression<float, 3, 23> x) { return split_sizes<1, 4, 17, 2>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, -1.25, -0.1875, -0.34375, -1.171875, -1.796875, -1.109375, 1.40625,
    -1.484375};
inline constexpr double y1[] = {1.484375, 0.84375, -1.625, 0.125, 0.34375, 0.515625, -1.671875, -1.046875, -0.9375, -0.84375, 1.015625, -1.765625,
    -1.671875, -0.140625, -0.6875, 0.359375, -1.90625, 2, 0.359375, 1.453125, -1.3125, -0.34375, -1.171875, 0.421875};
inline constexpr double y2[] = {0.140625, -1.78125, 1.203125, 0.8125, -0.90625, -1.609375};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 4), 1, y0, -4.242919921875, 12.640625}, {dtype::f32, make_shape(3, 17), 2, y1, -14.766357421875, 53.65625}, {dtype::f32, make_shape(3, 2), 1, y2, 0.96923828125, 6.453125}}, .tolerance = 1e-09};
}  // namespace split_sizes_3

namespace split_sizes_4 {
inline constexpr auto network = [](expression<float, 5, 2> x) { return split_sizes<-2, 3, 1, 1>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875};
inline constexpr double y1[] = {0.84375, 0.421875};
inline constexpr double y2[] = {-1.625, 0.25};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 2), 1, y0, -1.727783203125, 7.09375}, {dtype::f32, make_shape(1, 2), 1, y1, -1.79296875, 1.265625}, {dtype::f32, make_shape(1, 2), 1, y2, 3.1875, 1.875}}, .tolerance = 1e-09};
}  // namespace split_sizes_4

namespace split_sizes_5 {
inline constexpr auto network = [](expression<float, 1, 37> x) { return split_sizes<1, 1, 36>(x); };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {-1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625, 0.34375,
    -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25, -0.1875};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(1, 36), 1, y1, -7.764892578125, 34.875}}, .tolerance = 1e-09};
}  // namespace split_sizes_5

namespace chunk_1 {
inline constexpr auto network = [](expression<float, 3> x) { return chunk<2, 0>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125};
inline constexpr double y1[] = {-1.640625};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(2), 1, y0, 0.67578125, 1.28125}, {dtype::f32, make_shape(1), 1, y1, 3.28125, 1.640625}}, .tolerance = 1e-09};
}  // namespace chunk_1

namespace chunk_2 {
inline constexpr auto network = [](expression<float, 7> x) { return chunk<3, 0>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625};
inline constexpr double y1[] = {-0.96875, 1.484375, -1.71875};
inline constexpr double y2[] = {0.84375};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3), 1, y0, -1.913330078125, 2.921875}, {dtype::f32, make_shape(3), 1, y1, -1.14599609375, 4.171875}, {dtype::f32, make_shape(1), 1, y2, -1.6875, 0.84375}}, .tolerance = 1e-09};
}  // namespace chunk_2

namespace chunk_3 {
inline constexpr auto network = [](expression<float, 3, 23> x) { return chunk<4, 1>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, -1.25, -0.1875, -0.34375, -1.171875, -1.5, -0.84375,
    -1.796875, -1.109375, 1.40625, -1.484375, 2, 1.75};
inline constexpr double y1[] = {0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625, 1.015625, 1.015625, -1.796875, -1.765625, 1.796875, -1.671875,
    0.359375, -0.078125, 1.453125, -1.75, -1.3125, 0.734375};
inline constexpr double y2[] = {0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -0.09375, -0.140625, 1.828125, -0.6875, 1.9375,
    0.359375, -0.34375, -0.421875, -1.171875, -1.71875, 0.421875, 1.9375};
inline constexpr double y3[] = {-1.046875, 1.125, -0.9375, 0.140625, -1.78125, -0.703125, -1.90625, 1.890625, 1.203125, 0.8125, -0.6875, -1.375,
    0.515625, -0.90625, -1.609375};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 6), 1, y0, -3.661865234375, 21.9375}, {dtype::f32, make_shape(3, 6), 1, y1, 2.757080078125, 18.78125}, {dtype::f32, make_shape(3, 6), 1, y2, -10.15234375, 15.390625}, {dtype::f32, make_shape(3, 5), 1, y3, -2.22314453125, 16.640625}}, .tolerance = 1e-09};
}  // namespace chunk_3

namespace chunk_4 {
inline constexpr auto network = [](expression<float, 5, 2> x) { return chunk<2, -2>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875};
inline constexpr double y1[] = {0.84375, 0.421875, -1.625, 0.25};
inline constexpr expectation<1, 2> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 2), 1, y0, -1.727783203125, 7.09375}, {dtype::f32, make_shape(2, 2), 1, y1, -4.103515625, 3.140625}}, .tolerance = 1e-09};
}  // namespace chunk_4

namespace chunk_5 {
inline constexpr auto network = [](expression<float, 1, 37> x) { return chunk<5, 1>(x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875};
inline constexpr double y1[] = {-1.625, 0.25, 0.125, 0.765625, 0.34375, -0.609375, 0.515625, -0.515625};
inline constexpr double y2[] = {-1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25};
inline constexpr double y3[] = {-0.1875, -0.34375, -1.171875, -1.5, -0.84375, 1.015625, 1.015625, -1.796875};
inline constexpr double y4[] = {-1.765625, 1.796875, -1.671875, -0.09375, -0.140625};
inline constexpr expectation<1, 5> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 8), 1, y0, 0.44091796875, 8.359375}, {dtype::f32, make_shape(1, 8), 1, y1, 4.152099609375, 4.75}, {dtype::f32, make_shape(1, 8), 1, y2, -3.44482421875, 8.625}, {dtype::f32, make_shape(1, 8), 1, y3, -5.449951171875, 7.875}, {dtype::f32, make_shape(1, 5), 1, y4, 0.163818359375, 5.46875}}, .tolerance = 1e-09};
}  // namespace chunk_5

namespace transpose_6 {
inline constexpr auto network = [](expression<bool, 3, 17> x) { return std::tuple{transpose(x), slice<1, 1, open_end, 2>(x), flip<1>(x), roll<3, 0>(x), expand<2, -1, -1>(x)}; };
inline constexpr double y0[] = {0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0};
inline constexpr double y1[] = {1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 1, 0, 0};
inline constexpr double y2[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0};
inline constexpr double y3[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 0, 1, 1, 0, 0, 0, 1, 0};
inline constexpr double y4[] = {0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0};
inline constexpr expectation<1, 5> expected = {.inputs = {{.seed = 1, .modulus = 2}}, .outputs = {{dtype::boolean, make_shape(17, 3), 2, y0, -2.125, 20}, {dtype::boolean, make_shape(3, 8), 1, y1, 4.59375, 12}, {dtype::boolean, make_shape(3, 17), 2, y2, -2.1875, 20}, {dtype::boolean, make_shape(3, 17), 2, y3, 0.390625, 20}, {dtype::boolean, make_shape(2, 3, 17), 1, y4, 4.140625, 40}}, .tolerance = 1e-09};
}  // namespace transpose_6

namespace transpose_7 {
inline constexpr auto network = [](expression<std::int32_t, 5, 7> x) { return std::tuple{transpose(x), slice<1, 1, open_end, 2>(x), flip<1>(x), roll<3, 0>(x), expand<2, -1, -1>(x)}; };
inline constexpr double y0[] = {1, 0, -9, -4, 4, -8, 5, 5, -3, -9, 7, 8, -5, -1, -6, 7, 1, -2, 1, 8, 5, -9, -8, 7};
inline constexpr double y1[] = {-8, 7, 5, 5, 1, 7, 5, -2, 7, -3, 1, 4, -9, 8, -9};
inline constexpr double y2[] = {5, 5, 5, 7, 7, -8, 1, -7, 7, -9, 1, 8, 5, 0, -2, 7, -8, -2, -5, 5, -9, -2, 4, 7};
inline constexpr double y3[] = {-9, 5, -5, -2, -8, 7, -2, -4, -3, -1, 1, 7, 4, -2, 4, -9, -6, 8, -1, -9, 4, 1, -8, 7};
inline constexpr double y4[] = {1, -8, 7, 7, 5, 5, 5, 0, 5, 8, 1, -9, 7, -7, -9, 5, -5, -2, -8, 7, -2, -4, -3, -1};
inline constexpr expectation<1, 5> expected = {.inputs = {{.seed = 1, .shift = -9, .modulus = 18}}, .outputs = {{dtype::i32, make_shape(7, 5), 1, y0, -40.515625, 176}, {dtype::i32, make_shape(5, 3), 1, y1, -8.71875, 81}, {dtype::i32, make_shape(5, 7), 1, y2, -46.453125, 176}, {dtype::i32, make_shape(5, 7), 1, y3, 10.09375, 176}, {dtype::i32, make_shape(2, 5, 7), 1, y4, 4.609375, 352}}, .tolerance = 1e-09};
}  // namespace transpose_7

namespace transpose_8 {
inline constexpr auto network = [](expression<std::int64_t, 2, 19> x) { return std::tuple{transpose(x), slice<1, 1, open_end, 2>(x), flip<1>(x), roll<3, 0>(x), expand<2, -1, -1>(x)}; };
inline constexpr double y0[] = {1, 7, -8, -2, 7, -4, 7, -3, 5, -1, 5, 1, 5, 7, 0, 4, 5, -2, 8, 4, 1, -9, -9, -6};
inline constexpr double y1[] = {-8, 7, 5, 0, 8, -9, -7, 5, -2, -2, -3, 1, 4, 4, -6, -1, 4, -4};
inline constexpr double y2[] = {-8, -2, -5, 5, -9, -7, 7, -9, 1, 8, 5, 0, 5, 5, 5, 7, 7, -8, 1, 6, -4, 6, 4, -9};
inline constexpr double y3[] = {7, -2, -4, -3, -1, 1, 7, 4, -2, 4, -9, -6, 8, -1, -9, 4, 6, -4, 6, 1, -8, 7, 7, 5};
inline constexpr double y4[] = {1, 7, 5, 8, 7, 5, -8, -4, 1, -2, -6, -9, -4, -8, 5, 0, 1, -7, -5, 7, -3, 7, 4, 8};
inline constexpr expectation<1, 5> expected = {.inputs = {{.seed = 1, .shift = -9, .modulus = 18}}, .outputs = {{dtype::i64, make_shape(19, 2), 1, y0, 58.5, 192}, {dtype::i64, make_shape(2, 9), 1, y1, 41.375, 80}, {dtype::i64, make_shape(2, 19), 1, y2, 81.8125, 192}, {dtype::i64, make_shape(2, 19), 1, y3, 45.53125, 192}, {dtype::i64, make_shape(2, 2, 19), 3, y4, -30.390625, 384}}, .tolerance = 1e-09};
}  // namespace transpose_8

namespace transpose_9 {
inline constexpr auto network = [](expression<double, 9, 4> x) { return std::tuple{transpose(x), slice<1, 1, open_end, 2>(x), flip<1>(x), roll<3, 0>(x), expand<2, -1, -1>(x)}; };
inline constexpr double y0[] = {-0.203125, 1.484375, -1.625, 0.34375, -1.671875, -0.9375, -0.1875, -0.84375, -1.765625, -1.078125, -1.71875, 0.25,
    -0.609375, -0.671875, 0.140625, -0.34375, 1.015625, 1.796875, -1.640625, 0.84375, 0.125, 0.515625, -1.046875, -1.78125};
inline constexpr double y1[] = {-1.078125, -0.96875, -1.71875, 0.421875, 0.25, 0.765625, -0.609375, -0.515625, -0.671875, 1.125, 0.140625, -1.25,
    -0.34375, -1.5, 1.015625, -1.796875, 1.796875, -0.09375};
inline constexpr double y2[] = {-0.96875, -1.640625, -1.078125, -0.203125, 0.421875, 0.84375, -1.71875, 1.484375, 0.765625, 0.125, 0.25, -1.625,
    -0.515625, 0.515625, -0.609375, 0.34375, 1.125, -1.046875, -0.671875, -1.671875, -1.25, -1.78125, 0.140625, -0.9375};
inline constexpr double y3[] = {-0.1875, -0.34375, -1.171875, -1.5, -0.84375, 1.015625, 1.015625, -1.796875, -1.765625, 1.796875, -1.671875, -0.09375,
    -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625};
inline constexpr double y4[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25};
inline constexpr expectation<1, 5> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(4, 9), 1, y0, -2.185791015625, 34.9375}, {dtype::f64, make_shape(9, 2), 1, y1, 6.2734375, 16.0625}, {dtype::f64, make_shape(9, 4), 1, y2, 9.595947265625, 34.9375}, {dtype::f64, make_shape(9, 4), 1, y3, 0.32958984375, 34.9375}, {dtype::f64, make_shape(2, 9, 4), 1, y4, -3.6103515625, 69.875}}, .tolerance = 1e-12};
}  // namespace transpose_9

/// Calls `check(name, constant of the network, expectation)` for each case whose number modulo Parts is Part.
template <int Part, int Parts, class Check> void for_each_case(const Check& check) {
  if constexpr (0 % Parts == Part) check("reshape_1", network_constant<reshape_1::network>{}, reshape_1::expected);
  if constexpr (1 % Parts == Part) check("reshape_2", network_constant<reshape_2::network>{}, reshape_2::expected);
  if constexpr (2 % Parts == Part) check("reshape_3", network_constant<reshape_3::network>{}, reshape_3::expected);
  if constexpr (3 % Parts == Part) check("reshape_4", network_constant<reshape_4::network>{}, reshape_4::expected);
  if constexpr (4 % Parts == Part) check("reshape_5", network_constant<reshape_5::network>{}, reshape_5::expected);
  if constexpr (5 % Parts == Part) check("reshape_6", network_constant<reshape_6::network>{}, reshape_6::expected);
  if constexpr (6 % Parts == Part) check("reshape_7", network_constant<reshape_7::network>{}, reshape_7::expected);
  if constexpr (7 % Parts == Part) check("flatten_1", network_constant<flatten_1::network>{}, flatten_1::expected);
  if constexpr (8 % Parts == Part) check("flatten_2", network_constant<flatten_2::network>{}, flatten_2::expected);
  if constexpr (9 % Parts == Part) check("flatten_3", network_constant<flatten_3::network>{}, flatten_3::expected);
  if constexpr (10 % Parts == Part) check("flatten_4", network_constant<flatten_4::network>{}, flatten_4::expected);
  if constexpr (11 % Parts == Part) check("flatten_5", network_constant<flatten_5::network>{}, flatten_5::expected);
  if constexpr (12 % Parts == Part) check("squeeze_1", network_constant<squeeze_1::network>{}, squeeze_1::expected);
  if constexpr (13 % Parts == Part) check("squeeze_2", network_constant<squeeze_2::network>{}, squeeze_2::expected);
  if constexpr (14 % Parts == Part) check("squeeze_3", network_constant<squeeze_3::network>{}, squeeze_3::expected);
  if constexpr (15 % Parts == Part) check("squeeze_4", network_constant<squeeze_4::network>{}, squeeze_4::expected);
  if constexpr (16 % Parts == Part) check("squeeze_5", network_constant<squeeze_5::network>{}, squeeze_5::expected);
  if constexpr (17 % Parts == Part) check("permute_1", network_constant<permute_1::network>{}, permute_1::expected);
  if constexpr (18 % Parts == Part) check("permute_2", network_constant<permute_2::network>{}, permute_2::expected);
  if constexpr (19 % Parts == Part) check("permute_3", network_constant<permute_3::network>{}, permute_3::expected);
  if constexpr (20 % Parts == Part) check("permute_4", network_constant<permute_4::network>{}, permute_4::expected);
  if constexpr (21 % Parts == Part) check("permute_5", network_constant<permute_5::network>{}, permute_5::expected);
  if constexpr (22 % Parts == Part) check("permute_6", network_constant<permute_6::network>{}, permute_6::expected);
  if constexpr (23 % Parts == Part) check("transpose_1", network_constant<transpose_1::network>{}, transpose_1::expected);
  if constexpr (24 % Parts == Part) check("transpose_2", network_constant<transpose_2::network>{}, transpose_2::expected);
  if constexpr (25 % Parts == Part) check("transpose_3", network_constant<transpose_3::network>{}, transpose_3::expected);
  if constexpr (26 % Parts == Part) check("transpose_4", network_constant<transpose_4::network>{}, transpose_4::expected);
  if constexpr (27 % Parts == Part) check("transpose_5", network_constant<transpose_5::network>{}, transpose_5::expected);
  if constexpr (28 % Parts == Part) check("expand_1", network_constant<expand_1::network>{}, expand_1::expected);
  if constexpr (29 % Parts == Part) check("broadcast_to_1", network_constant<broadcast_to_1::network>{}, broadcast_to_1::expected);
  if constexpr (30 % Parts == Part) check("expand_2", network_constant<expand_2::network>{}, expand_2::expected);
  if constexpr (31 % Parts == Part) check("broadcast_to_2", network_constant<broadcast_to_2::network>{}, broadcast_to_2::expected);
  if constexpr (32 % Parts == Part) check("expand_3", network_constant<expand_3::network>{}, expand_3::expected);
  if constexpr (33 % Parts == Part) check("expand_4", network_constant<expand_4::network>{}, expand_4::expected);
  if constexpr (34 % Parts == Part) check("broadcast_to_3", network_constant<broadcast_to_3::network>{}, broadcast_to_3::expected);
  if constexpr (35 % Parts == Part) check("expand_5", network_constant<expand_5::network>{}, expand_5::expected);
  if constexpr (36 % Parts == Part) check("broadcast_to_4", network_constant<broadcast_to_4::network>{}, broadcast_to_4::expected);
  if constexpr (37 % Parts == Part) check("expand_6", network_constant<expand_6::network>{}, expand_6::expected);
  if constexpr (38 % Parts == Part) check("broadcast_to_5", network_constant<broadcast_to_5::network>{}, broadcast_to_5::expected);
  if constexpr (39 % Parts == Part) check("broadcast_to_6", network_constant<broadcast_to_6::network>{}, broadcast_to_6::expected);
  if constexpr (40 % Parts == Part) check("broadcast_to_7", network_constant<broadcast_to_7::network>{}, broadcast_to_7::expected);
  if constexpr (41 % Parts == Part) check("slice_1", network_constant<slice_1::network>{}, slice_1::expected);
  if constexpr (42 % Parts == Part) check("slice_2", network_constant<slice_2::network>{}, slice_2::expected);
  if constexpr (43 % Parts == Part) check("slice_3", network_constant<slice_3::network>{}, slice_3::expected);
  if constexpr (44 % Parts == Part) check("slice_4", network_constant<slice_4::network>{}, slice_4::expected);
  if constexpr (45 % Parts == Part) check("slice_5", network_constant<slice_5::network>{}, slice_5::expected);
  if constexpr (46 % Parts == Part) check("slice_6", network_constant<slice_6::network>{}, slice_6::expected);
  if constexpr (47 % Parts == Part) check("slice_7", network_constant<slice_7::network>{}, slice_7::expected);
  if constexpr (48 % Parts == Part) check("select_1", network_constant<select_1::network>{}, select_1::expected);
  if constexpr (49 % Parts == Part) check("select_2", network_constant<select_2::network>{}, select_2::expected);
  if constexpr (50 % Parts == Part) check("select_3", network_constant<select_3::network>{}, select_3::expected);
  if constexpr (51 % Parts == Part) check("select_4", network_constant<select_4::network>{}, select_4::expected);
  if constexpr (52 % Parts == Part) check("select_5", network_constant<select_5::network>{}, select_5::expected);
  if constexpr (53 % Parts == Part) check("flip_1", network_constant<flip_1::network>{}, flip_1::expected);
  if constexpr (54 % Parts == Part) check("flip_2", network_constant<flip_2::network>{}, flip_2::expected);
  if constexpr (55 % Parts == Part) check("flip_3", network_constant<flip_3::network>{}, flip_3::expected);
  if constexpr (56 % Parts == Part) check("flip_4", network_constant<flip_4::network>{}, flip_4::expected);
  if constexpr (57 % Parts == Part) check("flip_5", network_constant<flip_5::network>{}, flip_5::expected);
  if constexpr (58 % Parts == Part) check("roll_1", network_constant<roll_1::network>{}, roll_1::expected);
  if constexpr (59 % Parts == Part) check("roll_2", network_constant<roll_2::network>{}, roll_2::expected);
  if constexpr (60 % Parts == Part) check("roll_3", network_constant<roll_3::network>{}, roll_3::expected);
  if constexpr (61 % Parts == Part) check("roll_4", network_constant<roll_4::network>{}, roll_4::expected);
  if constexpr (62 % Parts == Part) check("roll_5", network_constant<roll_5::network>{}, roll_5::expected);
  if constexpr (63 % Parts == Part) check("split_1", network_constant<split_1::network>{}, split_1::expected);
  if constexpr (64 % Parts == Part) check("split_2", network_constant<split_2::network>{}, split_2::expected);
  if constexpr (65 % Parts == Part) check("split_3", network_constant<split_3::network>{}, split_3::expected);
  if constexpr (66 % Parts == Part) check("split_4", network_constant<split_4::network>{}, split_4::expected);
  if constexpr (67 % Parts == Part) check("split_5", network_constant<split_5::network>{}, split_5::expected);
  if constexpr (68 % Parts == Part) check("split_sizes_1", network_constant<split_sizes_1::network>{}, split_sizes_1::expected);
  if constexpr (69 % Parts == Part) check("split_sizes_2", network_constant<split_sizes_2::network>{}, split_sizes_2::expected);
  if constexpr (70 % Parts == Part) check("split_sizes_3", network_constant<split_sizes_3::network>{}, split_sizes_3::expected);
  if constexpr (71 % Parts == Part) check("split_sizes_4", network_constant<split_sizes_4::network>{}, split_sizes_4::expected);
  if constexpr (72 % Parts == Part) check("split_sizes_5", network_constant<split_sizes_5::network>{}, split_sizes_5::expected);
  if constexpr (73 % Parts == Part) check("chunk_1", network_constant<chunk_1::network>{}, chunk_1::expected);
  if constexpr (74 % Parts == Part) check("chunk_2", network_constant<chunk_2::network>{}, chunk_2::expected);
  if constexpr (75 % Parts == Part) check("chunk_3", network_constant<chunk_3::network>{}, chunk_3::expected);
  if constexpr (76 % Parts == Part) check("chunk_4", network_constant<chunk_4::network>{}, chunk_4::expected);
  if constexpr (77 % Parts == Part) check("chunk_5", network_constant<chunk_5::network>{}, chunk_5::expected);
  if constexpr (78 % Parts == Part) check("transpose_6", network_constant<transpose_6::network>{}, transpose_6::expected);
  if constexpr (79 % Parts == Part) check("transpose_7", network_constant<transpose_7::network>{}, transpose_7::expected);
  if constexpr (80 % Parts == Part) check("transpose_8", network_constant<transpose_8::network>{}, transpose_8::expected);
  if constexpr (81 % Parts == Part) check("transpose_9", network_constant<transpose_9::network>{}, transpose_9::expected);
}

}  // namespace movement_cases
}  // namespace inlay::test::reference
