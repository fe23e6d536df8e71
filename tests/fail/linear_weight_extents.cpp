// EXPECT(clang): inner_dimensions_match<12, 10>
// EXPECT(gcc): inner_dimensions_match<.*\[with .* = 12; .* = 10\]
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 12, 10> w = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 10> x) { return linear(x, w); };
#else
inline constexpr auto net = [](expression<float, 1, 12> x) { return linear(x, w); };
#endif
