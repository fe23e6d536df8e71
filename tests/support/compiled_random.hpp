/// One random graph, compiled: the fused form, for every eighth graph also the unfused one or that with the least code, and the reference evaluator agree, on memory full of
/// NaN, twice in a row.
#pragma once

#include <cmath>
#include <cstring>
#include <string>
#include <tuple>
#include <vector>

#include <inlay/inlay.hpp>

#include <support/random_check.hpp>

namespace support {

template <std::uint64_t Seed> struct random_network {
  static constexpr inlay::graph traced() {
    graph_statistics statistics;
    return random_graph(Seed, statistics, true);
  }
  static constexpr int inputs = [] { return traced().inputs.size(); }();
  static constexpr int outputs = [] { return traced().outputs.size(); }();
};

template <class Element, std::size_t> using pointer_at = Element*;
template <class Element, std::size_t... Index> std::tuple<pointer_at<Element, Index>...> make_pointers(std::index_sequence<Index...>);
template <class Element, int Count> using pointers = decltype(make_pointers<Element>(std::make_index_sequence<Count>{}));

template <class Network, class... Policies>
std::vector<std::vector<float>> run_compiled(const std::vector<std::vector<float>>& inputs, const std::vector<std::size_t>& sizes) {
  using stages = inlay::emit::stages<Network, Policies...>;
  static std::vector<std::byte> arena(stages::planned.arena_bytes + 128);
  std::memset(arena.data(), 0xff, arena.size());
  std::byte* aligned = arena.data() + (64 - reinterpret_cast<std::uintptr_t>(arena.data()) % 64) % 64;
  std::vector<std::vector<float>> outputs;
  for (const std::size_t size : sizes) outputs.emplace_back(size, std::nanf(""));
  pointers<const float, Network::inputs> in;
  pointers<float, Network::outputs> out;
  [&]<std::size_t... Index>(std::index_sequence<Index...>) { ((std::get<Index>(in) = inputs[Index].data()), ...); }(std::make_index_sequence<Network::inputs>{});
  [&]<std::size_t... Index>(std::index_sequence<Index...>) { ((std::get<Index>(out) = outputs[Index].data()), ...); }(std::make_index_sequence<Network::outputs>{});
  inlay::emit::run_time_memory<decltype(in), decltype(out)> memory{aligned, in, out};
  for (int twice = 0; twice < 2; ++twice) inlay::emit::run<stages, inlay::simd::native>(memory);
  return outputs;
}

/// Empty, or what differs. The tolerance is relative to the largest element of an output.
template <std::uint64_t Seed> std::string check_compiled(double tolerance = 2e-4) {
  using network = random_network<Seed>;
  const inlay::graph written = network::traced();
  const inlay::list<inlay::evaluated> values = random_inputs(written, Seed);
  const inlay::list<inlay::evaluated> wanted = inlay::evaluate(written, values);
  std::vector<std::vector<float>> inputs;
  std::vector<std::size_t> sizes;
  for (int i = 0; i < values.size(); ++i) {
    const std::vector<double> memory = laid_out(values[i], written.inputs[i].layout.step);
    inputs.emplace_back(memory.begin(), memory.end());
  }
  for (int i = 0; i < wanted.size(); ++i) sizes.push_back(laid_out(wanted[i], written.outputs[i].layout.step).size());
  std::vector<std::vector<std::vector<float>>> results{run_compiled<network>(inputs, sizes)};
  if constexpr (Seed % 8 == 0) results.push_back(run_compiled<network, inlay::unfused>(inputs, sizes));
  if constexpr (Seed % 8 == 5) results.push_back(run_compiled<network, inlay::smallest_code>(inputs, sizes));
  for (std::size_t form = 0; form < results.size(); ++form)
    for (int i = 0; i < wanted.size(); ++i) {
      const std::vector<double> expected = laid_out(wanted[i], written.outputs[i].layout.step);
      double largest = 1;
      for (const double each : expected)
        if (std::isfinite(each)) largest = std::max(largest, std::abs(each));
      for (std::size_t k = 0; k < expected.size(); ++k) {
        const double got = static_cast<double>(results[form][static_cast<std::size_t>(i)][k]);
        if (std::isnan(expected[k]) ? std::isnan(got) : expected[k] == got || std::abs(got - expected[k]) <= tolerance * largest) continue;
        return std::string(form == 0 ? "fused" : Seed % 8 == 0 ? "unfused" : "smallest_code") + ": output " + std::to_string(i) + " element " + std::to_string(k) + " is " +
               std::to_string(got) + ", expected " + std::to_string(expected[k]);
      }
    }
  return {};
}

}  // namespace support
