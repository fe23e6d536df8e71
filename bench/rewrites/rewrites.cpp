/// What each rewrite is worth in time: networks that it applies to, with it and without it, all other rewrites on in both.
#include <bench/networks/weights.hpp>
#include <bench/support/forms.hpp>

namespace {

using namespace inlay;
using networks::bias;
using networks::norm;
using networks::weights;

/// Reports ns_with, ns_without, speedup (median of pairs) and the steps of both.
template <const auto& Rule, auto Network, class Output, class... Inputs> void with_against_without(benchmark::State& state) {
  using with = model<Network>;
  using less = model<Network, without<Rule>>;
  for (auto _ : state) {
    const bench::pair_result time = bench::time_models<less, with, Output, Inputs...>();
    if (!bench::enough_samples(state, time)) break;
    state.SetIterationTime(time.second_ns * 1e-9);
    state.counters["ns_with"] = time.second_ns;
    state.counters["ns_without"] = time.first_ns;
    state.counters["speedup"] = time.ratio;
    state.counters["pairs"] = time.samples;
  }
  state.counters["steps_with"] = with::steps;
  state.counters["steps_without"] = less::steps;
}

template <int Channels, int Size> using image = expression<float, 1, Channels, Size, Size>;
template <int Channels, int Size> using pixels = tensor<float, 1, Channels, Size, Size>;

constexpr auto padded = [](image<16, 32> x) { return relu(conv2d(pad<0, 1, 0, 1>(x), weights<1, 16, 16, 3, 3>, stride<2>)); };
BENCH_FORMS((with_against_without<rewrite::fold_pad, padded, pixels<16, 16>, pixels<16, 32>>))->Name("fold_pad/zeros before a convolution");

constexpr auto normed = [](image<16, 32> x) { return relu(batch_norm(conv2d(x, weights<1, 16, 16, 1, 1>), norm<1, 16>)); };
BENCH_FORMS((with_against_without<rewrite::fold_scale, normed, pixels<16, 32>, pixels<16, 32>>))
    ->Name("fold_scale/batch norm after a pointwise convolution");

constexpr auto reparameterized = [](image<16, 32> x) {
  return relu(batch_norm(conv2d(x, weights<1, 16, 16, 3, 3>, padding<1>), norm<1, 16>) +
              batch_norm(conv2d(x, weights<2, 16, 16, 1, 1>), norm<2, 16>) + batch_norm(x, norm<3, 16>));
};
BENCH_FORMS((with_against_without<rewrite::merge_branches, reparameterized, pixels<16, 32>, pixels<16, 32>>))->Name("merge_branches/RepVGG block");

constexpr auto reparameterized_depthwise = [](image<64, 32> x) {
  return relu(conv2d(x, weights<1, 64, 1, 3, 3>, groups<64>, padding<1>) + conv2d(x, weights<2, 64, 1, 1, 1>, groups<64>) + x);
};
BENCH_FORMS((with_against_without<rewrite::merge_branches, reparameterized_depthwise, pixels<64, 32>, pixels<64, 32>>))
    ->Name("merge_branches/depthwise");

constexpr auto reduced = [](image<64, 16> x) {
  return concat<1>(conv2d(relu(conv2d(x, weights<1, 12, 64, 1, 1>)), weights<2, 16, 12, 3, 3>, padding<1>),
                   conv2d(relu(conv2d(x, weights<3, 20, 64, 1, 1>)), weights<4, 16, 20, 3, 3>, padding<1>));
};
BENCH_FORMS((with_against_without<rewrite::merge_parallel, reduced, pixels<32, 16>, pixels<64, 16>>))
    ->Name("merge_parallel/branches of an inception block");

constexpr auto two_linear = [](expression<float, 32, 64> x) {
  return linear(linear(x, weights<1, 48, 64>, bias<1, 48>), weights<2, 8, 48>, bias<2, 8>);
};
BENCH_FORMS((with_against_without<rewrite::merge_linear, two_linear, tensor<float, 32, 8>, tensor<float, 32, 64>>))
    ->Name("merge_linear/two linear layers");

constexpr auto shared = [](image<16, 32> x) {
  return conv2d(tanh(x), weights<1, 16, 16, 1, 1>) + conv2d(tanh(x), weights<2, 16, 16, 3, 3>, padding<1>) * x;
};
BENCH_FORMS((with_against_without<rewrite::remove_common, shared, pixels<16, 32>, pixels<16, 32>>))
    ->Name("remove_common/an activation written twice");

constexpr auto divided = [](expression<float, 4096> x) { return x / 127.5f - 1.0f; };
BENCH_FORMS((with_against_without<rewrite::strength_reduction, divided, tensor<float, 4096>, tensor<float, 4096>>))
    ->Name("strength_reduction/pixels divided");

constexpr auto spelled_mish = [](expression<float, 4096> x) { return x * tanh(log(1.0f + exp(x))); };
BENCH_FORMS((with_against_without<rewrite::recognize_mish, spelled_mish, tensor<float, 4096>, tensor<float, 4096>>))
    ->Name("recognize_mish/spelled out");

constexpr auto spelled_gelu = [](expression<float, 4096> x) { return 0.5f * x * (1.0f + tanh(0.7978845608f * (x + 0.044715f * x * x * x))); };
BENCH_FORMS((with_against_without<rewrite::recognize_gelu, spelled_gelu, tensor<float, 4096>, tensor<float, 4096>>))
    ->Name("recognize_gelu/spelled out");
BENCH_FORMS((with_against_without<rewrite::recognize_sigmoid, spelled_gelu, tensor<float, 4096>, tensor<float, 4096>>))
    ->Name("recognize_sigmoid/inside GELU");

// As TensorFlow's exporter writes it: channels last outside, each convolution between two transposes.
constexpr auto transposed = [](expression<float, 1, 16, 16, 16> x) {
  const auto inside = [](const auto& y) { return permute<0, 3, 1, 2>(y); };
  const auto outside = [](const auto& y) { return permute<0, 2, 3, 1>(y); };
  const auto first = relu(outside(conv2d(inside(x), weights<1, 16, 16, 3, 3>, padding<1>)));
  return relu(outside(conv2d(inside(first), weights<2, 16, 16, 3, 3>, padding<1>)) + first);
};
BENCH_FORMS((with_against_without<rewrite::commute_permute, transposed, tensor<float, 1, 16, 16, 16>, tensor<float, 1, 16, 16, 16>>))
    ->Name("commute_permute/transposes around convolutions");

constexpr auto averaged = [](image<32, 16> x) { return mean(conv2d(x, weights<1, 64, 32, 1, 1>, bias<1, 64>), axis<2, 3>); };
BENCH_FORMS((with_against_without<rewrite::average_before_product, averaged, tensor<float, 1, 64>, pixels<32, 16>>))
    ->Name("average_before_product/classifier head");

constexpr auto enlarged = [](image<16, 16> x) {
  return relu(conv2d(interpolate(x, scale_factor<2>), weights<1, 16, 16, 3, 3>, bias<1, 16>, padding<1>));
};
BENCH_FORMS((with_against_without<rewrite::merge_upsampling, enlarged, pixels<16, 32>, pixels<16, 16>>))->Name("merge_upsampling/decoder stage");

constexpr auto halved = [](image<16, 32> x) { return avg_pool2d<2>(conv2d(x, weights<1, 16, 16, 3, 3>, bias<1, 16>, padding<1>)); };
BENCH_FORMS((with_against_without<rewrite::merge_average, halved, pixels<16, 16>, pixels<16, 32>>))->Name("merge_average/convolution halved");

template <int Layer> inline constexpr auto pruned = [] {
  auto values = weights<Layer, 16, 16, 1, 1>;
  for (int i = 0; i < 8 * 16; ++i) values.data[i] = 0;  // half of the filters
  return values;
}();
constexpr auto half_zero = [](image<16, 32> x) { return conv2d(relu(conv2d(x, pruned<1>)), weights<2, 16, 16, 3, 3>, padding<1>); };
BENCH_FORMS((with_against_without<rewrite::remove_zeros, half_zero, pixels<16, 32>, pixels<16, 32>>))
    ->Name("remove_zeros/half of the filters pruned");

constexpr auto normed_after = [](image<16, 32> x) {
  return batch_norm(max_pool2d<2>(relu(conv2d(x, weights<1, 16, 16, 3, 3>, padding<1>))), norm<1, 16>);
};
BENCH_FORMS((with_against_without<rewrite::scale_before_monotone, normed_after, pixels<16, 16>, pixels<16, 32>>))
    ->Name("scale_before_monotone/norm after pool");

constexpr auto dense_block = [](image<16, 16> x) {
  const auto one = concat<1>(x, relu(conv2d(x, weights<1, 8, 16, 3, 3>, padding<1>)));
  const auto two = concat<1>(one, relu(conv2d(one, weights<2, 8, 24, 3, 3>, padding<1>)));
  return conv2d(two, weights<3, 16, 32, 1, 1>);
};
BENCH_FORMS((with_against_without<rewrite::merge_concat, dense_block, pixels<16, 16>, pixels<16, 16>>))->Name("merge_concat/DenseNet block");

constexpr auto limited = [](image<16, 32> x) { return relu(minimum(relu(max_pool2d<2>(relu(conv2d(x, weights<1, 16, 16, 1, 1>)))), 6.0f)); };
BENCH_FORMS((with_against_without<rewrite::remove_clamp, limited, pixels<16, 16>, pixels<16, 32>>))->Name("remove_clamp/relu of a pool of a relu");

}  // namespace
