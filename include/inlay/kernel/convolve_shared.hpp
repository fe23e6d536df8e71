/// Direct convolution whose numbers are arguments: one function for layers that differ in their extents, and less code for a single one.
#pragma once

#include <inlay/core/opaque.hpp>
#include <inlay/core/row_turns.hpp>
#include <inlay/kernel/products.hpp>
#include <inlay/kernel/shared_endings.hpp>

namespace inlay::kernel {

namespace detail {

template <class Family, class Simd, class Out, class Element, class... Operand>
class shared_convolve_kernel : shared_endings<Family, Simd, Out, Element, Operand...> {
  using ends = shared_endings<Family, Simd, Out, Element, Operand...>;
  using ends::f, ends::lanes;
  using typename ends::all_streams, typename ends::n, typename ends::numbers, typename ends::pack, typename ends::where;
  template <int Axis, int What> INLAY_ALWAYS_INLINE static constexpr int of(numbers table) { return ends::template of<Axis, What>(table); }
  struct prologue {
    static constexpr const program& value = Family::form.prologue;
  };

  /// The first and the end of the taps of an output that read something; `base` is the input of tap 0.
  template <int Axis> struct taps {
    static constexpr bool in_ring = f.row_axis == Axis && Family::wraps;
    int base, first, end;
    std::ptrdiff_t row[in_ring ? Family::row_taps : 1]{};  ///< of a tap in a ring of rows: worked out once for all tiles of an output row
    INLAY_ALWAYS_INLINE constexpr taps(numbers table, int output)
        : base(output * of<Axis, n::stride>(table) - of<Axis, n::pad>(table)), first(0), end(of<Axis, n::window>(table)) {
      constexpr int dilation = f.dilation[Axis];
      if constexpr (!Family::inside[Axis]) {
        if (base < 0) first = (dilation - 1 - base) / dilation;
        const int room = of<Axis, n::in_extent>(table) - base, most = room <= 0 ? 0 : (room + dilation - 1) / dilation;
        if (most < end) end = most;
      }
      if constexpr (in_ring) {
        INLAY_KEEP_LOOP
        for (int tap = first; tap < end; ++tap)
          row[tap] = row_distance(base + tap * dilation, of<Axis, n::in_step>(table), table.template get<n::ring>(),
                                  {.stride = table.template get<n::turn_stride>(),
                                   .pad = table.template get<n::turn_pad>(),
                                   .apart = table.template get<n::turn_apart>()});
      }
    }
    INLAY_ALWAYS_INLINE constexpr std::ptrdiff_t input(numbers table, int tap) const {
      if constexpr (in_ring)
        return row[tap];
      else
        return static_cast<std::ptrdiff_t>(base + tap * f.dilation[Axis]) * of<Axis, n::in_step>(table);
    }
  };

  /// `Pixels` x `Vectors` sums in registers; all pixels read the same taps of the row. `pixels` is their number, or 1: then the first one is computed
  /// as often as there are sums.
  template <int Pixels, int Vectors, int Count>
  INLAY_ALWAYS_INLINE static constexpr void tile(const where& at, std::ptrdiff_t image, numbers table, const taps<0>& outer, const taps<1>& middle,
                                                 const taps<2>& inner, int pixels, const Element* in, const Element* weights, Out* out,
                                                 const Operand*... operand) {
    constexpr int block = f.lanes * f.vectors;
    const int inputs = table.template get<n::inputs>();
    const int tap_step = f.depthwise ? (table.template get<n::outputs>() + lanes - 1) / lanes * lanes : inputs * block;
    const int distance = Pixels > 1 && pixels > 1 ? of<2, n::stride>(table) * of<2, n::in_step>(table) : 0;
    const int tap_distance = f.dilation[2] * of<2, n::in_step>(table);
    pack sum[Pixels][Vectors]{};
    ends::template begin<Count>(table, at, sum, operand...);
    const int count = inner.end - inner.first, row_weights = of<2, n::window>(table) * tap_step;
    const int steps = f.run == tap_run::joined ? count * inputs : f.run == tap_run::single_channel || f.depthwise ? count : inputs;
    const std::ptrdiff_t start = image + inner.input(table, inner.first);
    // Offsets and not pointers: steps over taps that are not there, or past the last one, would leave the array.
    std::ptrdiff_t plane = (outer.first * of<1, n::window>(table) + middle.first) * row_weights + inner.first * tap_step;
    for (int i = outer.first; i < outer.end; ++i) {
      std::ptrdiff_t weight = plane;
      for (int j = middle.first; j < middle.end; ++j) {
        std::ptrdiff_t from = start + outer.input(table, i) + middle.input(table, j);
        const auto dense = [&](std::ptrdiff_t column, int step) __attribute__((always_inline)) {
          INLAY_KEEP_LOOP
          for (int k = 0; k < steps; ++k)
            add_packed_products<prologue, 0, Pixels>(sum, in + (from + static_cast<std::ptrdiff_t>(k) * step), weights + (column + k * block),
                                                     distance);
        };
        if constexpr (f.depthwise) {
          std::ptrdiff_t factor = weight;
          INLAY_KEEP_LOOP
          for (int t = 0; t < steps; ++t) {
            channelwise<Vectors, Count>(sum, in + from, weights + factor, distance);
            from += tap_distance;
            factor += tap_step;
          }
        } else if constexpr (f.run == tap_run::joined) {
          dense(weight, f.in_c);
        } else if constexpr (f.run == tap_run::single_channel) {
          dense(weight, tap_distance);
        } else {
          for (int t = 0; t < count; ++t) {
            dense(weight + t * tap_step, f.in_c);
            from += tap_distance;
          }
        }
        weight += row_weights;
      }
      plane += of<1, n::window>(table) * row_weights;
    }
    ends::template finish_tile<Pixels, Vectors, Count>(at, table, sum, pixels, out, operand...);
  }
  /// One tap of neighbouring channels.
  template <int Vectors, int Count, int Pixels> INLAY_ALWAYS_INLINE static constexpr void channelwise(pack (&sum)[Pixels][Vectors], const Element* in,
                                                                                                      const Element* weight,
                                                                                                      std::ptrdiff_t distance) {
    pack factor[Vectors];
    simd::load_several(factor, weight);
    INLAY_UNROLL
    for (int p = 0; p < Pixels; ++p) {
      pack column[Vectors];
      if constexpr (f.in_c == 1 && Count == lanes) {
        simd::load_several<true>(column, in + p * distance);
      } else {
        INLAY_UNROLL
        for (int v = 0; v < Vectors; ++v)
          column[v] = v < Vectors - 1 ? load_lanes<pack, lanes, f.in_c>(in + (p * distance + v * lanes * f.in_c))
                                      : load_lanes<pack, Count, f.in_c>(in + (p * distance + v * lanes * f.in_c));
      }
      INLAY_UNROLL
      for (int v = 0; v < Vectors; ++v) sum[p][v] = fma(evaluate<prologue>(column[v]), factor[v], sum[p][v]);
    }
  }

  /// Whether pixels at borders are computed by the tile of all others.
  static constexpr bool one_tile = Family::pixels == 1 || !Family::has_single_pixels;

  /// One block of channels of all outputs, or of those of one row.
  template <int Vectors, int Count> INLAY_ALWAYS_INLINE static constexpr void channels(numbers table, int row, where at, std::ptrdiff_t image,
                                                                                       const Element* in, const Element* weights, Out* out,
                                                                                       const Operand*... operand) {
    const auto inner = [&](where place, const taps<0>& first, const taps<1>& second) __attribute__((always_inline)) {
      const int end = of<2, n::out_extent>(table), left = of<2, n::left>(table), right = of<2, n::right>(table) - Family::pixels;
      for (int q = 0; q < end;) {
        const taps<2> third(table, q);
        const int count = opaque(Family::pixels > 1 && q >= left && q <= right ? Family::pixels : 1);
        if (one_tile || count > 1)
          tile<Family::pixels, Vectors, Count>(place, image, table, first, second, third, count, in, weights, out, operand...);
        else
          tile<1, Vectors, Count>(place, image, table, first, second, third, 1, in, weights, out, operand...);
        ends::template advance<2>(place, table, count, all_streams{});
        q += count;
      }
    };
    const auto middle = [&](where place, const taps<0>& first) __attribute__((always_inline)) {
      for_each_output<1>(
          table, row, place, [&](const where& here, int output) __attribute__((always_inline)) { inner(here, first, taps<1>(table, output)); });
    };
    for (int image_number = 0; image_number < table.template get<n::batch>(); ++image_number) {
      for_each_output<0>(
          table, row, at, [&](const where& here, int output) __attribute__((always_inline)) { middle(here, taps<0>(table, output)); });
      ends::next_image(at, table, all_streams{});
      image += table.template get<n::batch_in_step>();
    }
  }
  template <int Axis, class Body> INLAY_ALWAYS_INLINE static constexpr void for_each_output(numbers table, int row, where at, const Body& body) {
    const bool one_row = f.row_axis == Axis && (Family::rows_only || row >= 0);
    const int first = one_row ? row : 0, end = one_row ? row + 1 : of<Axis, n::out_extent>(table);
    for (int i = first; i < end; ++i) {
      body(at, i);
      ends::template advance<Axis>(at, table, 1, all_streams{});
    }
  }

 public:
  INLAY_ALWAYS_INLINE static constexpr void run(numbers table, int row, Out* out, const Element* in, const Element* weights,
                                                const Operand*... operand) {
    constexpr int width = lanes * f.vectors;
    where at{};
    std::ptrdiff_t image = 0;
    const int inputs = table.template get<n::inputs>(), outputs = table.template get<n::outputs>();
    const std::ptrdiff_t block_step =
        f.depthwise ? width
                    : static_cast<std::ptrdiff_t>(of<0, n::window>(table) * of<1, n::window>(table) * of<2, n::window>(table)) * inputs * width;
    for (int group = 0; group < table.template get<n::groups>(); ++group) {
      for (int left = outputs; left >= width; left -= width) {
        channels<f.vectors, lanes>(table, row, at, image, in, weights, out, operand...);
        weights += block_step;
        if constexpr (f.depthwise) image += width * f.in_c;
        ends::next_channels(at, width, all_streams{});
      }
      if constexpr (f.rest > 0) {
        constexpr int vectors = (f.rest + lanes - 1) / lanes;
        channels<vectors, f.rest - (vectors - 1) * lanes>(table, row, at, image, in, weights, out, operand...);
        weights += block_step;
        ends::next_channels(at, f.rest, all_streams{});
      }
      if constexpr (!f.depthwise) image += static_cast<std::ptrdiff_t>(inputs) * f.in_c;
    }
  }
};

}  // namespace detail

/// As `convolve` (`row` is negative) and `convolve_row`, for any member of `Family`:
///
///     form                    a convolve_form that all members have
///     endings, ending[]       what members do with their sums; `n::ending` says which one a member has
///     operands                a convolve_operands of all endings: as many are given, those that an ending has not may be null
///     inside                  of each axis: no window of a member reads padding
///     rows_only               all calls compute one row
///     wraps, row_taps         of the row axis fewer rows are in memory than the input has; the largest window along it
///     pixels, depth           of a tile; the fewest products of one sum
///     has_single_pixels       there is a tile of one pixel, too, for borders and what the tiles of a row leave over
///     numbers                 get<Index>() is a number of convolve_numbers: a constant if all members agree, else out of the table it was made from
template <class Family, class Simd, class Out, class Element, class... Operand>
INLAY_ALWAYS_INLINE constexpr void convolve_shared(typename Family::numbers table, int row, Out* out, const Element* in, const Element* weights,
                                                   const Operand*... operand) noexcept {
  static_assert(static_cast<int>(sizeof...(Operand)) == Family::operands.count);
  detail::shared_convolve_kernel<Family, Simd, Out, Element, Operand...>::run(table, row, out, in, weights, operand...);
}

}  // namespace inlay::kernel
