// EXPECT: layer_takes_options
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 8, 1, 3, 3> w = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 1, 28, 28> x) { return conv2d(x, w); };
#else
inline constexpr auto net = [](expression<float, 1, 1, 28, 28> x) { return conv2d(x, w, ceil_mode); };
#endif
