/// What a model tells about itself. Each text is composed from a graph and a plan made anew, and only where a program asks for it.
/// (The builder is a parameter for the reason that `trace` gives.)
#pragma once

#include <inlay/emit/stages.hpp>
#include <inlay/report/explain.hpp>
#include <inlay/report/memory_map.hpp>
#include <inlay/report/mermaid.hpp>

namespace inlay::emit {

/// A network after its rewrites, and its plan.
struct planned_anew {
  rewritten optimized;
  plan::plan made;
};
template <class Source, class Stages> constexpr planned_anew plan_anew(builder&& target) {
  planned_anew result{optimize(Source::traced(static_cast<builder&&>(target)), Stages::rewriting), {}};
  result.made = plan::make_plan(result.optimized.result, Stages::planning);
  return result;
}

template <class Source, class Stages> struct explanation {
  constexpr text operator()(builder target = {}) const {
    const planned_anew now = plan_anew<Source, Stages>(static_cast<builder&&>(target));
    return report::explain(now.optimized.result.scopes, now.optimized.remarks, now.made);
  }
};
template <class Source> struct network_diagram {
  constexpr text operator()(builder target = {}) const { return report::mermaid(Source::traced(static_cast<builder&&>(target))); }
};
template <class Source, class Stages> struct plan_diagram {
  constexpr text operator()(builder target = {}) const {
    const planned_anew now = plan_anew<Source, Stages>(static_cast<builder&&>(target));
    return report::mermaid(now.optimized.result.scopes, now.made);
  }
};
template <class Source, class Stages> struct plan_memory_map {
  constexpr text operator()(builder target = {}) const {
    const planned_anew now = plan_anew<Source, Stages>(static_cast<builder&&>(target));
    return report::memory_map(now.optimized.result.scopes, now.made);
  }
};

}  // namespace inlay::emit
