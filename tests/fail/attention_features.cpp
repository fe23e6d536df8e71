// EXPECT(clang): query_and_key_features_match<8, 16>
// EXPECT(gcc): query_and_key_features_match<.*\[with .* = 8; .* = 16\]
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 5, 8> q, expression<float, 5, 16> k) { return scaled_dot_product_attention(q, q, k); };
#else
inline constexpr auto net = [](expression<float, 5, 8> q, expression<float, 5, 16> k) { return scaled_dot_product_attention(q, k, k); };
#endif
