// EXPECT: each_option_is_given_once
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 8, 1, 3, 3> w = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 1, 28, 28> x) { return conv2d(x, w, same_padding); };
#else
inline constexpr auto net = [](expression<float, 1, 1, 28, 28> x) { return conv2d(x, w, padding<1>, same_padding); };
#endif
