/// Views: reshape, permute, broadcast and slice as other strides over the same memory.
#pragma once

#include <inlay/graph/graph.hpp>

namespace inlay::plan {

/// Elements of some memory: where the first one is and how far apart neighbours are.
struct view {
  int offset = 0;
  strides step;
};

struct optional_view {
  bool possible = false;
  view value;
};

/// The strides of a reshaped view, if elements in row-major order of the new extents can be reached by strides.
constexpr optional_view reshape_view(const shape& from, const view& source, const shape& to) {
  // Axes of extent 1 do not matter; neighbours that run on without a gap count as one axis.
  int extent[max_rank]{}, step[max_rank]{}, rank = 0;
  for (int i = 0; i < from.rank; ++i) {
    if (from[i] == 1) continue;
    if (rank > 0 && step[rank - 1] == source.step[i] * from[i]) {
      extent[rank - 1] *= from[i];
      step[rank - 1] = source.step[i];
    } else {
      extent[rank] = from[i];
      step[rank++] = source.step[i];
    }
  }
  optional_view result{true, {source.offset, {to.rank, {}}}};
  int run = rank - 1, room = run >= 0 ? extent[run] : 1;
  for (int i = to.rank - 1; i >= 0; --i) {
    if (to[i] == 1) {
      result.value.step[i] = 0;
      continue;
    }
    while (room == 1 && run > 0) room = extent[--run];
    if (to[i] == 0 || room % to[i] != 0) return {};
    result.value.step[i] = step[run] * (extent[run] / room);
    room /= to[i];
  }
  return result;
}

/// The view a view node has of its operand; only reshape can fail.
constexpr optional_view view_of(const node& viewer, const shape& from, const view& source) {
  optional_view result{true, {source.offset, {viewer.extents.rank, {}}}};
  view& value = result.value;
  switch (viewer.kind) {
    case op::reshape: return reshape_view(from, source, viewer.extents);
    case op::permute:
      for (int i = 0; i < from.rank; ++i) value.step[i] = source.step[viewer.order[i]];
      return result;
    case op::broadcast: {
      const int added = viewer.extents.rank - from.rank;
      for (int i = 0; i < from.rank; ++i) value.step[i + added] = from[i] == 1 ? 0 : source.step[i];
      return result;
    }
    case op::slice:
      for (int i = 0; i < from.rank; ++i) {
        value.offset += viewer.order[i] * source.step[i];
        value.step[i] = viewer.amount[i] * source.step[i];
      }
      return result;
    default: return {};
  }
}

/// Strides of an operand read as if it had the extents `to` (NumPy's broadcasting): 0 along the axes that repeat.
constexpr strides broadcast_strides(const shape& from, const strides& step, const shape& to) {
  strides result{to.rank, {}};
  for (int i = 1; i <= from.rank && i <= to.rank; ++i) result[to.rank - i] = from[from.rank - i] == 1 ? 0 : step[from.rank - i];
  return result;
}

/// Dense strides in which the axes keep the order in memory that `like` has.
constexpr strides dense_strides_like(const shape& extents, const shape& like_extents, const strides& like) {
  int axis[max_rank]{};
  for (int i = 0; i < extents.rank; ++i) {
    axis[i] = i;
    const auto weight = [&](int which) { return like_extents[which] == 1 ? 0 : like[which] < 0 ? -like[which] : like[which]; };
    for (int k = i; k > 0 && weight(axis[k - 1]) < weight(axis[k]); --k) {
      const int moved = axis[k];
      axis[k] = axis[k - 1];
      axis[k - 1] = moved;
    }
  }
  strides result{extents.rank, {}};
  int step = 1;
  for (int k = extents.rank - 1; k >= 0; --k) {
    result[axis[k]] = step;
    step *= extents[axis[k]];
  }
  return result;
}

}  // namespace inlay::plan
