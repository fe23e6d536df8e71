// EXPECT(clang): padding_is_at_most_half_the_window<2, 3>
// EXPECT(gcc): padding_is_at_most_half_the_window<.*\[with .* = 2; .* = 3\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 8, 4, 4> x) { return max_pool2d<3>(x, padding<1>); };
#else
inline constexpr auto net = [](expression<float, 1, 8, 4, 4> x) { return max_pool2d<3>(x, padding<2>); };
#endif
