// EXPECT(clang): channels_match<8, 4>
// EXPECT(gcc): channels_match<.*\[with .* = 8; .* = 4\]
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 4, 8, 3, 3> w = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 4, 7, 7> x) { return conv_transpose2d(x, w); };
#else
inline constexpr auto net = [](expression<float, 1, 8, 7, 7> x) { return conv_transpose2d(x, w); };
#endif
