// EXPECT: weights_have_names
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 8, 1, 3, 3> w = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 1, 8, 8> x) { return conv2d(x, w); };
#else
inline constexpr auto net = [](expression<float, 1, 1, 8, 8> x) { return conv2d(x, w, tensor<float, 8>{}); };
#endif
