/// Linear, bilinear and trilinear resizing.
#pragma once

#include <inlay/kernel/access.hpp>
#include <inlay/core/kernel_descriptions.hpp>

namespace inlay::kernel {

namespace detail {

/// Between which two positions of the input an output position lies, as offsets, and how far from the first.
struct resize_point {
  int low = 0;
  int high = 0;
  double part = 0;
};

template <class Description> struct resize_kernel {
  static constexpr const resize_description& d = Description::value;

  /// The positions of one axis, as torch.nn.functional.interpolate counts them.
  template <int Axis> struct axis_points {
    resize_point at[d.out_extent[Axis]]{};
  };
  template <int Axis> static constexpr axis_points<Axis> points = [] {
    axis_points<Axis> result;
    constexpr double in = d.in_extent[Axis], out = d.out_extent[Axis];
    for (int i = 0; i < d.out_extent[Axis]; ++i) {
      double position = d.coordinates == resize_coordinates::half_pixel      ? (i + 0.5) * in / out - 0.5
                        : d.coordinates == resize_coordinates::align_corners ? (d.out_extent[Axis] > 1 ? i * (in - 1) / (out - 1) : 0)
                                                                             : i * in / out;
      if (position < 0) position = 0;
      int low = static_cast<int>(position);
      if (low > d.in_extent[Axis] - 1) low = d.in_extent[Axis] - 1;
      const int high = low + 1 < d.in_extent[Axis] ? low + 1 : low;
      result.at[i] = {low * d.in_s[Axis], high * d.in_s[Axis], position - low};
    }
    return result;
  }();

  /// `corners` inputs with their factors are mixed once all axes are known.
  template <int Axis, class Simd, class Element>
  INLAY_ALWAYS_INLINE static constexpr void run(Element* out, const Element* in, const int (&offset)[8], const Element (&factor)[8]) {
    if constexpr (Axis == d.rank) {
      mix<Simd>(out, in, offset, factor);
    } else {
      constexpr int corners = 1 << Axis;
      for (int i = 0; i < d.out_extent[Axis]; ++i) {
        const resize_point& point = points<Axis>.at[i];
        int next_offset[8]{};
        Element next_factor[8]{};
        for (int c = 0; c < corners; ++c) {
          next_offset[c] = offset[c] + point.low;
          next_offset[c + corners] = offset[c] + point.high;
          next_factor[c] = factor[c] * static_cast<Element>(1 - point.part);
          next_factor[c + corners] = factor[c] * static_cast<Element>(point.part);
        }
        run<Axis + 1, Simd>(out + i * d.out_s[Axis], in, next_offset, next_factor);
      }
    }
  }

  /// All channels of one output position.
  template <class Simd, class Element>
  INLAY_ALWAYS_INLINE static constexpr void mix(Element* out, const Element* in, const int (&offset)[8], const Element (&factor)[8]) {
    constexpr int lanes = [] {
      int count = 1;
      while (count < d.channels && count < simd::max_lanes<Element, Simd>) count *= 2;
      return count;
    }();
    constexpr int whole = d.channels / lanes * lanes, rest = d.channels - whole;
    for (int c = 0; c < whole; c += lanes) mix_lanes<Simd, lanes, lanes>(out + c * d.out_c, in + c * d.in_c, offset, factor);
    if constexpr (rest > 0) mix_lanes<Simd, lanes, rest>(out + whole * d.out_c, in + whole * d.in_c, offset, factor);
  }
  template <class Simd, int Lanes, int Count, class Element>
  INLAY_ALWAYS_INLINE static constexpr void mix_lanes(Element* out, const Element* in, const int (&offset)[8], const Element (&factor)[8]) {
    using pack = simd::pack<Element, Lanes, Simd>;
    pack sum = load_lanes<pack, Count, d.in_c>(in + offset[0]) * pack(factor[0]);
    INLAY_UNROLL
    for (int c = 1; c < 1 << d.rank; ++c) sum = fma(load_lanes<pack, Count, d.in_c>(in + offset[c]), pack(factor[c]), sum);
    store_lanes<Count, d.out_c>(out, sum);
  }
};

}  // namespace detail

/// out[n, c, i...] = the mean of the 2, 4 or 8 neighbours of the position of i in `in`, weighted by nearness. `Description::value` is a
/// resize_description; the positions are computed during compilation.
template <class Description, class Simd, class Element> INLAY_ALWAYS_INLINE constexpr void resize(Element* out, const Element* in) {
  constexpr resize_description d = Description::value;
  const int offset[8]{};
  const Element factor[8] = {1};
  for (int n = 0; n < d.batch; ++n) detail::resize_kernel<Description>::template run<0, Simd>(out + n * d.out_n, in + n * d.in_n, offset, factor);
}

}  // namespace inlay::kernel
