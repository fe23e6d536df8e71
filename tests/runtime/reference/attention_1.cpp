#include <reference/compiled.hpp>
#include <reference/attention.hpp>

namespace inlay::test::reference {

TEST_CASE("attention, part 1: compiled and fused") { attention_cases::for_each_case<0, 2>(check_compiled<>); }
TEST_CASE("attention, part 1: compiled and unfused") { attention_cases::for_each_case<0, 6>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
