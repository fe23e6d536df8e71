// EXPECT(clang): groups_divide_channels<2, 3>
// EXPECT(gcc): groups_divide_channels<.*\[with .* = 2; .* = 3\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 4, 8> x) { return group_norm<2>(x); };
#else
inline constexpr auto net = [](expression<float, 1, 3, 8> x) { return group_norm<2>(x); };
#endif
