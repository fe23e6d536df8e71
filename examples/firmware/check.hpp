/// A network on made-up inputs, against the results of a host (expected.hpp).
#pragma once

#include "expected.hpp"
#include "report.hpp"

namespace firmware {

template <class Expression> struct tensor_like;
template <class Element, int... Extents> struct tensor_like<inlay::expression<Element, Extents...>> {
  using type = inlay::tensor<Element, Extents...>;
};
template <class One> struct only;
template <class One> struct only<inlay::detail::parameter_list<One>> : tensor_like<std::remove_cvref_t<One>> {};
template <const auto& Network> using input_of = typename only<inlay::detail::parameters_of<std::remove_cvref_t<decltype(Network)>>>::type;
template <const auto& Network> using result_of = typename only<inlay::detail::results_of<std::remove_cvref_t<decltype(Network)>>>::type;

/// Float results differ from those of the host by rounding: by at most this share of the largest one. Integers do not differ.
inline constexpr float tolerance = 2e-5f;
inline constexpr std::uint32_t first_seed = 1;

/// What the caller of a network gives: its inputs and results, static as on a board.
template <const auto& Network> struct memory_of {
  static inline input_of<Network> input;
  static inline result_of<Network> result;
};
/// The arena is a variable of its own, for a section of its own (static members of templates cannot choose theirs: g++ ignores it, and clang 19
/// takes them for constants).
template <const auto& Network> using arena_of = typename inlay::model<Network, goal>::workspace;

/// All cases: `prepare(case)` and `run()`, which leaves its result in `values`. Then one run that is counted, and one on painted stack.
template <class Model, class Prepare, class Run, class Element, int Cases, int Count>
int check_runs(const char* name, const Prepare& prepare, const Run& run, const Element* values, const Element (&expected)[Cases][Count]) {
  figures result{name, Model::macs, Model::weight_bytes, Model::arena_bytes};
  for (int i = 0; i < Cases; ++i) {
    prepare(i);
    run();
    ++(agrees(values, expected[i], tolerance) ? result.passed : result.failed);
  }
  prepare(0);
  measure(result, run);
  return report(result);
}

/// A network that reads and writes tensors.
template <const auto& Network, auto& Arena, class Element, int Cases, int Count>
int check(const char* name, const Element (&expected)[Cases][Count]) {
  using model = inlay::model<Network, goal>;
  using memory = memory_of<Network>;
  const auto prepare = [](int which) { made_up_input(first_seed + static_cast<std::uint32_t>(which)).fill(memory::input); };
  // Apart: the image has one copy of the network, not one for each of its runs here.
  const auto run = []() __attribute__((noinline)) { model::run(memory::input, memory::result, Arena); };
  return check_runs<model>(name, prepare, run, memory::result.data, expected);
}

/// A network whose input and result have their place in its arena: the least memory where the whole input is in memory.
template <auto& Net, int Cases, int Count> int check_resident(const char* name, const float (&expected)[Cases][Count]) {
  const auto prepare = [](int which) {
    made_up_input source(first_seed + static_cast<std::uint32_t>(which));
    const auto input = Net.input();
    for (int i = 0; i < input.extents.count(); ++i) input.data[i] = source.next();
  };
  const auto run = []() __attribute__((noinline)) { Net.run(); };
  return check_runs<std::remove_reference_t<decltype(Net)>>(name, prepare, run, Net.output().data, expected);
}

/// A network whose input comes row by row, written where the network wants it. The rows of an image in the order (channels, rows, columns) are made
/// up as its elements would be; in the run that is counted they are what is there, as writing an input is not counted for others either.
template <auto& Net, const auto& Network, int Cases, int Count> int check_rows(const char* name, const float (&expected)[Cases][Count]) {
  using model = std::remove_reference_t<decltype(Net)>;
  using memory = memory_of<Network>;
  static constexpr auto extents = input_of<Network>::extents;
  figures result{name, model::macs, model::weight_bytes, model::arena_bytes};
  for (int i = 0; i < Cases; ++i) {
    for (int y = 0; y < extents[2]; ++y) {
      made_up_input source(first_seed + static_cast<std::uint32_t>(i));
      for (int c = 0; c < extents[1]; ++c)
        for (int k = 0; k < extents[2] * extents[3]; ++k) {
          const float next = source.next();
          if (k / extents[3] == y) Net.next_row().data[c * extents[3] + k % extents[3]] = next;
        }
      Net.push_row(memory::result);
    }
    ++(agrees(memory::result.data, expected[i], tolerance) ? result.passed : result.failed);
  }
  const auto run = [] {
    while (!Net.push_row(memory::result)) {}
  };
  measure(result, run);
  return report(result);
}

}  // namespace firmware
