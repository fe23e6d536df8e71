#include <reference/compiled.hpp>
#include <reference/pool.hpp>

namespace inlay::test::reference {

TEST_CASE("pool: compiled and fused") { pool_cases::for_each_case<0, 1>(check_compiled<>); }
TEST_CASE("pool: compiled and unfused") { pool_cases::for_each_case<0, 4>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
