#include <reference/compiled.hpp>
#include <reference/pool_adaptive.hpp>

namespace inlay::test::reference {

TEST_CASE("pool_adaptive: compiled and fused") { pool_adaptive_cases::for_each_case<0, 1>(check_compiled<>); }
TEST_CASE("pool_adaptive: compiled and unfused") { pool_adaptive_cases::for_each_case<0, 4>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
