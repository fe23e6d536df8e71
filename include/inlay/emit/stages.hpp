/// The stages of a network's compilation, each a constexpr variable of its own.
#pragma once

#include <limits>

#include <inlay/emit/policy.hpp>
#include <inlay/emit/stored_plan.hpp>
#include <inlay/expression/trace.hpp>
#include <inlay/plan/pack.hpp>
#include <inlay/plan/stored_elements.hpp>
#include <inlay/rewrite/pipeline.hpp>

namespace inlay::emit {

/// A network as a source of stages.
template <class Network> struct traced_network {
  static constexpr graph traced(builder target = {}) { return trace<Network>(static_cast<builder&&>(target)); }
};

/// Nothing in here exists in the program: run-time code uses the plan only in constant expressions.
///
/// Graphs are not kept: 160 residual blocks are 6,000 nodes, and g++ 12 takes 40 s and 3.5 GB to store them in a constexpr variable,
/// but less than 1 s to trace them again. The plan, where equal layers share a description, is small. A constexpr variable needs its size
/// beforehand, so a plan is stored in arrays of the size that its graph suggests; only where those are too small is it made once more.
///
/// `Source::traced()` gives the graph: a network that is traced, or a graph that a test has built.
template <class Source, class... Policies> struct stages {
  static constexpr bool fuses = !inlay::detail::has_policy<unfused, Policies...>;
  static constexpr long long weight_budget = inlay::detail::weight_budget<Policies...>();
  static constexpr bool prepares = inlay::detail::has_policy<prepared, Policies...>;

  static constexpr rewrite_options rewriting{.fold = fuses,
                                             .ieee = inlay::detail::has_policy<ieee, Policies...>,
                                             .weight_budget = prepares ? std::numeric_limits<long long>::max() : weight_budget,
                                             .vector_bytes = this_target().vector_bytes,
                                             .without = inlay::detail::rule_left_out<Policies...>()};
  static constexpr bool rolls = inlay::detail::has_policy<smallest_arena, Policies...>;
  static constexpr target machine = inlay::detail::machine_of<Policies...>();
  // An infinity would become NaN in all outputs of a tile; and the code of transforms is several times that of a loop over taps.
  static constexpr bool transforms =
      !inlay::detail::has_policy<exact, Policies...> && !inlay::detail::has_policy<ieee, Policies...> && machine.code != code_goal::smallest;
  static constexpr bool parts = inlay::detail::fast_limit<Policies...>() >= 0;
  static constexpr plan::plan_options planning{.fuse = fuses,
                                               .weight_budget = weight_budget,
                                               .machine = machine,
                                               .roll = rolls,
                                               .io_in_arena = inlay::detail::has_policy<io_in_arena, Policies...>,
                                               .feed = inlay::detail::has_policy<input_by_rows, Policies...>,
                                               .transforms = transforms ? plan::winograd_use::where_faster : plan::winograd_use::never,
                                               .prepare = prepares,
                                               .fast_limit = inlay::detail::fast_limit<Policies...>()};

  template <plan_sizes Room>
  static constexpr auto planned_within = store<Room>(plan::make_plan(optimize(Source::traced(), rewriting).result, planning));

  static constexpr plan_sizes room = likely_sizes(Source::traced(), fuses, rolls || has_large_values(Source::traced(), machine), prepares);
  static constexpr const auto& planned = [] () -> const auto& {
    if constexpr (planned_within<room>.complete()) return planned_within<room>;
    else return planned_within<planned_within<room>.sizes>;
  }();
};

/// Weights in the order their kernel reads them.
template <class Stages, int Index>
inline constexpr auto packed = plan::pack_weights<element_of<Stages::planned.weights[Index].type>, Stages::planned.weights[Index].layout.block(),
                                                  Stages::planned.weights[Index].layout.size() / Stages::planned.weights[Index].layout.block(),
                                                  plan::lines_read(Stages::planned.weights + Index)>(
    Stages::planned.weights + Index, Stages::planned.pool);

namespace detail {

/// Aligned as buffers are: on small cores, 64 bytes for each array took 180 bytes of the flash of MobileNetV1.
template <class Element, int Size> struct flat_array {
  alignas(this_target().buffer_alignment) Element data[Size > 0 ? Size : 1]{};
};

template <class Stages, int Index> constexpr auto materialize_constant() {
  constexpr plan::plain_constant what = Stages::planned.constants[Index];
  using element = element_of<what.type>;
  flat_array<element, what.count> result;
  if constexpr (what.source.bytes != nullptr) {
    elements_from_bytes<element>(result.data, what.source.bytes, what.count);
    return result;
  }
  for (int i = 0; i < what.count; ++i) {
    if constexpr (what.source.where == constant_source::place::pool_of_halves)
      result.data[i] = static_cast<element>(wide_element(Stages::planned.pool + what.source.pool_begin, i));
    else
      result.data[i] = static_cast<element>(plan::stored_element(what.source, what.type, Stages::planned.pool, i));
  }
  return result;
}

}  // namespace detail

/// Elements that the compiler computed, such as a folded bias.
template <class Stages, int Index> inline constexpr auto computed_constant = detail::materialize_constant<Stages, Index>();

}  // namespace inlay::emit
