// EXPECT(clang): -1 >= 0.* evaluated to false
// EXPECT(gcc): Budget >= 0 .with Budget = -1
#include <inlay/core/within_budget.hpp>

#ifdef INLAY_MUST_COMPILE
static_assert(inlay::within_budget<sizeof(int), sizeof(int)>);
#else
static_assert(inlay::within_budget<sizeof(int), -1>);
#endif
