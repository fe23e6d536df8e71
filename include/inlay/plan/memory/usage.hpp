/// Who touches what: the problem in units of the alignment, parts merged into what holds them, as flat lists.
#pragma once

#include <inlay/plan/memory/problem.hpp>

namespace inlay::memory::detail {

/// Sizes and offsets inside the planner are multiples of the alignment.
using units = long long;

constexpr units to_units(std::size_t bytes, int alignment) {
  return static_cast<units>((bytes + static_cast<std::size_t>(alignment) - 1) / static_cast<std::size_t>(alignment));
}

/// Several lists of numbers, one after the other: row i is [first[i], first[i + 1]) of `items`.
struct rows {
  list<int> first;
  list<int> items;

  constexpr const int* begin(int row) const { return items.data() + first[row]; }
  constexpr const int* end(int row) const { return items.data() + first[row + 1]; }
  constexpr int count(int row) const { return first[row + 1] - first[row]; }
};

/// Sorts (key, item) pairs into rows; items keep their order.
constexpr rows group_by(int count, const list<int>& keys, const list<int>& items) {
  rows result;
  result.first.resize(count + 2, 0);
  result.items.resize(items.size(), 0);
  int* first = result.first.data();
  for (const int key : keys) ++first[key + 2];
  for (int i = 2; i <= count; ++i) first[i] += first[i - 1];
  int* placed = result.items.data();
  for (int i = 0; i < items.size(); ++i) placed[first[keys[i] + 1]++] = items[i];
  result.first.pop_back();
  return result;
}

inline constexpr units unlimited = units{1} << 60;

/// One permitted reuse between two buffers of the arena. The two may overlap where offset(output) - offset(input) is at most `lower`
/// (walking forward) or at least `upper` (walking backward); `near` and `far` are such distances with which both together take no
/// more than `span` units, the least possible.
struct link {
  int input = -1;
  int output = -1;
  units lower = -unlimited;
  units upper = unlimited;
  units span = 0;
  units saving = 0;
  units near = 0;
  units far = 0;
  bool exact = false;  ///< or only at distance 0
};

/// Of an operation with several outputs, more links than this are not looked at: choosing among them is exponential.
inline constexpr int max_matched_links = 12;

struct usage {
  int operations = 0;
  int buffers = 0;
  list<int> root;         ///< per buffer: the one whose memory it uses
  list<units> size;       ///< 0 for external buffers and for parts
  list<bool> kept;
  list<bool> live_first;  ///< network inputs: nobody writes them
  rows touched;           ///< per operation: the buffers with a size that it reads or writes, once each
  rows touching;          ///< per buffer: the operations that touch it
  rows writers;           ///< per buffer with a size
  rows successors;        ///< per operation: those that read what it writes, once each, ascending
  list<int> waiting;      ///< per operation: of how many it is a successor
  list<int> first_link;   ///< per operation, into `links`; operations + 1 entries
  list<link> links;
};

inline void buffer_is_read_before_it_is_written([[maybe_unused]] int operation, [[maybe_unused]] int buffer) { __builtin_trap(); }
inline void buffer_has_two_writers([[maybe_unused]] int operation, [[maybe_unused]] int buffer) { __builtin_trap(); }

constexpr link make_link(const reuse& pair, units from, units to, int alignment) {
  link result{.input = pair.input, .output = pair.output, .span = from + to, .exact = pair.exact};
  if (pair.exact) {
    result.lower = result.upper = 0;
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

constexpr void find_edges(const problem& net, usage& result) {
  list<int> writer = list<int>::filled(result.buffers, -1);
  for (int op = 0; op < result.operations; ++op) {
    const operation& now = net.operations[op];
    for (int i = 0; i < now.outputs; ++i) {
      const int id = net.outputs[now.first_output + i];
      if (writer[id] >= 0) buffer_has_two_writers(op, id);
      writer[id] = op;
    }
  }
  list<int> roots_written, writing, from, to;
  list<int> last_writer = list<int>::filled(result.buffers, -1), last_reader = list<int>::filled(result.operations, -1);
  for (int op = 0; op < result.operations; ++op) {
    const operation& now = net.operations[op];
    for (int i = 0; i < now.outputs; ++i) {
      const int root = result.root[net.outputs[now.first_output + i]];
      if (last_writer[root] == op) continue;
      last_writer[root] = op;
      roots_written.push_back(root), writing.push_back(op);
    }
  }
  result.writers = group_by(result.buffers, roots_written, writing);
  result.waiting.resize(result.operations, 0);
  for (int op = 0; op < result.operations; ++op) {
    const operation& now = net.operations[op];
    for (int i = 0; i < now.inputs; ++i) {
      const int id = net.inputs[now.first_input + i];
      const bool direct = writer[id] >= 0;
      const int* first = direct ? &writer[id] : result.writers.begin(result.root[id]);
      const int* last = direct ? first + 1 : result.writers.end(result.root[id]);
      for (; first != last; ++first) {
        if (*first >= op) buffer_is_read_before_it_is_written(op, id);
        if (last_reader[*first] == op) continue;
        last_reader[*first] = op;
        from.push_back(*first), to.push_back(op);
        ++result.waiting[op];
      }
    }
  }
  result.successors = group_by(result.operations, from, to);
}

constexpr usage find_usage(const problem& net, int alignment) {
  usage result;
  result.operations = net.operations.size();
  result.buffers = net.buffers.size();
  list<bool> shared = list<bool>::filled(result.buffers, false);
  for (int id = 0; id < result.buffers; ++id) {
    const buffer& item = net.buffers[id];
    int root = id;
    while (net.buffers[root].inside >= 0) root = net.buffers[root].inside;
    result.root.push_back(root);
    if (root != id) shared[root] = true;
    result.size.push_back(root != id || item.external ? 0 : to_units(item.bytes, alignment));
    result.kept.push_back(item.kept);
    result.live_first.push_back(false);
  }
  for (int id = 0; id < result.buffers; ++id)
    if (net.buffers[id].kept) result.kept[result.root[id]] = true;
  find_edges(net, result);
  for (int id = 0; id < result.buffers; ++id) result.live_first[id] = result.size[id] > 0 && result.writers.count(id) == 0;

  list<int> last_seen = list<int>::filled(result.buffers, -1);
  list<int> who, what;
  for (int op = 0; op < result.operations; ++op) {
    const operation& now = net.operations[op];
    for (int i = 0; i < now.inputs + now.outputs; ++i) {
      const int id = i < now.inputs ? net.inputs[now.first_input + i] : net.outputs[now.first_output + i - now.inputs];
      const int root = result.root[id];
      if (last_seen[root] == op || result.size[root] == 0) continue;
      last_seen[root] = op;
      who.push_back(op), what.push_back(root);
    }
    result.first_link.push_back(result.links.size());
    for (int i = 0; i < now.reuses && (now.outputs < 2 || i < max_matched_links); ++i) {
      const reuse& pair = net.reuses[now.first_reuse + i];
      const units in = result.size[pair.input], out = result.size[pair.output];
      if (in == 0 || out == 0 || result.kept[pair.input] || shared[pair.output]) continue;
      const link made = make_link(pair, in, out, alignment);
      if (made.saving > 0) result.links.push_back(made);
    }
  }
  result.first_link.push_back(result.links.size());
  result.touched = group_by(result.operations, who, what);
  result.touching = group_by(result.buffers, what, who);
  return result;
}

}  // namespace inlay::memory::detail
