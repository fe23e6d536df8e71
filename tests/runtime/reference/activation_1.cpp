#include <reference/compiled.hpp>
#include <reference/activation.hpp>

namespace inlay::test::reference {

TEST_CASE("activation, part 1: compiled and fused") { activation_cases::for_each_case<0, 2>(check_compiled<>); }
TEST_CASE("activation, part 1: compiled and unfused") { activation_cases::for_each_case<0, 6>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
