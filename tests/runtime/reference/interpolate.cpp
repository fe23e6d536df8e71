#include <reference/compiled.hpp>
#include <reference/interpolate.hpp>

namespace inlay::test::reference {

TEST_CASE("interpolate: compiled and fused") { interpolate_cases::for_each_case<0, 1>(check_compiled<>); }
TEST_CASE("interpolate: compiled and unfused") { interpolate_cases::for_each_case<0, 4>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
