// EXPECT(clang): no matching function for call to object of type .*model<
// EXPECT(clang): not viable: no known conversion from .*tensor.* to .*fast_workspace
// EXPECT(gcc): no match for call to .*model<
#include <inlay/inlay.hpp>

using namespace inlay;
inline constexpr tensor<float, 256, 8> w1 = {};
inline constexpr tensor<float, 8, 256> w2 = {};
inline constexpr auto net = [](expression<float, 1, 8> x) { return linear(relu(linear(x, w1)), w2); };
using compiled = model<net, fast_memory<1024>>;

tensor<float, 1, 8> call(compiled& object, [[maybe_unused]] compiled::fast_workspace& fast, const tensor<float, 1, 8>& x) {
#ifdef INLAY_MUST_COMPILE
  return object(fast, x);
#else
  return object(x);
#endif
}
