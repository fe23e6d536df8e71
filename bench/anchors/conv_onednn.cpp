/// A 3x3 convolution 16 -> 16 at 32x32 with bias and relu beside oneDNN's direct algorithm, each in the layout it likes best.
#include <bench/support/forms.hpp>

#include <oneapi/dnnl/dnnl.hpp>

namespace {

using namespace inlay;

constexpr auto w = bench::filled<tensor<float, 16, 16, 3, 3>>(1, 0.1f);
constexpr auto b = bench::filled<tensor<float, 16>>(2, 0.1f);
constexpr auto network = [](channels_last<expression<float, 1, 16, 32, 32>> x) { return as_channels_last(relu(conv2d(x, w, b, padding<1>))); };

/// oneDNN chooses the layouts ("any"); weights and input are brought there beforehand.
struct onednn_convolution {
  dnnl::engine engine{dnnl::engine::kind::cpu, 0};
  dnnl::stream stream{engine};
  dnnl::memory in, weights, bias, out, plain_out;
  dnnl::convolution_forward convolution;
  std::unordered_map<int, dnnl::memory> arguments;

  explicit onednn_convolution(const float* input) {
    using tag = dnnl::memory::format_tag;
    constexpr auto f32 = dnnl::memory::data_type::f32;
    const auto any = [&](dnnl::memory::dims extents) { return dnnl::memory::desc(extents, f32, tag::any); };
    dnnl::post_ops after;
    after.append_eltwise(1.0f, dnnl::algorithm::eltwise_relu, 0.0f, 0.0f);
    dnnl::primitive_attr attributes;
    attributes.set_post_ops(after);
    const dnnl::convolution_forward::desc description(dnnl::prop_kind::forward_inference, dnnl::algorithm::convolution_direct, any({1, 16, 32, 32}),
                                                      any({16, 16, 3, 3}), dnnl::memory::desc({16}, f32, tag::a), any({1, 16, 32, 32}), {1, 1}, {1, 1}, {1, 1});
    const dnnl::convolution_forward::primitive_desc chosen(description, attributes, engine);
    convolution = dnnl::convolution_forward(chosen);
    const auto bring = [&](const float* from, dnnl::memory::dims extents, tag layout, const dnnl::memory::desc& wanted) {
      dnnl::memory source({extents, f32, layout}, engine, const_cast<float*>(from)), target(wanted, engine);
      dnnl::reorder(source, target).execute(stream, source, target);
      stream.wait();
      return target;
    };
    in = bring(input, {1, 16, 32, 32}, tag::nhwc, chosen.src_desc());
    weights = bring(w.data, {16, 16, 3, 3}, tag::oihw, chosen.weights_desc());
    bias = bring(b.data, {16}, tag::a, chosen.bias_desc());
    out = dnnl::memory(chosen.dst_desc(), engine);
    plain_out = dnnl::memory({{1, 16, 32, 32}, f32, tag::nhwc}, engine);
    arguments = {{DNNL_ARG_SRC, in}, {DNNL_ARG_WEIGHTS, weights}, {DNNL_ARG_BIAS, bias}, {DNNL_ARG_DST, out}};
  }
  void run() {
    convolution.execute(stream, arguments);
    stream.wait();
  }
  const float* result() {
    dnnl::reorder(out, plain_out).execute(stream, out, plain_out);
    stream.wait();
    return static_cast<const float*>(plain_out.get_data_handle());
  }
};

void conv3x3_16_16_32(benchmark::State& state) {
  alignas(64) static float in[16 * 32 * 32], out[16 * 32 * 32];
  tensor<float, 16 * 32 * 32> values;
  bench::fill(values, 5);
  std::copy(values.begin(), values.end(), in);
  static model<network>::workspace memory;
  const channels_last_view<const float, 1, 16, 32, 32> input{in};
  channels_last_view<float, 1, 16, 32, 32> output{out};
  onednn_convolution peer(in);
  const auto run_inlay = [&] {
    model<network>::run(input, output, memory);
    benchmark::ClobberMemory();
  };
  const auto run_onednn = [&] {
    peer.run();
    benchmark::ClobberMemory();
  };
  for (auto _ : state) {
    const bench::pair_result time = bench::time_pair(run_inlay, run_onednn);
    if (!bench::enough_samples(state, time)) break;
    state.SetIterationTime(time.first_ns * 1e-9);
    state.counters["ns_inlay"] = time.first_ns;
    state.counters["ns_onednn"] = time.second_ns;
    state.counters["inlay_over_onednn"] = time.ratio;
    state.counters["gflops_inlay"] = 2.0 * static_cast<double>(model<network>::macs) / time.first_ns;
    state.counters["samples"] = time.samples;
  }
  const float* expected = peer.result();
  for (int i = 0; i < 16 * 32 * 32; ++i)
    if (std::abs(out[i] - expected[i]) > 1e-4f * (1 + std::abs(out[i]))) return state.SkipWithError("the results differ");
}
BENCH_FORMS(conv3x3_16_16_32);

}  // namespace
