/// Chains of buffers that take each other's place, as one thing to be placed.
#pragma once

#include <inlay/plan/memory/lifetimes.hpp>

namespace inlay::memory::detail {

/// Which links make their buffers one block, and whether a larger or smaller output is laid at the far end of its input. Linked
/// buffers that are apart may still overlap, wherever their link allows it.
struct link_style {
  enum { all, needed, none } glued = all;  ///< needed: those without which the peak would be higher
  bool far_if_larger = false;
  bool far_if_smaller = false;
};

struct block_list {
  int count = 0;
  list<int> block{};     ///< per buffer; -1: takes no room
  list<units> lower{};   ///< per buffer: its offset in the block
  list<int> next{};      ///< per buffer: the one glued to it, or -1
  list<int> head{};      ///< per block: its first buffer
  list<units> height{};  ///< per block
  int changed = 0;       ///< links for which the style made a difference
};

constexpr block_list make_blocks(const usage& net, const lifetimes& times, link_style style) {
  block_list result;
  result.block.resize(net.buffers, -1);
  result.lower.resize(net.buffers, 0);
  result.next.resize(net.buffers, -1);
  for (const int id : times.by_start) {
    const int source = times.source[id];
    const bool apart = source >= 0 && (style.glued == link_style::none || (style.glued == link_style::needed && times.optional[id]));
    result.changed += apart;
    if (source < 0 || apart) {
      result.block[id] = result.count++;
      result.head.push_back(id);
      continue;
    }
    const link& how = net.links[source];
    const bool far = net.size[id] > net.size[how.input] ? style.far_if_larger : style.far_if_smaller;
    result.changed += far && how.far != how.near;
    result.block[id] = result.block[how.input];
    result.next[how.input] = id;
    result.lower[id] = result.lower[how.input] + (far ? how.far : how.near);
  }
  for (const int head : result.head) {
    units lowest = 0, highest = 0;
    for (int id = head; id >= 0; id = result.next[id])
      if (result.lower[id] < lowest) lowest = result.lower[id];
    for (int id = head; id >= 0; id = result.next[id]) {
      result.lower[id] -= lowest;
      const units top = result.lower[id] + net.size[id];
      if (top > highest) highest = top;
    }
    result.height.push_back(highest);
  }
  return result;
}

}  // namespace inlay::memory::detail
