// EXPECT: weights_have_names
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 2, 2> w = {1, 2, 3, 4};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 2> x) { return linear(x, w); };
#else
inline constexpr auto net = [](expression<float, 1, 2> x) { return linear(x, tensor<float, 2, 2>{1, 2, 3, 4}); };
#endif
