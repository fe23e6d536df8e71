/// Fused against unfused: convolution with batch norm and activation, and a residual block.
#include <bench/support/forms.hpp>

namespace {

using namespace inlay;
using bench::fused_against_unfused;

constexpr auto w_a = bench::filled<tensor<float, 16, 16, 3, 3>>(1, 0.1f);
constexpr auto w_b = bench::filled<tensor<float, 16, 16, 3, 3>>(2, 0.1f);
constexpr auto w_depthwise = bench::filled<tensor<float, 32, 1, 3, 3>>(3, 0.3f);
constexpr auto w_pointwise = bench::filled<tensor<float, 32, 32, 1, 1>>(4, 0.2f);

template <int Channels> constexpr batch_norm_parameters<float, Channels> norm(unsigned seed) {
  batch_norm_parameters<float, Channels> result{bench::filled<tensor<float, Channels>>(seed, 0.5f), bench::filled<tensor<float, Channels>>(seed + 1, 0.5f),
                                                bench::filled<tensor<float, Channels>>(seed + 2, 0.5f), bench::filled<tensor<float, Channels>>(seed + 3, 0.4f)};
  for (float& each : result.running_var) each += 0.5f;
  return result;
}
constexpr auto norm_a = norm<16>(10);
constexpr auto norm_b = norm<16>(20);
constexpr auto norm_depthwise = norm<32>(30);
constexpr auto norm_pointwise = norm<32>(40);

constexpr auto conv_norm_relu = [](expression<float, 1, 16, 32, 32> x) { return relu(batch_norm(conv2d(x, w_a, padding<1>), norm_a)); };
constexpr auto residual_block = [](expression<float, 1, 16, 32, 32> x) {
  const auto inner = relu(batch_norm(conv2d(x, w_a, padding<1>), norm_a));
  return relu(x + batch_norm(conv2d(inner, w_b, padding<1>), norm_b));
};
constexpr auto separable = [](expression<float, 1, 32, 24, 24> x) {
  const auto deep = relu6(batch_norm(conv2d(x, w_depthwise, padding<1>, groups<32>), norm_depthwise));
  return relu6(batch_norm(conv2d(deep, w_pointwise), norm_pointwise));
};

using image_16 = tensor<float, 1, 16, 32, 32>;
using image_32 = tensor<float, 1, 32, 24, 24>;
BENCH_FORMS((fused_against_unfused<conv_norm_relu, 16384, image_16, image_16>))->Name("conv_norm_relu_16x32x32");
BENCH_FORMS((fused_against_unfused<residual_block, 16384, image_16, image_16>))->Name("residual_block_16x32x32");
BENCH_FORMS((fused_against_unfused<separable, 18432, image_32, image_32>))->Name("separable_32x24x24");

}  // namespace
