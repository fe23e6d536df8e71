// EXPECT: result_index_is_in_no_operand
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 3, 4> x, expression<float, 4, 6> y) { return einsum<"ij,jk->ik">(x, y); };
#else
inline constexpr auto net = [](expression<float, 3, 4> x, expression<float, 4, 6> y) { return einsum<"ij,jk->iq">(x, y); };
#endif
