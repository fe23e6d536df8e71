// EXPECT: network_is_constexpr
#include <inlay/expression/all.hpp>

using namespace inlay;
inline int changes = 2;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 2> x) { return x + 2; };
#else
inline constexpr auto net = [](expression<float, 1, 2> x) { return x + changes; };
#endif

constexpr int nodes = [] { return trace<decltype(net)>().size(); }();
