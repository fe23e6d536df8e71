#include <reference/compiled.hpp>
#include <reference/arithmetic.hpp>

namespace inlay::test::reference {

TEST_CASE("arithmetic, part 2: compiled and fused") { arithmetic_cases::for_each_case<1, 3>(check_compiled<>); }
TEST_CASE("arithmetic, part 2: compiled and unfused") { arithmetic_cases::for_each_case<1, 12>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
