// EXPECT: network_weights_are_static_and_constexpr
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr tensor<float, 2> w = {1, 2};
#else
inline tensor<float, 2> w = {1, 2};
#endif

inline constexpr auto net = [](expression<float, 1, 2> x) { return x + w; };
constexpr int nodes = [] { return trace<decltype(net)>().size(); }();
