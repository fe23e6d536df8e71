// EXPECT: weights_have_names
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 2> w = {1, 2};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 2> x) { return x + w; };
#else
inline constexpr auto net = [](expression<float, 1, 2> x) { return x + tensor<float, 2>{1, 2}; };
#endif
