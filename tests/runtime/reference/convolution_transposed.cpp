#include <reference/compiled.hpp>
#include <reference/convolution_transposed.hpp>

namespace inlay::test::reference {

TEST_CASE("convolution_transposed: compiled and fused") { convolution_transposed_cases::for_each_case<0, 1>(check_compiled<>); }
TEST_CASE("convolution_transposed: compiled and unfused") { convolution_transposed_cases::for_each_case<0, 4>(check_compiled<unfused>); }

}  // namespace inlay::test::reference
