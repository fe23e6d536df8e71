/// Depthwise convolutions: channels along the lanes.
#pragma once

#include <inlay/kernel/convolve_results.hpp>

namespace inlay::kernel::detail {

template <class Description, class Simd, class Out, class Element, class... Operand>
struct depthwise_kernel : convolve_results<Description, Simd, Out, Element, Operand...> {
  using base = convolve_results<Description, Simd, Out, Element, Operand...>;
  using typename base::loops;
  using typename base::pack;
  using typename base::place_type;
  using typename base::prologue;
  template <int Pixels> using column_tile = typename base::template column_tile<Pixels>;
  static constexpr const convolve_description& d = base::d;
  static constexpr const window_geometry& g = base::g;
  static constexpr const packed_layout& layout = base::layout;
  static constexpr int lanes = base::lanes, outputs = base::outputs;

  /// Lanes of input channels for output channels from `channel` on; `from` is channel 0 if each input channel has several outputs.
  template <int Count> INLAY_ALWAYS_INLINE static constexpr pack load_channels(const Element* from, int channel) {
    if constexpr (outputs == 1)
      return evaluate<prologue>(load_resident<pack, Count, d.in_c>(from));
    else
      return evaluate<prologue>(simd::generate<pack>([&](int i) { return i < Count ? from[(channel + i) / outputs * d.in_c] : Element(0); }));
  }
  /// The distinct inputs of a tile's pixels and taps along the row, in multiples of the step between them.
  template <class Phase, int Pixels> static constexpr int columns_of_tile =
      (Pixels - 1) * Phase::value.in_step + (Phase::value.taps - 1) * Phase::value.offset_step + 1;

  /// The inputs of one row of a tile, from in[at] on; those outside are zero. Where neighbours in a row are neighbours in memory and channels are
  /// not, they are read along the row and transposed.
  template <class Phase, int Pixels, int First, int Count>
  INLAY_ALWAYS_INLINE static constexpr column_tile<columns_of_tile<Phase, Pixels>> load_columns(const Element* in, std::ptrdiff_t at,
                                                                                                   int channel) {
    constexpr int columns = columns_of_tile<Phase, Pixels>, base = First < 0 ? 0 : Phase::value.base(First < 0 ? 0 : First);
    constexpr int low = First < 0 || base > 0 ? 0 : -base, room = First < 0 ? columns : Phase::value.in_extent - base,
                  high = room < columns ? room : columns;
    column_tile<columns> result{};
    if constexpr (outputs == 1 && low < high && is_crosswise(high - low, lanes, g.in_step[2], d.in_c)) {
      pack inside_image[high - low];
      load_crosswise<Count>(inside_image, in + (at + low), d.in_c);
      INLAY_UNROLL
      for (int c = low; c < high; ++c) result.pixel[c] = evaluate<prologue>(inside_image[c - low]);
    } else {
      INLAY_UNROLL
      for (int c = low; c < high; ++c) result.pixel[c] = load_channels<Count>(in + (at + c * g.in_step[2]), channel);
    }
    return result;
  }

  /// Asks for the inputs of a tile `Rows` rows below in[at]: images that do not stay in the second cache come while others are computed.
  template <class Phase, int Pixels, int Rows>
  INLAY_ALWAYS_INLINE static constexpr void read_ahead(const Element* in, std::ptrdiff_t at) {
    if constexpr (d.reads_ahead && g.rolled < 0)
      INLAY_UNROLL
      for (int c = 0; c < Pixels * Phase::value.in_step; ++c)
        prefetch(in, at + Rows * g.in_step[1] + (c + g.axis[2].pad) * g.in_step[2]);
  }

  /// `Pixels` vectors of channels.
  template <class Phase, int Pixels, int First, int Count>
  INLAY_ALWAYS_INLINE static constexpr void channel_tile(const place_type& place, int channel, const Element* in, const Element* weights,
                                                         Out* out, const Operand*... operand) {
    constexpr int columns = columns_of_tile<Phase, Pixels>;
    constexpr bool reused = First != by_segment && columns <= 16 && columns < Pixels * Phase::value.taps;
    pack sum[Pixels][1]{};
    base::template begin<Pixels, 1, Count>(sum, place, operand...);
    loops::for_each_outer_tap(place, [&](std::ptrdiff_t row, int window) __attribute__((always_inline)) {
      const auto weight_of = [&](int t) __attribute__((always_inline)) {
        return load_resident<pack, lanes, 1>(weights + (window + Phase::value.tap + t * Phase::value.tap_step) * layout.tap_step());
      };
      const int start = loops::template first_input<Phase, First>(place);
      // Rows below the window, as many as the next one will read of them.
      if constexpr (d.reads_ahead && d.rows == 1)
        if (window % (g.axis[1].kernel * g.axis[2].kernel) < g.axis[1].stride * g.axis[2].kernel)
          read_ahead<Phase, Pixels, g.axis[1].kernel>(in, row + start);
      if constexpr (reused) {
        const column_tile<columns> inputs_of_row = load_columns<Phase, Pixels, First, Count>(in, row + start, channel);
        const auto& column = inputs_of_row.pixel;
        const auto tap = [&]<int Low, int High>(int t, int) __attribute__((always_inline)) {
          const pack weight = weight_of(t);
          INLAY_UNROLL
          for (int p = Low; p < High; ++p)
            sum[p][0] = fma(column[p * Phase::value.in_step + t * Phase::value.offset_step], weight, sum[p][0]);
        };
        loops::template unrolled_taps<Phase, Pixels, First>(start, tap, std::make_integer_sequence<int, Phase::value.taps>{});
      } else {
        loops::template for_each_inner_tap<Phase, Pixels, First>(place, [&]<int Low, int High>(int t, int offset) __attribute__((always_inline)) {
          const pack weight = weight_of(t);
          const Element* from = in + row + offset;
          INLAY_UNROLL
          for (int p = Low; p < High; ++p)
            sum[p][0] = fma(load_channels<Count>(from + (p - Low) * loops::template pixel_distance<Phase>, channel), weight, sum[p][0]);
        });
      }
    });
    base::template finish_tile<Phase, Pixels, 1, Count>(place, sum, out, operand...);
  }
  /// `Pixels` vectors of channels in two neighbouring rows, all of whose taps are inside along that axis: what both rows read is loaded once.
  template <class Phase, int Pixels, int First, int Count>
  INLAY_ALWAYS_INLINE static constexpr void channel_tiles(const place_type& place, int channel, const Element* in, const Element* weights,
                                                          Out* out, const Operand*... operand) {
    constexpr int columns = columns_of_tile<Phase, Pixels>;
    constexpr int taps = g.axis[1].kernel, stride = g.axis[1].stride;
    pack sum[2][Pixels][1]{};
    place_type second = place;
    second.at.advance(g.step[1]);
    base::template begin<Pixels, 1, Count>(sum[0], place, operand...);
    base::template begin<Pixels, 1, Count>(sum[1], second, operand...);
    const int start = loops::template first_input<Phase, First>(place);
    loops::for_each_tap_of_pair(place, [&]<int Row>(std::ptrdiff_t row, int window) __attribute__((always_inline)) {
#if defined(__aarch64__)
      keep_loads_apart();  // g++ loads the next rows first: 23 of 271 instructions of a tile stored and loaded sums there
#endif
      const column_tile<columns> inputs_of_row = load_columns<Phase, Pixels, First, Count>(in, row + start, channel);
      const auto& column = inputs_of_row.pixel;
      if constexpr (Row >= taps - stride) read_ahead<Phase, Pixels, 2 * stride>(in, row + start);
      const auto one = [&]<int Which, int Tap>(std::integral_constant<int, Which>, std::integral_constant<int, Tap>) __attribute__((always_inline)) {
        if constexpr (Tap >= 0 && Tap < taps) {
          const Element* weight = weights + (window + Tap * g.axis[2].kernel + Phase::value.tap) * layout.tap_step();
          const auto tap = [&]<int Low, int High>(int t, int) __attribute__((always_inline)) {
            const pack factor = load_resident<pack, lanes, 1>(weight + t * Phase::value.tap_step * layout.tap_step());
            INLAY_UNROLL
            for (int p = Low; p < High; ++p)
              sum[Which][p][0] = fma(column[p * Phase::value.in_step + t * Phase::value.offset_step], factor, sum[Which][p][0]);
          };
          loops::template unrolled_taps<Phase, Pixels, First>(start, tap, std::make_integer_sequence<int, Phase::value.taps>{});
        }
      };
      one(std::integral_constant<int, 0>{}, std::integral_constant<int, Row>{});
      one(std::integral_constant<int, 1>{}, std::integral_constant<int, Row - stride>{});
    });
    base::template finish_tile<Phase, Pixels, 1, Count>(place, sum[0], out, operand...);
    base::template finish_tile<Phase, Pixels, 1, Count>(second, sum[1], out, operand...);
  }

  INLAY_ALWAYS_INLINE static constexpr void run(const place_type& place, Out* out, const Element* in, const Element* weights,
                                                        const Operand*... operand) {
    const auto compute = [&]<int Rows, class Phase, int Pixels, int First, int Count>(const place_type& at, int channel)
                             __attribute__((always_inline)) {
      if constexpr (Rows == 1) channel_tile<Phase, Pixels, First, Count>(at, channel, in, weights + channel, out, operand...);
      else channel_tiles<Phase, Pixels, First, Count>(at, channel, in, weights + channel, out, operand...);
    };
    const auto for_each_vector = [&](place_type at, const auto& body) __attribute__((always_inline)) {
      int channel = 0;
      for (; channel < d.channels_out / lanes * lanes; channel += lanes) {
        body.template operator()<lanes>(at, channel);
        at.at.advance(g.channel_step, lanes);
        if constexpr (outputs == 1) at.in += lanes * d.in_c;
      }
      if constexpr (d.channels_out % lanes != 0) body.template operator()<d.channels_out % lanes>(at, channel);
    };
    // Where the channels of a pixel follow each other in memory a tile computes all of them, and memory is read in order; but many weights
    // would leave the first cache from one tile to the next.
    constexpr bool in_order = lanes > 1 && d.in_c == 1 && d.out_c == 1 && layout.taps * d.channels_out * sizeof(Element) <= 8192;
    const auto rows = [&]<int Rows>(std::integral_constant<int, Rows>, const place_type& row) __attribute__((always_inline)) {
      if constexpr (in_order)
        loops::cut_row(row, [&]<class Phase, int Pixels, int First>(const place_type& at) __attribute__((always_inline)) {
          for_each_vector(at, [&]<int Count>(const place_type& vector, int channel) __attribute__((always_inline)) {
            compute.template operator()<Rows, Phase, Pixels, First, Count>(vector, channel);
          });
        });
      else
        for_each_vector(row, [&]<int Count>(const place_type& vector, int channel) __attribute__((always_inline)) {
          loops::cut_row(vector, [&]<class Phase, int Pixels, int First>(const place_type& at) __attribute__((always_inline)) {
            compute.template operator()<Rows, Phase, Pixels, First, Count>(at, channel);
          });
        });
    };
    const auto single = [&](const place_type& row) __attribute__((always_inline)) { rows(std::integral_constant<int, 1>{}, row); };
    if constexpr (d.rows == 2 && loops::has_pairs)
      loops::for_each_pair(
          place, single, [&](const place_type& row) __attribute__((always_inline)) { rows(std::integral_constant<int, 2>{}, row); });
    else loops::for_each_row(place, single);
  }
};

}  // namespace inlay::kernel::detail
