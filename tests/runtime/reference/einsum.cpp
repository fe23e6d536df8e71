#include <reference/compiled.hpp>
#include <reference/einsum.hpp>

namespace inlay::test::reference {

TEST_CASE("einsum: compiled and fused") { einsum_cases::for_each_case<0, 1>(check_compiled<>); }
TEST_CASE("einsum: compiled and unfused") { einsum_cases::for_each_case<0, 4>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
