/// Values that PyTorch and NumPy give, written by tests/reference/generate.py from tests/reference/cases/join.py.
#pragma once

#include <reference/reference.hpp>

namespace inlay::test::reference {
namespace join_cases {

namespace concat_1 {
inline constexpr auto network = [](expression<float, 1> x, expression<float, 1> y) { return concat<0>(x, y); };
inline constexpr double y0[] = {-0.203125, 0.046875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2), 1, y0, 0.39453125, 0.25}}, .tolerance = 1e-06};
}  // namespace concat_1

namespace concat_2 {
inline constexpr auto network = [](expression<float, 3> x, expression<float, 5> y, expression<float, 7> z) { return concat<0>(x, y, z); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, 0.046875, -0.734375, -0.21875, -0.203125, 0.453125, 1.25, -1.828125, 1.96875,
    1.671875, -0.6875, 0.171875, 0.125};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}}, .outputs = {{dtype::f32, make_shape(15), 1, y0, -7.20654296875, 12.28125}}, .tolerance = 1e-06};
}  // namespace concat_2

namespace concat_3 {
inline constexpr auto network = [](expression<float, 2, 3> x, expression<float, 2, 17> y) { return concat<1>(x, y); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, 0.046875, -0.734375, -0.21875, -0.203125, 0.453125, 1.15625, 0.078125, -0.0625,
    -0.46875, -1.046875, 0.703125, 1.390625, 0.84375, 0.046875, -0.203125, -1.078125, -1.234375, -0.96875, 1.484375, -1.71875, -1.4375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 20), 1, y0, 8.0576171875, 38.21875}}, .tolerance = 1e-06};
}  // namespace concat_3

namespace concat_4 {
inline constexpr auto network = [](expression<float, 1, 3, 5> x, expression<float, 4, 3, 5> y) { return concat<0>(x, y); };
inline constexpr double y0[] = {-0.203125, -1.640625, 1.484375, 0.84375, -1.625, 0.125, 0.34375, 0.515625, -0.734375, -0.203125, 1.15625, -0.0625,
    -1.046875, 1.390625, 0.046875, -1.078125, -1.4375, 1.171875, 1.984375, 0.109375, -1.6875, -0.9375, 0.3125, -0.671875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(5, 3, 5), 2, y0, -12.77734375, 68.921875}}, .tolerance = 1e-06};
}  // namespace concat_4

namespace concat_5 {
inline constexpr auto network = [](expression<float, 2, 3, 5> x, expression<float, 2, 1, 5> y, expression<float, 2, 19, 5> z) { return concat<-2>(x, y, z); };
inline constexpr double y0[] = {-0.203125, 0.25, -0.203125, -1.96875, 0.859375, 0.265625, 1.0625, -1.1875, 0.234375, 1.140625, 1.875, -0.109375,
    -1.21875, -0.671875, -1.171875, 1.546875, -1.953125, -1.328125, 0.40625, -0.53125, 0.84375, -1.5625, -0.53125, -1.015625};
inline constexpr expectation<3, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}, {.seed = 3}}, .outputs = {{dtype::f32, make_shape(2, 23, 5), 9, y0, -1.96728515625, 206}}, .tolerance = 1e-06};
}  // namespace concat_5

namespace concat_6 {
inline constexpr auto w = made<float, 4, 3>({.seed = 2});
inline constexpr auto network = [](expression<float, 2, 3> x) { return concat(x, w, x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.046875, -0.734375, -0.21875, -0.203125, 0.453125,
    1.15625, 0.078125, -0.0625, -0.46875, -1.046875, 0.703125, 1.390625, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(8, 3), 1, y0, -5.25244140625, 20.75}}, .tolerance = 1e-06};
}  // namespace concat_6

namespace concat_7 {
inline constexpr auto network = [](expression<double, 2, 3, 2> x, expression<double, 2, 4, 2> y) { return concat<1>(x, y); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.046875, -0.734375, -0.21875, -0.203125, 0.453125,
    1.15625, 0.078125, -0.0625, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625, -0.46875, -1.046875, 0.703125, 1.390625, 0.84375, 0.046875,
    -0.203125, -1.078125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f64, make_shape(2, 7, 2), 1, y0, -10.1806640625, 19.859375}}, .tolerance = 1e-12};
}  // namespace concat_7

namespace stack_1 {
inline constexpr auto network = [](expression<float, 1> x, expression<float, 1> y) { return stack<0>(x, y, x); };
inline constexpr double y0[] = {-0.203125, 0.046875, -0.203125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3, 1), 1, y0, 0.073974609375, 0.453125}}, .tolerance = 1e-06};
}  // namespace stack_1

namespace stack_2 {
inline constexpr auto network = [](expression<float, 7> x, expression<float, 7> y) { return stack<1>(x, y, x); };
inline constexpr double y0[] = {-0.203125, 0.046875, -0.203125, -1.078125, -0.734375, -1.078125, -1.640625, -0.21875, -1.640625, -0.96875, -0.203125,
    -0.96875, 1.484375, 0.453125, 1.484375, -1.71875, 1.15625, -1.71875, 0.84375, 0.078125, 0.84375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(7, 3), 1, y0, 7.894775390625, 18.765625}}, .tolerance = 1e-06};
}  // namespace stack_2

namespace stack_3 {
inline constexpr auto network = [](expression<float, 3, 5> x, expression<float, 3, 5> y) { return stack<0>(x, y, x); };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, 0.046875, -0.734375, -0.21875, -0.203125, 0.453125, 1.15625, 0.078125, -0.0625, -0.46875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(3, 3, 5), 1, y0, 4.109619140625, 32.84375}}, .tolerance = 1e-06};
}  // namespace stack_3

namespace stack_4 {
inline constexpr auto network = [](expression<float, 2, 17> x, expression<float, 2, 17> y) { return stack<-1>(x, y, x); };
inline constexpr double y0[] = {-0.203125, 0.046875, -0.203125, -1.078125, -0.734375, -1.078125, -1.640625, -0.21875, -1.640625, -0.96875, -0.203125,
    -0.96875, 1.484375, 0.453125, 1.484375, -1.71875, 1.15625, -1.71875, 0.84375, 0.078125, 0.84375, 0.421875, -0.0625, 0.421875};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 17, 3), 1, y0, 2.596435546875, 97.46875}}, .tolerance = 1e-06};
}  // namespace stack_4

namespace stack_5 {
inline constexpr auto network = [](expression<float, 2, 3, 19> x, expression<float, 2, 3, 19> y) { return stack<1>(x, y, x); };
inline constexpr double y0[] = {-0.203125, -0.609375, -1.171875, 1.9375, 0.359375, -0.46875, 1.984375, 1.1875, -1.140625, -0.96875, -1.671875,
    1.015625, -1.90625, -1.75, -1.609375, -0.296875, -1.296875, -1.1875, 0.65625, -1.71875, -0.296875, 0.4375, -0.34375, -1.25};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2}}, .outputs = {{dtype::f32, make_shape(2, 3, 3, 19), 13, y0, 10.112060546875, 351.671875}}, .tolerance = 1e-06};
}  // namespace stack_5

namespace pad_1 {
inline constexpr auto network = [](expression<float, 1> x) { return std::tuple{pad<2, 1>(x), pad<2, 1>(x, fill{-1.5}), pad<2, 1>(x, edge)}; };
inline constexpr double y0[] = {0, 0, -0.203125, 0};
inline constexpr double y1[] = {-1.5, -1.5, -0.203125, -1.5};
inline constexpr double y2[] = {-0.203125, -0.203125, -0.203125, -0.203125};
inline constexpr expectation<1, 3> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(4), 1, y0, -0.320556640625, 0.203125}, {dtype::f32, make_shape(4), 1, y1, 1.531005859375, 4.703125}, {dtype::f32, make_shape(4), 1, y2, -0.06982421875, 0.8125}}, .tolerance = 1e-06};
}  // namespace pad_1

namespace pad_2 {
inline constexpr auto network = [](expression<float, 7> x) { return std::tuple{pad<0, 3>(x), pad<0, 3>(x, fill{-1.5}), pad<0, 3>(x, edge), pad<0, 3>(x, reflect)}; };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0, 0, 0};
inline constexpr double y1[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, -1.5, -1.5, -1.5};
inline constexpr double y2[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.84375, 0.84375, 0.84375};
inline constexpr double y3[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, -1.71875, 1.484375, -0.96875};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(10), 1, y0, -0.383056640625, 7.9375}, {dtype::f32, make_shape(10), 1, y1, -2.140869140625, 12.4375}, {dtype::f32, make_shape(10), 1, y2, 0.605712890625, 10.46875}, {dtype::f32, make_shape(10), 1, y3, -5.666259765625, 12.109375}}, .tolerance = 1e-06};
}  // namespace pad_2

namespace pad_3 {
inline constexpr auto network = [](expression<float, 3, 5> x) { return std::tuple{pad<1, 2>(x), pad<1, 2>(x, fill{-1.5}), pad<1, 2>(x, edge), pad<1, 2>(x, reflect)}; };
inline constexpr double y0[] = {0, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, 0, 0, 0, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0, 0, 0,
    0.125, 0.765625, 0.34375, -0.609375, 0.515625, 0, 0};
inline constexpr double y1[] = {-1.5, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.5, -1.5, -1.5, -1.71875, 0.84375, 0.421875, -1.625,
    0.25, -1.5, -1.5, -1.5, 0.125, 0.765625, 0.34375, -0.609375, 0.515625, -1.5, -1.5};
inline constexpr double y2[] = {-0.203125, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, 1.484375, 1.484375, -1.71875, -1.71875, 0.84375,
    0.421875, -1.625, 0.25, 0.25, 0.25, 0.125, 0.125, 0.765625, 0.34375, -0.609375, 0.515625, 0.515625, 0.515625};
inline constexpr double y3[] = {-1.078125, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -0.96875, -1.640625, 0.84375, -1.71875, 0.84375,
    0.421875, -1.625, 0.25, -1.625, 0.421875, 0.765625, 0.125, 0.765625, 0.34375, -0.609375, 0.515625, -0.609375, 0.34375};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 8), 1, y0, -7.634765625, 12.59375}, {dtype::f32, make_shape(3, 8), 1, y1, -8.572265625, 26.09375}, {dtype::f32, make_shape(3, 8), 1, y2, -1.001708984375, 19.140625}, {dtype::f32, make_shape(3, 8), 1, y3, -12.0771484375, 20.890625}}, .tolerance = 1e-06};
}  // namespace pad_3

namespace pad_4 {
inline constexpr auto network = [](expression<float, 2, 17> x) { return std::tuple{pad<4, 0, 1, 1>(x), pad<4, 0, 1, 1>(x, fill{-1.5}), pad<4, 0, 1, 1>(x, edge), pad<4, 0, 1, 1>(x, reflect)}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {-1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5,
    -1.5, -1.5, -1.5, -1.5, -1.5};
inline constexpr double y2[] = {-0.203125, -0.203125, -0.203125, -0.203125, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375,
    0.421875, -1.625, 0.25, 0.125, 0.765625, 0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.203125, -0.203125, -0.203125};
inline constexpr double y3[] = {0.140625, -0.9375, 1.125, -1.046875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25, -0.1875,
    -0.34375, -1.171875, -1.5, -0.84375, 1.015625, 1.015625, -1.796875, -1.765625, 1.796875, 1.484375, -0.96875, -1.640625};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(4, 21), 1, y0, 0.504638671875, 33.171875}, {dtype::f32, make_shape(4, 21), 1, y1, -7.557861328125, 108.171875}, {dtype::f32, make_shape(4, 21), 1, y2, -5.095703125, 73.34375}, {dtype::f32, make_shape(4, 21), 1, y3, 9.648681640625, 83.1875}}, .tolerance = 1e-06};
}  // namespace pad_4

namespace pad_5 {
inline constexpr auto network = [](expression<float, 1, 3, 5, 7> x) { return std::tuple{pad<2, 3, 1, 0>(x), pad<2, 3, 1, 0>(x, fill{-1.5}), pad<2, 3, 1, 0>(x, edge), pad<2, 3, 1, 0>(x, reflect)}; };
inline constexpr double y0[] = {0, 0, -0.203125, 0, 0.25, 0, -1.046875, 0, -1.5, 1.015625, 0, 0, 0, 0.359375, -1.90625, 0, 1.75, 0, -1.171875, 0,
    -0.78125, 0, 0, 1};
inline constexpr double y1[] = {-1.5, -1.5, -0.203125, -1.5, 0.25, -1.5, -1.046875, -1.5, -1.5, 1.015625, -1.5, -1.5, -1.5, 0.359375, -1.90625, -1.5,
    1.75, -1.5, -1.171875, -1.5, -0.78125, -1.5, -1.5, 1};
inline constexpr double y2[] = {-0.203125, -1.71875, -0.203125, 0.84375, 0.25, -0.609375, -1.046875, 0.140625, -1.5, 1.015625, -1.671875, -0.6875,
    -0.09375, 0.359375, -1.90625, 1.40625, 1.75, -1.75, -1.171875, 1.9375, -0.78125, -1.25, -1.96875, 1};
inline constexpr double y3[] = {0.25, 0.34375, -0.203125, -1.71875, 0.25, 0.125, -1.046875, -1.78125, -1.5, 1.015625, -1.765625, 0.8125, 1.828125,
    0.359375, -1.90625, -1.109375, 1.75, 0.359375, -1.171875, -0.6875, -0.78125, 0.96875, -0.296875, 1};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 3, 6, 12), 7, y0, -8.422119140625, 110.578125}, {dtype::f32, make_shape(1, 3, 6, 12), 7, y1, -12.804931640625, 277.078125}, {dtype::f32, make_shape(1, 3, 6, 12), 7, y2, -15.142822265625, 217.953125}, {dtype::f32, make_shape(1, 3, 6, 12), 7, y3, -39.468994140625, 227.5625}}, .tolerance = 1e-06};
}  // namespace pad_5

namespace pad_6 {
inline constexpr auto network = [](expression<float, 1, 2, 19> x) { return std::tuple{pad<3, 3>(x), pad<3, 3>(x, fill{-1.5}), pad<3, 3>(x, edge), pad<3, 3>(x, reflect)}; };
inline constexpr double y0[] = {0, 0, 0, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125,
    0.765625, 0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 0, 0};
inline constexpr double y1[] = {-1.5, -1.5, -1.5, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25,
    0.125, 0.765625, 0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, -1.5, -1.5};
inline constexpr double y2[] = {-0.203125, -0.203125, -0.203125, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875,
    -1.625, 0.25, 0.125, 0.765625, 0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, -1.046875, -1.046875};
inline constexpr double y3[] = {-0.96875, -1.640625, -1.078125, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875,
    -1.625, 0.25, 0.125, 0.765625, 0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, -0.671875, -1.671875};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(1, 2, 25), 1, y0, 7.7294921875, 36.90625}, {dtype::f32, make_shape(1, 2, 25), 1, y1, 10.0263671875, 54.90625}, {dtype::f32, make_shape(1, 2, 25), 1, y2, 7.20556640625, 49.515625}, {dtype::f32, make_shape(1, 2, 25), 1, y3, 11.156005859375, 48.21875}}, .tolerance = 1e-06};
}  // namespace pad_6

namespace pad_7 {
inline constexpr auto network = [](expression<float, 2, 3, 4> x) { return std::tuple{pad<1, 1, 2, 0, 1, 0>(x), pad<1, 1, 2, 0, 1, 0>(x, fill{-1.5}), pad<1, 1, 2, 0, 1, 0>(x, edge), pad<1, 1, 2, 0, 1, 0>(x, reflect)}; };
inline constexpr double y0[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {-1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5,
    -1.5, -1.5, -1.5, -1.5, -1.5};
inline constexpr double y2[] = {-0.203125, -0.203125, -1.078125, -1.640625, -0.96875, -0.96875, -0.203125, -0.203125, -1.078125, -1.640625, -0.96875,
    -0.96875, -0.203125, -0.203125, -1.078125, -1.640625, -0.96875, -0.96875, 1.484375, 1.484375, -1.71875, 0.84375, 0.421875, 0.421875};
inline constexpr double y3[] = {0.140625, -0.9375, 0.140625, -1.78125, -1.25, -1.78125, -0.671875, -1.671875, -0.671875, -1.046875, 1.125, -1.046875,
    -0.609375, 0.34375, -0.609375, 0.515625, -0.515625, 0.515625, -0.671875, -1.671875, -0.671875, -1.046875, 1.125, -1.046875};
inline constexpr expectation<1, 4> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(3, 5, 6), 1, y0, 1.70556640625, 21.734375}, {dtype::f32, make_shape(3, 5, 6), 1, y1, -2.56005859375, 120.734375}, {dtype::f32, make_shape(3, 5, 6), 1, y2, -3.88427734375, 75.578125}, {dtype::f32, make_shape(3, 5, 6), 1, y3, -5.017578125, 82.234375}}, .tolerance = 1e-06};
}  // namespace pad_7

namespace pad_8 {
inline constexpr auto network = [](expression<bool, 3, 2> x) { return pad<1, 1>(x, fill{1}); };
inline constexpr double y0[] = {1, 0, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1, .modulus = 2}}, .outputs = {{dtype::boolean, make_shape(3, 4), 1, y0, 1.71875, 7}}, .tolerance = 1e-06};
}  // namespace pad_8

namespace pad_9 {
inline constexpr auto network = [](expression<double, 2, 5> x) { return pad<2, 1>(x, edge); };
inline constexpr double y0[] = {-0.203125, -0.203125, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, 1.484375, -1.71875, -1.71875, -1.71875,
    0.84375, 0.421875, -1.625, 0.25, 0.25};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f64, make_shape(2, 8), 1, y0, 3.524658203125, 15.8125}}, .tolerance = 1e-12};
}  // namespace pad_9

namespace take_1 {
inline constexpr auto j = made<std::int64_t, 1>({.seed = 3, .shift = -1, .modulus = 2});
inline constexpr auto network = [](expression<float, 1> x, expression<std::int64_t, 1> i, expression<std::int32_t, 1> k) { return std::tuple{take<0>(x, i), take<0>(x, j), take<0>(x, k)}; };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {-0.203125};
inline constexpr double y2[] = {-0.203125};
inline constexpr expectation<3, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = -1, .modulus = 2}, {.seed = 4, .shift = -1, .modulus = 2}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(1), 1, y1, 0.40625, 0.203125}, {dtype::f32, make_shape(1), 1, y2, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace take_1

namespace index_select_1 {
inline constexpr auto network = [](expression<float, 1> x, expression<std::int64_t, 1> i) { return index_select<0>(x, i); };
inline constexpr double y0[] = {-0.203125};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2, .modulus = 1}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace index_select_1

namespace take_2 {
inline constexpr auto j = made<std::int64_t, 3, 2>({.seed = 3, .shift = -7, .modulus = 14});
inline constexpr auto network = [](expression<float, 7> x, expression<std::int64_t, 3, 2> i, expression<std::int32_t, 3, 2> k) { return std::tuple{take<0>(x, i), take<0>(x, j), take<0>(x, k)}; };
inline constexpr double y0[] = {-0.203125, 1.484375, -1.078125, 0.84375, -1.640625, 1.484375};
inline constexpr double y1[] = {-1.71875, -1.71875, -1.640625, 1.484375, 1.484375, -1.078125};
inline constexpr double y2[] = {1.484375, -0.96875, -0.203125, -0.203125, -0.203125, -1.078125};
inline constexpr expectation<3, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = -7, .modulus = 14}, {.seed = 4, .shift = -7, .modulus = 14}}, .outputs = {{dtype::f32, make_shape(3, 2), 1, y0, -2.2900390625, 6.734375}, {dtype::f32, make_shape(3, 2), 1, y1, 4.245361328125, 9.125}, {dtype::f32, make_shape(3, 2), 1, y2, -4.008544921875, 4.140625}}, .tolerance = 1e-06};
}  // namespace take_2

namespace take_3 {
inline constexpr auto j = made<std::int64_t, 4>({.seed = 3, .shift = -5, .modulus = 10});
inline constexpr auto network = [](expression<float, 3, 5> x, expression<std::int64_t, 4> i, expression<std::int32_t, 4> k) { return std::tuple{take<1>(x, i), take<1>(x, j), take<1>(x, k)}; };
inline constexpr double y0[] = {-1.640625, 1.484375, -1.078125, -0.96875, 0.421875, 0.25, 0.84375, -1.625, 0.34375, 0.515625, 0.765625, -0.609375};
inline constexpr double y1[] = {1.484375, -1.078125, 1.484375, -0.203125, 0.25, 0.84375, 0.25, -1.71875, 0.515625, 0.765625, 0.515625, 0.125};
inline constexpr double y2[] = {-1.078125, -0.96875, -0.96875, -0.96875, 0.84375, -1.625, -1.625, -1.625, 0.765625, -0.609375, -0.609375, -0.609375};
inline constexpr expectation<3, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = -5, .modulus = 10}, {.seed = 4, .shift = -5, .modulus = 10}}, .outputs = {{dtype::f32, make_shape(3, 4), 1, y0, -0.490234375, 10.546875}, {dtype::f32, make_shape(3, 4), 1, y1, -3.25048828125, 9.234375}, {dtype::f32, make_shape(3, 4), 1, y2, -5.915771484375, 12.296875}}, .tolerance = 1e-06};
}  // namespace take_3

namespace index_select_2 {
inline constexpr auto network = [](expression<float, 3, 5> x, expression<std::int64_t, 4> i) { return index_select<1>(x, i); };
inline constexpr double y0[] = {-1.640625, 1.484375, -1.078125, -0.96875, 0.421875, 0.25, 0.84375, -1.625, 0.34375, 0.515625, 0.765625, -0.609375};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2, .modulus = 5}}, .outputs = {{dtype::f32, make_shape(3, 4), 1, y0, -0.490234375, 10.546875}}, .tolerance = 1e-06};
}  // namespace index_select_2

namespace take_4 {
inline constexpr auto j = made<std::int64_t, 5>({.seed = 3, .shift = -17, .modulus = 34});
inline constexpr auto network = [](expression<float, 2, 17, 3> x, expression<std::int64_t, 5> i, expression<std::int32_t, 5> k) { return std::tuple{take<1>(x, i), take<1>(x, j), take<1>(x, k)}; };
inline constexpr double y0[] = {-1.90625, 1.890625, 1.203125, 0.34375, -0.609375, 0.515625, -1.5, -0.84375, 1.015625, -0.203125, -1.078125, -1.640625,
    -0.140625, 1.828125, -0.6875, -0.921875, -1.296875, -1.671875, 1.9375, -0.6875, -1.375, 0.96875, -0.75, 0.8125, 1.75, 0.359375, -0.078125, -1.5,
    1.4375, 0.765625};
inline constexpr double y1[] = {-1.90625, 1.890625, 1.203125, 1.9375, 0.359375, -0.703125, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625, 0.34375,
    -0.609375, 0.515625, -0.921875, -1.296875, -1.671875, 1.40625, 0.453125, -0.046875, 0.734375, -0.34375, -0.421875, -1.171875, -1.71875, 0.421875,
    1.9375, -0.6875, -1.375};
inline constexpr double y2[] = {1.015625, -1.796875, -1.765625, -1.5, -0.84375, 1.015625, -0.203125, -1.078125, -1.640625, 0.34375, -0.609375,
    0.515625, -0.96875, 1.484375, -1.71875, -0.296875, -1.90625, -0.59375, 0.96875, -0.75, 0.8125, 1.75, 0.359375, -0.078125, 1.9375, -0.6875, -1.375,
    1.453125, -1.75, -1.3125};
inline constexpr expectation<3, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = -17, .modulus = 34}, {.seed = 4, .shift = -17, .modulus = 34}}, .outputs = {{dtype::f32, make_shape(2, 5, 3), 1, y0, 6.112548828125, 31.71875}, {dtype::f32, make_shape(2, 5, 3), 1, y1, 9.26513671875, 28.109375}, {dtype::f32, make_shape(2, 5, 3), 1, y2, -9.37255859375, 32.53125}}, .tolerance = 1e-06};
}  // namespace take_4

namespace index_select_3 {
inline constexpr auto network = [](expression<float, 2, 17, 3> x, expression<std::int64_t, 5> i) { return index_select<1>(x, i); };
inline constexpr double y0[] = {-1.90625, 1.890625, 1.203125, 0.34375, -0.609375, 0.515625, -1.5, -0.84375, 1.015625, -0.203125, -1.078125, -1.640625,
    -0.140625, 1.828125, -0.6875, -0.921875, -1.296875, -1.671875, 1.9375, -0.6875, -1.375, 0.96875, -0.75, 0.8125, 1.75, 0.359375, -0.078125, -1.5,
    1.4375, 0.765625};
inline constexpr expectation<2, 1> expected = {.inputs = {{.seed = 1}, {.seed = 2, .modulus = 17}}, .outputs = {{dtype::f32, make_shape(2, 5, 3), 1, y0, 6.112548828125, 31.71875}}, .tolerance = 1e-06};
}  // namespace index_select_3

namespace take_5 {
inline constexpr auto j = made<std::int64_t, 2, 2>({.seed = 3, .shift = -19, .modulus = 38});
inline constexpr auto network = [](expression<float, 2, 3, 19> x, expression<std::int64_t, 2, 2> i, expression<std::int32_t, 2, 2> k) { return std::tuple{take<-1>(x, i), take<-1>(x, j), take<-1>(x, k)}; };
inline constexpr double y0[] = {1.484375, 0.84375, -1.625, -1.046875, -1.25, -0.34375, -1.5, 1.828125, -1.90625, 1.203125, -1.796875, -1.3125,
    -1.71875, 1.9375, -1.375, -0.828125, 0.8125, -1.90625, -1.09375, -1.296875, 1.078125, -1.90625, -0.421875, -1.5625};
inline constexpr double y1[] = {-0.609375, -1.71875, 0.125, -0.515625, -1.765625, -0.1875, 1.015625, -1.671875, 1.75, 1.890625, 1.40625, -0.078125,
    0.90625, 0.421875, -0.90625, 0.34375, 0.765625, -0.296875, -1.96875, 0.453125, 0.890625, -1.625, 1.0625, -1.90625};
inline constexpr double y2[] = {0.84375, -1.640625, 0.34375, 0.34375, -0.34375, 0.140625, -1.796875, -1.796875, 1.203125, 0.359375, 2, 2, 1.9375,
    -0.421875, -0.78125, -0.78125, -1.90625, 0.96875, 1.4375, 1.4375, -1.90625, 0.15625, -1.1875, -1.1875};
inline constexpr expectation<3, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = -19, .modulus = 38}, {.seed = 4, .shift = -19, .modulus = 38}}, .outputs = {{dtype::f32, make_shape(2, 3, 2, 2), 1, y0, -3.362548828125, 32.078125}, {dtype::f32, make_shape(2, 3, 2, 2), 1, y1, -2.79150390625, 24.28125}, {dtype::f32, make_shape(2, 3, 2, 2), 1, y2, -9.99365234375, 26.921875}}, .tolerance = 1e-06};
}  // namespace take_5

namespace index_select_4 {
inline constexpr auto i = made<std::int64_t, 23>({.seed = 2, .modulus = 19});
inline constexpr auto network = [](expression<float, 19> x) { return index_select<0>(x, i); };
inline constexpr double y0[] = {1.484375, 0.84375, -1.625, -1.046875, 0.34375, -0.203125, 0.25, -0.515625, 0.84375, -1.078125, -1.71875, -0.96875,
    0.515625, -0.515625, -0.671875, -1.671875, -1.625, -1.671875, -1.671875, -1.640625, -1.71875, -1.71875, -0.671875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(23), 1, y0, -8.165283203125, 25.015625}}, .tolerance = 1e-06};
}  // namespace index_select_4

namespace index_select_5 {
inline constexpr auto i = made<std::int64_t, 7>({.seed = 2, .modulus = 3});
inline constexpr auto network = [](expression<float, 3, 5> x) { return index_select<0>(x, i); };
inline constexpr double y0[] = {0.125, 0.765625, 0.34375, -0.609375, 0.515625, -1.71875, 0.84375, 0.421875, -1.625, 0.25, -1.71875, 0.84375, 0.421875,
    -1.625, 0.25, -1.71875, 0.84375, 0.421875, -1.625, 0.25, -0.203125, -1.078125, -1.640625, -0.96875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1}}, .outputs = {{dtype::f32, make_shape(7, 5), 1, y0, 10.982421875, 32.546875}}, .tolerance = 1e-06};
}  // namespace index_select_5

namespace take_6 {
inline constexpr auto w = made<float, 11, 3>({.seed = 1});
inline constexpr auto network = [](expression<std::int64_t, 5> i) { return take(w, i); };
inline constexpr double y0[] = {0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625, -1.046875, 1.125, -0.9375, 0.84375, 0.421875, -1.625, -0.203125,
    -1.078125, -1.640625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 2, .modulus = 11}}, .outputs = {{dtype::f32, make_shape(5, 3), 1, y0, -2.53955078125, 12.953125}}, .tolerance = 1e-06};
}  // namespace take_6

namespace embedding_1 {
inline constexpr auto w = made<float, 1, 1>({.seed = 2});
inline constexpr auto network = [](expression<std::int64_t, 1> i) { return embedding(i, w); };
inline constexpr double y0[] = {0.046875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1, .modulus = 1}}, .outputs = {{dtype::f32, make_shape(1, 1), 1, y0, -0.09375, 0.046875}}, .tolerance = 1e-06};
}  // namespace embedding_1

namespace embedding_2 {
inline constexpr auto w = made<float, 7, 3>({.seed = 2});
inline constexpr auto network = [](expression<std::int64_t, 5> i) { return embedding(i, w); };
inline constexpr double y0[] = {-0.203125, 0.453125, 1.15625, -0.203125, 0.453125, 1.15625, -1.046875, 0.703125, 1.390625, -0.203125, 0.453125,
    1.15625, 0.046875, -0.734375, -0.21875};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1, .modulus = 7}}, .outputs = {{dtype::f32, make_shape(5, 3), 1, y0, -0.1201171875, 9.578125}}, .tolerance = 1e-06};
}  // namespace embedding_2

namespace embedding_3 {
inline constexpr auto w = made<float, 10, 17>({.seed = 2});
inline constexpr auto network = [](expression<std::int64_t, 2, 3> i) { return embedding(i, w); };
inline constexpr double y0[] = {0.046875, -0.734375, -0.21875, -0.203125, 0.453125, 1.15625, 0.078125, -0.0625, -0.46875, -1.046875, 0.703125,
    1.390625, 0.84375, 0.046875, -0.203125, -1.078125, -1.234375, -0.171875, 0.796875, 0.65625, -1.59375, 1.34375, 0.8125, -0.890625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1, .modulus = 10}}, .outputs = {{dtype::f32, make_shape(2, 3, 17), 1, y0, 25.750732421875, 102.015625}}, .tolerance = 1e-06};
}  // namespace embedding_3

namespace embedding_4 {
inline constexpr auto w = made<float, 13, 64>({.seed = 2});
inline constexpr auto network = [](expression<std::int64_t, 4> i) { return embedding(i, w); };
inline constexpr double y0[] = {-1.21875, 0.859375, 1.25, 0.703125, 2, 0.28125, 0.921875, -1.875, -0.140625, 1.65625, 0.796875, 0.09375, 0.25,
    0.390625, -0.484375, -0.0625, -1.234375, -1.6875, 1.1875, 0.890625, -0.578125, 1.078125, 1.453125, 0.09375};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1, .modulus = 13}}, .outputs = {{dtype::f32, make_shape(4, 64), 9, y0, -52.23583984375, 248.203125}}, .tolerance = 1e-06};
}  // namespace embedding_4

namespace embedding_5 {
inline constexpr auto w = made<float, 37, 5>({.seed = 2});
inline constexpr auto network = [](expression<std::int64_t, 1, 11> i) { return embedding(i, w); };
inline constexpr double y0[] = {-1.875, -0.625, -0.296875, 0.03125, -0.1875, 0.015625, 0.015625, -1.015625, 1.9375, -0.328125, 0.65625, 1.625,
    0.296875, -1.796875, 0.890625, -1.078125, -1.4375, 1.171875, 1.265625, 1.4375, -1.875, -0.625, -0.296875, 0.390625};
inline constexpr expectation<1, 1> expected = {.inputs = {{.seed = 1, .modulus = 37}}, .outputs = {{dtype::f32, make_shape(1, 11, 5), 2, y0, 8.59765625, 50.390625}}, .tolerance = 1e-06};
}  // namespace embedding_5

namespace gather_1 {
inline constexpr auto j = made<std::int64_t, 1>({.seed = 3, .shift = -1, .modulus = 2});
inline constexpr auto network = [](expression<float, 1> x, expression<std::int64_t, 1> i, expression<std::int32_t, 1> k) { return std::tuple{gather<0>(x, i), gather<0>(x, j), gather<0>(x, k)}; };
inline constexpr double y0[] = {-0.203125};
inline constexpr double y1[] = {-0.203125};
inline constexpr double y2[] = {-0.203125};
inline constexpr expectation<3, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = -1, .modulus = 2}, {.seed = 4, .shift = -1, .modulus = 2}}, .outputs = {{dtype::f32, make_shape(1), 1, y0, 0.40625, 0.203125}, {dtype::f32, make_shape(1), 1, y1, 0.40625, 0.203125}, {dtype::f32, make_shape(1), 1, y2, 0.40625, 0.203125}}, .tolerance = 1e-06};
}  // namespace gather_1

namespace gather_2 {
inline constexpr auto j = made<std::int64_t, 11>({.seed = 3, .shift = -7, .modulus = 14});
inline constexpr auto network = [](expression<float, 7> x, expression<std::int64_t, 11> i, expression<std::int32_t, 11> k) { return std::tuple{gather<0>(x, i), gather<0>(x, j), gather<0>(x, k)}; };
inline constexpr double y0[] = {-0.203125, 1.484375, -1.078125, 0.84375, -1.640625, 1.484375, -0.96875, -1.078125, 0.84375, -1.640625, -0.96875};
inline constexpr double y1[] = {-1.71875, -1.71875, -1.640625, 1.484375, 1.484375, -1.078125, -1.71875, -0.96875, -1.640625, -1.078125, 1.484375};
inline constexpr double y2[] = {1.484375, -0.96875, -0.203125, -0.203125, -0.203125, -1.078125, -1.078125, -1.078125, -0.203125, -1.640625,
    -1.078125};
inline constexpr expectation<3, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = -7, .modulus = 14}, {.seed = 4, .shift = -7, .modulus = 14}}, .outputs = {{dtype::f32, make_shape(11), 1, y0, -7.405517578125, 12.234375}, {dtype::f32, make_shape(11), 1, y1, 1.117919921875, 16.015625}, {dtype::f32, make_shape(11), 1, y2, -8.15673828125, 9.21875}}, .tolerance = 1e-06};
}  // namespace gather_2

namespace gather_3 {
inline constexpr auto j = made<std::int64_t, 3, 4>({.seed = 3, .shift = -5, .modulus = 10});
inline constexpr auto network = [](expression<float, 3, 5> x, expression<std::int64_t, 3, 4> i, expression<std::int32_t, 3, 4> k) { return std::tuple{gather<1>(x, i), gather<1>(x, j), gather<1>(x, k)}; };
inline constexpr double y0[] = {-1.640625, 1.484375, -1.078125, -0.96875, 0.421875, 0.25, 0.25, 0.25, 0.125, 0.515625, 0.125, -0.609375};
inline constexpr double y1[] = {1.484375, -1.078125, 1.484375, -0.203125, -1.71875, 0.84375, -1.71875, 0.421875, 0.34375, -0.609375, 0.34375,
    0.765625};
inline constexpr double y2[] = {-1.078125, -0.96875, -0.96875, -0.96875, -1.625, 0.25, -1.625, 0.421875, 0.515625, 0.515625, -0.609375, 0.515625};
inline constexpr expectation<3, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = -5, .modulus = 10}, {.seed = 4, .shift = -5, .modulus = 10}}, .outputs = {{dtype::f32, make_shape(3, 4), 1, y0, 2.44482421875, 7.71875}, {dtype::f32, make_shape(3, 4), 1, y1, -5.708984375, 11.015625}, {dtype::f32, make_shape(3, 4), 1, y2, -4.861328125, 10.0625}}, .tolerance = 1e-06};
}  // namespace gather_3

namespace gather_4 {
inline constexpr auto j = made<std::int64_t, 2, 5>({.seed = 3, .shift = -3, .modulus = 6});
inline constexpr auto network = [](expression<float, 3, 5> x, expression<std::int64_t, 2, 5> i, expression<std::int32_t, 2, 5> k) { return std::tuple{gather<0>(x, i), gather<0>(x, j), gather<0>(x, k)}; };
inline constexpr double y0[] = {0.125, 0.84375, 0.421875, -1.625, 1.484375, -1.71875, -1.078125, -1.640625, -1.625, 0.25};
inline constexpr double y1[] = {0.125, 0.84375, 0.421875, -0.96875, 0.515625, -0.203125, -1.078125, -1.640625, -0.609375, 1.484375};
inline constexpr double y2[] = {-0.203125, -1.078125, 0.34375, -0.609375, 0.25, 0.125, -1.078125, -1.640625, -1.625, 0.515625};
inline constexpr expectation<3, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = -3, .modulus = 6}, {.seed = 4, .shift = -3, .modulus = 6}}, .outputs = {{dtype::f32, make_shape(2, 5), 1, y0, -3.34326171875, 10.8125}, {dtype::f32, make_shape(2, 5), 1, y1, -3.986572265625, 7.890625}, {dtype::f32, make_shape(2, 5), 1, y2, -2, 7.46875}}, .tolerance = 1e-06};
}  // namespace gather_4

namespace gather_5 {
inline constexpr auto j = made<std::int64_t, 2, 19, 3>({.seed = 3, .shift = -17, .modulus = 34});
inline constexpr auto network = [](expression<float, 2, 17, 3> x, expression<std::int64_t, 2, 19, 3> i, expression<std::int32_t, 2, 19, 3> k) { return std::tuple{gather<1>(x, i), gather<1>(x, j), gather<1>(x, k)}; };
inline constexpr double y0[] = {-1.90625, -0.609375, 1.015625, -0.203125, 1.828125, 0.765625, -1.5, 0.125, 1.015625, 1.9375, -0.34375, -1.109375,
    1.796875, 1.828125, -0.9375, 0.25, 1.484375, -1.25, 0.34375, -1.796875, -0.671875, -0.203125, -0.34375, 0.515625};
inline constexpr double y1[] = {-1.90625, 0.359375, -1.625, 0.25, -0.609375, -0.09375, 1.796875, -1.796875, 0.765625, 0.25, -1.78125, -1.625,
    -0.96875, -0.609375, 2, 0.140625, -0.34375, -1.109375, 0.34375, -0.84375, -1.625, -0.203125, -0.84375, -1.71875};
inline constexpr double y2[] = {1.015625, -0.84375, -1.640625, 0.34375, 1.484375, 1.015625, 0.140625, 0.359375, -1.765625, -1.046875, -1.484375,
    -1.109375, -0.1875, -1.671875, -1.640625, 1.9375, 1.484375, 0.515625, 0.25, 1.828125, -1.640625, 1.015625, -0.84375, -0.703125};
inline constexpr expectation<3, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = -17, .modulus = 34}, {.seed = 4, .shift = -17, .modulus = 34}}, .outputs = {{dtype::f32, make_shape(2, 19, 3), 1, y0, 2.23291015625, 123.140625}, {dtype::f32, make_shape(2, 19, 3), 1, y1, 16.377685546875, 113.296875}, {dtype::f32, make_shape(2, 19, 3), 1, y2, 21.453369140625, 120.53125}}, .tolerance = 1e-06};
}  // namespace gather_5

namespace gather_6 {
inline constexpr auto j = made<std::int64_t, 2, 2, 4>({.seed = 3, .shift = -5, .modulus = 10});
inline constexpr auto network = [](expression<float, 2, 3, 5> x, expression<std::int64_t, 2, 2, 4> i, expression<std::int32_t, 2, 2, 4> k) { return std::tuple{gather<-1>(x, i), gather<-1>(x, j), gather<-1>(x, k)}; };
inline constexpr double y0[] = {-1.640625, 1.484375, -1.078125, -0.96875, 0.421875, 0.25, 0.25, 0.25, -0.515625, 1.125, -0.515625, -1.046875,
    -1.78125, -0.9375, -0.1875, -1.25};
inline constexpr double y1[] = {1.484375, -1.078125, 1.484375, -0.203125, -1.71875, 0.84375, -1.71875, 0.421875, -0.671875, -1.046875, -0.671875,
    -1.671875, 0.140625, -0.1875, -0.1875, -0.9375};
inline constexpr double y2[] = {-1.078125, -0.96875, -0.96875, -0.96875, -1.625, 0.25, -1.625, 0.421875, 1.125, 1.125, -1.046875, 1.125, -1.25,
    -1.78125, 0.140625, -1.25};
inline constexpr expectation<3, 3> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = -5, .modulus = 10}, {.seed = 4, .shift = -5, .modulus = 10}}, .outputs = {{dtype::f32, make_shape(2, 2, 4), 1, y0, 0.57275390625, 13.703125}, {dtype::f32, make_shape(2, 2, 4), 1, y1, -1.87060546875, 14.46875}, {dtype::f32, make_shape(2, 2, 4), 1, y2, -7.52978515625, 16.75}}, .tolerance = 1e-06};
}  // namespace gather_6

namespace take_7 {
inline constexpr auto j = made<std::int64_t, 3>({.seed = 3, .shift = -2, .modulus = 4});
inline constexpr auto l = made<std::int64_t, 3, 1>({.seed = 5, .shift = -2, .modulus = 4});
inline constexpr auto network = [](expression<float, 1, 1> x, expression<std::int64_t, 3> i, expression<std::int64_t, 3, 1> k) { return std::tuple{take(x, i), index_select<0>(x, j), embedding(i, x), gather<0>(x, k), gather<0>(x, l)}; };
inline constexpr double y0[] = {-0.203125, -0.203125, -0.203125};
inline constexpr double y1[] = {-0.203125, -0.203125, -0.203125};
inline constexpr double y2[] = {-0.203125, -0.203125, -0.203125};
inline constexpr double y3[] = {-0.203125, -0.203125, -0.203125};
inline constexpr double y4[] = {-0.203125, -0.203125, -0.203125};
inline constexpr expectation<3, 5> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = -2, .modulus = 4}, {.seed = 4, .shift = -2, .modulus = 4}}, .outputs = {{dtype::f32, make_shape(3, 1), 1, y0, 0.136474609375, 0.609375}, {dtype::f32, make_shape(3, 1), 1, y1, 0.136474609375, 0.609375}, {dtype::f32, make_shape(3, 1), 1, y2, 0.136474609375, 0.609375}, {dtype::f32, make_shape(3, 1), 1, y3, 0.136474609375, 0.609375}, {dtype::f32, make_shape(3, 1), 1, y4, 0.136474609375, 0.609375}}, .tolerance = 1e-06};
}  // namespace take_7

namespace take_8 {
inline constexpr auto j = made<std::int64_t, 4>({.seed = 3, .shift = -6, .modulus = 12});
inline constexpr auto l = made<std::int64_t, 4, 5>({.seed = 5, .shift = -6, .modulus = 12});
inline constexpr auto network = [](expression<float, 3, 5> x, expression<std::int64_t, 4> i, expression<std::int64_t, 4, 5> k) { return std::tuple{take(x, i), index_select<0>(x, j), embedding(i, x), gather<0>(x, k), gather<0>(x, l)}; };
inline constexpr double y0[] = {0.125, 0.765625, 0.34375, -0.609375, 0.515625, -1.71875, 0.84375, 0.421875, -1.625, 0.25, -1.71875, 0.84375, 0.421875,
    -1.625, 0.25, 0.125, 0.765625, 0.34375, -0.609375, 0.515625};
inline constexpr double y1[] = {0.125, 0.765625, 0.34375, -0.609375, 0.515625, -1.71875, 0.84375, 0.421875, -1.625, 0.25, -1.71875, 0.84375, 0.421875,
    -1.625, 0.25, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375};
inline constexpr double y2[] = {0.125, 0.765625, 0.34375, -0.609375, 0.515625, -1.71875, 0.84375, 0.421875, -1.625, 0.25, -1.71875, 0.84375, 0.421875,
    -1.625, 0.25, 0.125, 0.765625, 0.34375, -0.609375, 0.515625};
inline constexpr double y3[] = {0.125, -1.078125, 0.34375, -0.96875, 0.25, -0.203125, -1.078125, -1.640625, -0.96875, 0.515625, -1.71875, 0.765625,
    0.34375, -0.96875, 0.515625, -0.203125, 0.765625, -1.640625, -1.625, 1.484375};
inline constexpr double y4[] = {0.125, 0.765625, -1.640625, -0.609375, 1.484375, 0.125, 0.765625, 0.421875, -1.625, 1.484375, -0.203125, -1.078125,
    -1.640625, -0.96875, 1.484375, -1.71875, 0.765625, -1.640625, -0.609375, 0.515625};
inline constexpr expectation<3, 5> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = -6, .modulus = 12}, {.seed = 4, .shift = -6, .modulus = 12}}, .outputs = {{dtype::f32, make_shape(4, 5), 1, y0, 4.233642578125, 14.4375}, {dtype::f32, make_shape(4, 5), 1, y1, 3.84619140625, 17.453125}, {dtype::f32, make_shape(4, 5), 1, y2, 4.233642578125, 14.4375}, {dtype::f32, make_shape(4, 5), 1, y3, 0.0048828125, 17.203125}, {dtype::f32, make_shape(4, 5), 1, y4, 7.266357421875, 19.671875}}, .tolerance = 1e-06};
}  // namespace take_8

namespace take_9 {
inline constexpr auto j = made<std::int64_t, 11>({.seed = 3, .shift = -14, .modulus = 28});
inline constexpr auto l = made<std::int64_t, 11, 19>({.seed = 5, .shift = -14, .modulus = 28});
inline constexpr auto network = [](expression<float, 7, 19> x, expression<std::int64_t, 11> i, expression<std::int64_t, 11, 19> k) { return std::tuple{take(x, i), index_select<0>(x, j), embedding(i, x), gather<0>(x, k), gather<0>(x, l)}; };
inline constexpr double y0[] = {-1.78125, -0.03125, -0.71875, -1.71875, -0.609375, 0.140625, 1.015625, 1.828125, 0.421875, -0.515625, 0.453125,
    -0.59375, 0.4375, -1.484375, -0.921875, 1.9375, -1.25, -0.96875, 0.765625, -0.203125, -1.625, -1.671875, 1.890625, 1.75};
inline constexpr double y1[] = {-1.671875, -0.421875, -1.40625, -1.625, 0.890625, 0.359375, 1.40625, -1.3125, -0.59375, 0.453125, 0.8125, 1.4375,
    -0.9375, -0.84375, -0.140625, 0.84375, 0.515625, -1.171875, -1.609375, -0.203125, -1.625, -1.671875, -1.71875, -0.609375};
inline constexpr double y2[] = {-1.78125, -0.03125, -0.71875, -1.71875, -0.609375, 0.140625, 1.015625, 1.828125, 0.421875, -0.515625, 0.453125,
    -0.59375, 0.4375, -1.484375, -0.921875, 1.9375, -1.25, -0.96875, 0.765625, -0.203125, -1.625, -1.671875, 1.890625, 1.75};
inline constexpr double y3[] = {-1.78125, -0.03125, -1.671875, 1.109375, 0.765625, 0.359375, 0.125, -0.9375, 0.421875, -0.515625, 1.484375, -1.796875,
    -1.078125, 1.734375, -0.671875, 1.9375, 0.359375, 0.09375, -1.5, -0.203125, -1.796875, -1.671875, -0.1875, 1.140625};
inline constexpr double y4[] = {-0.203125, -1.625, -0.09375, -1.71875, -0.609375, -1.640625, -0.453125, -1.046875, -1.171875, 1.140625, -1.25, 2,
    -1.921875, -1.109375, -0.921875, 1.953125, 0.515625, 0.09375, 1.171875, -0.203125, -0.03125, 1.453125, -1.71875, 0.765625};
inline constexpr expectation<3, 5> expected = {.inputs = {{.seed = 1}, {.seed = 2, .shift = -14, .modulus = 28}, {.seed = 4, .shift = -14, .modulus = 28}}, .outputs = {{dtype::f32, make_shape(11, 19), 8, y0, 35.942626953125, 207.140625}, {dtype::f32, make_shape(11, 19), 8, y1, 8.279541015625, 215.125}, {dtype::f32, make_shape(11, 19), 8, y2, 35.942626953125, 207.140625}, {dtype::f32, make_shape(11, 19), 8, y3, 5.93798828125, 208.71875}, {dtype::f32, make_shape(11, 19), 8, y4, 14.61083984375, 209.703125}}, .tolerance = 1e-06};
}  // namespace take_9

namespace concat_8 {
inline constexpr auto j = made<std::int64_t, 2, 3>({.seed = 3, .modulus = 3});
inline constexpr auto network = [](expression<bool, 3, 17> x, expression<std::int64_t, 5> i) { return std::tuple{concat<1>(x, x), stack(x, x), take<1>(x, i), gather<0>(x, j), embedding(i, x)}; };
inline constexpr double y0[] = {0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0};
inline constexpr double y1[] = {0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0};
inline constexpr double y2[] = {0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1};
inline constexpr double y3[] = {1, 1, 0, 0, 1, 0};
inline constexpr double y4[] = {1, 1, 0, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 0, 0, 1};
inline constexpr expectation<2, 5> expected = {.inputs = {{.seed = 1, .modulus = 2}, {.seed = 2, .modulus = 3}}, .outputs = {{dtype::boolean, make_shape(3, 34), 1, y0, 4.3125, 40}, {dtype::boolean, make_shape(2, 3, 17), 1, y1, 4.140625, 40}, {dtype::boolean, make_shape(3, 5), 1, y2, 7.265625, 12}, {dtype::boolean, make_shape(2, 3), 1, y3, -0.9375, 3}, {dtype::boolean, make_shape(5, 17), 3, y4, 3.765625, 38}}, .tolerance = 1e-06};
}  // namespace concat_8

namespace concat_9 {
inline constexpr auto j = made<std::int64_t, 2, 3>({.seed = 3, .modulus = 3});
inline constexpr auto network = [](expression<std::int32_t, 5, 7> x, expression<std::int64_t, 5> i) { return std::tuple{concat<1>(x, x), stack(x, x), take<1>(x, i), gather<0>(x, j), embedding(i, x)}; };
inline constexpr double y0[] = {1, -8, 7, 7, 5, 5, 5, 1, -8, 7, 7, 5, 5, 5, 0, 5, 8, 1, -9, 7, -7, 0, 5, 8};
inline constexpr double y1[] = {1, -8, 7, 7, 5, 5, 5, 0, 5, 8, 1, -9, 7, -7, -9, 5, -5, -2, -8, 7, -2, -4, -3, -1};
inline constexpr double y2[] = {7, -8, -8, -8, 1, 8, 5, 5, 5, 0, -5, 5, 5, 5, -9, -1, -3, -3, -3, -4, -6, -9, -9, -9, 4};
inline constexpr double y3[] = {-9, 5, 8, 1, 5, 7};
inline constexpr double y4[] = {-9, 5, -5, -2, -8, 7, -2, 0, 5, 8, 1, -9, 7, -7, 0, 5, 8, 1, -9, 7, -7, 0, 5, 8};
inline constexpr expectation<2, 5> expected = {.inputs = {{.seed = 1, .shift = -9, .modulus = 18}, {.seed = 2, .modulus = 3}}, .outputs = {{dtype::i32, make_shape(5, 14), 1, y0, 38.15625, 352}, {dtype::i32, make_shape(2, 5, 7), 1, y1, 4.609375, 352}, {dtype::i32, make_shape(5, 5), 1, y2, -5.546875, 135}, {dtype::i32, make_shape(2, 3), 1, y3, 40.125, 35}, {dtype::i32, make_shape(5, 7), 1, y4, -13.21875, 187}}, .tolerance = 1e-06};
}  // namespace concat_9

namespace concat_10 {
inline constexpr auto j = made<std::int64_t, 2, 3>({.seed = 3, .modulus = 3});
inline constexpr auto network = [](expression<std::int64_t, 3, 19> x, expression<std::int64_t, 5> i) { return std::tuple{concat<1>(x, x), stack(x, x), take<1>(x, i), gather<0>(x, j), embedding(i, x)}; };
inline constexpr double y0[] = {1, -8, 7, 7, 5, 5, 5, 0, 5, 8, 1, -9, 7, -7, -9, 5, -5, -2, -8, 1, -8, 7, 7, 5};
inline constexpr double y1[] = {1, -8, 7, 7, 5, 5, 5, 0, 5, 8, 1, -9, 7, -7, -9, 5, -5, -2, -8, 7, -2, -4, -3, -1};
inline constexpr double y2[] = {7, -8, -8, -8, 1, -4, -2, -2, -2, 7, -1, -2, -2, -2, -9};
inline constexpr double y3[] = {-9, -2, -4, 1, -2, 7};
inline constexpr double y4[] = {-9, 5, 2, 3, -6, -7, 3, -4, 1, -2, -6, -9, -4, -2, -1, 4, -9, -1, 6, 7, -3, 7, 4, 8};
inline constexpr expectation<2, 5> expected = {.inputs = {{.seed = 1, .shift = -9, .modulus = 18}, {.seed = 2, .modulus = 3}}, .outputs = {{dtype::i64, make_shape(3, 38), 1, y0, 86.140625, 526}, {dtype::i64, make_shape(2, 3, 19), 1, y1, -23.34375, 526}, {dtype::i64, make_shape(3, 5), 1, y2, -49.984375, 65}, {dtype::i64, make_shape(2, 3), 1, y3, 13.75, 25}, {dtype::i64, make_shape(5, 19), 3, y4, 23.296875, 439}}, .tolerance = 1e-06};
}  // namespace concat_10

namespace concat_11 {
inline constexpr auto j = made<std::int64_t, 2, 3>({.seed = 3, .modulus = 3});
inline constexpr auto network = [](expression<double, 9, 4> x, expression<std::int64_t, 5> i) { return std::tuple{concat<1>(x, x), stack(x, x), take<1>(x, i), gather<0>(x, j), embedding(i, x)}; };
inline constexpr double y0[] = {-0.203125, -1.078125, -1.640625, -0.96875, -0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375,
    0.421875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625, -1.625, 0.25, 0.125, 0.765625};
inline constexpr double y1[] = {-0.203125, -1.078125, -1.640625, -0.96875, 1.484375, -1.71875, 0.84375, 0.421875, -1.625, 0.25, 0.125, 0.765625,
    0.34375, -0.609375, 0.515625, -0.515625, -1.671875, -0.671875, -1.046875, 1.125, -0.9375, 0.140625, -1.78125, -1.25};
inline constexpr double y2[] = {-1.640625, -1.078125, -1.078125, -1.078125, -0.203125, 0.84375, -1.71875, -1.71875, -1.71875, 1.484375, 0.125, 0.25,
    0.25, 0.25, -1.625, 0.515625, -0.609375, -0.609375, -0.609375, 0.34375, -1.046875, -0.671875, -0.671875, -0.671875};
inline constexpr double y3[] = {-1.625, -1.71875, 0.84375, -0.203125, 0.25, -1.640625};
inline constexpr double y4[] = {-1.625, 0.25, 0.125, 0.765625, 1.484375, -1.71875, 0.84375, 0.421875, 1.484375, -1.71875, 0.84375, 0.421875, 1.484375,
    -1.71875, 0.84375, 0.421875, -0.203125, -1.078125, -1.640625, -0.96875};
inline constexpr expectation<2, 5> expected = {.inputs = {{.seed = 1}, {.seed = 2, .modulus = 3}}, .outputs = {{dtype::f64, make_shape(9, 8), 1, y0, -1.88623046875, 69.875}, {dtype::f64, make_shape(2, 9, 4), 1, y1, -3.6103515625, 69.875}, {dtype::f64, make_shape(9, 5), 1, y2, -21.240234375, 41.75}, {dtype::f64, make_shape(2, 3), 1, y3, 4.3896484375, 6.28125}, {dtype::f64, make_shape(5, 4), 1, y4, 11.150390625, 20.0625}}, .tolerance = 1e-12};
}  // namespace concat_11

/// Calls `check(name, constant of the network, expectation)` for each case whose number modulo Parts is Part.
template <int Part, int Parts, class Check> void for_each_case(const Check& check) {
  if constexpr (0 % Parts == Part) check("concat_1", network_constant<concat_1::network>{}, concat_1::expected);
  if constexpr (1 % Parts == Part) check("concat_2", network_constant<concat_2::network>{}, concat_2::expected);
  if constexpr (2 % Parts == Part) check("concat_3", network_constant<concat_3::network>{}, concat_3::expected);
  if constexpr (3 % Parts == Part) check("concat_4", network_constant<concat_4::network>{}, concat_4::expected);
  if constexpr (4 % Parts == Part) check("concat_5", network_constant<concat_5::network>{}, concat_5::expected);
  if constexpr (5 % Parts == Part) check("concat_6", network_constant<concat_6::network>{}, concat_6::expected);
  if constexpr (6 % Parts == Part) check("concat_7", network_constant<concat_7::network>{}, concat_7::expected);
  if constexpr (7 % Parts == Part) check("stack_1", network_constant<stack_1::network>{}, stack_1::expected);
  if constexpr (8 % Parts == Part) check("stack_2", network_constant<stack_2::network>{}, stack_2::expected);
  if constexpr (9 % Parts == Part) check("stack_3", network_constant<stack_3::network>{}, stack_3::expected);
  if constexpr (10 % Parts == Part) check("stack_4", network_constant<stack_4::network>{}, stack_4::expected);
  if constexpr (11 % Parts == Part) check("stack_5", network_constant<stack_5::network>{}, stack_5::expected);
  if constexpr (12 % Parts == Part) check("pad_1", network_constant<pad_1::network>{}, pad_1::expected);
  if constexpr (13 % Parts == Part) check("pad_2", network_constant<pad_2::network>{}, pad_2::expected);
  if constexpr (14 % Parts == Part) check("pad_3", network_constant<pad_3::network>{}, pad_3::expected);
  if constexpr (15 % Parts == Part) check("pad_4", network_constant<pad_4::network>{}, pad_4::expected);
  if constexpr (16 % Parts == Part) check("pad_5", network_constant<pad_5::network>{}, pad_5::expected);
  if constexpr (17 % Parts == Part) check("pad_6", network_constant<pad_6::network>{}, pad_6::expected);
  if constexpr (18 % Parts == Part) check("pad_7", network_constant<pad_7::network>{}, pad_7::expected);
  if constexpr (19 % Parts == Part) check("pad_8", network_constant<pad_8::network>{}, pad_8::expected);
  if constexpr (20 % Parts == Part) check("pad_9", network_constant<pad_9::network>{}, pad_9::expected);
  if constexpr (21 % Parts == Part) check("take_1", network_constant<take_1::network>{}, take_1::expected);
  if constexpr (22 % Parts == Part) check("index_select_1", network_constant<index_select_1::network>{}, index_select_1::expected);
  if constexpr (23 % Parts == Part) check("take_2", network_constant<take_2::network>{}, take_2::expected);
  if constexpr (24 % Parts == Part) check("take_3", network_constant<take_3::network>{}, take_3::expected);
  if constexpr (25 % Parts == Part) check("index_select_2", network_constant<index_select_2::network>{}, index_select_2::expected);
  if constexpr (26 % Parts == Part) check("take_4", network_constant<take_4::network>{}, take_4::expected);
  if constexpr (27 % Parts == Part) check("index_select_3", network_constant<index_select_3::network>{}, index_select_3::expected);
  if constexpr (28 % Parts == Part) check("take_5", network_constant<take_5::network>{}, take_5::expected);
  if constexpr (29 % Parts == Part) check("index_select_4", network_constant<index_select_4::network>{}, index_select_4::expected);
  if constexpr (30 % Parts == Part) check("index_select_5", network_constant<index_select_5::network>{}, index_select_5::expected);
  if constexpr (31 % Parts == Part) check("take_6", network_constant<take_6::network>{}, take_6::expected);
  if constexpr (32 % Parts == Part) check("embedding_1", network_constant<embedding_1::network>{}, embedding_1::expected);
  if constexpr (33 % Parts == Part) check("embedding_2", network_constant<embedding_2::network>{}, embedding_2::expected);
  if constexpr (34 % Parts == Part) check("embedding_3", network_constant<embedding_3::network>{}, embedding_3::expected);
  if constexpr (35 % Parts == Part) check("embedding_4", network_constant<embedding_4::network>{}, embedding_4::expected);
  if constexpr (36 % Parts == Part) check("embedding_5", network_constant<embedding_5::network>{}, embedding_5::expected);
  if constexpr (37 % Parts == Part) check("gather_1", network_constant<gather_1::network>{}, gather_1::expected);
  if constexpr (38 % Parts == Part) check("gather_2", network_constant<gather_2::network>{}, gather_2::expected);
  if constexpr (39 % Parts == Part) check("gather_3", network_constant<gather_3::network>{}, gather_3::expected);
  if constexpr (40 % Parts == Part) check("gather_4", network_constant<gather_4::network>{}, gather_4::expected);
  if constexpr (41 % Parts == Part) check("gather_5", network_constant<gather_5::network>{}, gather_5::expected);
  if constexpr (42 % Parts == Part) check("gather_6", network_constant<gather_6::network>{}, gather_6::expected);
  if constexpr (43 % Parts == Part) check("take_7", network_constant<take_7::network>{}, take_7::expected);
  if constexpr (44 % Parts == Part) check("take_8", network_constant<take_8::network>{}, take_8::expected);
  if constexpr (45 % Parts == Part) check("take_9", network_constant<take_9::network>{}, take_9::expected);
  if constexpr (46 % Parts == Part) check("concat_8", network_constant<concat_8::network>{}, concat_8::expected);
  if constexpr (47 % Parts == Part) check("concat_9", network_constant<concat_9::network>{}, concat_9::expected);
  if constexpr (48 % Parts == Part) check("concat_10", network_constant<concat_10::network>{}, concat_10::expected);
  if constexpr (49 % Parts == Part) check("concat_11", network_constant<concat_11::network>{}, concat_11::expected);
}

}  // namespace join_cases
}  // namespace inlay::test::reference
