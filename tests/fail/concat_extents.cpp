// EXPECT(clang): other_extents_match<4, 5>
// EXPECT(gcc): other_extents_match<.*\[with .* = 4; .* = 5\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 3, 4> x, expression<float, 3, 5> y) { return concat<1>(x, y); };
#else
inline constexpr auto net = [](expression<float, 3, 4> x, expression<float, 3, 5> y) { return concat<0>(x, y); };
#endif
