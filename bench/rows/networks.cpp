/// What less memory costs in time: networks that run row by row against the same networks in their fastest form.
#include <bench/networks/kws.hpp>
#include <bench/networks/lenet_5.hpp>
#include <bench/networks/mobilenet_v1.hpp>
#include <bench/networks/resnet_8.hpp>
#include <bench/support/forms.hpp>

namespace {

/// Reports ns_fastest, ns_smallest, time_ratio (median of pairs) and the bytes of both arenas.
template <const auto& Network, class Output, class Input> void smallest_against_fastest(benchmark::State& state) {
  using fastest = inlay::model<Network>;
  using smallest = inlay::model<Network, inlay::smallest_arena>;
  for (auto _ : state) {
    const bench::pair_result time = bench::time_models<smallest, fastest, Output, Input>();
    if (!bench::enough_samples(state, time)) break;
    state.SetIterationTime(time.second_ns * 1e-9);
    state.counters["ns_fastest"] = time.second_ns;
    state.counters["ns_smallest"] = time.first_ns;
    state.counters["time_ratio"] = time.ratio;
    state.counters["pairs"] = time.samples;
  }
  state.counters["arena_fastest"] = static_cast<double>(fastest::arena_bytes);
  state.counters["arena_smallest"] = static_cast<double>(smallest::arena_bytes);
}

using inlay::tensor;
BENCH_FORMS((smallest_against_fastest<networks::kws, tensor<float, 1, 12>, tensor<float, 1, 1, 49, 10>>))->Name("KWS DS-CNN");
BENCH_FORMS((smallest_against_fastest<networks::lenet_5, tensor<float, 1, 10>, tensor<float, 1, 1, 28, 28>>))->Name("LeNet-5");
BENCH_FORMS((smallest_against_fastest<networks::resnet_8, tensor<float, 1, 10>, tensor<float, 1, 3, 32, 32>>))->Name("ResNet-8");
BENCH_FORMS((smallest_against_fastest<networks::mobilenet_v1, tensor<float, 1, 2>, tensor<float, 1, 3, 96, 96>>))->Name("MobileNetV1 0.25");

}  // namespace
