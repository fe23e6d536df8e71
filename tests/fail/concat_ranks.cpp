// EXPECT(clang): ranks_match<2, 3>
// EXPECT(gcc): ranks_match<.*\[with .* = 2; .* = 3\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 3, 4> x, expression<float, 3, 5> y) { return concat<1>(x, y); };
#else
inline constexpr auto net = [](expression<float, 3, 4> x, expression<float, 3, 4, 1> y) { return concat<1>(x, y); };
#endif
