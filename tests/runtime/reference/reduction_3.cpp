#include <reference/compiled.hpp>
#include <reference/reduction.hpp>

namespace inlay::test::reference {

TEST_CASE("reduction, part 3: compiled and fused") { reduction_cases::for_each_case<2, 3>(check_compiled<>); }
TEST_CASE("reduction, part 3: compiled and unfused") { reduction_cases::for_each_case<2, 9>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
