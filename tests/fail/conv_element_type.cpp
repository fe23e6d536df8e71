// EXPECT: element_types_match
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<double, 8, 1, 3, 3> w = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 1, 28, 28> x) { return conv2d(cast<double>(x), w); };
#else
inline constexpr auto net = [](expression<float, 1, 1, 28, 28> x) { return conv2d(x, w); };
#endif
