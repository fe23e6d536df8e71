/// Copies by index tables: padding, slices with steps, nearest resizing.
#pragma once

#include <inlay/kernel/copy.hpp>

namespace inlay::kernel {

namespace detail {

template <class Description> struct remap_kernel {
  static constexpr const remap_description& d = Description::value;
  static constexpr const int* tables = Description::tables;

  /// Whether an axis is read from first to last as it is: then neither a table nor a test is left of it.
  static constexpr bool reads_straight(int axis) {
    for (int i = 0; i < d.extent[axis]; ++i)
      if (tables[d.table[axis] + i] != i) return false;
    return true;
  }
  /// The last axes that are read straight, and lie without gaps in both arrays, are one run.
  static constexpr int run_axis = [] {
    int axis = d.rank;
    int step = 1;
    while (axis > 0 && reads_straight(axis - 1) && d.out_stride[axis - 1] == step && d.in_stride[axis - 1] == step) step *= d.extent[--axis];
    return axis;
  }();
  static constexpr int run_length = [] {
    int length = 1;
    for (int i = run_axis; i < d.rank; ++i) length *= d.extent[i];
    return length;
  }();

  template <int Axis, class Element> INLAY_ALWAYS_INLINE static constexpr void fill(Element* out) {
    if constexpr (Axis == d.rank) {
      *out = static_cast<Element>(d.fill);
    } else {
      for (int i = 0; i < d.extent[Axis]; ++i) fill<Axis + 1>(out + i * d.out_stride[Axis]);
    }
  }

  template <int Axis, class Element> INLAY_ALWAYS_INLINE static constexpr void run(Element* out, const Element* in) {
    if constexpr (Axis == run_axis) {
      if constexpr (run_length == 1) *out = *in;
      else copy_run<run_length, 1, 1>(out, in);
    } else if constexpr (reads_straight(Axis)) {
      for (int i = 0; i < d.extent[Axis]; ++i) run<Axis + 1>(out + i * d.out_stride[Axis], in + i * d.in_stride[Axis]);
    } else {
      for (int i = 0; i < d.extent[Axis]; ++i) {
        const int from = tables[d.table[Axis] + i];
        if (from < 0) fill<Axis + 1>(out + i * d.out_stride[Axis]);
        else run<Axis + 1>(out + i * d.out_stride[Axis], in + from * d.in_stride[Axis]);
      }
    }
  }
};

}  // namespace detail

/// out[i0, i1, ...] = in[table0[i0], table1[i1], ...], or the fill value where a table says -1. `Description::value` is a
/// remap_description whose last axes are the innermost in memory, `Description::tables` its tables.
template <class Description, class Simd, class Element> INLAY_ALWAYS_INLINE constexpr void remap(Element* out, const Element* in) {
  detail::remap_kernel<Description>::template run<0>(out, in);
}

}  // namespace inlay::kernel
