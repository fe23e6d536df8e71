#include <reference/interpolate.hpp>

namespace inlay::test::reference {

TEST_CASE("interpolate: the reference evaluator agrees with PyTorch and NumPy") { interpolate_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
