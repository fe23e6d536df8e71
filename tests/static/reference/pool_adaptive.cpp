#include <reference/pool_adaptive.hpp>

namespace inlay::test::reference {

TEST_CASE("pool_adaptive: the reference evaluator agrees with PyTorch and NumPy") { pool_adaptive_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
