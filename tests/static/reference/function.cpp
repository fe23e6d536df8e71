#include <reference/function.hpp>

namespace inlay::test::reference {

TEST_CASE("function: the reference evaluator agrees with PyTorch and NumPy") { function_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
