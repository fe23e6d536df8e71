/// Fused against unfused: matrix products with bias and activation.
#include <bench/support/forms.hpp>

namespace {

using namespace inlay;
using bench::fused_against_unfused;

constexpr auto w_64 = bench::filled<tensor<float, 64, 64>>(1, 0.2f);
constexpr auto b_64 = bench::filled<tensor<float, 64>>(2, 0.2f);
constexpr auto linear_relu = [](expression<float, 1, 64> x) { return relu(linear(x, w_64, b_64)); };
constexpr auto matmul_bias_relu = [](expression<float, 64, 64> x) { return relu(matmul(x, w_64) + b_64); };
constexpr auto matmul_bias_gelu = [](expression<float, 64, 64> x) { return gelu(matmul(x, w_64) + b_64); };
constexpr auto mlp = [](expression<float, 1, 64> x) {
  return softmax(linear(tanh(linear(relu(linear(x, w_64, b_64)), w_64, b_64)), w_64, b_64));
};

BENCH_FORMS((fused_against_unfused<linear_relu, 64, tensor<float, 1, 64>, tensor<float, 1, 64>>))->Name("linear_relu_1x64x64");
BENCH_FORMS((fused_against_unfused<matmul_bias_relu, 4096, tensor<float, 64, 64>, tensor<float, 64, 64>>))->Name("matmul_bias_relu_64x64x64");
BENCH_FORMS((fused_against_unfused<matmul_bias_gelu, 4096, tensor<float, 64, 64>, tensor<float, 64, 64>>))->Name("matmul_bias_gelu_64x64x64");
BENCH_FORMS((fused_against_unfused<mlp, 64, tensor<float, 1, 64>, tensor<float, 1, 64>>))->Name("mlp_64_64_64_64");

}  // namespace
