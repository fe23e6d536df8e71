// EXPECT: corners_are_aligned_only_when_linear
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 1, 4, 4> x) { return interpolate(x, scale_factor<2>, bilinear, align_corners); };
#else
inline constexpr auto net = [](expression<float, 1, 1, 4, 4> x) { return interpolate(x, scale_factor<2>, align_corners); };
#endif
