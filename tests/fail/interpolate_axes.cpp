// EXPECT(clang): mode_fits_spatial_axes<2, 3>
// EXPECT(gcc): mode_fits_spatial_axes<.*\[with .* = 2; .* = 3\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 1, 4, 4, 4> x) { return interpolate(x, scale_factor<2>, trilinear); };
#else
inline constexpr auto net = [](expression<float, 1, 1, 4, 4> x) { return interpolate(x, scale_factor<2>, trilinear); };
#endif
