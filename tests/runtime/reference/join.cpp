#include <reference/compiled.hpp>
#include <reference/join.hpp>

namespace inlay::test::reference {

TEST_CASE("join: compiled and fused") { join_cases::for_each_case<0, 1>(check_compiled<>); }
TEST_CASE("join: compiled and unfused") { join_cases::for_each_case<0, 4>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
