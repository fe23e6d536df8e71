// EXPECT(clang): indices_fit_operand<5, 4>
// EXPECT(gcc): indices_fit_operand<.*\[with .* = 5; .* = 4\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 3, 4> x, expression<std::int64_t, 2, 4> i) { return gather<0>(x, i); };
#else
inline constexpr auto net = [](expression<float, 3, 4> x, expression<std::int64_t, 2, 5> i) { return gather<0>(x, i); };
#endif
