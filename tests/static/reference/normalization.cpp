#include <reference/normalization.hpp>

namespace inlay::test::reference {

TEST_CASE("normalization: the reference evaluator agrees with PyTorch and NumPy") { normalization_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
