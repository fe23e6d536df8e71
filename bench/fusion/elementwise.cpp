/// Fused against unfused: element-wise chains and rows.
#include <bench/support/forms.hpp>

namespace {

using namespace inlay;
using bench::fused_against_unfused;

constexpr auto chain = [](expression<float, 4096> x, expression<float, 4096> y) { return relu(x * 2.0f + y) * sigmoid(x) - y * 0.5f; };
constexpr auto long_chain = [](expression<float, 1 << 18> x, expression<float, 1 << 18> y) { return relu(x * 2.0f + y) * (x - y) + 1.0f; };
constexpr auto scaled_softmax = [](expression<float, 64, 64> x, expression<float, 64, 64> mask) { return softmax(x * 0.125f + mask); };
constexpr auto row_softmax = [](expression<float, 32, 1000> x) { return softmax(x); };
constexpr auto weight_64 = bench::filled<tensor<float, 64>>(1, 1.0f);
constexpr auto bias_64 = bench::filled<tensor<float, 64>>(2, 1.0f);
constexpr auto add_norm = [](expression<float, 64, 64> x, expression<float, 64, 64> y) { return layer_norm(x + y, weight_64, bias_64); };

using row = tensor<float, 4096>;
using long_row = tensor<float, 1 << 18>;
using square = tensor<float, 64, 64>;
using rows = tensor<float, 32, 1000>;
BENCH_FORMS((fused_against_unfused<chain, 4096, row, row, row>))->Name("chain_4096");
BENCH_FORMS((fused_against_unfused<long_chain, 1 << 18, long_row, long_row, long_row>))->Name("chain_262144");
BENCH_FORMS((fused_against_unfused<scaled_softmax, 4096, square, square, square>))->Name("scaled_masked_softmax_64x64");
BENCH_FORMS((fused_against_unfused<row_softmax, 32000, rows, rows>))->Name("softmax_32x1000");
BENCH_FORMS((fused_against_unfused<add_norm, 4096, square, square, square>))->Name("add_layer_norm_64x64");

}  // namespace
