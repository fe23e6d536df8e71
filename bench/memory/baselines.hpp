/// How others plan memory, on the same buffers and lifetimes: operations in the order given, nothing written over its input.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include <inlay/plan/memory/problem.hpp>

namespace bench {

/// When a buffer of the arena is first written and last used, in operations.
struct lifetime {
  int buffer = -1;
  std::size_t bytes = 0;
  int first = -1, last = -1;
  std::size_t offset = 0;

  bool meets(const lifetime& other) const { return first <= other.last && other.first <= last; }
};

inline std::vector<lifetime> lifetimes_of(const inlay::memory::problem& net, std::size_t alignment) {
  std::vector<lifetime> result;
  for (int id = 0; id < net.buffers.size(); ++id) result.push_back({id, (net.buffers[id].bytes + alignment - 1) / alignment * alignment});
  for (int op = 0; op < net.operations.size(); ++op) {
    const auto touch = [&](int id) {
      while (net.buffers[id].inside >= 0) id = net.buffers[id].inside;
      lifetime& each = result[static_cast<std::size_t>(id)];
      if (each.first < 0) each.first = op;
      each.last = op;
    };
    const inlay::memory::operation& now = net.operations[op];
    for (int i = 0; i < now.inputs; ++i) touch(net.inputs[now.first_input + i]);
    for (int i = 0; i < now.outputs; ++i) touch(net.outputs[now.first_output + i]);
  }
  std::erase_if(result, [&](const lifetime& each) { return each.first < 0 || net.buffers[each.buffer].external; });
  return result;
}

/// TensorFlow Lite Micro's greedy planner: the largest buffer first, each into the lowest gap between those it meets.
inline std::size_t greedy_by_size(const inlay::memory::problem& net, std::size_t alignment) {
  std::vector<lifetime> buffers = lifetimes_of(net, alignment), placed;
  std::sort(buffers.begin(), buffers.end(),
            [](const lifetime& a, const lifetime& b) { return a.bytes != b.bytes ? a.bytes > b.bytes : a.buffer < b.buffer; });
  std::size_t arena = 0;
  for (lifetime& each : buffers) {
    for (const lifetime& other : placed)  // in order of offset
      if (each.meets(other) && other.offset < each.offset + each.bytes) each.offset = std::max(each.offset, other.offset + other.bytes);
    const auto lower = [](const lifetime& a, const lifetime& b) { return a.offset < b.offset; };
    placed.insert(std::upper_bound(placed.begin(), placed.end(), each, lower), each);
    arena = std::max(arena, each.offset + each.bytes);
  }
  return arena;
}

/// onnx2c's unions: each value takes the first union that is free, whatever its size; a union is as large as its largest member.
inline std::size_t first_fit_unions(const inlay::memory::problem& net, std::size_t alignment) {
  std::vector<lifetime> buffers = lifetimes_of(net, alignment);
  std::sort(buffers.begin(), buffers.end(),
            [](const lifetime& a, const lifetime& b) { return a.first != b.first ? a.first < b.first : a.buffer < b.buffer; });
  struct union_of_values {
    std::size_t bytes;
    int busy_until;
  };
  std::vector<union_of_values> unions;
  for (const lifetime& each : buffers) {
    const auto free = std::find_if(unions.begin(), unions.end(), [&](const union_of_values& one) { return one.busy_until < each.first; });
    if (free == unions.end()) unions.push_back({each.bytes, each.last});
    else *free = {std::max(free->bytes, each.bytes), each.last};
  }
  std::size_t arena = 0;
  for (const union_of_values& each : unions) arena += each.bytes;
  return arena;
}

}  // namespace bench
