// EXPECT(clang): 2 does not satisfy .at_most_one_extent_is_inferred
// EXPECT(gcc): at_most_one_extent_is_inferred<.*\[with .* = 2\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 5, 4> x) { return reshape<-1, 2>(x); };
#else
inline constexpr auto net = [](expression<float, 5, 4> x) { return reshape<-1, -1>(x); };
#endif
