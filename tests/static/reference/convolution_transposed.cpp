#include <reference/convolution_transposed.hpp>

namespace inlay::test::reference {

TEST_CASE("convolution_transposed: the reference evaluator agrees with PyTorch and NumPy") { convolution_transposed_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
