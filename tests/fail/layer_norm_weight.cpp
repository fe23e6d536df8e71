// EXPECT(clang): norm_weight_fits<8, 6>
// EXPECT(gcc): norm_weight_fits<.*\[with .* = 8; .* = 6\]
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 8> w = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 4, 6> x) { return layer_norm(x); };
#else
inline constexpr auto net = [](expression<float, 4, 6> x) { return layer_norm(x, w); };
#endif
