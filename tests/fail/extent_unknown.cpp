// EXPECT(clang): -1 does not satisfy .extent_is_positive
// EXPECT(gcc): extent_is_positive<.*\[with Extents = \{-1, 8\}\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 8> x) { return relu(x); };
#else
inline constexpr auto net = [](expression<float, -1, 8> x) { return relu(x); };
#endif
