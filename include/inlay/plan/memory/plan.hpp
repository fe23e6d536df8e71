/// Where every buffer lives and in which order the operations run, so that the arena is as small as can be proven.
#pragma once

#include <inlay/plan/memory/offsets.hpp>
#include <inlay/plan/memory/order.hpp>

namespace inlay::memory {

struct options {
  int alignment = 64;        ///< of every offset, in bytes; sizes are rounded up to it
  int order_states = 8000;   ///< search states for the order; 0 keeps the given one
  int offset_tests = 40000;  ///< pairs of buffers compared for the offsets
};

struct layout {
  list<int> order{};                ///< operation numbers as they run
  list<std::size_t> offset{};       ///< per buffer, in the arena; parts: of what holds them; external: 0
  list<int> reused{};               ///< per buffer: the input whose memory it takes, or -1
  list<bool> backward{};            ///< per buffer with a reused input: its operation must walk from the last element to the first
  std::size_t arena_bytes = 0;
  std::size_t peak_bytes = 0;     ///< live at once at most, in this order; no offsets can need less
  std::size_t lower_bound = 0;    ///< no order has a smaller peak
  bool order_proven = false;      ///< peak_bytes == lower_bound
  bool offsets_proven = false;    ///< no offsets for this order need less: arena_bytes == peak_bytes, or all were tried
  bool order_greedy = false;      ///< the search for an order ran out of its budget
  int order_states = 0;           ///< of the budget, used
  int offset_tests = 0;
  int alignment = 0;

  /// No layout of these operations under these reuses is smaller; else `gap` bytes may be left.
  constexpr bool proven() const { return arena_bytes == lower_bound; }
  constexpr std::size_t gap() const { return arena_bytes - lower_bound; }
};

/// Searches an order with the smallest peak (the given one where that is as good), then offsets that reach the peak.
///
///     constexpr std::size_t arena = inlay::memory::plan(net).arena_bytes;
///
/// Chains cost time linear in their length; see `options` for the budget of everything else.
constexpr layout plan(const problem& net, const options& how = {}) {
  const detail::usage usage(net, how.alignment);
  detail::order_result order = detail::order_search(usage, how.order_states).run();
  const detail::lifetimes times(usage, order.order);
  const detail::offset_result offsets = detail::offset_search(usage, times, how.offset_tests).run();

  const auto to_bytes = [&](detail::units count) { return static_cast<std::size_t>(count) * static_cast<std::size_t>(how.alignment); };
  layout result{.arena_bytes = to_bytes(offsets.arena),
                .peak_bytes = to_bytes(times.peak),
                .lower_bound = to_bytes(order.bound),
                .order_proven = times.peak == order.bound,
                .offsets_proven = offsets.proven,
                .order_greedy = order.greedy,
                .order_states = order.states,
                .offset_tests = offsets.tests,
                .alignment = how.alignment};
  result.order = static_cast<list<int>&&>(order.order);
  for (int id = 0; id < usage.buffers; ++id) {
    const detail::units at = offsets.offset[usage.root[id]];
    result.offset.push_back(to_bytes(at));
    const int input = times.replaces[id];
    const detail::units distance = input < 0 ? 0 : at - offsets.offset[input];
    const bool overlaps = input >= 0 && distance < usage.size[input] && -distance < usage.size[id];
    result.reused.push_back(overlaps ? input : -1);
    // Where both directions are safe, forward.
    result.backward.push_back(overlaps && !usage.links[times.source[id]].exact && distance > usage.links[times.source[id]].lower);
  }
  return result;
}

}  // namespace inlay::memory
