#include <reference/pool.hpp>

namespace inlay::test::reference {

TEST_CASE("pool: the reference evaluator agrees with PyTorch and NumPy") { pool_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
