#include <reference/activation.hpp>

namespace inlay::test::reference {

TEST_CASE("activation: the reference evaluator agrees with PyTorch and NumPy") { activation_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
