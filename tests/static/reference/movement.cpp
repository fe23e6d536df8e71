#include <reference/movement.hpp>

namespace inlay::test::reference {

TEST_CASE("movement: the reference evaluator agrees with PyTorch and NumPy") { movement_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
