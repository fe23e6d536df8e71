// EXPECT(clang): inner_dimensions_match<4, 5>
// EXPECT(gcc): inner_dimensions_match<.*\[with .* = 4; .* = 5\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 3, 4> x, expression<float, 5, 4> y) { return matmul(x, transpose(y)); };
#else
inline constexpr auto net = [](expression<float, 3, 4> x, expression<float, 5, 6> y) { return matmul(x, y); };
#endif
