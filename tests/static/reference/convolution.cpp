#include <reference/convolution.hpp>

namespace inlay::test::reference {

TEST_CASE("convolution: the reference evaluator agrees with PyTorch and NumPy") { convolution_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
