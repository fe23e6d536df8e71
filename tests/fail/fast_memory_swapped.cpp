// EXPECT: is_workspace<
// EXPECT: slow_workspace
#include <inlay/inlay.hpp>

using namespace inlay;
inline constexpr tensor<float, 256, 8> w1 = {};
inline constexpr tensor<float, 8, 256> w2 = {};
inline constexpr auto net = [](expression<float, 1, 8> x) { return linear(relu(linear(x, w1)), w2); };
using compiled = model<net, fast_memory<1024>>;

void call(const tensor<float, 1, 8>& x, tensor<float, 1, 8>& y, compiled::fast_workspace& fast, compiled::slow_workspace& slow) {
#ifdef INLAY_MUST_COMPILE
  compiled::run(x, y, fast, slow);
#else
  compiled::run(x, y, slow, fast);
#endif
}
