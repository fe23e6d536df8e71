#include <reference/compiled.hpp>
#include <reference/movement.hpp>

namespace inlay::test::reference {

TEST_CASE("movement: compiled and fused") { movement_cases::for_each_case<0, 1>(check_compiled<>); }
TEST_CASE("movement: compiled and unfused") { movement_cases::for_each_case<0, 4>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
