/// Fused against unfused: the digits network.
#include <bench/support/forms.hpp>
#include <examples/digits/digits.hpp>

namespace {

using image = inlay::tensor<float, 1, 1, 28, 28>;
using probabilities = inlay::tensor<float, 1, 10>;
BENCH_FORMS((bench::fused_against_unfused<digits, 784, probabilities, image>))->Name("digits");

}  // namespace
