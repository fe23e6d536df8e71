/// One network in its two forms, as a benchmark row.
#pragma once

#include <bench/support/paired.hpp>
#include <inlay/inlay.hpp>

namespace bench {

/// Values in [-1, 1) that are the same on each machine.
template <class Tensor> void fill(Tensor& values, unsigned seed) {
  for (auto& each : values) {
    seed = seed * 1664525u + 1013904223u;
    each = static_cast<typename Tensor::element_type>(static_cast<int>(seed >> 8) % 2000 - 1000) / typename Tensor::element_type(1000);
  }
}
template <class Tensor> constexpr Tensor filled(unsigned seed, float scale) {
  Tensor values{};
  for (int i = 0; i < Tensor::size; ++i) {
    seed = seed * 1664525u + 1013904223u;
    values.data[i] = static_cast<float>(static_cast<int>(seed >> 8) % 2000 - 1000) / 1000.0f * scale;
  }
  return values;
}

/// Seconds that one byte of a value costs an element-wise step: read and write a value of `Count` floats that lies where the network's
/// values lie, in the same caches.
template <int Count> double seconds_per_byte() {
  static inlay::tensor<float, Count> in, out;
  fill(in, 7);
  constexpr auto step = [](inlay::expression<float, Count> x) { return inlay::relu(x); };
  static typename inlay::model<step>::workspace memory;
  const auto call = [&] {
    inlay::model<step>::run(in, out, memory);
    benchmark::ClobberMemory();
  };
  const pair_result time = time_pair(call, call, 15);
  return time.first_ns * 1e-9 / (2.0 * Count * sizeof(float));
}

/// Times two models of one network on the same inputs, each in a workspace of its own.
template <class First, class Second, class Output, class... Inputs> pair_result time_models() {
  static std::tuple<Inputs...> inputs;
  static Output out;
  static typename First::workspace first_memory;
  static typename Second::workspace second_memory;
  unsigned seed = 1;
  std::apply([&](auto&... each) { (fill(each, seed++), ...); }, inputs);
  const auto run_first = [&] {
    std::apply([&](auto&... each) { First::run(each..., out, first_memory); }, inputs);
    benchmark::ClobberMemory();
  };
  const auto run_second = [&] {
    std::apply([&](auto&... each) { Second::run(each..., out, second_memory); }, inputs);
    benchmark::ClobberMemory();
  };
  return time_pair(run_first, run_second);
}

/// Runs both forms of a network and reports: ns_fused, ns_unfused, speedup (median of pairs), what the bytes saved predict, steps and
/// bytes of both. `Typical` is the size of a typical intermediate value, in floats.
template <auto Network, int Typical, class Output, class... Inputs> void fused_against_unfused(benchmark::State& state) {
  using fused = inlay::model<Network>;
  using unfused = inlay::model<Network, inlay::unfused>;
  for (auto _ : state) {
    const pair_result time = time_models<unfused, fused, Output, Inputs...>();
    if (!enough_samples(state, time)) break;
    state.SetIterationTime(time.second_ns * 1e-9);
    const double saved = static_cast<double>(unfused::bytes_moved) - static_cast<double>(fused::bytes_moved);
    const double predicted_ns = time.first_ns - saved * seconds_per_byte<Typical>() * 1e9;
    state.counters["ns_fused"] = time.second_ns;
    state.counters["ns_unfused"] = time.first_ns;
    state.counters["speedup"] = time.ratio;
    state.counters["predicted_ns"] = predicted_ns;
    state.counters["fused_over_predicted"] = time.second_ns / predicted_ns;
    state.counters["samples"] = time.samples;
    state.counters["rejected"] = time.rejected;
    state.counters["steps"] = fused::steps;
    state.counters["steps_unfused"] = unfused::steps;
    state.counters["bytes"] = static_cast<double>(fused::bytes_moved);
    state.counters["bytes_unfused"] = static_cast<double>(unfused::bytes_moved);
    state.counters["arena"] = static_cast<double>(fused::arena_bytes);
    state.counters["arena_unfused"] = static_cast<double>(unfused::arena_bytes);
  }
}

}  // namespace bench

#define BENCH_FORMS(...) BENCHMARK(__VA_ARGS__)->UseManualTime()->Iterations(1)->Unit(benchmark::kNanosecond)
