// EXPECT(clang): 2 <= 1.* evaluated to false
// EXPECT(gcc): policies_do_not_contradict
#include <inlay/inlay.hpp>

using namespace inlay;
inline constexpr auto doubled = [](expression<float, 1, 1, 4, 4> x) { return x + x; };

#ifdef INLAY_MUST_COMPILE
static model<doubled, input_by_rows, smallest_arena> net;
#else
static model<doubled, input_by_rows, io_in_arena> net;
#endif
void reset() { net.reset(); }
