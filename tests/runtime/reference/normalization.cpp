#include <reference/compiled.hpp>
#include <reference/normalization.hpp>

namespace inlay::test::reference {

TEST_CASE("normalization: compiled and fused") { normalization_cases::for_each_case<0, 1>(check_compiled<>); }
TEST_CASE("normalization: compiled and unfused") { normalization_cases::for_each_case<0, 4>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
