// EXPECT(clang): .2 == 3. .* evaluated to false
// EXPECT(gcc): Got == Want .with Want = 3; Got = 2
#include <inlay/inlay.hpp>

using namespace inlay;
inline constexpr auto net = [](expression<float, 1, 8> x) { return softmax(x) + relu(x); };
using compiled = model<net>;

void call(const tensor<float, 1, 8>& x, tensor<float, 1, 8>& y, [[maybe_unused]] compiled::workspace& memory) {
#ifdef INLAY_MUST_COMPILE
  compiled::run(x, y, memory);
#else
  compiled::run(x, y);
#endif
}
