#include <reference/compiled.hpp>
#include <reference/activation.hpp>

namespace inlay::test::reference {

TEST_CASE("activation: compiled and fused") { activation_cases::for_each_case<0, 1>(check_compiled<>); }
TEST_CASE("activation: compiled and unfused") { activation_cases::for_each_case<0, 4>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
