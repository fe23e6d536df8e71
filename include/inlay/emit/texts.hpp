/// What a model tells about itself. Each text is composed from a graph and a plan made anew, and only where a program asks for it.
/// (The builder is a parameter for the reason that `trace` gives.)
#pragma once

#include <inlay/emit/stages.hpp>
#include <inlay/report/explain.hpp>
#include <inlay/report/memory_map.hpp>
#include <inlay/report/mermaid.hpp>

namespace inlay::emit {

template <class Source, class Stages> struct explanation {
  constexpr text operator()(builder target = {}) const {
    const rewritten optimized = optimize(Source::traced(static_cast<builder&&>(target)), Stages::rewriting);
    return report::explain(optimized.result.scopes, optimized.remarks, plan::make_plan(optimized.result, Stages::planning));
  }
};
template <class Source> struct network_diagram {
  constexpr text operator()(builder target = {}) const { return report::mermaid(Source::traced(static_cast<builder&&>(target))); }
};
template <class Source, class Stages> struct plan_diagram {
  constexpr text operator()(builder target = {}) const {
    const rewritten optimized = optimize(Source::traced(static_cast<builder&&>(target)), Stages::rewriting);
    return report::mermaid(optimized.result.scopes, plan::make_plan(optimized.result, Stages::planning));
  }
};
template <class Source, class Stages> struct plan_memory_map {
  constexpr text operator()(builder target = {}) const {
    const rewritten optimized = optimize(Source::traced(static_cast<builder&&>(target)), Stages::rewriting);
    return report::memory_map(optimized.result.scopes, plan::make_plan(optimized.result, Stages::planning));
  }
};

}  // namespace inlay::emit
