// EXPECT: trained_parameters_have_a_name
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr batch_norm_parameters<float, 4> trained = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 4, 4, 4> x) { return batch_norm(x, trained); };
#else
inline constexpr auto net = [](expression<float, 1, 4, 4, 4> x) { return batch_norm(x, batch_norm_parameters<float, 4>{}); };
#endif
