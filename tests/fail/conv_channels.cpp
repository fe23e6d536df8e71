// EXPECT(clang): channels_match<3, 1>
// EXPECT(gcc): channels_match<.*\[with .* = 3; .* = 1\]
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 8, 1, 3, 3> w = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 1, 28, 28> x) { return conv2d(x, w, padding<1>); };
#else
inline constexpr auto net = [](expression<float, 1, 3, 28, 28> x) { return conv2d(x, w, padding<1>); };
#endif
