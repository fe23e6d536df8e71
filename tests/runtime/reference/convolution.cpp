#include <reference/compiled.hpp>
#include <reference/convolution.hpp>

namespace inlay::test::reference {

TEST_CASE("convolution: compiled and fused") { convolution_cases::for_each_case<0, 1>(check_compiled<>); }
TEST_CASE("convolution: compiled and unfused") { convolution_cases::for_each_case<0, 4>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
