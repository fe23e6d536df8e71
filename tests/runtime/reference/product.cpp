#include <reference/compiled.hpp>
#include <reference/product.hpp>

namespace inlay::test::reference {

TEST_CASE("product: compiled and fused") { product_cases::for_each_case<0, 1>(check_compiled<>); }
TEST_CASE("product: compiled and unfused") { product_cases::for_each_case<0, 4>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
