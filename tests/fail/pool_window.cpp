// EXPECT(clang): window_fits_input<5, 4>
// EXPECT(gcc): window_fits_input<.*\[with .* = 5; .* = 4\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 8, 4, 4> x) { return max_pool2d<2>(x); };
#else
inline constexpr auto net = [](expression<float, 1, 8, 4, 4> x) { return max_pool2d<5>(x); };
#endif
