#include <reference/compiled.hpp>
#include <reference/attention.hpp>

namespace inlay::test::reference {

TEST_CASE("attention: compiled and fused") { attention_cases::for_each_case<0, 1>(check_compiled<>); }
TEST_CASE("attention: compiled and unfused") { attention_cases::for_each_case<0, 4>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
