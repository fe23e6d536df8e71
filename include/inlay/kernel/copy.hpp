/// A strided copy of any element type.
#pragma once

#include <type_traits>

#include <inlay/core/config.hpp>
#include <inlay/core/kernel_descriptions.hpp>

namespace inlay::kernel {

namespace detail {

/// `Count` elements from one stride to another; without gaps they are one block of bytes.
template <int Count, int OutStride, int InStride, class Element> INLAY_ALWAYS_INLINE constexpr void copy_run(Element* out, const Element* in) {
  if constexpr (OutStride == 1 && InStride == 1) {
    if (!std::is_constant_evaluated()) {
      __builtin_memcpy(out, in, Count * sizeof(Element));
      return;
    }
  }
  for (int i = 0; i < Count; ++i) out[i * OutStride] = in[i * InStride];
}

template <class Description, int Axis, class Element> INLAY_ALWAYS_INLINE constexpr void copy_axis(Element* out, const Element* in) {
  constexpr copy_description d = Description::value;
  if constexpr (d.rank == 0) {
    *out = *in;
  } else if constexpr (Axis == d.rank - 1) {
    copy_run<d.extent[Axis], d.out_stride[Axis], d.in_stride[Axis]>(out, in);
  } else {
    for (int i = 0; i < d.extent[Axis]; ++i) copy_axis<Description, Axis + 1>(out + i * d.out_stride[Axis], in + i * d.in_stride[Axis]);
  }
}

}  // namespace detail

/// out[i...] = in[i...], where `Description::value` is a copy_description. The arrays do not overlap.
template <class Description, class Simd, class Element> INLAY_ALWAYS_INLINE constexpr void copy(Element* out, const Element* in) {
  detail::copy_axis<Description, 0>(out, in);
}

}  // namespace inlay::kernel
