// EXPECT: what lies in the arena is dense or channels_last
#include <inlay/inlay.hpp>

using namespace inlay;
inline constexpr auto of_strided = [](strided<expression<float, 4, 4>, 16, 1> x) { return relu(x); };
inline constexpr auto of_dense = [](expression<float, 4, 4> x) { return relu(x); };

#ifdef INLAY_MUST_COMPILE
static model<of_dense, io_in_arena> net;
#else
static model<of_strided, io_in_arena> net;
#endif
void run() { net.run(); }
