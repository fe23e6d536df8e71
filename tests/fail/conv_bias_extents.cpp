// EXPECT(clang): bias_fits_filters<3, 8>
// EXPECT(gcc): bias_fits_filters<.*\[with .* = 3; .* = 8\]
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 8, 3, 3, 3> w = {};
inline constexpr tensor<float, 3> b = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 3, 28, 28> x) { return conv2d(x, w); };
#else
inline constexpr auto net = [](expression<float, 1, 3, 28, 28> x) { return conv2d(x, w, b); };
#endif
