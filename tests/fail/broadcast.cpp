// EXPECT(clang): extents_broadcast<4, 3>
// EXPECT(gcc): extents_broadcast<.*\[with .* = 4; .* = 3\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 3, 4> x, expression<float, 3> y) { return x + unsqueeze<-1>(y); };
#else
inline constexpr auto net = [](expression<float, 3, 4> x, expression<float, 3> y) { return x + y; };
#endif
