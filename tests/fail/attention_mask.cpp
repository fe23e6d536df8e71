// EXPECT(clang): mask_fits_scores<5, 6>
// EXPECT(gcc): mask_fits_scores<.*\[with .* = 5; .* = 6\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 5, 8> q, expression<float, 6, 8> k, expression<float, 5, 6> m) { return scaled_dot_product_attention(q, k, k, m); };
#else
inline constexpr auto net = [](expression<float, 5, 8> q, expression<float, 6, 8> k, expression<float, 5, 5> m) { return scaled_dot_product_attention(q, k, k, m); };
#endif
