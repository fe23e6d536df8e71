// EXPECT(clang): axis_is_in_range<2, 2>
// EXPECT(gcc): axis_is_in_range<.*\[with .* = 2; .* = 2\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 3, 4> x) { return softmax(x, axis<1>); };
#else
inline constexpr auto net = [](expression<float, 3, 4> x) { return softmax(x, axis<2>); };
#endif
