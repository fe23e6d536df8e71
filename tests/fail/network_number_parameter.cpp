// EXPECT: network_takes_expressions
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 2> x) { return relu(x); };
#else
inline constexpr auto net = [](expression<float, 1, 2> x, int) { return relu(x); };
#endif

constexpr int nodes = [] { return trace<decltype(net)>().size(); }();
