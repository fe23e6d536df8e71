// EXPECT: element_types_match<
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr batch_norm_parameters<double, 4> trained = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<double, 1, 4, 4, 4> x) { return batch_norm(x, trained); };
#else
inline constexpr auto net = [](expression<float, 1, 4, 4, 4> x) { return batch_norm(x, trained); };
#endif
