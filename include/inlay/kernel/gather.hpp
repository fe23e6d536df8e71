/// Elements picked along one axis by indices that are known when the network runs.
#pragma once

#include <inlay/kernel/copy.hpp>

namespace inlay::kernel {

namespace detail {

template <class Description> struct gather_kernel {
  static constexpr const gather_description& d = Description::value;
  /// The last axes that the indices do not move along, and that lie without gaps, are one run.
  static constexpr int run_axis = [] {
    int axis = d.rank;
    int step = 1;
    while (axis > 0 && d.index_stride[axis - 1] == 0 && d.out_stride[axis - 1] == step && d.in_stride[axis - 1] == step) step *= d.extent[--axis];
    return axis;
  }();
  static constexpr int run_length = [] {
    int length = 1;
    for (int i = run_axis; i < d.rank; ++i) length *= d.extent[i];
    return length;
  }();

  template <int Axis, class Element, class Index>
  INLAY_ALWAYS_INLINE static constexpr void run(Element* out, const Element* in, const Index* index) {
    if constexpr (Axis == run_axis) {
      auto which = *index < 0 ? *index + d.axis_extent : *index;
      which = which < 0 ? 0 : which >= d.axis_extent ? d.axis_extent - 1 : which;
      copy_run<run_length, 1, 1>(out, in + static_cast<int>(which) * d.axis_stride);
    } else {
      for (int i = 0; i < d.extent[Axis]; ++i)
        run<Axis + 1>(out + i * d.out_stride[Axis], in + i * d.in_stride[Axis], index + i * d.index_stride[Axis]);
    }
  }
};

}  // namespace detail

/// out[outer..., i..., inner...] = in[outer..., index[i...], inner...], where `Description::value` is a gather_description. Negative
/// indices count from the end; an index that is still outside reads the nearest element, never other memory.
template <class Description, class Simd, class Element, class Index>
INLAY_ALWAYS_INLINE constexpr void gather(Element* out, const Element* in, const Index* index) {
  detail::gather_kernel<Description>::template run<0>(out, in, index);
}

}  // namespace inlay::kernel
