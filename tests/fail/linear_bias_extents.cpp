// EXPECT(clang): bias_fits_outputs<12, 10>
// EXPECT(gcc): bias_fits_outputs<.*\[with .* = 12; .* = 10\]
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 10, 12> w = {};
inline constexpr tensor<float, 12> b = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 12> x) { return linear(x, w); };
#else
inline constexpr auto net = [](expression<float, 1, 12> x) { return linear(x, w, b); };
#endif
