// EXPECT: network_is_a_function_object
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 2> x) { return relu(x); };
using type = std::remove_const_t<decltype(net)>;
#else
constexpr auto net(expression<float, 1, 2> x) { return relu(x); }
using type = decltype(&net);
#endif

constexpr int nodes = [] { return trace<type>().size(); }();
