#include <reference/product.hpp>

namespace inlay::test::reference {

TEST_CASE("product: the reference evaluator agrees with PyTorch and NumPy") { product_cases::for_each_case<0, 1>(check_traced); }

}  // namespace inlay::test::reference
