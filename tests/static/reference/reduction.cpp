#include <reference/reduction.hpp>

namespace inlay::test::reference {

TEST_CASE("reduction: the reference evaluator agrees with PyTorch and NumPy") { reduction_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
