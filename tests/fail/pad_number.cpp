// EXPECT: pads_with_fill_reflect_or_edge
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 3, 4> x) { return pad<1, 0>(x, fill{1}); };
#else
inline constexpr auto net = [](expression<float, 3, 4> x) { return pad<1, 0>(x, 1.0F); };
#endif
