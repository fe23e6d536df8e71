#include <reference/compiled.hpp>
#include <reference/layout.hpp>

namespace inlay::test::reference {

TEST_CASE("layout: compiled and fused") { layout_cases::for_each_case<0, 1>(check_compiled<>); }
TEST_CASE("layout: compiled and unfused") { layout_cases::for_each_case<0, 4>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
