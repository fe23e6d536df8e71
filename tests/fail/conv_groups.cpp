// EXPECT(clang): groups_divide_filters<2, 9>
// EXPECT(gcc): groups_divide_filters<.*\[with .* = 2; .* = 9\]
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 9, 3, 3, 3> w = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 3, 8, 8> x) { return conv2d(x, w); };
#else
inline constexpr auto net = [](expression<float, 1, 6, 8, 8> x) { return conv2d(x, w, groups<2>); };
#endif
