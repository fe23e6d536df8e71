// EXPECT(clang): 2 == 1.* evaluated to false
// EXPECT(gcc): Inputs == 1 .with Inputs = 2
#include <inlay/inlay.hpp>

using namespace inlay;
inline constexpr auto sum_of_two = [](expression<float, 1, 1, 4, 4> x, expression<float, 1, 1, 4, 4> y) { return x + y; };
inline constexpr auto twice = [](expression<float, 1, 1, 4, 4> x) { return x + x; };

#ifdef INLAY_MUST_COMPILE
static model<twice, input_by_rows> net;
#else
static model<sum_of_two, input_by_rows> net;
#endif
void reset() { net.reset(); }
