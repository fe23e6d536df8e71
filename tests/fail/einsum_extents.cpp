// EXPECT(clang): index_extents_match<'j', 4, 5>
// EXPECT(gcc): index_extents_match<.*with Index = 'j'; Extent = 4; OtherExtent = 5
#include <inlay/expression/all.hpp>

using namespace inlay;

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 3, 4> x, expression<float, 5, 6> y) { return einsum<"ij,kj->ik">(x, x); };
#else
inline constexpr auto net = [](expression<float, 3, 4> x, expression<float, 5, 6> y) { return einsum<"ij,jk->ik">(x, y); };
#endif
