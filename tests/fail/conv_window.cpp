// EXPECT(clang): window_fits_input<5, 4>
// EXPECT(gcc): window_fits_input<.*\[with .* = 5; .* = 4\]
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 8, 1, 3, 3> w = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 1, 28, 4> x) { return conv2d(x, w); };
#else
inline constexpr auto net = [](expression<float, 1, 1, 28, 4> x) { return conv2d(x, w, dilation<2>); };
#endif
