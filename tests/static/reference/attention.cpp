#include <reference/attention.hpp>

namespace inlay::test::reference {

TEST_CASE("attention: the reference evaluator agrees with PyTorch and NumPy") { attention_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
