// EXPECT: memory_is_writable
#include <inlay/inlay.hpp>

using namespace inlay;
inline constexpr auto net = [](expression<float, 4> x) { return relu(x); };
tensor<float, 4> x;
model<net>::workspace arena;

#ifdef INLAY_MUST_COMPILE
tensor<float, 4> y;
#else
const tensor<float, 4> y = {};
#endif

void run() { model<net>::run(x, y, arena); }
