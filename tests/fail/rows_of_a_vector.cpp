// EXPECT(clang): 2 >= 3.* evaluated to false
// EXPECT(gcc): Rank >= 3.*Rank = 2
// EXPECT: the axes .1, channels, rows
#include <inlay/inlay.hpp>

using namespace inlay;
inline constexpr auto of_vector = [](expression<float, 1, 16> x) { return relu(x); };
inline constexpr auto of_series = [](expression<float, 1, 4, 16> x) { return relu(x); };

#ifdef INLAY_MUST_COMPILE
static model<of_series, input_by_rows> net;
#else
static model<of_vector, input_by_rows> net;
#endif
void reset() { net.reset(); }
