#include <reference/compiled.hpp>
#include <reference/reduction.hpp>

namespace inlay::test::reference {

TEST_CASE("reduction, part 2: compiled and fused") { reduction_cases::for_each_case<1, 2>(check_compiled<>); }
TEST_CASE("reduction, part 2: compiled and unfused") { reduction_cases::for_each_case<1, 8>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
