/// What the memory planner is asked for a network.
#pragma once

#include <inlay/inlay.hpp>

namespace bench {

/// More weights than any network here has: all are packed by the compiler, so that the arena holds values only.
inline constexpr long long every_weight = 20'000'000;

template <const auto& Network> inlay::memory::problem problem_of() {
  using namespace inlay;
  const rewritten optimized = optimize(trace<std::remove_cvref_t<decltype(Network)>>(), {.weight_budget = every_weight});
  return plan::arena_problem_of(plan::lower_graph(optimized.result, {.weight_budget = every_weight, .transforms = plan::winograd_use::never})).net;
}

}  // namespace bench
