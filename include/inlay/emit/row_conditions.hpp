/// Which row of a group of steps can be computed next.
#pragma once

#include <cstdint>
#include <type_traits>

#include <inlay/core/config.hpp>
#include <inlay/plan/step.hpp>

namespace inlay::emit::detail {

/// Numbers of a value: how many rows it has, the last value that is computed from it, and where its edges end (they begin where those of the value
/// before it end).
struct value_number {
  enum : int { rows, last_reader, end_of_edges, size };
};
/// Numbers of an edge: what is read, and how much of it row y of the reader needs: floor((y * stride + ahead) / divisor) + 1 rows, or all if there
/// are fewer. Where no edge divides there is no divisor.
struct edge_number {
  enum : int { producer, stride, ahead, all, divisor };
};

/// When which row of a group can be computed, as numbers that one function reads: conditions compiled for each step took 60 bytes of a Cortex-M4's
/// flash, these take 7. Values are counted from 1; 0 is the value that drives the group.
template <class Stages, int Group> class row_conditions {
  static constexpr plan::row_group group = Stages::planned.groups[Group];
  static constexpr const plan::row_walk& walk(int step) { return Stages::planned.steps[group.first_step + step].walk; }
  static constexpr const plan::row_edge& edge(int number) { return Stages::planned.row_edges[group.first_edge + number]; }

 public:
  static constexpr int steps = group.steps, edges = group.edges;
  static constexpr bool divides = [] {
    for (int i = 0; i < steps; ++i)
      if (walk(i).divisor != 1) return true;
    return false;
  }();
  static constexpr int edge_size = edge_number::divisor + (divides ? 1 : 0);
  template <class Entry> struct table {
    Entry value[steps + 1][value_number::size]{};
    Entry edge[edges > 0 ? edges : 1][edge_size]{};
  };

 private:
  static constexpr table<int> wide = [] {
    table<int> result;
    result.value[0][value_number::last_reader] = steps;
    int count = 0;
    for (int i = 0; i < steps; ++i) {
      auto& each = result.value[i + 1];
      each[value_number::rows] = walk(i).rows;
      each[value_number::last_reader] = i + 1;
      for (int e = 0; e < edges; ++e) {
        const int reader = edge(e).reader;
        if (edge(e).producer == i && reader + 1 > each[value_number::last_reader]) each[value_number::last_reader] = reader + 1;
        if (reader != i) continue;
        // Operands besides the first one are read row by row.
        const plan::row_walk how = edge(e).operand == 0 ? walk(i) : plan::row_walk{.in_rows = walk(i).rows};
        auto& from = result.edge[count++];
        from[edge_number::producer] = edge(e).producer + 1;
        from[edge_number::stride] = how.stride;
        from[edge_number::ahead] = how.reach - how.pad - 1;
        from[edge_number::all] = how.in_rows;
        if constexpr (divides) from[edge_number::divisor] = how.divisor;
      }
      each[value_number::end_of_edges] = count;
    }
    return result;
  }();
  template <class Entry> static constexpr table<Entry> narrowed = [] {
    table<Entry> result;
    for (int i = 0; i <= steps; ++i)
      for (int k = 0; k < value_number::size; ++k) result.value[i][k] = static_cast<Entry>(wide.value[i][k]);
    for (int e = 0; e < edges; ++e)
      for (int k = 0; k < edge_size; ++k) result.edge[e][k] = static_cast<Entry>(wide.edge[e][k]);
    return result;
  }();
  template <class Entry> static constexpr bool fits = [] {
    bool result = static_cast<Entry>(group.rows) == group.rows;
    for (int i = 0; i <= steps; ++i)
      for (int k = 0; k < value_number::size; ++k) result = result && narrowed<Entry>.value[i][k] == wide.value[i][k];
    for (int e = 0; e < edges; ++e)
      for (int k = 0; k < edge_size; ++k) result = result && narrowed<Entry>.edge[e][k] == wide.edge[e][k];
    return result;
  }();

 public:
  using entry = std::conditional_t<fits<std::int8_t>, std::int8_t, std::conditional_t<fits<std::int16_t>, std::int16_t, int>>;
  static constexpr table<entry> numbers = narrowed<entry>;
};

/// Whether the next row of value `at` can be computed, where `done` are the rows of all values.
template <class Entry, int Value, int Edge>
INLAY_ALWAYS_INLINE constexpr bool is_possible(const Entry (*value)[Value], const Entry (*edge)[Edge], const Entry* done, int at) {
  const int row = done[at];
  if (row >= value[at][value_number::rows]) return false;
  for (int e = value[at - 1][value_number::end_of_edges]; e < value[at][value_number::end_of_edges]; ++e) {
    int last = row * edge[e][edge_number::stride] + edge[e][edge_number::ahead];
    if constexpr (Edge > edge_number::divisor) last = plan::row_walk::floor_divided(last, edge[e][edge_number::divisor]);
    if (done[edge[e][edge_number::producer]] < (last < edge[e][edge_number::all] ? last + 1 : edge[e][edge_number::all])) return false;
  }
  return true;
}

/// One more row of value `at` is there. Returns the last value of which a row can be computed now, 0: none. (The same function for all groups whose
/// tables have entries of one type.)
template <class Entry, int Value, int Edge>
INLAY_APART constexpr int next_possible(const Entry (*value)[Value], const Entry (*edge)[Edge], Entry* done, int at) {
  done[at] = static_cast<Entry>(done[at] + 1);
  // Nothing behind the last reader has become possible.
  at = value[at][value_number::last_reader];
  while (at > 0 && !is_possible(value, edge, done, at)) --at;
  return at;
}

}  // namespace inlay::emit::detail
