// EXPECT(clang): one_slope_or_one_per_channel<4, 3>
// EXPECT(gcc): one_slope_or_one_per_channel<.*\[with .* = 4; .* = 3\]
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 4> w = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 4, 8> x) { return prelu(x, w); };
#else
inline constexpr auto net = [](expression<float, 1, 3, 8> x) { return prelu(x, w); };
#endif
