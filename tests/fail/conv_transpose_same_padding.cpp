// EXPECT: transposed_padding_is_in_numbers
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 3, 8, 3, 3> w = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 3, 8, 8> x) { return conv_transpose2d(x, w, padding<1>); };
#else
inline constexpr auto net = [](expression<float, 1, 3, 8, 8> x) { return conv_transpose2d(x, w, same_padding); };
#endif
