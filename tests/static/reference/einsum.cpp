#include <reference/einsum.hpp>

namespace inlay::test::reference {

TEST_CASE("einsum: the reference evaluator agrees with PyTorch and NumPy") { einsum_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
