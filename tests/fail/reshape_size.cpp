// EXPECT(clang): element_count_is_kept<12, 10>
// EXPECT(gcc): element_count_is_kept<.*\[with .* = 12; .* = 10\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 3, 4> x) { return reshape<2, -1>(x); };
#else
inline constexpr auto net = [](expression<float, 3, 4> x) { return reshape<2, 5>(x); };
#endif
