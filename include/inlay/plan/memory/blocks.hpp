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
  int block[max_buffers]{};    ///< per buffer that takes room
  units lower[max_buffers]{};  ///< its offset in the block
  int next[max_buffers]{};     ///< the one glued to it, or -1
  int head[max_buffers]{};     ///< per block: its first buffer
  units height[max_buffers]{};
  int changed = 0;             ///< links for which the style made a difference

  constexpr block_list(const usage& net, const lifetimes& times, link_style style) {
    for (const int id : times.by_start) {
      next[id] = -1;
      const int source = times.source[id];
      const bool apart = source >= 0 && (style.glued == link_style::none || (style.glued == link_style::needed && times.optional[id]));
      if (apart) ++changed;
      if (source < 0 || apart) {
        head[count] = id;
        height[count] = net.size[id];
        block[id] = count++;
        continue;
      }
      const link how = net.links[source];
      const bool far = net.size[id] > net.size[how.input] ? style.far_if_larger : style.far_if_smaller;
      if (far && how.far != how.near) ++changed;
      next[how.input] = id;
      block[id] = block[how.input];
      lower[id] = lower[how.input] + (far ? how.far : how.near);
    }
    for (int i = 0; i < count; ++i)
      if (next[head[i]] >= 0) measure(net, i);
  }

 private:
  /// Moves the offsets in a block so that the lowest is 0.
  constexpr void measure(const usage& net, int which) {
    units lowest = 0, highest = 0;
    for (int id = head[which]; id >= 0; id = next[id]) {
      if (lower[id] < lowest) lowest = lower[id];
      if (lower[id] + net.size[id] > highest) highest = lower[id] + net.size[id];
    }
    for (int id = head[which]; id >= 0 && lowest < 0; id = next[id]) lower[id] -= lowest;
    height[which] = highest - lowest;
  }
};

}  // namespace inlay::memory::detail
