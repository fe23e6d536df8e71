/// Linear, bilinear and trilinear resize.
#pragma once

#include <inlay/core/kernel_descriptions.hpp>
#include <inlay/kernel/access.hpp>

namespace inlay::kernel {

namespace detail {

/// One output position: in[low] * (1 - weight) + in[high] * weight.
template <class Element> struct resize_sample {
  int low = 0;
  int high = 0;
  Element weight = 0;
};
template <class Element, int Extent> struct resize_table {
  resize_sample<Element> at[Extent > 0 ? Extent : 1]{};
};

/// Positions are i * scale - shift: half_pixel (i + 1/2) * in / out - 1/2, at least 0; align_corners i * (in - 1) / (out - 1);
/// asymmetric i * in / out.
template <class Element, int Extent, class Coordinates> constexpr resize_table<Element, Extent> resize_samples(int in, Coordinates coordinates) {
  resize_table<Element, Extent> result;
  for (int i = 0; i < Extent; ++i) {
    double position = 0;
    if (coordinates == Coordinates::half_pixel) position = (i + 0.5) * in / Extent - 0.5;
    else if (coordinates == Coordinates::asymmetric) position = static_cast<double>(i) * in / Extent;
    else if (Extent > 1) position = static_cast<double>(i) * (in - 1) / (Extent - 1);
    if (position < 0) position = 0;
    const int low = static_cast<int>(position) < in ? static_cast<int>(position) : in - 1;
    result.at[i] = {low, low + 1 < in ? low + 1 : low, low + 1 < in ? static_cast<Element>(position - low) : Element(0)};
  }
  return result;
}

template <class Description, class Simd, class Out, class Element> struct resize_kernel {
  static constexpr const auto& d = Description::value;
  /// Vectors lie along the channels where these are neighbours.
  static constexpr int lanes = [] {
    int result = 1;
    if (d.in_c != 1 || d.out_c != 1) return result;
    while (result < d.channels && result < simd::max_lanes<Element>) result *= 2;
    return result;
  }();
  using pack = simd::pack<Element, lanes, Simd>;
  template <int Axis> static constexpr resize_table<Element, d.out_extent[Axis]> table =
      resize_samples<Element, d.out_extent[Axis]>(d.in_extent[Axis], d.coordinates);

  /// The axes from `Axis` in; a weight of 0 is not multiplied, for what it hides may be infinite.
  template <int Axis, int Count> INLAY_ALWAYS_INLINE static constexpr pack value(const Element* from, const int (&output)[3]) {
    if constexpr (Axis == d.rank) {
      return load_lanes<pack, Count, d.in_c>(from);
    } else {
      const resize_sample<Element> sample = table<Axis>.at[output[Axis]];
      const pack low = value<Axis + 1, Count>(from + sample.low * d.in_s[Axis], output);
      if (sample.weight == Element(0)) return low;
      const pack high = value<Axis + 1, Count>(from + sample.high * d.in_s[Axis], output);
      return fma(high, pack(sample.weight), low * pack(Element(1) - sample.weight));
    }
  }
  INLAY_ALWAYS_INLINE static constexpr void pixel(Out* out, const Element* in, const int (&output)[3]) {
    for (int c = 0; c < d.channels / lanes; ++c)
      store_lanes<lanes, d.out_c>(out + c * lanes * d.out_c, value<0, lanes>(in + c * lanes * d.in_c, output));
    if constexpr (constexpr int rest = d.channels % lanes; rest != 0) {
      constexpr int c = d.channels - rest;
      store_lanes<rest, d.out_c>(out + c * d.out_c, value<0, rest>(in + c * d.in_c, output));
    }
  }
  template <int Axis> INLAY_ALWAYS_INLINE static constexpr void axes(Out* out, const Element* in, int (&output)[3]) {
    if constexpr (Axis == d.rank) {
      pixel(out, in, output);
    } else {
      for (int i = 0; i < d.out_extent[Axis]; ++i) {
        output[Axis] = i;
        axes<Axis + 1>(out + static_cast<std::ptrdiff_t>(i) * d.out_s[Axis], in, output);
      }
    }
  }
};

}  // namespace detail

/// Each spatial axis of in[n, c, x...] resampled linearly: out = in[low] * (1 - weight) + in[high] * weight along one after the other.
/// `Description::value` has rank, batch, channels, in_extent, out_extent, coordinates (an enumeration with half_pixel, align_corners and
/// asymmetric) and the strides in_n, in_c, in_s, out_n, out_c, out_s. Samples are computed by the compiler in double.
template <class Description, class Simd, class Out, class Element> constexpr void resize(Out* out, const Element* in) noexcept {
  constexpr const auto& d = Description::value;
  int output[3]{};
  for (int n = 0; n < d.batch; ++n)
    detail::resize_kernel<Description, Simd, Out, Element>::template axes<0>(out + static_cast<std::ptrdiff_t>(n) * d.out_n,
                                                                             in + static_cast<std::ptrdiff_t>(n) * d.in_n, output);
}

}  // namespace inlay::kernel
