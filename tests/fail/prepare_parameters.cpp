// EXPECT(clang): 1 == 2.* evaluated to false
// EXPECT(gcc): Got == Want .with Want = .int.2; Got = .int.1
#include <inlay/inlay.hpp>

using namespace inlay;
inline constexpr auto layer = [](expression<float, 1, 4> x, parameter<float, 3, 4> w, parameter<float, 3> b) { return linear(x, w, b); };

static model<layer> net;
static tensor<float, 3, 4> weights;
static tensor<float, 3> bias;
#ifdef INLAY_MUST_COMPILE
void prepare() { net.prepare(weights, bias); }
#else
void prepare() { net.prepare(weights); }
#endif
