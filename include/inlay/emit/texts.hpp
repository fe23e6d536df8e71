/// What a model tells about itself. Each text is composed from a graph and a plan made anew, and only where a program asks for it.
#pragma once

#include <inlay/emit/stages.hpp>
#include <inlay/report/explain.hpp>
#include <inlay/report/memory_map.hpp>
#include <inlay/report/mermaid.hpp>

namespace inlay::emit {

template <class Source, class Stages> struct explanation {
  consteval text operator()() const {
    const rewritten optimized = optimize(Source::traced(), Stages::rewriting);
    return report::explain(optimized.result.scopes, optimized.remarks, plan::make_plan(optimized.result, Stages::planning));
  }
};
template <class Source> struct network_diagram {
  consteval text operator()() const { return report::mermaid(Source::traced()); }
};
template <class Source, class Stages> struct plan_diagram {
  consteval text operator()() const {
    const rewritten optimized = optimize(Source::traced(), Stages::rewriting);
    return report::mermaid(optimized.result.scopes, plan::make_plan(optimized.result, Stages::planning));
  }
};
template <class Source, class Stages> struct plan_memory_map {
  consteval text operator()() const {
    const rewritten optimized = optimize(Source::traced(), Stages::rewriting);
    return report::memory_map(optimized.result.scopes, plan::make_plan(optimized.result, Stages::planning));
  }
};

}  // namespace inlay::emit
