/// Direct convolution with an epilogue: grouped, dilated, strided, transposed, depthwise, over one to three spatial axes.
#pragma once

#include <tuple>
#include <utility>

#include <inlay/core/kernel_descriptions.hpp>
#include <inlay/kernel/access.hpp>
#include <inlay/kernel/channel_blocks.hpp>
#include <inlay/kernel/crosswise.hpp>
#include <inlay/kernel/evaluate.hpp>
#include <inlay/kernel/finished_rows.hpp>
#include <inlay/kernel/products.hpp>
#include <inlay/kernel/seed.hpp>
#include <inlay/kernel/window_loops.hpp>

namespace inlay::kernel {

namespace detail {

template <class Description, class Simd, class Out, class Element, class... Operand> struct convolve_kernel {
  static constexpr const convolve_description& d = Description::value;
  struct prologue {
    static constexpr const program& value = Description::value.prologue;
  };
  /// The operand that the sums of a tile begin with, or -1.
  static constexpr int seed = operand_added_first(d.epilogue, [](int operand) { return d.operand_s[operand][d.rank - 1]; });
  struct epilogue {
    static constexpr program value = seed >= 0 ? without_first_addition(Description::value.epilogue) : Description::value.epilogue;
  };
  static constexpr int inputs = d.channels_in / d.groups;
  static constexpr int outputs = d.channels_out / d.groups;
  static constexpr bool depthwise = inputs == 1 && d.groups > 1;
  static constexpr int lanes = d.lanes;
  static constexpr packed_layout layout{.groups = depthwise ? 1 : d.groups,
                                        .taps = d.kernel[0] * d.kernel[1] * d.kernel[2],
                                        .inputs = inputs,
                                        .outputs = depthwise ? d.channels_out : outputs,
                                        .lanes = d.lanes,
                                        .vectors = depthwise ? 1 : d.vectors,
                                        .depthwise = depthwise};
  template <int Pixels, int Vectors> struct geometry {
    static constexpr window_geometry value = geometry_of(d, Pixels, Vectors);
  };
  static constexpr const window_geometry& g = geometry<d.pixels, layout.vectors>::value;
  static constexpr int streams = 1 + static_cast<int>(sizeof...(Operand));
  using pack = simd::pack<Element, lanes, Simd>;
  using loops = window_loops<geometry<d.pixels, layout.vectors>, streams>;
  template <int Vectors> static constexpr int pixels_beside = rows_beside(loops::fewest_pixels, d.pixels, layout.vectors, Vectors);
  template <int Vectors> using loops_of_block = window_loops<geometry<pixels_beside<Vectors>, Vectors>, streams>;
  using place_type = window_place<streams>;
  using operands = std::make_integer_sequence<int, static_cast<int>(sizeof...(Operand))>;

  template <int Count, int... Index>
  INLAY_ALWAYS_INLINE static constexpr void finish(const cursor<streams>& at, pack sum, std::integer_sequence<int, Index...>, Out* out,
                                                   const Operand*... operand) {
    store_lanes<Count, d.out_c>(
        out + at.at[0], evaluate<epilogue>(sum, load_lanes<pack, Count, d.operand_c[Index]>(operand + at.at[Index + 1])...));
  }

  /// Whether stream `Stream` (0: the output, then the operands) lies crosswise: neighbouring pixels are neighbours in memory, channels are not.
  template <class Phase, int Pixels, int Stream> static constexpr bool crosswise =
      is_crosswise(Pixels, lanes, Phase::next.step[Stream], g.channel_step[Stream]);
  template <class Phase, int Pixels, int... Index> static constexpr bool any_crosswise(std::integer_sequence<int, Index...>) {
    return std::is_same_v<Out, Element> && (std::is_same_v<Operand, Element> && ...) &&
           (crosswise<Phase, Pixels, 0> || ... || crosswise<Phase, Pixels, Index + 1>);
  }
  /// One vector of channels of neighbouring pixels.
  template <int Pixels> struct column_tile {
    pack pixel[Pixels];
  };
  template <class Phase, int Pixels, int Count, int Index>
  INLAY_ALWAYS_INLINE static constexpr column_tile<Pixels> load_column(const cursor<streams>& at, const Element* operand) {
    column_tile<Pixels> tile;
    const Element* from = operand + at.at[Index + 1];
    if constexpr (crosswise<Phase, Pixels, Index + 1>) {
      load_crosswise<Count>(tile.pixel, from, d.operand_c[Index]);
    } else {
      INLAY_UNROLL
      for (int p = 0; p < Pixels; ++p) tile.pixel[p] = load_lanes<pack, Count, d.operand_c[Index]>(from + p * Phase::next.step[Index + 1]);
    }
    return tile;
  }
  /// One vector of channels of all pixels: the whole column is read, computed and then written, transposed where memory lies crosswise.
  template <class Phase, int Pixels, int Count, int... Index>
  INLAY_ALWAYS_INLINE static constexpr void finish_column(const cursor<streams>& at, column_tile<Pixels>& done, std::integer_sequence<int, Index...>,
                                                          Out* out, const Operand*... operand) {
    const std::tuple<decltype(load_column<Phase, Pixels, Count, Index>(at, operand))...> tiles{
        load_column<Phase, Pixels, Count, Index>(at, operand)...};
    const auto compute = [&](int p) __attribute__((always_inline)) {
      done.pixel[p] = evaluate<epilogue>(done.pixel[p], std::get<Index>(tiles).pixel[p]...);
    };
    if constexpr (is_long(epilogue::value)) {
      INLAY_KEEP_LOOP
      for (int p = 0; p < Pixels; ++p) compute(p);
    } else {
      INLAY_UNROLL
      for (int p = 0; p < Pixels; ++p) compute(p);
    }
    if constexpr (crosswise<Phase, Pixels, 0>) {
      store_crosswise<Count>(out + at.at[0], d.out_c, done.pixel);
    } else {
      INLAY_UNROLL
      for (int p = 0; p < Pixels; ++p) store_lanes<Count, d.out_c>(out + at.at[0] + p * Phase::next.step[0], done.pixel[p]);
    }
  }

  template <class Phase, int Pixels, int Vectors, int Count>
  INLAY_ALWAYS_INLINE static constexpr void finish_tile(const place_type& place, const pack (&sum)[Pixels][Vectors], Out* out,
                                                        const Operand*... operand) {
    if constexpr (lanes == 1 && finishes_in_loop(epilogue::value, Pixels * Vectors, inputs * layout.taps)) {
      for_each_waiting_row(sum, Pixels, [&](int p, const Element (&pixel)[Vectors]) __attribute__((always_inline)) {
        INLAY_KEEP_LOOP
        for (int v = 0; v < Vectors; ++v)
          finish<1>(place.at.moved(Phase::next.step, p).moved(g.channel_step, v), pack(pixel[v]), operands{}, out, operand...);
      });
    } else if constexpr (any_crosswise<Phase, Pixels>(operands{})) {
      [&]<int... Vector>(std::integer_sequence<int, Vector...>) __attribute__((always_inline)) {
        const auto column = [&]<int Index>(std::integral_constant<int, Index>) __attribute__((always_inline)) {
          column_tile<Pixels> done;
          INLAY_UNROLL
          for (int p = 0; p < Pixels; ++p) done.pixel[p] = sum[p][Index];
          finish_column<Phase, Pixels, (Index == Vectors - 1 ? Count : lanes)>(place.at.moved(g.channel_step, Index * lanes), done, operands{}, out,
                                                                               operand...);
        };
        (column(std::integral_constant<int, Vector>{}), ...);
      }(std::make_integer_sequence<int, Vectors>{});
    } else {
      for_each_finished_row<epilogue>(sum, [&](int p, const pack (&pixel)[Vectors]) __attribute__((always_inline)) {
        const cursor<streams> at = place.at.moved(Phase::next.step, p);
        INLAY_UNROLL
        for (int v = 0; v < Vectors - 1; ++v) finish<lanes>(at.moved(g.channel_step, v * lanes), pixel[v], operands{}, out, operand...);
        finish<Count>(at.moved(g.channel_step, (Vectors - 1) * lanes), pixel[Vectors - 1], operands{}, out, operand...);
      });
    }
  }

  /// The sums before the first product.
  template <int Pixels, int Vectors, int Count>
  INLAY_ALWAYS_INLINE static constexpr void begin(pack (&sum)[Pixels][Vectors], const place_type& place, const Operand*... operand) {
    if constexpr (seed >= 0) begin_rows<d.operand_c[seed], Count>(sum, std::get<seed>(std::tie(operand...)) + place.at.at[seed + 1]);
  }

  /// From one pixel to the next, in the input.
  template <class Phase> static constexpr std::integral_constant<int, loops::template pixel_distance<Phase>> distance{};

  /// `Pixels` x `Vectors` sums in registers; the last vector has `Count` channels.
  template <class Phase, int Pixels, int First, int Vectors, int Count>
  INLAY_ALWAYS_INLINE static constexpr void tile(const place_type& place, const Element* in, const Element* weights, Out* out,
                                                 const Operand*... operand) {
    constexpr int parts = parallel_sums(Pixels * layout.vectors, inputs);
    pack sum[parts][Pixels][Vectors]{};
    begin<Pixels, Vectors, Count>(sum[0], place, operand...);
    const auto run = [&]<int Low, int High, int Steps>(const Element* from, const Element* weight) __attribute__((always_inline)) {
      repeat<Steps, parts>([&](int c, int part) __attribute__((always_inline)) {
        if constexpr (lanes > 1) keep_loads_apart();
        add_packed_products<prologue, Low, High>(sum[part], from + c * d.in_c, weight + c * layout.input_step(), distance<Phase>);
      });
    };
    // Neighbouring taps whose channels follow each other in memory are one run.
    constexpr bool follow = Phase::value.tap_step == 1 && loops::template tap_distance<Phase> == inputs * d.in_c;
    constexpr bool joined = First == inside && follow;
    // So they are on small cores for a single channel, and where their number is known when the program runs: the least code.
    constexpr bool counted = INLAY_SCALAR_CORE && First < 0 && Phase::value.tap_step == 1 && (follow || inputs == 1);
    const auto run_counted = [&](const Element* from, const Element* weight, int count) __attribute__((always_inline)) {
      constexpr int step = inputs == 1 ? loops::template tap_distance<Phase> : d.in_c;
      INLAY_KEEP_LOOP
      for (int i = 0; i < count; ++i)
        add_packed_products<prologue, 0, Pixels>(sum[0], from + i * step, weight + i * layout.input_step(), distance<Phase>);
    };
    loops::for_each_outer_tap(place, [&](std::ptrdiff_t row, int window) __attribute__((always_inline)) {
      if constexpr (counted) {
        constexpr bool whole = First == inside;
        const int tap = whole ? 0 : place.first_inner, count = whole ? Phase::value.taps * inputs : (place.end_inner - place.first_inner) * inputs;
        run_counted(in + row + loops::template first_input<Phase, First>(place) + tap * loops::template tap_distance<Phase>,
                    weights + (window + Phase::value.tap + tap) * layout.tap_step(), count);
      } else if constexpr (joined) {
        run.template operator()<0, Pixels, Phase::value.taps * inputs>(in + row + loops::template first_input<Phase, First>(place),
                                                                       weights + window * layout.tap_step());
      } else {
        loops::template for_each_inner_tap<Phase, Pixels, First>(
            place, [&]<int Low, int High>(int t, int offset) __attribute__((always_inline)) {
              run.template operator()<Low, High, inputs>(in + row + offset,
                                                         weights + (window + Phase::value.tap + t * Phase::value.tap_step) * layout.tap_step());
            });
      }
    });
    if constexpr (parts > 1) {
      INLAY_UNROLL
      for (int part = 1; part < parts; ++part) {
        INLAY_UNROLL
        for (int p = 0; p < Pixels; ++p) {
          INLAY_UNROLL
          for (int v = 0; v < Vectors; ++v) sum[0][p][v] = sum[0][p][v] + sum[part][p][v];
        }
      }
    }
    finish_tile<Phase, Pixels, Vectors, Count>(place, sum[0], out, operand...);
  }
  INLAY_ALWAYS_INLINE static constexpr void dense(place_type place, Out* out, const Element* in, const Element* weights, const Operand*... operand) {
    const auto row_of_block = [&]<int Vectors, int Count>(const place_type& row, const Element* from) __attribute__((always_inline)) {
      loops_of_block<Vectors>::cut_row(row, [&]<class Phase, int Pixels, int First>(const place_type& at) __attribute__((always_inline)) {
        tile<Phase, Pixels, First, Vectors, Count>(at, in, from, out, operand...);
      });
    };
    const auto blocks = [&](const place_type& first, const Element* from, const auto& body) __attribute__((always_inline)) {
      for_each_block<layout>(from, [&]<int Vectors, int Count>(int channel, const Element* at) __attribute__((always_inline)) {
        place_type next = first;
        next.at.advance(g.channel_step, channel);
        body.template operator()<Vectors, Count>(next, at);
      });
    };
    for (int group = 0; group < d.groups; ++group) {
      if constexpr (d.rows_first)
        loops::for_each_row(place, [&](const place_type& row) __attribute__((always_inline)) { blocks(row, weights, row_of_block); });
      else
        blocks(place, weights, [&]<int Vectors, int Count>(const place_type& all, const Element* from) __attribute__((always_inline)) {
          loops::for_each_row(all, [&](const place_type& row) __attribute__((always_inline)) {
            row_of_block.template operator()<Vectors, Count>(row, from);
          });
        });
      weights += layout.group_step();
      place.at.advance(g.channel_step, outputs);
      place.in += inputs * d.in_c;
    }
  }

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

  /// `Pixels` vectors of channels.
  template <class Phase, int Pixels, int First, int Count>
  INLAY_ALWAYS_INLINE static constexpr void channel_tile(const place_type& place, int channel, const Element* in, const Element* weights,
                                                         Out* out, const Operand*... operand) {
    constexpr int columns = columns_of_tile<Phase, Pixels>;
    constexpr bool reused = First != by_segment && columns <= 16 && columns < Pixels * Phase::value.taps;
    pack sum[Pixels][1]{};
    begin<Pixels, 1, Count>(sum, place, operand...);
    loops::for_each_outer_tap(place, [&](std::ptrdiff_t row, int window) __attribute__((always_inline)) {
      const auto weight_of = [&](int t) __attribute__((always_inline)) {
        return load_resident<pack, lanes, 1>(weights + (window + Phase::value.tap + t * Phase::value.tap_step) * layout.tap_step());
      };
      if constexpr (reused) {
        const int start = loops::template first_input<Phase, First>(place);
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
    finish_tile<Phase, Pixels, 1, Count>(place, sum, out, operand...);
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
    begin<Pixels, 1, Count>(sum[0], place, operand...);
    begin<Pixels, 1, Count>(sum[1], second, operand...);
    const int start = loops::template first_input<Phase, First>(place);
    loops::for_each_tap_of_pair(place, [&]<int Row>(std::ptrdiff_t row, int window) __attribute__((always_inline)) {
      const column_tile<columns> inputs_of_row = load_columns<Phase, Pixels, First, Count>(in, row + start, channel);
      const auto& column = inputs_of_row.pixel;
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
    finish_tile<Phase, Pixels, 1, Count>(place, sum[0], out, operand...);
    finish_tile<Phase, Pixels, 1, Count>(second, sum[1], out, operand...);
  }

  INLAY_ALWAYS_INLINE static constexpr void channelwise(const place_type& place, Out* out, const Element* in, const Element* weights,
                                                        const Operand*... operand) {
    const auto rows = [&]<int Rows>(std::integral_constant<int, Rows>, place_type row) __attribute__((always_inline)) {
      const auto vector = [&]<int Count>(std::integral_constant<int, Count>, int channel) __attribute__((always_inline)) {
        loops::cut_row(row, [&]<class Phase, int Pixels, int First>(const place_type& at) __attribute__((always_inline)) {
          if constexpr (Rows == 1) channel_tile<Phase, Pixels, First, Count>(at, channel, in, weights + channel, out, operand...);
          else channel_tiles<Phase, Pixels, First, Count>(at, channel, in, weights + channel, out, operand...);
        });
      };
      int channel = 0;
      for (; channel < d.channels_out / lanes * lanes; channel += lanes) {
        vector(std::integral_constant<int, lanes>{}, channel);
        row.at.advance(g.channel_step, lanes);
        if constexpr (outputs == 1) row.in += lanes * d.in_c;
      }
      if constexpr (constexpr int rest = d.channels_out % lanes; rest != 0) vector(std::integral_constant<int, rest>{}, channel);
    };
    const auto single = [&](const place_type& row) __attribute__((always_inline)) { rows(std::integral_constant<int, 1>{}, row); };
    if constexpr (d.rows == 2 && loops::has_pairs)
      loops::for_each_pair(
          place, single, [&](const place_type& row) __attribute__((always_inline)) { rows(std::integral_constant<int, 2>{}, row); });
    else loops::for_each_row(place, single);
  }

  INLAY_ALWAYS_INLINE static constexpr void run(const place_type& place, Out* out, const Element* in, const Element* weights,
                                                const Operand*... operand) {
    if constexpr (depthwise) channelwise(place, out, in, weights, operand...);
    else dense(place, out, in, weights, operand...);
  }
};

}  // namespace detail

/// out[n, o, x...] = epilogue(sum over c and taps k of prologue(in[n, c, x * stride - pad + k * dilation]) * weights[o, c, k], operand[n, o, x]...),
/// where `Description::value` is a convolve_description; taps outside the input are left out. Transposed: the sum over c and k of
/// prologue(in[n, c, i]) * weights[c, o, k] where i * stride - pad + k * dilation = x. Weights lie as packed_layout says, depthwise if each group has
/// one input channel and there are several groups, aligned to 64 bytes. `pixels` x `vectors` sums stay in registers; the operands are read when they
/// are done, each element right before its result is written, so an operand that lies like the output may be the output.
template <class Description, class Simd, class Out, class Element, class... Operand>
constexpr void convolve(Out* out, const Element* in, const Element* weights, const Operand*... operand) noexcept {
  static_assert(static_cast<int>(sizeof...(Operand)) == Description::value.operands && Description::value.ring == 0);
  detail::convolve_kernel<Description, Simd, Out, Element, Operand...>::run({}, out, in, weights, operand...);
}

/// One row of the first spatial axis: the output and the operands stand at this row, the input at row 0 of a ring of `Description::value.ring`
/// rows in which row r is at r % ring. All rows that the window reads must be there. Batches have one image, and two axes at least.
template <class Description, class Simd, class Out, class Element, class... Operand>
constexpr void convolve_row(int row, Out* out, const Element* in, const Element* weights, const Operand*... operand) noexcept {
  constexpr const convolve_description& d = Description::value;
  static_assert(static_cast<int>(sizeof...(Operand)) == d.operands && d.ring > 0 && d.rank > 1 && d.batch == 1);
  detail::convolve_kernel<Description, Simd, Out, Element, Operand...>::run(
      detail::window_place<1 + static_cast<int>(sizeof...(Operand))>::at_row(row), out, in, weights, operand...);
}

}  // namespace inlay::kernel
