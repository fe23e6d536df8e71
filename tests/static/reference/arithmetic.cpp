#include <reference/arithmetic.hpp>

namespace inlay::test::reference {

TEST_CASE("arithmetic: the reference evaluator agrees with PyTorch and NumPy") { arithmetic_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
