#include <reference/join.hpp>

namespace inlay::test::reference {

TEST_CASE("join: the reference evaluator agrees with PyTorch and NumPy") { join_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
