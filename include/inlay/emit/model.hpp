/// `model`: a network as an object that can be called.
#pragma once

#include <string_view>

#include <inlay/emit/by_rows.hpp>
#include <inlay/emit/texts.hpp>

namespace inlay {

namespace detail {

/// How a model is called is a matter of its policies.
template <class Stages, class Inputs, class Outputs, class... Policies>
using calling = std::conditional_t<has_policy<input_by_rows, Policies...>, std::type_identity<by_rows<Stages, Inputs, Outputs>>,
                                   std::conditional_t<has_policy<io_in_arena, Policies...>, std::type_identity<resident<Stages, Inputs, Outputs>>,
                                                      std::type_identity<callable<Stages, Inputs, Outputs>>>>::type;

}  // namespace detail

/// A network, compiled. The object holds the arena and nothing else (with `fast_memory` its slow part); put it where the memory should be.
///
///     static inlay::model<digits> net;
///     inlay::tensor<float, 1, 10> probabilities = net(image);
///
/// `Network` is a constexpr object whose call operator takes and returns expressions. Policies: unfused, ieee, exact, fastest, smallest_arena,
/// smallest_code, fastest_code, io_in_arena, input_by_rows, without<...>, pack_at_most<...>, prepared, fast_memory<...>.
template <auto Network, model_policy... Policies>
  requires network<std::remove_const_t<decltype(Network)>> && policies_do_not_contradict<Policies...>
class model : public detail::calling<emit::stages<emit::traced_network<std::remove_const_t<decltype(Network)>>, Policies...>,
                                     detail::parameters_of<std::remove_const_t<decltype(Network)>>,
                                     detail::results_of<std::remove_const_t<decltype(Network)>>, Policies...> {
  using source = emit::traced_network<std::remove_const_t<decltype(Network)>>;
  using stages = emit::stages<source, Policies...>;

 public:
  /// Constants that the program stores, in bytes, padding included.
  static constexpr std::size_t weight_bytes = stages::planned.weight_bytes;
  /// Multiply-accumulate operations of products and convolutions in one call.
  static constexpr long long macs = stages::planned.macs;
  /// Loops over data in one call.
  static constexpr int steps = stages::planned.sizes.steps;
  /// Bytes of inputs, outputs and intermediate values that the steps read and write in one call, weights not counted.
  static constexpr std::size_t bytes_moved = stages::planned.bytes_moved;
  /// The arena cannot be smaller for these steps.
  static constexpr bool arena_is_minimal = stages::planned.arena_bytes == stages::planned.arena_lower_bound;

  /// What was fused or folded, and the reason for each near miss. Composed by the compiler, and only if it is asked for.
  static constexpr std::string_view explain() { return composed_text<emit::explanation<source, stages>{}>.view(); }
  /// A Mermaid flowchart of the network as it was written.
  static constexpr std::string_view diagram_before() { return composed_text<emit::network_diagram<source>{}>.view(); }
  /// A Mermaid flowchart of the steps that run.
  static constexpr std::string_view diagram_after() { return composed_text<emit::plan_diagram<source, stages>{}>.view(); }
  /// Which bytes of the arena hold what, while which step runs.
  static constexpr std::string_view memory_map() { return composed_text<emit::plan_memory_map<source, stages>{}>.view(); }
};

}  // namespace inlay
