#include <reference/compiled.hpp>
#include <reference/function.hpp>

namespace inlay::test::reference {

TEST_CASE("function, part 2: compiled and fused") { function_cases::for_each_case<1, 2>(check_compiled<>); }
TEST_CASE("function, part 2: compiled and unfused") { function_cases::for_each_case<1, 8>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
