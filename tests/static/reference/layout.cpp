#include <reference/layout.hpp>

namespace inlay::test::reference {

TEST_CASE("layout: the reference evaluator agrees with PyTorch and NumPy") { layout_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
