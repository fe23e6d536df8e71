#include <reference/compiled.hpp>
#include <reference/normalization.hpp>

namespace inlay::test::reference {

TEST_CASE("normalization, part 2: compiled and fused") { normalization_cases::for_each_case<1, 2>(check_compiled<>); }
TEST_CASE("normalization, part 2: compiled and unfused") { normalization_cases::for_each_case<1, 6>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
