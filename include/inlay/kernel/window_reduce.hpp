/// Pooling with an epilogue over one to three spatial axes.
#pragma once

#include <utility>

#include <inlay/core/kernel_descriptions.hpp>
#include <inlay/kernel/access.hpp>
#include <inlay/kernel/accumulate.hpp>
#include <inlay/kernel/evaluate.hpp>
#include <inlay/kernel/window_loops.hpp>

namespace inlay::kernel {

namespace detail {

template <class Description, class Simd, class Out, class Element, class... Operand> struct window_kernel {
  static constexpr const window_description& d = Description::value;
  struct prologue {
    static constexpr const program& value = Description::value.prologue;
  };
  struct epilogue {
    static constexpr const program& value = Description::value.epilogue;
  };
  struct geometry {
    static constexpr window_geometry value = geometry_of(d, 4, 1);
  };
  static constexpr const window_geometry& g = geometry::value;
  static constexpr int lanes = d.lanes;
  static constexpr int streams = 1 + static_cast<int>(sizeof...(Operand));
  using element = compute_type<Element>;
  using pack = simd::pack<element, lanes, Simd>;
  using loops = window_loops<geometry, streams>;
  using place_type = window_place<streams>;
  using operands = std::make_integer_sequence<int, static_cast<int>(sizeof...(Operand))>;

  template <int Axis> INLAY_ALWAYS_INLINE static constexpr int counted_outer(const place_type& place) {
    return d.count_include_pad ? g.axis[Axis].counted_taps(place.base[Axis]) : place.end[Axis] - place.first[Axis];
  }
  template <class Phase, int First> INLAY_ALWAYS_INLINE static constexpr int counted_inner(const place_type& place, int pixel) {
    if constexpr (First == inside) return Phase::value.taps;
    const int output = (First >= 0 ? First : place.output) + pixel;
    return d.count_include_pad ? g.axis[2].counted_taps(Phase::value.base(output))
                               : Phase::value.end_tap(output) - Phase::value.first_tap(output);
  }

  template <int Count, int... Index>
  INLAY_ALWAYS_INLINE static constexpr void finish(const cursor<streams>& at, pack x, std::integer_sequence<int, Index...>, Out* out,
                                                   const Operand*... operand) {
    store_lanes<Count, d.out_c>(out + at.at[0],
                                evaluate<epilogue>(x, load_lanes<pack, Count, d.operand_c[Index]>(operand + at.at[Index + 1])...));
  }

  template <class Phase, int Pixels, int First, int Count>
  INLAY_ALWAYS_INLINE static constexpr void tile(const place_type& place, const Element* in, Out* out, const Operand*... operand) {
    accumulator<pack> total[Pixels];
    INLAY_UNROLL
    for (int p = 0; p < Pixels; ++p) total[p].template start<d.how>(pack(element(0)));
    loops::for_each_outer_tap(place, [&](std::ptrdiff_t row, int) __attribute__((always_inline)) {
      loops::template for_each_inner_tap<Phase, Pixels, First>(place, [&]<int Low, int High>(int, int offset) __attribute__((always_inline)) {
        const Element* from = in + row + offset;
        INLAY_UNROLL
        for (int p = Low; p < High; ++p)
          total[p].template add<d.how>(evaluate<prologue>(load_lanes<pack, Count, d.in_c>(from + (p - Low) * loops::template pixel_distance<Phase>)),
                                       pack(element(0)));
      });
    });
    const int outer = d.average ? counted_outer<0>(place) * counted_outer<1>(place) : 1;
    INLAY_UNROLL
    for (int p = 0; p < Pixels; ++p) {
      pack result = total[p].total;
      if constexpr (d.average) {
        const int count = outer * counted_inner<Phase, First>(place, p);
        result = result * pack(count == 0 ? element(0) : element(1) / static_cast<element>(count));
      }
      finish<Count>(place.at.moved(Phase::next.step, p), result, operands{}, out, operand...);
    }
  }
  INLAY_ALWAYS_INLINE static constexpr void run(const place_type& place, Out* out, const Element* in, const Operand*... operand) {
    loops::for_each_row(place, [&](place_type row) __attribute__((always_inline)) {
      const auto vector = [&]<int Count>(std::integral_constant<int, Count>) __attribute__((always_inline)) {
        loops::cut_row(row, [&]<class Phase, int Pixels, int First>(const place_type& at) __attribute__((always_inline)) {
          tile<Phase, Pixels, First, Count>(at, in, out, operand...);
        });
      };
      for (int channel = 0; channel < d.channels / lanes; ++channel) {
        vector(std::integral_constant<int, lanes>{});
        row.at.advance(g.channel_step, lanes);
        row.in += lanes * d.in_c;
      }
      if constexpr (constexpr int rest = d.channels % lanes; rest != 0) vector(std::integral_constant<int, rest>{});
    });
  }
};

}  // namespace detail

/// out[n, c, x...] = epilogue(`how` over taps k of prologue(in[n, c, x * stride - pad + k * dilation]), operand[n, c, x]...), where
/// `Description::value` is a window_description. Taps outside the input take no part: a window that reads nothing gives what the
/// reduction starts from (-infinity for a maximum). NaN wins over all numbers. An average divides by the number of taps that are
/// there, with `count_include_pad` by those that are not beyond `pad_after` (PyTorch's divisor in ceil mode); 0 / 0 is 0. It
/// multiplies by the rounded reciprocal: at most 1.5 ulp. Vectors lie along the channels.
template <class Description, class Simd, class Out, class Element, class... Operand>
constexpr void window_reduce(Out* out, const Element* in, const Operand*... operand) noexcept {
  static_assert(static_cast<int>(sizeof...(Operand)) == Description::value.operands && Description::value.ring == 0);
  detail::window_kernel<Description, Simd, Out, Element, Operand...>::run({}, out, in, operand...);
}

/// One row of the first spatial axis, as convolve_row.
template <class Description, class Simd, class Out, class Element, class... Operand>
constexpr void window_reduce_row(int row, Out* out, const Element* in, const Operand*... operand) noexcept {
  constexpr const window_description& d = Description::value;
  static_assert(static_cast<int>(sizeof...(Operand)) == d.operands && d.ring > 0 && d.rank > 1 && d.batch == 1);
  detail::window_kernel<Description, Simd, Out, Element, Operand...>::run(detail::window_place<1 + static_cast<int>(sizeof...(Operand))>::at_row(row),
                                                                          out, in, operand...);
}

}  // namespace inlay::kernel
