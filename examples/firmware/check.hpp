/// A network on made-up inputs, against the results of a host (expected.hpp).
#pragma once

#include "expected.hpp"
#include "report.hpp"

namespace firmware {

template <class Signature> struct signature_of;
template <class Network, class Result, class Input> struct signature_of<Result (Network::*)(Input) const> {
  using input = Input;
  using result = Result;
};
template <const auto& Network> using signature = signature_of<decltype(&std::remove_cvref_t<decltype(Network)>::operator())>;

template <class Expression> struct tensor_like;
template <int... Extents> struct tensor_like<inlay::expression<float, Extents...>> {
  using type = inlay::tensor<float, Extents...>;
};
template <const auto& Network> using input_of = typename tensor_like<typename signature<Network>::input>::type;
template <const auto& Network> using result_of = typename tensor_like<typename signature<Network>::result>::type;

/// Float results differ from those of the host by rounding: by at most this share of the largest one.
inline constexpr float tolerance = 2e-5f;
inline constexpr std::uint32_t first_seed = 1;

/// The memory of a network with all its inputs and results: static, as on a board.
template <const auto& Network, class Model> struct memory_of {
  static inline input_of<Network> input;
  static inline result_of<Network> result;
  [[gnu::section(".arena.model")]] static inline typename Model::workspace arena;
};

/// All cases, then one run that is counted and one on painted stack.
template <const auto& Network, int Cases, int Count> int check(const char* name, const float (&expected)[Cases][Count]) {
  using model = inlay::model<Network, goal>;
  using memory = memory_of<Network, model>;
  const auto run = [] { model::run(memory::input, memory::result, memory::arena); };
  figures result{name, model::macs, model::weight_bytes, model::arena_bytes};
  for (int i = 0; i < Cases; ++i) {
    made_up_input(first_seed + static_cast<std::uint32_t>(i)).fill(memory::input);
    run();
    ++(agrees(memory::result.data, expected[i], tolerance) ? result.passed : result.failed);
  }
  result.instructions = instructions_of(run, model::macs > 50000 ? 1 : 100);
  result.stack = stack_of(run);
  return report(result);
}

}  // namespace firmware
