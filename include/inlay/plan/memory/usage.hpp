/// Who touches what: the problem in units of the alignment, with parts merged into what holds them.
#pragma once

#include <inlay/plan/memory/problem.hpp>

namespace inlay::memory {

/// What the planner takes. Arrays of fixed extent inside local objects: a constant evaluation reads them twice as fast as memory
/// from `new`, keeps no garbage of them (g++ 12), and pays nothing for what it does not touch.
inline constexpr int max_operations = 4096;
inline constexpr int max_buffers = 8192;
inline constexpr int max_uses = 32768;

}  // namespace inlay::memory

namespace inlay::memory::detail {

/// Sizes and offsets inside the planner are multiples of the alignment.
using units = long long;
inline constexpr units unlimited = units{1} << 60;

constexpr units to_units(std::size_t bytes, int alignment) {
  return static_cast<units>((bytes + static_cast<std::size_t>(alignment) - 1) / static_cast<std::size_t>(alignment));
}

/// One permitted reuse between two buffers of the arena. The two may overlap where offset(output) - offset(input) is at most `lower`
/// (walking forward) or at least `upper` (walking backward); `near` and `far` are such distances with which both together take no
/// more than `span` units, the least possible.
struct link {
  int input = -1;
  int output = -1;
  units lower = -unlimited;
  units upper = unlimited;
  units span = 0;
  units saving = 0;  ///< the sum of both sizes minus the span
  units near = 0;
  units far = 0;
  bool exact = false;  ///< may overlap only at distance 0
};

constexpr link make_link(const reuse& pair, units from, units to, int alignment) {
  link result{.input = pair.input, .output = pair.output, .span = from + to, .exact = pair.exact};
  if (pair.exact) {
    result.span = from > to ? from : to;
    result.saving = from + to - result.span;
    return result;
  }
  if (pair.forward != never) result.lower = -to_units(pair.forward, alignment);
  if (pair.backward != never) result.upper = to_units(pair.backward, alignment);
  const units same_top = from - to;
  const units distances[] = {result.lower, result.upper, result.lower < same_top ? result.lower : same_top,
                             result.upper > same_top ? result.upper : same_top};
  const auto magnitude = [](units value) { return value < 0 ? -value : value; };
  for (const units distance : distances) {
    if (magnitude(distance) >= unlimited) continue;
    const units low = distance < 0 ? distance : 0, high = distance + to > from ? distance + to : from;
    const units span = high - low;
    if (span > result.span) continue;
    if (span < result.span || magnitude(distance) < magnitude(result.near)) result.near = distance;
    if (span < result.span || magnitude(distance - result.near) > magnitude(result.far - result.near)) result.far = distance;
    result.span = span;
  }
  result.saving = from + to - result.span;
  return result;
}

inline void buffer_is_read_before_it_is_written([[maybe_unused]] int operation, [[maybe_unused]] int buffer) { __builtin_trap(); }
inline void buffer_has_two_writers([[maybe_unused]] int operation, [[maybe_unused]] int buffer) { __builtin_trap(); }
inline void network_has_more_operations_or_buffers_than_the_planner_takes([[maybe_unused]] int count) { __builtin_trap(); }

/// Of an operation with several outputs, more links than this are not looked at: choosing among them is exponential.
inline constexpr int max_matched_links = 12;

/// Numbers in lists, one list per key: `for (int at = first[key]; at >= 0; at = next[at]) item[at]`.
template <int Keys, int Items> struct chains {
  int count = 0;
  int first[Keys]{};
  int last[Keys]{};
  int item[Items]{};
  int next[Items]{};

  constexpr void begin(int key) { first[key] = last[key] = -1; }
  constexpr void append(int key, int value) {
    if (count == Items) network_has_more_operations_or_buffers_than_the_planner_takes(count);
    item[count] = value;
    next[count] = -1;
    if (first[key] < 0)
      first[key] = count;
    else
      next[last[key]] = count;
    last[key] = count++;
  }
};

struct usage {
  int operations;
  int buffers;
  int alignment;

  // Per buffer. Only roots, which are not inside another, have a size; external ones have none.
  int root[max_buffers]{};
  units size[max_buffers]{};
  bool kept[max_buffers]{};
  bool live_first[max_buffers]{};  ///< network inputs: nobody writes them
  int touches[max_buffers]{};      ///< how many operations read or write it
  int touch_sum[max_buffers]{};    ///< the sum of their numbers
  chains<max_buffers, max_uses> writers{};

  // Per operation.
  int waiting[max_operations]{};              ///< of how many it is a successor
  int first_touched[max_operations + 1]{};    ///< into `touched`: buffers with a size that it reads or writes, once each
  int touched[max_uses]{};
  chains<max_operations, max_uses> successors{};  ///< those that read what it writes, once each, ascending
  int first_link[max_operations + 1]{};
  list<link> links{};

  constexpr usage(const problem& net, int alignment_)
      : operations(net.operations.size()), buffers(net.buffers.size()), alignment(alignment_) {
    if (operations > max_operations) network_has_more_operations_or_buffers_than_the_planner_takes(operations);
    if (buffers > max_buffers) network_has_more_operations_or_buffers_than_the_planner_takes(buffers);
    add_buffers(net);
    add_writers(net);
    add_uses(net);
    for (int id = 0; id < buffers; ++id) live_first[id] = size[id] > 0 && writers.first[id] < 0;
  }

 private:
  int writer_[max_buffers]{};
  bool holds_parts_[max_buffers]{};

  constexpr void add_buffers(const problem& net) {
    const buffer* items = net.buffers.data();
    for (int id = 0; id < buffers; ++id) {
      const buffer item = items[id];
      root[id] = id;
      size[id] = item.external || item.inside >= 0 ? 0 : to_units(item.bytes, alignment);
      kept[id] = item.kept;
      writer_[id] = -1;
      writers.begin(id);
    }
    for (int id = 0; id < buffers; ++id) {
      if (items[id].inside < 0) continue;
      int holder = items[id].inside;
      while (items[holder].inside >= 0) holder = items[holder].inside;
      root[id] = holder;
      holds_parts_[holder] = true;
      if (kept[id]) kept[holder] = true;
    }
  }

  constexpr void add_writers(const problem& net) {
    const operation* items = net.operations.data();
    const int* outputs = net.outputs.data();
    for (int op = 0; op < operations; ++op) {
      const operation now = items[op];
      successors.begin(op);
      for (int i = now.first_output; i < now.first_output + now.outputs; ++i) {
        const int id = outputs[i];
        if (writer_[id] >= 0) buffer_has_two_writers(op, id);
        writer_[id] = op;
        const int last = writers.last[root[id]];
        if (last < 0 || writers.item[last] != op) writers.append(root[id], op);
      }
    }
  }

  constexpr void add_uses(const problem& net) {
    const operation* items = net.operations.data();
    const int *inputs = net.inputs.data(), *outputs = net.outputs.data();
    int count = 0;
    int seen_by[max_buffers]{};  // operation + 1
    for (int op = 0; op < operations; ++op) {
      const operation now = items[op];
      first_touched[op] = count;
      first_link[op] = links.size();
      for (int i = 0; i < now.inputs + now.outputs; ++i) {
        const int id = i < now.inputs ? inputs[now.first_input + i] : outputs[now.first_output + i - now.inputs];
        const int holder = root[id];
        if (i < now.inputs) add_edges(op, id, holder);
        if (size[holder] == 0 || seen_by[holder] == op + 1) continue;
        if (count == max_uses) network_has_more_operations_or_buffers_than_the_planner_takes(count);
        seen_by[holder] = op + 1;
        touched[count++] = holder;
        ++touches[holder];
        touch_sum[holder] += op;
      }
      for (int i = 0; i < now.reuses && (now.outputs < 2 || i < max_matched_links); ++i) add_link(net.reuses[now.first_reuse + i]);
    }
    first_touched[operations] = count;
    first_link[operations] = links.size();
  }

  constexpr void add_edges(int op, int id, int holder) {
    if (writer_[id] >= 0) {
      add_edge(writer_[id], op, id);
    } else {
      for (int at = writers.first[holder]; at >= 0; at = writers.next[at]) add_edge(writers.item[at], op, id);
    }
  }
  constexpr void add_edge(int from, int to, int id) {
    if (from >= to) buffer_is_read_before_it_is_written(to, id);
    const int last = successors.last[from];
    if (last >= 0 && successors.item[last] == to) return;
    successors.append(from, to);
    ++waiting[to];
  }

  constexpr void add_link(const reuse& pair) {
    const units from = size[pair.input], to = size[pair.output];
    if (from == 0 || to == 0 || kept[pair.input] || holds_parts_[pair.output]) return;
    const link made = make_link(pair, from, to, alignment);
    if (made.saving > 0) links.push_back(made);
  }
};

}  // namespace inlay::memory::detail
