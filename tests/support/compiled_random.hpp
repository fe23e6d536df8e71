/// Random graphs, compiled. A translation unit holds the compiled forms alone: the graphs' inputs and what they should give are computed once, in
/// random/compiled_main.cpp, as graph maker and evaluator in each of 500 files took 13 of their 20 seconds.
#pragma once

#include <cstdint>
#include <cstring>
#include <tuple>
#include <vector>

#include <inlay/inlay.hpp>

#include <support/compiled_batches.hpp>
#include <support/random_graph.hpp>

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

/// Twice in a row, on memory full of NaN.
template <class Network, class... Policies> void run_compiled(const float* const* inputs, float* const* outputs) {
  using stages = inlay::emit::stages<Network, Policies...>;
  static std::vector<std::byte> arena(stages::planned.arena_bytes + 128);
  std::memset(arena.data(), 0xff, arena.size());
  std::byte* aligned = arena.data() + (64 - reinterpret_cast<std::uintptr_t>(arena.data()) % 64) % 64;
  pointers<const float, Network::inputs> in;
  pointers<float, Network::outputs> out;
  [&]<std::size_t... Index>(std::index_sequence<Index...>) { ((std::get<Index>(in) = inputs[Index]), ...); }(std::make_index_sequence<Network::inputs>{});
  [&]<std::size_t... Index>(std::index_sequence<Index...>) { ((std::get<Index>(out) = outputs[Index]), ...); }(std::make_index_sequence<Network::outputs>{});
  inlay::emit::run_time_memory<decltype(in), decltype(out)> memory{aligned, in, out};
  for (int twice = 0; twice < 2; ++twice) inlay::emit::run<stages, inlay::simd::native>(memory);
}

/// The fused form, and for every eighth graph the unfused one, for another eighth that with the least code.
template <std::uint64_t Seed> constexpr compiled_network compiled_forms() {
  compiled_network result{Seed, &run_compiled<random_network<Seed>>, nullptr};
  if constexpr (Seed % 8 == 0) result.other = &run_compiled<random_network<Seed>, inlay::unfused>;
  if constexpr (Seed % 8 == 5) result.other = &run_compiled<random_network<Seed>, inlay::smallest_code>;
  return result;
}

}  // namespace support
