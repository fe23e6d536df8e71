/// Elements chosen by indices that the compiler knows: padding, slices with steps, nearest resize, constant gathers.
#pragma once

#include <inlay/kernel/copy.hpp>

namespace inlay::kernel {

namespace detail {

/// Consecutive outputs of an axis that read first, first + step, ...; first is -1 for the fill value.
struct index_run {
  int count = 0;
  int first = 0;
  int step = 1;
};

template <class Table> constexpr index_run run_at(const Table& table, int begin, int end) {
  index_run run{1, table[begin], 1};
  if (run.first < 0) {
    run.first = -1;
    while (begin + run.count < end && table[begin + run.count] < 0) ++run.count;
    return run;
  }
  if (begin + 1 < end && table[begin + 1] >= 0) run.step = table[begin + 1] - table[begin];
  while (begin + run.count < end && table[begin + run.count] >= 0 &&
         table[begin + run.count] == table[begin + run.count - 1] + run.step)
    ++run.count;
  return run;
}

template <class Description> struct remap_kernel {
  static constexpr const auto& d = Description::value;

  template <int Axis> static constexpr int runs = [] {
    int count = 0;
    const int begin = d.table[Axis], end = begin + d.extent[Axis];
    for (int i = begin; i < end; i += run_at(Description::tables, i, end).count) ++count;
    return count;
  }();
  template <int Count> struct run_list {
    index_run run[Count > 0 ? Count : 1]{};
  };
  template <int Axis> static constexpr run_list<runs<Axis>> runs_of = [] {
    run_list<runs<Axis>> result;
    const int begin = d.table[Axis], end = begin + d.extent[Axis];
    int at = 0;
    for (int i = begin; i < end; i += result.run[at++].count) result.run[at] = run_at(Description::tables, i, end);
    return result;
  }();

  /// The axes in the order of the output's memory, outermost first, without those of extent 1 that read element 0. The innermost
  /// ones that are copied as they are, without a gap, make a unit of `run` elements.
  struct order_type {
    int rank = 0;
    int axis[max_loops]{};
    int run = 1;
  };
  static constexpr bool whole(int axis) {
    for (int i = 0; i < d.extent[axis]; ++i)
      if (Description::tables[d.table[axis] + i] != i) return false;
    return true;
  }
  static constexpr order_type order = [] {
    order_type result;
    const auto weight = [](int axis) { return d.out_stride[axis] < 0 ? -d.out_stride[axis] : d.out_stride[axis]; };
    for (int axis = 0; axis < d.rank; ++axis) {
      if (axis == d.row_axis || (d.extent[axis] == 1 && Description::tables[d.table[axis]] == 0)) continue;
      int at = result.rank++;
      for (; at > 0 && weight(result.axis[at - 1]) < weight(axis); --at) result.axis[at] = result.axis[at - 1];
      result.axis[at] = axis;
    }
    while (result.rank > 0) {
      const int axis = result.axis[result.rank - 1];
      if (d.out_stride[axis] != result.run || d.in_stride[axis] != result.run || !whole(axis)) break;
      result.run *= d.extent[axis];
      --result.rank;
    }
    return result;
  }();

  template <class Out> static constexpr void fill_run(Out* out, int count) {
    for (int i = 0; i < count; ++i) out[i] = static_cast<Out>(d.fill.value);
  }
  /// All of the output from loop `Depth` in.
  template <int Depth, class Out> static constexpr void fill(Out* out) {
    if constexpr (Depth == order.rank) {
      fill_run(out, order.run);
    } else {
      constexpr int axis = order.axis[Depth];
      for (int i = 0; i < d.extent[axis]; ++i) fill<Depth + 1>(out + static_cast<std::ptrdiff_t>(i) * d.out_stride[axis]);
    }
  }
  template <int Depth, class Out, class In> static constexpr void run(Out* out, const In* in) {
    if constexpr (Depth == order.rank) {
      copy_run(out, in, order.run);
    } else {
      constexpr int axis = order.axis[Depth];
      constexpr std::ptrdiff_t out_step = d.out_stride[axis], in_step = d.in_stride[axis];
      // Units of neighbours in both arrays are one longer copy.
      constexpr bool dense = Depth + 1 == order.rank && out_step == order.run && in_step == order.run;
      int done = 0;
      for (int r = 0; r < runs<axis>; ++r) {
        const index_run now = runs_of<axis>.run[r];
        Out* to = out + done * out_step;
        done += now.count;
        if (dense && now.first < 0) {
          fill_run(to, now.count * order.run);
        } else if (dense && now.step == 1) {
          copy_run(to, in + now.first * in_step, now.count * order.run);
        } else {
          for (int i = 0; i < now.count; ++i) {
            if (now.first < 0) fill<Depth + 1>(to + i * out_step);
            else run<Depth + 1>(to + i * out_step, in + (now.first + i * now.step) * in_step);
          }
        }
      }
    }
  }
};

}  // namespace detail

/// out[i0, i1, ...] = in[t0[i0], t1[i1], ...], where `Description::value` has rank, extent and out_stride of the output, in_stride,
/// fill and, for each axis, the place `table[axis]` of t in the array `Description::tables`; -1 in a t gives the fill value.
template <class Description, class Simd, class Out, class In> constexpr void remap(Out* out, const In* in) noexcept {
  static_assert(Description::value.ring == 0);
  detail::remap_kernel<Description>::template run<0>(out, in);
}

/// One row of `row_axis`: the output stands at this row, the input at row 0 of a ring in which row r is at r % ring.
template <class Description, class Simd, class Out, class In> constexpr void remap_row(int row, Out* out, const In* in) noexcept {
  constexpr const remap_description& d = Description::value;
  static_assert(d.ring > 0 && d.row_axis >= 0);
  const int from = Description::tables[d.table[d.row_axis] + row];
  if (from < 0) detail::remap_kernel<Description>::template fill<0>(out);
  else detail::remap_kernel<Description>::template run<0>(out, in + static_cast<std::ptrdiff_t>(from % d.ring) * d.in_stride[d.row_axis]);
}

}  // namespace inlay::kernel
