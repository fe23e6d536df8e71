// EXPECT: argument_is_a_tensor_or_view
// EXPECT: float ?\[4\]
#include <inlay/inlay.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr tensor<float, 4> x = {1, 2, 3, 4};
#else
inline constexpr float x[4] = {1, 2, 3, 4};
#endif

void run() { (void)evaluate<[](auto each) { return relu(each); }>(x); }
