// EXPECT(clang): weight_rank_fits<3, 2>
// EXPECT(gcc): weight_rank_fits<WeightRank, 2>. .with WeightRank = 3
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 8, 3, 3> w = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 3, 28> x) { return conv1d(x, w); };
#else
inline constexpr auto net = [](expression<float, 1, 3, 28, 28> x) { return conv2d(x, w); };
#endif
