// EXPECT(clang): 1024 <= 1000.* evaluated to false
// EXPECT(gcc): Needed <= Budget .with Budget = 1000; Needed = 1024
#include <inlay/inlay.hpp>

using namespace inlay;
inline constexpr tensor<float, 256, 8> w1 = {};
inline constexpr tensor<float, 8, 256> w2 = {};
inline constexpr auto net = [](expression<float, 1, 8> x) { return linear(relu(linear(x, w1)), w2); };

#ifdef INLAY_MUST_COMPILE
static_assert(within_budget<model<net>::arena_bytes, 1024>);
#else
static_assert(within_budget<model<net>::arena_bytes, 1000>);
#endif
