// EXPECT: network_weights_are_static_and_constexpr
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 2> w = {1, 2};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 2> x) { return x + w; };
#else
inline constexpr auto net = [](expression<float, 1, 2> x) { constexpr tensor<float, 2> w = {1, 2}; return x + w; };
#endif

constexpr int nodes = [] { return trace<decltype(net)>().size(); }();
